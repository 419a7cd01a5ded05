"""What one sentence tells of one thing in unlike units: "The dam is 120 metres high, holds … and cost …"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.foreseen import foreseen
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


@dataclass(frozen=True, slots=True)
class _Part:
    """What one sentence tells: the thing it is about, a pronoun perhaps, where it stands, and its rows."""

    thing: str
    sentence: range
    rows: tuple[tuple[Figure, str], ...]


def facets(figures: Sequence[Figure], drafts: Drafts) -> Iterator[Facets]:
    """Three figures or more of one thing, in two units at least, of a sentence and of those that go on.

    Args:
        figures: All of the article's that are not denied, by place; of those to come the name says so.
        drafts: Of the article.
    """
    told: list[_Part] = []
    for run, sentence in _runs(figures, drafts):
        part = _of_sentence(run, sentence, drafts)
        if told and not (part and _goes_on(told, part, drafts)):
            yield from _made(told)
            told = []
        if part and (told or part.thing not in _forms(drafts.language).again):
            told.append(part)
    yield from _made(told)


def _runs(figures: Sequence[Figure], drafts: Drafts) -> Iterator[tuple[list[Figure], range]]:
    """The figures of each sentence that has some, with where it stands."""
    run: list[Figure] = []
    last = range(0)
    for figure in figures:
        if run and figure.span.start not in last:
            yield run, last
            run = []
        if not run:
            last = sentences_of(drafts.article.text, drafts.language, figure.span.start, figure.span.end)
        run.append(figure)
    if run:
        yield run, last


def _goes_on(told: Sequence[_Part], part: _Part, drafts: Drafts) -> bool:
    """Whether the next sentence of a paragraph tells of the same thing, by a pronoun for it."""
    first, end, index = told[0].thing, told[-1].sentence.stop, drafts.article.paragraph_index
    follows = 0 <= part.sentence.start - end <= _NEAR
    if not follows or index(part.sentence.start) != index(told[0].sentence.start):
        return False
    again, article = _forms(drafts.language).again, first.split()[0]
    known = {word for words in again.values() for word in words}
    return part.thing in again and (article not in known or article in again[part.thing])


def _made(told: Sequence[_Part]) -> Iterator[Facets]:
    rows = [row for part in told for row in part.rows]
    apart = len({name.casefold() for _, name in rows}) == len(rows)
    units = {figure.quantity.unit for figure, _ in rows}
    if len(rows) >= _FROM and apart and len(units) > 1 and is_of_one_source([figure for figure, _ in rows]):
        yield Facets(told[0].thing, tuple(rows))


def _of_sentence(run: Sequence[Figure], sentence: range, drafts: Drafts) -> _Part | None:
    """None where one of the figures has no name, or belongs to another thing."""
    if not is_of_one_source(run) or any(map(is_size_of_change, run)):
        return None
    text, forms = drafts.article.text, _forms(drafts.language)
    found = forms.opening.fullmatch(text, sentence.start, run[0].span.start)
    if found is None or not (found["thing"] in forms.again or is_name(found["thing"], drafts)):
        return None
    starts = [found.end("inserted"), *(_end(figure, drafts) for figure in run[:-1])]
    names, modal = list[str](), ""
    for start, figure in zip(starts, run, strict=True):
        ahead = foreseen(figure, drafts) is not None
        modal = _modal(start, figure, modal, drafts) if ahead else ""
        named = _planned(start, figure, modal, drafts) if modal else ""
        named = named if ahead else _name(start, figure, drafts, opens=figure is run[0])
        rate = _rate(figure, drafts)
        names.append(f"{named} … {rate}" if named and rate else named)
    if not all(names):
        return None
    return _Part(text[sentence.start : found.end("thing")], sentence, tuple(zip(run, names, strict=True)))


def _modal(start: int, figure: Figure, before: str, drafts: Drafts) -> str:
    """The word that tells a figure is to come, its own or that before: "will employ 40 and make"."""
    found = _forms(drafts.language).modal.match(drafts.article.text, start, figure.span.start)
    return found["modal"] if found else before


def _planned(start: int, figure: Figure, modal: str, drafts: Drafts) -> str:
    """What a figure is to be, with the word that says so: "Will employ"; empty where no verb tells it."""
    text, forms = drafts.article.text, _forms(drafts.language)
    found = forms.planned.fullmatch(text, start, figure.span.start)
    if found is None:
        return ""
    verb = found["verb"] or (
        behind["verb"] if (behind := forms.planned_behind.match(text, figure.span.end)) else ""
    )
    return capitalised(f"{modal} {verb}") if verb else ""


def _end(figure: Figure, drafts: Drafts) -> int:
    """Where a figure ends with what it is of and when: "3 litres of water a day in 2025"."""
    spans = [slot.span for slot in (figure.measure, figure.period) if slot and slot.span]
    near = [span.end for span in spans if 0 < span.start - figure.span.end <= _NEAR]
    matter = _matter(figure, drafts)
    behind = _forms(drafts.language).planned_behind.match(drafts.article.text, figure.span.end)
    ahead = behind is not None and foreseen(figure, drafts) is not None
    ends = [found.end() for found in (matter, behind if ahead else None) if found]
    end = max([figure.span.end, *near, *ends])
    rate = _forms(drafts.language).rate.match(drafts.article.text, end)
    state = _state(figure, drafts)
    return state.end() if state else rate.end() if rate else end


def _rate(figure: Figure, drafts: Drafts) -> str:
    """What so much is of, with how often that is: "of steel a year" of "makes 3 tonnes of steel a year"."""
    measure = figure.measure.span if figure.measure else None
    if measure is None or not 0 < measure.start - figure.span.end <= _NEAR:
        return ""
    rate = _forms(drafts.language).rate.match(drafts.article.text, measure.end)
    return drafts.article.text[measure.start : rate.end()] if rate else ""


def _matter(figure: Figure, drafts: Drafts) -> re.Match[str] | None:
    """What so much is of, where a language puts it bare behind the unit: "9 Tonnen Rohöl im Jahr"."""
    matter = _forms(drafts.language).matter
    measured = figure.quantity.unit.dimension is not Dimension.COUNT
    return matter.match(drafts.article.text, figure.span.end) if matter and measured else None


def _name(start: int, figure: Figure, drafts: Drafts, *, opens: bool) -> str:
    """What a figure is by the words before it, or the adjective behind; empty for neither.

    Args:
        start: Where the words before it begin.
        figure: The figure.
        drafts: Of the article.
        opens: Whether it is the first of its sentence: then no adjective of one before it stands there.
    """
    text, forms = drafts.article.text, _forms(drafts.language)
    behind = forms.adjective.match(text, figure.span.end)
    adjective = None if opens else forms.adjective.match(text, start)
    found = forms.before.fullmatch(text, adjective.end() if adjective else start, figure.span.start)
    if found is None:
        return ""
    if found["noun"]:
        return capitalised(found["noun"])
    if behind:
        return capitalised(behind["adjective"])
    counted = figure.quantity.unit.is_counted
    matter = _matter(figure, drafts)
    if found["left"]:
        return _left(figure, drafts)
    plain = (found["verb"] or "").split()[:1]
    if forms.unnamed.issuperset(plain):
        of = matter[0].strip() if matter else _substance(figure, drafts)
        if of and (plain or _is_given(figure, drafts)):
            return of
        if not forms.bare.issuperset(plain):
            return ""
        return capitalised(drafts.numbers.unit(figure.quantity.unit)) if counted else ""
    return capitalised(found["verb"]) + (f" …{matter[0]}" if matter else "")


def _left(figure: Figure, drafts: Drafts) -> str:
    """What so many were left without, or how: "homes without power"; empty where nothing tells it."""
    found, unit = _state(figure, drafts), figure.quantity.unit
    counted = unit.dimension is Dimension.COUNT and unit.name
    return capitalised(f"{drafts.numbers.unit(unit)}{found[0]}") if found and counted else ""


def _is_given(figure: Figure, drafts: Drafts) -> bool:
    """Whether the last verb before a figure names no row: "brought gusts of 90 km/h and 88 mm of rain"."""
    text, forms = drafts.article.text, _forms(drafts.language)
    start = sentences_of(text, drafts.language, figure.span.start, figure.span.start).start
    verbs = [found["verb"] for found in forms.some_verb.finditer(text, start, figure.span.start)]
    return bool(verbs) and verbs[-1] in forms.unnamed


def _state(figure: Figure, drafts: Drafts) -> re.Match[str] | None:
    """The words behind so many that were left so: " without power"."""
    text, forms = drafts.article.text, _forms(drafts.language)
    start = sentences_of(text, drafts.language, figure.span.start, figure.span.start).start
    left = forms.left.search(text, start, figure.span.start)
    return forms.state.match(text, figure.span.end) if left else None


def _substance(figure: Figure, drafts: Drafts) -> str:
    """What so much is of, one noun right behind its unit: "Rain" of "88 millimetres of rain"."""
    measure = figure.measure
    if measure is None or measure.span is None or figure.quantity.unit.dimension is Dimension.COUNT:
        return ""
    found = _forms(drafts.language).substance.fullmatch(measure.text)
    return capitalised(found["noun"]) if found and measure.span.start - figure.span.end <= _NEAR else ""


@dataclass(frozen=True, slots=True)
class _Forms:
    opening: re.Pattern[str]
    before: re.Pattern[str]
    adjective: re.Pattern[str]
    matter: re.Pattern[str] | None
    bare: frozenset[str]
    unnamed: frozenset[str]
    rate: re.Pattern[str]
    modal: re.Pattern[str]
    planned: re.Pattern[str]
    planned_behind: re.Pattern[str]
    again: dict[str, frozenset[str]]
    some_verb: re.Pattern[str]
    left: re.Pattern[str]
    state: re.Pattern[str]
    substance: re.Pattern[str]


@cache
def _forms(language: str) -> _Forms:
    """A thing with its verb at the start of a sentence; what may stand before a further figure."""
    known = table(language, "charts")["facets"]
    verbs, adverbs, articles, adjectives, of, joins, about = (
        any_of(known[key]) for key in ("verbs", "adverbs", "articles", "adjectives", "of", "joins", "about")
    )
    leaves, bare = any_of(known["leaves"]), any_of([*known["bare"], *known["gives"]])
    article = rf"(?:(?:{articles})\s)?"
    noun = rf"{article}(?P<noun>[^\W\d_][\w-]*(?:\s[^\W\d_][\w-]*){{0,2}}?)\s(?:{of})"
    verb = rf"(?P<verb>(?:{verbs}|{bare})(?:\s(?:{adverbs}))?)"
    # "hatte 2025 einen Umsatz von": the year is that of its figure.
    dated = rf"(?:(?:(?:{any_of(table(language, 'charts')['rows']['times'])})\s)?[12]\d{{3}}\s)?"
    said = rf"(?:(?:(?P<left>{leaves})|{verb})\s)?{dated}(?:{noun}\s)?(?:(?:{about})\s)?"
    some_verb = rf"(?:{verbs}|{bare}|{leaves})"
    behind = rf"(?:\s(?P<adjective>{adjectives})(?![^\W_]))"
    matter = rf"\s(?P<matter>[^\W\d_a-zß-ÿ][^\W\d_]+)(?:\s(?:{adverbs}))?(?![^\W_])"
    nouns: bool = table(language, "figures")["capitalised_nouns"]
    modals, plain = any_of(known["modals"]), any_of(known["plain"])
    led = rf"(?:,?\s(?:{joins})\s|,\s|\s)(?:(?:{joins})\s)?"
    small = rf"(?:(?:{adverbs}|{about})\s)*"
    return _Forms(
        re.compile(
            rf"(?:(?i:{articles})\s)?(?P<thing>[^\W\d_][^,;:.()\d]{{1,60}}?)"
            rf"(?P<inserted>(?:,\s[^,;:.()]{{2,80}},)?)(?=\s{some_verb}\s)[^,;.]*"
        ),
        re.compile(rf"(?:,?\s(?:{joins})\s|,\s|\s)(?:(?:{joins})\s)?{said}"),
        re.compile(behind),
        re.compile(matter) if nouns else None,
        frozenset(known["bare"]),
        frozenset([*known["bare"], *known["gives"]]),
        re.compile(rf"\s(?:{any_of(known['rates'])})(?![^\W_])"),
        re.compile(rf"{led}(?P<modal>{modals})\s"),
        re.compile(rf"{led}(?:(?:{modals})\s)?{small}(?P<verb>(?:{plain})?)(?:\s?{small})"),
        re.compile(rf"(?:\s[^\W\d_a-zß-ÿ][^\W\d_]+)?(?:\s(?:{adverbs}))?\s(?P<verb>{plain})(?![^\W_])"),
        {pronoun: frozenset(words) for pronoun, *words in known["again"]},
        re.compile(rf"\s(?P<verb>{some_verb})(?![^\W_])"),
        re.compile(rf"\s(?:{leaves})\s(?:(?:{about})\s)?$"),
        re.compile(rf"(?:\s[^\W\d_]+){{1,3}}?(?=,?\s(?:{joins})\s|[.,;]|$)"),
        re.compile(rf"(?:{of})\s(?P<noun>[^\W\d_]+)"),
    )
