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


@pytest.mark.parametrize(
    ("text", "language", "reads"),
    [
        ("The court convicted her by a majority of 11 to one on Tuesday.", "en", ["11:1"]),
        ("The jury found against him by a majority verdict of 10 to two.", "en", ["10:2"]),
        ("The plan passed by a majority of nine to four.", "en", ["9:4"]),
        ("It was approved by a majority of 240 to 198.", "en", ["240:198"]),
        ("The tenants voted it down by a margin of seven to five.", "en", ["7:5"]),
        ("Er wurde mit einer Mehrheit von zehn zu zwei schuldig gesprochen.", "de", ["10:2"]),
        ("The job needs two to 10 people.", "en", ["2..10 person"]),
        ("Children aged two to 10 come free.", "en", ["2..10 year (age)"]),
        ("The work takes a majority of 10 to 12 days.", "en", ["10..12 day"]),
    ],
)
def test_that_a_majority_of_one_number_to_another_is_a_vote(
    text: str, language: str, reads: list[str]
) -> None:
    assert [slot(one, "reads") for one in told(text, language).values()] == reads
