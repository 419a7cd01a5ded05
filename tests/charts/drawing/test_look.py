from pathlib import Path

import pytest

from briefgen.charts.drawing.look import Look, load, paints
from briefgen.knowledge.folders import templates
from briefgen.model.chart import ChartKind
from briefgen.model.problem import BriefgenError
from tests.charts.samples import one


def test_that_the_look_of_the_template_is_read(look: Look) -> None:
    assert look.unit_pt == 13
    assert look.colours.highlight == "#73094A"
    assert look.rows_pt("slope") == (117, 195)
    assert (look.label.face, look.label.size_pt) == ("sans", 8.5)
    assert look.sizes.bracket_dash_pt == (1.5, 2)


def test_that_every_fault_of_a_look_is_named(tmp_path: Path) -> None:
    text = (templates() / "policy-brief" / "look.toml").read_text("utf-8")
    broken = tmp_path / "look.toml"
    broken.write_text(
        text.replace("value_pt = 12.5", "").replace('highlight = "deep plum"', 'highlight = "plumm"'), "utf-8"
    )
    with pytest.raises(BriefgenError) as found:
        load(broken)
    assert {"value_pt", "highlight"} <= {p.text.split()[0] for p in found.value.problems}


@pytest.mark.parametrize("text", ["", "[grid", "\x00"])
def test_that_a_file_that_is_no_look_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "look.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(BriefgenError, match=r"look\.toml"):
        load(path)


def test_that_a_missing_look_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BriefgenError, match="cannot be read"):
        load(tmp_path / "none.toml")


def test_that_a_palette_is_named_or_listed(look: Look) -> None:
    spec = one(ChartKind.BARS, ("a", "1"), palette="#112233, #445566")
    assert paints(spec, look).own == ("#112233", "#445566")
    assert paints(one(ChartKind.BARS, palette="categories"), look).own == look.colours.categories
    assert paints(one(ChartKind.BARS), look).own == ()
