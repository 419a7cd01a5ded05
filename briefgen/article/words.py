"""The word tables of this room, made ready for looking up."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from briefgen.knowledge.lexicon import table

_MOST_AGENCY = 40
_SCRIPT_SHARE = 0.3
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
)
_CYRILLIC, _CYRILLIC_WORD = "ru", re.compile("[\u0400-\u04ff]{4}")
# Letters of one of two languages whose commonest words are much the same.
_LETTERS = {("ru", "uk"): (re.compile("[ыэёъ]"), re.compile("[іїєґ]"))}
_WORD = re.compile(r"[^\W\d_]+")


@cache
def stop_words(language: str) -> frozenset[str]:
    """The commonest words of a language; none where it is not known."""
    return frozenset(str(table("en", "languages").get(language, "")).split())


@cache
def _languages_of_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for language in table("en", "languages"):
        for word in stop_words(language):
            found[word] = (*found.get(word, ()), language)
    return found


def language_of(text: str) -> str:
    """The language most of whose commonest words stand in the text; English when there are none.

    Only the first 20,000 characters are looked at.
    """
    if script := _language_of_script(text[:20_000]):
        return script
    counts: dict[str, int] = {}
    owners = _languages_of_word()
    for word in _WORD.findall(text[:20_000].lower()):
        for language in owners.get(word, ()):
            counts[language] = counts.get(language, 0) + 1
    unknown = _CYRILLIC if _CYRILLIC_WORD.search(text[:20_000]) else "en"
    found = max(counts, key=lambda language: counts[language], default=unknown)
    return _by_letters(found, text[:20_000].lower())


def _by_letters(language: str, text: str) -> str:
    """The language, or its twin where more of the letters are those only the twin has."""
    for pair, letters in _LETTERS.items():
        if language in pair:
            one, other = (len(own.findall(text)) for own in letters)
            return language if one == other else pair[one < other]
    return language


def _language_of_script(text: str) -> str:
    """The language of a script that one language writes, where a third of the letters are of it."""
    letters = sum(map(str.isalpha, text))
    scripts = ((language, len(script.findall(text))) for language, script in _SCRIPTS)
    return next((language for language, found in scripts if found > letters * _SCRIPT_SHARE), "")


@cache
def starts(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for lines that open with one of the phrases."""
    return re.compile(rf"\W{{0,3}}(?:{_either(phrases)})", re.IGNORECASE)


@cache
def anywhere(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for lines that hold one of the phrases as whole words."""
    return re.compile(_either(phrases), re.IGNORECASE)


def _either(phrases: Iterable[str]) -> str:
    longest_first = sorted(phrases, key=len, reverse=True)
    return "|".join(_whole(phrase.strip()) for phrase in longest_first) or "(?!)"


def _whole(phrase: str) -> str:
    before = r"\b" if phrase[0].isalnum() else ""
    after = r"\b" if phrase[-1].isalnum() else ""
    return before + re.escape(phrase) + after


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a line is set aside, with the shapes of its wording.

    Attributes:
        phrases: What `anywhere` looks for, in lower case: far faster to look for first.
    """

    name: str
    start: re.Pattern[str]
    anywhere: re.Pattern[str]
    phrases: tuple[str, ...]

    def fits(self, text: str, lower: str, words: int) -> bool:
        """Whether a line of so many words is worded like that; sentences may open with "Share prices"."""
        if words <= 10 and self.start.match(text):
            return True
        return any(map(lower.__contains__, self.phrases)) and bool(self.anywhere.search(text))


@cache
def reasons(language: str) -> tuple[Reason, ...]:
    """The reasons for setting a line aside, in the order they are tried."""
    return tuple(
        Reason(
            row["name"],
            starts(tuple(row["start"])),
            anywhere(tuple(row["anywhere"])),
            tuple(phrase.strip().lower() for phrase in row["anywhere"]),
        )
        for row in table(language, "furniture")["reason"]
    )


def reason_for(text: str, language: str) -> str:
    """The reason a line of furniture is worded like; empty where no wording tells."""
    words, lower = text.count(" ") + 1, text.lower()
    return next((reason.name for reason in reasons(language) if reason.fits(text, lower, words)), "")


@cache
def end_words(language: str) -> re.Pattern[str]:
    """Lines that say: what follows is no longer this article."""
    return starts(tuple(table(language, "furniture")["end"]["start"]))


@cache
def about_words(language: str) -> re.Pattern[str]:
    """What opens the title over a description of the house that sends a release."""
    return starts(tuple(table(language, "furniture")["end"]["about"]))


@cache
def matter_words(language: str) -> re.Pattern[str]:
    """Whole titles over the end matter of a release."""
    return anywhere(tuple(table(language, "furniture")["end"]["matter"]))


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


@cache
def picture_words(language: str) -> tuple[str, ...]:
    """Words that speak of a picture or of where somebody stands in it."""
    row = table(language, "furniture")["credit"]
    return (*row["words"], *row["seen"])
