"""What there is to know of a chart or a table, under it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from briefgen.gui.icons import pixmap
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.columns import column, empty, label, row
from briefgen.model.problem import Problem, Severity

_ICONS = {
    Severity.ERROR: ("error", "error"),
    Severity.WARNING: ("flag", "warn"),
    Severity.NOTE: ("flag", "text_faint"),
}


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One line: what there is to know, and how grave it is; without a severity it is fine."""

    text: str
    severity: Severity | None = None


def of_problem(problem: Problem) -> CheckLine:
    """The line for a problem, with what to do about it."""
    text = f"{problem.text}. {problem.hint}" if problem.hint else problem.text
    return CheckLine(text, problem.severity)


class CheckList(QFrame):
    """A line for each thing to know, the gravest first, then what was found fair."""

    def __init__(
        self, appearance: Appearance, parent: QWidget | None = None, *, head: str = "Checks"
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._head = head
        self.lines: tuple[CheckLine, ...] = ()
        self._rows = column(margins=(0, 12, 0, 12))
        self._rows.setSpacing(6)
        self.setLayout(self._rows)

    def show_lines(self, lines: Sequence[CheckLine]) -> None:
        """Shows each line once."""
        if tuple(dict.fromkeys(lines)) == self.lines and self._rows.count():
            return
        self.lines = tuple(dict.fromkeys(lines))
        empty(self._rows)
        self._rows.addWidget(label(self._head, "strong"))
        for line in self.lines:
            self._rows.addWidget(self._made(line))
        self.setAccessibleName(f"{self._head}: " + "; ".join(line.text for line in self.lines))

    def _made(self, line: CheckLine) -> QWidget:
        icon_name, role = _ICONS[line.severity] if line.severity else ("use", "accent")
        look = self._appearance.theme
        picture = QLabel()
        picture.setPixmap(
            pixmap(icon_name, look.colour(role), look.size("icon_small"), self.devicePixelRatioF())
        )
        picture.setFixedWidth(look.px(24))
        box, layout = QWidget(), row()
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(label(line.text[:1].upper() + line.text[1:], "label", wrap=True), 1)
        box.setLayout(layout)
        return box
