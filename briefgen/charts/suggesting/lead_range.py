"""The one range that an article opens with: "A tunnel would cost between 3.5 and 5 billion kroner"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.estimate_words import estimate_words
from briefgen.charts.suggesting.foreseen import foreseen
from briefgen.charts.suggesting.ideas import (
    Idea,
    finished,
    is_name,
    is_range,
    is_size_of_change,
    one_series,
    point,
)
from briefgen.charts.suggesting.lead_number import clause_of, fits, is_headed, is_whole, without_verb
from briefgen.charts.suggesting.said_of import is_told_of
from briefgen.charts.suggesting.suggest_items import range_title
from briefgen.charts.titles import MOST_WORDS, Drafts, shortened
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.knowledge.sentence_ends import sentences_of
from briefgen.model.article import Span
from briefgen.model.chart import ChartKind, ChartSpec
from briefgen.model.evidence import Comparison, Figure, FigureKind, Words

_SLIGHT = (FigureKind.AGE, FigureKind.RANK, FigureKind.RATIO, FigureKind.SCORE)
_FEW, _TIER, _TELLER_REACH = Decimal(10), 3, 120


def from_lead_range(
    figures: Sequence[Figure], comparisons: Sequence[Comparison], drafts: Drafts
) -> Iterator[Idea]:
    """A range plot of one row with who tells it, where an article opens with a range in a short clause.

    Args:
        figures: What is told, by place; what is expected among it, which most ranges are.
        comparisons: A figure that is compared has a chart of its own.
        drafts: For the article's words.
    """
    compared = {figure.key for one in comparisons for figure in one.figures}
    first = next(iter(figures), None)
    if first is None or first.key in compared or not is_headed(drafts) or not _is_wide(first, drafts):
        return
    sentence = sentences_of(drafts.article.text, drafts.language, first.span.start, first.span.end)
    beside = any(one.span.start in sentence for one in figures[1:])
    if beside or drafts.article.paragraph_index(first.span.start) > 0:
        return
    title = _title(first, sentence, drafts) or _by_subject(first, sentence, drafts)
    if title:
        yield Idea(_TIER, first.span.start, _spec(without_verb(first, drafts), sentence, title, drafts))


def _is_wide(figure: Figure, drafts: Drafts) -> bool:
    """Whether it is a range of something named: no handful, ages, clock times or size of a change.

    A while is one where the headline names it: "Bridge to shut for months".
    """
    high = figure.quantity.high
    few = figure.kind is FigureKind.COUNT and (high is None or high < _FEW)
    if not is_range(figure) or few or figure.kind in _SLIGHT or is_size_of_change(figure):
        return False
    if figure.kind is FigureKind.DURATION:
        return figure.text.split()[-1].casefold() in drafts.article.headline.casefold().split()
    of_what = figure.subject or figure.measure or figure.kind is not FigureKind.SHARE
    return bool(figure.quantity.unit.name and of_what)


def _spec(figure: Figure, sentence: range, title: str, drafts: Drafts) -> ChartSpec:
    told = figure.says_who or _told_behind(sentence, drafts)
    known = replace(figure, says_who=told)
    subject = figure.subject.text if figure.subject else ""
    unit = drafts.numbers.unit(figure.quantity.unit)
    teller = _words(drafts.language).article.sub("", told.text) if told else ""
    row = point(known, capitalised(shortened(teller or subject or unit)))
    spec = ChartSpec(
        "",
        ChartKind.RANGE,
        title,
        one_series(capitalised(subject or unit), [row]),
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
    """The clause that tells it; where it is long without its article, and then without its place."""
    clause = clause_of(figure, sentence, drafts)
    bare = _words(drafts.language).article.sub("", clause)
    most = MOST_WORDS - (1 if foreseen(figure, drafts) else 0)
    known = (one for one in (clause, bare, _shorter(bare, drafts)) if fits(one, most))
    return next((capitalised(one) for one in known if is_whole(one, drafts)), "")


def _by_subject(figure: Figure, sentence: range, drafts: Drafts) -> str:
    """What a range is of and its ends, where its clause is too long: "Repairs put at £14m to £19m"."""
    subject = figure.subject.text if figure.subject and not figure.subject.inferred else ""
    known = bool(clause_of(figure, sentence, drafts)) and is_name(subject, drafts)
    if not known or not is_told_of(figure, drafts):
        return ""
    title = range_title(capitalised(subject), [point(figure, "")], figure.quantity.unit, drafts)
    return title if fits(title, MOST_WORDS - (1 if foreseen(figure, drafts) else 0)) else ""


def _shorter(clause: str, drafts: Drafts) -> str:
    """A clause without the place of its subject: "Ausbau … an der oberen Iller wird zwischen 80 …"."""
    return _words(drafts.language).placed.sub(r"\g<subject>\g<verb>", clause, count=1)


@dataclass(frozen=True, slots=True)
class _Words:
    article: re.Pattern[str]
    placed: re.Pattern[str]
    behind: re.Pattern[str]


@cache
def _words(language: str) -> _Words:
    charts, figures = table(language, "charts"), table(language, "figures")
    known = charts["lead_range"]
    verbs = any_of([*figures["clause_verbs"], *figures["finite"], *known["verbs"]])
    telling = any_of([*estimate_words(language).telling, *known["telling"]])
    return _Words(
        re.compile(rf"^(?i:{any_of(charts['name']['articles'])})\s"),
        re.compile(
            rf"^(?P<subject>[^\d,]+?)\s(?:{any_of(known['places'])})\s[^\d,]+?(?P<verb>\s(?:{verbs})\s)"
        ),
        re.compile(
            rf"\.\s(?:{any_of(known['pointing'])})\s(?:{telling})\s"
            rf"(?:{any_of(known['article'])})\s(?P<who>[^.,;\n]+)"
        ),
    )
