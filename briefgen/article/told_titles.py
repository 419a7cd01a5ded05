"""Whether the text under a title tells of what the title says."""

import re
from collections.abc import Sequence

from briefgen.article.shape import Shape

_NUMBER = re.compile(r"\d[\d.,]*\d")  # one digit alone may stand anywhere
_BYLINE_REACH = 3
"""Lines: a standfirst, then a byline or a date, or both."""


def is_told(title: str, texts: Sequence[str], *, shared: bool) -> bool:
    """Whether the text has a number of a title, and a word.

    Args:
        title: One line.
        texts: The lines of the text.
        shared: Whether the text has a longer word of the title.
    """
    numbers = _NUMBER.findall(title) if shared else []
    return any(number in _NUMBER.findall(text) for text in texts for number in numbers)


def tops_byline(shapes: Sequence[Shape], at: int) -> bool:
    """Whether a byline or a date stands close below the line under a title at the index."""
    below = shapes[at + 2 : at + 1 + _BYLINE_REACH]
    return any(shape.byline or shape.dated for shape in below)
