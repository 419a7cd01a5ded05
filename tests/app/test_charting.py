import io
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import pytest
from PIL import Image

from briefgen.app import chart_checks, chart_drawing, chart_files, charting, steps
from briefgen.app.chart_options import with_option
from briefgen.app.chart_room import chart_faults
from briefgen.app.chart_words import notes_that_hold
from briefgen.app.events import result_of
from briefgen.app.export import check, export
from briefgen.app.templates import template
from briefgen.brief import edit
from briefgen.brief.compose import Given, compose
from briefgen.charts.data.grid import pasted
from briefgen.charts.data.table import set_value
from briefgen.document.record import printed_text
from briefgen.document.wordfiles import word_package
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point, Series, Sort
from briefgen.model.problem import BriefgenError
from briefgen.model.quantity import Bound
from briefgen.model.template import Form
from tests.document.word_kit import MADE
from tests.kit import made, narrow


def test_that_a_chart_is_saved_by_its_ending(tmp_path: Path) -> None:
    for ending in ("svg", "png", "csv"):
        chart_files.save(made.CHART, "policy-brief", tmp_path / f"chart.{ending}")
    assert (tmp_path / "chart.svg").read_bytes().lstrip().startswith((b"<svg", b"<?xml"))
    assert "31" in (tmp_path / "chart.csv").read_text("utf-8-sig")
    width, _ = Image.open(io.BytesIO((tmp_path / "chart.png").read_bytes())).size
    assert width / (chart_drawing.width_mm("policy-brief") / 25.4) >= 220


def test_that_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BriefgenError, match=r"use \.svg, \.png or \.csv"):
        chart_files.save(made.CHART, "policy-brief", tmp_path / "chart.gif")
    assert list(tmp_path.iterdir()) == []


def test_that_data_from_a_file_is_the_analysts_with_its_source(tmp_path: Path) -> None:
    table = tmp_path / "heat.csv"
    table.write_text("Year,Share\n2019,31\n2024,12.5\n", "utf-8")
    bars, grid = replace(made.CHART, kind=ChartKind.BARS), charting.read_table(table)
    chart = charting.with_table(bars, grid, "Heat Board, annual report", "en-GB")
    assert [str(point.value) for point in chart.points] == ["31", "12.5"]
    assert {point.origin for point in chart.points} == {Origin.ANALYST}
    assert {point.source for point in chart.points} == {"Heat Board, annual report"}
    assert chart.notes != made.CHART.notes


def test_that_every_cell_of_a_file_that_is_no_number_is_named_with_file_and_row(tmp_path: Path) -> None:
    table = tmp_path / "ports.csv"
    table.write_text("Port,Ships\nHalden,1\nMoss,NaN\nLarvik,>5\nHamar,soon\nDrammen,9e15\n", "utf-8")
    with pytest.raises(BriefgenError) as told:
        charting.with_table(made.CHART, charting.read_table(table), "Port yearbook", "en-GB")
    said = [(str(problem.place), problem.text) for problem in told.value.problems]
    assert said == [
        ("ports.csv, row 3", "“NaN” is not a number"),
        ("ports.csv, row 5", "“soon” is not a number"),
    ]


def test_that_a_file_without_a_number_names_its_cells(tmp_path: Path) -> None:
    table = tmp_path / "loads.csv"
    table.write_text("Load,Amount\nSalt,5 kg\nTolls,€ 7\nWork,3 hours\n", "utf-8")
    with pytest.raises(BriefgenError, match=r"loads\.csv.*different units"):
        charting.with_table(made.CHART, charting.read_table(table), "Port yearbook", "en-GB")


def test_that_cells_that_are_no_numbers_are_warned_of_beside_the_chart(brief: Brief) -> None:
    grid = pasted("Port\tShips\nHalden\t1\nMoss\tNaN\nLarvik\t>5\nHamar\t9e15\nDrammen\t")
    bars = charting.with_grid(made.CHART, grid, "Port yearbook", "", brief.language)
    assert [point.bound for point in bars.points][2] is Bound.MORE_THAN
    told = [problem.text for problem in chart_checks.problems(brief, bars) if "not a number" in problem.text]
    assert told == ["“NaN” in row 2, “Moss”, is not a number; it is shown as not stated"]


