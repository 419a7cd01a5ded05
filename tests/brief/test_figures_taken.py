"""Which figures a brief takes into its table unasked, and what their rows are called."""

import pytest

from briefgen.brief.compose import compose
from briefgen.brief.figure_rows import figure_row
from briefgen.brief.notes import Notes
from briefgen.brief.wording import Wording
from briefgen.evidence.find import find_evidence
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, lay_out
from briefgen.model.brief import Brief
from briefgen.model.evidence import Figure
from briefgen.model.template import Slot, Template
from tests.kit import made

QUAY = (
    "Ellby Freight is to close its quay in 2028 with the loss of 640 posts.",
    "The firm made a loss of $84m in the first half against a profit of $12m a year earlier.",
    "Traffic at the quay dropped to 52,000 crates last year from 118,000 in 2019.",
    "The closure leaves the county with three quays, down from seven in 2010.",
    "Ferries carried 410 cars a day, compared with 395 in spring.",
)


def brief_of(
    headline: str, *paragraphs: str, figures: int = 4, points: int = 3, language: str = "en"
) -> Brief:
    article = _article(headline, *paragraphs, language=language)
    return compose(article, find_evidence(article), (), _template(figures, points))


def _article(headline: str, *paragraphs: str, language: str = "en") -> Article:
    body, parts = lay_out([(text, ParagraphKind.TEXT) for text in paragraphs])
    return Article(Source("sample", SourceKind.TEXT, body.encode()), body, parts, headline, language=language)


def _template(figures: int, points: int) -> Template:
    return made.template(slots=(Slot("figures", 0, figures), Slot("key_points", 0, points)))


def taken(brief: Brief) -> list[str]:
    texts = {figure.key: figure.text for figure in brief.evidence.figures}
    return [texts[key] for key in brief.figures]


def labels(brief: Brief) -> dict[str, str]:
    wording = Wording.of("en")
    figures = [figure for figure in brief.evidence.figures if figure.key in brief.figures]
    return {one.text: figure_row(brief, one, wording, Notes()).label for one in figures}


def test_that_the_number_of_the_headline_and_those_of_key_points_are_in_the_table() -> None:
    told = taken(brief_of("Ellby Freight to close quay with loss of 640 posts", *QUAY))
    assert told[0] == "640 posts"
    assert {"$84m", "52,000 crates"} <= set(told)
    assert "410 cars a day" not in told


def test_that_a_number_inside_another_of_the_headline_is_not_that_of_the_headline() -> None:
    told = taken(brief_of("Ellby Freight to spend $1,640 a head", *QUAY))
    assert told[0] != "640 posts"


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Of the 86 homes on the shore, 52 are uninsured, the council found.", "52", "Homes on the shore"),
        ("Of the 40 boats in the harbour, 31 are for sale, the port said.", "31", "Boats in the harbour"),
        ("Some 310 nurses left the county.", "310 nurses", "Nurses"),
    ],
)
def test_that_no_row_is_called_by_its_own_number(text: str, number: str, label: str) -> None:
    found = labels(brief_of("On the shore", text))
    row = next(name for told, name in found.items() if number in told)
    assert row == label


WAITS = (
    "Patients in the north now wait 11 weeks for a sleep study, compared with 17 weeks a year ago, after "
    "four hospitals opened their clinics at night.",
    "The four clinics are 40 years old and stand in two towns.",
)


def test_that_lengths_of_time_that_are_compared_come_before_bare_counts() -> None:
    assert taken(brief_of("Sleep clinics cut waits", *WAITS, figures=2)) == ["11 weeks", "17 weeks"]


def test_that_a_length_of_time_that_stands_alone_comes_last() -> None:
    alone = ("The ferry sank 11 weeks ago with 40 cars on board, the port said.",)
    assert taken(brief_of("Ferry sinks", *alone, figures=1)) == ["40 cars"]


def test_that_a_small_count_in_a_word_comes_after_numbers() -> None:
    told = ("After four hospitals opened at night, clinics carried out 3,260 studies, the board said.",)
    assert taken(brief_of("Clinics open at night", *told, figures=1)) == ["3,260 studies"]


def test_that_a_small_count_in_a_word_stays_first_where_the_headline_or_another_count_tells_it() -> None:
    heads = ("After four hospitals opened at night, clinics carried out 3,260 studies, the board said.",)
    assert taken(brief_of("Four hospitals open at night", *heads, figures=1)) == ["four hospitals"]
    fell = ("The county has three quays, down from seven in 2010. The port moved 3,260 crates.",)
    assert taken(brief_of("Quay to close", *fell, figures=1)) == ["three quays"]


SERIES = (
    "The county spent £11 million on locums in 2022, £13 million in 2023, £14 million in 2024, "
    "£16 million in 2025 and £19 million in 2026."
)
ROLL = "Pupils numbered 5,300 in 2024, 4,900 in 2025 and 4,700 in 2026. The trust runs 14 buses."


@pytest.mark.parametrize(
    ("rows", "values"),
    [
        (1, ["£19 million"]),
        (2, ["£19 million", "£11 million"]),
        (4, ["£19 million", "£16 million", "£14 million", "£11 million"]),
        (8, ["£19 million", "£16 million", "£14 million", "£13 million", "£11 million"]),
    ],
)
def test_that_a_series_is_told_from_its_newest_value_with_its_first_before_those_between(
    rows: int, values: list[str]
) -> None:
    assert taken(brief_of("Locums cost more", SERIES, figures=rows)) == values


def test_that_the_value_of_the_headline_stays_first_among_those_of_its_series() -> None:
    told = taken(brief_of("Locums cost £14 million", SERIES, figures=2))
    assert told == ["£14 million", "£19 million"]


def test_that_a_series_is_whole_before_what_stands_alone() -> None:
    told = taken(brief_of("Fewer pupils", ROLL, figures=4))
    assert told == ["4,700", "4,900", "5,300", "14 buses"]


def test_that_a_long_series_is_looked_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    values = [f"{1000 + at} boats in {1900 + at}" for at in range(40)]
    article = _article("Norco", f"Sales were {', '.join(values)}.")
    evidence = find_evidence(article)
    held: list[Figure] = []
    alike = Figure.__eq__

    def hear(one: Figure, other: object) -> bool:
        held.append(one)
        return alike(one, other)

    monkeypatch.setattr(Figure, "__eq__", hear)
    brief = compose(article, evidence, (), _template(figures=4, points=0))
    told = taken(brief)
    assert (told[0], told[-1], len(told)) == ("1039 boats", "1000 boats", 4)
    assert len(held) <= len(evidence.figures)


def test_that_a_pair_keeps_the_order_of_the_article() -> None:
    told = taken(brief_of("A headline", "Rent rose to £640 in 2025 from £600 in 2024.", figures=4))
    assert told == ["£640", "£600"]
