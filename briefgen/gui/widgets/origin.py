"""The sentence behind a chosen number, with its words marked."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from briefgen.gui.models.addresses import address
from briefgen.gui.models.chart_data import words
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.columns import column, label, row
from briefgen.model.article import Span
from briefgen.model.brief import Brief
from briefgen.model.chart import Point


class OriginBox(QFrame):
    """Shows where a number comes from: its sentence, how it was calculated, or whose it is."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setObjectName("charts_foot")
        self._head, self._place = label("", "caption"), label("", "caption")
        self.sentence = label("", "quote", wrap=True)
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        head = row(self._head, None, self._place)
        self.setLayout(column(head, 4, self.sentence, margins=(16, 12, 16, 14)))
        self.hide()

    def show_point(self, point: Point | None, brief: Brief | None) -> None:
        """Shows the way back from a point; None hides the box."""
        self.setVisible(point is not None and brief is not None)
        if point is None or brief is None:
            return
        self._head.setText(f"Where {point.text or point.label} comes from")
        span = point.span
        self._place.setText(address(brief.article, span))
        self.sentence.setProperty("style", "quote" if span else "label")
        self.sentence.style().unpolish(self.sentence)
        self.sentence.style().polish(self.sentence)
        self.sentence.setText(self._marked(brief, span) if span else escape(words(point) or "not stated"))

    def _marked(self, brief: Brief, span: Span) -> str:
        text, whole = brief.article.text, sentence_of(brief, span)
        tint = self._appearance.theme.colour("tint_strong").name()
        parts = (
            text[whole.start : span.start],
            text[span.start : span.end],
            text[span.end : whole.end],
        )
        before, own, after = map(escape, parts)
        return f'{before}<span style="background-color:{tint}">{own}</span>{after}'


def sentence_of(brief: Brief, span: Span) -> Span:
    """The sentence that holds a span, or its paragraph where sentences are not known."""
    for sentence in brief.evidence.sentences:
        if sentence.contains(span):
            return sentence
    return brief.article.paragraphs[brief.article.paragraph_index(span.start)].span
