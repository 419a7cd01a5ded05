"""What each figure of a sentence means, by classes of sentences that were once read wrong."""

import pytest

from tests.kit.told import slot, told

Case = tuple[str, str, str, str]


def check(language: str, case: Case) -> None:
    text, figure, name, wanted = case
    found = told(text, language)
    assert figure in found, f"{figure} of {sorted(found)}"
    assert slot(found[figure], name) == wanted


@pytest.mark.parametrize(
    "case",
    [
        ("Im Herbst waren es 180.", "180", "reads", "180"),
        ("Im Park stehen Bänke. Dort waren es 68. Die Stadt will mehr.", "68", "reads", "68"),
        ("Im Mai verkaufte der Hof 90 Kälber.", "90 Kälber", "reads", "90 Kälber"),
        ("Die Zahl hat sich binnen zwei Wochen auf 9.600 verdoppelt.", "9.600", "reads", "9600"),
        ("Die Zahl hat sich innerhalb von zwei Wochen auf 9.600 verdoppelt.", "9.600", "reads", "9600"),
        ("Der Preis stieg um ein Drittel auf 9 Euro.", "ein Drittel", "reads", "0.3333"),
        ("Die Stadt hat 45 Brunnen, dreimal so viele wie 2022.", "dreimal so viele", "reads", "3 time"),
        ("61 Prozent der Gäste sind froh, 2019 waren es 68.", "68", "reads", "68 percent"),
    ],
)
def test_that_german_numbers_are_read_at_the_end_of_a_sentence_and_behind_nouns(case: Case) -> None:
    check("de", case)


@pytest.mark.parametrize("text", ["Er wurde am 3. Platz geehrt.", "Der Airbus 320 landete.", "Es war am 5. Mai."])
def test_that_german_ordinals_and_names_stay_no_figures(text: str) -> None:
    assert not told(text, "de")


@pytest.mark.parametrize(
    "case",
    [
        ("The price of butter has gone up by a third since May.", "a third", "reads", "0.3333"),
        ("Thefts fell by a quarter in 2022.", "a quarter", "change", "down by"),
    ],
)
def test_that_a_fraction_may_be_the_size_of_a_change(case: Case) -> None:
    check("en", case)


def test_that_a_third_party_is_no_fraction() -> None:
    assert not told("It was bought by a third party and lost by a third runner.")
