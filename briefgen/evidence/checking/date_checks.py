"""Checks of dates: the weekday against the calendar, what is told as past against the day of the article."""

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from briefgen.evidence.checking.check_words import CheckWords, check_words
from briefgen.evidence.checking.turn_words import turn_words
from briefgen.evidence.times.date_words import date_words
from briefgen.evidence.times.dates import FoundDate, find_dates
from briefgen.evidence.times.reckoning import OnWeekday, Yearless
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Article, Certainty, Span
from briefgen.model.evidence import Evidence, Flag
from briefgen.model.moment import PartialDate

_REACH = 60
_LAST_DAYS = re.compile(r"(?:29|3[01])(?<!\d\d\d)(?!\d)")
_LOOK_BACK = 600
"""A story tells the day of the week apart, and its year long before."""
_HALF_A_YEAR = timedelta(days=182)
_A_DAY_ELSEWHERE = timedelta(days=1)


def date_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """Dates that cannot be as they stand."""
    words = check_words(article.language)
    stated = article.published is not None and article.published.certainty is Certainty.STATED
    published = article.published.day if article.published and stated else None
    dates = find_dates(article.text, article.language)
    for found, apart in _with_weekdays(article, dates):
        day = _day(found, published)
        if day and not _is_of_another_year(article, dates, found, day, _LOOK_BACK if apart else 0):
            yield from _weekday(article.language, found, apart, day, words)
    if published is not None:
        for found, sentence in _with_sentences(evidence.sentences, dates):
            yield from _after_publication(article, found, sentence, published, words)
    yield from _no_such_days(article, words)
    yield from _of_headline(article, published, words)


def _with_weekdays(
    article: Article, dates: Sequence[FoundDate]
) -> Iterator[tuple[FoundDate, FoundDate | None]]:
    """Each date with the weekday told apart from it: "Tuesday (July 7)", "on 5 July, a Tuesday,"."""
    text, behind = article.text, turn_words(article.language).weekday_behind
    told = [None, *dates, None]
    for before, found, after in zip(told, dates, told[2:], strict=False):
        weekday = None
        if after and _is_weekday(after):
            gap, end = text[found.span.end : after.span.start], text[after.span.end : after.span.end + 1]
            bracketed = "(" in gap
            weekday = after if behind.fullmatch(gap) and end in (")" if bracketed else ",.;\n") else None
        elif before and _is_weekday(before) and text[found.span.end : found.span.end + 1] == ")":
            weekday = before if text[before.span.end : found.span.start] == " (" else None
        yield found, weekday


def _is_weekday(found: FoundDate) -> bool:
    """Whether it is the name of a day of the week and no more."""
    return isinstance(found.reckoning, OnWeekday) and found.reckoning.direction is None


def _of_headline(article: Article, published: date | None, words: CheckWords) -> Iterator[Flag]:
    """A weekday of the headline that its date does not have, drawn at the first paragraph."""
    if not article.paragraphs:
        return
    opening = article.paragraphs[0].span
    dates = find_dates(article.headline, article.language)
    around = [*dates, *find_dates(opening.of(article.text), article.language)]
    for found in dates:
        day = _day(found, published)
        if day is None or (found.period is None and _has_other_year(around, day)):
            continue
        for flag in _weekday(article.language, found, None, day, words):
            said = words.say("in_headline", told=flag.text)
            yield replace(flag, text=said, spans=(opening,))


def _no_such_days(article: Article, words: CheckWords) -> Iterator[Flag]:
    """Days that no month has, or only in a leap year."""
    months = date_words(article.language).months
    for number in _LAST_DAYS.finditer(article.text):
        for before, pattern in words.days_of_month:
            found = pattern.search(article.text, max(0, number.start() - before), number.end() + _REACH)
            if found is None or found.start("day") != number.start():
                continue
            month, day, year = (
                months[found["month"].casefold()],
                int(found["day"]),
                int(found["year"] or 2000),
            )
            if day > (last := monthrange(year, month)[1]):
                name = "no_such_day_year" if day <= monthrange(2000, month)[1] else "no_such_day"
                said = words.say(name, words=found[0], days=str(last), year=str(year))
                yield Flag("no such day", said, (Span(*found.span()),))


