"""The item of a first row that only the sentence before names: "Holt has most. Its network measures 84"."""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from itertools import takewhile

from briefgen.charts.suggesting.aligned_runs import Run
from briefgen.charts.suggesting.aligned_stretches import Stretch
from briefgen.charts.suggesting.aligned_words import (
    AlignedWords,
    Phrase,
    Token,
    aligned_words,
    is_verb,
    phrases,
    tokens,
    whole_phrase,
)
from briefgen.charts.suggesting.said_of import sentence_before
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of


def leader_before(stretches: Sequence[Stretch], run: Run, drafts: Drafts) -> Phrase | None:
    """Who the sentence before says is above all others, where the first clause only points at it.

    Args:
        stretches: What stands around the values.
        run: The values; the first of them has to be the largest or the smallest.
        drafts: Of the article.

    Returns:
        None where the first clause names somebody, and where the sentence before leaves a choice.
    """
    words = aligned_words(drafts.language)
    if len(run.rows[0]) > 1 or not stretches or not _points(stretches[0].head, words, drafts):
        return None
    values = [row[0].quantity.value or Decimal(0) for row in run.rows]
    extreme = values[0] in (max(values), min(values)) and values[0] != sum(values[1:])
    told = _before(run, drafts) if extreme else []
    if not told or not _above_all(drafts.language).search(_said(told, run.text)):
        return None
    return _subject(told, run, words) if words.has_capitals else _only_name(told, run, words, drafts)


def counted_before(run: Run, drafts: Drafts) -> str:
    """What the sentence before says somebody has most of: "books" of "borrowed more books than any other"."""
    told = _before(run, drafts)
    above = _above_all(drafts.language).search(_said(told, run.text)) if told else None
    more = table(drafts.language, "aligned")["most_of"]
    at = next((n for n, one in enumerate(told) if one.low in more), None) if above else None
    if at is None or at + 1 == len(told):
        return ""
    words = aligned_words(drafts.language)
    of = whole_phrase(told, at + 1, run.text, words)
    if of is None or of.prep:
        return ""
    # "The most miles of cycle path of the four districts", "more books in Elm": whom it is above is no part.
    kept = [*takewhile(lambda one: _is_of_it(one, run.text, words), of.parts)]
    return run.text[kept[0].span.start : kept[-1].span.end] if kept else ""


def _is_of_it(part: Phrase, text: str, words: AlignedWords) -> bool:
    named = part.text[:1].isupper() and (bool(part.prep) or not words.has_capitals)
    return not named and not _has_article(part, text, words)


def _has_article(part: Phrase, text: str, words: AlignedWords) -> bool:
    return text[: part.span.start].rsplit(None, 1)[-1].casefold() in words.articles


def _points(head: Sequence[Token], words: AlignedWords, drafts: Drafts) -> bool:
    """Whether a clause begins with a word for somebody told before, and names nobody itself."""
    rows = table(drafts.language, "charts")["rows"]
    if not head or head[0].low not in words.pronouns | words.articles | {*rows["owners"]}:
        return False
    said = [one.low for one in head]
    named = any(one.text[0].isupper() for one in head[1:]) and not words.has_capitals
    return not named and not any(one in (*rows["measures"], *rows["no_items"]) for one in said[1:])


def _before(run: Run, drafts: Drafts) -> list[Token]:
    """The words of the sentence before, of the same paragraph, without who says it."""
    before = sentence_before(run.begins, drafts, same_paragraph=True)
    told = tokens(run.text, before.start, before.stop) if before else []
    words = aligned_words(drafts.language)
    comma = max((at for at, one in enumerate(told) if one.text == ","), default=len(told))
    tells = any(one.low in words.telling for one in told[comma:])
    return told[:comma] if tells else told


def _said(told: Sequence[Token], text: str) -> str:
    return text[told[0].start : told[-1].end]


def _subject(told: Sequence[Token], run: Run, words: AlignedWords) -> Phrase | None:
    """What the sentence begins with, by its name alone."""
    about = whole_phrase(told, 0, run.text, words)
    if about is None or about.last == len(told) or not is_verb(told[about.last], words):
        return None
    return None if told[0].low in words.articles else about


def _only_name(told: Sequence[Token], run: Run, words: AlignedWords, drafts: Drafts) -> Phrase | None:
    """The one name of the sentence; what it begins with may be none where another is told."""
    named = [one for one in phrases(told, run.text, words) if all(map(_is_capital, one.text.split()))]
    named = [one for one in named if drafts.calendar.isdisjoint(one.text.casefold().split())]
    above = _above_all(drafts.language).search(run.text, told[0].start, told[-1].end)
    # Of two names the one before is above all: "Elm has more snow than any other peak in the Black Forest".
    before = [one for one in named if above and one.span.end <= above.start()]
    for names in (before, named):
        inside = [one for one in names if one.span.start > told[0].start]
        found = inside or names
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _is_capital(word: str) -> bool:
    return word[0].isupper()


@cache
def _above_all(language: str) -> re.Pattern[str]:
    figures, own = table(language, "figures"), table(language, "aligned")
    above = [*figures["superlatives"], *figures["extremes"], *own["above_all"]]
    return re.compile(rf"(?<![^\W_])(?i:{any_of(above)})(?![^\W_])")
