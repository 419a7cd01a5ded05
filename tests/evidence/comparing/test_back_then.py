from datetime import date

import pytest

from briefgen.evidence.figures import find_figures
from briefgen.model.evidence import Figure
from tests.kit.labelled import plain_article


def figures(text: str, language: str = "en") -> tuple[Figure, ...]:
    return find_figures(plain_article(text, published=date(2025, 6, 10), language=language), ())


@pytest.mark.parametrize(
    ("language", "text", "year"),
    [
        (
            "en",
            "The mills ran all night in 2010. They employ 6,300 people, compared with 15,800 then.",
            "2010",
        ),
        ("en", "The club opened in 1988. It has 4,200 members today, compared with 350 then.", "1988"),
        ("en", "Ms Grey took over the chain in 2012. It runs 94 shops, up from 31 then.", "2012"),
        (
            "en",
            "The road was built in 1974. It carries 38,000 cars a day, against 9,000 at the time.",
            "1974",
        ),
        ("en", "The quarry closed in 2003. The village has 610 residents, down from 1,450 then.", "2003"),
        (
            "en",
            "The dam was finished in 1961. It is 40 per cent full, down from 96 per cent back then.",
            "1961",
        ),
        (
            "de",
            "Der Verein wurde 1988 gegründet. Er hat heute 4.200 Mitglieder, gegenüber 350 damals.",
            "1988",
        ),
        (
            "de",
            "Die Werke liefen 2010 noch. Sie beschäftigen 6.300 Leute, verglichen mit damals 15.800.",
            "2010",
        ),
    ],
)
def test_that_then_is_the_year_of_the_sentence_before(language: str, text: str, year: str) -> None:
    now, then = figures(text, language)[-2:]
    assert now.earlier == then.span
    assert then.period
    assert then.when
    assert (then.period.text, then.period.inferred, then.when.isoformat()) == (year, True, year)


@pytest.mark.parametrize(
    "text",
    [
        "The quarry closed in 2003. The village has 610 residents, then 200 more came.",
        "The fair was held in 2003 and 2010. It has 610 stalls, compared with 80 then.",
        "The quarry closed long ago. The village has 610 residents, compared with 1,450 then.",
        "The quarry closed in 2003.\n\nThe village has 610 residents, compared with 1,450 then.",
    ],
)
def test_that_then_is_no_year_where_none_is_meant(text: str) -> None:
    last = figures(text)[-1]
    assert last.when is None
    assert last.period is None
