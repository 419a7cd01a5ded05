"""The main job on a real news page, where it lies beside the checkout: what an analyst must get."""

import io
import json
import re
import subprocess
import zipfile
from pathlib import Path

import pikepdf
import pytest

from briefgen.__main__ import main
from briefgen.app import steps
from briefgen.app.events import result_of
from briefgen.app.steps import Study
from tests.kit.pdf_letters import respelled

QUOTES = (
    "The portfolio of orders for Russian military products is now serious. It is tens of billions of dollars."
    " And it is necessary to actively increase the volume of export deliveries",
    "The future of the global arms market lies with such technology. Strong competition will unfold here,"
    " and is already unfolding, for which we must be prepared",
)
FURNITURE = ("Sign up now", "Follow topic", "PHOTO: AFP", "See more on")


@pytest.fixture
def page(shared: Path) -> Path:
    return shared / "articles" / "arms-exports.txt"


@pytest.fixture
def found(page: Path) -> Study:
    return result_of(steps.study(result_of(steps.open_path(page))))


@pytest.fixture
def exported(page: Path, tmp_path: Path) -> tuple[Path, Path]:
    files = (tmp_path / "a.pdf", tmp_path / "b.docx")
    assert main(["export", str(page), "-t", "policy-brief", "-o", *map(str, files)]) in (0, 1)
    return files


def test_that_the_article_is_read_clean(found: Study) -> None:
    article = found.article
    assert article.headline == "Putin says he wants boost to Russian arms exports"
    assert (article.place, article.agency) == ("Moscow", "Reuters")
    assert article.published is not None
    assert article.published.day.isoformat() == "2025-05-23"
    assert len(article.paragraphs) == 11
    assert len(article.captions) == 2
    assert not any(words in article.text for words in FURNITURE)
    assert {aside.text.split(":")[0] for aside in article.set_aside} >= {
        "Sign up now",
        "Follow topic",
        "See more on",
    }
    joined = article.paragraph_texts[2]
    assert joined.startswith("Since Moscow sent")
    assert "largely focused on domestic military production to support operations there." in joined


def test_that_both_quotes_have_their_full_speaker(found: Study) -> None:
    quotes = [quote for quote in found.evidence.quotes if quote.kind != "statement"]
    assert [quote.text.rstrip(",") for quote in quotes] == list(QUOTES)
    assert {quote.speaker.name for quote in quotes if quote.speaker} == {"Vladimir Putin"}
    assert {quote.mention for quote in quotes} == {"Mr Putin"}


def test_that_the_figures_are_those_a_reader_finds(found: Study) -> None:
    figures = {figure.text: figure for figure in found.evidence.figures}
    assert set(figures) == {
        "7.8 per cent",
        "21 per cent",
        "tens of billions of dollars",
        "thousands of troops",
    }
    now, then = figures["7.8 per cent"], figures["21 per cent"]
    assert "Sipri" in (now.says_who.text if now.says_who else "")
    assert "Sipri" in (then.says_who.text if then.says_who else "")
    assert now.when is not None
    assert now.when.isoformat() == "2020/2024"
    assert "previous four-year period" in (then.period.text if then.period else "")
    money = figures["tens of billions of dollars"]
    assert money.quantity.value is None
    assert "Putin" in (money.says_who.text if money.says_who else "")


def test_that_the_two_shares_are_compared_and_the_span_is_flagged(found: Study) -> None:
    (comparison,) = found.evidence.comparisons
    assert comparison.difference is not None
    assert str(comparison.difference.absolute) == "-13.2"
    assert [figure.text for figure in comparison.figures] == ["21 per cent", "7.8 per cent"]
    (flag,) = found.evidence.flags
    assert "five years" in flag.text


def test_that_the_chart_is_a_slope_or_pair_of_the_fall(found: Study) -> None:
    chart = found.charts[0]
    assert chart.kind in ("slope", "pair")
    assert "13.2" in chart.title
    assert "fell" in chart.title
    assert "Sipri" in chart.source
    assert "Reuters" in chart.source
    assert chart.alt


@pytest.mark.tool("pdftotext")
def test_that_the_pdf_holds_both_quotes_the_figures_and_no_furniture(exported: tuple[Path, Path]) -> None:
    done = subprocess.run(["pdftotext", exported[0], "-"], capture_output=True, text=True, check=True)
    words = " ".join(done.stdout.replace("\u00a0", " ").split())
    for quote in QUOTES:
        assert quote in words
    assert "Vladimir Putin" in words
    assert "7.8 per cent" in words
    assert "21 per cent" in words
    assert re.search(r"−13\.2 (percentage )?points", words)
    assert "calculated" in words
    assert not any(furniture in words for furniture in FURNITURE)


