"""Asks where a number that was typed comes from, before it goes into a chart."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button
from briefgen.gui.widgets.columns import column, label, row
from briefgen.gui.widgets.question import Question


class SourceBar(Question):
    """A question with a field; `given` carries the source, which is never empty."""

    given = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = label("", "label", wrap=True)
        self.field = QLineEdit()
        self.field.setAccessibleName("Source of your number")
        self.field.setPlaceholderText("Publisher, title, date, page or address")
        self.take_button = Button(appearance, "edged", "Take it over")
        self.drop_button = Button(appearance, "quiet", "Leave as it was")
        answers = row(self.take_button, 4, self.drop_button, None)
        self.setLayout(column(self.question, 4, self.field, 6, answers, margins=(0, 10, 0, 4)))
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_given)
        self.take_button.clicked.connect(self._on_given)
        self.drop_button.clicked.connect(self.drop)
        self.hide()

    def ask(self, question: str, source: str) -> None:
        """Shows the question, with the source that was given last."""
        self.question.setText(question)
        self.field.setText(source)
        self._on_typed(source)
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def _on_typed(self, text: str) -> None:
        self.take_button.setEnabled(bool(text.strip()))

    def _on_given(self) -> None:
        if source := " ".join(self.field.text().split()):
            self.hide()
            self.given.emit(source)
