import pytest

from briefgen.evidence.amounts.name_rows import in_rows
from briefgen.knowledge.lexicon import table


def _numbers(text: str, language: str) -> list[str]:
    """The numbers of a text that stand in rows of names."""
    figures, lookalikes = table(language, "figures"), table(language, "lookalikes")
    words = (lookalikes["designators"], figures["place_leads"], figures["definite"])
    starts = in_rows(text, *map(frozenset, words))
    return [text[at:].split()[0].rstrip(".,;") for at in sorted(starts)]


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "Ash has won 42 games, Fern 9 and Elm 7.", ["9", "7"]),
        ("en", "Ash has won 42 games, the Ferns 9 and the Elms 7.", ["9", "7"]),
        ("en", "M&S has opened 42 shops, B&Q 9 and the Co-op 7.", ["9", "7"]),
        ("de", "Der SV Moor hat schon 42 Punkte, die SG Aue 39 und das Team Weil 31.", ["39", "31"]),
        ("en", "In Ash it was 71 per cent, in the Ferns 64, in Elm 60.", ["64", "60"]),
        ("de", "In Aue waren es 71 Prozent, in der Pfalz 64, in Weil 60.", ["64", "60"]),
    ],
)
def test_that_the_numbers_behind_names_of_a_row_are_found(
    language: str, text: str, numbers: list[str]
) -> None:
    assert _numbers(text, language) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "It lost 40 viewers, Channel 4, Channel 5 and Channel 6.",
        "Ash has won 42 games, Hall 9 and Studio 7.",
        "Ash has won 42 games. Fern 9 and Elm 7.",
        "In Ash it was 71 per cent, on Elm 60.",
        "Ash has won 42 games, not Fern 9 and not Elm 7.",
    ],
)
def test_that_names_with_numbers_of_their_own_are_no_row(text: str) -> None:
    assert _numbers(text, "en") == []
