"""Words that may bound a figure and are prepositions of place instead."""

import pytest

from briefgen.model.quantity import Bound
from tests.kit.told import told


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("The cat climbed over two fences.", "en", "two fences"),
        ("A lorry rolled over three lanes.", "en", "three lanes"),
        ("The path runs under two bridges.", "en", "two bridges"),
        ("They walked around three blocks.", "en", "three blocks"),
        ("A new bridge over two rivers opened.", "en", "two rivers"),
        ("The show is spread over three floors.", "en", "three floors"),
        ("He served under two presidents.", "en", "two presidents"),
        ("Der Bus lag quer über zwei Fahrspuren.", "de", "zwei Fahrspuren"),
        ("Die Leitung führt unter zwei Straßen hindurch.", "de", "zwei Straßen"),
        ("Die Ausstellung erstreckt sich über drei Etagen.", "de", "drei Etagen"),
        ("Laut einer Umfrage unter 1.150 Müttern fehlt es an Hilfe.", "de", "1.150 Müttern"),
        ("Bei einer Befragung des Amts unter 500 Firmen fehlte es an Personal.", "de", "500 Firmen"),
    ],
)
def test_that_a_place_bounds_no_count(text: str, language: str, words: str) -> None:
    assert told(text, language)[words].quantity.bound is Bound.EXACT


@pytest.mark.parametrize(
    ("text", "language", "words", "bound"),
    [
        ("The charity trained over ten teachers.", "en", "over ten teachers", Bound.MORE_THAN),
        ("The fire spread to over ten homes.", "en", "over ten homes", Bound.MORE_THAN),
        ("Around five people were hurt.", "en", "Around five people", Bound.ABOUT),
        ("The council runs around six libraries.", "en", "around six libraries", Bound.ABOUT),
        ("She walked over three miles.", "en", "over three miles", Bound.MORE_THAN),
        ("It flew over 200 missions.", "en", "over 200 missions", Bound.MORE_THAN),
        ("Firmen unter 50 Mitarbeitern sind ausgenommen.", "de", "unter 50 Mitarbeitern", Bound.LESS_THAN),
        ("Der Verein hat über zehn Mannschaften.", "de", "über zehn Mannschaften", Bound.MORE_THAN),
        ("Er lief über drei Kilometer.", "de", "über drei Kilometer", Bound.MORE_THAN),
    ],
)
def test_that_what_is_counted_keeps_its_bound(text: str, language: str, words: str, bound: Bound) -> None:
    assert told(text, language)[words].quantity.bound is bound
