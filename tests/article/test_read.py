from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.article import read as reading
from briefgen.article.read import load, read, recognise
from briefgen.model.article import Article, Source, SourceKind
from briefgen.model.problem import BriefgenError
from tests.article.conftest import SENTENCES


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"Plain words.", "a.html", SourceKind.TEXT),
        (b"  <!DOCTYPE html><html>", "a.txt", SourceKind.HTML),
        (b"<p>A piece of a page.</p>", "pasted", SourceKind.HTML),
        (b"<!-- saved --><html>", "a", SourceKind.HTML),
        (b"%PDF-1.7\n", "a.txt", SourceKind.PDF),
        (b"PK\x03\x04rest", "a.docx", SourceKind.DOCX),
        (b"From: a@b.example\r\nMIME-Version: 1.0\r\n\r\nWords.", "a.eml", SourceKind.MAIL),
        (
            b"From: Saved\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n",
            "a",
            SourceKind.MHTML,
        ),
        (b"By: Ann Lee\nDate: today\n\nWords of an article.", "a.txt", SourceKind.TEXT),
        ("Größe".encode("utf-16"), "a.txt", SourceKind.TEXT),
    ],
)
def test_that_the_bytes_tell_the_kind(data: bytes, name: str, kind: SourceKind) -> None:
    assert recognise(data, name) is kind


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (bytes(range(256)) * 40, "no text, page"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"\x00\x01" * 50, "no text, page"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 50, "old or encrypted Office"),
    ],
)
def test_that_what_holds_no_article_is_refused_by_name(data: bytes, said: str) -> None:
    with pytest.raises(BriefgenError, match=said) as caught:
        recognise(data, "thing.bin")
    assert caught.value.problems[0].place.name == "thing.bin"


def test_that_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BriefgenError, match="no such file"):
        load(tmp_path / "none.txt")


def test_that_a_folder_is_told_from_a_file(tmp_path: Path) -> None:
    with pytest.raises(BriefgenError, match="folder"):
        load(tmp_path)


def test_that_an_unreadable_file_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "locked.txt"
    path.write_text("words")

    def refuse(_: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(BriefgenError, match="may not read"):
        load(path)


def test_that_a_name_no_system_takes_is_a_problem_not_a_crash() -> None:
    with pytest.raises(BriefgenError, match="cannot be read"):
        load(Path("a\0b"))


def test_that_a_file_over_the_limit_is_refused_before_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MOST_BYTES", 10)
    path = tmp_path / "large.txt"
    path.write_text("more than ten bytes")
    with pytest.raises(BriefgenError, match="larger than"):
        load(path)


def test_that_too_many_bytes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_BYTES", 10)
    with pytest.raises(BriefgenError, match="larger than"):
        recognise(b"more than ten bytes", "pasted text")


def test_that_a_loaded_source_keeps_its_bytes_and_name(sample: Path) -> None:
    source = load(sample / "harbour.txt")
    assert source.data == (sample / "harbour.txt").read_bytes()
    assert source.name.endswith("harbour.txt")


def test_that_an_empty_source_is_refused() -> None:
    with pytest.raises(BriefgenError, match="empty"):
        read(Source("pasted text", SourceKind.HTML, b" "))


@given(st.binary(max_size=2000), st.sampled_from(SourceKind))
def test_that_any_bytes_of_any_kind_are_read_or_refused(data: bytes, kind: SourceKind) -> None:
    with suppress(BriefgenError):
        article = read(Source("free", kind, data))
        assert article.text == "\n\n".join(article.paragraph_texts)


@pytest.mark.parametrize("sign", ["\x00", "\x1b", "\x07"])
def test_that_text_with_a_stray_control_character_is_read_without_it(
    sign: str, read_bytes: Callable[..., Article]
) -> None:
    marred = "\n\n".join(SENTENCES).replace(" ", f" {sign}", 40)
    assert read_bytes(marred.encode()).text == "\n\n".join(SENTENCES)


def test_that_an_archive_of_texts_is_no_text() -> None:
    archive = b"a.txt".ljust(257, b"0") + b"ustar" + b"\x00" * 250 + b"Words of an article. " * 300
    with pytest.raises(BriefgenError, match="no text, page"):
        recognise(archive, "a.tar")


def test_that_labels_alone_are_no_article(read_bytes: Callable[..., Article]) -> None:
    with pytest.raises(BriefgenError, match="no article"):
        read_bytes(b"Home\nSign in\nShare")
