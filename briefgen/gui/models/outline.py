"""The brief as an outline: sections of rows, in the order of the page."""

from dataclasses import dataclass
from enum import StrEnum

from briefgen.brief.edit import line_keys
from briefgen.brief.quotation import edits, without_carrier_comma
from briefgen.brief.wording import Wording
from briefgen.gui.models.addresses import address
from briefgen.model.brief import Brief, ChosenQuote, Line
from briefgen.model.chart import Origin
from briefgen.model.evidence import Event, Figure, Quote


class Section(StrEnum):
    """The sections that have rows; the value is the heading."""

    KEY_POINTS = "Key points"
    CHARTS = "Charts"
    QUOTES = "Quotes"
    FIGURES = "Figures"
    EVENTS = "Dates"
    ASSESSMENT = "Assessment"


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """One row.

    Attributes:
        detail: A faint second line.
        verbatim: Whether the words are the source's.
        editable: Whether Enter edits the words in place.
    """

    key: str
    section: Section
    text: str
    mark: str = ""
    detail: str = ""
    verbatim: bool = False
    editable: bool = False


def outline(brief: Brief) -> dict[Section, tuple[OutlineRow, ...]]:
    """Every section with its rows, also the empty ones."""
    return {
        Section.KEY_POINTS: _lines(brief, "key_points", brief.key_points, Section.KEY_POINTS),
        Section.CHARTS: _charts(brief),
        Section.QUOTES: tuple(row for chosen in brief.quotes if (row := _quote(brief, chosen))),
        Section.FIGURES: _figures(brief),
        Section.EVENTS: _events(brief),
        Section.ASSESSMENT: _lines(brief, "assessment", brief.assessment, Section.ASSESSMENT),
    }


def written_by(rows: tuple[OutlineRow, ...]) -> str:
    """Whose words the lines of a section are."""
    if not rows:
        return ""
    own = [not row.verbatim for row in rows]
    return "written by you" if all(own) else "from the article" if not any(own) else "partly written by you"


def _lines(brief: Brief, name: str, lines: tuple[Line, ...], section: Section) -> tuple[OutlineRow, ...]:
    keys = line_keys(brief, name)
    return tuple(
        OutlineRow(
            key,
            section,
            line.text,
            address(brief.article, line.span),
            verbatim=line.origin is Origin.ARTICLE,
            editable=True,
        )
        for key, line in zip(keys, lines, strict=True)
    )


def _charts(brief: Brief) -> tuple[OutlineRow, ...]:
    rows = []
    for chart in brief.charts:
        spans = [point.span for point in chart.points if point.span]
        mark = address(brief.article, next(iter(spans), None))
        rows.append(OutlineRow(chart.key, Section.CHARTS, chart.title, mark))
    return tuple(rows)


def _quote(brief: Brief, chosen: ChosenQuote) -> OutlineRow | None:
    quote: Quote | None = next((q for q in brief.evidence.quotes if q.key == chosen.key), None)
    if quote is None:
        return None
    verbatim = not chosen.edited or edits(quote.text, chosen.edited).verbatim
    words = without_carrier_comma(chosen.edited or quote.text)
    who = (
        ", ".join(part for part in (quote.speaker.name, quote.speaker.role) if part)
        if quote.speaker
        else "not stated"
    )
    mark = address(brief.article, quote.span)
    return OutlineRow(chosen.key, Section.QUOTES, f"“{words}”" if verbatim else words, mark, who, verbatim)


def _figures(brief: Brief) -> tuple[OutlineRow, ...]:
    found: dict[str, Figure] = {figure.key: figure for figure in brief.evidence.figures}
    return tuple(
        OutlineRow(
            key,
            Section.FIGURES,
            found[key].text,
            address(brief.article, found[key].span),
            _subject(found[key]),
            verbatim=True,
        )
        for key in brief.figures
        if key in found
    )


def _subject(figure: Figure) -> str:
    parts = [words.text for words in (figure.subject, figure.measure, figure.period) if words]
    return ", ".join(parts)


def _events(brief: Brief) -> tuple[OutlineRow, ...]:
    found: dict[str, Event] = {event.key: event for event in brief.evidence.events}
    wording = Wording.of(brief.language)
    return tuple(
        OutlineRow(
            key,
            Section.EVENTS,
            found[key].told,
            address(brief.article, found[key].span),
            wording.period(when) if (when := found[key].when) else "",
            verbatim=True,
        )
        for key in brief.events
        if key in found
    )
