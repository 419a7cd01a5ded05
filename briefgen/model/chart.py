"""Charts: what one shows (ChartSpec), and how it is drawn (Drawing, recorded vector operations)."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from briefgen.model.article import Span
from briefgen.model.moment import Period
from briefgen.model.quantity import Bound, Unit


class ChartKind(StrEnum):
    """The kinds of chart Briefgen draws."""

    BIG_NUMBER = "big number"
    PAIR = "pair"
    SLOPE = "slope"
    BARS = "bars"
    COLUMNS = "columns"
    PAIRED_BARS = "paired bars"
    HUNDRED = "100 % bar"
    DONUT = "donut"
    LINE = "line"
    RANGE = "range"
    DIVERGING = "diverging bars"
    WATERFALL = "waterfall"
    LOLLIPOP = "lollipop"
    TIMELINE = "timeline"
    GRID = "grid plot"
    TABLE = "table"


class Origin(StrEnum):
    """Where words or a number come from."""

    ARTICLE = "article"
    CALCULATED = "calculated"
    ANALYST = "analyst"


@dataclass(frozen=True, slots=True)
class Point:
    """One datum with its provenance.

    Attributes:
        label: What tells it apart within its series: a period, an item, an event.
        value: None where only a range is stated, or nothing (a gap, an event on a timeline).
        low: Lower end of a range, in the unit of the chart.
        high: Upper end, or None where open.
        when: Its place on a time axis.
        origin: From the article (then `span` and `text`), calculated (then `how`), or entered
            by the analyst (then `source`).
        text: The words of the source.
    """

    label: str
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    bound: Bound = Bound.EXACT
    when: Period | None = None
    origin: Origin = Origin.ARTICLE
    span: Span | None = None
    text: str = ""
    how: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """Points of one name, in the order they are drawn."""

    name: str
    points: tuple[Point, ...]


class Labels(StrEnum):
    """Which values are written beside their marks."""

    ALL = "all"
    ENDS = "ends"
    HIGHLIGHT = "highlight"
    NONE = "none"


class Sort(StrEnum):
    """The order of the items."""

    SOURCE = "as in the article"
    DESCENDING = "largest first"
    ASCENDING = "smallest first"
    LABEL = "by name"


@dataclass(frozen=True, slots=True)
class Annotation:
    """At most 50 characters beside the point of that label."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """Everything a chart says and every choice about how it says it.

    Attributes:
        key: Unique within a brief: "chart:slope:120-132,150-161".
        drafted_title: The title Briefgen wrote; `title` may have been edited since.
        reason: Why the chart was suggested, one sentence.
        figures: Keys of the figures (or events) it stands on.
        highlight: Label of the point or name of the series that is drawn in the accent.
        axis_from: Start of the value axis; None for the kind's own (bars always start at 0).
        reference: A value a thin line is drawn at.
        difference: The calculated change printed beside a pair or slope ("−13.2 points"), or empty.
        height_pt: Wanted height of the plot; None for the kind's own within the slot.
        aspect: Wanted width over height of the plot, where no height is wanted.
        language: BCP 47, of the words drafted for it; its numbers follow it. Empty for the document's.
        items: What its table calls what the rows are of ("Region"); empty where it has no name for them.
    """

    key: str
    kind: ChartKind
    title: str
    series: tuple[Series, ...]
    unit: Unit = Unit()
    subtitle: str = ""
    notes: tuple[str, ...] = ()
    source: str = ""
    byline: str = ""
    alt: str = ""
    drafted_title: str = ""
    reason: str = ""
    figures: tuple[str, ...] = ()
    highlight: str = ""
    palette: str = ""
    number_format: str = ""
    labels: Labels = Labels.ALL
    sort: Sort = Sort.SOURCE
    axis_from: Decimal | None = None
    axis_to: Decimal | None = None
    reference: Decimal | None = None
    annotations: tuple[Annotation, ...] = ()
    difference: str = ""
    height_pt: float | None = None
    aspect: float | None = None
    language: str = ""
    items: str = ""

    def language_in(self, document: str) -> str:
        """The language of its words and numbers in a document of another, both BCP 47.

        The document's region counts where both are of one language: a German chart has Swiss numbers
        in a Swiss page.
        """
        own, other = (one.partition("-")[0].lower() for one in (self.language, document))
        return document if own in ("", other) else self.language

    def wanted_height_pt(self, width_pt: float) -> float | None:
        """The height asked for at a width, by itself or by the aspect; None where the kind decides."""
        return self.height_pt or (width_pt / self.aspect if self.aspect else None)

    @property
    def points(self) -> tuple[Point, ...]:
        """The points of all series in order."""
        return tuple(point for series in self.series for point in series.points)


@dataclass(frozen=True, slots=True)
class TableRow:
    """What a chart says of one item, in words.

    Attributes:
        cells: One for each series, as printed: "7.8", "more than 5", "not stated".
        origin: Where they come from: the article's words, the sum, or the analyst's source.
        missing: Which cells, counted from 0, say only that nothing is stated.
    """

    label: str
    cells: tuple[str, ...]
    origin: str
    missing: tuple[int, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """All its cells from left to right."""
        return (self.label, *self.cells, self.origin)


@dataclass(frozen=True, slots=True)
class ChartTable:
    """The data behind a chart in words, in the order it is drawn, for readers who do not see the drawing.

    Attributes:
        heads: What names the rows, each series with its unit, and where the row comes from.
    """

    heads: tuple[str, ...] = ()
    rows: tuple[TableRow, ...] = ()


# --- what a chart looks like once drawn -----------------------------------------------------


class Cap(StrEnum):
    """How a line ends."""

    BUTT = "butt"
    ROUND = "round"
    SQUARE = "square"


class Join(StrEnum):
    """How lines meet."""

    MITRE = "mitre"
    ROUND = "round"
    BEVEL = "bevel"


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line is drawn. `colour` is "#rrggbb"; lengths in points; `alpha` 0 to 1."""

    colour: str
    width_pt: float
    dash_pt: tuple[float, ...] = ()
    dash_from_pt: float = 0.0
    cap: Cap = Cap.BUTT
    join: Join = Join.MITRE
    alpha: float = 1.0


