"""Two numbers of one sentence that a change lies between, and what is tied to them."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from briefgen.evidence.checking.check_words import CheckWords, check_words
from briefgen.evidence.checking.sameness import stem
from briefgen.evidence.checking.turn_words import turn_words
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Evidence, Figure

_WORD = re.compile(r"\w[\w-]*")
_BREAK = re.compile(r"[.;:!?\n\"“”]")
_BREAK_INSIDE = re.compile(r"[.!?\n\"“”]")
"""Between two numbers told to be compared, a colon or a semicolon parts them no more than a comma does."""
_MOST_APART = 80
_NEIGHBOURS = 4
_BOTH = 2
_MOST_LEADING = 4
_MOST_TIMES_APART = 50
_PARTED = re.compile(r"[(;]|[.!?]['\"”’]?\s")
_MONTHS = 12
_LONGEST_CUE = 20


@dataclass(frozen=True, slots=True)
class Pair:
    """Two numbers of one sentence that a change lies between."""

    base: Figure
    result: Figure

    @property
    def base_value(self) -> Decimal:
        """The value before the change."""
        return self.base.quantity.value or Decimal(0)

    @property
    def result_value(self) -> Decimal:
        """The value after it."""
        return self.result.quantity.value or Decimal(0)

    @property
    def follow_on(self) -> bool:
        """Whether the second is of the year, month or quarter right behind that of the first."""
        then, now = self.base.when, self.result.when
        if then is None or now is None or then.end.day or now.start.day:
            return False
        if not (then.end.month or now.start.month):
            return now.start.year - then.end.year == 1
        months = (now.start.year - then.end.year) * _MONTHS + now.start.month - then.end.month
        return bool(then.end.month and now.start.month) and months == 1

    def is_parted(self, text: str, words: CheckWords) -> bool:
        """Whether the earlier one stands behind a bracket, a semicolon or the end of a sentence, for itself.

        Then the change told of the later one need not be from it: "rose to 5% in May. In 2019 it was 7%". It
        is where a word says so: "(from 7%)".
        """
        start = self.base.span.start
        if words.changing.began.search(text, max(self.result.span.end, start - _LONGEST_CUE), start):
            return False
        return _PARTED.search(text, self.result.span.end, start) is not None

    def is_a_year_on(self, words: CheckWords) -> bool:
        """Whether the earlier is told to be of the year before ("a year earlier"), the later of no month."""
        then, now = self.base.period, self.result.when
        told = then is not None and words.changing.year_back.fullmatch(then.text) is not None
        return told and (now is None or not now.start.month)

    @property
    def hull(self) -> Span:
        """From the first to the second, whichever is first."""
        spans = (self.base.span, self.result.span)
        return Span(min(span.start for span in spans), max(span.end for span in spans))


def pairs(figures: tuple[Figure, ...], *, far: bool = False) -> Iterator[tuple[Pair, tuple[Figure, ...]]]:
    """Each figure with the one near it that it is compared to, and the figures around the two.

    Numbers very far apart are rather of two things, unless `far` asks for them too.
    """
    for at, result in enumerate(figures):
        compared = result.compared_to.span if result.compared_to else None
        if compared is None:
            continue
        around = figures[max(at - _NEIGHBOURS, 0) : at + _NEIGHBOURS + 1]
        for base in around:
            if base is not result and base.span.overlaps(compared) and _comparable(base, result, far):
                yield Pair(base, result), around


def since_pairs(article: Article, evidence: Evidence, words: CheckWords) -> Iterator[Pair]:
    """The one figure of a sentence with the one of that before, which it is told to have grown from since."""
    starts = [figure.span.start for figure in evidence.figures]
    before: Figure | None = None
    for sentence in evidence.sentences:
        held = evidence.figures[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        if before and len(held) == 1 and _is_since(article, sentence, before, held[0], words):
            yield Pair(before, held[0])
        before = held[0] if len(held) == 1 else None


def resumed_sizes(article: Article, evidence: Evidence, words: CheckWords) -> Iterator[tuple[Pair, Figure]]:
    """The one pair of a sentence and the one figure of the next that takes it up: "That is a fall of 5"."""
    starts = [figure.span.start for figure in evidence.figures]
    told: dict[Span, list[Pair]] = defaultdict(list)
    for pair, _ in pairs(evidence.figures):
        told[pair.result.span].append(pair)
    before: list[Pair] = []
    for sentence in evidence.sentences:
        held = evidence.figures[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        opened = words.resumes.match(article.text, sentence.start, sentence.end) if len(held) == 1 else None
        if opened and len(before) == 1 and opened.end() <= held[0].span.start:
            size = held[0].span
            gap, rest = article.text[opened.end() : size.start], article.text[size.end : sentence.end]
            other = words.told_apart.search(rest) or " per " in held[0].quantity.unit.name
            if not other and _leads_to_size(gap, words) and _ends_with_change(rest, article.language):
                yield before[0], held[0]
        before = [pair for figure in held for pair in told[figure.span]]


def _leads_to_size(gap: str, words: CheckWords) -> bool:
    """Whether few words, one of them a preposition, lead from "That is" to the size of the change."""
    told = [word.casefold() for word in _WORD.findall(gap)]
    joints = sum(word in words.joints for word in told)
    return len(told) <= _MOST_LEADING and joints <= 1 and all(word in words.tying for word in told)


def _ends_with_change(rest: str, language: str) -> bool:
    """Whether no more than the noun of the change stands behind its size, and who tells it."""
    words = check_words(language)
    end, _, teller = rest.partition(",")
    told = [word.casefold() for word in _WORD.findall(end)]
    says = not teller or turn_words(language).according.match(teller) is not None
    says = says or any(word.casefold() in words.sayings for word in _WORD.findall(teller))
    return says and len(told) <= 1 and all(word in words.tying - words.joints for word in told)


def opening_pairs(article: Article, evidence: Evidence, words: CheckWords) -> Iterator[tuple[Pair, Span]]:
    """The one pair of a sentence that takes up one without figures: "Rents doubled. They were £4 …".

    Returns:
        Each with the sentence before.
    """
    starts = [figure.span.start for figure in evidence.figures]
    before: Span | None = None
    for sentence in evidence.sentences:
        held = evidence.figures[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        if before and len(held) == _BOTH and _takes_up(article.text, sentence, held[0], words):
            found = [pair for pair, _ in pairs(held)]
            placed = any(figure.place for figure in held)
            if found and not placed and "\n" not in article.text[before.end : sentence.start]:
                yield found[0], before
        before = None if held else sentence


def _takes_up(text: str, sentence: Span, first: Figure, words: CheckWords) -> bool:
    """Whether a sentence opens with what the one before counted, or a time and that: "In 2020 it was 12"."""
    told = text[sentence.start : first.span.start]
    opened = _WORD.match(told)
    if opened and words.taken_up.fullmatch(opened[0]):
        return True
    period = first.period.span if first.period else None
    if period is None or not Span(sentence.start, first.span.start).contains(period):
        return False
    behind = _WORD.findall(text[period.end : first.span.start])
    return len(behind) <= _MOST_LEADING and any(words.taken_up.fullmatch(word) for word in behind)


def _is_since(article: Article, sentence: Span, base: Figure, result: Figure, words: CheckWords) -> bool:
    """Whether a sentence goes on with what the one before counted: "Membership has since doubled to 150"."""
    if "\n" in article.text[base.span.end : sentence.start] or not _comparable(base, result, far=True):
        return False
    told = article.text[sentence.start : result.span.start]
    later = base.when and result.when and base.when != result.when
    if not later and not words.since_then.search(article.text, sentence.start, sentence.end):
        return False
    subject = base.subject.text if base.subject and not base.subject.inferred else ""
    nouns = {stem(word.casefold()) for word in _WORD.findall(f"{base.text} {subject}") if word.isalpha()}
    again = {stem(word.casefold()) for word in _WORD.findall(told)}
    return not nouns.isdisjoint(again) or words.taken_up.search(told) is not None


def _comparable(base: Figure, result: Figure, far: bool) -> bool:
    names = {base.quantity.unit.name, result.quantity.unit.name}
    if len(names - {""}) > 1 or base.quantity.value is None or result.quantity.value is None:
        return False
    low, high = sorted((abs(base.quantity.value), abs(result.quantity.value)))
    return low > 0 and (far or high / low < _MOST_TIMES_APART)


def is_tied(text: str, pair: Pair, size: Figure, words: CheckWords) -> bool:
    """Whether only words that tie a change to its numbers stand between it and them, or it between them."""
    hull = pair.hull
    if hull.contains(size.span):
        first, last = sorted((pair.base.span, pair.result.span))
        if size.span.overlaps(first) or size.span.overlaps(last):
            return False
        gaps = [Span(first.end, size.span.start), Span(size.span.end, last.start)]
        return all(_ties(text, pair, gap, words, size) for gap in gaps)
    if size.span.overlaps(hull) or _BREAK_INSIDE.search(_without_numbers(text[hull.start : hull.end])):
        return False
    before = size.span.end <= hull.start
    gap = Span(size.span.end, hull.start) if before else Span(hull.end, size.span.start)
    return _ties(text, pair, gap, words, size)


def is_led_by(text: str, pair: Pair, size: Figure, words: CheckWords) -> bool:
    """Whether a change leads to the later number and the next sentence tells that of the year before.

    "Fell by 6 per cent to 41,000 tonnes in 2024. In 2023 it was 47,000 tonnes". A change to the number of a
    month or quarter may be one from the same of the year before.
    """
    then = pair.base.when
    told = pair if pair.result.when else replace(pair, result=replace(pair.result, when=size.when))
    follows = told.is_a_year_on(words) or (told.follow_on and then is not None and not then.end.month)
    if size.span.end > pair.result.span.start or not follows:
        return False
    return _ties(text, pair, Span(size.span.end, pair.result.span.start), words, size)


def _ties(text: str, pair: Pair, gap: Span, words: CheckWords, size: Figure) -> bool:
    """Whether a gap holds nothing but tying words, the times of the numbers and the verb that closes them."""
    between = text[gap.start : max(gap.start, gap.end)]
    for told in (pair.base.period, pair.result.period, pair.result.change, size.change):
        if told and told.span and gap.contains(told.span):
            between = between.replace(told.span.of(text), "")
    for lasted in words.find("years", between):
        between = between.replace(lasted.text, "")
    if len(between) > _MOST_APART or _BREAK.search(between):
        return False
    return all(word.casefold() in words.tying for word in _WORD.findall(between))


def _without_numbers(text: str) -> str:
    return re.sub(r"\d[.,:]\d", "", text)
