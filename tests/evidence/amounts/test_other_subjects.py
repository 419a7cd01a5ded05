"""A bare number takes the unit of the count before it only where it tells of the same things."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("language", "text", "words", "unit"),
    [
        ("en", "The clinic has 300 rooms, and admissions fell to 9,000 last year.", "9,000", ""),
        ("en", "The zoo keeps 340 animals, while complaints rose to 1,100.", "1,100", ""),
        ("en", "The line has 26 stations, but delays climbed to 310 in May.", "310", ""),
        ("en", "The club has 800 members, with attendance falling to 190.", "190", ""),
        (
            "en",
            "There were 2,400 readers in May, the town said, and loans rose 6 per cent to 3,900.",
            "3,900",
            "",
        ),
        ("en", "Staffing in nine clinics was cut from 310 to 240.", "240", ""),
        (
            "en",
            "Opening hours at Kelby's seven museums will be cut from 312 a week to 190.",
            "312 a week",
            "per week",
        ),
        ("de", "Das Krankenhaus hat 400 Betten, und die Aufnahmen sanken auf 12.000.", "12.000", ""),
        ("de", "Die Schule hat 900 Schüler, die Kosten stiegen auf 12.000.", "12.000", ""),
        ("de", "Der Zoo hält 340 Tiere, doch die Beschwerden sind auf 1.100 gestiegen.", "1.100", ""),
        ("de", "Die Öffnungszeiten in elf Bädern sinken von 412 auf 206.", "206", ""),
    ],
)
def test_that_another_subject_takes_no_unit(language: str, text: str, words: str, unit: str) -> None:
    assert told(text, language)[words].quantity.unit.name == unit


@pytest.mark.parametrize(
    ("language", "text", "words", "reads"),
    [
        ("en", "The hospital has 400 beds, and the number will rise to 450.", "450", "450 bed"),
        ("en", "The hospital had 400 beds in May, which has since fallen to 350.", "350", "350 bed"),
        ("en", "The force had 1,200 guards in 2015, but guard numbers fell to 1,050.", "1,050", "1050 guard"),
        ("en", "The zoo kept 340 animals in 2019, and expects to grow to 400.", "400", "400 animal"),
        ("en", "The chain operates in 12 countries, up from nine.", "nine", "9 country"),
        ("en", "A fleet of 400 cars was cut to 300.", "300", "300 car"),
        ("en", "The town had 460 cars, compared with 63 in 1950.", "63", "63 car"),
        ("en", "The Kelby 40 rose to 900 points, while the Hallam 20 fell to 612.", "612", "612 point"),
        ("de", "Das Krankenhaus hat 400 Betten, und die Zahl soll auf 450 steigen.", "450", "450 Bett"),
        ("de", "Das Haus hatte 400 Betten, die Zahl der Betten sank auf 350.", "350", "350 Bett"),
        ("de", "Der Verein hatte 800 Mitglieder, verglichen mit 650 im Mai.", "650", "650 Mitglied"),
    ],
)
def test_that_the_same_things_keep_their_unit(language: str, text: str, words: str, reads: str) -> None:
    assert slot(told(text, language)[words], "reads") == reads
