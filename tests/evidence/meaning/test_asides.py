"""What stands between commas before a verb is no subject of its own."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("London's FTSE 100, heavy in energy stocks, edged up 0.2%.", "0.2%", "London's FTSE 100"),
        ("Output at the mine, rich in copper, fell 4%.", "4%", "Output at the mine"),
        (
            "The largest glacier, Kolvik, shrank by 3.4 square kilometres.",
            "3.4 square kilometres",
            "largest glacier",
        ),
        ("The fund, popular with savers, lost 5%.", "5%", "fund"),
        ("The biggest mill, Oster Paper, earned £4m.", "£4m", "biggest mill"),
        ("Rents in Ashby, close to the capital, rose 7%.", "7%", "Rents in Ashby"),
        ("Die größte Mühle, Oster, verdiente 4 Millionen Euro.", "4 Millionen Euro", "größte Mühle"),
    ],
)
def test_that_an_aside_leaves_the_subject_before_it(text: str, words: str, subject: str) -> None:
    language = "de" if text.startswith("Die ") else "en"
    assert slot(told(text, language)[words], "subject") == subject


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("In Kent, rents rose 7%.", "7%", "rents"),
        ("Sales fell sharply, and wages rose 4%.", "4%", "wages"),
        ("After the storm, Oster Paper earned £4m.", "£4m", "Oster Paper"),
        ("In May, Oster, earned £4m.", "£4m", ""),
    ],
)
def test_that_a_clause_before_a_comma_is_no_subject(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject
