"""What somebody is called before and after the name."""

import pytest

from tests.kit.spoken import quotations


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“No,” said former President Ann Cole.", "former President"),
        ("“No,” said the former Gov. Tom Hale.", "former Gov."),
        ("“No,” said then-Mayor Lucy Grant.", "then-Mayor"),
        ("“No,” said acting Police Chief Dan Oakes.", "acting Police Chief"),
        ("“No,” said Ohio state Rep. Mark Poole.", "Ohio state Rep."),
        ("State Sen. Joan Pell said: “No.”", "State Sen."),
        ("“No,” said Mr Jim Law.", ""),
        ("“No,” said Sam Okoro, 31, a bus driver.", "bus driver"),
    ],
)
def test_that_an_office_before_a_name_is_whole(text: str, role: str) -> None:
    assert [quote.speaker.role for quote in quotations(text) if quote.speaker] == [role]


def test_that_an_office_spelled_out_is_of_who_holds_it_abbreviated() -> None:
    (first, second) = quotations(
        "“No,” said Sen. Joan Pell, who met Jim Law.", "“Not now,” the senator added."
    )
    assert first.speaker is not None
    assert second.speaker == first.speaker


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Bahn-Vorständin Petra Holm sagte: „Die Strecke kommt.“", "Bahn-Vorständin"),
        ("„Das reicht nicht“, sagte Studentin Lena Brandt.", "Studentin"),
        ("„Das reicht nicht“, sagte der Student Jan Pohl.", "Student"),
        ("„Nein“, sagte Dachdecker Uwe Mertens.", "Dachdecker"),
        ("„Nein“, sagte Anna Pohl, die Leiterin der Klinik.", "Leiterin der Klinik"),
        ("„Nein“, sagte Franz-Josef Kuhn, Geschäftsführer der Stadtwerke.", "Geschäftsführer der Stadtwerke"),
        ("„Nein“, sagte Anna Pohl, die die Klinik leitet.", ""),
        ("„Nein“, sagte Tochter Ida Lund.", ""),
    ],
)
def test_that_a_calling_beside_a_german_name_is_its_role(text: str, role: str) -> None:
    assert [quote.speaker.role for quote in quotations(text, language="de") if quote.speaker] == [role]
