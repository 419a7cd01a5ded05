"""Which of two times of a year comes first where no year is told: the nearer way round the year."""

import re
from functools import cache

from briefgen.knowledge.lexicon import table

_WORD = re.compile(r"[^\W\d_]+")
_MONTHS, _QUARTERS = 12, 4


@cache
def _numbers(language: str) -> tuple[tuple[dict[str, int], int], ...]:
    """The months and the quarters of a year by their words, each with how many there are."""
    calendar = table(language, "calendar")
    months = {name.lower(): at for at, names in enumerate(calendar["months"], 1) for name in names}
    quarters = {word.lower(): number for word, number in calendar["quarters"].items()}
    return (months, _MONTHS), (quarters, _QUARTERS)


def comes_before(language: str, one: str, other: str) -> bool | None:
    """Whether the first of two times is the earlier: "May" before "June", "December" before "January".

    None where they are not both months or both quarters, or are as far apart either way.
    """
    for numbers, count in _numbers(language):
        found = [
            {numbers[word] for word in _WORD.findall(text.lower()) if word in numbers}
            for text in (one, other)
        ]
        if any(len(each) != 1 for each in found):
            continue
        first, second = (each.pop() for each in found)
        onward, back = (second - first) % count, (first - second) % count
        return None if onward == back else onward < back
    return None


def names_month(language: str, text: str) -> bool:
    """Whether a time is told by the name of a month or the number of a quarter: "in May"."""
    words = _WORD.findall(text.lower())
    return any(word in numbers for numbers, _ in _numbers(language) for word in words)
