import pytest

from briefgen.evidence.comparisons import find_comparisons
from briefgen.evidence.figures import find_figures
from briefgen.model.evidence import ComparisonKind
from tests.kit.labelled import plain_article


def parts(text: str, language: str) -> list[tuple[str, dict[str, str]]]:
    """What each parts of a whole are of, and the text of the share of each part."""
    article = plain_article(text, language=language)
    return [
        (one.subject, {name: share.text for name, share in zip(one.labels, one.figures, strict=True)})
        for one in find_comparisons(article, find_figures(article, ()))
        if one.kind is ComparisonKind.PARTS
    ]


@pytest.mark.parametrize(
    ("text", "whole", "shares"),
    [
        (
            "The club said 48% of its income came from tickets, advertising 33% and bars the remaining 19%.",
            "of its income",
            {"tickets": "48%", "advertising": "33%", "bars": "19%"},
        ),
        (
            "Nurses made up 42% of the staff, porters 26 and clerks the other 32%.",
            "of the staff",
            {"Nurses": "42%", "porters": "26", "clerks": "32%"},
        ),
        (
            "Barley covered 51% of the fields in 2024, rye 31% and oats the rest, 18%.",
            "of the fields",
            {"Barley": "51%", "rye": "31%", "oats": "18%"},
        ),
        (
            "Rail carried 60% of the freight and road the other 40%.",
            "of the freight",
            {"Rail": "60%", "road": "40%"},
        ),
        (
            "In 2023, 61% of sales came from Asia, Europe 24% and the rest 15%.",
            "of sales",
            {"Asia": "61%", "Europe": "24%", "rest": "15%"},
        ),
        (
            "Of the seats, 48% went to Adams, 33% to Brown and the remaining 19% to Clark.",
            "seats",
            {"Adams": "48%", "Brown": "33%", "Clark": "19%"},
        ),
        (
            "About 70% of visitors came from Japan and the remaining 30% from Korea.",
            "of visitors",
            {"Japan": "About 70%", "Korea": "30%"},
        ),
    ],
)
def test_that_parts_named_before_their_shares_make_up_the_whole(
    text: str, whole: str, shares: dict[str, str]
) -> None:
    assert parts(text, "en") == [(whole, shares)]


@pytest.mark.parametrize(
    ("text", "whole", "shares"),
    [
        (
            "Auf Lastwagen entfielen 71 Prozent der Fracht, auf die Bahn 17 Prozent und auf Schiffe die "
            "übrigen 12 Prozent.",
            "der Fracht",
            {"Lastwagen": "71 Prozent", "Bahn": "17 Prozent", "Schiffe": "12 Prozent"},
        ),
        (
            "Der Bund trägt 60 Prozent der Kosten, das Land 30 Prozent und Ulm die restlichen 10 Prozent.",
            "der Kosten",
            {"Bund": "60 Prozent", "Land": "30 Prozent", "Ulm": "10 Prozent"},
        ),
        (
            "61 Prozent der Spenden kamen aus Bayern, Hessen 24 Prozent und der Rest 15 Prozent.",
            "der Spenden",
            {"Bayern": "61 Prozent", "Hessen": "24 Prozent", "Rest": "15 Prozent"},
        ),
    ],
)
def test_that_german_parts_with_the_rest_make_up_the_whole(
    text: str, whole: str, shares: dict[str, str]
) -> None:
    assert parts(text, "de") == [(whole, shares)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wind supplied 29% of power, hydro 18% and gas the remaining 40%.", "en"),
        ("Wind supplied 29% of power, up from 18% in 2019, and gas the remaining 53%.", "en"),
        ("The grant paid for 60% of the roof, then fell to the other 40%.", "en"),
        ("Nurses made up at least 42% of the staff and porters the other 58%.", "en"),
        ("Der Bund trägt 60 Prozent der Kosten, 2019 waren es 40 Prozent.", "de"),
        (
            "Kohle lieferte 29 Prozent des Stroms, Wasserkraft 18 Prozent und Gas die übrigen 40 Prozent.",
            "de",
        ),
    ],
)
def test_that_shares_of_less_than_a_whole_or_of_another_time_are_no_parts(text: str, language: str) -> None:
    assert parts(text, language) == []
