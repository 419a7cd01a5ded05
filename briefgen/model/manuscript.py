"""The manuscript: what a template may print, every word resolved and carrying its way back.

A manuscript is made from a Brief (`briefgen.brief.cite`) and read by templates
(`briefgen.document`). The names here are the words template authors write; see the table in
`briefgen.document.templating.words`.
"""

from dataclasses import dataclass, field
from datetime import date

from briefgen.model.chart import ChartSpec, ChartTable


@dataclass(frozen=True, slots=True)
class Statement:
    """Words to print.

    Attributes:
        mark: The way back: "¶ 5", "¶ 3–4", "caption", "= 21 − 7.8", or empty.
        note: Numbers of the notes that belong to it.
        label: Who speaks where it is not the article: "Analyst's text", or empty.
        key: Of the evidence item or chart it stands for, so that a preview can find it.
    """

    text: str
    mark: str = ""
    note: tuple[int, ...] = ()
    label: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class PrintedQuote:
    """A quotation (or, `verbatim` False, a paraphrase that gets no quotation marks).

    Attributes:
        text: Without outer marks; inner marks in the house style.
        speaker: Full name, or the description where nobody is named; "not stated" if unknown.
        said: When, as printed: "23 May 2025"; empty if not stated.
        place: Where it was said; empty if not stated.
        topic: What it is about, in the article's words; empty if not known.
    """

    text: str
    speaker: str
    role: str = ""
    said: str = ""
    place: str = ""
    topic: str = ""
    verbatim: bool = True
    inferred: bool = False
    mark: str = ""
    note: tuple[int, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class PrintedFigure:
    """One row of the figures table; an empty slot prints as "not stated".

    Attributes:
        label: What is counted: "Share of the global market, Russian arms exports".
        text: The words of the source: "7.8 per cent".
        value: The number as printed, with its sign and the source's precision: "7.8"; for an
            order of magnitude the words in quotation marks.
        unit: What follows the number: "per cent", "percentage points", "US dollars".
        calculated: True where Briefgen computed it.
        group: The same for rows that say little without each other, as all shares of a whole; or empty.
    """

    label: str
    text: str
    value: str
    unit: str = ""
    period: str = ""
    change: str = ""
    compared_to: str = ""
    says_who: str = ""
    calculated: bool = False
    mark: str = ""
    note: tuple[int, ...] = ()
    key: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class PrintedComparison:
    """Figures set side by side, in one sentence."""

    text: str
    mark: str = ""
    note: tuple[int, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class PrintedEvent:
    """A dated happening: `date` as printed at the precision stated."""

    date: str
    text: str
    mark: str = ""
    note: tuple[int, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class PrintedChart:
    """A chart with its furniture; the plot itself is drawn from `spec` for the slot it stands in.

    Attributes:
        table: The data as it is read out and listed; empty where nobody made one.
        number: Of its figure; 0 for its place among the charts.
    """

    spec: ChartSpec
    title: str
    subtitle: str = ""
    source: str = ""
    alt: str = ""
    notes: tuple[str, ...] = ()
    mark: str = ""
    note: tuple[int, ...] = ()
    flags: tuple[Statement, ...] = ()
    key: str = ""
    byline: str = ""
    table: ChartTable = field(default_factory=ChartTable)
    number: int = 0


@dataclass(frozen=True, slots=True)
class PrintedPicture:
    """A picture of the article with its words."""

    caption: str
    credit: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered note: how something was calculated, resolved or dated."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class BriefWords:
    """What is said about the brief itself."""

    title: Statement
    subtitle: Statement | None
    bottom_line: Statement | None
    assessment: tuple[Statement, ...]
    date: date
    author: str = ""
    organisation: str = ""
    reference: str = ""
    classification: str = ""
    language: str = "en-GB"


@dataclass(frozen=True, slots=True)
class ArticleWords:
    """What is known about the article; unknown strings are empty.

    Attributes:
        dateline: "Moscow, 23 May 2025", with what is known of the two.
        source_line: "Source: Reuters, Moscow, 23 May 2025; figures by Sipri".
        paragraphs: The whole body, each with its mark.
    """

    headline: str
    standfirst: str
    byline: str
    agency: str
    outlet: str
    place: str
    published: str
    url: str
    retrieved: str
    dateline: str
    source_line: str
    paragraphs: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Manuscript:
    """All a template may print.

    Attributes:
        context: Paragraphs of the article worth reading in full, for "In the article".
        about: Run-in head and text of each entry of "About this brief":
            ("Article", "“Putin says …”, Reuters, Moscow.").
    """

    brief: BriefWords
    article: ArticleWords
    key_points: tuple[Statement, ...] = ()
    quotes: tuple[PrintedQuote, ...] = ()
    figures: tuple[PrintedFigure, ...] = ()
    comparisons: tuple[PrintedComparison, ...] = ()
    events: tuple[PrintedEvent, ...] = ()
    charts: tuple[PrintedChart, ...] = ()
    pictures: tuple[PrintedPicture, ...] = ()
    context: tuple[Statement, ...] = ()
    notes: tuple[Note, ...] = ()
    flags: tuple[Statement, ...] = ()
    about: tuple[tuple[str, str], ...] = ()
