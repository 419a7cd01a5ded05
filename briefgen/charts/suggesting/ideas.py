"""What ideas for charts are made of: points with their provenance, keys, and whether figures agree."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from briefgen.charts.periods import capitalised, label
from briefgen.charts.suggesting.telling import stretch
from briefgen.charts.titles import Drafts, common
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.prospects import Prospect
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point, Series
from briefgen.model.evidence import Comparison, Direction, Figure, FigureKind
from briefgen.model.quantity import Bound, Dimension, Unit

_NAME_WORDS = 10
A_FIGURE = re.compile(r"\d\s?%")
"""A subject that holds a figure was read over the end of its clause."""


@dataclass(frozen=True, slots=True)
class Idea:
    """A chart that could be drawn, with its rank: lower tiers come first, then earlier places.

    Attributes:
        ahead: The key of a figure that follows on now, and what it is told as; None where each figure says
            by itself whether it is a fact.
    """

    tier: int
    place: int
    spec: ChartSpec
    ahead: tuple[str, Prospect] | None = None


def point(figure: Figure, name: str) -> Point:
    """A figure as a point: its number as stated, with its place in the article."""
    quantity = figure.quantity
    return Point(
        label=name,
        value=quantity.value,
        low=quantity.low,
        high=quantity.high,
        bound=quantity.bound,
        when=figure.when,
        span=figure.span,
        text=figure.text,
    )


def rest(parts: Sequence[Point], name: str, whole: Decimal = Decimal(100)) -> Point:
    """What is missing from a whole, a hundred per cent where no other is told; calculated."""
    values = [p.value or Decimal(0) for p in parts]
    how = f"{whole:f} − " + " − ".join(f"{v:f}" for v in values)
    return Point(name, whole - sum(values, Decimal(0)), origin=Origin.CALCULATED, how=how)


def key(kind: ChartKind, keys: Sequence[str]) -> str:
    """The key of a chart: its kind and the places of its evidence."""
    places = ",".join(k.partition(":")[2] for k in keys)
    return f"chart:{kind.name.lower().replace('_', '-')}:{places}"


def agree(figures: Sequence[Figure]) -> bool:
    """Whether figures may share a chart of levels: one unit, one source at most, no size of a change."""
    alike = is_of_one_unit(figures) and is_of_one_source(figures)
    return alike and not any(map(is_size_of_change, figures))


def is_of_one_unit(figures: Sequence[Figure]) -> bool:
    """Whether all are stated in one unit, so that they may share an axis."""
    return len({figure.quantity.unit for figure in figures}) == 1


def is_of_one_source(figures: Sequence[Figure]) -> bool:
    """Whether no two different sources state them."""
    return len({figure.says_who.text.casefold() for figure in figures if figure.says_who}) <= 1


def is_of_one_date(figures: Sequence[Figure]) -> bool:
    """Whether no two different dates are known of them: items are compared at one time."""
    return len({figure.when for figure in figures if figure.when}) <= 1


def is_size_of_change(figure: Figure) -> bool:
    """Whether the figure is what something rose or fell by: drawn as a level it would mislead."""
    return figure.change is not None and not figure.change.to


def are_rates(figures: Sequence[Figure]) -> bool:
    """Whether figures are percentages by which things changed the same way, of one source: "up 18%, 12%"."""
    ways = {(figure.change.direction, figure.change.to) if figure.change else None for figure in figures}
    percent = all(figure.quantity.unit.dimension is Dimension.PERCENT for figure in figures)
    return percent and len(ways) == 1 and all(map(is_size_of_change, figures)) and is_of_one_source(figures)


def signed(figure: Figure, name: str) -> Point:
    """A change as a point, negative where it goes down."""
    made = point(figure, name)
    down = figure.change is not None and figure.change.direction is Direction.DOWN
    return replace(made, value=-abs(made.value)) if down and made.value is not None else made


def has_number(figure: Figure) -> bool:
    """Whether a mark can be placed: a value is stated."""
    return figure.quantity.value is not None


def is_range(figure: Figure) -> bool:
    """Whether two ends of one quantity are stated; scores and ratios only look like it."""
    low, high = figure.quantity.low, figure.quantity.high
    if low is None or high is None or figure.quantity.bound is Bound.ORDER:
        return False
    return low < high and figure.kind not in (FigureKind.SCORE, FigureKind.RATIO, FigureKind.RANK)


def period_labels(names: Sequence[str], drafts: Drafts) -> list[str]:
    """Period words as labels, told apart: all different, or empty where they cannot be."""
    labels = [label(name, drafts.language) for name in names]
    return labels if all(labels) and len(set(labels)) == len(labels) else []


def item_labels(names: Sequence[str], drafts: Drafts) -> list[str]:
    """Names of items as labels, told apart: all different and all names, or empty where they are not."""
    labels = [capitalised(" ".join(name.split())) for name in _without_shared_word(names, drafts)]
    told_apart = len({name.casefold() for name in labels}) == len(labels)
    return labels if told_apart and all(is_name(name, drafts) for name in labels) else []


def _without_shared_word(names: Sequence[str], drafts: Drafts) -> Sequence[str]:
    """The names without the preposition all of them begin with, but one perhaps, and articles behind it.

    "From Asia", "from elsewhere"; "the Greens", "to the Liberals", "to others" of "51 went to the Greens".
    """
    known, parted = _names(drafts), [name.partition(" ") for name in names]
    led = [first.casefold() in known["shared_first"] and bool(rest) for first, _, rest in parted]
    firsts = {first.casefold() for (first, _, _), is_led in zip(parted, led, strict=True) if is_led}
    if len(firsts) != 1 or sum(led) < max(len(names) - 1, 2):
        return names
    bare = [rest if is_led else name for (_, _, rest), name, is_led in zip(parted, names, led, strict=True)]
    if all(led):
        return bare
    return [
        rest if rest and first.casefold() in known["articles"] else name
        for name in bare
        for first, _, rest in [name.partition(" ")]
    ]


def says_what(comparison: Comparison, drafts: Drafts) -> Comparison | None:
    """The comparison with what its values measure; None where it only calls them "the figure"."""
    if _is_only_whom(comparison, drafts) or _is_prospect(comparison.subject, drafts):
        return None
    if comparison.subject.casefold().split()[:1] in ([word] for word in _names(drafts)["standing_in"]):
        return None  # "ihnen zur Zigarette griffen" is of nobody that is named
    if not is_empty_word(comparison.subject, drafts):
        return comparison
    measure = common(figure.measure.text if figure.measure else "" for figure in comparison.figures)
    return replace(comparison, subject=measure) if measure else None


def _is_prospect(subject: str, drafts: Drafts) -> bool:
    """Whether a subject is a word of what is to come alone: "Planned are 300 places" is of places."""
    words = table(drafts.language, "certainty")
    return subject.casefold() in (*words["planned"], *words["expected"], *words["behind"])


def _is_only_whom(comparison: Comparison, drafts: Drafts) -> bool:
    """Whether a share is of its own subject: "45 per cent of Americans worry" is nothing they have."""
    now = comparison.figures[-1]
    measure = now.measure.text.casefold().strip(" -–—").split()[1:] if now.measure else []
    articles = _names(drafts)["articles"]
    whom = [word for at, word in enumerate(measure) if at or word not in articles]  # "of the deal"
    return now.kind is FigureKind.SHARE and whom == comparison.subject.casefold().split() != []


def is_empty_word(text: str, drafts: Drafts) -> bool:
    """Whether words name nothing by themselves: "the figure", "number"; "passenger numbers" do."""
    words, names = text.casefold().split(), _names(drafts)
    if not words or words[-1] not in names["empty"]:
        return False
    return len(words) == 1 or (len(words) == 2 and words[0] in names["empty_before"])


def _names(drafts: Drafts) -> dict[str, list[str]]:
    found: dict[str, list[str]] = drafts.numbers.words["name"]
    return found


def is_name(text: str, drafts: Drafts) -> bool:
    """Whether words can name an item: short, and no piece of a sentence with a pronoun or a verb.

    What the article says about a figure was found by rule; where it cannot be the name of a thing,
    a chart that prints it as one would be wrong, and none is suggested.
    """
    # "they’ve" is a pronoun with its verb: what stands before the apostrophe decides.
    bare = text.casefold().replace("'", "’").split()
    words = [word.strip(',.;:“”‘"').partition("’")[0] for word in bare]
    known = drafts.numbers.words["name"]
    if not 1 <= len(words) <= _NAME_WORDS or not is_balanced(text):
        return False
    if words[0] in known["never_first"] or text.split()[-1] in known["never_last"]:
        return False
    verbal = words[0].endswith(tuple(known["never_first_ends"])) and words[0] not in known["first_anyway"]
    if text[:1].islower() and verbal:
        return False
    wanted = pairwise(words)  # "Seoul plans to install"
    return not any(word in known["never"] for word in words) and not any(
        first in known["never_before_to"] and second == "to" for first, second in wanted
    )


def is_balanced(text: str) -> bool:
    """Whether every bracket and quotation mark has its other half: otherwise the words were cut."""
    pairs = all(text.count(first) == text.count(second) for first, second in ("()", "[]", "»«"))
    # The mark “ closes what „ opened and opens what ” closes.
    high, low, closing = (text.count(mark) for mark in "“„”")
    return pairs and (low + closing) == high and text.count('"') % 2 == 0


def subject_of(comparison: Comparison) -> str:
    """What is measured, in words; empty where the comparison knows no more than the unit."""
    subject, figures = comparison.subject.casefold(), comparison.figures
    unit = figures[0].quantity.unit.name.casefold()
    counted = any(f.kind is FigureKind.COUNT and f.text.casefold().endswith(subject) for f in figures)
    return "" if subject == unit or counted else comparison.subject


def finished(spec: ChartSpec, drafts: Drafts, figures: Sequence[Figure]) -> ChartSpec:
    """The spec with key, subtitle, source and alt text, and its title kept as drafted."""
    keys = tuple(figure.key for figure in figures)
    title = spec.title or drafts.named(spec.series[0].name)
    spec = replace(
        spec,
        title=title,
        key=key(spec.kind, keys),
        figures=keys,
        subtitle=_with_stretch(spec.subtitle or _subtitle(spec, drafts, figures), spec, drafts, figures),
        source=drafts.source(figures),
        drafted_title=title,
    )
    return replace(spec, alt=drafts.alt(spec))


def _subtitle(spec: ChartSpec, drafts: Drafts, figures: Sequence[Figure]) -> str:
    """What is measured, where, when and in which unit; of a big number, what does not stand beside it."""
    if spec.kind is not ChartKind.BIG_NUMBER or is_size_of_change(figures[0]):
        return drafts.subtitle(figures, spec.unit, _measured(spec, figures))
    shown = figures[0]
    return drafts.subtitle([replace(shown, period=None) if spec.points[0].label else shown], Unit())


def _with_stretch(subtitle: str, spec: ChartSpec, drafts: Drafts, figures: Sequence[Figure]) -> str:
    """The subtitle with the part of a year the values are of; a big number says it beside itself or not."""
    told = "" if spec.kind is ChartKind.BIG_NUMBER else stretch(figures, drafts)
    return capitalised(", ".join(filter(None, (subtitle, told))))


def _measured(spec: ChartSpec, figures: Sequence[Figure]) -> str:
    """What all values measure: the name of the only series, else the subject all figures share."""
    if spec.kind in (ChartKind.BIG_NUMBER, ChartKind.GRID):
        return ""
    shared = common(figure.subject.text if figure.subject else "" for figure in figures)
    return (spec.series[0].name if len(spec.series) == 1 else "") or shared


def one_series(name: str, points: Sequence[Point]) -> tuple[Series, ...]:
    """The points as the only series."""
    return (Series(name, tuple(points)),)


def unit_of(figures: Sequence[Figure]) -> Unit:
    """The unit figures that agree share."""
    return figures[0].quantity.unit
