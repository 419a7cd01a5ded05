"""What the words around a number make of it: a bound ("at least 30") or an age ("aged 34")."""

import re
from dataclasses import replace

from briefgen.evidence.amounts.connectors import Connectors
from briefgen.evidence.amounts.numbers import Form
from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.amounts.shared_units import PLAIN
from briefgen.model.quantity import Bound, Dimension

_LONGEST_BOUND = 28
_LONGEST_AGE_CUE = 80
_NAMED_AGE_BEFORE = re.compile(r"[^\W\d_a-z][\w’'.-]+,\s$")
_NAMED_AGE_AFTER = re.compile(r",|\)|\s(?:and|or)\s")
_LEAST_CLOSING_AGE = 10


def bounded(connectors: Connectors, text: str, reading: Reading) -> Reading:
    """The reading, as an age where it is one, with the words that bound it: "more than 30", "30 or more"."""
    reading = _aged(connectors, text, reading)
    if reading.quantity.bound is Bound.ORDER or reading.score:
        return reading
    window = text[max(0, reading.start - _LONGEST_BOUND) : reading.start]
    unbound = connectors.no_bound.search(window) or (
        connectors.level_before.search(window) and reading.form is not Form.FRACTION
    )
    before = None if unbound else connectors.bound_before.search(window)
    if before and reading.form is Form.DIGITS and connectors.one_before.search(window):
        before = None  # "asked about a £48,500 invoice"
    after = connectors.bound_after.match(text, reading.end)
    bound: Bound = reading.quantity.bound
    start, end = reading.start, reading.end
    if before and _bounds(connectors, text, reading, before):
        bound = connectors.bounds.get(" ".join(before[1].lower().split()), Bound.EXACT)
        start -= len(before.group())
    elif after:
        bound = connectors.bounds_after.get(" ".join((after[1] or "").lower().split()), Bound.AT_LEAST)
        end = after.end()
    else:
        return reading
    return replace(reading, start=start, end=end, quantity=replace(reading.quantity, bound=bound))


def _bounds(connectors: Connectors, text: str, reading: Reading, before: re.Match[str]) -> bool:
    """Whether the words before a figure bound it, and tell no time, place or size of a change of it."""
    if reading.form is Form.FRACTION and before[1].lower() in connectors.sizes_fraction:
        return False  # "um die Hälfte gesunken": by half, not about half
    start = reading.start - len(before.group())
    return not (
        connectors.is_throughout(text, reading, before[1])
        or connectors.is_place(text, reading, start, before[1])
    )


def _is_years_of_age(connectors: Connectors, reading: Reading, before: str) -> bool:
    """Whether years or a bare range are an age: "im Alter von 40 Jahren", "children between 5 and 9"."""
    years = reading.unit.dimension is Dimension.TIME and reading.unit.name == connectors.age_unit.name
    if years and connectors.age_before.search(before):
        return True
    ranged = reading.value is None and (years or reading.unit.is_bare)
    return ranged and connectors.age_range.search(before) is not None


def _aged(connectors: Connectors, text: str, reading: Reading) -> Reading:
    """The reading as an age: "aged 34", "Jane Poole, 66, said", "who was 10"."""
    value = reading.value or reading.quantity.low
    if value is None or not (0 < value < 120 and value == int(value)):
        return reading
    before = text[max(0, reading.core - _LONGEST_AGE_CUE) : reading.core]
    bare = text[reading.core : reading.end].isdigit()
    if bare and connectors.age_told.search(before):
        return reading.measured_in(connectors.age_unit)
    acting = connectors.age_acts.match(text, reading.core) if reading.counted else None
    if acting and connectors.age_told.search(before):
        return replace(reading.measured_in(connectors.age_unit), end=acting.end(1))
    if _is_years_of_age(connectors, reading, before):
        return reading.measured_in(connectors.age_unit)
    if reading.unit.name and not (reading.counted and connectors.age_before.search(before)):
        return reading
    named = _NAMED_AGE_BEFORE.search(before) and (
        _NAMED_AGE_AFTER.match(text, reading.end)
        or (
            value >= _LEAST_CLOSING_AGE
            and connectors.named_speaker.search(before)
            and connectors.age_end.match(text, reading.end)
        )
    )
    told = connectors.age_copula.search(before) and connectors.age_end.match(text, reading.end)
    if bare and connectors.age_supposed.search(before):
        told = connectors.age_end.match(text, reading.end) or connectors.age_year.match(text, reading.end)
    if reading.form in PLAIN and (named or told or connectors.age_before.search(before)):
        return reading.measured_in(connectors.age_unit)
    return reading
