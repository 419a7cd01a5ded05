"""Estimates told in a sentence each: "Rangers count 250 to 300. The club, which …, speaks of 400"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from briefgen.charts.suggesting.estimate_words import EstimateWords, estimate_words
from briefgen.charts.suggesting.estimates import EstimateReader, Estimates, told_estimates
from briefgen.charts.suggesting.ideas import is_range
from briefgen.charts.suggesting.measures_before import measure_before, sentence_before
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.knowledge.sentence_ends import sentences_of
from briefgen.model.evidence import Event, Figure
from briefgen.model.quantity import Dimension, Unit

_NEAR, _FEWEST, _MOST, _TELLER_WORDS = 2, 2, 8, 6

_Told = tuple[range, tuple[Figure, ...]]


def all_estimates(figures: Sequence[Figure], drafts: Drafts, events: Sequence[Event] = ()) -> list[Estimates]:
    """The rows of estimates of an article; one without a measure is told so that it cannot be drawn.

    Where one of several estimates is not understood, the others would be a half of the story: none of them
    is shown then, and the row has no measure.

    Args:
        figures: All of the article's that may be told, by place; expected ones among them.
        drafts: For the article's words.
        events: All it dates.
    """
    known = told_estimates(figures, drafts, events)
    reader = _Sentences(figures, drafts, events)
    found = list[Estimates]()
    for run in _runs(figures, drafts):
        spans = {figure.span for _, told in run for figure in told}
        whole = any(spans <= {figure.span for figure, _ in one.rows} for one in known)
        row = None if whole else reader.row(run)
        found += [row] if row else []
    taken = {figure.span for one in found for figure, _ in one.rows}
    kept = [one for one in known if taken.isdisjoint(figure.span for figure, _ in one.rows)]
    return sorted([*kept, *found], key=lambda one: one.rows[0][0].span)


def _runs(figures: Sequence[Figure], drafts: Drafts) -> Iterator[list[_Told]]:
    """Sentences of a paragraph that follow each other, with figures in one unit, a range among them."""
    text, paragraph = drafts.article.text, drafts.article.paragraph_index
    told = groupby(figures, key=lambda one: sentences_of(text, drafts.language, one.span.start, one.span.end))
    run: list[_Told] = []
    for sentence, those in told:
        here: _Told = (sentence, tuple(those))
        near = bool(run) and 0 <= sentence.start - run[-1][0].stop <= _NEAR
        same = near and paragraph(sentence.start) == paragraph(run[-1][0].start)
        if run and not (same and _is_alike(run[0][1][0], here[1])):
            yield from _with_range(run)
            run = []
        run.append(here)
    yield from _with_range(run)


def _with_range(run: list[_Told]) -> Iterator[list[_Told]]:
    if _FEWEST <= len(run) <= _MOST and any(is_range(one) for _, told in run for one in told):
        yield run


def _is_alike(first: Figure, told: Sequence[Figure]) -> bool:
    return any(_is_of(one.quantity.unit, first.quantity.unit) for one in told)


def _is_of(own: Unit, unit: Unit) -> bool:
    """Whether it may be the unit, or is a count whose noun is left out."""
    bare = not (own.name and unit.name) and own.dimension is unit.dimension is Dimension.COUNT
    return own == unit or bare


class _Sentences:
    """Reads a row of estimates out of sentences with one value each."""

    def __init__(self, figures: Sequence[Figure], drafts: Drafts, events: Sequence[Event]) -> None:
        self._drafts, self._text = drafts, drafts.article.text
        self._known, self._words = estimate_words(drafts.language), _words(drafts.language)
        self._reader = EstimateReader(figures, drafts, events)

    def row(self, run: Sequence[_Told]) -> Estimates | None:
        """The row of a run; without a measure where not all is read, None where it may be no row at all."""
        context = self._context(run)
        rows = [self._told(sentence, told, context, opens=told is run[0][1]) for sentence, told in run]
        read = [(told[0], who) for (_, told), who in zip(run, rows, strict=True) if who]
        names = {who.casefold() for _, who in read}
        if len(read) == len(run) and len(names) == len(run):
            if measure := self._measure(run):
                return Estimates(measure, tuple(self._reader.alike(read)))
            return None
        ranges = [figure for _, told in run for figure in told if is_range(figure)]
        if len(ranges) < _FEWEST or not self._is_told(run):
            return None
        return Estimates("", tuple((figure, "") for _, told in run for figure in told))

    def _is_told(self, run: Sequence[_Told]) -> bool:
        """Whether at least two of the sentences say that somebody puts a value at so much."""
        said = (
            set(self._text[sentence.start : told[0].span.start].casefold().split()) for sentence, told in run
        )
        return sum(not self._known.telling.isdisjoint(words) for words in said) >= _FEWEST

    def _context(self, run: Sequence[_Told]) -> frozenset[str]:
        """The words that later sentences may say again of what is estimated."""
        first, known = run[0][0], self._known
        said = self._text[sentence_before(first, self._drafts).start : first.stop]
        again = {_bare(word) for word in said.split()}
        small = known.small | known.called | known.links | known.articles
        return frozenset(again | small | self._words.generic | known.same(again))

    def _told(self, sentence: range, told: Sequence[Figure], context: frozenset[str], *, opens: bool) -> str:
        """Who tells the only value of a sentence; empty where that, or what else it tells, is not sure."""
        if len(told) != 1 or not self._plain(told[0]):
            return ""
        lead = self._text[sentence.start : told[0].span.start]
        tail = self._text[told[0].span.end : sentence.stop].strip(" .")
        found = self._words.source.match(lead) or self._words.teller.match(lead)
        if found is None:
            return self._told_behind(sentence, told[0]) if opens else ""
        rest = [_bare(word) for word in found["rest"].split()]
        behind = [_bare(word) for word in tail.split()]
        if not opens and not (set(rest) | set(behind)) - self._drafts.calendar <= context:
            return ""
        if opens and any(mark in found["rest"] for mark in ",;:"):
            return ""
        return self._reader.teller(found["teller"].split(), said=True)

    def _told_behind(self, sentence: range, figure: Figure) -> str:
        """Who tells the first value behind it: "180 to 260 tonnes leaked, the board said"."""
        who = figure.says_who
        said = self._text[figure.span.end : who.span.start] if who and who.span else ""
        led = not any(mark in self._text[sentence.start : figure.span.start] for mark in ',;:()“”„"')
        alone = said.count(",") == 1 and not any(mark in said for mark in ';:()“”„"\n')
        return self._reader.teller(who.text.split(), said=True) if who and led and alone else ""

    def _plain(self, figure: Figure) -> bool:
        # "The company put the loss at 120 to 150 tonnes" names a loss: the value is no change of it.
        lost = figure.change is not None and not self._known.losses.isdisjoint(
            figure.change.cue.casefold().split()
        )
        return (figure.change is None or lost) and (is_range(figure) or figure.quantity.value is not None)

    # --- what is estimated ------------------------------------------------------------------

    def _measure(self, run: Sequence[_Told]) -> str:
        """What all of them estimate, in the article's words."""
        sentence, (first, *_) = run[0]
        if of := self._substance(first):
            return of
        if before := measure_before(sentence, first.quantity.unit, self._drafts):
            return before
        lead = self._words.teller.match(self._text[sentence.start : first.span.start])
        said = self._reader.measure_of(lead["rest"].split()) if lead else ""
        if said and self._reader.is_measure(said) and said.casefold() not in self._words.generic:
            return said
        return self._counted(first, sentence)

    def _substance(self, first: Figure) -> str:
        """What so much is of: "fuel oil" of "180 to 260 tonnes of fuel oil"."""
        of, unit = first.measure, first.quantity.unit
        weighed = unit.dimension not in (Dimension.COUNT, Dimension.MONEY, Dimension.PERCENT)
        return self._reader.measure_of(of.text.split()) if of and weighed and not of.inferred else ""

    def _counted(self, first: Figure, sentence: range) -> str:
        """What the first of them counts, with what is told of it: "nurses walked out"."""
        unit = first.quantity.unit
        if unit.dimension is not Dimension.COUNT or not unit.name:
            return ""
        tail = self._text[first.span.end : sentence.stop].strip(" .").split()
        dated = (at for at, word in enumerate(tail) if _bare(word) in self._drafts.calendar)
        told = tail[: max(0, next(dated, len(tail)) - (1 if len(tail) > 1 else 0))] if tail else []
        words = [self._drafts.numbers.unit(unit), *told]
        return " ".join(words) if len(words) <= _TELLER_WORDS else words[0]


