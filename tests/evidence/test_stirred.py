"""Articles swapped, cut and doubled, with marks and numbers thrown in: nothing may stop the search."""

import random
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.article.read import read
from briefgen.charts.suggest import suggest
from briefgen.evidence.find import find_evidence
from briefgen.model.article import Article, Source, SourceKind
from briefgen.model.evidence import Evidence
from briefgen.model.problem import BriefgenError
from tests.kit.pointing import misplaced

_TEXTS = sorted((Path(__file__).parent.parent / "data" / "articles").rglob("*.txt"))
_THROWN = [
    *(
        '"',
        "“",
        "”",
        "‘",
        "’",
        "'",
        "„",
        "«",
        "(",
        ")",
        ",",
        ".",
        ":",
        ";",
        "–",
        "-",
        "\n\n",
        "\n",
        " ",
        "\u00a0",
    ),
    *(
        "$",
        "£",
        "%",
        "6",
        "1.5",
        " 3m ",
        " from ",
        " to ",
        " and ",
        " bis ",
        " von ",
        " said ",
        " sagte ",
        " Mr ",
    ),
]


@cache
def pieces() -> tuple[str, ...]:
    """Stretches of real text, each of a few words."""
    words = [path.read_text("utf-8").split(" ") for path in _TEXTS]
    return tuple(" ".join(text[at : at + 7]) for text in words for at in range(0, len(text), 7))


def stirred(seed: int) -> str:
    """A text of parts of articles, the same for the same number."""
    chance = random.Random(seed)
    begin = chance.randrange(len(pieces()))
    text = [*pieces()[begin : begin + chance.randint(1, 25)]]
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(text) + 1)
        change = chance.randrange(4)
        if change == 0:
            text.insert(at, chance.choice(_THROWN))
        elif change == 1:
            text.insert(at, chance.choice(pieces()))
        elif text and change == 2:
            cut = chance.randrange(len(text))
            text[cut] = text[cut][chance.randrange(len(text[cut]) + 1) :]
        elif text:
            part = chance.randrange(len(text))
            split = chance.randrange(len(text[part]) + 1)
            text[part] = text[part][:split] + chance.choice(_THROWN) + text[part][split:]
    return chance.choice(("", " ")).join(text)


def searched(text: str) -> tuple[Article, Evidence] | None:
    """What is found; None for a text that is refused with a sentence, as it holds nothing to read."""
    try:
        article = read(Source("stirred.txt", SourceKind.TEXT, text.encode()))
    except BriefgenError:
        return None
    return article, find_evidence(article)


@given(st.integers(0, 2**32))
@settings(max_examples=120, deadline=None)
def test_that_no_stirred_text_stops_the_search(seed: int) -> None:
    found = searched(stirred(seed))
    if found is None:
        return
    article, evidence = found
    suggest(article, evidence)
    assert misplaced(article, evidence) == []


@pytest.mark.parametrize(
    "text",
    [
        "6 from $'1",
        'Sie haben M"n" M',
        "The mayor went home. Some people say",
        "Freight fell, and Ann Cole said",
    ],
)
def test_that_a_text_that_breaks_off_is_searched(text: str) -> None:
    assert searched(text) is not None
