"""Passages of our own writing with whose each quotation is, and what is found in them."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefgen.evidence.words.speech import tongue
from tests.kit.spoken import quotations

FOLDER = Path(__file__).resolve().parent.parent / "data" / "quotes"
_QUOTED = re.compile(r"„([^“]+)(?:“|$)|»([^«]+)«", re.MULTILINE)
_FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Passage:
    """Paragraphs with their quotations of three words or more, each with its speaker.

    Attributes:
        unseen: No rule was changed for it.
    """

    paragraphs: tuple[str, ...]
    quotes: tuple[tuple[str, str], ...]
    unseen: bool


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of one quotation: an empty rule where it was missed.

    Attributes:
        right: The speaker is the one of the label.
    """

    text: str
    wanted: str
    speaker: str
    rule: str
    confidence: float
    right: bool


def passages(language: str) -> tuple[Passage, ...]:
    """The labelled passages of a language."""
    entries = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))["passage"]
    return tuple(_passage(entry["text"], entry["speakers"], entry.get("unseen", False)) for entry in entries)


def _passage(text: str, speakers: list[str], unseen: bool) -> Passage:
    paragraphs = tuple(text.strip().split("\n\n"))
    spoken = [found[1] or found[2] for words in paragraphs for found in _QUOTED.finditer(words)]
    long = [words for words in spoken if len(words.split()) >= _FEWEST_WORDS]
    return Passage(paragraphs, tuple(zip(long, speakers, strict=True)), unseen)


def found_in(passage: Passage, language: str) -> Iterator[Found]:
    """What is found of each quotation of a passage."""
    found = {quote.text: quote for quote in quotations(*passage.paragraphs, language=language)}
    pronouns = tongue(language).names.pronouns
    for text, wanted in passage.quotes:
        quote = found.get(text)
        if quote is None:
            yield Found(text, wanted, "", "", 0.0, right=False)
            continue
        name = quote.speaker.name if quote.speaker else ""
        rule = f"{quote.rule}, pronoun" if quote.mention.lower() in pronouns else quote.rule
        yield Found(text, wanted, name, rule, quote.confidence, right=same(name, wanted, language))


def same(name: str, wanted: str, language: str) -> bool:
    """Whether two names or descriptions are of the same one: articles aside, one may say more behind it."""
    shorter, longer = sorted((_bare(name, language), _bare(wanted, language)), key=len)
    return longer == shorter or (shorter != "" and longer.startswith(f"{shorter} "))


def _bare(name: str, language: str) -> str:
    words = name.lower().split()
    return " ".join(words[1:] if words and words[0] in tongue(language).speech.determiners else words)
