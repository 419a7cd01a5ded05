"""The line at the foot of a page names all who state figures, or the outlet alone."""

from dataclasses import replace

from briefgen.brief.about import source_line
from briefgen.brief.wording import Wording
from tests.kit import made


def line(*tellers: str) -> str:
    article = replace(made.article(), agency="", outlet="Linden Post", place="", published=None)
    return source_line(article, Wording.of("en"), tellers)


def test_that_all_who_state_figures_are_named() -> None:
    told = line("The growers", "the ministry", "Calder Bank")
    assert told == "Source: Linden Post; figures by the growers, the ministry, Calder Bank"


def test_that_none_is_named_where_the_line_has_no_room_for_all() -> None:
    assert (
        line("the federation of growers", "the ministry of farming", "Calder Bank") == "Source: Linden Post"
    )
