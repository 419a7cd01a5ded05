import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from briefgen.app.briefs import load, packed, save, unpacked
from briefgen.brief import edit
from briefgen.brief.compose import Given, compose
from briefgen.model.brief import Brief
from briefgen.model.problem import BriefgenError
from tests.kit import made


@pytest.fixture
def brief() -> Brief:
    own = compose(made.article(), made.evidence(), (made.CHART,), made.template(), Given(title="Mine"))
    return edit.skip(edit.edit_quote(own, made.QUOTE.key, "We are … opening a river bank"), made.STAFF.key)


def test_that_a_brief_comes_back_as_it_was(brief: Brief, tmp_path: Path) -> None:
    save(brief, tmp_path / "linden.brief")
    assert load(tmp_path / "linden.brief") == brief


def test_that_no_folder_of_this_computer_is_inside(brief: Brief) -> None:
    source = replace(brief.article.source, name="/somewhere/ann/linden.txt")
    data = packed(replace(brief, article=replace(brief.article, source=source)))
    assert unpacked(data, "x.brief").article.source.name == "linden.txt"


def test_that_a_text_that_was_changed_is_noticed(brief: Brief) -> None:
    article = replace(brief.article, text=brief.article.text.replace("river bank", "river bunk"))
    with pytest.raises(BriefgenError, match="does not stand in its article"):
        unpacked(packed(replace(brief, article=article)), "x.brief")


def test_that_the_same_brief_gives_the_same_bytes(brief: Brief) -> None:
    assert packed(brief) == packed(unpacked(packed(brief), "linden.brief"))


def test_that_the_source_is_inside_as_it_came(brief: Brief) -> None:
    with zipfile.ZipFile(io.BytesIO(packed(brief))) as archive:
        assert archive.read("source") == made.TEXT.encode()


def changed(data: bytes, content: object) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        new.writestr("brief.json", json.dumps(content))
        new.writestr("source", old.read("source"))
    return out.getvalue()


def test_that_a_newer_brief_is_refused_with_a_sentence(brief: Brief) -> None:
    with pytest.raises(BriefgenError, match="from a newer Briefgen"):
        unpacked(changed(packed(brief), {"version": 2, "brief": {}}), "x.brief")


@pytest.mark.parametrize(
    "content", [{}, [], {"version": "1"}, {"version": 1}, {"version": 1, "brief": {"article": 3}}]
)
def test_that_a_damaged_brief_is_a_sentence(brief: Brief, content: object) -> None:
    with pytest.raises(BriefgenError, match="damaged"):
        unpacked(changed(packed(brief), content), "x.brief")


@pytest.mark.parametrize("cut", [0, 10, 200, 1000])
def test_that_a_cut_file_is_a_sentence(brief: Brief, cut: int) -> None:
    with pytest.raises(BriefgenError, match="damaged"):
        unpacked(packed(brief)[:cut], "x.brief")


def test_that_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BriefgenError, match=r"none\.brief.*could not be read"):
        load(tmp_path / "none.brief")


def test_that_a_bomb_is_not_unpacked() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("brief.json", b"{}")
        archive.writestr("source", b"\0" * 201_000_000)
    with pytest.raises(BriefgenError, match="too large"):
        unpacked(out.getvalue(), "x.brief")
