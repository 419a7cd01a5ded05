"""A statement, a letter or a post says nothing by itself: who gave it out does."""

import pytest

from tests.kit.spoken import speakers, statements


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("A statement from Northway Rail said: “We will rebuild the bridge.”", "Northway Rail"),
        ("A press release from Northway Rail said: “We will rebuild the bridge.”", "Northway Rail"),
        ("“We will rebuild the bridge,” a statement from Northway Rail said.", "Northway Rail"),
        ("An email from Ms Ann Roe said: “We will rebuild the bridge.”", "Ann Roe"),
        ("A post by Ann Roe on X read: “We will rebuild the bridge.”", "Ann Roe"),
        ("A letter from the ministry said: “We will rebuild the bridge.”", "the ministry"),
        ("“We will rebuild the bridge,” Ann Roe wrote on X.", "Ann Roe"),
        ("A statement issued by Northway Rail said: “We will rebuild the bridge.”", "Northway Rail"),
        ("A letter signed by 40 doctors said: “We will rebuild the ward.”", "40 doctors"),
        ("“We will rebuild it,” read an email from council leader Ann Roe.", "Ann Roe"),
        ("“We will rebuild it,” according to a memo from Northway Rail.", "Northway Rail"),
        ("A statement from his lawyer said: “He is innocent.”", "his lawyer"),
        ("Ann Roe posted on Facebook: “We will rebuild the bridge.”", "Ann Roe"),
    ],
)
def test_that_who_gave_a_paper_out_says_what_stands_in_it(sentence: str, speaker: str) -> None:
    assert speakers(sentence) == [speaker]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("In einer Mitteilung des Verbands hieß es: „Wir bauen die Brücke neu.“", "Verband"),
        ("„Wir bauen die Brücke neu“, hieß es in einem Schreiben des Bauernverbands.", "Bauernverband"),
        ("In einer Erklärung der Nordbahn AG hieß es: „Wir bauen die Brücke neu.“", "Nordbahn AG"),
        ("In einer E-Mail von Anna Roth heißt es: „Wir bauen die Brücke neu.“", "Anna Roth"),
        ("„Wir bauen“, heißt es in einer Pressemitteilung der Gewerkschaft Nord.", "Gewerkschaft Nord"),
        ("In einem Schreiben vom Ministerium hieß es: „Wir bauen die Brücke neu.“", "Ministerium"),
        ("Eine Mitteilung des Konzerns lautete: „Wir bauen die Brücke neu.“", "Konzern"),
    ],
)
def test_that_who_gave_a_german_paper_out_says_what_stands_in_it(sentence: str, speaker: str) -> None:
    assert speakers(sentence, language="de") == [speaker]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("In einer Mitteilung vom Montag hieß es: „Die Brücke ist unsicher.“", "einer Mitteilung"),
        ("In der Mitteilung hieß es: „Die Brücke ist unsicher.“", "der Mitteilung"),
        ("In einem Brief an den Verband hieß es: „Die Brücke ist unsicher.“", "einem Brief"),
    ],
)
def test_that_other_german_papers_stay(sentence: str, speaker: str) -> None:
    assert speakers(sentence, language="de") == [speaker]


@pytest.mark.parametrize(
    ("sentence", "last"),
    [
        ("A statement by Ann Roe said: “We will rebuild it.” She added: “It is safe.”", "Ann Roe"),
        (
            "Ann Roe left. A statement from Northway Rail said: “We miss her.” “It was time,” she said.",
            "Ann Roe",
        ),
        (
            "Tom Cole left. A statement by Northway Rail said: “We miss him.” “It was time,” he said.",
            "Tom Cole",
        ),
        ("Tom Cole left. An email from the council said: “We miss him.” “It was time,” he said.", "Tom Cole"),
    ],
)
def test_that_a_person_and_no_body_behind_a_paper_is_whom_a_pronoun_stands_for(
    sentence: str, last: str
) -> None:
    assert speakers(sentence)[-1] == last


def test_that_a_paper_reports_what_its_author_says() -> None:
    assert statements("A statement by Ann Roe said the bridge would be rebuilt.") == [
        ("the bridge would be rebuilt", "Ann Roe")
    ]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("A report from Leeds said: “The bridge will be rebuilt.”", "A report from Leeds"),
        ("A spokesperson for Northway Rail said: “We will not.”", "A spokesperson for Northway Rail"),
        ("A letter to Northway Rail said: “The bridge is unsafe.”", "A letter to Northway Rail"),
        ("A memo seen by Northway Rail said: “The bridge is unsafe.”", "A memo seen by Northway Rail"),
        ("A letter from 2019 said: “The bridge is unsafe.”", "A letter from 2019"),
        ("The statement said: “We will rebuild the bridge.”", "The statement"),
    ],
)
def test_that_other_descriptions_stay(sentence: str, speaker: str) -> None:
    assert speakers(sentence) == [speaker]


@pytest.mark.parametrize(
    ("paper", "name"),
    [
        ("The union's statement", "The union"),
        ("The ministry's letter", "The ministry"),
        ("The prime minister's email", "The prime minister"),
        ("The charity's memo", "The charity"),
        ("The council's announcement", "The council"),
        ("The firm's finance director's note", "The firm's finance director"),
        ("The wedding's announcement", "The wedding's announcement"),
        ("Friday's letter", "letter"),
        ("The coroner's report", "The coroner's report"),
    ],
)
def test_that_a_paper_of_somebody_described_is_said_by_them(paper: str, name: str) -> None:
    assert speakers(f"{paper} said the talks “were over for good”.") == [name]
