"""The clause of a sentence that a date stands in: what happened on it."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache

from briefgen.evidence.joined_clauses import clause_of
from briefgen.evidence.meaning.subjects import last_of
from briefgen.evidence.times.dates import FoundDate, find_dates
from briefgen.evidence.times.insertions import runs_into_the_main_clause
from briefgen.evidence.times.since import WORDS_OF_A_CLAUSE
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Article, Span

_CLAUSE_REACH = 400  # a longer look back makes a sentence of thousands of dates quadratic


@dataclass(frozen=True, slots=True)
class _Cues:
    """The table `events` of a language, as far as it tells where a clause begins, compiled."""

    opening: re.Pattern[str]
    inner: re.Pattern[str]
    pronoun: re.Pattern[str]


@cache
def _cues(language: str) -> _Cues:
    words = table(language, "events")
    any_of = {
        name: "|".join(map(re.escape, words[name]))
        for name in ("subordinators", "pronouns", "not_subordinate")
    }
    # "Nach mehr als zwei Stunden" opens none either.
    unlike = "".join(rf"(?<!\b{re.escape(word)})" for word in words["no_clause_behind"])
    return _Cues(
        opening=re.compile(rf"(?i:{any_of['subordinators']})\s+"),
        # "Because of the storm" opens no clause.
        inner=re.compile(
            rf"{unlike}[\s,](?:{any_of['subordinators']})\s+(?!(?:{any_of['not_subordinate']})\s)"
        ),
        pronoun=re.compile(rf"(?i:{any_of['pronouns']})\b"),
    )


def clause_with(article: Article, sentence: Span, found: FoundDate) -> Span:
    """The subordinate clause the date stands in, if it can stand alone, or the sentence.

    Args:
        article: Its dateline is no part of a clause.
        sentence: The one the date stands in.
        found: The date.
    """
    cues = _cues(article.language)
    text, dateline = article.text, article.dateline
    opens = dateline is not None and sentence.contains(dateline)
    start = dateline.end if dateline and opens else sentence.start
    sentence = _between_semicolons(text, Span(start, sentence.end), found.span)
    start = sentence.start
    inner = _inner_start(text, start, found.span, cues)
    into = inner is not None and runs_into_the_main_clause(
        text, sentence, Span(inner, found.span.start), article.language
    )
    if inner is None or into or _is_dated(article, inner):
        return clause_of(text, article.language, Span(start, sentence.end), found.span)
    reach = min(found.span.end + _CLAUSE_REACH, sentence.end)
    comma = text.find(",", found.span.end, reach)
    end = comma if comma >= 0 else sentence.end
    return _trimmed(text, Span(inner, end))


def _between_semicolons(text: str, sentence: Span, words: Span) -> Span:
    """The part of a sentence a date stands in: "In 1950 there were 140; by 1990 there were 31".

    A part of few words is a piece of a list and no clause; the sentence is then left whole.
    """
    before = text.rfind("; ", max(sentence.start, words.start - _CLAUSE_REACH), words.start)
    behind = text.find("; ", words.end, min(sentence.end, words.end + _CLAUSE_REACH))
    if before < 0 and behind < 0:
        return sentence
    start = sentence.start if before < 0 else before + len("; ")
    end = sentence.end if behind < 0 else behind
    whole = len(text[start : min(end, start + _CLAUSE_REACH)].split()) >= WORDS_OF_A_CLAUSE
    return _trimmed(text, Span(start, end)) if whole else sentence


def _is_dated(article: Article, at: int) -> bool:
    """Whether a date begins at a place: a word before it opens no clause ("since April and plans more")."""
    dates = find_dates(article.text, article.language)
    i = bisect_left(dates, at, key=lambda found: found.span.start)
    return i < len(dates) and dates[i].span.start == at


def _inner_start(text: str, start: int, words: Span, cues: _Cues) -> int | None:
    """Where the subordinate clause begins that holds the date; looked for near the date only."""
    near = max(start, words.start - _CLAUSE_REACH)
    opening = cues.opening.match(text, start, words.start) if near == start else None
    inner = last_of(cues.inner.finditer(text[near : words.start]))
    if inner is None and opening is not None and "," not in text[words.end : words.end + _CLAUSE_REACH]:
        return None  # "After a long row the hall was sold in 1990."
    at = near + inner.end() if inner else opening.end() if opening else None
    if at is None or cues.pronoun.match(text, at) or "," in text[at : words.start]:
        return None
    return at if len(text[at : words.start].split()) >= WORDS_OF_A_CLAUSE else None


def _trimmed(text: str, span: Span) -> Span:
    end = span.end
    while end > span.start and text[end - 1] in ' "”’.;':
        end -= 1
    return Span(span.start, end)
