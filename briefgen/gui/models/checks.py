"""What is checked before an export, as rows: icon, what, detail, one action."""

import re
from dataclasses import dataclass

from briefgen.brief.edit import used_keys
from briefgen.brief.quotation import edits
from briefgen.model.brief import Brief

_MOST_WORDS = 7
_NOT_IN_NAMES = re.compile(r"[\x00-\x1f<>:\"/\\|?*“”„’‘]")


@dataclass(frozen=True, slots=True)
class Check:
    """One row.

    Attributes:
        action: Words of the inline action, or empty.
        key: What the action shows: an item, or "assessment".
    """

    icon: str
    role: str
    text: str
    detail: str = ""
    action: str = ""
    key: str = ""


def checks(brief: Brief) -> tuple[Check, ...]:
    """What a person should know before exporting, the gravest first."""
    rows = [*_flagged(brief), *_changed(brief)]
    if not brief.assessment:
        rows.append(
            Check(
                "edit",
                "text_soft",
                "No assessment yet",
                "The template leaves the section out.",
                "Write",
                "assessment",
            )
        )
    rows.append(Check("use", "accent", _matching(brief)))
    return tuple(rows)


def file_name(brief: Brief) -> str:
    """A name from date and subject: "2025-05-23 Putin says he wants boost to Russian"."""
    published = brief.article.published
    day = f"{published.day.isoformat()} " if published else ""
    words = _NOT_IN_NAMES.sub("", brief.title.text).split()[:_MOST_WORDS]
    return (day + " ".join(words)).strip(" .,:;") or "brief"


def _flagged(brief: Brief) -> list[Check]:
    used = used_keys(brief)
    items = [*brief.evidence.quotes, *brief.evidence.figures, *brief.evidence.events]
    rows = []
    for flag in brief.evidence.flags:
        concerned = [item.key for item in items if item.key in used and flag.concerns(item.span)]
        if concerned:
            rows.append(
                Check("flag", "warn", "Something flagged is in the brief", flag.text, "Show", concerned[0])
            )
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


def _matching(brief: Brief) -> str:
    quotes, figures = len(brief.quotes), len(brief.figures)
    parts = [
        f"{number} {what if number == 1 else what + 's'}"
        for number, what in ((quotes, "quote"), (figures, "figure"))
        if number
    ]
    if not parts:
        return "Nothing is quoted or counted"
    return f"{' and '.join(parts)} to be checked against the source"
