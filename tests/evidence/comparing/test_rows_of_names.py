"""Rows of names with their numbers, all of them or none, over one sentence or two."""

import pytest

from briefgen.evidence.comparisons import find_comparisons
from briefgen.evidence.figures import find_figures
from briefgen.model.evidence import Comparison, ComparisonKind
from tests.kit.labelled import plain_article


def comparisons(text: str, language: str = "en") -> tuple[Comparison, ...]:
    article = plain_article(text, language=language)
    return find_comparisons(article, find_figures(article, ()))


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        (
            "en",
            "The port of Dover handled 120 ships last year, Hull 95, Tees 80, Bristol 61 and Leith 44.",
            [120, 95, 80, 61, 44],
        ),
        (
            "en",
            "Alder has 42 ships, Birch 37, Cole 31, Dale 24, Elm 18, Fern 9, Gorse 8, Hazel 7, Ivy 6, "
            "Juniper 5, Kelp 4, Larch 3 and Maple 2, the register said.",
            [42, 37, 31, 24, 18, 9, 8, 7, 6, 5, 4, 3, 2],
        ),
        ("en", "Anna scored 12 goals, Berta 9, Clara 7 and Dora 4.", [12, 9, 7, 4]),
        (
            "en",
            "Dover handled 120 ships, Hull 95 and Tees 80. Bristol had 61, Leith 44 and Goole 31.",
            [120, 95, 80, 61, 44, 31],
        ),
        (
            "en",
            "Alder opened 42 shops, Birch 37, Cole 31. Dale opened 24, Elm 18 and Fern 9.",
            [42, 37, 31, 24, 18, 9],
        ),
        ("de", "Kiel zählte 120 Schiffe, Emden 95, Bremen 80 und Wismar 9.", [120, 95, 80, 9]),
        ("de", "Dover fertigte 120 Schiffe ab, Hull 95, Tees 80 und Goole 31.", [120, 95, 80, 31]),
    ],
)
def test_that_all_of_a_row_are_ranked(language: str, text: str, values: list[int]) -> None:
    (found,) = comparisons(text, language)
    assert found.kind is ComparisonKind.RANKING
    assert [figure.quantity.value for figure in found.figures] == values
    assert len({figure.quantity.unit for figure in found.figures}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The network lost 40 viewers, Channel 4, Channel 5 and Channel 6 said.",
        "Anna has 3 dogs, Studio 5 and Hall 7.",
        "Dover lost 12 ships. Hull has 95 ships.",
        "Dover lost 12 ships, Hull 9 and Tees 4. Bristol opened 61 and Leith 44.",
    ],
)
def test_that_numbers_in_names_and_other_deeds_are_no_row(text: str) -> None:
    assert all(len(found.figures) < 4 for found in comparisons(text))
    assert all(found.kind is not ComparisonKind.SUBJECTS for found in comparisons(text))


@pytest.mark.parametrize(
    "text",
    [
        "Of the 120 seats, the Blues won 61, the Reds 38 and the Greens 21.",
        "The Blues won 61 of the 120 seats, the Reds 38 and the Greens 21.",
        "The Blues have 61 seats, the Reds have 38 and the Greens 21.",
    ],
)
def test_that_a_number_behind_a_party_with_its_article_is_read(text: str) -> None:
    found = [figure.text for figure in find_figures(plain_article(text), ())]
    assert found[-2:] == ["38", "21"]
