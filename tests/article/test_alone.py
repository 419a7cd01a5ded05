"""Paragraphs that stand alone between inserts of a page belong to its text."""

import pytest

from briefgen.article.alone import with_text_amid
from briefgen.article.lines import lines_of
from briefgen.article.resumed import with_resumed_text
from briefgen.article.shape import shapes
from tests.article.conftest import SENTENCES

BOX = ("Sign up for our morning newsletter", "News in your inbox at 7am", "Enter your email", "Sign up")
TERMS = "By signing up you agree to our Terms and Privacy Policy"
TEASERS = ("More on this", "A cold spring for the beekeepers", "Ferry line drops its winter timetable")
TWO = "The council closed the hall after a beam fell. The mayor says that nobody had looked at it since 1990."
QUOTED = "“We would have come in the snow,” Ms Holm said."
SENTENCES_DE = (
    "Der Stadtrat von Kirchau hat am Dienstag den Verkauf der alten Markthalle am Fluss beschlossen.",
    "„Wir konnten uns die Sanierung nicht leisten“, sagte Bürgermeisterin Eva Roth vor dem Rat.",
)
BOX_DE = ("Newsletter", "Kirchau am Morgen", "Jetzt anmelden")
TEASERS_DE = ("Lesen Sie auch", "Warum der Honig so teuer ist")
TWO_DE = "Die Händler wollen nun klagen. Sie zahlen der Stadt seit 2019 für die Markthalle 300 Euro im Monat."
QUOTED_DE = "„Niemand hat uns vor dem Verkauf gefragt“, sagte Roth."


def kept(text: tuple[str, ...], between: tuple[str, ...], language: str = "en") -> list[str]:
    """The lines kept below the first sentences, where only those were taken for the body."""
    lines = lines_of("\n\n".join((*text, *between)))
    chosen = [line.text in text for line in lines]
    found = with_resumed_text(chosen, lines, shapes(lines, language), language)
    return [line.text for line, is_kept in zip(lines, found, strict=True) if is_kept][len(text) :]


@pytest.mark.parametrize(
    ("between", "told"),
    [
        ((*TEASERS, TWO, "ADVERTISEMENT"), [TWO]),
        ((*TEASERS, TWO, *BOX, QUOTED, "Related topics"), [TWO, QUOTED]),
        ((*BOX, TERMS, TWO, *TEASERS), [TWO]),
        ((*BOX, TERMS, "What went wrong?", TWO, *TEASERS), ["What went wrong?", TWO]),
        ((*BOX, QUOTED, *TEASERS, TWO, "Comments"), [QUOTED, TWO]),
        ((*TEASERS, QUOTED, "Most read"), [QUOTED]),
    ],
)
def test_that_paragraphs_alone_between_inserts_are_kept(between: tuple[str, ...], told: list[str]) -> None:
    assert kept(SENTENCES, between) == told


@pytest.mark.parametrize(
    ("between", "told"),
    [
        ((*TEASERS_DE, TWO_DE, "Anzeige"), [TWO_DE]),
        ((*TEASERS_DE, TWO_DE, *BOX_DE, QUOTED_DE, "Mehr zum Thema"), [TWO_DE, QUOTED_DE]),
        (("Anzeige", TWO_DE, *BOX_DE, QUOTED_DE, "Meistgelesen"), [TWO_DE, QUOTED_DE]),
    ],
)
def test_that_they_are_kept_in_german(between: tuple[str, ...], told: list[str]) -> None:
    assert kept(SENTENCES_DE, between, "de") == told


STRANGE = "Bell founders want more copper from the mines. The price has doubled since May, they say in Ravn."
TEASED = "The beekeepers lost half of their hives this spring. The council of Lindvik is to help them."


@pytest.mark.parametrize(
    "between",
    [
        # On something else.
        (*TEASERS, STRANGE, "ADVERTISEMENT"),
        # What stands below its own title, and above the next.
        ("More on this", "Beekeepers lose their hives", TEASED, "Most read"),
        ("More on this", "A cold spring", TEASED, "Ferry line drops its timetable", "Most read"),
        # What stands below the buttons under an article, as a note on its author does.
        (
            "Facebook",
            "Instagram",
            "Ann Holm writes on the hall of Lindvik. She lives by the river there.",
        ),
        # What readers write.
        ("Comments", TWO, "Reply"),
        ("We use cookies", TWO, "Accept all"),
    ],
)
def test_that_a_teaser_between_inserts_stays_out(between: tuple[str, ...]) -> None:
    assert kept(SENTENCES, between) == []


OFFER = ("You have read two of your three free articles.", "Subscribe now for unlimited access.")


@pytest.mark.parametrize(
    ("between", "told"),
    [
        ((*BOX, TERMS, TWO, *OFFER), [TWO]),
        ((*TEASERS, TWO, "ADVERTISEMENT"), [TWO]),
        ((*BOX, "The bells of Ravn want more copper. Their founders say so every spring.", *OFFER), []),
        (
            (
                "More on this",
                "Beekeepers lose their hives",
                "The beekeepers lost half of them. Spring is late.",
            ),
            [],
        ),
    ],
)
def test_that_a_paragraph_between_inserts_stays_with_the_text_on_both_sides(
    between: tuple[str, ...], told: list[str]
) -> None:
    lines = lines_of("\n\n".join((*SENTENCES[:3], *between, SENTENCES[3])))
    chosen = [line.text in SENTENCES for line in lines]
    found = with_text_amid(chosen, lines, shapes(lines, "en"))
    kept_now = [line.text for line, is_kept in zip(lines, found, strict=True) if is_kept]
    assert kept_now == [*SENTENCES[:3], *told, SENTENCES[3]]
