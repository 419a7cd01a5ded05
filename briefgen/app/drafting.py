"""How options and settings go into a brief, and what a brief lacks."""

from collections.abc import Mapping
from dataclasses import fields, replace

from briefgen.app.options import Value
from briefgen.app.settings import Settings
from briefgen.app.templates import template
from briefgen.brief import edit
from briefgen.brief.compose import Given
from briefgen.model.brief import Brief
from briefgen.model.problem import Place, Problem, Severity


def given(settings: Settings, options: Mapping[str, Value]) -> Given:
    """What was given beforehand: options win over settings."""
    names = {field.name for field in fields(Given)}
    own = {name: value for name, value in options.items() if name in names}
    return replace(Given(author=settings.author, organisation=settings.organisation), **own)


def with_options(brief: Brief, options: Mapping[str, Value]) -> Brief:
    """A finished brief with options of the command line laid over it."""
    plain = ("author", "organisation", "reference", "classification", "prepared")
    brief = replace(brief, **{name: options[name] for name in plain if name in options})
    if "template" in options:
        form = template(str(options["template"]))
        brief = edit.set_template(brief, form.name, form.language)
    if "title" in options:
        brief = edit.set_title(brief, str(options["title"]))
    if "subtitle" in options:
        brief = edit.set_subtitle(brief, str(options["subtitle"]))
    if "bottom_line" in options:
        brief = edit.set_bottom_line(brief, str(options["bottom_line"]))
    if "assessment" in options:
        brief = edit.set_assessment(brief, str(options["assessment"]).split("\n\n"))
    return brief


def missing(brief: Brief) -> tuple[Problem, ...]:
    """What a reader would expect and the article does not give."""
    place = Place(brief.article.source.name)
    wanted = (
        (brief.quotes, "no quotation was found", "the brief has no quotes"),
        (brief.figures, "no figure was found", "the brief has no table of figures"),
    )
    return tuple(Problem(Severity.WARNING, text, place, hint) for there, text, hint in wanted if not there)
