"""Words of a chart that cannot be printed, and what is said of them."""

from collections.abc import Iterator

from briefgen.charts.honesty import place
from briefgen.knowledge.face_runs import unprinted
from briefgen.knowledge.machine_faces import Lack
from briefgen.model.chart import ChartKind, ChartSpec
from briefgen.model.problem import Problem, Severity

_NAMED = 3
_IN_WORDS = (ChartKind.TABLE, ChartKind.TIMELINE)


def unprintable(spec: ChartSpec) -> tuple[Problem, ...]:
    """Why no PDF can hold the chart: names in letters that no typeface at hand can print; mostly none."""
    words = lacking(spec)
    if not words:
        return ()
    named = "; ".join(f"“{text}” cannot be printed, since {lack.value}" for text, lack in words[:_NAMED])
    hint = "Write the name in other letters, or export as Word"
    return (Problem(Severity.ERROR, named, place(spec), hint),)


def lacking(spec: ChartSpec) -> tuple[tuple[str, Lack], ...]:
    """The words drawn in a chart that no typeface at hand can print, each with the reason, in order."""
    found = ((words, unprinted([words], "sans")) for words in _drawn(spec))
    return tuple(dict.fromkeys((words, next(iter(lost.values()))) for words, lost in found if lost))


def _drawn(spec: ChartSpec) -> Iterator[str]:
    yield spec.difference
    for series in spec.series:
        yield series.name
        for point in series.points:
            yield point.label
            if spec.kind in _IN_WORDS or point.value is None:
                yield point.text
    yield from (note.text for note in spec.annotations)
