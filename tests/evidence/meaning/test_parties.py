"""The party behind a name is neither what an amount is of nor part of who says it."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.charts.reading import article_of


@pytest.mark.parametrize(
    ("text", "subject", "sayer"),
    [
        ("Laut Minister Paul Reh (Grüne) sollen Höfe bis zu 500 Euro erhalten.", "Höfe", "Minister Paul Reh"),
        (
            "Nach Angaben von Bürgermeister Nils Tarp (Liste Küste) kostet die Brücke 3,2 Millionen Euro.",
            "Brücke",
            "Bürgermeister Nils Tarp",
        ),
        ("Sen. Mary Holt (D-Ohio) said the bill would cost $4bn.", "bill", "Sen. Mary Holt"),
        ("According to Tom Pell (Lab), the scheme will cost £40m.", "scheme", "Tom Pell"),
        ("Der Abgeordnete Ulf Brand (Die Linke) erhielt 12.000 Euro.", "Abgeordnete Ulf Brand", None),
    ],
)
def test_that_a_party_in_brackets_belongs_to_its_person(text: str, subject: str, sayer: str | None) -> None:
    article = article_of(text, "de" if "Euro" in text else "en")
    [figure] = find_evidence(article).figures
    assert figure.subject is not None
    assert figure.subject.text == subject
    assert (figure.says_who and figure.says_who.text) == sayer


def test_that_the_short_form_of_a_name_stays_with_it() -> None:
    article = article_of("According to the Harbour Office (HO), the pier cost £4m.", "en")
    [figure] = find_evidence(article).figures
    assert figure.says_who is not None
    assert figure.says_who.text == "Harbour Office (HO)"
