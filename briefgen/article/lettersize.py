"""How large a page shows its words, where it says so itself and not in a style sheet."""

import re

from lxml import etree

_SIZE = re.compile(
    r"\bfont-size\s*:\s*(?P<size>[\d.]{1,6}|(?:xx?-)?(?:large|small)|medium)\s*(?P<unit>[a-z%]*)"
)
_WORDS = {"xx-large": 2.0, "x-large": 1.5, "large": 1.2, "medium": 1.0, "small": 0.9}
_UNITS = {"px": 16.0, "pt": 12.0, "%": 100.0, "em": 1.0, "rem": 1.0}
"""How many of each make up the size of running text where a page sets none."""
_FONTS = {"5": 1.5, "6": 2.0, "7": 3.0, "+2": 1.5, "+3": 2.0, "+4": 3.0}
"""The sizes of `<font>` above running text, as browsers show them: 3 is that, "+2" is 5."""
_LEAST = 1.5
_MOST_STYLE = 500  # characters


def is_large(element: etree._Element, tag: str) -> bool:
    """Whether an element sets its letters to one and a half times those of running text, or more."""
    return _times(element, tag) >= _LEAST


def is_small(element: etree._Element, tag: str) -> bool:
    """Whether an element sets its letters back to less than that."""
    return 0 < _times(element, tag) < _LEAST or tag == "small"


def _times(element: etree._Element, tag: str) -> float:
    """How many times as large as running text an element sets its letters; 0 where it sets no size."""
    if tag == "font" and (size := element.get("size", "").strip()):
        return _FONTS.get(size, 1.0)
    style = element.get("style", "")[:_MOST_STYLE].lower()
    found = _SIZE.search(style) if "font-size" in style else None
    if found is None:
        return 0.0
    if not found["size"][0].isdigit():
        return _WORDS.get(found["size"], 0.5)
    unit = _UNITS.get(found["unit"])
    number = found["size"].rstrip(".")
    return float(number) / unit if unit and number.count(".") < 2 else 0.0
