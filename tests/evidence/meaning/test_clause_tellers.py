"""A figure told by a verb of its own clause is told by who stands before that verb."""

import pytest

from briefgen.evidence.figures import find_figures
from tests.kit.labelled import plain_article


@pytest.mark.parametrize(
    ("text", "tellers"),
    [
        (
            "Nach Angaben der Gewerkschaft waren es 3.000 Streikende, der Verband sprach am Montag von "
            "weniger als 900 Streikenden.",
            ["Gewerkschaft", "Verband"],
        ),
        (
            "Nach Angaben der Polizei kamen 3.000 Gäste, die Stadt besitzt einen Saal mit 900 Plätzen.",
            ["Polizei", "Polizei"],
        ),
    ],
)
def test_that_a_clause_has_its_own_teller(text: str, tellers: list[str]) -> None:
    found = find_figures(plain_article(text, language="de"), ())
    assert [figure.says_who.text if figure.says_who else "" for figure in found] == tellers


def test_that_the_name_of_a_teller_ends_before_a_time() -> None:
    text = "Der Umsatz lag nach Angaben der Bank Berenberg Mitte 2021 bei 7,8 Millionen Euro."
    [figure] = find_figures(plain_article(text, language="de"), ())
    assert figure.says_who is not None
    assert figure.says_who.text == "Bank Berenberg"


@pytest.mark.parametrize(
    ("text", "tellers", "subjects"),
    [
        (
            "Insurers expect losses of 250 million euros, while the regional council believes the damage "
            "will come to 400 million euros.",
            ["Insurers", "regional council"],
            ["losses", "damage"],
        ),
        (
            "The union counted 300 strikers, but the company reckons 180 people walked out.",
            ["", "company"],
            ["", ""],
        ),
        (
            "The museum spent 3 million euros, and the company paid 2 million euros.",
            ["", ""],
            ["museum", "company"],
        ),
    ],
)
def test_that_who_believes_a_figure_tells_it(text: str, tellers: list[str], subjects: list[str]) -> None:
    found = find_figures(plain_article(text, language="en"), ())
    assert [figure.says_who.text if figure.says_who else "" for figure in found] == tellers
    assert [figure.subject.text if figure.subject else "" for figure in found] == subjects
