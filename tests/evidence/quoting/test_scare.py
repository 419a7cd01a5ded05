import pytest

from tests.kit.spoken import quotations, speakers, texts


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


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Three schools shut in a move that parents called “a disgrace”.", ["a disgrace"]),
        ("Cars met in an accident neighbours called “a tragedy in waiting”.", ["a tragedy in waiting"]),
        ("It was a step that the farmers described as “a ruin”.", ["a ruin"]),
        ("It was a plan which the unions labelled “a cruel joke”.", ["a cruel joke"]),
        ("It was a rise which nurses slammed as “an insult”.", ["an insult"]),
        ("Tom Hale asked why it spent £1m on what he described as a “vanity” lobby.", ["vanity"]),
        ("Ann Cole said the firm had hired what she called “yes men”.", ["yes men"]),
        ("They have a habit called “the great shuffle”.", []),
        ("They play a game which is called “the great shuffle”.", []),
        ("It lies on a lane called “the long mile”.", []),
    ],
)
def test_that_a_clause_with_its_own_subject_gives_no_thing_a_name(words: str, said: list[str]) -> None:
    assert texts(words) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("In May, Ann Cole earned “is it over?” headlines in the papers.", []),
        ("Tom Hale runs a “rent a white face” business.", []),
        ("Ann Cole sells “buy me now please” lipsticks.", []),
        ("Omar Lee attacked Ann Cole, with a “beat the bosses” theme like hers.", []),
        ("Jane Poole wore a “kiss the cook now” apron.", []),
        ("Tom Hale has the “never say never” look of a boxer.", []),
        ("Omar Lee announced a “very bold and new” plan.", ["very bold and new"]),
        ("Omar Lee called it a “politically motivated” attack.", ["politically motivated"]),
        ("Omar Lee said the “dead and long buried” scheme was over.", ["dead and long buried"]),
        ("Lee pledged “new trust”, a “deep and sincere” bond and more.", ["new trust", "deep and sincere"]),
        ("Tom Hale would “bomb the life out of” oil fields, he said.", ["bomb the life out of"]),
    ],
)
def test_that_words_that_only_tell_the_kind_of_a_thing_are_no_speech(words: str, said: list[str]) -> None:
    assert texts(words) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("The project, called “blue sky”, will cost £3m.", []),
        ("They live on a street called “the long mile”.", []),
        ("In a move a union called “a disgrace to us”, it shut.", ["a disgrace to us"]),
        ("The operation, dubbed “the big clean”, began in May.", []),
        ("The minister, called “a coward” by rivals, has left.", ["a coward"]),
        (
            "The treasurer, a friend of Ann Cole, called it “a sad and silly fight”.",
            ["a sad and silly fight"],
        ),
    ],
)
def test_that_a_participle_between_commas_or_of_a_place_names_a_thing(words: str, said: list[str]) -> None:
    assert texts(words) == said


@pytest.mark.parametrize(
    ("sentence", "language", "spoken"),
    [
        ("Der Kanzler sagte der „Zeit“: „Nein.“", "de", ["Nein."]),
        ("Wirt Udo Kern sagte der „taz“: „Es reicht uns.“", "de", ["Es reicht uns."]),
        ("Der Minister sagte am Montag den „Ulmer Nachrichten“: „Wir warten.“", "de", ["Wir warten."]),
        ("Lena Kurz sagte im „Spiegel“, man habe „nie daran gezweifelt“.", "de", ["nie daran gezweifelt"]),
        ("Ein Sprecher sagte gegenüber der „Welt“, man prüfe das.", "de", []),
        ("“We are leaving,” Ann Poole told “The Ely Banner”.", "en", ["We are leaving,"]),
        ("Anna Roth sagte dem Gericht „nichts“.", "de", ["nichts"]),
        ("Der Minister sagte: „Frieden“.", "de", ["Frieden"]),
        ("She told him “Get out” and left.", "en", ["Get out"]),
        ("Ann Poole told the crowd: “Go Home.”", "en", ["Go Home."]),
    ],
)
def test_that_the_name_of_a_paper_is_none_of_the_words_it_was_told(
    sentence: str, language: str, spoken: list[str]
) -> None:
    assert [quote.text for quote in quotations(sentence, language=language)] == spoken
