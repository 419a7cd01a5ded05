"""Of a text as long as a library charts are made from its first part, and a reader is told so."""

from briefgen.charts.suggest import suggest
from briefgen.charts.suggesting.extent import MOST_COMPARED, considered, share_considered
from briefgen.charts.suggesting.refusals import refusals
from briefgen.evidence.find import find_evidence
from briefgen.model.article import Article
from briefgen.model.evidence import Evidence
from tests.kit.labelled import plain_article


def studied(paragraphs: int) -> tuple[Article, Evidence]:
    """A text in which each paragraph compares two values of something else."""
    told = (
        f"Output of mine number {name} fell to {name % 40 + 40} tonnes in 2024 from 90 tonnes in 2019."
        for name in range(1, paragraphs + 1)
    )
    article = plain_article(*told)
    return article, find_evidence(article)


def test_that_all_of_an_article_is_considered() -> None:
    article, evidence = studied(20)
    assert considered(evidence) is evidence
    assert share_considered(evidence, len(article.text)) == 100
    found = refusals(article, evidence, ())
    assert found
    assert all(one.kind for one in found)


def test_that_charts_of_a_long_text_are_of_its_first_part_and_say_so() -> None:
    article, evidence = studied(MOST_COMPARED + 60)
    assert len(evidence.comparisons) > MOST_COMPARED
    part = considered(evidence)
    assert len(part.comparisons) == MOST_COMPARED
    end = evidence.comparisons[MOST_COMPARED].span.start
    assert all(figure.span.start < end for figure in part.figures)
    charts = suggest(article, evidence)
    assert charts == suggest(article, part)
    told = [one for one in refusals(article, evidence, charts) if one.kind is None]
    share = 100 * end // len(article.text)
    assert len(told) == 1
    assert f"first {share} per cent of the text" in told[0].reason
