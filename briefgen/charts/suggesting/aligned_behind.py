"""Items named behind their values: "260 are in Sunderland, 140 in St Ives", "29 per cent drove"."""

from collections.abc import Sequence

from briefgen.charts.suggesting.aligned_runs import Run
from briefgen.charts.suggesting.aligned_stretches import MARKS, MOST_BEHIND, Lead, Stretch, without_hidden
from briefgen.charts.suggesting.aligned_words import (
    AlignedWords,
    Phrase,
    Token,
    is_verb,
    phrase_at,
    phrases,
    whole_phrase,
)

_MOST_DONE = 7


def named_behind(stretches: Sequence[Stretch], run: Run, words: AlignedWords) -> list[Lead]:
    """The items behind the values of a run, in order; empty where one is not told as the others are.

    Args:
        stretches: What stands around the values.
        run: The values.
        words: Of the language.
    """
    tails = [_plain_behind(one, words) for one in stretches]
    told = [phrases(tail, run.text, words) for tail in tails]
    shared = set[str]()
    for number, one in enumerate(told):
        preps = {part.prep for part in one if part.prep}
        shared = preps if not number else shared & preps
    placed = [prep for prep in shared if prep]
    if len(placed) == 1:
        return _placed(stretches, tails, told, placed[0], run, words)
    return _done(tails, run, words)


def _plain_behind(stretch: Stretch, words: AlignedWords) -> list[Token]:
    """The words behind a value, to the end of its clause."""
    tail = stretch.tail
    if stretch.ends:
        comma = next((at for at, one in enumerate(tail) if one.text in MARKS), len(tail))
        tail = tail[:comma]
    return without_hidden(tail, words)


def _placed(
    stretches: Sequence[Stretch],
    tails: Sequence[list[Token]],
    told: Sequence[Sequence[Phrase]],
    prep: str,
    run: Run,
    words: AlignedWords,
) -> list[Lead]:
    """Items led to by one preposition: "260 are in Sunderland, 140 in St Helens"."""
    found = list[Lead]()
    for at, (stretch, tail, parts) in enumerate(zip(stretches, tails, told, strict=True)):
        led = [one for one in parts if one.prep == prep]
        named = whole_phrase(tail, led[-1].first, run.text, words)
        if named is None or named.last != len(tail):
            return []
        before = tail[: named.first]
        if at and len(before) > MOST_BEHIND:
            return []
        verbs = tuple(one.low for one in before if is_verb(one, words))
        found.append(Lead(named.text, named.span, verbs, tuple(before), rest=stretch.rest))
    return found


def _done(tails: Sequence[list[Token]], run: Run, words: AlignedWords) -> list[Lead]:
    """Items that are what their parts did: "29 per cent drove, 17 per cent took a bus"."""
    found = list[Lead]()
    for at, told in enumerate(tails):
        tail, end = told, 0
        # "Of visitors to Elmstead came by train": the first says in full what all are of.
        while not at and (of := phrase_at(tail, 0, run.text, words) if tail else None) and of.prep:
            tail, end = tail[of.last :], of.span.end
        if not tail or len(tail) > _MOST_DONE or not tail[0].text.islower():
            return []
        said = run.text[tail[0].start : tail[-1].end]
        found.append(Lead(said, None, (tail[0].low,), (), end=end))
    return found
