"""Items told by their places over sentences: "Ash tops the list with 41 fires. Elm came second on 32"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from briefgen.charts.suggesting.ideas import is_name, is_of_one_source
from briefgen.charts.suggesting.row_parts import held_by, is_held
from briefgen.charts.suggesting.row_pieces import by_size, end_of_value, is_row_value, row_pieces
from briefgen.charts.suggesting.row_words import NAME, WORD
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of, name_of
from briefgen.model.article import Span
from briefgen.model.evidence import Comparison, ComparisonKind, Figure, Words
from briefgen.model.quantity import Unit

_FEWEST, _MOST, _SPACE, _LONGEST = 3, 12, 3, 160


@dataclass(frozen=True, slots=True)
class _Words:
    firsts: tuple[re.Pattern[str], ...]
    did: re.Pattern[str]
    later: re.Pattern[str]
    again: re.Pattern[str]
    ends: re.Pattern[str]


@cache
def _words(language: str) -> _Words:
    charts = table(language, "charts")
    ranks, rows, pieces = charts["ranks"], charts["rows"], row_pieces(language)
    standing = any_of([*ranks["standing"], *ranks["places"]])
    named = rf"(?!(?:{standing})(?![^\W_])){NAME}"
    item = rf"{pieces.article}(?P<item>{name_of(named, named, 3)})"
    lead = rf",?\s(?:{any_of(ranks['leads'])})\s(?:(?:{any_of(ranks['small'])})\s)?"
    small = rf"(?:(?:{any_of([*ranks['small'], *rows['asides']])})\s)?"
    aside = rf"(?:,?\s(?:{any_of(rows['asides'])}),?)?"
    joint = rf"(?:[,;.]?\s)?(?:(?:{pieces.joints})\s)?"
    of = rf"(?:\s(?:{any_of(ranks['of'])})\s(?P<of>{WORD}(?:\s{WORD}){{0,8}}?))?"
    tops, listed = any_of(ranks["tops"]), any_of(ranks["lists"])
    counted = rf"\s(?P<most>{any_of(ranks['most'])})\s(?P<counted>{WORD}(?:\s{WORD}){{0,2}}?)"
    turned = rf"(?i:{any_of(ranks['leaders'])}){of}\s(?:{any_of(rows['being'] + ranks['stands'])})\s{item}"
    return _Words(
        (
            re.compile(rf"{item}\s(?:{tops})(?:\s(?:{listed}){of})?{lead}"),
            re.compile(rf"{turned}{lead}"),
            re.compile(rf"{item}\s(?:{any_of(ranks['has'])}){counted}{lead}"),
            re.compile(rf"(?i:{counted[2:]})\s(?:{any_of(ranks['has'])})\s{item}{lead}"),
        ),
        re.compile(rf"{item}\s{pieces.does}\s"),
        re.compile(rf"{joint}(?:(?i:{standing}),?\s){{0,5}}{item}{aside}(?:,?\s(?:{standing})){{0,4}}{lead}"),
        re.compile(rf"{joint}{item}{aside}(?:\s{pieces.does})?\s{small}"),
        re.compile(rf"[.,;]|\s(?:{pieces.joints})\s|\s*$"),
    )


def ranked_rows(
    figures: Sequence[Figure], comparisons: Sequence[Comparison], drafts: Drafts
) -> tuple[Comparison, ...]:
    """Three items or more of a paragraph, each with its value behind its name and place.

    Args:
        figures: All that are told as facts, by place.
        comparisons: The article's own: what one of them holds is not told again.
        drafts: For the article's words.
    """
    known = held_by([one.figures for one in comparisons])
    reader, found, at = _Reader(figures, drafts), list[Comparison](), 0
    while at < len(figures):
        row = reader.row(at)
        if row and not is_held(row.figures, known):
            found.append(row)
        at += len(row.figures) if row else 1
    return tuple(found)


class _Reader:
    """Reads rows out of an article's words."""

    def __init__(self, figures: Sequence[Figure], drafts: Drafts) -> None:
        self._figures, self._drafts, self._text = figures, drafts, drafts.article.text
        self._words = _words(drafts.language)

    def row(self, at: int) -> Comparison | None:
        """The row that begins with a figure; None where it is none, or leaves a value out."""
        first = self._figures[at]
        head = self._head(first)
        if head is None or not is_row_value(first) or not self._is_item(head["item"]):
            return None
        did = head.groupdict().get("does") or ""
        told = [(first, head["item"])]
        for figure in self._figures[at + 1 : at + _MOST]:
            item = self._item(told[-1][0], figure, did) if _is_like(figure, first) else ""
            if not item:
                break
            told.append((figure, item))
        apart = len({name.casefold() for _, name in told}) == len(told)
        whole = len(told) >= _FEWEST and apart and not self._leaves_out(told, at)
        return self._made(told, head, did) if whole else None

    def _head(self, first: Figure) -> re.Match[str] | None:
        """What leads to the first value: its sentence up to it."""
        begin = self._sentence(first.span.start).start
        forms = (*self._words.firsts, *((self._words.did,) if first.quantity.unit.is_counted else ()))
        return next(filter(None, (one.fullmatch(self._text, begin, first.span.start) for one in forms)), None)

    def _sentence(self, at: int) -> range:
        return sentences_of(self._text, self._drafts.language, at, at)

    def _item(self, before: Figure, figure: Figure, did: str) -> str:
        """Whose a later value is: in the sentence of the one before, or in the next."""
        begin, end = self._sentence(figure.span.start).start, end_of_value(before, _SPACE + 1)
        index = self._drafts.article.paragraph_index
        follows = begin <= end or 0 <= begin - self._sentence(end - 1).stop <= _SPACE
        # "It is followed by" may open a paragraph; who did as much as another stands in that of the other.
        apart = index(begin) - index(before.span.start)
        if not follows or apart > (0 if did else 1) or figure.span.start - end > _LONGEST:
            return ""
        start = max(begin, end)
        found = (self._words.again if did else self._words.later).fullmatch(
            self._text, start, figure.span.start
        )
        if found is None or not self._is_item(found["item"]):
            return ""
        if did and found["does"] not in (None, did):
            return ""
        ended = self._words.ends.match(self._text, end_of_value(figure, _SPACE + 1))
        return found["item"] if ended else ""

    def _is_item(self, name: str) -> bool:
        calendar = self._drafts.calendar
        return is_name(name, self._drafts) and calendar.isdisjoint(name.casefold().split())

    def _leaves_out(self, told: Sequence[tuple[Figure, str]], at: int) -> bool:
        """Whether a sentence of the row goes on with another value like its own, or began with one."""
        first, last = told[0][0], told[-1][0]
        begin, end = self._sentence(first.span.start).start, self._sentence(last.span.start).stop
        after = self._figures[at + len(told) : at + len(told) + _MOST]
        before = self._figures[max(0, at - _MOST) : at]
        return any(_is_like(one, first) and begin <= one.span.start < end for one in (*before, *after))

    def _made(self, told: Sequence[tuple[Figure, str]], head: re.Match[str], did: str) -> Comparison | None:
        values = [figure.quantity.value or Decimal(0) for figure, _ in told]
        if not did and values[0] not in (max(values), min(values)):
            return None  # who tops a list has the most or the least
        first, of = told[0][0], self._of(head, told[0][0], did)
        unit = first.quantity.unit
        counted = unit.is_counted
        if counted and not did and of and self._is_inflected(unit):
            unit, counted = Unit(), False
        if not (of or counted) or not is_of_one_source([figure for figure, _ in told]):
            return None
        measure = None if unit.name else Words(of, None, inferred=True)
        ordered = by_size(told, unit)
        figures = [replace(one, measure=measure, period=one.period or first.period) for one, _ in ordered]
        span = Span(self._sentence(first.span.start).start, told[-1][0].span.end)
        return Comparison(
            ComparisonKind.RANKING, tuple(figures), of, span, tuple(name for _, name in ordered)
        )

    def _of(self, head: re.Match[str], first: Figure, did: str) -> str:
        """What the values are of, without an article: "heat pumps sold", "dearest cities for a coffee"."""
        if did:
            counted = self._drafts.numbers.unit(first.quantity.unit)
            return self._drafts.title("done", unit=counted, verb=self._drafts.participle(did))
        groups = head.groupdict()
        said = str(groups.get("of") or groups.get("counted") or "")
        article, _, rest = said.partition(" ")
        return rest if article.casefold() in self._drafts.numbers.words["name"]["articles"] else said

    def _is_inflected(self, unit: Unit) -> bool:
        """Whether a unit begins with an adjective in a case that no label has: "öffentlichen Punkt"."""
        capitals: bool = table(self._drafts.language, "figures")["capitalised_nouns"]
        return capitals and " " in unit.name and unit.name[0].islower()


def _is_like(figure: Figure, first: Figure) -> bool:
    """Whether a value is of the unit of the first, or a bare number that takes it."""
    return is_row_value(figure) and figure.quantity.unit.may_be(first.quantity.unit)
