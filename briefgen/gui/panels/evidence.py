"""The evidence column: a card for each thing found, with its two answers."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefgen.brief.edit import Answer
from briefgen.gui.models.items import Filter, Item, shown
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button
from briefgen.gui.widgets.card import Card
from briefgen.gui.widgets.columns import column, label, row, strip
from briefgen.gui.widgets.messages import MessageStrip
from briefgen.gui.widgets.progress import Progress
from briefgen.gui.widgets.quote_editor import QuoteEditor
from briefgen.model.brief import Brief

_Keys = Qt.Key


class EvidencePanel(QFrame):
    """Shows cards; tells what was answered, selected and opened."""

    selected = Signal(str)
    use_asked = Signal(str)
    skip_asked = Signal(str)
    answer_given = Signal(str, object)
    opened = Signal(str)
    show_asked = Signal(str)
    brief_asked = Signal()
    quote_edited = Signal(str, str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidence")
        self.setMinimumWidth(appearance.theme.px(310))
        self._appearance = appearance
        self._items: tuple[Item, ...] = ()
        self._cards: dict[str, Card] = {}
        self._editor: QuoteEditor | None = None
        self._filter = Filter.ALL
        self._selected = ""
        self.single_keys = True
        self.messages = MessageStrip(appearance)
        self.progress = Progress(appearance)
        self._filters = {which: Button(appearance, "filter", which.value) for which in Filter}
        self._empty = self._made_empty()
        self._scroll = self._made_list()
        self.setFocusProxy(self._scroll)
        self.setLayout(
            column(
                strip(self._made_head(), appearance.theme.size("column_head")),
                self.progress,
                self.messages,
                self._empty,
                self._scroll,
            )
        )

    @property
    def filter(self) -> Filter:
        """Which cards are shown."""
        return self._filter

    @property
    def shown_items(self) -> tuple[Item, ...]:
        """The cards that are shown, in order."""
        return shown(self._items, self._filter)

    @property
    def editor(self) -> QuoteEditor | None:
        """The quotation that is being edited."""
        return self._editor

    def card(self, key: str) -> Card:
        """The card of an item that is shown.

        Raises:
            KeyError: The filter does not let it through.
        """
        return self._cards[key]

    def show_items(self, items: Sequence[Item], selected: str) -> None:
        """Shows the evidence; cards that are there already keep their place."""
        self._items = tuple(items)
        self._selected = selected
        self._count()
        self._arrange()

    def select(self, key: str) -> None:
        """Raises the card of that key and brings it into view."""
        for own, card in self._cards.items():
            card.select(own == key)
        self._selected = key
        if key in self._cards:
            self._scroll.ensureWidgetVisible(self._cards[key], 0, 12)

    def edit_quote(self, brief: Brief, key: str) -> None:
        """Puts an editor in the place of a quotation's card."""
        self.close_editor()
        quote = next(quote for quote in brief.evidence.quotes if quote.key == key)
        edited = next((chosen.edited for chosen in brief.quotes if chosen.key == key), "")
        self._editor = QuoteEditor(self._appearance, key, quote.text, edited, self._list)
        self._editor.accepted.connect(self._on_quote_accepted)
        self._editor.dropped.connect(self.close_editor)
        card = self._cards[key]
        self._rows.insertWidget(self._rows.indexOf(card), self._editor)
        card.hide()
        self._editor.show()
        self._editor.field.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self._show_editor)

    def close_editor(self) -> None:
        """Puts the card back."""
        if self._editor is None:
            return
        editor, self._editor = self._editor, None
        self._rows.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        for card in self._cards.values():
            card.show()
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_filter(self, which: Filter) -> None:
        """Shows all cards, or those with one answer."""
        self._filter = which
        self._filters[which].setChecked(True)
        self._arrange()
        if self._selected and not self._at and self.shown_items:
            self.selected.emit(self.shown_items[0].key)

    def level_of(self, key: str) -> int | None:
        """How far below the column's top the card stands, in px; None if it is not shown."""
        card = self._cards.get(key)
        return card.mapTo(self, card.rect().topLeft()).y() if card else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._scroll and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    @property
    def _at(self) -> str:
        """The selected key; empty while the filter hides its card, for no key acts unseen."""
        return self._selected if self._selected in self._cards else ""

    def _show_editor(self) -> None:
        if self._editor is not None:
            self._editor.field.grow()
            self._rows.activate()
            self._scroll.ensureWidgetVisible(self._editor, 0, 0)

    def _made_head(self) -> QHBoxLayout:
        group = QButtonGroup(self)
        line = row(margins=(16, 0, 8, 0))
        for which, button in self._filters.items():
            button.setCheckable(True)
            button.setChecked(which is self._filter)
            button.clicked.connect(lambda _=False, wanted=which: self.set_filter(wanted))
            group.addButton(button)
            line.addWidget(button)
            line.addSpacing(16)
        line.addStretch(1)
        return line

    def _made_list(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName("Evidence")
        area.installEventFilter(self)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addStretch(1)
        area.setWidget(self._list)
        return area

    def _made_empty(self) -> QWidget:
        box = QWidget(self)
        self._empty_words = label("", "body", wrap=True)
        self._empty_button = Button(self._appearance, "inline", "Go to the brief")
        self._empty_button.clicked.connect(self.brief_asked)
        box.setLayout(column(self._empty_words, 6, row(self._empty_button, None), margins=(16, 16, 16, 0)))
        box.hide()
        return box

    def _count(self) -> None:
        for which, button in self._filters.items():
            number = len(shown(self._items, which))
            button.setText(f"{which.value} {number}" if number else which.value)

    def _arrange(self) -> None:
        self.close_editor()
        wanted = self.shown_items
        keys = {item.key for item in wanted}
        for key in [key for key in self._cards if key not in keys]:
            card = self._cards.pop(key)
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, item in enumerate(wanted):
            self._place(place, item)
        if self._selected in self._cards:
            self._cards[self._selected].select(True)
        self._tell_empty(bool(wanted))

    def _place(self, place: int, item: Item) -> None:
        card = self._cards.get(item.key)
        if card is None:
            card = self._cards[item.key] = self._made_card(item)
        elif card.item != item:
            card.show_item(item)
        if self._rows.indexOf(card) != place:
            self._rows.insertWidget(place, card)

    def _made_card(self, item: Item) -> Card:
        card = Card(self._appearance, item, self._list)
        card.pressed.connect(self._on_pressed)
        card.opened.connect(self.opened)
        card.use_asked.connect(self.use_asked)
        card.skip_asked.connect(self.skip_asked)
        return card

    def _on_pressed(self, key: str) -> None:
        self._scroll.setFocus(Qt.FocusReason.MouseFocusReason)
        self.selected.emit(key)

    def _on_quote_accepted(self, key: str, text: str) -> None:
        self.close_editor()
        self.quote_edited.emit(key, text)

    def _tell_empty(self, any_shown: bool) -> None:
        words = {
            Filter.ALL: "Nothing was found in this article that could be quoted or counted.",
            Filter.OPEN: "Nothing left to review.",
            Filter.USED: "Nothing is in the brief yet.",
            Filter.SKIPPED: "Nothing was skipped.",
        }
        self._empty_words.setText(words[self._filter])
        self._empty_button.setVisible(self._filter is Filter.OPEN)
        self._empty.setVisible(not any_shown and not self.progress.isVisibleTo(self))

    def _key(self, event: QKeyEvent) -> bool:
        plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.modifiers() not in plain:
            return self._letter(event)
        match event.key():
            case _Keys.Key_Down | _Keys.Key_Up as key:
                self._step(1 if key == _Keys.Key_Down else -1)
            case _Keys.Key_Return | _Keys.Key_Enter if self._at:
                self.opened.emit(self._at)
            case _Keys.Key_Space if self._at:
                self.show_asked.emit(self._at)
            case _Keys.Key_Delete if self._at:
                self.answer_given.emit(self._at, Answer.SKIPPED)
            case _:
                return self._letter(event)
        return True

    def _letter(self, event: QKeyEvent) -> bool:
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if not self.single_keys or not (shifted or event.modifiers() == Qt.KeyboardModifier.NoModifier):
            return False
        match event.key():
            case _Keys.Key_J | _Keys.Key_K:
                self._step(1 if event.key() == _Keys.Key_J else -1)
            case _Keys.Key_U if self._at:
                self.answer_given.emit(self._at, Answer.USED)
            case _Keys.Key_S if self._at:
                self.answer_given.emit(self._at, Answer.SKIPPED)
            case _Keys.Key_F:
                self._step(-1 if shifted else 1, flagged=True)
            case _:
                return False
        return True

    def _step(self, by: int, *, flagged: bool = False) -> None:
        wanted = [
            item for item in self.shown_items if item.flags or not flagged or item.key == self._selected
        ]
        keys = [item.key for item in wanted]
        if not keys:
            return
        if self._selected not in keys:
            self.selected.emit(keys[0])
            return
        at = max(0, min(keys.index(self._selected) + by, len(keys) - 1))
        self.selected.emit(keys[at])
