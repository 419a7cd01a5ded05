"""Items of which only the first has the verb: "Ash takes 52%, Elm 21% and Yew 12%; the rest goes on debt"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from briefgen.charts.periods import capitalised
from briefgen.charts.rules import LEAST_SUM, MOST_SUM
from briefgen.charts.suggesting.deeds import has_verb
from briefgen.charts.suggesting.ideas import Idea, is_name, is_size_of_change
from briefgen.charts.suggesting.row_pieces import by_size, end_of_value, is_row_value, row_pieces
from briefgen.charts.suggesting.row_words import NAME, WORD
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.suggesting.suggest_items import from_parts, from_ranking
from briefgen.charts.titles import Drafts, common
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of, name_of
from briefgen.model.article import Span
from briefgen.model.evidence import Comparison, ComparisonKind, Figure, Words
from briefgen.model.quantity import Dimension

_FEWEST, _MOST, _SPACE, _LEAST_WHOLE = 3, 12, 2, 10


@dataclass(frozen=True, slots=True)
class _Words:
    first: re.Pattern[str]
    later: re.Pattern[str]
    closing: re.Pattern[str]
    state: re.Pattern[str]
    rest: re.Pattern[str]
    ends: re.Pattern[str]


@cache
def _words(language: str) -> _Words:
    charts = table(language, "charts")
    name, rows, pieces = charts["name"], charts["rows"], row_pieces(language)
    article, joints = pieces.article, pieces.joints
    verbs = any_of([*name["holds"], *rows["takes"]])
    aided = rf"(?:{any_of(rows['helpers'])})\s(?P<did>[^\W\d_]+(?:{any_of(name['deed_ends'])}))"
    item = rf"(?P<item>{name_of(NAME, NAME, 3)}|{name_of(WORD, WORD, 2)}?)"
    where = rf"(?:\s(?:{pieces.setting})\s{name_of(WORD, WORD, 3)})?"
    lately = rf"(?:\s(?:{any_of(rows['lately'])}))?"
    return _Words(
        re.compile(
            rf"{article}(?P<item>{name_of(NAME, WORD, 3)}?)\s(?:{aided}|{pieces.does}|{verbs})"
            r"(?P<more>(?:\s[a-zß-ÿ]+){0,4}?)\s"
        ),
        re.compile(rf"{where}{lately}{pieces.joint}{article}{item}\s"),
        re.compile(rf"[;,]\s(?:(?:{joints})\s)?"),
        re.compile(rf"\s(?:{any_of(rows['being'])})\s(?P<item>[^\W\d_]+)(?=[.,;]|\s*$)"),
        re.compile(rf"[;,]\s(?:(?:{joints})\s)?(?:{any_of(table(language, 'figures')['rest_called'])})\s"),
        re.compile(r"[.,;]|\s*$"),
    )


def from_verbless_rows(
    figures: Sequence[Figure], comparisons: Sequence[Comparison], drafts: Drafts
) -> Iterator[Idea]:
    """Parts of a whole where they are all of it or the rest is told of, else the items by size.

    Args:
        figures: All that are told as facts, by place.
        comparisons: The article's own: items of one of them are ranked again only with what they did.
        drafts: For the article's words.
    """
    known = [{figure.span for figure in one.figures} for one in comparisons]
    reader = _Reader(figures, drafts)
    for at in range(len(figures)):
        row = reader.row(at)
        spans = {figure.span for figure in row.figures} if row else set()
        shares = row is not None and row.kind is ComparisonKind.PARTS
        if row and (shares or row.subject or not any(len(one & spans) > 1 for one in known)):
            known.append(spans)
            yield from from_parts(row, drafts, figures) if shares else from_ranking(row, drafts, figures)


class _Reader:
    """Reads rows out of an article's words."""

    def __init__(self, figures: Sequence[Figure], drafts: Drafts) -> None:
        self._figures, self._drafts, self._text = figures, drafts, drafts.article.text
        self._words = _words(drafts.language)

    def row(self, at: int) -> Comparison | None:
        """The row that begins with a figure; None where it is none, or of nothing that is told."""
        first = self._figures[at]
        sentence = self._sentence(first.span.start)
        head = self._words.first.fullmatch(self._text, sentence.start, first.span.start)
        if head is None or not self._is_like(first, first) or not self._is_item(head["item"]):
            return None
        counted, did = first.quantity.unit.dimension is Dimension.COUNT, self._did(head, first)
        if counted and not did and (head["did"] or head["does"]):
            return None
        told = [(first, head["item"])]
        for figure in self._figures[at + 1 : at + _MOST]:
            item = self._item(told[-1][0], figure) if figure.span.start in sentence else ""
            if not item or not self._is_like(figure, first):
                break
            told.append((figure, item))
        names = {name.casefold() for _, name in told}
        others = [one for one in self._figures[at + len(told) :] if one.span.start in sentence]
        alone = not any(self._is_like(one, first) for one in others)
        whole = len(told) >= _FEWEST and len(names) == len(told) and alone
        made = self._made(told, sentence) if whole else None
        return replace(made, subject=did) if made and counted else made

    def _did(self, head: re.Match[str], first: Figure) -> str:
        """What all did with so many: "mail ballots requested"; empty where that is more than one verb."""
        verb = head["did"] or (self._drafts.participle(head["does"]) if head["does"] else "")
        if not verb or head["more"]:
            return ""
        return self._drafts.title("done", unit=self._drafts.numbers.unit(first.quantity.unit), verb=verb)

    def _sentence(self, at: int) -> range:
        return sentences_of(self._text, self._drafts.language, at, at)

    def _is_item(self, name: str) -> bool:
        dated = not self._drafts.calendar.isdisjoint(name.casefold().split())
        return is_name(capitalised(name), self._drafts) and not dated and not has_verb(name, self._drafts)

    def _item(self, before: Figure, figure: Figure) -> str:
        """Whose a later value is: named before it, or said of it behind it: "5% are undecided"."""
        end = end_of_value(before, _SPACE)
        found = self._words.later.fullmatch(self._text, end, figure.span.start)
        if found:
            behind = self._words.ends.match(self._text, end_of_value(figure, _SPACE)) or self._goes_on(figure)
            period = figure.period.span if figure.period else None
            timed = period is not None and period.overlaps(Span(*found.span("item")))
            return found["item"] if self._is_item(found["item"]) and behind and not timed else ""
        share = figure.quantity.unit.dimension is Dimension.PERCENT
        if share and self._words.closing.fullmatch(self._text, end, figure.span.start):
            state = self._words.state.match(self._text, figure.span.end)
            return capitalised(state["item"]) if state else ""
        return ""

    def _goes_on(self, figure: Figure) -> bool:
        """Whether the next value of the sentence is led to from this one."""
        later = next((one for one in self._figures if one.span.start >= figure.span.end), None)
        return later is not None and bool(
            self._words.later.fullmatch(self._text, end_of_value(figure, _SPACE), later.span.start)
        )

    def _is_like(self, figure: Figure, first: Figure) -> bool:
        """Whether a value may stand in a row: a share or a count of the same things, no change."""
        own, unit = figure.quantity.unit, first.quantity.unit
        kinds = unit.dimension in (Dimension.PERCENT, Dimension.COUNT) and bool(unit.name)
        return kinds and own.may_be(unit) and is_row_value(figure)

    def _made(self, told: Sequence[tuple[Figure, str]], sentence: range) -> Comparison | None:
        first, last = told[0][0], told[-1][0]
        unit, share = first.quantity.unit, first.quantity.unit.dimension is Dimension.PERCENT
        total = sum((figure.quantity.value or Decimal(0) for figure, _ in told), Decimal(0))
        measure = first.measure or Words("", None)
        if common(one.measure.text for one, _ in told if one.measure) != measure.text:
            return None
        rest = self._words.rest.match(self._text, end_of_value(last, _SPACE)) is not None
        kind = ComparisonKind.RANKING
        if share and (LEAST_SUM <= total <= MOST_SUM or (rest and total < LEAST_SUM)):
            kind = ComparisonKind.PARTS
            measure = measure if measure.text else self._whole_before(sentence)
        if share and (not measure.text or (kind is ComparisonKind.RANKING and total > MOST_SUM)):
            return None
        ordered = by_size(told, unit)
        figures = [replace(one, measure=measure if measure.text else None) for one, _ in ordered]
        span = Span(sentence.start, last.span.end)
        return Comparison(kind, tuple(figures), "", span, tuple(name for _, name in ordered))

    def _whole_before(self, sentence: range) -> Words:
        """What the parts are of, where the sentence before tells of one amount: "will spend £240m"."""
        nothing, article = Words("", None), self._drafts.article
        last = self._text[: sentence.start].rstrip()
        if not last or article.paragraph_index(len(last) - 1) != article.paragraph_index(sentence.start):
            return nothing
        before = self._sentence(len(last) - 1)
        amounts = [one for one in self._figures if before.start <= one.span.start < sentence.start]
        if len(amounts) != 1:
            return nothing
        (whole,) = amounts
        unit, size = whole.quantity.unit, whole.quantity.value or Decimal(0)
        plain = unit.dimension in (Dimension.MONEY, Dimension.COUNT) and bool(unit.name)
        if not plain or size < _LEAST_WHOLE or is_size_of_change(whole):
            return nothing
        begins = str(self._drafts.numbers.words["subtitle"]["share_begins"][0])
        return Words(f"{begins} {self._drafts.numbers.with_unit(size, unit)}", whole.span, inferred=True)
