import pytest

from briefgen.evidence.meaning.noun_beside import amount_noun, matter_of, open_noun, put_at, verb_by_form
from briefgen.evidence.words.slot_words import slot_words
from briefgen.model.article import Span

WORDS = slot_words("en")


def words(text: str, span: Span | None) -> str | None:
    return span.of(text) if span else None


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The firm reported quarterly revenue of $5.", "quarterly revenue"),
        ("It has a margin of error of 5.", "margin of error"),
        ("It would accept gifts of $5.", "gifts"),
        ("A group of 5.", None),
        ("He was one of 5.", None),
        ("It costs 5.", None),
        ("That is a rise of 5.", None),
    ],
)
def test_that_the_noun_before_of_has_the_amount(text: str, noun: str | None) -> None:
    assert words(text, amount_noun(WORDS, text, text.index("5") - text.count("$"))) == noun


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("They see a 5% chance of snow in Kent, he said.", "chance of snow in Kent"),
        ("They paid a 5% tax on land.", "tax on land"),
        ("A 5% majority of Danes support it.", "majority of Danes"),
        ("It was a 5% rise.", None),
        ("They got the 5% promised in May.", None),
        ("It fell 5% chance or not.", None),
    ],
)
def test_that_the_noun_after_a_share_with_an_article_is_its_own(text: str, noun: str | None) -> None:
    at = text.index("5%")
    assert words(text, open_noun(WORDS, text, at, at + 2)) == noun


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("A poll put support for the bypass at 5.", "support for the bypass"),
        ("It stood at 5.", None),
        ("He put it, she said, at 5.", None),
    ],
)
def test_that_what_is_put_at_a_figure_is_named(text: str, noun: str | None) -> None:
    assert words(text, put_at(WORDS, text, text.index("5"))) == noun


@pytest.mark.parametrize(
    ("text", "noun"),
    [("It paid $5 in rent.", "rent"), ("It paid $5 in total.", None), ("It paid $5 in the end.", None)],
)
def test_that_money_is_of_what_it_is_paid_in(text: str, noun: str | None) -> None:
    assert words(text, matter_of(WORDS, text, text.index("5") + 1)) == noun


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The ice covered about 5.", "covered"),
        ("The well yielded only 5.", "yielded"),
        ("It drew 5.", "drew"),
        ("A hundred 5.", None),
        ("In the field 5.", None),
    ],
)
def test_that_a_verb_is_told_by_its_form(text: str, verb: str | None) -> None:
    at = verb_by_form(WORDS, text, text.index("5"))
    assert (text[at:].split()[0] if at is not None else None) == verb
