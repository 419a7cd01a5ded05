from datetime import date
from decimal import Decimal

import pytest

from briefgen.evidence.find import find_evidence
from briefgen.evidence.meaning.tables import tables_of
from briefgen.model.article import Article, ParagraphKind, Published, Source, SourceKind, lay_out
from briefgen.model.evidence import ComparisonKind, Figure, Words


def article(text: str, language: str = "en") -> Article:
    """An article of lines: rows where a tab or a stroke parts them."""
    rows = (
        (line, ParagraphKind.TABLE_ROW if "\t" in line or "|" in line else ParagraphKind.TEXT)
        for line in text.split("\n")
    )
    body, paragraphs = lay_out(rows)
    source = Source("sample", SourceKind.TEXT, text.encode())
    return Article(source, body, paragraphs, language=language, published=Published(date(2025, 6, 10)))


def told(words: Words | None) -> str:
    return words.text if words else ""


def first(text: str, language: str = "en") -> Figure:
    return find_evidence(article(text, language)).figures[0]


GRAIN = "Country\t2022\t2023\t2024\nKenya\t4.1\t4.4\t3.9\nGhana\t2.0\t2.1\t2.6\nTogo\t0.4\t0.5\t0.7"


def test_that_a_figure_takes_subject_and_period_from_its_heads() -> None:
    text = article(GRAIN)
    figures = find_evidence(text).figures
    assert [(one.text, told(one.subject), told(one.period)) for one in figures[:4]] == [
        ("4.1", "Kenya", "2022"),
        ("4.4", "Kenya", "2023"),
        ("3.9", "Kenya", "2024"),
        ("2.0", "Ghana", "2022"),
    ]
    assert figures[0].when is not None
    for one in figures:
        for slot in (one.subject, one.period):
            assert slot is not None
            assert slot.span is not None
            assert slot.span.of(text.text) == slot.text


def test_that_a_table_with_years_gives_a_series_a_row_and_the_ranking_of_the_last() -> None:
    found = find_evidence(article("Exports, million tonnes\n" + GRAIN)).comparisons
    series = [one for one in found if one.kind is ComparisonKind.SERIES]
    rankings = [one for one in found if one.kind is ComparisonKind.RANKING]
    assert [one.subject for one in series] == ["Kenya", "Ghana", "Togo"]
    assert [one.labels for one in rankings] == [("Kenya", "Ghana", "Togo")]
    assert [one.quantity.value for one in rankings[0].figures] == [3_900_000, 2_600_000, 700_000]


def test_that_years_may_name_the_rows() -> None:
    found = find_evidence(
        article(
            "| Year | Wheat, tonnes | Maize, tonnes |\n|---|---|---|\n| 2023 | 41 | 20 |\n| 2024 | 32 | 26 |"
        )
    )
    assert [(one.text, told(one.subject), told(one.period)) for one in found.figures[:2]] == [
        ("41", "Wheat", "2023"),
        ("20", "Maize", "2023"),
    ]
    assert [(one.kind, one.subject) for one in found.comparisons] == [
        (ComparisonKind.THEN_NOW, "Wheat"),
        (ComparisonKind.THEN_NOW, "Maize"),
    ]


@pytest.mark.parametrize(
    ("text", "value", "unit", "measure"),
    [
        ("Firm\tRevenue ($m)\nAlder\t120\nBrant\t95", "120000000", "US dollar", "Revenue"),
        ("Firm\tRevenue, € bn\nAlder\t1.2\nBrant\t0.9", "1200000000", "euro", "Revenue"),
        ("Firm\tRevenue in USD m\nAlder\t12\nBrant\t9", "12000000", "US dollar", "Revenue"),
        ("Party\tShare\nRed\t48%\nBlue\t41%", "48", "percent", "Share"),
        ("Party\t%\nRed\t48\nBlue\t41", "48", "percent", ""),
        ("Region\tStaff (thousand)\nNorth\t48\nSouth\t41", "48000", "", "Staff"),
        ("Region\tStaff, thousands\nNorth\t48\nSouth\t41", "48000", "", "Staff"),
        ("Region\tStaff\nNorth\t1,400\nSouth\t900", "1400", "", "Staff"),
        ("Jobless (per cent)\nRegion\t2024\nNorth\t5.1\nSouth\t7", "5.1", "percent", "Jobless"),
        ("Debt ($bn)\t2023\t2024\nNorth\t5.1\t6\nSouth\t7\t8", "5100000000", "US dollar", ""),
        ("Item\t2023\t2024\nDebt ($bn)\t5.1\t6\nRate (%)\t7\t8", "5100000000", "US dollar", ""),
        ("The mines did well.\nMine\tTonnes\nAlder\t5\nBrant\t7", "5", "tonne", ""),
    ],
)
def test_that_bare_numbers_take_the_unit_of_a_head(text: str, value: str, unit: str, measure: str) -> None:
    figure = first(text)
    assert figure.quantity.value == Decimal(value)
    assert (figure.quantity.unit.name, told(figure.measure)) == (unit, measure)


def test_that_a_scaled_number_keeps_no_zeros_behind_the_point() -> None:
    value = first("Town\tVisitors (million)\nHull\t0.4\nYork\t2.0").quantity.value
    assert str(value) == "400000"


def test_that_german_heads_are_read() -> None:
    figure = first("Ausfuhren in Millionen Euro\nLand\t2023\t2024\nPolen\t1,5\t140\nItalien\t90\t85", "de")
    assert figure.quantity.value == 1_500_000
    assert (figure.quantity.unit.name, told(figure.subject), told(figure.period)) == ("euro", "Polen", "2023")


def test_that_the_numbers_of_rows_are_no_figures_and_name_nothing() -> None:
    found = find_evidence(article("Rank | Town | Rain (mm)\n1 | Alder | 90\n2 | Brant | 80\n3 | Corby | 70"))
    assert [(one.text, told(one.subject)) for one in found.figures] == [
        ("90", "Alder"),
        ("80", "Brant"),
        ("70", "Corby"),
    ]


def test_that_totals_and_rows_of_other_units_are_not_ranked_with_the_rest() -> None:
    totals = find_evidence(article("Item\tCost ($)\nRoads\t130\nSchools\t70\nTotal\t200")).comparisons
    assert [one.labels for one in totals] == [("Roads", "Schools")]
    mixed = find_evidence(article("Item\t2024\nGrowth (%)\t2\nJobless rate (%)\t5")).comparisons
    assert mixed == ()


def test_that_parts_of_a_column_make_a_whole() -> None:
    (one,) = find_evidence(article("Party\tShare\nRed\t48%\nBlue\t41%\nGreen\t11%")).comparisons
    assert one.kind is ComparisonKind.PARTS
    assert one.labels == ("Red", "Blue", "Green")


def test_that_figures_among_words_of_a_cell_are_read_as_in_a_sentence() -> None:
    found = find_evidence(
        article("Town\tWhat happened\tDead\nHull\tA fire hurt 12 people on Monday\t3\nYork\tRain\t1")
    )
    assert [one.text for one in found.figures] == ["12 people", "3", "1"]


def test_that_one_row_and_a_sentence_with_a_stroke_are_no_table() -> None:
    assert tables_of(article("Kenya\t4.1\t4.4")) == ()
    assert tables_of(article("The price | 2 | rose.\nThe cost | 3 | fell.")) == ()
    assert tables_of(article("Name\tTown\nLee\tHull")) == ()
