import pytest

from briefgen.brief.printed import Page, Presence

ROWS = (("Drivers", "ten drivers"), ("Drivers", "seven"), ("Change: Drivers", "+3 drivers"))
TEXT = "\n".join(" ".join(row) for row in ROWS)
LABELS = [label for label, _ in ROWS]


@pytest.mark.parametrize(("label", "number"), ROWS)
def test_that_a_number_may_hold_the_label_of_another_row(label: str, number: str) -> None:
    assert Page(TEXT, LABELS).number(label, number) is Presence.WHOLE


def test_that_another_number_behind_a_label_is_still_told() -> None:
    assert Page(TEXT, LABELS).number("Change: Drivers", "+4 drivers") is Presence.CHANGED
