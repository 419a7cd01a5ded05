"""Whom "the doctor" or "the professor" stands for, who is only named with a form of address."""

import pytest

from tests.kit.spoken import speakers


@pytest.mark.parametrize(
    ("before", "again", "name"),
    [
        ("The inquest heard from Dr Alan Reed, who treated him.", "the doctor said", "Alan Reed"),
        ("Dr. Omar Lee came at noon with two nurses.", "the doctor told them", "Omar Lee"),
        ("Prof Ann Cole led the dig.", "said the professor", "Ann Cole"),
        ("The Rev Jane Poole opened the hall.", "the reverend said", "Jane Poole"),
        ("A doctor left early. Dr Alan Reed came at noon.", "the doctor said", "Alan Reed"),
        ("Jane Poole, a witness, saw the car.", "the witness said", "Jane Poole"),
    ],
)
def test_that_a_form_of_address_tells_who_is_meant(before: str, again: str, name: str) -> None:
    assert speakers(before, f"“It was cold,” {again}.") == [name]


def test_that_a_german_form_of_address_tells_who_is_meant() -> None:
    said = speakers("Prof. Uwe Brandt leitet das Haus.", "„Es war kalt“, sagte der Professor.", language="de")
    assert said == ["Uwe Brandt"]


@pytest.mark.parametrize(
    ("before", "again", "name"),
    [
        ("Dr Alan Reed met Dr Omar Lee.", "the doctor said", "the doctor"),
        ("Dr Alan Reed went home. A doctor from Ely took over.", "the doctor said", "the doctor"),
        ("Jane Poole, a witness, saw it. Another witness came later.", "the witness said", "the witness"),
        ("Mr Alan Reed came at noon.", "the doctor said", "the doctor"),
    ],
)
def test_that_a_form_of_address_tells_nobody_where_another_may_be_meant(
    before: str, again: str, name: str
) -> None:
    assert speakers(before, f"“It was cold,” {again}.") == [name]
