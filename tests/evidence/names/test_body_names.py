"""Names of bodies, told by what stands in them or beside them, and what a text calls them afterwards."""

import pytest

from tests.kit.spoken import quotations, speakers


def _last(text: str, language: str = "en") -> tuple[str | None, bool]:
    said = quotations(text, language=language)[-1]
    return (said.speaker.name if said.speaker else None), said.inferred


@pytest.mark.parametrize(
    ("named", "called", "name"),
    [
        ("Brightwater Foods cut 40 jobs on Monday.", "the company", "Brightwater Foods"),
        ("Thames Haulage closed. Jan Cole, its head, wept.", "the firm", "Thames Haulage"),
        ("Members of Unite, the union for technicians, walked out.", "the union", "Unite"),
        ("Prospect, the union that represents divers, balloted 300.", "the union", "Prospect"),
        ("Shelter, a housing charity, published the figures.", "the charity", "Shelter"),
        ("Elmshire County Council closed the library.", "the council", "Elmshire County Council"),
        ("The Ministry of Justice published the plan.", "the ministry", "Ministry of Justice"),
        ("The airline Norjet cancelled 40 flights.", "the airline", "Norjet"),
        ("Norjet, the Norwegian airline, cancelled 40 flights.", "the airline", "Norjet"),
    ],
)
def test_that_the_one_body_of_its_kind_is_meant(named: str, called: str, name: str) -> None:
    assert _last(f"{named} “We had no choice,” {called} said.") == (name, True)


@pytest.mark.parametrize(
    ("named", "called"),
    [
        ("Brightwater Foods and Halden Energy cut 40 jobs.", "the company"),
        ("Unite and Prospect, the unions for technicians, walked out.", "the union"),
        ("Elmshire County Council and Hale Borough Council met.", "the council"),
        ("Brightwater Foods bought Lidgate for £3m.", "the company"),
        ("Ann Cole, the company said, had left.", "the company"),
        ("Shelter, a housing charity, wrote to a firm.", "the company"),
    ],
)
def test_that_a_body_another_may_be_stays_as_it_is_called(named: str, called: str) -> None:
    assert _last(f"{named} “We had no choice,” {called} said.") == (called, False)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Die Nordbahn AG streicht Stellen. „Es muss sein“, sagte das Unternehmen.", "Nordbahn AG"),
        ("Die Gewerkschaft Verdi ruft auf. „Es muss sein“, sagte die Gewerkschaft.", "Gewerkschaft Verdi"),
        ("Die Stiftung Elmau hilft. „Es muss sein“, sagte die Stiftung.", "Stiftung Elmau"),
    ],
)
def test_that_the_one_german_body_of_its_kind_is_meant(text: str, name: str) -> None:
    assert _last(text, "de") == (name, True)


@pytest.mark.parametrize(
    "name",
    [
        "National Energy Action",
        "Human Rights Watch",
        "Age UK",
        "Water Aid",
        "Fair Rent Matters",
        "Clean River Action",
        "Climate Outreach",
    ],
)
def test_that_it_is_a_body_told_by_the_last_word_of_its_name(name: str) -> None:
    assert _last(f"{name} said: “It is not enough.” It added: “Winter will be hard.”") == (name, True)


@pytest.mark.parametrize(
    ("name", "pronoun"), [("Anna Watch", "she"), ("Tom Care", "he"), ("Ann Foods", "she")]
)
def test_that_a_given_name_tells_a_person_whatever_follows_it(name: str, pronoun: str) -> None:
    assert _last(f"{name} said: “It is not enough.” “It is cold,” {pronoun} added.") == (name, True)


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Ann Bell fed the ducks.", "Ducks Unlimited"),
        ("Ann Bell sold the bikes.", "Bikes Direct"),
        ("Ann Bell lent the books.", "Books Abroad"),
        ("The women left.", "Women First"),
        ("The families stayed.", "Families Together"),
        ("The nurses marched.", "Nurses United"),
    ],
)
def test_that_a_plural_noun_begins_the_name_of_a_body_though_it_stands_small_elsewhere(
    before: str, name: str
) -> None:
    assert speakers(f"{before} {name}, a charity, said it “will not wait for the others”.") == [name]
    assert speakers(f"{before} {name} said it “will not wait for the others”.") == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The rivals met. Rivals Chelsea said it “will not wait for the others”.", "Chelsea"),
        ("The owners left. Owners Harworth said it “will not wait for the others”.", "Harworth"),
        ("Sports grew. Sports Minister Bell said it “will not wait for the others”.", "Bell"),
        ("The officials met. Officials Tuesday said it “will not wait for the others”.", "Officials"),
    ],
)
def test_that_a_plural_noun_before_a_name_is_no_part_of_it(text: str, name: str) -> None:
    assert speakers(text) == [name]
