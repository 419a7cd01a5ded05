from briefgen.article.below import with_kept_below, without_notes
from briefgen.article.lines import Line, Mark
from briefgen.article.shape import shapes
from tests.article.conftest import SENTENCES


def kept(*below: Line) -> list[bool]:
    """Which lines right below the first sentence are kept."""
    lines = [Line(SENTENCES[0], mark=Mark.PARAGRAPH, kept=1.0), *below]
    chosen = [True] + [False] * len(below)
    return with_kept_below(chosen, lines, shapes(lines, "en"))[1:]


def test_that_sentences_another_extractor_keeps_go_on_with_the_body() -> None:
    assert kept(*(Line(text, kept=1.0) for text in SENTENCES[1:3])) == [True, True]


def test_that_a_sentence_it_drops_or_a_block_aside_ends_the_body() -> None:
    assert kept(Line(SENTENCES[1], kept=0.2), Line(SENTENCES[2], kept=1.0)) == [False, False]
    assert kept(Line(SENTENCES[1], kept=1.0, aside=True)) == [False]


def test_that_a_table_of_figures_right_below_is_kept_and_one_of_links_is_not() -> None:
    rows = ("Year\tCost", "2024\t12", "2025\t14")
    assert kept(*(Line(row, mark=Mark.ROW) for row in rows)) == [True] * 3
    assert kept(*(Line(row, mark=Mark.ROW, links=0.9) for row in rows)) == [False] * 3
    assert (
        kept(*(Line(row, mark=Mark.ROW) for row in ("Home\tNews", "Jobs\tCars", "Help\tLogin")))
        == [False] * 3
    )


def test_that_a_list_of_values_right_below_is_kept_and_one_of_links_or_about_the_page_is_not() -> None:
    items = ("Bangor: £610", "Wrexham – 580 pounds", "Newport: 700")
    assert kept(*(Line(item, mark=Mark.ITEM) for item in items)) == [True] * 3
    assert kept(*(Line(item, mark=Mark.ITEM, links=1.0) for item in items)) == [False] * 3
    about = ("Published: 3 March 2024", "Updated: 4 March 2024", "Reading time: 3 minutes")
    assert kept(*(Line(item, mark=Mark.ITEM) for item in about)) == [False] * 3


def test_that_footnotes_and_times_over_entries_are_no_body() -> None:
    times = ("10:05", "11:05", "12:05")
    lines = [*map(Line, times), Line(SENTENCES[0]), Line("Minutes of 3 March, page 12.", mark=Mark.NOTE)]
    assert without_notes([True] * 5, lines) == [False, False, False, True, False]
