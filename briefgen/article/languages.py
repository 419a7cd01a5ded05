"""Which language a text is in, by its letters and its commonest words."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from briefgen.knowledge.lexicon import table

UNKNOWN = "und"
_LOOKED_AT = 20_000  # characters
_LEAST_SHARE = 0.07  # of words; texts labelled by others have .13 and more, lists and menus .03 and less
_SCRIPT_SHARE = 0.3
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0900-\u097f])*")


@cache
def stop_words(language: str) -> frozenset[str]:
    """The commonest words of a language; none where it is not known."""
    return frozenset(str(table("en", "languages").get(language, "")).split())


def language_of(text: str, declared: str = "") -> str:
    """The language of the text as BCP 47; "und" where neither letters nor words tell it.

    Args:
        text: Of any length; only the first 20,000 characters are looked at.
        declared: The language the source says it is in, or empty: counts where nothing else tells it and
            its commonest words are not known, so that their absence says nothing.
    """
    found = _told_language(text)
    return declared if found == UNKNOWN and declared and not stop_words(declared) else found


def _told_language(text: str) -> str:
    seen = text[:_LOOKED_AT]
    script = _script_of(seen)
    if script:
        return script.language_of(seen)
    words = _WORD.findall(seen.lower())
    counts = _commonest(words, _latin_languages())
    best, hits = max(counts.items(), key=lambda entry: entry[1], default=(UNKNOWN, 0))
    return best if hits and hits >= _LEAST_SHARE * len(words) else UNKNOWN


def _commonest(words: Iterable[str], languages: Iterable[str]) -> dict[str, float]:
    """How many of the words each language counts among its commonest; a word of one letter is half a word."""
    times = Counter(words)
    return {
        language: sum(times[word] * min(len(word), 2) / 2 for word in stop_words(language))
        for language in languages
    }


@dataclass(frozen=True, slots=True)
class _Script:
    """The letters of a script.

    Attributes:
        languages: Those that are written in it, the commonest first.
        own: By language, the letters that tell it from the others.
        share: How much of a text must be in these letters.
    """

    languages: tuple[str, ...]
    letters: re.Pattern[str]
    own: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    share: float = _SCRIPT_SHARE

    def language_of(self, text: str) -> str:
        """The language of a text in this script."""
        if len(self.languages) == 1:
            return self.languages[0]
        words = _commonest(_WORD.findall(text.lower()), self.languages)
        letters = Counter({language: len(own.findall(text)) for language, own in self.own.items()})
        return max(self.languages, key=lambda language: 5 * letters[language] + words[language])


@cache
def _scripts() -> tuple[_Script, ...]:
    return tuple(
        _Script(
            tuple(row["languages"]),
            re.compile(f"[{row['letters']}]"),
            {language: re.compile(f"[{own}]") for language, own in row.get("own", {}).items()},
            row.get("share", _SCRIPT_SHARE),
        )
        for row in table("en", "scripts")["script"]
    )


@cache
def _latin_languages() -> tuple[str, ...]:
    """The languages that no script of few languages tells."""
    scripted = {language for script in _scripts() for language in script.languages}
    return tuple(language for language in table("en", "languages") if language not in scripted)


def _script_of(text: str) -> _Script | None:
    """The script that enough of the letters are of; None for Latin and for scripts that are not known."""
    letters = sum(map(str.isalpha, text))
    if text.isascii() or not letters:
        return None
    shares = ((script, len(script.letters.findall(text)) / letters) for script in _scripts())
    return next((script for script, share in shares if share > script.share), None)
