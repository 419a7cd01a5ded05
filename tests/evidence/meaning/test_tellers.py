import pytest

from briefgen.evidence.find import find_evidence
from briefgen.evidence.meaning.tellers import spoken_for
from briefgen.model.article import Span
from briefgen.model.evidence import ComparisonKind, Words
from tests.kit.labelled import plain_article


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("spokesperson for the port", "port"),
        ("official of Northline", "Northline"),
        ("ministry of health", "ministry of health"),
        ("Bank of England", "Bank of England"),
        ("spokesperson", "spokesperson"),
    ],
)
def test_that_who_speaks_for_somebody_tells_of_them(who: str, expected: str) -> None:
    text = f"A {who} said"
    words = Words(who, Span(2, 2 + len(who)))
    found = spoken_for(words, "en")
    assert found.text == expected
    assert found.span
    assert found.span.of(text) == expected


def test_that_money_spent_is_of_whom_a_spokesperson_speaks_for() -> None:
    text = "A spokesman for the port said it had spent £8m last year, more than twice the £3m spent in 2015."
    evidence = find_evidence(plain_article(text))
    (found,) = evidence.comparisons
    assert (found.kind, found.subject) == (ComparisonKind.THEN_NOW, "port")
    assert all(one.subject and one.subject.inferred for one in evidence.figures)