def test_that_a_missing_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(BriefgenError, match=r"none\.csv.*could not be read"):
        charting.with_table(made.CHART, charting.read_table(tmp_path / "none.csv"), "", "en-GB")


@pytest.fixture
def brief() -> Brief:
    found = made.study()
    form = made.template(name="policy-brief")
    return compose(found.article, found.evidence, found.charts, form, Given(attended=True))


def _entered(brief: Brief, text: str = "14") -> ChartSpec:
    changed = set_value(made.CHART, 1, 0, text, "Heat Board", brief.language)
    return charting.settled(brief, made.CHART, changed)


def test_that_a_chart_of_ones_own_is_empty_and_has_a_key_of_its_own(brief: Brief) -> None:
    first = charting.own_chart(brief)
    assert (first.key, first.points) == ("chart:own:1", ())
    assert charting.own_chart(edit.add_chart(brief, first)).key != first.key


def test_that_drafted_alternative_text_follows_the_data_and_written_does_not(brief: Brief) -> None:
    drafted = replace(made.CHART, alt=charting.drafted_alt(brief, made.CHART))
    bars = charting.settled(brief, drafted, with_option(drafted, "kind", "bars"))
    assert bars.alt.startswith("Bar chart")
    own = replace(made.CHART, alt="My words.")
    assert charting.settled(brief, own, with_option(own, "kind", "bars")).alt == "My words."


def test_that_a_figure_that_was_typed_over_is_no_longer_what_the_chart_stands_on(brief: Brief) -> None:
    assert _entered(brief).figures == (made.THEN.key,)


def test_that_the_note_on_entered_data_stays_and_is_there_once(brief: Brief) -> None:
    entered = _entered(brief)
    bare = charting.settled(brief, entered, with_option(entered, "notes", "Mine."))
    assert bare.notes[0] == "Mine."
    assert [note for note in bare.notes if "Heat Board" in note] == [bare.notes[1]]


def test_that_the_source_line_names_the_analysts_source_once_all_data_is_theirs(brief: Brief) -> None:
    one = _entered(brief)
    assert one.source == made.CHART.source
    both = charting.settled(brief, one, set_value(one, 0, 0, "30", "City archive", brief.language))
    assert both.source == "Source: City archive; Heat Board."
    mine = charting.settled(brief, both, with_option(both, "source", "Own count"))
    again = charting.settled(brief, mine, set_value(mine, 0, 0, "29", "City archive", brief.language))
    assert again.source == "Own count"


def _old_title(brief: Brief, spec: ChartSpec) -> bool:
    return any("title was drafted before" in problem.text for problem in chart_checks.problems(brief, spec))


def test_that_a_drafted_title_states_the_change_of_the_data_as_it_is_now(brief: Brief) -> None:
    entered = _entered(brief)
    assert made.CHART.title == "Coal's share of heat fell by 19 points"
    assert entered.title == entered.drafted_title == "Coal's share of heat fell by 17 points"
    assert not _old_title(brief, entered)
    again = charting.settled(brief, entered, set_value(entered, 1, 0, "13.5", "Heat Board", brief.language))
    assert again.title == "Coal's share of heat fell by 17.5 points"


def test_that_the_drafted_title_behind_a_written_one_is_kept_up_to_date(brief: Brief) -> None:
    mine = replace(made.CHART, title="Mine")
    changed = charting.settled(brief, mine, set_value(mine, 1, 0, "14", "Heat Board", brief.language))
    assert (changed.title, changed.drafted_title) == ("Mine", "Coal's share of heat fell by 17 points")


def test_that_a_drafted_title_the_data_no_longer_bears_out_is_told(brief: Brief) -> None:
    risen = _entered(brief, "40")
    assert risen.title == made.CHART.title
    assert _old_title(brief, risen)
    titled = replace(risen, title="Coal falls")
    assert not _old_title(brief, titled)


def _replaced(brief: Brief, words: str, before: ChartSpec | None = None) -> ChartSpec:
    grid = pasted(words)
    before = before or replace(made.CHART, alt=charting.drafted_alt(brief, made.CHART))
    changed = charting.with_grid(before, grid, "Port yearbook", charting.unit_for(before, grid), "en-GB")
    return charting.settled(brief, before, changed)


