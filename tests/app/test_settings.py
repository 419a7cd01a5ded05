from pathlib import Path

import pytest

from briefgen.app.settings import Settings, load, save
from briefgen.model.problem import BriefgenError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def test_that_settings_come_back_as_saved(path: Path) -> None:
    own = Settings(theme="dark", text_scale=1.5, author='Ann "A" O\\Neill', export_docx=False)
    save(own, path)
    assert load(path) == (own, ())


def test_that_defaults_are_not_written(path: Path) -> None:
    save(Settings(author="Ann"), path)
    assert path.read_text() == 'author = "Ann"\n'


def test_that_no_file_means_the_defaults(path: Path) -> None:
    assert load(path) == (Settings(), ())


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('them = "dark"', "did you mean “theme”?"),
        ('theme = "pink"', "one of system, light, dark"),
        ("text_scale = 9", "from 1 to 2"),
        ('text_scale = "big"', "is not a number"),
        ('export_pdf = "yes"', "neither true nor false"),
    ],
)
def test_that_a_wrong_setting_is_told_and_its_default_kept(path: Path, line: str, words: str) -> None:
    path.parent.mkdir()
    path.write_text(line + '\nauthor = "Ann"\n')
    settings, problems = load(path)
    assert settings == Settings(author="Ann")
    assert [words in str(problem) for problem in problems] == [True]


@pytest.mark.parametrize("damage", [b"theme = ", b"\xff\xfe\x00"])
def test_that_a_damaged_file_is_told_and_survived(path: Path, damage: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(damage)
    settings, problems = load(path)
    assert settings == Settings()
    assert "could not be read" in str(problems[0])


def test_that_settings_without_a_folder_to_lie_in_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(BriefgenError, match="could not be written"):
        save(Settings(author="Ann"), tmp_path / "file" / "settings.toml")
