"""One course of a measure that is told in several comparisons: "54 % from 61 %", and what it was before."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from briefgen.charts.suggesting.ideas import agree, has_number, is_empty_word
from briefgen.charts.titles import Drafts
from briefgen.model.article import Span
from briefgen.model.evidence import Comparison, ComparisonKind, Figure
from briefgen.model.quantity import Unit

_OVER_TIME = (ComparisonKind.THEN_NOW, ComparisonKind.SERIES)
_REACH = 200
"""A sentence that only says "the share" speaks of the measure named within about a sentence before it."""
_SLOTS = ("says_who", "place", "measure")
_MOST_GROUPS = 50
"""So many groups of one measure that differ in source or place are tried: the nearest before a comparison."""


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
    groups = _Groups(drafts)
    for comparison in sorted(filter(_is_dated, comparisons), key=lambda c: c.span.start):
        groups.add(comparison)
    compared = {span for comparison in comparisons for span in _spans(comparison)}
    alone = [figure for figure in figures if figure.span not in compared]
    for group in groups.all:
        group.parts += _lone(group.parts[-1], alone, drafts)
    return tuple(course for group in groups.all if len(group.parts) > 1 for course in _course(group.parts))


class _Group:
    """Comparisons of one measure, with what its figures say of source, place and measure."""

    def __init__(self) -> None:
        self.parts: list[Comparison] = []
        self._said: dict[str, set[str]] = {slot: set() for slot in _SLOTS}

    def takes(self, other: Comparison) -> bool:
        """Whether no slot of another comparison, whose own figures agree, says something else."""
        return all(len(words | _said(other.figures, slot)) <= 1 for slot, words in self._said.items())

    def add(self, comparison: Comparison) -> None:
        """Makes a comparison the last of the group."""
        self.parts.append(comparison)
        for slot, words in self._said.items():
            words |= _said(comparison.figures, slot)


class _Groups:
    """The groups of an article, found by what they measure: a long text has thousands of them."""

    def __init__(self, drafts: Drafts) -> None:
        self.all: list[_Group] = []
        self._drafts = drafts
        self._by_measure: dict[tuple[Unit, str], list[_Group]] = defaultdict(list)

    def add(self, comparison: Comparison) -> None:
        """Adds it to the nearest group before it whose measure it goes on with, else to a new one."""
        home = next((group for group in self._near(comparison) if group.takes(comparison)), None)
        if home is None:
            home = _Group()
            self.all.append(home)
            self._by_measure[_measured(comparison)].append(home)
        home.add(comparison)

    def _near(self, comparison: Comparison) -> Iterator[_Group]:
        measured = _measured(comparison)
        if self.all and self._points_back(self.all[-1], comparison):
            yield self.all[-1]
        yield from self._by_measure[measured][: -_MOST_GROUPS - 1 : -1]

    def _points_back(self, group: _Group, comparison: Comparison) -> bool:
        (unit, _), (other, _) = _measured(group.parts[0]), _measured(comparison)
        return unit == other and _points_back(group.parts[-1], comparison, self._drafts)


def _measured(comparison: Comparison) -> tuple[Unit, str]:
    return comparison.figures[0].quantity.unit, comparison.subject.casefold()


def _lone(before: Comparison, figures: Sequence[Figure], drafts: Drafts) -> Iterator[Comparison]:
    """The dated values that the next sentence only calls "it" or "the share": "it had been 68 % in 2017"."""
    last = before
    near = bisect_left(figures, max(_spans(last)).end, key=lambda figure: figure.span.start)
    for figure in islice(figures, near, None):
        if figure.span.start - max(_spans(last)).end > _REACH:
            return
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


def _said(figures: Sequence[Figure], slot: str) -> set[str]:
    return {words.text.casefold() for figure in figures if (words := getattr(figure, slot))}


def _points_back(before: Comparison, other: Comparison, drafts: Drafts) -> bool:
    """Whether a comparison only says "the share" of what the sentence before it names, and no other place."""
    shares = drafts.numbers.words["share"]["words"]
    bare = other.subject.casefold() in shares or is_empty_word(other.subject, drafts)
    measured = any(figure.measure for figure in other.figures)
    elsewhere = _said(other.figures, "place") - _said(before.figures, "place")
    return bare and not (measured or elsewhere) and _is_next(max(_spans(before)), min(_spans(other)), drafts)


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
