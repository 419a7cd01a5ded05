"""Bylines without "by": an office or an agency behind the name, a label before it, two names."""

from collections.abc import Callable

import pytest

from briefgen.article.metadata import byline_in, placed_byline
from briefgen.model.article import Article
from tests.article.conftest import SENTENCES

Reader = Callable[..., Article]


@pytest.mark.parametrize(
    ("line", "byline", "agency"),
    [
        ("Corvin Hale, transport correspondent", "Corvin Hale", ""),
        ("Greta Holm, Health Editor", "Greta Holm", ""),
        ("Thandeka Voss, local democracy reporter", "Thandeka Voss", ""),
        ("Anna Berg and Thomas Ek, political correspondents", "", ""),  # the office of several is not known
        ("Anna Berg and Peter Holm", "Anna Berg and Peter Holm", ""),
        ("Words: Ysolde Marr", "Ysolde Marr", ""),
        ("Text: Ysolde Marr and Corvin Hale", "Ysolde Marr and Corvin Hale", ""),
        ("Court reporter: Ysolde Marr", "Ysolde Marr", ""),
        ("Exclusive by Ysolde Marr", "Ysolde Marr", ""),
        ("Peter Holm, AP", "Peter Holm", "AP"),
        ("Anna Berg, Reuters", "Anna Berg", "Reuters"),
    ],
)
def test_that_a_signed_line_under_the_headline_is_the_byline(
    read_bytes: Reader, line: str, byline: str, agency: str
) -> None:
    words = ("Hall to be rebuilt in Lindvik", line, "3 March 2026", *SENTENCES)
    article = read_bytes("\n\n".join(words).encode())
    assert (article.headline, article.byline, article.agency) == (words[0], byline, agency)
    assert article.paragraph_texts == SENTENCES


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Text: Eva Roth", "Eva Roth"),
        ("Gerichtsreporterin: Eva Roth", "Eva Roth"),
        ("Exklusiv von Eva Roth", "Eva Roth"),
        ("Eva Roth, Redakteurin", "Eva Roth"),
        ("Eva Roth und Jan Lohse", "Eva Roth und Jan Lohse"),
        ("Eva Roth, dpa", "Eva Roth"),
    ],
)
def test_that_a_german_line_is_signed_alike(line: str, names: str) -> None:
    assert (byline_in([line], "de") or placed_byline([line], "de")) == names


@pytest.mark.parametrize(
    "line",
    [
        # whom to call, who took the pictures, whom it is about
        "Press: Anna Berg",
        "Picture editor: Anna Berg",
        "Anna Berg, picture editor",
        "Interview: Anna Berg",
        "Anna Berg, swimmer",
        "Anna Berg, AP reported on Monday",
        # titles and places
        "Words: a history of the town",
        "Text: Council Votes for Hall in Lindvik at Last",
        "Harbour Street and Mill Lane",
        "Anna Berg and the old hall",
        "Salt and Pepper",
        "Exclusive: hall to be rebuilt",
        "Lindvik, Reuters",
        "GEORGE SQUARE",
    ],
)
def test_that_what_looks_like_a_signed_line_is_no_byline(line: str) -> None:
    assert (byline_in([line], "en"), placed_byline([line], "en")) == ("", "")
