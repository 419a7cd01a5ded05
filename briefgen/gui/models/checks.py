"""What is checked before an export, as rows: icon, what, detail, one action."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.brief.edit import Answer, used_keys
from briefgen.brief.quotation import edits
from briefgen.gui.models.items import items
from briefgen.model.brief import Brief
from briefgen.model.evidence import Figure, Quote
from briefgen.model.problem import Problem, Severity

ASSESSMENT = "assessment"
_MOST_WORDS = 7
_ICONS = {
    Severity.ERROR: ("error", "error"),
    Severity.WARNING: ("flag", "warn"),
    Severity.NOTE: ("flag", "text_soft"),
}
_NOT_IN_NAMES = re.compile(r"[\x00-\x1f<>:\"/\\|?*“”„’‘]")


@dataclass(frozen=True, slots=True)
class Check:
    """One row.

    Attributes:
        action: Words of the inline action, or empty.
        key: What the action shows: an item, a chart, or `ASSESSMENT`.
    """

    icon: str
    role: str
    text: str
    detail: str = ""
    action: str = ""
    key: str = ""


ChartProblems = Sequence[tuple[str, Sequence[Problem]]]
"""What the checks said of each chart, by its key."""


def checks(brief: Brief, charts: ChartProblems = ()) -> tuple[Check, ...]:
    """What a person should know before exporting, the gravest first.

    Args:
        brief: What is to be exported.
        charts: What the checks said of its charts; nothing while they are still at it.
    """
    charted = [row for key, problems in charts for row in _charted(brief, key, problems)]
    errors = [row for row in charted if row.role == "error"]
    rows = [*errors, *_flagged(brief), *_changed(brief), *(row for row in charted if row not in errors)]
    if not brief.assessment:
        rows.append(
            Check(
                "edit",
                "text_soft",
                "No assessment yet",
                "The template leaves the section out.",
                "Write",
                ASSESSMENT,
            )
        )
    rows.append(_matching(brief))
    return tuple(rows)


def file_name(brief: Brief) -> str:
    """A name from date and subject: "2025-05-23 Putin says he wants boost to Russian"."""
    published = brief.article.published
    day = f"{published.day.isoformat()} " if published else ""
    words = _NOT_IN_NAMES.sub("", brief.title.text).split()[:_MOST_WORDS]
    return (day + " ".join(words)).strip(" .,:;") or "brief"


def _flagged(brief: Brief) -> list[Check]:
    """Each flag that a card in the brief carries, with the first such card."""
    carriers: dict[str, str] = {}
    for card in items(brief):
        if card.answer is Answer.USED:
            for flag in card.flags:
                carriers.setdefault(flag, card.key)
    return [
        Check("flag", "warn", "Something flagged is in the brief", text, "Show", key)
        for text, key in carriers.items()
    ]


def told_at_export(problems: Sequence[Problem]) -> tuple[Check, ...]:
    """What an export tells of its files, one row each, the gravest first."""
    gravest = sorted(dict.fromkeys(problems), key=lambda problem: list(_ICONS).index(problem.severity))
    return tuple(_told(problem) for problem in gravest)


def _told(problem: Problem) -> Check:
    where = str(problem.place)
    parts = (_capital(where) if " " in where else where, _capital(problem.hint))
    detail = " ".join(f"{part}." for part in parts if part)
    return Check(*_ICONS[problem.severity], _capital(problem.text), detail)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _charted(brief: Brief, key: str, problems: Sequence[Problem]) -> list[Check]:
    """What could mislead in a chart, with the way to it."""
    title = next((chart.title for chart in brief.charts if chart.key == key), "")
    where = f"Chart “{title}”" if title else "A chart without a title"
    rows = []
    for problem in dict.fromkeys(problems):
        icon, role = _ICONS[problem.severity]
        detail = f"{where}. {problem.hint}." if problem.hint else f"{where}."
        rows.append(Check(icon, role, problem.text, detail, "Show", key))
    return rows


def _changed(brief: Brief) -> list[Check]:
    originals = {quote.key: quote.text for quote in brief.evidence.quotes}
    return [
        Check(
            "flag",
            "warn",
            "A quotation became a paraphrase",
            "It is printed without quotation marks.",
            "Show",
            chosen.key,
        )
        for chosen in brief.quotes
        if chosen.edited and not edits(originals[chosen.key], chosen.edited).verbatim
    ]


def _matching(brief: Brief) -> Check:
    """Every quote and figure against the text it points at; an export checks the printed ones again."""
    used, text = used_keys(brief), brief.article.text
    quotes = [quote for quote in brief.evidence.quotes if quote.key in used]
    figures = [figure for figure in brief.evidence.figures if figure.key in used]
    printed: list[Quote | Figure] = [*quotes, *figures]
    for item in printed:
        if item.span.of(text) != item.text:
            return Check("error", "error", "Something does not match the source", item.text, "Show", item.key)
    counted = ((len(quotes), "quote"), (len(figures), "figure"))
    parts = [f"{number} {what if number == 1 else what + 's'}" for number, what in counted if number]
    if not parts:
        return Check("use", "accent", "Nothing is quoted or counted")
    every = "All " if len(quotes) + len(figures) > 1 else ""
    return Check("use", "accent", f"{every}{' and '.join(parts)} match the source")
