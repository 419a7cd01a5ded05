"""Items named behind their values: "260 are in Sunderland, 140 in St Ives", "29 per cent drove"."""

from collections.abc import Sequence

from briefgen.charts.suggesting.aligned_rest import rest_of
from briefgen.charts.suggesting.aligned_runs import Run
from briefgen.charts.suggesting.aligned_stretches import MARKS, MOST_BEHIND, Lead, Stretch, without_hidden
from briefgen.charts.suggesting.aligned_words import (
    AlignedWords,
    Phrase,
    Token,
    aligned_words,
    is_verb,
    phrase_at,
    phrases,
    whole_phrase,
)
from briefgen.charts.titles import Drafts

_MOST_DONE = 7


def named_behind(stretches: Sequence[Stretch], run: Run, words: AlignedWords, drafts: Drafts) -> list[Lead]:
    """The items behind the values of a run, in order; empty where one is not told as the others are.

    Args:
        stretches: What stands around the values.
        run: The values.
        words: Of the language.
        drafts: Of the article.
    """
    own = [one for one in stretches if not one.rest]
    tails = [_plain_behind(one, words) for one in own]
    told = [phrases(tail, run.text, words) for tail in tails]
    shared = set[str]()
    for number, one in enumerate(told):
        preps = {part.prep for part in one if part.prep}
        shared = preps if not number else shared & preps
    placed = [prep for prep in shared if prep]
    if len(placed) == 1:
        found = _placed(own, tails, told, placed[0], run, words)
        return _with_rest(found, stretches, run, drafts, {placed[0]})
    if run.whole and words.has_capitals and (found := _bare(tails, told)):
        return _with_rest(found, stretches, run, drafts, {""})
    return _done([_plain_behind(one, words) for one in stretches], run, words)


def _with_rest(
    found: Sequence[Lead], stretches: Sequence[Stretch], run: Run, drafts: Drafts, kinds: set[str]
) -> list[Lead]:
    """The items with what is left of their whole at its place; empty where there are none."""
    if not found:
        return []
    words, own = aligned_words(drafts.language), iter(found)
    return [rest_of(one, run, words, drafts, kinds) if one.rest else next(own) for one in stretches]


def _bare(tails: Sequence[Sequence[Token]], told: Sequence[Sequence[Phrase]]) -> list[Lead]:
    """Items that nothing leads to: "davon gehören 420 Hektar der Kirche, 260 Hektar Bauern"."""
    names = [parts[0] for tail, parts in zip(tails, told, strict=True) if _is_all(tail, parts)]
    return [Lead(one.text, one.span, (), ()) for one in names] if len(names) == len(tails) else []


def _is_all(tail: Sequence[Token], parts: Sequence[Phrase]) -> bool:
    """Whether one name is all that stands behind a value."""
    return len(parts) == 1 and not parts[0].prep and (parts[0].first, parts[0].last) == (0, len(tail))


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
