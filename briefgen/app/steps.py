"""The way from a source to a brief and its preview: generators that yield events.

Heavy libraries are imported when a step first runs, so that the window paints before them.
"""

from __future__ import annotations

import re
from collections.abc import Generator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.app.chart_drawing import artist
from briefgen.app.chart_room import chart_faults, held_in, letter_faults, room_faults
from briefgen.app.chart_words import edited_charts
from briefgen.app.clock import made, now
from briefgen.app.events import Advanced, Event, Started, Step
from briefgen.app.templates import template, template_folders
from briefgen.brief.about import left_out
from briefgen.brief.cite import manuscript
from briefgen.brief.compose import Given, compose
from briefgen.brief.record import record
from briefgen.brief.unprinted import lost_signs, said_on_page
from briefgen.brief.wording import Wording
from briefgen.knowledge.work import told_as
from briefgen.model.article import Article, Source
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartArtist, ChartSpec
from briefgen.model.document import Rendered
from briefgen.model.evidence import Evidence
from briefgen.model.manuscript import Manuscript
from briefgen.model.problem import BriefgenError
from briefgen.model.template import Form, Template

if TYPE_CHECKING:
    from briefgen.charts.suggesting.refusals import Refusal


_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://|(?:file|mailto|data):", re.IGNORECASE)


@dataclass(frozen=True)
class Study:
    """An article with all that was found in it, the charts that suit it, best first, and why not others."""

    article: Article
    evidence: Evidence
    charts: tuple[ChartSpec, ...] = ()
    refused: tuple[Refusal, ...] = ()


def open_path(path: Path) -> Step[Article]:
    """Reads the article in a file.

    Raises:
        BriefgenError: It cannot be read or holds no article.
    """
    from briefgen.article.read import load

    yield Started(f"Reading {path.name}")
    return (yield from _read(load(path)))


def open_text(text: str, html: str | None = None, name: str = "pasted text") -> Step[Article]:
    """Reads pasted words: the plain text, or the HTML of the clipboard where that holds an article.

    Raises:
        BriefgenError: There is no article in it.
    """
    from briefgen.article.read import recognise

    yield Started("Reading the pasted text")
    today = now().date()
    if html:
        data = html.encode("utf-8", "replace")
        try:
            return (yield from _read(Source(name, recognise(data, f"{name}.html"), data, retrieved=today)))
        except BriefgenError:
            if not text.strip():
                raise
    data = text.encode("utf-8", "replace")
    return (yield from _read(Source(name, recognise(data, f"{name}.txt"), data, retrieved=today)))


def open_bytes(data: bytes, name: str) -> Step[Article]:
    """Reads an article that came as bytes, for example through a pipe.

    Raises:
        BriefgenError: There is no article in it.
    """
    from briefgen.article.read import recognise

    yield Started(f"Reading {name}")
    return (yield from _read(Source(name, recognise(data, name), data)))


def is_address(word: str) -> bool:
    """Whether a word is an address of any scheme, of which only http and https are read, and no path."""
    return _SCHEME.match(word) is not None


def open_address(url: str, *, private: bool = False) -> Step[Article]:
    """Fetches and reads the article at an http or https address.

    Args:
        url: The address.
        private: Whether it may lie on the own machine or in the own network.

    Raises:
        BriefgenError: It cannot be fetched or holds no article.
    """
    from briefgen.article.fetch import Limits, fetch

    yield Started(f"Fetching {url}")
    return (yield from _read(fetch(url, Limits(private=private), retrieved=now().date())))


def _read(source: Source) -> Step[Article]:
    from briefgen.article.read import reading

    yield Advanced(0, _WHOLE, "Finding the article")
    return (yield from told_as(reading(source), lambda share: Advanced(int(share * _WHOLE), _WHOLE)))


_FOUND, _WHOLE = 95, 100
"""Of the time a study takes, in per cent: until the evidence is found, and in all; so for an article."""


def study(article: Article) -> Step[Study]:
    """Finds the evidence of an article and suggests charts."""
    from briefgen.charts.suggest import suggest
    from briefgen.charts.suggesting.refusals import refusals
    from briefgen.evidence.find import finding

    yield Started("Finding quotes and figures", total=_WHOLE)
    evidence = yield from told_as(finding(article), lambda share: Advanced(int(share * _FOUND), _WHOLE))
    yield Advanced(_FOUND, _WHOLE, "Choosing charts")
    charts = suggest(article, evidence)
    yield Advanced(_WHOLE, _WHOLE)
    return Study(article, evidence, charts, refusals(article, evidence, charts))


