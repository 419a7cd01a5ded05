import pytest

from tests.kit.spoken import quotations, speakers


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("An inquiry will report. It will ask why he had been told, in her words, “to keep still”.", None),
        (
            "A jury met. It will ask why the man whose job it was was told, in his words, “to stay inside”.",
            None,
        ),
        ("The council met. The bridge was closed, in his words, “for the sake of peace”.", None),
        ("The court met. The driver was told, in her words, “to keep moving”.", "The driver"),
        ("Ann Cole met the board. She had been asked, in her words, “to stay out”.", "Ann Cole"),
        ("The union met. The men were ordered, in their words, “to load the boats”.", "The men"),
        ("Tom Leary had been told, in his own words, “to stay out of the way”.", "Tom Leary"),
        ("Tom Leary resigned. The plan was, in his words, “a very bad joke”.", "Tom Leary"),
        ("Ann Cole left the union. The vote had been, in her own words, “a sad day”.", "Ann Cole"),
        ("Ann Cole left. Tom Leary described the plan as, in her words, “a bad joke”.", "Ann Cole"),
        ("Elm Bank wants to be, in its own words, “the bank of the town”.", "Elm Bank"),
    ],
)
def test_that_in_his_words_are_the_words_of_whom_his_means(text: str, name: str | None) -> None:
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The plan is, in the words of Ann Cole, “a very bad joke”.", "Ann Cole"),
        ("Tom Leary said the plan was, in his words, “a very bad joke”.", "Tom Leary"),
        ("Tom Leary described the plan as, in his words, “a very bad joke”.", "Tom Leary"),
        ("The council closed the bridge in these words: “We are very sorry for it”.", "The council"),
        ("Ann Cole had been told “to stay out of the way”.", "Ann Cole"),
    ],
)
def test_that_who_is_named_at_words_of_his_own_stays(text: str, name: str) -> None:
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Der Verband tagte. Der Wächter sei angewiesen worden, so seine Worte, „niemanden zu wecken“.",
            None,
        ),
        ("Jana Pohl ging. Der Plan war, in ihren eigenen Worten, „ein schlechter Witz“.", "Jana Pohl"),
        ("Tom Holt will, mit seinen Worten, „die Stadt wieder wecken“.", "Tom Holt"),
    ],
)
def test_that_german_words_of_his_own_are_those_of_whom_seine_means(text: str, name: str | None) -> None:
    assert speakers(text, language="de") == [name]


def test_that_a_possessive_is_as_unsure_as_a_pronoun() -> None:
    by_name = quotations("Tom Leary wants, in his words, “a very good day”.")[0]
    by_pronoun = quotations("Tom Leary left. The plan was, in his words, “a very bad joke”.")[0]
    assert by_pronoun.confidence < by_name.confidence


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("It met in Oslo because, in Forbes' words, “they are the best in the world”.", "Forbes"),
        ("The plan was, in Jane Poole's words, “a very bad joke”.", "Jane Poole"),
        ("In the end, in Ely Council’s own words: “The plan is dead now.”", "Ely Council"),
        ("Omar Lee left. It was, in Mr Hale's own words, “a relief to us all”.", "Hale"),
        ("Tom Hale met Jane Poole. Hale is, in Poole's words, “a very odd man”.", "Jane Poole"),
        ("The town was, in the Gazette’s words, “shut for the winter”.", "Gazette"),
        ("Tom Hale's words hurt. Omar Lee said: “They hurt us all.”", "Omar Lee"),
        ("In a letter of many words, Tom Hale wrote: “They hurt us all.”", "Tom Hale"),
        ("Omar Lee read Tom Hale's words: “They hurt us all.”", "Omar Lee"),
    ],
)
def test_that_words_somebody_named_owns_are_theirs(words: str, name: str) -> None:
    assert speakers(words) == [name]
