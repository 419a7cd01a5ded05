"""Letters that stand for millions in a row whose first number says what is counted."""

import pytest

from briefgen.evidence.amounts.quantities import find_quantities
from tests.kit.told import slot, told


def read(text: str) -> list[tuple[str, str]]:
    found = (one.quantity for one in find_quantities(text, "en"))
    return [(f"{one.value.normalize():f}" if one.value else "", one.unit.name) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Aldam handled 4.2m containers, ahead of Bremsund with 3.1m, Corvik with 2.6m and Esk with 0.9m.",
            ["4200000", "3100000", "2600000", "900000"],
        ),
        ("Aldam sold 4.2m tickets, Bremsund 3.1m and Corvik 2.6m.", ["4200000", "3100000", "2600000"]),
        ("The museum drew 1.2m visitors, followed by Ellby Hall with 0.8m.", ["1200000", "800000"]),
        ("Norby Post delivered 12m parcels, then Ellby Mail with 9m.", ["12000000", "9000000"]),
    ],
)
def test_that_a_row_of_names_goes_on_in_millions(text: str, expected: list[str]) -> None:
    found = read(text)
    assert [value for value, _ in found] == expected
    assert len({unit for _, unit in found}) == 1


@pytest.mark.parametrize(
    ("text", "metres"),
    [
        ("Some 1.2m visitors came to see the wall, which rises above Ellby to 3.1m.", ["3.1"]),
        ("Some 1.2m visitors saw a statue that is larger than Corvik at 2.6m.", ["2.6"]),
        ("About 4.2m people saw the final, in which Lund jumped 2.1m and Berg 2.3m.", ["2.1", "2.3"]),
        ("Lund jumped 2.1m, ahead of Berg with 2.0m.", ["2.1", "2"]),
    ],
)
def test_that_what_is_measured_stays_in_metres(text: str, metres: list[str]) -> None:
    assert [value for value, unit in read(text) if unit == "metre"] == metres


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("Sales rose to 4 and 5 million euros.", ["4000000 euro", "5000000 euro"]),
        ("The firms make 12 and 15 million bricks.", ["12000000 brick", "15000000 brick"]),
        ("Losses came to 2, 3 and 5 billion dollars.", [f"{n}000000000 US dollar" for n in (2, 3, 5)]),
        ("The wells hold 8 and 9 million litres.", ["8000000 litre", "9000000 litre"]),
        ("It lost 200 jobs and 5 million euros.", ["200 job", "5000000 euro"]),
        ("It has 1,200 and 5 million pages.", ["1200 page", "5000000 page"]),
    ],
)
def test_that_a_row_has_the_scale_of_its_last(text: str, reads: list[str]) -> None:
    assert [slot(one, "reads") for one in told(text).values()] == reads
