"""A sentence that opens with another subject of the verb of the one before tells of its time too."""

import pytest

from tests.evidence.comparing.test_led_rows import comparisons


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("In 2024 Ash had 400 pupils. Elm had 310 pupils.", ("Ash", "Elm")),
        ("In 2024 Ash had 400 pupils. Elm had 310 pupils that year.", ("Ash", "Elm")),
        (
            "In 2024 Ash sold 400 boats. Elm sold 310 boats and Oak sold 250 boats.",
            ("Ash", "Elm", "Oak"),
        ),
        ("Last year Norland exported 40 tonnes. Sudland exported 31 tonnes.", ("Norland", "Sudland")),
        ("In 2021, York imported 90 boats. Hull imported 40 boats.", ("York", "Hull")),
        (
            "In 2020 York held 12 fairs. Hull held nine fairs. Leeds held 15 fairs.",
            ("Leeds", "York", "Hull"),
        ),
    ],
)
def test_that_the_time_of_the_sentence_before_holds_for_the_next_subject(
    text: str, labels: tuple[str, ...]
) -> None:
    (found,) = comparisons(text)
    assert found.labels == labels


@pytest.mark.parametrize(
    "text",
    [
        "In 2024 Ash had 400 pupils. Elm has 310 pupils.",
        "In 2024 Ash had 400 pupils. Elm had 310 pupils in 2010.",
        "In 2024 Ash sold 400 boats. Elm bought 310 boats.",
        "In 2024 Ash had 400 pupils. It is old. Elm had 310 pupils.",
        "In 2024 Ash had 400 pupils. In the years before, it seems, Elm had 310 pupils.",
    ],
)
def test_that_another_verb_time_or_place_in_the_text_joins_none(text: str) -> None:
    assert comparisons(text) == ()
