"""What a slip of the pen makes of a number: two digits swapped, one wrong, a scale taken for another."""

from decimal import Decimal

from briefgen.model.evidence import Figure

_FINEST = 1000
_FEWEST_DIGITS = 3
SCALES = frozenset((Decimal(1000), Decimal(1_000_000), Decimal(1_000_000_000)))


def printed_digits(figure: Figure) -> str:
    """The digits of its value to the thousandth, zeros at the end left out; empty where it has none."""
    value = figure.quantity.value
    return str(int(abs(value) * _FINEST)).rstrip("0") if value else ""


def are_swapped(one: Figure, other: Figure) -> bool:
    """Whether two digits that stand side by side have changed their places: 12 and 21."""
    first, second = _aligned(one, other)
    apart = [at for at, (a, b) in enumerate(zip(first, second, strict=True)) if a != b]
    return (
        len(apart) == 2
        and apart[1] == apart[0] + 1
        and first[apart[0]] == second[apart[1]]
        and first[apart[1]] == second[apart[0]]
    )


def differ_in_one(one: Figure, other: Figure) -> bool:
    """Whether one digit of three or more differs, and not the number of them: 40.9 and 41.9."""
    first, second = _aligned(one, other)
    enough = min(len(printed_digits(one)), len(printed_digits(other))) >= _FEWEST_DIGITS
    return enough and sum(a != b for a, b in zip(first, second, strict=True)) == 1


def are_a_scale_apart(one: Figure, other: Figure) -> bool:
    """Whether one is the other times a thousand, a million or a billion."""
    values = sorted(abs(figure.quantity.value or Decimal(0)) for figure in (one, other))
    return bool(values[0]) and values[1] / values[0] in SCALES


def _aligned(one: Figure, other: Figure) -> tuple[str, str]:
    """The digits of both to the thousandth; empty where they are not equally many."""
    first, second = (str(int(abs(figure.quantity.value or Decimal(0)) * _FINEST)) for figure in (one, other))
    return (first, second) if len(first) == len(second) else ("", "")
