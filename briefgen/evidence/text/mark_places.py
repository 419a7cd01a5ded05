"""How a quotation mark stands among words, which tells what it can be where it looks alike on both sides."""

import re

_ARROW_REACH = 300
_ANGLES, _TURNED = re.compile("[«»]"), {"«": "»", "»": "«"}
ENDS = frozenset(".!?…")
"""What ends a sentence."""
_AFTER_CLOSING = frozenset(".,;:!?")


def can_open(text: str, at: int) -> bool:
    """Whether a mark may open: a word begins at it and none ends; inside a word only one that is closed."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if before.isalpha() and after.isalpha() and text[at] == '"':
        closing = text.find('"', at + 1)
        return (
            closing > 0 and not text[closing - 1].isspace() and not text[closing + 1 : closing + 2].isalnum()
        )
    return bool(after) and not after.isspace() and not before.isalnum()


def only_opens(text: str, at: int) -> bool:
    """Whether a straight mark stands as an opening one does: space before it, a word after it."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return before.isspace() and after.isalnum()


def only_closes(text: str, at: int) -> bool:
    """Whether an opening mark stands as a closing one does: right after a word or stop, space after it."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    ended = before in ENDS | {","} or before.isalnum()
    return ended and (not after or after.isspace() or after in _AFTER_CLOSING)


def nests(text: str, at: int) -> bool:
    """Whether a straight mark opens a quotation inside another: the next two marks both close."""
    first = text.find('"', at + 1)
    second = text.find('"', first + 1) if first > 0 else -1
    return second > 0 and not any(only_opens(text, m) or text[m - 1].isspace() for m in (first, second))


def is_arrow(text: str, at: int, closer: str) -> bool:
    """Whether an angle mark stands between blanks and nothing near closes it."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    spaced = (not before or before.isspace()) and (not after or after.isspace())
    return spaced and text.find(closer, at + 1, at + _ARROW_REACH) < 0


def doubled(text: str, at: int) -> bool:
    """Whether a straight mark stands before an opening one as its double: "“We …"."""
    before = text[at - 1 : at]
    return text[at + 1 : at + 2] == "“" and (not before or before.isspace())


def turned(text: str, at: int) -> bool:
    """Whether a double angle mark opens the other way round than most of the text: "«We …»" among "»…«".

    It stands before a word and after none, and the next one is its other and stands as a closing one does.
    """
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if (
        text[at] not in _TURNED
        or not after.isalnum()
        or not (not before or before.isspace() or before == "(")
    ):
        return False
    other = _ANGLES.search(text, at + 1)
    return other is not None and other.group() == _TURNED[text[at]] and only_closes(text, other.start())
