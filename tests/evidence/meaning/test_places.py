import tomllib

import pytest

from briefgen.evidence.figures import find_figures
from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article
from tests.kit.placed import FOLDER, SETS, Case, Tally, placed, tally, total

FLOORS = tomllib.loads((FOLDER / "floors.toml").read_text("utf-8"))


@pytest.mark.parametrize("name", SETS)
def test_that_no_fewer_places_are_found_than_before(name: str) -> None:
    reached, floor = total([name]), FLOORS[name]
    assert reached.there == floor["there"]
    assert reached.found >= floor["found"]
    assert reached.false <= floor["false"]


def test_that_a_wrong_place_is_counted_as_false() -> None:
    text = "In Oslo, 300 shops closed."
    assert tally(Case(text, "en", {"300 shops": "Oslo"})) == Tally(1, 1, 0)
    assert tally(Case(text, "en", {"300 shops": "Bergen"})) == Tally(1, 0, 1)
    assert tally(Case(text, "en", {})) == Tally(0, 0, 1)


def test_that_a_place_points_at_its_name() -> None:
    article = plain_article("The mine closed. About 4,200 people in the town of Ludlow signed it.")
    (figure,) = find_figures(article, ())
    span = figure.place.span if figure.place else None
    assert span is not None
    assert span.of(article.text) == "Ludlow"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Some 400 people in Ludlow want a new bridge.", "Ludlow"),
        ("Some 400 people in Ludlow and Ms Poole want a bridge.", "Ludlow"),
        ("Trump leads by 4 points in Ohio and Clinton leads in Utah.", "Ohio"),
        ("The fund sold $3 million in U.S. bonds.", None),
        ("It has 400 members in Brown races.", None),
        ("He found 90 files in the State Department system.", None),
        ("Sales in Kent, Essex and Suffolk rose by 3 per cent.", "Kent, Essex and Suffolk"),
        ("It had 400 views across Murmur and Twitter.", None),
        ("Output was 5 per cent higher than in Spain.", None),
        ("The ministry in Madrid said output fell by 5 per cent.", None),
        ("In Oslo, the police said 300 shops closed.", "Oslo"),
        ("It returned $43,100 in Turkish-American gifts.", None),
        ("The plant near Ulm, built by a Dutch firm, makes 400 buses.", "Ulm"),
    ],
)
def test_that_a_place_is_told_from_other_names_behind_a_preposition(text: str, place: str | None) -> None:
    found = list(placed(Case(text, "en", {})).values())
    assert found == ([place] if place else [])


def test_that_values_of_two_places_are_no_then_and_now() -> None:
    text = "Turnout was 71 per cent in Derby in 2019. Turnout was 58 per cent in Hull in 2023."
    assert not find_evidence(plain_article(text)).comparisons
