"""Changes are held against the numbers they lie between."""

import pytest

from tests.kit.flagged import flags, said


def test_that_points_called_per_cent_are_flagged() -> None:
    sentence = "The share rose from 24 per cent to 31 per cent, an increase of 7 per cent."
    (flag,) = flags(sentence)
    assert flag.kind == "percent or points"
    assert flag.text == (
        "From 24 to 31 per cent is 7 percentage points, or 29 per cent; the article says “7 per cent”"
    )
    assert [span.of(sentence) for span in flag.spans] == ["7 per cent", "24 per cent", "31 per cent"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Uptake fell from 89.3 per cent to 87.1 per cent, a drop of 2.2 per cent.",
        "The rate rose from 4 per cent to 5 per cent, a rise of 1 per cent.",
    ],
)
def test_that_points_called_per_cent_are_flagged_also_where_both_are_small(sentence: str) -> None:
    assert [flag.kind for flag in flags(sentence)] == ["percent or points"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The rate rose from 89.3 per cent to 91.4 per cent, a rise of 2.4 per cent.",
        "Uptake fell from 98 per cent to 97 per cent, a fall of 1 per cent.",
    ],
)
def test_that_per_cent_that_may_be_meant_are_not_flagged(sentence: str) -> None:
    assert not flags(sentence)


def test_that_a_change_that_does_not_follow_is_flagged() -> None:
    (flag,) = flags("Exports fell from 3.2 million tonnes to 2.4 million tonnes, a drop of 40 per cent.")
    base, result = "“3.2 million tonnes”", "“2.4 million tonnes”"
    assert flag.text == f"From {base} to {result} is a fall of 25 per cent; the article says “40 per cent”"


def test_that_wrong_points_are_flagged() -> None:
    (flag,) = flags("The share rose from 24 per cent to 31 per cent, an increase of 10 percentage points.")
    assert flag.text.startswith("From “24 per cent” to “31 per cent” is 7 percentage points; ")


def test_that_a_rise_to_less_is_flagged() -> None:
    (flag,) = flags("Output rose to 24 million tonnes from 31 million tonnes.")
    assert (flag.kind, flag.text) == (
        "change",
        "From “31 million tonnes” to “24 million tonnes” is no rise, though the article says “rose”",
    )


@pytest.mark.parametrize(
    "text",
    [
        "The share rose from 24 per cent to 31 per cent, an increase of 7 percentage points.",
        "The share rose from 24 per cent to 31 per cent, an increase of 29 per cent.",
        "Exports fell from 3.2 million tonnes to 2.4 million tonnes, a drop of 25 per cent.",
        "Exports fell from 3.2 million tonnes to 2.4 million tonnes, a drop of a quarter.",
        "Sales grew by 12 per cent as costs rose from $50 million to $60 million.",
        "Profit rose from more than $50 million to $60 million, a rise of 12 per cent.",
        "Profit rose from about $50 million to $60 million, a rise of 24 per cent.",
        "It fell from 31 per cent to 24 per cent.",
        "Sales rose from 200 to 230, up 15 per cent.",
    ],
)
def test_that_changes_that_may_follow_are_let_be(text: str) -> None:
    assert said(text) == []


def test_that_a_change_is_held_against_the_level_it_reached() -> None:
    (flag,) = flags("Support climbed 7 per cent to 31 per cent from 24 per cent.")
    assert (flag.kind, flag.text.partition(";")[0]) == (
        "percent or points",
        "From 24 to 31 per cent is 7 percentage points, or 29 per cent",
    )


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "The number of jobs rose by 312, from 1,204 to 1,433.", ("a rise of 229", "“312”")),
        ("en", "Membership fell by 400, from 2,150 to 1,950.", ("a fall of 200", "“400”")),
        ("en", "The index rose by 30, from 1,204 to 1,433.", ("a rise of 229", "“30”")),
        ("de", "Die Zahl der Stellen stieg um 312, von 1.204 auf 1.433.", ("Anstieg um 229", "„312“")),
        ("de", "Die Zahl der Mitglieder wuchs um 60, von 340 auf 380.", ("Anstieg um 40", "„60“")),
    ],
)
def test_that_the_size_of_a_change_of_bare_numbers_is_held_against_them(
    language: str, text: str, told: tuple[str, str]
) -> None:
    ((kind, sentence),) = said(text, language=language)
    assert kind == "change"
    assert all(words in sentence for words in told)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The number of jobs rose by 229, from 1,204 to 1,433."),
        ("en", "The index rose 30, from 1,204 to 1,433."),
        ("en", "Turnout rose by 3, from 12 per cent to 19 per cent."),
        ("en", "Membership rose by about 240, from 1,204 to 1,433."),
        ("de", "Die Zahl der Stellen stieg um 229, von 1.204 auf 1.433."),
    ],
)
def test_that_a_size_which_the_bare_numbers_make_is_let_be(language: str, text: str) -> None:
    assert said(text, language=language) == []
