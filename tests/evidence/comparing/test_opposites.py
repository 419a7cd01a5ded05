"""A loss and a profit are no two values of one measure; two losses are."""

import pytest

from briefgen.model.evidence import ComparisonKind
from tests.evidence.comparing.test_led_rows import comparisons


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ash Air reported a loss of $310m and Birch Jet a profit of $45m.", "en"),
        ("Ash swung from a $310m loss in 2020 to a $45m profit in 2021.", "en"),
        ("The firm posted a profit of £12m in 2024, against a loss of £40m a year before.", "en"),
        ("Ash took on 400 staff while Elm let 300 staff go.", "en"),
        ("In Ash 400 people moved in, in Elm 300 people moved out.", "en"),
        ("Ash spent £310m and Elm earned £45m.", "en"),
        (
            "Esch meldete einen Verlust von 310 Millionen Euro und Ulm einen Gewinn von 45 Millionen Euro.",
            "de",
        ),
        ("Der Überschuss von Esch betrug 310 Millionen Euro, das Defizit von Ulm 45 Millionen Euro.", "de"),
        ("Esch hatte 2023 Ausgaben von 310 Millionen Euro und 2024 Einnahmen von 45 Millionen Euro.", "de"),
    ],
)
def test_that_values_of_opposite_sign_are_not_set_side_by_side(text: str, language: str) -> None:
    assert comparisons(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Ash made a profit of £310m last year, up from £45m in 2020.", "en", ComparisonKind.THEN_NOW),
        ("Ash lost 400 jobs, Elm 300 jobs and Oak 200 jobs.", "en", ComparisonKind.RANKING),
        ("Of 90 firms, 50 made a profit and 40 made a loss.", "en", ComparisonKind.PARTS),
        ("After a year of losses, Ash earned £310m, Elm £45m and Oak £12m.", "en", ComparisonKind.RANKING),
        (
            "Der Verlust von Esch betrug 310 Millionen Euro, der Verlust von Ulm 45 Millionen Euro.",
            "de",
            ComparisonKind.SUBJECTS,
        ),
    ],
)
def test_that_values_of_one_sign_and_parts_stay(text: str, language: str, kind: ComparisonKind) -> None:
    assert [found.kind for found in comparisons(text, language)] == [kind]


def test_that_a_verb_of_irregular_form_is_no_part_of_a_name() -> None:
    (found,) = comparisons(
        "Chile dug 5.6 million tonnes, Peru 2.4 million tonnes and Congo 1.8 million tonnes."
    )
    assert found.labels == ("Chile", "Peru", "Congo")
