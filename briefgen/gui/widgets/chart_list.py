"""The list of charts: what is suggested, grouped by finding, what the analyst began, and what is refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from briefgen.gui.models.chart_choices import kind_name
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button
from briefgen.gui.widgets.columns import column, empty, label, row, scrolled, strip
from briefgen.gui.widgets.suggestion import SuggestionCard, grouped
from briefgen.model.chart import ChartSpec

if TYPE_CHECKING:
    from briefgen.charts.suggesting.refusals import Refusal

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
_TAKING = (Qt.Key.Key_U, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete)


class ChartList(QFrame):
    """Tells which chart was chosen and which taken or left, both by key, and that a new one is wanted."""

    chosen = Signal(str)
    taken = Signal(str)
    new_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._current = ""
        self._listed: tuple[ChartSpec, ...] = ()
        self.cards: dict[str, SuggestionCard] = {}
        self.new_button = Button(appearance, "quiet", "New chart", "add")
        self.new_button.setToolTip("Begin a chart from data of your own (Ctrl+Shift+N)")
        self.new_button.clicked.connect(self.new_asked)
        self.refused = label("", "faint", wrap=True)
        self._refused_head = label("Not suggested", "caption")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName("Charts")
        self._lay()

    def show_charts(self, specs: Sequence[ChartSpec]) -> None:
        """Lists charts, those of one finding together; nothing is laid anew when they are the same ones."""
        if [spec.key for spec in specs] == [spec.key for spec in self._listed]:
            return
        self._listed = tuple(specs)
        empty(self._cards)
        self.cards = {}
        order = list(grouped(specs))
        ends = [first for _, first in order[1:]] + [True]
        for (spec, first), last in zip(order, ends, strict=False):
            card = SuggestionCard(self._appearance, spec, under=not first, last=last)
            card.pressed.connect(self.chosen)
            card.taken.connect(self.taken)
            self.cards[spec.key] = card
            self._cards.addWidget(card)
        self._none.setVisible(not specs)

    def show_refusals(self, refused: Sequence[Refusal]) -> None:
        """Says once, at the end, which kinds are not suggested and why."""
        lines = [f"{kind_name(one.kind)}: {one.reason}" if one.kind else one.reason for one in refused]
        self.refused.setText("\n".join(lines))
        for part in (self.refused, self._refused_head):
            part.setVisible(bool(lines))

    def select(self, key: str, taken: Mapping[str, ChartSpec]) -> None:
        """Raises the card of that key and brings it into view.

        Args:
            key: Of the chart that is shown.
            taken: The charts in the brief by their keys, as they are there.
        """
        listed = {spec.key: spec for spec in self._listed}
        for own, card in self.cards.items():
            card.show_chart(taken.get(own, listed[own]), taken=own in taken)
            card.select(own == key)
        if key != self._current and key in self.cards:
            self._area.ensureWidgetVisible(self.cards[key], 0, 8)
        self._current = key
        chosen = self.cards.get(key)
        self.setAccessibleDescription(chosen.accessibleName() if chosen else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, step = list(self.cards), _STEPS.get(Qt.Key(event.key()))
        if self._current in keys and step is not None:
            at = keys.index(self._current) + step
            self.chosen.emit(keys[max(0, min(at, len(keys) - 1))])
        elif self._current in keys and event.key() in _TAKING:
            self.taken.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _lay(self) -> None:
        look = self._appearance.theme
        self._cards = QVBoxLayout()
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(0)
        words = "Nothing in this article can be drawn fairly: two comparable figures are needed."
        self._none = label(words, "label", wrap=True)
        below = column(self._none, 8, self._refused_head, 4, self.refused, margins=(17, 14, 16, 16))
        inner = QWidget()
        inner.setLayout(column(self._cards, below, None))
        self._area = scrolled(inner)
        head = row(label("Suggested", "strong"), None, self.new_button, margins=(16, 0, 8, 0))
        layout = column(strip(head, look.size("column_head")))
        layout.addWidget(self._area, 1)
        self.setLayout(layout)
        self.show_refusals(())
