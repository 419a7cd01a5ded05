"""The one range that an article opens with: "A tunnel would cost between 3.5 and 5 billion kroner"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from briefgen.charts.numbers import NBSP
from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.deeds import has_verb
from briefgen.charts.suggesting.estimate_words import estimate_words
from briefgen.charts.suggesting.foreseen import foreseen
from briefgen.charts.suggesting.ideas import (
    Idea,
    finished,
    is_balanced,
    is_range,
    is_size_of_change,
    one_series,
    point,
)
from briefgen.charts.titles import MOST_WORDS, Drafts, shortened
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.knowledge.sentence_ends import sentences_of
from briefgen.model.article import Span
from briefgen.model.chart import ChartKind, ChartSpec
from briefgen.model.evidence import Comparison, Figure, FigureKind, Words

_SLIGHT = (FigureKind.AGE, FigureKind.RANK, FigureKind.RATIO, FigureKind.SCORE)
_FEW, _LEAST_WORDS, _TIER, _TELLER_REACH = Decimal(10), 5, 3, 120
_APART = re.compile(r"[,;:()“”„\"\n]")
_DIGIT = re.compile(r"\d")


def from_lead_range(
    figures: Sequence[Figure], comparisons: Sequence[Comparison], drafts: Drafts
) -> Iterator[Idea]:
    """A range plot of one row with who tells it, where the first paragraph tells one range in a short clause.

    Args:
        figures: What is told, by place; what is expected among it, which most ranges are.
        comparisons: A figure that is compared has a chart of its own.
        drafts: For the article's words.
    """
    compared = {figure.span for one in comparisons for figure in one.figures}
    first = [one for one in figures if drafts.article.paragraph_index(one.span.start) == 0]
    ranges = [one for one in first if is_range(one) and not _is_slight(one, drafts)]
    if len(ranges) != 1 or ranges[0].span in compared or not drafts.article.headline:
        return
    sentence = sentences_of(drafts.article.text, drafts.language, *_ends(ranges[0]))
    beside = [one for one in first if one.span.start in sentence and one is not ranges[0]]
    title = "" if beside else _title(ranges[0], sentence, drafts)
    if title:
        yield Idea(_TIER, ranges[0].span.start, _spec(ranges[0], sentence, title, drafts))


def _ends(figure: Figure) -> tuple[int, int]:
    return figure.span.start, figure.span.end


def _is_slight(figure: Figure, drafts: Drafts) -> bool:
    """Whether it is a handful, an age, the size of a change, or a while the headline does not name."""
    few = figure.kind is FigureKind.COUNT and (figure.quantity.high or _FEW) < _FEW
    if figure.kind is FigureKind.DURATION:
        unit = figure.text.split()[-1].casefold()
        return unit not in drafts.article.headline.casefold().split()
    return few or figure.kind in _SLIGHT or is_size_of_change(figure)


def _spec(figure: Figure, sentence: range, title: str, drafts: Drafts) -> ChartSpec:
    told = figure.says_who or _told_behind(sentence, drafts)
    known = replace(figure, says_who=told)
    subject = figure.subject.text if figure.subject else ""
    row = point(known, capitalised(shortened(told.text if told else subject)))
    spec = ChartSpec(
        "",
        ChartKind.RANGE,
        title,
        one_series(capitalised(subject or drafts.numbers.unit(figure.quantity.unit)), [row]),
        figure.quantity.unit,
        highlight=row.label,
        reason=drafts.reason("range"),
    )
    return finished(spec, drafts, [known])


def _told_behind(sentence: range, drafts: Drafts) -> Words | None:
    """Who tells it by the sentence behind: "Das schätzt das Wasserwirtschaftsamt in Kempten."."""
    text = drafts.article.text
    found = _words(drafts.language).behind.match(text, sentence.stop, sentence.stop + _TELLER_REACH)
    return Words(found["who"], Span(*found.span("who")), inferred=True) if found else None


def _title(figure: Figure, sentence: range, drafts: Drafts) -> str:
    """The clause that tells it as it stands, without who says it; where it is long without its place."""
    text, words = drafts.article.text, _words(drafts.language)
    start = max(sentence.start, drafts.article.dateline.end if drafts.article.dateline else 0)
    said = [found.end() for found in words.that.finditer(text, start, figure.span.start)]
    start = said[-1] if said else start
    stop = words.stops.search(text, figure.span.end, sentence.stop)
    lead = text[start : figure.span.start]
    tail = text[figure.span.end : stop.start() if stop else sentence.stop]
    if _APART.search(lead.strip()) or _DIGIT.search(lead) or _DIGIT.search(tail):
        return ""
    lead = words.article.sub("", " ".join(lead.split()))
    opening = (lead or tail).split()[:1]
    if not opening or opening[0].casefold() in words.nameless:
        return ""
    most = MOST_WORDS - (1 if foreseen(figure, drafts) else 0)
    for named in (lead, _shorter(lead, drafts)):
        clause = " ".join(f"{named} {figure.text}{tail}".split()).rstrip(" .")
        size = len(clause.replace(NBSP, " ").split())
        if _LEAST_WORDS <= size <= most and is_balanced(clause) and _has_verb(clause, drafts):
            return capitalised(clause)
    return ""


def _shorter(lead: str, drafts: Drafts) -> str:
    """What leads to a value without the place of its subject: "Ausbau … an der oberen Iller wird"."""
    found = _words(drafts.language).placed.fullmatch(lead)
    return f"{found['subject']} {found['verb']}" if found else lead


def _has_verb(clause: str, drafts: Drafts) -> bool:
    verbs = _words(drafts.language).verbs
    return has_verb(clause, drafts) or not verbs.isdisjoint(word.casefold() for word in clause.split())


@dataclass(frozen=True, slots=True)
class _Words:
    that: re.Pattern[str]
    stops: re.Pattern[str]
    article: re.Pattern[str]
    placed: re.Pattern[str]
    behind: re.Pattern[str]
    nameless: frozenset[str]
    verbs: frozenset[str]


@cache
def _words(language: str) -> _Words:
    charts, figures = table(language, "charts"), table(language, "figures")
    known, name = charts["lead_range"], charts["name"]
    verbs = [*figures["clause_verbs"], *figures["finite"], *known["verbs"]]
    ends = any_of(known["ends"])
    telling = any_of([*estimate_words(language).telling, *known["telling"]])
    return _Words(
        re.compile(rf"\s(?:{any_of(charts['told']['that'])})\s(?:{any_of(known['that'])}\s)?"),
        re.compile(rf"[,;:]\s|\s[–—]\s|\s(?:{ends})\s"),
        re.compile(rf"^(?i:{any_of(name['articles'])})\s"),
        re.compile(
            rf"(?P<subject>[^,]+?)\s(?:{any_of(known['places'])})\s[^,]+?\s"
            rf"(?P<verb>(?:{any_of(verbs)})\s?(?:[a-zäöüß]+\s?){{0,4}})"
        ),
        re.compile(
            rf"\.\s(?:{any_of(known['pointing'])})\s(?:{telling})\s"
            rf"(?:{any_of(known['article'])})\s(?P<who>[^.,;\n]+)"
        ),
        frozenset([*figures["pronouns"], *figures["persons"], *name["owners"]]),
        frozenset(word.casefold() for word in verbs),
    )
