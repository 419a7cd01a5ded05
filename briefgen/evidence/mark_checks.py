"""Checks of quotation marks: one that opens and nothing closes, one that closes and nothing opened."""

import re
from collections.abc import Iterator

from briefgen.evidence.check_words import CheckWords, check_words
from briefgen.model.article import Article, ParagraphKind, Span
from briefgen.model.evidence import Evidence, Flag

_MARK = re.compile(r"[“”„\"«»]")
_MARKUP = re.compile(r"=[\"“”]")
_OPENERS = frozenset('“„«»"')
_SHOWN = 5
"""Words told after a mark, for the reader to find the place."""


def mark_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:  # noqa: ARG001  # one signature for all
    """Paragraphs in which double marks do not go in pairs; one that runs on into the next is whole."""
    words = check_words(article.language)
    paragraphs = article.paragraphs
    open_before = False
    for at, paragraph in enumerate(paragraphs):
        text = paragraph.span.of(article.text)
        resumed = open_before and text[:1] in _OPENERS
        marks = _alone(text)
        follows = paragraphs[at + 1] if at + 1 < len(paragraphs) else None
        next_text = follows.span.of(article.text) if follows else ""
        open_before = bool(marks) and next_text[:1] in _OPENERS
        if len(marks) != 1 or open_before or resumed or not _is_prose(text, paragraph.kind):
            continue
        yield _flag(text, paragraph.span.start, marks[0], words)


def _is_prose(text: str, kind: ParagraphKind) -> bool:
    return kind is ParagraphKind.TEXT and _MARKUP.search(text) is None


def _alone(text: str) -> list[int]:
    """Where the double marks stand that pair with none, read from the left."""
    opened: list[int] = []
    alone: list[int] = []
    german = "„" in text
    for found in _MARK.finditer(text):
        at, mark = found.start(), found[0]
        before = text[at - 1 : at]
        if before == mark or (mark == '"' and before.isdigit() and not opened):  # doubled, or inches
            continue
        closes = mark == "”" or (mark == "“" and german and bool(opened)) or (mark in '"«»' and bool(opened))
        if closes and opened:
            opened.pop()
        elif closes:
            alone.append(at)
        else:
            opened.append(at)
    return sorted(alone + opened)


def _flag(text: str, start: int, at: int, words: CheckWords) -> Flag:
    closing = text[at] == "”" or (at > 0 and not text[at - 1].isspace() and text[at - 1] not in "([—–")
    beside = text[:at].split()[-_SHOWN:] if closing else text[at + 1 :].split()[:_SHOWN]
    said = words.say("unopened" if closing else "unclosed", mark=text[at], words=" ".join(beside))
    return Flag("quotation marks", said, (Span(start + at, start + at + 1),))
