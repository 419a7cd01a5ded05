"""The two sides of a vote or match whose noun stands behind the first."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "language", "reads"),
    [
        ("The plan was carried by eight votes to three.", "en", ["8:3"]),
        ("Councillors rejected it by 12 votes to nine.", "en", ["12:9"]),
        ("They won by 27 points to 19.", "en", ["27:19"]),
        ("Hallam beat Fenwick by four goals to two.", "en", ["4:2"]),
        ("Der Rat lehnte den Antrag mit 17 Stimmen zu 12 ab.", "de", ["17:12"]),
        ("Der Plan wurde mit acht Stimmen gegen drei beschlossen.", "de", ["8:3"]),
        ("The fund grew by 12 metres to 90.", "en", ["12 metre", "90"]),
        ("She won by 41 votes.", "en", ["41 vote"]),
        ("The lead grew by 3 points to 11.", "en", ["3 point", "11 point"]),
    ],
)
def test_that_two_sides_are_one_result(text: str, language: str, reads: list[str]) -> None:
    assert [slot(one, "reads") for one in told(text, language).values()] == reads
