"""Changes told one after the other in a sentence: what changed and when, where only its form says so."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.ideas import is_name, is_size_of_change
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import Drafts
from briefgen.model.article import Span
from briefgen.model.evidence import Figure, Words

_LIST_FROM = 3


def told_in_lists(figures: Sequence[Figure], drafts: Drafts) -> list[Figure]:
    """The figures, those of a list of changes with what the list says of each.

    In "tea rose 2 per cent and clothing fell 1 per cent in May" the words between two changes name the
    second, and the period behind the last is that of both.
    """
    named = [*figures]
    for at in range(1, len(figures)):
        before, figure = named[at - 1], figures[at]
        if figure.subject is None and _goes_on(before, figure, drafts):
            subject = _between(before, figure, drafts)
            named[at] = replace(figure, subject=subject) if subject else figure
    told = {figure.span: figure for run in _runs(named, drafts) for figure in _dated(run)}
    return [told.get(figure.span, figure) for figure in named]


def _goes_on(before: Figure, figure: Figure, drafts: Drafts) -> bool:
    """Whether a change is told after another of its unit in one sentence."""
    changes = is_size_of_change(before) and is_size_of_change(figure)
    sentence = sentences_of(drafts.article.text, drafts.language, before.span.start, before.span.end)
    return changes and before.quantity.unit == figure.quantity.unit and figure.span.start in sentence


def _between(before: Figure, figure: Figure, drafts: Drafts) -> Words | None:
    """The words from the change before to the verb of this one, without what joins them; None for no name."""
    verb = figure.change.span if figure.change else None
    if verb is None or not before.span.end < verb.start < figure.span.start:
        return None
    text, at = drafts.article.text, before.span.end
    joins = f"[,;\\s]*(?:{re.escape(str(drafts.numbers.words['refusal']['and']))}\\s)?\\s*"
    joined = re.compile(joins).match(text, at, verb.start)
    at = joined.end() if joined else at
    name = text[at : verb.start].strip()
    # Right before a verb with its number, words on "-ing" are a noun: "clothing fell".
    whole = name and name == " ".join(name.split()) and "," not in name and is_name(capitalised(name), drafts)
    return Words(name, Span(at, at + len(name))) if whole else None


def _runs(figures: Sequence[Figure], drafts: Drafts) -> Iterator[list[Figure]]:
    """Changes with a subject each that go on from one another."""
    run: list[Figure] = []
    for figure in figures:
        if run and not (figure.subject and _goes_on(run[-1], figure, drafts)):
            yield run
            run = []
        if figure.subject and is_size_of_change(figure):
            run.append(figure)
    yield run


def _dated(run: Sequence[Figure]) -> list[Figure]:
    """The run with the period that stands behind its last figure, where the others state none or that one.

    Of three or more, that of the first is of all where no other states one.
    """
    if len(run) < 2:
        return [*run]
    if len(run) >= _LIST_FROM and run[0].period and not any(figure.period for figure in run[1:]):
        return [replace(figure, period=run[0].period, when=run[0].when) for figure in run]
    period, end = run[-1].period, run[-1].span.end
    others = {figure.period.text.casefold() for figure in run[:-1] if figure.period}
    if period is None or period.span is None or period.span.start < end or others - {period.text.casefold()}:
        return [*run]
    return [replace(figure, period=period, when=run[-1].when) for figure in run]
