"""What columns are made of: labels in a style of type, hairlines, rows of widgets."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)


def label(text: str, style: str, *, wrap: bool = False) -> QLabel:
    """Words in a style of the sheet: caption, label, body, lead, strong, title, display, quote, warn."""
    result = QLabel(text)
    result.setProperty("style", style)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setWordWrap(wrap)
    if wrap:
        result.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return result


def rule(*, strong: bool = False) -> QFrame:
    """A hairline."""
    line = QFrame()
    line.setObjectName("rule_strong" if strong else "rule")
    line.setFixedHeight(1)
    return line


def row(*parts: QWidget | int | None, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Widgets side by side; a number is so many px of room, None takes what is left."""
    layout = QHBoxLayout()
    layout.setContentsMargins(*margins)
    layout.setSpacing(0)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        else:
            layout.addWidget(part)
    return layout


def column(
    *parts: QWidget | QLayout | int | None, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """Widgets and layouts below each other; numbers and None as in `row`."""
    layout = QVBoxLayout()
    layout.setContentsMargins(*margins)
    layout.setSpacing(0)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout


def strip(layout: QLayout, height: int, name: str = "") -> QWidget:
    """A band of a fixed height that holds the layout: a column's head or foot."""
    band = QFrame()
    band.setObjectName(name)
    band.setFixedHeight(height)
    band.setLayout(layout)
    return band


def scrolled(inner: QWidget) -> QScrollArea:
    """What scrolls upwards and downwards and leaves the keyboard to what is in it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


def empty(layout: QLayout) -> None:
    """Takes every widget out of a layout and lets it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
