from itertools import combinations, pairwise

import pytest

from briefgen.knowledge.sentence_ends import last_end, sentence_ends


def _sentences(text: str, language: str = "en") -> list[str]:
    ends = [0, *(behind for _, behind in sentence_ends(text, language, 0, len(text))), len(text)]
    return [text[a:b].strip() for a, b in pairwise(ends)]


def test_that_a_mark_and_a_space_end_a_sentence() -> None:
    assert _sentences("Ash grew. Did it? Yes! So") == ["Ash grew.", "Did it?", "Yes!", "So"]


def test_that_marks_of_quotation_belong_to_the_sentence_before() -> None:
    assert _sentences("“Ash grew.” Elm (it shrank.) Oak") == ["“Ash grew.”", "Elm (it shrank.)", "Oak"]


def test_that_a_line_ends_a_sentence_without_a_mark() -> None:
    assert _sentences("Ash grows\nElm shrinks") == ["Ash grows", "Elm shrinks"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mr. Berg sold it", "en"),
        ("J. Berg sold it", "en"),
        ("the U.S. Senate met", "en"),
        ("am 3. Mai kam er", "de"),
        ("Dr. Berg kam", "de"),
    ],
)
def test_that_a_full_stop_of_a_word_ends_none(text: str, language: str) -> None:
    assert _sentences(text, language) == [text]


def test_that_a_number_before_no_month_ends_one() -> None:
    assert _sentences("Es kamen 3. Mehr nicht", "de") == ["Es kamen 3.", "Mehr nicht"]
    assert _sentences("It rose by 1.5 in May", "en") == ["It rose by 1.5 in May"]


@pytest.mark.parametrize(
    "text",
    [
        "Ash grew. Elm shrank after Mr. Oak and J. Pine met on 3. May",
        "Ash grew.\nIt did, Mr. Oak said. No. 4 Elm Road fell! Then",
        "Mr. Oak of the J. Pine Trust",
    ],
)
def test_that_the_last_end_is_that_of_the_last_sentence(text: str) -> None:
    for stop in range(len(text) + 1):
        ends = [behind for _, behind in sentence_ends(text, "en", 0, stop)]
        assert last_end(text, "en", 0, stop) == (ends[-1] if ends else None)


def test_that_a_stretch_has_the_ends_that_lie_in_it() -> None:
    text = "Ash grew. Did “it?” Yes! So"
    ends = list(sentence_ends(text, "en", 0, len(text)))
    for start, stop in combinations(range(len(text) + 1), 2):
        within = [(begin, behind) for begin, behind in ends if start <= begin and behind <= stop]
        assert list(sentence_ends(text, "en", start, stop)) == within
        assert last_end(text, "en", start, stop) == (within[-1][1] if within else None)


def test_that_a_line_ends_where_a_stretch_begins_behind_its_full_stop() -> None:
    text = "Thanks to Mr.\nAsh grew. So"
    assert list(sentence_ends(text, "en", 0, 15)) == []
    assert list(sentence_ends(text, "en", 13, 15)) == [(13, 14)]
    assert last_end(text, "en", 13, 15) == 14
