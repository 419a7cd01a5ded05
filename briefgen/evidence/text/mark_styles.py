"""Marks that stand for quotation marks, and marks of length that look like them."""

import re

_ALIKE = str.maketrans("″＂〝〟〞❝❞｢｣", '""“””“”「」')
_ORNAMENT = re.compile("[″＂〝〟〞❝❞｢｣]")
_WIDE_PAIR = re.compile("＂([^＂]+)＂")
_FEET = re.compile(r"\d['’′]\d{1,2}\Z")
_LONGEST_FEET = 6
_ENDED = frozenset(".,!?…")


def plain(text: str) -> str:
    """The text with full-width and ornamental marks as the common ones, each sign in its place."""
    if _ORNAMENT.search(text) is None:
        return text
    return _WIDE_PAIR.sub(r"“\1”", text).translate(_ALIKE)


def is_inches(text: str, at: int) -> bool:
    """Whether a closing mark after a number stands for inches, as another closes: “He is 6’2”,” she said.

    A curly one only after feet; a straight one where the next straight one stands after a word or stop.
    """
    mark = text[at]
    curly = mark == "”"
    if not text[at - 1 : at].isdigit() or (curly and not _feet(text, at)):
        return False
    closing = text.find(mark, at + 1)
    if curly:
        opening = text.find("“", at + 1)
        return closing >= 0 and (opening < 0 or closing < opening)
    beside = text[closing + 1 : closing + 2]
    return closing > 0 and (text[closing - 1] in _ENDED or (text[closing - 1].isalpha() and beside in _ENDED))


def _feet(text: str, at: int) -> bool:
    return _FEET.search(text, max(at - _LONGEST_FEET, 0), at) is not None
