"""What items are compared by, where a sentence says it once: "Leeds had the highest rate, ahead of Hull"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import Drafts, common
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.evidence import Comparison, Figure
from briefgen.model.quantity import Dimension

_REACH = 100
_MATTER = re.compile(r" (?P<matter>[^\W\d_a-zß-ÿ][^\W\d_]+)(?=[,;.)]| [a-zß-ÿ])")
_POSSESSIVE = re.compile(r"(?P<owner>.+?)(?:[’']s|(?<=s)[’'])(?: (?P<owned>.+))?")


def with_measure(comparison: Comparison, drafts: Drafts) -> Comparison:
    """The comparison of items with what they are compared by as its subject, where that is told of the first.

    "Leeds had the highest share of renters in arrears at 49%, ahead of Hull on 44%" is of that share, and
    "Norland's rate was 4%, Estria's 3%" of the rate; so is what stands bare behind the unit, as in
    "2 Tonnen Kaffee". A measure of their own stays.
    """
    if common(figure.measure.text if figure.measure else "" for figure in comparison.figures):
        return comparison
    if owned := _owned(comparison.labels):
        return replace(comparison, subject=owned[0], labels=owned[1])
    first = min(comparison.figures, key=lambda figure: figure.span)
    if placed := _placed(first, drafts):
        labels = (
            placed[1] if figure is first else label
            for figure, label in zip(comparison.figures, comparison.labels, strict=True)
        )
        return replace(comparison, subject=placed[0], labels=tuple(labels))
    measure = _superlative(first, drafts) or _matter(first, drafts) or _vote(comparison, drafts)
    return replace(comparison, subject=measure) if measure else comparison


def _owned(labels: Sequence[str]) -> tuple[str, tuple[str, ...]] | None:
    """The one thing that all labels own and their owners: "rate" of "Norland's rate" and "Estria's"."""
    found = [_POSSESSIVE.fullmatch(label) for label in labels]
    things = {one["owned"] for one in found if one and one["owned"]}
    if len(things) != 1 or not all(found):
        return None
    return things.pop(), tuple(one["owner"] for one in found if one)


def _placed(figure: Figure, drafts: Drafts) -> tuple[str, str] | None:
    """What is highest and where, of "Rents were highest in Marlow at £1,310"; None where that is not told."""
    subject, text = figure.subject, drafts.article.text
    if subject is None or subject.span is None or subject.span.end > figure.span.start:
        return None
    found = _places(drafts.language).fullmatch(text, subject.span.end, figure.span.start)
    begins, _, rest = subject.text.partition(" ")
    most = begins.casefold() in drafts.numbers.words["superlative"]["words"]
    if found is None or bool(found["most"]) is most:
        return None
    return (rest if most else subject.text), found["name"]


def _superlative(figure: Figure, drafts: Drafts) -> str:
    """In what an item is highest or lowest, said right before its value or behind it; empty for nothing."""
    subject, text = figure.subject.span if figure.subject else None, drafts.article.text
    if subject is None or subject.end > figure.span.start:
        return ""
    before, behind = _forms(drafts.language)
    sentence = sentences_of(text, drafts.language, figure.span.start, figure.span.end)
    found = before.fullmatch(text, subject.end, figure.span.start) or behind.match(
        text, figure.span.end, min(sentence.stop, figure.span.end + _REACH)
    )
    known = drafts.numbers.words["superlative"]
    measure = found["measure"] if found else ""
    return "" if set(known["no_measure"]) & set(measure.casefold().split()) else measure


def _matter(figure: Figure, drafts: Drafts) -> str:
    """What so much of is told, in one noun bare behind its unit: "2 Tonnen Kaffee, gefolgt von"."""
    unit = figure.quantity.unit
    plain = not unit.name or unit.dimension in (
        Dimension.COUNT,
        Dimension.PERCENT,
        Dimension.PERCENTAGE_POINT,
    )
    if plain or not table(drafts.language, "figures")["capitalised_nouns"]:
        return ""
    found = _MATTER.match(drafts.article.text, figure.span.end)
    return found["matter"] if found else ""


def _vote(comparison: Comparison, drafts: Drafts) -> str:
    """The poll or election that shares are the result of: "Umfrage"; empty where no words say so.

    It is named in the sentence before the first share, or in the headline: "Die CDU kam auf 31 Prozent".
    """
    figures, text = sorted(comparison.figures, key=lambda figure: figure.span), drafts.article.text
    if any(figure.quantity.unit.dimension is not Dimension.PERCENT or figure.change for figure in figures):
        return ""
    leads = set(table(drafts.language, "charts")["votes"]["leads"])
    for figure in figures:
        subject = figure.subject.span if figure.subject else None
        if subject is None or subject.end > figure.span.start:
            return ""
        if not leads.issuperset(text[subject.end : figure.span.start].split()):
            return ""
    sentence = sentences_of(text, drafts.language, figures[0].span.start, figures[0].span.end)
    found = _votes(drafts.language).search(text, sentence.start, figures[0].span.start)
    found = found or _votes(drafts.language).search(drafts.article.headline or "")
    return found[0] if found else ""


@cache
def _votes(language: str) -> re.Pattern[str]:
    """A noun for a poll or an election, also at the end of a longer one: "Landtagswahl"."""
    known = table(language, "charts")["votes"]
    nouns = any_of(known["nouns"]) if known["nouns"] else "(?!)"
    others = any_of(known["others"]) if known["others"] else "(?!)"
    return re.compile(rf"(?<![^\W_])(?!(?:{others})(?![^\W_]))[^\W\d_]{{0,24}}(?i:{nouns})(?![^\W_])")


@cache
def _forms(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A superlative with its noun between an item and its value, and behind the value."""
    known = table(language, "charts")["superlative"]
    words, articles, verbs, leading = (
        any_of(known[key]) for key in ("words", "articles", "verbs", "leading")
    )
    most = rf"\s(?:{articles})\s(?:{words})\s(?P<measure>[^,;:.()“”]{{3,60}}?)"
    before = rf"\s(?:{verbs}){most},?(?:\s(?:{leading}))?\s"
    return re.compile(before), re.compile(rf"{most}(?=[,.]|$)" if known["behind"] else "(?!)", re.MULTILINE)


@cache
def _places(language: str) -> re.Pattern[str]:
    """What stands between a measure and its value: "were highest in Marlow, at"."""
    known, names = table(language, "charts")["superlative"], table(language, "charts")["name"]
    words, being, leading = (any_of(known[key]) for key in ("words", "being", "leading"))
    first = any_of(names["setting_first"])
    name = r"(?P<name>[^\W\d_a-z][^\s,;.]*(?: [^\W\d_a-z][^\s,;.]*){0,3})"
    return re.compile(rf"\s(?:{being})(?P<most>\s(?:{words}))?\s(?:{first})\s{name},?\s(?:{leading})\s")
