"""What the choices of a chart's options offer, in words, for the data it has."""

from functools import lru_cache

from briefgen.model.chart import ChartKind, ChartSpec, Labels, Sort

_KINDS = {ChartKind.BARS: "Horizontal bars", ChartKind.LOLLIPOP: "Dots"}
_LABELS = {
    Labels.ALL: "All values",
    Labels.ENDS: "First and last",
    Labels.HIGHLIGHT: "Highlighted only",
    Labels.NONE: "No values",
}
_SORTS = {Sort.SOURCE: "As stated"}
_FORMATS = ("", "plain", "0", "0.0", "0.00")
_MOST_LABELS = 200


def choices(name: str, spec: ChartSpec) -> list[tuple[str, str]]:
    """The (value, words) pairs of an option that is chosen, not typed."""
    match name:
        case "kind":
            return [(kind.value, kind_name(kind)) for kind in ChartKind]
        case "sort":
            return [(sort.value, _SORTS.get(sort, sort.value.capitalize())) for sort in Sort]
        case "labels":
            return [(labels.value, words) for labels, words in _LABELS.items()]
        case "number_format":
            return _formats(spec)
    return [("", "Nothing"), *((label, label) for label in _named(spec))]


def kind_name(kind: ChartKind) -> str:
    """What a person calls the kind."""
    return _KINDS.get(kind, kind.value.capitalize())


def refusals(spec: ChartSpec) -> dict[str, str]:
    """The kinds that are not fair for the chart's data, each with the reason."""
    return _refusals(spec.kind, spec)


@lru_cache(maxsize=8)
def _refusals(_: ChartKind, spec: ChartSpec) -> dict[str, str]:
    from briefgen.charts.change_kind import fitness

    return {one.kind.value: one.reason for one in fitness(spec) if one.reason}


def _named(spec: ChartSpec) -> list[str]:
    """Points and series that can be highlighted; the first few of very many, and the one that is."""
    names = dict.fromkeys(
        name for name in (*(p.label for p in spec.points), *(s.name for s in spec.series)) if name
    )
    return list(dict.fromkeys([*list(names)[:_MOST_LABELS], *filter(None, [spec.highlight])]))


def _formats(spec: ChartSpec) -> list[tuple[str, str]]:
    """Each format as the first value looks in it; formats that change nothing are left out."""
    from briefgen.charts.numbers import Numbers

    stated = next((point.value for point in spec.points if point.value is not None), None)
    if stated is None:
        return [("", "As stated"), *((form, form) for form in _FORMATS if form)]
    numbers = Numbers.of("en")
    pairs: dict[str, str] = {}
    for form in dict.fromkeys(("", spec.number_format, *_FORMATS)):
        pairs.setdefault(numbers.quantity(stated, spec.unit, form), form)
    kept = dict(pairs)
    if spec.number_format not in kept.values():
        kept[f"{numbers.quantity(stated, spec.unit, spec.number_format)} "] = spec.number_format
    return [(form, words.replace("\u00a0", " ")) for words, form in kept.items()]
