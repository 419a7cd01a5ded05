"""What the window and the command line do with one chart: begin it, settle an edit, take data in.

The matter of it lies in `briefgen.charts`; this is where the template's look and language join it.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.app.chart_options import option_text, unit_of
from briefgen.app.chart_words import (
    OWN,
    in_changed_unit,
    notes_that_hold,
    suggested,
    unit_note,
    with_unit_note,
)
from briefgen.app.templates import template
from briefgen.model.brief import Brief
from briefgen.model.chart import (
    ChartKind,
    ChartSpec,
    Origin,
    Series,
    Sort,
)
from briefgen.model.problem import BriefgenError, error

if TYPE_CHECKING:
    from briefgen.charts.data.grid import Grid

_REASON = "Begun by you, with data of your own."
_REPLACED = "The data is all your own."


# --- a chart of one's own, and what follows from an edit ----------------------------------------------


def own_chart(brief: Brief) -> ChartSpec:
    """An empty chart for data that is not in the article, with a key no chart of the brief has."""
    taken = {chart.key for chart in brief.charts}
    number = next(n for n in range(1, len(taken) + 2) if f"{OWN}{n}" not in taken)
    return ChartSpec(
        f"{OWN}{number}",
        ChartKind.BARS,
        "",
        (Series("", ()),),
        reason=_REASON,
        sort=Sort.DESCENDING,
        language=brief.article.language,
    )


def suggestions(brief: Brief) -> tuple[ChartSpec, ...]:
    """The charts the article suggests, best first, as `inspect` lists them."""
    from briefgen.charts.suggest import suggest

    return suggest(brief.article, brief.evidence)


def settled(brief: Brief, before: ChartSpec, changed: ChartSpec) -> ChartSpec:
    """The changed chart with what follows from the change.

    Words that were drafted are drafted again, those the analyst wrote stay; the note on entered data
    cannot be taken out; figures whose numbers are no longer in the chart are no longer what it stands
    on; and where all its data is the analyst's, the source line names the analyst's sources.
    """
    from briefgen.charts.data.table import with_note

    changed = replace(changed, source=_source(before, changed, changed.language_in(brief.language)))
    first = suggested(brief, before.key)
    changed = in_changed_unit(brief, before, changed)
    changed = replace(changed, notes=notes_that_hold(before, changed, first))
    changed = with_note(_with_own_words(brief, before, changed, first), changed.language_in(brief.language))
    changed = with_unit_note(brief, changed)
    drafted = ("", drafted_alt(brief, before), first.alt if first else "")
    if changed.alt == before.alt and before.alt in drafted:
        changed = replace(changed, alt=drafted_alt(brief, changed))
    gone = {point.span for point in before.points if point.span} - {point.span for point in changed.points}
    keys = {figure.key for figure in brief.evidence.figures if figure.span in gone}
    return replace(changed, figures=tuple(key for key in changed.figures if key not in keys))


def _with_own_words(
    brief: Brief, before: ChartSpec, changed: ChartSpec, first: ChartSpec | None
) -> ChartSpec:
    """Title and subtitle drafted from the data where some of it is entered and the analyst wrote neither."""
    from briefgen.charts.own_words import entered_title, is_all_entered, own_subtitle, redrafted_title
    from briefgen.charts.titles import Drafts

    if not any(point.origin is Origin.ANALYST for point in changed.points):
        return changed
    drafts = Drafts.of(brief.article)
    drafted = before.title == before.drafted_title and changed.title in (before.title, "")
    if not is_all_entered(changed):
        title = redrafted_title(before, changed, drafts) if changed.points != before.points else ""
        held = replace(changed, title=title if drafted else changed.title, drafted_title=title)
        return held if title else changed
    title = entered_title(changed, drafts)
    # Why the article suggested it is no reason for other data.
    reason = changed.reason if changed.reason == _REASON else _REPLACED
    changed = replace(changed, title=title if drafted else changed.title, drafted_title=title, reason=reason)
    # Of a chart that is suggested no more, a title as it was drafted is the only trace of drafted words.
    stale = drafted and not is_all_entered(before) if first is None else False
    known = (own_subtitle(before, drafts), first.subtitle if first else "")
    if (stale or before.subtitle in known) and changed.subtitle == before.subtitle:
        changed = replace(changed, subtitle=own_subtitle(changed, drafts))
    return changed


def _source(before: ChartSpec, changed: ChartSpec, language: str) -> str:
    """The source line after an edit of the data; one that the analyst wrote stays."""
    from briefgen.charts.numbers import Numbers

    sources = list(dict.fromkeys(p.source.strip() for p in changed.points if p.source.strip()))
    was_read = any(point.origin is not Origin.ANALYST for point in before.points)
    stays = changed.source != before.source or (changed.source and not was_read)
    if stays or not sources or any(point.origin is not Origin.ANALYST for point in changed.points):
        return changed.source
    return str(Numbers.of(language).words["source"]["of"]).format(who="; ".join(sources))


def unit_words(spec: ChartSpec, language: str) -> str:
    """The unit of a chart's values as a head of their column: "Tonnes", "Per cent"; empty for bare counts."""
    from briefgen.charts.numbers import Numbers

    words = Numbers.of(language).unit(spec.unit)
    return words[:1].upper() + words[1:]


