"""What items are compared by stands once in their sentence: with the first of them, or as what all own."""

import pytest

from briefgen.charts.suggest import suggest
from briefgen.model.chart import ChartKind
from tests.charts.suggesting.test_owners import read


def _bars(text: str, language: str = "en") -> list[str]:
    found = (spec for spec in suggest(*read(text, language)) if spec.kind is ChartKind.BARS)
    return [spec.title.replace("\u00a0", " ") for spec in found]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "en",
            "Leeds had the highest share of renters in arrears at 49%, followed by York on 46% and"
            " Hull on 44%.",
            "Share of renters in arrears: Leeds highest of 3, at 49 per cent",
        ),
        (
            "en",
            "Denby recorded the highest jobless rate, at 9.1 per cent, ahead of Marlow on 8.4 per cent and"
            " Hale on 7.7 per cent.",
            "Jobless rate: Denby highest of 3, at 9.1 per cent",
        ),
        (
            "en",
            "Leeds has the highest rents at £1,240 a month, ahead of York at £1,190 and Hull at £870.",
            "Rents: Leeds highest of 3, at £1,240 per month",
        ),
        (
            "en",
            "Norland's growth rate was 1.9% in May, Estria's was 1.1% and Westholm's was 2.8%.",
            "Growth rate: Westholm highest of 3, at 2.8 per cent",
        ),
        (
            "en",
            "Rents were highest in Marlow at £1,310, followed by Hale at £1,150 and Denby at £940.",
            "Rents: Marlow highest of 3, at £1,310",
        ),
        (
            "en",
            "The highest share of organic farmland was in Tarn at 31%, then Ost with 27% and Brill with 22%.",
            "Share of organic farmland: Tarn highest of 3, at 31 per cent",
        ),
        (
            "en",
            "Brisby caught 410 tonnes of herring last year, Osk 290 tonnes and Farrow 175 tonnes.",
            "Brisby highest of 3, at 410 tonnes of herring",
        ),
        (
            "de",
            "Bremen hat mit 11,2 Prozent die höchste Arbeitslosenquote, vor Berlin mit 9,8 Prozent und"
            " Hamburg mit 7,9 Prozent.",
            "Arbeitslosenquote: Bremen an der Spitze von 3 (11,2 Prozent)",
        ),
    ],
)
def test_that_what_is_told_of_the_first_is_of_all(language: str, text: str, title: str) -> None:
    assert _bars(text, language) == [title]


@pytest.mark.parametrize(
    "text",
    [
        "Norland's growth rate was 1.9%, Estria's jobless rate was 1.1% and Westholm's was 2.8%.",
        "Leeds came first at 49%, followed by York on 46% and Hull on 44%.",
    ],
)
def test_that_no_measure_is_made_of_other_words(text: str) -> None:
    assert _bars(text) == []