PORTS = "Port\tShips\nHalden\t12\nMoss\t31\nLarvik\t7"


def test_that_no_word_drafted_for_the_article_stands_over_other_data(brief: Brief) -> None:
    ports = _replaced(brief, PORTS)
    assert ports.unit.name == "", "the article's per cent are not the table's"
    assert (ports.title, ports.subtitle) == ("Moss highest of 3, at 31", "Ships")
    assert ports.drafted_title == ports.title
    assert ports.alt.startswith("Bar chart of ships: ")
    assert not any("title was drafted" in problem.text for problem in chart_checks.problems(brief, ports))
    tonnes = charting.settled(brief, ports, with_option(ports, "unit", "tonnes"))
    assert (tonnes.title, tonnes.subtitle) == ("Moss highest of 3, at 31\xa0tonnes", "Ships, tonnes")
    assert "tonnes" in tonnes.alt


def test_that_words_the_analyst_wrote_stay_over_other_data(brief: Brief) -> None:
    mine = replace(made.CHART, title="Mine", subtitle="Also mine", alt="Mine as well")
    ports = _replaced(brief, PORTS, mine)
    assert (ports.title, ports.subtitle, ports.alt) == ("Mine", "Also mine", "Mine as well")


@pytest.mark.parametrize(
    ("words", "title", "subtitle"),
    [
        ("Port\tShips\nHalden\t>12\nMoss\t31\nLarvik\t7", "Ships", ""),
        ("Port\tShips (tonnes)\nHalden\t<12\nMoss\t31\nLarvik\t7", "Ships (tonnes)", ""),
        ("Port\tShips\tFerries\nHalden\t12\t3\nMoss\t31\t4\nLarvik\t7\t5", "Ships and Ferries", ""),
        ("Port\t2015\t2024\nNorth\t5\t7\nSouth\t3\t9", "North and South, 2015 and 2024", ""),
        ("Y\tA\tB\tC\tD\tE\tF\n2023\t1\t2\t3\t4\t5\t6\n2024\t1\t2\t3\t4\t5\t6", "A, B, C, D and 2 more", ""),
        ("Y\tA\tB\tC\tD\tE\n2023\t1\t2\t3\t4\t5\n2024\t1\t2\t3\t4\t5", "A, B, C, D and E", ""),
        ("Halden\t>12\nMoss\t31", "Halden and Moss", ""),
        (
            "Year"
            + "".join(f"\tShips that called at port {name}" for name in "ABCD")
            + "\n2023\t1\t2\t3\t4\n2024\t1\t2\t3\t4",
            "Ships that called at port A, Ships that called at port B and 2 more",
            "",
        ),
    ],
)
def test_that_a_title_without_a_plain_finding_names_what_is_shown(
    brief: Brief, words: str, title: str, subtitle: str
) -> None:
    own = _replaced(brief, words, charting.own_chart(brief))
    assert (own.title, own.drafted_title) == (title, title)
    assert own.subtitle == subtitle
    assert f", where {title}" not in own.alt, "a name is no finding"
    assert not [problem for problem in chart_checks.problems(brief, own) if "title" in problem.text]


def test_that_a_row_without_a_value_is_left_out_and_the_finding_is_of_the_others(brief: Brief) -> None:
    own = _replaced(brief, "Port\tShips (tonnes)\nHalden\t\nMoss\t31\nLarvik\t7", charting.own_chart(brief))
    assert [point.label for point in own.points] == ["Moss", "Larvik"]
    assert own.title == own.drafted_title == "Moss higher of the two, at 31\xa0tonnes"


def test_that_a_written_title_leaves_what_is_measured_to_the_subtitle(brief: Brief) -> None:
    own = _replaced(brief, "Port\tShips\nHalden\t>12\nMoss\t31", charting.own_chart(brief))
    assert (own.title, own.subtitle) == ("Ships", "")
    mine = charting.settled(brief, own, with_option(own, "title", "Moss is busy"))
    assert (mine.title, mine.subtitle) == ("Moss is busy", "Ships")


