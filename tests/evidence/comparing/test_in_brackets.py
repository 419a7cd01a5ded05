import pytest

from briefgen.evidence.comparisons import find_comparisons
from briefgen.evidence.figures import find_figures
from tests.kit.labelled import plain_article


def compared(text: str, language: str) -> list[tuple[str, tuple[str, ...], list[str]]]:
    """The subject, labels and figures of each comparison."""
    article = plain_article(text, language=language)
    return [
        (one.subject, one.labels, [figure.text for figure in one.figures])
        for one in find_comparisons(article, find_figures(article, ()))
    ]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "The clinic treated 2,100 patients in 2024, almost twice as many as in 2019 (1,100).",
            "en",
            ("patients", ("2019", "2024"), ["1,100", "2,100 patients"]),
        ),
        (
            "The port handled 9,400 containers in 2024, more than in 2019 (8,800).",
            "en",
            ("containers", ("2019", "2024"), ["8,800", "9,400 containers"]),
        ),
        (
            "The plant employs 900 people, fewer than in 2015 (1,400).",
            "en",
            ("people", ("2015", "later"), ["1,400", "900 people"]),
        ),
        (
            "2024 kamen 300 Gäste, weniger als im Jahr 2019 (410).",
            "de",
            ("Gäste", ("2019", "2024"), ["410", "300 Gäste"]),
        ),
    ],
)
def test_that_a_value_in_brackets_is_of_the_time_before_it(
    text: str, language: str, found: tuple[str, tuple[str, ...], list[str]]
) -> None:
    assert compared(text, language) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "The plan is to treat 2,100 patients in 2026, twice as many as in 2019 (1,100).",
        "The ferry carried 9,400 cars in July, more than in Dover (4,700).",
        "She won 12 races, more than in 2019 (aged 22).",
        "The clinic treated 2,100 patients in 2019, more than in the record year 2021 (3,000 staff).",
        "The clinic treated 2,100 patients in 2024 and moved in 2019 (1,100).",
    ],
)
def test_that_brackets_behind_a_plan_a_place_or_no_comparison_hold_no_earlier_value(text: str) -> None:
    assert compared(text, "en") == []


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "The number of patients fell to 4,120 in February (January: 4,610), the trust said.",
            "en",
            ("number of patients", ("January", "February"), ["4,610", "4,120"]),
        ),
        (
            "Magistrates heard 12,400 cases in the first quarter (fourth quarter: 11,900).",
            "en",
            ("cases", ("fourth quarter", "the first quarter"), ["11,900", "12,400 cases"]),
        ),
        (
            "Unemployment fell to 4.1 per cent in March (February: 4.4).",
            "en",
            ("Unemployment", ("February", "March"), ["4.4", "4.1 per cent"]),
        ),
        (
            "Its workforce shrank to 2,150 (2023: 2,290).",
            "en",
            ("workforce", ("2023", "later"), ["2,290", "2,150"]),
        ),
        (
            "Im Dezember kostete ein Brot 3,80 Euro (November: 3,60 Euro).",
            "de",
            ("Brot", ("November", "Dezember"), ["3,60 Euro", "3,80 Euro"]),
        ),
        (
            "Der Hafen hat im ersten Quartal 2,3 Millionen Tonnen bewegt (Vorjahr: 2,6 Millionen Tonnen).",
            "de",
            ("Hafen", ("Vorjahr", "ersten Quartal"), ["2,6 Millionen Tonnen", "2,3 Millionen Tonnen"]),
        ),
        (
            "A visit costs £6.50 from April (previously: £5).",
            "en",
            ("visit", ("previously", "later"), ["£5", "£6.50"]),
        ),
        (
            "Die Karte kostet jetzt 6,50 Euro (bisher: 5 Euro).",
            "de",
            ("Karte", ("bisher", "jetzt"), ["5 Euro", "6,50 Euro"]),
        ),
    ],
)
def test_that_a_value_in_brackets_with_its_time_is_set_against_the_one_before(
    text: str, language: str, found: tuple[str, tuple[str, ...], list[str]]
) -> None:
    assert compared(text, language) == [found]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The club has 410 members (women: 180).", "en"),
        ("The mill sold 900 tonnes in 2024 (target for 2026: 1,100).", "en"),
        ("The mill sold 900 tonnes in 2024 (2026: 1,100).", "en"),
        ("The mine hired 300 people from May to June (May: 210).", "en"),
        ("The mill will sell 900 tonnes in 2026 (2024: 1,100).", "en"),
        ("Die Partei kommt auf 31 Prozent (CDU: 28 Prozent).", "de"),
        ("Die Karte kostet jetzt 6,50 Euro (Kinder: 5 Euro).", "de"),
        ("Der Umsatz stieg auf 312 Millionen Euro (Vorjahr: 298).", "de"),
        ("Der Chor sang 12 Lieder (Mai: 3 Stunden).", "de"),
    ],
)
def test_that_brackets_of_a_group_a_plan_or_another_unit_hold_no_earlier_value(
    text: str, language: str
) -> None:
    assert compared(text, language) == []
