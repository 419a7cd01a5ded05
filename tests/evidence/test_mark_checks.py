from hypothesis import given
from hypothesis import strategies as st

from briefgen.evidence.marks import unbalanced
from tests.kit.labelled import plain_article


def test_that_a_mark_after_a_signature_closes_the_paragraph_above() -> None:
    article = plain_article('"We never said that the vote was lost.', 'Ann Li, vicar."')
    assert unbalanced(article) == ()


@given(
    st.lists(st.text(alphabet="aA1 .,“”„\"«»‘’'‚\n", min_size=1, max_size=30).filter(str.strip), max_size=4)
)
def test_that_the_place_of_a_lone_mark_holds_one(paragraphs: list[str]) -> None:
    article = plain_article(*paragraphs)
    assert all(article.text[at] in '“”„"«»' for at in unbalanced(article))
