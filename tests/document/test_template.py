from pathlib import Path

import pytest

from briefgen.document.check import check
from briefgen.document.template import layout_of, load
from briefgen.model.problem import BriefgenError
from tests.kit.layouts import POLICY_BRIEF, folder


def fault(root: Path) -> str:
    with pytest.raises(BriefgenError) as caught:
        load(root)
    return str(caught.value)


def test_that_the_policy_brief_is_two_pages_in_british_english() -> None:
    form = load(POLICY_BRIEF)
    assert (form.name, form.title, form.page_budget, form.language) == (
        "policy-brief",
        "Policy brief",
        2,
        "en-GB",
    )
    assert [slot.most for slot in form.slots if slot.name == "quotes"] == [2]
    assert form.layout == POLICY_BRIEF / "brief.xml"


def test_that_the_policy_brief_passes_its_check() -> None:
    assert check(load(POLICY_BRIEF)) == ()


def test_that_a_folder_without_template_toml_is_refused(tmp_path: Path) -> None:
    assert "cannot be read" in fault(tmp_path)


def test_that_broken_toml_is_told(tmp_path: Path) -> None:
    folder(tmp_path, "").joinpath("template.toml").write_text("title = ", "utf-8")
    assert "no TOML" in fault(tmp_path)


def test_that_all_problems_of_a_folder_come_together(tmp_path: Path) -> None:
    root = folder(tmp_path, "<paar/>")
    (root / "template.toml").write_text(
        "title = 3\npages = 0\n[slots]\nquotes = { least = 3, most = 1 }\n", "utf-8"
    )
    found = fault(root).splitlines()
    assert len(found) == 4


def test_that_a_template_needs_a_look(tmp_path: Path) -> None:
    (folder(tmp_path, "") / "look.toml").unlink()
    assert "no look.toml" in fault(tmp_path)


def test_that_a_template_needs_something_to_fill(tmp_path: Path) -> None:
    (folder(tmp_path, "") / "brief.xml").unlink()
    assert "neither" in fault(tmp_path)


@pytest.mark.parametrize("path", ["../outside.xml", "/etc/passwd", "a/../../outside.xml"])
def test_that_files_outside_the_folder_are_refused(tmp_path: Path, path: str) -> None:
    root = folder(tmp_path / "own", "")
    (tmp_path / "outside.xml").write_bytes((root / "brief.xml").read_bytes())
    (root / "template.toml").write_text(f'title = "T"\n[files]\nlayout = "{path}"\n', "utf-8")
    assert "outside the template's folder" in fault(root)


def test_that_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    root = folder(tmp_path / "own", "")
    (tmp_path / "secret.toml").write_bytes((root / "look.toml").read_bytes())
    (root / "look.toml").unlink()
    (root / "look.toml").symlink_to(tmp_path / "secret.toml")
    assert "outside the template's folder" in fault(root)


@pytest.mark.parametrize(
    ("row", "says"),
    [('face = "comic"', "asks for a face “comic”"), ('colour = "lilac"', "no colour “lilac”")],
)
def test_that_a_broken_style_of_the_look_is_named(tmp_path: Path, row: str, says: str) -> None:
    (folder(tmp_path, "") / "look.toml").write_text(f'[style]\n"Body" = {{ {row} }}\n', "utf-8")
    found = fault(tmp_path)
    assert "style “Body”" in found
    assert says in found


def test_that_an_edited_layout_is_read_again(tmp_path: Path) -> None:
    root = folder(tmp_path, '<para style="Body">one</para>')
    form = load(root)
    first = layout_of(form)
    assert layout_of(form) is first
    folder(root, '<para style="Body">two</para>')
    assert layout_of(form) is not first


def test_that_a_check_finds_what_only_an_empty_article_shows(tmp_path: Path) -> None:
    root = folder(tmp_path, '<para style="Body">{{ quotes[0].text }}</para>')
    found = [str(problem) for problem in check(load(root))]
    assert len(found) == 1
    assert found[0].startswith("brief.xml:7: error:")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('files = "x"', "files must be a section"),
        ("slots = 3", "slots must be a section"),
        ("[slots]\nquotes = 3", "slots.quotes"),
        ("pages = true", "pages must be a whole number"),
    ],
)
def test_that_a_table_of_another_kind_is_told(tmp_path: Path, line: str, says: str) -> None:
    root = folder(tmp_path, "")
    (root / "template.toml").write_text(f'title = "T"\n{line}\n', "utf-8")
    assert says in fault(root)
