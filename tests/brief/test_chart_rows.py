"""Table 1 shows whole rows, each with what it is of, whose it is and when: as the charts do."""

import pytest

from briefgen.brief.compose import compose
from briefgen.brief.figure_rows import figure_rows
from briefgen.brief.notes import Notes
from briefgen.brief.wording import Wording
from briefgen.charts.suggest import suggest
from briefgen.evidence.find import find_evidence
from briefgen.model.brief import Brief
from briefgen.model.manuscript import PrintedFigure
from tests.brief.test_figures_taken import _article, _template


def drafted(text: str, headline: str = "A headline", figures: int = 8, language: str = "en") -> Brief:
    article = _article(headline, text, language=language)
    evidence = find_evidence(article)
    return compose(article, evidence, suggest(article, evidence), _template(figures, 0))


def rows(brief: Brief) -> list[PrintedFigure]:
    return list(figure_rows(brief, Wording.of(brief.language), Notes()))


def values(brief: Brief) -> list[str]:
    return [" ".join(filter(None, (row.value, row.unit))) for row in rows(brief) if not row.calculated]


RANKED = {
    "en": (
        "The busiest crossings last year were Ryde with 610,000 passengers, Sark with 480,000 passengers, "
        "Mull with 335,000 passengers and Iona with 290,000 passengers."
    ),
    "de": (
        "Die größten Abnehmer nach Menge waren im vergangenen Jahr Brandt Papier mit 610 Tonnen, Holz Ebel "
        "mit 480 Tonnen, Mühle Eifel mit 335 Tonnen und Harzer Käse mit 290 Tonnen."
    ),
}
PARTS = "Of the crates landed at Hove, 46 per cent held cod, 31 per cent plaice and 23 per cent sole."
FELL = "The harbour debt fell to £42 million in 2024 from £56 million in 2019."


@pytest.mark.parametrize("language", ["en", "de"])
def test_that_a_ranking_is_in_the_table_whole_or_not_at_all(language: str) -> None:
    text = RANKED[language]
    assert len(values(drafted(text, figures=4, language=language))) == 4
    assert values(drafted(text, figures=3, language=language)) == []


def test_that_the_parts_of_a_whole_are_in_the_table_together() -> None:
    assert len(values(drafted(f"{FELL}\n\n{PARTS}", figures=5))) == 5
    assert values(drafted(f"{FELL} {PARTS}", figures=4)) == ["£42 million", "£56 million"]


def test_that_what_stands_alone_takes_the_room_a_ranking_has_not() -> None:
    alone = "The island bought 19 buses in 2023."
    assert values(drafted(f"{RANKED['en']} {alone}", figures=3)) == ["19 buses"]


def test_that_the_value_of_the_headline_stands_without_its_ranking() -> None:
    told = drafted(RANKED["en"], "Ryde ferry carries 610,000", figures=3)
    assert values(told)[0] == "610,000 passengers"
    assert len(values(told)) == 1


ESTIMATES = [
    (
        "de",
        "Der Imkerbund rechnet mit 28 bis 32 Millionen Tonnen Honig, das Ministerium mit 30 bis "
        "35 Millionen Tonnen und der Handel mit 31 bis 34 Millionen Tonnen.",
        "Honig",
        {"Imkerbund", "Ministerium", "Handel"},
    ),
    (
        "en",
        "What will the Severn barrage cost? The energy ministry expects 2.1 to 2.6 billion euros, the "
        "engineers' chamber 2.8 to 3.5 billion euros and the auditors 4 to 5 billion euros.",
        "Cost of the Severn barrage",
        {"the energy ministry", "the engineers' chamber", "the auditors"},
    ),
]


@pytest.mark.parametrize(("language", "text", "name", "tellers"), ESTIMATES)
def test_that_an_estimate_says_what_is_estimated_and_who_does(
    language: str, text: str, name: str, tellers: set[str]
) -> None:
    found = rows(drafted(text, language=language))
    assert {row.label for row in found} == {name}
    assert {row.says_who for row in found} == tellers


