"""What came in, what went out and what was left: "Revenue of 120m, costs of 80m and tax of 10m left 30m"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.ideas import (
    Idea,
    finished,
    has_number,
    is_name,
    is_of_one_date,
    is_of_one_source,
    is_size_of_change,
    one_series,
    point,
)
from briefgen.charts.suggesting.row_words import WORD
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.chart import ChartKind, ChartSpec, Point
from briefgen.model.evidence import Figure
from briefgen.model.quantity import Bound, Dimension

_FEWEST, _MOST, _REACH = 4, 8, 60


@dataclass(frozen=True, slots=True)
class _Entry:
    """A sum with its name.

    Attributes:
        sign: 1 for what came in, -1 for what went out, 0 for what was left.
        left: 1 for a profit, -1 for a loss, 0 for no result.
    """

    figure: Figure
    name: str
    sign: int
    left: int = 0


def from_balances(figures: Sequence[Figure], drafts: Drafts) -> Iterator[Idea]:
    """A waterfall of the sums of one or two sentences that make exactly the profit or loss told with them.

    Args:
        figures: All that are told as facts, by place.
        drafts: Of the article.
    """
    money = [one for one in figures if one.quantity.unit.dimension is Dimension.MONEY]
    for run in _runs(money, drafts):
        entries = [_entry(figure, drafts) for figure in run]
        known = [one for one in entries if one]
        if len(known) == len(run) and _is_balanced(known):
            spec = _waterfall(known, drafts)
            if spec.title:
                yield Idea(1, run[0].span.start, spec)


def _runs(figures: Sequence[Figure], drafts: Drafts) -> Iterator[Sequence[Figure]]:
    """The sums of a sentence, else those of it and of the next one of its paragraph."""
    at, text = 0, drafts.article.text
    while at < len(figures):
        first = figures[at].span.start
        sentence = sentences_of(text, drafts.language, first, first)
        after = sentences_of(text, drafts.language, min(sentence.stop + 1, len(text)), sentence.stop + 2)
        index = drafts.article.paragraph_index
        run = [one for one in figures[at : at + _MOST] if one.span.start in sentence]
        more = [
            one
            for one in figures[at + len(run) : at + _MOST]
            if one.span.start in after and index(one.span.start) == index(first)
        ]
        for told in (run, [*run, *more]) if more else (run,):
            if len(told) >= _FEWEST and _are_alike(told):
                yield told
        at += max(1, len(run))


def _are_alike(figures: Sequence[Figure]) -> bool:
    """Whether all are exact sums of one currency, date and source, none the size of a change."""
    exact = all(has_number(one) and one.quantity.bound is Bound.EXACT for one in figures)
    alike = len({one.quantity.unit for one in figures}) == 1 and not any(map(is_size_of_change, figures))
    return exact and alike and is_of_one_source(figures) and is_of_one_date(figures)


def _entry(figure: Figure, drafts: Drafts) -> _Entry | None:
    """The sum with its name before it, else behind it; None where it is called nothing known."""
    text, words = drafts.article.text, _words(drafts.language)
    begin, end = max(0, figure.span.start - _REACH), figure.span.start
    spent = words.spent.search(text, begin, end)
    if spent and is_name(capitalised(spent["name"]), drafts):
        return _Entry(figure, capitalised(spent["name"]), -1)
    found = words.before.search(text, begin, end) or words.behind.match(text, figure.span.end)
    if found is None or (found.end("name") == end - 1 and found["name"].casefold() in words.verbs):
        return None  # "The building cost £16m" is no cost
    name = capitalised(found["name"])
    if found["left"] or found["short"]:
        return _Entry(figure, name, 0, left=1 if found["left"] else -1)
    return _Entry(figure, name, sign=1 if found["income"] else -1)


def _is_balanced(entries: Sequence[_Entry]) -> bool:
    """Whether what came in less what went out is exactly what was left, and each has a name of its own."""
    results = [one for one in entries if one.left]
    apart = len({one.name.casefold() for one in entries}) == len(entries)
    both = {one.sign for one in entries if not one.left} == {1, -1}
    if len(results) != 1 or not apart or not both:
        return False
    total = sum((_signed(one) for one in entries if not one.left), Decimal(0))
    return total == _signed(results[0])


def _signed(entry: _Entry) -> Decimal:
    return (entry.figure.quantity.value or Decimal(0)) * (entry.sign or entry.left)


def _waterfall(entries: Sequence[_Entry], drafts: Drafts) -> ChartSpec:
    """What came in first, then what went out, each as told; what was left last."""
    steps = sorted((one for one in entries if not one.left), key=lambda one: -one.sign)
    result = next(one for one in entries if one.left)
    points = [_point(one) for one in (*steps, result)]
    unit, first = result.figure.quantity.unit, steps[0]
    value, start = (drafts.value(point(one.figure, ""), unit) for one in (result, first))
    named = {"result": result.name, "value": value}
    alone = sum(one.sign > 0 for one in steps) == 1
    title = drafts.title("left_of", **named, first=_small(first.name, drafts), start=start) if alone else ""
    spec = ChartSpec(
        "",
        ChartKind.WATERFALL,
        title or drafts.title("left", **named),
        one_series("", points),
        unit,
        highlight=points[-1].label,
        reason=drafts.reason("balance"),
    )
    return finished(spec, drafts, [one.figure for one in (*steps, result)])


def _point(entry: _Entry) -> Point:
    return replace(point(entry.figure, entry.name), value=_signed(entry))


def _small(name: str, drafts: Drafts) -> str:
    """A name inside a title: small where the language writes nouns so."""
    capitals: bool = table(drafts.language, "figures")["capitalised_nouns"]
    return name if capitals else name[:1].lower() + name[1:]


@dataclass(frozen=True, slots=True)
class _Words:
    before: re.Pattern[str]
    behind: re.Pattern[str]
    spent: re.Pattern[str]
    verbs: frozenset[str]


@cache
def _words(language: str) -> _Words:
    """The names of sums: before them, with "of" or a verb, and behind them."""
    charts = table(language, "charts")
    known, joints = charts["balance"], any_of(charts["rows"]["joints"])
    # Where nouns are written as one word, "Personalkosten" are costs.
    joined = r"\w*" if table(language, "figures")["capitalised_nouns"] else ""
    heads = "|".join(
        rf"(?P<{key}>{joined}(?:{any_of(known[key])}))" for key in ("income", "outlay", "left", "short")
    )
    name = rf"(?<![^\W_])(?P<name>(?:(?i:{any_of(known['kinds'])})\s)?(?i:{heads}))"
    return _Words(
        re.compile(rf"{name}\s(?:(?:{any_of(known['holds'])})\s)?$"),
        re.compile(rf"\s(?:(?:{any_of(known['of'])})\s)?{name}(?![^\W_])"),
        re.compile(
            rf"(?:(?:(?m:^)|[,;.]\s)(?:(?i:{joints})\s)?|\s(?:{joints})\s)"
            rf"(?:(?i:{any_of(charts['name']['articles'])})\s)?"
            rf"(?P<name>(?!(?i:{joints})\s){WORD}(?:\s{WORD}){{0,2}})\s(?:{any_of(known['spent'])})\s$"
        ),
        frozenset(known["spent"]),
    )
