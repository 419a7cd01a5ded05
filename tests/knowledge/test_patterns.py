import re

import pytest

from briefgen.knowledge.patterns import (
    CAPITAL,
    DOTTED_NAME_WORD,
    NAME_WORD,
    any_of,
    any_of_each,
    name_of,
    search_at,
    whole,
)


def test_that_the_longest_phrase_is_taken_and_signs_stand_for_themselves() -> None:
    found = re.match(any_of(["per", "per cent", "p.c."]), "per cent")
    assert found is not None
    assert found.group() == "per cent"
    assert re.fullmatch(any_of(["p.c."]), "pxc,") is None


def test_that_no_phrases_match_nothing_not_even_nothing() -> None:
    assert re.search(any_of([]), "anything") is None
    assert re.fullmatch(any_of([]), "") is None


def test_that_each_list_of_a_table_has_its_own_pattern() -> None:
    each = any_of_each({"up": ["rose", "rose again"], "down": []})
    assert re.fullmatch(each["up"], "rose again")
    assert re.search(each["down"], "rose") is None


def test_that_a_whole_phrase_is_no_part_of_a_word_and_may_be_parted() -> None:
    assert whole(["not"]).search("It did not rise")
    assert whole(["not"]).search("nothing rose") is None
    assert whole(["lehnte … ab"]).search("Sie lehnte den Plan ab.")
    assert whole(["lehnte … ab"]).search("Sie lehnte den Plan. Ab Mai gilt er.") is None


@pytest.mark.parametrize("letter", ["A", "Ø", "Š", "東"])
def test_that_a_name_begins_with_a_capital_or_a_letter_without_case(letter: str) -> None:
    assert re.fullmatch(CAPITAL, letter)


@pytest.mark.parametrize("sign", ["a", "ß", "ø", "7", "_", "-", "÷"])
def test_that_no_name_begins_with_a_small_letter_or_a_sign(sign: str) -> None:
    assert re.fullmatch(CAPITAL, sign) is None


def test_that_a_full_stop_ends_a_plain_word_and_stands_in_a_dotted_one() -> None:
    plain, dotted = re.match(NAME_WORD, "St. Ives"), re.match(DOTTED_NAME_WORD, "St. Ives")
    assert plain is not None
    assert plain.group() == "St"
    assert dotted is not None
    assert dotted.group() == "St."
    assert re.fullmatch(DOTTED_NAME_WORD, "B&Q")


def test_that_a_name_has_so_many_words_and_joints_as_it_may() -> None:
    name = re.compile(name_of(NAME_WORD, NAME_WORD, 2, r"\s(?:of\s)?"))
    assert name.fullmatch("Bank of North Elmland")
    assert name.fullmatch("Elmland")
    assert name.fullmatch("Royal Bank of North Elmland") is None
    assert name.fullmatch("Bank for Elmland") is None


@pytest.mark.parametrize(
    "text", ["Ely gained; trams in Ely ran.", "Elyton grew. In Elyton, in Ely", "in Ely"]
)
def test_that_a_pattern_is_found_at_its_word_as_in_the_whole_text(text: str) -> None:
    pattern = re.compile(r"\bin Ely\b")
    found, whole_text = search_at(pattern, "Ely", text, 10), pattern.search(text)
    assert found is not None
    assert whole_text is not None
    assert found.span() == whole_text.span()


@pytest.mark.parametrize("text", ["", "Ely gained.", "Trams in Elyton", "They begin Ely"])
def test_that_a_pattern_is_not_found_where_the_word_goes_on_or_is_not_led(text: str) -> None:
    assert search_at(re.compile(r"\bin Ely\b"), "Ely", text, 10) is None
