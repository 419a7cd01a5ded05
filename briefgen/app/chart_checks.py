"""What could mislead in the charts of a brief, or collides where they stand."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from briefgen.app.chart_drawing import artist, drawing, drawing_in, height_pt_in
from briefgen.app.chart_room import chart_faults
from briefgen.app.chart_words import old_unit
from briefgen.app.templates import template
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartSpec, Drawing, Origin
from briefgen.model.problem import Problem, Severity
from briefgen.model.template import ChartSlot, Form, Template


def drawn(
    brief: Brief, spec: ChartSpec, forms: Collection[Form] = tuple(Form)
) -> tuple[Drawing | None, tuple[Problem, ...]]:
    """The plot, and what could mislead in it or collides in those forms; no plot where no page shows one."""
    form = template(brief.template)
    wrong = {which: chart_faults(spec, form, which) for which in dict.fromkeys(s.form for s in _slots(form))}
    told = tuple(fault for which, faults in wrong.items() if which in forms for fault in faults)
    found = tuple(dict.fromkeys((*told, *problems(brief, spec))))
    if wrong[form.chart_slot.form]:
        return None, found
    return drawing(spec, brief.template), (*found, *_legibility(spec, form))


def all_problems(brief: Brief, forms: Collection[Form] = tuple(Form)) -> tuple[Problem, ...]:
    """The same for every chart of the brief, each problem once."""
    found = (problem for chart in brief.charts for problem in drawn(brief, chart, forms)[1])
    return tuple(dict.fromkeys(found))


def problems(brief: Brief, spec: ChartSpec) -> tuple[Problem, ...]:
    """What could mislead in a chart, in the look of the brief's template."""
    from briefgen.charts.drawing.look import load
    from briefgen.charts.fairness.honesty import check, check_evidence, check_length

    look = load(template(brief.template).look)
    found = (*check(spec, look), *check_evidence(spec, brief.evidence), *check_length(spec))
    return (*found, *_old_title(brief, spec), *old_unit(brief, spec))


def _old_title(brief: Brief, spec: ChartSpec) -> tuple[Problem, ...]:
    """A drafted title states a finding; of other numbers it may be another."""
    from briefgen.charts.fairness.honesty import place
    from briefgen.charts.own_words import title_holds
    from briefgen.charts.titles import Drafts

    entered = any(point.origin is Origin.ANALYST for point in spec.points)
    if not entered or not spec.title or spec.title != spec.drafted_title:
        return ()
    if title_holds(spec, Drafts.of(brief.article)):
        return ()
    text = "The title was drafted before figures were entered"
    return (Problem(Severity.WARNING, text, place(spec), "Make sure that it still holds"),)


def _legibility(spec: ChartSpec, form: Template) -> tuple[Problem, ...]:
    """What collides or is clipped in the places of both forms; where not in all of them, it says in which."""
    from briefgen.charts.drawing.legibility import check_drawing, check_words
    from briefgen.charts.fairness.honesty import place

    drawn_by = artist(form)
    slots = {
        (round(slot.width_pt), round(height_pt_in(drawn_by, spec, slot))): slot
        for slot in reversed(_slots(form))
    }
    found: dict[Problem, list[ChartSlot]] = {}
    for slot in reversed(slots.values()):
        plot, where = drawing_in(spec, form, slot), place(spec)
        for problem in (
            *check_drawing(plot, where),
            *check_words(plot, spec, spec.language_in(form.language), where),
        ):
            found.setdefault(problem, []).append(slot)
    return tuple(
        problem if len(where) == len(slots) else replace(problem, text=f"{problem.text} {_named(where)}")
        for problem, where in found.items()
    )


def _slots(form: Template) -> tuple[ChartSlot, ...]:
    return form.chart_slots or (form.chart_slot,)


def _named(slots: Sequence[ChartSlot]) -> str:
    """Which places they are: "in the Word form (60 mm wide)"."""
    return " and ".join(f"in the {slot.form} form ({slot.width_mm:.0f} mm wide)" for slot in slots)
