"""The brief: what was chosen, in which order, with which words."""

from dataclasses import dataclass
from datetime import date

from briefgen.model.article import Article, Span
from briefgen.model.chart import ChartSpec, Origin
from briefgen.model.evidence import Evidence
from briefgen.model.moment import Period


@dataclass(frozen=True, slots=True)
class Line:
    """Words of the brief with who wrote them.

    Attributes:
        span: Where the article has them; None for the analyst's own words. The analyst's line
            may still lead back to a place it rests on.
        key: Of the evidence item it came from, or empty.
    """

    text: str
    origin: Origin
    span: Span | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class ChosenQuote:
    """A quotation taken into the brief.

    Attributes:
        key: Of the Quote in the evidence.
        edited: The analyst's version: verbatim but for "…" and [brackets] it stays a quotation,
            anything else makes it a paraphrase. Empty where nothing was edited.
    """

    key: str
    edited: str = ""


@dataclass(frozen=True, slots=True)
class FigureName:
    """What a row of the figures table is of, where the words of its figure alone leave that out.

    Attributes:
        key: Of the Figure.
        text: What is counted, and whose it is: "Palmero, days lost".
        when: When the value holds, where only the figures told with it say so.
    """

    key: str
    text: str
    when: Period | None = None


@dataclass(frozen=True)
class Brief:
    """One brief about one article; every edit makes a new one.

    Attributes:
        template: Name of the template folder.
        attended: False for a one-off export: then nothing is labelled as the analyst's and
            flagged evidence is printed with its flag.
        figures: Keys of the figures in the table, in order.
        names: What figures are of that do not say so themselves, whether they are in the table or not.
        events: Keys of the events, in order.
        skipped: Keys the analyst answered with Skip.
        prepared: The date printed as prepared.
        language: BCP 47 of the words Briefgen prints: "en-GB".
    """

    article: Article
    evidence: Evidence
    template: str
    title: Line
    subtitle: Line | None = None
    bottom_line: Line | None = None
    assessment: tuple[Line, ...] = ()
    key_points: tuple[Line, ...] = ()
    quotes: tuple[ChosenQuote, ...] = ()
    figures: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    charts: tuple[ChartSpec, ...] = ()
    context: tuple[Line, ...] = ()
    skipped: frozenset[str] = frozenset()
    attended: bool = False
    author: str = ""
    organisation: str = ""
    reference: str = ""
    classification: str = ""
    prepared: date | None = None
    language: str = "en-GB"
    names: tuple[FigureName, ...] = ()
