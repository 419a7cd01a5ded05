import pytest

from briefgen.evidence.comparisons import find_comparisons
from briefgen.evidence.figures import find_figures
from tests.kit.labelled import plain_article


def compared(text: str, language: str) -> list[tuple[str, tuple[str, ...], list[str]]]:
    """The subject, labels and figures of each comparison."""
    article = plain_article(text, language=language)
    return [
        (one.subject, one.labels, [figure.text for figure in one.figures])
        for one in find_comparisons(article, find_figures(article, ()))
    ]


@pytest.mark.parametrize(
    ("text", "subject", "labels", "figures"),
    [
        (
            "The dropout rate was 12%, against a national average of 8%.",
            "dropout rate",
            ("dropout rate", "national average"),
            ["12%", "8%"],
        ),
        (
            "The vacancy rate in the port stands at 12%, three times the EU average of 4%.",
            "vacancy rate in the port",
            ("vacancy rate in the port", "EU average"),
            ["12%", "4%"],
        ),
        (
            "The ward's infection rate is 3 per cent, less than half the regional average of 7 per cent.",
            "ward's infection rate",
            ("regional average", "ward's infection rate"),
            ["7 per cent", "3 per cent"],
        ),
        (
            "The town has 31 doctors per 100,000 people, about half the national average of 60.",
            "town",
            ("national average", "town"),
            ["60", "31 doctors per 100,000 people"],
        ),
        (
            "Homes cost £300,000 in Hull, compared with an average of £240,000.",
            "Homes",
            ("Hull", "average"),
            ["£300,000", "£240,000"],
        ),
    ],
)
def test_that_a_value_is_set_against_an_average(
    text: str, subject: str, labels: tuple[str, ...], figures: list[str]
) -> None:
    assert compared(text, "en") == [(subject, labels, figures)]


@pytest.mark.parametrize(
    ("text", "subject", "labels"),
    [
        (
            "Die Inflation liegt in Estland bei 9 Prozent, verglichen mit einem EU-Schnitt von 3 Prozent.",
            "Inflation",
            ("Estland", "EU-Schnitt"),
        ),
        (
            "Die Quote liegt bei 12 Prozent und damit deutlich über dem Bundesdurchschnitt von 8 Prozent.",
            "Quote",
            ("Quote", "Bundesdurchschnitt"),
        ),
        (
            "Der Leerstand beträgt 12 Prozent, dreimal so hoch wie der Landesschnitt von 4 Prozent.",
            "Leerstand",
            ("Leerstand", "Landesschnitt"),
        ),
    ],
)
def test_that_a_german_value_is_set_against_an_average(
    text: str, subject: str, labels: tuple[str, ...]
) -> None:
    assert [one[:2] for one in compared(text, "de")] == [(subject, labels)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Emissions must stay below 5 grams, against an EU average of 7 grams.", "en"),
        ("The rate will be 12%, against a national average of 8%.", "en"),
        ("The rate is 12%, against a target of 8%.", "en"),
        ("He scored 31 points, above his career average of 22.", "en"),
        ("Output is 12% below the usual average of 40 tonnes.", "en"),
        ("The rate is 12% and the council paid more than an average of 8% in interest.", "en"),
        ("Die Quote soll auf 12 Prozent steigen, über den Bundesdurchschnitt von 8 Prozent.", "de"),
        ("Die Quote liegt bei 12 Prozent, über dem Grenzwert von 8 Prozent.", "de"),
    ],
)
def test_that_plans_limits_and_other_units_are_set_against_no_average(text: str, language: str) -> None:
    assert compared(text, language) == []
