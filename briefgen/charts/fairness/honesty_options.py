"""Options that are set on a chart whose kind shows nothing of them."""

from collections.abc import Iterator

from briefgen.model.chart import ChartKind, ChartSpec, Labels, Sort

_K = ChartKind
_IN_TIME = {_K.SLOPE, _K.PAIR, _K.LINE, _K.TIMELINE}
_WITHOUT_AXIS = {_K.TIMELINE, _K.BIG_NUMBER, _K.GRID, _K.TABLE}
_WITHOUT_END = _WITHOUT_AXIS | {_K.PAIR, _K.HUNDRED, _K.DONUT}
_OF_ONE_ORDER = _IN_TIME | {_K.BIG_NUMBER, _K.GRID, _K.WATERFALL}
_WITHOUT: dict[str, set[ChartKind]] = {
    "sort": _OF_ONE_ORDER | {_K.HUNDRED, _K.DONUT},
    "labels": {_K.PAIR, _K.RANGE, _K.TIMELINE, _K.BIG_NUMBER, _K.DONUT, _K.GRID, _K.TABLE},
    "number_format": {_K.TIMELINE},
    "palette": _WITHOUT_AXIS,
    "axis_from": _WITHOUT_AXIS,
    "axis_to": _WITHOUT_END,
    "annotations": _WITHOUT_END - {_K.BIG_NUMBER} | {_K.SLOPE, _K.RANGE},
    "reference": _WITHOUT_END | {_K.SLOPE, _K.PAIRED_BARS, _K.WATERFALL},
}
"""The kinds that show nothing of an option; bars that do not take the start of an axis tell it themselves."""


def unused(spec: ChartSpec) -> Iterator[tuple[str, str]]:
    """A sentence on each option that is set and shows nothing in this kind, and what can be done."""
    for name, kinds in _WITHOUT.items():
        if spec.kind in kinds and _is_set(spec, name):
            kind = spec.kind.value
            article = "an" if kind[0] in "aeiou" else "a"
            text = f"“{name.replace('_', ' ')}” is set, and {article} {kind} shows nothing of it"
            yield text, "Leave it empty, or choose a kind that shows it"


def _is_set(spec: ChartSpec, name: str) -> bool:
    value = getattr(spec, name)
    if name == "sort":
        # A ranking that becomes parts of a whole keeps its order for the way back.
        return value in (Sort.ASCENDING, Sort.LABEL) or (value is Sort.DESCENDING and spec.kind in _IN_TIME)
    if name == "labels":
        return value is not Labels.ALL
    return value not in (None, "", ())
