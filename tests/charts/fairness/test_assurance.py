from dataclasses import replace

import pytest

from briefgen.charts.fairness.assurance import assured
from briefgen.model.evidence import Evidence
from briefgen.model.problem import Aspect, Place, Problem, Severity
from tests.charts import samples

CLEAN = assured(samples.paired(), Evidence(), ())


def test_that_a_clean_chart_is_said_to_be_so() -> None:
    assert "axis from 0, colours at 3 : 1 or more, all words clear of each other" in CLEAN


@pytest.mark.parametrize(("aspect", "gone"), [(Aspect.COLOUR, "colours at"), (Aspect.WORDS, "all words")])
def test_that_what_has_a_problem_is_not_assured_whatever_its_words(aspect: Aspect, gone: str) -> None:
    problem = Problem(Severity.WARNING, "It could be better", Place("chart"), aspect=aspect)
    assert gone not in assured(samples.paired(), Evidence(), (problem,))
    assert assured(samples.paired(), Evidence(), (replace(problem, aspect=None),)) == CLEAN
