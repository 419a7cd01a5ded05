"""Ideas from one part told with its whole: "60 homes, 18 of them affordable"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.ideas import Idea, finished, has_number, is_of_one_source, point, rest
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.model.chart import ChartKind, ChartSpec, Series
from briefgen.model.evidence import Figure
from briefgen.model.quantity import Bound, Dimension

_BEFORE, _BEHIND, _FEWEST = 16, 80, 10
_NAME = r"(?P<name>[^\W\d_A-Z][\w-]*(?: [\w-]+){0,2})(?=[.,;])"


def from_out_of(figures: Sequence[Figure], drafts: Drafts) -> Iterator[Idea]:
    """One 100 per cent bar of a count and of what it is a part of, the rest of the whole beside it."""
    for i, (whole, part) in enumerate(pairwise(figures)):
        told = _is_part(whole, part) and not (i and _ends_part(figures[i - 1], whole, drafts))
        found = _told_part(whole, part, drafts) if told else None
        spec = _spec(whole, part, found, drafts) if found else None
        if spec and spec.title:
            yield Idea(1, whole.span.start, spec)


def _is_part(whole: Figure, part: Figure) -> bool:
    """Whether one exact count may be of the things the other counts: few things need no chart."""
    unit, own = whole.quantity.unit, part.quantity.unit
    exact = all(has_number(one) and one.quantity.bound is Bound.EXACT for one in (whole, part))
    if (
        not exact
        or unit.dimension is not Dimension.COUNT
        or not unit.name
        or own.dimension is not unit.dimension
    ):
        return False
    of_same = own == unit or not own.name
    one, all_ = part.quantity.value or 0, whole.quantity.value or 0
    return of_same and 0 < one < all_ and all_ >= _FEWEST and is_of_one_source((whole, part))


def _ends_part(before: Figure, whole: Figure, drafts: Drafts) -> bool:
    """Whether a whole only tells of what the figure before it is a part: "480 of the 4,800 jobs, 31 of them".

    Parts told behind both are parts of the first.
    """
    between = drafts.article.text[before.span.end : whole.span.start]
    return len(between) <= _BEHIND and _part_of(drafts.language).match(between) is not None


@cache
def _part_of(language: str) -> re.Pattern[str]:
    """From a part to its whole: a word that joins them right behind the part, a few more before the whole."""
    joins = "|".join(map(re.escape, table(language, "charts")["out_of"]["part_of"]))
    return re.compile(rf"\s(?i:{joins})\s(?:[^\s.,;:!?()]+\s){{0,3}}$")


def _told_part(whole: Figure, part: Figure, drafts: Drafts) -> re.Match[str] | None:
    """What the part is, in the words behind it, with its verb where it has one; None for no part."""
    text, start = drafts.article.text, max(0, whole.span.start - _BEFORE)
    between = text[whole.span.end : part.span.start]
    if len(between) > _BEFORE:
        return None
    stretch = (
        text[start : whole.span.start] + "#" + between + "#" + text[part.span.end : part.span.end + _BEHIND]
    )
    found = (form.search(stretch) for form in _forms(drafts.language))
    told = next(filter(None, found), None)
    # "212 were not" leaves out what they were not, and a title would too.
    denied = (
        told is not None and told["name"].split()[-1] in table(drafts.language, "comparisons")["negations"]
    )
    return told if told and not denied and _is_kind(told, part, drafts) else None


def _is_kind(told: re.Match[str], part: Figure, drafts: Drafts) -> bool:
    """Whether what a part is said to be by "including" is a kind of things: "12 nurses", no "12 freight"."""
    known = drafts.numbers.words["out_of"]
    if told["is_"] not in known["inside"] or part.quantity.value == 1:
        return True
    ends = tuple(known["plural_ends"])
    return not ends or any(word.casefold().endswith(ends) for word in told["name"].split())


@cache
def _forms(language: str) -> tuple[re.Pattern[str], ...]:
    words = table(language, "charts")["out_of"]
    before, inside, behind, is_ = (
        "|".join(map(re.escape, words[key])) for key in ("before", "inside", "behind", "copulas")
    )
    opens = rf"(?:^|\s)(?i:{before}) #"
    return (
        re.compile(rf"#, # (?:{behind}) (?:(?P<is_>{is_}) )?{_NAME}"),
        re.compile(rf"#, (?P<is_>{inside}) # {_NAME}"),
        re.compile(rf"{opens}, # (?P<is_>{is_}) {_NAME}"),
        re.compile(rf"{opens} (?P<is_>{is_}) # {_NAME}"),
    )


def _spec(whole: Figure, part: Figure, told: re.Match[str], drafts: Drafts) -> ChartSpec:
    unit, total, name = whole.quantity.unit, whole.quantity.value, told["name"]
    assert total is not None, "both are numbers"
    stated = point(part, capitalised(name))
    others = rest([stated], drafts.numbers.words["rest"], total)
    said = {"part": drafts.numbers.number(stated.value or total), "name": name}
    counted = drafts.numbers.with_unit(total, unit)
    spec = ChartSpec(
        "",
        ChartKind.HUNDRED,
        _title(told, counted, said, drafts),
        (Series(capitalised(drafts.numbers.unit(unit)), (stated, others)),),
        unit,
        highlight=stated.label,
        reason=drafts.reason("parts_rest"),
    )
    return finished(spec, drafts, [whole, part])


def _title(told: re.Match[str], whole: str, said: Mapping[str, str], drafts: Drafts) -> str:
    """With the article's own verb; without one where it has none: "18 of 60 homes affordable".

    Behind "including" stands what the part is: "12 of 270 aircraft: freight".
    """
    known = drafts.numbers.words["out_of"]
    if told["is_"] in known["inside"]:
        return drafts.title("out_of_kind", whole=whole, **said)
    form = "out_of_is" if told["is_"] in known["stating"] else "out_of"
    return drafts.title(form, whole=whole, is_=told["is_"] or "", **said)
