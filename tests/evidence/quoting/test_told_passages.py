"""Statements of short labelled passages: found, by whom, and none where nobody states anything."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.kit.spoken import statements

DATA = Path(__file__).resolve().parents[2] / "data" / "statements"
FLOORS: dict[str, dict[str, float]] = tomllib.loads((DATA / "floors.toml").read_text(encoding="utf-8"))


def passages(language: str) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = tomllib.loads((DATA / f"{language}.toml").read_text(encoding="utf-8"))[
        "passage"
    ]
    return read


def score(language: str) -> dict[str, float]:
    labelled = found = right = false = 0
    for passage in passages(language):
        told = statements(passage["text"], language=language)
        speakers = dict(told)
        labelled += len(passage["said"])
        for words, speaker in passage["said"]:
            found += words in speakers
            right += words in speakers and (speakers[words] or "").lower() == speaker.lower()
        labels = {words for words, _ in passage["said"]}
        false += sum(words not in labels for words, _ in told)
    return {"found": found / labelled, "right": right / labelled, "false": false}


@pytest.mark.parametrize("language", sorted(FLOORS))
def test_that_the_statements_of_the_passages_are_found_and_no_others(language: str) -> None:
    got, floor = score(language), FLOORS[language]
    assert got["found"] >= floor["found"]
    assert got["right"] >= floor["right"]
    assert got["false"] <= floor["false"]


LOOK_ALIKES = [
    (language, passage["text"])
    for language in sorted(FLOORS)
    for passage in passages(language)
    if passage["form"] == "look-alike"
]


@pytest.mark.parametrize(("language", "text"), LOOK_ALIKES)
def test_that_a_look_alike_states_nothing(language: str, text: str) -> None:
    assert statements(text, language=language) == []
