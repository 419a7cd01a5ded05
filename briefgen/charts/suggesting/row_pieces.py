"""What patterns of rows are made of, whoever has the verb: an item, what joins it on, the end of a value."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from briefgen.charts.suggesting.ideas import has_number, is_size_of_change
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.evidence import Figure
from briefgen.model.quantity import Bound, Unit


@dataclass(frozen=True, slots=True)
class RowPieces:
    """Pieces of patterns in one language.

    Attributes:
        article: One that may stand before an item.
        joints: Words that join an item to the one before it.
        joint: A comma, a joint or both, with the space behind.
        does: A verb of having so many, as the group `does`.
        setting: Words that lead to where or when a value holds: "in Sunday’s election".
    """

    article: str
    joints: str
    joint: str
    does: str
    setting: str


@cache
def row_pieces(language: str) -> RowPieces:
    """The pieces of a language, made of its table `charts`."""
    charts = table(language, "charts")
    name, joints = charts["name"], any_of(charts["rows"]["joints"])
    return RowPieces(
        article=rf"(?:(?i:{any_of(name['articles'])})\s)?",
        joints=joints,
        joint=rf"(?:,\s(?:(?:{joints})\s)?|\s(?:{joints})\s)",
        does=rf"(?P<does>{any_of(name['does'])})",
        setting=any_of([*name["setting_first"], *charts["out_of"]["circumstances"]]),
    )


def is_row_value(figure: Figure) -> bool:
    """Whether a figure may stand in a row: one number that is stated, and no size of a change."""
    exact = figure.quantity.bound in (Bound.EXACT, Bound.ABOUT) and has_number(figure)
    return exact and not is_size_of_change(figure)


def end_of_value(figure: Figure, reach: int) -> int:
    """Where a value ends, with what it is of and its period behind it.

    Args:
        figure: The value.
        reach: Code points that may stand between the value and those.

    Returns:
        A place in code points of the article's text.
    """
    end = figure.span.end
    for words in (figure.measure, figure.period):
        span = words.span if words and not words.inferred else None
        if span and 0 <= span.start - end <= reach:
            end = span.end
    return end


def by_size(told: Sequence[tuple[Figure, str]], unit: Unit) -> list[tuple[Figure, str]]:
    """The values in a unit with their items, the largest first, each of the time of the first told."""
    first = told[0][0]
    ordered = sorted(told, key=lambda one: -(one[0].quantity.value or 0))
    return [
        (
            replace(
                figure,
                quantity=replace(figure.quantity, unit=unit),
                subject=None,
                when=figure.when or first.when,
            ),
            item,
        )
        for figure, item in ordered
    ]
