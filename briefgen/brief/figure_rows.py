"""Rows of the figures table: each figure with its answers, and what was calculated from them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefgen.brief.chart_rows import together
from briefgen.brief.notes import Notes
from briefgen.brief.sums import Sum
from briefgen.brief.telling_apart import compared_name, row_name, told_apart
from briefgen.brief.wording import Wording, mark
from briefgen.knowledge.counting import MINUS
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.sentence_ends import sentence_start
from briefgen.knowledge.tellers import as_called, teller
from briefgen.model.article import Article
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartKind
from briefgen.model.evidence import Comparison, Figure, FigureKind, Flag, Words
from briefgen.model.manuscript import PrintedFigure
from briefgen.model.moment import Period
from briefgen.model.quantity import Dimension

_NUMBER_FIRST = re.compile(
    r"(?P<value>[^\w\s]{0,3}\d[\d.,\u00a0]*\d|[^\w\s]{0,3}\d)\s*(?P<unit>.*)", re.DOTALL
)
_PERCENT = re.compile(r"%|percent\b|per cent\b", re.IGNORECASE)
_SPAN_OF_YEARS = re.compile(r"(?<=\d)[-–](?=\d)")
_SHORT_NAME = re.compile(r"\(([^()\s]{2,12})\)\s*$")


def figure_rows(brief: Brief, wording: Wording, notes: Notes) -> tuple[PrintedFigure, ...]:
    """The chosen figures in order, then the differences between those that are compared."""
    by_key = {figure.key: figure for figure in brief.evidence.figures}
    chosen = [by_key[key] for key in brief.figures if key in by_key]
    called = {figure.key: _row_label(figure, brief, wording) for figure in chosen}
    apart = told_apart(called, chosen, brief.article, brief.evidence.comparisons)
    groups = together(brief.evidence, brief.charts)
    rows = [
        _called_apart(
            replace(figure_row(brief, figure, wording, notes), group=groups.get(figure.key, ("",))[0]),
            apart.get(figure.key, ""),
            wording,
        )
        for figure in chosen
    ]
    for comparison in calculated(brief):
        if sum_ := Sum.of(comparison, wording, brief.article.language):
            told = {apart.get(figure.key, "") for figure in comparison.figures}
            whose = told.pop() if len(told) == 1 else ""
            names = {called[figure.key] for figure in comparison.figures}
            subject = compared_name(comparison, brief.evidence.figures, brief.article)
            if len(names) == 1 and names != {subject[:1].upper() + subject[1:]}:
                subject = names.pop()
            rows += [_called_apart(row, whose, wording) for row in difference_rows(sum_, notes, subject)]
    return tuple(rows)


def _called_apart(row: PrintedFigure, words: str, wording: Wording) -> PrintedFigure:
    """The row with what tells it from others of its name, where its name does not say it already."""
    name = row.label.casefold()
    if not words or _bare(words, wording) in name or words.casefold().endswith(f" {name}"):
        return row
    return replace(row, label=wording["with_measure"].format(subject=row.label, measure=words))


def _bare(words: str, wording: Wording) -> str:
    """The words without the article before them, in small letters: rows and names may differ in it."""
    first, _, rest = words.casefold().partition(" ")
    return (
        rest if rest and first in {one.casefold() for one in wording.words["articles"]} else words.casefold()
    )


def calculated(brief: Brief) -> tuple[Comparison, ...]:
    """The comparisons with a difference whose figures are all in the brief's table.

    Of several things then and now, as a chart of the brief has them, the differences of all, or of none.
    """
    found = [
        comparison
        for comparison in brief.evidence.comparisons
        if comparison.difference
        and comparison.key not in brief.skipped
        and all(figure.key in brief.figures for figure in comparison.figures)
    ]
    rows = together(brief.evidence, [one for one in brief.charts if one.kind is ChartKind.PAIRED_BARS])
    worked_out = {figure.key for one in found for figure in one.figures}
    return tuple(one for one in found if all(worked_out.issuperset(rows.get(f.key, ())) for f in one.figures))


def figure_row(brief: Brief, figure: Figure, wording: Wording, notes: Notes) -> PrintedFigure:
    """One figure as the table prints it."""
    value, unit = printed_value(figure, wording)
    rate = _shared_rate(figure, brief.evidence.figures, brief.article.language)
    flags = [
        flag for flag in brief.evidence.flags if flag.concerns(figure.span) or _concerns(flag, figure.period)
    ]
    return PrintedFigure(
        label=_row_label(figure, brief, wording),
        text=figure.text,
        value=value,
        unit=" ".join(filter(None, (unit, rate))),
        period=printed_period(figure, wording) or _period_told(figure, brief, wording),
        change=figure.change.cue if figure.change else "",
        compared_to=_compared(figure, brief.evidence.figures),
        says_who=_teller(figure, brief.article),
        mark=mark(brief.article, figure.span),
        note=notes.call(*(flag.text for flag in flags)),
        key=figure.key,
    )


def printed_value(figure: Figure, wording: Wording) -> tuple[str, str]:
    """The number and what follows it, in the source's digits; words in quotation marks stay whole."""
    text = " ".join(figure.text.split())
    if figure.kind is FigureKind.MAGNITUDE:
        return wording.quoted(text), ""
    found = _NUMBER_FIRST.fullmatch(text)
    if found is None:
        return text, ""
    value, unit = found["value"], found["unit"]
    if figure.quantity.unit.dimension is Dimension.PERCENT and _PERCENT.fullmatch(unit):
        unit = wording.unit("percent", unit)
    return value.replace("-", MINUS), unit


