"""Checks of one value against another: slips of scale, and two values for one thing."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from decimal import Decimal
from itertools import combinations

from briefgen.evidence.checking.check_words import CheckWords, check_words
from briefgen.evidence.checking.sameness import Sameness
from briefgen.evidence.checking.slips import are_a_scale_apart, are_swapped, differ_in_one, printed_digits
from briefgen.model.article import Article
from briefgen.model.evidence import Evidence, Figure, FigureKind, Flag

_KINDS = (FigureKind.COUNT, FigureKind.AMOUNT, FigureKind.SHARE, FigureKind.MEASURE, FigureKind.RATE)
_LEAST, _FEWEST_COUNTED = 10, 3
"""Smaller numbers are of so many things that two of them tell nothing, but for what one deed did."""
_LOOKED_BACK = 6
"""Earlier figures of a bucket that one is held against: a long text takes no longer per figure."""
_MOST_APART = Decimal(2)
_ROUNDED_SHARE = Decimal("0.04")
"""So far a fraction may lie from the share it stands for: "two in three" for 63 per cent."""
_LARGE = 1000
_LIKELY, _SURE = 2, 3
"""Uncommon words around both numbers that make it likely, and all but sure, that they are of one thing."""
_FEWEST_SHARED = 2
_MOST_DIGITS = 8
_MOST_COMPARED = 12
_Keys = Callable[[Figure], Iterator[Hashable]]
_Rule = Callable[[Figure, Figure], bool]


def value_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """Values that do not go together: the later one is flagged, the earlier one told beside it."""
    words = check_words(article.language)
    yield from _Values(article, evidence, words).flags()


class _Values:
    """The values of one article, held against each other."""

    def __init__(self, article: Article, evidence: Evidence, words: CheckWords) -> None:
        self._words = words
        self._same = Sameness(article, evidence, words)
        self._figures = [figure for figure in evidence.figures if self._is_told(figure)]
        told = Counter(map(self._value_key, self._figures))
        self._repeated = _starts(one for one in self._figures if told[self._value_key(one)] > 1)
        self._few = _starts(filter(_is_few, self._figures))
        self._compared = _compared(evidence)

    def _is_told(self, figure: Figure) -> bool:
        """Whether it says how much there is; a change does where it is taken up: "the $3 million loss"."""
        change = figure.change
        return _is_level(figure) and (change is None or change.to or self._same.is_known(figure))

    def flags(self) -> Iterator[Flag]:
        """Each pair once, by the first rule that holds for it."""
        flagged: set[int] = set()
        for name, kind, slip, key, rule in self._rules():
            for one, other in _candidates(self._figures, key):
                at = other.span.start
                if at not in flagged and self._is_open(one, other, slip=slip) and rule(one, other):
                    flagged.add(at)
                    text = self._words.say(name, one=one.text, other=other.text)
                    yield Flag(kind, text, (other.span, one.span))

    def _rules(self) -> Iterator[tuple[str, str, bool, _Keys, _Rule]]:
        yield "slip", "million or billion", True, self._digits_key, self._is_slip_of_scale
        yield "swapped", "two values", True, self._sorted_key, self._is_swapped
        yield "two_values", "two values", False, self._wildcard_keys, self._has_one_wrong
        yield "two_values", "two values", False, self._noun_keys, self._is_taken_up_otherwise
        yield "two_sources", "two values", True, self._rest_key, self._is_of_two_sources
        yield "two_values", "two values", False, self._share_key, self._is_another_share
        yield "table_value", "two values", True, self._cell_key, self._is_of_a_cell
        yield "two_values", "two values", False, self._head_key, self._is_told_closer
        yield "two_values", "two values", False, self._subject_key, self._is_of_one_subject
        yield "two_values", "two values", True, self._said_key, self._is_said_again

    def _is_open(self, one: Figure, other: Figure, *, slip: bool) -> bool:
        """Whether the two may be of one thing, and neither value is the one the article holds to."""
        pair = (one.span.start, other.span.start)
        if pair in self._compared or self._repeated.issuperset(pair):
            return False
        if not self._few.isdisjoint(pair) and not self._is_named_again(one, other):
            return False
        return self._same.may_be(one, other, slip=slip)

    def _is_named_again(self, one: Figure, other: Figure) -> bool:
        """Whether the second is told as known, and of the same deed: "killed nine … the 12 dead"."""
        same = self._same
        return same.is_known(other) and same.happened_alike(one, other) and same.is_of_one_event(one, other)

    def _is_said_again(self, one: Figure, other: Figure) -> bool:
        exact = one.quantity.is_exact and other.quantity.is_exact
        return exact and 1 < _ratio(one, other) <= _MOST_APART

    def _said_key(self, figure: Figure) -> Iterator[Hashable]:
        """What something named costs or holds, with all words between and around: "The bridge cost £40m"."""
        said = self._same.lasting(figure)
        if said and not figure.compared_to and figure.kind is not FigureKind.SHARE:
            slots = (figure.measure, figure.period, figure.place)
            yield self._unit(figure), said, *(slot.text.casefold() if slot else "" for slot in slots)

    def _is_slip_of_scale(self, one: Figure, other: Figure) -> bool:
        if not are_a_scale_apart(one, other):
            return False
        if self._same.takes_up(one, other):
            return True
        needed = 1 if min(len(printed_digits(one)), len(printed_digits(other))) > 1 else _LIKELY
        return self._same.shared(one, other) >= needed - self._same.is_known(other)

    def _is_swapped(self, one: Figure, other: Figure) -> bool:
        """Two digits change places by chance so rarely that for counted things one word in common tells."""
        if not are_swapped(one, other):
            return False
        counted = bool(self._unit(one)) and one.kind is not FigureKind.SHARE
        if self._are_counts(one, other) and self._same.is_known(other):
            return True
        if self._same.takes_up(one, other) or counted:
            return self._same.takes_up(one, other) or self._same.shared(one, other) > 0
        long = min(len(printed_digits(one)), len(printed_digits(other))) > _FEWEST_SHARED
        return long and self._same.shared(one, other) >= _SURE

    def _has_one_wrong(self, one: Figure, other: Figure) -> bool:
        polls = one.kind is FigureKind.SHARE  # which are alike in words and near in value
        return (
            not polls and one.when == other.when and differ_in_one(one, other) and self._is_likely(one, other)
        )

    def _are_counts(self, one: Figure, other: Figure) -> bool:
        """Whether both count things that are named: the noun is part of the figure then."""
        return bool(self._unit(one)) and one.kind is other.kind is FigureKind.COUNT

    def _is_likely(self, one: Figure, other: Figure) -> bool:
        """Whether the words around two numbers that a slip tells apart are of one thing."""
        same = self._same
        if same.takes_up(one, other) or same.have_one_subject(one, other):
            return True
        return same.shared(one, other) >= _LIKELY - same.is_known(other)

    def _is_taken_up_otherwise(self, one: Figure, other: Figure) -> bool:
        exact = one.quantity.is_exact and other.quantity.is_exact and one.kind is not FigureKind.SHARE
        if not exact or _ratio(one, other) > _MOST_APART:
            return False
        counted = self._are_counts(one, other) and self._same.is_known(other)
        return self._same.takes_up(one, other) or (counted and self._same.shared(one, other) > 0)

    def _is_of_one_subject(self, one: Figure, other: Figure) -> bool:
        exact = one.quantity.is_exact and other.quantity.is_exact
        return exact and 1 < _ratio(one, other) <= _MOST_APART and self._same.have_one_subject(one, other)

    def _is_another_share(self, one: Figure, other: Figure) -> bool:
        """A share in per cent and one as a fraction of the same things, further apart than rounding makes."""
        fractions = [_is_fraction(figure) for figure in (one, other)]
        shares = [_as_share(figure) for figure in (one, other)]
        apart = abs(shares[0] - shares[1]) > _ROUNDED_SHARE
        return any(fractions) and apart and self._same.are_shares_alike(one, other)

    def _is_told_closer(self, one: Figure, other: Figure) -> bool:
        """Whether it names what the first tells: "11 climbers are missing … the 14 missing climbers"."""
        exact = one.quantity.is_exact and other.quantity.is_exact
        near = 1 < _ratio(one, other) <= _MOST_APART or are_swapped(one, other)
        return (
            exact
            and near
            and self._same.is_known(other)
            and self._same.tells_all(one, other.quantity.unit.name)
        )

    def _cell_key(self, figure: Figure) -> Iterator[Hashable]:
        """What a figure is of, by each of its words and its time."""
        for name in self._same.names(figure):
            yield name, figure.when

    def _is_of_a_cell(self, one: Figure, other: Figure) -> bool:
        """Whether a cell of a table and the text tell one thing with digits swapped or one of them wrong."""
        cells = [self._same.is_cell(figure) for figure in (one, other)]
        units = {self._unit(figure) for figure in (one, other)} - {""}
        slip = are_swapped(one, other) or differ_in_one(one, other)
        timed = one.when is not None or len(self._same.names(one) & self._same.names(other)) > 1
        return cells[0] is not cells[1] and slip and timed and len(units) <= 1

    def _head_key(self, figure: Figure) -> Iterator[Hashable]:
        """The noun of what is counted, whatever words stand before it."""
        if figure.kind is FigureKind.COUNT and figure.quantity.unit.name:
            yield figure.quantity.unit.name.split()[-1]

    def _is_of_two_sources(self, one: Figure, other: Figure) -> bool:
        """Two counts of what both tell in the same words, by two sources or one by the writer.

        As in "The march drew 300 people to Bonn. Police said it drew 200 people to Bonn".
        """
        sources = {figure.says_who.text.casefold() if figure.says_who else "" for figure in (one, other)}
        exact = one.quantity.is_exact and other.quantity.is_exact
        alike = "" not in sources or self._same.are_led_alike(one, other)
        return exact and len(sources) > 1 and one.when == other.when and alike

    def _rest_key(self, figure: Figure) -> Iterator[Hashable]:
        """What a clause says of a count behind it, where that is more than a word."""
        rest = self._same.rest_of_clause(figure) if figure.kind is FigureKind.COUNT else ()
        if len(rest) >= _FEWEST_SHARED:
            yield self._unit(figure), rest

    def _share_key(self, figure: Figure) -> Iterator[Hashable]:
        if figure.kind is FigureKind.SHARE:
            yield from self._same.nouns(figure)

    def _value_key(self, figure: Figure) -> tuple[str, Decimal | None]:
        return self._unit(figure), figure.quantity.value

    def _unit(self, figure: Figure) -> str:
        """Its unit; people are people whatever word counts them."""
        return self._words.same_kind.get(figure.quantity.unit.name, figure.quantity.unit.name)

    def _digits_key(self, figure: Figure) -> Iterator[Hashable]:
        """What a year brings in may be told again without "a year"."""
        yield self._unit(figure).partition(" per ")[0], printed_digits(figure)

    def _sorted_key(self, figure: Figure) -> Iterator[Hashable]:
        """In large numbers people are told by whom they are as well: "3,400 people … its 4,300 employees"."""
        digits, unit = printed_digits(figure), self._unit(figure)
        large = abs(figure.quantity.value or Decimal(0)) >= _LARGE
        of_kind = large and unit in self._words.kinds["person"]
        yield "person" if of_kind else unit, "".join(sorted(digits))

    def _wildcard_keys(self, figure: Figure) -> Iterator[Hashable]:
        digits = printed_digits(figure)
        for at in range(min(len(digits), _MOST_DIGITS)):
            yield self._unit(figure), at, f"{digits[:at]}*{digits[at + 1 :]}"

    def _noun_keys(self, figure: Figure) -> Iterator[Hashable]:
        for noun in self._same.nouns(figure):
            yield self._unit(figure), noun
        if self._unit(figure) and figure.kind is FigureKind.COUNT:
            yield (self._unit(figure),)

    def _subject_key(self, figure: Figure) -> Iterator[Hashable]:
        subject = self._same.subject(figure)
        if len(subject) >= _FEWEST_SHARED and not figure.compared_to:
            slots = (figure.measure, figure.period, figure.place)
            yield self._unit(figure), subject, *(slot.text.casefold() if slot else "" for slot in slots)


def _is_fraction(figure: Figure) -> bool:
    return not figure.quantity.unit.name


def _as_share(figure: Figure) -> Decimal:
    value = figure.quantity.value or Decimal(0)
    return value if _is_fraction(figure) else value / 100


def _is_level(figure: Figure) -> bool:
    """Whether its value is a number large enough to tell it by, and not open at one end."""
    value = figure.quantity.value
    least = _FEWEST_COUNTED if figure.kind is FigureKind.COUNT and figure.quantity.unit.name else _LEAST
    enough = value is not None and (abs(value) >= least or figure.kind is FigureKind.SHARE)
    return figure.kind in _KINDS and enough and not figure.quantity.bound.is_open


def _is_few(figure: Figure) -> bool:
    """Whether it is a small count."""
    value = figure.quantity.value
    return figure.kind is not FigureKind.SHARE and value is not None and abs(value) < _LEAST


def _starts(figures: Iterable[Figure]) -> frozenset[int]:
    return frozenset(figure.span.start for figure in figures)


def _compared(evidence: Evidence) -> frozenset[tuple[int, int]]:
    """The pairs of figures that a comparison sets side by side, by where they start, the earlier first."""
    return frozenset(
        pair
        for comparison in evidence.comparisons
        for pair in combinations(sorted(one.span.start for one in comparison.figures[:_MOST_COMPARED]), 2)
    )


def _candidates(figures: list[Figure], keys: _Keys) -> Iterator[tuple[Figure, Figure]]:
    """Each figure with the last few before it that have a key in common, the later one second."""
    buckets: dict[Hashable, list[Figure]] = defaultdict(list)
    for figure in figures:
        for key in keys(figure):
            for one in reversed(buckets[key][-_LOOKED_BACK:]):
                if one.quantity.value != figure.quantity.value:
                    yield one, figure
            buckets[key].append(figure)


def _ratio(one: Figure, other: Figure) -> Decimal:
    values = sorted(abs(figure.quantity.value or Decimal(0)) for figure in (one, other))
    return values[1] / values[0] if values[0] else Decimal(0)
