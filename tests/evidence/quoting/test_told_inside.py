"""Words of another that somebody quotes, between marks inside his own."""

import pytest

from briefgen.evidence.quoting.told_inside import INSIDE
from tests.kit.spoken import quotations, reported, statements


@pytest.mark.parametrize(
    ("text", "inner", "language"),
    [
        (
            "Nina Hart said: “My boss told me ‘never come back’, and I left.”",
            ("never come back", "My boss"),
            "en",
        ),
        (
            "“The foreman said, ‘Keep it shut,’ so I did,” Alan Birch told the inquiry.",
            ("Keep it shut,", "The foreman"),
            "en",
        ),
        (
            "“I said, ‘We will not pay,’ and that was that,” Tom Cole recalled.",
            ("We will not pay,", "Tom Cole"),
            "en",
        ),
        (
            "‘My mother said “never sell the land” and we never did,’ Tom Cole said.",
            ("never sell the land", "My mother"),
            "en",
        ),
        (
            "Jan Otte sagte: „Mein Chef hat gesagt: ‚Komm nie wieder‘, und da ging ich.“",
            ("Komm nie wieder", "Mein Chef"),
            "de",
        ),
        (
            "„Ich sagte: ‚Wir zahlen keinen Cent mehr‘, und ging“, erzählte Jan Otte.",
            ("Wir zahlen keinen Cent mehr", "Jan Otte"),
            "de",
        ),
        (
            "„Der Richter sagte: ‚Sie haben gelogen‘, das tat weh“, erzählte Jan Otte.",
            ("Sie haben gelogen", "Der Richter"),
            "de",
        ),
    ],
)
def test_that_who_is_quoted_in_a_quotation_made_a_statement(
    text: str, inner: tuple[str, str], language: str
) -> None:
    assert statements(text, language=language) == [inner]
    assert [quote.rule for quote in reported(text, language=language)] == [INSIDE]
    assert len(quotations(text, language=language)) == 1


def test_that_words_quoted_inside_stand_where_they_say() -> None:
    text = "Nina Hart said: “My boss told me ‘never come back’, and I left.”"
    (inner,) = reported(text)
    assert inner.span.of(text) == inner.text
    assert inner.mention_span is not None
    assert inner.mention_span.of(text) == "My boss"


def test_that_a_name_inside_a_quotation_is_told_in_full() -> None:
    text = "Ann Roth ran the bank. “Then Roth said to me, ‘You are finished here,’” Tom Cole said."
    assert statements(text) == [("You are finished here,", "Ann Roth")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“I read ‘War and Peace’ twice and called it ‘the long one’,” Tom Cole said.", "en"),
        ("“They were the ‘good old days’, and people say ‘resilience’,” Tom Cole said.", "en"),
        ("“He told me, ‘We will not pay,’ and that was that,” Tom Cole recalled.", "en"),
        ("“We said, ‘You will not pay,’ and that was that,” Tom Cole recalled.", "en"),
        ("„Wir sagten: ‚Ihr zahlt keinen Cent mehr‘, und gingen“, erzählte Jan Otte.", "de"),
        ("“Sanders can say ‘I am not a bad man’ now,” Tom Cole said.", "en"),
        ("“Not once has an aide said, ‘We are winning here,’” Tom Cole said.", "en"),
        ("“It starts when someone says, ‘Let us go in,’” Tom Cole said.", "en"),
        ("“It’s the dogs’ dinner and the cats’ tea,” Tom Cole said.", "en"),
        ("„Ich lese ‚Der Zauberberg‘ gern und mag den ‚alten Kram‘“, sagte Jan Otte.", "de"),
    ],
)
def test_that_titles_terms_and_words_of_nobody_known_are_none(text: str, language: str) -> None:
    assert statements(text, language=language) == []
