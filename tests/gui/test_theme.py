import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from briefgen.gui.icons import pixmap
from briefgen.gui.theme import Appearance, Theme, style_sheet, theme
from briefgen.gui.window import Window

MODES = ("light", "dark")


def _luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(look: Theme, one: str, other: str) -> float:
    lights = sorted((_luminance(look.colour(one)), _luminance(look.colour(other))), reverse=True)
    return (lights[0] + 0.05) / (lights[1] + 0.05)


@pytest.mark.parametrize("mode", MODES)
def test_that_every_pair_of_text_and_ground_reaches_its_contrast(mode: str) -> None:
    look = theme(mode)
    rules = look.tables["contrast"]
    for name in (name for name in rules if name.endswith("_on")):
        role = name.removesuffix("_on")
        for ground in rules[name]:
            assert _contrast(look, role, ground) >= rules["text_least"], f"{role} on {ground}"


@pytest.mark.parametrize("mode", MODES)
def test_that_the_sheet_has_a_value_for_every_role_it_names(mode: str) -> None:
    sheet = style_sheet(theme(mode))
    rules = re.sub(r"/\*.*?\*/", "", sheet, flags=re.S)
    assert "$" not in rules
    assert theme(mode).colour("accent").name() in rules


def test_that_sizes_grow_with_the_text_scale() -> None:
    assert theme("light", 2.0).style("body").size == 2 * theme("light").style("body").size
    assert theme("light", 1.5).size("top_bar") == 72


@pytest.mark.usefixtures("qapp")
def test_that_an_icon_is_drawn_in_its_role() -> None:
    colour = theme("light").colour("accent")
    picture = pixmap("done", colour, 16).toImage()
    middle = picture.pixelColor(8, 8)
    assert middle.name() == colour.name()


def test_that_a_theme_can_be_chosen_and_reaches_every_part(appearance: Appearance, working: Window) -> None:
    before = working.grab().toImage()
    working.actions_by_name["theme_dark"].trigger()
    after = working.grab().toImage()
    assert appearance.theme.mode == "dark"
    for x, y in ((5, 5), (10, 400), (700, 60), (1270, 400)):
        assert before.pixelColor(x, y).lightness() > 200
        assert after.pixelColor(x, y).lightness() < 60
    assert working.session.settings.theme == "dark"


def test_that_the_system_is_followed_until_the_person_chooses(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = Appearance(qapp, "system")
    monkeypatch.setattr(type(qapp.styleHints()), "colorScheme", lambda _: Qt.ColorScheme.Dark, raising=False)
    shown._on_system_changed()
    assert shown.theme.mode == "dark"
    shown.choose("light")
    shown._on_system_changed()
    assert shown.theme.mode == "light"
    shown.deleteLater()


def test_that_lengths_of_the_sheet_grow_with_the_text() -> None:
    assert "max-width: 28px" in style_sheet(theme("light"))
    assert "max-width: 56px" in style_sheet(theme("light", 2.0))
