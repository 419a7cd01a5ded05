"""German figures and flags: the same rules over the tables of another language."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefgen.evidence.figures import find_figures
from briefgen.model.evidence import Direction, Figure, FigureKind
from tests.kit.flagged import said
from tests.kit.labelled import plain_article


def figures(text: str) -> tuple[Figure, ...]:
    return find_figures(replace(plain_article(text), language="de"), ())


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("Die Ausfuhr sank von 4,2 auf 3,8 Millionen Tonnen.", ["4200000", "3800000"], "tonne"),
        ("Die Quote stieg von 4 auf 6 Prozent.", ["4", "6"], "percent"),
        ("Künftig arbeiten sie 35 statt 38 Stunden pro Woche.", ["35", "38"], "hour per week"),
        ("Die Karte kostet 20 statt 25 Euro.", ["20", "25"], "euro"),
        ("Zwölf Menschen starben, 30 wurden verletzt.", ["12", "30"], "person"),
        ("Das Feld ist 50 mal 100 Meter groß.", ["50", "100"], "metre"),
        ("Der Balken ist 3,2 ± 0,4 Meter lang.", ["3.2"], "metre"),
    ],
)
def test_that_numbers_share_their_unit(text: str, values: list[str], unit: str) -> None:
    found = figures(text)
    assert [figure.quantity.value for figure in found] == [Decimal(value) for value in values]
    assert {figure.quantity.unit.name for figure in found} == {unit}


def test_that_from_and_to_are_the_ends_of_a_change() -> None:
    start, end = figures("Der Umsatz sank von 2.000 auf 1.500 Euro.")
    assert start.change is None
    assert end.change
    assert (end.change.direction, end.change.to) == (Direction.DOWN, True)
    assert end.compared_to
    assert end.compared_to.text == "2.000"


def test_that_a_result_has_two_sides() -> None:
    (figure,) = figures("Sie siegten 3:2 gegen Ahlen.")
    assert (figure.kind, figure.quantity.low, figure.quantity.high) == (
        FigureKind.SCORE,
        Decimal(3),
        Decimal(2),
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "Die Quote stieg von 4 auf 6 Prozent, ein Plus von 2 Prozent.",
            "Von 4 auf 6 Prozent sind es 2 Prozentpunkte oder 50 Prozent; im Artikel steht „2 Prozent“",
        ),
        (
            "Der Umsatz verdoppelte sich von 2.000 auf 3.000 Euro.",
            "Von „2.000“ auf „3.000 Euro“ ist es 1,5-mal so viel, nicht 2-mal; "
            "im Artikel steht „verdoppelte“",
        ),
        (
            "Insgesamt 12 Menschen starben: sieben Männer und sechs Frauen.",
            "Die Teile, sieben Männer + sechs Frauen, ergeben zusammen 13 Menschen; "
            "im Artikel steht als Summe „12 Menschen“",
        ),
    ],
)
def test_that_what_does_not_add_up_is_said_in_german(text: str, sentence: str) -> None:
    assert [text for _, text in said(text, language="de")] == [sentence]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Der Umsatz stieg schrittweise auf 5 Millionen Euro.", "Umsatz"),
        ("Die Miete der Halle beträgt normalerweise 900 Euro.", "Miete der Halle"),
        ("Die Werft hat ein Marketing von 300.000 Euro bewilligt.", "Marketing"),
    ],
)
def test_that_adverbs_and_nouns_are_told_by_german_endings(text: str, subject: str) -> None:
    (figure,) = figures(text)
    assert figure.subject
    assert figure.subject.text == subject


def test_that_a_german_noun_in_ed_names_a_part() -> None:
    found = figures("Im Winter nutzten 60 Prozent Bus und 40 Prozent Moped.")
    assert [figure.subject and figure.subject.text for figure in found] == ["Bus", "Moped"]


def test_that_a_word_with_an_umlaut_may_stand_before_what_a_part_goes_to() -> None:
    found = figures(
        "Die Stadt erhielt 31 Millionen Euro, davon 14 Millionen Euro für Pflege und "
        "17 Millionen Euro künftig für Schulen."
    )
    assert [figure.subject and figure.subject.text for figure in found] == ["Stadt", "Pflege", "Schulen"]


def test_that_a_german_adverb_in_s_is_no_noun_that_a_place_describes() -> None:
    (figure,) = figures("Im Mai kamen in Xaversburg stets 400 Gäste an.")
    assert figure.place
    assert figure.place.text == "Xaversburg"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Die Inflation lag im Mai bei 3,1 Prozent.", "Inflation"),
        ("Der Umsatz lag im Jahr 2024 bei 3 Millionen Euro.", "Umsatz"),
        ("Die Bank hat den Leitzins am Mittwoch auf 2,5 Prozent angehoben.", "Leitzins"),
        ("Die Bank hat den Leitzins am Mittwoch von 2,25 auf 2,5 Prozent angehoben.", "Leitzins"),
        ("Der Leitzins wurde am Mittwoch von 2,25 auf 2,5 Prozent angehoben.", "Leitzins"),
        ("Der Verein will die Preise um 5 Prozent erhöhen.", "Preise"),
        ("Zum 1. Juli soll die Miete um 40 Euro steigen.", "Miete"),
        ("Die Miete soll zum 1. Juli um 40 Euro steigen.", "Miete"),
        ("Die Bäckerei hat ihren Umsatz im Jahr 2024 auf 3 Millionen Euro gesteigert.", "Umsatz"),
    ],
)
def test_that_a_verb_at_the_end_says_what_changes(text: str, subject: str) -> None:
    assert {figure.subject.text for figure in figures(text) if figure.subject} == {subject}


def test_that_a_participle_is_no_subject() -> None:
    text = "Am Mittwoch um 3 auf 5 Prozent angehoben."
    assert not [figure.subject for figure in figures(text) if figure.subject]


def test_that_a_place_behind_an_adverb_is_no_subject() -> None:
    (found,) = figures("Allein im Wohnungsbau seien 12.000 Stellen weggefallen.")
    assert found.subject is None


@pytest.mark.parametrize(
    ("counted", "unit"),
    [
        ("12 Streifenwagen", "Streifenwagen"),
        ("5 Unternehmen", "Unternehmen"),
        ("3 Kindergärten", "Kindergarten"),
        ("40 Fragen", "Frage"),
        ("12 Haltestellen", "Haltestelle"),
    ],
)
def test_that_a_plural_without_an_ending_keeps_its_word(counted: str, unit: str) -> None:
    (figure,) = figures(f"Dort gab es {counted}.")
    assert figure.quantity.unit.name == unit


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Bei dem Brand wurden in Essen 12 Männer verletzt.", ["12 Männer"]),
        ("Nach Angaben der Feuerwehr wurden bei dem Brand 23 Menschen verletzt.", ["23 Menschen"]),
        ("Nach Auskunft des Schulamts fehlen 310 Kinder.", ["310 Kinder"]),
        ("In Bayern waren laut Polizei 48 Menschen ohne Strom.", ["48 Menschen"]),
        ("Gestern haben in Berlin 5000 Menschen demonstriert.", ["5000 Menschen"]),
        ("Er wartet an Gleis 3 auf Gäste.", []),
        ("Im Flugzeug, einer Boeing 737, war es still.", []),
        ("Auf Gleis 3 Züge zu sehen, ist selten.", []),
        ("Die Boeing 737 Maschinen bleiben am Boden.", []),
    ],
)
def test_that_what_is_counted_may_stand_behind_any_noun(text: str, counted: list[str]) -> None:
    found = find_figures(plain_article(text, language="de"), ())
    assert [figure.text for figure in found] == counted
