"""Statements their attribution stands inside of."""

import pytest

from tests.kit.spoken import statements


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The bank, Mr Bell said, had failed, and the money was gone, Ms Cole added.",
            [("The bank, Mr Bell said, had failed", "Bell"), ("the money was gone", "Cole")],
        ),
        (
            "The bridge, the mayor said, was safe, but the dam had cracks, the minister warned.",
            [
                ("The bridge, the mayor said, was safe", "the mayor"),
                ("the dam had cracks", "the minister"),
            ],
        ),
        (
            "The 40 members, Ms Cole said, voted to strike but the union, Mr Bell said, refused.",
            [
                ("The 40 members, Ms Cole said, voted to strike", "Cole"),
                ("the union, Mr Bell said, refused", "Bell"),
            ],
        ),
        (
            "The plan would fail, Ms Cole said, but it was worth trying, Mr Bell added.",
            [("The plan would fail", "Cole"), ("it was worth trying", "Bell")],
        ),
        ("The bank, Mr Bell said, had failed long before the storm, Ms Cole added.", []),
        ("The bridge, Ms Cole said, would stay closed for weeks, officials told reporters.", []),
        (
            "The bank, Mr Bell said, had failed, and Ms Cole said it would be sold.",
            [("The bank, Mr Bell said, had failed", "Bell")],
        ),
        (
            "The bank, Mr Bell said, had failed, and Ann Cole, the minister, said it would be sold.",
            [("The bank, Mr Bell said, had failed", "Bell")],
        ),
    ],
)
def test_that_a_second_speaker_behind_an_aside_keeps_their_words(
    text: str, told: list[tuple[str, str]]
) -> None:
    assert statements(text) == told


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The bank, Mr Bell said, had failed, and the money was gone.", "Bell"),
        ("The bank, Mr Bell said, had failed, and the money was gone, he added.", "Bell"),
        ("The bridge, Ann Cole said on Monday, was never safe.", "Ann Cole"),
    ],
)
def test_that_an_aside_takes_the_whole_sentence_of_one_speaker(text: str, speaker: str) -> None:
    assert statements(text) == [(text[:-1], speaker)]
