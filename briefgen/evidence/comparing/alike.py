"""Which figures are alike enough to be set side by side, and what groups of them measure."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from briefgen.model.evidence import ComparisonKind, Figure, FigureKind
from briefgen.model.quantity import Bound


def agree(one: Figure, other: Figure) -> bool:
    """Whether two values of one measure have the same unit, source and place."""
    who = [figure.says_who.text.casefold() for figure in (one, other) if figure.says_who]
    alike = one.quantity.unit == other.quantity.unit and is_range(one) == is_range(other)
    return alike and len(set(who)) < 2 and not are_of_places((one, other))


def is_range(figure: Figure) -> bool:
    """Whether it has two ends and no value."""
    return figure.quantity.value is None


def are_foreseen(figures: Sequence[Figure]) -> bool:
    """Whether one is set against another without being told as later: "would raise it from 5 to 8"."""
    return any(
        words and words.span and not one.earlier and any(words.span.contains(other.span) for other in figures)
        for one in figures
        for words in (one.compared_to,)
    )


def are_of_places(figures: Sequence[Figure]) -> bool:
    """Whether two of them are told of different places: no then and now of either."""
    return len({figure.place.text.casefold() for figure in figures if figure.place}) > 1


def are_nested(figures: Sequence[Figure]) -> bool:
    """Whether the period of one, in order of time, is a part of its neighbour's: January of 2027 in 2027."""
    periods = [figure.when for figure in figures if figure.when]
    return any(one.holds(other) or other.holds(one) for one, other in pairwise(periods))


def are_timed_apart(figures: Sequence[Figure]) -> bool:
    """Whether a time stands between one of several and its place: "9 in Ely and 10 in 2026 in York"."""
    between = (
        one.period.span and one.place.span and one.span.end <= one.period.span.start < one.place.span.start
        for one in figures
        if one.period and one.place
    )
    return len(figures) > 1 and any(between)


def is_size(figure: Figure) -> bool:
    """Whether it says by how much something changed: two of those are no then and now."""
    return figure.change is not None and not figure.change.to


def is_factor(figure: Figure) -> bool:
    """Whether it tells how many times something became or is another: no value of its subject."""
    return figure.kind is FigureKind.RATIO and (is_size(figure) or figure.compared_to is not None)


def kind_of(group: Sequence[Figure]) -> ComparisonKind:
    """A ranking from three on; two are subjects at one date."""
    return ComparisonKind.RANKING if len(group) > 2 else ComparisonKind.SUBJECTS


def is_label(words: str) -> bool:
    """Whether words can name a part: there are some, and no number among them."""
    return bool(words) and not any(character.isdigit() for character in words)


def is_told_apart(labels: Iterable[str]) -> bool:
    """Whether no two labels are the same."""
    names = [label.casefold() for label in labels]
    return len(set(names)) == len(names)


def when_of(figure: Figure) -> tuple[Hashable, ...]:
    """Its period as it sorts; empty where it is not known."""
    return (figure.when.start, figure.when.end) if figure.when else ()


def likeness(figure: Figure) -> tuple[Hashable, ...]:
    """What must be the same in figures set side by side."""
    who = figure.says_who.text.casefold() if figure.says_who else ""
    change = (figure.change.direction, figure.change.to) if figure.change and not figure.change.to else None
    measure = figure.measure.text.casefold() if figure.measure else ""
    return figure.quantity.unit, figure.kind is FigureKind.CHANGE, who, measure, change


def folded(figure: Figure) -> str:
    """Its subject without regard to capitals; empty where it has none."""
    return figure.subject.text.casefold() if figure.subject else ""


def by_subject(figures: Sequence[Figure], paragraph: Callable[[Figure], int]) -> Callable[[Figure], Hashable]:
    """What figures of one subject have alike.

    What only repeats a counted noun is one subject within its paragraph: "cases" may be those heard in one
    and those that wait in another.
    """
    counted = {figure.text.partition(" ")[2].casefold() for figure in figures} - {""}

    def key(figure: Figure) -> Hashable:
        place = paragraph(figure) if folded(figure) in counted else None
        return likeness(figure), folded(figure), place

    return key


def by_links(chain: Sequence[Figure]) -> list[Figure]:
    """Figures by what each is told to follow, the earliest first; none where they are no row."""
    after = {one.earlier.start: one for one in chain if one.earlier}
    starts = {one.span.start for one in chain}
    first = [one for one in chain if one.earlier is None or one.earlier.start not in starts]
    row = first[:1]
    while row and row[-1].span.start in after and len(row) < len(chain):
        row.append(after[row[-1].span.start])
    return row if len(row) == len(chain) else []


def subject_of(figure: Figure) -> str:
    """What the figure is of: its subject, or what it counts."""
    if figure.subject:
        return figure.subject.text
    return figure.quantity.unit.name if figure.kind is FigureKind.COUNT else ""


def labels_of(group: Iterable[Figure]) -> tuple[str, ...]:
    """The subjects of a group, the largest first."""
    return tuple(subject_of(figure) for figure in descending(group))


def whole_of(figures: Sequence[Figure]) -> str:
    """What all figures of the group measure: their measure, else their unit."""
    measure = next((figure.measure.text for figure in figures if figure.measure), "")
    return measure or figures[0].quantity.unit.name


def period_of(figure: Figure) -> str:
    """The words for its period; empty where none is stated."""
    return figure.period.text if figure.period else ""


def descending(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """The figures, the largest first."""
    return tuple(sorted(figures, key=lambda figure: figure.quantity.value or Decimal(0), reverse=True))


def grouped(
    figures: Iterable[Figure], key: Callable[[Figure], Hashable], *, limits: bool = False
) -> Iterator[list[Figure]]:
    """The figures of each key, in their order; without orders of magnitude, and limits unless asked for."""
    groups: dict[Hashable, list[Figure]] = defaultdict(list)
    for figure in figures:
        if is_stated(figure) or (limits and figure.quantity.value is not None):
            groups[key(figure)].append(figure)
    return iter(groups.values())


def is_stated(figure: Figure) -> bool:
    """Whether its number is stated, if only about: "more than 5" is a limit."""
    return figure.quantity.bound in (Bound.EXACT, Bound.ABOUT)


def are_in_order(figures: Sequence[Figure]) -> bool:
    """Whether the largest is known to be that though some are limits: "more than 5, 2.4, at most 1"."""
    least, most = (Bound.MORE_THAN, Bound.AT_LEAST), (Bound.LESS_THAN, Bound.AT_MOST)
    first, *rest = descending(figures)
    open_above = any(one.quantity.bound in least for one in rest)
    return first.quantity.bound not in most and not open_above and first.quantity.bound is not Bound.ORDER
