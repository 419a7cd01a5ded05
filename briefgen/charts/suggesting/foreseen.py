"""What a chart says of figures that are planned, expected or only possible: never that they are so."""

from collections.abc import Sequence
from dataclasses import replace

from briefgen.charts.numbers import NBSP
from briefgen.charts.suggesting.ideas import Idea, point
from briefgen.charts.titles import MOST_WORDS, Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.prospects import Prospect, is_set_against, prospect
from briefgen.model.chart import ChartSpec
from briefgen.model.evidence import Comparison, ComparisonKind, Figure
from briefgen.model.quantity import Dimension, Unit


def foreseen(figure: Figure, drafts: Drafts) -> Prospect | None:
    """What a figure is told as where it is no fact yet; a date after the article's own is one to come."""
    found = prospect(drafts.article.text, drafts.language, figure.span.start, figure.span.end)
    if found is not None:
        return found
    if is_set_against(drafts.article.text, drafts.language, figure.span.start):
        return None
    published = drafts.article.published
    ahead = published and figure.when and figure.when.start.first_day > published.day
    return Prospect.EXPECTED if ahead else None


def foreseen_of(comparison: Comparison, drafts: Drafts) -> Prospect | None:
    """What the last value over time is told as, or all of its items; what follows on now is to come."""
    last = foreseen(comparison.figures[-1], drafts)
    if last is None and comparison.kind in (ComparisonKind.THEN_NOW, ComparisonKind.SERIES):
        now = {word.casefold() for word in table(drafts.language, "certainty")["now"]}
        before = comparison.labels[-2].casefold() if len(comparison.labels) > 1 else ""
        return Prospect.EXPECTED if before in now and comparison.labels[-1].casefold() not in now else None
    return last


def ahead_title(subject: str, figures: Sequence[Figure], found: Prospect, drafts: Drafts) -> str:
    """The two values and what the later one is: "Parking spaces: 210, then 142 planned"."""
    unit = figures[-1].quantity.unit
    counted = unit.dimension is Dimension.COUNT
    told = {"word": word_of(found, drafts)}
    for key, figure, own in (("before", figures[0], Unit()), ("value", figures[-1], unit)):
        # "Parking spaces: 210, then 142" says of what; a sum of money or a share has its unit once.
        told[key] = drafts.numbers.point(
            point(figure, ""), own if unit.dimension is not Dimension.MONEY else unit
        )
        if key == "value" and not counted and figure.quantity.value is not None:
            told[key] = drafts.value(point(figure, ""), unit)
    titles = (drafts.title("ahead", subject=name, **told) for name in (subject, drafts.head(subject)) if name)
    return next(filter(None, titles), "")


def as_foreseen(idea: Idea, figures: Sequence[Figure], drafts: Drafts) -> ChartSpec | None:
    """The chart with what its figures are in title and note; None where the title has no room for it.

    Args:
        idea: A chart, of whose figures some may be no facts yet.
        figures: All it stands on.
        drafts: Of the article.
    """
    spec, known = idea.spec, dict([idea.ahead] if idea.ahead else [])
    told = [(one, found) for one in figures if (found := foreseen(one, drafts) or known.get(one.key))]
    if not told:
        return spec
    word = word_of(told[0][1], drafts)
    title = spec.title if word in spec.title.split() else f"{spec.title} ({word})"
    if len(title.replace(NBSP, " ").split()) > MOST_WORDS:
        return None
    notes = dict.fromkeys(_note(figure, found, spec, drafts) for figure, found in told)
    changed = replace(spec, title=title, drafted_title=title, notes=(*spec.notes, *notes))
    return replace(changed, alt=drafts.alt(changed))


def _note(figure: Figure, found: Prospect, spec: ChartSpec, drafts: Drafts) -> str:
    """That a figure is no fact yet; with its label where another of the chart is written as it is."""
    alike = [one for one in spec.points if one.text == figure.text]
    label = next((one.label for one in alike if one.span == figure.span and one.label), "")
    form = "note_at" if len(alike) > 1 and label else "note"
    text = str(drafts.numbers.words["ahead"][form])
    return text.format(text=figure.text, word=word_of(found, drafts), label=label)


def word_of(found: Prospect, drafts: Drafts) -> str:
    """What something not so yet is called: "planned"."""
    return str(drafts.numbers.words["ahead"][found.value])
