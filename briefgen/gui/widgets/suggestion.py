"""A suggested chart in a list: its kind, the reason for it, and whether it is taken."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from briefgen.gui.models.chart_choices import kind_name
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button
from briefgen.gui.widgets.pictogram import draw_pictogram
from briefgen.gui.widgets.text import TextBlock, draw_line
from briefgen.model.chart import ChartSpec

_WIDTH, _SMALL = 300, 0.65


def grouped(specs: Sequence[ChartSpec]) -> Iterator[tuple[ChartSpec, bool]]:
    """Charts of one finding behind each other, each with whether it is the first of them.

    The first keeps its place in the order; a finding is known by the figures it stands on.
    """
    by_finding: dict[tuple[str, ...], list[ChartSpec]] = {}
    for spec in specs:
        by_finding.setdefault(tuple(sorted(spec.figures)) or (spec.key,), []).append(spec)
    for group in by_finding.values():
        for spec in group:
            yield spec, spec is group[0]


class SuggestionCard(QWidget):
    """One chart in the list: its kind, the finding it shows, and the reason for it.

    One that stands `under` another of the same finding is an alternative: smaller, without the
    finding, and without a line between the two. `last` is set where a finding ends.
    """

    pressed = Signal(str)
    taken = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        spec: ChartSpec,
        *,
        under: bool = False,
        last: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance, self._spec, self._under, self._last = appearance, spec, under, last
        self._selected = False
        self.button = Button(appearance, "inline", "Take", "", self)
        self.button.clicked.connect(lambda: self.taken.emit(spec.key))
        self.show_chart(spec, taken=False)
        self.setFixedHeight(self.sizeHint().height())

    def select(self, selected: bool) -> None:
        """Raises the card, or lays it back."""
        self._selected = selected
        self.update()

    def show_chart(self, spec: ChartSpec, *, taken: bool) -> None:
        """Shows the chart as it is now, and whether it is in the brief."""
        if spec != self._spec:
            self._spec = spec
            self.setFixedHeight(self.sizeHint().height())
            self.update()
        self.button.show_as("answered" if taken else "inline", "In brief" if taken else "Take")
        done = "Take out" if taken else "Take"
        self.button.setAccessibleName(f"{done} the {spec.kind}: {spec.title}")
        self.setAccessibleName(f"{spec.kind}: {spec.title}. {spec.reason}")
        self._place()

    def sizeHint(self) -> QSize:
        look = self._appearance.theme
        air = 8 + 18 + 2 + (12 if self._last else 4) if self._under else 14 + 18 + 4 + 12
        return QSize(look.px(_WIDTH), look.px(air) + sum(block.height for block, _ in self._blocks()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(self._spec.key)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        look, painter = self._appearance.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._selected:
            painter.fillRect(self.rect(), look.colour("raised"))
            painter.fillRect(0, 0, look.px(3), self.height(), look.colour("accent"))
        if self._last:
            painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("line"))
        top = look.px(5 if self._under else 12)
        if self._under:
            draw_pictogram(painter, self._spec, look.px(28), top + look.px(1), look, _SMALL)
        else:
            draw_pictogram(painter, self._spec, look.px(20), look.px(14), look)
        name, kind = look.font("label", weight=600), kind_name(self._spec.kind)
        words = f"or {kind[:1].lower()}{kind[1:]}" if self._under else kind
        draw_line(painter, look.px(79), top, look.px(18), words, name, look.colour("text"))
        top += look.px(20)
        for block, role in self._blocks():
            block.draw(painter, look.px(79), top, look.colour(role))
            top += block.height
        painter.end()

    def _place(self) -> None:
        look, hint = self._appearance.theme, self.button.sizeHint()
        self.button.setGeometry(
            self.width() - hint.width() - look.px(12),
            look.px(0 if self._under else 7),
            hint.width(),
            look.px(28),
        )

    def _blocks(self) -> list[tuple[TextBlock, str]]:
        """The finding and the reason, each with its role."""
        look, spec = self._appearance.theme, self._spec
        finding, longest = ("", 2) if self._under else (spec.title, 4)
        parts = ((finding, 3, "text"), (spec.reason, longest, "text_soft"))
        font, line = look.font("label"), look.px(17)
        blocks = [(TextBlock(text, font, line, most), role) for text, most, role in parts if text]
        for block, _ in blocks:
            block.set_width(look.px(_WIDTH - 79 - 16))
        return blocks
