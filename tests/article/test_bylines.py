from collections.abc import Callable

import pytest

from briefgen.article.metadata import byline_in, is_role, placed_byline, split_place
from briefgen.model.article import Article
from tests.article.conftest import SENTENCES

Reader = Callable[..., Article]


@pytest.mark.parametrize(
    ("line", "language", "names"),
    [
        ("Match report by Ann Lee", "en", "Ann Lee"),
        ("Political analysis by Ann Lee and Bo Ek", "en", "Ann Lee and Bo Ek"),
        ("Ein Bericht von Ann Lee", "de", "Ann Lee"),
        ("New songs by Ann Lee", "en", ""),
        ("By Our Gardening Editor", "en", ""),
        ("Von unserer Redaktion", "de", ""),
        ("By Ann Lee in Oslo and Bo Ek in Bergen", "en", "Ann Lee in Oslo and Bo Ek in Bergen"),
        ("A report by the council says so", "en", ""),
    ],
)
def test_that_a_byline_may_say_what_was_written(line: str, language: str, names: str) -> None:
    assert byline_in([line], language) == names


@pytest.mark.parametrize(
    ("byline", "parted"),
    [
        ("Ann Lee in Oslo", ("Ann Lee", "Oslo")),
        ("Ann Lee and Bo Ek in New York", ("Ann Lee and Bo Ek", "New York")),
        ("Ann Lee", ("Ann Lee", "")),
        ("Ann Lee at Harbour Park", ("Ann Lee", "")),
        ("Ann Lee in Oslo and Bo Ek in Rome", ("Ann Lee in Oslo and Bo Ek in Rome", "")),
        ("Ferry in trouble", ("Ferry in trouble", "")),
    ],
)
def test_that_a_byline_tells_where_it_was_written(byline: str, parted: tuple[str, str]) -> None:
    assert split_place(byline, "en") == parted


def page(*under: str) -> bytes:
    told = "".join(f"<p>{words}</p>" for words in (*under, *SENTENCES))
    return f"<html><body><article><h1>Hall to be rebuilt</h1>{told}</article></body></html>".encode()


def test_that_names_and_a_place_under_the_headline_are_the_byline(read_bytes: Reader) -> None:
    article = read_bytes(page("Ann Lee in Lindvik"), "a.html")
    assert (article.byline, article.place) == ("Ann Lee", "Lindvik")
    assert [(one.text, one.reason) for one in article.set_aside] == [("Ann Lee in Lindvik", "byline")]


def test_that_an_office_under_a_byline_is_set_aside_with_it(read_bytes: Reader) -> None:
    article = read_bytes(page("By Ann Lee", "Local government correspondent"), "a.html")
    assert article.byline == "Ann Lee"
    assert [one.reason for one in article.set_aside] == ["byline", "byline"]


def test_that_an_office_is_short() -> None:
    assert is_role("Health correspondent", "en")
    assert not is_role("The mayor said that nobody had told him of the editor", "en")


@pytest.mark.parametrize(
    ("line", "byline"),
    [("Jane Poole", "Jane Poole"), ("World News", ""), ("GEORGE SQUARE", "")],
)
def test_that_a_known_first_name_under_the_headline_tells_who_wrote(
    read_bytes: Callable[..., Article], line: str, byline: str
) -> None:
    words = ("Hall to be rebuilt in Lindvik", line, "3 March 2026", *SENTENCES)
    article = read_bytes("\n\n".join(words).encode())
    assert article.byline == byline
    assert article.paragraph_texts == SENTENCES


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Kerry Blunt Chief reporter", "Kerry Blunt"),
        ("By Kerry Blunt", "Kerry Blunt"),
        ("By ROSA QUINTERO", "Rosa Quintero"),
        ("By PA", "PA"),
        ("By Ann Lee and Bo Ek", "Ann Lee and Bo Ek"),
    ],
)
def test_that_a_byline_gives_the_name_as_one_writes_it_without_the_office(line: str, names: str) -> None:
    assert byline_in([line], "en") == names


@pytest.mark.parametrize(
    ("lines", "language", "name"),
    [
        (("Corvin Hale", "Health Editor"), "en", "Corvin Hale"),
        (("By", "Thandeka Voss", "3 March 2026"), "en", "Thandeka Voss"),
        (("Written by:", "Ysolde Marr"), "en", "Ysolde Marr"),
        (("Von", "Tjark Wendelin"), "de", "Tjark Wendelin"),
        (("Tjark Wendelin", "Reporter"), "de", "Tjark Wendelin"),
        (("Harbour Street", "The old quay"), "en", ""),
        (("Health Editor", "Sports Editor"), "en", ""),
        (("By", "the end of the year"), "en", ""),
        (("Thandeka Voss",), "en", ""),
    ],
)
def test_that_a_name_between_by_and_an_office_tells_who_wrote(
    lines: tuple[str, ...], language: str, name: str
) -> None:
    assert placed_byline(lines, language) == name


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lee, 3 March 2026",
        "Ann Lee | 3 March 2026",
        "Ann Lee • March 3, 2026",
        "Peter Holm, 2026-03-03",
        "Greta Holm · 3 March 2026, 14.05",
        "Maria Ek | Tuesday, 3 March 2026",
    ],
)
def test_that_a_name_with_the_day_behind_it_is_a_byline(line: str) -> None:
    assert placed_byline([line], "en") == " ".join(line.replace(",", "").split()[:2])


@pytest.mark.parametrize(
    "line",
    [
        "Old Harbour, 3 March 2026",
        "Ann Lee, swimmer",
        "Peter Holm was born on 3 March 1926",
        "Lindvik | 2026",
    ],
)
def test_that_a_place_or_a_life_is_no_byline(line: str) -> None:
    assert placed_byline([line], "en") == ""


@pytest.mark.parametrize(
    ("line", "language", "names"),
    [
        ("Words by Kerry Blunt. Photographs by Rosa Quintero", "en", "Kerry Blunt"),
        ("By Kerry Blunt. Pictures: Rosa Quintero", "en", "Kerry Blunt"),
        ("By Kerry Blunt with photographs by Rosa Quintero", "en", "Kerry Blunt"),
        ("By Kerry Blunt and Bo Ek. Illustration by Rosa Quintero", "en", "Kerry Blunt and Bo Ek"),
        ("Written by Kerry Blunt. Additional reporting by Bo Ek", "en", "Kerry Blunt"),
        ("Von Eva Roth und Fotos von Jan Lohse", "de", "Eva Roth"),
        ("Von Eva Roth. Fotos: Jan Lohse", "de", "Eva Roth"),
        # Initials and what stands behind a name close no sentence; names may be like kinds of pictures.
        ("By J. R. Blunt", "en", "J. R. Blunt"),
        ("By Kerry Blunt Jr. and Bo Ek", "en", "Kerry Blunt Jr. and Bo Ek"),
        ("By File Roberts and Bo Video Lund", "en", "File Roberts and Bo Video Lund"),
    ],
)
def test_that_who_took_the_pictures_is_no_author(line: str, language: str, names: str) -> None:
    assert byline_in([line], language) == names
