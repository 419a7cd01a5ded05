"""Copies in which a page put an advertisement or a teaser between any two paragraphs."""

from collections.abc import Callable

import pytest

from briefgen.model.article import Article

Reader = Callable[..., Article]

MENU = ("Skip to content", "Menu", "Home", "News", "Sport", "Sign in")
LEAD = (
    "The harbour board of Lindvik has spent £1.4m on a crane that nobody may drive, its accounts show.",
    "The crane was bought in May and was to load 30 ships a month. It has loaded none so far.",
)
TOLD = (
    'The harbour master, Greta Holm, said: "We asked for a licence twice and heard nothing."',
    "The board pays £9,000 a week for a crane hired from a yard in Oster, and hopes to stop by June.",
    '"It is money in the sea," said Tomas Reyes, who leads the fishermen. "Nobody asked us."',
)
BELOW = ("Follow us on Facebook and X", "Most Read", "1", "Shop closes after 80 years", "© 2024 Lindvik Post")

GERMAN = (
    "Der Hafen von Lindvik hat 1,4 Millionen Euro für einen Kran bezahlt, den niemand fahren darf.",
    "Der Kran wurde im Mai gekauft und sollte 30 Schiffe im Monat beladen. Bisher war es keines.",
    "Die Leiterin des Hafens, Greta Holm, sagte: „Wir haben zweimal gefragt und nichts gehört.“",
    "Der Hafen zahlt 9000 Euro in der Woche für einen Kran aus Oster und hofft auf den Juni.",
    "„Das ist Geld im Meer“, sagte Tomas Reyes, der für die Fischer spricht. „Uns fragt keiner.“",
)


def copy(*parts: str) -> bytes:
    return "\n".join(parts).encode()


@pytest.mark.parametrize(
    "inserts",
    [
        (("Read more:", "Sailor who rowed to work retires at last"), ("Advertisement",), ("Advertisement",)),
        (("Advertisement",), ("READ MORE: Lindvik bakery wins a prize",), ("Article continues below",)),
        (("Related:", "Town band plays for the last time"), ("Story continues below",), ("Advertisement",)),
        (
            ("Read more", "Snow shuts two roads to the coast"),
            ("Advertisement",),
            ("READ NEXT: Band retires",),
        ),
        (("Advertisement", "Article continues below"), ("See also: Two roads shut",), ("Advertisement",)),
        (("READ MORE: Two roads shut by snow",), ("READ MORE: Band plays on",), ("Advertisement",)),
    ],
)
def test_that_text_strewn_with_inserts_is_read_to_its_end(
    read_bytes: Reader, inserts: tuple[tuple[str, ...], ...]
) -> None:
    amid = [line for gap, told in zip(inserts, TOLD, strict=True) for line in (*gap, told)]
    article = read_bytes(copy(*MENU, "Crane stands still in the harbour", *LEAD, *amid, *BELOW))
    assert article.paragraph_texts == LEAD + TOLD


def test_that_german_text_strewn_with_inserts_is_read_to_its_end(read_bytes: Reader) -> None:
    one, two, three, four, five = GERMAN
    lines = (
        "Startseite",
        "Anmelden",
        "Kran steht still",
        one,
        two,
        "Lesen Sie auch:",
        "Kapelle spielt weiter",
    )
    rest = (three, "Anzeige", four, "Lesen Sie auch: Zwei Straßen gesperrt", five, "Artikel teilen")
    assert read_bytes(copy(*lines, *rest)).paragraph_texts == GERMAN


