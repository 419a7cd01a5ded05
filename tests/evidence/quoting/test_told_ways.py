"""Ways of telling whose words they are in obituaries, hearings and interviews."""

import pytest

from tests.kit.spoken import speakers


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Tom Cole built boats. “She was a bad sailor,” he liked to say.", "Tom Cole"),
        ("Tom Cole built boats. “The sea keeps no books,” Cole used to say.", "Tom Cole"),
        ("Ann Cole built boats. “The sea keeps no books,” she loved to tell visitors.", "Ann Cole"),
        ("“The cold is awful,” he liked to say, Tom Cole’s widow recalls.", None),
    ],
)
def test_that_what_somebody_liked_to_say_is_theirs(text: str, last: str | None) -> None:
    assert speakers(text)[-1] == last


@pytest.mark.parametrize(
    "before",
    [
        "Born in Oslo, the son of a baker, he came to Hull.",
        "Known to all as Sid, Cole came to Hull.",
        "Bred in Oslo, he came to Hull.",
    ],
)
def test_that_a_participle_that_opens_a_sentence_is_no_name(before: str) -> None:
    assert speakers(f"Tom Cole built boats. {before} “The sea keeps no books,” he said.") == ["Tom Cole"]


def test_that_a_surname_that_is_such_a_participle_stays_one() -> None:
    assert speakers("Max Born built boats. “The sea keeps no books,” Born said.") == ["Max Born"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The critic Ann Roe heard it that winter and wrote of “a sound like light”.", "Ann Roe"),
        ("The builder Tom Cole kept the plans and spoke of “a ruin in waiting”.", "Tom Cole"),
        ("The singer Ann Roe sang twice and called it “a night to forget”.", "Ann Roe"),
    ],
)
def test_that_a_description_ends_with_the_name_in_it(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize("hearer", ["Councillors", "MPs", "The committee", "Members", "The panel"])
def test_that_who_hears_something_does_not_say_it(hearer: str) -> None:
    assert speakers(f"{hearer} heard that the lane floods “four winters out of five”.") == [None]
    assert speakers(f"{hearer} said that the lane floods “four winters out of five”.") == [hearer]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Ann Roe asked Tom Cole what he wanted. “Toast with butter,” came the answer.", None),
        ("Ann Roe asked him. “Toast with butter,” came the reply. “And a lot of it.”", None),
        ("“Toast with butter,” came the reply from Tom Cole.", "Tom Cole"),
        ("“Toast with butter,” came the reply from the kitchen.", "the kitchen"),
        ("The answer came at last. “Toast with butter,” said Tom Cole.", "Tom Cole"),
    ],
)
def test_that_an_answer_that_came_is_of_whoever_it_is_said_to_be(text: str, last: str | None) -> None:
    assert speakers(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Alun Price worked there. His daughter, Maja, came in. “It was flat,” she said.", "Maja"),
        ("Tom Cole wept. His brother, Ilko, came in. “It was flat,” he said.", "Ilko"),
        ("Ann Roe wept. Her home, Fernside, was gone. “It was lovely,” she said.", "Ann Roe"),
    ],
)
def test_that_a_relative_set_before_a_name_tells_a_person(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("„Heute nicht mehr“, sagt der 58-Jährige leise.", "der 58-Jährige"),
        ("Tom Holt kam. „Heute nicht mehr“, sagt der 58-Jährige leise.", "Tom Holt"),
        ("Richter Karl Maier fragt ihn. „Heute nicht mehr“, sagt der 58-Jährige.", "der 58-Jährige"),
        ("In einem Brief der Bank stand schon 2021: „Wir prüfen die Vollmacht.“", "Bank"),
        ("Im Schreiben der Stadt steht jetzt: „Wir prüfen die Vollmacht.“", "Stadt"),
        ("Benedikt von der Aue kam. „Wir prüfen es“, sagte von der Aue.", "Benedikt von der Aue"),
        ("Richter Benedikt von der Aue kam. „Wir prüfen es“, sagte er.", "Benedikt von der Aue"),
        ("Anwalt Arne Holst spricht dagegen von einer „Schenkung unter Freunden“.", "Arne Holst"),
    ],
)
def test_that_a_german_hearing_has_its_speakers(text: str, speaker: str) -> None:
    assert speakers(text, language="de") == [speaker]


def test_that_a_german_title_is_no_speech() -> None:
    words = "Arne Holst liest gern den „Herrn der Ringe“. „Das ist schön“, sagt er."
    assert speakers(words, language="de") == ["Arne Holst"]
