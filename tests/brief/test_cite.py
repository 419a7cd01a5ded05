import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from briefgen.article.metadata import published_from
from briefgen.brief import edit
from briefgen.brief.cite import manuscript
from briefgen.brief.compose import Given, compose
from briefgen.brief.figure_rows import figure_row
from briefgen.brief.notes import Notes
from briefgen.brief.sums import Sum
from briefgen.brief.wording import Wording
from briefgen.model.article import Certainty, Published, Span
from briefgen.model.brief import Brief
from briefgen.model.evidence import Difference, FigureKind, Words
from briefgen.model.manuscript import Manuscript
from briefgen.model.moment import PartialDate, Period
from briefgen.model.quantity import Dimension, Quantity, Unit
from tests.kit import made

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def brief() -> Brief:
    return compose(made.article(), made.evidence(), (made.CHART,), made.template(), Given())


def written(brief: Brief) -> Manuscript:
    return manuscript(brief, today=date(2025, 3, 5))


def test_that_every_statement_leads_back_to_its_paragraph(brief: Brief) -> None:
    words = written(brief)
    assert [point.mark for point in words.key_points] == ["¶\u00a02", "¶\u00a04"]
    assert words.quotes[0].mark == "¶\u00a03"
    assert words.charts[0].mark == "¶\u00a02"


def test_that_a_quotation_is_printed_without_the_carriers_comma(brief: Brief) -> None:
    quote = written(brief).quotes[0]
    assert quote.text == "We are not closing a plant, we are opening a river bank"
    assert (quote.speaker, quote.role) == ("Ruth Okafor", "Mayor")


def test_that_a_quotation_is_dated_only_where_the_article_dates_the_saying(brief: Brief) -> None:
    assert written(brief).quotes[0].said == ""
    quoted = "We are not closing a plant, we are opening a river bank,"
    day = Period.of(PartialDate(2025, 3, 3))
    elsewhere = replace(made.OPENING, span=made.span("on Monday"), when=day)
    dated = replace(brief, evidence=replace(brief.evidence, events=(elsewhere,)))
    assert written(dated).quotes[0].said == ""
    text = made.TEXT.replace("Ms Okafor said.", "Ms Okafor said on Monday.")
    here = Span(text.index("on Monday", text.index(quoted)), text.index("on Monday", text.index(quoted)) + 9)
    own = replace(dated, article=replace(brief.article, text=text))
    said = replace(made.OPENING, span=here, when=day)
    sentences = (Span(text.index('"We are'), here.end + 1),)
    own = replace(own, evidence=replace(own.evidence, events=(said,), sentences=sentences))
    assert written(own).quotes[0].said == "3\u00a0March\u00a02025"


def test_that_an_event_is_printed_by_its_pieces(brief: Brief) -> None:
    start = made.OPENING.clause.start
    whole = replace(made.OPENING, pieces=(Span(start, start + 3), made.OPENING.span))
    shown = replace(brief, evidence=replace(brief.evidence, events=(whole,)), events=(whole.key,))
    assert written(shown).events[0].text == f"{whole.text[:3]} … in May"


def test_that_a_paraphrase_loses_its_marks(brief: Brief) -> None:
    own = edit.edit_quote(brief, made.QUOTE.key, "The mayor praised the river bank")
    assert not written(own).quotes[0].verbatim


def test_that_an_edited_quotation_shows_the_original_in_a_note(brief: Brief) -> None:
    own = written(edit.edit_quote(brief, made.QUOTE.key, "We are … opening a river bank"))
    note = own.notes[own.quotes[0].note[-1] - 1]
    assert "We are not closing a plant" in note.text


def test_that_figures_print_the_sources_digits_and_answers(brief: Brief) -> None:
    row = written(brief).figures[0]
    assert (row.value, row.unit, row.period, row.says_who) == ("12", "per cent", "2020–24", "HB")
    assert row.label == "Coal, share of the city's heat"


def test_that_an_order_of_magnitude_is_quoted_not_counted(brief: Brief) -> None:
    row = next(row for row in written(brief).figures if row.key == made.MONEY.key)
    assert (row.value, row.unit) == ("“tens of millions of euros”", "")


def test_that_differences_are_rows_marked_as_calculated(brief: Brief) -> None:
    rows = [row for row in written(brief).figures if row.calculated]
    assert [(row.value, row.unit) for row in rows] == [("−19", "percentage points"), ("−61", "per cent")]
    assert {row.mark for row in rows} == {"="}
    assert {row.says_who for row in rows} == {"calculated"}


def test_that_a_calculated_row_answers_from_when_and_from_which_number(brief: Brief) -> None:
    year_2015 = Period.of(PartialDate(2015))
    dated = replace(made.THEN, when=year_2015)
    fall = replace(made.FALL, figures=(dated, made.NOW))
    evidence = replace(brief.evidence, comparisons=(fall,))
    rows = [row for row in written(replace(brief, evidence=evidence)).figures if row.calculated]
    assert {(row.period, row.compared_to) for row in rows} == {("2015–24", "31 per cent")}


