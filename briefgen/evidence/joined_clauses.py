"""Clauses joined in a sentence, each with its date: "The pit shut in 2019, and the mill opened in 2021"."""

import re
from bisect import bisect_left
from functools import cache
from itertools import islice, pairwise

from briefgen.evidence.series_words import series_words
from briefgen.evidence.times.dates import find_dates
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span

_FEWEST_WORDS, _REACH, _OPENING = 5, 400, 4
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def clause_of(text: str, language: str, sentence: Span, words: Span) -> Span:
    """The joined clause of a sentence that a date stands in, or the sentence.

    A clause is one by itself where it has a date, a subject that is no pronoun, and a verb; so has what is
    before it. "He bought a farm in 2019, and a boat in 2021" is one clause.
    """
    near = Span(max(sentence.start, words.start - _REACH), min(sentence.end, words.end + _REACH))
    start, end = sentence.start, sentence.end
    for found in _joint(language).finditer(text, near.start, near.end):
        before, behind = Span(sentence.start, found.start()), Span(found.end("joint"), sentence.end)
        if found["dated"] and _is_of_pronoun(text, language, behind):
            continue
        if all(_is_whole(text, language, part) for part in (before, behind)):
            start, end = (behind.start, end) if behind.start <= words.start else (start, min(end, before.end))
    return Span(start, end)


def _is_whole(text: str, language: str, part: Span) -> bool:
    dates = find_dates(text, language)
    at = bisect_left(dates, part.start, key=lambda found: found.span.start)
    if at == len(dates) or not part.contains(dates[at].span):
        return False
    said = [word for word in _WORD.findall(part.of(text)) if word.islower()]
    words = series_words(language)
    verbal = any(words.is_verb(word) and word not in words.stating.clause.article_words for word in said)
    return verbal and len(part.of(text).split()) >= _FEWEST_WORDS


def _is_of_pronoun(text: str, language: str, part: Span) -> bool:
    """Whether a clause that opens with its date goes on with a pronoun: "in 2021 it sold 60"."""
    said = [found.group() for found in islice(_WORD.finditer(text, part.start, part.end), _OPENING + 1)]
    pronouns = table(language, "events")["pronouns"]
    # "Das" before a noun is an article.
    return any(word in pronouns and not after[:1].isupper() for word, after in pairwise(said))


@cache
def _joint(language: str) -> re.Pattern[str]:
    """A comma and the word that joins two clauses, before an article, a name, or a date with its digits."""
    words = table(language, "events")
    # "Its owners" would be nobody's beside the sentence before.
    joins, articles, dating = (
        "|".join(map(re.escape, those))
        for those in (words["clause_joins"], table(language, "figures")["articles"], words["past_beside"])
    )
    pronouns = "|".join(map(re.escape, (one.capitalize() for one in words["pronouns"])))
    name = rf"(?!(?:{pronouns})\s)[^\W\d_a-zß-ÿ][\w’'-]*\s[a-zß-ÿ]"
    months = "|".join(re.escape(name) for names in table(language, "calendar")["months"] for name in names)
    # "In April they asked for help, and in July ministers offered a loan".
    dated = rf"(?P<dated>(?:{dating})\s(?:[^,;.\n]{{0,16}}?\d|(?i:{months})(?![^\W_])))"
    return re.compile(rf"(?P<joint>,\s(?:{joins})\s)(?=(?:{articles})\s|{name}|{dated})")
