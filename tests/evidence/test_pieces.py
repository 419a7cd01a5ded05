"""Which words are taken for quotations in pieces of our own never falls below what was once reached."""

import tomllib
from typing import Any

import pytest

from tests.kit.passages import FOLDER
from tests.kit.spoken import quotations

PIECES = tomllib.loads((FOLDER / "pieces.toml").read_text("utf-8"))["piece"]


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece["style"])
def test_that_the_quotations_a_reader_takes_are_found_and_no_other(piece: dict[str, Any]) -> None:
    paragraphs = piece["text"].strip().split("\n\n")
    found = [quote.text for quote in quotations(*paragraphs, language=piece["language"])]
    assert found == piece["quotes"]
