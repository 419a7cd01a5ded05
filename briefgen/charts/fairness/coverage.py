"""Words of a chart that cannot be printed, and what is said of them."""

from collections.abc import Iterator
from dataclasses import replace

from briefgen.charts.fairness.honesty import place
from briefgen.charts.numbers import Numbers
from briefgen.knowledge.face_runs import unprinted
from briefgen.knowledge.machine_faces import Lack
from briefgen.model.chart import ChartKind, ChartSpec, Point
from briefgen.model.problem import Problem, Severity

_OR_WORD = "Write the name in other letters, or export as Word"
IN_WORD_TOO = "Write the name in other letters"
"""The hint where the chart goes into a Word file as well, or cannot go into one."""
_IN_WORDS = (ChartKind.TABLE, ChartKind.TIMELINE)


def unprintable(spec: ChartSpec, hint: str = _OR_WORD) -> tuple[Problem, ...]:
    """Why no picture of the chart can be set: names that no typeface at hand can print; mostly none.

    Args:
        spec: The chart.
        hint: What can be done about it, where it is not to write the name otherwise or to export as Word.
    """
    words = lacking(spec)
    if not words:
        return ()
    by_lack: dict[Lack, list[str]] = {}
    for text, lack in words:
        by_lack.setdefault(lack, []).append(f"“{text}”")
    named = "; ".join(
        f"{', '.join(texts)} cannot be printed, since {lack.value}" for lack, texts in by_lack.items()
    )
    return (Problem(Severity.ERROR, named, place(spec), hint),)


def with_missing_named(spec: ChartSpec, language: str) -> ChartSpec:
    """The chart of the values there are; what is not stated is named in notes, set in any letters.

    Args:
        spec: Of a kind that also prints items without a value.
        language: BCP 47, of the document.
    """
    missing = [point for point in spec.points if not _is_stated(point)]
    kept = tuple(
        replace(series, points=tuple(point for point in series.points if point not in missing))
        for series in spec.series
    )
    words = str(Numbers.of(spec.language_in(language)).words["not_stated"])
    told = tuple(f"{point.label}: {words}." for point in missing)
    return replace(spec, series=kept, notes=(*spec.notes, *told))


def _is_stated(point: Point) -> bool:
    """Whether a value, a limit or one end of a range at least is stated."""
    return point.bound.is_open or any(n is not None for n in (point.value, point.low, point.high))


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
