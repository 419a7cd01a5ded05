from collections.abc import Callable

import pytest

from briefgen.article.captions import (
    credit_of,
    may_be_caption,
    says_caption,
    signed_by,
    split_credit,
    twin_credit,
)
from briefgen.model.article import Article
from tests.article.conftest import SENTENCES


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("PHOTO: AFP", "AFP"),
        ("Photo by Ann Lee", "Ann Lee"),
        ("Image copyright Getty Images", "Getty Images"),
        ("(Picture: Jo Bek / AP)", "Jo Bek / AP"),
        ("Photos of the harbour were shown.", ""),
        ("The picture was taken by a drone.", ""),
    ],
)
def test_that_a_credit_stands_alone(line: str, credit: str) -> None:
    assert credit_of(line, "en") == credit


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("A crane on the quay. (Photo by Jo Bek / AFP)", "A crane on the quay.", "Jo Bek / AFP"),
        ("A crane on the quay. Photograph: Jo Bek/AP", "A crane on the quay.", "Jo Bek/AP"),
        ("Ein Kran am Kai. (Foto: Jo Bek)", "Ein Kran am Kai.", "Jo Bek"),
        ("He sold the photo (and the frame).", "He sold the photo (and the frame).", ""),
    ],
)
def test_that_a_credit_closes_a_caption(line: str, caption: str, credit: str) -> None:
    assert split_credit(line, "de" if "Foto" in line else "en") == (caption, credit)


@pytest.mark.parametrize(
    ("text", "rest", "agency"),
    [
        ("It rose again. REUTERS", "It rose again.", "Reuters"),
        ("“It rose,” he said. (AFP)", "“It rose,” he said.", "AFP"),
        ("It rose again. NORDIC NEWS", "It rose again. NORDIC NEWS", ""),
        ("It rose again. NO SALE", "It rose again. NO SALE", ""),
        ("It rose again. He left", "It rose again. He left", ""),
        ("They met in the USA", "They met in the USA", ""),
        ("", "", ""),
    ],
)
def test_that_a_signature_is_taken_off(text: str, rest: str, agency: str) -> None:
    assert signed_by(text) == (rest, agency)


def test_that_an_unknown_signature_counts_where_the_page_credits_it() -> None:
    text = "It rose again. NORDIC NEWS"
    assert signed_by(text, "By Ann Lee, Nordic News") == ("It rose again.", "Nordic NEWS")
    assert signed_by(text, "By Ann Lee") == (text, "")


def test_that_a_line_may_call_itself_a_caption() -> None:
    assert says_caption("Image caption The quay at dawn", "en")
    assert not says_caption("Images of the quay", "en")


def test_that_long_text_is_no_caption() -> None:
    assert may_be_caption("The quay at dawn on Friday.")
    assert not may_be_caption("word " * 80)


def test_that_a_byline_above_a_credit_is_no_caption(read_bytes: Callable[..., Article]) -> None:
    lines = ("Hall to be rebuilt in Lindvik", "by Ann Lee", "Photo: Jo Bek", *SENTENCES)
    article = read_bytes("\n\n".join(lines).encode())
    assert (article.byline, article.captions) == ("Ann Lee", ())


CREWS = "Crews pumped water out of the town hall early Thursday."


@pytest.mark.parametrize(
    ("following", "credit"),
    [
        (f"{CREWS} (WKRV)", "WKRV"),
        (f"{CREWS}(Harbour Television)", "Harbour Television"),
        (f"{CREWS} [City of Arden]", "City of Arden"),
        (f"{CREWS} Photo: Jo Bek", "Jo Bek"),
        (CREWS, ""),
        (f"{CREWS} They left at noon.", ""),
        ("Crews pumped water (WKRV)", ""),
    ],
)
def test_that_words_above_the_same_words_with_a_credit_are_a_caption(following: str, credit: str) -> None:
    assert twin_credit(CREWS, following, "en") == credit


def test_that_a_caption_told_twice_is_no_text(read_bytes: Callable[..., Article]) -> None:
    lines = ("Hall to be rebuilt in Lindvik", "by Ann Lee", CREWS, f"{CREWS} (WKRV)", *SENTENCES)
    article = read_bytes("\n".join(lines).encode())
    assert list(article.paragraph_texts) == list(SENTENCES)
    assert [(one.text, one.credit) for one in article.captions] == [(CREWS, "WKRV")]


@pytest.mark.parametrize(
    "line",
    [
        "[Image: Smoke rises over the old mill]",
        "Photos: Northgate wins the final of the cup, 34-7",
        "Video: Crews search the river below the bridge",
        "(Picture: A queue waits outside the hall)",
        "[Bild: Ein Kran hebt die neue Glocke]",
        "Fotos: Kirchau feiert seine neue Brücke",
    ],
)
def test_that_what_tells_of_a_picture_is_no_credit(line: str) -> None:
    language = "de" if "Bild" in line or "Fotos" in line else "en"
    assert (credit_of(line, language), split_credit(line, language)) == ("", (line, ""))


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Photo: Ann Lee for the Courier", "Ann Lee for the Courier"),
        ("Photo: Screenshot from video provided by police", "Screenshot from video provided by police"),
        ("Image: Harbour Museum of Ravn", "Harbour Museum of Ravn"),
        ("Foto: Stadtarchiv Kirchau", "Stadtarchiv Kirchau"),
    ],
)
def test_that_who_took_it_stays_a_credit(line: str, credit: str) -> None:
    assert credit_of(line, "de" if "Foto" in line else "en") == credit


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("The mill on Saturday. ANN LEE / COURIER", "The mill on Saturday.", "ANN LEE / COURIER"),
        ("“It is gone.” BO EK/THE RAVN POST", "“It is gone.”", "BO EK/THE RAVN POST"),
        ("It joined the EU. NATO / EU", "It joined the EU. NATO / EU", ""),
        ("The rate is 3 M / S. It rose.", "The rate is 3 M / S. It rose.", ""),
    ],
)
def test_that_a_name_in_capitals_with_its_paper_is_a_credit(line: str, caption: str, credit: str) -> None:
    assert split_credit(line, "en") == (caption, credit)
