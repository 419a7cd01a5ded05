"""Papers two have issued together, and papers in which something can be read."""

import pytest

from tests.kit.spoken import speakers


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (
            "A joint statement by the ministry and the union said: “We will talk again.”",
            "the ministry and the union",
        ),
        (
            "“We will talk again,” said a joint statement from the ministry and the union.",
            "the ministry and the union",
        ),
        (
            "A joint statement by Northway Rail and the council read: “We will talk again.”",
            "Northway Rail and the council",
        ),
        ("A joint letter from Ann Roe and Tom Cole said: “We will talk again.”", "Ann Roe and Tom Cole"),
        ("“We will talk again,” a joint statement from Britain and France said.", "Britain and France"),
        (
            "A letter signed by the mayor and the bishop said: “We will talk again.”",
            "the mayor and the bishop",
        ),
        (
            "“We will talk again,” read a joint statement issued by Northway Rail and Unite.",
            "Northway Rail and Unite",
        ),
    ],
)
def test_that_two_who_gave_a_paper_out_say_it_both(sentence: str, speaker: str) -> None:
    assert speakers(sentence) == [speaker]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("A statement by the council said the road and the bridge were “unsafe for use”.", "the council"),
        ("A letter from the council arrived and the union said: “We will talk again.”", "the union"),
        (
            "“We will talk again,” a statement from the ministry said, and the union agreed.",
            "the ministry",
        ),
        ("An email from Hall aide and party chair Ann Roe said: “We will talk again.”", "Ann Roe"),
        ("A letter from the council said: “We and the union will talk again.”", "the council"),
    ],
)
def test_that_one_who_gave_a_paper_out_says_it_alone(sentence: str, speaker: str) -> None:
    assert speakers(sentence) == [speaker]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (
            "In einer gemeinsamen Erklärung von Bund und Ländern heißt es: „Wir reden weiter.“",
            "Bund und Länder",
        ),
        (
            "„Wir reden weiter“, heißt es in einer gemeinsamen Erklärung von Stadt und Verein.",
            "Stadt und Verein",
        ),
        (
            "In einem Schreiben von Anna Roth und Karl Maier hieß es: „Wir bauen neu.“",
            "Anna Roth und Karl Maier",
        ),
        (
            "In einer Erklärung von Ministerium und Gewerkschaft hieß es: „Wir reden.“",
            "Ministerium und Gewerkschaft",
        ),
        ("In einem Rundschreiben der Firma stand: „Wir bauen die Brücke neu.“", "Firma"),
        ("In einem Rundschreiben der Firma Holtmann stand: „Wir bauen neu.“", "Firma Holtmann"),
        ("In einem Aushang des Vereins steht: „Wir bauen die Brücke neu.“", "Verein"),
        ("In dem Brief der Bürgermeisterin stand: „Wir bauen die Brücke neu.“", "Bürgermeisterin"),
        ("Im Schreiben des Ministeriums steht, die Brücke sei „nicht mehr sicher“.", "Ministerium"),
        ("„Wir bauen die Brücke neu“, steht in einem Brief von Anna Roth.", "Anna Roth"),
        ("In der E-Mail stand: „Wir bauen die Brücke neu.“", "der E-Mail"),
    ],
)
def test_that_who_gave_a_german_paper_out_says_what_can_be_read_there(sentence: str, speaker: str) -> None:
    assert speakers(sentence, language="de") == [speaker]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("In der Halle stand Karl Maier. „Wir bauen neu“, sagte er.", "Karl Maier"),
        ("Das Rathaus stand leer: „Wir bauen neu“, sagte Karl Maier.", "Karl Maier"),
        ("Im Stall stand Karl Maier: „Wir bauen neu“, sagte er.", "Karl Maier"),
    ],
)
def test_that_what_stands_elsewhere_is_no_paper(sentence: str, speaker: str) -> None:
    assert speakers(sentence, language="de") == [speaker]
