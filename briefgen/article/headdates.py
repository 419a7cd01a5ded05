"""The day that the running heads of a newspaper tell."""

from collections.abc import Sequence
from datetime import date
from functools import cache

from briefgen.article.dates import dates_in
from briefgen.knowledge.lexicon import languages, table
from briefgen.model.article import Certainty, Published


def day_in_heads(heads: Sequence[str]) -> Published | None:
    """The one day, with its weekday, that stands over or under the pages; it is inferred.

    Without its weekday a date there is as likely the day of printing, or the one a report closes with. None
    counts where several are told.
    """
    days = {day for words in heads for language in languages() for day in _days(words, language)}
    return Published(days.pop(), Certainty.INFERRED, "date in the running head") if len(days) == 1 else None


def _days(words: str, language: str) -> list[date]:
    written = {word.strip(".,|·").lower() for word in words.split()}
    return [day for day in dates_in(words, language) if written & _weekdays(language)[day.weekday()]]


@cache
def _weekdays(language: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(map(str.lower, names)) for names in table(language, "calendar")["weekdays"])
