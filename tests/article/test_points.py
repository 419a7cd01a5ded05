"""Points above a text are a summary; the text stays whole."""

from briefgen.article.read import read
from briefgen.model.article import Article, Source, SourceKind

TEXT = (
    "The ferry company Nordline will lay up two of its five ships this winter as fuel is too dear.",
    "The ships carried 41,000 passengers last year, the company said on Monday, half as many as in 2019.",
    'Its director, Ruth Ekman, told reporters: "We sail with more crew than guests from November on."',
    "The island of Holm will lose its only daily link to the mainland, said its mayor.",
)
POINTS = ("Two of five ships will be laid up.", "Holm loses its daily link.")


def article_of(*lines: str) -> Article:
    return read(Source("copy", SourceKind.TEXT, "\n".join(lines).encode()))


def test_that_points_under_a_label_are_no_part_of_the_text() -> None:
    article = article_of("Menu", "Ferry company lays up two ships", "KEY POINTS", *POINTS, *TEXT)
    assert article.paragraph_texts == TEXT


def test_that_a_text_without_a_label_keeps_its_first_sentences() -> None:
    assert article_of("Ferry company lays up two ships", *TEXT).paragraph_texts == TEXT


def test_that_a_short_dated_sentence_between_two_others_is_text() -> None:
    short = "Another 200 guests came in May 2024."
    article = article_of("Ferry company lays up two ships", *TEXT[:2], short, *TEXT[2:])
    assert article.paragraph_texts == (*TEXT[:2], short, *TEXT[2:])


def test_that_a_title_is_the_headline_and_not_the_line_under_it() -> None:
    article = article_of(
        "Menu", "News", "Ferry company lays up two ships", "Island of Holm to lose its only daily link",
        "Mia Holt", "3 March 2026", *TEXT,
    )  # fmt: skip
    assert article.headline == "Ferry company lays up two ships"


def test_that_the_result_of_a_game_is_not_taken_for_the_headline_above_it() -> None:
    report = (
        "Northgate Rovers came from behind to beat Eastham Town and go four points clear on Saturday.",
        "Sam Ode scored twice after the break, both times from a corner, before 4,200 people at Mill Lane.",
        'Their manager, Jo Karr, said: "We were poor for an hour and then we were not poor at all."',
    )
    article = article_of(
        "Sport", "Late double sends Rovers clear", "Northgate Rovers 3-1 Eastham Town", "By Ann Lee", *report
    )
    assert article.headline == "Late double sends Rovers clear"
