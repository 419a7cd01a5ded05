"""Descriptions with words of their own before a participle: "eine mit der Sache vertraute Person"."""

import pytest

from tests.kit.spoken import speakers


@pytest.mark.parametrize(
    "called",
    [
        "Eine mit der Sache vertraute Person",
        "Ein mit den Plänen vertrauter Mitarbeiter",
        "Ein in die Verhandlungen eingeweihter Berater",
        "Eine dem Ministerium nahestehende Person",
        "Die mit dem Fall betraute Richterin",
        "Ein an den Gesprächen beteiligter Diplomat",
    ],
)
def test_that_the_whole_description_is_whom_the_words_are_of(called: str) -> None:
    assert speakers(f"{called} sagte: „Das wird verkauft.“", language="de") == [called]
    inside = called[0].lower() + called[1:]
    assert speakers(f"„Das wird verkauft“, sagte {inside}.", language="de") == [inside]


def test_that_several_may_be_described_so() -> None:
    called = "Mehrere mit dem Vorgang vertraute Personen"
    assert speakers(f"{called} sagten: „Das wird verkauft.“", language="de") == [called]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Ein Beamter, der nicht genannt werden wollte, sagte: „Es ist verkauft.“", "Ein Beamter"),
        ("Der Richter sagte der in Ulm geborenen Frau: „Es ist verkauft.“", "Der Richter"),
        ("Eine in Ulm wohnte lange hier. Der Richter sagte: „Es ist verkauft.“", "Der Richter"),
        ("Die im Dorf lange bekannte Wirtin Anna Roth sagte: „Es ist verkauft.“", "Anna Roth"),
    ],
)
def test_that_other_descriptions_stay(sentence: str, speaker: str) -> None:
    assert speakers(sentence, language="de") == [speaker]


@pytest.mark.parametrize(
    "called",
    [
        "a banker briefed on the talks",
        "a person briefed on the plans",
        "a diplomat based in Geneva",
        "an adviser involved in the talks",
    ],
)
def test_that_a_noun_that_is_a_verb_too_ends_a_description(called: str) -> None:
    assert speakers(f"“It will be sold,” {called} told the Gazette.") == [called]