def draft(found: Study, template_name: str, given: Given | None = None) -> Brief:
    """The first draft of a brief within the template's budget.

    Raises:
        BriefgenError: The template is missing or broken.
    """
    brief = compose(found.article, found.evidence, found.charts, template(template_name), given)
    # A template that is named by its folder, as its author works on it, is found again by that alone.
    return brief if template_name in template_folders() else replace(brief, template=template_name)


def preview(brief: Brief) -> Step[Rendered]:
    """The brief as the PDF that an export would write.

    Raises:
        BriefgenError: The template is broken or something does not fit where it must.
    """
    yield Started("Setting the pages")
    return (yield from render_pdf(brief, made(brief.prepared)))


def render_pdf(brief: Brief, made: datetime) -> Generator[Event, None, Rendered]:
    """The brief as a tagged PDF with its evidence record attached."""
    from briefgen.document import pdf

    sheet = _sheet(brief, made, Form.PDF)
    yield Advanced(1, None, "Drawing charts and pages")
    return pdf.render(sheet.template, sheet.manuscript, sheet.artist, attachment=sheet.record, made=made)


def render_docx(brief: Brief, made: datetime) -> Generator[Event, None, Rendered]:
    """The brief as a Word document with its evidence record inside."""
    from briefgen.document import word

    sheet = _sheet(brief, made, Form.WORD)
    yield Advanced(1, None, "Filling the Word template")
    return word.render(sheet.template, sheet.manuscript, sheet.artist, attachment=sheet.record, made=made)


@dataclass(frozen=True)
class _Sheet:
    """What both writers need."""

    template: Template
    manuscript: Manuscript
    artist: ChartArtist
    record: bytes


def _sheet(brief: Brief, made: datetime, of: Form) -> _Sheet:
    """A chart with nothing to draw, or none that a page holds, is left out; checks and pages say so.

    A chart keeps its number where another is left out: both files of a brief mean the same by "Figure 2".
    """
    form = replace(template(brief.template), language=brief.language)
    wording = Wording.of(form.language)
    numbers = _figure_numbers(brief, form)
    unfit = [chart for chart in brief.charts if room_faults(chart, form, of)]
    unread = [chart for chart in brief.charts if chart not in unfit and letter_faults(chart, form, of)]
    kept = (chart for chart in brief.charts if chart not in unfit and chart not in unread)
    brief = replace(brief, charts=tuple(held_in(chart, form, of) for chart in kept))
    words = _with_tables(manuscript(brief, today=made.date(), edited=edited_charts(brief)), form.language)
    charts = tuple(replace(chart, number=numbers[chart.spec.key]) for chart in words.charts)
    missing, illegible = ([chart.title for chart in charts] for charts in (unfit, unread))
    apart = [numbers[chart.key] for chart in unread]
    gone = (*left_out(missing, wording), *left_out(illegible, wording, "left_out_letters", apart))
    words = replace(words, charts=charts, about=(*words.about, *gone))
    lost = lost_signs(words) if of is Form.PDF else ""
    if lost:
        words = replace(words, about=(*words.about, *said_on_page(words, wording)))
    return _Sheet(form, words, artist(form), record(brief, words, [*missing, *illegible], lost))


def _figure_numbers(brief: Brief, form: Template) -> dict[str, int]:
    """The number of each chart by its key, counting those that one form of the template at least can show."""
    forms = dict.fromkeys(slot.form for slot in form.chart_slots) or {form.chart_slot.form: None}
    shown = [c for c in brief.charts if any(not chart_faults(c, form, one) for one in forms)]
    return {chart.key: number for number, chart in enumerate(shown, 1)}


def _with_tables(words: Manuscript, language: str) -> Manuscript:
    """The manuscript with the data of its charts in words, as the template's language writes them."""
    from briefgen.charts.data.listing import listing

    charts = tuple(replace(chart, table=listing(chart.spec, language)) for chart in words.charts)
    return replace(words, charts=charts)
