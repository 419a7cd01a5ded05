"""A clause that leaves out its subject is told with it, or with the sentence."""

from datetime import date

import pytest

from briefgen.evidence.events import find_events
from tests.kit.labelled import plain_article


def told(text: str, language: str) -> list[str]:
    article = plain_article(text, published=date(2026, 11, 26), language=language)
    return [event.told for event in find_events(article)]


@pytest.mark.parametrize(
    ("text", "language", "last"),
    [
        (
            "The disused mill fell in 2010 and was rebuilt in 2016.",
            "en",
            "The disused mill … was rebuilt in 2016.",
        ),
        ("Police met him in May 2010 and left Hull in June 2011.", "en", "Police … left Hull in June 2011."),
        (
            "In 1990 Nell Frame bought a kiln and opened a shop in 2002.",
            "en",
            "Nell Frame … opened a shop in 2002.",
        ),
        (
            "The ferry, which sank in 2011 and was raised in 2013, is a café.",
            "en",
            "The ferry, which … was raised in 2013",
        ),
        (
            "Die alte Halle wurde 1921 gebaut und 1988 abgerissen.",
            "de",
            "Die alte Halle wurde … 1988 abgerissen.",
        ),
        (
            "Ute Mohr zog 2010 nach Kiel und gründete 2016 eine Werft.",
            "de",
            "Ute Mohr … gründete 2016 eine Werft.",
        ),
        (
            "Die Orgel kam 1944 ins Dorf, wurde 1951 erneuert und 1990 verkauft.",
            "de",
            "Die Orgel … wurde … 1990 verkauft.",
        ),
    ],
)
def test_that_its_subject_is_told_with_what_is_left_out_marked(text: str, language: str, last: str) -> None:
    assert told(text, language)[-1] == last


@pytest.mark.parametrize(
    ("text", "language"),
    [
        # It may share its "was", and "it" stands for what is told before.
        ("The firm was founded in 1990 and moved to Leeds in 2002.", "en"),
        ("He was arrested in May 2010 and confessed in June 2010.", "en"),
        ("The brewery opened a second hall in 1990 and closed it in 2002.", "en"),
        # Whose verb it is, is not sure.
        ("The mayor said the bridge closed in 2010 and was rebuilt in 2016.", "en"),
        ("A report found the dam burst in 2010 and was mended in 2016.", "en"),
        ("The man who stole the car was jailed in 2010 and was freed in 2016.", "en"),
        ("Nach langem Streit wurde die Halle 2010 verkauft und 2016 abgerissen.", "de"),
        ("Den Verein gründete 1990 Ute Mohr und wurde 1995 seine Vorsitzende.", "de"),
    ],
)
def test_that_a_clause_whose_subject_is_not_sure_is_told_with_its_sentence(text: str, language: str) -> None:
    assert told(text, language)[-1] == text


@pytest.mark.parametrize(
    ("text", "language", "happened"),
    [
        (
            "The pier, which was sold in 2004, reopened on 3 May 2019.",
            "en",
            ["The pier, which was sold in 2004", "The pier … reopened on 3 May 2019."],
        ),
        (
            "Die Brücke, die 1932 eröffnet wurde, wird im Mai 2027 gesperrt.",
            "de",
            ["Die Brücke, die 1932 eröffnet wurde", "Die Brücke … wird im Mai 2027 gesperrt."],
        ),
        (
            "On 3 May 2021 the pier, which was sold in 2004, burned.",
            "en",
            [
                "On 3 May 2021 the pier, which was sold in 2004, burned.",
                "the pier, which was sold in 2004",
            ],
        ),
    ],
)
def test_that_what_commas_put_in_is_left_out_of_its_sentence(
    text: str, language: str, happened: list[str]
) -> None:
    assert told(text, language) == happened


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“We opened the kiln in 2011 and closed it in 2023,” said the potter Nell Frame.", "en"),
        ("„Das Boot kam im Mai 2012 und sank im Juni 2013“, sagte Ute Mohr.", "de"),
    ],
)
def test_that_both_dates_of_a_quotation_are_told_with_who_says_it(text: str, language: str) -> None:
    assert told(text, language) == [text, text]


def test_that_words_before_a_main_clause_without_a_comma_open_no_clause() -> None:
    sentence = "After a long row the hall was sold in 1990."
    assert told(sentence, "en") == [sentence]
