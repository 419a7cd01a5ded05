"""The sum of a headline in the figures table, where the text spells its scale out."""

from dataclasses import replace

import pytest

from briefgen.brief.compose import compose
from briefgen.evidence.find import find_evidence
from briefgen.model.template import Slot
from tests.kit import made
from tests.kit.labelled import plain_article

TEXT = "Norrail was fined £2.3 million on Friday. Sales fell to 40 trains in 2024 from 60 trains in 2019."


@pytest.mark.parametrize(
    ("headline", "first"),
    [
        ("Norrail fined £2.3m over crash", "£2.3 million"),
        ("Norrail fined £2.3 million over crash", "£2.3 million"),
        ("Norrail fined £2.3bn over crash", "40 trains"),
        ("Norrail fined £2.35m over crash", "40 trains"),
        ("Norrail fined over crash", "40 trains"),
    ],
)
def test_that_the_sum_of_the_headline_comes_first_in_either_spelling(headline: str, first: str) -> None:
    article = replace(plain_article(TEXT), headline=headline)
    evidence = find_evidence(article)
    brief = compose(article, evidence, (), made.template(slots=(Slot("figures", 0, 4),)))
    texts = {figure.key: figure.text for figure in evidence.figures}
    assert texts[brief.figures[0]] == first
