"""Comparisons: figures that may be set side by side, with the difference calculated."""

import itertools
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from decimal import Decimal

from briefgen.evidence.alike import (
    agree,
    are_foreseen,
    are_of_places,
    by_links,
    descending,
    folded,
    grouped,
    is_label,
    is_size,
    is_told_apart,
    kind_of,
    labels_of,
    likeness,
    period_of,
    subject_of,
    when_of,
    whole_of,
)
from briefgen.evidence.differences import difference
from briefgen.evidence.joined_series import joined_series
from briefgen.evidence.list_items import item_lists
from briefgen.evidence.lists import WHOLE
from briefgen.evidence.rows import rows_of
from briefgen.evidence.sentences import sentences
from briefgen.evidence.slot_words import slot_words
from briefgen.evidence.tables import columns_of
from briefgen.knowledge.denials import is_denied
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Comparison, ComparisonKind, Difference, Figure, FigureKind
from briefgen.model.quantity import Bound, Dimension

_NOT_COMPARED = (FigureKind.MAGNITUDE, FigureKind.SCORE, FigureKind.AGE)
_WORD = re.compile(r"[^\W\d_][\w’']*")
_SAID_REACH = 60
_NEXT = 4
_ONLY_IN_TIME = (FigureKind.DURATION,)


def find_comparisons(article: Article, figures: Sequence[Figure]) -> tuple[Comparison, ...]:
    """The comparisons of an article by their place in the text.

    Figures are set side by side only when their unit, kind and source agree, and their subject or date.
    """
    finder = _Finder(
        article, [figure for figure in figures if _is_comparable(figure) and not _is_denied(article, figure)]
    )
    found: dict[frozenset[str], Comparison] = {}
    for comparison in (
        *finder.chains(),
        *finder.series(),
        *finder.parts(),
        *finder.subjects(),
        *finder.places(),
        *finder.columns(),
        *finder.rows(),
    ):
        found.setdefault(frozenset(figure.key for figure in comparison.figures), comparison)
    dated = {key for keys, one in found.items() if one.kind is ComparisonKind.SERIES for key in keys}
    kept = [
        one for keys, one in found.items() if one.kind is not ComparisonKind.THEN_NOW or not keys <= dated
    ]
    ordered = sorted(kept, key=lambda one: (one.span, one.key))
    return tuple(sorted(joined_series(ordered), key=lambda one: (one.span, one.key)))


def _is_denied(article: Article, figure: Figure) -> bool:
    return is_denied(article.text, article.language, figure.span.start, figure.span.end)


def _is_comparable(figure: Figure) -> bool:
    """Whether it has a value, or is a range with two ends, which only another range is set against."""
    quantity = figure.quantity
    stated = quantity.value is not None or None not in (quantity.low, quantity.high)
    return stated and figure.kind not in _NOT_COMPARED