def _bare(word: str) -> str:
    return word.strip("'\"“”„,.;:()?!").casefold()


@dataclass(frozen=True, slots=True)
class _Words:
    """Of one language.

    Attributes:
        source: The start of a sentence that names its source first: "According to the club, which …, ".
        teller: One that begins with who tells it: "The club, which …, believes".
        generic: Words that say nothing more of what is estimated, case folded.
    """

    source: re.Pattern[str]
    teller: re.Pattern[str]
    generic: frozenset[str]


@cache
def _words(language: str) -> _Words:
    known = table(language, "charts")["told_ranges"]
    words: EstimateWords = estimate_words(language)
    inserted = r"(?:,\s(?P<inserted>[^,;:.()“”\d]{3,160}),)?"
    name = r"[^,;:.()“”\d\n]{2,80}?"
    verbs = any_of([*words.telling, *known["verbs"]])
    apart = any_of([*known["apart"]])
    return _Words(
        re.compile(
            rf"(?i:{any_of(known['sources'])})\s(?P<teller>{name})(?:{inserted}(?<=,)\s|,\s|\s(?={apart}\s))(?P<rest>.*)"
        ),
        re.compile(rf"(?P<teller>{name}){inserted}\s(?:{verbs})(?:\s(?P<rest>.*))?\s?\Z", re.DOTALL),
        frozenset(known["generic"]),
    )
