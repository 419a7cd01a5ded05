"""The words for who speaks, as descriptions without a name."""

import pytest

from tests.kit.spoken import speakers, statements


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Tennessee authorities said the bridge would close on Monday.", "Tennessee authorities"),
        ("Ohio beekeepers said the winter had killed half their hives.", "Ohio beekeepers"),
        ("Two stonemasons told the inquest the arch had been unsound for years.", "Two stonemasons"),
        ("One accused smuggler said he knew nothing of the crate.", "One accused smuggler"),
        (
            "Hale left early. The state Department of Transportation said work would begin in May.",
            "state Department of Transportation",
        ),
    ],
)
def test_that_who_states_something_is_described_in_whole(text: str, speaker: str) -> None:
    assert [name for _, name in statements(text)] == [speaker]


def test_that_a_shape_of_noun_in_no_list_names_who_speaks() -> None:
    assert speakers("“The hives are empty,” beekeepers said.") == ["beekeepers"]
