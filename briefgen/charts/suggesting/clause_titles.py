"""Titles of parts whose whole a main clause tells: "Bakery chain will shed 620 jobs: Alder largest part".

What becomes of the whole becomes of its parts: a title that counts the jobs alone would tell the opposite.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.suggesting.whole_titles import whole_named
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.model.chart import ChartKind, ChartSpec, Origin
from briefgen.model.evidence import Figure
from briefgen.model.quantity import Dimension

_KINDS = (ChartKind.HUNDRED, ChartKind.DONUT, ChartKind.BARS, ChartKind.LOLLIPOP, ChartKind.TABLE)
_MOST_WORDS, _FEWEST_WORDS = 11, 3
_FEWEST = 2
_LAST_WORDS = 4


def with_clause(
    spec: ChartSpec, figures: Sequence[Figure], told: Iterable[Figure], drafts: Drafts
) -> ChartSpec:
    """The chart titled with the clause that tells of the sum of its parts; as it is where none does.

    Args:
        spec: Of any kind.
        figures: All it stands on.
        told: All the article states.
        drafts: Of the article.
    """
    if spec.kind not in _KINDS or len(figures) < _FEWEST or whole_named(figures, drafts):
        return spec
    clause = _clause(figures, told, drafts)
    stated = [one for one in spec.points if one.origin is not Origin.CALCULATED and one.value is not None]
    if not clause or len(stated) != len(figures):
        return spec
    first = max(stated, key=lambda one: one.value or Decimal(0))
    value = drafts.numbers.quantity(first.value or Decimal(0), spec.unit)
    led = drafts.title("whole_parts", measure=clause, label=_bare(first.label, drafts), value=value)
    alone = [one for one in stated if one.value == first.value] == [first]
    title = (led if alone else "") or drafts.title("whole", measure=clause)
    changed = replace(spec, title=title, drafted_title=title)
    return replace(changed, alt=drafts.alt(changed))


def _bare(label: str, drafts: Drafts) -> str:
    """A label without the preposition it opens with: "Swansea" of "In Swansea"."""
    first, _, rest = label.partition(" ")
    return rest if rest and first.casefold() in drafts.numbers.words["name"]["shared_first"] else label


def _clause(figures: Sequence[Figure], told: Iterable[Figure], drafts: Drafts) -> str:
    """The clause before the parts whose amount they make up, up to the amount or the colon behind it."""
    first, last = (end(figures, key=lambda one: one.span) for end in (min, max))
    unit, text = first.quantity.unit, drafts.article.text
    values = [one.quantity.value for one in figures]
    counted = unit.dimension in (Dimension.COUNT, Dimension.MONEY)
    total = sum((value for value in values if value is not None), Decimal(0))
    if not counted or None in values:
        return ""
    begins = sentences_of(text, drafts.language, first.span.start, first.span.start).start
    before = [
        one
        for one in told
        if one.quantity.unit == unit and one.quantity.value == total and one.span.end < first.span.start
    ]
    whole = max(before, key=lambda one: one.span, default=None)
    if whole is None or any(one.span == last.span for one in before):
        return ""
    opens = sentences_of(text, drafts.language, whole.span.start, whole.span.start)
    gap = text[whole.span.end : first.span.start]
    within = opens.start == begins
    # The next sentence shares it out, or what follows a colon does.
    if "\n" in gap or (within and ":" not in gap) or (not within and opens.stop < begins - _FEWEST):
        return ""
    end = whole.span.end + gap.index(":") if within else _end(whole, opens.stop, drafts)
    return _plain(text[opens.start : end], drafts) if end else ""


def _end(whole: Figure, stop: int, drafts: Drafts) -> int:
    """Where the clause of an amount ends: behind it, or behind a verb that stands last; 0 for too far.

    "Die Brauerei will 150 Stellen streichen" says nothing without its last word.
    """
    rest = drafts.article.text[whole.span.end : stop].rstrip().rstrip(".")
    if not drafts.numbers.words["rows"]["verb_second"]:
        return whole.span.end
    return whole.span.end + len(rest) if len(rest.split()) <= _LAST_WORDS else 0


def _plain(clause: str, drafts: Drafts) -> str:
    """A clause without its article; none that opens with a pronoun, is interrupted, or only an opening."""
    words, names = clause.split(), drafts.numbers.words["name"]
    first = words[0].casefold() if words else ""
    if first in names["articles"] and not table(drafts.language, "figures")["capitalised_nouns"]:
        words = words[1:]
    elif first not in names["articles"] and first in (
        *names["event_never_first"],
        *table(drafts.language, "figures")["pronouns"],
    ):
        return ""
    whole = _FEWEST_WORDS <= len(words) <= _MOST_WORDS
    return " ".join(words) if whole and not any(mark in clause for mark in ',;:()“”„"') else ""