def _shared_rate(figure: Figure, others: Sequence[Figure], language: str) -> str:
    """The words of a rate that another figure states for this one: "$78 per tonne … from $115"; or none."""
    unit = figure.quantity.unit
    if " per " not in unit.name or _rate(figure, language):
        return ""
    stated = (_rate(other, language) for other in others if other.quantity.unit == unit)
    return next(filter(None, stated), "")


def _rate(figure: Figure, language: str) -> str:
    """What stands behind the unit it is of: "per tonne", "a day", "/kg"; empty where there is none."""
    words = table(language, "units")["per"]
    names = "|".join(re.escape(word) for word in (*words["firm"], *words["loose"]) if word.isalpha())
    found = re.search(rf"(?:(?<=\s)(?:{names})\s|/)\s*\S.*", " ".join(figure.text.split()))
    return found[0] if found else ""


def label(figure: Figure, wording: Wording, others: Sequence[Figure], article: Article) -> str:
    """What is counted: "Russian arms exports, share of the global market"; `others` may name a bare count.

    Where the sentence leaves out whose it is or what, the words before it name it: "its list", "Brackley’s".
    """
    of = _estimated(figure, others, article)
    named = of.subject and of.subject.text != of.text
    subject = row_name(of, others, article) if named else _counted(figure, others)
    measure = figure.measure.text if figure.measure else ""
    if subject and subject.casefold() == re.split(r"\W", measure, maxsplit=1)[0].casefold():
        subject = ""  # "jobs that the firm is to shed" says already that jobs are counted
    if subject and measure and _bare(measure, wording) in subject.casefold():
        measure = ""  # "share of oak in woodland" says already what share of what it is
    if subject and measure:
        form = "share" if figure.kind is FigureKind.SHARE and measure.startswith("of ") else "with_measure"
        whole = wording[form].format(subject=subject, measure=measure)
        # "share of all commuters" says of itself that it is one.
        rest = whole.removeprefix(f"{subject}, ")
        subject = rest if rest.casefold().startswith(f"{subject.casefold()} ") else whole
    return _changed(" ".join((subject or measure or figure.text).split()), figure, wording)


def _estimated(figure: Figure, others: Sequence[Figure], article: Article) -> Figure:
    """The figure whose subject is what this one is of: "the union puts the loss at 3m, the firm at 5m".

    What a second teller states has that teller alone before it; the loss is named with the first.
    """
    if not _is_of_its_teller(figure):
        return figure
    start = sentence_start(article.text, article.language, figure.span.start)
    before = (
        other
        for other in sorted(others, key=lambda one: one.span, reverse=True)
        if start <= other.span.start < figure.span.start
        and other.quantity.unit == figure.quantity.unit
        and other.says_who
        and not _is_of_its_teller(other)
    )
    named = next(before, figure)
    return named if named.subject else figure


def _is_of_its_teller(figure: Figure) -> bool:
    return bool(figure.subject and figure.says_who and figure.subject.text == figure.says_who.text)


def _row_label(figure: Figure, brief: Brief, wording: Wording) -> str:
    """What its row is called: by the name it has in the brief, else by its own words."""
    told = next((one for one in brief.names if one.key == figure.key), None)
    if told is None:
        return label(figure, wording, brief.evidence.figures, brief.article)
    return _changed(told.text, figure, wording)


