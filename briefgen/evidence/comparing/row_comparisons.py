"""Comparisons of figures in a row that name their items behind them, and what all finders of them need."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.evidence.comparing.alike import (
    descending,
    is_range,
    is_size,
    is_told_apart,
    kind_of,
    labels_of,
    likeness,
    subject_of,
    whole_of,
)
from briefgen.evidence.comparing.differences import difference
from briefgen.evidence.comparing.group_shares import groups_of
from briefgen.evidence.comparing.lists import WHOLE
from briefgen.evidence.comparing.rows import Item, item_after, moved_before, rows_of
from briefgen.evidence.meaning.list_items import item_lists
from briefgen.evidence.meaning.subjects import is_verb
from briefgen.evidence.meaning.tables import columns_of
from briefgen.evidence.text.sentences import sentences
from briefgen.evidence.words.slot_words import slot_words
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Comparison, ComparisonKind, Difference, Figure, FigureKind
from briefgen.model.quantity import Bound, Dimension

_CLAUSE = re.compile(r"[,;:.!?(]|\s[-–—]\s")
_ONLY_IN_TIME = (FigureKind.DURATION,)


def _may_rank(figure: Figure) -> bool:
    """Whether a figure may stand in a row: how long something took only by a name of its own."""
    subject = figure.subject
    named = subject is not None and subject.span is not None and subject.text[:1].isupper()
    return figure.kind not in _ONLY_IN_TIME or named


class RowFinder:
    """Finds comparisons in rows among the comparable figures of one article."""

    def __init__(self, article: Article, figures: Sequence[Figure]) -> None:
        self._article = article
        self._all = figures
        self._figures = [one for one in figures if _may_rank(one) and one.quantity.value is not None]
        self._sentences = sentences(article) if figures else ()
        self._starts = [span.start for span in self._sentences]
        self._by_sentence: dict[int, list[Figure]] = defaultdict(list)
        self._by_paragraph: dict[int, list[Figure]] = defaultdict(list)
        for figure in self._figures:
            self._by_sentence[self._index(figure)].append(figure)
            self._by_paragraph[self._paragraph(figure)].append(figure)
        self._columns = _columns(article, self._figures)
        self._cells = self._columns.keys() | columns_of(article).keys()
        self._lists = slot_words(article.language).lists
        self._labels: dict[str, str] = table(article.language, "figures")["labels"]

    def rows(self) -> Iterator[Comparison]:
        """Figures of one sentence that each name their item behind them; parts where they add up."""
        words = slot_words(self._article.language)
        for at, figures in self._by_sentence.items():
            if len(figures) < 2 or at == 0:
                continue
            for row in rows_of(self._article.text, words, self._sentences[at - 1], figures):
                said = self._said_of_items(row)
                row = [(replace(one, measure=None) if said else one, item) for one, item in row]
                group = [figure for figure, _ in row]
                labels = {figure.key: item.name for figure, item in row}
                if len(group) < 2 or not self._is_row(group) or not is_told_apart(labels.values()):
                    continue
                rest = words.lists.rest_follows.match(self._article.text, row[-1][1].span.end)
                for one in self._row(figures, group, labels, has_rest=rest is not None):
                    yield replace(one, subject=said) if said else one

    def _said_of_items(self, row: Sequence[tuple[Figure, Item]]) -> str:
        """What the clause of shares says behind the first or last item: "tenants are in arrears"; else empty.

        "40 per cent of tenants in Ely are in arrears, 25 per cent in York" is no share of all tenants.
        """
        measure = row[0][0].measure if row else None
        if measure is None or len(row) < 2:
            return ""
        end = self._sentence(row[0][0].span).end
        words, text = slot_words(self._article.language), self._article.text
        behind = (text[row[0][1].span.end : row[1][0].span.start], text[row[-1][1].span.end : end])
        for words_behind in behind:
            said = _CLAUSE.split(words_behind, maxsplit=1)[0].strip()
            first = said.partition(" ")[0]
            verbs = words.clause.clause_verbs | words.lists.verbs_of_items
            if first in verbs or is_verb(words, first):
                starts = words.measures.measure.match(f" {measure.text}")
                return f"{measure.text[starts.end() - 1 :] if starts else measure.text} {said}"
        return ""

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
        told = before[-1].quantity.value or Decimal(0) if others and others == before[-1:] else None
        if told is not None and (told == total or (has_rest and told > total)):
            yield self._made(ComparisonKind.PARTS, ordered, before[-1].text, named)
        elif not others and (len(group) > 2 or has_rest):
            divided = has_rest or self._is_divided(group)
            own = first.subject.text if first.subject and self._is_stated(first) else ""
            percent = first.quantity.unit.dimension is Dimension.PERCENT
            parts = percent and (WHOLE[0] <= total or divided) and total <= WHOLE[1]
            kind = ComparisonKind.PARTS if parts else kind_of(group)
            if parts and first.measure:
                whole = replace(first.measure, inferred=True)
                ordered = tuple(replace(one, measure=one.measure or whole) for one in ordered)
                own = ""
            yield self._made(kind, ordered, own or self._whole(group), named)

    def _is_divided(self, group: Sequence[Figure]) -> bool:
        """Whether shares are told of one whole by a verb of what goes to one place: "54% came from Alder"."""
        words, first = slot_words(self._article.language), min(group, key=lambda one: one.span)
        start = self._sentence(first.span).start
        opening, text = self._article.text[start : first.span.start], self._article.text
        if not (words.lists.out_of.match(opening) or first.measure):
            return False
        return words.lists.part_moved.match(text, first.span.end) is not None or moved_before(words, opening)

    def _is_stated(self, figure: Figure) -> bool:
        """Whether a figure is how large its subject is, not what that did with so much of something."""
        if figure.kind is FigureKind.COUNT and figure.quantity.unit.name:
            return False  # "the flood hit 130 farms" counts farms
        span = figure.subject.span if figure.subject and not figure.subject.inferred else None
        if span is None or span.end > figure.span.start:
            return False
        said = self._article.text[span.end : figure.span.start]
        return slot_words(self._article.language).clause.verb.search(said) is not None

    def _whole(self, group: Sequence[Figure]) -> str:
        """What all figures measure, else what the sentence opens with: "Of the buyers, 60 per cent"."""
        words, first = slot_words(self._article.language), min(group, key=lambda one: one.span)
        opening = self._article.text[self._sentence(first.span).start : first.span.start]
        if words.clause.finite and "," not in opening:  # the verb stands before the first: "Von ihnen kamen"
            opening = opening.rstrip().rpartition(" ")[0] + ", "
        found = words.lists.whole_before.fullmatch(opening)
        measured = any(one.measure for one in group)
        return found["whole"] if found and not measured else whole_of(group)

    def _are_of_items(self, group: Sequence[Figure]) -> bool:
        """Whether figures name different items behind them: "£4 to rents in May, £9 to fares in June"."""
        words, text = slot_words(self._article.language), self._article.text
        items = [item_after(words, text, one, self._sentence(one.span).end) for one in group]
        return len({item.name.casefold() for item in items if item}) > 1

    def ranges(self) -> Iterator[Comparison]:
        """Stated ranges of several subjects in one sentence: "the train 6 to 8 hours and the bus 9 to 11"."""
        told: dict[Hashable, list[Figure]] = defaultdict(list)
        for figure in self._all:
            if is_range(figure) and figure.subject and not figure.subject.inferred and not is_size(figure):
                told[(self._index(figure), likeness(figure), figure.when)].append(figure)
        for group in told.values():
            if len(group) > 1 and is_told_apart(labels_of(group)):
                ordered = tuple(sorted(group, key=lambda one: one.quantity.high or Decimal(0), reverse=True))
                yield self._made(kind_of(group), ordered, whole_of(group), tuple(map(subject_of, ordered)))

    def groups(self) -> Iterator[Comparison]:
        """Shares of groups of which the same is said in one sentence."""
        for figures in self._by_sentence.values():
            found = groups_of(self._article.text, self._article.language, figures)
            if found is None or len({likeness(one)[2] for one in found.figures}) > 1:
                continue
            # What each is a share of is its own name here, and nothing both are parts of.
            named = [
                replace(one, subject=name, measure=None)
                for one, name in zip(found.figures, found.names, strict=True)
            ]
            subject = found.said or named[0].quantity.unit.name
            yield self._made(ComparisonKind.SUBJECTS, descending(named), subject, labels_of(named))

    def _list(self, figure: Figure) -> Hashable:
        """What a figure is listed in: its column of a table, or its sentence."""
        return self._columns.get(figure.span.start) or self._index(figure)

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
        if kind in (ComparisonKind.THEN_NOW, ComparisonKind.SERIES):
            subject = self._with_ruling(figures, subject)
        return Comparison(kind, figures, subject, self._span(figures), labels, against)

    def _with_ruling(self, figures: Iterable[Figure], subject: str) -> str:
        """A subject with what was done to it, without which the sums would be its own: "Norrail, fined"."""
        done = {figure.measure.text for figure in figures if figure.measure}
        named = done & slot_words(self._article.language).rulings.names
        return f"{subject}, {named.pop()}" if len(done) == len(named) == 1 else subject

    def _difference(self, figures: tuple[Figure, ...]) -> Difference | None:
        return difference(figures[0], figures[-1], self._labels["points"], self._article.language)

    def _span(self, figures: Iterable[Figure]) -> Span:
        spans = [figure.span for figure in figures]
        return Span(self._sentence(min(spans)).start, self._sentence(max(spans)).end)

    def _sentence(self, span: Span) -> Span:
        at = bisect_right(self._starts, span.start) - 1
        around = self._sentences[at] if at >= 0 else span
        return Span(min(around.start, span.start), max(around.end, span.end))


def _columns(article: Article, figures: Sequence[Figure]) -> dict[int, tuple[int, int]]:
    """The table or list of items each figure stands in, and its column there, by where it starts."""
    columns = {start: (one.table, one.column) for start, one in columns_of(article).items() if one.listed}
    starts = [figure.span.start for figure in figures]
    for number, (_, items) in enumerate(item_lists(article), 1):
        for figure in figures[bisect_left(starts, items[0].start) : bisect_left(starts, items[-1].end)]:
            if figure.subject:
                columns.setdefault(figure.span.start, (-number, 0))
    return columns
