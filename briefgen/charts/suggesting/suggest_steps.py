"""Ideas from changes of one thing in several periods: "up 0.4 per cent in January, down 0.2 in February"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.ideas import (
    Idea,
    finished,
    has_number,
    is_of_one_source,
    is_size_of_change,
    one_series,
    period_labels,
    signed,
)
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import Drafts
from briefgen.model.chart import ChartKind, ChartSpec, Sort
from briefgen.model.evidence import Figure

_FEWEST, _MOST = 3, 12


def from_steps(figures: Sequence[Figure], drafts: Drafts) -> Iterator[Idea]:
    """Diverging bars in order of time, where one sentence tells changes of one subject up and down."""
    run: list[Figure] = []
    for figure in figures:
        if run and not _goes_on(run, figure, drafts):
            yield from _from_run(run, drafts)
            run = []
        if is_size_of_change(figure) and has_number(figure) and (run or figure.subject):
            run.append(figure)
    yield from _from_run(run, drafts)


def _goes_on(run: Sequence[Figure], figure: Figure, drafts: Drafts) -> bool:
    """Whether a change is of the subject of those before it, in their sentence and unit."""
    first = run[0]
    sentence = sentences_of(drafts.article.text, drafts.language, first.span.start, first.span.end)
    same = figure.subject is None or (
        first.subject is not None and figure.subject.text.casefold() == first.subject.text.casefold()
    )
    alike = figure.quantity.unit == first.quantity.unit and is_size_of_change(figure)
    return same and alike and figure.span.start in sentence and is_of_one_source([first, figure])


def _from_run(run: Sequence[Figure], drafts: Drafts) -> Iterator[Idea]:
    """Nothing where a period is not known, two are the same or overlap, or all went one way.

    An article tells them in order of time, or backwards: another order was not read rightly.
    """
    ordered = sorted(run, key=lambda f: f.when.midpoint.toordinal() if f.when else 0)
    if [*run] not in (ordered, ordered[::-1]):
        return
    periods = [f.when for f in ordered if f.when]
    if not _FEWEST <= len(run) <= _MOST or len(periods) < len(run) or run[0].subject is None:
        return
    if any(a.end.last_day >= b.start.first_day for a, b in pairwise(periods)):
        return
    labels = period_labels([f.period.text if f.period else "" for f in ordered], drafts)
    ways = {figure.change.direction for figure in ordered if figure.change}
    if labels and len(ways) > 1:
        yield Idea(2, run[0].span.start, _diverging(ordered, labels, run[0].subject.text, drafts))


def _diverging(run: Sequence[Figure], labels: Sequence[str], subject: str, drafts: Drafts) -> ChartSpec:
    points = [signed(figure, name) for figure, name in zip(run, labels, strict=True)]
    unit, last = run[0].quantity.unit, points[-1]
    forms, period = drafts.numbers.words["title"], run[-1].period
    way = str(forms["down" if (last.value or 0) < 0 else "up"])
    value = drafts.value(replace(last, value=abs(last.value)) if last.value is not None else last, unit)
    said = {
        "subject": capitalised(subject),
        "way": way,
        "value": value,
        "label": period.text if period else "",
    }
    spec = ChartSpec(
        "",
        ChartKind.DIVERGING,
        drafts.title("change_last", **said),
        one_series(capitalised(subject), points),
        unit,
        highlight=last.label,
        reason=drafts.reason("steps"),
        sort=Sort.SOURCE,
    )
    return finished(spec, drafts, run)
