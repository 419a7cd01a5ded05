"""The stretches of a run: what stands before and behind the values of each item."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.charts.suggesting.aligned_runs import Run
from briefgen.charts.suggesting.aligned_words import (
    HIDDEN,
    AlignedWords,
    Token,
    is_verb,
    phrase_at,
    tokens,
)
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
        begin = _behind(run.whole, begin, rows[0][0], run, words)
    for at, row in enumerate(rows):
        start, end = row[0].span.start, _end(row[-1], run, words)
        later = rows[at + 1][0] if at + 1 < len(rows) else None
        stop = run.starts[row[-1].span.start].stop
        follows = later is not None and run.starts[later.span.start].start < end
        cut, after = stop, stop
        if later is not None and follows:
            gap = run.text[end : later.span.start]
            joint = _joint(gap, words)
            if joint is None:
                return []
            cut, after = end + joint.start(), end + joint.end()
        elif later is not None:
            after = run.starts[later.span.start].start
        head, tail = tokens(run.text, begin, start), tokens(run.text, _behind_whole(end, at, run, words), cut)
        tail = tail[:-1] if tail and tail[-1].text in _STOPS else tail
        head, rest = _without_rest(head, begin, start, run, words)
        if start - begin > _LONGEST or any(one.text in '“”„"«»' for one in (*head, *tail)):
            return []
        made.append(Stretch(head, tail, rest, not follows))
        begin = after
    return made


def _behind(whole: Figure, begin: int, first: Figure, run: Run, words: AlignedWords) -> int:
    """Where the parts of a whole begin, told in the sentence of the whole or in the one behind it."""
    if whole.span.start < begin:
        led = words.of_these.match(run.text, begin)  # "Of these, 110 are …"
        return led.end() if led else begin
    comma = run.text.rfind(",", whole.span.end, first.span.start)
    return comma + 1 if comma >= 0 else whole.span.end


def _without_rest(
    head: list[Token], begin: int, end: int, run: Run, words: AlignedWords
) -> tuple[list[Token], bool]:
    """What stands before a value, and whether it is the rest: "shops another 40" are no rest."""
    left = words.rest.search(run.text, begin, end)
    before = tokens(run.text, begin, left.start()) if left else []
    rest = left is not None and all(is_verb(one, words) for one in bare(before, words))
    return (head if rest else before or head), rest


def _end(value: Figure, run: Run, words: AlignedWords) -> int:
    """Where a value ends; the whole of a part is told before it, so that what follows is no measure of it."""
    return value.span.end if run.whole else end_of(value, run.text, words)


def _behind_whole(end: int, at: int, run: Run, words: AlignedWords) -> int:
    """The end of a value, of the first of some parts with what only says that they are: "13 of them"."""
    led = words.of_these.match(run.text, end + 1) if run.whole and not at else None
    return led.end() if led else end


def _joint(gap: str, words: AlignedWords) -> re.Match[str] | None:
    """What sets an item behind the one before; None where that may be one of two words.

    The "and" of a name does not: "bread 21 per cent, meat and fish 14 per cent".
    """
    joints = [*words.joint.finditer(gap)]
    last = joints[-1] if joints else None
    if last is None or len(joints) < 2 or last[0].strip() not in words.coordinates:
        return last
    before = joints[-2]
    between, behind = tokens(gap, before.end(), last.start()), tokens(gap, last.end(), len(gap))
    named = phrase_at(between, 0, gap, words) if between else None
    more = phrase_at(behind, 0, gap, words) if behind and behind[0].low not in words.articles else None
    if named is None or named.last != len(between) or more is None or words.rest.search(gap):
        return last
    return before if before[0][0] in MARKS else None


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
