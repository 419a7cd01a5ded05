"""Sentences with days of what happened, read by hand, and how many of them are found."""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from briefgen.evidence.events import find_events
from tests.kit.labelled import plain_article

FOLDER = Path(__file__).resolve().parent.parent / "data" / "dated"
SETS = ("en", "de")
_PUBLISHED = date(2026, 3, 4)


@dataclass(frozen=True, slots=True)
class Dated:
    """A text with the days of its events in ISO form; none where it only looks as if it told of one."""

    text: str
    language: str
    published: date
    days: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many days there are, how many are found, and how many others."""

    there: int = 0
    found: int = 0
    false: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.there + other.there, self.found + other.found, self.false + other.false)


def cases(name: str) -> tuple[Dated, ...]:
    """The cases of a language, in the order of its file."""
    entries = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))["case"]
    return tuple(
        Dated(one["text"], name, one.get("published", _PUBLISHED), tuple(one["days"])) for one in entries
    )


def tally(case: Dated) -> Tally:
    """How the events of a text were read; one without a day of the calendar is another."""
    days = found_days(case.text, case.language, case.published)
    hits = set(days) & set(case.days)
    return Tally(len(case.days), len(hits), len(days) - len(hits))


def found_days(text: str, language: str = "en", published: date = _PUBLISHED) -> list[str]:
    """The days of the events of a text in ISO form; empty where the calendar does not tell one."""
    article = plain_article(text, published=published, language=language)
    return [one.when.isoformat() if one.when else "" for one in find_events(article)]
