"""Changes up and down told one after the other: "rose by 4% in Ash and fell by 2% in Elm"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.ideas import has_number, is_name
from briefgen.charts.suggesting.row_words import NAME, WORD
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.article import Span
from briefgen.model.evidence import Change, Direction, Figure, Words
from briefgen.model.quantity import Dimension

_SPACE = 3
_LONGEST_HEAD = 120
_TWO = 2
_MOST = 40
"""More changes than any chart has room for."""


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """Changes of one unit, each with its item for a subject; `measure` is what of all of them changed."""

    figures: tuple[Figure, ...]
    measure: str


@dataclass(frozen=True, slots=True)
class _Words:
    verb: re.Pattern[str]
    gains: frozenset[str]
    joint: re.Pattern[str]
    place: re.Pattern[str]
    owned: re.Pattern[str]
    like: re.Pattern[str]
    placed: re.Pattern[str]
    again: frozenset[str]
    ends: re.Pattern[str]


@cache
def _words(language: str) -> _Words:
    charts, figures = table(language, "charts"), table(language, "figures")
    rows, articles = charts["rows"], any_of(charts["name"]["articles"])
    ups, downs = [*figures["up"]["before"], *rows["gains"]], [*figures["down"]["before"], *rows["losses"]]
    by = rf"(?:(?<=\s)(?P<by>{any_of(figures['change_by'])})\s)?"
    aids = rf"(?:(?<![^\W_])(?:{any_of([*rows['helpers'], *rows['being']])})\s)?"
    name = rf"{NAME}(?:\s(?:(?:{any_of(rows['within'])})\s(?:(?:{articles})\s)?)?{NAME}){{0,4}}"
    return _Words(
        re.compile(rf"(?:{aids}(?<![^\W_])(?:(?P<up>{any_of(ups)})|(?P<down>{any_of(downs)}))\s)?{by}$"),
        frozenset((*rows["gains"], *rows["losses"])),
        re.compile(rf"[,;]?\s?(?:(?:{any_of(rows['joints'])})(?:\s|$))?(?:(?i:{articles})\s)?"),
        re.compile(rf"\s(?:{any_of(rows['preps'])})\s(?:(?:{articles})\s)?(?P<item>{name})"),
        re.compile(
            rf"(?P<item>{name})(?:{any_of(rows['owning'])})(?:\s(?P<measure>{WORD}(?:\s{WORD}){{0,4}}))?"
        ),
        re.compile(rf"(?:{any_of(rows['like'])})\s(?={any_of(rows['of'])}\s)"),
        re.compile(
            rf"(?:{any_of(rows['preps'])})\s(?:(?:{articles})\s)?(?P<item>{name})\s(?:{any_of(rows['stands_for'])})"
        ),
        frozenset(rows["stands_for"]),
        re.compile(rf"[.,;:]|\s(?:{any_of(rows['joints'])})\s|\s*$"),
    )


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


class _Reader:
    """Reads the changes of a row, each as the one before it leaves it to be read."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts, self._text, self._language = drafts, drafts.article.text, drafts.language
        self._words = _words(drafts.language)

    def row(self, figures: Sequence[Figure]) -> ChangeRow | None:
        """The row that begins with the first figure; None where it is none with changes up and down."""
        told: list[_Told] = []
        for figure in figures:
            unit, first = figure.quantity.unit, figures[0].quantity.unit
            bare = not unit.name and {unit.dimension, first.dimension} == {Dimension.COUNT}
            one = self._told(figure, told) if has_number(figure) and (unit == first or bare) else None
            if one is None:
                break
            told.append(one)
        if len({one.direction for one in told}) < 2 or len({one.item.casefold() for one in told}) < len(told):
            return None
        made = [self._made(figure, one, figures[0]) for figure, one in zip(figures, told, strict=False)]
        dates = {figure.period.text.casefold(): figure for figure in made if figure.period}
        # The date of the first of two is not that of both.
        if len(dates) > 1 or (dates and len(made) == _TWO and not made[-1].period):
            return None
        dated = next(iter(dates.values()), made[0])
        row = [replace(figure, period=dated.period, when=dated.when) for figure in made]
        return ChangeRow(tuple(row), told[0].measure)

    def _told(self, figure: Figure, told: Sequence[_Told]) -> _Told | None:
        start = self._start(figure, told)
        if start is None or figure.span.start - start > _LONGEST_HEAD:
            return None
        head = self._text[start : figure.span.start]
        verb = self._words.verb.search(head)
        if verb is None or (figure.change is not None and figure.change.to):
            return None
        joint = self._words.joint.match(head, 0, verb.start())
        begin = joint.end() if joint else 0
        subject = head[begin : verb.start()].strip()
        way = Direction.UP if verb["up"] else Direction.DOWN if verb["down"] else None
        cue = verb["up"] or verb["down"] or ""
        sized = figure.quantity.unit.dimension is Dimension.PERCENT or verb["by"] or cue in self._words.gains
        if not sized and not told and figure.change is None:
            return None
        direction = way or (told[-1].direction if told else None)
        if direction is None:
            return None
        span = Span(start + begin, start + begin + len(subject))
        return self._named(figure, told, _Told(direction, cue, subject, span, "", figure.span.end))

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
        elif one.item and one.verb and (not told or not told[0].measure):
            like = self._words.like.match(one.item)
            of = told[0].item.partition(one.item[like.end() :].split()[0])[0] if like and told else ""
            one = replace(one, item=f"{of}{one.item[like.end() :]}" if like and of else one.item)
        else:
            return None
        fits = self._is_name(one.item) and self._words.ends.match(self._text, end) is not None
        return replace(one, end=end) if fits else None

    def _is_name(self, words: str) -> bool:
        parts = [word.strip(".,").casefold() for word in words.split()]
        # Right before a verb with its number, a word on "-ing" is a noun: "mining lost 3,000".
        return (
            is_name(capitalised(words), self._drafts)
            and self._drafts.calendar.isdisjoint(parts)
            and "," not in words
        )

    def _end(self, figure: Figure, at: int) -> int:
        """Where what is told of a change ends, with the period right behind a place."""
        period = figure.period.span if figure.period else None
        return period.end if period and 0 <= period.start - at <= 2 * _SPACE else at

    def _made(self, figure: Figure, one: _Told, first: Figure) -> Figure:
        change = Change(
            one.direction, to=False, cue=one.verb, span=figure.change.span if figure.change else None
        )
        quantity = replace(figure.quantity, unit=first.quantity.unit)
        return replace(figure, subject=Words(one.item, one.span), change=change, quantity=quantity)
