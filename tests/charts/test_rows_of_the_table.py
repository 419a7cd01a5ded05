"""Each kind of thing an article holds has its chart: a short article for each row of the table."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import pytest

from briefgen.charts.numbers import NBSP
from briefgen.charts.suggest import suggest
from briefgen.evidence.find import find_evidence
from briefgen.model.article import Article, ParagraphKind, Published, Source, SourceKind, lay_out
from briefgen.model.chart import ChartKind, ChartSpec

_TEXT = ParagraphKind.TEXT


@dataclass(frozen=True)
class Row:
    """What is found, the chart that comes first with its title, and those that may never come."""

    first: ChartKind
    title: str
    also: Collection[ChartKind]
    never: Collection[ChartKind]
    paragraphs: tuple[str, ...]


ROWS = {
    "one number": Row(
        ChartKind.BIG_NUMBER,
        "Turnout in Ellby: 63.4 per cent",
        (),
        (ChartKind.BARS, ChartKind.COLUMNS, ChartKind.DONUT),
        (
            "Turnout in Ellby was 63.4 per cent on Sunday, the electoral office said.",
            "The count went on until the morning.",
        ),
    ),
    "one number, a whole per cent share": Row(
        ChartKind.BIG_NUMBER,
        "Women: 37 per cent of the councillors",
        (ChartKind.GRID,),
        (ChartKind.BARS, ChartKind.COLUMNS, ChartKind.DONUT),
        (
            "Women made up 37 per cent of the councillors in 2024, the electoral office said.",
            "The mayor wants more of them.",
        ),
    ),
    "share then and now": Row(
        ChartKind.SLOPE,
        "Share of homes heated with coal fell by 15 percentage points",
        (ChartKind.PAIR, ChartKind.HUNDRED),
        (ChartKind.DONUT,),
        (
            "The share of homes heated with coal fell from 24% in 2012 to 9% in 2024, the ministry said.",
            '"The air is cleaner than I have ever known it," said the mayor, Hugh Tarrant.',
        ),
    ),
    "before and after, several items": Row(
        ChartKind.PAIRED_BARS,
        "Share of workers who cycle: up for all 4",
        (ChartKind.SLOPE,),
        (ChartKind.BARS, ChartKind.DONUT),
        (
            "The share of workers who cycle rose from 12% in 2015 to 21% in 2024 in Norby, from 9% to 17% in "
            "Estrup, from 7% to 10% in Halden and from 5% to 6% in Vester, the Transport Institute said.",
            "The cities have built new lanes.",
        ),
    ),
    "part of a whole": Row(
        ChartKind.HUNDRED,
        "Social care largest part of its budget, at 45 per cent",
        (ChartKind.DONUT,),
        (ChartKind.LINE, ChartKind.PAIRED_BARS),
        (
            "The county spent 45% of its budget on social care last year, 30% on schools and 15% on roads, "
            "its accounts show.",
            "They do not say where the rest went.",
        ),
    ),
    "ranked list": Row(
        ChartKind.BARS,
        "Aldam highest of 5, at 4.2 million containers",
        (ChartKind.LOLLIPOP,),
        (ChartKind.COLUMNS, ChartKind.DONUT),
        (
            "Aldam handled 4.2m containers last year, ahead of Bremsund with 3.1m, Corvik with 2.6m, Dunmore "
            "with 1.4m and Eskport with 0.9m.",
            "Aldam opened a new quay in spring.",
        ),
    ),
    "series of a rate": Row(
        ChartKind.LINE,
        "Unemployment rate in Vesterland rose from 4.1 to 6.8 per cent",
        (),
        (ChartKind.DONUT, ChartKind.PAIRED_BARS),
        (
            "The unemployment rate in Vesterland was 4.1% in 2020, 4.6% in 2021, 5.3% in 2022, 5.9% in 2023 "
            "and 6.8% in 2024, the statistics office said.",
        ),
    ),
    "series of counts": Row(
        ChartKind.LINE,
        "Rangers counted 44 wolves, up from 14",
        (ChartKind.COLUMNS,),
        (ChartKind.DONUT, ChartKind.PAIRED_BARS),
        (
            "Rangers counted 14 wolves in the eastern hills in 2019, 19 in 2020, 27 in 2021, 31 in 2022 and "
            "44 in 2023.",
            "Farmers have asked for fences.",
        ),
    ),
    "three uneven dates": Row(
        ChartKind.TABLE,
        "",
        (),
        (ChartKind.LINE,),
        ("Rangers counted 14 wolves in the hills in 2009, 19 in 2020 and 27 in 2021.",),
    ),
    "range or estimate": Row(
        ChartKind.RANGE,
        "Cost of repairs to the dam put at $45 million to $60 million",
        (),
        (ChartKind.BARS, ChartKind.BIG_NUMBER),
        ("The cost of repairs to the dam is between $45m and $60m, engineers said.",),
    ),
    "changes up and down": Row(
        ChartKind.DIVERGING,
        "Butter prices changed most: up 12 per cent",
        (),
        (ChartKind.HUNDRED, ChartKind.DONUT),
        (
            "Butter prices rose by 12% last year, cheese prices rose by 5%, milk prices fell by 3% and egg "
            "prices fell by 8%, the statistics office said.",
        ),
    ),
    "dated events": Row(
        ChartKind.TIMELINE,
        "4 dated events, 3 March 2019 to 2 February 2023",
        (ChartKind.TABLE,),
        (ChartKind.LINE,),
        (
            "The Bank of Norby opened its first foreign branch on 3 March 2019.",
            "In May 2021 regulators fined the bank for lax controls.",
            "On 14 September 2022 the chief executive, Petra Vang, resigned.",
            "The bank filed for bankruptcy on 2 February 2023.",
        ),
    ),
    "mixed units of one source": Row(
        ChartKind.TABLE,
        "4 figures from the electoral office",
        (),
        (ChartKind.BARS, ChartKind.PAIRED_BARS, ChartKind.LINE, ChartKind.COLUMNS),
        (
            "Turnout was 63.4 per cent, the cost of the vote was $24m, the number of spoiled papers was "
            "3,100 and the area of the polling halls was 9,400 square metres, the electoral office said.",
        ),
    ),
}


def charts(row: Row) -> tuple[ChartSpec, ...]:
    body, paragraphs = lay_out([(text, _TEXT) for text in row.paragraphs])
    source = Source("sample", SourceKind.TEXT, body.encode())
    article = Article(source, body, paragraphs, published=Published(date(2025, 5, 20)))
    return suggest(article, find_evidence(article))


@pytest.mark.parametrize("name", [name for name, row in ROWS.items() if row.title])
def test_that_the_chart_of_the_row_comes_first_with_its_reason(name: str) -> None:
    row, found = ROWS[name], charts(ROWS[name])
    assert [(chart.kind, chart.title.replace(NBSP, " ")) for chart in found[:1]] == [(row.first, row.title)]
    assert found[0].reason
    assert {*row.also} <= {chart.kind for chart in found}


@pytest.mark.parametrize("name", ROWS)
def test_that_what_the_row_forbids_is_never_suggested(name: str) -> None:
    row, found = ROWS[name], charts(ROWS[name])
    assert not {chart.kind for chart in found} & {*row.never}
