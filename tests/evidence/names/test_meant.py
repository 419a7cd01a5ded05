"""What the figures of articles of our own writing mean is never read worse than it once was."""

import tomllib
from collections import Counter
from functools import cache

import pytest

from tests.kit.meant import FOLDER, FRESH, KEPT, PAPERS, SLOTS, TUNED, answers, gold, is_right

FLOORS = tomllib.loads((FOLDER / "floors.toml").read_text("utf-8"))
SETS = {"tuned": TUNED, "kept": KEPT, "fresh": FRESH, "papers": PAPERS}


@cache
def reached(name: str) -> Counter[str]:
    return Counter(one.slot for article in SETS[name] for one in answers(article) if one.right)


@pytest.mark.parametrize(("name", "slot"), [(name, slot) for name in SETS for slot in ("value", *SLOTS)])
def test_that_no_fewer_slots_are_right_than_before(name: str, slot: str) -> None:
    assert reached(name)[slot] >= FLOORS[name][slot]


@pytest.mark.parametrize("name", TUNED + KEPT + FRESH + PAPERS)
def test_that_the_labelled_figures_stand_in_their_article_in_order(name: str) -> None:
    text, _, _, figures = gold(name)
    assert figures
    at = 0
    for one in figures:
        assert one.text in text[at:]
        at = text.index(one.text, at) + len(one.text)


def test_that_articles_and_prepositions_do_not_count_but_other_words_do() -> None:
    assert is_right("period", ("April",), "in April")
    assert not is_right("period", ("April",), "March")
    assert not is_right("subject", ("sales",), "")
    assert not is_right("subject", ("-",), "sales")
    assert is_right("compared", ("2.7%",), "2.7% in March")
