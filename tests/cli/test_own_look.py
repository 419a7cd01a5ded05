"""A template of one's own has its own look of charts, in the PDF and in Word, from the command line."""

import re
import shutil
import zipfile
from pathlib import Path

import pikepdf
import pytest

from briefgen.__main__ import main
from briefgen.knowledge.folders import templates

STORY = (
    "Ferry use grows in Norland\n\nBy Jo Marsh, 3 June 2026\n\nThe number of ferry passengers was 310,000 in "
    "2021, 350,000 in 2022, 420,000 in 2023, 480,000 in 2024 and 510,000 in 2025, the ferry board said.\n\n"
    "The board wants more boats. Tickets cost the same as in the past, and the new pier is open to all.\n"
)
OWN = {
    'highlight = "deep plum"': 'highlight = "#0B5D3B"',
    "highlight_line_pt = 2.25": "highlight_line_pt = 4.5",
    "tick_label_pt = 8": 'tick_label_pt = 7\nface = "serif"',
}


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "harbour"
    shutil.copytree(templates() / "policy-brief", folder)
    look = (folder / "look.toml").read_text("utf-8")
    for shipped, mine in OWN.items():
        assert shipped in look
        look = look.replace(shipped, mine)
    (folder / "look.toml").write_text(look, "utf-8")
    (tmp_path / "ferries.txt").write_text(STORY, "utf-8")
    return folder


def _exported(folder: Path, template: str) -> tuple[Path, Path]:
    pdf, word = folder / "brief.pdf", folder / "brief.docx"
    assert main(["export", str(folder / "ferries.txt"), "-t", template, "-o", str(pdf), str(word)]) in (0, 1)
    return pdf, word


def _chart(word: Path) -> str:
    with zipfile.ZipFile(word) as package:
        return package.read("word/charts/chart1.xml").decode()


def _faces(pdf: Path) -> set[str]:
    with pikepdf.open(pdf) as opened:
        fonts = [one for one in opened.objects if isinstance(one, pikepdf.Dictionary) and "/BaseFont" in one]
        return {str(font["/BaseFont"]).partition("+")[2] for font in fonts}


def _painted(pdf: Path) -> bytes:
    with pikepdf.open(pdf) as opened:
        opened.pages[0].contents_coalesce()
        return opened.pages[0].Contents.read_bytes()


def test_that_a_copied_template_sets_face_colour_weight_and_size_of_charts(own: Path) -> None:
    pdf, word = _exported(own.parent, str(own))
    chart = _chart(word)
    assert set(re.findall(r'<a:latin typeface="([^"]+)"', chart)) == {"Source Serif Pro"}
    assert 'val="0B5D3B"' in chart
    assert f'w="{int(4.5 * 12700)}"' in chart
    assert 'sz="700"' in chart
    assert "SourceSerifPro-Semibold" in _faces(pdf)
    assert b"4.500 w" in _painted(pdf)


def test_that_the_shipped_template_is_set_as_before(own: Path) -> None:
    pdf, word = _exported(own.parent, "policy-brief")
    chart = _chart(word)
    assert set(re.findall(r'<a:latin typeface="([^"]+)"', chart)) == {"Source Sans Pro"}
    assert 'val="0B5D3B"' not in chart
    assert "SourceSerifPro-Semibold" not in _faces(pdf)
    assert b"4.500 w" not in _painted(pdf)


def test_that_a_face_no_look_has_is_named(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    look = own / "look.toml"
    look.write_text(look.read_text("utf-8").replace('face = "serif"\n', 'face = "script"\n'), "utf-8")
    article, pdf = str(own.parent / "ferries.txt"), str(own.parent / "brief.pdf")
    assert main(["export", article, "-t", str(own), "-o", pdf]) == 2
    assert "face in [chart] is none of: sans, serif" in capsys.readouterr().err
