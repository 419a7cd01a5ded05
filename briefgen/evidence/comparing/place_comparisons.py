"""Comparisons of one thing at several places."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefgen.evidence.comparing.alike import (
    are_timed_apart,
    descending,
    grouped,
    is_told_apart,
    kind_of,
    likeness,
    subject_of,
)
from briefgen.evidence.comparing.row_comparisons import RowFinder
from briefgen.evidence.comparing.same_deeds import same_deed
from briefgen.evidence.words.beside_words import beside_words
from briefgen.evidence.words.slot_words import slot_words
from briefgen.model.evidence import Comparison, ComparisonKind, Figure
from briefgen.model.quantity import Dimension

_NEAR = 2
"""How many figures before an average the value is that it is set against, "three times" with them."""


class PlaceFinder(RowFinder):
    """Finds comparisons of places among the comparable figures of one article."""

    def places(self) -> Iterator[Comparison]:
        """Figures of one subject in different places, listed in one sentence."""
        placed = [figure for figure in self._figures if figure.place]
        for group in grouped(placed, lambda figure: (likeness(figure)[:3], figure.when, self._index(figure))):
            ordered = descending(group)
            labels = self._places(ordered)
            unit = group[0].quantity.unit
            rate = unit.name if unit.dimension is Dimension.RATE else ""
            subject = subject_of(group[0]) or rate
            apart = len(group) > 1 and len(set(labels)) == len(labels) and not are_timed_apart(group)
            if apart and subject and self._is_list(group):
                yield self._made(kind_of(group), ordered, subject, labels)
        yield from self._places_of_two_sentences()
        yield from self._same_deeds()

    def averages(self) -> Iterator[Comparison]:
        """Values that are set against an average: "the rate is 12%, against a national average of 8%"."""
        for at, other in enumerate(self._all):
            one = self._against_average(other, self._all[max(0, at - _NEAR) : at])
            if one is None or likeness(one) != likeness(other) or one.when != other.when:
                continue
            subject, name = subject_of(one), subject_of(other)
            labels = (one.place.text if one.place and one.place.text not in subject else subject, name)
            pair = descending((one, other))
            if is_told_apart(labels):
                labels = labels if pair[0] is one else labels[::-1]
                yield self._made(ComparisonKind.SUBJECTS, pair, subject, labels)

    def _against_average(self, other: Figure, before: Sequence[Figure]) -> Figure | None:
        """The one of the values before it that an average is told behind."""
        words = beside_words(self._article.language)
        if other.subject is None or other.subject.inferred or not words.is_average(other.subject.text):
            return None
        for one in before:
            span = one.compared_to.span if one.compared_to else None
            if span and other.subject.span and span.contains(other.subject.span):
                return one if span.end == other.span.end else None
        return None

    def _same_deeds(self) -> Iterator[Comparison]:
        """Two shares of which one thing is said, each at its place."""
        for one, other in itertools.pairwise(self._figures):
            if likeness(one)[:3] != likeness(other)[:3] or self._index(one) != self._index(other):
                continue
            said = same_deed(self._article.text, self._article.language, one, other)
            if said and one.when == other.when and is_told_apart(self._places([one, other])):
                # Of whom each is a share is told of the first alone, and of both with what they did.
                pair = descending([replace(figure, measure=None) for figure in (one, other)])
                yield self._made(ComparisonKind.SUBJECTS, pair, said, self._places(list(pair)))

    def _places_of_two_sentences(self) -> Iterator[Comparison]:
        """Two sentences that each tell one value of one thing at the place they open with."""
        for one, other in itertools.pairwise(self._figures):
            if not (other.place and self._opens_next(one, other) and self._is_told_by_place(one, other)):
                continue
            alike = likeness(one)[:3] == likeness(other)[:3] and one.when == other.when
            start = self._sentence(one.span).start
            opens = slot_words(self._article.language).lists.place_opens.match(
                self._article.text, start, one.span.start
            )
            here = one.place.text if one.place else opens["place"] if opens else ""
            if alike and here and here != other.place.text:
                labels = (here, other.place.text)
                if one.quantity.value and other.quantity.value and one.quantity.value < other.quantity.value:
                    labels = labels[::-1]
                pair = descending((one, other))
                yield self._made(ComparisonKind.SUBJECTS, pair, subject_of(one), labels)

    def _places(self, figures: Sequence[Figure]) -> tuple[str, ...]:
        return tuple(figure.place.text if figure.place else "" for figure in figures)

    def _is_list(self, group: list[Figure]) -> bool:
        """Whether no more than a joining word stands between a place and the next figure."""
        words = slot_words(self._article.language)
        if self._is_list_by_places(group) or self._are_told_by_place(group) or self._are_contrasted(group):
            return True
        if self._are_extremes(group):
            return True
        for one, other in itertools.pairwise(group):
            start = one.place.span.end if one.place and one.place.span else one.span.end
            gap = self._article.text[start : other.span.start].lower()
            if (other.subject and not other.subject.inferred) or gap.strip(
                " ,;"
            ) not in words.clause.list_words:
                return False
        return True

    def _are_told_by_place(self, group: list[Figure]) -> bool:
        """Whether one thing is told of all by places alone: "In Ash a driver earns £31, in Elm it is £34"."""
        joint, text = slot_words(self._article.language).lists.place_joint, self._article.text
        return all(
            self._is_told_by_place(one, other) and joint.fullmatch(text, one.span.end, other.span.start)
            for one, other in itertools.pairwise(group)
        )

    def _are_extremes(self, group: list[Figure]) -> bool:
        """Whether they are the most and the least of one thing: "highest in Ash, at 9, and lowest in Elm"."""
        lists, text = slot_words(self._article.language).lists, self._article.text
        joints = (lists.extreme_next, *(joint for _, joint in beside_words(self._article.language).ends))
        two = len(group) == 2 and self._is_told_by_place(group[0], group[1])
        return two and any(one.fullmatch(text, group[0].span.end, group[1].span.start) for one in joints)

    def _are_contrasted(self, group: list[Figure]) -> bool:
        """Whether the first, behind its place, is set against the others: "in Ely £9, against £7 in Hull"."""
        lists, text = slot_words(self._article.language).lists, self._article.text
        first, spans = group[0].place, [one.place.span for one in group if one.place and one.place.span]
        if first is None or len(spans) < len(group) or spans[0].end > group[0].span.start:
            return False
        joints = [lists.contrast, *[lists.row_joint_bare] * (len(group) - 2)]
        ends = [group[0].span.end, *(span.end for span in spans[1:])]
        return all(
            joint.fullmatch(text, end, other.span.start) and self._is_told_by_place(group[0], other)
            for joint, end, other in zip(joints, ends, group[1:], strict=False)
        )

    def _is_told_by_place(self, one: Figure, other: Figure) -> bool:
        """Whether the second is of the subject of the first without naming it."""
        if one.subject is None or other.subject is None:
            unit = one.quantity.unit
            counted = unit.dimension in (Dimension.COUNT, Dimension.RATE) and bool(unit.name)
            return one.subject is other.subject and counted
        return one.subject.span == other.subject.span

    def _opens_next(self, one: Figure, other: Figure) -> bool:
        """Whether the second figure stands in the sentence behind that of the first, led by its place."""
        at, place = self._index(other), other.place.span if other.place else None
        return self._index(one) + 1 == at and place is not None and place.end <= other.span.start

    def _is_list_by_places(self, group: list[Figure]) -> bool:
        """Whether each figure stands behind its place, all led to by the same words: "in Ely at 5%"."""
        places = [one.place.span for one in group if one.place and one.place.span]
        if len(places) < len(group):
            return False
        text, words = self._article.text, slot_words(self._article.language)
        led = [(place.end, one.span.start) for place, one in zip(places, group, strict=True)]
        between = [(one.span.end, place.start) for one, place in zip(group, places[1:], strict=False)]
        if any(start > end for start, end in (*led, *between)):
            return False
        joins = words.clause.list_words | words.clause.no_object | words.lists.list_links
        links = {text[start:end].strip().lower() for start, end in led}
        gaps = (text[start:end].replace(",", " ").lower().split() for start, end in between)
        return len(links) == 1 and links <= joins and all(map(joins.issuperset, gaps))
