"""Edits: each takes a Brief and returns a new one; nothing is changed in place.

Keys are those of the evidence items and charts, and for lines of the brief `line:<list>:<index>`.
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from briefgen.brief.compose import after_dateline
from briefgen.knowledge.lexicon import printed_in
from briefgen.model.article import Span
from briefgen.model.brief import Brief, ChosenQuote, Line
from briefgen.model.chart import ChartSpec, Origin
from briefgen.model.evidence import QuoteKind

T = TypeVar("T")


class Answer(StrEnum):
    """What the analyst said to a piece of evidence."""

    OPEN = "to review"
    USED = "in brief"
    SKIPPED = "skipped"


def answer(brief: Brief, key: str) -> Answer:
    """What was decided about the item of that key."""
    if key in used_keys(brief):
        return Answer.USED
    return Answer.SKIPPED if key in brief.skipped else Answer.OPEN


def used_keys(brief: Brief) -> frozenset[str]:
    """The keys of everything taken into the brief."""
    return frozenset(
        [
            *(quote.key for quote in brief.quotes),
            *brief.figures,
            *brief.events,
            *(line.key for line in brief.key_points if line.key),
            *(chart.key for chart in brief.charts),
        ]
    )


def use(brief: Brief, key: str) -> Brief:
    """Takes a quote, figure, event or key point at the end of its list.

    Raises:
        KeyError: The evidence has no item of that key, or it is reported speech, which is no quotation.
    """
    if key in used_keys(brief):
        return brief
    brief = replace(brief, skipped=brief.skipped - {key})
    match key.split(":", 1)[0]:
        case "quote":
            if _item(brief.evidence.quotes, key).kind is QuoteKind.STATEMENT:
                raise KeyError(key)
            return replace(brief, quotes=(*brief.quotes, ChosenQuote(key)))
        case "figure":
            _item(brief.evidence.figures, key)
            return replace(brief, figures=(*brief.figures, key))
        case "event":
            _item(brief.evidence.events, key)
            return replace(brief, events=(*brief.events, key))
        case "key_point":
            point = _item(brief.evidence.key_points, key)
            span = after_dateline(brief.article, point.span)
            line = Line(span.of(brief.article.text), Origin.ARTICLE, span, key)
            return replace(brief, key_points=(*brief.key_points, line))
    raise KeyError(key)


def undecide(brief: Brief, key: str) -> Brief:
    """Takes the item out of the brief and off the skipped ones: it waits for review again."""
    return replace(
        brief,
        quotes=tuple(quote for quote in brief.quotes if quote.key != key),
        figures=tuple(own for own in brief.figures if own != key),
        events=tuple(own for own in brief.events if own != key),
        key_points=tuple(line for line in brief.key_points if line.key != key),
        charts=tuple(chart for chart in brief.charts if chart.key != key),
        skipped=brief.skipped - {key},
    )


def skip(brief: Brief, key: str) -> Brief:
    """Leaves the item out, and remembers that it was looked at.

    The key of a comparison leaves its calculated rows out.
    """
    out = remove(brief, key)
    return replace(out, skipped=out.skipped | {key})


def move(brief: Brief, key: str, by: int) -> Brief:
    """Moves the item within its list; beyond an end it stays at the end."""
    return replace(
        brief,
        quotes=_moved(brief.quotes, [quote.key for quote in brief.quotes], key, by),
        figures=_moved(brief.figures, brief.figures, key, by),
        events=_moved(brief.events, brief.events, key, by),
        key_points=_moved(brief.key_points, line_keys(brief, "key_points"), key, by),
        charts=_moved(brief.charts, [chart.key for chart in brief.charts], key, by),
    )


def line_keys(brief: Brief, name: str) -> list[str]:
    """Keys of the lines of "key_points", "assessment" or "context": their own or by place."""
    lines: tuple[Line, ...] = {
        "key_points": brief.key_points,
        "assessment": brief.assessment,
        "context": brief.context,
    }[name]
    return [line.key or f"line:{name}:{index}" for index, line in enumerate(lines)]


def set_title(brief: Brief, text: str) -> Brief:
    """A new title; the article's own headline again where the text is that or empty."""
    headline = brief.article.headline
    if not text.strip() or text.strip() == headline:
        return replace(brief, title=Line(headline or text, Origin.ARTICLE))
    return replace(brief, title=written(text))


def set_subtitle(brief: Brief, text: str) -> Brief:
    """A new subtitle, or none."""
    return replace(brief, subtitle=_own_or_written(brief, text, brief.subtitle))


