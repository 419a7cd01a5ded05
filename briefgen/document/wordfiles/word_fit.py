"""What gives way so that a Word document keeps to its pages, in which order, and what is said of it.

The same things in the same order as in `briefgen.document.paging.fit`, but for the tables with the
data of charts, which only Word prints: they go before anything of the article does.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from briefgen.document.paging.bundles import bundles
from briefgen.document.paging.fit import LEFT_OUT, short
from briefgen.document.templating.layout import Element, Layout
from briefgen.document.wordfiles.word_extent import Measure
from briefgen.document.wordfiles.word_pages import Estimate, best_break, estimate
from briefgen.document.wordfiles.word_room import has_one_column
from briefgen.document.wordfiles.word_style import Styles
from briefgen.model.chart import PlotHeight
from briefgen.model.document import Fit
from briefgen.model.problem import Place, Problem, Severity
from briefgen.model.template import Template

_UNIT_PT = 13.0
_WIDE_PT = 13.0
"""White space above a block that is wider than this is cut back to it."""
_FEW_LINES = 8
_LITTLE = 0.5
"""Of a last page: one that is filled less is spared where wider columns of its tables do that."""
Words = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Squeeze:
    """How closely a document is set.

    Attributes:
        tight: Whether there is less white space between sections.
        plots: How far plots go from their best height to their least, 0 to 1; below 0 to their greatest.
    """

    tight: bool = False
    plots: float = 0.0

    def height(self, heights: PlotHeight, most_pt: float) -> float:
        """The height of a plot, in points."""
        best, most = (min(high, max(most_pt, heights.least)) for high in (heights.best, heights.most))
        if self.plots < 0:
            return best - self.plots * max(most - best, 0.0)
        return best - self.plots * max(best - heights.least, 0.0)


_SQUEEZES = (Squeeze(), *(Squeeze(True, share) for share in (0.0, 0.25, 0.5, 0.75, 1.0)))


@dataclass(frozen=True, slots=True)
class Givable:
    """A list of which items may be left out, from the last; lower ranks go first."""

    rank: int
    name: str
    least: int


@dataclass(frozen=True)
class Cut:
    """What is left out of a document: tables of chart data, and items by the list they stand in."""

    tables: int = 0
    items: Mapping[str, int] = field(default_factory=dict)
    words: tuple[str, ...] = ()

    def of(self, words: Words) -> Words:
        """The words of the template without it."""
        charts = list(words["charts"])
        listed = _charts_with_data(charts)
        for place in listed[len(listed) - self.tables :]:
            charts[place] = {**charts[place], "rows": []}
        lists = {name: words[name][: len(words[name]) - count] for name, count in self.items.items()}
        return {**words, "charts": charts, **lists}


@dataclass
class Draft:
    """A document filled, not yet with its charts: what stands in it, how closely, and how it falls.

    Attributes:
        eased: Whether the columns of its tables are as wide as its words ask for.
        break_before: The block that begins a page so that none is all but empty.
    """

    document: Document
    squeeze: Squeeze
    cut: Cut
    estimate: Estimate | None = None
    eased: bool = False
    break_before: Any = None


@dataclass
class WordFitter:
    """Sets a document within its budget of pages, giving way step by step.

    Attributes:
        fill: Makes the document of the words of a template, its columns as wide as its words ask for or not.
        plots: How high each chart of a document may be, by the paragraph it will stand in: heights, and the
            most that has room there, in points.
        words: All words, nothing left out.
    """

    fill: Callable[[Words, bool], Document]
    plots: Callable[[Document], Mapping[Any, tuple[PlotHeight, float]]]
    words: Words
    budget: int
    givable: Sequence[Givable] = ()

    def fitted(self) -> Draft:
        """The draft within the budget that gives way least; the whole one where nothing makes it fit."""
        document = self.fill(self.words, False)
        if not has_one_column(document):
            return Draft(document, Squeeze(), Cut())
        whole = draft = self._loosest(document, Cut())
        for cut in self._cuts():
            if draft.estimate is not None and draft.estimate.pages <= self.budget:
                return self._well_filled(draft)
            draft = self._loosest(self.fill(cut.of(self.words), False), cut)
        if draft.estimate is not None and draft.estimate.pages <= self.budget:
            return self._well_filled(draft)
        return whole

    def _well_filled(self, draft: Draft) -> Draft:
        """The draft on a page fewer where wider columns spare one that holds little; else its pages filled.

        What is filled: a page begins with an earlier part of the document where the last one would be all but
        empty, and plots take room that nothing else does.
        """
        found = draft.estimate
        if found is None or found.pages < 2:
            return draft
        if found.fills[-1] < _LITTLE:
            eased = self._loosest(self.fill(draft.cut.of(self.words), True), draft.cut)
            if eased.estimate is not None and eased.estimate.pages < found.pages:
                return replace(eased, eased=True)
        measure = self._measure(draft.document, draft.squeeze)
        draft = replace(draft, break_before=best_break(measure, self.budget))
        return self._grown(draft) if draft.squeeze.plots == 0 else draft

    def _grown(self, draft: Draft) -> Draft:
        """The draft with plots as high as they go without moving anything onto another page."""
        now = estimate(self._measure(draft.document, draft.squeeze), self.budget, draft.break_before)
        for share in (1.0, 0.75, 0.5, 0.25):
            higher = replace(draft.squeeze, plots=-share)
            then = estimate(self._measure(draft.document, higher), self.budget, draft.break_before)
            if then.pages == now.pages and then.fills[1:] == now.fills[1:]:
                return replace(draft, squeeze=higher)
        return draft

    def _measure(self, document: Document, squeeze: Squeeze) -> Measure:
        """The document measured as it stands when set so closely."""
        measure, plots = Measure(document), self.plots(document)
        measure.drawn = {place: squeeze.height(*heights) for place, heights in plots.items()}
        measure.most_before_pt = _WIDE_PT if squeeze.tight else math.inf
        return measure

    def _loosest(self, document: Document, cut: Cut) -> Draft:
        """The document as loosely set as its pages allow; not squeezed at all where that does not help."""
        measure, plots = Measure(document), self.plots(document)
        loose = self._set(measure, plots, Squeeze(), cut)
        assert loose.estimate is not None, "just estimated"
        aim = self.budget
        if loose.estimate.pages <= self.budget:
            if loose.estimate.pages == 1 or loose.estimate.spilt_pt > _FEW_LINES * _UNIT_PT:
                return loose
            aim = loose.estimate.pages - 1
        for squeeze in _SQUEEZES[1:]:
            draft = self._set(measure, plots, squeeze, cut)
            if draft.estimate is not None and draft.estimate.pages <= aim:
                return draft
        return loose

    def _set(
        self, measure: Measure, plots: Mapping[Any, tuple[PlotHeight, float]], squeeze: Squeeze, cut: Cut
    ) -> Draft:
        measure.drawn = {place: squeeze.height(*heights) for place, heights in plots.items()}
        measure.most_before_pt = _WIDE_PT if squeeze.tight else math.inf
        return Draft(measure.document, squeeze, cut, estimate(measure, self.budget))

    def _cuts(self) -> Iterator[Cut]:
        """What may be left out, each time one thing more."""
        tables, items = 0, Counter[str]()
        said: list[str] = []
        charts = self.words["charts"]
        for place in reversed(_charts_with_data(charts)):
            tables += 1
            said.append(f"without the table of the data of figure {charts[place]['number']}")
            yield Cut(tables, dict(items), tuple(said))
        for name, at_once in self._left_out():
            items[name] += len(at_once)
            said += [f"{LEFT_OUT}{short(_named(item))}" for item in at_once]
            yield Cut(tables, dict(items), tuple(said))

    def _left_out(self) -> Iterator[tuple[str, list[Words]]]:
        """Items that go at once, with their list: what belongs to others that stay after all else."""
        found = []
        for giving in self.givable:
            listed = self.words[giving.name]
            for bundle in bundles([item.get("group", "") for item in listed], giving.least):
                at_once = listed[bundle.first : bundle.first + bundle.count]
                found.append((bundle.parted, giving.rank, giving.name, at_once))
        for _, _, name, at_once in sorted(found, key=lambda one: one[:2]):
            yield name, at_once


def _charts_with_data(charts: Sequence[Words]) -> list[int]:
    return [i for i, chart in enumerate(charts) if chart["rows"]]


def _named(item: Words) -> str:
    """What an item is called in a message: a row of the table by what it counts, others by their words."""
    if "printed" in item:
        return f"{item['label']} {item['printed']}"
    return str(item.get("text", ""))


def givable(layout: Layout | None) -> tuple[Givable, ...]:
    """What the page of a template may leave out, so that Word leaves out the same."""
    return tuple(_givable(layout.story)) if layout is not None else ()


def _givable(element: Element) -> Iterator[Givable]:
    for each in element.elements:
        path = next(iter(each.loop.items.names)) if each.loop is not None else ()
        if len(path) == 1 and "give" in each.attributes:
            rank, least = (
                int(each.attributes[word].text({})) if word in each.attributes else 0
                for word in ("give", "least")
            )
            yield Givable(rank, path[0], least)
        yield from _givable(each)


def tighten(document: Document) -> None:
    """Cuts white space above the blocks of a document back, where it is wide."""
    styles = Styles(document)
    for block in document.element.body.iterchildren(qn("w:p")):
        if styles.of_paragraph(block).before_pt > _WIDE_PT:
            Paragraph(block, document._body).paragraph_format.space_before = Pt(_WIDE_PT)


def report(draft: Draft, budget: int) -> Fit | None:
    """How it fits, as far as can be told before Word sets it; None where nothing can be told."""
    if draft.estimate is None:
        return None
    yielded = ["less white space between sections"] if draft.squeeze.tight else []
    yielded += ["columns of tables as wide as their words"] if draft.eased else []
    yielded += ["plots lower than they might be"] if draft.squeeze.plots > 0 else []
    return Fit(
        pages=draft.estimate.pages,
        budget=budget,
        over_lines=math.ceil(draft.estimate.over_pt / _UNIT_PT),
        first_over=short(draft.estimate.first_over),
        yielded=(*yielded, *draft.cut.words),
    )


def fit_problems(fit: Fit, template: Template) -> Iterator[Problem]:
    """What gave way in Word, and what still does not fit there."""
    place = Place(template.name)
    for step in fit.yielded:
        severity = Severity.WARNING if step.startswith(LEFT_OUT) else Severity.NOTE
        yield Problem(severity, f"to fit in Word: {step}", place)
    if fit.over_lines:
        lines = f"{fit.over_lines} line{'s' if fit.over_lines > 1 else ''}"
        pages = f"{fit.budget} page{'s' if fit.budget > 1 else ''}"
        first = f", from “{fit.first_over}” on" if fit.first_over else ""
        text = f"in Word it takes about {fit.pages} pages, over {pages} by about {lines}{first}"
        yield Problem(Severity.WARNING, text, place, "leave something out, or shorten it")
