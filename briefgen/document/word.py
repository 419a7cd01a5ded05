"""A brief as DOCX: the template filled, charts native where Word has the type, the record inside."""

import gc
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from lxml import etree

from briefgen.document.native.chart_look import ChartLook, chart_look
from briefgen.document.native.chart_plot import Size
from briefgen.document.native.native_chart import native_chart, why_picture
from briefgen.document.native.word_text import SLOT_CLOSE, SLOT_OPEN, all_printable, printable
from briefgen.document.template import layout_of
from briefgen.document.templating.filters import House
from briefgen.document.templating.words import context
from briefgen.document.wordfiles import word_package
from briefgen.document.wordfiles.word_columns import widen_columns
from briefgen.document.wordfiles.word_fit import (
    Draft,
    Squeeze,
    WordFitter,
    fit_problems,
    givable,
    report,
    tighten,
)
from briefgen.document.wordfiles.word_numbers import align_numbers
from briefgen.document.wordfiles.word_parts import (
    Frame,
    attach_record,
    chart_drawing,
    embed_fonts,
    number_drawings,
    picture_drawing,
)
from briefgen.document.wordfiles.word_room import Room, room_of
from briefgen.document.wordfiles.word_rows import keep_short_tables
from briefgen.document.wordfiles.word_template import Filters, filled
from briefgen.knowledge.chart_place import place
from briefgen.model.chart import ChartArtist, ChartSpec, PlotHeight
from briefgen.model.document import Rendered
from briefgen.model.manuscript import Manuscript, PrintedChart
from briefgen.model.problem import Problem, Severity, error
from briefgen.model.template import Template

_SLOT = re.compile(f"{SLOT_OPEN}(\\d+){SLOT_CLOSE}")


def render(
    template: Template,
    manuscript: Manuscript,
    artist: ChartArtist,
    *,
    attachment: bytes | None,
    made: datetime,
) -> Rendered:
    """The brief in the template's Word form; the same arguments give the same bytes.

    Args:
        template: One that has a `brief.docx`.
        manuscript: What is printed.
        artist: Draws the charts Word has no type for.
        attachment: The evidence record, kept inside as a custom XML part, or None for none.
        made: Stands in the properties as created and modified.

    Raises:
        BriefgenError: The template has no Word form, is refused, or has wrong tags.
    """
    if template.word is None:
        raise error(f"the template “{template.title}” has no Word form", template.name, "export to PDF")
    document, draft, pictures = _document(template, template.word, manuscript, artist, attachment, made)
    data, fit = _saved(document), report(draft, template.page_budget)
    # python-docx 1.2 and docxtpl 0.20 leave cycles: 30 MB more after 60 briefs where nobody collects.
    del document, draft
    gc.collect()
    told = tuple(fit_problems(fit, template)) if fit is not None else ()
    return Rendered(data, (*told, *pictures), fit)


def draws_itself(spec: ChartSpec, template: Template, width_pt: float, height_pt: float) -> bool:
    """Whether Word draws the chart at that size, so that its names are set in typefaces of Word's own."""
    look, made = chart_look(template.look), datetime(2000, 1, 1, tzinfo=UTC)
    return native_chart(spec, look, Size(width_pt, height_pt), made, template.language) is not None


def _document(
    template: Template,
    path: Path,
    manuscript: Manuscript,
    artist: ChartArtist,
    attachment: bytes | None,
    made: datetime,
) -> tuple[Document, Draft, tuple[Problem, ...]]:
    """The document, how it was fitted into its pages, and why charts in it are pictures."""
    form, name = path.read_bytes(), f"{template.name}/{path.name}"
    filters = House.of(template.language).filters()
    words = _with_chart_slots(all_printable(context(manuscript, template)))
    charts = manuscript.charts
    fitter = WordFitter(
        lambda said, eased: _filled(form, name, said, filters, eased=eased),
        lambda document: _plots(document, charts, artist),
        words,
        template.page_budget,
        givable(layout_of(template) if template.layout is not None else None),
    )
    draft = fitter.fitted()
    document = draft.document
    if draft.squeeze.tight:
        tighten(document)
    if draft.break_before is not None:
        form = Paragraph(draft.break_before, document._body).paragraph_format
        form.page_break_before, form.space_before = True, Pt(0)
    look = chart_look(template.look)
    pictures = _ChartSetter(document, artist, look, made, template.language, draft.squeeze).set(charts)
    number_drawings(document)
    embed_fonts(document)
    if attachment is not None:
        attach_record(document, attachment)
    _set_properties(document, template, manuscript, made)
    return document, draft, pictures


