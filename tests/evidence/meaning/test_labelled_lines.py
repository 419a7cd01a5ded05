"""Lines of a label and a figure, as fact boxes and press releases have them."""

import pytest

from tests.kit.told import slot, told

RELEASE = "\n\n".join(
    (
        "The yard has won an order.",
        "Contract value: €210 million",
        "Number of vessels: 4",
        "Client: Port of Oster",
        "Draught: 7.5 metres (loaded)",
        "Staff at the yard, 2025: 1,340",
    )
)
GERMAN = (
    "Die Werft baut Fähren.\n\nAuftragswert: 210 Millionen Euro\n\nZahl der Schiffe: 4\n\nBeschäftigte: 1.340"
)


@pytest.mark.parametrize(
    ("text", "language", "words", "subject"),
    [
        (RELEASE, "en", "€210 million", "Contract value"),
        (RELEASE, "en", "4", "Number of vessels"),
        (RELEASE, "en", "7.5 metres", "Draught"),
        (RELEASE, "en", "1,340", "Staff at the yard"),
        (GERMAN, "de", "210 Millionen Euro", "Auftragswert"),
        (GERMAN, "de", "4", "Zahl der Schiffe"),
        (GERMAN, "de", "1.340", "Beschäftigte"),
    ],
)
def test_that_a_label_says_what_its_figure_is_of(text: str, language: str, words: str, subject: str) -> None:
    assert slot(told(text, language)[words], "subject") == subject


def test_that_a_time_in_the_label_is_the_period() -> None:
    assert slot(told(RELEASE)["1,340"], "period") == "2025"


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("Live: 40 homes\n\nThe storm hit the coast.", "40 homes", ""),
        ("Ann Poole: It cost £5m.\n\nTim Hart: We paid £3m for it.", "£3m", ""),
        ("The verdict came: £5m.\n\nThe reason was plain: £3m was gone.", "£3m", ""),
    ],
)
def test_that_a_kicker_and_a_speaker_are_no_labels(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject
