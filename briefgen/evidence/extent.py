"""How much of an article is searched: the whole of any article, the head of a text as long as a library."""

from dataclasses import replace

from briefgen.knowledge.lexicon import table
from briefgen.model.article import Article
from briefgen.model.evidence import Flag

MOST_SEARCHED = 1_000_000
"""In code points, as much as two thick novels.

Some seven seconds of processor time for news text; five times as long where every sentence holds several
figures, and a minute and a half for a heap of bare numbers, the worst that is known.
Source: measured on 50,000 to 200,000 code points of each, the time growing in step with the length.
"""


def searched(article: Article) -> Article:
    """The article up to the last paragraph that ends within the limit; all of it where it is no longer.

    Spans found in it are spans of the whole article. The first paragraph is always searched.
    """
    if len(article.text) <= MOST_SEARCHED:
        return article
    within = [paragraph for paragraph in article.paragraphs if paragraph.span.end <= MOST_SEARCHED]
    kept = tuple(within or article.paragraphs[:1])
    return replace(article, text=article.text[: kept[-1].span.end], paragraphs=kept)


def unsearched_flags(article: Article, head: Article) -> tuple[Flag, ...]:
    """A flag at the first paragraph that was not searched; none where all were."""
    rest = article.paragraphs[len(head.paragraphs) :]
    if not rest:
        return ()
    sentence: str = table(article.language, "checks")["text"]["not_searched"]
    return (Flag("not searched", sentence.format(paragraphs=len(head.paragraphs)), (rest[0].span,)),)
