"""The words a template may use: one table, from which come the checker, the reference and the sample data."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from briefgen.document.templating.filters import NBSP, House, superscript
from briefgen.document.templating.sample import sample
from briefgen.document.templating.word_table import WORDS, Word
from briefgen.model.chart import TableRow
from briefgen.model.manuscript import (
    BriefWords,
    Manuscript,
    PrintedChart,
    PrintedFigure,
    PrintedQuote,
    Statement,
)
from briefgen.model.template import Template

__all__ = ["WORDS", "Word", "chart_handle", "context", "sample"]

Fields = dict[str, Any]

_LEAD = re.compile(r"(?P<lead>[^.!?:]{2,40}[.!?:])\s+(?P<rest>\S.*)", re.DOTALL)
_LEAD_WORDS_MOST = 6
_AFTER_NAME = re.compile(r",|\b(?:of|at|for|in|to|from|with|and)\b")
_SLOTS = ("period", "change", "compared_to", "says_who")


def context(manuscript: Manuscript, template: Template) -> Fields:
    """What a template sees: plain dicts, lists, strings and booleans, nothing with methods of its own.

    Every string is in house style already; the names are those of `WORDS`.
    """
    house = House.of(template.language)
    article = manuscript.article
    return {
        "brief": _brief(manuscript.brief, house),
        "article": {
            **{name: getattr(article, name) for name in _ARTICLE_STRINGS},
            "paragraphs": _statements(article.paragraphs),
        },
        "key_points": _statements(manuscript.key_points),
        "quotes": [_quote(quote, house) for quote in manuscript.quotes],
        "figures": [_figure(figure, house) for figure in manuscript.figures],
        "comparisons": [_cited(c, "text") for c in manuscript.comparisons],
        "events": [_cited(event, "date", "text") for event in manuscript.events],
        "charts": [_chart(chart, i) for i, chart in enumerate(manuscript.charts)],
        "pictures": [{"caption": p.caption, "credit": p.credit, "alt": p.alt} for p in manuscript.pictures],
        "context": _statements(manuscript.context),
        "notes": [
            {"number": n.number, "sign": superscript((n.number,)), "text": n.text} for n in manuscript.notes
        ],
        "flags": _statements(manuscript.flags),
        "labels": dict(house.words["labels"]),
        "about": [{"head": head, "text": text} for head, text in manuscript.about],
    }


def chart_handle(index: int) -> str:
    """What stands for the chart at that place of `Manuscript.charts` in a template."""
    return f"chart {index + 1}"


_ARTICLE_STRINGS = (
    "headline",
    "standfirst",
    "byline",
    "agency",
    "outlet",
    "place",
    "published",
    "url",
    "retrieved",
    "dateline",
    "source_line",
)


def _brief(words: BriefWords, house: House) -> Fields:
    return {
        **_named("title", words.title),
        **_named("subtitle", words.subtitle),
        **_named("bottom_line", words.bottom_line),
        "assessment": _statements(words.assessment),
        "author": words.author,
        "organisation": words.organisation,
        "date": house.date(words.date),
        "date_iso": words.date.isoformat(),
        "reference": words.reference,
        "classification": words.classification,
        "language": words.language,
    }


def _named(name: str, statement: Statement | None) -> Fields:
    """The text under the name itself, what belongs to it under name_mark, name_note and so on."""
    one = statement or Statement("")
    return {
        name: one.text,
        f"{name}_mark": one.mark,
        f"{name}_note": superscript(one.note),
        f"{name}_label": one.label,
        f"{name}_key": one.key,
    }


def _statements(statements: Iterable[Statement]) -> list[Fields]:
    return [_statement(statement) for statement in statements]


def _statement(statement: Statement) -> Fields:
    lead, rest = run_in_head(statement.text)
    return {**_cited(statement, "text", "label"), "lead": lead, "rest": rest}


def run_in_head(text: str) -> tuple[str, str]:
    """A short first sentence and what follows it; ("", text) where there is no such sentence."""
    found = _LEAD.fullmatch(text)
    if found is None or len(found["lead"].split()) > _LEAD_WORDS_MOST:
        return "", text
    return found["lead"], found["rest"]


def _cited(item: Any, *names: str) -> Fields:
    """The named strings of an item with its mark, note and key."""
    fields = {name: getattr(item, name) for name in names}
    return {**fields, "mark": item.mark, "note": superscript(item.note), "key": item.key}


def _quote(quote: PrintedQuote, house: House) -> Fields:
    fields = _cited(quote, "text", "speaker", "role", "said", "place", "topic", "verbatim", "inferred")
    who = _who(quote, house)
    about = house.about(quote.topic) if quote.topic else ""
    line = ", ".join(part for part in (who, quote.place, quote.said, about) if part)
    return {**fields, "who": who, "attribution": line}


def _who(quote: PrintedQuote, house: House) -> str:
    """Title before the name ("President Vladimir Putin"), an office after it."""
    role = quote.role
    if not role or quote.speaker in (house.not_stated, ""):
        return quote.speaker
    if role[:1].isupper() and not _AFTER_NAME.search(role):
        return f"{role} {quote.speaker}"
    return f"{quote.speaker}, {role}"


def _figure(figure: PrintedFigure, house: House) -> Fields:
    fields = _cited(figure, "label", "text", "value", "unit", "calculated", "group")
    missing = [slot for slot in _SLOTS if not getattr(figure, slot)]
    slots = {slot: getattr(figure, slot) or house.not_stated for slot in _SLOTS}
    printed = f"{figure.value}{NBSP}{figure.unit}" if figure.unit else figure.value
    return {**fields, **slots, "printed": printed, "missing": missing}


def _chart(chart: PrintedChart, index: int) -> Fields:
    return {
        **_cited(chart, "title", "subtitle", "source", "byline", "alt"),
        "notes": _spaced(chart.notes),
        "flags": _statements(chart.flags),
        "number": chart.number or index + 1,
        "chart": chart_handle(index),
        "heads": list(chart.table.heads),
        "rows": [_table_row(row) for row in chart.table.rows],
    }


def _table_row(row: TableRow) -> Fields:
    return {
        "label": row.label,
        "value": "; ".join(row.cells),
        "values": list(row.cells),
        "origin": row.origin,
        "missing": list(row.missing),
        "cells": list(row.words),
    }


def _spaced(notes: Sequence[str]) -> list[str]:
    return [" ".join(note.split()) for note in notes]