def test_that_an_estimate_has_the_year_and_teller_its_sentence_has() -> None:
    text = (
        "Für 2026 rechnet der Imkerbund mit 28 bis 32 Millionen Tonnen Honig, das Ministerium mit 30 bis 35 "
        "Millionen Tonnen."
    )
    told = rows(drafted(text, language="de"))
    assert {row.period for row in told} == {"2026"}
    assert [row.label for row in told] == ["Honig, Imkerbund", "Honig, Ministerium"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Er rechnet mit 6.000 bis 7.500 Wohnungen, das Bauministerium mit 5.000 bis 5.800 Wohnungen."),
        ("de", "Der Fahrgastverband erwartet ein Plus von 8 bis 10 Prozent, der Kreis 5 bis 7 Prozent."),
        ("en", "He expects 600 to 750 flats, the ministry 500 to 580 flats."),
    ],
)
def test_that_no_range_is_told_as_that_of_another_teller(language: str, text: str) -> None:
    assert values(drafted(text, language=language)) == []


def test_that_a_single_range_is_told() -> None:
    assert values(drafted("Floods hit 600 to 750 flats, the agency said.")) == ["600 to 750 flats"]


NAMED = [
    (
        "en",
        "Of the glass collected in Perth last year, 46 per cent was recycled, 31 per cent was crushed, 14 "
        "per cent was washed and 9 per cent went to landfill, the council said.",
        "Recycled, glass collected in Perth last year",
    ),
    (
        "en",
        "Average rent for a mooring rose in Lomar from 640 euros in 2020 to 910 euros in 2025, in Tessin "
        "from 580 euros to 760 euros and in Quay from 720 euros to 845 euros.",
        "Tessin, average rent for a mooring",
    ),
    (
        "de",
        "Der neue Windpark bei Moorheim hat eine Fläche von 62 Hektar und eine Leistung von 58 Megawatt. "
        "Er kostete 41 Millionen Euro und versorgt 19.000 Haushalte.",
        "Der neue Windpark bei Moorheim: Leistung",
    ),
]


@pytest.mark.parametrize(("language", "text", "name"), NAMED)
def test_that_a_row_says_what_it_measures_and_whose(language: str, text: str, name: str) -> None:
    assert name in [row.label for row in rows(drafted(text, language=language))]


KEPT = [
    (
        "Arden's sales rose 12 per cent, Belmo's rose 3 per cent and Castor's fell 7 per cent.",
        "Belmo's sales",
    ),
    ("The debt of Leeds rose to £640 million from £600 million.", "Debt of Leeds"),
    ("Some 310 nurses left the county.", "Nurses"),
]


@pytest.mark.parametrize(("text", "name"), KEPT)
def test_that_a_row_keeps_its_own_name_where_that_says_it(text: str, name: str) -> None:
    assert any(row.label.partition(" (")[0] == name for row in rows(drafted(text)))


PAIRS = (
    "In Altenried stieg die Zahl der fertigen Wohnungen von 820 im Jahr 2024 auf 1.140 im Jahr 2025, in "
    "Seehausen von 610 auf 790 und in Torgau von 450 auf 520."
)


@pytest.mark.parametrize(("most", "told"), [(6, 6), (5, 2)])
def test_that_of_more_pairs_than_the_table_has_rows_only_the_first_is_told(most: int, told: int) -> None:
    found = rows(drafted(PAIRS, figures=most, language="de"))
    assert len([row for row in found if not row.calculated]) == told
    assert found[0].label == "Altenried, Zahl der fertigen Wohnungen"


def test_that_a_row_of_which_one_has_no_name_is_left_out_whole() -> None:
    text = (
        "Am meisten fehlen Lehrlinge bei Bäckern mit 1.240 Stellen, bei Metzgern mit 620 Stellen und bei {}."
    )
    assert values(drafted(text.format("Malern mit 410 Stellen"), language="de")) == []


def test_that_differences_are_of_all_of_several_pairs_or_of_none() -> None:
    told = drafted(NAMED[1][1])
    differences = [row for row in rows(told) if row.calculated]
    assert len({row.label for row in differences}) in (0, 6)


def test_that_a_small_count_that_says_nothing_has_no_row() -> None:
    assert values(drafted("The list fell in four of the five towns. A bin cost £40 in 2025.")) == ["£40"]
    assert values(drafted("A smaller bin is being tried in two districts. It cost £40,000 in 2025.")) == [
        "£40,000"
    ]
    assert values(drafted("Bins", "Two districts try smaller bins")) == []
    assert values(drafted("Two districts tried it.", "Two districts try smaller bins")) == ["Two districts"]
