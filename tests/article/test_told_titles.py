"""A title over a standfirst and a byline, in a copy of a page."""

import pytest

from briefgen.article.read import read
from briefgen.model.article import Source, SourceKind

BODY = """Swimmers in Wexmere will find the lido closed this summer, councillors decided on Tuesday.
The estimate for the basin has risen from £2.1m to £4.6m, a report to the council showed.
Council leader Priya Holloway said the town wanted "a second survey first" and would wait for it.
"""
NAV = "Skip to main content\nFenland Courier\nNews\nSport\nSign in\nSubscribe for £1 a month\n"
UNDER = "By Oona Barraclough\nPublished 14 May 2026, 06:12\nShare\nCopy link\n"


@pytest.mark.parametrize(
    ("title", "under"),
    [
        (
            "Lido to stay shut as repair bill climbs to £4.6m",
            "Councillors were told the cost has doubled since 2023",
        ),
        (
            "Pool row grows as price of basin hits £4.6m",
            "Councillors in Wexmere want another look at the figures",
        ),
    ],
)
def test_that_a_title_with_a_number_of_the_text_stands_over_its_standfirst(title: str, under: str) -> None:
    text = f"{NAV}{title}\n{under}\n{UNDER}{BODY}"
    article = read(Source("sample", SourceKind.TEXT, text.encode()))
    assert (article.headline, article.standfirst) == (title, under)


def test_that_a_teaser_of_another_story_is_no_headline() -> None:
    title = "Lido in Wexmere to stay closed this summer"
    text = f"{NAV}Ferry fares to rise by 18 per cent in spring\n{title}\n{UNDER}{BODY}"
    assert read(Source("sample", SourceKind.TEXT, text.encode())).headline == title
