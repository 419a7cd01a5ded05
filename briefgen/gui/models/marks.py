"""What is marked in the article's text: the kind is a line below, the state a fill."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from briefgen.brief.edit import Answer
from briefgen.gui.models.items import Item, Kind
from briefgen.model.article import Span
from briefgen.model.brief import Brief


class Underline(StrEnum):
    """The line below a mark."""

    NONE = "none"
    SOLID = "solid"
    DOTS = "dots"
    WAVE = "wave"


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of the text.

    Attributes:
        key: Of the item a click selects.
        fill: Role of the ground, or empty.
        line: Role of the underline.
    """

    span: Span
    key: str
    underline: Underline
    fill: str
    line: str


_LINES = {Kind.QUOTE: Underline.NONE, Kind.FIGURE: Underline.SOLID, Kind.EVENT: Underline.DOTS}


def marks(brief: Brief, cards: Iterable[Item], selected: str) -> tuple[Mark, ...]:
    """Marks from the widest to the narrowest, so that later ones lie on top; flags last."""
    cards = tuple(cards)
    chosen = next((card for card in cards if card.key == selected), None)
    strong = set(chosen.spans) if chosen else set()
    found = [
        _mark(card, strong) for card in cards if card.answer is not Answer.SKIPPED or card.key == selected
    ]
    found.sort(key=lambda mark: -len(mark.span))
    return (*found, *(_flag(cards, flag.spans[0]) for flag in brief.evidence.flags))


def _mark(card: Item, strong: set[Span]) -> Mark:
    span = card.spans[0]
    used = card.answer is Answer.USED
    fill = "tint_strong" if span in strong else "tint" if used else "found"
    return Mark(span, card.key, _LINES[card.kind], fill, "accent" if used or span in strong else "text_soft")


def _flag(cards: tuple[Item, ...], span: Span) -> Mark:
    carriers = [card.key for card in cards if span in card.flag_spans]
    return Mark(span, carriers[-1] if carriers else "", Underline.WAVE, "", "warn")
