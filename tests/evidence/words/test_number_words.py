"""Words of a table as one regular expression, wherever in a text they are looked for."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.evidence.words.number_words import alternatives, word_starts

WORDS = ("a", "an", "first time", "first ever", "über", "$")


@pytest.mark.parametrize("words", [WORDS, ("in the past",), ()])
@given(text=st.text(alphabet="aAnfirst timeverü$_1 \n", max_size=40))
def test_that_words_are_found_where_no_letter_or_digit_stands_before(
    words: tuple[str, ...], text: str
) -> None:
    looking_behind = re.compile(rf"(?<![^\W_])(?:{alternatives(words)})")
    found = re.compile(word_starts(words)).finditer(text)
    assert [one.span() for one in found] == [one.span() for one in looking_behind.finditer(text)]


def test_that_the_first_letter_is_sought_first() -> None:
    assert word_starts(["previously"]).startswith("p")
