from collections.abc import Callable

import pytest

from briefgen.article.headline import headline_index, likeness
from briefgen.article.joins import uncut
from briefgen.article.lines import Line, Mark, lines_of
from briefgen.article.shape import shapes
from briefgen.article.titles import Titles
from briefgen.article.weights import weights
from briefgen.model.article import Article
from tests.article.conftest import SENTENCES


def headline(top: str) -> str | None:
    lines = uncut(lines_of(top + "\n\n" + "\n\n".join(SENTENCES)))
    body = list(range(len(lines) - len(SENTENCES), len(lines)))
    index = headline_index(lines, shapes(lines, "en"), body, Titles(), weights(page=False).headline)
    return None if index is None else lines[index].text


@pytest.mark.parametrize(
    "top",
    [
        "Home\nSport\nCouncil votes for a new swimming hall\n3 March 2026\n",
        "Council votes for a new swimming hall\nThe work is to last until spring next year.\nBy Ann Lee\n",
        "You are reading: Council votes for a new swimming hall\nCouncil votes for a new swimming hall\n",
        "Council votes for a new swimming hall\nShare on Facebook\nPHOTO: COASTAL PRESS\n",
    ],
)
def test_that_the_headline_is_found_among_its_neighbours(top: str) -> None:
    assert headline(top) == "Council votes for a new swimming hall"


@pytest.mark.parametrize(
    "tail", [" by Ann Okafor", " By Ann Okafor | Updated March 3, 2026 — 9:24 AM", " written by Ann Okafor"]
)
def test_that_a_byline_glued_to_the_headline_is_taken_off_and_kept(
    tail: str, read_bytes: Callable[..., Article]
) -> None:
    title = "Council votes for a new swimming hall"
    article = read_bytes(f"{title}{tail}\n\n{chr(10).join(SENTENCES)}".encode())
    assert (article.headline, article.byline) == (title, "Ann Okafor")
    assert [(aside.text, aside.reason) for aside in article.set_aside] == [(tail.strip(), "byline")]


def test_that_whom_the_article_tells_of_is_no_author(read_bytes: Callable[..., Article]) -> None:
    title = "Old swimming hall saved by Greta Holm"
    assert read_bytes(f"{title}\n\n{chr(10).join(SENTENCES)}".encode()).headline == title


def test_that_a_body_alone_has_no_headline() -> None:
    assert headline("") is None


def test_that_a_marked_heading_wins_over_the_window_title() -> None:
    lines = [
        Line("Council votes for a new hall", mark=Mark.HEADING, level=1),
        *(Line(sentence, mark=Mark.PARAGRAPH, kept=1.0) for sentence in SENTENCES),
    ]
    titles, given = Titles("Swimming | The Courier"), weights(page=True).headline
    index = headline_index(lines, shapes(lines, "en"), [1, 2, 3, 4], titles, given)
    assert index == 0


def test_that_likeness_runs_from_0_to_1() -> None:
    assert likeness("A new hall", "a NEW hall!") == 1
    assert likeness("A new hall", "") == 0
    assert 0 < likeness("A new hall", "A new hall | The Courier") < 1


@pytest.mark.parametrize(
    "caption",
    [
        "The hall in Lindvik that is to be rebuilt. Photograph by Nils Berg",
        "The swimming hall beside the river (Image: LDRS)",
        "The swimming hall is to be rebuilt by 2027 | Photo: Nils Berg",
    ],
)
def test_that_a_caption_with_its_credit_is_no_headline(caption: str) -> None:
    assert headline(f"Water returns at last\n3 March 2026\n{caption}") == "Water returns at last"


def test_that_the_headline_is_no_paragraph_wherever_it_stands_again(
    read_bytes: Callable[..., Article],
) -> None:
    title = "Lindvik votes for its old swimming hall"
    lines = (title, "By Ann Lee", *SENTENCES, title, "Filed under: Towns", "Comments", "Privacy policy")
    assert read_bytes("\n".join(lines).encode()).paragraph_texts == SENTENCES


DATELINED = (
    "LINDVIK, February 3, 2026 – Holm Pools A/S today opened its third plant in Lindvik, for pools.",
    *SENTENCES[1:],
)


@pytest.mark.parametrize("button", ["Download PDF", "Share on LinkedIn", "Print"])
def test_that_a_release_has_its_headline_over_its_points(
    button: str, read_bytes: Callable[..., Article]
) -> None:
    title = "Holm Pools opens third plant in Lindvik and hires 240 people"
    points = ("To make pools for schools in four countries", "First pools to be shipped in May")
    top = ("Press release", "February 3, 2026", title, button, *points)
    article = read_bytes("\n".join((*top, *DATELINED)).encode())
    assert article.headline == title
    assert article.paragraph_texts[0] == DATELINED[0]


@pytest.mark.parametrize(
    "below",
    [
        (),
        ("Pools for schools in four countries",),
        ("By Ann Lee", "February 3, 2026"),
    ],
)
def test_that_a_headline_without_points_below_stays(
    below: tuple[str, ...], read_bytes: Callable[..., Article]
) -> None:
    title = "Holm Pools opens third plant in Lindvik and hires 240 people"
    top = ("Lindvik swimmers wait for a new hall", "Share", title, *below)
    assert read_bytes("\n".join((*top, *DATELINED)).encode()).headline == title


@pytest.mark.parametrize(
    "opening",
    [
        "Thank you, Chair. Distinguished colleagues, friends.",
        "Good morning. Dear guests, dear neighbours.",
        "Ladies and gentlemen! Members of the council.",
        "Madam President. Honourable members of the house.",
        "Friends! Swimmers, sailors, keepers of the light.",
        "Sehr geehrter Herr Vorsitzender. Liebe Freundinnen und Freunde.",
    ],
)
def test_that_the_greeting_of_a_speech_is_no_headline(
    opening: str, read_bytes: Callable[..., Article]
) -> None:
    article = read_bytes("\n\n".join((opening, *SENTENCES)).encode())
    assert article.headline == ""
    assert article.paragraph_texts[0] == opening


@pytest.mark.parametrize(
    "title",
    ["U.S. council votes for a new hall", "Council votes for a hall. Again", "Dr. Holm is to swim no more."],
)
def test_that_a_title_with_a_stop_amid_stays_one(title: str, read_bytes: Callable[..., Article]) -> None:
    assert read_bytes("\n\n".join((title, *SENTENCES)).encode()).headline == title
