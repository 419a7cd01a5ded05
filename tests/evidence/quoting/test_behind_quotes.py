"""German sentences behind a quotation that go on with what its speaker said, told by their mood."""

import pytest

from briefgen.evidence.find import find_evidence
from briefgen.model.evidence import QuoteKind
from tests.kit.labelled import plain_article


def told(text: str) -> list[tuple[str, str, bool]]:
    """The statements of a text, each with its speaker and whether that is inferred."""
    quotes = find_evidence(plain_article(text, language="de")).quotes
    return [
        (quote.text, quote.speaker.name if quote.speaker else "", quote.inferred)
        for quote in quotes
        if quote.kind is QuoteKind.STATEMENT
    ]


GOING_ON = [
    (
        "„Wir geben nur weiter, was andere berechnen“, so Jens Pohl. Ein Haushalt mit drei Kindern zahle "
        "künftig rund 52 Euro mehr im Jahr.",
        ["Ein Haushalt mit drei Kindern zahle künftig rund 52 Euro mehr im Jahr"],
        "Jens Pohl",
    ),
    (
        "„Die Leute erwarten das“, sagte die Expertin Maria Riehl dem Anzeiger. Die Werke müssten erklären, "
        "warum es nicht geschehe.",
        ["Die Werke müssten erklären, warum es nicht geschehe"],
        "Maria Riehl",
    ),
    (
        "„Das ist ein Fehler“, sagte Bürgermeister Karl Lenz. Die Brücke sei seit Jahren marode. Der Bund "
        "habe nichts getan.",
        ["Die Brücke sei seit Jahren marode", "Der Bund habe nichts getan"],
        "Karl Lenz",
    ),
    (
        "„Wir sind vorbereitet“, erklärte Innenministerin Rita Vogt. Es gebe genug Betten.",
        ["Es gebe genug Betten"],
        "Rita Vogt",
    ),
    (
        "„Der Sommer wird hart“, sagte Landwirt Uwe Thoma. Die Ernte falle um ein Drittel kleiner aus.",
        ["Die Ernte falle um ein Drittel kleiner aus"],
        "Uwe Thoma",
    ),
    (
        "„Das Geld fehlt“, sagte Kämmerer Udo Kranz. Die Stadt könne die Schule nicht bauen.",
        ["Die Stadt könne die Schule nicht bauen"],
        "Udo Kranz",
    ),
]


@pytest.mark.parametrize(("text", "statements", "speaker"), GOING_ON)
def test_that_reported_speech_goes_on_behind_a_quotation(
    text: str, statements: list[str], speaker: str
) -> None:
    assert told(text) == [(statement, speaker, True) for statement in statements]


@pytest.mark.parametrize(
    "text",
    [
        "„Das Geld fehlt“, sagte Kämmerer Udo Kranz. Die Stadt hat 40 Schulen.",
        "„Das Geld fehlt“, sagte Kämmerer Udo Kranz. Es sei denn, der Bund zahlt.",
        "„Das Geld fehlt“, sagte Kämmerer Udo Kranz. Die Preise dürften weiter steigen.",
        "„Das Geld fehlt“, stand auf dem Schild. Die Stadt habe 40 Schulen.",
    ],
)
def test_that_other_sentences_behind_a_quotation_are_nobodys(text: str) -> None:
    assert told(text) == []
