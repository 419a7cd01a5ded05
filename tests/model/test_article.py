import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, Span, lay_out
from tests.kit import made


@given(st.lists(st.text(max_size=20)))
def test_that_every_paragraph_is_found_again_in_the_text(texts: list[str]) -> None:
    text, paragraphs = lay_out((words, ParagraphKind.TEXT) for words in texts)
    assert [paragraph.span.of(text) for paragraph in paragraphs] == texts
    assert text == "\n\n".join(texts)


def test_that_paragraph_numbers_start_at_one() -> None:
    article = made.article()
    assert [article.paragraph_number(part.span) for part in article.paragraphs] == [1, 2, 3, 4, 5]
    assert article.paragraph_number(Span(len(article.text), len(article.text))) == 5


@pytest.mark.parametrize("ends", [(-1, 2), (3, 2)])
def test_that_what_is_no_span_is_refused(ends: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(*ends)


def test_that_touching_spans_do_not_overlap() -> None:
    assert not Span(0, 2).overlaps(Span(2, 4))
    assert Span(0, 3).overlaps(Span(2, 4))


def test_that_equal_articles_have_one_hash_and_others_are_told_apart() -> None:
    text, paragraphs = lay_out([("The council met.", ParagraphKind.TEXT)])
    source = Source("sample", SourceKind.TEXT, text.encode())
    one, same, other = (
        Article(source, text, paragraphs, language=language) for language in ("en", "en", "de")
    )
    assert hash(one) == hash(same)
    assert len({one, same, other}) == 2
