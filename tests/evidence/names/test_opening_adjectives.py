"""An adjective or an age between the article that opens a German sentence and who speaks."""

import pytest

from tests.kit.spoken import statements


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Der neue Trainer Ole Bach sagte, er habe gewonnen.", ("er habe gewonnen", "Ole Bach")),
        ("Der 58-jährige Fahrer Horst Kunz sagte, er sei müde.", ("er sei müde", "Horst Kunz")),
        ("Die neue Trainerin Ina Bach betont, das Team sei jung.", ("das Team sei jung", "Ina Bach")),
    ],
)
def test_that_an_adjective_may_stand_before_who_speaks(text: str, told: tuple[str, str]) -> None:
    assert statements(text, language="de") == [told]


def test_that_a_thing_with_an_adjective_reports_nothing() -> None:
    assert statements("Der alte Vertrag sagte nichts, das galt.", language="de") == []
