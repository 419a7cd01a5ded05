"""Checks an exported brief against the source it carries: every quote, figure and verbatim line.

Three questions: does the record agree with itself (hash, spans, sums)? Is what the record has printed as
it has it? Is anything printed in quotation marks, or drawn in a chart, that the record does not have?
What a template leaves out altogether is no fault.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from briefgen.brief.printed import PAGE_BREAK, PART, Page, Presence, common_start, folded
from briefgen.brief.quotation import pieces, plain
from briefgen.brief.record import VERSION, text_hash
from briefgen.knowledge.face_runs import MISSING
from briefgen.model.problem import Place, Problem, Severity, error

_QUOTED = re.compile(r"“([^“”]{1,4000})”|„([^“”„]{1,4000})[“”]|«([^«»]{1,4000})»")
_NAMED = 5
_ANSWERS = ("period", "compared_to", "says_who")
"""The entries of a row behind its value."""
_DAMAGED = (KeyError, TypeError, AttributeError, ValueError, IndexError)


def verify(
    record: bytes, printed_text: str, name: str = "brief", charted: Sequence[Decimal] | None = None
) -> tuple[Problem, ...]:
    """Everything that does not agree; nothing where all does.

    Args:
        record: The evidence record as it was attached.
        printed_text: The words printed on the pages, in reading order.
        name: Of the file, for the problems' places.
        charted: The numbers in native charts; None where charts are drawn.

    Raises:
        BriefgenError: The record cannot be read at all, or is from a newer Briefgen.
    """
    try:
        content = json.loads(record)
        _check_version(int(content["version"]), name)
        labels = (figure["label"] for figure in content["figures"])
        tables = map(_table_words, content["charts"])
        page = Page(printed_text, labels, tables, content.get("unprinted", ""), _sentences(content))
        return tuple(_Check(content, page, name).problems(charted))
    except _DAMAGED as damage:
        place = Place(name, part="evidence record")
        raise error("the evidence record inside is damaged", place, type(damage).__name__) from damage


def _check_version(version: int, name: str) -> None:
    if version > VERSION:
        raise error("the evidence record is from a newer Briefgen", name, "update Briefgen to check it")


class _Check:
    def __init__(self, content: dict[str, Any], page: Page, name: str) -> None:
        self.content = content
        self.page = page
        self.name = name
        self.text: str = content["article"]["text"]

    def problems(self, charted: Sequence[Decimal] | None) -> Iterator[Problem]:
        yield from self._hash()
        for quote in self.content["quotes"]:
            yield from self._quote(quote)
        for figure in self.content["figures"]:
            yield from self._figure(figure)
        for slot in _ANSWERS:
            yield from self._answers(slot)
        for line in self.content["lines"]:
            yield from self._line(line)
        yield from self._calculations()
        for chart in self.content["charts"]:
            yield from self._chart(chart)
        yield from self._native(charted)
        yield from self._strange_quotations()
        yield from self._unprinted()

    def _problem(self, text: str, part: str, hint: str = "") -> Problem:
        return Problem(Severity.ERROR, text, Place(self.name, part=part), hint)

    def _unprinted(self) -> Iterator[Problem]:
        """Characters that the file was made without, as was told at its export."""
        lost, shown = self.page.unprinted, MISSING in self.page.text
        if lost and shown:
            words = ", ".join(f"“{sign}”" for sign in lost[:_NAMED])
            more = f" and {len(lost) - _NAMED} more" if len(lost) > _NAMED else ""
            text = f"the file shows {MISSING} for letters it could not print: {words}{more}"
            yield Problem(Severity.NOTE, text, Place(self.name), "the evidence record inside has the words")

    def _hash(self) -> Iterator[Problem]:
        if text_hash(self.text) != self.content["article"]["text_sha256"]:
            part, hint = "evidence record", "its hash does not match"
            yield self._problem("the source text was changed after export", part, hint)

    # --- quotations -----------------------------------------------------------------------

    def _quote(self, quote: dict[str, Any]) -> Iterator[Problem]:
        printed = quote["printed"]
        part = f"quote “{_short(printed)}”"
        if not self._stands(quote):
            text = "the quotation is not in the source where the record says"
            yield self._problem(text, part, self._meant(quote))
        elif quote["verbatim"] and not _in_order(pieces(printed), plain(quote["text"])):
            hint = f"source: “{_short(quote['text'])}”"
            yield self._problem("the quotation differs from the source", part, hint)
        match self.page.presence(printed):
            case Presence.CHANGED:
                yield self._problem("the quotation is not printed as the record has it", part)
            case Presence.WHOLE if not self.page.stands_beside(quote["speaker"], printed):
                yield self._problem(f"“{quote['speaker']}” is not printed as its speaker", part)

    def _strange_quotations(self) -> Iterator[Problem]:
        """Words printed between quotation marks that neither the source nor the record has."""
        known = self.page.folded(" ".join(self._known()))
        for found in _QUOTED.finditer(self.page.text):
            words = found[1] or found[2] or found[3]
            if not _is_known(words, known):
                part = f"“{_short(words)}”"
                yield self._problem("printed in quotation marks but not in the source", part)

    def _known(self) -> Iterable[str]:
        article = self.content["article"]
        yield from (self.text, article["headline"], article["standfirst"])
        yield from (caption["text"] for caption in article["captions"])
        yield from (line["text"] for line in self.content["lines"] if line["origin"] == "analyst")
        yield from (flag["text"] for flag in self.content["flags"])
        yield from self.content.get("left_out", ())  # records had no such list at first
        for chart in self.content["charts"]:
            yield chart["title"]
            yield from (point[slot] for point in chart["points"] for slot in ("label", "how", "source"))

    # --- figures --------------------------------------------------------------------------

    def _figure(self, figure: dict[str, Any]) -> Iterator[Problem]:
        part = f"figure “{figure['text'] or figure['printed']}”"
        if figure["span"] and not self._stands(figure):
            text = "the figure is not in the source where the record says"
            yield self._problem(text, part, self._meant(figure))
        if self.page.number(figure["label"], figure["printed"]) is Presence.CHANGED:
            hint = f"the record has “{figure['printed']}”"
            yield self._problem("the figure is not printed as the record has it", part, hint)

    def _answers(self, slot: str) -> Iterator[Problem]:
        """Answers of one column that differ, where the template prints that column at all."""
        figures = [figure for figure in self.content["figures"] if figure[slot]]
        rows = [(self._answer(figure, slot), figure) for figure in figures]
        if not any(presence is Presence.WHOLE for presence, _ in rows):
            return
        for presence, figure in rows:
            if presence is Presence.CHANGED:
                part = f"figure “{figure['text'] or figure['printed']}”"
                hint = f"the record has “{figure[slot]}”"
                yield self._problem("its row is not printed as the record has it", part, hint)

    def _answer(self, figure: dict[str, Any], slot: str) -> Presence:
        others = [figure[one] for one in _ANSWERS if figure[one]]
        return self.page.answer(figure["label"], figure["printed"], figure[slot], others)

    def _calculations(self) -> Iterator[Problem]:
        for sum_ in self.content["calculations"]:
            try:
                first, *_, last = (Decimal(value) for value in sum_["values"])
                right = last - first == Decimal(sum_["absolute"])
            except InvalidOperation:
                right = False
            if not right:
                yield self._problem("the sum is wrong", f"calculation “{sum_['how']}”")

    # --- lines and charts -----------------------------------------------------------------

    def _line(self, line: dict[str, Any]) -> Iterator[Problem]:
        part = f"{line['what']} “{_short(line['text'])}”"
        own = line["origin"] == "article"
        if own and line["span"] and folded(line["text"]) not in folded(self._at(line["span"])):
            yield self._problem("the sentence is not in the source where the record says", part)
        if self.page.presence(line["text"]) is Presence.CHANGED:
            yield self._problem("the sentence is not printed as the record has it", part)

    def _chart(self, chart: dict[str, Any]) -> Iterator[Problem]:
        if chart["title"] and self.page.presence(chart["title"]) is Presence.CHANGED:
            part = f"chart “{_short(chart['title'])}”"
            yield self._problem("the title is not printed as the record has it", part)
        for point in chart["points"]:
            part = f"chart “{_short(chart['title'])}”, {_short(point['label'])}"
            if point["span"] and not self._stands(point):
                yield self._problem("it is not in the source where the record says", part)

        yield from self._table(chart)

    def _table(self, chart: dict[str, Any]) -> Iterator[Problem]:
        """Rows of the data of a chart, where the chart and the heads of its data are printed."""
        rows, title = _rows(chart), chart["title"]
        if not rows or self.page.presence(title) is Presence.ABSENT:
            return
        if self.page.presence(" ".join(rows[0])) is not Presence.WHOLE:
            return
        for row in rows[1:]:
            words = " ".join(row)
            if self.page.presence(words) is not Presence.WHOLE:
                part = f"chart “{_short(title)}”, {_short(row[0])}"
                hint = f"the record has “{_short(words)}”"
                yield self._problem("a row of its data is not printed as the record has it", part, hint)

    def _native(self, charted: Sequence[Decimal] | None) -> Iterator[Problem]:
        """Numbers in the native charts of a document that no chart of the record has."""
        points = [point for chart in self.content["charts"] for point in chart["points"]]
        known = {Decimal(point["value"]) for point in points if point["value"] is not None}
        lines = (chart.get("reference") for chart in self.content["charts"])
        known |= {Decimal(line) for line in lines if line is not None}
        for number in dict.fromkeys(charted or ()):
            if not any(_is_near(number, own) for own in known):
                yield self._problem("the record has no such number", f"chart, value {number}")

    def _stands(self, item: dict[str, Any]) -> bool:
        return self._at(item["span"]) == str(item["text"])

    def _at(self, span: list[int]) -> str:
        return self.text[slice(*span)]

    def _meant(self, item: dict[str, Any]) -> str:
        return f"there it says “{_short(self._at(item['span']))}”"


def _sentences(content: dict[str, Any]) -> Iterator[str]:
    """What may be printed whole."""
    article = content["article"]
    yield from (article["headline"], article["standfirst"])
    yield from (line["text"] for line in content["lines"])
    yield from (quote["printed"] for quote in content["quotes"])
    yield from (chart["title"] for chart in content["charts"])


def _rows(chart: dict[str, Any]) -> list[list[str]]:
    """The data of a chart in words, heads first; empty in records that have none yet."""
    table = chart.get("table") or {"heads": [], "rows": []}
    return [table["heads"], *table["rows"]] if table["rows"] else []


def _table_words(chart: dict[str, Any]) -> str:
    return " ".join(word for row in _rows(chart) for word in row)


def _is_known(words: str, known: str) -> bool:
    """Whether quoted words stand in what is known, also where they run over to the next page."""
    before, page_break, behind = words.partition(PAGE_BREAK)
    if not page_break:
        return _in_order([folded(piece) for piece in pieces(words)], known)
    start, end = folded(before), folded(behind)
    return common_start(start, known) >= PART and common_start(end[::-1], known[::-1]) >= PART


def _is_near(one: Decimal, other: Decimal) -> bool:
    """Equal but for what a binary number in a workbook cannot hold."""
    return abs(one - other) <= abs(other) * Decimal("1e-9")


def _in_order(parts: Iterable[str], text: str) -> bool:
    at = 0
    for part in parts:
        found = text.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return True


def _short(text: str) -> str:
    """At most 60 characters, cut at a word."""
    words = " ".join(str(text).split())
    return words if len(words) <= 60 else words[:57].rsplit(" ", 1)[0] + " …"
