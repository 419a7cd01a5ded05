"""Where the words of what a share is of end, and the units that a noun or "davon" tells."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.charts.reading import article_of


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("»In einer Nacht war ein Viertel der Triebe hin«, sagte Anna Roth.", "der Triebe"),
        ("„Danach ist die Hälfte der Ernte weg“, sagte Anna Roth.", "der Ernte"),
        ("„Im Sturm fiel ein Drittel der Bäume um“, sagte Anna Roth.", "der Bäume"),
    ],
)
def test_that_a_particle_and_a_closing_mark_are_none_of_the_measure(text: str, measure: str) -> None:
    [figure] = find_evidence(article_of(text, "de")).figures
    assert figure.measure is not None
    assert figure.measure.text == measure


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("In dem Heim leben 80 Rentner, zwölf davon mit Demenz.", "Rentner"),
        ("Bei dem Unfall sind 14 Menschen verletzt worden, drei davon schwer.", "person"),
        ("Er zahlte 80 Euro, zwölf davon bar.", ""),
    ],
)
def test_that_davon_counts_what_was_counted_before(text: str, unit: str) -> None:
    figures = find_evidence(article_of(text, "de")).figures
    assert figures[-1].quantity.unit.name == unit


def test_that_degrees_of_a_scale_keep_its_name() -> None:
    [figure] = find_evidence(article_of("Das Mostgewicht liegt bei 89 Grad Oechsle.", "de")).figures
    assert figure.text == "89 Grad Oechsle"


def test_that_a_pronoun_puts_a_number_on_something() -> None:
    text = "Sprecher Jörg Wimmer war vor Ort. Den Schaden bezifferte er auf 80.000 Euro."
    [figure] = find_evidence(article_of(text, "de")).figures
    assert figure.says_who is not None
    assert figure.says_who.text == "Jörg Wimmer"
