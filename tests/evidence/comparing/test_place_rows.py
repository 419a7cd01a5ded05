"""One thing told of several places, the thing named once and the places before their figures."""

import pytest

from briefgen.evidence.comparisons import find_comparisons
from briefgen.evidence.figures import find_figures
from briefgen.model.evidence import Comparison
from tests.kit.labelled import plain_article


def comparisons(text: str, language: str = "en") -> tuple[Comparison, ...]:
    article = plain_article(text, language=language)
    return find_comparisons(article, find_figures(article, ()))


@pytest.mark.parametrize(
    ("language", "text", "subject", "labels"),
    [
        (
            "en",
            "At Whit General the share was 47%, at Ellbrook 35% and at the Marsden Road site 19%.",
            "share",
            ("Whit General", "Ellbrook", "Marsden Road site"),
        ),
        (
            "en",
            "At Ash School the pass rate was 71 per cent, at Birch School 64 and at Cole School 58 per cent.",
            "pass rate",
            ("Ash School", "Birch School", "Cole School"),
        ),
        (
            "en",
            "In the richest fifth of districts, canopy cover averaged 34%. In the poorest fifth it was 12%.",
            "canopy cover",
            ("richest fifth of districts", "poorest fifth"),
        ),
        (
            "en",
            "In Alder, rents averaged £900. In Birch they were £700.",
            "rents",
            ("Alder", "Birch"),
        ),
        ("de", "Im Norden waren es 12 Einsätze, im Süden 30.", "Einsatz", ("Süden", "Norden")),
        (
            "de",
            "In Bremen kostet das Ticket 49 Euro, in Kiel sind es 39 Euro und in Ulm 29 Euro.",
            "Ticket",
            ("Bremen", "Kiel", "Ulm"),
        ),
        (
            "de",
            "In Brekum verdient ein Fahrer 3.150 Euro brutto, in Elmshagen sind es 3.480 Euro.",
            "Fahrer",
            ("Elmshagen", "Brekum"),
        ),
    ],
)
def test_that_figures_led_by_their_places_are_compared(
    language: str, text: str, subject: str, labels: tuple[str, ...]
) -> None:
    (found,) = comparisons(text, language)
    assert (found.subject, found.labels) == (subject, labels)
    assert len({figure.quantity.unit for figure in found.figures}) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In the survey, 54% backed it. In the town it was 12%."),
        ("en", "In Alder the share was 47%, in fact 35% more."),
        ("en", "In London he met 12 firms, in Terminal 5 and in Studio 7."),
        ("en", "In Alder rents rose 4%, in Birch wages were 12%."),
        ("en", "At Ash School the pass rate was 71 per cent, in Cole 12 pupils left."),
        ("de", "In Ulm gibt es 12 Hallen, in Halle 7 ist Platz."),
    ],
)
def test_that_other_things_at_other_places_are_not(language: str, text: str) -> None:
    assert comparisons(text, language) == ()
