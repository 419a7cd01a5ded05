"""A made-up manuscript that uses every word once: for checking and previewing templates."""

from datetime import date
from decimal import Decimal
from functools import cache

from briefgen.model.chart import ChartKind, ChartSpec, ChartTable, Point, Series, TableRow
from briefgen.model.manuscript import (
    ArticleWords,
    BriefWords,
    Manuscript,
    Note,
    PrintedChart,
    PrintedComparison,
    PrintedEvent,
    PrintedFigure,
    PrintedPicture,
    PrintedQuote,
    Statement,
)
from briefgen.model.quantity import Dimension, Unit

_ANALYST = "Analyst’s text"


@cache
def sample() -> Manuscript:
    """An invented brief about an invented harbour: no word of it is news."""
    return Manuscript(
        brief=_brief(),
        article=_article(),
        key_points=_key_points(),
        quotes=_quotes(),
        figures=_figures(),
        comparisons=(
            PrintedComparison("Calls: 1,015 in 2023, 812 in 2024", "¶\u00a02", (1,), "comparison:1"),
        ),
        events=(PrintedEvent("April\u00a02025", "Dredging stopped.", "¶\u00a05", (), "event:1"),),
        charts=(_chart(),),
        pictures=(
            PrintedPicture("Freighters off Marhaven.", "Ana Lund / Coastwire", "Freighters off Marhaven."),
        ),
        context=_context(),
        notes=_notes(),
        flags=(_flag(),),
        about=_about(),
    )


def _brief() -> BriefWords:
    return BriefWords(
        title=Statement("Harbour traffic at Marhaven falls by a fifth", "", (), _ANALYST, "line:title"),
        subtitle=Statement(
            "The port authority blames silt and asks for night dredging", "¶\u00a01", (), "", "line:subtitle"
        ),
        bottom_line=Statement(
            "Fewer ships call at Marhaven, and each waits longer: 812 calls in 2024, against 1,015 the year "
            "before. The channel is two metres shallower, and no date is given for the work.",
            "",
            (),
            _ANALYST,
            "line:bottom_line",
        ),
        assessment=(
            Statement(
                "Calls are not cargo. Larger ships may carry the same grain on fewer calls.",
                "",
                (),
                _ANALYST,
                "line:a:0",
            ),
            Statement(
                "To watch. Soundings in autumn; a date for the dredging.", "", (), _ANALYST, "line:a:1"
            ),
        ),
        date=date(2025, 5, 24),
        author="J. Poole",
        organisation="Harbour Research",
        reference="HR/2025/17",
        classification="Internal",
    )


def _article() -> ArticleWords:
    return ArticleWords(
        headline="Ships queue as silt closes channel",
        standfirst="Pilots call for night dredging.",
        byline="Ana Lund",
        agency="Coastwire",
        outlet="The Estuary Post",
        place="Marhaven",
        published="23\u00a0May\u00a02025",
        url="https://example.org/silt",
        retrieved="24\u00a0May\u00a02025",
        dateline="Marhaven, 23\u00a0May\u00a02025",
        source_line="Source: Coastwire, Marhaven, 23\u00a0May\u00a02025; figures by the port authority",
        paragraphs=(
            Statement("The main channel lost two metres of depth.", "¶\u00a01", (), "", "paragraph:0"),
            Statement("The port authority counted 812 ships in 2024.", "¶\u00a02", (), "", "paragraph:1"),
        ),
    )


def _key_points() -> tuple[Statement, ...]:
    return (
        Statement(
            "Ship calls fell to 812 in 2024 from 1,015 in 2023, the port authority says.",
            "¶\u00a02",
            (1,),
            "",
            "key:1",
        ),
        Statement("The main channel lost two metres of depth within a year.", "¶\u00a01", (), "", "key:2"),
        Statement("Dredging stopped in April and has not been resumed.", "¶\u00a05", (), "", "key:3"),
    )


