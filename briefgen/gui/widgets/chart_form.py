"""The form of a chart's options, made from the one table of options."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefgen.app.chart_options import option_text
from briefgen.app.options import CHART_OPTIONS, Option
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button
from briefgen.gui.widgets.columns import column, label, row
from briefgen.gui.widgets.fields import Choice, GrowingField
from briefgen.model.chart import ChartSpec

_NAMES = {
    "alt": "Read aloud as",
    "axis_from": "Axis starts at",
    "axis_to": "Axis ends at",
    "number_format": "Numbers",
    "sort": "Order",
    "height_pt": "Height in points",
    "reference": "Line at",
    "annotations": "Words beside points",
}
_PAIRS = {"highlight": "palette", "labels": "sort", "axis_from": "axis_to", "reference": "height_pt"}
"""Short fields that share a line, the second beside the first."""
_LINES = ("notes", "annotations")


class ChartForm(QWidget):
    """A field for every option; `changed` carries (name, text) as a person typed or picked it."""

    changed = Signal(str, str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._options = {option.name: option for option in CHART_OPTIONS}
        self.fields: dict[str, GrowingField | Choice] = {}
        self.restore_button = Button(appearance, "inline", "Restore drafted title")
        self.restore_button.clicked.connect(lambda: self.changed.emit("title", ""))
        self._drafted = ""
        self._lay()

    def show_chart(self, spec: ChartSpec | None) -> None:
        """Shows the options of a chart; without one they cannot be set."""
        edited = spec is not None and bool(spec.drafted_title) and spec.title != spec.drafted_title
        self.restore_button.setVisible(edited)
        self.restore_button.setToolTip(spec.drafted_title if spec else "")
        for name, field in self.fields.items():
            field.setEnabled(spec is not None)
            if spec is not None:
                self._show_option(field, name, spec)

    def mark(self, name: str, wrong: str) -> None:
        """Marks a field whose words were not taken, and says why in its tooltip; empty takes it back."""
        field = self.fields[name]
        field.setToolTip(wrong or self._options[name].help)
        field.setProperty("wrong", bool(wrong))
        field.style().unpolish(field)
        field.style().polish(field)

    def _lay(self) -> None:
        form = column(margins=(16, 12, 16, 16))
        beside = set(_PAIRS.values())
        for name in self._options:
            if name not in beside:
                form.addLayout(self._made_line([name, *([_PAIRS[name]] if name in _PAIRS else [])]))
                if name == "title":
                    form.addLayout(row(self.restore_button, None))
                form.addSpacing(9)
        form.addStretch(1)
        self.setLayout(form)

    def _made_line(self, names: list[str]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        for name in names:
            field = self.fields[name] = self._made_field(self._options[name])
            line.addLayout(column(label(_name(name), "label"), 4, field), 1)
        return line

    def _made_field(self, option: Option) -> GrowingField | Choice:
        field: GrowingField | Choice
        if option.choices or option.name == "highlight":
            field = Choice(self._appearance, _name(option.name))
            field.picked.connect(lambda text: self.changed.emit(option.name, text))
        else:
            lines = option.name in _LINES
            field = GrowingField(self._appearance, _name(option.name), compact=True, lines=lines)
            field.edited.connect(lambda text: self.changed.emit(option.name, text))
        field.setToolTip(option.help)
        return field

    def _show_option(self, field: GrowingField | Choice, name: str, spec: ChartSpec) -> None:
        text = option_text(spec, name)
        if isinstance(field, GrowingField):
            if name != "title" or text != spec.drafted_title or not field.hasFocus():
                field.show_text(text)
            return
        choices = self._options[name].choices
        named = [point.label for point in spec.points] + [series.name for series in spec.series]
        values = choices or ("", *(value for value in dict.fromkeys(named) if value))
        shown = [(value, (value or "none").capitalize() if choices else value or "none") for value in values]
        field.offer(shown, text)


def _name(name: str) -> str:
    return _NAMES.get(name, name.replace("_", " ").capitalize())
