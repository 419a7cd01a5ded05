"""Who has a share for them, and who leads by a margin."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("Ortega has the support of 47% of likely voters.", "47%", "Ortega"),
        ("The coach has the trust of just 23%.", "23%", "coach"),
        ("In June the plan won the backing of 61 per cent of members.", "61 per cent", "plan"),
        ("The new mayor enjoys the confidence of about 52% of residents.", "about 52%", "new mayor"),
        (
            "Ines Ortega leads challenger Paul Reyes by just 3 percentage points.",
            "3 percentage points",
            "",
        ),
        ("In the north, Ortega is ahead 58% to 33%.", "58%", "Ortega"),
        ("Labour leads 44% to 31% in the city.", "44%", "Labour"),
        ("The Harriers lead the second tier by four points.", "four points", ""),
        ("Ortega leads 58% to 33%.", "33%", ""),
        # What only stands near such words.
        ("The fund has the support of 12 towns and a budget of £5m.", "£5m", "budget"),
        ("The team, led by Ann Bell, sold 40% of it.", "40%", "team"),
        ("He leads a firm with sales of £4m.", "£4m", "sales"),
        ("The fall was led by Ash, where rents fell 4%.", "4%", "rents"),
    ],
)
def test_that_a_share_or_margin_is_of_who_has_it(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("Die Trainerin genießt das Vertrauen von 23 Prozent der Fans.", "23 Prozent", "Trainerin"),
        ("Der Vorschlag hat die Unterstützung von 61 Prozent der Mitglieder.", "61 Prozent", "Vorschlag"),
        (
            "Die Firma hat Ausgaben für Werbung von 5 Millionen Euro.",
            "5 Millionen Euro",
            "Ausgaben für Werbung",
        ),
    ],
)
def test_that_a_german_share_is_of_who_has_it(text: str, words: str, subject: str) -> None:
    assert slot(told(text, "de")[words], "subject") == subject


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("It expects a return on equity of between 9% and 10%.", "between 9% and 10%", "return on equity"),
        ("It aims for a return on invested capital of 12%.", "12%", "return on invested capital"),
        ("The plan has spending on defence of £40bn.", "£40bn", "spending on defence"),
        ("The city saw investment in rail of £2bn.", "£2bn", "investment in rail"),
        ("The poll has a margin of error of plus or minus 3.4 points.", "3.4 points", "margin of error"),
        ("It is a tax on profits of more than £1m.", "more than £1m", "profits"),
        ("The fee is based on revenue of £5m.", "£5m", "revenue"),
        ("It relies on sales of £5m.", "£5m", "sales"),
    ],
)
def test_that_an_amount_is_of_the_whole_noun(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject
