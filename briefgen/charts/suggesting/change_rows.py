"""Changes up and down told one after the other: "rose by 4% in Ash and fell by 2% in Elm"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.change_leads import base_of, change_leads, full_measure
from briefgen.charts.suggesting.ideas import has_number, is_name
from briefgen.charts.suggesting.row_words import PERIOD
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import Drafts
from briefgen.model.article import Span
from briefgen.model.evidence import Change, Direction, Figure, Words
from briefgen.model.quantity import Dimension

_SPACE = 3
_LONGEST_HEAD = 120
_TWO = 2
_ALL = 100
_SHARES = (Dimension.PERCENT, Dimension.PERCENTAGE_POINT, Dimension.OTHER)
_MOST = 40
"""More changes than any chart has room for."""


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """Changes of one unit, each with its item for a subject; `measure` is what of all of them changed."""

    figures: tuple[Figure, ...]
    measure: str


def change_rows(figures: Sequence[Figure], drafts: Drafts) -> Iterator[ChangeRow]:
    """The rows of an article; `figures` are all that are told as facts, by place."""
    at, reader = 0, _Reader(drafts)
    while at < len(figures) - 1:
        row = reader.row(figures[at : at + _MOST])
        if row:
            yield row
        at += len(row.figures) if row else 1


@dataclass(frozen=True, slots=True)
class _Told:
    """One change: which way, by whose name, and what its words say changed."""

    direction: Direction
    verb: str
    item: str
    span: Span
    measure: str
    end: int
    start: int = 0
    base: str = ""


def _cue(verb: re.Match[str]) -> str:
    return str(verb["up"] or verb["down"] or verb["other"] or "")


def _is_alike(figure: Figure, first: Figure) -> bool:
    """Whether a change is of the unit of the first, or a bare number that takes it: "by 3 points … by 1"."""
    unit, own = first.quantity.unit, figure.quantity.unit
    share = unit.dimension in _SHARES and abs(figure.quantity.value or Decimal(0)) <= _ALL
    return own.may_be(unit) or (own.is_bare and share)


class _Reader:
    """Reads the changes of a row, each as the one before it leaves it to be read."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts, self._text, self._language = drafts, drafts.article.text, drafts.language
        self._words = change_leads(drafts.language)

    def row(self, figures: Sequence[Figure]) -> ChangeRow | None:
        """The row that begins with the first figure; None where it is none with changes up and down.

        "Rents in Ash rose" may begin a row of places and one of things: it is tried as both.
        """
        rows = (self._row(figures, by_place=by_place) for by_place in (True, False))
        return next((row for row in rows if row), None)

    def _row(self, figures: Sequence[Figure], *, by_place: bool) -> ChangeRow | None:
        told: list[_Told] = []
        for figure in figures:
            fits = has_number(figure) and _is_alike(figure, figures[0])
            one = self._told(figure, told, by_place=by_place) if fits else None
            if one is None:
                break
            told.append(one)
        if len({one.direction for one in told}) < 2 or len({one.item.casefold() for one in told}) < len(told):
            return None
        if len({one.base.casefold() for one in told if one.base}) > 1:
            return None  # "up 4% on the week" and "down 2% on the year"
        measure = full_measure(told[0].measure, told[0].start, self._drafts) if told[0].measure else ""
        if told[0].measure and not (measure and is_name(measure, self._drafts)):
            return None
        made = [self._made(figure, one, figures[0]) for figure, one in zip(figures, told, strict=False)]
        dates = {figure.period.text.casefold(): figure for figure in made if figure.period}
        # The date of the first of two is not that of both.
        if len(dates) > 1 or (dates and len(made) == _TWO and not made[-1].period):
            return None
        dated = next(iter(dates.values()), made[0])
        row = [replace(figure, period=dated.period, when=dated.when) for figure in made]
        return ChangeRow(tuple(row), measure)

    def _told(self, figure: Figure, told: Sequence[_Told], *, by_place: bool) -> _Told | None:
        start = self._start(figure, told)
        if start is None or figure.span.start - start > _LONGEST_HEAD:
            return None
        if figure.change is not None and figure.change.to:
            return None
        placed = self._placed(figure, start, told) if by_place else None
        if placed or (by_place and not told):
            return placed
        turned = self._words.turned.fullmatch(self._masked(figure, start))
        if turned:
            span = Span(*turned.span("item")).shifted(start)
            direction = self._direction(figure, turned, told)
            one = (
                _Told(direction, _cue(turned), turned["item"], span, "", figure.span.end, start)
                if direction
                else None
            )
            return self._named(figure, told, one) if one else None
        head = self._masked(figure, start)
        verb = self._words.verb.search(head)
        if verb is None or PERIOD in head[: verb.start()]:
            return None
        joint = self._words.joint.match(head, 0, verb.start())
        begin = joint.end() if joint else 0
        subject = self._words.aside.sub("", head[begin : verb.start()].rstrip())
        direction = self._direction(figure, verb, told)
        if direction is None:
            return None
        span = Span(start + begin, start + begin + len(subject))
        one = _Told(direction, _cue(verb), subject, span, "", figure.span.end, start)
        return self._named(figure, told, one)

    def _direction(self, figure: Figure, verb: re.Match[str], told: Sequence[_Told]) -> Direction | None:
        """Which way: as the article's change has it, by its verb, or as the one before where it has none."""
        cue = _cue(verb)
        sized = figure.quantity.unit.dimension is Dimension.PERCENT or verb["by"] or cue in self._words.gains
        if not sized and not told and figure.change is None:
            return None
        if figure.change is not None:
            return figure.change.direction
        if verb["up"] or verb["down"]:
            return Direction.UP if verb["up"] else Direction.DOWN
        return told[-1].direction if told and not cue else None

    def _placed(self, figure: Figure, start: int, told: Sequence[_Told]) -> _Told | None:
        """The change of a place told before it: "In Ash rents rose by", ", in Elm by"."""
        head = self._masked(figure, start)
        forms = self._words.later if told else self._words.first
        found = next(filter(None, (form.fullmatch(head) for form in forms)), None)
        if found is None and told and (bare := self._words.bare.fullmatch(head)):
            return self._behind(figure, bare, told, start)
        if found is None or not self._is_name(found["item"]):
            return None
        direction = self._direction(figure, found, told)
        end = self._end(figure, figure.span.end)
        if direction is None or not self._words.ends.match(self._text, end):
            return None
        measure = "" if told else found["measure"]
        span, base = Span(*found.span("item")).shifted(start), base_of(figure, self._drafts)
        return _Told(direction, _cue(found), found["item"], span, measure, end, start, base)

    def _masked(self, figure: Figure, start: int) -> str:
        """The words from a place to a figure, its period masked."""
        head, period = self._text[start : figure.span.start], figure.period.span if figure.period else None
        if period and start <= period.start and period.end <= figure.span.start:
            masked = PERIOD * (period.end - period.start)
            return head[: period.start - start] + masked + head[period.end - start :]
        return head

    def _behind(self, figure: Figure, led: re.Match[str], told: Sequence[_Told], start: int) -> _Told | None:
        """The change of a later place told behind it: ", while they fell by 4% in the east"."""
        place = self._words.place.match(self._text, figure.span.end)
        direction = self._direction(figure, led, told)
        if place is None or direction is None:
            return None
        item = place["item"].rstrip(".")
        span = Span(place.start("item"), place.start("item") + len(item))
        end = self._end(figure, span.end)
        if not self._is_name(item) or not self._words.ends.match(self._text, end):
            return None
        return _Told(direction, _cue(led), item, span, "", end, start, base_of(figure, self._drafts))

    def _start(self, figure: Figure, told: Sequence[_Told]) -> int | None:
        """Where the words begin that lead to a change: behind the one before, or with its sentence."""
        sentence = sentences_of(self._text, self._language, figure.span.start, figure.span.start)
        if told and told[-1].end >= sentence.start:
            return told[-1].end
        if told and sentence.start - self._stop(told[-1].end) > _SPACE:
            return None
        period = figure.period.span if figure.period else None
        opens = period is not None and sentence.start <= period.start and period.end < figure.span.start
        return period.end + 1 if period and opens and self._text[period.end] == "," else sentence.start

    def _stop(self, at: int) -> int:
        return sentences_of(self._text, self._language, at, at).stop

    def _named(self, figure: Figure, told: Sequence[_Told], one: _Told) -> _Told | None:
        """The change with its item: the place behind it, the owner of what changed, or what changed."""
        end, place = self._end(figure, figure.span.end), self._words.place.match(self._text, figure.span.end)
        if place and not self._is_name(place["item"]):
            place = None  # "added 54,000 jobs in May"
        if told and one.item in self._words.again:
            one = replace(one, item="")  # "while they fell 2% in London"
        owned, placed = self._words.owned.fullmatch(one.item), self._words.placed.fullmatch(one.item)
        if owned and (not told or told[0].measure) and bool(owned["measure"]) is not bool(told):
            one = replace(one, item=owned["item"], measure=owned["measure"] or "")
        elif placed and told and told[0].measure:
            one = replace(one, item=placed["item"])
        elif place and (not one.item if told else self._is_name(one.item)) and (not told or told[0].measure):
            # The last name of a sentence has its full stop beside it.
            item = place["item"].rstrip(".")
            start = place.start("item")
            one = replace(one, item=item, span=Span(start, start + len(item)), measure=one.item)
            end = max(self._end(figure, start + len(item)), end)
        elif self._is_item(figure, one, told) and (not told or not told[0].measure):
            like = self._words.like.match(one.item)
            of = told[0].item.partition(one.item[like.end() :].split()[0])[0] if like and told else ""
            one = replace(one, item=f"{of}{one.item[like.end() :]}" if like and of else one.item)
        else:
            return None
        fits = self._is_name(one.item) and self._words.ends.match(self._text, end) is not None
        return replace(one, end=end, base=base_of(figure, self._drafts)) if fits else None

    def _is_item(self, figure: Figure, one: _Told, told: Sequence[_Told]) -> bool:
        """Whether a change is told of words before it: by a verb, or in a row ("Surrey 90")."""
        if one.verb or not told:
            return bool(one.item and one.verb)
        subject = figure.subject.text.casefold() if figure.subject else ""
        listed = one.item[:1].isupper() or (subject and subject == one.item.casefold())
        return bool(listed or self._words.like.match(one.item))

    def _is_name(self, words: str) -> bool:
        parts = [word.strip(".,").casefold() for word in words.split()]
        # Right before a verb with its number, a word on "-ing" is a noun: "mining lost 3,000".
        return (
            is_name(capitalised(words), self._drafts)
            and self._drafts.calendar.isdisjoint(parts)
            and "," not in words
        )

    def _end(self, figure: Figure, at: int) -> int:
        """Where what is told of a change ends, with a particle, a base, or the period right behind it."""
        tail = self._words.tail.match(self._text, at)
        end = tail.end() if tail else at
        period = figure.period.span if figure.period else None
        if period is None or not at <= period.start <= end + 2 * _SPACE:
            return end
        # "rose 4% in May from a year earlier": what it is counted from may follow the period.
        behind = self._words.tail.match(self._text, period.end) if period.end >= end else None
        return behind.end() if behind and behind["base"] else max(end, period.end)

    def _made(self, figure: Figure, one: _Told, first: Figure) -> Figure:
        change = Change(
            one.direction, to=False, cue=one.verb, span=figure.change.span if figure.change else None
        )
        quantity = replace(figure.quantity, unit=first.quantity.unit)
        return replace(figure, subject=Words(one.item, one.span), change=change, quantity=quantity)
