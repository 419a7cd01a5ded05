"""Parts of a sum that are more than it, and values that a scale sets apart."""

import pytest

from tests.kit.flagged import said


@pytest.mark.parametrize(
    ("text", "language", "made"),
    [
        (
            "The pool cost £27.4m, of which the state paid £11m, the county £9.4m and the town £8m.",
            "en",
            "£28.4m",
        ),
        ("The museum got $40m, with the city giving $22m, the county $14m and donors $9m.", "en", "$45m"),
        (
            "Das Bad kostete 27,4 Millionen Euro; davon trug das Land 11 Millionen, der Bund 9,4 Millionen "
            "und die Stadt 8 Millionen Euro.",
            "de",
            "28,4 Millionen Euro",
        ),
    ],
)
def test_that_parts_above_their_sum_are_told(text: str, language: str, made: str) -> None:
    ((kind, sentence),) = said(text, language=language)
    assert kind == "parts and total"
    assert made in sentence


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The pool cost £28.4m, of which the state paid £11m, the county £9.4m and the town £8m.", "en"),
        ("The pool cost £30m, of which the state paid £11m and the county £9m.", "en"),
        ("The school cost £20m, of which £15m went on walls, £8m of that on bricks.", "en"),
        (
            "Der Etat beträgt 30 Millionen Euro, davon fließen 20 Millionen Euro in Schulen, "
            "12 Millionen Euro davon in Dächer.",
            "de",
        ),
        ("Sales rose from £3m in 1980 to £4bn in 2024.", "en"),
        ("Users rose from 20 million to 3 billion.", "en"),
    ],
)
def test_that_sums_that_may_be_right_are_not(text: str, language: str) -> None:
    assert said(text, language=language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The population rose from 8 million in 2010 to 9 billion in 2020.", "en"),
        ("Exports fell from £2bn to £1.9m.", "en"),
        ("Die Zahl der Nutzer wuchs von 2 Millionen auf 2,4 Milliarden.", "de"),
    ],
)
def test_that_a_change_of_a_thousand_times_may_be_a_slip(text: str, language: str) -> None:
    assert [kind for kind, _ in said(text, language=language)] == ["million or billion"]
