import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.article.decode import decode, plain

TEXT = "Der Bürgermeister sagte: „Größe zählt nicht“ – und ging. " * 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_that_text_comes_back_from_common_encodings(encoding: str) -> None:
    assert decode(TEXT.encode(encoding), "a.txt") == TEXT


def test_that_a_declared_encoding_is_obeyed() -> None:
    assert decode("Привет, порт".encode("koi8-r"), "a.txt", "koi8-r") == "Привет, порт"


def test_that_an_unknown_declared_encoding_is_passed_over() -> None:
    assert decode(TEXT.encode(), "a.txt", "x-none") == TEXT


def test_that_text_decoded_wrongly_before_is_mended() -> None:
    assert decode(TEXT.encode().decode("cp1252", "replace").encode(), "a.txt").count("Größe") == 3


def test_that_one_odd_sign_is_no_reason_to_mend() -> None:
    assert decode("Ã is a letter".encode(), "a.txt") == "Ã is a letter"


def test_that_one_broken_byte_does_not_spoil_a_text() -> None:
    data = ("Größe " * 1000).encode() + b"\xff"
    assert decode(data, "a.txt").startswith("Größe Größe")


def test_that_line_ends_are_one_kind_and_controls_are_gone() -> None:
    assert plain("a\r\nb\rc\x0cd\u2028e\x00f\u200bg\u00adh\ti") == "a\nb\nc\nd\nefgh\ti"


@given(st.binary(max_size=400))
def test_that_any_bytes_decode_or_are_refused_without_controls(data: bytes) -> None:
    from briefgen.model.problem import BriefgenError

    try:
        text = decode(data, "free")
    except BriefgenError:
        return
    assert not any(ord(c) < 32 and c not in "\t\n" for c in text)
