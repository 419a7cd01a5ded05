import json
from datetime import date

import pytest

from briefgen.brief import edit
from briefgen.brief.cite import manuscript
from briefgen.brief.compose import Given, compose
from briefgen.brief.record import record
from briefgen.brief.verify import verify
from briefgen.model.brief import Brief
from briefgen.model.problem import BriefgenError
from tests.kit import made


def exported(brief: Brief) -> tuple[bytes, str]:
    """The record and, in place of a page, the words one after another."""
    words = manuscript(brief, today=date(2025, 3, 5))
    quotes = [f"“{quote.text}”" if quote.verbatim else quote.text for quote in words.quotes]
    figures = [f"{figure.label} {figure.value}\n{figure.unit}" for figure in words.figures]
    lines = [words.brief.title.text, *(point.text for point in words.key_points)]
    bottom = [words.brief.bottom_line.text] if words.brief.bottom_line else []
    return record(brief, words), "\n".join([*lines, *bottom, *quotes, *figures])


@pytest.fixture
def brief() -> Brief:
    return compose(made.article(), made.evidence(), (made.CHART,), made.template(), Given())


def test_that_an_untouched_export_agrees(brief: Brief) -> None:
    assert verify(*exported(brief)) == ()


def test_that_lines_may_break_anywhere(brief: Brief) -> None:
    evidence, printed = exported(brief)
    assert verify(evidence, printed.replace(" ", "\n")) == ()


def test_that_one_letter_changed_on_the_page_is_named(brief: Brief) -> None:
    evidence, printed = exported(brief)
    problems = verify(evidence, printed.replace("river bank", "river bunk"))
    assert any("river bank" in str(problem) and "not printed" in problem.text for problem in problems)
    assert any("river bunk" in str(problem) and "not in the source" in problem.text for problem in problems)


@pytest.mark.parametrize("place", ["quotes", "figures"])
def test_that_one_letter_changed_in_the_record_is_named(brief: Brief, place: str) -> None:
    evidence, printed = exported(brief)
    content = json.loads(evidence)
    content[place][0]["text"] = content[place][0]["text"].replace("e", "a", 1)
    problems = verify(json.dumps(content).encode(), printed)
    assert any("not in the source where the record says" in problem.text for problem in problems)


def test_that_a_changed_source_text_is_noticed(brief: Brief) -> None:
    evidence, printed = exported(brief)
    content = json.loads(evidence)
    content["article"]["text"] = content["article"]["text"].replace("31", "13")
    assert any(
        "source text was changed" in problem.text for problem in verify(json.dumps(content).encode(), printed)
    )


def test_that_a_figure_missing_from_the_page_is_named(brief: Brief) -> None:
    evidence, printed = exported(brief)
    problems = verify(evidence, printed.replace("400", "4000"))
    assert any(problem.place.part == "figure “400 people”" for problem in problems)


def test_that_a_wrong_sum_is_named(brief: Brief) -> None:
    evidence, printed = exported(brief)
    content = json.loads(evidence)
    content["calculations"][0]["absolute"] = "-18"
    assert [problem.text for problem in verify(json.dumps(content).encode(), printed)] == ["the sum is wrong"]


def test_that_a_shortened_quotation_agrees_and_a_rewritten_one_has_no_marks(brief: Brief) -> None:
    assert verify(*exported(edit.edit_quote(brief, made.QUOTE.key, "We are … opening a river bank"))) == ()
    assert verify(*exported(edit.edit_quote(brief, made.QUOTE.key, "She praised the bank"))) == ()


def test_that_the_analysts_own_words_are_not_held_against_the_source(brief: Brief) -> None:
    own = edit.set_title(edit.add_key_point(brief, "My point."), "My title")
    assert verify(*exported(own)) == ()


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"version": 1}', b'"x"', b"\xff\xfe"])
def test_that_a_damaged_record_is_a_sentence(damage: bytes) -> None:
    with pytest.raises(BriefgenError, match="damaged"):
        verify(damage, "")


def test_that_a_newer_record_is_refused_with_a_sentence(brief: Brief) -> None:
    content = json.loads(exported(brief)[0]) | {"version": 99}
    with pytest.raises(BriefgenError, match="newer Briefgen"):
        verify(json.dumps(content).encode(), "")
