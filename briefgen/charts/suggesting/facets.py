"""What one sentence tells of one thing in unlike units: "The dam is 120 metres high, holds … and cost …"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.ideas import is_name, is_of_one_source, is_size_of_change
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.evidence import Figure
from briefgen.model.quantity import Dimension

_FROM, _NEAR = 3, 4


@dataclass(frozen=True, slots=True)
class Facets:
    """A thing, as the article names it with its article, and figures of it with what each is.

    Attributes:
        thing: "The dam".
        rows: Each figure and its name: "High", "Holds", "Margin".
    """

    thing: str
    rows: tuple[tuple[Figure, str], ...]


def facets(figures: Sequence[Figure], drafts: Drafts) -> Iterator[Facets]:
    """Three figures or more of a sentence that all have the subject of the first, in two units at least.

    Args:
        figures: All of the article's, by place.
        drafts: Of the article.
    """
    run: list[Figure] = []
    last = range(0)
    for figure in figures:
        if run and figure.span.start not in last:
            yield from _of_sentence(run, drafts)
            run = []
        if not run:
            last = sentences_of(drafts.article.text, drafts.language, figure.span.start, figure.span.end)
        run.append(figure)
    yield from _of_sentence(run, drafts)


def _of_sentence(run: Sequence[Figure], drafts: Drafts) -> Iterator[Facets]:
    """Nothing where one of the figures has no name, or belongs to another thing."""
    if len(run) < _FROM or not is_of_one_source(run) or any(map(is_size_of_change, run)):
        return
    text, opening = drafts.article.text, _forms(drafts.language).opening
    begin = sentences_of(text, drafts.language, run[0].span.start, run[0].span.start).start
    found = opening.fullmatch(text, begin, run[0].span.start)
    if found is None or not is_name(found["thing"], drafts):
        return
    starts = [found.end("thing"), *(_end(figure, drafts) for figure in run[:-1])]
    names = [_name(start, figure, drafts) for start, figure in zip(starts, run, strict=True)]
    apart = len({name.casefold() for name in names}) == len(names)
    if all(names) and apart and len({figure.quantity.unit for figure in run}) > 1:
        yield Facets(text[begin : found.end("thing")], tuple(zip(run, names, strict=True)))


def _end(figure: Figure, drafts: Drafts) -> int:
    """Where a figure ends with what it is of and when: "3 litres of water a day in 2025"."""
    spans = [slot.span for slot in (figure.measure, figure.period) if slot and slot.span]
    near = [span.end for span in spans if 0 < span.start - figure.span.end <= _NEAR]
    matter = _matter(figure, drafts)
    return max([figure.span.end, *near, *([matter.end()] if matter else [])])


def _matter(figure: Figure, drafts: Drafts) -> re.Match[str] | None:
    """What so much is of, where a language puts it bare behind the unit: "9 Tonnen Rohöl im Jahr"."""
    matter = _forms(drafts.language).matter
    measured = figure.quantity.unit.dimension is not Dimension.COUNT
    return matter.match(drafts.article.text, figure.span.end) if matter and measured else None


def _name(start: int, figure: Figure, drafts: Drafts) -> str:
    """What a figure is by the words before it, or the adjective behind; empty for neither."""
    text, forms = drafts.article.text, _forms(drafts.language)
    behind = forms.adjective.match(text, figure.span.end)
    adjective = forms.adjective.match(text, start)
    found = forms.before.fullmatch(text, adjective.end() if adjective else start, figure.span.start)
    if found is None:
        return ""
    if found["noun"]:
        return capitalised(found["noun"])
    if behind:
        return capitalised(behind["adjective"])
    counted = figure.quantity.unit.dimension is Dimension.COUNT and figure.quantity.unit.name
    matter = _matter(figure, drafts)
    if not found["verb"] or found["verb"].split()[0] in forms.bare:
        if matter and found["verb"]:
            return matter[0].strip()
        return capitalised(drafts.numbers.unit(figure.quantity.unit)) if counted else ""
    return capitalised(found["verb"]) + (f",{matter[0]}" if matter else "")


@dataclass(frozen=True, slots=True)
class _Forms:
    opening: re.Pattern[str]
    before: re.Pattern[str]
    adjective: re.Pattern[str]
    matter: re.Pattern[str] | None
    bare: frozenset[str]


@cache
def _forms(language: str) -> _Forms:
    """A thing with its verb at the start of a sentence; what may stand before a further figure."""
    known = table(language, "charts")["facets"]
    verbs, bare, adverbs, articles, adjectives, of, joins, about = (
        any_of(known[key])
        for key in ("verbs", "bare", "adverbs", "articles", "adjectives", "of", "joins", "about")
    )
    article = rf"(?:(?:{articles})\s)?"
    noun = rf"{article}(?P<noun>[^\W\d_][\w-]*(?:\s[^\W\d_][\w-]*){{0,2}}?)\s(?:{of})"
    verb = rf"(?P<verb>(?:{verbs}|{bare})(?:\s(?:{adverbs}))?)"
    said = rf"(?:{verb}\s)?(?:{noun}\s)?(?:(?:{about})\s)?"
    some_verb = rf"(?:{verbs}|{bare})"
    behind = rf"(?:\s(?P<adjective>{adjectives})(?![^\W_]))"
    matter = rf"\s(?P<matter>[^\W\d_a-zß-ÿ][^\W\d_]+)(?:\s(?:{adverbs}))?(?![^\W_])"
    nouns: bool = table(language, "figures")["capitalised_nouns"]
    return _Forms(
        re.compile(
            rf"(?:(?i:{articles})\s)?(?P<thing>[^\W\d_][^,;:.()\d]{{1,60}}?)(?=\s{some_verb}\s)[^,;.]*"
        ),
        re.compile(rf"(?:,?\s(?:{joins})\s|,\s|\s)(?:(?:{joins})\s)?{said}"),
        re.compile(behind),
        re.compile(matter) if nouns else None,
        frozenset(known["bare"]),
    )
