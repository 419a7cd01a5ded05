"""Checks of quotation marks: one that opens and nothing closes, one that closes and nothing opened."""

import re
from collections.abc import Iterator

from briefgen.evidence.checking.check_words import CheckWords, check_words
from briefgen.evidence.text.marks import unbalanced
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Evidence, Flag

_MARKUP = re.compile(r"=[\"“”]")
_SHOWN = 5
"""Words told after a mark, for the reader to find the place."""


def mark_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:  # noqa: ARG001  # one signature for all
    """Double marks without their other that nothing mends, each with the words beside it."""
    words = check_words(article.language)
    for at in unbalanced(article):
        paragraph = article.paragraphs[article.paragraph_index(at)].span
        text, place = paragraph.of(article.text), at - paragraph.start
        doubled = text[place] in (text[place - 1 : place], text[place + 1 : place + 2])
        if not (doubled or _MARKUP.search(text)):
            yield _flag(text, paragraph.start, place, words)


def _flag(text: str, start: int, at: int, words: CheckWords) -> Flag:
    closing = text[at] == "”" or (at > 0 and not text[at - 1].isspace() and text[at - 1] not in "([—–")
    beside = text[:at].split()[-_SHOWN:] if closing else text[at + 1 :].split()[:_SHOWN]
    said = words.say("unopened" if closing else "unclosed", mark=text[at], words=" ".join(beside))
    return Flag("quotation marks", said, (Span(start + at, start + at + 1),))
