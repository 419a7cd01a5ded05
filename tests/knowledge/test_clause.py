import pytest

from briefgen.knowledge.clause import Clause, clause_around, pieces, sentence_around


def _around(text: str, words: str, language: str = "en") -> Clause:
    at = text.index(words)
    return clause_around(text, language, at, at + len(words))


def test_that_a_sentence_reaches_from_full_stop_to_full_stop() -> None:
    text = "Ash grew. Mr. Berg sold 12 ships on 3. Elm shrank."
    at = text.index("12")
    begin, end = sentence_around(text, "en", at, at + 2)
    assert text[begin:end] == "Mr. Berg sold 12 ships on 3"


def test_that_a_day_in_german_ends_no_sentence() -> None:
    text = "Aue wuchs. Am 3. Mai kamen 12 Schiffe. Weil schrumpfte."
    at = text.index("12")
    begin, end = sentence_around(text, "de", at, at + 2)
    assert text[begin:end] == "Am 3. Mai kamen 12 Schiffe"


def test_that_a_clause_opens_behind_a_word_that_joins() -> None:
    clause = _around("Ash sold 40 ships, and Elm bought 12 of them. Oak did not.", "12")
    assert clause.before == "Elm bought "
    assert clause.behind == " of them"
    assert clause.joined
    assert clause.main == "Ash sold 40 ships, and "


def test_that_a_relative_clause_counts_only_for_what_stands_in_it() -> None:
    text = "Ash, which sold 40 ships, bought 12 trams."
    assert _around(text, "40").before == "which sold "
    assert _around(text, "12").before == "Ash,, bought "


def test_that_the_first_clause_has_none_before_it() -> None:
    clause = _around("Ash bought 12 trams; Elm sold them.", "12")
    assert (clause.before, clause.behind, clause.main) == ("Ash bought ", " trams", "")


@pytest.mark.parametrize(("text", "parts"), [("a, b, c", ["c", "b", "a"]), ("1,200 ships", ["1,200 ships"])])
def test_that_commas_part_words_but_no_numbers(text: str, parts: list[str]) -> None:
    assert list(pieces(text)) == parts
