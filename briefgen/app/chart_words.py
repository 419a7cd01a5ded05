"""The words a chart was drafted with, against those it has now: what follows a change, what was edited."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.model.brief import Brief
from briefgen.model.chart import ChartSpec, Origin
from briefgen.model.problem import Problem, Severity
from briefgen.model.quantity import Dimension, Unit

if TYPE_CHECKING:
    from briefgen.charts.numbers import Numbers

OWN = "chart:own:"
"""What the key of a chart begins with that the analyst began."""


def suggested(brief: Brief, key: str) -> ChartSpec | None:
    """The chart as the article suggested it; None where it did not."""
    from briefgen.charts.suggest import suggest

    if key.startswith(OWN):
        return None
    return next((spec for spec in suggest(brief.article, brief.evidence) if spec.key == key), None)


def in_changed_unit(brief: Brief, before: ChartSpec, changed: ChartSpec) -> ChartSpec:
    """The changed chart with its drafted title and subtitle in its new unit; what the analyst wrote stays."""
    from briefgen.charts.numbers import Numbers

    if before.unit == changed.unit or before.points != changed.points or not _is_read(changed):
        return changed
    numbers = Numbers.of(brief.article.language)

    def said(words: str) -> str:
        return numbers.in_unit(words, before.unit, changed.unit)

    first = suggested(brief, before.key)
    if first and before.subtitle in (
        first.subtitle,
        numbers.in_unit(first.subtitle, first.unit, before.unit),
    ):
        changed = replace(changed, subtitle=said(changed.subtitle))
    title = said(before.drafted_title)
    drafted = changed.title == before.drafted_title
    return replace(changed, title=title if drafted else changed.title, drafted_title=title)


def with_unit_note(brief: Brief, spec: ChartSpec) -> ChartSpec:
    """The chart with the note that its unit is not the article's, as long as that is so."""
    from briefgen.charts.numbers import Numbers

    numbers, first = Numbers.of(spec.language_in(brief.language)), suggested(brief, spec.key)
    start = str(numbers.words["unit_entered"]).partition("{")[0]
    kept = tuple(note for note in spec.notes if not note.startswith(start))
    return replace(spec, notes=(*kept, *_unit_notes(spec, first, numbers)))


def _unit_notes(spec: ChartSpec, first: ChartSpec | None, numbers: Numbers) -> tuple[str, ...]:
    read = any(point.origin is Origin.ARTICLE for point in spec.points)
    if first is None or not read or numbers.unit(first.unit) == numbers.unit(spec.unit):
        return ()
    stated = numbers.unit(first.unit) or str(numbers.words["bare_count"])
    return (str(numbers.words["unit_entered"]).format(unit=stated),)


def notes_that_hold(before: ChartSpec, changed: ChartSpec, suggested: ChartSpec | None) -> tuple[str, ...]:
    """The notes of a changed chart without those that tell of data it no longer shows.

    What the analyst wrote stays. Of a chart that is suggested no more, the notes under a title as it was
    drafted are taken for drafted ones.

    Args:
        before: The chart as it was.
        changed: The same with other data or notes.
        suggested: As the article suggests it; None where it does not.
    """
    from briefgen.charts.own_words import is_all_entered

    gone = {f"“{point.text}”" for point in before.points if point.text}
    gone -= {f"“{point.text}”" for point in changed.points}
    kept = tuple(note for note in changed.notes if not any(text in note for text in gone))
    if not is_all_entered(changed) or not changed.points:
        return kept
    if suggested is not None:
        return tuple(note for note in kept if note not in suggested.notes)
    was_read = not is_all_entered(before) and before.title == before.drafted_title
    return tuple(note for note in kept if not (was_read and note in before.notes))


def unit_note(brief: Brief, spec: ChartSpec, first: ChartSpec | None) -> str:
    """What the same note says; empty where the unit is the article's."""
    from briefgen.charts.numbers import Numbers

    return "".join(_unit_notes(spec, first, Numbers.of(spec.language_in(brief.language))))


def old_unit(brief: Brief, spec: ChartSpec) -> Iterator[Problem]:
    """Titles that still name the article's unit after it was changed."""
    from briefgen.charts.fairness.honesty import place
    from briefgen.charts.numbers import Numbers

    first = suggested(brief, spec.key)
    if first is None or first.unit == spec.unit or not _is_read(spec):
        return
    numbers = Numbers.of(brief.article.language)
    for where, words in (("title", spec.title), ("subtitle", spec.subtitle)):
        if _names(words, first.unit, spec.unit, numbers):
            was, now = numbers.unit(first.unit), numbers.unit(spec.unit) or "a bare count"
            text = f"The {where} says {was}, and the unit of the chart is now {now}"
            yield Problem(Severity.WARNING, text, place(spec), f"Write the {where} anew")


def _is_read(spec: ChartSpec) -> bool:
    """Whether any of its values is the article's; else its words are drafted from the values alone."""
    return any(point.origin is not Origin.ANALYST for point in spec.points)


def _names(words: str, unit: Unit, now: Unit, numbers: Numbers) -> bool:
    rest = numbers.in_unit(words, now, Unit("#"))
    sign = unit.symbol if unit.dimension is Dimension.MONEY else ""
    return numbers.in_unit(rest, unit, Unit("#")) != rest or bool(sign and sign in rest)


def edited_charts(brief: Brief) -> frozenset[str]:
    """Keys of the charts whose data, unit or words are no longer as they were drafted."""
    return frozenset(spec.key for spec in brief.charts if _is_edited(brief, spec))


def _is_edited(brief: Brief, spec: ChartSpec) -> bool:
    from briefgen.charts.titles import Drafts

    if any(point.origin is Origin.ANALYST for point in spec.points) or spec.title != spec.drafted_title:
        return True
    first = suggested(brief, spec.key)
    if first is None:
        return False
    words = ("unit", "subtitle", "notes", "source", "byline")
    drafted_alt = Drafts.of(brief.article).alt(spec) if spec.points else ""
    return spec.alt not in (first.alt, drafted_alt) or any(
        getattr(spec, name) != getattr(first, name) for name in words
    )