@pytest.mark.tool("libreoffice")
def test_that_libreoffice_opens_the_word_document(exported: tuple[Path, Path], tmp_path: Path) -> None:
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    out = tmp_path / "out"
    options = [profile, "--headless", "--convert-to", "pdf", "--outdir", str(out)]
    call = ["libreoffice", *options, str(exported[1])]
    subprocess.run(call, check=True, capture_output=True, timeout=180)
    assert (out / "b.pdf").stat().st_size > 10_000


def test_that_the_word_chart_has_a_workbook(exported: tuple[Path, Path]) -> None:
    import openpyxl

    with zipfile.ZipFile(exported[1]) as archive:
        (book,) = [name for name in archive.namelist() if name.endswith(".xlsx")]
        sheet = openpyxl.load_workbook(io.BytesIO(archive.read(book))).active
    assert sheet is not None
    numbers = {
        cell for row in sheet.iter_rows(values_only=True) for cell in row if isinstance(cell, int | float)
    }
    assert numbers == {21, 7.8}


@pytest.mark.parametrize("which", [0, 1])
def test_that_a_letter_changed_on_the_page_is_named(
    exported: tuple[Path, Path], which: int, capsys: pytest.CaptureFixture[str]
) -> None:
    file = exported[which]
    assert main(["verify", str(file)]) == 0
    changed = file.with_stem("changed")
    data = file.read_bytes()
    changed.write_bytes(
        respelled(data, "serious", "serions") if which == 0 else docx_with_another_letter(data)
    )
    capsys.readouterr()
    assert main(["verify", str(changed)]) == 1
    assert "The portfolio of orders" in capsys.readouterr().err


def test_that_a_letter_changed_in_the_source_it_carries_is_named(
    exported: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    changed = exported[0].with_stem("changed")
    changed.write_bytes(pdf_with_another_source(exported[0].read_bytes()))
    assert main(["verify", str(changed)]) == 1
    said = capsys.readouterr().err
    assert "the source text was changed after export" in said
    assert "The portfolio of orders" in said


def docx_with_another_letter(data: bytes) -> bytes:
    """The document with “serious” printed as “serions”."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for item in old.infolist():
            part = old.read(item)
            if item.filename == "word/document.xml":
                assert b"now serious" in part
                part = part.replace(b"now serious", b"now serions")
            new.writestr(item, part)
    return out.getvalue()


def pdf_with_another_source(data: bytes) -> bytes:
    """The PDF with one letter changed in the source text it carries."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (name,) = pdf.attachments
        content = json.loads(pdf.attachments[name].get_file().read_bytes())
        content["article"]["text"] = content["article"]["text"].replace("now serious", "now serions")
        pdf.attachments[name] = pikepdf.AttachedFileSpec(pdf, json.dumps(content).encode(), filename=name)
        pdf.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("part", "words", "instead", "named"),
    [
        ("word/document.xml", ">7.8\u00a0per cent<", ">9.8\u00a0per cent<", "7.8 per cent"),
        ("word/document.xml", "−13.2\u00a0per", "−31.2\u00a0per", "−13.2 percentage points"),
        ("word/document.xml", "−13.2 points", "−31.2 points", "a row of its data"),
        ("word/document.xml", "Vladimir Putin", "Donald Trump", "Vladimir Putin"),
        ("word/charts/chart1.xml", "<c:v>7.8<", "<c:v>5.8<", "value 5.8"),
    ],
)
def test_that_a_number_or_a_name_changed_in_the_document_is_named(
    exported: tuple[Path, Path],
    part: str,
    words: str,
    instead: str,
    named: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    changed = exported[1].with_stem("changed")
    changed.write_bytes(_with_last_changed(exported[1].read_bytes(), part, words, instead))
    capsys.readouterr()
    assert main(["verify", str(changed)]) == 1
    assert named in capsys.readouterr().err


def _with_last_changed(data: bytes, part: str, words: str, instead: str) -> bytes:
    """The document with the last place of the words in a part spelt otherwise."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for item in old.infolist():
            content = old.read(item).decode() if item.filename == part else ""
            if content:
                before, found, behind = content.rpartition(words)
                assert found, f"{words} is not in {part}"
                content = before + instead + behind
            new.writestr(item, content or old.read(item))
    return out.getvalue()
