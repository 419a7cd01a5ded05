import pytest

from briefgen.evidence.comparisons import find_comparisons
from briefgen.evidence.figures import find_figures
from tests.kit.labelled import plain_article


def compared(text: str, language: str) -> list[tuple[str, tuple[str, ...], list[str], str]]:
    """The subject, labels, figures and unit of each comparison."""
    article = plain_article(text, language=language)
    return [
        (one.subject, one.labels, [figure.text for figure in one.figures], one.figures[0].quantity.unit.name)
        for one in find_comparisons(article, find_figures(article, ()))
    ]


@pytest.mark.parametrize(
    ("text", "subject", "labels", "figures"),
    [
        (
            "Die Leerstandsquote stieg auf 6,3 Prozent. Ein Jahr zuvor hatte sie bei 5,2 gelegen.",
            "Leerstandsquote",
            ("Ein Jahr zuvor", "später"),
            ["5,2", "6,3 Prozent"],
        ),
        (
            "Die Abbrecherquote lag im Mai bei 5,8 Prozent. Zehn Jahre zuvor hatte der Wert bei 9,4 gelegen.",
            "Abbrecherquote",
            ("Zehn Jahre zuvor", "Mai"),
            ["9,4", "5,8 Prozent"],
        ),
        (
            "Die Quote stieg auf 6,3 Prozent, ein Jahr zuvor lag sie bei 5,2.",
            "Quote",
            ("ein Jahr zuvor", "später"),
            ["5,2", "6,3 Prozent"],
        ),
        (
            "41 Prozent der Schüler essen in der Mensa, im vergangenen Jahr waren es 36.",
            "Schüler",
            ("vergangenen Jahr", "später"),
            ["36", "41 Prozent"],
        ),
    ],
)
def test_that_german_words_take_up_a_share_of_an_earlier_time(
    text: str, subject: str, labels: tuple[str, ...], figures: list[str]
) -> None:
    assert compared(text, "de") == [(subject, labels, figures, "percent")]


@pytest.mark.parametrize(
    ("text", "subject", "labels", "figures"),
    [
        (
            "The vacancy rate rose to 6.3 per cent. A year earlier it had been 5.2.",
            "vacancy rate",
            ("A year earlier", "later"),
            ["5.2", "6.3 per cent"],
        ),
        (
            "The rate was 6.3 per cent in May. Ten years earlier it was 5.2 per cent.",
            "rate",
            ("Ten years earlier", "May"),
            ["5.2 per cent", "6.3 per cent"],
        ),
        (
            "41% of pupils eat at school; last year it was 36.",
            "pupils",
            ("last year", "later"),
            ["36", "41%"],
        ),
    ],
)
def test_that_words_take_up_a_share_of_an_earlier_time(
    text: str, subject: str, labels: tuple[str, ...], figures: list[str]
) -> None:
    assert compared(text, "en") == [(subject, labels, figures, "percent")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The rate rose to 6.3 per cent. A year earlier there were 5.", "en"),
        ("The rate rose to 6.3 per cent; last year there were 36.", "en"),
        ("The rate rose to 6.3 per cent, and there were 36 strikes last year.", "en"),
        ("The share may rise to 41 per cent; last year it was 36.", "en"),
        ("Die Quote stieg auf 6 Prozent. Ein Jahr zuvor gab es 5.", "de"),
        ("Die Quote stieg auf 6 Prozent. Ein Jahr zuvor waren es 5 Betriebe.", "de"),
        ("Die Quote soll auf 6 Prozent steigen. Ein Jahr zuvor hatte sie bei 5,2 gelegen.", "de"),
        ("Die Quote soll auf 41 Prozent steigen, im vergangenen Jahr waren es 36.", "de"),
        ("The share of homes with solar roofs was 6%. A year earlier it was 5,200.", "en"),
        ("Joblessness in Hull is 6%; last year it was 12,400.", "en"),
        ("The share of women was 6%. A year earlier it was 120.", "en"),
        ("The share of women was 6%. A year earlier it was 12th.", "en"),
        ("Der Anteil der Frauen lag bei 6 Prozent. Ein Jahr zuvor waren es 5200.", "de"),
        ("Der Anteil der Frauen beträgt 6 Prozent, im vergangenen Jahr waren es 120.", "de"),
        ("The club won 60% of its games. A year earlier it was 12.", "en"),
        ("The court lost 60% of its clerks; last year it was 12.", "en"),
        ("Der Verein gewann 60 Prozent der Spiele. Ein Jahr zuvor waren es 12.", "de"),
    ],
)
def test_that_counts_and_plans_take_up_no_share(text: str, language: str) -> None:
    assert compared(text, language) == []
