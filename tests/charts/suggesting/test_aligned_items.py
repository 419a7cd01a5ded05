import pytest

from tests.charts.reading import charts_of


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            "Labour won the Hull by-election with 41.2 per cent of the vote. The Conservatives came "
            "second with 28.7 per cent, followed by the Lib Dems on 17.3 per cent "
            "and the Greens on 8 per cent.",
            ["Labour", "Conservatives", "Lib Dems", "Greens"],
        ),
        (
            "Labour took the Hull seat with 41.2 per cent of the vote, the Conservatives came second with "
            "28.7 per cent and the Lib Dems third with 17.3 per cent.",
            ["Labour", "Conservatives", "Lib Dems"],
        ),
        (
            "Unemployment was highest in Kent with 5.1 per cent, Essex with 4.2 per cent and Surrey with "
            "3.1 per cent.",
            ["Kent", "Essex", "Surrey"],
        ),
    ],
)
def test_that_who_won_is_the_item_and_not_what_was_won(text: str, items: list[str]) -> None:
    chart = charts_of(text)[0]
    assert [point.label for point in chart.points] == items
