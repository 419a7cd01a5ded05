import pytest

from briefgen.article.grids import cells
from briefgen.article.read import read
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind

BEFORE = (
    "Grain exports fall for a third year\n\n"
    "The ministry published new figures on Monday. They show that exports of grain went down there.\n\n"
)
MORE = (
    "The union of millers said in a letter to its members last week that the mills would buy less abroad.\n\n"
)
AFTER = "\n\nOfficials said that a dry spring was to blame for the fall. Farmers hope for a better harvest."
ROWS = ("Country\t2022\t2023", "Kenya\t4.1\t4.4", "Ghana\t2.0\t2.1", "Togo\t0.4\t0.5")


def article(text: str) -> Article:
    return read(Source("sample.txt", SourceKind.TEXT, text.encode()))


@pytest.mark.parametrize("mark", ["\t", " | "])
def test_that_a_table_keeps_its_head_and_the_text_behind_it(mark: str) -> None:
    rows = [row.replace("\t", mark) for row in ROWS]
    found = article(BEFORE + "\n".join(rows) + AFTER)
    assert list(found.paragraph_texts[1:5]) == rows
    assert found.paragraph_texts[5].startswith("Officials said")
    assert [one.kind for one in found.paragraphs[1:5]] == [ParagraphKind.TABLE_ROW] * 4


def test_that_lines_with_unlike_numbers_of_cells_are_no_table() -> None:
    found = article(
        BEFORE + MORE + "Home | News | Sport\nLogin | Search\nAbout us | Terms | Press | Jobs" + AFTER
    )
    assert ParagraphKind.TABLE_ROW not in {one.kind for one in found.paragraphs}


def test_that_cells_are_counted_between_tabs_or_strokes() -> None:
    assert [cells(one) for one in ("a\tb\tc", "| a | b |", "a | b", "a, b")] == [3, 2, 2, 1]
