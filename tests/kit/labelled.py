"""Articles of our own writing with what a careful reader finds in them, and how much of it was found."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from briefgen.model.article import Article, ParagraphKind, Published, Source, SourceKind, lay_out
from briefgen.model.evidence import Evidence, Figure, Quote, QuoteKind

FOLDER = Path(__file__).resolve().parent.parent / "data" / "articles"
_FOLDED = str.maketrans("“”„«»‘’‚‹›–—\u00a0\u202f", "\"\"\"\"\"'''''-- " + " ")
_CLOSE_ENOUGH = Decimal("0.00001")


@dataclass(frozen=True, slots=True)
class GoldQuote:
    """A quotation; an optional one may be found or not, and neither counts."""

    text: str
    speaker: str
    optional: bool


@dataclass(frozen=True, slots=True)
class GoldFigure:
    """A figure; `high` is None but for a range, `unit` None where any will do."""

    text: str
    value: Decimal
    high: Decimal | None
    unit: str | None
    optional: bool


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """Words for a date and the period they stand for, in ISO form."""

    words: str
    when: str


@dataclass(frozen=True, slots=True)
class Labelled:
    """One article with its labels.

    Attributes:
        first: The words the body begins with.
        last: The words it ends with.
    """

    path: Path
    style: str
    headline: str
    published: date | None
    first: str
    last: str
    quotes: tuple[GoldQuote, ...]
    figures: tuple[GoldFigure, ...]
    events: tuple[GoldEvent, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """How many were found, how many of them rightly, and how many there are."""

    right: int = 0
    found: int = 0
    there: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.right + other.right, self.found + other.found, self.there + other.there)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there is nothing and nothing was found."""
        return 2 * self.right / (self.found + self.there) if self.found + self.there else 1.0


def labelled(language: str) -> tuple[Labelled, ...]:
    """The articles of one language, by name."""
    return tuple(_read(path) for path in sorted((FOLDER / language).glob("*.toml")) if path.stem != "floors")


def _read(path: Path) -> Labelled:
    labels = tomllib.loads(path.read_text("utf-8"))
    return Labelled(
        path.with_suffix(".txt"),
        labels["style"],
        labels["headline"],
        labels.get("published"),
        labels["first"],
        labels["last"],
        tuple(_quote(entry) for entry in labels.get("quote", ())),
        tuple(_figure(entry) for entry in labels.get("figure", ())),
        tuple(GoldEvent(entry["words"], entry["when"]) for entry in labels.get("event", ())),
    )


def _quote(entry: dict[str, Any]) -> GoldQuote:
    return GoldQuote(entry["text"], entry.get("speaker", ""), entry.get("optional", False))


def _figure(entry: dict[str, Any]) -> GoldFigure:
    value = Decimal(str(entry["low"] if "low" in entry else entry["value"]))
    high = Decimal(str(entry["high"])) if "high" in entry else None
    return GoldFigure(entry["text"], value, high, entry.get("unit"), entry.get("optional", False))


def plain_article(
    *paragraphs: str,
    published: date | None = None,
    language: str = "en",
    kind: ParagraphKind = ParagraphKind.TEXT,
) -> Article:
    """An article of just these paragraphs."""
    text, parts = lay_out((words, kind) for words in paragraphs)
    source = Source("article.txt", SourceKind.TEXT, text.encode("utf-8", "replace"))
    day = Published(published) if published else None
    return Article(source, text, parts, published=day, language=language)


def folded(text: str) -> str:
    """The words without differences of marks, dashes, blanks and case."""
    plain = unicodedata.normalize("NFKC", text.translate(_FOLDED)).casefold()
    return re.sub(r"\s+", " ", plain).strip(" .,;:-'\"")


def score_headline(gold: Labelled, article: Article) -> Score:
    """Whether the headline is the article's, marks and case aside."""
    return Score(int(folded(gold.headline) == folded(article.headline)), 1, 1)


def score_body(gold: Labelled, article: Article) -> Score:
    """Whether the body begins and ends where it should."""
    body = folded(article.text)
    return Score(body.startswith(folded(gold.first)) + body.endswith(folded(gold.last)), 2, 2)


def score_quotes(gold: Labelled, quotes: Iterable[Quote], *, with_speaker: bool = True) -> Score:
    """Quotations found whole, with the right speaker where that is asked for."""
    said = [quote for quote in quotes if quote.kind is not QuoteKind.STATEMENT]
    optional = {folded(quote.text) for quote in gold.quotes if quote.optional}
    wanted = {folded(quote.text): quote for quote in gold.quotes if not quote.optional}
    counted = [quote for quote in said if folded(quote.text) not in optional]
    right = sum(_is_right(wanted.get(folded(quote.text)), quote, with_speaker) for quote in counted)
    return Score(right, len(counted), len(wanted))


def _is_right(gold: GoldQuote | None, quote: Quote, with_speaker: bool) -> bool:
    if gold is None:
        return False
    named = folded(quote.speaker.name) if quote.speaker else ""
    return not with_speaker or _same_speaker(folded(gold.speaker), named)


def _same_speaker(gold: str, named: str) -> bool:
    """Whether all of one name is in the other, so that a title or an article may lack."""
    ours, theirs = set(gold.split()) - {"the", "a", "an"}, set(named.split()) - {"the", "a", "an"}
    return bool(theirs) and (ours <= theirs or (theirs <= ours and gold.split()[-1] in theirs))


def score_figures(gold: Labelled, figures: Sequence[Figure], *, with_unit: bool = True) -> Score:
    """Figures with the right value, and the right unit where that is asked for, each counted once."""
    wanted = [figure for figure in gold.figures if not figure.optional]
    optional = [figure for figure in gold.figures if figure.optional]
    right = extra = 0
    for figure in figures:
        if _taken(wanted, figure, with_unit):
            right += 1
        elif not _taken(optional, figure, with_unit=False):
            extra += 1
    return Score(right, right + extra, right + len(wanted))


def _taken(wanted: list[GoldFigure], figure: Figure, with_unit: bool) -> bool:
    for at, gold in enumerate(wanted):
        if _same_value(gold, figure) and (not with_unit or gold.unit in (None, figure.quantity.unit.name)):
            del wanted[at]
            return True
    return False


def _same_value(gold: GoldFigure, figure: Figure) -> bool:
    quantity = figure.quantity
    low = quantity.low if gold.high is not None else quantity.value
    ends = [(gold.value, low), (gold.high, quantity.high)] if gold.high is not None else [(gold.value, low)]
    return all(
        mine is not None and theirs is not None and abs(mine - theirs) <= _CLOSE_ENOUGH * abs(mine)
        for mine, theirs in ends
    )


def score_events(gold: Labelled, evidence: Evidence) -> Score:
    """Dates found of those listed; the list is not complete, so what else is found does not count."""
    found = {
        (
            folded(_words(event.text, event.span.start - event.clause.start, len(event.span))),
            event.when.isoformat() if event.when else "",
        )
        for event in evidence.events
    }
    right = sum((folded(event.words), event.when) in found for event in gold.events)
    return Score(right, len(gold.events), len(gold.events))


def _words(clause: str, start: int, length: int) -> str:
    return clause[start : start + length]
