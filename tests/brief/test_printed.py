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


def test_that_an_answer_may_stand_behind_another_that_holds_the_label_of_a_row() -> None:
    rows = (("Crowd", "4,000 more than 9,000 marchers police"), ("Marchers", "more than 9,000 hosts"))
    page = Page("\n".join(" ".join(row) for row in rows), [label for label, _ in rows])
    others = ["more than 9,000 marchers", "police"]
    assert page.answer("Crowd", "4,000", "police", others) is Presence.WHOLE
    assert page.answer("Crowd", "4,000", "mayor", others) is Presence.CHANGED
