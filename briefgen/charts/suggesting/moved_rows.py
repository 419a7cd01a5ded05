"""Ideas from items told one after the other, each with a value then and now."""

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefgen.charts.periods import is_named
from briefgen.charts.suggesting.ideas import (
    Idea,
    agree,
    has_number,
    is_name,
    is_size_of_change,
    period_labels,
)
from briefgen.charts.suggesting.row_words import OWNED, PERIOD, WITHIN, RowWords, row_words
from briefgen.charts.suggesting.said_of import sentence_before, sentences_of
from briefgen.charts.suggesting.suggest_several import several
from briefgen.charts.suggesting.suggest_then_now import told_labels
from briefgen.charts.suggesting.years_compared import long_ago, years_compared
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span
from briefgen.model.evidence import Comparison, ComparisonKind, Figure
from briefgen.model.quantity import Dimension

_PERIOD_REACH, _SPACE, _MOST = 12, 2, 40
_NUMBER = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class MovedRow:
    """Items with a value then and now, in the order they are told.

    Attributes:
        told: Each item as the subject of its comparison; empty where one of them cannot be read.
        measure: What all of the values are of.
        parts: The keys of the article's own comparisons that stand in the row.
    """

    told: tuple[Comparison, ...]
    measure: str
    parts: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Move:
    """An earlier and a later value next to each other, with what leads to them.

    Attributes:
        item: Where the item stands between them, with the preposition before it: "to 31% in Luton from 24%".
    """

    then: Figure
    now: Figure
    start: int
    end: int
    labels: tuple[str, str]
    key: str = ""
    subject: str = ""
    item: re.Match[str] | None = None


def from_moved_row(row: MovedRow, drafts: Drafts) -> Iterator[Idea]:
    """Paired bars and slopes of the items."""
    labels = period_labels(told_labels(row.told[0], drafts), drafts) if row.told else []
    figures = [figure for one in row.told for figure in one.figures]
    if labels and not any(is_named(words, drafts.language) for words in labels):
        years = years_compared(figures, drafts)
        ago = () if years else long_ago(row.told[0].span.start, drafts) or ()
        labels = [] if years is None else [*years] or period_labels(ago, drafts) or labels
    if labels and agree(figures):
        yield from several(row.told, labels, drafts, row.measure)


def moved_rows(
    figures: Sequence[Figure], comparisons: Sequence[Comparison], drafts: Drafts
) -> tuple[MovedRow, ...]:
    """The rows of an article, whose first item says what is told of all of them.

    Args:
        figures: All that are told as facts, by place.
        comparisons: The article's own; a move that is one of them has its periods.
        drafts: For the article's words.
    """
    reader = _Reader(drafts, figures, _compared(comparisons))
    moves, rows, at = reader.moves(), [], 0
    while at < len(moves):
        row = reader.row(moves[at : at + _MOST])
        row = row or reader.unread(moves[at])
        rows += [row] if row else []
        at += max(1, len(row.told)) if row else 1
    return tuple(rows)


def _compared(comparisons: Sequence[Comparison]) -> dict[Span, Comparison]:
    """The comparisons of two values by the place of the one that is told first."""
    then_now = [one for one in comparisons if one.kind is ComparisonKind.THEN_NOW and len(one.figures) == 2]
    return {min(figure.span for figure in one.figures): one for one in then_now}


def _name(found: re.Match[str]) -> str:
    """The name of an item: behind a preposition, or whoever saw a change."""
    return str(found["item"] or found.groupdict().get("who") or "")


def _group(found: re.Match[str], name: str) -> str:
    return (found.groupdict().get(name) or "").casefold()


