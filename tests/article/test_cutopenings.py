import pytest

from briefgen.article.cutopenings import with_openings
from briefgen.article.lines import Line, Mark, lines_of
from tests.article.conftest import SENTENCES


def whole(*rows: str) -> list[str]:
    return [line.text for line in with_openings(lines_of("\n\n".join(rows)))]


@pytest.mark.parametrize(
    ("above", "parts"),
    [
        ("By Ann Lowe", ("The", "Rail Safety Board", "said on Monday that the line would stay shut.")),
        (SENTENCES[0], ("Northgate Council", "has told its tenants to leave the towers by the end of June.")),
        ("3 March 2026", ("According to the", "World Bank", "report, growth slowed to two per cent in May.")),
        (
            SENTENCES[1],
            ("Jane Poole", "of the", "Harbour Union", "told members that all of the talks were over."),
        ),
        (SENTENCES[2], ("On Friday the", "Appeal Court", ", which sits in Ravn, is to hear the case again.")),
        (SENTENCES[0], ("A", "2024 study", "found that one in five of the wells in the valley was dry.")),
        (SENTENCES[0], ("NHS England", "said more than 40 trusts had been asked to send their figures.")),
        ("Von Eva Roth", ("Die", "Deutsche Bahn", "hat angekündigt, die Strecke bis Mai zu sperren.")),
        (SENTENCES[0], ("Der", "Bundesrechnungshof", "kritisiert in seinem Bericht den Umgang mit Geld.")),
        (SENTENCES[0], ("Kirchau", "wird im kommenden Jahr zwölf neue Busse mit Strom fahren lassen.")),
    ],
)
def test_that_an_opening_cut_at_a_link_is_put_back(above: str, parts: tuple[str, ...]) -> None:
    assert whole(above, *parts) == [above, " ".join(parts).replace(" ,", ",")]


@pytest.mark.parametrize(
    "rows",
    [
        # A byline, a button or a day above a paragraph in small letters.
        ("Ann Lowe", "it was the coldest spring that anybody in the valley could remember."),
        ("Share", "Save", "it was the coldest spring that anybody in the valley could remember."),
        (SENTENCES[0], "ADVERTISEMENT", "it was the coldest spring that anybody could remember here."),
        (SENTENCES[0], "12 March 2026", "it was the coldest spring that anybody could remember here."),
        # Names that begin in small letters.
        (SENTENCES[0], "A vote in Bogotá", "de Blasio told the council that he would not sign the order."),
        (SENTENCES[0], "Streit in Brüssel", "von der Leyen sagte, sie werde den Entwurf im Juni vorlegen."),
        # A menu in small letters, and items of a list.
        ("The", "Courier", "news and views from the valley"),
        ("What it needs", "flour and salt", "water from the well, as cold as it comes."),
        # Two links one below the other.
        (
            SENTENCES[0],
            "Ferry aground",
            "Beekeepers in spring",
            "it was the coldest spring that anybody knew.",
        ),
    ],
)
def test_that_other_short_lines_above_stay_alone(rows: tuple[str, ...]) -> None:
    assert whole(*rows) == list(rows)


def test_that_what_a_source_marks_as_a_paragraph_is_left_alone() -> None:
    rest = Line("found that staff had been told of the fault in the spring.", mark=Mark.PARAGRAPH)
    lines = [Line("The"), Line("Care Board"), rest]
    assert with_openings(lines) == lines


@pytest.mark.parametrize(
    "cut",
    [
        (
            "The tug, the old",
            "Marit Ravn",
            ", sank at her mooring in the night and lies under three metres of mud.",
        ),
        (
            "A film by the",
            "Lindvik Players",
            ", shown at noon, tells how the town lost its only bridge in 1911.",
        ),
    ],
)
def test_that_a_name_in_italics_is_put_back_into_its_sentence(cut: tuple[str, ...]) -> None:
    assert whole("See all updates", *cut) == ["See all updates", f"{cut[0]} {cut[1]}{cut[2]}"]
