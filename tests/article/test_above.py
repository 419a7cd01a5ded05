import pytest

from briefgen.article.above import with_text_above
from briefgen.article.lines import lines_of
from briefgen.article.shape import shapes
from tests.article.conftest import SENTENCES

TOP = ("Lindvik votes for its old swimming hall", "By Ann Lee", "3 March 2026")
FIRST = (
    "The old swimming hall of Lindvik will open again after eleven years of waiting.",
    "The council wants the work on the hall to begin in the first week of August.",
)
DE_TOP = ("Lindvik stimmt für die alte Schwimmhalle", "Von Ann Lee", "3. März 2026")
DE = (
    "Die alte Schwimmhalle von Lindvik soll nach elf Jahren des Wartens wieder öffnen.",
    "Der Rat der Stadt will, dass die Arbeiten an der Halle im August beginnen.",
    "Die Halle kostet die Stadt 14 Millionen Kronen, sagte die Bürgermeisterin am Dienstag.",
    "„Darauf haben wir lange gewartet“, sagte Greta Holm vom Schwimmverein in der Halle.",
)


def added(above: tuple[str, ...], below: tuple[str, ...], language: str = "en") -> list[str]:
    """The lines above that are taken where only those below were."""
    lines = lines_of("\n".join((*above, *below)))
    chosen = [line.text in below for line in lines]
    found = with_text_above(chosen, lines, shapes(lines, language))
    return [line.text for line, is_kept in zip(lines, found, strict=True) if is_kept][: -len(below)]


@pytest.mark.parametrize(
    "between",
    [
        ("Advertisement",),
        ("Related articles", "Old quay sold"),
        ("READ MORE: Ferry line drops its winter timetable",),
        ("Sign up for our newsletter",),
    ],
)
def test_that_text_above_calls_and_teasers_is_kept(between: tuple[str, ...]) -> None:
    assert added((*TOP, *FIRST, *between), SENTENCES) == list(FIRST)


def test_that_text_between_calls_is_kept() -> None:
    above = (*TOP, "Bookmark", FIRST[0], "Advertisement", FIRST[1], "Read more: Old quay sold")
    assert added(above, SENTENCES) == list(FIRST)


@pytest.mark.parametrize("between", [("Lesen Sie auch:",), ("Anzeige",)])
def test_that_german_text_above_a_label_is_kept(between: tuple[str, ...]) -> None:
    assert added((*DE_TOP, *DE[:2], *between), DE[2:], "de") == list(DE[:2])


@pytest.mark.parametrize(
    "above",
    [
        (*TOP, "The swimming hall stands beside the river that runs through Lindvik.", "Advertisement"),
        (*TOP, "A picture of the old swimming hall of Lindvik as it was in the spring of 1974.", "Share"),
        (*TOP, "Bread has become dear.", "Flour costs more than ever in the mills of the north.", "Share"),
        (TOP[0], *FIRST, "Advertisement"),
        (*TOP, *FIRST, "Old quay sold"),
        (*TOP, "Sign in to save your favourite stories about the council to your own page.", "Share"),
    ],
)
def test_that_what_may_be_no_text_stays_out(above: tuple[str, ...]) -> None:
    assert added(above, SENTENCES) == []