def test_that_the_note_on_entered_data_is_there_once_after_a_change_of_kind(brief: Brief) -> None:
    paired = _replaced(brief, "Port\t2015\t2024\nNorth\t5\t7\nSouth\t3\t9")
    assert paired.kind is ChartKind.PAIRED_BARS
    assert "of 2015 and 2024: 2015, North 5" in paired.alt
    slopes = charting.settled(brief, paired, with_option(paired, "kind", "slope"))
    assert len([note for note in slopes.notes if "Port yearbook" in note]) == 1


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Year\tShips\n2019\t4\n2021\t5\n2022\t7\n2024\t9", ChartKind.LINE),
        ("Month\tShips\nMarch 2024\t4\nApril 2024\t5\nJune 2024\t7", ChartKind.COLUMNS),
        (PORTS, ChartKind.BARS),
    ],
)
def test_that_dates_stand_on_an_axis_of_time_and_items_in_order(
    brief: Brief, words: str, kind: ChartKind
) -> None:
    own = _replaced(brief, words, charting.own_chart(brief))
    assert own.kind is kind
    assert own.sort is (Sort.DESCENDING if kind is ChartKind.BARS else Sort.SOURCE)
    assert own.title, "a plain finding is drafted"


def test_that_an_order_the_analyst_chose_stays_over_other_data(brief: Brief) -> None:
    own = _replaced(brief, PORTS, charting.own_chart(brief))
    chosen = charting.settled(brief, own, with_option(own, "sort", "by name"))
    assert _replaced(brief, PORTS, chosen).sort is Sort.LABEL


def test_that_what_was_drafted_can_be_had_again(brief: Brief) -> None:
    changed = replace(made.CHART, title="Mine", subtitle="Mine", source="Mine", alt="Mine")
    words = charting.drafted_words(brief, changed, made.CHART)
    assert words["title"] == made.CHART.drafted_title
    assert (words["subtitle"], words["source"]) == (made.CHART.subtitle, made.CHART.source)
    assert words["alt"].startswith("Slope chart")
    own = charting.own_chart(brief)
    assert set(charting.drafted_words(brief, own, None).values()) == {""}


def test_that_a_chart_without_data_is_told_and_left_out_of_the_document(brief: Brief) -> None:
    empty = charting.own_chart(brief)
    both = edit.add_chart(brief, empty)
    assert any("no data" in problem.text for problem in chart_checks.all_problems(both))
    assert result_of(steps.preview(both)).data.startswith(b"%PDF")


def test_that_the_unit_of_a_table_comes_from_its_cells_or_its_heads(tmp_path: Path) -> None:
    table = tmp_path / "heat.csv"
    table.write_text("Year,Share (%)\n2019,31 %\n2024,12 %\n", "utf-8")
    assert (
        charting.with_table(made.CHART, charting.read_table(table), "Heat Board", "en-GB").unit
        == made.PERCENT
    )
    table.write_text("Plant;Heat (GWh)\nLinden;31\nAspern;12\n", "utf-8")
    assert (
        charting.with_table(made.CHART, charting.read_table(table), "Heat Board", "en-GB").unit.name == "GWh"
    )
    table.write_text("Plant;Share %\nLinden;31\nAspern;12\n", "utf-8")
    assert (
        charting.with_table(made.CHART, charting.read_table(table), "Heat Board", "en-GB").unit
        == made.PERCENT
    )


def test_that_a_unit_its_column_names_by_a_sign_is_not_said_twice(brief: Brief) -> None:
    own = _replaced(brief, "Plant\tShare %\nLinden\t31\nAspern\t12", charting.own_chart(brief))
    assert own.subtitle == "Share %"
    assert b"Share %," in chart_files.data_as_csv(own, "policy-brief")


