import pytest

from tests.kit.spoken import speakers, texts


@pytest.mark.parametrize(
    "sentence",
    [
        "They painted the slogan “Keep Our Yard Open” on the gate.",
        "She held up a sign that read “Dockers For Poole” and left.",
        "Tom Hale: “We do.”",
        "“I have no comment on it,” Ann Cole said. “Not now.”",
    ],
)
def test_that_what_is_shown_or_said_in_few_words_is_quoted(sentence: str) -> None:
    assert len(texts(sentence)) == sentence.count("“")


@pytest.mark.parametrize(
    "sentence",
    [
        "I agree with Ann Cole (“Town wakes to the noise of a second yard,” The Gazette, Friday).",
        "A troupe is playing a popular piece called “Las Casas de Cole,” in Oslo.",
        "She spoke on “Meet the Town” on Monday.",
    ],
)
def test_that_titles_and_headlines_cited_are_none(sentence: str) -> None:
    assert texts(sentence) == []


def test_that_what_is_said_of_the_subject_is_quoted() -> None:
    assert texts("Coach Ann Patel said the deal was “dead”.") == ["dead"]
    assert texts("Coach Ann Patel said her side “switched off” after the break.") == ["switched off"]


def test_that_one_word_blamed_is_a_scare_quote() -> None:
    assert texts("The ministry blamed “dumping” for the fall.") == []


def test_that_a_first_word_before_a_verb_of_charging_names_who_charges() -> None:
    assert speakers("Beijing accused Washington of “economic bullying”.") == ["Beijing"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Cole hosts the podcast “So, That Was It.” every week in Hull.",
        "Speaking to “Hull This Evening” on Monday, Ann Cole left it open.",
        "The town of Hull keeps a habit called “harvest at midnight talk” in May.",
    ],
)
def test_that_a_work_and_what_a_thing_is_called_are_no_speech(text: str) -> None:
    assert texts(text) == []


def test_that_a_chant_is_no_work() -> None:
    assert texts("Ann Cole spoke to chants of “Ann! Ann! Ann!” in Hull, she said.") == ["Ann! Ann! Ann!"]
