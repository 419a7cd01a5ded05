"""Who a German sentence says its figures come from: in the midst, behind it, and in the sentence behind."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.charts.reading import article_of

TOLD = [
    ("An den Schulen in Kassel fehlen nach Angaben der Gewerkschaft 310 Lehrkräfte.", "Gewerkschaft"),
    ("Bei dem Konzert waren nach Schätzung der Polizei 12.000 Menschen.", "Polizei"),
    ("Der Umsatz lag nach Auskunft des Unternehmens bei 40 Millionen Euro.", "Unternehmens"),
    ("Das Museum zählte 12.500 Besucher, wie der Landschaftsverband mitteilte.", "Landschaftsverband"),
    ("Die Bibliothek verlieh 120.000 Bücher, wie die Stadt Jena am Montag mitteilte.", "Stadt Jena"),
    (
        "Die Preise stiegen um 2,3 Prozent, wie das Statistikamt am Freitag in Bonn berichtete.",
        "Statistikamt",
    ),
    ("Es brannten 40 Hektar, wie ein Sprecher der Feuerwehr sagte.", "Sprecher der Feuerwehr"),
    ("Die Bibliothek verlieh 120.000 Bücher. Das teilte die Stadt am Dienstag mit.", "Stadt"),
    ("Der Bund zahlt 40 Millionen Euro. Das sagte Minister Karl Lenz in Berlin.", "Minister Karl Lenz"),
    ("Es brannten 40 Hektar. Das berichtete ein Sprecher der Feuerwehr.", "Sprecher der Feuerwehr"),
]

UNTOLD = [
    "Er zahlte 40 Euro, wie der Verkäufer verlangte.",
    "Der Verein gewann 3 Spiele, wie das Jahr zeigte.",
    "Sie fragten, wie die Stadt 40 Millionen Euro einsparen könne.",
    "Der Bund zahlt 40 Millionen Euro. Das sagte er am Montag.",
    "Der Bund zahlt 40 Millionen Euro. Das gab es noch nie.",
    "Der Bund zahlt 40 Millionen Euro.\nDas sagte Minister Karl Lenz.",
]


@pytest.mark.parametrize(("text", "who"), TOLD)
def test_that_who_tells_a_figure_is_its_source(text: str, who: str) -> None:
    said = find_evidence(article_of(text, "de")).figures[0].says_who
    assert said is not None
    assert said.text == who


@pytest.mark.parametrize("text", UNTOLD)
def test_that_words_that_tell_nothing_are_no_source(text: str) -> None:
    assert [one.says_who for one in find_evidence(article_of(text, "de")).figures[:1]] == [None]