def _period_told(figure: Figure, brief: Brief, wording: Wording) -> str:
    """When, by the figures it is told with; empty where they do not say it either."""
    when = next((one.when for one in brief.names if one.key == figure.key), None)
    return wording.period(when, short=True) if when else ""


def _changed(text: str, figure: Figure, wording: Wording) -> str:
    """What is counted with the verb of a change that is told by its size, with a capital."""
    if figure.change and not figure.change.to:
        text = wording["with_change"].format(subject=text, change=figure.change.cue)
    return text[:1].upper() + text[1:]


def _counted(figure: Figure, others: Sequence[Figure]) -> str:
    """The source's own noun for what is counted: "troops" in "thousands of troops".

    A bare number has the noun of another in its unit: "of the 86 homes, 52".
    """
    unit = figure.quantity.unit
    if not unit.name:
        return ""
    counted = unit.dimension is Dimension.COUNT
    alike = (one.text.split()[-1] for one in (figure, *others) if one.quantity.unit == unit)
    told = {one.text.casefold() for one in others} if counted else set()
    nouns = (word for word in alike if not any(map(str.isdigit, word)) and word.casefold() not in told)
    return next(nouns, unit.name if counted else "")


def _compared(figure: Figure, others: Sequence[Figure]) -> str:
    """What it is set against: the figure among those words where there is one, else the words."""
    slot = figure.compared_to
    if slot and slot.span:
        inside = [other.text for other in others if slot.span.contains(other.span)]
        if len(inside) == 1:
            return inside[0]
    return _short(slot)


def printed_period(figure: Figure, wording: Wording) -> str:
    """When, resolved where it can be, otherwise the source's words without their article."""
    if figure.when:
        return wording.period(figure.when, short=True)
    words = figure.period.text if figure.period else ""
    return _SPAN_OF_YEARS.sub("–", re.sub(r"^the\s+", "", words))


def difference_rows(sum_: Sum, notes: Notes, subject: str = "") -> list[PrintedFigure]:
    """The absolute and the relative change of a comparison, both marked as calculated.

    Args:
        sum_: Of the comparison.
        notes: Of the brief.
        subject: What the comparison is of, where its own words leave out a part of it.
    """
    note = notes.call(sum_.note)
    subject = subject or sum_.comparison.subject
    rows = [_calculated_row("change_absolute", subject, sum_, sum_.absolute, note)]
    if sum_.percent:
        rows.append(_calculated_row("change_relative", subject, sum_, sum_.percent, note))
    return rows


def _calculated_row(
    form: str, subject: str, sum_: Sum, words: tuple[str, str], note: tuple[int, ...]
) -> PrintedFigure:
    wording, comparison = sum_.wording, sum_.comparison
    return PrintedFigure(
        label=wording[form].format(subject=subject),
        text="",
        value=words[0],
        unit=words[1],
        period=_both_periods(comparison, wording),
        compared_to=_base(comparison, wording),
        says_who=wording["calculated"],
        calculated=True,
        mark="=",
        note=note,
        key=comparison.key,
    )


def _both_periods(comparison: Comparison, wording: Wording) -> str:
    """From when to when a change was: "2019–24"; empty where the source does not date both."""
    first, *_, last = comparison.figures
    if first.when and last.when and first.when.start.first_day < last.when.start.first_day:
        return wording.period(Period(first.when.start, last.when.end), short=True)
    return ""


def _base(comparison: Comparison, wording: Wording) -> str:
    """The number a change was worked out from, as its own row prints it."""
    return " ".join(filter(None, printed_value(comparison.figures[0], wording)))


def sources(article: Article, figures: Sequence[Figure]) -> tuple[str, ...]:
    """Who counted the figures, short, each once, in order; the article's own are left out."""
    counted = (figure for figure in figures if figure.kind is not FigureKind.MAGNITUDE)
    names = (_teller(figure, article) for figure in counted)
    return tuple(dict.fromkeys(name for name in names if name and name != article.agency))


def _teller(figure: Figure, article: Article) -> str:
    """Who states a figure, as its chart names them; empty where the article's words name nobody."""
    words = figure.says_who
    if words is None:
        return ""
    called = as_called(words, article.text)
    return _short(replace(words, text=teller(called, article.text, article.language)))


def _short(words: Words | None) -> str:
    """A slot as a table cell: the short name in brackets where the words end in one."""
    if words is None:
        return ""
    text = " ".join(words.text.split())
    found = _SHORT_NAME.search(text)
    return found[1] if found else text


def _concerns(flag: Flag, words: Words | None) -> bool:
    return bool(words and words.span and flag.concerns(words.span))
