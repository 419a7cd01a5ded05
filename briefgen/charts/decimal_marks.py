"""Entered numbers with decimal points and decimal commas side by side, of which one kind is misread."""

import re
from collections.abc import Iterator
from decimal import Decimal

from briefgen.model.chart import ChartSpec, Origin

_NUMBER = re.compile(r"\d[\d.,\s'’]*\d")
_SPACES = re.compile(r"[\s'’]")
_SCALES = (1, 10**3, 10**6, 10**9, 10**12)
_NAMED = 4


def mixed_marks(spec: ChartSpec) -> str:
    """Which rows are read how, where the marks of entered numbers contradict each other; else empty.

    "1,234" beside "5.6" is plain: commas group. "1.234" beside "1,234" is not, nor "3,75" beside "3.75",
    nor what was read by other marks than those that would make it plain.
    """
    entered = list(_entered(spec))
    points, commas = ([n for n, *_ in entered if m in n and other not in n] for m, other in (".,", ",."))
    if not (points and commas) or any(
        _is_plain(decimals, grouped, group)
        and all(_is_read_so(n, Decimal(read), group) for n, _, read in entered)
        for decimals, grouped, group in ((points, commas, ","), (commas, points, "."))
    ):
        return ""
    mixed = [one for one in entered if one[0] in (*points, *commas)]
    said = [f"“{number}” in row {row} is read as {value}" for number, row, value in mixed[:_NAMED]]
    more = f" and {len(mixed) - _NAMED} more" if len(mixed) > _NAMED else ""
    return f"Decimal points and commas are mixed: {', '.join(said)}{more}"


def _entered(spec: ChartSpec) -> Iterator[tuple[str, int, str]]:
    """The first number of each cell as it was written, its row from 1, and what it was read as."""
    rows = {label: at for at, label in enumerate(dict.fromkeys(p.label for p in spec.points), 1)}
    for point in spec.points:
        found = _NUMBER.search(point.text)
        if point.origin is Origin.ANALYST and point.value is not None and found:
            yield _SPACES.sub("", found.group()), rows[point.label], f"{point.value:f}"


def _is_plain(decimals: list[str], grouped: list[str], group: str) -> bool:
    """Whether one kind can only be decimals, and the other only groups of three."""
    mark = "." if group == "," else ","
    return all(_groups(n, group) for n in grouped) and any(not _groups(n, mark) for n in decimals)


def _is_read_so(number: str, value: Decimal, group: str) -> bool:
    """Whether a number was read with that mark for groups, apart from a scale word behind it."""
    plain = Decimal(number.replace(group, "").replace(",", "."))
    return any(plain * scale == abs(value) for scale in _SCALES)


def _groups(number: str, mark: str) -> bool:
    return bool(re.fullmatch(rf"[1-9]\d{{0,2}}(?:{re.escape(mark)}\d{{3}})+", number))
