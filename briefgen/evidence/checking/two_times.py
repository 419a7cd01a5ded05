"""Two numbers of one thing at two times, in one sentence or in two, and what takes them up."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date

from briefgen.evidence.checking.check_words import CheckWords
from briefgen.evidence.checking.figure_pairs import Pair
from briefgen.evidence.checking.sameness import common_words, stem
from briefgen.evidence.checking.turn_words import TurnWords, turn_words
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Evidence, Figure
from briefgen.model.quantity import Dimension

_WORD = re.compile(r"[^\W\d_]{3,}")
_MOST_BETWEEN = 7
_MOST_TIMES_APART = 20
_FEWEST, _BOTH = 1, 2


def told_twice(article: Article, evidence: Evidence, words: CheckWords) -> Iterator[tuple[Pair, Span]]:
    """A number and what it was before, of one subject: "Last year 18 …; this year 12", "… It had been 18".

    Yields:
        Each with the sentence that tells the second; the units may differ.
    """
    turns = turn_words(article.language)
    before: Sequence[Figure] = ()
    end = -1
    for sentence, held in sentences_held(evidence):
        if not held:
            before, end = (), sentence.end
            continue
        plain = [figure for figure in held if figure.quantity.is_exact and not _is_size(figure)]
        if len(held) == len(plain) == _BOTH and (pair := _beside(plain[0], plain[1], turns)):
            yield pair, sentence
        near = end >= 0 and "\n" not in article.text[end : sentence.start]
        if (
            near
            and len(before) == len(plain) == _FEWEST
            and _was_before(article.text, sentence, plain[0], words, turns)
        ):
            pair = Pair(plain[0], before[0])
            if _may_be_compared(pair):
                yield pair, sentence
        before, end = (plain if len(plain) == len(held) else ()), sentence.end


def taken_up_sizes(article: Article, evidence: Evidence, words: CheckWords) -> Iterator[tuple[Pair, Figure]]:
    """The change that the sentence behind two numbers makes of them: "Thus the harvest grew by 30%"."""
    told = {sentence.end: pair for pair, sentence in told_twice(article, evidence, words)}
    turns = turn_words(article.language)
    last = -1
    for sentence, held in sentences_held(evidence):
        pair, last = told.get(last), sentence.end
        if pair is None or len(held) != _FEWEST or held[0].change is None or held[0].change.to:
            continue
        size = held[0]
        start = sentence.start + (article.text[sentence.start] in turns.opening_marks)
        opened = words.resumes.match(article.text, start, sentence.end)
        concluded = turns.concludes.search(article.text, start, size.span.start)
        gap = article.text[opened.end() if opened else start : size.span.start]
        short = len(gap.split()) <= _MOST_BETWEEN
        tied = opened and all(word in words.tying for word in gap.casefold().split())
        if short and (tied or (concluded and _names_again(article, evidence, pair, size, words))):
            yield pair, size


def sentences_held(evidence: Evidence) -> Iterator[tuple[Span, Sequence[Figure]]]:
    """Each sentence with its figures."""
    starts = [figure.span.start for figure in evidence.figures]
    for sentence in evidence.sentences:
        first = bisect_left(starts, sentence.start)
        yield sentence, evidence.figures[first : bisect_left(starts, sentence.end, first)]


def _is_size(figure: Figure) -> bool:
    return figure.change is not None and not figure.change.to


def _beside(one: Figure, other: Figure, turns: TurnWords) -> Pair | None:
    """Two numbers of a sentence at two times, the earlier one first; None where anything tells them apart."""
    subjects = {figure.subject.text.casefold() for figure in (one, other) if figure.subject}
    places = {figure.place.text for figure in (one, other) if figure.place}
    compared = one.compared_to or other.compared_to
    if len(subjects) > 1 or len(places) > 1 or compared or one.quantity.unit != other.quantity.unit:
        return None
    days = [_begins(figure, turns) for figure in (one, other)]
    if None in days or days[0] == days[1]:
        return None
    pair = Pair(one, other) if (days[0] or date.max) < (days[1] or date.max) else Pair(other, one)
    return pair if _may_be_compared(pair) else None


def _begins(figure: Figure, turns: TurnWords) -> date | None:
    """When its time begins: the last of all days for the time of writing, None where it has none."""
    if figure.when:
        return figure.when.start.first_day
    now = figure.period is not None and turns.this_time.search(figure.period.text)
    return date.max if now else None


def _was_before(text: str, sentence: Span, figure: Figure, words: CheckWords, turns: TurnWords) -> bool:
    """Whether a sentence says what the number before it had been: "In the year before it had been 750"."""
    told = turns.was_before.search(text, sentence.start, figure.span.start)
    had = words.had_been.search(text, sentence.start, sentence.end)
    return told is not None and bool(had or figure.period) and figure.place is None


def _may_be_compared(pair: Pair) -> bool:
    """Whether both are of one dimension and near enough to be of one thing."""
    one, other = pair.base.quantity, pair.result.quantity
    same = one.unit.dimension is other.unit.dimension
    named = one.unit == other.unit or Dimension.MONEY is one.unit.dimension or not other.unit.name
    low, high = sorted((abs(pair.base_value), abs(pair.result_value)))
    return same and named and low > 0 and high / low < _MOST_TIMES_APART


def _names_again(article: Article, evidence: Evidence, pair: Pair, size: Figure, words: CheckWords) -> bool:
    """Whether the subject of a change is a word of the sentences of its numbers, or takes them up."""
    if size.subject is None:
        return False
    common = common_words(article.language)
    named = [word for word in _WORD.findall(size.subject.text.casefold()) if word not in common]
    hull = pair.hull
    around = [one for one in evidence.sentences if one.end > hull.start and one.start < hull.end]
    told = {stem(word.casefold()) for one in around for word in _WORD.findall(one.of(article.text))}
    return bool(named) and all(stem(word) in told or words.taken_up.fullmatch(word) for word in named)
