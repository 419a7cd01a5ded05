import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from briefgen.brief import edit
from briefgen.brief.cite import manuscript
from briefgen.brief.compose import Given, compose
from briefgen.brief.record import record
from briefgen.brief.verify import verify
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartTable, Origin, TableRow
from briefgen.model.evidence import Words
from briefgen.model.problem import BriefgenError, Severity
from tests.kit import made

TABLE = ChartTable(
    ("Period", "Ferry journeys (per cent)", "Where it comes from"),
    (TableRow("2019", ("21",), "article"), TableRow("2024", ("7.8",), "article")),
)


def exported(brief: Brief, table: ChartTable | None = None) -> tuple[bytes, str]:
    """The record and, in place of a page, the words one after another."""
    words = manuscript(brief, today=date(2025, 3, 5))
    if table:
        words = replace(words, charts=tuple(replace(chart, table=table) for chart in words.charts))
    tables = [[chart.title, *chart.table.heads] for chart in words.charts if table]
    tables += [[*row.words] for chart in words.charts for row in chart.table.rows]
    quotes = [
        f"“{quote.text}”\n{quote.speaker}" if quote.verbatim else f"{quote.text}\n{quote.speaker}"
        for quote in words.quotes
    ]
    figures = [
        f"{f.label} {f.value}\n{f.unit} {f.period} {f.compared_to} {f.says_who}" for f in words.figures
    ]
    lines = [words.brief.title.text, *(point.text for point in words.key_points)]
    bottom = [words.brief.bottom_line.text] if words.brief.bottom_line else []
    listed = [" ".join(row) for row in tables]
    return record(brief, words), "\n".join([*lines, *bottom, *figures, *quotes, *listed])


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


def test_that_a_label_may_stand_again_in_its_number(brief: Brief) -> None:
    staff = replace(made.STAFF, text="people", span=made.span("people"))
    own = replace(brief, evidence=replace(brief.evidence, figures=(staff,)), figures=(staff.key,))
    assert verify(*exported(own)) == ()


FURNITURE = "Source: Reuters 1 of 2\fPolicy brief, 5 March 2025"


def test_that_a_quotation_may_run_over_to_the_next_page(brief: Brief) -> None:
    evidence, printed = exported(brief)
    over = printed.replace("closing a plant,", f"closing a plant, {FURNITURE}")
    assert verify(evidence, over) == ()


@pytest.mark.parametrize("inserted", ["gladly", FURNITURE.replace("\f", " ")])
def test_that_words_put_into_a_quotation_are_named(brief: Brief, inserted: str) -> None:
    evidence, printed = exported(brief)
    assert verify(evidence, printed.replace("closing a plant,", f"closing a plant, {inserted}"))


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
    problems = verify(evidence, printed.replace("400\npeople", "4000\npeople"))
    assert {problem.place.part for problem in problems} == {"figure “400 people”"}


@pytest.mark.parametrize(
    ("printed_as", "instead", "named"),
    [
        ("Ruth Okafor", "Ruth Weber", "speaker"),
        ("−19\npercentage points", "−91\npercentage points", "−19 percentage points"),
        ("12\nper cent 2020–24", "12\nper cent 2010–14", "12 per cent"),
        ("HB", "FSB", "31 per cent"),
    ],
)
def test_that_a_row_or_speaker_changed_on_the_page_is_named(
    brief: Brief, printed_as: str, instead: str, named: str
) -> None:
    evidence, printed = exported(brief)
    assert printed_as in printed
    before, _, behind = printed.rpartition(printed_as)
    assert any(named in str(problem) for problem in verify(evidence, before + instead + behind))


def test_that_a_number_changed_in_a_native_chart_is_named(brief: Brief) -> None:
    evidence, printed = exported(brief)
    assert verify(evidence, printed, charted=[Decimal(31), Decimal("12.0")]) == ()
    (problem,) = verify(evidence, printed, charted=[Decimal(31), Decimal("14")])
    assert "value 14" in str(problem)


def test_that_a_reference_line_is_a_number_of_the_record(brief: Brief) -> None:
    lined = replace(brief, charts=tuple(replace(chart, reference=Decimal(14)) for chart in brief.charts))
    evidence, printed = exported(lined)
    assert verify(evidence, printed, charted=[Decimal(31), Decimal("14")]) == ()