@dataclass(frozen=True, slots=True)
class Fill:
    """How an area is filled. `colour` is "#rrggbb"; `alpha` 0 to 1."""

    colour: str
    alpha: float = 1.0


@dataclass(frozen=True, slots=True)
class Segment:
    """One step of a path.

    Attributes:
        command: "m" move (x, y), "l" line (x, y), "c" cubic (x1, y1, x2, y2, x, y), "h" close ().
        numbers: Coordinates in points, origin at the lower left of the drawing, y upwards.
    """

    command: str
    numbers: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class DrawPath:
    """A path that is filled, stroked or both; `clip_pt` is (x, y, width, height)."""

    segments: tuple[Segment, ...]
    fill: Fill | None = None
    stroke: Stroke | None = None
    clip_pt: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class DrawText:
    """A line of text on its baseline, starting at (x_pt, y_pt), turned anticlockwise.

    Attributes:
        face: Name of the face as in a template's look: "sans", "sans bold", "serif".
        width_pt: Its set width, for overlap checks and text selection.
    """

    x_pt: float
    y_pt: float
    text: str
    face: str
    size_pt: float
    colour: str
    width_pt: float
    angle_deg: float = 0.0
    alpha: float = 1.0


Operation = DrawPath | DrawText


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawn chart: operations in painting order, origin at the lower left, in points."""

    width_pt: float
    height_pt: float
    operations: tuple[Operation, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """Every line of text in it, in painting order."""
        return tuple(op.text for op in self.operations if isinstance(op, DrawText))


@dataclass(frozen=True, slots=True)
class ChartPicture:
    """A drawing as files for places that take pictures only; the PNG has at least 220 dpi."""

    svg: bytes
    png: bytes
    width_pt: float
    height_pt: float


@dataclass(frozen=True, slots=True)
class PlotHeight:
    """The heights a plot may have, in points: `least` to `most`, best near `best`."""

    least: float
    best: float
    most: float


class ChartArtist(Protocol):
    """Who draws charts for a document; the app binds one to the template's look."""

    def height(self, spec: ChartSpec, width_pt: float) -> PlotHeight:
        """The heights the chart may have at that width."""
        ...

    def drawing(self, spec: ChartSpec, width_pt: float, height_pt: float) -> Drawing:
        """The plot (without title, subtitle, notes and source, which the page sets)."""
        ...

    def picture(self, spec: ChartSpec, width_pt: float, height_pt: float) -> ChartPicture:
        """The same plot as SVG and PNG."""
        ...
