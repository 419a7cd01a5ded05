import pytest
from fontTools.ttLib import TTFont

from briefgen.charts.drawing.typeface import width
from briefgen.document.paging.fonts import face, missing, runs
from briefgen.knowledge.face_runs import MISSING, substitutes
from briefgen.knowledge.faces import FACES, face_file, is_shipped


@pytest.mark.parametrize("name", FACES)
def test_that_every_face_can_be_measured(name: str) -> None:
    assert 20 < face(name).width("Export", 10) < 60


def test_that_an_unknown_face_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        face("helvetica")


def test_that_words_are_kerned() -> None:
    serif = face("serif")
    assert serif.width("AVAV", 10) < 2 * (serif.width("A", 10) + serif.width("V", 10))


def test_that_figures_stay_tabular() -> None:
    bold = face("sans semibold")
    assert bold.width("−11", 10) == pytest.approx(bold.width("−63", 10))


def test_that_letters_are_never_joined_to_ligatures() -> None:
    serif = face("serif")
    assert len(serif.shaped("office").kerns) in (0, len("office"))
    assert serif.shaped("fi").width >= serif.shaped("f").width


def test_that_a_no_break_space_is_as_wide_as_a_space() -> None:
    assert face("sans").width("\u00a0", 10) == face("sans").width(" ", 10)


def test_that_a_character_the_face_lacks_comes_from_another() -> None:
    found = [(one.name, text) for one, text in runs("a ж", "sans italic")]
    assert found == [("sans italic", "a "), ("sans", "ж")]


def test_that_a_bold_face_is_stood_in_for_by_a_bold_one() -> None:
    assert substitutes("serif bold") == ("serif bold", "sans bold")


def test_that_a_character_no_face_has_is_shown_and_named() -> None:
    assert "".join(text for _, text in runs("a中b", "serif")) == f"a{MISSING}b"
    assert [*missing("a中中b", "serif")] == ["中"]


def test_that_unseen_characters_are_left_out() -> None:
    assert "".join(text for _, text in runs("co\u00adop\u200berate\ufeff", "serif")) == "cooperate"
    assert not missing("co\u00adop", "serif")


@pytest.mark.parametrize("name", FACES)
def test_that_every_shipped_face_has_fixed_truetype_outlines(name: str) -> None:
    with TTFont(face_file(name)) as file:
        assert "glyf" in file
        assert "fvar" not in file


@pytest.mark.usefixtures("machine_faces")
def test_that_a_face_of_the_machine_lends_what_no_shipped_face_has() -> None:
    own, lent, _ = runs("to 東京 in", "serif")
    assert own[0].name == "serif"
    assert (lent[1], is_shipped(lent[0].name)) == ("東京", False)
    assert not missing("to 東京 in", "serif")


@pytest.mark.usefixtures("machine_faces")
@pytest.mark.parametrize("words", ["東京", "Port of 神戸, 41", "サンマ → 3"])
def test_that_charts_measure_borrowed_letters_as_pages_set_them(words: str) -> None:
    set_wide = sum(one.width(part, 8.5) for one, part in runs(words, "sans"))
    assert width(words, "sans", 8.5) == pytest.approx(set_wide, abs=0.05)
