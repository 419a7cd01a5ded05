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


@pytest.mark.parametrize(
    ("language", "text", "labels"),
    [
        (
            "de",
            "Allein in Hagen sollen 520 Jobs entfallen, in Unna 240 und in Witten 140.",
            "Hagen Unna Witten",
        ),
        (
            "de",
            "Vor allem in Hessen fehlen 900 Lehrer, in Bayern 700 und in Sachsen 400.",
            "Hessen Bayern Sachsen",
        ),
        ("de", "In Bremen wurden 40 Brücken gesperrt, in Kiel 25 und in Ulm 12.", "Bremen Kiel Ulm"),
        ("en", "Just in Ash, 520 jobs will go, in Elm 240 and in Oak 140.", "Ash Elm Oak"),
        ("en", "In Dover 40 bridges were closed, in Hull 25 and in Leeds 12.", "Dover Hull Leeds"),
        ("en", "In Norby 300 homes are to be built, in Estrup 120 and in Halden 80.", "Norby Estrup Halden"),
        (
            "en",
            "Especially in Kent, 90 nurses are missing, in Essex 60 and in Surrey 20.",
            "Kent Essex Surrey",
        ),
    ],
)
def test_that_a_row_may_open_with_its_place_right_before_a_count(
    language: str, text: str, labels: str
) -> None:
    (found,) = comparisons(text, language)
    assert found.labels == tuple(labels.split())
    assert len({figure.quantity.unit for figure in found.figures}) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "In Halle sollen 300 Wohnungen entstehen, in Jena 12 Prozent und in Gera 80 Straßen."),
        ("en", "In Dover 40 bridges were closed, in May 25 and in June 12."),
        ("en", "Tests in Kent of 40 cars were late, in Hall 7 and in Studio 9."),
    ],
)
def test_that_other_units_and_times_are_no_row_of_places(language: str, text: str) -> None:
    assert comparisons(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        (
            "en",
            "In Norby, 64 per cent passed; in Estrup, a port on the coast, 31 per cent did.",
            "Norby Estrup",
        ),
        ("en", "In Tolby, 62% of tenants voted; in Horn, where rents are lower, 45% did.", "Tolby Horn"),
        ("en", "In Spain, 18 percent smoke; in Malta, the smallest state, 24 percent do.", "Spain Malta"),
        ("en", "In Kenya, 40 percent failed, and in Peru, the next in line, 30 percent did.", "Kenya Peru"),
        (
            "de",
            "In Bremen fielen 71 Prozent durch, in Kiel, der Hauptstadt, waren es 22 Prozent.",
            "Bremen Kiel",
        ),
        ("de", "In Ulm zahlten 12 Prozent bar, in Köln, einer Großstadt, taten es 22 Prozent.", "Ulm Köln"),
        ("en", "In Norby, 64 per cent passed and, as one said, 31 per cent left.", "Norby Norby"),
        ("en", "In Norby, 64 per cent passed; in June, the wettest month, 31 per cent did.", "Norby Norby"),
        ("de", "In Bremen fielen 71 Prozent durch, im Mai waren es 22 Prozent.", "Bremen Bremen"),
    ],
)
def test_that_a_value_holds_in_the_place_its_clause_opens_with(language: str, text: str, places: str) -> None:
    figures = find_figures(plain_article(text, language=language), ())
    assert [figure.place.text if figure.place else "" for figure in figures] == places.split()
