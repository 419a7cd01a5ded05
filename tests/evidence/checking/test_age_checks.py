"""Ages are held against the years of birth and death beside them."""

from datetime import date

import pytest

from tests.kit.flagged import said

JUNE = date(2025, 6, 10)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "Petra Holm, 34, was born in 1971 in Bergen.",
            "Somebody born in 1971 was or is 53 or 54 in 2025; the article says “34”",
        ),
        (
            "He was born in Oslo in 1921 and died in 1984 at the age of 78.",
            "Somebody born in 1921 was or is 62 or 63 in 1984; the article says “78”",
        ),
    ],
)
def test_that_an_age_the_years_do_not_give_is_flagged(text: str, sentence: str) -> None:
    ((kind, told),) = said(text, published=JUNE)
    assert kind == "age"
    assert told.startswith(sentence.removesuffix("”"))


@pytest.mark.parametrize(
    "text",
    [
        "Petra Holm, 53, was born in 1971 in Bergen.",
        "Petra Holm, 54, was born in 1971 in Bergen.",
        "Petra Holm was born in 1971 and was 34 when she left.",
        "Petra Holm, 34, has a mother who was born in 1951.",
        "He was born in Oslo in 1921 and died in 1984 at the age of 63.",
    ],
)
def test_that_an_age_that_may_be_is_let_be(text: str) -> None:
    assert said(text, published=JUNE) == []


def test_that_an_age_is_let_be_where_the_day_of_the_article_is_not_known() -> None:
    assert said("Petra Holm, 34, was born in 1971 in Bergen.") == []
