"""The look of the window: roles, sizes and type from a TOML file, laid on Qt as palette and style sheet."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from briefgen.knowledge.faces import FACES, face_file
from briefgen.knowledge.folders import resources

CHOICES = ("system", "light", "dark")
_SERIF = frozenset({"quote", "reading", "headline", "number"})
_SHEET = "window.qss"


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """Size and line height in px at the text scale, weight from 100 to 900."""

    size: int
    line: int
    weight: int
    serif: bool


@dataclass(frozen=True)
class Theme:
    """One look: what the roles are in it, every length already at the text scale.

    Attributes:
        mode: "light" or "dark".
        scale: 1.0 to 2.0.
    """

    mode: str
    scale: float
    tables: Mapping[str, Mapping[str, Any]]

    def colour(self, role: str) -> QColor:
        """The colour of a role.

        Raises:
            KeyError: There is no such role.
        """
        return QColor(str(self.tables["colour"][role]))

    def px(self, length: float) -> int:
        """A length of the drawings (100 %) at the text scale."""
        return round(length * self.scale)

    def radius(self, name: str) -> int:
        """The radius of "mark", "control" or "panel" corners, in px."""
        return self.px(self.tables["radius"][name])

    def size(self, name: str) -> int:
        """A named size or space, in px."""
        for table in ("size", "space"):
            if name in self.tables[table]:
                return self.px(self.tables[table][name])
        raise KeyError(name)

    def shadow(self, name: str) -> tuple[int, int, float]:
        """Blur and downward offset in px, and alpha from 0 to 1, of "page" or "palette"."""
        blur, offset, alpha = self.tables["elevation"][name]
        return self.px(blur), self.px(offset), float(alpha)

    def style(self, name: str) -> TypeStyle:
        """Measures of a style of type: "body", "quote"."""
        size, line, weight = self.tables["type"][name]
        return TypeStyle(self.px(size), self.px(line), weight, name in _SERIF)

    def font(
        self, name: str, *, serif: bool | None = None, weight: int | None = None, italic: bool = False
    ) -> QFont:
        """The font of a style of type, in its own family and weight unless told otherwise."""
        style = self.style(name)
        wants_serif = style.serif if serif is None else serif
        font = QFont(str(self.tables["type"]["serif" if wants_serif else "sans"]))
        font.setPixelSize(style.size)
        font.setWeight(QFont.Weight(weight or style.weight))
        font.setItalic(italic)
        font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
        return font


@cache
def theme(mode: str, scale: float = 1.0) -> Theme:
    """The theme that ships for "light" or "dark".

    Raises:
        FileNotFoundError: There is no theme of that name.
    """
    path = resources() / "themes" / f"{mode}.toml"
    return Theme(mode, scale, tomllib.loads(path.read_text("utf-8")))


def style_sheet(look: Theme) -> str:
    """The style sheet template with every role and size filled in, its own lengths at the text scale."""
    words: dict[str, str] = {name: str(value) for name, value in look.tables["colour"].items()}
    words |= {
        f"size_{name}": f"{look.size(name)}px" for table in ("size", "space") for name in look.tables[table]
    }
    words |= {f"radius_{name}": f"{look.px(length)}px" for name, length in look.tables["radius"].items()}
    for name in look.tables["type"]:
        if name not in ("sans", "serif"):
            words[f"type_{name}"] = f"{look.style(name).size}px"
    words |= {name: str(look.tables["type"][name]) for name in ("sans", "serif")}
    sheet = (resources() / "themes" / _SHEET).read_text("utf-8")
    sheet = re.sub(r"\b(\d+)px", lambda length: f"{look.px(int(length[1]))}px", sheet)
    return Template(sheet).substitute(words)


def palette(look: Theme) -> QPalette:
    """The roles of Qt in the colours of the theme."""
    roles = QPalette.ColorRole
    named = {
        roles.Window: "window",
        roles.Base: "raised",
        roles.AlternateBase: "surface",
        roles.Button: "raised",
        roles.WindowText: "text",
        roles.Text: "text",
        roles.ButtonText: "text",
        roles.PlaceholderText: "text_faint",
        roles.Highlight: "tint_strong",
        roles.HighlightedText: "text",
        roles.ToolTipBase: "raised",
        roles.ToolTipText: "text",
        roles.Link: "accent",
        roles.Accent: "accent",
    }
    result = QPalette()
    for role, name in named.items():
        result.setColor(role, look.colour(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, look.colour("text_faint"))
    return result


@cache
def register_faces() -> tuple[Path, ...]:
    """Makes the shipped typefaces known to Qt; returns the files it could not use."""
    files = [face_file(face) for face in FACES]
    return tuple(file for file in files if QFontDatabase.addApplicationFont(str(file)) < 0)


class Appearance(QObject):
    """The theme in use; follows the system unless the person chose, and tells when it changed."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = "system", scale: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._scale = scale
        register_faces()
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self.theme = theme(self._mode(), scale)
        self._lay()

    @property
    def choice(self) -> str:
        """What the person chose: one of `CHOICES`."""
        return self._choice

    @property
    def paper_theme(self) -> Theme:
        """The colours for marks on paper, which is white in every theme."""
        return theme("light", self._scale)

    def choose(self, choice: str) -> None:
        """Changes to the light or dark theme, or to what the system has."""
        self._choice = choice
        self._renew()

    def set_scale(self, scale: float) -> None:
        """Changes the size of all text, 1.0 to 2.0."""
        self._scale = min(max(scale, 1.0), 2.0)
        self._renew()

    def _mode(self) -> str:
        if self._choice in ("light", "dark"):
            return self._choice
        dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _on_system_changed(self) -> None:
        if self._choice == "system":
            self._renew()

    def _renew(self) -> None:
        wanted = theme(self._mode(), self._scale)
        if wanted is not self.theme:
            self.theme = wanted
            self._lay()
            self.changed.emit()

    def _lay(self) -> None:
        self._app.setPalette(palette(self.theme))
        self._app.setFont(self.theme.font("body"))
        self._app.setStyleSheet(style_sheet(self.theme))