def test_that_new_parts_of_more_than_a_whole_are_drawn_as_bars(brief: Brief) -> None:
    whole = replace(made.CHART, kind=ChartKind.HUNDRED)
    over = _replaced(brief, "Plant\tShare %\nLinden\t40\nAspern\t40\nMoss\t40", whole)
    assert (over.kind, over.unit) == (ChartKind.BARS, made.PERCENT)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Region\tRain in mm\nNord\t12\nSouth\t10\nEast\t4", ChartKind.BARS),
        ("Street\tRent\nHigh Street\t£1,240\nMill Lane\t£980\nQuay\t£1,010", ChartKind.BARS),
        ("Haven\tSchiffe\nHalden\t62\nMoss\t25", ChartKind.BARS),
        ("Party\tShare\nGreens\t41%\nLabour\t33%\nOthers\t26%", ChartKind.HUNDRED),
        ("Partei\tAnteil\nGrüne\t41,2\nSPD\t32,8\nAndere\t26,0", ChartKind.HUNDRED),
        ("Part\tHeat\nCoal\t2\nWood\t9", ChartKind.HUNDRED),
    ],
)
def test_that_a_table_stays_parts_of_a_whole_only_where_it_is_some(
    brief: Brief, words: str, kind: ChartKind
) -> None:
    whole = replace(made.CHART, kind=ChartKind.HUNDRED)
    relabelled = replace(
        whole.series[0],
        points=tuple(
            replace(point, label=label, when=None)
            for point, label in zip(whole.points, ("Coal", "Wood"), strict=True)
        ),
    )
    whole = replace(whole, series=(relabelled,))
    assert _replaced(brief, words, whole).kind is kind


def test_that_a_whole_the_analyst_made_of_own_numbers_stays_one(brief: Brief) -> None:
    own = _replaced(brief, PORTS, charting.own_chart(brief))
    whole = charting.settled(brief, own, with_option(own, "kind", "100 % bar"))
    assert _replaced(brief, "Port\tShips\nHamar\t5\nMoss\t6", whole).kind is ChartKind.HUNDRED


_OF_FIGURES = ("“31 per cent” is expected, not yet so when the article was written.", "Read with care.")


def test_that_notes_on_the_data_that_was_replaced_go_with_it() -> None:
    before = replace(made.CHART, notes=(*_OF_FIGURES, "Mine."))
    suggested = replace(made.CHART, notes=_OF_FIGURES)
    grid = pasted(PORTS)
    changed = charting.with_grid(before, grid, "Port yearbook", "", "en-GB")
    entered = "Figures entered by the analyst: Halden, Moss, Larvik, from Port yearbook."
    assert notes_that_hold(before, changed, suggested) == ("Mine.", entered)
    assert notes_that_hold(before, changed, None) == (entered,), "no trace of whose the others are"
    titled = replace(before, title="Mine")
    kept = charting.with_grid(titled, grid, "Port yearbook", "", "en-GB")
    assert notes_that_hold(titled, kept, None) == ("Read with care.", "Mine.", entered)


def test_that_the_note_on_one_figure_goes_with_that_figure(brief: Brief) -> None:
    before = replace(made.CHART, notes=_OF_FIGURES)
    other = set_value(before, 1, 0, "14", "Heat Board", brief.language)
    assert notes_that_hold(before, other, before)[:2] == _OF_FIGURES
    first = set_value(before, 0, 0, "30", "Heat Board", brief.language)
    assert notes_that_hold(before, first, before)[:1] == ("Read with care.",)
    words = charting.drafted_words(brief, first, before)
    assert words["notes"].splitlines()[0] == "Read with care.", "what is restored holds too"


def test_that_no_part_is_called_the_largest_where_two_are(brief: Brief) -> None:
    whole = replace(made.CHART, kind=ChartKind.HUNDRED)
    level = _replaced(brief, "Plant\tHeat\nLinden\t40\nAspern\t40\nMoss\t20", whole)
    assert level.kind is ChartKind.HUNDRED
    assert "largest" not in level.title


def test_that_a_wanted_height_is_drawn_and_never_too_low_to_be_read() -> None:
    low = chart_drawing.drawing(replace(made.CHART, height_pt=1), "policy-brief")
    high = chart_drawing.drawing(replace(made.CHART, aspect=1.0), "policy-brief")
    assert high.height_pt == pytest.approx(template("policy-brief").chart_slot.width_pt)
    assert 20 < low.height_pt < high.height_pt


