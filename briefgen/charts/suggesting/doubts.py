"""A second look at what is about to be suggested: at the words of the article, not at how they were read."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache

from briefgen.charts.suggesting.ideas import is_of_one_unit, is_size_of_change
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.suggesting.told_beside import ToldBeside
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import NAME_WORD, any_of, search_at
from briefgen.model.article import Span
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Series
from briefgen.model.evidence import Comparison, ComparisonKind, Direction, Figure, FigureKind
from briefgen.model.quantity import Dimension

_OVER_TIME = (ChartKind.SLOPE, ChartKind.PAIR, ChartKind.PAIRED_BARS)
_MAYBE_OVER_TIME = (ChartKind.BIG_NUMBER, ChartKind.HUNDRED)
_NO_ITEMS = (ChartKind.TIMELINE, ChartKind.TABLE, ChartKind.LINE, ChartKind.COLUMNS, ChartKind.BIG_NUMBER)
_RANKED = (ChartKind.BARS, ChartKind.LOLLIPOP)
_TWO = 2
_LED = 60
"""In code points: a word, a preposition and an article before a name."""

_NUMBER = r"(?:[£$€]\s?)?\d[\d.,]*(?<=\d)(?:\s?%)?"
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_REACH = r"[^.;:()\n\d]{0,24}"


def doubt(spec: ChartSpec, figures: Sequence[Figure], told: ToldBeside, drafts: Drafts) -> str:
    """Why an idea is better withheld: the key of a sentence in the lexicon’s refusals; empty for no doubt.

    Args:
        spec: An idea.
        figures: All it stands on, by place; none for one of dates.
        told: All the article tells.
        drafts: Of the article.
    """
    if any(map(_of_items(drafts), _items(spec))):
        return "no_names"
    if not figures:
        return ""
    if any(_ends_in_date(series) for series in spec.series):
        return "no_names"
    if spec.kind in _OVER_TIME or (spec.kind in _MAYBE_OVER_TIME and told.is_pair(figures)):
        return _doubt_of_pairs(figures, told, drafts)
    ranked = spec.kind in _RANKED or (spec.kind is ChartKind.TABLE and is_of_one_unit(figures))
    if ranked and _leaves_item([point.label for point in spec.points], figures, told, drafts):
        return "topped"
    if spec.kind is ChartKind.DIVERGING:
        return _of_changes(spec, figures, told, drafts)
    return ""


def doubt_of(comparison: Comparison, told: ToldBeside, drafts: Drafts) -> str:
    """Why a comparison is better not charted, as far as the words beside it tell; empty for no doubt."""
    figures = sorted(comparison.figures, key=lambda figure: figure.span)
    if not is_of_one_unit(figures):
        return ""
    if comparison.kind is ComparisonKind.THEN_NOW:
        return _doubt_of_pairs(figures, told, drafts)
    row = comparison.kind in (ComparisonKind.RANKING, ComparisonKind.SUBJECTS)
    return "topped" if row and _leaves_item(comparison.labels, figures, told, drafts) else ""


def _doubt_of_pairs(figures: Sequence[Figure], told: ToldBeside, drafts: Drafts) -> str:
    """Why values then and now, of one item or several, are better not shown by themselves; else empty."""
    if any(_pairs_beside(figures, told, drafts)):
        return "other_pairs"
    if len(figures) != _TWO:
        return ""
    first, last = figures
    counted = last.quantity.unit.dimension is Dimension.COUNT and all(
        one.quantity.is_exact for one in figures
    )
    if counted and first.quantity.value == last.quantity.value and not _is_said_to_stay(figures, drafts):
        return "no_stay"
    if _is_predicate(figures, drafts):
        return "whose_share"
    return "no_measure" if _is_place(figures[-1], drafts) else ""


def _items(spec: ChartSpec) -> Iterator[str]:
    """The names of what is drawn, but for what was calculated."""
    if spec.kind in _NO_ITEMS:
        yield from (series.name for series in spec.series if spec.kind is ChartKind.BIG_NUMBER)
        return
    yield from (series.name for series in spec.series)
    yield from (
        point.label for series in spec.series for point in series.points if point.origin is Origin.ARTICLE
    )


def _of_items(drafts: Drafts) -> Callable[[str], bool]:
    """Whether a name can be no item: a small word alone, or the place an article is written from."""
    text = drafts.article.text
    small = {str(word) for word in _words(drafts.language)["no_items"]}

    def is_false(name: str) -> bool:
        if name.casefold() in small:
            return True
        return name.isupper() and text.count(name) == 1 and bool(_dateline(name).search(text))

    return is_false


@cache
def _dateline(name: str) -> re.Pattern[str]:
    return re.compile(rf"^{re.escape(name)}(?: \([^)\n]{{1,20}}\))?\s[–—-]\s", re.MULTILINE)


def _ends_in_date(series: Series) -> bool:
    """Whether a name runs on to the date of one of its own values: "place in the harbour 2020"."""
    last = series.name.split()[-1:]
    return len(series.name.split()) > 1 and any(last == [point.label] for point in series.points)


def _pairs_beside(figures: Sequence[Figure], told: ToldBeside, drafts: Drafts) -> Iterator[Span]:
    """Where other numbers are told as then and now in the sentences of these, or right beside them."""
    text, drawn = drafts.article.text, [figure.span for figure in figures]
    around = _around(drawn, drafts)
    for found in _pair(drafts.language).finditer(text, around.start, around.stop):
        numbers = [Span(*place) for place in found.regs[1:] if place[0] >= 0]
        place = Span(numbers[0].start, numbers[-1].end)
        if any(place.overlaps(span) for span in drawn):
            continue
        known = [one for number in numbers for one in _at(number, told)]
        dated = any(_YEAR.fullmatch(text[number.start : number.end]) for number in numbers)
        if dated or not (known or len(numbers) < _TWO) or _has_own_name(known, figures):
            continue
        if all(_is_of_kind(one, figures) for one in known):
            yield place


def _has_own_name(others: Sequence[Figure], figures: Sequence[Figure]) -> bool:
    """Whether others are told of a thing of their own in several words: "spending of the south bank"."""
    own = {figure.subject.text for figure in figures if figure.subject}
    names = [one.subject.text if one.subject else "" for one in others]
    return bool(names) and all(len(name.split()) > 1 and name not in own for name in names)


def _at(place: Span, told: ToldBeside) -> Iterator[Figure]:
    """The figures that stand where a number does."""
    yield from (one for one in told.between(max(place.start - 40, 0), place.end) if one.span.overlaps(place))


def _is_of_kind(one: Figure, figures: Sequence[Figure]) -> bool:
    """Whether it is a level of the unit of others, or a bare number that leaves its unit to them."""
    own = one.quantity.unit
    alike = own.is_bare or own in {figure.quantity.unit for figure in figures}
    return alike and not is_size_of_change(one) and one.kind is not FigureKind.AGE


def _around(spans: Iterable[Span], drafts: Drafts) -> range:
    """The sentences of some figures and those right beside them, as far as their paragraphs go."""
    text, article, places = drafts.article.text, drafts.article, list(spans)
    first, last = min(span.start for span in places), max(span.end for span in places)
    within = sentences_of(text, drafts.language, first, last)
    before = sentences_of(text, drafts.language, max(within.start - _TWO, 0), within.start).start
    behind = min(within.stop + 1, len(text))
    after = sentences_of(text, drafts.language, behind, min(behind + 1, len(text))).stop
    index = article.paragraph_index
    start = before if index(before) == index(first) else within.start
    return range(start, after if behind < len(text) and index(behind + 1) == index(last) else within.stop)


def _is_said_to_stay(figures: Sequence[Figure], drafts: Drafts) -> bool:
    """Whether a word of the sentences of two equal values says that nothing changed."""
    text, language = drafts.article.text, drafts.language
    within = sentences_of(text, language, figures[0].span.start, figures[-1].span.end)
    return _stays(language).search(text, within.start, within.stop) is not None


def _is_predicate(figures: Sequence[Figure], drafts: Drafts) -> bool:
    """Whether what a share is called is what its owner did: "28 per cent ran on batteries alone"."""
    for figure in figures:
        name = figure.subject
        if name is None or figure.kind is not FigureKind.SHARE:
            continue
        behind = drafts.article.text[figure.span.end :][: len(name.text) + 1].lstrip()
        first = name.text.split()[0]
        if behind.startswith(name.text) and first.islower() and _is_verb(first, drafts.language):
            return True
    return False


def _is_verb(word: str, language: str) -> bool:
    known = table(language, "comparisons")["irregular"]
    return word in known or word.endswith(tuple(_words(language)["verb_ends"]))


def _is_place(figure: Figure, drafts: Drafts) -> bool:
    """Whether money or a rate is told of a mere name that is a place elsewhere: "Ely rose by 30 euros"."""
    name = figure.subject.text if figure.subject else ""
    if figure.quantity.unit.dimension not in (Dimension.MONEY, Dimension.PERCENT) or not name.istitle():
        return False
    if figure.measure is not None:
        return False
    text, name = _in_small_letters(drafts.article.text), name.lower()
    return search_at(_setting(name, drafts.language), name, text, _LED) is not None


@lru_cache(maxsize=2)
def _in_small_letters(text: str) -> str:
    """The text once for all names that are looked for in it."""
    return text.lower()


@cache
def _setting(name: str, language: str) -> re.Pattern[str]:
    """What tells that a name in small letters is a place."""
    leads = any_of(lead.lower() for lead in table(language, "charts")["name"]["setting_first"])
    return re.compile(rf"\b(?:{leads}) {re.escape(name)}\b")


def _leaves_item(names: Iterable[str], figures: Sequence[Figure], told: ToldBeside, drafts: Drafts) -> bool:
    """Whether the sentences of a row tell of one more item the way they tell of others."""
    text, language = drafts.article.text, drafts.language
    drawn, labels = [figure.span for figure in figures], set(names)
    within = sentences_of(text, language, drawn[0].start, drawn[-1].end)
    found = list(_counted_in(language).finditer(text, within.start, within.stop))
    listed = {one["name"] for one in found}
    if len(listed & labels) >= _TWO and any(_is_item(one, figures, told, bare=True) for one in found):
        return True
    had = _had(language).finditer(text, within.start, within.stop)
    return any(one["name"] not in labels and _is_item(one, figures, told, bare=False) for one in had)


def _is_item(found: re.Match[str], figures: Sequence[Figure], told: ToldBeside, *, bare: bool) -> bool:
    """Whether a number that is not drawn may be of the items’ unit; `bare` for where none was read."""
    place = Span(*found.span("number"))
    if any(place.overlaps(figure.span) for figure in figures) or _YEAR.fullmatch(found["number"]):
        return False
    known = list(_at(place, told))
    total = sum(figure.quantity.value or 0 for figure in figures)
    alike = all(_is_of_kind(one, figures) and (one.quantity.value or 0) < total for one in known)
    return alike and (bare or bool(known))


@cache
def _counted_in(language: str) -> re.Pattern[str]:
    """A number and where it was counted: "two schools in Ely", "one in Looe"."""
    leads = any_of(table(language, "charts")["name"]["setting_first"])
    number = rf"{any_of(table(language, 'numbers')['values'])}|{_NUMBER}"
    return re.compile(rf"\b(?P<number>{number})(?: \w+)? (?:{leads}) (?P<name>{NAME_WORD})")


@cache
def _had(language: str) -> re.Pattern[str]:
    """A name and its number behind a comma or "and", with one word at most between: "and Ely had 205"."""
    joins = any_of([table(language, "charts")["refusal"]["and"]])
    return re.compile(
        rf"(?:[,;]|\b{joins}) (?:{joins} )?(?P<name>{NAME_WORD}) (?:[^\W\d]+ )?(?P<number>{_NUMBER})"
    )


def _of_changes(spec: ChartSpec, figures: Sequence[Figure], told: ToldBeside, drafts: Drafts) -> str:
    """Why changes are better withheld: a larger one is told beside them, or one is of another measure."""
    around, drawn = _around((figure.span for figure in figures), drafts), {figure.span for figure in figures}
    beside = [one for one in told.between(around.start, around.stop) if one.span not in drawn]
    if any(_is_larger(one, figures) for one in beside):
        return "beside"
    labels = [point.label for series in spec.series for point in series.points]
    names = [series.name.casefold() for series in spec.series if series.name]
    return "no_measure" if names and any(_is_of_other(label, names, drafts) for label in labels) else ""


def _is_larger(one: Figure, figures: Sequence[Figure]) -> bool:
    """Whether it is a change beyond all others of its way: what changed so is no total of theirs."""
    if not is_size_of_change(one) or one.quantity.unit != figures[0].quantity.unit or one.change is None:
        return False
    way: Direction = one.change.direction
    alike = [f.quantity.value or 0 for f in figures if f.change and f.change.direction is way]
    return one.quantity.value is not None and one.quantity.value > max(alike, default=0)


def _is_of_other(label: str, names: Sequence[str], drafts: Drafts) -> bool:
    """Whether the article tells of an item by another measure: "exports to Japan" among "sales"."""
    measures = drafts.numbers.words["name"]["divided"]
    found = search_at(_measured(label, drafts.language), label, drafts.article.text, _LED) if label else None
    return found is not None and all(
        found[1].casefold() in measures and found[1].casefold() not in name.split() for name in names
    )


@cache
def _measured(label: str, language: str) -> re.Pattern[str]:
    charts = table(language, "charts")["name"]
    leads, articles = any_of(charts["shared_first"]), any_of(charts["articles"])
    return re.compile(rf"\b(\w+) (?:{leads}) (?:(?:{articles}) )?{re.escape(label)}\b")


@cache
def _pair(language: str) -> re.Pattern[str]:
    """Two numbers told as then and now, or one of a date before a colon.

    "From 9 to 13", "13 weeks after 14", "87,000 (2024: 94,000)"; "2015: 410".
    """
    words = {name: any_of(those) for name, those in _words(language).items()}
    moved = rf"\b(?:{words['since']})\s(?P<a>{_NUMBER}){_REACH}?\s(?:{words['until']})\s(?P<b>{_NUMBER})"
    after = rf"(?P<c>{_NUMBER}){_REACH}?\s(?:{words['behind']})\s{_REACH}?(?P<d>{_NUMBER})"
    bracket = rf"(?P<e>{_NUMBER})(?:\s\w+)?\s\((?:[^()\n]{{0,20}}?:\s)?(?P<f>{_NUMBER})\)"
    dated = rf"\b(?:1[89]|20)\d\d:\s(?P<g>{_NUMBER})"
    return re.compile(rf"{moved}|{bracket}|{after}|{dated}")


@cache
def _stays(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(_words(language)['stays'])})\b", re.IGNORECASE)


def _words(language: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = table(language, "charts")["doubt"]
    return found
