"""How much of an article is searched: the whole of any article, the head of a text as long as a library."""

import re
from collections.abc import Iterable
from dataclasses import replace

from briefgen.evidence.text.sentences import sentences
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Article, Paragraph, Span
from briefgen.model.evidence import Flag

MOST_WORK = 600_000
"""In words, each mark counted as one: seven thick novels, some twenty-five seconds of processor time.

A number counts as `_NUMBER` words more and a quotation mark as `_QUOTE`: a text of figures alone takes ten
times as long as prose, so that its first two hundred thousand code points are searched, of news up to two
million, of prose three and a half.
Source: measured on 20 MB of 1,266 unlike news articles: read in 6.5 s, 2.0 million code points searched in
25 s, charts with them; the time grows in step with the length.
"""

_NUMBER, _QUOTE = 20, 6
_SURELY_SEARCHED = 50_000
"""No text of so few code points takes more than `MOST_WORK`: each second one is a digit at most."""

_WORD = re.compile(r"\w+|[^\w\s]")
_SPACED = re.compile(r"\S+")
_DIGITS = re.compile(r"\d+")
_QUOTES = re.compile(r"[\"“”„«»‹›‘‚″＂「」『』]")


def searched(article: Article) -> Article:
    """The article up to the last paragraph that ends within the limit; all of it where that is possible.

    A paragraph that alone takes more than half of the limit is searched up to a sentence within it. Spans
    found in the head are spans of the whole article.
    """
    if len(article.text) <= _SURELY_SEARCHED:
        return article
    left, kept = MOST_WORK, list[Paragraph]()
    for paragraph in article.paragraphs:
        work = _work(paragraph.span.of(article.text))
        if work > left:
            break
        left -= work
        kept.append(paragraph)
    if len(kept) == len(article.paragraphs):
        return article
    if left > MOST_WORK // 2:
        kept.append(_head(article, article.paragraphs[len(kept)], left))
    return replace(article, text=article.text[: kept[-1].span.end], paragraphs=tuple(kept))


def _work(text: str) -> int:
    words, numbers, quotes = (len(pattern.findall(text)) for pattern in (_WORD, _DIGITS, _QUOTES))
    return words + numbers * _NUMBER + quotes * _QUOTE


def _head(article: Article, paragraph: Paragraph, left: int) -> Paragraph:
    """As much of a paragraph as `left` suffices for: whole sentences, else words, else signs."""
    begin, stop = paragraph.span.start, paragraph.span.end
    alone = sentences(replace(article, paragraphs=(paragraph,)))
    pieces = (
        ((sentence.start, sentence.end) for sentence in alone),
        (word.span() for word in _SPACED.finditer(article.text, begin, stop)),
        (sign.span() for sign in _WORD.finditer(article.text, begin, stop)),
    )
    ends = (_end(article.text, those, left) for those in pieces)
    return replace(paragraph, span=Span(begin, next(filter(None, ends), begin)))


def _end(text: str, pieces: Iterable[tuple[int, int]], left: int) -> int:
    """Where the last piece ends for which `left` suffices; 0 where it does for none."""
    end = 0
    for first, last in pieces:
        left -= _work(text[first:last])
        if left < 0:
            break
        end = last
    return end


def unsearched_flags(article: Article, head: Article) -> tuple[Flag, ...]:
    """A flag at the first words that were not searched; none where all were."""
    rest = [*_cut(article, head), *(one.span for one in article.paragraphs[len(head.paragraphs) :])]
    if not rest:
        return ()
    sentence: str = table(article.language, "checks")["text"]["not_searched"]
    share = 100 * len(head.text) // len(article.text)
    return (Flag("not searched", sentence.format(share=share), (rest[0],)),)


def _cut(article: Article, head: Article) -> list[Span]:
    """What was left out of the last paragraph that was searched, if anything was."""
    whole = article.paragraphs[len(head.paragraphs) - 1].span if head.paragraphs else Span(0, 0)
    return [Span(len(head.text), whole.end)] if len(head.text) < whole.end else []