def test_that_a_chart_higher_than_a_page_is_told_and_left_out(brief: Brief, tmp_path: Path) -> None:
    table = tmp_path / "heat.csv"
    table.write_text("Plant,Heat\n" + "".join(f"Plant {n},{n}\n" for n in range(500)), "utf-8")
    long = charting.settled(
        brief,
        made.CHART,
        charting.with_table(made.CHART, charting.read_table(table), "Heat Board", brief.language),
    )
    assert long.kind is ChartKind.TABLE
    plot, found = chart_checks.drawn(brief, long)
    assert plot is None
    assert found[0].text == (
        "The chart is higher than its place in the PDF form, 588 points: it has 500 rows"
    )
    printed = [
        printed_text(result_of(steps.preview(edit.set_chart(brief, chart))).data)
        for chart in (made.CHART, long)
    ]
    assert [made.CHART.title in text for text in printed] == [True, False]
    assert ["Left out" in text for text in printed] == [False, True]
    assert long.title in printed[1].replace("\n", " "), "the page says which chart it lacks"


def test_that_a_brief_that_names_a_chart_it_lacks_agrees_with_its_record(brief: Brief) -> None:
    rows = "".join(f"\nPlant {n}\t{n}" for n in range(500))
    long = _replaced(brief, f"Plant\tHeat{rows}")
    made_by = edit.set_chart(brief, replace(long, title="Plant 499 highest of 500"))
    at = datetime(2025, 3, 5, tzinfo=UTC)
    for rendered, ending in (
        (steps.render_pdf(made_by, at), "pdf"),
        (steps.render_docx(made_by, at), "docx"),
    ):
        assert check(result_of(rendered).data, f"brief.{ending}") == ()


def test_that_a_chart_without_a_title_is_named_by_its_kind(brief: Brief) -> None:
    empty = charting.own_chart(brief)
    assert {str(problem.place) for problem in chart_checks.problems(brief, empty)} == {"bars without a title"}


def with_long_names(wide: str = "") -> ChartSpec:
    """Bars whose names and values leave little room in a narrow column."""
    points = tuple(
        Point(f"{name} {wide}".strip(), Decimal(value))
        for name, value in (("Harbour authority of Halden", "410250"), ("Inland terminals", "98111"))
    )
    return replace(made.CHART, kind=ChartKind.BARS, series=(Series("", points),), difference="")


@pytest.mark.parametrize("wide", [60.0, 170.0])
def test_that_a_chart_is_shown_and_saved_as_wide_as_its_place_in_the_template(
    tmp_path: Path, wide: float
) -> None:
    form = str(narrow.folder(tmp_path / "column", wide))
    plot = chart_drawing.drawing(with_long_names(), form)
    assert plot.width_pt == pytest.approx(wide * 72 / 25.4, abs=0.01)
    chart_files.save(with_long_names(), form, tmp_path / "chart.svg")
    assert f'width="{wide * 72 / 25.4:.6g}'[:12] in (tmp_path / "chart.svg").read_text("utf-8")


def test_that_a_narrower_column_in_the_layout_is_seen_at_once(tmp_path: Path) -> None:
    folder = narrow.folder(tmp_path / "column", 120)
    before = chart_drawing.width_mm(str(folder))
    narrow.folder(folder, 64.5)
    assert [round(width, 2) for width in (before, chart_drawing.width_mm(str(folder)))] == [120, 64.5]


def test_that_what_collides_in_one_form_alone_is_told_with_the_form_and_its_width(
    brief: Brief, tmp_path: Path
) -> None:
    form = narrow.folder(tmp_path / "two", 170, 16)
    one = replace(brief, template=str(form))
    told = {problem.text for problem in chart_checks.drawn(one, with_long_names())[1]}
    both = replace(brief, template=str(narrow.folder(tmp_path / "both", 16, 16)))
    everywhere = {problem.text for problem in chart_checks.drawn(both, with_long_names())[1]}
    in_word = {text for text in told if text.endswith(" in the Word form (16 mm wide)")}
    assert in_word
    assert {text.removesuffix(" in the Word form (16 mm wide)") for text in in_word} <= everywhere


