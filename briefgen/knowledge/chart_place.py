"""How problems name a chart."""

from briefgen.model.chart import ChartSpec
from briefgen.model.problem import Place

_TITLE_SIGNS = 60


def place(spec: ChartSpec) -> Place:
    """How problems name the chart: by its title, or its kind where it has none."""
    name = spec.title if len(spec.title) <= _TITLE_SIGNS else spec.title[: _TITLE_SIGNS - 1] + "…"
    return Place(f"chart “{name}”" if name else f"{spec.kind} without a title")
