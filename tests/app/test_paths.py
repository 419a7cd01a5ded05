import os
from pathlib import Path

import pytest

from briefgen.app.paths import check_target, make_folder, write_whole
from briefgen.model.problem import BriefgenError


def test_that_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    target = tmp_path / "brief.pdf"
    write_whole(target, b"one")
    write_whole(target, b"two")
    assert target.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [target]


def test_that_the_rights_of_the_old_file_are_kept(tmp_path: Path) -> None:
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_whole(target, b"new")
    assert target.stat().st_mode & 0o777 == 0o640


def test_that_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"old")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BriefgenError, match="No space left"):
        write_whole(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_that_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(BriefgenError, match=r"nowhere.*the target folder is not there"):
        check_target(tmp_path / "nowhere" / "brief.pdf")


def test_that_a_folder_is_no_target(tmp_path: Path) -> None:
    with pytest.raises(BriefgenError, match="the target is a folder"):
        check_target(tmp_path)


def test_that_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(BriefgenError, match="the target folder is a file"):
        check_target(tmp_path / "file" / "brief.pdf")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_that_a_folder_one_may_not_write_in_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(BriefgenError, match="may not be written"):
        check_target(tmp_path / "brief.pdf")


def test_that_a_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    for _ in range(2):
        make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()


def test_that_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(BriefgenError, match="could not be written"):
        make_folder(tmp_path / "file" / "briefs")
