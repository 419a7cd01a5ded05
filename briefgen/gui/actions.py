"""The one table of what can be done: name, words, keys and icon, for menus, buttons, palette and tooltips."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from briefgen.app.settings import Settings


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing that can be done.

    Attributes:
        name: How the code calls it.
        text: As menu and palette show it.
        keys: Shortcuts in Qt's portable writing; the first one is shown.
        menu: Whether it stands in the menu "More".
        needs_brief: Whether it can only be done once an article is open.
        switch: Whether it is on or off.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    menu: bool = False
    needs_brief: bool = False
    switch: bool = False


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("open", "Open a file …", ("Ctrl+O",), "open", menu=True),
    ActionSpec("paste", "Paste an article", ("Ctrl+V",), "paste", menu=True),
    ActionSpec("address", "Read an address …", ("Ctrl+L",), "address", menu=True),
    ActionSpec("sample", "Look at the sample", ("Ctrl+Shift+O",), "preview"),
    ActionSpec("library", "Show or hide the library", ("Ctrl+B",), "sidebar", menu=True),
    ActionSpec("save", "Save the brief …", ("Ctrl+S",), "", menu=True, needs_brief=True),
    ActionSpec("export", "Export …", ("Ctrl+E",), "export", menu=True, needs_brief=True),
    ActionSpec("templates", "Choose a template", ("Ctrl+T",), "template", needs_brief=True),
    ActionSpec("undo", "Undo", ("Ctrl+Z",), "undo", needs_brief=True),
    ActionSpec("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", needs_brief=True),
    ActionSpec("view_evidence", "Go to the evidence", ("Ctrl+1",), "", needs_brief=True),
    ActionSpec("view_brief", "Go to the brief", ("Ctrl+2",), "", needs_brief=True),
    ActionSpec("view_charts", "Go to the charts", ("Ctrl+3",), "chart", needs_brief=True),
    ActionSpec("new_chart", "New chart from your own data", ("Ctrl+Shift+N",), "chart", needs_brief=True),
    ActionSpec("use_all", "Put all shown into the brief", ("Ctrl+Shift+U",), "use", needs_brief=True),
    ActionSpec("skip_all", "Skip all shown", ("Ctrl+Shift+S",), "skip", needs_brief=True),
    ActionSpec("next_column", "Go to the next column", ("F6",)),
    ActionSpec("previous_column", "Go to the previous column", ("Shift+F6",)),
    ActionSpec("zoom_in", "Larger page", ("Ctrl++", "Ctrl+="), "zoom", needs_brief=True),
    ActionSpec("zoom_out", "Smaller page", ("Ctrl+-",), "", needs_brief=True),
    ActionSpec("zoom_fit", "Fit the page to the width", ("Ctrl+0",), "", needs_brief=True),
    ActionSpec("palette", "Search or run a command", ("Ctrl+K",), "search"),
    ActionSpec("theme_system", "Light or dark as the system has it", menu=True),
    ActionSpec("theme_light", "Light", menu=True),
    ActionSpec("theme_dark", "Dark", menu=True),
    ActionSpec("text_larger", "Larger text in the window", ("Ctrl+Alt++", "Ctrl+Alt+="), menu=True),
    ActionSpec("text_smaller", "Smaller text in the window", ("Ctrl+Alt+-",), menu=True),
    ActionSpec("own_network", "Read addresses of the own network", menu=True, switch=True),
    ActionSpec("keys", "List the keys", ("F1",), menu=True),
    ActionSpec("show_page", "Show or hide the page", ("Ctrl+Shift+P",), "preview", needs_brief=True),
    ActionSpec(
        "show_article", "Show or hide the article", ("Ctrl+Shift+A",), "", menu=True, needs_brief=True
    ),
    ActionSpec("close_panel", "Close the panel", ("Esc",)),
    ActionSpec("quit", "Quit", ("Ctrl+Q",), "", menu=True),
)

LIST_KEYS: tuple[tuple[str, str], ...] = (
    ("↓ ↑, J K", "Next, previous card"),
    ("U / S", "Use / skip, then on to the next to review"),
    ("Enter", "Edit the quotation, or the row"),
    ("Space", "Show its sentence in the article"),
    ("F / Shift+F", "Next, previous flag"),
    ("Delete", "Take out of the brief, or out of the chart's data"),
    ("Ctrl+C / Ctrl+V", "Copy the chart's data, paste a table over it"),
    ("Alt+↑ / Alt+↓", "Move a row of the brief"),
)
"""Keys that a list or field takes itself while it has the focus, with what they do."""


def switched_on(settings: Settings) -> tuple[str, ...]:
    """The names of the switches that are on."""
    return ("own_network",) if settings.allow_private else ()


def made(
    parent: QWidget, does: Mapping[str, Callable[[], None]], on: Collection[str] = ()
) -> dict[str, QAction]:
    """An action for each row of the table, added to the widget so that its keys work.

    Args:
        parent: The widget.
        does: What each action does, by its name.
        on: The names of the switches that are on.

    Raises:
        KeyError: The widget does not say what one of them does.
    """
    result: dict[str, QAction] = {}
    for spec in ACTIONS:
        action = QAction(spec.text, parent)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setEnabled(not spec.needs_brief)
        action.setCheckable(spec.switch)
        action.setChecked(spec.name in on)
        action.setToolTip(tooltip(spec.text, spec.keys))
        do = does[spec.name]
        action.triggered.connect(lambda _=False, do=do: do())
        parent.addAction(action)
        result[spec.name] = action
    return result


def tooltip(text: str, keys: tuple[str, ...]) -> str:
    """The words with the first shortcut as this system writes it."""
    words = text.removesuffix(" …")
    if not keys:
        return words
    native = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words} ({native})"
