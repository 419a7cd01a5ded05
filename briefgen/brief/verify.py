"""Checks an exported brief against the source it carries: every quote, figure and verbatim line.

Three questions: does the record agree with itself (hash, spans, sums)? Are its quotations and figures
printed as they stand in the source? Is anything printed in quotation marks that is not in the source?
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from decimal import Decimal, InvalidOperation
from typing import Any

from briefgen.brief.quotation import pieces, plain
from briefgen.brief.record import VERSION, text_hash
from briefgen.model.problem import Place, Problem, Severity, error

_QUOTED = re.compile(r"“([^“”]{1,4000})”")
_SPACED = re.compile(r"\s+")


def verify(record: bytes, printed_text: str, name: str = "brief") -> tuple[Problem, ...]:
    """Everything that does not agree; nothing where all does.

    Args:
        record: The evidence record as it was attached.
        printed_text: The words printed on the pages, in any order.
        name: Of the file, for the problems' places.

    Raises:
        BriefgenError: The record cannot be read at all, or is from a newer Briefgen.
    """
    content = _content(record, name)
    return tuple(_Check(content, _folded(printed_text), printed_text, name).problems())


def _content(record: bytes, name: str) -> dict[str, Any]:
    try:
        content = json.loads(record)
        version = int(content["version"])
        content["article"]["text"], content["quotes"], content["figures"]
    except (ValueError, KeyError, TypeError) as damage:
        raise error(
            "the evidence record inside is damaged", Place(name, part="evidence record"), str(damage)
        ) from damage
    if version > VERSION:
        raise error(
            "the evidence record is from a newer Briefgen", Place(name), "update Briefgen to check it"
        )
    return dict(content)


class _Check:
    def __init__(self, content: dict[str, Any], printed: str, raw: str, name: str) -> None:
        self.content = content
        self.printed = printed
        self.raw = raw
        self.page = _one_form(raw)
        self.name = name
        self.text: str = content["article"]["text"]

    def problems(self) -> Iterator[Problem]:
        yield from self._hash()
        for quote in self.content["quotes"]:
            yield from self._quote(quote)
        for figure in self.content["figures"]:
            yield from self._figure(figure)
        for line in self.content.get("lines", ()):
            yield from self._line(line)
        yield from self._calculations()
        yield from self._charts()
        yield from self._strange_quotations()

    def _problem(self, text: str, part: str, hint: str = "") -> Problem:
        return Problem(Severity.ERROR, text, Place(self.name, part=part), hint)

    def _hash(self) -> Iterator[Problem]:
        if text_hash(self.text) != self.content["article"].get("text_sha256"):
            yield self._problem(
                "the source text was changed after export", "evidence record", "its hash does not match"
            )

    def _quote(self, quote: dict[str, Any]) -> Iterator[Problem]:
        part = f"quote “{_short(quote['printed'])}”"
        if not self._stands(quote):
            yield self._problem(
                "the quotation is not in the source where the record says", part, self._meant(quote)
            )
        elif quote["verbatim"] and not _in_order(pieces(quote["printed"]), plain(quote["text"])):
            yield self._problem(
                "the quotation differs from the source", part, f"source: “{_short(quote['text'])}”"
            )
        if not self._is_printed(quote["printed"]):
            yield self._problem("the quotation is not printed as the record has it", part)

    def _figure(self, figure: dict[str, Any]) -> Iterator[Problem]:
        part = f"figure “{figure['text']}”"
        if not self._stands(figure):
            yield self._problem(
                "the figure is not in the source where the record says", part, self._meant(figure)
            )
        if not self._number_is_printed(figure["printed"]):
            yield self._problem("the figure is not printed as the record has it", part)

    def _line(self, line: dict[str, Any]) -> Iterator[Problem]:
        if line["origin"] != "article" or line["what"] == "context":
            return
        part = f"{line['what']} “{_short(line['text'])}”"
        if line["span"] and _folded(line["text"]) not in _folded(self._at(line["span"])):
            yield self._problem("the sentence is not in the source where the record says", part)
        if not self._is_printed(line["text"]):
            yield self._problem("the sentence is not printed as the record has it", part)

    def _calculations(self) -> Iterator[Problem]:
        for sum_ in self.content.get("calculations", ()):
            part = f"calculation “{sum_['how']}”"
            try:
                first, *_, last = (Decimal(value) for value in sum_["values"])
                right = last - first == Decimal(sum_["absolute"])
            except (InvalidOperation, ValueError):
                right = False
            if not right:
                yield self._problem("the sum is wrong", part)

    def _charts(self) -> Iterator[Problem]:
        for chart in self.content.get("charts", ()):
            for point in chart["points"]:
                if point["span"] and not self._stands(point):
                    part = f"chart “{_short(chart['title'])}”, {point['label']}"
                    yield self._problem("the number is not in the source where the record says", part)

    def _strange_quotations(self) -> Iterator[Problem]:
        """Words printed between quotation marks that neither the source nor the record has."""
        known = _folded(" ".join(self._known()))
        for found in _QUOTED.finditer(self.raw):
            words = found[1]
            if not _in_order([_folded(piece) for piece in pieces(words)], known):
                yield self._problem("printed in quotation marks but not in the source", f"“{_short(words)}”")

    def _known(self) -> Iterable[str]:
        article = self.content["article"]
        yield from (self.text, article.get("headline") or "", article.get("standfirst") or "")
        yield from (caption["text"] for caption in article.get("captions", ()))
        yield from (line["text"] for line in self.content.get("lines", ()) if line["origin"] == "analyst")
        yield from (flag["text"] for flag in self.content.get("flags", ()))
        yield from (chart["title"] for chart in self.content.get("charts", ()))

    def _stands(self, item: dict[str, Any]) -> bool:
        return self._at(item["span"]) == str(item["text"])

    def _at(self, span: list[int]) -> str:
        return self.text[slice(*span)]

    def _meant(self, item: dict[str, Any]) -> str:
        return f"there it says “{_short(self._at(item['span']))}”"

    def _is_printed(self, words: str) -> bool:
        return _folded(words) in self.printed

    def _number_is_printed(self, words: str) -> bool:
        """Whether the number stands on the page as a number of its own, with its unit."""
        parts = r"\s*".join(re.escape(part) for part in _one_form(words).split())
        return re.search(rf"(?<![\d.,]){parts}(?!\d)", self.page) is not None


def _one_form(text: str) -> str:
    """The text with one kind of quotation mark, dash and ellipsis."""
    text = unicodedata.normalize("NFKC", plain(text)).replace("…", "...").replace("\u00ad", "")
    return text.replace("–", "-").replace("−", "-")


def _folded(text: str) -> str:
    """The letters and digits in one form, without spaces: lines break anywhere on a page."""
    return _SPACED.sub("", _one_form(text))


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
