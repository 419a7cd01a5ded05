"""What so many did, and what was done to so many, told in the passive."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "subject", "language"),
    [
        ("The reading scheme has been used by 27 schools.", "27 schools", "reading scheme", "en"),
        ("The petition was signed by 5,100 residents.", "5,100 residents", "petition", "en"),
        ("The bridge is crossed by 8,000 cars a day.", "8,000 cars a day", "bridge", "en"),
        (
            "The fund, from which grants are paid each spring, has been used by 31 clubs.",
            "31 clubs",
            "fund",
            "en",
        ),
        ("The “Green Sail” scheme was tested by 31 ships.", "31 ships", "“Green Sail” scheme", "en"),
        ("Das Programm wurde bisher von 19 Betrieben genutzt.", "19 Betrieben", "Programm", "de"),
        ("A plan backed by 40 mayors was dropped.", "40 mayors", "", "en"),
        ("A rise is expected by 40 firms.", "40 firms", "", "en"),
    ],
)
def test_that_a_count_behind_a_passive_is_of_what_was_done(
    text: str, words: str, subject: str, language: str
) -> None:
    assert slot(told(text, language)[words], "subject") == subject


@pytest.mark.parametrize(
    ("text", "words", "measure"),
    [
        ("About 620 people are employed at the yard.", "About 620 people", "employed at the yard"),
        ("Some 3,400 patients are treated there.", "Some 3,400 patients", ""),
        ("About 45 workers were hurt in the blast at the mill.", "About 45 workers", "hurt in the blast"),
        ("Some 40 flights were cancelled on Monday.", "Some 40 flights", "cancelled"),
        ("Officials said 40 homes were flooded.", "40 homes", "flooded"),
        ("The 64 cottages that were flooded will be rebuilt.", "64 cottages", "flooded"),
        ("Of the 90 passengers, of whom 12 were hurt, most went home.", "12", "hurt"),
        ("About 70 nurses are trained in Hull each year.", "About 70 nurses", "trained"),
    ],
)
def test_that_what_was_done_to_those_counted_is_their_measure(text: str, words: str, measure: str) -> None:
    assert slot(told(text)[words], "measure") == measure


@pytest.mark.parametrize(
    ("text", "words", "measure"),
    [
        ("Rund 780 Menschen sind in der Werft beschäftigt.", "Rund 780 Menschen", "in der Werft beschäftigt"),
        ("Rund 500 Bücher wurden am Montag gestohlen.", "Rund 500 Bücher", "gestohlen"),
        ("Die 40 Häuser, die zerstört wurden, waren alt.", "40 Häuser", "zerstört"),
        ("Von den 90 Gästen, von denen 12 verletzt wurden, blieben viele.", "12", "verletzt"),
        ("Rund 40 Häuser wurden nicht beschädigt.", "Rund 40 Häuser", ""),
        ("Wenn 40 Stellen gestrichen werden, leidet der Ort.", "40 Stellen", ""),
    ],
)
def test_that_german_participles_at_the_end_tell_it_too(text: str, words: str, measure: str) -> None:
    assert slot(told(text, "de")[words], "measure") == measure


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Some 300 homes were not damaged.", "Some 300 homes"),
        ("About 40 people are expected to attend.", "About 40 people"),
        ("If 40 jobs are lost, the town will suffer.", "40 jobs"),
        ("Some 60 miners were found alive.", "Some 60 miners"),
        ("Around 900 pupils were sent home.", "Around 900 pupils"),
        ("Nearly 500 staff were asked to leave.", "Nearly 500 staff"),
        ("A plan backed by 40 mayors was dropped.", "40 mayors"),
    ],
)
def test_that_a_participle_that_tells_less_is_left_out(text: str, words: str) -> None:
    assert slot(told(text)[words], "measure") == ""
