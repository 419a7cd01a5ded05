"""Whether the day or the month stands first in the numeric dates of a text: "4/3/2024"."""

import re
from collections.abc import Iterable
from functools import lru_cache

_NUMERIC = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/\d{4}(?![\d/])")
_MOST_MONTHS = 12


def day_comes_first(text: str, months: Iterable[str]) -> bool | None:
    """Whether the day does, by the other dates of the text; None where they tell nothing or both.

    A numeric date that can be read one way only tells more than one with the name of its month.

    Args:
        text: The whole article.
        months: The names of the months, in any case.
    """
    return _order(text, tuple(months))


@lru_cache(maxsize=4)
def _order(text: str, months: tuple[str, ...]) -> bool | None:
    pairs = [(int(found[1]), int(found[2])) for found in _NUMERIC.finditer(text)]
    sure = {first > _MOST_MONTHS for first, second in pairs if max(first, second) > _MOST_MONTHS}
    return _only(sure) if sure else _only(_worded(text, months))


def _worded(text: str, months: tuple[str, ...]) -> set[bool]:
    """Which of "3 October" (True) and "Oct. 3" (False) the text has."""
    name = rf"(?:{'|'.join(map(re.escape, sorted(months, key=len, reverse=True)))})\b"
    day_first = re.compile(rf"(?<![\d.,:/])(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\s{name}", re.IGNORECASE)
    month_first = re.compile(rf"(?<!\w){name}\.?\s(?:0?[1-9]|[12]\d|3[01])(?![\d:/%]|[.,]\d)", re.IGNORECASE)
    own = month_first.search(day_first.sub(" ", text))  # "3 October 12" has its day before the month
    return {kind for kind, found in ((True, day_first.search(text)), (False, own)) if found}


def _only(kinds: set[bool]) -> bool | None:
    return next(iter(kinds)) if len(kinds) == 1 else None
