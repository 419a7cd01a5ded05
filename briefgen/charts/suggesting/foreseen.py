"""What a chart says of figures that are planned, expected or only possible: never that they are so."""

from collections.abc import Sequence
from dataclasses import replace

from briefgen.charts.numbers import NBSP
from briefgen.charts.suggesting.ideas import Idea, point
from briefgen.charts.suggesting.whole_titles import says_ahead
from briefgen.charts.titles import MOST_WORDS, Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.prospects import Prospect, is_set_against, prospect
from briefgen.model.chart import ChartSpec
from briefgen.model.evidence import Comparison, ComparisonKind, Figure
from briefgen.model.quantity import Dimension, Unit

_LED_BY = 40


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


def ahead_title(subject: str, figures: Sequence[Figure], found: Prospect | None, drafts: Drafts) -> str:
    """The two values and what the later one is: "Parking spaces: 210, then 142 planned".

    Where the earlier is an estimate, the later may also be a fact (`found` is None).
    """
    unit = figures[-1].quantity.unit
    counted = unit.dimension is Dimension.COUNT
    told = {"word": word_of(found, drafts) if found else ""}
    form = "estimates" if is_estimate(figures[0], drafts) else "ahead"
    if subject.casefold() in drafts.numbers.words["ahead"]["estimates"]:
        return ""  # of what it is an estimate is not said
    for key, figure, own in (("before", figures[0], Unit()), ("value", figures[-1], unit)):
        # "Parking spaces: 210, then 142" says of what; a sum of money or a share has its unit once.
        told[key] = drafts.numbers.point(
            point(figure, ""), own if unit.dimension is not Dimension.MONEY else unit
        )
        if key == "value" and not counted and figure.quantity.value is not None:
            told[key] = drafts.value(point(figure, ""), unit)
    titles = (drafts.title(form, subject=name, **told) for name in (subject, drafts.head(subject)) if name)
    return next(filter(None, titles), "")


def is_estimate(figure: Figure, drafts: Drafts) -> bool:
    """Whether the words right before a figure call it an estimate: "up from an estimate of £1.1bn".

    Then neither of two values is a fact, and one may not be told as what was before the other.
    """
    words = drafts.numbers.words["ahead"]
    before = drafts.article.text[max(0, figure.span.start - _LED_BY) : figure.span.start].split()
    tail = [word.casefold() for word in before[-2:]]
    links = words["estimate_links"]
    return bool(tail) and (
        tail[-1] in words["estimates"] or (tail[0] in words["estimates"] and tail[-1] in links)
    )


def as_foreseen(idea: Idea, figures: Sequence[Figure], drafts: Drafts) -> ChartSpec | None:
    """The chart with what its figures are in title and note; None where the title has no room for it.

    Args:
        idea: A chart, of whose figures some may be no facts yet.
        figures: All it stands on.
        drafts: Of the article.
    """
    spec, known = idea.spec, dict([idea.ahead] if idea.ahead else [])
    told = [(one, found) for one in figures if (found := foreseen(one, drafts) or known.get(one.key))]
    if not told or says_ahead([one for one, _ in told], spec.title, drafts):
        return spec
    word = word_of(told[0][1], drafts)
    is_told = not {word, drafts.numbers.words["ahead"]["estimated"]}.isdisjoint(spec.title.split())
    title = spec.title if is_told else f"{spec.title} ({word})"
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