def set_bottom_line(brief: Brief, text: str) -> Brief:
    """A new bottom line, or none; words that stand in the article stay the article's."""
    return replace(brief, bottom_line=_own_or_written(brief, text, brief.bottom_line))


def set_assessment(brief: Brief, texts: Sequence[str]) -> Brief:
    """The analyst's assessment, a paragraph each; empty ones are dropped."""
    return replace(brief, assessment=tuple(written(text) for text in texts if text.strip()))


def set_key_point(brief: Brief, index: int, text: str) -> Brief:
    """New words for a key point; verbatim words keep their origin, changed ones are the analyst's.

    An empty text removes the point. The way back to the paragraph is kept.
    """
    points = list(brief.key_points)
    if not text.strip():
        del points[index]
    else:
        points[index] = _rewritten(brief, points[index], text)
    return replace(brief, key_points=tuple(points))


def add_key_point(brief: Brief, text: str) -> Brief:
    """A key point in the analyst's words at the end."""
    return replace(brief, key_points=(*brief.key_points, written(text)))


def remove(brief: Brief, key: str) -> Brief:
    """Takes an item or line out of the brief; evidence waits for review again."""
    kept = [
        line for line, own in zip(brief.key_points, line_keys(brief, "key_points"), strict=True) if own != key
    ]
    context = [
        line for line, own in zip(brief.context, line_keys(brief, "context"), strict=True) if own != key
    ]
    return undecide(replace(brief, key_points=tuple(kept), context=tuple(context)), key)


def edit_quote(brief: Brief, key: str, text: str) -> Brief:
    """The analyst's version of a quotation; the article's own words again where it is empty or equal."""
    original = _item(brief.evidence.quotes, key).text
    edited = "" if text.strip() in ("", original.strip()) else text.strip()
    return replace(
        brief,
        quotes=tuple(replace(quote, edited=edited) if quote.key == key else quote for quote in brief.quotes),
    )


def add_chart(brief: Brief, spec: ChartSpec) -> Brief:
    """Takes a chart at the end; one of the same key is replaced in its place."""
    if any(chart.key == spec.key for chart in brief.charts):
        return set_chart(brief, spec)
    return replace(brief, charts=(*brief.charts, spec), skipped=brief.skipped - {spec.key})


def set_chart(brief: Brief, spec: ChartSpec) -> Brief:
    """A new version of the chart of the same key."""
    return replace(brief, charts=tuple(spec if chart.key == spec.key else chart for chart in brief.charts))


def remove_chart(brief: Brief, key: str) -> Brief:
    """Takes a chart out of the brief."""
    return undecide(brief, key)


def set_template(brief: Brief, name: str, language: str = "") -> Brief:
    """Another template, in the language it prints this article in; what was chosen stays chosen."""
    own = printed_in(brief.article.language, language or brief.language)
    return replace(brief, template=name, language=own)


def written(text: str) -> Line:
    """A line in the analyst's own words."""
    return Line(" ".join(text.split()), Origin.ANALYST)


def _own_or_written(brief: Brief, text: str, before: Line | None) -> Line | None:
    if not text.strip():
        return None
    return _rewritten(brief, before or written(text), text)


def _rewritten(brief: Brief, line: Line, text: str) -> Line:
    """The line in new words: the article's where they are whole sentences of its place, else the analyst's.

    A part of a sentence can say the opposite of the whole.
    """
    text = " ".join(text.split())
    if text == line.text:
        return line
    verbatim = line.span is not None and text in _sentences(brief, line.span)
    return replace(line, text=text, origin=Origin.ARTICLE if verbatim else Origin.ANALYST)


def _sentences(brief: Brief, span: Span) -> set[str]:
    """The whole of a place and each sentence in it, in single spaces."""
    inside = [span, *(s for s in brief.evidence.sentences if span.contains(s))]
    return {" ".join(one.of(brief.article.text).split()) for one in inside}


def _item(items: Sequence[T], key: str) -> T:
    for item in items:
        if getattr(item, "key", None) == key:
            return item
    raise KeyError(key)


def _moved(items: tuple[T, ...], keys: Sequence[str], key: str, by: int) -> tuple[T, ...]:
    if key not in keys:
        return items
    at = list(keys).index(key)
    rest = [*items[:at], *items[at + 1 :]]
    rest.insert(max(0, min(at + by, len(rest))), items[at])
    return tuple(rest)
