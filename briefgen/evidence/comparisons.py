"""Comparisons: figures that may be set side by side, with the difference calculated."""

import itertools
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from briefgen.evidence.comparing.alike import (
    agree,
    are_foreseen,
    are_in_order,
    are_nested,
    are_of_places,
    by_links,
    by_subject,
    descending,
    grouped,
    is_factor,
    is_label,
    is_size,
    is_stated,
    kind_of,
    labels_of,
    likeness,
    period_of,
    subject_of,
    when_of,
    whole_of,
)
from briefgen.evidence.comparing.cut_rows import CutRows
from briefgen.evidence.comparing.joined_series import joined_series
from briefgen.evidence.comparing.lists import WHOLE
from briefgen.evidence.comparing.opposites import Opposites
from briefgen.evidence.comparing.place_comparisons import PlaceFinder
from briefgen.evidence.comparing.row_ends import with_row_ends
from briefgen.evidence.comparing.shares_by_means import are_told_by_means
from briefgen.evidence.comparing.spread_shares import spread_shares
from briefgen.evidence.words.slot_words import slot_words
from briefgen.knowledge.denials import is_denied
from briefgen.knowledge.imagined import is_imagined
from briefgen.model.article import Article
from briefgen.model.evidence import Comparison, ComparisonKind, Figure, FigureKind
from briefgen.model.moment import Period
from briefgen.model.quantity import Dimension

_NOT_COMPARED = (FigureKind.MAGNITUDE, FigureKind.SCORE, FigureKind.AGE)
_WORD = re.compile(r"[^\W\d_][\w’']*")
_DESCRIBED = re.compile(r"^,\s[^\d,;:.()“”\"]{2,60},(?=\s)")
"""What a name is, told right behind it: "Viking, on Shetland, with"."""
_OWNED = re.compile(r"[’']s?\s")
_SAID_REACH = 80
_NEXT = 4


def find_comparisons(article: Article, figures: Sequence[Figure]) -> tuple[Comparison, ...]:
    """The comparisons of an article by their place in the text.

    Figures are set side by side only when their unit, kind and source agree, and their subject or date.
    """
    compared = [figure for figure in figures if _is_comparable(figure) and not _is_no_fact(article, figure)]
    finder, opposites = _Finder(article, compared), Opposites(article.text, article.language, figures)
    found: dict[frozenset[str], Comparison] = {}
    for comparison in (
        *finder.chains(),
        *finder.series(),
        *finder.parts(),
        *finder.subjects(),
        *finder.places(),
        *finder.averages(),
        *finder.columns(),
        *finder.rows(),
        *finder.groups(),
        *finder.ranges(),
    ):
        if not opposites.part(comparison):
            found.setdefault(frozenset(figure.key for figure in comparison.figures), comparison)
    dated = {key for keys, one in found.items() if one.kind is ComparisonKind.SERIES for key in keys}
    kept = [
        one
        for keys, one in found.items()
        if (one.kind is not ComparisonKind.THEN_NOW or not keys <= dated) and not _is_piece(keys, one, found)
    ]
    ordered = sorted(CutRows(article, compared).whole(kept), key=lambda one: (one.span, one.key))
    joined = with_row_ends(article, joined_series(ordered), compared)
    return tuple(sorted(joined, key=lambda one: (one.span, one.key)))


def _is_piece(keys: frozenset[str], one: Comparison, found: Mapping[frozenset[str], Comparison]) -> bool:
    """Whether it holds only some of the subjects that another sets side by side."""
    if one.kind is not ComparisonKind.SUBJECTS:
        return False
    return any(other.kind is ComparisonKind.RANKING and keys < those for those, other in found.items())


def _is_no_fact(article: Article, figure: Figure) -> bool:
    """Whether it is denied, or what something is only thought to rise or fall to."""
    place = (article.text, article.language, figure.span.start, figure.span.end)
    return is_denied(*place) or is_imagined(*place)


