import pytest

from briefgen.evidence.standing import costs


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Of that sum, £4 million went to schools.", "en"),
        ("That number has since doubled.", "en"),
        ("London accounted for 14,890 of them.", "en"),
        ("Instead, the firm closed two plants in May.", "en"),
        ("In those towns, rents rose by 5 per cent.", "en"),
        ("Von diesen Betrieben schlossen 12 im Mai.", "de"),
        ("Stattdessen schloss die Firma im Mai zwei Werke.", "de"),
        ("In Berlin liegen 400 davon.", "de"),
    ],
)
def test_that_a_sentence_costs_more_that_points_back_at_the_one_before(text: str, language: str) -> None:
    assert costs(text, language) < 0


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Of the 214 families, 61 moved in May.", "en"),
        ("Some 40 of the towns said that rents rose.", "en"),
        ("In London, 14,890 shops closed.", "en"),
        ("Von den 214 Familien zogen 61 im Mai um.", "de"),
    ],
)
def test_that_a_sentence_costs_nothing_that_names_what_it_counts(text: str, language: str) -> None:
    assert costs(text, language) == 0
