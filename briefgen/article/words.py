"""The word tables of this room, made ready for looking up."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from briefgen.article.told import is_told
from briefgen.knowledge.lexicon import table

_MOST_AGENCY = 40
_MOST_GREETING = 300  # characters
_COUNT = re.compile(r"\d[\d.,]*[kK]?\s+")  # "164 Comments"
_MOST_COUNTED = 2  # words
_MOST_STARTED, _MOST_LABELLED = 10, 20  # words


@cache
def starts(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for lines that open with one of the phrases."""
    return re.compile(rf"\W{{0,3}}(?:{_either(phrases)})", re.IGNORECASE)


@cache
def anywhere(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for lines that hold one of the phrases as whole words."""
    return re.compile(_either(phrases), re.IGNORECASE)


def holds(text: str, lower: str, phrases: tuple[str, ...]) -> bool:
    """Whether a line holds one of the phrases as whole words.

    Args:
        text: The line.
        lower: The line in lower case, in which the letters alone are looked for first: far faster.
        phrases: As the lexicon lists them.
    """
    return any(map(lower.__contains__, _lowered(phrases))) and bool(anywhere(phrases).search(text))


@cache
def _lowered(phrases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(phrase.strip().lower() for phrase in phrases)


def _either(phrases: Iterable[str]) -> str:
    longest_first = sorted(phrases, key=len, reverse=True)
    return "|".join(_whole(phrase.strip()) for phrase in longest_first) or "(?!)"


def _whole(phrase: str) -> str:
    before = r"\b" if phrase[0].isalnum() else ""
    after = r"\b" if phrase[-1].isalnum() else ""
    return before + re.escape(phrase) + after


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a line is set aside, with the wording that tells it.

    Attributes:
        anywhere: What a line of this kind may hold.
        labels: Whether no whole sentence is worded so.
    """

    name: str
    start: re.Pattern[str]
    anywhere: tuple[str, ...]
    labels: bool

    def fits(self, text: str, lower: str, words: int) -> bool:
        """Whether a line of so many words is worded like that; sentences may open with "Share prices"."""
        start = self.start.match(text) if words <= _MOST_LABELLED else None
        if words <= _MOST_COUNTED and (counted := _COUNT.match(text)):
            start = self.start.match(text, counted.end())
        if start and (words <= _MOST_STARTED or start[0].endswith(":")):
            return True
        return holds(text, lower, self.anywhere)


@cache
def reasons(language: str) -> tuple[Reason, ...]:
    """The reasons for setting a line aside, in the order they are tried."""
    return tuple(
        Reason(
            row["name"],
            starts(tuple(row["start"])),
            tuple(row["anywhere"]),
            row.get("labels", False),
        )
        for row in (*table(language, "furniture")["reason"], *table("en", "foreign")["reason"])
    )


def reason_for(text: str, language: str) -> str:
    """The reason a line of furniture is worded like; empty where no wording tells."""
    words, lower = text.count(" ") + 1, text.lower()
    fitting = (reason for reason in reasons(language) if reason.fits(text, lower, words))
    found = next(fitting, None)
    if found is not None and found.labels and is_told(text, language):
        found = next((reason for reason in fitting if not reason.labels), None)
    return found.name if found else ""


@cache
def end_words(language: str) -> re.Pattern[str]:
    """Lines that say: what follows is no longer this article."""
    rows = (table(language, "furniture"), table("en", "foreign"))
    return starts(tuple(phrase for row in rows for phrase in row["end"]["start"]))


@cache
def about_words(language: str) -> re.Pattern[str]:
    """What opens the title over a description of the house that sends a release."""
    return starts(tuple(table(language, "furniture")["end"]["about"]))


@cache
def matter_words(language: str) -> re.Pattern[str]:
    """Whole titles over the end matter of a release."""
    return anywhere(tuple(table(language, "furniture")["end"]["matter"]))


@cache
def point_words(language: str) -> re.Pattern[str]:
    """Whole labels over the points that sum an article up; a language may list none."""
    return anywhere(tuple(table(language, "furniture")["end"].get("points", ())))


@cache
def _mailing_words(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = table(language, "furniture").get("mailing", {})
    return starts(tuple(words.get("greetings", ()))), anywhere(tuple(words.get("issues", ())))


def greets_readers(text: str, language: str) -> bool:
    """Whether a line opens a newsletter: it greets and speaks of itself as an edition."""
    greeting, issue = _mailing_words(language)
    return (
        len(text) < _MOST_GREETING and text[0].isalpha() and bool(greeting.match(text) and issue.search(text))
    )


def greets(text: str, language: str) -> bool:
    """Whether a line opens with a greeting, as a mail does ("Good morning")."""
    return bool(_mailing_words(language)[0].match(text))


def agency_called(words: str) -> str:
    """The agency that signs with these words; empty when none does.

    One that is not listed is known by what it calls itself ("Harbour Wire").
    """
    name = words.strip()
    known = table("en", "agencies")
    if listed := known["names"].get(name.lower(), ""):
        return str(listed)
    first, _, last = name.rpartition(" ")
    return (
        name if first[:1].isupper() and last.lower() in known["kinds"] and len(name) <= _MOST_AGENCY else ""
    )


def is_listed(words: str) -> bool:
    """Whether words are the name that a listed agency signs with."""
    return words.strip().lower() in table("en", "agencies")["names"]


@cache
def picture_words(language: str) -> tuple[str, ...]:
    """Words that speak of a picture or of where somebody stands in it."""
    row = table(language, "furniture")["credit"]
    return (*row["words"], *row["seen"])
