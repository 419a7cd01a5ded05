"""What stands together in a sentence is looked up, and found as a walk over all would find it."""

from briefgen.brief.in_sentence import InSentence
from briefgen.evidence.find import find_evidence
from briefgen.model.article import Span
from tests.charts.reading import article_of

TEXT = (
    "Norway had 40 mills in 2019, Sweden 20 mills and Denmark 10. The union counts 300 posts.\n\n"
    "“We lost 12 of them,” said Tom Cole, “and 80 people.” Nobody spoke."
    " Sales rose to £9 million from £8 million."
)


def test_that_figures_of_a_sentence_are_those_it_contains() -> None:
    evidence = find_evidence(article_of(TEXT))
    places = InSentence(evidence)
    assert len(evidence.figures) >= 6
    for figure in evidence.figures:
        sentence = next((one for one in evidence.sentences if one.contains(figure.span)), None)
        assert places.sentence(figure.span) == sentence
        around = sentence or figure.span
        assert list(places.beside(figure)) == [f for f in evidence.figures if around.contains(f.span)]


def test_that_a_span_over_two_sentences_is_in_none() -> None:
    evidence = find_evidence(article_of(TEXT))
    first, second = evidence.sentences[:2]
    places = InSentence(evidence)
    assert places.sentence(Span(first.start + 3, second.end)) is None
    assert places.number(first) + 1 == places.number(second)


def test_that_a_figure_cut_by_the_span_is_not_within() -> None:
    evidence = find_evidence(article_of(TEXT))
    first, second = evidence.figures[:2]
    assert InSentence(evidence).within(Span(first.span.start, second.span.end - 1)) == [first]


def test_that_an_article_without_a_figure_has_none_beside() -> None:
    evidence = find_evidence(article_of("Nobody spoke. The hall was cold."))
    assert InSentence(evidence).within(Span(0, 30)) == []
