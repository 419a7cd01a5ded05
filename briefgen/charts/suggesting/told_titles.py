"""Titles in the article's own words for a figure that no subject names: what was done, or by whom."""

import re
from functools import cache

from briefgen.charts.numbers import NBSP
from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.deeds import deed
from briefgen.charts.suggesting.ideas import is_balanced
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import MOST_WORDS, Drafts
from briefgen.knowledge.clause import any_of
from briefgen.knowledge.lexicon import table
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
    did = deed([figure], drafts)
    if did is None or did.who.casefold() not in _folded(figure, drafts):
        return ""
    measure = figure.measure.text if figure.measure and not figure.measure.inferred else ""
    if not _ends_behind(figure, drafts):
        return ""
    told = (" ".join(filter(None, (did.who, did.verb, figure.text, words))) for words in (measure, ""))
    return next((capitalised(one) for one in told if _fits(one)), "")


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
    text, start = drafts.article.text, figure.span.start
    opens, closes, verb = _forms(drafts.language)
    sentence = sentences_of(text, drafts.language, start, figure.span.end)
    if opens.search(text[sentence.start : start]) is None:
        return ""
    found = closes.match(text, figure.span.end, sentence.stop)
    said = _without_period(found["said"].rstrip("."), figure, drafts) if found else ""
    told = f"{figure.text}{said}"
    return capitalised(told) if verb.search(said) and _fits(told) else ""


def _without_period(said: str, figure: Figure, drafts: Drafts) -> str:
    """The words of a clause without the date they end with, which stands beside the number."""
    period = figure.period.span if figure.period else None
    if period is None or not 0 <= period.start - figure.span.end < len(said):
        return said
    if period.end - figure.span.end < len(said):
        return said  # "were in May 2026 behind with rent"
    words = said[: period.start - figure.span.end].split()
    while words and words[-1].casefold() in drafts.numbers.words["name"]["never_last"]:
        words.pop()
    return " " + " ".join(words)


def _is_subject_elsewhere(figure: Figure) -> bool:
    """Whether the figure is of something else than those who did it: its subject stands before it."""
    span = figure.subject.span if figure.subject else None
    return span is not None and span.start < figure.span.start


def _fits(words: str) -> bool:
    count = len(words.replace(NBSP, " ").split())
    return _LEAST <= count <= MOST_WORDS and is_balanced(words) and "\n" not in words


@cache
def _forms(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What may stand before such a clause, its words up to where it ends, and a verb."""
    known = table(language, "charts")
    that, ends, verbs = (any_of(known["told"][key]) for key in ("that", "ends", "verbs"))
    regular, narrowing = any_of(known["name"]["deed_ends"]), any_of(known["alone"]["narrowing"])
    said = r"(?P<said>(?:\s[^\s,;:()“”\"–—]+)+?)"
    return (
        re.compile(rf"(?:^|\s(?:{that})\s|,\s)$"),
        re.compile(rf"{said}(?=,\s|;|$|\.?$|\.\s|\s(?:{ends})\s)"),
        re.compile(rf"\s(?:{verbs}|(?!(?:{narrowing})(?![^\W_]))[^\W\d_]{{2,}}(?:{regular}))(?![^\W_])"),
    )
