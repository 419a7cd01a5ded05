from collections.abc import Callable

import pytest

from briefgen.article.edges import (
    with_last_sentences,
    with_subheads,
    without_calls,
    without_teasers,
)
from briefgen.article.lines import lines_of
from briefgen.article.shape import shapes
from briefgen.model.article import Article
from tests.article.conftest import SENTENCES

Reader = Callable[..., Article]

HEADLINE = "Council votes for a new swimming hall"
SUMMARY = "For eleven years the children of the town had nowhere to learn it. Now they will."


def paste(*words: str) -> bytes:
    return "\n\n".join(words).encode()


def test_that_a_summary_above_the_byline_is_no_part_of_the_body(read_bytes: Reader) -> None:
    article = read_bytes(paste("Towns", HEADLINE, SUMMARY, "By Ann Lee", "3 March 2026", *SENTENCES))
    assert article.paragraph_texts == SENTENCES
    assert article.standfirst == SUMMARY


def test_that_a_note_on_the_author_is_no_part_of_the_body(read_bytes: Reader) -> None:
    note = "Ann Lee is a writer in Lindvik. Her last piece was about bell founders."
    article = read_bytes(paste("Towns", HEADLINE, "By Ann Lee", "3 March 2026", *SENTENCES, note))
    assert article.paragraph_texts == SENTENCES


def test_that_a_short_last_sentence_belongs_to_the_body() -> None:
    lines = lines_of("\n\n".join((*SENTENCES, "The ruling is not yet final.", "Advertisement", "Most read")))
    chosen = [True] * len(SENTENCES) + [False] * 3
    assert with_last_sentences(chosen, lines, shapes(lines, "en")) == [True] * 5 + [False] * 2


def test_that_a_run_of_other_sentences_is_not_taken_for_the_end() -> None:
    others = ("The ruling is not yet final.", "The roof of the mill fell in.", "The ferry is late again.")
    lines = lines_of("\n\n".join((*SENTENCES, *others)))
    chosen = [True] * len(SENTENCES) + [False] * 3
    assert with_last_sentences(chosen, lines, shapes(lines, "en")) == chosen


def test_that_a_speech_closes_with_its_thanks(read_bytes: Reader) -> None:
    speech = ("Good morning, and thank you for a welcome that was kinder than the crossing.", *SENTENCES)
    article = read_bytes(
        paste("Speech", "Address to the harbour masters", *speech, "Thank you.", "Share this page")
    )
    assert article.paragraph_texts == (*speech, "Thank you.")


@pytest.mark.parametrize(
    ("last", "belongs"),
    [
        ("Marion Leck sagte: »Ein System hat nicht bei mir gesessen.«", True),
        ("Marion Leck sagte: „Ein System hat nicht bei mir gesessen.“", True),
        ("Das Gespräch führte Tobias Renn.", False),
    ],
)
def test_that_german_last_sentences_are_told_from_who_asked(last: str, belongs: bool) -> None:
    told = tuple(f"Der Ausschuss hat am Dienstag den Zeugen Nummer {n} gehört." for n in range(3))
    lines = lines_of("\n\n".join((*told, last, "Mehr lesen über", "Krankenhäuser")))
    chosen = with_last_sentences([True] * 3 + [False] * 3, lines, shapes(lines, "de"))
    assert chosen == [True, True, True, belongs, False, False]


def test_that_a_last_sentence_with_a_year_belongs_to_the_body() -> None:
    lines = lines_of(
        "\n\n".join((*SENTENCES[:3], "The hall of the next town was closed in 2024 too.", "Menu"))
    )
    chosen = with_last_sentences([True] * 3 + [False] * 2, lines, shapes(lines, "en"))
    assert chosen == [True] * 4 + [False]


def test_that_a_long_title_over_sentences_is_the_headline(read_bytes: Reader) -> None:
    title = "Q&A: 'The hall was built for coal' - Greta Holm on the cost of heating a swimming hall in winter"
    turns = (
        "Greta Holm has run the hall since 2021. She spoke to Ann Lee.",
        "Lee: Why is it cold?",
        "Holm: It was built for coal, and coal is gone.",
    )
    article = read_bytes(paste(title, *turns))
    assert article.headline == title
    assert article.paragraph_texts == turns


def edged(step: Callable[..., list[bool]], lines: tuple[str, ...], chosen: list[bool]) -> list[bool]:
    return step(chosen, shapes(lines_of("\n".join(lines)), "en"))


def test_that_a_call_of_the_site_amid_the_text_is_left_out_but_not_a_quotation_on_one() -> None:
    call = "Thanks for reading our paper, please sign up for more."
    said = "“Sign up for lessons before the summer,” the club told its members."
    texts = (SENTENCES[0], SENTENCES[1], call, said)
    lines = lines_of("\n".join(texts))
    assert without_calls([True] * 4, lines, shapes(lines, "en"), "en") == [True, True, False, True]


def test_that_the_address_above_a_copy_is_left_out_and_one_within_is_kept() -> None:
    address = "https://courier.example/a?b=1"
    lines = lines_of("\n".join((address, *SENTENCES[:3], address)))
    assert without_calls([True] * 5, lines, shapes(lines, "en"), "en") == [False, True, True, True, True]


def test_that_titles_right_below_a_label_are_left_out_up_to_the_next_sentence() -> None:
    lines = (SENTENCES[0], "Read Next", "Ferry line drops its winter timetable", SENTENCES[1])
    assert edged(without_teasers, lines, [True, False, True, True]) == [True, False, False, True]


def test_that_a_subhead_between_two_sentences_is_kept_and_a_name_is_not() -> None:
    for title, is_kept in (("Cheaper in winter", True), ("Eddie Marrow", False), ("READ MORE", False)):
        assert edged(with_subheads, (SENTENCES[0], title, SENTENCES[1]), [True, False, True])[1] is is_kept


@pytest.mark.parametrize(
    "greeting",
    [
        "Good afternoon. In today's edition: the port that ran out of cranes, and a very long lunch.",
        "Good morning, and welcome to your daily look at the coast.",
        "Hello! This week’s newsletter is about eels, ferries and a swimming hall.",
        "Good evening. Your evening round of the harbours follows.",
        "Good morning from Lindvik. Today’s briefing tells of ships.",
        "Hi there, this edition comes to you from the lighthouse.",
    ],
)
def test_that_what_a_newsletter_greets_with_is_no_part_of_the_body(greeting: str, read_bytes: Reader) -> None:
    top = ("View this email in your browser", "The Ledger at Noon", "Tuesday, 10 March 2026")
    article = read_bytes(paste(*top, greeting, HEADLINE, *SENTENCES))
    assert (article.headline, article.paragraph_texts) == (HEADLINE, SENTENCES)


@pytest.mark.parametrize(
    "opening",
    [
        "Good morning, and thank you for a welcome that was kinder than the crossing.",
        "“Good morning,” she said when your daily reporter came to the harbour at seven.",
        "The editors wrote in today's edition that the hall should never have been closed at all.",
    ],
)
def test_that_a_speech_or_a_story_that_greets_keeps_its_opening(opening: str) -> None:
    lines = lines_of(paste(opening, *SENTENCES).decode())
    assert all(without_calls([True] * 5, lines, shapes(lines, "en"), "en"))


def test_that_a_german_newsletter_greets_too() -> None:
    lines = lines_of(
        "Guten Morgen! In der heutigen Ausgabe geht es um Häfen.\n\nDer Rat hat gewählt, hieß es."
    )
    assert without_calls([True] * 2, lines, shapes(lines, "de"), "de") == [False, True]
