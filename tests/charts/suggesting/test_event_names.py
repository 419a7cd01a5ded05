"""A happening is called by its whole clause without the date that stands over it, in both languages."""

import pytest

from briefgen.charts.suggesting.event_names import subject_first
from briefgen.charts.titles import Drafts
from tests.charts.reading import article_of
from tests.charts.suggesting.test_event_labels import timeline_of

TURNED = [
    ("hob sich der Vorhang wieder", "Der Vorhang hob sich wieder"),
    ("lief das Schiff vom Stapel", "Das Schiff lief vom Stapel"),
    ("wurde die alte Brücke gesperrt", "Die alte Brücke wurde gesperrt"),
    ("begann der Wiederaufbau des großen Saals", "Der Wiederaufbau des großen Saals begann"),
    ("kaufte Karl Ott die Mühle", "Karl Ott kaufte die Mühle"),
    ("legte die Werft in Leer den Kiel", "Die Werft legte in Leer den Kiel"),
    ("meldete das Werk Insolvenz an", "Das Werk meldete Insolvenz an"),
    ("legten Anwohner Berufung ein", "Anwohner legten Berufung ein"),
    ("erhob die Stadt Klage gegen den Bund", "Die Stadt erhob Klage gegen den Bund"),
]
KEPT = [
    "gab der Kreis der Gemeinde einen Kredit",
    "starb der Vater von Karl Ott",
    "kauften die Stadt und der Kreis das Bad",
    "nach der Sitzung trat der Chef zurück",
    "eröffnete Museen wurden geschlossen",
    "kaufte Siemens Anteile in Leer",
    "trat die Ministerin Anna Pohl zurück",
    "stellte sich der Rat der Stadt entgegen",
    "brannte die Halle, die leer stand, nieder",
    "stieg die Firma Kramer aus",
    "reichte der Verein Naturschutz Klage ein",
    "stiegen Siemens Kunden ein",
]


@pytest.mark.parametrize(("said", "turned"), TURNED)
def test_that_a_subject_stands_before_its_verb(said: str, turned: str) -> None:
    assert subject_first(said.split(), Drafts.of(article_of("Nichts.", "de"))) == turned


@pytest.mark.parametrize("said", KEPT)
def test_that_a_subject_whose_end_is_unsure_is_not_moved(said: str) -> None:
    assert subject_first(said.split(), Drafts.of(article_of("Nichts.", "de"))) == ""


def test_that_english_words_are_not_moved() -> None:
    assert subject_first(["opened", "the", "bridge"], Drafts.of(article_of("Nothing.", "en"))) == ""


def test_that_german_labels_repeat_no_date() -> None:
    chart = timeline_of(
        "Die Rettung der Mühle",
        "Den Antrag stellte das Amt am 3. Februar 2022. Am 7. Juli 2023 sperrte der Kreis das Haus. Die "
        "Helfer haben am 4. Januar 2024 das Dach gedeckt. Am 5. März 2025 gab die Stadt der Gruppe "
        "den Schlüssel.",
        "de",
    )
    assert [point.label for point in chart.points] == [
        "Den Antrag stellte das Amt",
        "Der Kreis sperrte das Haus",
        "Die Helfer haben das Dach gedeckt",
        "Am 5. März 2025 gab die Stadt der Gruppe den Schlüssel",
    ]


def test_that_an_english_label_keeps_a_date_of_its_noun_and_ends_in_no_stop() -> None:
    chart = timeline_of(
        "How the mill was saved",
        "The council voted on 3 May 2021 to close the mill. A fire in 2022 closed its doors. A wall fell "
        "near Brook End on 4 June 2023. On 5 July 2024 the owner sold the site to Hart & Co.",
        "en",
    )
    assert [point.label for point in chart.points] == [
        "The council voted to close the mill",
        "A fire in 2022 closed its doors",
        "A wall fell near Brook End",
        "The owner sold the site to Hart & Co.",
    ]


@pytest.mark.parametrize(
    ("said", "turned"),
    [
        ("kaufte ein Händler aus Bremen die Mühle", "Ein Händler aus Bremen kaufte die Mühle"),
        ("holte der Verein aus Bremen den Trainer", ""),
        ("zog ein Händler aus Bremen weg", ""),
    ],
)
def test_that_where_somebody_new_is_from_belongs_to_him(said: str, turned: str) -> None:
    assert subject_first(said.split(), Drafts.of(article_of("Nichts.", "de"))) == turned


def test_that_a_year_behind_its_verb_is_left_out_with_what_followed_it() -> None:
    text = (
        "Der Turm wurde 1874 gebaut und im Winter beschädigt. Im Mai 1931 schloss die Stadt den Turm. "
        "Der Turm wurde 1952 erweitert."
    )
    labels = [point.label for point in timeline_of("Der Turm von Lauenbek", text, "de").points]
    assert labels[0] == "Der Turm wurde gebaut"
    assert labels[2] == "Der Turm wurde erweitert"


def test_that_a_year_before_the_second_of_two_deeds_is_left_out() -> None:
    text = (
        "Die Werft wurde 1899 gegründet und 1950 verstaatlicht. Im Mai 1991 kaufte Karl Ott die Werft. Am 3. "
        "Juni 2009 schloss die Stadt das Tor."
    )
    chart = timeline_of("Die Geschichte der Werft", text, "de")
    assert [point.label for point in chart.points][:2] == [
        "Die Werft wurde gegründet",
        "Die Werft wurde … verstaatlicht",
    ]
