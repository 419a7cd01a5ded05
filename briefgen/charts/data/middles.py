"""The note of a line whose dates are of unlike length: each value stands at the middle of its period."""

from briefgen.charts.numbers import Numbers
from briefgen.charts.periods import one_of_each_length
from briefgen.knowledge.lexicon import languages
from briefgen.model.chart import ChartKind, ChartSpec


def middle_note(spec: ChartSpec, numbers: Numbers) -> str:
    """What a chart has to say of where its values stand in time; empty where their dates are alike."""
    dates = [point.when for point in spec.points if point.when and point.value is not None]
    unlike = spec.kind is ChartKind.LINE and one_of_each_length(dates)
    return str(numbers.words["middles"]) if unlike else ""


def is_middle_note(note: str) -> bool:
    """Whether a note is that one, in any language."""
    return note in {Numbers.of(language).words["middles"] for language in languages()}
