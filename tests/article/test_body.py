from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.article.body import best_path, body_lines
from briefgen.article.lines import lines_of
from briefgen.article.shape import shapes
from briefgen.article.weights import weights


def worth(scores: list[float], chosen: tuple[bool, ...], change: float) -> float:
    states = (False, *chosen)
    changes = sum(a != b for a, b in zip(states, chosen, strict=False))
    return sum(score for score, is_in in zip(scores, chosen, strict=True) if is_in) - change * changes


@given(st.lists(st.integers(-5, 5).map(float), max_size=8), st.sampled_from([0.0, 0.3, 1.0, 4.0]))
def test_that_no_other_choice_of_lines_is_worth_more(scores: list[float], change: float) -> None:
    chosen = tuple(best_path(scores, change))
    best = max(worth(scores, other, change) for other in product([False, True], repeat=len(scores)))
    assert worth(scores, chosen, change) == pytest.approx(best)


def test_that_no_lines_have_no_body() -> None:
    assert body_lines((), (), weights(page=False)) == []


@given(st.lists(st.text(min_size=1, max_size=60), max_size=30))
def test_that_every_line_gets_an_answer(texts: list[str]) -> None:
    lines = lines_of("\n".join(texts))
    assert len(body_lines(lines, shapes(lines, "en"), weights(page=False))) == len(lines)
