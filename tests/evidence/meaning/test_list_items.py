from datetime import date

import pytest

from briefgen.evidence.find import find_evidence
from briefgen.model.article import Article, ParagraphKind, Published, Source, SourceKind, lay_out
from briefgen.model.evidence import ComparisonKind, Evidence, Words


def found(lead: str, *items: str) -> Evidence:
    lines = [(lead, ParagraphKind.TEXT), *((one, ParagraphKind.LIST_ITEM) for one in items)]
    text, paragraphs = lay_out(lines)
    source = Source("sample", SourceKind.TEXT, text.encode())
    return find_evidence(Article(source, text, paragraphs, published=Published(date(2025, 6, 10))))


def told(words: Words | None) -> str:
    return words.text if words else ""


@pytest.mark.parametrize(
    ("lines", "subjects", "measure", "period"),
    [
        (
            ("Exports by country, 2024:", "Germany: 12 %", "France: 9 %"),
            ["Germany", "France"],
            "Exports by country",
            "2024",
        ),
        (
            ("The largest buyers last year were:", "Kenya, 5 tonnes", "Togo – 2 tonnes;"),
            ["Kenya", "Togo"],
            "largest buyers",
            "last year",
        ),
        (
            ("Exports by country, 2024: Germany 12 %, France 9 % and Italy 7 %.",),
            ["Germany", "France", "Italy"],
            "Exports by country",
            "2024",
        ),
        (("The strike cost the airport dearly:", "Hull: 12 %", "York: 9 %"), ["", ""], "", ""),
        (("Analysts: Germany 12 %, France 9 %.",), ["Germany", "France"], "", ""),
    ],
)
def test_that_the_leading_line_says_what_a_list_measures(
    lines: tuple[str, ...], subjects: list[str], measure: str, period: str
) -> None:
    figures = found(*lines).figures
    assert [told(one.subject) for one in figures] == subjects
    assert {told(one.measure) for one in figures} == {measure}
    assert {told(one.period) for one in figures} == {period}


def test_that_what_a_leading_line_says_is_marked_as_inferred() -> None:
    figure = found("Exports by country, 2024:", "Germany: 12 %", "France: 9 %").figures[0]
    assert figure.measure is not None
    assert figure.period is not None
    assert figure.measure.inferred
    assert figure.period.inferred


def test_that_items_named_by_times_are_a_series_of_the_lead() -> None:
    evidence = found("Unemployment rate:", "2021: 5.0 per cent", "2022: 5.6 per cent", "2023: 6.1 per cent")
    (one,) = evidence.comparisons
    assert (one.kind, one.subject, one.labels) == (
        ComparisonKind.SERIES,
        "Unemployment rate",
        ("2021", "2022", "2023"),
    )


def test_that_the_items_of_a_list_are_set_side_by_side() -> None:
    (one,) = found("Exports by country:", "Kenya: 2 tonnes", "Togo: 5 tonnes", "Mali: 3 tonnes").comparisons
    assert (one.kind, one.subject, one.labels) == (
        ComparisonKind.RANKING,
        "Exports by country",
        ("Togo", "Mali", "Kenya"),
    )


def test_that_items_that_tell_more_than_a_name_and_a_figure_keep_their_own_slots() -> None:
    figures = found(
        "Exports by country:", "Kenya sent 2 tonnes to Togo", "200 flights were cancelled"
    ).figures
    assert [told(one.measure) for one in figures] == ["", "cancelled"]
