"""Names with small words in them, and names of which the family's part stands first."""

import pytest

from tests.kit.spoken import quotations


def _speaker(text: str, language: str = "en") -> str:
    speaker = quotations(text, language=language)[-1].speaker
    assert speaker
    return speaker.name


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Pieter van der Meer", "Mr van der Meer"),
        ("Pieter van der Meer", "Van der Meer"),
        ("Marta de la Cruz", "Ms de la Cruz"),
        ("Maria de los Santos", "De los Santos"),
        ("Ursula von der Heide", "von der Heide"),
        ("Ruud ter Horst", "ter Horst"),
        ("Omar al-Rashid", "Mr al-Rashid"),
        ("Omar al-Rashid", "Al-Rashid"),
        ("Bashar al-Khatib", "Dr Khatib"),
        ("Catherine d’Aubert", "Ms d’Aubert"),
        ("Sean O’Grady", "Mr O'Grady"),
        ("Robert Hale Jr.", "Mr Hale"),
    ],
)
def test_that_a_short_name_keeps_its_small_words(name: str, called: str) -> None:
    assert _speaker(f"{name}, a baker, waited. “It was cold,” said {called}.") == name


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Karl von der Heide", "von der Heide"),
        ("Karl von der Heide", "Herr von der Heide"),
        ("Anna zu Reventlow", "zu Reventlow"),
        ("Pieter van Dijk", "van Dijk"),
        ("Omar al-Rashid", "al-Rashid"),
        ("Marta de la Cruz", "de la Cruz"),
    ],
)
def test_that_a_short_german_name_keeps_its_small_words(name: str, called: str) -> None:
    assert _speaker(f"{name} wartete. „Es war kalt“, sagte {called}.", "de") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("„Es war kalt“, sagte der Sprecher von der Heide AG.", "der Sprecher"),
        ("Das Bild von der Heide war schön. „Es war kalt“, sagte Karl Maier.", "Karl Maier"),
        ("Der Brief kam von der Stadt. „Es war kalt“, sagte eine Frau von der Bahn.", "eine Frau"),
    ],
)
def test_that_a_german_preposition_is_no_part_of_a_name(text: str, name: str) -> None:
    assert _speaker(text, "de") == name


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Zhang Wei", "Mr Zhang"),
        ("Zhang Wei", "Zhang"),
        ("Park Ji-woo", "Ms Park"),
        ("Hwang Seo-yeon", "Ms Hwang"),
        ("Ahmad bin Yusof", "Mr Ahmad"),
        ("Aung Ko", "Mr Aung"),
        ("Li Na", "Ms Li"),
        ("Wei Li", "Ms Li"),
        ("Nguyen Thi Hoa", "Ms Hoa"),
        ("Keir Hale", "Sir Keir"),
        ("Andrea Rossi", "Mr Rossi"),
    ],
)
def test_that_a_title_may_stand_before_either_part_of_a_name(name: str, called: str) -> None:
    assert _speaker(f"{name}, a driver, waited. “It was cold,” said {called}.") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tom Cole, a driver, left. Mrs Cole said: “It was cold.”", "Cole"),
        ("London Reed, a driver, left. “It was cold,” London said.", "London"),
        ("Zhang Wei and Zhang Min left. “It was cold,” Mr Zhang said.", "Zhang"),
        ("Tom Zhang left. Zhang Min stayed. “It was cold,” Mr Zhang said.", "Tom Zhang"),
    ],
)
def test_that_a_name_somebody_else_may_have_stays(text: str, name: str) -> None:
    assert _speaker(text) == name
