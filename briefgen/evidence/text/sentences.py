"""The sentences of an article."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from briefgen.knowledge.lexicon import table
from briefgen.model.article import Article, Span

# A row of dots is tried from its first one only: with no space behind them, none of thousands ends anything.
_END = re.compile(
    r"[.!?…‽。！？](?:(?<![.!?…‽][.!?…‽])(?<=[.!?…‽])[.!?…‽]*[)\]'’\"”»›“]*(?=\s)|(?<=[。！？])[。！？]*[」』”]*)\s*"
)
_LAST_WORD = re.compile(r"[\w.&'’-]*\Z")
_FIRST_WORD = re.compile(r"[(\[\"“„«»‘'‹—–\s-]*([\w’']+)")
_ACRONYM = re.compile(r"(?:\w\.)+\w\Z")
_QUOTATION = re.compile(r"“[^“”\n]*”|„[^„“”\n]*[“”]|«[^«»\n]*»|»[^«»\n]*«|\"(?<!\w\")(?=\S)[^\"\n]*\"")
_LONGEST_WORD = 24
_LONGEST_QUOTATION = 600
_LONGEST_SENTENCE = 3000
_TIE = 60


@dataclass(frozen=True, slots=True)
class _Words:
    never: frozenset[str]
    rarely: frozenset[str]
    capitalised: frozenset[str]
    numbered: frozenset[str]
    starters: frozenset[str]
    speech: frozenset[str]
    ordinals: bool


@cache
def _words(language: str) -> _Words:
    data = table(language, "sentences")
    return _Words(
        never=frozenset(data["never"]),
        rarely=frozenset(data["rarely"]),
        capitalised=frozenset(data.get("capitalised", ())),
        numbered=frozenset(data.get("numbered", ())),
        starters=frozenset(data["starters"]),
        speech=frozenset(data["speech"]),
        ordinals=bool(data.get("ordinals", False)),
    )


@lru_cache(maxsize=4)
def sentences(article: Article) -> tuple[Span, ...]:
    """Where each sentence stands, without the space around it, in the order of the text.

    None crosses a paragraph. A quotation of ordinary length is not cut, and stays with its
    attribution: “No! Never!” Ms Li said. is one sentence.
    """
    words = _words(article.language)
    found: list[Span] = []
    for paragraph in article.paragraphs:
        start = paragraph.span.start
        found += (span.shifted(start) for span in _split(paragraph.span.of(article.text), words))
    return tuple(found)


def first_end(text: str, start: int, language: str) -> int:
    """Where the sentence ends that begins at the place of a paragraph, after its stop."""
    reach = text[start : start + _LONGEST_SENTENCE]
    return start + next((span.end for span in _split(reach, _words(language))), len(reach))


def _split(text: str, words: _Words) -> Iterator[Span]:
    start = len(text) - len(text.lstrip())
    quotations = _quotations(text)
    quotation = next(quotations, None)
    for end in _END.finditer(text):
        while quotation and quotation.end < end.start() + 1:
            quotation = next(quotations, None)
        inside = quotation and quotation.start < end.start() and end.end() < quotation.end
        if end.start() >= start and not inside and _ends(text, end, words):
            yield Span(start, end.start() + len(end.group().rstrip()))
            start = end.end()
    stop = len(text.rstrip())
    if start < stop:
        yield Span(start, stop)


def _quotations(text: str) -> Iterator[Span]:
    spans = (Span(*match.span()) for match in _QUOTATION.finditer(text))
    return (span for span in spans if len(span) <= _LONGEST_QUOTATION)


def _ends(text: str, end: re.Match[str], words: _Words) -> bool:
    """Whether the marks end a sentence; judged by the word before and the word after."""
    mark = end.group()[0]
    if mark in "。！？":
        return True
    follows = _FIRST_WORD.match(text, end.end(), end.end() + _LONGEST_WORD * 2)
    if follows is None:
        return True
    after = follows[1]
    if after[0].islower():
        return False
    if mark == ".":
        return _full_stop_ends(text, end.start(), after, words)
    return not (_closes_quotation(end.group()) and _tied(text, end.end(), words))


def _full_stop_ends(text: str, at: int, after: str, words: _Words) -> bool:
    match = _LAST_WORD.search(text, max(at - _LONGEST_WORD, 0), at)
    before = match.group().strip("'’-") if match else ""
    if before.isdigit():
        return not (words.ordinals and len(before) <= 2)
    if before.lower() in words.numbered and after[0].isdigit():
        return False
    if before.islower() and before in words.capitalised:
        return True
    if before.lower() in words.never:
        return False
    return not _abbreviated(before, words) or (
        after.lower() in words.starters and not _dash_follows(text, at)
    )


def _abbreviated(word: str, words: _Words) -> bool:
    """Whether a full stop after the word belongs to it."""
    initial = len(word) == 1 and word.isupper()
    lower = word.lower()
    return initial or lower in words.rarely or bool(_ACRONYM.match(word))


def _dash_follows(text: str, at: int) -> bool:
    return text[at + 1 : at + 3].strip()[:1] in {"—", "–", "-"}


def _closes_quotation(marks: str) -> bool:
    return any(mark in "\"”»«“’'" for mark in marks)


def _tied(text: str, at: int, words: _Words) -> bool:
    """Whether an attribution follows: "Why?" Ms Li asked."""
    following = text[at : at + _TIE].split()[:5]
    return any(word.strip(".,:;").lower() in words.speech for word in following)
