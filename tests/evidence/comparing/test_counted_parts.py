import pytest

from briefgen.evidence.find import find_evidence
from briefgen.model.evidence import Comparison, ComparisonKind
from tests.kit.labelled import plain_article


def comparisons(text: str, language: str = "en") -> tuple[Comparison, ...]:
    return find_evidence(plain_article(text, language=language)).comparisons


@pytest.mark.parametrize(
    ("text", "language", "whole", "labels"),
    [
        (
            "Of 1,850 patients, 740 were men, 610 women and 500 children.",
            "en",
            "1,850 patients",
            ("men", "women", "children"),
        ),
        ("The flood hit 30 people: 14 men and 16 women.", "en", "30 people", ("women", "men")),
        (
            "The trial enrolled 740 men, 610 women and 500 children, 1,850 people in all.",
            "en",
            "1,850 people",
            ("men", "women", "children"),
        ),
        (
            "Of the 240 flats, 110 are for rent, 90 for sale and 40 for students.",
            "en",
            "240 flats",
            ("for rent", "for sale", "for students"),
        ),
        ("Von den 358 Ärzten sind 171 Frauen und 187 Männer.", "de", "358 Ärzten", ("Männer", "Frauen")),
        (
            "Bei dem Brand starben 30 Menschen: 14 Männer, elf Frauen und fünf Kinder.",
            "de",
            "30 Menschen",
            ("Männer", "Frauen", "Kinder"),
        ),
    ],
)
def test_that_counts_that_add_up_to_the_one_they_are_told_of_are_its_parts(
    text: str, language: str, whole: str, labels: tuple[str, ...]
) -> None:
    (found,) = comparisons(text, language)
    assert found.kind is ComparisonKind.PARTS
    assert (found.subject, found.labels) == (whole, labels)
    assert len({figure.quantity.unit for figure in found.figures}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Of 200 patients, 120 recovered and 90 had side effects.",
        "The flood hit 30 people and closed 14 roads, 11 shops and five schools.",
        "The flood hit 31 people: 14 men and 16 women.",
        "The 240 flats include 110 for rent and 90 with balconies.",
        "Of the 30 people, most were men.",
        "Of the 30 people, 14 were men.",
        "Of more than 30 people, 14 were men and 16 women.",
    ],
)
def test_that_counts_that_do_not_or_only_happen_to_add_up_are_no_parts(text: str) -> None:
    assert comparisons(text) == ()


def test_that_a_whole_alone_in_its_sentence_has_no_parts() -> None:
    (figure,) = find_evidence(plain_article("Of the 40 houses on the street, none had burned.")).figures
    assert figure.text == "40 houses"
