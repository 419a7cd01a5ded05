"""Whether the colours of a chart can be told apart, by every kind of sight, and from the page."""

from collections.abc import Iterator, Sequence

from briefgen.charts.drawing.look import Look, paints
from briefgen.knowledge.colour import LEAST_CONTRAST, Vision, contrast, too_close
from briefgen.knowledge.marking import WHOLES, Paints
from briefgen.model.chart import ChartKind, ChartSpec
from briefgen.model.problem import Severity

Found = tuple[Severity, str, str]
"""How bad it is, what it is, and what to do."""


def colour_faults(spec: ChartSpec, look: Look) -> Iterator[Found]:
    """Colours too close to each other or to the page, each of these told once with all its colours."""
    found = paints(spec, look)
    used = _side_by_side(spec, found)
    yield from _neighbours(too_close(used))
    yield from _odd_ring(spec, used)
    paper = look.colours.white
    pale = [colour for colour in dict.fromkeys(found.own) if contrast(colour, paper) < LEAST_CONTRAST]
    if pale:
        apart = min(contrast(colour, paper) for colour in pale)
        text = f"{_listed(pale)} {_have(pale)} a contrast of only {apart:.1f}:1 to the page"
        yield Severity.WARNING, text, "Choose a darker colour" if len(pale) == 1 else "Choose darker colours"


def _neighbours(close: Sequence[tuple[str, str, Vision, float]]) -> Iterator[Found]:
    """What usual sight cannot tell apart; beside it what only the colour-blind cannot."""
    usual = [one for one in close if one[2] is Vision.USUAL]
    seen = {one[:2] for one in usual}
    others = [one for one in close if one[:2] not in seen]
    for pairs in filter(None, (usual, others)):
        colours = list(dict.fromkeys(colour for one in pairs for colour in one[:2]))
        same = pairs[0][:2] if len({one[:2] for one in pairs}) == 1 else None
        names = f"{same[0]} beside {same[1]} has" if same else f"{_listed(colours)} beside each other have"
        blind = dict.fromkeys(one[2].name.lower() for one in pairs if one[2] is not Vision.USUAL)
        whom = f" for readers with {_listed(list(blind))}" if blind else ""
        text = f"{names} a contrast of only {min(one[3] for one in pairs):.1f}:1{whom}"
        yield Severity.WARNING, text, "Choose another palette"


def _side_by_side(spec: ChartSpec, found: Paints) -> list[str]:
    """The colours of the chart in the order they meet."""
    if spec.kind not in WHOLES:
        return found.drawn(spec)
    used = list(found.parts(spec).values())
    if set(used) <= {found.accent, found.quiet}:
        return [found.accent, found.quiet]  # the quiet parts are told apart by the gap and by their names
    return _around(spec, used)


def _around(spec: ChartSpec, used: list[str]) -> list[str]:
    """The colours of parts in turn, with the first again where a ring of them can close at 3:1.

    No three colours keep that to each other and to the page: see `_odd_ring`.
    """
    closes = spec.kind is ChartKind.DONUT and len(used) > 2
    return used + used[:1] if closes and (len(used) % 2 == 0 or used[0] == used[-1]) else used


def _odd_ring(spec: ChartSpec, used: Sequence[str]) -> Iterator[Found]:
    """Where a ring of an odd number of own colours closes, two are parted by the white gap alone.

    Of the house's colours nobody has to be told: no other choice would do better.
    """
    own = spec.palette.startswith("#")
    if own and spec.kind is ChartKind.DONUT and len(used) > 2 and used[0] != used[-1]:
        first, last = used[0], used[-1]
        if close := too_close([last, first]):
            text = f"{last} meets {first} where the ring closes, at {close[0][3]:.1f}:1"
            yield Severity.NOTE, f"{text}; a white gap parts them", "Bars need no colours"


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def _have(names: Sequence[str]) -> str:
    return "has" if len(names) == 1 else "have"