@pytest.mark.parametrize(
    "below",
    [
        # teasers with a sentence below each title, with and without an advertisement between
        (
            "Read more:",
            "Band plays on",
            "The town band of Oster will play on for a year, it said on Monday night.",
        ),
        ("Most Read", "Snow shuts two roads to the coast, police say.", "Advertisement", "Band plays on."),
        # what speaks to the reader
        (
            "Advertisement",
            "You can write to our reporters about the crane in the harbour at any time of the day.",
            "Advertisement",
            "If you have a story on the harbour board then let us know and we will call you back.",
        ),
    ],
)
def test_that_teasers_and_calls_below_an_article_are_no_text(
    read_bytes: Reader, below: tuple[str, ...]
) -> None:
    article = read_bytes(copy(*MENU, "Crane stands still in the harbour", *LEAD, TOLD[1], *below, *BELOW))
    assert article.paragraph_texts == (*LEAD, TOLD[1])


def test_that_an_advertisement_between_teasers_parts_no_text(read_bytes: Reader) -> None:
    first = ("Read more:", "Snow shuts two roads", "Snow has shut two roads for a week, the police said.")
    second = (
        "Town band to play on",
        "The town band will play for one more year after a vote of its members.",
    )
    below = (*first, "Advertisement", *second, *BELOW)
    article = read_bytes(copy(*MENU, "Crane stands still in the harbour", *LEAD, TOLD[1], *below))
    assert second[1] not in article.paragraph_texts


@pytest.mark.parametrize(
    "cut",
    [
        (
            "She told",
            "the board's yearly meeting",
            "that waits for a licence had grown from 3 weeks to 9 weeks.",
        ),
        ("Holm warned", "the town council", "that the crane would rust before the summer of next year."),
        ("He informed", "a local newspaper", "of the plans for the old quay and the two sheds on it."),
        ("They asked", "members of the board", "whether the crane had ever been tried out in a storm."),
        ("Sie sagte", "dem örtlichen Rat", "dass der Kran vor dem Sommer im nächsten Jahr rosten werde."),
        ("Greta Holm told", "a meeting", "that the harbour could not wait for another year or two."),
    ],
)
def test_that_a_sentence_cut_at_a_link_behind_an_insert_is_whole(
    read_bytes: Reader, cut: tuple[str, ...]
) -> None:
    article = read_bytes(copy("Crane stands still", *LEAD, "Advertisement", *cut, "", TOLD[1]))
    assert " ".join(cut) in article.paragraph_texts


@pytest.mark.parametrize(
    "lines",
    [
        ("Advertisement", "that waits for a licence had grown from 3 weeks to 9 weeks."),
        ("Most Read", "Harbour Board", "that waits for a licence had grown from 3 weeks to 9 weeks."),
        ("She told", "The Board", "The waits for a licence had grown from 3 weeks to 9 weeks."),
    ],
)
def test_that_lines_above_a_sentence_are_not_put_to_it(read_bytes: Reader, lines: tuple[str, ...]) -> None:
    article = read_bytes(copy("Crane stands still", *LEAD, *lines, TOLD[1]))
    assert not any(text.startswith((lines[0], "Harbour Board that")) for text in article.paragraph_texts)


@pytest.mark.parametrize(
    "note",
    [
        "Something went wrong, please try again later.",
        "Something went wrong. Please try again.",
        "Please enter a valid email address.",
        "Thank you for subscribing!",
        "Sorry, there was a problem. Please try again later.",
        "Thanks for signing up.",
    ],
)
def test_that_what_a_form_answers_is_no_text(read_bytes: Reader, note: str) -> None:
    box = ("Get the latest Lindvik news straight to your inbox", note)
    article = read_bytes(copy(*MENU, "Crane stands still in the harbour", *box, *LEAD, *TOLD, *BELOW))
    assert article.paragraph_texts == LEAD + TOLD


@pytest.mark.parametrize(
    "told",
    [
        "Something went wrong with the crane in May, and the harbour board wants to know why.",
        '"Something went wrong, please try again later," the screen in the crane said to Greta Holm.',
        "The crane had no licence, and the harbour board said it would try again later in the year.",
    ],
)
def test_that_news_of_what_went_wrong_is_text(read_bytes: Reader, told: str) -> None:
    article = read_bytes(copy(*MENU, "Crane stands still in the harbour", *LEAD, told, *TOLD, *BELOW))
    assert told in article.paragraph_texts
