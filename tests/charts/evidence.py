"""Evidence written by hand, as the evidence rooms hand it over."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from briefgen.model.article import Article, ParagraphKind, Published, Source, SourceKind, Span, lay_out
from briefgen.model.evidence import (
    Change,
    Comparison,
    ComparisonKind,
    Direction,
    Event,
    Figure,
    FigureKind,
    Words,
)
from briefgen.model.moment import PartialDate, Period
from briefgen.model.quantity import Bound, Dimension, Quantity, Unit

PERCENT = Unit("percent", Dimension.PERCENT, "%")
DOLLARS = Unit("US dollar", Dimension.MONEY, "$")
PEOPLE = Unit("person", Dimension.COUNT)


def article(
    text: str = "Ferry fares rose.", *, agency: str = "Harbour Wire", language: str = "en"
) -> Article:
    body, paragraphs = lay_out([(text, ParagraphKind.TEXT)])
    source = Source("pasted text", SourceKind.TEXT, text.encode())
    published = Published(date(2025, 5, 23))
    return Article(source, body, paragraphs, agency=agency, published=published, language=language)


def words(text: str) -> Words | None:
    return Words(text) if text else None


def figure(
    value: str | None,
    at: int,
    *,
    unit: Unit = PERCENT,
    kind: FigureKind = FigureKind.SHARE,
    subject: str = "",
    measure: str = "",
    period: str = "",
    when: Period | None = None,
    who: str = "the harbour office",
    bound: Bound = Bound.EXACT,
    ends: tuple[str, str] | None = None,
    change: Direction | None = None,
) -> Figure:
    low, high = (Decimal(ends[0]), Decimal(ends[1])) if ends else (None, None)
    quantity = Quantity(None if value is None else Decimal(value), unit, bound, low, high)
    text = f"{value} {unit.name}" if value else "from {} to {}".format(*(ends or ("", "")))
    return Figure(
        Span(at, at + 10),
        text,
        quantity,
        kind,
        words(subject),
        words(measure),
        words(period),
        when,
        None,
        words(who),
        Change(change, to=False, cue="rose") if change else None,
    )


def comparison(
    kind: ComparisonKind, figures: Sequence[Figure], subject: str, labels: Sequence[str]
) -> Comparison:
    span = Span(figures[0].span.start, figures[-1].span.end)
    return Comparison(kind, tuple(figures), subject, span, tuple(labels))


def then_now(
    then: str, now: str, subject: str = "ferry journeys", at: int = 10, **more: object
) -> Comparison:
    figures = [
        figure(value, at + 20 * i, subject=subject, measure="of all journeys", **more)  # type: ignore[arg-type]
        for i, value in enumerate((then, now))
    ]
    return comparison(
        ComparisonKind.THEN_NOW, figures, subject, ("the previous two-year period", "in the 2023-24 period")
    )


def items(
    kind: ComparisonKind, *values: str, unit: Unit = PERCENT, subject: str = "ports", **more: object
) -> Comparison:
    names = [f"Port {i + 1}" for i in range(len(values))]
    figures = [
        figure(v, 10 + 20 * i, unit=unit, subject=name, **more)  # type: ignore[arg-type]
        for i, (v, name) in enumerate(zip(values, names, strict=True))
    ]
    return comparison(kind, figures, subject, names)


def years(*pairs: tuple[int, str], unit: Unit = PEOPLE, kind: FigureKind = FigureKind.COUNT) -> Comparison:
    figures = [
        figure(v, 10 + 20 * i, unit=unit, kind=kind, subject="passengers", when=Period.of(PartialDate(y)))
        for i, (y, v) in enumerate(pairs)
    ]
    return comparison(ComparisonKind.SERIES, figures, "passengers", [f"in {y}" for y, _ in pairs])


def event(text: str, at: int, year: int, month: int = 0, day: int = 0) -> Event:
    return Event(Span(at, at + 5), text, Span(at, at + 30), Period.of(PartialDate(year, month, day)))
