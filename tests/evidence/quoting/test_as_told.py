"""Sources named in clauses of their own, and accounts that only a possessive ties to somebody."""

import pytest

from tests.kit.spoken import statements


@pytest.mark.parametrize(
    ("before", "account", "speaker"),
    [
        ("Laut Polizei war der Fahrer zu schnell.", "ihren Angaben", "Polizei"),
        ("Die Ministerin sagte, die Brücke sei sicher.", "ihrer Einschätzung", "Die Ministerin"),
        ("Tom Bell sagte, die Brücke sei sicher.", "seiner Darstellung", "Tom Bell"),
        ("Tom Bell sagte, die Brücke sei sicher.", "ihren Angaben", None),
        ("Die Ministerin sagte, die Brücke sei sicher.", "seinen Angaben", None),
        ("Es regnete den ganzen Tag.", "ihren Angaben", None),
    ],
)
def test_that_an_account_is_whose_its_possessive_can_be(
    before: str, account: str, speaker: str | None
) -> None:
    told = statements(f"{before} Nach {account} kamen 300 Menschen.", language="de")
    assert told[-1] == ("kamen 300 Menschen", speaker)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Die Polizei sperrte alles; nach ihren Angaben kamen 300 Menschen.", "Die Polizei"),
        ("Stellen fallen weg, wie das Unternehmen am Montag mitteilte.", "das Unternehmen"),
        ("Wie das Unternehmen mitteilte, fallen 300 Stellen weg.", "das Unternehmen"),
    ],
)
def test_that_a_source_in_the_sentence_tells_it(text: str, told: str) -> None:
    assert [who for _, who in statements(text, language="de")] == [told]


def test_that_a_thing_with_a_possessive_is_no_account() -> None:
    assert statements("Nach ihren Ferien kamen 300 Menschen.", language="de") == []


@pytest.mark.parametrize(
    ("teller", "speaker"),
    [
        ("die Polizei am Abend", "die Polizei"),
        ("die Staatsanwaltschaft am Mittag", "die Staatsanwaltschaft"),
        ("das Innenministerium am frühen Morgen", "das Innenministerium"),
        ("die Behörde am späten Nachmittag", "die Behörde"),
        ("die Universität am Meer", "Universität am Meer"),
        ("die Deutsche Bank für Bergbau", "Deutsche Bank für Bergbau"),
    ],
)
def test_that_a_time_of_day_is_no_part_of_a_name(teller: str, speaker: str) -> None:
    told = statements(f"Der Täter entkam unerkannt, wie {teller} mitteilte.", language="de")
    assert told == [("Der Täter entkam unerkannt", speaker)]
