"""Quotations that lack one of their marks, mended by the attribution beside them."""

import re
from dataclasses import dataclass
from functools import cache

from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span

_CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
_NAME = rf"(?:{_CAPITAL}[\w.’'-]*\s){{1,4}}"
_ENDS = frozenset(".!?…")
_TIED = frozenset(",!?…")
_DIRECTED = frozenset("“„")
_STOPPED_SINGLE = re.compile(r"(?<=[.!?])[’'](?=\s|$)")
_OPEN_SINGLE = re.compile(r"‘|(?<!\w)'(?=\w)")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A quotation with the marks it has, and without them."""

    outer: Span
    inner: Span


@cache
def attribution(language: str) -> re.Pattern[str]:
    """A space and an attribution: " said Ms Li", " Ms Li said", " she said"."""
    return re.compile(_attribution(language))


def _attribution(language: str) -> str:
    cues, persons = _cues(language), _persons(language)
    return rf"\s(?:(?:{cues})\s{_CAPITAL}|{_NAME}(?:{cues})\b|(?:{persons})\s(?:{cues})\b)"


@cache
def _closing(language: str) -> re.Pattern[str]:
    """A comma before an attribution: "…, said Ms Li", "…, she said"."""
    return re.compile(rf",(?={_attribution(language)})")


@cache
def _opening(language: str) -> re.Pattern[str]:
    """An attribution and a comma or colon before a capital: "she added, The plan …"."""
    return re.compile(rf"\b(?:{_cues(language)})[,:]\s(?={_CAPITAL})")


def _cues(language: str) -> str:
    return alternatives(table(language, "sentences")["speech"])


def _persons(language: str) -> str:
    pronouns = table(language, "names")["pronouns"]
    return alternatives([word for gender in ("male", "female", "plural") for word in pronouns[gender]])


def closed_by_cue(text: str, at: int, until: int, language: str) -> Stretch | None:
    """The quotation of a mark that nothing closes, up to a single mark or the attribution after it.

    Args:
        text: Of the paragraph.
        at: Where the mark stands.
        until: Where the next quotation begins.
        language: Of the article.
    """
    single = _STOPPED_SINGLE.search(text, at + 1, until)
    if single and _OPEN_SINGLE.search(text, at + 1, until) is None:
        return Stretch(Span(at, single.end()), Span(at + 1, single.start()))
    found = _closing(language).search(text, at + 1, until) if not text[:at].strip() else None
    return Stretch(Span(at, found.end()), Span(at + 1, found.end())) if found else None


def closed_by_next(text: str, at: int, until: int) -> Stretch | None:
    """The quotation of a mark that nothing closes, up to the sentence end before the next one opens.

    Args:
        text: Of the paragraph.
        at: Where the mark stands.
        until: Where the next quotation begins.
    """
    end = len(text[:until].rstrip())
    if text[at] not in _DIRECTED or end - at <= 1 or text[end - 1] not in _ENDS or end == until:
        return None
    return Stretch(Span(at, end), Span(at + 1, end))


def opened_by_cue(text: str, since: int, closing: int, language: str) -> Stretch | None:
    """The quotation of a mark that nothing opens, from the attribution before it.

    One that heads its paragraph begins there, where an attribution follows: We go,” said Ms Li.

    Args:
        text: Of the paragraph.
        since: Where the quotation before it ends.
        closing: Where the mark stands.
        language: Of the article.
    """
    found = _opening(language).search(text, since, closing)
    if found:
        return Stretch(Span(found.end(), closing + 1), Span(found.end(), closing))
    heads = since == 0 and text[:1].isupper() and text[closing - 1] in _TIED
    if heads and attribution(language).match(text, closing + 1):
        return Stretch(Span(0, closing + 1), Span(0, closing))
    return None
