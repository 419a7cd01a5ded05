"""Checks of what a headline claims: a change, a scale and a currency that the opening tells otherwise."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import takewhile

from briefgen.evidence.amounts.quantities import find_quantities
from briefgen.evidence.checking.change_checks import claim_flags
from briefgen.evidence.checking.check_words import CheckWords
from briefgen.evidence.checking.figure_pairs import Pair, pairs
from briefgen.evidence.checking.sameness import common_words, stem
from briefgen.evidence.checking.slips import are_a_scale_apart, are_swapped, differ_in_one
from briefgen.evidence.checking.turn_words import turn_words
from briefgen.evidence.checking.two_times import told_twice
from briefgen.evidence.meaning.changes import CHANGE_REACH, change_after, change_before
from briefgen.evidence.words.slot_words import slot_words
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Direction, Evidence, Figure, FigureKind, Flag
from briefgen.model.quantity import Dimension

OPENING = 3
"""Paragraphs that a headline tells of."""
NEAR = 60
"""Code points to either side of a number in which words are told of it."""
FEWEST_SHARED = 2
_SHORTEST = 4
"""Of what forms of a verb share, in letters."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_SIZES = (Dimension.PERCENT, Dimension.PERCENTAGE_POINT)


def headline_claims(article: Article, evidence: Evidence, words: CheckWords) -> Iterator[tuple[Figure, Flag]]:
    """The figures of the headline that the opening contradicts, each with what is said of it."""
    opening = article.paragraphs[:OPENING]
    if not opening or not article.headline:
        return
    until = opening[-1].span.end
    read = _figures(article)
    near = [one for one in evidence.figures if one.span.start < until]
    sizes = [one for one in read if _is_size(one)]
    if len(sizes) == 1 and not any(_is_size(one) or _is_same(one, sizes[0]) for one in evidence.figures):
        for flag in _changes(article, evidence, sizes[0], until, words):
            yield sizes[0], flag
    for one in read:
        if not any(_is_same(one, other) for other in evidence.figures):
            for flag in _slips(article, evidence, one, near, words):
                yield one, flag


def _figures(article: Article) -> list[Figure]:
    """The figures of the headline, with the changes they are the sizes of; their spans lie in it."""
    headline, words = article.headline, slot_words(article.language)
    found = []
    for one in find_quantities(headline, article.language):
        begin = max(0, one.start - CHANGE_REACH)
        before, after = headline[begin : one.start], headline[one.end :]
        change = change_before(words, before, one, begin, "") or change_after(words, before, after, one)
        kind = FigureKind.CHANGE if change and not change.to else FigureKind.AMOUNT
        span = Span(one.start, one.end)
        found.append(Figure(span, span.of(headline), one.quantity, kind, change=change))
    return found


def _is_size(figure: Figure) -> bool:
    change = figure.change
    return figure.quantity.unit.dimension in _SIZES and change is not None and not change.to


def _is_same(one: Figure, other: Figure) -> bool:
    return one.quantity.value == other.quantity.value and one.quantity.unit == other.quantity.unit


def _changes(
    article: Article, evidence: Evidence, size: Figure, until: int, words: CheckWords
) -> Iterator[Flag]:
    """What the one pair of the opening makes of a change that the headline alone tells."""
    told = [pair for pair, _ in pairs(evidence.figures)]
    told += [pair for pair, _ in told_twice(article, evidence, words)]
    found = {pair.hull: pair for pair in told if pair.hull.end <= until}
    if len(found) != 1:
        return
    (pair,) = found.values()
    rises = pair.result_value > pair.base_value
    meant = size.change is not None and (size.change.direction is Direction.UP) is rises
    timed = turn_words(article.language).lasts.search(article.headline)
    if meant and not timed and _is_named(article, pair, size, words):
        for flag in claim_flags(pair, size, words, said="headline_says"):
            yield replace(flag, spans=(pair.result.span, pair.base.span))


def _is_named(article: Article, pair: Pair, size: Figure, words: CheckWords) -> bool:
    """Whether the headline names all that the two numbers are of, or they are a share or number of it."""
    told = pair.result.subject or pair.base.subject
    of = pair.base.quantity.unit
    unit = "" if of.dimension is Dimension.MONEY else of.name  # no headline says "pound sterling"
    named = _WORD.findall(f"{told.text if told else ''} {unit}".casefold())
    vague = turn_words(article.language).vague_subjects
    headline = _WORD.findall(article.headline.casefold())
    stems = {stem(word) for word in headline}
    common = common_words(article.language) | vague | {of.name}
    subject = [word for word in named if word not in common and not words.taken_up.fullmatch(word)]
    if not subject:
        paragraph = article.paragraphs[article.paragraph_index(pair.hull.start)].span
        return _shares_words(article, Span(paragraph.start, pair.hull.end), size.text)
    return all(stem(word) in stems for word in subject)


