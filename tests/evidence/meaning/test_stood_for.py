"""A pronoun, and a body that only counts, is not what a figure is of."""

import pytest

from briefgen.evidence.figures import find_figures
from tests.kit.labelled import plain_article


def _subjects(text: str, language: str) -> list[str]:
    found = find_figures(plain_article(text, language=language), ())
    return [figure.subject.text if figure.subject else "" for figure in found]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Peru stayed the biggest maker of fishmeal last autumn. It shipped 1.2 million tonnes, "
            "followed by Chile with 400,000 tonnes and Norway with 210,000 tonnes.",
            ["Peru", "Chile", "Norway"],
        ),
        (
            "Farmers and millers quarrelled at the border. It shipped 1.2 million tonnes, followed by "
            "Chile with 400,000 tonnes and Norway with 210,000 tonnes.",
            ["", "Chile", "Norway"],
        ),
    ],
)
def test_that_a_pronoun_is_the_one_thing_of_the_sentence_before_or_nothing(
    text: str, subjects: list[str]
) -> None:
    assert _subjects(text, "en") == subjects


@pytest.mark.parametrize(
    ("text", "subject", "teller"),
    [
        ("Der Bund für Naturschutz zählte dort 340 Brutpaare.", "", "Bund für Naturschutz"),
        ("Der Verein zählte dort 300 Mitglieder.", "Verein", ""),
        ("Die Stadt zählt 40.000 Einwohner.", "Stadt", ""),
    ],
)
def test_that_a_body_that_counts_at_a_place_tells_and_owns_nothing(
    text: str, subject: str, teller: str
) -> None:
    [figure] = find_figures(plain_article(text, language="de"), ())
    assert (figure.subject.text if figure.subject else "") == subject
    assert (figure.says_who.text if figure.says_who else "") == teller


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Auf den Plätzen folgen Jena mit 1.310 Kähnen und Gera mit 1.180 Kähnen.", "Jena"),
        ("Dahinter folgt Bad Sulza mit 1.310 Gästen.", "Bad Sulza"),
        ("Darauf folgte ein Abend mit 1.310 Gästen.", ""),
    ],
)
def test_that_who_follows_with_a_figure_has_it(text: str, first: str) -> None:
    assert _subjects(text, "de")[0] == first
