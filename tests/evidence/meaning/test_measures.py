"""Where the words end that say what a mass or a volume is of."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "measure"),
    [
        ("Between 6 and 9 tonnes of soot fall on the hills a year.", "Between 6 and 9 tonnes", "of soot"),
        ("About 300 tonnes of sand wash into the harbour each winter.", "About 300 tonnes", "of sand"),
        ("Some 12 tonnes of pellets leak from the plant.", "Some 12 tonnes", "of pellets"),
        ("Every year 40 tonnes of nets drift onto the coast.", "40 tonnes", "of nets"),
        ("Up to 90 kilos of leaves drop on the square.", "Up to 90 kilos", "of leaves"),
        ("Nearly 5,000 litres of sewage seep into all the wells.", "Nearly 5,000 litres", "of sewage"),
        ("They sold 40 tonnes of frozen fish in May.", "40 tonnes", "of frozen fish"),
        ("About 8 tonnes of water drops were used.", "About 8 tonnes", "of water drops"),
        ("It has 4 miles of ski run in the hills.", "4 miles", "of ski run"),
        ("They took 9 litres of acid rain on Friday.", "9 litres", "of acid rain"),
    ],
)
def test_that_a_verb_is_no_part_of_what_a_mass_is_of(text: str, words: str, measure: str) -> None:
    assert slot(told(text)[words], "measure") == measure


def test_that_a_share_of_a_year_is_read_though_no_word_follows_it() -> None:
    figures = told("Die Beteiligung lag bei 58 Prozent, 6 Prozent weniger als die 64 Prozent von 2020.", "de")
    assert list(figures) == ["58 Prozent", "6 Prozent", "64 Prozent"]
