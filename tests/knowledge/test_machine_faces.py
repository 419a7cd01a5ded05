"""Typefaces of the machine that stand in for what the shipped ones lack."""

from pathlib import Path

import pytest

from briefgen.knowledge.face_runs import MISSING, runs, unprinted
from briefgen.knowledge.faces import face_file
from briefgen.knowledge.machine_faces import Lack, lack_of_script, stand_in

HEAD = bytes(12)


@pytest.fixture
def faces_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the machine's faces, empty at first."""
    monkeypatch.setattr("briefgen.knowledge.machine_faces.folders", lambda: (tmp_path,))
    return tmp_path


def test_that_a_file_that_is_no_typeface_is_passed_over(faces_in: Path) -> None:
    (faces_in / "broken.ttf").write_bytes(b"no typeface")
    (faces_in / "empty.ttc").write_bytes(b"")
    assert stand_in("東") is None


def test_that_a_file_in_a_folder_below_is_found(faces_in: Path) -> None:
    (faces_in / "own").mkdir()
    lent = faces_in / "own" / "Lent.ttf"
    lent.write_bytes(face_file("sans").read_bytes())
    assert stand_in("ж") == lent


@pytest.mark.parametrize("name", ["Lent-Bold.ttf", "LentCondensed.ttf"])
def test_that_another_weight_or_width_is_not_taken(faces_in: Path, name: str) -> None:
    (faces_in / name).write_bytes(face_file("sans").read_bytes())
    assert stand_in("ж") is None


def test_that_a_face_whose_maker_forbids_embedding_is_not_taken(faces_in: Path) -> None:
    data = bytearray(face_file("sans").read_bytes())
    entries = (data[12 + 16 * i : 28 + 16 * i] for i in range(int.from_bytes(data[4:6], "big")))
    start = next(int.from_bytes(entry[8:12], "big") for entry in entries if entry[:4] == b"OS/2")
    data[start + 8 : start + 10] = (2).to_bytes(2, "big")
    (faces_in / "Lent.ttf").write_bytes(data)
    assert stand_in("ж") is None


@pytest.mark.parametrize(
    ("sign", "lack"),
    [
        ("東", None),
        ("サ", None),
        ("한", None),
        ("Ա", None),
        ("→", None),
        ("ق", Lack.SCRIPT),
        ("ש", Lack.SCRIPT),
        ("ก", Lack.SCRIPT),
        ("क", Lack.SCRIPT),
        ("\u1112", Lack.SCRIPT),
        ("🚢", Lack.EMOJI),
        ("🇳", Lack.EMOJI),
    ],
)
def test_that_only_scripts_set_letter_by_letter_are_lent(sign: str, lack: Lack | None) -> None:
    assert lack_of_script(sign) is lack


def test_that_a_run_without_a_face_is_one_sign() -> None:
    assert runs("Port of 東京!", "serif") == (("serif", "Port of ◊!"),)
    assert runs("", "serif") == ()


def test_that_lost_signs_are_named_once_with_the_reason() -> None:
    assert unprinted(["東 Łódź", "東\u200d🚢"]) == {"東": Lack.FACE, "🚢": Lack.EMOJI}


@pytest.mark.parametrize("text", ["a \ue001 b", "a\u202b b", "a\u2067b\u2069", "a\u061cb"])
def test_that_what_is_printed_as_missing_is_told_as_missing(text: str) -> None:
    printed = "".join(words for _, words in runs(text, "sans"))
    assert (MISSING in printed) is bool(unprinted([text]))
