from pathlib import Path

import pytest

from briefgen.document.templating.styles import MM, Grid, Look, load
from briefgen.model.problem import BriefgenError
from tests.kit.layouts import look


@pytest.mark.parametrize(
    ("text", "points"),
    [("12pt", 12), ("1in", 72), ("10mm", 10 * MM), ("1cm", 10 * MM), ("2u", 26), ("-.5u", -6.5), ("0", 0)],
)
def test_that_lengths_carry_their_unit(text: str, points: float) -> None:
    assert look().length(text) == pytest.approx(points)


@pytest.mark.parametrize("text", ["12", "12 px", "u", "", "1e3mm", "two"])
def test_that_a_length_without_a_unit_is_no_length(text: str) -> None:
    with pytest.raises(ValueError, match="not a length"):
        look().length(text)


def test_that_a_depth_in_units_is_a_baseline() -> None:
    assert look().depth("0u") == 44
    assert look().depth("55u") == 44 + 55 * 13
    assert look().depth("10pt") == 10


def test_that_colours_have_names_or_are_given_in_full() -> None:
    assert look().colour("plum") == "#801650"
    assert look().colour("#AbCdEf") == "#AbCdEf"
    with pytest.raises(ValueError, match="no colour “plumm”"):
        look().colour("plumm")


def test_that_every_style_of_the_look_is_read() -> None:
    styles = look().styles
    assert (styles["Headline"].size, styles["Headline"].leading, styles["Headline"].balance) == (
        30,
        32.5,
        True,
    )
    assert (styles["Key point"].after, styles["Note"].hang, styles["Mark"].colour) == (6.5, 9, "#801650")


def test_that_all_leadings_keep_to_quarters_of_the_grid() -> None:
    assert all(style.leading % 3.25 == 0 for style in look().styles.values())


def test_that_a_bare_look_has_a_grid() -> None:
    assert Look().grid == Grid(13.0, 44.0)


def test_that_a_missing_or_broken_look_is_told(tmp_path: Path) -> None:
    with pytest.raises(BriefgenError, match="cannot be read"):
        load(tmp_path / "look.toml")
    (tmp_path / "look.toml").write_text("[", "utf-8")
    with pytest.raises(BriefgenError, match="no TOML"):
        load(tmp_path / "look.toml")
