"""Items of which only the first has the verb stand in one chart."""

import pytest

from briefgen.model.chart import ChartKind, ChartSpec
from tests.charts.reading import charts_of


def chart(text: str, kind: ChartKind) -> ChartSpec | None:
    """The chart of a kind, if one is suggested."""
    return next((one for one in charts_of(text) if one.kind is kind), None)


def values(found: ChartSpec) -> dict[str, str]:
    """The value of each label."""
    return {point.label: f"{point.value:f}" for point in found.points}


@pytest.mark.parametrize(
    ("text", "told", "title"),
    [
        pytest.param(
            "The council spends £240m. Social care takes 52%, schools 21%, roads 12% and parks 4%; the rest "
            "goes on debt.",
            {"Social care": "52", "Schools": "21", "Roads": "12", "Parks": "4", "Debt": "11"},
            "Social care largest part of £240 million, at 52 per cent",
            id="rest",
        ),
        pytest.param(
            "The trust spent £90m in 2025. Salaries took 61%, rent 14% and energy 9%, and the remainder went "
            "on repairs.",
            {"Salaries": "61", "Rent": "14", "Energy": "9", "Repairs": "16"},
            "Salaries largest part of £90 million, at 61 per cent",
            id="remainder",
        ),
        pytest.param(
            "Vidal has the support of 47% of likely voters, Roth 44% and Libertarian Ann Pruitt 4%; 5% are "
            "undecided.",
            {"Vidal": "47", "Roth": "44", "Undecided": "5", "Libertarian Ann Pruitt": "4"},
            "Vidal largest part of likely voters, at 47 per cent",
            id="undecided",
        ),
        pytest.param(
            "Ellis has the backing of 51% of members, Moore 30% and Hart 11%; 8% are unsure.",
            {"Ellis": "51", "Moore": "30", "Hart": "11", "Unsure": "8"},
            "Ellis largest part of members, at 51 per cent",
            id="unsure",
        ),
        pytest.param(
            "Dogs account for 44% of calls, cats 31% and horses 25%.",
            {"Dogs": "44", "Cats": "31", "Horses": "25"},
            "Dogs largest part of calls, at 44 per cent",
            id="all of it",
        ),
    ],
)
def test_that_shares_of_one_verb_are_parts(text: str, told: dict[str, str], title: str) -> None:
    found = chart(text, ChartKind.HUNDRED)
    assert found is not None
    assert values(found) == told
    assert found.title.replace("\N{NO-BREAK SPACE}", " ") == title


@pytest.mark.parametrize(
    ("text", "told", "title"),
    [
        pytest.param(
            "Republicans have requested 318,000 mail ballots so far, Democrats 341,000 and unaffiliated "
            "voters 502,000, state data show.",
            {"Unaffiliated voters": "502000", "Democrats": "341000", "Republicans": "318000"},
            "Mail ballots requested: Unaffiliated voters highest of 3, at 502,000 mail ballots",
            id="ballots",
        ),
        pytest.param(
            "Smith has collected 4,100 signatures, Okafor 3,800 and Lindqvist 2,950.",
            {"Smith": "4100", "Okafor": "3800", "Lindqvist": "2950"},
            "Signatures collected: Smith highest of 3, at 4,100 signatures",
            id="signatures",
        ),
        pytest.param(
            "Norway has planted 410 trees to date, Sweden 390 and Finland 370.",
            {"Norway": "410", "Sweden": "390", "Finland": "370"},
            "Trees planted: Norway highest of 3, at 410 trees",
            id="trees",
        ),
    ],
)
def test_that_counts_of_one_verb_are_ranked(text: str, told: dict[str, str], title: str) -> None:
    found = chart(text, ChartKind.BARS)
    assert found is not None
    assert values(found) == told
    assert found.title.replace("\N{NO-BREAK SPACE}", " ") == title


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ash takes 52%, schools 21% and roads 12%.", id="of nothing"),
        pytest.param(
            "The council spends £240m and earns £90m. Care takes 52%, schools 21% and roads 12%; the rest "
            "goes on debt.",
            id="of which",
        ),
        pytest.param("Rents took 52% of income in Ash, food 21% and travel rose to 12%.", id="another verb"),
        pytest.param("Smith has 52% of votes, Okafor 38% and Lindqvist 29%.", id="too much"),
        pytest.param("Smith has collected 4,100 signatures, Okafor 3,800 and last year 2,950.", id="a time"),
    ],
)
def test_that_what_is_no_row_of_parts_is_none(text: str) -> None:
    assert chart(text, ChartKind.HUNDRED) is None


def test_that_a_time_is_no_item() -> None:
    text = "Smith has collected 4,100 signatures, Okafor 3,800 and last year 2,950."
    assert chart(text, ChartKind.BARS) is None