class _Reader:
    """Reads moves, and the rows they make, out of an article's words."""

    def __init__(
        self, drafts: Drafts, figures: Sequence[Figure], compared: Mapping[Span, Comparison]
    ) -> None:
        self._drafts, self._figures, self._compared = drafts, figures, compared
        self._text, self._language = drafts.article.text, drafts.language
        self._words: RowWords = row_words(drafts.language)
        self._order = table(drafts.language, "figures")["labels"]
        self._rows = table(drafts.language, "charts")["rows"]

    def moves(self) -> list[_Move]:
        """Every two figures that are one value then and now, by place."""
        found: list[_Move] = []
        for one, other in itertools.pairwise(self._figures):
            if not found or found[-1].end <= one.span.start:
                found += filter(None, [self._move(one, other)])
        return found

    def _move(self, one: Figure, other: Figure) -> _Move | None:
        sentence = sentences_of(self._text, self._language, one.span.start, one.span.end)
        if other.span.start not in sentence or not (has_number(one) and has_number(other)):
            return None
        known, item = self._compared.get(one.span), self._between(one, other)
        if known and {figure.span for figure in known.figures} == {one.span, other.span}:
            then, now = known.figures
            labels, key, subject = (known.labels[0], known.labels[1]), known.key, known.subject
        else:
            ordered = self._ordered(one, other, sentence.start)
            if ordered is None:
                return None
            then, now = ordered
            labels, key, subject = (self._named(then, "earlier"), self._named(now, "later")), "", ""
        then, now = self._of_one_unit(then, now)
        if is_size_of_change(then) or is_size_of_change(now) or then.quantity.unit != now.quantity.unit:
            return None
        end = self._end(other)
        move = _Move(then, now, one.span.start, end, labels, key, subject, item)
        return move if self._words.ends.match(self._text, end) else None

    def _of_one_unit(self, then: Figure, now: Figure) -> tuple[Figure, Figure]:
        """The two with the unit that the later one says for both: "41 days, up from 33"."""
        unit = now.quantity.unit
        told = then.quantity.unit
        bare = told.is_bare and now.span < then.span
        return (replace(then, quantity=replace(then.quantity, unit=unit)) if bare else then), now

    def _gap(self, one: Figure, other: Figure) -> str:
        """What stands between two values, with a mark for the period of the first."""
        gap = self._text[one.span.end : other.span.start]
        if one.period and one.period.span and one.span.end <= one.period.span.start < other.span.start:
            return gap.replace(one.period.text, PERIOD, 1)
        return gap

    def _between(self, one: Figure, other: Figure) -> re.Match[str] | None:
        """The item between a value and an earlier one: "to 31% in Luton from 24%"."""
        found = self._words.now_first.fullmatch(self._gap(one, other))
        return found if found and found["item"] else None

    def _ordered(self, one: Figure, other: Figure, start: int) -> tuple[Figure, Figure] | None:
        """The two by time, as the words between them tell it; None where they tell none."""
        gap = self._gap(one, other)
        led = self._words.leads_from.search(
            self._text, max(start, one.span.start - _PERIOD_REACH), one.span.start
        )
        if led:
            return (one, other) if self._words.then_first.fullmatch(gap) else None
        return (other, one) if self._words.now_first.fullmatch(gap) else None

    def _named(self, figure: Figure, order: str) -> str:
        return figure.period.text if figure.period and not figure.period.inferred else str(self._order[order])

    def _end(self, figure: Figure) -> int:
        """Where a value ends, with the period behind it."""
        period = figure.period.span if figure.period else None
        near = period is not None and 0 <= period.start - figure.span.end <= _PERIOD_REACH
        end = period.end if period and near else figure.span.end
        parted = self._words.particle.match(self._text, end)
        return parted.end() if parted else end

    def row(self, moves: Sequence[_Move]) -> MovedRow | None:
        """The row that begins with a move; None where it has no other item, or does not say of what."""
        first = moves[0]
        for form, pattern in enumerate(self._words.first):
            head = pattern.fullmatch(self._text, self._start(first), first.start)
            if head is None or bool(first.item) is not (form == WITHIN):
                continue
            measure, named = self._measure(head, first), first.item or head
            if not measure or not self._is_item(named, first):
                continue
            told = [self._told(named["item"], first, first)]
            for before, move in itertools.pairwise(moves):
                later = self._words.later[form].fullmatch(self._text, self._from(before, move), move.start)
                item = later and self._item(later, move)
                if not (later and item and self._goes_on((named, head), (item, later), first, move)):
                    break
                told.append(self._told(_name(item), move, first))
            apart = len({one.subject.casefold() for one in told}) == len(told) > 1
            if apart and not self._leaves_out(moves, len(told)):
                # "Ash’s share" names its item by itself, so that each may also be shown alone.
                within = [] if form == OWNED else moves[: len(told)]
                keys = frozenset(move.key for move in within if move.key)
                return MovedRow(tuple(told), measure, keys)
        return None

    def _item(self, later: re.Match[str], move: _Move) -> re.Match[str] | None:
        """Where a later item is named: before its values or between them, at one place only."""
        before = later if _name(later) else None
        return None if before and move.item else before or move.item

    def unread(self, move: _Move) -> MovedRow | None:
        """A move of a place which its comparison does not name, in a sentence with more such values.

        Shown by itself it would stand for all of them: "In Ash the rate fell from 9% to 7%, while …".
        """
        head = self._words.first[0].fullmatch(self._text, self._start(move), move.start)
        if head is None or not move.key or head["item"] in move.subject:
            return None
        placed, end = move.then.place or move.now.place, move.end + self._rest(move)
        after = (one.quantity.unit for one in self._figures if move.end <= one.span.start < end)
        return (
            MovedRow((), "", frozenset({move.key}))
            if not placed and move.now.quantity.unit in after
            else None
        )

    def _leaves_out(self, moves: Sequence[_Move], told: int) -> bool:
        """Whether the text goes on with values like those of the last item: one more may lead."""
        last, end = moves[told - 1], moves[told - 1].end + self._rest(moves[told - 1])
        following = moves[told] if told < len(moves) else None
        if following and not following.subject and self._from(last, following) > last.end:
            alike = following.now.quantity.unit == last.now.quantity.unit
            if alike and self._text[last.end : following.start].count("\n") == 0:
                return True
        units = {last.now.quantity.unit, moves[0].now.quantity.unit}
        counted = moves[0].now.quantity.unit.dimension is Dimension.COUNT
        after = (one.quantity.unit for one in self._figures if last.end <= one.span.start < end)
        # "A rise from 4 to 6" may be read as two sides, of no unit.
        return any(unit in units or (counted and not unit.name) for unit in after)

    def _start(self, move: _Move) -> int:
        return sentences_of(self._text, self._language, move.start, move.start).start

    def _from(self, before: _Move, move: _Move) -> int:
        """Where the words begin that lead to a move: behind the one before, or with the next sentence."""
        start = self._start(move)
        follows = 0 <= start - before.end <= self._rest(before) + _SPACE
        return start if start > before.end and follows else before.end

    def _rest(self, move: _Move) -> int:
        """How much of its sentence stands behind a move."""
        return sentences_of(self._text, self._language, move.start, move.end).stop - move.end

    def _measure(self, head: re.Match[str], move: _Move) -> str:
        """What the values of a row are of: named in it, done, or named by the sentence before."""
        groups = head.groupdict()
        if verb := groups.get("verb"):
            unit = move.now.quantity.unit
            by_place = any(figure.place for figure in (move.then, move.now))
            if not unit.name or unit.dimension is not Dimension.COUNT or by_place:
                return ""
            counted = self._drafts.numbers.unit(unit)
            return self._drafts.title("done", unit=counted, verb=self._drafts.participle(verb))
        again = groups.get("again")
        if "measure" not in groups:
            return move.subject
        said = self._before(head.start(), again) if again else str(groups["measure"] or "")
        # "The share of pupils who get free meals": what a clause adds need be no name.
        relatives = self._rows["relatives"]
        plain = " ".join(itertools.takewhile(lambda word: word not in relatives, said.split()))
        fits = plain and is_name(plain, self._drafts) and not _NUMBER.search(said)
        return said if fits and not self._begins_in_name(said) else ""

    def _begins_in_name(self, said: str) -> bool:
        """Whether the words begin with the end of the item's name: "General the list" of "At Ash General"."""
        figures = table(self._language, "figures")
        pairs = itertools.pairwise(said.split())
        return not figures["capitalised_nouns"] and any(
            one[0].isupper() and other in figures["articles"] for one, other in pairs
        )

    def _before(self, start: int, again: str) -> str:
        """What the sentence before is about; a word like "the figure" stands only for a measure."""
        before = sentence_before(start, self._drafts, same_paragraph=True)
        if before is None:
            return ""
        begin, end = before.start, before.stop
        about = self._words.about.match(self._text, begin, end)
        measure = about["measure"] if about else ""
        shares = self._drafts.numbers.words["share"]["words"]
        measures, said = (*self._rows["measures"], *shares), measure.casefold().split()
        compounds = table(self._language, "figures")["capitalised_nouns"]  # "Leerstandsquote"
        named = any(word in measures or (compounds and word.endswith(measures)) for word in said)
        moved = about is not None and (
            self._words.moves.match(self._text, about.start("verb")) is not None
            or self._words.moved_last.search(self._text, about.start("verb"), end) is not None
        )
        # "Farmers in Kent are angry" is about no value that may rise.
        return measure if named or (moved and again not in self._rows["figures"]) else ""

    def _is_item(self, head: re.Match[str], move: _Move) -> bool:
        """Whether the words name an item, and no time or turn of speech: "in March", "in all"."""
        words = [word.strip(".,").casefold() for word in _name(head).split()]
        within = head is move.item
        span = Span(*head.span("item" if head["item"] else "who"))
        timed = not within and any(
            figure.period and figure.period.span and figure.period.span.overlaps(span)
            for figure in (move.then, move.now)
        )
        named = is_name(_name(head), self._drafts) and self._drafts.calendar.isdisjoint(words)
        # "In Ash wages rose": what follows a name is no part of it, but a word for a place.
        first, *others = _name(head).split()
        if "verb" in head.groupdict():  # "Ferries to the isles carried"
            behind = {*self._rows["preps"], *self._rows["of"], *self._rows["to"]}
            others = [*itertools.takewhile(lambda word: word not in behind, others)]
        kinds = {*self._drafts.numbers.words["name"]["place_kinds"], *self._rows["item_ends"]}
        whole = first.islower() or all(word in kinds or not word.islower() for word in others)
        return whole and named and not timed and words[0] not in self._words.no_items

    def _goes_on(
        self,
        leads: tuple[re.Match[str], re.Match[str]],
        follows: tuple[re.Match[str], re.Match[str]],
        first: _Move,
        move: _Move,
    ) -> bool:
        """Whether a move tells the same of another item, at the same two times.

        Args:
            leads: Where the first item is named, and the words before its values.
            follows: The same of a later item.
            first: The values of the first item.
            move: Those of the later one.
        """
        (named, head), (item, later) = leads, follows
        alike = (_group(item, "who") or _group(named, "prep") == _group(item, "prep")) and (
            _group(later, "verb") in ("", _group(head, "verb"))
        )
        units = {move.now.quantity.unit, first.now.quantity.unit}
        bare = move.now.quantity.unit.is_bare
        dated = all(
            own.when is None or own.when == lead.when
            for own, lead in ((move.then, first.then), (move.now, first.now))
        )
        return bool(alike) and dated and (len(units) == 1 or bare) and self._is_item(item, move)

    def _told(self, item: str, move: _Move, first: _Move) -> Comparison:
        unit = first.now.quantity.unit
        figures = tuple(
            replace(one, quantity=replace(one.quantity, unit=unit), when=one.when or lead.when)
            for one, lead in ((move.then, first.then), (move.now, first.now))
        )
        # As an article's own comparison does, the first begins with its sentence: the row comes before it.
        span = Span(self._start(move) if move is first else move.start, move.end)
        return Comparison(ComparisonKind.THEN_NOW, figures, item, span, first.labels)