def drafted_alt(brief: Brief, spec: ChartSpec) -> str:
    """The alternative text that Briefgen would write for the chart as it is; empty without data."""
    from briefgen.charts.titles import Drafts

    return Drafts.of(brief.article).alt(spec) if spec.points else ""


DRAFTED = ("title", "subtitle", "notes", "source", "byline", "alt")
"""The options whose words are drafted, and can be had again."""


def drafted_words(brief: Brief, spec: ChartSpec, suggested: ChartSpec | None) -> dict[str, str]:
    """What Briefgen wrote for each of `DRAFTED`, as typed words; empty where it wrote nothing.

    Args:
        brief: The brief the chart is for.
        spec: The chart as it is now.
        suggested: The chart as it was suggested; None for one of the analyst's own.
    """
    words = {name: option_text(suggested, name) if suggested else "" for name in DRAFTED}
    if suggested:
        held = replace(spec, notes=suggested.notes)
        words["notes"] = "\n".join(notes_that_hold(suggested, held, suggested))
    words["title"] = spec.drafted_title or words["title"]
    words["subtitle"] = _drafted_subtitle(brief, spec) or words["subtitle"]
    return words | {
        "alt": drafted_alt(brief, spec),
        "notes": "\n".join(
            filter(None, (_drafted_notes(brief, spec, words["notes"]), unit_note(brief, spec, suggested)))
        ),
    }


def _drafted_subtitle(brief: Brief, spec: ChartSpec) -> str:
    from briefgen.charts.own_words import is_all_entered, own_subtitle
    from briefgen.charts.titles import Drafts

    return own_subtitle(spec, Drafts.of(brief.article)) if is_all_entered(spec) else ""


def _drafted_notes(brief: Brief, spec: ChartSpec, suggested: str) -> str:
    from briefgen.charts.data.date_notes import date_note, is_date_note
    from briefgen.charts.data.table import entered_note
    from briefgen.charts.numbers import Numbers

    numbers = Numbers.of(spec.language_in(brief.language))
    first = (note for note in suggested.split("\n") if not is_date_note(note))
    return "\n".join(filter(None, (*first, date_note(spec, numbers), entered_note(spec, numbers))))


def house_colours(template_name: str) -> tuple[str, ...]:
    """The categories of the template's palette, each "#rrggbb"."""
    from briefgen.charts.drawing.look import load

    return load(template(template_name).look).colours.categories


# --- data from a table --------------------------------------------------------------------------------


def with_grid(spec: ChartSpec, grid: Grid, source: str, unit: str, language: str) -> ChartSpec:
    """The chart with its data taken from a table, in a kind that is fair for it.

    Args:
        spec: The chart.
        grid: The table with the types of its columns.
        source: Where the analyst has it from.
        unit: What the values are counted in, as typed; empty for a bare count.
        language: BCP 47, for the note and the printed difference.

    Raises:
        BriefgenError: No column holds numbers, or two rows have one name.
    """
    from briefgen.charts.change_kind import fitting
    from briefgen.charts.data.table_of_grid import in_own_order, replaced
    from briefgen.charts.parts import as_said

    language = spec.language_in(language)
    counted = replace(spec, unit=unit_of(unit) if unit != spec.unit.name else spec.unit)
    changed = as_said(replaced(counted, grid, source, language=language), spec)
    return in_own_order(fitting(changed, language))


def read_table(path: Path, sheet: str = "", language: str = "en") -> Grid:
    """The table in a CSV or XLSX file; of a workbook the first sheet, or the one named.

    Args:
        path: Of the file.
        sheet: Of a workbook; the first where empty.
        language: BCP 47, of the brief: its marks hold for a text table that leaves open which are meant.

    Raises:
        BriefgenError: The file cannot be read, or holds no table.
    """
    from briefgen.charts.data.grid import from_csv
    from briefgen.charts.data.grid_xlsx import from_xlsx

    try:
        data = path.read_bytes()
    except OSError as fault:
        raise error("the table could not be read", str(path), fault.strerror or "") from fault
    if path.suffix.lower() in (".xlsx", ".xlsm"):
        return from_xlsx(data, path.name, sheet)
    return from_csv(data, path.name, language)


def with_table(spec: ChartSpec, grid: Grid, source: str, language: str) -> ChartSpec:
    """The chart with its data taken from the table of a file, in the unit its cells name.

    A unit that the article gave is none of the table's.

    Raises:
        BriefgenError: It is no table of numbers, or holds cells that are none:
            nobody sees the chart before it is printed, so each of them is named with its row.
    """
    from briefgen.charts.data.grid_faults import unlike_units, unread, without_numbers

    if wrong := (*unread(grid), *unlike_units(grid.taken)) or without_numbers(grid):
        raise BriefgenError(*wrong)
    return with_grid(spec, grid, source or grid.name, unit_for(spec, grid), language)


def unit_for(spec: ChartSpec, grid: Grid) -> str:
    """The unit a table names, or that of the data it replaces where the analyst entered that too."""
    from briefgen.charts.data.grid_units import unit_in
    from briefgen.charts.own_words import is_all_entered

    return unit_in(grid) or (spec.unit.name if is_all_entered(spec) else "")
