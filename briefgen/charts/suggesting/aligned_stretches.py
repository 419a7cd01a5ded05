"""The stretches of a run: what stands before and behind the values of each item."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.charts.suggesting.aligned_runs import Run
from briefgen.charts.suggesting.aligned_words import HIDDEN, AlignedWords, Token, is_verb, tokens
from briefgen.knowledge.patterns import NAME_WORD
from briefgen.model.article import Span
from briefgen.model.evidence import Figure

MOST_BEHIND, _LONGEST = 3, 160
_ENDING = re.compile(rf"\s[a-zß-ÿ]+\s{NAME_WORD}")
_STOPS = ".!?"
MARKS = ',;:()“”„"«»–—'


@dataclass(frozen=True, slots=True)
class Lead:
    """What stands before the values of an item.

    Attributes:
        verbs: Its verbs, in order; empty where they are those of the item before.
        behind: The words behind the values, up to the next item or the end of the clause.
        rest: Whether the item is what is left of a whole.
        measure: What a row says that its value is of: "der Umsatz" of "Der Umsatz mit Rosen".
        end: Where what its value is of ends, where that is known from what stands behind it; else 0.
    """

    item: str
    span: Span | None
    verbs: tuple[str, ...]
    behind: tuple[Token, ...]
    rest: bool = False
    measure: str = ""
    end: int = 0


@dataclass(frozen=True, slots=True)
class Stretch:
    """What stands before and behind the values of an item.

    Attributes:
        rest: Whether the words before it say that it is what is left of a whole.
        ends: Whether its sentence ends before the next item.
    """

    head: list[Token]
    tail: list[Token]
    rest: bool
    ends: bool


def stretches_of(run: Run, words: AlignedWords) -> list[Stretch]:
    """What stands before and behind the values of each row; empty where words are quoted or too many."""
    made, begin = list[Stretch](), run.starts[run.rows[0][0].span.start].start
    rows = [sorted(row, key=lambda figure: figure.span) for row in run.rows]
    if run.whole:
        comma = run.text.rfind(",", run.whole.span.end, rows[0][0].span.start)
        begin = comma + 1 if comma >= 0 else run.whole.span.end
    for at, row in enumerate(rows):
        start, end = row[0].span.start, end_of(row[-1], run.text, words)
        later = rows[at + 1][0] if at + 1 < len(rows) else None
        stop = run.starts[row[-1].span.start].stop
        follows = later is not None and run.starts[later.span.start].start < end
        cut, after = stop, stop
        if later is not None and follows:
            gap = run.text[end : later.span.start]
            joints = [*words.joint.finditer(gap)]
            if not joints:
                return []
            cut, after = end + joints[-1].start(), end + joints[-1].end()
        elif later is not None:
            after = run.starts[later.span.start].start
        head, tail = tokens(run.text, begin, start), tokens(run.text, end, cut)
        tail = tail[:-1] if tail and tail[-1].text in _STOPS else tail
        left = words.rest.search(run.text, begin, start)
        led = tokens(run.text, begin, left.start()) if left else []
        rest = left is not None and all(is_verb(one, words) for one in bare(led, words))
        head = head if rest else led or head  # "shops another 40": they are no rest
        if start - begin > _LONGEST or any(one.text in '“”„"«»' for one in (*head, *tail)):
            return []
        made.append(Stretch(head, tail, rest, not follows))
        begin = after
    return made


def end_of(figure: Figure, text: str, words: AlignedWords) -> int:
    """Where a value ends, with what it is of behind it, and where these are."""
    end = figure.span.end
    measure, place = (
        said.span if said and not said.inferred else None for said in (figure.measure, figure.place)
    )
    if measure is None or not 0 <= measure.start - end <= MOST_BEHIND:
        return end
    if {word.casefold() for word in text[measure.start : measure.end].split()[1:2]} & words.preps:
        noun = _ENDING.match(text, measure.end)  # "des in Kiel erzeugten Stroms"
        return noun.end() if noun else measure.end
    near = place is not None and 0 <= place.start - measure.end <= 2 * MOST_BEHIND
    return place.end if place and near else measure.end


def bare(told: Sequence[Token], words: AlignedWords) -> list[Token]:
    """Without the words a clause may open with, and without periods and what leads to them."""
    kept = without_hidden(told, words)
    while kept and (count := _opening(kept, words)):
        del kept[:count]
    return kept


def _opening(told: Sequence[Token], words: AlignedWords) -> int:
    """How many words open a clause before its item: "only", "auf dem zweiten Platz"."""
    if told[0].low in words.openers or told[0].text in MARKS:
        return 1
    led = words.preps | words.articles
    count = next((at for at, one in enumerate(told) if one.low not in led | words.places), len(told))
    return count if any(one.low in words.places for one in told[:count]) else 0


def without_hidden(told: Sequence[Token], words: AlignedWords) -> list[Token]:
    """The words without periods and what leads to them."""
    kept = list[Token]()
    for one in told:
        if one.text[0] == HIDDEN:
            while kept and kept[-1].low in words.preps:
                kept.pop()
            continue
        kept.append(one)
    return kept
