"""A change told of one value is no claim about another that a later sentence or a bracket gives."""

import datetime

import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article


def flags(text: str, language: str) -> list[str]:
    """The kinds of the flags of a text of May 2025."""
    article = plain_article(text, language=language, published=datetime.date(2025, 5, 12))
    return [flag.kind for flag in find_evidence(article).flags]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The jobless rate rose to 5% in April. In 2019 it was 7%.", "en"),
        ("The workforce rose by 60 to 1,480. Ten years ago it was 1,900.", "en"),
        ("Exports rose 6% to 41,000 tonnes in April. In March they were 37,000 tonnes.", "en"),
        ("Exports rose 6% to 41,000 tonnes in 2024. In 2019 they were 28,000 tonnes.", "en"),
        ("The price rose to £30 in March (2019: £41).", "en"),
        ("The workforce rose by 60 to 1,480; ten years earlier it was 1,900.", "en"),
        ("Sales rose 2% to £5m in May. A year earlier they were £4m.", "en"),
        ("Exports rose 8 per cent to 41,000 tonnes; a year earlier they were 38,000 tonnes.", "en"),
        ("Costs rose to £41m. A year earlier they were £38m.", "en"),
        ("Die Zahl der Höfe stieg um 3 Prozent auf 710 (2015: 880).", "de"),
        ("Der Absatz stieg um 8 Prozent auf 41.000 Tonnen (Vorjahr: 38.000 Tonnen).", "de"),
        ("Der Absatz stieg um 3 Prozent auf 710 Tonnen; zehn Jahre zuvor waren es 880 Tonnen.", "de"),
        ("Die Quote sank im April auf 5 Prozent. Im Jahr 2019 lag sie bei 4 Prozent.", "de"),
    ],
)
def test_that_a_change_is_not_held_against_a_value_of_long_before(text: str, language: str) -> None:
    assert flags(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The jobless rate rose to 5% in April. In March it was 7%.", "en"),
        ("The jobless rate rose to 5% in April (March: 7%).", "en"),
        ("Exports fell 6% to 41,000 tonnes in 2024. In 2023 they were 47,000 tonnes.", "en"),
        ("Costs fell to £41m. A year earlier they were £38m.", "en"),
        ("Costs rose 60 per cent to £41m. The year before they were £38m.", "en"),
        ("Exports rose 60 per cent to 41,000 tonnes; a year earlier they were 38,000 tonnes.", "en"),
        ("Exports rose by 20 per cent to 41,000 tonnes (from 38,000 tonnes).", "en"),
        ("Output fell to 41,000 tonnes (a year earlier: 38,000 tonnes).", "en"),
        ("Der Absatz stieg um 20 Prozent auf 41.000 Tonnen (Vorjahr: 38.000 Tonnen).", "de"),
        ("Der Ertrag sank auf 41.000 Tonnen. Ein Jahr zuvor waren es 38.000 Tonnen.", "de"),
        ("Der Absatz stieg 2024 um 5 Prozent auf 900 Tonnen. 2023 waren es 700 Tonnen.", "de"),
        ("Die Zahl der Höfe stieg 2024 auf 710. 2023 waren es 880.", "de"),
        ("Die Zahl der Höfe sank im April auf 710 (März: 680).", "de"),
    ],
)
def test_that_a_change_is_held_against_the_value_right_before(text: str, language: str) -> None:
    assert flags(text, language) == ["change"]
