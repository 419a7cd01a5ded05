"""Titles in the article's own words for a figure that no subject names: what was done, or by whom."""

import re
from dataclasses import dataclass
from functools import cache

from briefgen.charts.numbers import NBSP
from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.deeds import Deed, deed
from briefgen.charts.suggesting.ideas import is_balanced
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import MOST_WORDS, Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.evidence import Figure, FigureKind
from briefgen.model.quantity import Dimension

_LEAST = 4
"""Of fewer words no clause says who did what."""


def told_title(figure: Figure, drafts: Drafts) -> str:
    """Who did what with the figure, or what those it counts did; empty where no clause says it in 15 words.

    "Leeds council spent £4.2 million on road repairs", "37% of tenants in Bristol were late with rent".
    """
    if figure.compared_to:
        return ""  # with what it is set against it says something else
    return _clause_from(figure, drafts) or _deed(figure, drafts)


def _deed(figure: Figure, drafts: Drafts) -> str:
    """Who did what with so much of what: the verb stands right before the figure."""
    if figure.subject is None or figure.subject.inferred or figure.quantity.value is None:
        return ""
    did, text = deed([figure], drafts), drafts.article.text
    if did is None or did.who.casefold() not in _folded(figure, drafts):
        return ""
    begin = sentences_of(text, drafts.language, figure.span.start, figure.span.end).start
    lead = text[begin : text.rfind(did.who, begin, figure.span.start)]
    if _is_nameless(did, lead, drafts) or not _is_whole(lead, figure, drafts):
        return ""
    measure = figure.measure.text if figure.measure and not figure.measure.inferred else ""
    counted = figure.kind is FigureKind.COUNT and figure.quantity.unit.name
    asked = did.verb.split()[-1] in drafts.numbers.words["alone"]["asked"]
    if not (measure or counted) or asked or not _ends_behind(figure, drafts):
        return ""
    told = (" ".join(filter(None, (did.who, did.verb, figure.text, words))) for words in (measure, ""))
    return next((capitalised(one) for one in told if _fits(one)), "")


def _is_whole(lead: str, figure: Figure, drafts: Drafts) -> bool:
    """Whether a clause loses nothing by what its sentence says before it: who says it, or when.

    "Just by growing rice, Norland exported 10 trillion litres" says less than its second half.
    """
    if _forms(drafts.language).told.search(lead):
        return True
    known, period = drafts.numbers.words["name"], figure.period.text if figure.period else ""
    words = (lead.replace(period, " ") if period else lead).replace(",", " ").casefold().split()
    return all(word in (*known["never_last"], *known["articles"]) for word in words)


def _is_nameless(did: Deed, lead: str, drafts: Drafts) -> bool:
    """Whether nobody knows who is meant: "the state" of one word, which another sentence names."""
    before = lead.casefold().split()[-1:]
    return " " not in did.who and not set(before).isdisjoint(drafts.numbers.words["name"]["articles"])


def _ends_behind(figure: Figure, drafts: Drafts) -> bool:
    """Whether only when, where or for what follows: "spent $5 million more" is another sum."""
    text = drafts.article.text
    spans = [slot.span for slot in (figure.measure,) if slot and slot.span]
    end = max([figure.span.end, *(span.end for span in spans)])
    period = figure.period.span if figure.period else None
    word = re.compile(r"\s([^\s,.;:]+)").match(text, end)
    dated = period is not None and period.start == end + 1
    return word is None or dated or word[1].casefold() in drafts.numbers.words["name"]["never_last"]


def _folded(figure: Figure, drafts: Drafts) -> str:
    """The words from the subject to the figure: who did it has to be the subject."""
    span = figure.subject.span if figure.subject else None
    if span is None or span.start > figure.span.start:
        return ""
    return drafts.article.text[span.start : figure.span.start].casefold()