def test_that_a_calculated_row_names_no_period_the_source_does_not_date(brief: Brief) -> None:
    rows = [row for row in written(brief).figures if row.calculated]
    assert {row.period for row in rows} == {""}


@pytest.mark.parametrize(
    ("text", "unit"),
    [("€115", "per tonne"), ("€115 a tonne", "a tonne"), ("€115 million", "million per tonne")],
)
def test_that_a_number_keeps_the_rate_its_neighbour_states(brief: Brief, text: str, unit: str) -> None:
    rate = Quantity(Decimal(115), Unit("euro per tonne", Dimension.MONEY))
    first = replace(made.MONEY, text="€78 per tonne", quantity=rate, kind=FigureKind.AMOUNT)
    second = replace(first, text=text, span=made.span("We are"))
    evidence = replace(brief.evidence, figures=(first, second), comparisons=())
    row = figure_row(replace(brief, evidence=evidence), second, Wording.of("en"), Notes())
    assert row.unit == unit


def test_that_the_sum_behind_a_difference_stands_in_a_note(brief: Brief) -> None:
    words = written(brief)
    row = next(row for row in words.figures if row.calculated)
    assert "31 − 12 = 19 percentage points" in words.notes[row.note[0] - 1].text


def test_that_no_difference_is_printed_when_one_figure_is_left_out(brief: Brief) -> None:
    rows = written(edit.skip(brief, made.THEN.key)).figures
    assert not any(row.calculated for row in rows)


def test_that_a_flag_stands_beside_the_chart_it_concerns(brief: Brief) -> None:
    words = written(brief)
    assert [flag.text for flag in words.charts[0].flags] == [made.FLAG.text]
    assert [flag.text for flag in words.flags] == [made.FLAG.text]


def test_that_a_flag_about_nothing_printed_is_not_printed(brief: Brief) -> None:
    for key in (made.NOW.key, made.THEN.key, made.POINT.key, made.CHART.key):
        brief = edit.skip(brief, key)
    assert written(brief).flags == ()


def test_that_the_analysts_words_are_labelled(brief: Brief) -> None:
    words = written(edit.set_bottom_line(brief, "Coal ends."))
    assert words.brief.bottom_line is not None
    assert words.brief.bottom_line.label == "Analyst’s text"
    assert written(brief).brief.bottom_line.label == ""  # type: ignore[union-attr]  # set in the fixture


def test_that_about_this_brief_says_what_is_not_known(brief: Brief) -> None:
    about = dict(written(brief).about)
    assert about["Author"] == "not stated."
    assert about["Copied"] == "4\u00a0March\u00a02025."
    assert about["Edited by hand"] == "nothing."


def test_that_about_this_brief_names_what_was_edited(brief: Brief) -> None:
    own = edit.set_assessment(edit.set_title(brief, "Mine"), ["My view."])
    assert dict(written(own).about)["Edited by hand"] == "headline, assessment."


def test_that_an_inferred_date_says_how(brief: Brief) -> None:
    dated = Published(date(2025, 3, 3), Certainty.INFERRED, "year from a photo caption")
    own = replace(brief, article=replace(brief.article, published=dated))
    assert "year from a photo caption" in dict(written(own).about)["Published"]


@pytest.mark.parametrize(
    ("line", "how"),
    [
        ("Kressbach, 16. September 2024 – Die Werft schließt.", "Datum der Ortsmarke"),
        ("HARROW, 16 September 2024 – The yard shuts.", "date in the dateline"),
    ],
)
def test_that_where_a_date_was_read_is_told_in_the_language_of_the_brief(
    brief: Brief, line: str, how: str
) -> None:
    language = "de" if "Datum" in how else "en"
    found = published_from((), line, (), language)
    assert found is not None
    article = replace(brief.article, published=found, language=language)
    own = replace(brief, article=article, language=language)
    assert any(how in told for _, told in written(own).about)


def test_that_an_inferred_speaker_is_explained(brief: Brief) -> None:
    said = replace(made.QUOTE, inferred=True, mention="she")
    own = written(replace(brief, evidence=replace(brief.evidence, quotes=(said,))))
    note = own.notes[own.quotes[0].note[0] - 1].text
    assert "“she”" in note
    assert "Ruth Okafor" in note


def test_that_no_folder_of_this_computer_is_printed(brief: Brief) -> None:
    source = replace(brief.article.source, name="/somewhere/ann/linden.txt")
    bare = replace(brief.article, source=source, agency="", byline="", outlet="")
    assert written(replace(brief, article=bare)).article.source_line.startswith("Source: linden.txt, Linden")


def test_that_the_source_line_names_agency_place_date_and_who_counted(brief: Brief) -> None:
    assert (
        written(brief).article.source_line == "Source: Reuters, Linden, 3\u00a0March\u00a02025; figures by HB"
    )


