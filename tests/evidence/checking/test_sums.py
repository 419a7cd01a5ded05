import pytest

from briefgen.evidence.checking.check_words import check_words
from tests.kit.flagged import said


@pytest.mark.parametrize("total", ["1 200", "1\u00a0200", "1\u202f200", "1,200"])
def test_that_a_sum_is_printed_whole_however_its_total_groups_digits(total: str) -> None:
    text = f"The council has {total} members: 700 from the left and 400 from the right."
    ((_, sentence),) = said(text)
    assert "add up to 1,100 members" in sentence


@pytest.mark.parametrize("printed", ["1.234.567", "", ".", "1..2"])
def test_that_digits_which_are_no_number_are_none(printed: str) -> None:
    assert check_words("en").printed(printed) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Of the 900 pupils, 500 were girls and 400 were boys; 120 walked to school."),
        ("en", "Of the 640 guests, 400 came by train, 240 came by car and 85 came with a dog."),
        ("en", "Of the 300 voters, 60 were undecided; 160 were women and 140 were men."),
        ("en", "The club has 60 members: 35 women, 25 men and 12 pupils."),
        ("de", "Von den 640 Gästen kamen 400 mit der Bahn, 240 mit dem Auto und 85 mit Hund."),
        ("de", "Der Verein hat 60 Mitglieder: 35 Frauen, 25 Männer und 12 Schüler."),
        ("de", "Insgesamt 900 Euro: 500 Euro für Bücher, 400 Euro für Stifte und 120 Euro für Porto."),
    ],
)
def test_that_a_further_count_of_a_whole_that_is_shared_out_is_no_part(language: str, text: str) -> None:
    assert said(text, language=language) == []


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("en", "Of the 640 guests, 400 came by train, 200 by car and 85 by bus.", "685"),
        ("en", "The club has 60 members: 35 women, 20 men and 12 children.", "67"),
        ("de", "Der Rat hat 60 Sitze: 35 für die Linke, 20 für die Mitte und 12 für die Grünen.", "67"),
    ],
)
def test_that_parts_of_which_none_make_the_whole_are_still_summed(
    language: str, text: str, made: str
) -> None:
    ((_, sentence),) = said(text, language=language)
    assert made in sentence
