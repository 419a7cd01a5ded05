"""Dates inside a quotation, which are of what is quoted and not of its telling: “We vote tonight.”."""

import re

from briefgen.model.article import Span

_PAIRS = {"“": "”", "„": "“", "»": "«", "«": "»", '"': '"'}
QUOTED = frozenset(_PAIRS)
"""The marks a quotation opens with."""

_MARK = re.compile(f"[{''.join({*_PAIRS, *_PAIRS.values()})}]")
_FEWEST_WORDS = 4
_REACH = 400


def quotation_about(text: str, sentence: Span, words: Span) -> Span | None:
    """The whole sentence quoted around a date, with its marks, where the sentence has more than it.

    Args:
        text: The article.
        sentence: The one the date stands in.
        words: Of the date.

    Returns:
        None where the date stands in none, or in words quoted from a sentence.
    """
    opened = opening_mark(text, sentence, words)
    if opened is None or not text[opened + 1 : opened + 2].isupper():
        return None
    near = min(sentence.end, words.end + _REACH)
    close = text.find(_PAIRS[text[opened]], words.end, near)
    if close < 0 and near < sentence.end:
        return None
    end = close + 1 if close >= 0 else sentence.end
    outside = text[sentence.start : opened] + text[end : sentence.end]
    if not any(word[:1].isalpha() for word in outside.split()):
        return None
    return Span(opened, end) if len(text[opened:end].split()) >= _FEWEST_WORDS else None


def opening_mark(text: str, sentence: Span, words: Span) -> int | None:
    """Where the quotation opens that some words of a sentence stand in; None where they are the writer's."""
    return _opened(text, max(sentence.start, words.start - _REACH), words.start)


def _opened(text: str, start: int, end: int) -> int | None:
    """Where the quotation begins that has not ended before a place."""
    opened: int | None = None
    for mark in _MARK.finditer(text, start, end):
        if opened is not None and mark[0] == _PAIRS[text[opened]]:
            opened = None
        elif opened is None and mark[0] in _PAIRS:
            opened = mark.start()
    return opened