def test_that_a_chart_too_high_for_one_form_stands_in_the_other(brief: Brief, tmp_path: Path) -> None:
    form = narrow.folder(tmp_path / "low", 120, 120, to="16u")
    many = tuple(Point(f"Plant {n}", Decimal(n)) for n in range(1, 25))
    high = replace(made.CHART, kind=ChartKind.BARS, series=(Series("", many),), difference="")
    one = replace(brief, template=str(form), charts=(high,))
    faults = [chart_faults(high, template(str(form)), which) for which in Form]
    assert [len(found) for found in faults] == [1, 0]
    assert "higher than its place in the PDF form" in faults[0][0].text
    assert chart_checks.drawn(one, high)[0] is None
    pages = printed_text(result_of(steps.render_pdf(one, MADE)).data, "a.pdf")
    word = printed_text(result_of(steps.render_docx(one, MADE)).data, "a.docx")
    assert ("Plant 24" in str(pages), high.title in str(word)) == (False, True)


def test_that_a_height_beyond_the_place_is_told_as_what_was_asked_for(tmp_path: Path) -> None:
    form = template(str(narrow.folder(tmp_path / "low", 120, to="16u")))
    (told,) = chart_faults(replace(made.CHART, height_pt=400), form, Form.PDF)
    assert told.hint == "Ask for a lower height, or none"


def test_that_a_template_named_by_its_folder_is_that_one_also_under_a_known_name(tmp_path: Path) -> None:
    form = str(narrow.folder(tmp_path / "policy-brief", 60))
    drafted = steps.draft(made.study(), form)
    assert template(drafted.template).chart_slot.width_mm == pytest.approx(60, abs=0.01)
    assert steps.draft(made.study(), "policy-brief").template == "policy-brief"


def test_that_only_forms_a_template_has_are_told_of(brief: Brief, tmp_path: Path) -> None:
    folder = narrow.folder(tmp_path / "word", 60, 60)
    (folder / "brief.xml").unlink()
    many = tuple(Point(f"Plant {n}", Decimal(n)) for n in range(1, 300))
    high = replace(made.CHART, kind=ChartKind.TABLE, series=(Series("", many),), difference="")
    told = [p.text for p in chart_checks.drawn(replace(brief, template=str(folder)), high)[1]]
    assert [text for text in told if "higher than its place" in text] == [
        text for text in told if "in the Word form" in text and "higher" in text
    ]
    assert any("higher than its place in the Word form" in text for text in told)


def test_that_a_chart_with_letters_no_page_can_print_is_left_out_of_the_pdf_alone(brief: Brief) -> None:
    points = (Point("القاهرة", Decimal(3)), Point("Halden", Decimal(2)))
    arabic = replace(made.CHART, kind=ChartKind.BARS, series=(Series("", points),), title="Ports compared")
    own = edit.set_chart(brief, replace(arabic, difference=""))
    at = datetime(2025, 3, 5, tzinfo=UTC)
    page, document = (result_of(render(own, at)).data for render in (steps.render_pdf, steps.render_docx))
    told = " ".join(printed_text(page).split())
    assert "no typeface here can print its letters figure 1, “Ports compared”" in told
    with ZipFile(io.BytesIO(document)) as parts:
        names = [name for name in parts.namelist() if name.startswith("word/charts/chart")]
        drawn = [parts.read(name).decode() for name in names]
    assert any("القاهرة" in chart for chart in drawn)
    assert check(page, "brief.pdf") == check(document, "brief.docx") == ()
    plot, found = chart_checks.drawn(own, own.charts[0])
    assert plot is None
    assert "“القاهرة” cannot be printed, since its letters join" in found[0].text
    with pytest.raises(BriefgenError, match="cannot be printed"):
        chart_drawing.picture(own.charts[0], own.template)


def arabic(*points: Point) -> ChartSpec:
    """Bars with a name that only Word can set."""
    named = (Point("القاهرة", Decimal(3)), *points)
    bars = replace(made.CHART, kind=ChartKind.BARS, series=(Series("", named),), title="Ports compared")
    return replace(bars, difference="", key="chart:own:7")


