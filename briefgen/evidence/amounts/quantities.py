"""Quantities of a text: readings joined to ranges, with bounds and shared units, lookalikes left out."""

import re
from collections.abc import Iterator
from dataclasses import replace
from unicodedata import decimal

from briefgen.evidence.amounts.bounding import bounded
from briefgen.evidence.amounts.joining import joined
from briefgen.evidence.amounts.money_names import with_money
from briefgen.evidence.amounts.named_ages import ages_in_nouns, as_named_age
from briefgen.evidence.amounts.numbers import Form
from briefgen.evidence.amounts.price_bases import without_price_bases
from briefgen.evidence.amounts.quantity_words import quantity_words
from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.amounts.readings import read_numbers
from briefgen.evidence.amounts.shared_units import carrying, counting_one, with_rates
from briefgen.evidence.amounts.unit_told_once import rate_told_once, told_once

_TIED_DIGITS = re.compile(r"\d[-‑–]$")
_LIST_MARK = re.compile(r"[.)]\s")
_LIST_START = re.compile(r"(?:\n|[.!?;:]\s)\s?\Z")
_LIST_REACH = 3
_OPENS = "= "  # a number alone at the start of a line would be read as that of a list
_FOREIGN_DIGITS = re.compile(r"(?![0-9])\d|(?<=\d)[\u066b\u066c\uff0e\uff0c](?=\d)|(?<=\d)\u066a")
_FOREIGN_SCRIPT = re.compile(r"[\u0660-\u1fff\ua620-\U0010ffff]")
"""Where digits of other scripts and their signs stand; our dashes, quotation marks and currencies do not."""
_FOREIGN_MARKS = {"\u066b": ".", "\u066c": ",", "\uff0e": ".", "\uff0c": ",", "\u066a": "%"}
"""Arabic and full-width signs between and behind digits."""


def find_quantities(text: str, language: str) -> tuple[Reading, ...]:
    """The quantities of a text in order, none overlapping."""
    words = quantity_words(language)
    text = _in_plain_digits(text)
    readings = list(read_numbers(words.surroundings, text, language))
    named = with_money(text, joined(words, text, readings), language)
    rated = with_rates(words.surroundings.units, text, named)
    limited = [bounded(words.connectors, text, reading) for reading in rated]
    aged = [as_named_age(text, reading, language) for reading in limited]
    aged = sorted([*aged, *ages_in_nouns(text, language)], key=_start)
    beside = counting_one(words.connectors, text, aged)
    kept = without_price_bases(text, [one for one in beside if _is_figure(text, one)], language)
    once = told_once(words.connectors, text, carrying(words.connectors, text, kept))
    return tuple(_apart(rate_told_once(words.connectors, text, once)))


def _start(reading: Reading) -> int:
    return reading.start


def _in_plain_digits(text: str) -> str:
    """The text, digits and number marks of other scripts as those of ours; every place stays the same."""
    if text.isascii() or not _FOREIGN_SCRIPT.search(text):
        return text
    return _FOREIGN_DIGITS.sub(_plain_digits, text)


def _plain_digits(found: re.Match[str]) -> str:
    return _FOREIGN_MARKS.get(found[0]) or str(decimal(found[0]))


def quantity_alone(text: str, language: str) -> Reading | None:
    """The quantity in words that stand alone, places counted from their start; None of none or several."""
    found = find_quantities(_OPENS + text, language)
    return found[0].shifted(-len(_OPENS)) if len(found) == 1 else None


def _apart(readings: list[Reading]) -> Iterator[Reading]:
    """The readings, none reaching into the one before."""
    at = 0
    for reading in readings:
        if reading.core >= at:
            yield reading if reading.start >= at else replace(reading, start=at)
            at = reading.end


def _is_figure(text: str, reading: Reading) -> bool:
    """Whether a reading is worth keeping: no year left bare, no pronoun, no mark of a list."""
    if reading.doubtful or (reading.counted and _is_tied(text, reading)):
        return False
    if reading.unit.name or reading.score or reading.form is not Form.DIGITS:
        return True
    if _is_bracket_mark(text, reading) or _is_tied(text, reading):
        return False
    if text.strip() == text[reading.start : reading.end]:
        return False
    return not (_LIST_MARK.match(text, reading.end) and _starts_list_item(text, reading.start))


def _is_tied(text: str, reading: Reading) -> bool:
    """Whether a dash ties it to digits before it: "a 3-2-1 strategy"."""
    return _TIED_DIGITS.search(text, max(0, reading.core - 3), reading.core) is not None


def _starts_list_item(text: str, at: int) -> bool:
    """Whether nothing or the end of a sentence stands before: "Buy. 2. Sell."."""
    return at < _LIST_REACH or _LIST_START.search(text[at - _LIST_REACH : at]) is not None


def _is_bracket_mark(text: str, reading: Reading) -> bool:
    """Whether a bracket closes after it that was not opened: "2) the second"."""
    closes = re.compile(r"\s?\)").match(text, reading.end)
    return closes is not None and "(" not in text[max(0, reading.start - 60) : reading.start]
