"""Which figures a reader can take by themselves, and whether two values over time are of like stretches."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from briefgen.charts.periods import is_years
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of, whole
from briefgen.model.evidence import Comparison, ComparisonKind, Evidence, Figure, FigureKind
from briefgen.model.quantity import Dimension

_BEFORE, _BEHIND, _TWO = 40, 60, 2
FEW = 10
"""Of fewer things no chart is made: a sentence says it."""


def telling(figures: Sequence[Figure], evidence: Evidence, drafts: Drafts) -> tuple[Figure, ...]:
    """The figures that say by themselves what they are of, without what the sentence sets beside them."""
    return tuple(figure for figure in figures if _is_telling(figure, evidence, drafts))


def _is_telling(figure: Figure, evidence: Evidence, drafts: Drafts) -> bool:
    text, words = drafts.article.text, _words(drafts.language)
    before = text[max(0, figure.span.start - _BEFORE) : figure.span.start]
    behind = text[figure.span.end : figure.span.end + _BEHIND]
    if words.each.match(behind) or _is_few(figure):
        return False
    if words.against.search(before) and not words.spread.search(before):
        return False
    period = figure.period.span if figure.period else None
    if period and words.stretch.search(text[max(0, period.start - _BEFORE) : period.start]):
        return False
    # What a pronoun owns is nobody's once its sentence is gone: "her $4.5 billion net worth".
    return not (
        _is_nameless(figure, drafts, words) or _is_narrowed(figure, drafts, words)
    ) and not _is_one_of(figure, evidence, drafts)


def _is_few(figure: Figure) -> bool:
    """Whether it is a phrase for a few: "one or two instances"."""
    high = figure.quantity.high
    return figure.kind is FigureKind.COUNT and high is not None and high < FEW


def _is_nameless(figure: Figure, drafts: Drafts, words: "_Words") -> bool:
    """Whether nobody knows whose it is: what a pronoun owns, a bare "loss", "the recent low"."""
    subject = figure.subject
    if subject is None:
        return False
    own = subject.text.split()
    if not own or own[-1].casefold() in words.extremes:
        return True
    start = subject.span.start if subject.span else 0
    before = drafts.article.text[max(0, start - _BEFORE) : start]
    # "The mill had a capacity of 8 GW": the mill's, who is not named by the noun.
    if words.owned.search(before) or (words.indefinite.search(before) and not figure.place):
        return True
    bare = len(own) == 1 and subject.text.islower()
    return bare and figure.kind is FigureKind.AMOUNT and not (figure.place or figure.measure)


def _is_narrowed(figure: Figure, drafts: Drafts, words: "_Words") -> bool:
    """Whether what a share is of goes on behind the words known: "of the delegates needed to win"."""
    measure = figure.measure
    if figure.kind is not FigureKind.SHARE or measure is None or measure.span is None:
        return False
    end = measure.span.end
    slots = (figure.period, figure.place)
    known = any(slot and slot.span and end <= slot.span.start <= end + _BEFORE for slot in slots)
    return not known and words.narrows.match(drafts.article.text[end : end + _BEHIND]) is not None


def _is_one_of(figure: Figure, evidence: Evidence, drafts: Drafts) -> bool:
    """Whether its sentence sets another value of its unit beside it, told of something else."""
    sentence = sentences_of(drafts.article.text, drafts.language, figure.span.start, figure.span.end)
    # By place: a long text has thousands of figures.
    first, last = (
        bisect_left(evidence.figures, place, key=lambda known: known.span.start)
        for place in (sentence.start, sentence.stop)
    )
    return any(
        other.span != figure.span
        and other.kind is figure.kind
        and other.quantity.unit == figure.quantity.unit
        and (other.subject is None or figure.subject is None or other.subject.text != figure.subject.text)
        for other in evidence.figures[first:last]
    )


def are_of_like_stretches(comparison: Comparison, drafts: Drafts) -> bool:
    """Whether no part of a season or year is set against a whole one: "in the first four months".

    Nor a season that goes on against "the whole of last season", nor what was added up since a date
    against the value of another.
    """
    text, words = drafts.article.text, _words(drafts.language)
    then, now = comparison.figures[0], comparison.figures[-1]
    going_on = words.going_on.search(comparison.labels[-1]) if comparison.labels else None
    if going_on and words.all_of.match(text[then.span.end : then.span.end + _BEHIND]):
        return False
    since = [_is_since(figure, text, words) for figure in comparison.figures if figure.period]
    if any(since) and len(since) == len(comparison.figures) and not all(since):
        return False
    sentence = sentences_of(text, drafts.language, now.span.start, now.span.end)
    parted = words.part.search(text, sentence.start, sentence.stop)
    if parted is None or words.same.search(text, sentence.start, sentence.stop):
        return True
    behind = text[then.span.end : then.span.end + _BEHIND]
    of_year = is_years(comparison.labels[0]) if comparison.labels else False
    return not (of_year or words.entire.match(behind))


def _is_since(figure: Figure, text: str, words: "_Words") -> bool:
    """Whether a value is of all the time since its date: "960 completed since 2020"."""
    span = figure.period.span if figure.period else None
    return span is not None and words.since.search(text[max(0, span.start - _BEFORE) : span.end]) is not None


def stretch(figures: Sequence[Figure], drafts: Drafts) -> str:
    """The part of a year their sentence names for figures without a date: "first nine months of the year"."""
    if not figures or any(figure.period or figure.when for figure in figures):
        return ""
    spans = sorted(figure.span for figure in figures)
    sentence = sentences_of(drafts.article.text, drafts.language, spans[0].start, spans[0].end)
    if spans[-1].start not in sentence:
        return ""
    found = _words(drafts.language).stretched.search(drafts.article.text, sentence.start, sentence.stop)
    return found[0][:1].lower() + found[0][1:] if found else ""


def is_worth_showing(comparison: Comparison, drafts: Drafts) -> bool:
    """Whether items are of the matter: not how many were asked, nor a handful."""
    text, words = drafts.article.text, _words(drafts.language)
    if comparison.kind in (ComparisonKind.THEN_NOW, ComparisonKind.SERIES):
        return True
    counted = all(figure.kind is FigureKind.COUNT for figure in comparison.figures)
    few = all((figure.quantity.value or FEW) < FEW for figure in comparison.figures)
    starts = (figure.span.start for figure in comparison.figures)
    asked = any(words.asked.search(text, max(0, at - _BEFORE), at) for at in starts)
    small = comparison.kind is ComparisonKind.PARTS and few
    return not (counted and (small or asked))


def is_lost(comparison: Comparison, drafts: Drafts) -> bool:
    """Whether counts of items are how many each lost, not how many there are: "Ash shed 40 jobs, Elm 12"."""
    first = min(figure.span.start for figure in comparison.figures)
    counted = all(figure.kind is FigureKind.COUNT for figure in comparison.figures)
    lost = _words(drafts.language).lost.search(drafts.article.text, max(0, first - _BEFORE), first)
    return counted and lost is not None


def points_at_one(comparison: Comparison, drafts: Drafts) -> bool:
    """Whether the first item is only called by a noun among names: "The branch lent 900 books, Elm 400"."""
    first = min(comparison.figures, key=lambda figure: figure.span)
    names = dict(zip((one.span for one in comparison.figures), comparison.labels, strict=True))
    own, others = names.pop(first.span), [*names.values()]
    about = first.subject.span if first.subject else None
    if about is None or len(others) < _TWO or not own[:1].islower() or not all(map(_is_called, others)):
        return False
    rows = table(drafts.language, "charts")["rows"]
    article = drafts.article.text[: about.start].rsplit(None, 1)[-1:]
    led = bool(article) and article[0].casefold() in drafts.numbers.words["name"]["articles"]
    return led and own.casefold() not in rows["regions"]


def _is_called(name: str) -> bool:
    return name[:1].isupper()


def is_of_reader(words: str, language: str) -> bool:
    """Whether words speak to or for their reader, as no title does: "our energy mix"."""
    own, said = _words(language).own, words.split()
    # A title begins with a capital: "Our", but "US" is a country anywhere.
    first = said[0].casefold() if said and not said[0].isupper() else ""
    return any(word in own for word in (first, *said))


def measured(comparison: Comparison, drafts: Drafts) -> str:
    """The subject as what changed: the temperature of a thing, the share of people that did something."""
    subject, unit = comparison.subject, comparison.figures[-1].quantity.unit
    known = drafts.numbers.words["measured"]
    if deed := _deed(comparison):
        form = str(known["share_that"])
        return form.format(measure=deed[0], deed=deed[1]) if form else subject
    told = any(word.casefold().endswith(tuple(known["heat"])) for word in subject.split())
    if unit.dimension is not Dimension.TEMPERATURE or told or not subject:
        return subject
    form = "temperature_of" if drafts.head(subject) else "temperature"
    return str(known[form]).format(subject=subject)


def _deed(comparison: Comparison) -> tuple[str, str] | None:
    """Of whom a share is and what they did, where the subject is both: "Britons" and "opposed the tax"."""
    now = comparison.figures[-1]
    measure = now.measure.text if now.measure and now.kind is FigureKind.SHARE else ""
    whom = measure.partition(" ")[2]
    if not whom or not comparison.subject.casefold().startswith(f"{whom.casefold()} "):
        return None
    return measure, comparison.subject[len(whom) :].strip()


def is_change(subject: str, drafts: Drafts) -> bool:
    """Whether a subject is itself a change: a decline that deepens does not rise."""
    head = (drafts.head(subject) or subject).split()
    nouns = tuple(table(drafts.language, "comparisons")["changes_by"])
    # Where nouns are written as one word, "Umsatzwachstum" is a growth; rainfall is no fall.
    joined = table(drafts.language, "figures")["capitalised_nouns"]
    last = head[-1].casefold() if head else ""
    return last in nouns or (joined and last.endswith(nouns))


@dataclass(frozen=True, slots=True)
class _Words:
    against: re.Pattern[str]
    spread: re.Pattern[str]
    each: re.Pattern[str]
    stretch: re.Pattern[str]
    owned: re.Pattern[str]
    indefinite: re.Pattern[str]
    narrows: re.Pattern[str]
    going_on: re.Pattern[str]
    all_of: re.Pattern[str]
    since: re.Pattern[str]
    part: re.Pattern[str]
    stretched: re.Pattern[str]
    same: re.Pattern[str]
    entire: re.Pattern[str]
    extremes: frozenset[str]
    own: frozenset[str]
    asked: re.Pattern[str]
    lost: re.Pattern[str]


@cache
def _words(language: str) -> _Words:
    known, sides = table(language, "charts")["alone"], table(language, "comparisons")
    against = [*sides["base"], *sides["against"], *sides["after"]]
    each, narrowing, parts, same, entire = (
        any_of(known[key]) for key in ("each", "narrowing", "parts", "same", "entire")
    )
    lead, of, of_year = (any_of(known[key]) for key in ("part_lead", "part_of", "part_of_year"))
    going_on, all_of, since = (any_of(known[key]) for key in ("going_on", "all_of", "since"))
    spreads = any_of(table(language, "charts")["name"]["spreads"])
    owners: Iterable[str] = table(language, "charts")["name"]["owners"]
    return _Words(
        re.compile(rf"(?i:{whole(against).pattern})\s(?:\w+\s)?$"),
        # "Rents ranged from £210 to £340" sets no value against another.
        re.compile(rf"(?<![^\W_])(?:{spreads})\s(?:\w+\s){{0,4}}$"),
        re.compile(rf"\s(?i:{each})(?![^\W_])"),
        re.compile(rf"(?<![^\W_])(?:{any_of(known['stretch'])})\s(?:\w+\s){{0,3}}$"),
        re.compile(rf"(?<![^\W_])(?i:{any_of(owners)})\s(?:[^\s,;]+\s){{0,3}}$"),
        re.compile(rf"(?<![^\W_])(?:{any_of(known['having'])})\s(?:{any_of(sides['indefinite'])})\s$"),
        re.compile(rf"\s(?:{narrowing})\s"),
        re.compile(rf"(?<![^\W_])(?i:{going_on})(?![^\W_])"),
        re.compile(rf"\s(?:\w+\s){{0,2}}(?:{all_of})(?![^\W_])"),
        re.compile(rf"(?<![^\W_])(?i:{since})\s(?:\w+\s?){{1,3}}$"),
        re.compile(rf"(?<![^\W_])(?i:{parts})(?![^\W_])"),
        re.compile(
            rf"(?<![^\W_])(?:(?i:{lead}) )?(?i:{parts})(?:\s(?:(?:(?:{of}) )?\d{{4}}|{of_year}))?(?![^\W_])"
        ),
        re.compile(rf"(?<![^\W_])(?i:{same})(?![^\W_])"),
        re.compile(rf"\s(?:\w+\s){{0,2}}(?i:{entire})(?![^\W_])"),
        frozenset(known["extremes"]),
        frozenset(known["own"]),
        re.compile(rf"(?<![^\W_])(?i:{any_of(known['asked'])})\s(?:\w+\s){{0,2}}$"),
        re.compile(rf"(?<![^\W_])(?:{any_of(table(language, 'charts')['rows']['losses'])})\s$"),
    )
