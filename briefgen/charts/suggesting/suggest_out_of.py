"""Ideas from one part told with its whole: "60 homes, 18 of them affordable"."""

import re
from collections.abc import Iterator, Sequence
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
    for whole, part in pairwise(figures):
        name = _part_name(whole, part, drafts) if _is_part(whole, part) else ""
        spec = _spec(whole, part, name, drafts) if name else None
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


def _part_name(whole: Figure, part: Figure, drafts: Drafts) -> str:
    """What the part is, in the words behind it; empty where it is not told as one."""
    text, start = drafts.article.text, max(0, whole.span.start - _BEFORE)
    between = text[whole.span.end : part.span.start]
    if len(between) > _BEFORE:
        return ""
    stretch = (
        text[start : whole.span.start] + "#" + between + "#" + text[part.span.end : part.span.end + _BEHIND]
    )
    found = (form.search(stretch) for form in _forms(drafts.language))
    return next((one["name"] for one in found if one), "")


@cache
def _forms(language: str) -> tuple[re.Pattern[str], ...]:
    words = table(language, "charts")["out_of"]
    before, inside, behind, is_ = (
        "|".join(map(re.escape, words[key])) for key in ("before", "inside", "behind", "copulas")
    )
    opens = rf"(?:^|\s)(?i:{before}) #"
    return (
        re.compile(rf"#, # (?:{behind}) (?:(?:{is_}) )?{_NAME}"),
        re.compile(rf"#, (?:{inside}) # {_NAME}"),
        re.compile(rf"{opens}, # (?:{is_}) {_NAME}"),
        re.compile(rf"{opens} (?:{is_}) # {_NAME}"),
    )


def _spec(whole: Figure, part: Figure, name: str, drafts: Drafts) -> ChartSpec:
    unit, total = whole.quantity.unit, whole.quantity.value
    assert total is not None, "both are numbers"
    stated = point(part, capitalised(name))
    others = rest([stated], drafts.numbers.words["rest"], total)
    said = {"part": drafts.numbers.number(stated.value or total), "name": name}
    counted = drafts.numbers.with_unit(total, unit)
    spec = ChartSpec(
        "",
        ChartKind.HUNDRED,
        drafts.title("out_of", whole=counted, **said),
        (Series(capitalised(drafts.numbers.unit(unit)), (stated, others)),),
        unit,
        highlight=stated.label,
        reason=drafts.reason("parts_rest"),
    )
    return finished(spec, drafts, [whole, part])
