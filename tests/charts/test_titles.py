"""The finding a title states: of a share, of a value that is not exact, of money that changes hands."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefgen.charts.suggest import suggest
from briefgen.charts.titles import Drafts
from briefgen.evidence.find import find_evidence
from briefgen.model.article import Span
from briefgen.model.chart import ChartKind, ChartSpec, Point, Series
from briefgen.model.evidence import Change, Comparison, Direction, Evidence, FigureKind, Words
from briefgen.model.moment import PartialDate, Period
from briefgen.model.quantity import Bound
from tests.charts import evidence as made
from tests.charts.reading import charts_of
from tests.kit.labelled import plain_article


def title(comparison: Comparison, language: str = "en") -> str:
    article = made.article(language=language)
    specs = suggest(article, Evidence(figures=comparison.figures, comparisons=(comparison,)))
    return specs[0].title.replace("\u00a0", " ")


def with_measure(comparison: Comparison, measure: str) -> Comparison:
    words = Words(measure) if measure else None
    return replace(comparison, figures=tuple(replace(one, measure=words) for one in comparison.figures))


def with_bounds(comparison: Comparison, *bounds: Bound) -> Comparison:
    figures = (
        replace(one, quantity=replace(one.quantity, bound=bound), text=f"about {one.text}")
        for one, bound in zip(comparison.figures, bounds, strict=True)
    )
    return replace(comparison, figures=tuple(figures))


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("ferry", "Ferry’s share of all journeys fell by 13.2 points"),
        ("ferry journeys", "Ferry journeys’ share of all journeys fell by 13.2 points"),
        (
            "journeys by ferry in the north",
            "Journeys by ferry in the north: share of all journeys fell by 13.2 points",
        ),
        ("the share of ferries", "The share of ferries fell by 13.2 percentage points"),
    ],
)
def test_that_a_share_falls_and_not_what_it_is_a_share_of(subject: str, expected: str) -> None:
    assert title(made.then_now("21", "7.8", subject)) == expected


def test_that_a_rate_falls_by_percentage_points() -> None:
    rate = with_measure(made.then_now("5.2", "4.8", "unemployment"), "")
    assert title(rate) == "Unemployment fell by 0.4 percentage points"


def test_that_a_german_title_names_the_share() -> None:
    share = with_measure(made.then_now("21", "7.8", "Fähren"), "aller Fahrten")
    assert title(share, "de") == "Fähren, Anteil aller Fahrten: minus 13,2 Punkte"


@pytest.mark.parametrize(
    ("then", "now", "bounds", "expected"),
    [
        ("2700", "900", (Bound.EXACT, Bound.ABOUT), "Output fell to about 900 person"),
        ("900", "2700", (Bound.ABOUT, Bound.MORE_THAN), "Output rose to about 2700 person"),
        ("900", "2700", (Bound.EXACT, Bound.LESS_THAN), "Output: about 2700 person"),
        ("900", "900", (Bound.EXACT, Bound.ABOUT), "Output: about 900 person"),
    ],
)
def test_that_a_value_not_exact_is_told_as_reached_where_the_way_is_sure(
    then: str, now: str, bounds: tuple[Bound, Bound], expected: str
) -> None:
    output = made.then_now(then, now, "output", unit=made.PEOPLE, kind=FigureKind.COUNT)
    assert title(with_bounds(output, *bounds)) == expected


@pytest.mark.parametrize(
    ("verb_at", "expected"), [(20, "Output fell to about 900 person"), (70, "Output: about 900 person")]
)
def test_that_an_inferred_subject_fell_only_where_a_verb_before_the_value_says_so(
    verb_at: int, expected: str
) -> None:
    output = with_bounds(
        made.then_now("2700", "900", "output", unit=made.PEOPLE, kind=FigureKind.COUNT),
        Bound.EXACT,
        Bound.ABOUT,
    )
    change = Change(Direction.DOWN, to=True, cue="cut", span=Span(verb_at, verb_at + 3))
    now = replace(output.figures[1], change=change, subject=Words("output", None, inferred=True))
    assert title(replace(output, figures=(output.figures[0], now))) == expected


def test_that_a_german_title_tells_the_value_reached() -> None:
    output = made.then_now("2700", "900", "Förderung", unit=made.PEOPLE, kind=FigureKind.COUNT)
    assert (
        title(with_bounds(output, Bound.EXACT, Bound.ABOUT), "de")
        == "Förderung: auf about 900 person gefallen"
    )


def test_that_a_share_over_the_years_is_named_as_one() -> None:
    years = made.years((2021, "21"), (2022, "12"), (2023, "7"), unit=made.PERCENT, kind=FigureKind.SHARE)
    assert title(with_measure(years, "of all journeys")).startswith(
        "Passengers’ share of all journeys fell from 21"
    )


@pytest.mark.parametrize(
    ("text", "suggested"), [("Rail spent $5m more.", False), ("Rail cost $5m more.", True)]
)
def test_that_money_that_changes_hands_is_no_size_of_who_pays(text: str, *, suggested: bool) -> None:
    at = text.index("$")
    paid = made.figure(
        "5",
        at,
        subject="Rail",
        unit=made.DOLLARS,
        kind=FigureKind.AMOUNT,
        period="in 2024",
        when=Period.of(PartialDate(2024)),
    )
    paid = replace(paid, span=Span(at, at + 3), subject=Words("Rail", Span(0, 4)))
    specs = suggest(made.article(text), Evidence(figures=(paid,)))
    assert (ChartKind.BIG_NUMBER in [spec.kind for spec in specs]) is suggested


def test_that_money_is_no_size_of_who_speaks_of_it() -> None:
    told = made.figure(
        "5", 10, subject="harbour office", unit=made.DOLLARS, kind=FigureKind.AMOUNT, period="in 2024"
    )
    told = replace(told, subject=Words("harbour office", Span(0, 4)))
    assert suggest(made.article(), Evidence(figures=(told,))) == ()


@pytest.mark.parametrize(
    "headline", ["Ferries lose freight.", "Ferries lose freight;", "Ferries lose freight"]
)
def test_that_a_headline_as_a_source_ends_in_no_mark_of_its_own(headline: str) -> None:
    article = replace(made.article(), headline=headline, outlet="", agency="")
    assert Drafts.of(article).source([]) == "Source: article “Ferries lose freight”."


def test_that_a_source_is_called_by_its_own_words_and_no_name_taken_for_it() -> None:
    text = "According to a recent poll of Fenland voters, Kerr took 30 per cent of the votes."
    article = plain_article(text)
    (figure,) = find_evidence(article).figures
    start = text.index("recent poll")
    taken = Words("Anna Kerr", Span(start, start + len("recent poll of Fenland voters")), inferred=True)
    source = Drafts.of(article).source([replace(figure, says_who=taken)])
    assert source == "Source: recent poll of Fenland voters."


def drafted(kind: ChartKind, language: str, *labels: str, title: str = "", subtitle: str = "") -> str:
    """The text alternative of a chart with those items, each of 3."""
    points = tuple(Point(label, Decimal(3), text=label) for label in labels)
    spec = ChartSpec("c", kind, title, (Series("", points),), subtitle=subtitle)
    return Drafts.of(made.article(language=language)).alt(spec)


def test_that_a_timeline_is_told_by_its_title_not_by_how_to_read_it() -> None:
    told = drafted(
        ChartKind.TIMELINE,
        "en",
        "The quay was built.",
        "The fair began.",
        title="2 dated events",
        subtitle="A dot a day",
    )
    assert told == "Timeline, 2 dated events: The quay was built; The fair began."


@pytest.mark.parametrize(
    ("language", "subtitle", "of"),
    [
        ("de", "Ärzte, 2022", "Balkendiagramm, Ärzte, 2022: "),
        ("de", "Betten", "Balkendiagramm, Betten: "),
        ("en", "Doctors, 2022", "Bar chart of doctors, 2022: "),
        ("en", "UK beds", "Bar chart of UK beds: "),
    ],
)
def test_that_nouns_keep_their_large_letters_where_a_language_writes_them(
    language: str, subtitle: str, of: str
) -> None:
    assert drafted(ChartKind.BARS, language, "North", "South", subtitle=subtitle).startswith(of)


def test_that_a_subtitle_says_a_time_once_and_in_a_case_that_stands_alone() -> None:
    waste = (
        "Of the household waste collected in Brenn last year, 46 per cent was recycled, 31 per cent was "
        "burned, 14 per cent was composted and 9 per cent went to landfill."
    )
    assert charts_of(waste)[0].subtitle == "Household waste collected in Brenn last year, per cent"
    mills = "Im vergangenen Jahr wurden in Hessen 214 Windräder errichtet, in Bremen 187 und in Sachsen 31."
    assert charts_of(mills, "de")[0].subtitle == "2025, Windräder"
