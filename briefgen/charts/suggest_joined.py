"""One course of a measure that is told in several comparisons: "54 % from 61 %", and what it was before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from briefgen.charts.ideas import agree, has_number, is_empty_word
from briefgen.charts.titles import Drafts
from briefgen.model.article import Span
from briefgen.model.evidence import Comparison, ComparisonKind, Figure

_OVER_TIME = (ComparisonKind.THEN_NOW, ComparisonKind.SERIES)
_REACH = 200
"""A sentence that only says "the share" speaks of the measure named within about a sentence before it."""


@dataclass(frozen=True, slots=True)
class Course:
    """Comparisons over time that are values of one measure.

    Attributes:
        whole: All their values as one series, by date.
        parts: The comparisons as the article tells them.
    """

    whole: Comparison
    parts: tuple[Comparison, ...]

    @property
    def latest(self) -> Comparison:
        """The comparison that holds the last value."""
        return next(part for part in self.parts if self.whole.figures[-1].span in _spans(part))


def courses(
    comparisons: Sequence[Comparison], drafts: Drafts, figures: Sequence[Figure] = ()
) -> tuple[Course, ...]:
    """The series that comparisons make together whose unit, subject, measure, place and source agree.

    Args:
        comparisons: As the evidence has them.
        drafts: For the article's words.
        figures: All of the article's, by place: one that stands in no comparison may go on with the last.
    """
    groups: list[list[Comparison]] = []
    for comparison in sorted(filter(_is_dated, comparisons), key=lambda c: c.span.start):
        home = next(
            (g for g in reversed(groups) if _goes_on(g, comparison, drafts, is_last=g is groups[-1])), None
        )
        if home is None:
            groups.append([comparison])
        else:
            home.append(comparison)
    compared = {span for comparison in comparisons for span in _spans(comparison)}
    for group in groups:
        group += _lone(group[-1], [f for f in figures if f.span not in compared], drafts)
    return tuple(course for group in groups if len(group) > 1 for course in _course(group))


def _lone(before: Comparison, figures: Sequence[Figure], drafts: Drafts) -> Iterator[Comparison]:
    """The dated values that the next sentence only calls "it" or "the share": "it had been 68 % in 2017"."""
    last = before
    for figure in figures:
        if not _is_next(max(_spans(last)), figure.span, drafts) or not figure.when or not has_number(figure):
            continue
        subject = figure.subject.text if figure.subject else ""
        one = Comparison(
            ComparisonKind.SERIES,
            (figure,),
            subject,
            figure.span,
            (figure.period.text if figure.period else "",),
        )
        refers = not subject and last is before and _refers(max(_spans(last)), figure.span, drafts)
        follows = not subject and (
            last is not before or _is_participle(max(_spans(last)), figure.span, drafts)
        )
        measured = figure.measure is not None and figure.measure != before.figures[-1].measure
        named = (_said((*before.figures, figure), slot) for slot in ("place", "measure"))
        if measured or any(len(words) > 1 for words in named) or not agree((*before.figures, figure)):
            return
        if not (refers or follows or _points_back(last, one, drafts)) or not one.labels[0]:
            return
        yield one
        last = one


def _refers(before: Span, after: Span, drafts: Drafts) -> bool:
    """Whether a pronoun that points back stands in a new sentence between two places."""
    between = drafts.article.text[before.end : after.start]
    words = {word.strip(",.;").casefold() for word in between.split()}
    return ". " in between and not words.isdisjoint(drafts.numbers.words["name"]["referring"])


def _is_participle(before: Span, after: Span, drafts: Drafts) -> bool:
    """Whether only a participle of the same subject leads on to a value: ", having peaked at 11 per cent"."""
    between = drafts.article.text[before.end : after.start]
    clause = between.rpartition(", ")[2].split()
    begins = drafts.numbers.words["name"]["having"]
    return bool(clause) and clause[0].casefold() in begins and not {".", ";"} & set(between)


def _is_dated(comparison: Comparison) -> bool:
    figures = comparison.figures
    dated = all(figure.when is not None and has_number(figure) for figure in figures)
    return comparison.kind in _OVER_TIME and len(figures) > 1 and dated and agree(figures)


def _goes_on(group: Sequence[Comparison], other: Comparison, drafts: Drafts, *, is_last: bool) -> bool:
    """Whether a comparison gives further values of what a group measures."""
    figures = [figure for comparison in (*group, other) for figure in comparison.figures]
    named = (_said(figures, "place"), _said(figures, "measure"))
    if not agree(figures) or any(len(words) > 1 for words in named):
        return False
    if other.subject.casefold() != group[0].subject.casefold():
        return is_last and _points_back(group[-1], other, drafts)
    return True


def _said(figures: Sequence[Figure], slot: str) -> set[str]:
    return {words.text.casefold() for figure in figures if (words := getattr(figure, slot))}


def _points_back(before: Comparison, other: Comparison, drafts: Drafts) -> bool:
    """Whether a comparison only says "the share" of what the sentence before it names."""
    shares = drafts.numbers.words["share"]["words"]
    bare = other.subject.casefold() in shares or is_empty_word(other.subject, drafts)
    measured = any(figure.measure for figure in other.figures)
    return bare and not measured and _is_next(max(_spans(before)), min(_spans(other)), drafts)


def _is_next(before: Span, after: Span, drafts: Drafts) -> bool:
    """Whether one stands in the sentence after the other, in the same paragraph."""
    index = drafts.article.paragraph_index
    return 0 <= after.start - before.end <= _REACH and index(before.start) == index(after.start)


def _spans(comparison: Comparison) -> list[Span]:
    return [figure.span for figure in comparison.figures]


def _course(group: Sequence[Comparison]) -> Iterator[Course]:
    """The group as one series; nothing where dates overlap, values contradict or no date is added."""
    named = group[0]
    told = {f.span: (f, label) for c in group for f, label in zip(c.figures, c.labels, strict=True)}
    in_time = sorted(told.values(), key=lambda one: (_day(one[0]), one[0].span.start))
    kept: list[tuple[Figure, str]] = []
    for figure, label in in_time:
        if not kept or kept[-1][0].when != figure.when:
            kept.append((_resolved(figure, named), label))
        elif kept[-1][0].quantity != figure.quantity:
            return
    dates = [figure.when for figure, _ in kept if figure.when]
    apart = all(a.end.last_day < b.start.first_day for a, b in pairwise(dates))
    if not apart or len(kept) <= max(len(c.figures) for c in group):
        return
    span = Span(min(c.span.start for c in group), max(c.span.end for c in group))
    figures, labels = zip(*kept, strict=True)
    whole = Comparison(ComparisonKind.SERIES, figures, named.subject, span, labels)
    yield Course(whole, tuple(group))


def _day(figure: Figure) -> int:
    return figure.when.midpoint.toordinal() if figure.when else 0


def _resolved(figure: Figure, named: Comparison) -> Figure:
    """A figure with the subject and the measure that the first comparison names."""
    model = named.figures[-1]
    return replace(figure, subject=model.subject or figure.subject, measure=model.measure or figure.measure)