def _is_comparable(figure: Figure) -> bool:
    """Whether it has a value, or is a range with two ends, which only another range is set against."""
    stated = figure.quantity.value is not None or None not in (figure.quantity.low, figure.quantity.high)
    return stated and not (figure.kind in _NOT_COMPARED or is_factor(figure))


class _Finder(PlaceFinder):
    """Finds comparisons among the comparable figures of one article."""

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
        for group in grouped(dated, by_subject(dated, self._paragraph)):
            by_date = sorted(
                group, key=lambda figure: (figure.when.start, figure.when.end) if figure.when else ()
            )
            distinct = [next(same) for _, same in itertools.groupby(by_date, key=lambda figure: figure.when)]
            if len(distinct) < 2 or len(distinct) < len(by_date) or are_foreseen(distinct):
                continue
            if are_of_places(distinct) or are_nested(distinct) or self._are_of_items(distinct):
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
        yield from self._counted_parts()
        for group in spread_shares(self._by_sentence, self._paragraph, self._said):
            yield self._made(ComparisonKind.PARTS, descending(group), whole_of(group), labels_of(group))

    def _alike_shares(self, shares: Sequence[Figure]) -> Iterator[list[Figure]]:
        """Shares of one sentence or column; the first may say for all of what: "52% of voters are for"."""
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

    def _counted_parts(self) -> Iterator[Comparison]:
        """Counts told as parts of their sum, in their sentence or that before: "30 people: 14 men"."""
        for at, figures in self._by_sentence.items():
            parts: dict[str, list[Figure]] = defaultdict(list)
            for one in figures:
                if one.measure and one.measure.inferred and one.subject:
                    parts[one.measure.text].append(one)
            for whole in (*self._by_sentence.get(at - 1, ()), *figures) if parts else ():
                told = parts.get(whole.text, []) if whole.kind is FigureKind.COUNT else []
                total = sum((one.quantity.value or Decimal(0) for one in told), Decimal(0))
                if len(told) > 1 and total == whole.quantity.value and whole not in told:
                    yield self._made(ComparisonKind.PARTS, descending(told), whole.text, labels_of(told))

    def _following(self, figure: Figure) -> str:
        """The words after a figure up to the end of its clause: "backed the plan"."""
        end = figure.span.end
        if figure.measure and figure.measure.span and 0 <= figure.measure.span.start - end < _NEXT:
            end = figure.measure.span.end
        found = self._lists.rest_of_clause.match(self._article.text, end)
        return found[1] if found else ""

    def _is_part(self, figure: Figure) -> bool:
        share = figure.kind is FigureKind.SHARE and figure.quantity.unit.dimension is Dimension.PERCENT
        return share and not self._lists.is_apart(figure.subject)

    def subjects(self) -> Iterator[Comparison]:
        """Figures of different subjects at one date, stated in one paragraph, else in one sentence of it."""
        named = [
            figure
            for figure in self._figures
            if figure.subject and not figure.subject.inferred and figure.span.start not in self._cells
        ]
        times = self._times(named)
        for group in grouped(
            named, lambda figure: (likeness(figure), times[figure.key], self._paragraph(figure)), limits=True
        ):
            if self._are_beside(group):
                yield self._made(kind_of(group), descending(group), whole_of(group), labels_of(group))
                continue
            for row in grouped(group, self._index):
                if len(row) < len(group) and self._are_beside(row):
                    yield self._made(kind_of(row), descending(row), whole_of(row), labels_of(row))

    def _times(self, figures: Sequence[Figure]) -> dict[str, Period | None]:
        """When each figure holds; one that only goes on with a row holds when the one before it does."""
        times: dict[str, Period | None] = {}
        links = self._lists.list_links
        before: Figure | None = None
        for figure in figures:
            goes_on = (
                before is not None
                and self._index(before) == self._index(figure)
                and before.quantity.unit == figure.quantity.unit
                and self._said(figure) in links
            )
            carried = before and (goes_on or self._opens_alike(before, figure))
            times[figure.key] = figure.when or (times[before.key] if before and carried else None)
            before = figure
        return times

    def _opens_alike(self, before: Figure, figure: Figure) -> bool:
        """Whether a sentence opens with another subject of the verb of the one right before it."""
        apart = self._index(figure) - self._index(before)
        if apart == 0 and before.when is None and self._said(figure):  # its time was carried too
            return self._said(figure) == self._said(before)
        follows = apart == 1
        beside = follows and self._paragraph(before) == self._paragraph(figure)
        span, said = figure.subject.span if figure.subject else None, self._said(figure)
        if not (beside and said and span and said == self._said(before)):
            return False
        opening = self._article.text[self._sentence(figure.span).start : span.start]
        return before.quantity.unit == figure.quantity.unit and len(opening.split()) < 2

    def _are_beside(self, group: list[Figure]) -> bool:
        """Whether one thing is said of all the subjects of a group, each of another name."""
        labels = {label.casefold() for label in labels_of(group)}
        distinct = len(labels) == len(group) and labels.isdisjoint(self._lists.superlatives)
        distinct = distinct and len({self._lists.is_apart(one.subject) for one in group}) == 1
        fair = len(group) > 1 and distinct and self._is_parallel(group) and self._is_whole(group)
        if fair and not all(map(is_stated, group)):
            fair = are_in_order(group) or self._are_led(group)
        return fair and not (self._explains(group) or self._opens_parts(group) or self._is_topped(group))

    def _are_led(self, group: list[Figure]) -> bool:
        """Whether the article puts the first before the others: "more than 5, ahead of Peru on 2.4"."""
        text, first = self._article.text[group[0].span.end : group[1].span.start], descending(group)[0]
        # The time of the first may stand before what leads on: "in 2024, ahead of France with".
        return first is group[0] and self._lists.led_in.search(text) is not None

    def _is_topped(self, group: list[Figure]) -> bool:
        """Whether the paragraph names another thing with a larger share: the row is not all there is."""
        unit, most = group[0].quantity.unit, max(one.quantity.value or Decimal(0) for one in group)
        if unit.dimension is not Dimension.PERCENT or is_size(group[0]):
            return False
        keys, at = {figure.key for figure in group}, self._paragraph(group[0])
        own = {label.casefold() for label in labels_of(group)}  # "the SPD had 39 per cent six years ago"
        return any(
            one.key not in keys
            and one.quantity.unit == unit
            and not is_size(one)
            and one.subject is not None
            and one.subject.text.casefold() not in own
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
        first, words = said[0] or "", slot_words(self._article.language)
        if None in said:
            return are_told_by_means(words, self._article.text, group)
        return first not in words.lists.amounts_of and all(
            one == first
            or first.endswith(f" {one}")
            or one in words.lists.list_links
            or (one in words.clause.haves and figure.text.isdecimal())  # of what the row before counts
            for one, figure in zip(said, group, strict=True)
            if one is not None
        )

    def _said(self, figure: Figure) -> str | None:
        """The words between a subject and its figure; None where the subject stands behind it."""
        span = figure.subject.span if figure.subject else None
        if span is None or not 0 <= figure.span.start - span.end <= _SAID_REACH:
            return None
        text = self._article.text
        gap = _DESCRIBED.sub("", text[span.end : figure.span.start])
        owned = _OWNED.match(gap)
        if owned and self._lists.before_owner.search(text, max(0, span.start - _SAID_REACH), span.start):
            gap = gap[owned.end() :]  # "had 22 shots to Corran's five"
        return " ".join(word.lower() for word in _WORD.findall(gap))

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

    def _explains(self, group: list[Figure]) -> bool:
        """Whether the clause of one of two figures explains the other: "rose 3% after profit fell 2%"."""
        first, last = group[0].span, group[-1].span
        if len(group) != 2 or self._index(group[0]) != self._index(group[1]):
            return False
        causal = slot_words(self._article.language).changes.causal
        return causal.search(self._article.text, first.end, last.start) is not None

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


def _is_told_part(figure: Figure, whole: str) -> bool:
    """Whether a figure is told as part of something: "of which £14m is due to care"."""
    return figure.measure is not None and figure.measure.inferred and figure.measure.text == whole
