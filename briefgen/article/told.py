"""Whole sentences that tell something, as against labels, calls and notes that close with a full stop."""

import re
from dataclasses import dataclass
from functools import cache

from briefgen.knowledge.lexicon import table

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_OPENING = re.compile(r"(?<=[.!?] )[^\W\d_]+")  # "Sie" behind a full stop mostly is "she" or "they"
_LABEL = re.compile(r"\W{0,3}\w+(?: \w+){0,3}:")  # "Watch: how the storm moved in."
_CLOSED = re.compile(r"(?<!\.)\.[\"”’'»“)\]]{0,3}$")
_LEAST, _LEAST_ENDED = 3, 4  # words; letters


@dataclass(frozen=True, slots=True)
class _Words:
    """What tells a sentence in a language.

    Attributes:
        subjects: What may open one without a verb that is known ("The trial continues.").
        verbs: Finite verbs; by `endings` those that are not listed, but for `no_verbs`.
        calls: What opens a call to the reader.
        reader: Words for the reader, who is told nothing but asked for something.
    """

    subjects: frozenset[str]
    verbs: frozenset[str]
    endings: tuple[str, ...]
    no_verbs: frozenset[str]
    calls: frozenset[str]
    reader: frozenset[str]

    def is_verb(self, word: str) -> bool:
        """Whether a word in lower case is likely a finite verb."""
        ended = len(word) >= _LEAST_ENDED and word.endswith(self.endings) and word not in self.no_verbs
        return ended or word in self.verbs


@cache
def _words(language: str) -> _Words:
    told = table(language, "furniture")["told"]
    speech = table(language, "speech")
    stated = speech["statement"]
    return _Words(
        frozenset(told["subjects"]),
        frozenset([*speech["finite"], *stated["finite"], *stated["shifted"], *stated["past"]]),
        tuple(told["endings"]),
        frozenset(told["no_verbs"]),
        frozenset(told["calls"]),
        frozenset(told["reader"]),
    )


def is_told(text: str, language: str) -> bool:
    """Whether a line is a whole sentence on somebody or something: a subject, a finite verb, a full stop.

    A line that asks the reader for something is none ("Share this story."), however it closes.
    """
    if text[0].islower() or not _CLOSED.search(text) or _LABEL.match(text):
        return False
    known, words = _words(language), _WORD.findall(text)
    if len(words) < _LEAST or not known.reader.isdisjoint(_WORD.findall(_OPENING.sub("", text))):
        return False
    first, *others = words
    if first.lower() in known.subjects:
        return True
    return first.lower() not in known.calls and any(word.islower() and known.is_verb(word) for word in others)
