"""A manuscript set on the pages of a template: tagged PDF, with the evidence record attached."""

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from reportlab import rl_config

from briefgen.document.paging import furniture
from briefgen.document.paging.archive import Facts, describe
from briefgen.document.paging.blocks import Beside, Block, paragraphs
from briefgen.document.paging.fit import LEFT_OUT, Draft, Fitter, Setting, report, short
from briefgen.document.paging.fonts import face
from briefgen.document.paging.pages import Frame
from briefgen.document.paging.sheet import Sheet
from briefgen.document.paging.story import Filler, Given, chart_specs, chart_tables
from briefgen.document.paging.tagged import Node, TaggedCanvas
from briefgen.document.template import layout_of
from briefgen.document.templating.layout import Layout
from briefgen.document.templating.words import context
from briefgen.model.chart import ChartArtist, ChartKind, ChartSpec
from briefgen.model.document import Fit, Rendered
from briefgen.model.manuscript import Manuscript
from briefgen.model.problem import Place, Problem, Severity
from briefgen.model.template import Template

rl_config.useA85 = 0  # binary streams: an eighth of the time and a fifth of the size less


def render(
    template: Template,
    manuscript: Manuscript,
    artist: ChartArtist,
    *,
    attachment: bytes | None,
    made: datetime,
) -> Rendered:
    """The brief as PDF/UA-1, with an attachment also PDF/A-3a, without PDF/A-2a.

    Args:
        template: Its layout and look say how it is set.
        manuscript: What is printed.
        artist: Who draws the charts.
        attachment: The evidence record as JSON.
        made: The date inside the file; the same input and date make the same bytes.

    Raises:
        BriefgenError: The layout is broken, or data shows that something in it cannot be.
    """
    press = _Press(template, layout_of(template), manuscript, artist, context(manuscript, template))
    draft = press.fitter().fitted()
    data, problems, sheet = press.printed(draft, attachment, made)
    fit = report(draft, template.page_budget, press.frame, press.layout.look.grid.unit_pt)
    noticed = (*problems, *press.too_long(draft), *_fit_problems(fit, template))
    return Rendered(data, noticed, fit, sheet.places)


@dataclass
class _Press:
    """What one rendering needs."""

    template: Template
    layout: Layout
    manuscript: Manuscript
    artist: ChartArtist
    words: Mapping[str, Any]

    def __post_init__(self) -> None:
        self.specs = chart_specs(self.manuscript)
        self.tables = chart_tables(self.manuscript)
        self.filler = Filler(self.layout, artist=self.artist, specs=self.specs)
        self._frames: dict[int, Frame] = {}

    def frame(self, page: int) -> Frame:
        """The frame of a page, counted from 0."""
        kind = min(page, len(self.layout.pages) - 1)
        if kind not in self._frames:
            self._frames[kind] = furniture.frame(self.filler, kind)
        return self._frames[kind]

    def fitter(self) -> Fitter:
        """Who lays the story out within the budget."""
        return Fitter(self._fill, self.frame, self.layout.look.grid, self.template.page_budget)

    def _fill(self, setting: Setting) -> tuple[list[Block | Beside], Node, list[Given]]:
        specs = {handle: _pair(spec) for handle, spec in self.specs.items()} if setting.pairs else self.specs
        self.filler = Filler(
            self.layout,
            setting.dropped,
            artist=self.artist,
            specs=specs,
            tables=self.tables,
            eased=setting.eased,
        )
        root = Node("Document")
        return self.filler.story(self.words, root), root, self.filler.given

    def too_long(self, draft: Draft) -> Iterator[Problem]:
        """What is longer than its style allows, set as small as it may be."""
        for paragraph, width in paragraphs(draft.blocks, self.frame(0).column):
            if over := paragraph.excess(width):
                text = f"“{short(paragraph.words)}” is {over} line{'s' if over > 1 else ''} too long"
                yield Problem(Severity.WARNING, text, Place(self.template.name), "shorten it")

    # --- printing ------------------------------------------------------------------------

    def printed(
        self, draft: Draft, attachment: bytes | None, made: datetime
    ) -> tuple[bytes, list[Problem], Sheet]:
        """The bytes of the file, what was noticed, and where everything went."""
        file = io.BytesIO()
        face("sans")  # registered before the canvas asks for its first font
        canvas = TaggedCanvas(
            file, self.layout.page_size_pt, draft.root, pdfVersion=(1, 7), invariant=1, pageCompression=1
        )
        sheet = Sheet(canvas, self.layout.page_size_pt[1])
        problems = self._pages(draft, sheet)
        describe(canvas, self._facts(attachment, made), attachment)
        canvas.save()
        return file.getvalue(), [*problems, *self.filler.lost.problems()], sheet

    def _pages(self, draft: Draft, sheet: Sheet) -> list[Problem]:
        problems: list[Problem] = []
        for page in range(draft.count):
            problems += furniture.draw(self.filler, sheet, self.words, draft.count)
            for placement in draft.pages.placements:
                if placement.page == page:
                    x = self.frame(page).text_x
                    placement.slab.paint(sheet, x, placement.depth, placement.grown)
            sheet.next_page()
        return problems

    def _facts(self, attachment: bytes | None, made: datetime) -> Facts:
        document = self.layout.document
        return Facts(
            title=self.filler.text(document, "title", self.words),
            author=self.filler.text(document, "author", self.words),
            subject=self.filler.text(document, "subject", self.words),
            language=self.filler.text(document, "lang", self.words, self.template.language),
            made=made,
            part=2 if attachment is None else 3,
        )


def _pair(spec: ChartSpec) -> ChartSpec:
    return replace(spec, kind=ChartKind.PAIR) if spec.kind is ChartKind.SLOPE else spec


def _fit_problems(fit: Fit, template: Template) -> list[Problem]:
    """What gave way, and what still does not fit."""
    place = Place(template.name)
    problems = [
        Problem(Severity.WARNING if step.startswith(LEFT_OUT) else Severity.NOTE, f"to fit: {step}", place)
        for step in fit.yielded
    ]
    if fit.over_lines:
        first = f": “{fit.first_over}” does not fit" if fit.first_over else ""
        pages = f"{fit.budget} page{'s' if fit.budget > 1 else ''}"
        text = f"over {pages} by {fit.over_lines} line{'s' if fit.over_lines > 1 else ''}{first}"
        hint = f"leave out “{fit.cuts[0].text}”" if fit.cuts else "shorten something"
        problems.append(Problem(Severity.WARNING, text, place, hint))
    return problems
