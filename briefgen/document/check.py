"""Everything wrong with a template, found without an article: its files, its words, and two trial runs."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from briefgen.document.template import layout_problems
from briefgen.document.templating.sample import sample
from briefgen.document.templating.words import context
from briefgen.model.chart import ChartArtist, ChartPicture, ChartSpec, Drawing, PlotHeight
from briefgen.model.manuscript import Manuscript, Statement
from briefgen.model.problem import BriefgenError, Problem, Severity
from briefgen.model.template import Template

_TRIAL_DATE = datetime(2025, 1, 1, tzinfo=UTC)


def check(template: Template) -> tuple[Problem, ...]:
    """All problems of a template, each once.

    First the files as they stand (unknown tags, attributes, words, each with its line and the
    nearest name there is), then the pages set with the sample and with next to nothing.
    """
    found = list(layout_problems(template))
    if not any(problem.severity is Severity.ERROR for problem in found):
        found += [problem for manuscript in _trials() for problem in _tried(template, manuscript)]
    return tuple(dict.fromkeys(found))


def bare() -> Manuscript:
    """A manuscript of an article nothing was found in: a title, and the rest empty."""
    full = sample()
    empty = dict.fromkeys(
        ("standfirst", "byline", "agency", "outlet", "place", "published", "url", "retrieved", "dateline"), ""
    )
    brief = replace(full.brief, title=Statement("Untitled"), subtitle=None, bottom_line=None, assessment=())
    brief = replace(brief, author="", organisation="", reference="", classification="")
    return Manuscript(brief, replace(full.article, headline="", source_line="", paragraphs=(), **empty))


def _trials() -> Iterator[Manuscript]:
    yield sample()
    yield bare()


def _tried(template: Template, manuscript: Manuscript) -> Iterator[Problem]:
    for trial in (_pages, _word):
        try:
            yield from trial(template, manuscript)
        except BriefgenError as broken:
            yield from broken.problems


def _pages(template: Template, manuscript: Manuscript) -> tuple[Problem, ...]:
    if template.layout is None:
        return ()
    from briefgen.document.pdf import render

    artist: ChartArtist = _Blank()
    return render(template, manuscript, artist, attachment=None, made=_TRIAL_DATE).problems


def _word(template: Template, manuscript: Manuscript) -> tuple[Problem, ...]:
    if template.word is None:
        return ()
    from briefgen.document.templating.filters import House
    from briefgen.document.wordfiles.word_template import filled

    words = context(manuscript, template)
    filled(template.word.read_bytes(), template.word.name, words, House.of(template.language).filters())
    return ()


class _Blank:
    """Leaves room for charts and draws nothing."""

    def height(self, _spec: ChartSpec, _width_pt: float) -> PlotHeight:
        return PlotHeight(100.0, 150.0, 200.0)

    def drawing(self, _spec: ChartSpec, width_pt: float, height_pt: float) -> Drawing:
        return Drawing(width_pt, height_pt, ())

    def picture(self, _spec: ChartSpec, width_pt: float, height_pt: float) -> ChartPicture:
        return ChartPicture(b"", b"", width_pt, height_pt)
