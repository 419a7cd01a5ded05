"""Whose a value over time is, where its words only say "its share" or "Vantor’s"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.evidence import Comparison, Figure, Words

_BEFORE, _LEAST = 40, 4
_ELLIPTIC = re.compile(r"(?:[’']s|s[’'])$")
_NAMES = r"[A-Z][\w’'&.-]*(?: [A-Z][\w’'&.-]*){0,3}"


def with_owner(comparison: Comparison, others: Sequence[Comparison], drafts: Drafts) -> Comparison | None:
    """The comparison with its owner named; None where a title would say less than the sentence.

    "Toshin said its market share rose" is of Toshin’s market share. Of "Vantor’s fell" the thing owned
    is what the comparison before it in the sentence is of.

    Args:
        comparison: A value then and now, or a series.
        others: All comparisons of the article.
        drafts: Of the article.
    """
    if _ELLIPTIC.search(comparison.subject):
        owned = _owned_before(comparison, others, drafts)
        return replace(comparison, subject=f"{comparison.subject} {owned}") if owned else None
    subject = _stated(comparison)
    if subject is None or subject.span is None:
        return comparison
    text = drafts.article.text
    found = _pronoun(drafts.language).search(text, max(0, subject.span.start - _BEFORE), subject.span.start)
    if found is None:
        return comparison
    if found[1].casefold() in table(drafts.language, "charts")["alone"]["own"]:
        return None
    name = _name_before(found.start(), drafts)
    forms = drafts.numbers.words["owned"]
    form = str(forms["by_s" if name.endswith("s") else "by"])
    return replace(comparison, subject=form.format(owner=name, owned=comparison.subject)) if name else None


def _stated(comparison: Comparison) -> Words | None:
    """The subject where the article says it: that of the first figure which has it."""
    ordered: list[Figure] = sorted(comparison.figures, key=lambda figure: figure.span)
    subjects = (figure.subject for figure in ordered if figure.subject and figure.subject.span)
    return next((one for one in subjects if one.text.casefold() == comparison.subject.casefold()), None)


def _owned_before(comparison: Comparison, others: Sequence[Comparison], drafts: Drafts) -> str:
    """What the comparison before it in the same sentence is of; empty where there is none of its unit."""
    first = min(figure.span for figure in comparison.figures)
    sentence = sentences_of(drafts.article.text, drafts.language, first.start, first.end)
    unit = comparison.figures[0].quantity.unit
    before = [
        other
        for other in others
        if sentence.start <= _place(other) < first.start and other.figures[0].quantity.unit == unit
    ]
    nearest = max(before, key=_place, default=None)
    if nearest is None or _ELLIPTIC.search(nearest.subject):
        return ""
    # "Toshin’s market share … Vantor’s": the thing, not the first owner.
    return re.split(r"(?:[’']s|s[’']) ", nearest.subject)[-1]


def _place(comparison: Comparison) -> int:
    return min(figure.span.start for figure in comparison.figures)


def _name_before(at: int, drafts: Drafts) -> str:
    """The only name before a pronoun in its sentence, or else in the one before; empty where it is not sure.

    It has to begin its sentence, and to be written large within another one too, or to have two words.
    """
    text = drafts.article.text
    sentence = sentences_of(text, drafts.language, at, at)
    if named := _only_name(text[sentence.start : at], drafts):
        return named
    # Whoever else the sentence names before the pronoun may be meant.
    if re.search(_NAMES, text[sentence.start : at]) or sentence.start < _LEAST:
        return ""
    if "\n" in text[sentence.start - 2 : sentence.start]:
        return ""
    before = sentences_of(text, drafts.language, sentence.start - _LEAST, sentence.start - _LEAST)
    return _only_name(text[before.start : sentence.start].rstrip(), drafts)


def _only_name(words: str, drafts: Drafts) -> str:
    names = [name for name in re.findall(_NAMES, words) if name.casefold() not in drafts.calendar]
    if len(names) != 1 or not words.startswith(names[0]):
        return ""
    name = str(names[0])
    known = drafts.numbers.words["name"]
    first = name.split()[0].casefold()
    if first in {
        *known["never_first"],
        *known["event_never_first"],
        *known["articles"],
        *known["setting_first"],
    }:
        return ""
    if re.search(r"[’']|\.$", name) or not drafts.calendar.isdisjoint(name.casefold().split()):
        return ""
    within = re.search(rf"[\w,] {re.escape(name)}(?!\w)", f"{drafts.article.headline}\n{drafts.article.text}")
    return name if within or " " in name else ""


@cache
def _pronoun(language: str) -> re.Pattern[str]:
    """A pronoun that owns what follows it, behind one more word at most."""
    owners = any_of(table(language, "charts")["name"]["owners"])
    return re.compile(rf"(?<![^\W_])((?i:{owners}))\s(?:[^\s,;’']+\s)?$")
