"""Text as Word files can hold it."""

from collections.abc import Mapping
from typing import Any

SLOT_OPEN, SLOT_CLOSE = "\ufdd0", "\ufdd1"
"""Stand around the number of a chart in filled text: noncharacters, so no article has them."""

# What XML has no place for, and what docxtpl turns into breaks of its own (\a, \f).
_STRAY = (*range(9), *range(11, 32), 127, *range(0xD800, 0xE000), *range(0xFDD0, 0xFDF0), 0xFFFE, 0xFFFF)
_UNPRINTABLE = dict.fromkeys(_STRAY)


def printable(text: str) -> str:
    """The text without characters a Word file cannot hold, and those that stand for a chart."""
    return text.translate(_UNPRINTABLE)


def all_printable(value: Any) -> Any:
    """The same plain data (dicts, lists, strings, numbers) with every string printable."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, Mapping):
        return {key: all_printable(item) for key, item in value.items()}
    return [all_printable(item) for item in value] if isinstance(value, list) else value
