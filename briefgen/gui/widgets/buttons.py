"""Buttons of the drawings, each with a kind that the style sheet knows and an icon in a role."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from briefgen.gui.icons import icon
from briefgen.gui.theme import Appearance

_ICON_ROLES = {
    "primary": "on_accent",
    "tinted": "accent",
    "answered": "accent",
    "inline": "accent",
    "edged": "text",
    "strong": "text",
    "icon": "text_soft",
}
_GAP = 1  # Qt puts 4 px between icon and text, and the icons have 3 px of air


class Button(QPushButton):
    """A button of a kind: primary, edged, tinted, answered, quiet, strong, inline, icon, tab, filter."""

    def __init__(
        self,
        appearance: Appearance,
        kind: str,
        text: str = "",
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._appearance = appearance
        self._icon_name = icon_name
        self._kind = kind
        self._action: QAction | None = None
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._draw_icon)
        self._draw_icon()

    def show_as(self, kind: str, text: str, icon_name: str = "") -> None:
        """Becomes a button of another kind, with other words."""
        if (kind, text, icon_name) == (self._kind, self.text(), self._icon_name):
            return
        self._kind, self._icon_name = kind, icon_name
        self.setProperty("kind", kind)
        self.setText(text)
        self.style().unpolish(self)
        self.style().polish(self)
        self._draw_icon()

    def follow(self, action: QAction) -> None:
        """Does what an action does, is enabled with it and shows its tooltip."""
        self._action = action
        action.changed.connect(self._adopt)
        self.clicked.connect(action.trigger)
        self._adopt()

    def _adopt(self) -> None:
        if self._action is not None:
            self.setEnabled(self._action.isEnabled())
            self.setToolTip(self._action.toolTip())
            self.setAccessibleName(self.text() or self._action.text())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._kind in ("tab", "filter"):
            bold = QFont(self.font())
            bold.setWeight(QFont.Weight.DemiBold)
            extra = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(
                self.text()
            )
            hint.setWidth(hint.width() + max(extra, 0))
        return hint

    def _draw_icon(self) -> None:
        look = self._appearance.theme
        small = self._kind != "icon"
        side = look.size("icon_small" if small else "icon")
        gap = _GAP if self.text() else 0
        if self._icon_name:
            role = _ICON_ROLES.get(self._kind, "text_soft")
            self.setIcon(icon(self._icon_name, look, role, small=small, gap=gap))
            self.setIconSize(QSize(side + gap, side))


def icon_button(appearance: Appearance, icon_name: str, name: str, parent: QWidget | None = None) -> Button:
    """A quiet square button that is only an icon; `name` is its tooltip and what is read aloud."""
    button = Button(appearance, "icon", "", icon_name, parent)
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button