def _filled(form: bytes, name: str, words: dict[str, Any], filters: Filters, *, eased: bool) -> Document:
    document = filled(form, name, words, filters)
    keep_short_tables(document)
    widen_columns(document, eased=eased)
    align_numbers(document)
    return document


def _plots(
    document: Document, charts: Sequence[PrintedChart], artist: ChartArtist
) -> dict[Any, tuple[PlotHeight, float]]:
    """How high the chart in each paragraph may be, and the most that has room there, in points."""
    found: dict[Any, tuple[PlotHeight, float]] = {}
    for text, index in _slots(document):
        paragraph = next(text.iterancestors(qn("w:p")))
        room = room_of(document, paragraph)
        found[paragraph] = artist.height(charts[index].spec, room.width_pt), room.most_pt
    return found


def _saved(document: Document) -> bytes:
    data = io.BytesIO()
    document.save(data)
    return word_package.sealed(word_package.parts(data.getvalue(), "brief.docx"))


def _set_properties(document: Document, template: Template, manuscript: Manuscript, made: datetime) -> None:
    properties = document.core_properties
    words = manuscript.brief
    author = printable(words.author or words.organisation)[:255]
    title = printable(words.title.text)[:255]
    moment = made.astimezone(UTC).replace(tzinfo=None) if made.tzinfo else made
    properties.title, properties.author, properties.last_modified_by = title, author, author
    properties.subject = template.title
    properties.language = template.language
    for said in document.styles.element.iter(qn("w:lang")):
        said.set(qn("w:val"), template.language)
    properties.created = properties.modified = moment
    properties.comments, properties.keywords, properties.revision = "", "", 1


# --- charts ------------------------------------------------------------------------------------------


def _with_chart_slots(words: dict[str, Any]) -> dict[str, Any]:
    charts = [{**chart, "chart": f"{SLOT_OPEN}{i}{SLOT_CLOSE}"} for i, chart in enumerate(words["charts"])]
    return {**words, "charts": charts}


@dataclass(frozen=True, slots=True)
class _ChartSetter:
    """Sets the charts of one document where the template has their words."""

    document: Document
    artist: ChartArtist
    look: ChartLook
    made: datetime
    language: str
    squeeze: Squeeze

    def set(self, charts: Sequence[PrintedChart]) -> tuple[Problem, ...]:
        """Puts each chart in its place, and says which became pictures, each with the reason."""
        slots, pictures = list(_slots(self.document)), []
        for number, (text, index) in enumerate(slots, start=1):
            paragraph = next(text.iterancestors(qn("w:p")))
            drawing, reason = self._drawing(charts[index], room_of(self.document, paragraph), number)
            _put(text, drawing)
            if reason:
                said = f"in Word it is a picture, without numbers to edit, since {reason}"
                pictures.append(Problem(Severity.NOTE, said, place(charts[index].spec)))
        return tuple(dict.fromkeys(pictures))

    def _drawing(self, chart: PrintedChart, room: Room, number: int) -> tuple[etree._Element, str]:
        """The chart as Word's own; else as a picture, with the reason."""
        spec, owner, width_pt = chart.spec, self.document.part, room.width_pt
        height_pt = self.squeeze.height(self.artist.height(spec, width_pt), room.most_pt)
        frame = Frame(number, f"Chart {number}", printable(chart.alt), width_pt, height_pt)
        size = Size(width_pt, height_pt)
        native = native_chart(spec, self.look, size, self.made, self.language)
        if native is not None:
            return chart_drawing(owner, native, frame), ""
        picture = picture_drawing(owner, self.artist.picture(spec, width_pt, height_pt), frame)
        return picture, why_picture(spec, self.look, size, self.language)


def _slots(document: Document) -> Iterator[tuple[etree._Element, int]]:
    for text in document.element.body.iter(qn("w:t")):
        slot = _SLOT.search(text.text or "")
        if slot is not None:
            yield text, int(slot[1])


def _put(text: etree._Element, drawing: etree._Element) -> None:
    """The drawing in the run, in place of the mark that stood for it."""
    run = text.getparent()
    assert run is not None, "words stand in a run"
    text.text, _, after = _SLOT.split(text.text or "", maxsplit=1)
    text.addnext(drawing)
    if after:
        rest = etree.Element(qn("w:t"))
        rest.text = after
        drawing.addnext(rest)
    if not text.text:
        run.remove(text)
