"""Changes, scales and currencies of a headline are held against the opening of the text."""

from dataclasses import replace

import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article


def kinds(headline: str, text: str, language: str) -> list[str]:
    article = replace(plain_article(*text.split("\n\n"), language=language), headline=headline)
    return [flag.kind for flag in find_evidence(article).flags]


@pytest.mark.parametrize(
    ("headline", "text", "language", "kind"),
    [
        (
            "Ferry guests up 40 per cent",
            "The ferry carried 240,000 guests in May, up from 200,000 a year before.",
            "en",
            "change",
        ),
        (
            "Leerstand sinkt um 5 Prozent",
            "Läden leer: Der Leerstand nimmt ab. Die Quote fiel von 20 Prozent auf 15 Prozent.",
            "de",
            "percent or points",
        ),
        (
            "State to pay $3bn for walls",
            "The state will pay $3m for walls along the river.",
            "en",
            "million or billion",
        ),
        (
            "Werft zahlt 30 Millionen Dollar Strafe",
            "Die Werft muss eine Strafe von 30 Millionen Euro zahlen.",
            "de",
            "currencies",
        ),
        ("Flood ruins 312 homes", "The flood has ruined 321 homes in Hale.", "en", "two values"),
        ("Gale cuts power to 12 towns", "The gale cut the power to 21 towns.", "en", "two values"),
        ("Union calls out 412 drivers", "The union called out 421 drivers on Monday.", "en", "two values"),
        ("Flut zerstört 312 Häuser", "Die Flut hat 321 Häuser zerstört.", "de", "two values"),
    ],
)
def test_that_a_headline_that_the_opening_contradicts_is_flagged(
    headline: str, text: str, language: str, kind: str
) -> None:
    assert kinds(headline, text, language) == [kind]


@pytest.mark.parametrize(
    ("headline", "text", "language"),
    [
        (
            "Ferry guests up 20 per cent",
            "The ferry carried 240,000 guests in May, up from 200,000 a year before.",
            "en",
        ),
        (
            "Ferry guests up 40 per cent in ten years",
            "The ferry carried 240,000 guests in May, up from 200,000 a year before.",
            "en",
        ),
        (
            "Fares up 40 per cent",
            "The ferry carried 240,000 guests in May, up from 200,000 a year before. Fares rose.",
            "en",
        ),
        (
            "Toy sales up 40 per cent",
            "Online sales of the shop went from £2m to £3m, and toy sales rose too.",
            "en",
        ),
        (
            "State to pay $3bn for walls",
            "The state will pay $3bn for walls. A study of walls costs $3m.",
            "en",
        ),
        (
            "Werft zahlt 30 Millionen Dollar Strafe",
            "Die Werft zahlt eine Strafe von 30 Millionen Dollar. Der Prozess kostete 30 Millionen Euro.",
            "de",
        ),
        ("Flood ruins 312 homes", "The flood has ruined 312 homes. In 1953 it was 321 homes.", "en"),
        ("Gale cuts power to 12 towns", "The gale closed the schools in 21 towns.", "en"),
        ("Flood ruins 312 homes", "The flood left 412 homes without water.", "en"),
        ("Fire destroys 145 cars in Ash", "The fire crews of Ash moved 154 cars out of the way.", "en"),
        (
            "Ferry firm pays 30m dollars in fine",
            "The ferry firm sold a ship for 30m euros on Monday. A fine is to come.",
            "en",
        ),
        ("Sturm legt 12 Orte lahm", "Der Sturm schloss die Schulen in 21 Orten.", "de"),
        ("Flut zerstört 312 Häuser", "Nach der Flut waren 412 Häuser ohne Wasser.", "de"),
    ],
)
def test_that_a_headline_of_something_else_is_let_be(headline: str, text: str, language: str) -> None:
    changes = {"change", "percent or points", "million or billion", "currencies", "two values"}
    assert changes.isdisjoint(kinds(headline, text, language))


@pytest.mark.parametrize(
    ("headline", "text", "language", "flagged"),
    [
        (
            "Profit falls 18% at Brill",
            "Profit fell to £412m from £549m a year earlier, Brill said.",
            "en",
            True,
        ),
        ("Gewinn sinkt um 18 Prozent", "Der Gewinn sank von 549 auf 412 Millionen Pfund.", "de", True),
        # Traps: the change is right, goes the other way, or is of something else than the headline names.
        (
            "Profit falls 25% at Brill",
            "Profit fell to £412m from £549m a year earlier, Brill said.",
            "en",
            False,
        ),
        (
            "Sales fall 18% at Brill",
            "Profit fell to £412m from £549m a year earlier, Brill said.",
            "en",
            False,
        ),
        ("Umsatz sinkt um 18 Prozent", "Der Gewinn sank von 549 auf 412 Millionen Pfund.", "de", False),
    ],
)
def test_that_the_name_of_a_currency_need_not_stand_in_the_headline(
    headline: str, text: str, language: str, flagged: bool
) -> None:
    assert ("change" in kinds(headline, text, language)) is flagged
