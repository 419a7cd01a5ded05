"""Whether a chart can stand in a form of a template: what is missing, too high, or cannot be printed."""

from briefgen.app.chart_drawing import artist
from briefgen.model.chart import ChartSpec
from briefgen.model.problem import Problem, Severity
from briefgen.model.template import Form, Template


def chart_faults(spec: ChartSpec, template: Template, form: Form) -> tuple[Problem, ...]:
    """Why a chart cannot stand in one form of a template: no data, no place, or letters it cannot print."""
    return room_faults(spec, template, form) or letter_faults(spec, template, form)


def letter_faults(spec: ChartSpec, template: Template, form: Form) -> tuple[Problem, ...]:
    """Names that no typeface can print; Word has typefaces of its own where it draws the chart itself."""
    from briefgen.charts.fairness.coverage import IN_WORD_TOO, unprintable, with_missing_named

    found = unprintable(spec)
    if not found:
        return ()
    by_word = any(
        _drawn_by_word(one, template) for one in (spec, with_missing_named(spec, template.language))
    )
    if form is Form.WORD:
        return () if by_word else unprintable(spec, IN_WORD_TOO)
    return found if by_word else unprintable(spec, IN_WORD_TOO)


def held_in(spec: ChartSpec, template: Template, form: Form) -> ChartSpec:
    """The chart as a form holds it: in Word, what no picture could print is named in notes."""
    from briefgen.charts.fairness.coverage import unprintable, with_missing_named

    if form is Form.WORD and unprintable(spec) and not _drawn_by_word(spec, template):
        return with_missing_named(spec, template.language)
    return spec


def _drawn_by_word(spec: ChartSpec, template: Template) -> bool:
    from briefgen.document.word import draws_itself

    places = [slot for slot in template.chart_slots if slot.form is Form.WORD] or [template.chart_slot]
    wide = places[0].width_pt
    return draws_itself(spec, template, wide, artist(template).height(spec, wide).best)


def room_faults(spec: ChartSpec, template: Template, form: Form) -> tuple[Problem, ...]:
    """Why a chart has nothing to draw, or no place that is high enough."""
    from briefgen.charts.fairness.honesty import faults, place

    if found := faults(spec):
        return found
    places = [slot for slot in template.chart_slots if slot.form is form] or [template.chart_slot]
    drawn_by = artist(template)
    if any(drawn_by.height(spec, slot.width_pt).least <= slot.most_pt for slot in places):
        return ()
    room = max(slot.most_pt for slot in places)
    text = f"The chart is higher than its place in the {form} form, {room:.0f} points"
    if spec.wanted_height_pt(places[0].width_pt):
        hint = "Ask for a lower height, or none"
    else:
        rows = max(len(series.points) for series in spec.series)
        text, hint = f"{text}: it has {rows} rows", "Leave rows out of its data"
    return (Problem(Severity.ERROR, text, place(spec), hint),)