def _weekday(
    language: str, found: FoundDate, apart: FoundDate | None, day: date, words: CheckWords
) -> Iterator[Flag]:
    """The weekday told with a date, or apart from it, where the day is another."""
    weekday = found.weekday
    if weekday is None and apart and isinstance(apart.reckoning, OnWeekday):
        weekday = apart.reckoning.weekday
    if weekday in (None, day.weekday()):
        return
    names = [entry[0] for entry in table(language, "calendar")["weekdays"]]
    text = words.say(
        "weekday",
        date=_printed(day, language),
        weekday=names[day.weekday()],
        stated=names[weekday or 0],
    )
    yield Flag("weekday", text, (found.span, apart.span) if apart else (found.span,))


def _is_of_another_year(
    article: Article, dates: Sequence[FoundDate], found: FoundDate, day: date, back: int
) -> bool:
    """Whether a date without a year follows one of another year: "In 1944 … On Tuesday, June 6".

    Args:
        article: The dates are its.
        dates: In the order of the text.
        found: One of them.
        day: It is taken for, near the day of the article.
        back: So many code points before it are looked at too where its paragraph begins later.
    """
    if found.period is not None:
        return False
    at = found.span.start
    begin = min(article.paragraphs[article.paragraph_index(at)].span.start, at - back)
    return _has_other_year([one for one in dates if begin <= one.span.start < at], day)


def _has_other_year(dates: Sequence[FoundDate], day: date) -> bool:
    """Whether one of the dates is of a year before that of a day; "the 2016 act" may be told of any."""
    return any(one.period.end.year < day.year for one in dates if one.period and not one.noun_part)


def _day(found: FoundDate, published: date | None) -> date | None:
    """The one day the words mean; without a year, the one nearest to the day of the article."""
    if found.period is not None:
        start = found.period.start
        return start.first_day if start.day and start == found.period.end else None
    reckoning = found.reckoning
    if published is None or not isinstance(reckoning, Yearless) or not reckoning.day or reckoning.day_to:
        return None
    try:
        days = [
            PartialDate(published.year + by, reckoning.month, reckoning.day).first_day for by in (-1, 0, 1)
        ]
    except ValueError:
        return None
    return next((day for day in days if abs(day - published) <= _HALF_A_YEAR), None)


def _with_sentences(
    sentences: Sequence[Span], dates: Sequence[FoundDate]
) -> Iterator[tuple[FoundDate, Span]]:
    """The dates of the sentences, each with its own: what the one before tells is not told of it."""
    starts = [found.span.start for found in dates]
    for sentence in sentences:
        first = bisect_left(starts, sentence.start)
        for found in dates[first : bisect_left(starts, sentence.end, first)]:
            yield found, sentence


def _after_publication(
    article: Article, found: FoundDate, sentence: Span, published: date, words: CheckWords
) -> Iterator[Flag]:
    if found.period is None or found.period.start.first_day <= published + _A_DAY_ELSEWHERE:
        return
    before = article.text[max(found.span.start - _REACH, sentence.start) : found.span.start]
    after = article.text[found.span.end : min(found.span.end + _REACH, sentence.end)]
    if (
        _told_as_past(before, words)
        or (_opens_past(before, after, words) and not _goes_on_ahead(after, article.language))
        or _is_past_around(before, after, article.language)
    ):
        text = words.say(
            "after_publication",
            words=found.span.of(article.text),
            published=_printed(published, article.language),
        )
        yield Flag("after publication", text, (found.span,))


def _told_as_past(before: str, words: CheckWords) -> bool:
    told = words.past.search(before)
    if told is None or told[0].split()[0] in words.not_past:
        told = words.past_event.search(before)
    if told is None:
        return False
    return words.to_come.isdisjoint(before[: told.start()].split())


def _opens_past(before: str, after: str, words: CheckWords) -> bool:
    """Whether a date opens a sentence whose first verb is past: "On 14 June 2030 the minister resigned"."""
    told = words.past_after.match(after) if words.opens_date.search(before) else None
    if told is None or not words.to_come.isdisjoint(told[0].split()):
        return False
    return told["verb"].split()[-1] not in words.not_past


def _goes_on_ahead(after: str, language: str) -> bool:
    """Whether the clause behind a date tells what is to come: "On 3 July those convicted will appeal"."""
    turns = turn_words(language)
    return turns.futures.search(turns.clause_ends.split(after)[0]) is not None


def _is_past_around(before: str, after: str, language: str) -> bool:
    """Whether a verb in two pieces around a date tells it as past: "hat am 3. Mai 2030 gekündigt"."""
    around = turn_words(language).past_around
    return any(opens.search(before) and closes.match(after) for opens, closes in around)


def _printed(day: date, language: str) -> str:
    form = table(language, "print")
    return str(form["date"]).format(day=day.day, month=form["months"][day.month - 1], year=day.year)