def _clause_from(figure: Figure, drafts: Drafts) -> str:
    """What those the figure counts did, from the figure to the end of its clause, as it stands there."""
    person = figure.kind is FigureKind.COUNT and figure.quantity.unit.name
    share = figure.kind is FigureKind.SHARE and figure.quantity.unit.dimension is Dimension.PERCENT
    if not ((share and figure.measure and figure.measure.span) or person) or _is_subject_elsewhere(figure):
        return ""
    measured = figure.measure.text.casefold().split() if figure.measure else []
    if not set(measured).isdisjoint(drafts.numbers.words["name"]["owners"]):
        return ""  # "75% of its phones": whose is told elsewhere
    text, start = drafts.article.text, figure.span.start
    forms = _forms(drafts.language)
    sentence = sentences_of(text, drafts.language, start, figure.span.end)
    lead = text[sentence.start : start]
    if forms.opens.search(lead) is None or not _is_whole(lead, figure, drafts):
        return ""
    found = forms.closes.match(text, figure.span.end, sentence.stop)
    said = _without_period(found["said"].rstrip("."), figure, drafts) if found else ""
    told = f"{figure.text}{said}"
    return capitalised(told) if _has_verb(said, drafts) and _fits(told) else ""


def _has_verb(said: str, drafts: Drafts) -> bool:
    """Whether a verb tells what they did; a participle at the end may belong to a noun: "shares issued"."""
    found = [one[0].strip() for one in _forms(drafts.language).verb.finditer(said)]
    last = said.split()[-1] if said.strip() else ""
    return bool(found) and (found[0] != last or last in drafts.numbers.words["told"]["last"])


def _without_period(said: str, figure: Figure, drafts: Drafts) -> str:
    """The words of a clause without the date they end with, which stands beside the number."""
    period = figure.period.span if figure.period else None
    if period is None or not 0 <= period.start - figure.span.end < len(said):
        return said
    if period.end - figure.span.end < len(said):
        return said  # "were in May 2026 behind with rent"
    words = said[: period.start - figure.span.end].split()
    kept = list(words)
    while kept and kept[-1].casefold() in drafts.numbers.words["name"]["never_last"]:
        kept.pop()
    # "In the final few days": only a preposition tells that the date is no part of a longer phrase.
    return " " + " ".join(kept) if len(kept) < len(words) else said


def _is_subject_elsewhere(figure: Figure) -> bool:
    """Whether the figure is of something else than those who did it: its subject stands before it."""
    span = figure.subject.span if figure.subject else None
    return span is not None and span.start < figure.span.start


def _fits(words: str) -> bool:
    count = len(words.replace(NBSP, " ").split())
    return _LEAST <= count <= MOST_WORDS and is_balanced(words) and "\n" not in words


@dataclass(frozen=True, slots=True)
class _Forms:
    """What may stand before a clause, who tells it, its words up to where it ends, and a verb."""

    opens: re.Pattern[str]
    told: re.Pattern[str]
    closes: re.Pattern[str]
    verb: re.Pattern[str]


@cache
def _forms(language: str) -> _Forms:
    known = table(language, "charts")
    that, ends, verbs = (any_of(known["told"][key]) for key in ("that", "ends", "verbs"))
    regular, narrowing = any_of(known["name"]["deed_ends"]), any_of(known["alone"]["narrowing"])
    articles = any_of(known["name"]["articles"])
    said = r"(?P<said>(?:\s[^\s,;:()“”\"–—]+)+?)"
    return _Forms(
        re.compile(rf"(?:^|\s(?:{that})\s|,\s)$"),
        re.compile(rf"\s(?:{that})\s(?:(?:{articles})\s)?$"),
        re.compile(rf"{said}(?=,\s|;|$|\s(?:{ends})\s)"),
        re.compile(rf"\s(?:{verbs}|(?!(?:{narrowing})(?![^\W_]))[^\W\d_]{{2,}}(?:{regular}))(?![^\W_])"),
    )