def test_that_a_figure_has_one_number_in_both_files(brief: Brief, tmp_path: Path) -> None:
    first = arabic(Point("Halden", Decimal(2)))
    both = replace(brief, charts=(first, replace(made.CHART, key="chart:own:8")))
    files = [tmp_path / "a.pdf", tmp_path / "a.docx"]
    told = result_of(export(both, files, MADE)).problems
    texts = [" ".join(str(printed_text(file.read_bytes(), file.name)).split()) for file in files]
    assert ["Figure 1 " in text for text in texts] == [False, True]
    assert all("Figure 2 " in text for text in texts)
    (hint,) = (problem.hint for problem in told if "cannot be printed" in problem.text)
    assert hint == "Write the name in other letters; the Word file has it"


def test_that_a_word_file_alone_is_not_told_of_letters_that_word_can_set(
    brief: Brief, tmp_path: Path
) -> None:
    one = edit.set_chart(brief, replace(arabic(Point("Halden", Decimal(2))), key=made.CHART.key))
    told = result_of(export(one, [tmp_path / "a.docx"], MADE)).problems
    assert [problem.text for problem in told if "cannot be printed" in problem.text] == []


def test_that_an_item_without_a_value_is_told_in_the_chart_that_only_word_can_set(
    brief: Brief, tmp_path: Path
) -> None:
    missing = Point("طنجة", None)
    one = replace(brief, charts=(arabic(Point("Halden", Decimal(2)), missing),))
    result_of(export(one, [tmp_path / "a.docx"], MADE))
    parts = word_package.parts((tmp_path / "a.docx").read_bytes(), "a.docx")
    assert "طنجة" in parts["word/charts/chart1.xml"].decode()
    assert ">not stated<" in parts["word/drawings/drawing1.xml"].decode()


def test_that_an_item_without_a_value_is_named_in_a_note_where_word_cannot_draw_it(
    brief: Brief, tmp_path: Path
) -> None:
    known = Point("القاهرة", None, low=Decimal(3), high=Decimal(9))
    one = replace(arabic(), kind=ChartKind.RANGE, series=(Series("", (known, Point("طنجة", None))),))
    result_of(export(replace(brief, charts=(one,)), [tmp_path / "a.docx"], MADE))
    text = printed_text((tmp_path / "a.docx").read_bytes(), "a.docx")
    assert "طنجة: not stated." in str(text)
    assert "Figure 1" in str(text)


def test_that_the_reason_of_a_suggestion_does_not_stay_with_other_data(brief: Brief, tmp_path: Path) -> None:
    table = tmp_path / "heat.csv"
    table.write_text("Year,Share\n2019,31\n2024,12.5\n", "utf-8")
    changed = charting.with_table(made.CHART, charting.read_table(table), "Heat Board", "en-GB")
    assert charting.settled(brief, made.CHART, changed).reason == "The data is all your own."
    own = charting.own_chart(brief)
    begun = charting.with_table(own, charting.read_table(table), "Heat Board", "en-GB")
    assert charting.settled(brief, own, begun).reason == own.reason


def test_that_a_german_article_is_printed_in_german_throughout(tmp_path: Path) -> None:
    source = tmp_path / "klinik.txt"
    source.write_text(
        "Weniger Unfälle in Hohenau\n\nVon Ina Lenz\n\nHOHENAU - Die Zahl der Unfälle sank von 842 im Jahr "
        "2021 auf 397 im Jahr 2025, teilte die Polizei mit.\n\n"
        "„Die Kreisel wirken“, sagte Sprecher Uwe Hart.\n",
        "utf-8",
    )
    found = result_of(steps.study(result_of(steps.open_path(source))))
    brief = steps.draft(found, "policy-brief", Given())
    texts = [
        str(printed_text(result_of(render(brief, MADE)).data))
        for render in (steps.render_pdf, steps.render_docx)
    ]
    german = ("Abbildung 1", "Tabelle 1", "Zeitraum", "Anmerkungen", "Zu diesem Papier", "Berechnet: ")
    english = (
        "Figure",
        "Table",
        "Period",
        "Notes",
        "About",
        "Calculated",
        "per cent",
        "calculated",
        "Prepared",
    )
    for text in texts:
        assert [word for word in german if word not in text] == []
        assert [word for word in english if word in text] == []