class _Finder:
    """Finds comparisons among the comparable figures of one article."""

    def __init__(self, article: Article, figures: Sequence[Figure]) -> None:
        self._article = article
        self._all = figures
        self._figures = [
            one for one in figures if one.kind not in _ONLY_IN_TIME and one.quantity.value is not None
        ]
        self._sentences = sentences(article) if figures else ()
        self._starts = [span.start for span in self._sentences]
        self._by_sentence: dict[int, list[Figure]] = defaultdict(list)
        self._by_paragraph: dict[int, list[Figure]] = defaultdict(list)
        for figure in self._figures:
            self._by_sentence[self._index(figure)].append(figure)
            self._by_paragraph[self._paragraph(figure)].append(figure)
        self._columns = _columns(article, self._figures)
        self._cells = self._columns.keys() | columns_of(article).keys()
        self._labels: dict[str, str] = table(article.language, "figures")["labels"]

    # --- then and now -------------------------------------------------------------------------

    def chains(self) -> Iterator[Comparison]:
        """Values of one measure at two times or more, each set against an earlier one."""
        by_start = {figure.span.start: figure for figure in self._all}
        chains: dict[str, dict[str, Figure]] = {}
        for figure in self._all:
            other = by_start.get(figure.earlier.start) if figure.earlier else None
            if other is None or not agree(figure, other):
                continue
            chain = chains.get(other.key) or chains.get(figure.key) or {}
            chain.setdefault(other.key, other)
            chain.setdefault(figure.key, figure)
            chains[other.key] = chains[figure.key] = chain
        for chain in {id(chain): chain for chain in chains.values()}.values():
            values = list(chain.values())
            yield from self._then_now(*values) if len(values) == 2 else self._series(values)

    def _then_now(self, earlier: Figure, later: Figure) -> Iterator[Comparison]:
        subject = subject_of(later) or subject_of(earlier)
        labels = (period_of(earlier), period_of(later))
        if not all(labels) or labels[0] == labels[1]:
            labels = (labels[0] or self._labels["earlier"], labels[1] or self._labels["later"])
        if subject and labels[0] != labels[1]:
            yield self._made(ComparisonKind.THEN_NOW, (earlier, later), subject, labels)

    def _series(self, chain: list[Figure]) -> Iterator[Comparison]:
        """A series where every time is stated and their order known, else the first two of the chain."""
        labels = [period_of(figure) for figure in chain]
        ordered = sorted(chain, key=when_of) if all(figure.when for figure in chain) else by_links(chain)
        if not (ordered and all(labels)) or len(set(labels)) < len(labels):
            yield from self._then_now(chain[0], chain[1])
            return
        subject = next((words for figure in ordered if (words := subject_of(figure))), "")
        if subject:
            yield self._made(ComparisonKind.SERIES, tuple(ordered), subject, tuple(map(period_of, ordered)))

    # --- dates of one subject -----------------------------------------------------------------

    def series(self) -> Iterator[Comparison]:
        """Figures of one subject at different dates, by date."""
        dated = [one for one in self._figures if one.when and one.subject and not is_size(one)]
        for group in grouped(dated, lambda figure: (likeness(figure), folded(figure))):
            by_date = sorted(
                group, key=lambda figure: (figure.when.start, figure.when.end) if figure.when else ()
            )
            distinct = [next(same) for _, same in itertools.groupby(by_date, key=lambda figure: figure.when)]
            if len(distinct) < 2 or len(distinct) < len(by_date) or are_foreseen(distinct):
                continue
            if are_of_places(distinct):
                continue
            kind = ComparisonKind.SERIES if len(distinct) > 2 else ComparisonKind.THEN_NOW
            yield self._made(kind, tuple(distinct), subject_of(distinct[-1]), tuple(map(period_of, distinct)))

    # --- subjects at one date -----------------------------------------------------------------

    def parts(self) -> Iterator[Comparison]:
        """Shares of one sentence that make up a whole, told apart by subject or by what follows them."""
        shares = [figure for figure in self._figures if self._is_part(figure)]
        for group in self._alike_shares(shares):
            total = sum((figure.quantity.value or Decimal(0) for figure in group), Decimal(0))
            ordered = descending(group)
            labels = tuple(subject_of(figure) or self._following(figure) for figure in ordered)
            named = len(set(labels)) == len(labels) and all(map(is_label, labels))
            if len(group) > 1 and WHOLE[0] <= total <= WHOLE[1] and named:
                yield self._made(ComparisonKind.PARTS, ordered, self._whole(group), labels)
        yield from self._shared_out()

    def _alike_shares(self, shares: Sequence[Figure]) -> Iterator[list[Figure]]:
        """Shares of one sentence or column; the first may say for all of what: "52% of voters are for, 48% against"."""
        for group in grouped(shares, lambda one: (likeness(one)[:3], one.when, self._list(one))):
            measures = [one.measure.text for one in group if one.measure]
            if measures and (len(measures) > 1 or not group[0].measure or any(one.subject for one in group)):
                yield from grouped(group, likeness)
            else:
                yield group

    def _shared_out(self) -> Iterator[Comparison]:
        """Amounts that add up to the one before them in their sentence, and are told to be its parts."""
        for figures in self._by_sentence.values():
            for at, whole in enumerate(figures[:-2]):
                name = whole.subject.text if whole.subject else whole.text
                # A row as long as its sentence is not gone through again for each of its figures.
                if not any(_is_told_part(one, name) for one in figures[at + 1 : at + _NEXT]):
                    continue
                alike = [one for one in figures[at + 1 :] if one.quantity.unit == whole.quantity.unit]
                told = all(_is_told_part(one, name) for one in alike)
                total = sum((one.quantity.value or Decimal(0) for one in alike), Decimal(0))
                if len(alike) > 1 and told and total == whole.quantity.value:
                    ordered = descending(alike)
                    yield self._made(ComparisonKind.PARTS, ordered, name, labels_of(alike))

    def _following(self, figure: Figure) -> str:
        """The words after a figure up to the end of its clause: "backed the plan"."""
        end = figure.span.end
        if figure.measure and figure.measure.span and 0 <= figure.measure.span.start - end < _NEXT:
            end = figure.measure.span.end
        found = slot_words(self._article.language).lists.rest_of_clause.match(self._article.text, end)
        return found[1] if found else ""

    def _is_part(self, figure: Figure) -> bool:
        share = figure.kind is FigureKind.SHARE and figure.quantity.unit.dimension is Dimension.PERCENT
        return share and (figure.subject is None or not figure.subject.inferred)

    def subjects(self) -> Iterator[Comparison]:
        """Figures of different subjects at one date, stated in one paragraph, else in one sentence of it."""
        named = [
            figure
            for figure in self._figures
            if figure.subject and not figure.subject.inferred and figure.span.start not in self._cells
        ]
        for group in grouped(named, lambda figure: (likeness(figure), figure.when, self._paragraph(figure))):
            if self._are_beside(group):
                yield self._made(kind_of(group), descending(group), whole_of(group), labels_of(group))
                continue
            for row in grouped(group, self._index):
                if len(row) < len(group) and self._are_beside(row):
                    yield self._made(kind_of(row), descending(row), whole_of(row), labels_of(row))

    def _are_beside(self, group: list[Figure]) -> bool:
        """Whether one thing is said of all the subjects of a group, each of another name."""
        distinct = len({label.casefold() for label in labels_of(group)}) == len(group)
        fair = len(group) > 1 and distinct and self._is_parallel(group) and self._is_whole(group)
        return fair and not (self._explains(group) or self._opens_parts(group) or self._is_topped(group))

    def _is_topped(self, group: list[Figure]) -> bool:
        """Whether the paragraph names another thing with a larger share: the row is not all there is."""
        unit, most = group[0].quantity.unit, max(one.quantity.value or Decimal(0) for one in group)
        if unit.dimension is not Dimension.PERCENT or is_size(group[0]):
            return False
        keys, at = {figure.key for figure in group}, self._paragraph(group[0])
        return any(
            one.key not in keys
            and one.quantity.unit == unit
            and not is_size(one)
            and one.subject is not None
            and (one.quantity.value or Decimal(0)) > most
            for one in self._by_paragraph[at]
        )

    def _is_whole(self, group: list[Figure]) -> bool:
        """Whether no other figure of the sentences belongs to the list but lacks a name."""
        keys = {figure.key for figure in group}
        at = {self._index(figure) for figure in group}
        unit, size = group[0].quantity.unit, is_size(group[0])
        return not any(
            one.key not in keys and one.quantity.unit == unit and is_size(one) == size
            for index in at
            for one in self._by_sentence[index]
        )

    def _is_parallel(self, group: list[Figure]) -> bool:
        """Whether one thing is said of all subjects: by one verb, by none after the first, or one change."""
        if any(is_size(figure) for figure in group):
            return len({self._index(figure) for figure in group}) == 1
        said = [self._said(figure) for figure in group]
        if any(words is None for words in said):
            return False
        first = said[0] or ""
        words = slot_words(self._article.language)
        return first not in words.lists.amounts_of and all(
            one == first or first.endswith(f" {one}") or one in words.lists.list_links
            for one in said
            if one is not None
        )

    def _said(self, figure: Figure) -> str | None:
        """The words between a subject and its figure; None where the subject stands behind it."""
        span = figure.subject.span if figure.subject else None
        if span is None or not 0 <= figure.span.start - span.end <= _SAID_REACH:
            return None
        gap = self._article.text[span.end : figure.span.start]
        return " ".join(word.lower() for word in _WORD.findall(gap))

    def places(self) -> Iterator[Comparison]:
        """Figures of one subject in different places, listed in one sentence."""
        placed = [figure for figure in self._figures if figure.place]
        for group in grouped(placed, lambda figure: (likeness(figure)[:3], figure.when, self._index(figure))):
            ordered = descending(group)
            labels = tuple(figure.place.text if figure.place else "" for figure in ordered)
            subject = subject_of(group[0])
            if len(group) > 1 and subject and len(set(labels)) == len(labels) and self._is_list(group):
                yield self._made(kind_of(group), ordered, subject, labels)

    def columns(self) -> Iterator[Comparison]:
        """Figures under one head of a table or in one list of items; of several times only the latest."""
        under = [figure for figure in self._figures if figure.span.start in self._columns and figure.subject]
        latest: dict[int, list[Figure]] = {}
        for group in grouped(under, lambda figure: (likeness(figure), figure.when, self._list(figure))):
            table, _ = self._columns[group[0].span.start]
            before = latest.get(table)
            if (
                before is None
                or not group[0].when
                or not before[0].when
                or when_of(group[0]) > when_of(before[0])
            ):
                latest[table] = group
            if not group[0].when:
                yield from self._column(group)
                del latest[table]
        for group in latest.values():
            yield from self._column(group)

    def _column(self, group: list[Figure]) -> Iterator[Comparison]:
        ordered = descending(group)
        labels = labels_of(group)
        if len(group) > 1 and len({label.casefold() for label in labels}) == len(labels):
            yield self._made(kind_of(group), ordered, whole_of(group), labels)

    def rows(self) -> Iterator[Comparison]:
        """Figures of one sentence that each name their item behind them; parts where they add up."""
        words = slot_words(self._article.language)
        for at, figures in self._by_sentence.items():
            if len(figures) < 2 or at == 0:
                continue
            for row in rows_of(self._article.text, words, self._sentences[at - 1], figures):
                group = [figure for figure, _ in row]
                labels = {figure.key: item.name for figure, item in row}
                if len(group) < 2 or not self._is_row(group) or not is_told_apart(labels.values()):
                    continue
                rest = words.lists.rest_follows.match(self._article.text, row[-1][1].span.end)
                yield from self._row(figures, group, labels, has_rest=rest is not None)

    def _is_row(self, group: Sequence[Figure]) -> bool:
        """Whether all are of one kind, source and time, none a limit or the size of a change."""
        exact = all(one.quantity.bound in (Bound.EXACT, Bound.ABOUT) for one in group)
        times = {one.when for one in group if one.when}
        alike = len({likeness(one)[:3] for one in group}) == 1 and len(times) < 2
        return exact and alike and not any(map(is_size, group))

    def _row(
        self, figures: Sequence[Figure], group: Sequence[Figure], labels: dict[str, str], *, has_rest: bool
    ) -> Iterator[Comparison]:
        ordered, first = descending(group), group[0]
        named = tuple(labels[one.key] for one in ordered)
        total = sum((one.quantity.value or Decimal(0) for one in group), Decimal(0))
        others = [
            one for one in figures if one.key not in labels and one.quantity.unit == first.quantity.unit
        ]
        before = [one for one in others if one.span.end < first.span.start]
        if others and others == before[-1:] and before[-1].quantity.value == total:
            yield self._made(ComparisonKind.PARTS, ordered, before[-1].text, named)
        elif not others and (len(group) > 2 or has_rest):
            own = first.subject.text if first.subject and not first.subject.inferred else ""
            percent = first.quantity.unit.dimension is Dimension.PERCENT
            parts = percent and (WHOLE[0] <= total or has_rest) and total <= WHOLE[1]
            kind = ComparisonKind.PARTS if parts else kind_of(group)
            yield self._made(kind, ordered, own or self._whole(group), named)

    def _whole(self, group: Sequence[Figure]) -> str:
        """What all figures measure, else what the sentence opens with: "Of the buyers, 60 per cent"."""
        words, first = slot_words(self._article.language), min(group, key=lambda one: one.span)
        opening = self._article.text[self._sentence(first.span).start : first.span.start]
        if words.clause.finite and "," not in opening:  # the verb stands before the first: "Von ihnen kamen"
            opening = opening.rstrip().rpartition(" ")[0] + ", "
        found = words.lists.whole_before.fullmatch(opening)
        measured = any(one.measure for one in group)
        return found["whole"] if found and not measured else whole_of(group)

    def _list(self, figure: Figure) -> Hashable:
        """What a figure is listed in: its column of a table, or its sentence."""
        return self._columns.get(figure.span.start) or self._index(figure)

    def _is_list(self, group: list[Figure]) -> bool:
        """Whether no more than a joining word stands between a place and the next figure."""
        words = slot_words(self._article.language)
        for one, other in itertools.pairwise(group):
            start = one.place.span.end if one.place and one.place.span else one.span.end
            gap = self._article.text[start : other.span.start].lower()
            if (other.subject and not other.subject.inferred) or gap.strip(
                " ,;"
            ) not in words.clause.list_words:
                return False
        return True

    def _explains(self, group: list[Figure]) -> bool:
        """Whether the clause of one of two figures explains the other: "rose 3% after profit fell 2%"."""
        first, last = group[0].span, group[-1].span
        if len(group) != 2 or self._index(group[0]) != self._index(group[1]):
            return False
        words = slot_words(self._article.language)
        return words.changes.causal.search(self._article.text, first.end, last.start) is not None

    def _opens_parts(self, group: list[Figure]) -> bool:
        """Whether the first is the whole that the others are parts of: "rose 4%, with Kent up 1%"."""
        first, second = group[0], group[1]
        start = second.subject.span.start if second.subject and second.subject.span else second.span.start
        if not is_size(first) or self._index(first) != self._index(second):
            return False
        words = slot_words(self._article.language)
        gap = self._article.text[first.span.end : start].strip(" ").removeprefix(",").split()
        gap = [word for word in gap if word not in words.clause.article_words]
        return len(gap) == 1 and gap[0] in words.lists.list_links

    def _index(self, figure: Figure) -> int:
        return bisect_right(self._starts, figure.span.start)

    def _paragraph(self, figure: Figure) -> int:
        return self._article.paragraph_index(figure.span.start)

    # --- what comes out -----------------------------------------------------------------------

    def _made(
        self, kind: ComparisonKind, figures: tuple[Figure, ...], subject: str, labels: tuple[str, ...]
    ) -> Comparison:
        two = kind is ComparisonKind.THEN_NOW
        against = self._difference(figures) if two else None
        return Comparison(kind, figures, subject, self._span(figures), labels, against)

    def _difference(self, figures: tuple[Figure, ...]) -> Difference | None:
        return difference(figures[0], figures[-1], self._labels["points"], self._article.language)

    def _span(self, figures: Iterable[Figure]) -> Span:
        spans = [figure.span for figure in figures]
        return Span(self._sentence(min(spans)).start, self._sentence(max(spans)).end)

    def _sentence(self, span: Span) -> Span:
        at = bisect_right(self._starts, span.start) - 1
        around = self._sentences[at] if at >= 0 else span
        return Span(min(around.start, span.start), max(around.end, span.end))


def _is_told_part(figure: Figure, whole: str) -> bool:
    """Whether a figure is told as part of something: "of which £14m is due to care"."""
    return figure.measure is not None and figure.measure.inferred and figure.measure.text == whole


def _columns(article: Article, figures: Sequence[Figure]) -> dict[int, tuple[int, int]]:
    """The table or list of items each figure stands in, and its column there, by where it starts."""
    columns = {start: (one.table, one.column) for start, one in columns_of(article).items() if one.listed}
    starts = [figure.span.start for figure in figures]
    for number, (_, items) in enumerate(item_lists(article), 1):
        for figure in figures[bisect_left(starts, items[0].start) : bisect_left(starts, items[-1].end)]:
            if figure.subject:
                columns.setdefault(figure.span.start, (-number, 0))
    return columns
