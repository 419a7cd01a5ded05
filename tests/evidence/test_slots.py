from datetime import date
from pathlib import Path

import pytest

from briefgen.evidence.figures import find_figures
from briefgen.model.article import (
    Article,
    ParagraphKind,
    Published,
    Source,
    SourceKind,
    Span,
    lay_out,
)
from briefgen.model.evidence import Direction, Figure, FigureKind, Quote, Speaker, Words


def article(text: str) -> Article:
    body, paragraphs = lay_out((part, ParagraphKind.TEXT) for part in text.split("\n\n"))
    return Article(
        Source("sample", SourceKind.TEXT, text.encode()),
        body,
        paragraphs,
        published=Published(date(2025, 5, 23)),
    )


def figures(text: str) -> tuple[Figure, ...]:
    return find_figures(article(text), ())


def text_of(words: Words | None) -> str | None:
    return words.text if words else None


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The jobless rate has fallen to 5 per cent.", "jobless rate"),
        ("Inflation stood at 3.4 per cent.", "Inflation"),
        ("The bank cut its growth forecast to 5 per cent.", "growth forecast"),
        ("According to the ministry, sales of cars rose by 5 per cent.", "sales of cars"),
        ("Wheat Prices (5 per cent)", "Wheat Prices"),
        ("He said 5 per cent was enough.", None),
        ("It killed 12 people.", None),
    ],
)
def test_that_the_subject_is_what_the_verb_states(text: str, subject: str | None) -> None:
    assert text_of(figures(text)[0].subject) == subject


def test_that_a_pronoun_stands_for_the_subject_before_it() -> None:
    (figure,) = figures("The order book is full. It is worth 5 billion euros.")
    assert figure.subject is not None
    assert (figure.subject.text, figure.subject.inferred) == ("order book", True)


def test_that_a_pronoun_reaches_into_no_other_paragraph() -> None:
    (figure,) = figures("The order book is full.\n\nIt is worth 5 billion euros.")
    assert figure.subject is None


@pytest.mark.parametrize(
    ("text", "direction", "to"),
    [
        ("Exports rose to 5 per cent.", Direction.UP, True),
        ("Exports rose by 5 per cent.", Direction.UP, False),
        ("Exports fell 5 per cent.", Direction.DOWN, False),
        ("Exports were 5 per cent lower.", Direction.DOWN, False),
        ("It was a 5 per cent rise.", Direction.UP, False),
    ],
)
def test_that_a_change_is_told_by_or_to(text: str, direction: Direction, to: bool) -> None:
    change = figures(text)[0].change
    assert change is not None
    assert (change.direction, change.to) == (direction, to)
    assert change.span is not None
    assert change.span.of(text) == change.cue


@pytest.mark.parametrize(
    "text", ["They raised $5 million.", "Exports were 5 per cent.", "She waited 5 hours."]
)
def test_that_an_amount_or_a_level_is_no_change(text: str) -> None:
    assert figures(text)[0].change is None


def test_that_each_figure_has_the_period_beside_it() -> None:
    first, second = figures("Output rose from 5 tonnes in 2019 to 8 tonnes in 2023.")
    assert (text_of(first.period), text_of(second.period)) == ("2019", "2023")
    assert first.when is not None
    assert first.when.isoformat() == "2019"
    assert text_of(second.compared_to) == "5 tonnes"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("According to the World Bank, debt was 5 per cent.", "World Bank"),
        ("Debt was 5 per cent, according to Ms Li.", "Ms Li"),
        ("Debt was 5 per cent, the ministry said.", "ministry"),
        ("Debt was 5 per cent, he said.", None),
        ("Debt was 5 per cent.", None),
    ],
)
def test_that_who_says_so_is_named(text: str, who: str | None) -> None:
    assert text_of(figures(text)[0].says_who) == who


def test_that_measure_and_place_follow_the_figure() -> None:
    (figure,) = figures("It bought 5 per cent of the harvest in Kenya.")
    assert (text_of(figure.measure), text_of(figure.place)) == ("of the harvest", "Kenya")


def real(shared: Path) -> tuple[Figure, ...]:
    text = (shared / "articles" / "arms-exports.txt").read_text("utf-8")
    body = text[text.index("President Vladimir Putin said on") : text.index(" REUTERS")]
    body = body.replace("largely\n\nfocused", "largely focused").replace("production\n\nto", "production to")
    one = article(body)
    start, end = one.text.index("The portfolio"), one.text.index('," Mr Putin said') + 1
    said = Quote(
        Span(start, end), one.text[start:end], Speaker("Vladimir Putin"), "Mr Putin", Span(end + 2, end + 10)
    )
    return find_figures(one, (said,))


def test_that_the_real_article_holds_the_figures_read_by_hand(shared: Path) -> None:
    found = real(shared)
    assert [figure.text for figure in found] == [
        "thousands of troops",
        "7.8 per cent",
        "21 per cent",
        "tens of billions of dollars",
    ]
    assert [text_of(figure.period) for figure in found[1:3]] == [
        "the 2020-24 period",
        "the previous four-year period",
    ]
    assert {text_of(figure.subject) for figure in found[1:3]} == {"Russian arms exports"}
    assert {text_of(figure.measure) for figure in found[1:3]} == {"of the global market"}
    assert found[1].kind is FigureKind.SHARE
    assert found[3].kind is FigureKind.MAGNITUDE
    assert [text_of(figure.says_who) for figure in found] == [
        None,
        "Stockholm International Peace Research Institute (Sipri)",
        "Stockholm International Peace Research Institute (Sipri)",
        "Vladimir Putin",
    ]


def test_that_the_day_of_the_saying_is_not_the_period_of_the_figure() -> None:
    (figure,) = figures("House prices rose by 6 per cent, the bank said on Tuesday.")
    assert figure.period is None
