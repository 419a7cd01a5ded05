"""A pronoun tells the noun of a change again: "a rise of 3% in Kent and one of 2% in Essex"."""

from decimal import Decimal

import pytest

from briefgen.evidence.find import find_evidence
from briefgen.model.evidence import Direction, Figure
from tests.charts.reading import article_of


def _told(text: str, language: str) -> list[Figure]:
    return list(find_evidence(article_of(text, language)).figures)


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            "The index showed a rise of 3% in Kent and one of 2% in Essex.",
            "en",
            [(3, Direction.UP), (2, Direction.UP)],
        ),
        (
            "A fall of 9% in May followed another of 4% in April.",
            "en",
            [(9, Direction.DOWN), (4, Direction.DOWN)],
        ),
        (
            "In Kassel gab es ein Plus von 4 Prozent, in Fulda eines von 2 Prozent.",
            "de",
            [(4, Direction.UP), (2, Direction.UP)],
        ),
        (
            "Ein Rückgang von 3 Prozent im Mai folgte auf einen von 5 Prozent im April.",
            "de",
            [(3, Direction.DOWN), (5, Direction.DOWN)],
        ),
        (
            "The index showed a rise of 3% in Kent, and rents cost 2% of pay.",
            "en",
            [(3, Direction.UP), (2, None)],
        ),
        ("The band's share rose to 3% and one of 2% of fans left.", "en", [(3, Direction.UP), (2, None)]),
    ],
)
def test_that_a_pronoun_tells_a_change_again(
    text: str, language: str, told: list[tuple[int, Direction | None]]
) -> None:
    found = _told(text, language)
    changes = [(f.quantity.value, f.change.direction if f.change else None) for f in found]
    assert changes == [(Decimal(value), direction) for value, direction in told]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("One in five households has a cat.", "en", Decimal(1) / 5),
        ("One in 2 million people is ill.", "en", Decimal(1) / 2_000_000),
        ("Einer von fünf Haushalten hat eine Katze.", "de", Decimal(1) / 5),
        ("Einer von 2 Millionen Menschen ist krank.", "de", Decimal(1) / 2_000_000),
        ("Eine Mauer, eine von 3 Metern, fiel um.", "de", Decimal(3)),
    ],
)
def test_that_one_of_so_many_is_a_part_of_things_alone(text: str, language: str, value: Decimal) -> None:
    assert [figure.quantity.value for figure in _told(text, language)] == [value]


@pytest.mark.parametrize(
    "text", ["In Kassel gab es ein Plus von 4 Prozent.", "Im Mai gab es ein Minus von 3 Prozent."]
)
def test_that_nothing_is_the_subject_of_there_is(text: str) -> None:
    assert [figure.subject for figure in _told(text, "de")] == [None]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Last year's profit fell to £12m.", "profit"),
        ("Tuesday’s strike cost £3m.", "strike"),
        ("The 1990s' boom cost £3m.", "boom"),
        ("The region's harvest was 3 tonnes.", "region's harvest"),
    ],
)
def test_that_what_a_time_owns_is_named_without_its_ending(text: str, subject: str) -> None:
    assert [figure.subject and figure.subject.text for figure in _told(text, "en")] == [subject]
