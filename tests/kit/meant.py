"""Articles of our own writing with what each figure means, read by hand, and how much of it is found."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from briefgen.evidence.find import find_evidence
from briefgen.model.evidence import Change, Direction, Figure, Words
from tests.kit.labelled import plain_article
from tests.kit.measured import written

FOLDER = Path(__file__).resolve().parent.parent / "data" / "meanings"
TUNED = ("economy", "poll", "trade", "energy", "sport", "umfrage")
KEPT = ("election", "crime", "health", "company", "wohnen")
FRESH = ("results", "statistics", "courts", "daily", "firma", "alltag")
PAPERS = ("planning", "markets", "tribunal", "athletics", "klinik", "handel")
SLOTS = ("subject", "period", "place", "who", "change", "compared")
_EMPTY, _ANY = "-", "?"
_SKIPPED = frozenset(
    [
        "the",
        "a",
        "an",
        "in",
        "at",
        "on",
        "by",
        "of",
        "its",
        "their",
        "since",
        "to",
        "from",
        "im",
        "in",
        "der",
        "die",
        "das",
        "den",
        "dem",
        "seit",
        "am",
    ]
)


@dataclass(frozen=True, slots=True)
class Gold:
    """A figure by its words, and what may stand in each slot; a slot not named is to be empty.

    Attributes:
        reads: What its bound, value and unit may be, as `written` gives them; empty where not labelled.
    """

    text: str
    slots: dict[str, tuple[str, ...]]
    reads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for one slot of a labelled figure."""

    gold: Gold
    slot: str
    found: str
    right: bool


def gold(name: str) -> tuple[str, str, date, tuple[Gold, ...]]:
    """The text, the language, the day of publication and the figures of an article, in their order."""
    entry = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))
    figures = tuple(
        Gold(
            one["text"],
            {slot: tuple(one.get(slot, _EMPTY).split(" / ")) for slot in SLOTS},
            tuple(one["reads"].split(" / ")) if "reads" in one else (),
        )
        for one in entry["figures"]
    )
    return entry["text"].strip(), entry["language"], entry["published"], figures


def answers(name: str) -> Iterator[Answer]:
    """What was found for each slot of each labelled figure of an article; "value" is whether it was read."""
    text, language, published, figures = gold(name)
    found = list(find_evidence(plain_article(text, published=published, language=language)).figures)
    at = 0
    for one in figures:
        at = text.index(one.text, at)
        figure = next((f for f in found if f.span.start < at + len(one.text) and at < f.span.end), None)
        read = figure is not None and (figure.text in one.text or one.text in figure.text)
        stated = written(figure) if figure and one.reads else ""
        right = not one.reads or stated in one.reads or _ANY in one.reads
        yield Answer(one, "value", stated or (figure.text if figure else ""), read and right)
        at += len(one.text)
        for slot in SLOTS:
            given = _given(figure, slot) if figure else ""
            yield Answer(one, slot, given, figure is not None and is_right(slot, one.slots[slot], given))


def is_right(slot: str, wanted: tuple[str, ...], given: str) -> bool:
    """Whether what was found is one of what may stand there; what it is set against may hold more words."""
    if _ANY in wanted:
        return True
    if not given:
        return _EMPTY in wanted
    if slot == "compared":
        return any(one in given for one in wanted if one != _EMPTY)
    return _bare(given) in {_bare(one) for one in wanted}


def _given(figure: Figure, slot: str) -> str:
    if slot == "change":
        return _told(figure.change)
    words: dict[str, Words | None] = {
        "subject": figure.subject,
        "period": figure.period,
        "place": figure.place,
        "who": figure.says_who,
        "compared": figure.compared_to,
    }
    found = words[slot]
    return found.text if found else ""


def _told(change: Change | None) -> str:
    if change is None:
        return ""
    way = "up" if change.direction is Direction.UP else "down"
    return f"{way} {'to' if change.to else 'by'}"


def _bare(words: str) -> str:
    """Words in small letters without articles and prepositions before them; marks alone stay."""
    said = words.lower().split()
    while len(said) > 1 and said[0] in _SKIPPED:
        said.pop(0)
    return " ".join(said)
