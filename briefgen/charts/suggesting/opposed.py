"""Gains and losses in one series: "a profit of 15 million in 2024. In 2025 it lost 60 million"."""

import re
from functools import cache

from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.article import Span
from briefgen.model.chart import ChartKind, ChartSpec, Series

_UNSIGNED = (
    ChartKind.LINE,
    ChartKind.COLUMNS,
    ChartKind.SLOPE,
    ChartKind.PAIR,
    ChartKind.PAIRED_BARS,
    ChartKind.BIG_NUMBER,
    ChartKind.BARS,
    ChartKind.LOLLIPOP,
    ChartKind.TABLE,
)
_BEHIND = re.compile(r"\s[^\W\d_][\w’'-]*(?:\s[^\W\d_][\w’'-]*)?")
_LONG = 120


def are_opposed(spec: ChartSpec, drafts: Drafts) -> bool:
    """Whether one series of an idea draws both a gain and a loss as if they were of one kind.

    Items that are themselves the two sides ("won 20, lost 12") name them in their labels.
    """
    return spec.kind in _UNSIGNED and any(_is_mixed(series, drafts) for series in spec.series)


def _is_mixed(series: Series, drafts: Drafts) -> bool:
    """Whether two of its values are told to lie on two sides."""
    drawn = sorted((p.span, p.label) for p in series.points if p.span)
    ends = [0, *(span.end for span, _ in drawn)]
    sides = set()
    for (span, label), end in zip(drawn, ends, strict=False):
        if not _side(label, drafts.language):
            sides.add(_told(span, end, drafts))
    return {"below", "above"} <= sides


def _told(span: Span, end: int, drafts: Drafts) -> str:
    """The side a value is on by the nearest word before it in its sentence, else right behind it."""
    text = drafts.article.text
    start = max(end, sentences_of(text, drafts.language, span.start, span.end).start, span.start - _LONG)
    if before := _side(text[start : span.start], drafts.language):
        return before
    behind = _BEHIND.match(text, span.end)
    return _side(behind[0], drafts.language) if behind else ""


def _side(words: str, language: str) -> str:
    """The side that the last word of either names; empty where none does."""
    found = [*_sides(language).finditer(words)]
    return (found[-1].lastgroup or "") if found else ""


@cache
def _sides(language: str) -> re.Pattern[str]:
    """The words of both sides, where nouns are written as one word with what stands before them."""
    result = table(language, "comparisons")["opposites"]["result"]
    joined = r"(?:\w{3,30})?" if table(language, "figures")["capitalised_nouns"] else ""
    ways = "|".join(rf"(?P<{side}>{any_of(result[side])})" for side in ("below", "above"))
    return re.compile(rf"(?<!\w){joined}(?i:{ways})(?!\w)")
