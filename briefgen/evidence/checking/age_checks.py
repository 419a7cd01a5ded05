"""Checks of ages against years of birth and death in the same sentence."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from briefgen.evidence.checking.check_words import CheckWords, check_words
from briefgen.evidence.times.dates import FoundDate, find_dates
from briefgen.model.article import Article, Certainty, Span
from briefgen.model.evidence import Evidence, Figure, FigureKind, Flag

_REACH = 60
_OLDEST = 120
_WORDS_BETWEEN = 5
"""Of "…, 34, who was born in 1971", its comma counted: more may tell of somebody else."""


def age_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """Ages that the year of birth beside them cannot give, now or at the death told of."""
    words = check_words(article.language)
    found = {flag.spans[0].start: flag for flag in _beside_births(article, evidence, words)}
    for flag in _told_with(article, words):
        found.setdefault(flag.spans[0].start, flag)
    yield from found.values()


def _told_with(article: Article, words: CheckWords) -> Iterator[Flag]:
    """Ages in a turn that has room for one person only: "Born in 1990, Mr Ash is 45"."""
    if not any(word in article.text for word in words.lives_hold):
        return
    for pattern in words.lives:
        for told in pattern.finditer(article.text):
            died = told.groupdict().get("died")
            until = int(died) if died else _today(article)
            span, born = Span(*told.span("age")), Span(*told.span("born"))
            yield from _age_flag(span, born, int(told["age"]), until, article.text, words)


def _age_flag(age: Span, born: Span, stated: int, until: int, text: str, words: CheckWords) -> Iterator[Flag]:
    year = int(born.of(text)[-4:]) if born.of(text)[-4:].isdigit() else 0
    possible = range(until - year - 1, until - year + 1)
    if year and 0 < until - year <= _OLDEST and stated not in possible:
        said = words.say(
            "age",
            words=age.of(text),
            born=str(year),
            until=str(until),
            younger=str(until - year - 1),
            age=str(until - year),
        )
        yield Flag("age", said, (age, born))


def _today(article: Article) -> int:
    """The year of the article; 0 where it is not stated."""
    published = article.published
    sure = published is not None and published.certainty is Certainty.STATED
    return published.day.year if published and sure else 0


def _beside_births(article: Article, evidence: Evidence, words: CheckWords) -> Iterator[Flag]:
    """Ages in the sentence of a birth, with nobody else told of between the two."""
    ages = [
        figure for figure in evidence.figures if figure.kind is FigureKind.AGE and figure.quantity.is_exact
    ]
    if not ages:
        return
    dates = find_dates(article.text, article.language)
    for born in dates:
        if _year(born) and words.born.search(article.text, max(0, born.span.start - _REACH), born.span.start):
            sentence = _sentence(born.span, evidence.sentences)
            near = [age for age in ages if sentence.contains(age.span)]
            others = [one for one in dates if one is not born and sentence.contains(one.span)]
            if len(near) == 1:
                yield from _beside(article, born, near[0], others, words)


def _sentence(span: Span, sentences: Sequence[Span]) -> Span:
    at = bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1
    return sentences[at] if at >= 0 else span


def _year(found: FoundDate) -> int:
    """The year it lies in; 0 where it is no date of one year."""
    period = found.period
    return period.start.year if period and period.start.year == period.end.year else 0


def _beside(
    article: Article, born: FoundDate, age: Figure, others: Sequence[FoundDate], words: CheckWords
) -> Iterator[Flag]:
    text, stated, year = article.text, age.quantity.value, _year(born)
    died = [one for one in others if words.died.search(text, max(0, one.span.start - _REACH), one.span.start)]
    if stated is None or len(others) > len(died) or len(died) > 1:
        return
    until = _year(died[0]) if died else _today(article)
    if not died and not _is_now(text, born.span, age.span, words):
        return
    possible = range(until - year - 1, until - year + 1)
    if until and 0 < until - year <= _OLDEST and int(stated) not in possible:
        said = words.say(
            "age",
            words=age.text,
            born=str(year),
            until=str(until),
            younger=str(until - year - 1),
            age=str(until - year),
        )
        yield Flag("age", said, (age.span, born.span))


def _is_now(text: str, born: Span, age: Span, words: CheckWords) -> bool:
    """Whether the age is one in commas beside the birth, with nobody else and no earlier time between."""
    between = text[min(born.end, age.end) : max(born.start, age.start)]
    if age.end <= born.start and (told := words.born.search(between)):
        between = between[: told.start()]  # "48, was born in Lund in 1967": no other person, but a place
    apposed = text[age.start - 2 : age.start] == ", " and text[age.end : age.end + 1] in (",", ".")
    named = any(word[:1].isupper() for word in between.split())
    near = len(between.split()) <= _WORDS_BETWEEN
    return apposed and not named and near and not words.back_then.search(between)
