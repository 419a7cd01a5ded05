"""Checks of quotation marks: one whose other is missing leaves open what was said."""

import re
from collections.abc import Iterator

from briefgen.evidence.check_words import check_words
from briefgen.evidence.marks import unbalanced
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Evidence, Flag

_WORDS_AFTER = re.compile(r"\S(?:\S{1,40}(?:\s\S{1,40}){0,3})?")
_WORDS_BEFORE = re.compile(r"(?:\S{1,40}\s){0,3}\S{1,40}\Z")
_REACH = 120
_CLOSING = re.compile(r"\w[.,!?…]?\Z")


def mark_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:  # noqa: ARG001  # one signature for all
    """Double marks without their other that nothing mends, each with the words beside it."""
    words = check_words(article.language)
    for at in unbalanced(article):
        span = _beside(article.text, at)
        yield Flag("quotation mark", words.say("lone_mark", words=span.of(article.text)), (span,))


def _beside(text: str, at: int) -> Span:
    """The mark with the words it stands at: those before one that closes, else those after it."""
    begin = max(at - _REACH, 0)
    if _CLOSING.search(text, begin, at) and (found := _WORDS_BEFORE.search(text, begin, at)):
        return Span(found.start(), at + 1)
    after = _WORDS_AFTER.match(text, at, at + _REACH)
    return Span(at, after.end() if after else at + 1)