def _quotes() -> tuple[PrintedQuote, ...]:
    return (
        PrintedQuote(
            "We have never waited this long for a tide",
            "Mira Holt",
            "harbour master",
            "23\u00a0May\u00a02025",
            "Marhaven",
            "waiting times",
            mark="¶\u00a03",
            key="quote:1",
        ),
        PrintedQuote(
            "The dredger is there, the money is not",
            "Jonas Reed",
            "Senator",
            "23\u00a0May\u00a02025",
            inferred=True,
            mark="¶\u00a06",
            note=(3,),
            key="quote:2",
        ),
    )


def _figures() -> tuple[PrintedFigure, ...]:
    who = "port authority"
    return (
        PrintedFigure(
            "Ship calls",
            "812 ships",
            "812",
            "ships",
            "2024",
            "fell",
            "1,015 ships",
            who,
            mark="¶\u00a02",
            key="figure:1",
        ),
        PrintedFigure(
            "Ship calls, earlier",
            "1,015",
            "1,015",
            "ships",
            "2023",
            says_who=who,
            mark="¶\u00a02",
            key="figure:2",
        ),
        PrintedFigure(
            "Change",
            "",
            "−203",
            "ships",
            "2023–24",
            "",
            "1,015 ships",
            "calculated",
            True,
            "=",
            (1,),
            "c:1",
        ),
        PrintedFigure(
            "Grain waiting", "thousands of tonnes", "“thousands of tonnes”", mark="¶\u00a04", key="figure:4"
        ),
    )


def _chart() -> PrintedChart:
    points = (Point("2023", Decimal(1015), text="1,015"), Point("2024", Decimal(812), text="812"))
    spec = ChartSpec(
        "chart:1",
        ChartKind.PAIR,
        "Ship calls fell by a fifth",
        (Series("Marhaven", points),),
        Unit("ship", Dimension.COUNT),
        alt="Two columns: 1,015 calls in 2023 and 812 in 2024.",
        highlight="2024",
        difference="−203",
    )
    return PrintedChart(
        spec,
        spec.title,
        "Calls at Marhaven, ships",
        "Source: port authority, via Coastwire.",
        spec.alt,
        ("Counted to the end of October 2024.",),
        "¶\u00a02",
        (1,),
        (_flag(),),
        spec.key,
        table=_chart_table(),
    )


def _chart_table() -> ChartTable:
    return ChartTable(
        ("Period", "Calls at Marhaven (ships)", "Where it comes from"),
        (
            TableRow("2023", ("1,015",), "article: “1,015 the year before”"),
            TableRow("2024", ("812",), "article: “812 ships”"),
            TableRow("Change", ("−203",), "calculated: 812 − 1,015"),
        ),
    )


def _flag() -> Statement:
    return Statement(
        "2024 is counted to October only, so the fall may be smaller.", "¶\u00a02", (2,), "Flag", "flag:1"
    )


def _context() -> tuple[Statement, ...]:
    return (
        Statement(
            "Marhaven handles a third of the grain shipped along the coast.", "¶\u00a04", (), "", "context:1"
        ),
        Statement("The dredger was sold to a private owner in 2019.", "¶\u00a06", (), "", "context:2"),
    )


def _notes() -> tuple[Note, ...]:
    return (
        Note(1, "Calculated: 812 − 1,015 = −203 ships."),
        Note(2, "2024 is counted to October only, so the fall may be smaller."),
        Note(3, "¶\u00a06 has “he”; taken to be Jonas Reed, as named elsewhere in the article."),
    )


def _about() -> tuple[tuple[str, str], ...]:
    return (
        ("Article", "“Ships queue as silt closes channel”, Coastwire, Marhaven."),
        ("Author", "Ana Lund."),
        ("Outlet, address", "The Estuary Post, https://example.org/silt."),
        ("Published", "23\u00a0May\u00a02025."),
        ("Copied", "24\u00a0May\u00a02025."),
        ("Edited by hand", "headline, bottom line, assessment."),
    )
