"""Two shares, each at its place, of which a verb alone says the same again."""

import pytest

from tests.evidence.comparing.test_place_rows import comparisons


@pytest.mark.parametrize(
    ("text", "subject", "labels"),
    [
        (
            "In Norby, 64 per cent passed; in Estrup, a port on the west coast, 31 per cent did.",
            "passed",
            ("Norby", "Estrup"),
        ),
        (
            "In Kent, 8 per cent of buses were late; in Essex, 15 per cent were.",
            "were late",
            ("Essex", "Kent"),
        ),
        (
            "In Tolby, 62% of tenants voted; in Horn, where rents are lower, 45% did.",
            "voted",
            ("Tolby", "Horn"),
        ),
        (
            "In Spain, 18 percent smoke, and in Malta, the smallest state, 24 percent do.",
            "smoke",
            ("Malta", "Spain"),
        ),
        (
            "In Peru, 40 per cent of farms have a well; in Chile, 55 per cent have.",
            "have a well",
            ("Chile", "Peru"),
        ),
        ("In Ely 12% of shops closed, while in York 9% did.", "closed", ("Ely", "York")),
    ],
)
def test_that_the_same_said_of_two_places_is_set_side_by_side(
    text: str, subject: str, labels: tuple[str, ...]
) -> None:
    (found,) = comparisons(text)
    assert (found.subject, found.labels) == (subject, labels)


@pytest.mark.parametrize(
    "text",
    [
        "In Norby, 64 per cent passed; in Estrup, 31 per cent failed.",
        "In Norby, 64 per cent passed; in June, the wettest month, 31 per cent did.",
        "In Norby, 64 per cent passed, and 31 per cent did so in Estrup before noon.",
        "In Norby, 64 per cent passed; in Estrup, 31 per cent did not.",
        "In Norby, 64 per cent of boys passed; in Estrup, 31 per cent of girls did.",
    ],
)
def test_that_something_else_is_not(text: str) -> None:
    assert comparisons(text) == ()
