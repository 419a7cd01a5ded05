import re

from briefgen.model.chart import ChartKind
from tests.tools.chart_options import manual, written


def test_that_the_manual_lists_the_options_there_are() -> None:
    text = manual().read_text("utf-8")
    assert written(text) == text


def test_that_the_manual_says_when_to_take_each_kind() -> None:
    text = manual().read_text("utf-8").casefold()
    assert [kind.value for kind in ChartKind if kind.value not in text] == []


def test_that_the_pictures_of_the_manual_are_there() -> None:
    names = re.findall(r"\]\((pictures/[^)]+)\)", manual().read_text("utf-8"))
    assert names
    assert all((manual().parent / name).is_file() for name in names)
