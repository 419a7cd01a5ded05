from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefgen.document.pdf import render
from briefgen.document.templating.words import sample
from briefgen.model.document import Rendered
from tests.kit import pages
from tests.kit.artist import HandArtist
from tests.kit.layouts import template

LONG = "Harbour Research and everything that belongs to it"


def drawn(root: Path, graphics: str, story: str = "") -> Rendered:
    form = template(root, story, graphics=f"<pageGraphics>{graphics}</pageGraphics>", pages=3)
    return render(form, sample(), HandArtist(), attachment=None, made=datetime(2025, 5, 24, tzinfo=UTC))


def string(words: str, **attributes: str) -> str:
    given = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return f'<drawString x="50mm" depth="2u" style="Header"{given}>{words}</drawString>'


def test_that_page_numbers_count_up_to_their_total(tmp_path: Path) -> None:
    numbers = string("{{ page.number }} of {{ page.count }}")
    story = '<para style="Body">a</para><pageBreak/><para style="Body">b</para>'
    words = pages.words_of(drawn(tmp_path, numbers, story).data)
    assert "1 of 2" in words
    assert "2 of 2" in words


def test_that_furniture_is_not_read_out(tmp_path: Path) -> None:
    data = drawn(tmp_path, string("Series")).data
    assert "Series" in pages.words_of(data)
    assert pages.structure(data) == [("Document",)]
    assert pages.marking_faults(data) == []


def test_that_a_line_may_end_at_its_place(tmp_path: Path) -> None:
    glyphs = pages.glyphs(drawn(tmp_path, string("Series", align="right")).data)
    assert glyphs[0].x < 50 / 25.4 * 72
    assert glyphs[0].depth == pytest.approx(70, abs=0.1)


@pytest.mark.parametrize(
    ("fit", "whole", "smaller"), [("truncate", False, False), ("flow", True, False), ("shrink", True, True)]
)
def test_that_a_line_too_wide_is_fitted_as_asked(
    tmp_path: Path, fit: str, whole: bool, smaller: bool
) -> None:
    data = drawn(tmp_path, string(LONG, maxWidth="60mm", fit=fit)).data
    assert (LONG in pages.words_of(data)) is whole
    assert (pages.glyphs(data)[0].size < 8.5) is smaller


def test_that_shrinking_has_a_floor(tmp_path: Path) -> None:
    glyphs = pages.glyphs(drawn(tmp_path, string(LONG, maxWidth="20mm", fit="shrink")).data)
    assert glyphs[0].size >= 8
    assert glyphs[-1].text == "…"


def test_that_a_line_that_must_fit_is_an_error_where_it_does_not(tmp_path: Path) -> None:
    problems = drawn(tmp_path, string(LONG, maxWidth="20mm", fit="error")).problems
    assert "pt too wide" in str(problems[0])


def test_that_rules_and_areas_are_decoration(tmp_path: Path) -> None:
    area = '<rect x="0" from="-9pt" to="2u" width="20mm" fill="plum"/>'
    rule = '<line x="0" depth="3u" width="20mm" thickness="1pt" colour="ink" if="brief.title"/>'
    data = drawn(tmp_path, area + rule).data
    assert pages.marking_faults(data) == []
    assert pages.structure(data) == [("Document",)]
