"""The words of a language around and between numbers, compiled from its tables."""

import re
from typing import Any

from briefgen.evidence.amounts.numbers import Form
from briefgen.evidence.amounts.other_subjects import OtherSubjects
from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.words.number_words import alternatives, either_case_starts
from briefgen.knowledge.patterns import CAPITAL, NAME_WORD, name_of
from briefgen.model.quantity import Bound, Dimension, Unit

_Table = dict[str, Any]
_PLACE_REACH = 100
_AMONG_REACH = 60
_RANGE_REACH = 90
_SMALL_COUNT = 12
"""A larger count is written in figures, and then behind a bound."""


class Connectors:
    """The words of a language around and between numbers."""

    def __init__(
        self, numbers: _Table, measures: _Table, moves: _Table, certainty: _Table, shares: list[str]
    ) -> None:
        ranges, flags = numbers["ranges"], re.IGNORECASE
        signs = [word for word in ranges["to"] if not word.isalpha()]
        to = alternatives([word for word in ranges["to"] if word.isalpha()])
        self.to = re.compile(rf"[\s\-‑]*[\s\-‑](?:{to})[\s\-‑]+\+?|\s*(?:{alternatives(signs)})\s*", flags)
        reached = alternatives(ranges["reached"])
        self.reached = re.compile(rf"(?:\s+\S+){{0,4}}?\s+(?:{reached})\s+", flags)
        self._ranges_of(ranges, to, reached)
        self.differs = re.compile(rf"\s+(?:{alternatives(ranges['differs'])})(?![^\W_])", flags)
        self._rows_of(ranges, [*numbers["definite"], *numbers["articles"]])
        self.either = re.compile(rf"[-‑]?\s+(?:{alternatives(ranges['or'])})\s+", flags)
        even = alternatives(ranges["even"])
        self.listed = re.compile(
            rf"[-‑]?,?\s+(?:{alternatives(ranges['list'])})\s+(?:(?:{even})\s+)?|[-‑],\s+", flags
        )
        self.across = re.compile(rf"\s?(?:{alternatives(ranges['across'])})\s?", flags)
        self.part = re.compile(rf"\s+(?:{alternatives(ranges.get('part', []))})\s+", flags)
        owner = r"(?:[\w-]+\s){0,3}[\w-]+(?:['’]s|s['’])\s+"
        self.part_bare = re.compile(rf"\s+(?:{alternatives(ranges['part_bare'])})\s+(?:{owner})?", flags)
        self._pairs_of(ranges, to)
        at = alternatives(ranges["circumstances"])
        self.circumstance = re.compile(rf"\s+(?:{at})\s+(?:\w+\s+)?", flags)
        self.tolerance = re.compile(rf",?\s?(?:{alternatives(numbers['plus_minus'])}|±)\s?", flags)
        self._moves_of(moves, certainty, ranges["to"], shares)
        self.others = OtherSubjects(ranges, self.moves)
        self.from_after = re.compile(rf",?\s+(?:{alternatives(ranges['from'])})\s", flags)
        self.from_word = re.compile(rf"(?<![^\W_])(?:{alternatives(ranges['from'])})\s+$", flags)
        self.spread = re.compile(rf"(?<![^\W_])(?:{alternatives(ranges['spread'])})(?![^\W_])", flags)
        self._earlier_of(ranges)
        again, led = alternatives(ranges["same_thing"]), alternatives(ranges["led_to"])
        self.led_to = re.compile(rf"\s(?:{led})\s", flags)
        self.same_thing = re.compile(rf"[;,]\s(?:[^;,]*\s)?(?:{again})\s[^;,]*$", flags)
        # "Ticked up to 4.6 per cent" is a level reached, and no limit.
        ends = [f" {word}" for word in moves["directions"]]
        steps_to = [f"{verb} to" for verb in moves["up"]["before"] if verb.endswith(tuple(ends))]
        self._bounds_of(numbers, steps_to)
        self._ages_of(measures["ages"], [*numbers["articles"], *numbers["definite"]])

    def _ranges_of(self, ranges: dict[str, Any], to: str, reached: str) -> None:
        """A range on the other side of a change between two of them."""
        flags = re.IGNORECASE
        end, second = rf"[^\s\d.]{{0,3}}\d[\d.,]*(?:\s+(?:{to})\s+|\s?[-–—]\s?)", r"[^\s\d.]{0,3}\d"
        led = "|".join(part for part in (to, reached) if ranges["reached"] or part is to)
        self.range_reached = re.compile(rf"[^.;:!?]{{0,60}}?\s(?:{led})\s+{end}{second}", flags)
        self.range_left = re.compile(
            rf"(?<![^\W_]){end}{second}(?:(?!\s(?:{alternatives(ranges['clause_joins'])})\s)[^.;:!?]){{0,40}}?"
            rf"\s(?:{alternatives(ranges['from'])})\s+$",
            flags,
        )

    def _rows_of(self, ranges: dict[str, Any], articles: list[str]) -> None:
        """What stands between the numbers of a row of names."""
        ahead, beside = alternatives(ranges["row_then"]), alternatives(ranges["row_with"])
        name = name_of(NAME_WORD, NAME_WORD, 1, " ")
        self.depends = re.compile(
            rf"(?:,?\s[^\W\d_]+)?,?\s(?:{alternatives(ranges['depending'])})(?![^\W_])", re.IGNORECASE
        )
        self.named_beside = re.compile(rf"(?:[,;]| (?:{ahead}))(?: (?:{ahead}))? {name} (?:(?:{beside}) )?$")
        at, joined = alternatives(ranges["circumstances"]), rf"(?:,|;|,?\s(?:{ahead}))"
        where = rf"(?:\s(?:{at})\s{name})?"
        again = rf"(?:\s(?:{at})\s(?:{alternatives(ranges['row_again'])})(?:\s[a-z]+)?\s{name})"
        self.next_owner = re.compile(
            rf"(?:,|,?\s(?:{alternatives(ranges['list'])}))\s"
            rf"(?:(?:{alternatives(articles)})\s[^\W\d_]+|(?:{CAPITAL}[\w-]+\s)?{CAPITAL}[\w-]+)\s"
        )
        self.row_goes_on = re.compile(
            rf"\d\S*?(?:\s[a-z]+){{0,2}}(?:\s(?:{at})\s\d{{4}})?{where}{joined}(?:{again}|{where})\s+$"
        )

    def _pairs_of(self, ranges: dict[str, Any], to: str) -> None:
        """Words around two numbers that belong together: a range, the sides of a vote, a score."""
        self.pairs = [_pair(before, [between, to]) for before, between in ranges["pairs"]]
        self.votes = re.compile(rf"\s(?:{alternatives(ranges['votes'])})$", re.IGNORECASE)
        self.voted = [_pair(before, [between]) for before, between in ranges["voted"]]
        self.scored = [_pair(before, [between]) for before, between in ranges["scored"]]

    def _earlier_of(self, ranges: dict[str, Any]) -> None:
        """Words before a number that another is set against."""
        beside, at = alternatives(ranges["beside"]), alternatives(ranges["level_at"])
        self.level_beside = re.compile(
            rf"[^;]*,\s(?:{beside})\s[^;,]*(?:,\s)?(?:[^;,]*\s)?(?:{at})\s$", re.IGNORECASE
        )
        self.same = re.compile(
            rf"(?<![^\W_])(?:{alternatives(ranges['same'])})\s+(?:[\w’'-]+\s+)?$", re.IGNORECASE
        )
        against = [one for one in ranges["same"] if one in ranges["earlier"] and one not in ranges["from"]]
        self.set_against = re.compile(rf"(?<![^\W_])(?:{alternatives(against)})\s+$", re.IGNORECASE)
        self.again = re.compile(rf",[^,]*(?<![^\W_])(?:{alternatives(ranges['again'])})\s+$", re.IGNORECASE)
        self.earlier = re.compile(rf"(?<![^\W_])(?:{alternatives(ranges['earlier'])})\s+$", re.IGNORECASE)

    def _moves_of(
        self, moves: dict[str, Any], certainty: dict[str, Any], joints: list[str], shares: list[str]
    ) -> None:
        """Words of change before numbers."""
        flags = re.IGNORECASE
        self.only_ranges = frozenset(joints) - frozenset(moves["change_to"])
        verbs = alternatives([*moves["up"]["before"], *moves["down"]["before"], *moves["moves"]])
        self.moves = re.compile(rf"(?<![^\W_])(?:{verbs})(?![^\W_])", flags)
        steps = alternatives([*moves["up"]["before"], *moves["down"]["before"]])
        self.stepping = re.compile(rf"(?<![^\W_])(?:{steps})\s+(?:[^\W\d_]+\s+)?$", flags)
        past, forms = tuple(certainty["past"]), [*moves["up"]["before"], *moves["down"]["before"]]
        told = alternatives(one for one in forms if one in certainty["facts"] or one.endswith(past))
        by = alternatives(moves["change_by"])
        # "Turnout fell by 12% to 44%" tells what came of it; "is to fall by 12% to 44%" may be a range.
        share = rf"(?<![^\W_])(?:{alternatives(shares)})(?![^\W_])[^.,;:!?]{{0,80}}"
        self.stepped = re.compile(rf"{share}(?<![^\W_])(?:{told})\s+(?:{by})\s+$", flags)
        to = alternatives([word for word in joints if word.isalpha()])
        led = "|".join((to, alternatives(moves["change_to"])))
        self.size_before = re.compile(rf"(?<![^\W_])(?:{steps})\s+(?:(?!(?:{led})\s)[^\W\d_]+\s+)?$", flags)

    def opening(self, before: str, gap: str) -> str:
        """The words that open "between A and B", or none."""
        found = (opening.search(before) for opening, between in self.pairs if between.fullmatch(gap))
        return next((one.group() for one in found if one), "")

    def is_result(self, before: str, gap: str, second: str) -> bool:
        """Whether two numbers are the sides of a vote or match: "mit 27 zu 19 Stimmen"."""
        if not (second.isalnum() or self.votes.search(second)):
            return False
        return any(opening.search(before) and between.fullmatch(gap) for opening, between in self.scored)

    def is_vote(self, before: str, first: str, gap: str) -> bool:
        """Whether the first of two sides has their noun: "carried by eight votes to three"."""
        led = any(opening.search(before) and between.fullmatch(gap) for opening, between in self.voted)
        return led and self.votes.search(first) is not None and self.moves.search(before) is None

    def is_throughout(self, text: str, reading: Reading, bound: str) -> bool:
        """Whether "over" before a stretch of time means throughout: "over six years", "over two winters"."""
        few = reading.value is not None and reading.value <= _SMALL_COUNT
        lasts = reading.unit.dimension is Dimension.TIME or (few and reading.unit.name in self.lasting)
        if not lasts or bound.lower() not in self.throughout:
            return False
        return self.over_after.search(text[max(0, reading.start - 24) : reading.start]) is None

    def is_place(self, text: str, reading: Reading, start: int, bound: str) -> bool:
        """Whether a bound is a preposition of place: "rolled over three lanes".

        Args:
            text: Of the paragraph.
            reading: The figure behind it.
            start: Where the bound begins.
            bound: Its words.
        """
        low = bound.lower()
        if reading.unit.dimension is not Dimension.COUNT or low not in self.placed:
            return False
        before = max(0, start - _PLACE_REACH), start
        if low in self.among_words and self.among.search(text, *before):
            return True
        small = reading.form is Form.WORDS and reading.scale == 1 and (reading.value or 0) <= _SMALL_COUNT
        return small and self.placed[low].search(text, *before) is not None

    def is_circumstance(self, text: str, main: Reading, reading: Reading) -> bool:
        """Whether a count only tells where or how the one before it is: "4,500 people in 12 countries"."""
        both = main.counted and reading.counted and main.unit != reading.unit
        return both and self.circumstance.fullmatch(text, main.end, reading.start) is not None

    def is_step(self, before: str) -> bool:
        """Whether a word of change stands just before a figure: "rose 5p to 145p"."""
        return self.stepping.search(before) is not None

    def has_stepped(self, row: str) -> bool:
        """Whether a verb tells that a share changed by the figure behind it: "turnout fell by 12% to 44%".

        What is no share has no level in per cent: "rents fell by 12% to 44%" is a range.
        """
        return self.stepped.search(row) is not None

    def is_move(self, before: str) -> bool:
        """Whether the nearest of the words before "from A to B" speaks of a change, not of a spread."""
        if self.from_word.search(before) is None:
            return False
        moved, spread = (
            max((found.end() for found in words.finditer(before)), default=0)
            for words in (self.moves, self.spread)
        )
        return moved > spread

    def is_spread_of(self, before: str, gap: str) -> bool:
        """Whether "von A bis B" is a range behind a word of change too: "ein Plus von 2 bis 3 Prozent"."""
        return gap.strip().casefold() in self.only_ranges and self.from_word.search(before) is not None

    def is_next_move(self, before: str) -> bool:
        """Whether "from A to B" goes on a row of changes: "rose from 4 to 6 in Ash, from 3 to 5 in Elm"."""
        led = self.from_word.search(before)
        if led is None or self.row_goes_on.search(before, 0, led.start()) is None:
            return False
        first = self.from_after.search(before, 0, led.start())
        return first is not None and self.is_move(before[: first.end()])

    def is_between_ranges(self, text: str, start: int, end: int) -> bool:
        """Whether "from A to B" is one end of a change between ranges: "12 to 14, up from 8 to 10".

        Behind "rose from 12 to 14", or in a clause of its own, it is a change as well.
        """
        begin = max(0, start - _RANGE_REACH)
        left = self.range_left.search(text, begin, start)
        opens = left and not self.from_word.search(text, begin, left.start())
        return bool(opens or self.range_reached.match(text, end))

    def _ages_of(self, ages: dict[str, Any], articles: list[str]) -> None:
        """What tells that a bare number is an age."""
        flags = re.IGNORECASE
        self.age_before = re.compile(rf"(?<![^\W_])(?:{alternatives(ages['before'])})\s+$", flags)
        self.age_copula = re.compile(rf"(?<![^\W_])(?:{alternatives(ages['copula'])})\s+$", flags)
        said = alternatives(ages["said"])
        self.named_speaker = re.compile(rf"(?<![^\W_])(?:{said})(?:\s[^\W\d_a-z][\w’'.-]+){{1,4}},\s$")
        kin, verbs = alternatives(ages["relatives"]), alternatives(ages["hypothetical"])
        inside = rf"(?:\s+(?!(?:{verbs})(?![^\W_]))[^\W\d_]+)?"
        self.age_supposed = re.compile(rf"(?<![^\W_])(?:{kin}){inside}\s+(?:{verbs})\s+$", flags)
        self.age_year = re.compile(rf"\s+(?:{alternatives(ages['years'])})(?![^\W_])", flags)
        people, limits = alternatives(ages["people"]), alternatives(ages["limits"])
        self.age_told = re.compile(
            rf"(?<![^\W_])(?:(?:{people})\s+(?:{limits})"
            rf"|(?:{alternatives(ages['spans'])})\s+(?:[^\W\d_]+\s+){{0,6}}?(?:{alternatives(ages['stated'])})"
            rf"(?:\s+[^\W\d_]+)?)\s+$",
            flags,
        )
        self.age_end = re.compile(r"\s*(?:[.,;)!?”\"]|$|\s(?:and|when|at|but)\s)")
        # What stands before an article is no noun that is counted but a verb: "under 5 uses a night-light".
        self.age_acts = re.compile(rf"(\d{{1,3}})\s[^\W\d_A-Z]+\s(?:{alternatives(articles)})\s")
        self.age_range = re.compile(
            rf"(?<![^\W_])(?:{people})\s+(?:{alternatives(ages['between'])})\s+$", flags
        )
        self.age_unit = Unit(ages["unit"], Dimension.AGE)

    def _places_of(self, places: dict[str, Any], also: dict[str, list[str]]) -> None:
        """What makes a preposition of a word that may be a bound."""
        between = alternatives(places["between"])
        self.placed = {
            word: re.compile(
                rf"(?<![^\W_])(?:{alternatives(moved)})\s+(?:(?:{between})\s+){{0,2}}$", re.IGNORECASE
            )
            for word, moved in ((word, [*places["after"], *also.get(word, [])]) for word in places["words"])
        }
        self.among_words = frozenset(places["among_words"])
        among = alternatives(places["among"])
        self.among = re.compile(rf"(?:{among})(?![^\W_])[^.;:!?]{{0,{_AMONG_REACH}}}\s$", re.IGNORECASE)

    def _bounds_of(self, numbers: dict[str, Any], steps_to: list[str]) -> None:
        before, after = numbers["bounds"], numbers["bounds_after"]
        self.bounds = {word: Bound(sign) for sign, words in before.items() for word in words}
        self.bounds_after = {word: Bound(sign) for sign, words in after.items() for word in words}
        self.throughout = frozenset(numbers["throughout"]["words"])
        self.lasting = frozenset(numbers["throughout"]["lasting"])
        over = alternatives(numbers["throughout"]["words"])
        opened = alternatives(numbers["throughout"]["more_after"])
        self.over_after = re.compile(rf"(?<![^\W_])(?:{opened})\s+(?:{over})\s+$", re.IGNORECASE)
        self._places_of(numbers["places"], numbers["also_placed"])
        unbound = either_case_starts([*numbers["no_bounds"]["words"], *steps_to])
        self.sizes_fraction = frozenset(numbers["no_bounds"]["fractions"])
        self.no_bound = re.compile(rf"{unbound}\s+$")
        article = alternatives([*numbers["articles"], *numbers["definite"]])
        limits = either_case_starts([word for sign in "<>" for word in before[sign]])
        definite = alternatives(numbers["definite"])
        # "Below the 5 per cent they want" is set against a level that is known: it bounds nothing.
        self.definite_after = re.compile(rf"(?<=\s)(?:{definite})\s+$", re.IGNORECASE)
        self.level_before = re.compile(rf"{limits}\s+(?i:{definite})\s+$")
        one = alternatives(numbers["articles"])
        self.one_before = re.compile(rf"\s(?:{one})\s+$", re.IGNORECASE)
        self.bound_before = re.compile(
            rf"({either_case_starts(self.bounds)})(?:\s+|[-‑]|(?<=[~≈])\s*)(?:(?i:{article})\s+)?$"
        )
        self.bound_after = re.compile(
            rf"(?:\s+({alternatives(self.bounds_after)})(?![^\W_])|(\+))", re.IGNORECASE
        )


def _pair(before: str, between: list[str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    opening = re.compile(rf"(?<![^\W_])(?:{alternatives([before])})\s+$", re.IGNORECASE)
    return opening, re.compile(rf"\s+(?:{alternatives(between)})\s+", re.IGNORECASE)
