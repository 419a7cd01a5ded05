"""A small article with evidence made by hand, for tests that must not depend on what is found."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from briefgen.app.steps import Study
from briefgen.model.article import Article, ParagraphKind, Published, Source, SourceKind, Span, lay_out
from briefgen.model.chart import ChartKind, ChartSpec, Point, Series
from briefgen.model.evidence import (
    Change,
    Comparison,
    ComparisonKind,
    Difference,
    Direction,
    Event,
    Evidence,
    Figure,
    FigureKind,
    Flag,
    KeyPoint,
    Quote,
    Speaker,
    Words,
)
from briefgen.model.moment import PartialDate, Period
from briefgen.model.quantity import Bound, Dimension, Quantity, Unit
from briefgen.model.template import Slot, Template

PARAGRAPHS = (
    "LINDEN - The city will close its last coal plant in May, Mayor Ruth Okafor said on Monday.",
    "Coal gave 12 per cent of the city's heat in 2020-24, compared with 31 per cent in the four years before,"
    " according to the Heat Board (HB).",
    '"We are not closing a plant, we are opening a river bank," Ms Okafor said.',
    "Some 400 people work there; tens of millions of euros are set aside for them.",
    "The plant was built in 1962 and has burned wood chips beside coal since a fire stopped a boiler.",
)
TEXT, PARTS = lay_out((words, ParagraphKind.TEXT) for words in PARAGRAPHS)
PERCENT = Unit("percent", Dimension.PERCENT, "%")
MAYOR = Speaker("Ruth Okafor", "Mayor")


def span(words: str, after: int = 0) -> Span:
    """Where the words stand in the text."""
    start = TEXT.index(words, after)
    return Span(start, start + len(words))


def words(text: str) -> Words:
    """A slot filled with words of the text."""
    return Words(text, span(text))


def article() -> Article:
    """Five paragraphs with a headline, a dateline and a date."""
    source = Source("linden.txt", SourceKind.TEXT, TEXT.encode(), retrieved=date(2025, 3, 4))
    return Article(
        source,
        TEXT,
        PARTS,
        "Linden closes its last coal plant",
        place="Linden",
        dateline=Span(0, len("LINDEN - ")),
        agency="Reuters",
        published=Published(date(2025, 3, 3)),
    )


def share(text: str, value: str, period: str, when: Period | None) -> Figure:
    """A share of the city's heat."""
    return Figure(
        span(text),
        text,
        Quantity(Decimal(value), PERCENT),
        FigureKind.SHARE,
        subject=words("Coal"),
        measure=words("of the city's heat"),
        period=words(period),
        when=when,
        says_who=words("the Heat Board (HB)"),
        change=Change(Direction.DOWN, True, "gave"),
    )


NOW = share("12 per cent", "12", "2020-24", Period(PartialDate(2020), PartialDate(2024)))
THEN = share("31 per cent", "31", "the four years before", None)
STAFF = Figure(
    span("400 people"),
    "400 people",
    Quantity(Decimal(400), Unit("person"), Bound.ABOUT),
    FigureKind.COUNT,
)
MONEY = Figure(
    span("tens of millions of euros"),
    "tens of millions of euros",
    Quantity(None, Unit("euro", Dimension.MONEY, "€"), Bound.ORDER, low=Decimal(10_000_000)),
    FigureKind.MAGNITUDE,
    subject=words("set aside"),
)
FALL = Comparison(
    ComparisonKind.THEN_NOW,
    (THEN, NOW),
    "Coal, share of the city's heat",
    Span(NOW.span.start, THEN.span.end),
    ("the four years before", "2020–24"),
    Difference(Decimal(-19), Decimal(-19) / 31, "31 − 12 = 19 percentage points"),
)
QUOTE = Quote(
    span("We are not closing a plant, we are opening a river bank,"),
    "We are not closing a plant, we are opening a river bank,",
    MAYOR,
    "Ms Okafor",
    span("Ms Okafor"),
    "said",
    confidence=0.98,
    rule="after",
)
OPENING = Event(span("in May"), PARAGRAPHS[0], PARTS[0].span, Period.of(PartialDate(2025, 5)), inferred=True)
FLAG = Flag(
    "span length",
    "2020–24 is five years; “the four years before” does not match it",
    (span("2020-24"), span("the four years before")),
)
POINT = KeyPoint(PARTS[1].span, PARAGRAPHS[1], 3.0, "two figures compared")
STAFF_POINT = KeyPoint(PARTS[3].span, PARAGRAPHS[3], 2.0, "two figures")
LEAD_POINT = KeyPoint(PARTS[0].span, PARAGRAPHS[0], 4.0, "leads the article")
CHART = ChartSpec(
    "chart:slope:coal",
    ChartKind.SLOPE,
    "Coal's share of heat fell by 19 points",
    (
        Series(
            "Coal",
            (
                Point("The four years before", Decimal(31), span=THEN.span, text=THEN.text),
                Point("2020–24", Decimal(12), span=NOW.span, text=NOW.text),
            ),
        ),
    ),
    PERCENT,
    "Share of the city's heat, per cent",
    source="Source: HB, via Reuters.",
    drafted_title="Coal's share of heat fell by 19 points",
    figures=(THEN.key, NOW.key),
    difference="−19 points",
    alt="Slope of coal's share of heat, which fell from 31 to 12 per cent.",
    reason="One share at two times.",
)


def evidence() -> Evidence:
    """One quote, four figures, one comparison, one event, three key points and one flag."""
    return Evidence(
        (QUOTE,),
        (NOW, THEN, STAFF, MONEY),
        (FALL,),
        (OPENING,),
        (LEAD_POINT, POINT, STAFF_POINT),
        (FLAG,),
        tuple(part.span for part in PARTS),
    )


def study() -> Study:
    """The article with its evidence and one chart."""
    return Study(article(), evidence(), (CHART,))


def template(**changes: object) -> Template:
    """A template with room for everything; its files are not there."""
    slots = {"key_points": 5, "quotes": 2, "figures": 6, "events": 3, "charts": 1, "context": 2}
    form = Template(
        "test",
        "Test",
        "For tests.",
        Path(),
        "en-GB",
        2,
        tuple(Slot(name, 0, most) for name, most in slots.items()),
        None,
        None,
        Path(),
    )
    return replace(form, **changes)  # type: ignore[arg-type]  # any field of the dataclass