def _slips(
    article: Article, evidence: Evidence, one: Figure, near: Sequence[Figure], words: CheckWords
) -> Iterator[Flag]:
    """A number of the opening that is the headline's but for a digit, its scale or its currency."""
    for other in near:
        same_unit = one.quantity.unit == other.quantity.unit and bool(one.quantity.unit.name)
        # The same digits are rarely told of two things by chance.
        scaled = same_unit and are_a_scale_apart(one, other)
        alike = _shares_words(article, other.span, one.text, other.text) if scaled else None
        if not (_is_told_alike(article, evidence, one, other) if alike is None else alike):
            continue
        money = one.quantity.unit.dimension is other.quantity.unit.dimension is Dimension.MONEY
        if scaled and one.quantity.is_exact:
            said = words.say("headline_slip", one=one.text, other=other.text)
            yield Flag("million or billion", said, (other.span,))
            return
        alone = len([third for third in near if third.quantity.unit == one.quantity.unit]) == 1
        if alone and _is_slip_of_pen(one, other):
            yield Flag("two values", words.say("headline", one=one.text, other=other.text), (other.span,))
            return
        same_value = one.quantity.value == other.quantity.value
        converted = any(_are_close(other.span, third.span) for third in near if third is not other)
        if money and not same_unit and same_value and not converted and _differ(one, other):
            said = words.say("headline_currency", one=one.text, other=other.text)
            yield Flag("currencies", said, (other.span,))
            return


def _is_told_alike(article: Article, evidence: Evidence, one: Figure, other: Figure) -> bool:
    """Whether the sentence of a number tells of it what the headline does, and not only of whom.

    The verb stands right before the number in the headline, or the object behind it where nothing does.
    """
    headline, language = article.headline, article.language
    at = bisect_right(evidence.sentences, other.span.start, key=lambda sentence: sentence.start) - 1
    told = _words(evidence.sentences[max(at, 0)].of(article.text), language)
    own = _words(f"{one.text} {other.text} {other.subject.text if other.subject else ''}", language)
    before = _words(headline[: one.span.start], language)
    after = _words(headline[one.span.end :], language)
    shared = [word for word in (*before, *after) if _is_among(word, told, language)]
    beside = before[-1:] or after[:1]
    return len(set(shared)) >= FEWEST_SHARED and all(
        word in shared and not _is_among(word, own, language) for word in beside
    )


def _is_among(word: str, told: Sequence[str], language: str) -> bool:
    """Whether a form of a word is one of those: "ruins", "ruined"."""
    return any(stem(word) == stem(one) or _are_forms(word, one, language) for one in told)


def _are_forms(word: str, other: str, language: str) -> bool:
    """Whether two words are the same but for endings of verbs: "zahlt", "zahlen"; no "protest", "protect"."""
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(word, other, strict=False)))
    return same >= _SHORTEST and {word[same:], other[same:]} <= _verb_endings(language)


@cache
def _verb_endings(language: str) -> frozenset[str]:
    figures, events = table(language, "figures"), table(language, "events")
    present = (*figures["present_endings"], *table(language, "speech")["statement"]["verb_endings"])
    return frozenset(("", *present, *events["past_endings"], *figures["participle_endings"]))


def _is_slip_of_pen(one: Figure, other: Figure) -> bool:
    """Whether two counts of the same things differ in a digit, or in the order of two."""
    unit = one.quantity.unit
    counts = unit.is_counted and other.quantity.unit == unit
    exact = one.quantity.is_exact and other.quantity.is_exact and other.compared_to is None
    return counts and exact and (are_swapped(one, other) or differ_in_one(one, other))


def _differ(one: Figure, other: Figure) -> bool:
    """Whether both name their currency, so that one does not merely leave out whose dollar it is."""
    nouns = [figure.quantity.unit.name.split()[-1] for figure in (one, other)]
    return nouns[0] != nouns[1]


def _are_close(one: Span, other: Span) -> bool:
    """Whether one stands in brackets behind the other: "$40m (€35m)"."""
    gap = max(one.start, other.start) - min(one.end, other.end)
    return 0 <= gap <= len(" (")


def _shares_words(article: Article, span: Span, *own: str) -> bool:
    """Whether a word of the headline stands near a place of the text, the numbers' own words aside."""
    text = article.text[max(0, span.start - NEAR) : span.end + NEAR]
    named = stems_of(text, article.language) & stems_of(article.headline, article.language)
    return bool(named - stems_of(" ".join(own), article.language))


def stems_of(text: str, language: str) -> frozenset[str]:
    """The beginnings of the uncommon words of a text."""
    return frozenset(map(stem, _words(text, language)))


def _words(text: str, language: str) -> list[str]:
    """The uncommon words of a text, in lower case."""
    common = common_words(language)
    return [word for word in _WORD.findall(text.casefold()) if word not in common]
