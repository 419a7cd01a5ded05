"""A measure over dates that the sentence before names: "The number of mills grew. It was 9 in 2019, …"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby

from briefgen.charts.rules import LINE_FROM
from briefgen.charts.suggesting.ideas import agree, has_number, is_name
from briefgen.charts.suggesting.said_of import sentence_before
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.knowledge.sentence_ends import sentences_of
from briefgen.model.article import Span
from briefgen.model.evidence import Comparison, ComparisonKind, Figure, Words
from briefgen.model.quantity import Dimension

_LONG = 10
"""A measure of more words than this is told without its place, which stands beside it."""


def stood_series(
    figures: Sequence[Figure], comparisons: Sequence[Comparison], drafts: Drafts
) -> list[Comparison]:
    """The comparisons, those of a measure named before its sentence among them.

    Its sentence has no noun of its own before the first value, only a pronoun and a verb; what the verb
    counts, or what stood at so much, is the subject of the sentence right before. A comparison whose
    subject is no more than the words of its dates ("im Jahr") is left out, or told anew.

    Args:
        figures: All of the article's that are stated, by place.
        comparisons: As the evidence has them.
        drafts: For the article's words.
    """
    kept = [one for one in comparisons if not _is_of_dates(one, drafts)]
    compared = {figure.span for one in kept for figure in one.figures}
    free = [figure for figure in figures if figure.span not in compared]
    return [*kept, *_made(free, figures, drafts)]


def _is_of_dates(comparison: Comparison, drafts: Drafts) -> bool:
    """Whether what is measured is said to be the words before the dates: "im Jahr" of "im Jahr 2024"."""
    if comparison.kind not in (ComparisonKind.SERIES, ComparisonKind.THEN_NOW):
        return False
    text, subject = drafts.article.text, comparison.subject.casefold()
    if subject.partition(" ")[0] not in _words(drafts.language).small:
        return False  # "going from 1,000 to 2,000 hires this year"
    spans = [figure.period.span for figure in comparison.figures if figure.period]
    size = len(subject) + 1
    before = [text[max(0, span.start - size) : span.end].casefold() for span in spans if span]
    return bool(before) and all(words.startswith(f"{subject} ") for words in before)


def _made(free: Sequence[Figure], figures: Sequence[Figure], drafts: Drafts) -> Iterator[Comparison]:
    text, language = drafts.article.text, drafts.language
    for sentence, told in groupby(
        free, key=lambda one: sentences_of(text, language, one.span.start, one.span.end)
    ):
        dated = [figure for figure in told if figure.when and figure.period]
        alike = [one for one in figures if dated and one.quantity.unit == dated[0].quantity.unit]
        left = [one for one in alike if one.span.start in sentence and one not in dated]
        if len(dated) < LINE_FROM or left or not _is_course(dated):
            continue
        if subject := _subject(sentence, dated[0], drafts):
            name, place = _placed(subject, drafts)
            yield _series(dated, name, place, sentence)


def _is_course(dated: Sequence[Figure]) -> bool:
    """Whether they are levels in one unit at as many times."""
    times = {figure.when for figure in dated}
    plain = agree(dated) and all(map(has_number, dated))
    return plain and len(times) == len(dated) and not any(figure.change for figure in dated)


def _placed(subject: str, drafts: Drafts) -> tuple[str, str]:
    """A measure of many words without where it is of, and that: "… of olive oil", "Spanish shops"."""
    words = subject.split()
    preps = drafts.numbers.words["rows"]["preps"]
    cut = max((at for at, word in enumerate(words) if at and word in preps), default=len(words))
    if len(words) <= _LONG or cut >= len(words) - 1:
        return subject, ""
    return " ".join(words[:cut]), " ".join(words[cut + 1 :])


def _series(dated: Sequence[Figure], subject: str, place: str, sentence: range) -> Comparison:
    figures = sorted(dated, key=lambda one: one.when.midpoint.toordinal() if one.when else 0)
    labels = tuple(figure.period.text for figure in figures if figure.period)
    where = Words(place, None) if place else None
    known = tuple(replace(one, subject=None, measure=None, place=where or one.place) for one in figures)
    return Comparison(ComparisonKind.SERIES, known, subject, Span(sentence.start, sentence.stop), labels)


def _subject(sentence: range, first: Figure, drafts: Drafts) -> str:
    """What is measured, by the sentence before; empty where this one names something itself."""
    text, words = drafts.article.text, _words(drafts.language)
    lead = _undated(sentence.start, first, text)
    said = lead.casefold().split()
    if not said or not set(said) <= words.known or not (words.verbs & set(said)):
        return ""
    said_before = sentence_before(sentence.start, drafts)
    if said_before is None:
        return ""
    before = text[said_before.start : said_before.stop]
    found = words.measure.match(before)
    named = found["measure"] if found else ""
    counts = first.quantity.unit.dimension is Dimension.COUNT
    if named and (not counts or words.number.match(named)):
        return named if is_name(_placed(named, drafts)[0], drafts) else ""
    more = words.more.search(before) if counts and words.counting & set(said) else None
    return more["things"] if more else ""


def measure_named(start: int, drafts: Drafts) -> str:
    """The number of things that the sentence at an offset, or the one before it, is about; else empty."""
    text, words = drafts.article.text, _words(drafts.language)
    before = sentence_before(start, drafts)
    for begin in (start, before.start if before else start):
        found = words.measure.match(text, begin)
        if found and words.number.match(found["measure"]) and is_name(found["measure"], drafts):
            return found["measure"]
    return ""


def _undated(start: int, first: Figure, text: str) -> str:
    """The words of a sentence before its first value, without those of that value's date."""
    period = first.period.span if first.period else None
    if period is None or not start <= period.start < period.end <= first.span.start:
        return text[start : first.span.start]
    return f"{text[start : period.start]} {text[period.end : first.span.start]}"


@dataclass(frozen=True, slots=True)
class _Words:
    """Of one language, case folded.

    Attributes:
        small: Words beside a verb or a date that name nothing.
        known: All words that a sentence without a noun of its own may begin with.
        verbs: Those of them that tell a level or a count; `counting` those that count.
        measure: A sentence that begins with what is measured.
        number: A measure that is a number of things.
        more: How a sentence tells of more or fewer things.
    """

    known: frozenset[str]
    small: frozenset[str]
    verbs: frozenset[str]
    counting: frozenset[str]
    measure: re.Pattern[str]
    number: re.Pattern[str]
    more: re.Pattern[str]


@cache
def _words(language: str) -> _Words:
    charts, figures = table(language, "charts"), table(language, "figures")
    known, articles = charts["stood"], any_of(charts["name"]["articles"])
    ways = (verb for way in ("up", "down") for verb in figures[way]["before"])
    verbs = any_of(
        [*figures["clause_verbs"], *figures["finite"], *known["standing"], *known["moving"], *ways]
    )
    return _Words(
        frozenset([*known["pronouns"], *known["counting"], *known["standing"], *known["small"]]),
        frozenset(known["small"]),
        frozenset([*known["counting"], *known["standing"]]),
        frozenset(known["counting"]),
        re.compile(rf"(?:(?i:{articles})\s)?(?P<measure>[^,;:.()“”\d]{{3,110}}?)\s(?:{verbs})(?![^\W_])"),
        re.compile(rf"(?:{any_of(known['numbers'])})\s", re.IGNORECASE),
        re.compile(rf"(?<![^\W_])(?i:{any_of(known['more'])})\s(?P<things>{known['thing']})(?![^\W_])"),
    )
