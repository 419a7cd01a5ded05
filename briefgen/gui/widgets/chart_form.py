"""The form of a chart's options, made from the one table of options."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefgen.app.chart_options import option_text
from briefgen.app.charting import DRAFTED
from briefgen.app.options import CHART_OPTIONS, Option
from briefgen.gui.models.chart_choices import choices, refusals
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button
from briefgen.gui.widgets.columns import column, label, row
from briefgen.gui.widgets.fields import Choice, GrowingField
from briefgen.gui.widgets.palette_field import PaletteField
from briefgen.model.chart import ChartSpec

_NAMES = {
    "kind": "Type",
    "alt": "Read aloud as",
    "axis_from": "Axis starts at",
    "axis_to": "Axis ends at",
    "number_format": "Numbers",
    "sort": "Order",
    "notes": "Note",
    "height_pt": "Height in points",
    "aspect": "Width : height",
    "reference": "Line at",
    "annotations": "Words beside points",
}
_PAIRS = {
    "kind": "sort",
    "labels": "number_format",
    "highlight": "palette",
    "axis_from": "axis_to",
    "reference": "unit",
    "aspect": "height_pt",
}
"""Short fields that share a line, the second beside the first."""
_HINTS = {
    "axis_from": "Bars always start at 0. A line may not.",
    "annotations": "One a line, as “2024: new rules”",
}
_LINES = ("notes", "annotations")
_CHOSEN = ("kind", "sort", "labels", "number_format", "highlight")

Field = GrowingField | Choice | PaletteField


class ChartForm(QWidget):
    """A field for every option; `changed` carries (name, text) as a person typed or picked it."""

    changed = Signal(str, str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._options = {option.name: option for option in CHART_OPTIONS}
        self.fields: dict[str, Field] = {}
        self.faults: dict[str, QLabel] = {}
        self.restore_buttons: dict[str, Button] = {}
        self._drafted: Mapping[str, str] = {}
        self._spec: ChartSpec | None = None
        self._lay()

    def show_chart(
        self, spec: ChartSpec | None, drafted: Mapping[str, str] | None = None, house: Sequence[str] = ()
    ) -> None:
        """Shows the options of a chart; without one they cannot be set.

        Args:
            spec: The chart.
            drafted: What Briefgen wrote, by the name of the option; it can be had again.
            house: The categories of the template's palette.
        """
        other = spec is None or self._spec is None or spec.key != self._spec.key
        self._spec, self._drafted = spec, drafted or {}
        for name, field in self.fields.items():
            field.setEnabled(spec is not None)
            if spec is not None:
                self._show_option(field, name, spec, house)
            if other or self._is_shown(field, name, spec):
                self.mark(name, "")
        self._keep_height()
        for name, button in self.restore_buttons.items():
            words = self._drafted.get(name, "")
            button.setVisible(spec is not None and bool(words) and option_text(spec, name) != words)
            button.setToolTip(words)

    def mark(self, name: str, wrong: str) -> None:
        """Marks a field whose words were not taken, and says why under it; empty takes it back."""
        field, fault = self.fields[name], self.faults[name]
        fault.setText(wrong)
        fault.setVisible(bool(wrong))
        self._keep_height()
        if field.property("wrong") != bool(wrong):
            field.setProperty("wrong", bool(wrong))
            field.style().unpolish(field)
            field.style().polish(field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_height()

    def _keep_height(self) -> None:
        """Asks for the height that wrapped words need at this width; a scroll area does not."""
        if (layout := self.layout()) is not None and layout.hasHeightForWidth():
            self.setMinimumHeight(layout.heightForWidth(self.width()))

    def _lay(self) -> None:
        form = column(margins=(16, 12, 16, 16))
        beside = set(_PAIRS.values())
        for name in self._options:
            if name not in beside:
                form.addLayout(self._made_line([name, *([_PAIRS[name]] if name in _PAIRS else [])]))
                form.addSpacing(9)
        form.addStretch(1)
        self.setLayout(form)
        first = next(iter(self.fields.values()))
        self.setFocusProxy(first)

    def _made_line(self, names: list[str]) -> QVBoxLayout:
        """Fields side by side; under them a hint, and room for what is wrong."""
        fields = QHBoxLayout()
        fields.setSpacing(12)
        for name in names:
            fields.addLayout(self._made_part(name), 1)
        line = column(fields)
        for name in names:
            if isinstance(field := self.fields[name], PaletteField):
                line.addWidget(field.own)
            if name in _HINTS:
                line.addSpacing(3)
                line.addWidget(label(_HINTS[name], "caption"))
            fault = self.faults[name] = label("", "fault", wrap=True)
            fault.hide()
            line.addWidget(fault)
        return line

    def _made_part(self, name: str) -> QVBoxLayout:
        """Name and way back to the drafted words over the field."""
        field = self.fields[name] = self._made_field(self._options[name])
        head = row(label(_name(name), "label"), None)
        if isinstance(field, GrowingField) and name in DRAFTED:
            head.addWidget(self._made_restore(name))
        part = column(head, 4, field)
        part.addStretch(1)
        return part

    def _made_restore(self, name: str) -> Button:
        button = self.restore_buttons[name] = Button(self._appearance, "small", "Restore")
        button.setAccessibleName(f"Restore the drafted {_name(name).casefold()}")
        button.clicked.connect(lambda: self.changed.emit(name, self._drafted.get(name, "")))
        button.hide()
        return button

    def _made_field(self, option: Option) -> Field:
        field: Field
        if option.name == "palette":
            field = PaletteField(self._appearance, _name(option.name))
            field.picked.connect(lambda text: self.changed.emit(option.name, text))
        elif option.name in _CHOSEN:
            field = Choice(self._appearance, _name(option.name))
            field.picked.connect(lambda text: self.changed.emit(option.name, text))
        else:
            lines = option.name in _LINES
            field = GrowingField(self._appearance, _name(option.name), compact=True, lines=lines)
            field.edited.connect(lambda text: self.changed.emit(option.name, text))
        field.setToolTip(option.help[:1].upper() + option.help[1:])
        return field

    def _show_option(self, field: Field, name: str, spec: ChartSpec, house: Sequence[str]) -> None:
        text = option_text(spec, name)
        if isinstance(field, PaletteField):
            field.show_palette(text, house)
        elif isinstance(field, Choice):
            field.offer(choices(name, spec), text, refusals(spec) if name == "kind" else None)
        elif not self._is_being_emptied(field, name, text):
            field.show_text(text)

    def _is_shown(self, field: Field, name: str, spec: ChartSpec | None) -> bool:
        """Whether a field shows the chart's own value, so that nothing refused stands in it."""
        return spec is not None and (
            not isinstance(field, GrowingField) or field.text == option_text(spec, name)
        )

    def _is_being_emptied(self, field: GrowingField, name: str, text: str) -> bool:
        """Whether a person is typing a title anew, whose empty form means the drafted one."""
        return name == "title" and field.hasFocus() and text == self._drafted.get(name) and not field.text


def _name(name: str) -> str:
    return _NAMES.get(name, name.replace("_", " ").capitalize())