@pytest.mark.parametrize(
    ("texts", "values", "unit", "expected"),
    [
        (
            ("5.6 million tonnes", "4.2 million tonnes"),
            ("5600000.0", "4200000.0"),
            "tonne",
            ("−1.4", "million tonnes"),
        ),
        (("$3 billion", "$4.5 billion"), ("3000000000", "4500000000.0"), "US dollar", ("+$1.5", "billion")),
        (("1,150 people", "910 people"), ("1150", "910"), "person", ("−240", "people")),
        (("three mills", "two mills"), ("3", "2"), "mill", ("−1", "mills")),
        (
            ("US$5.6 billion", "US$4.2 billion"),
            ("5600000000", "4200000000"),
            "US dollar",
            ("−US$1.4", "billion"),
        ),
    ],
)
def test_that_a_difference_is_printed_in_the_sources_own_scale(
    texts: tuple[str, str], values: tuple[str, str], unit: str, expected: tuple[str, str]
) -> None:
    figures = tuple(
        replace(made.STAFF, text=text, quantity=Quantity(Decimal(value), Unit(unit)))
        for text, value in zip(texts, values, strict=True)
    )
    absolute = Decimal(values[1]) - Decimal(values[0])
    comparison = replace(made.FALL, figures=figures, difference=Difference(absolute, None, ""))
    sum_ = Sum.of(comparison, Wording.of("en"), "en")
    assert sum_ is not None
    assert sum_.absolute == expected


def test_that_a_figure_without_a_subject_is_labelled_with_the_sources_noun(brief: Brief) -> None:
    row = next(row for row in written(brief).figures if row.key == made.STAFF.key)
    assert row.label == "People"


def test_that_a_figure_is_compared_with_the_figure_in_those_words(brief: Brief) -> None:
    against = made.words("31 per cent in the four years before")
    now = replace(made.NOW, compared_to=against)
    own = replace(brief, evidence=replace(brief.evidence, figures=(now, made.THEN, made.STAFF, made.MONEY)))
    assert written(own).figures[0].compared_to == "31 per cent"


def test_that_a_note_ends_with_a_full_stop(brief: Brief) -> None:
    assert all(note.text.endswith(".") for note in written(brief).notes)


def test_that_a_sum_is_printed_larger_number_first_in_the_sources_scale() -> None:
    figures = tuple(
        replace(made.STAFF, text=text, quantity=Quantity(Decimal(value), Unit("tonne")))
        for text, value in (("4.2 million tonnes", "4200000.0"), ("5.6 million tonnes", "5600000.0"))
    )
    comparison = replace(made.FALL, figures=figures, difference=Difference(Decimal(1_400_000), None, ""))
    sum_ = Sum.of(comparison, Wording.of("en"), "en")
    assert sum_ is not None
    assert "5.6 − 4.2 = 1.4 million tonnes" in sum_.note


def test_that_german_sums_are_read_and_printed_in_german_marks() -> None:
    figures = tuple(
        replace(made.STAFF, text=text, quantity=Quantity(Decimal(value), Unit("tonne")))
        for text, value in (("4,2 Millionen Tonnen", "4200000"), ("3,1 Millionen Tonnen", "3100000"))
    )
    comparison = replace(made.FALL, figures=figures, difference=Difference(Decimal(-1_100_000), None, ""))
    sum_ = Sum.of(comparison, Wording.of("de"), "de")
    assert sum_ is not None
    assert sum_.absolute == ("−1,1", "Millionen Tonnen")
    assert "4,2 − 3,1 = 1,1 Millionen Tonnen" in sum_.note


def test_that_a_percentage_is_rounded_once() -> None:
    comparison = replace(made.FALL, difference=Difference(Decimal(-1), Decimal("-0.12495"), ""))
    sum_ = Sum.of(comparison, Wording.of("en"), "en")
    assert sum_ is not None
    assert sum_.percent == ("−12", "per cent")


def test_that_the_table_and_the_footer_name_who_states_a_figure_as_charts_do(brief: Brief) -> None:
    def by(who: str) -> Brief:
        staff = replace(made.STAFF, says_who=Words(who))
        found = replace(brief.evidence, figures=(staff,), comparisons=())
        return replace(brief, evidence=found, figures=(staff.key,))

    full, nobody = (written(by(who)) for who in ("company", "its annual report"))
    assert [row.says_who for row in full.figures] == ["the company"]
    assert full.article.source_line.endswith("figures by the company")
    assert [row.says_who for row in nobody.figures] == [""]
    assert "figures by" not in nobody.article.source_line


@pytest.mark.parametrize("language", ["de", "en"])
def test_that_each_way_a_day_is_inferred_has_its_words(language: str) -> None:
    written_by = re.compile(r'Certainty\.INFERRED, "([^"]+)"|, "((?:year|day|time) [^"]+)"\)')
    readers = "\n".join(path.read_text("utf-8") for path in (ROOT / "briefgen" / "article").glob("*.py"))
    ways = {one or other for one, other in written_by.findall(readers)}
    assert len(ways) >= 5
    assert ways <= set(Wording.of(language).words["dated_by"])