def test_that_a_label_may_stand_again_in_an_answer(brief: Brief) -> None:
    heat = replace(made.STAFF, subject=Words("city heat"), says_who=Words("City heat board"))
    coal = replace(made.NOW, subject=Words("coal"), says_who=Words("Coal board"))
    own = replace(brief, evidence=replace(brief.evidence, figures=(heat, coal)), figures=(heat.key, coal.key))
    assert verify(*exported(own)) == ()


def test_that_a_number_changed_in_the_data_of_a_chart_is_named(brief: Brief) -> None:
    evidence, printed = exported(brief, TABLE)
    assert verify(evidence, printed) == ()
    problems = verify(evidence, printed.replace("2024 7.8 article", "2024 7.9 article"))
    assert ["2024" in str(problem) and "row of its data" in problem.text for problem in problems] == [True]


def test_that_a_record_without_data_of_charts_is_still_checked(brief: Brief) -> None:
    evidence, printed = exported(brief, TABLE)
    content = json.loads(evidence)
    for chart in content["charts"]:
        del chart["table"]
    assert verify(json.dumps(content).encode(), printed) == ()


def test_that_a_figure_is_not_looked_for_in_the_data_of_a_chart(brief: Brief) -> None:
    label = manuscript(brief, today=date(2025, 3, 5)).figures[0].label
    heads = ("Period", label, "Where it comes from")
    evidence, printed = exported(brief, replace(TABLE, heads=heads))
    rows = [line for line in printed.split("\n") if not line.startswith(label)]
    assert verify(evidence, "\n".join(rows)) == ()


def test_that_what_a_template_leaves_out_is_no_fault(brief: Brief) -> None:
    evidence, _ = exported(brief)
    assert verify(evidence, "A page with nothing of it") == ()


@pytest.mark.parametrize(
    "change", [{"quotes": 5}, {"quotes": [{}]}, {"figures": None}, {"article": {"text": 5}}]
)
def test_that_a_record_of_another_shape_is_a_sentence(brief: Brief, change: dict[str, object]) -> None:
    content = json.loads(exported(brief)[0]) | change
    with pytest.raises(BriefgenError, match="damaged"):
        verify(json.dumps(content).encode(), "")


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


def test_that_words_the_file_could_not_print_agree_and_are_told(brief: Brief) -> None:
    evidence, printed = exported(brief)
    content, name = json.loads(evidence), "مرفأ خور"
    speaker = content["quotes"][0]["speaker"]
    for quote in content["quotes"]:
        quote["speaker"] = quote["speaker"].replace(speaker, name)
    shown = printed.replace(f"”\n{speaker}", "”\n◊ ◊")
    assert any(told.severity is Severity.ERROR for told in verify(json.dumps(content).encode(), shown))
    (told,) = verify(json.dumps(content | {"unprinted": name.replace(" ", "")}).encode(), shown)
    assert told.severity is Severity.NOTE
    assert "“م”" in told.text


def begun_alike(brief: Brief) -> tuple[bytes, str, str]:
    """A record whose bottom line goes on as its headline does, that headline, and the bottom line."""
    title = "Ferry journeys to the outer islands fell by a third in winter"
    lead = f"{title}, as the harbour office counts them in its yearly report"
    line = replace(brief.title, text=title, span=None, origin=Origin.ANALYST)
    own = replace(brief, title=line, bottom_line=replace(line, text=lead))
    return record(own, manuscript(own, today=date(2025, 3, 5))), title, lead


def test_that_a_line_left_out_is_no_fault_where_another_begins_alike(brief: Brief) -> None:
    evidence, title, _ = begun_alike(brief)
    assert verify(evidence, title) == ()


def test_that_a_line_changed_behind_a_beginning_like_another_is_named(brief: Brief) -> None:
    evidence, title, lead = begun_alike(brief)
    (problem,) = verify(evidence, f"{title}\n{lead.replace('yearly', 'monthly')}")
    assert problem.text == "the sentence is not printed as the record has it"
