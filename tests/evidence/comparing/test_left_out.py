import pytest

from briefgen.evidence.comparisons import find_comparisons
from briefgen.evidence.figures import find_figures
from tests.kit.labelled import plain_article


def values(text: str, language: str) -> list[tuple[str, list[str]]]:
    """The subject of each comparison with its values and their units."""
    article = plain_article(text, language=language)
    return [
        (one.subject, [f"{figure.quantity.value} {figure.quantity.unit.name}" for figure in one.figures])
        for one in find_comparisons(article, find_figures(article, ()))
    ]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "The average wait for a trial is now 402 days. In 2019 it was 187.",
            "en",
            ("average wait for a trial", ["187 day", "402 day"]),
        ),
        (
            "A ticket costs £12. In 1990 it was 3.",
            "en",
            ("ticket", ["3 pound sterling", "12 pound sterling"]),
        ),
        (
            "A nurse now earns £29,400 a year. In 2019 it was £26,100.",
            "en",
            ("nurse", ["26100 pound sterling per year", "29400 pound sterling per year"]),
        ),
        (
            "Der Ertrag liegt bei 6,8 Tonnen je Hektar. 2019 waren es 7,6 Tonnen.",
            "de",
            ("Ertrag", ["7.6 tonne per hectare", "6.8 tonne per hectare"]),
        ),
        (
            "Der Strompreis liegt bei 31 Cent. Vor einem Jahr waren es 44.",
            "de",
            ("Strompreis", ["44 cent", "31 cent"]),
        ),
        (
            "Der Preis für Bauland liegt bei 480 Euro, im Jahr 2015 lag er bei 210 Euro.",
            "de",
            ("Preis für Bauland", ["210 euro", "480 euro"]),
        ),
        (
            "Die Zahl der Beschäftigten stieg um 60 auf 1.480. Im Jahr 2015 waren es 1.900.",
            "de",
            ("Zahl der Beschäftigten", ["1900 ", "1480 "]),
        ),
    ],
)
def test_that_a_sentence_of_another_time_takes_the_unit_of_the_value_before(
    text: str, language: str, found: tuple[str, list[str]]
) -> None:
    assert values(text, language) == [found]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The trip takes 20 minutes. In 2019 there were 40.", "en"),
        ("The trip takes 20 minutes and a ticket costs £4. In 2019 it was 3.", "en"),
        ("The mayor has given £3,000. In 2019 it was 20.", "en"),
        ("The tower is 90 metres high. In 1995 it was sold for 12.", "en"),
        ("Der Stürmer kostet 40 Euro je Spiel. 2021 war er 19.", "de"),
        ("The house costs £2m. In 2019 it was 3.", "en"),
        ("Die Fahrt dauert 20 Minuten. 2019 gab es 40.", "de"),
        ("Der Bürgermeister hat 3.000 Euro gespendet. 2019 waren es 20.", "de"),
        ("Der Trainer kostet 2 Millionen Euro. 2019 war er 30.", "de"),
    ],
)
def test_that_a_number_of_something_else_takes_no_unit(text: str, language: str) -> None:
    assert values(text, language) == []
