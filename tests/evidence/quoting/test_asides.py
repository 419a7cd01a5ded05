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
        (
            "Ann Cole, the headteacher, said the caretaker, aged 40, had left.",
            [("the caretaker, aged 40, had left", "Ann Cole")],
        ),
        (
            "Inspector Ann Cole, of the river police, said the driver, a local man, was pulled out alive.",
            [("the driver, a local man, was pulled out alive", "Ann Cole")],
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


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The wall, according to Ann Cole, is 120 metres long and sinking.", "Ann Cole"),
        ("The orchard, according to its owner, yields 4 tonnes a year.", "its owner"),
        ("Her nephew, according to court papers, owed £3,000.", "court papers"),
        ("The tram, according to Councillor Tom Finn, a Green, loses £2m a year.", "Tom Finn"),
        ("The dam, the mayor said, holds 30 million litres.", "the mayor"),
    ],
)
def test_that_a_source_between_subject_and_verb_takes_the_sentence(text: str, speaker: str) -> None:
    assert statements(text) == [(text[:-1], speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "The road, according to the map, the longest in Kent, is closed.",
        "The mayor, according to plan, arrived at noon.",
        "The show, according to Ann Lowe, and the concert are cancelled.",
    ],
)
def test_that_a_source_behind_a_subject_without_its_verb_takes_no_half_of_a_sentence(text: str) -> None:
    assert statements(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Die Mühle, so Tim Rolf, brannte zwei Tage lang.", "Die Mühle, so Tim Rolf, brannte zwei Tage lang"),
        ("Der Chor, sagte Tim Rolf, singt jeden Sonntag.", "Der Chor, sagte Tim Rolf, singt jeden Sonntag"),
        ("Die Kosten werden steigen, so Bürgermeister Tim Rolf.", "Die Kosten werden steigen"),
    ],
)
def test_that_a_german_source_set_off_by_commas_takes_the_sentence(text: str, told: str) -> None:
    assert statements(text, language="de") == [(told, "Tim Rolf")]


@pytest.mark.parametrize(
    "text",
    [
        "Er lief, so schnell er konnte.",
        "Das geht gut, so Gott will.",
        "Die Kosten steigen, so wie die Stadt es sagt.",
        "Das Dorf, so klein es ist, lebt.",
        "Die Polizei lässt den Platz räumen.",
    ],
)
def test_that_a_german_so_without_a_source_reports_nothing(text: str) -> None:
    assert statements(text, language="de") == []
