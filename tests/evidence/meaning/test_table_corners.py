"""The head over the times of rows, and a list that closes above a table: neither says what is counted."""

import pytest

from briefgen.evidence.find import find_evidence
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, lay_out
from briefgen.model.evidence import ComparisonKind, Figure


def _article(text: str, language: str) -> Article:
    """An article of lines: rows where a tab parts them, items of a list behind a dot."""
    kinds = (
        ParagraphKind.TABLE_ROW
        if "\t" in line
        else ParagraphKind.LIST_ITEM
        if line.startswith("• ")
        else ParagraphKind.TEXT
        for line in text.split("\n")
    )
    lines = (line.removeprefix("• ") for line in text.split("\n"))
    body, paragraphs = lay_out(zip(lines, kinds, strict=True))
    return Article(Source("sample", SourceKind.TEXT, text.encode()), body, paragraphs, language=language)


def _in_rows(text: str, language: str) -> list[Figure]:
    found = find_evidence(_article(text, language)).figures
    return [one for one in found if one.subject and one.period]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Year\tHouses finished\n2020\t512\n2021\t465\n2022\t301", "en"),
        ("Year\tFerries\n2019\t14\n2020\t11\n2021\t9", "en"),
        ("Month\tVisitors to the zoo\nMay 2024\t900\nJune 2024\t1,250\nJuly 2024\t1,400", "en"),
        ("Year\tPermits refused\n2018\t77\n2019\t81\n2020\t95\n2021\t90", "en"),
        ("Jahr\tFertige Wohnungen\n2020\t512\n2021\t465\n2022\t301", "de"),
        ("Monat\tGäste im Zoo\nMai 2024\t900\nJuni 2024\t1.250\nJuli 2024\t1.400", "de"),
    ],
)
def test_that_the_head_over_times_is_no_unit_and_the_dates_are_a_series(text: str, language: str) -> None:
    figures = _in_rows(text, language)
    assert [one.quantity.unit.name for one in figures] == [""] * len(figures)
    assert len(figures) == text.count("\n")
    (one,) = find_evidence(_article(text, language)).comparisons
    assert one.kind is ComparisonKind.SERIES


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Minutes\tMonday\tFriday\nLine A\t12\t19\nLine B\t22\t31", "minute"),
        ("Year\tRain (mm)\n2020\t512\n2021\t465\n2022\t301", "millimetre"),
        ("Tonnes\t2020\t2021\nWheat\t512\t465\nRye\t90\t70", "tonne"),
    ],
)
def test_that_other_heads_still_state_the_unit(text: str, unit: str) -> None:
    assert {one.quantity.unit.name for one in find_evidence(_article(text, "en")).figures} == {unit}


@pytest.mark.parametrize(
    ("above", "measure"),
    [
        ("• 90 flats, of which 30 are cheap", None),
        ("• Letters of objection", None),
        ("Building in the valley", "Building in the valley"),
    ],
)
def test_that_the_last_item_of_a_list_is_no_title_of_a_table(above: str, measure: str | None) -> None:
    figures = _in_rows(f"{above}\nYear\tFerries\n2019\t14\n2020\t11\n2021\t9", "en")
    assert len(figures) == 3
    assert {one.measure.text if one.measure else None for one in figures} == {measure}
