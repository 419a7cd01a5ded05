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
    ("text", "found"),
    [
        (
            "The highest reading was 61 micrograms in Leeds and the lowest 22 in Truro.",
            ("reading", ("Leeds", "Truro"), ["61 micrograms", "22"]),
        ),
        (
            "The highest score stood at 61 points in Leeds, while the lowest was 22 points in Truro.",
            ("score", ("Leeds", "Truro"), ["61 points", "22 points"]),
        ),
        (
            "The highest turnout, 74%, was in Ash and the lowest, 38%, in Elm.",
            ("turnout", ("Ash", "Elm"), ["74%", "38%"]),
        ),
        (
            "Turnout was highest at 74% in Ash and lowest at 38% in Elm.",
            ("Turnout", ("Ash", "Elm"), ["74%", "38%"]),
        ),
        (
            "Turnout ranged from 38 per cent in the east to 71 per cent in the west.",
            ("Turnout", ("west", "east"), ["71 per cent", "38 per cent"]),
        ),
        (
            "Rents vary between £500 in Hull and £900 in Bath.",
            ("Rents", ("Bath", "Hull"), ["£900", "£500"]),
        ),
    ],
)
def test_that_the_most_and_the_least_of_one_thing_are_told_by_place(
    text: str, found: tuple[str, tuple[str, ...], list[str]]
) -> None:
    assert compared(text, "en") == [found]


@pytest.mark.parametrize(
    ("text", "subject", "labels"),
    [
        (
            "Am höchsten war die Quote mit 14 Prozent in Bremen, am niedrigsten mit 3 Prozent in Freising.",
            "Quote",
            ("Bremen", "Freising"),
        ),
        (
            "Der höchste Wert lag bei 61 Mikrogramm in Hof und der niedrigste bei 22 in Ulm.",
            "Wert",
            ("Hof", "Ulm"),
        ),
        ("Die Mieten reichen von 500 Euro in Hof bis 900 Euro in Ulm.", "Mieten", ("Ulm", "Hof")),
        (
            "Die Quote lag zwischen 12 Prozent im Norden und 31 Prozent im Süden.",
            "Quote",
            ("Süden", "Norden"),
        ),
    ],
)
def test_that_the_german_most_and_least_are_told_by_place(
    text: str, subject: str, labels: tuple[str, ...]
) -> None:
    assert [one[:2] for one in compared(text, "de")] == [(subject, labels)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The highest fare was £9 in 2019 and the lowest £4 in 2021.", "en"),
        ("The highest score was 61 in the first round and the lowest 22 in the last.", "en"),
        ("The highest reading was 61 micrograms in Leeds and the lowest 22 degrees in Truro.", "en"),
        ("The highest fare is £61 in Leeds and the lowest paid worker gets £22 in Bath.", "en"),
        ("The highest fine was at least £900 in Hull and the lowest £20 in Bath.", "en"),
        ("Die Höhe schwankt zwischen 12 Metern im Sommer und 31 Metern im Winter.", "de"),
        ("Der höchste Preis lag bei 61 Euro im Mai und der niedrigste bei 22 Kronen im Juni.", "de"),
    ],
)
def test_that_times_limits_and_other_units_are_no_ends_by_place(text: str, language: str) -> None:
    assert compared(text, language) == []
