"""Names in capitals alone."""

import pytest

from tests.kit.spoken import speakers


@pytest.mark.parametrize(
    ("first", "later", "name"),
    [
        ("JOHN MARTIN REED, 44, admitted theft.", "Reed", "John Martin Reed"),
        ("ANNE-MARIE MCKAY, 44, admitted theft.", "McKay", "Anne-Marie McKay"),
        ("JOHN REED, 44, admitted theft.", "JOHN REED", "JOHN REED"),
        ("JOHN REED, 44, admitted theft. Paul Hay did not.", "Hay", "Paul Hay"),
        ("BBC NEWS showed it. John Reed saw it.", "BBC NEWS", "BBC NEWS"),
    ],
)
def test_that_a_name_is_written_as_its_surname_is_later(first: str, later: str, name: str) -> None:
    assert speakers(first, f"“I am sorry,” {later} said.") == [name]
