"""The items of a run of values: in each stretch that belongs to a value, the one name that differs."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.aligned_runs import Run
from briefgen.charts.suggesting.aligned_words import (
    HIDDEN,
    AlignedWords,
    Phrase,
    Token,
    aligned_words,
    is_verb,
    phrase_at,
    phrases,
    tokens,
    whole_phrase,
)
from briefgen.charts.suggesting.ideas import is_name
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span
from briefgen.model.evidence import Figure

_MOST_SAID, _MOST_BEHIND, _MOST_DONE, _LONGEST = 6, 3, 7, 160
_STOPS = ".!?"
_MARKS = ',;:()“”„"«»–—'


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
class _Stretch:
    head: list[Token]
    tail: list[Token]
    rest: bool
    ends: bool


def items_of(run: Run, drafts: Drafts) -> list[Lead]:
    """The items of the rows of a run, in order; empty where one is not told, or not as the others are."""
    words = aligned_words(drafts.language)
    stretches = _stretches(run, words)
    if not stretches:
        return []
    later = [one for one in stretches[1:] if not one.rest]
    if all(_is_empty(one.head, words) for one in later):
        found = _behind(stretches, run, words)
    else:
        found = _before(stretches, run, words, drafts)
    names = [one.item.casefold() for one in found]
    apart = len(set(names)) == len(names) == len(run.rows)
    named = all(_is_item(one, words, drafts) for one in found)
    alike = words.has_capitals or _are_of_one_kind(found, run)
    return found if apart and named and alike and _is_in_order(stretches, run, words) else []


def _are_of_one_kind(found: Sequence[Lead], run: Run) -> bool:
    """Whether all items are names, or none of them is, as far as their capitals tell: not where one opens."""
    starts = {sentence.start for sentence in run.starts.values()}
    told = [one.item for one in found if one.span and one.span.start not in starts and not one.rest]
    return len({one[:1].isupper() for one in told}) < 2


def _is_in_order(stretches: Sequence["_Stretch"], run: Run, words: AlignedWords) -> bool:
    """Whether values told by their places go one way: who comes second has no more than who comes first."""
    placed = any(one.low in words.places for stretch in stretches[1:] for one in stretch.head)
    values = [row[-1].quantity.value or 0 for row in run.rows]
    return not placed or values in (sorted(values), sorted(values, reverse=True))


def _is_item(one: Lead, words: AlignedWords, drafts: Drafts) -> bool:
    # What parts did is no name, but is theirs: "cycled to work".
    parts = [word.strip(".,").casefold() for word in one.item.split()]
    timed = not drafts.calendar.isdisjoint(parts) or HIDDEN in one.item
    done = one.span is None
    if parts and parts[-1] in words.tellers:
        return False  # "The police counted 400 people, the union 900": of one crowd
    return bool(one.item) and not timed and (done or is_name(capitalised(one.item), drafts))


def _stretches(run: Run, words: AlignedWords) -> list[_Stretch]:
    """What stands before and behind the values of each row; empty where words are quoted or too many."""
    made, begin = list[_Stretch](), run.starts[run.rows[0][0].span.start].start
    rows = [sorted(row, key=lambda figure: figure.span) for row in run.rows]
    if run.whole:
        comma = run.text.rfind(",", run.whole.span.end, rows[0][0].span.start)
        begin = comma + 1 if comma >= 0 else run.whole.span.end
    for at, row in enumerate(rows):
        start, end = row[0].span.start, end_of(row[-1])
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
        rest = words.rest.search(run.text, begin, start) is not None
        if start - begin > _LONGEST or any(one.text in '“”„"«»' for one in (*head, *tail)):
            return []
        made.append(_Stretch(head, tail, rest, not follows))
        begin = after
    return made


def end_of(figure: Figure) -> int:
    """Where a value ends, with what it is of behind it, and where these are."""
    end = figure.span.end
    measure, place = (
        said.span if said and not said.inferred else None for said in (figure.measure, figure.place)
    )
    if measure is None or not 0 <= measure.start - end <= _MOST_BEHIND:
        return end
    near = place is not None and 0 <= place.start - measure.end <= 2 * _MOST_BEHIND
    return place.end if place and near else measure.end


def _is_empty(head: Sequence[Token], words: AlignedWords) -> bool:
    """Whether nothing before a value names an item: it is named behind it."""
    told = [one for one in head if one.text[0] != HIDDEN and one.text not in _MARKS]
    return all(one.low in words.stops or one.low in words.preps or one.low in words.openers for one in told)


def _plain(told: Sequence[Token], words: AlignedWords) -> list[Token]:
    """Without the words a clause may open with, and without periods and what leads to them."""
    kept = _plain_periods(told, words)
    while kept and (count := _opening(kept, words)):
        del kept[:count]
    return kept


def _opening(told: Sequence[Token], words: AlignedWords) -> int:
    """How many words open a clause before its item: "only", "auf dem zweiten Platz"."""
    if told[0].low in words.openers or told[0].text in _MARKS:
        return 1
    led = words.preps | words.articles
    count = next((at for at, one in enumerate(told) if one.low not in led | words.places), len(told))
    return count if any(one.low in words.places for one in told[:count]) else 0


# --- items before their values --------------------------------------------------------------


def _before(stretches: Sequence[_Stretch], run: Run, words: AlignedWords, drafts: Drafts) -> list[Lead]:
    heads = [_plain(one.head, words) for one in stretches]
    later = [_leading(head, run.text, words) for head in heads[1:]]
    told = [one for one, stretch in zip(later, stretches[1:], strict=True) if not stretch.rest]
    if not told or not all(told):
        return []
    named = _aligned([one for one in told if one])
    if not named:
        return []
    kinds, first = {one.prep for one in named}, None
    first = _first(stretches[0], heads[0], heads[1], kinds, run, words)
    if first is None:
        return []
    found, names = list[Lead](), iter([first, *named])
    about = iter(
        [
            "",
            *(
                one.parts[0].text if one and not one.prep and name.prep else ""
                for one, name in zip(told, named, strict=True)
            ),
        ]
    )
    for at, (stretch, head) in enumerate(zip(stretches, heads, strict=True)):
        if stretch.rest:
            found.append(_rest(stretch, run, words, drafts, kinds))
            continue
        one = next(names)
        said = [token for token in head if not one.span.start <= token.start < one.span.end]
        if not _is_said(said, stretch, words, first=at == 0):
            return []
        found.append(
            Lead(one.text, one.span, _verbs(said, run, words), tuple(stretch.tail), measure=next(about))
        )
    return found


def _about(told: Phrase | None, item: Phrase) -> str:
    """What a row says its value is of: "Umsatz" of "Der Umsatz mit Rosen"."""
    return told.parts[0].text if told and not told.prep and item.prep else ""


def _verbs(said: Sequence[Token], run: Run, words: AlignedWords) -> tuple[str, ...]:
    """The verbs of a clause, without those that are a part of a name: "die meistbesuchte Burg"."""
    named = [one.span for one in phrases(said, run.text, words)]
    free = [one for one in said if not any(span.start <= one.start < span.end for span in named)]
    return tuple(one.low for one in free if is_verb(one, words))


def _leading(head: Sequence[Token], text: str, words: AlignedWords) -> Phrase | None:
    """The phrase an item's words begin with; of "those of cassettes" the one behind "those"."""
    if not head:
        return None
    at = 1 if head[0].low in words.like and len(head) > 1 and head[1].low in words.preps else 0
    return whole_phrase(head, at, text, words)


def _aligned(told: Sequence[Phrase]) -> list[Phrase]:
    """The items of phrases that all have one role; empty where they have none in common."""
    preps = {one.prep for one in told}
    if "" not in preps or preps == {""}:
        return [*told]
    named = list[Phrase]()
    for one in told:
        parts = [part for part in one.parts[1:] if part.prep in preps]
        if one.prep:
            named.append(one)
        elif parts:
            named.append(parts[0])
        else:
            return []
    return named


def _first(
    stretch: _Stretch,
    head: Sequence[Token],
    second: Sequence[Token],
    kinds: set[str],
    run: Run,
    words: AlignedWords,
) -> Phrase | None:
    """The item of the first row, whose clause is the full one."""
    told = phrases(head, run.text, words)
    if kinds != {""}:
        placed = [one for one in told if one.prep in kinds]
        behind = [one for one in phrases(_plain(stretch.tail, words), run.text, words) if one.prep in kinds]
        if placed or behind:
            return whole_phrase(head, placed[-1].first, run.text, words) if placed else behind[0]
    lead = head[-1].low if head else ""
    if "" in kinds and lead in words.preps and second and second[-1].low == lead:
        named = [one for one in told if one.last == len(head) - 1]
        if named and named[0].first > 0:
            return named[0]
    if head and head[0].low in words.pronouns and kinds == {""}:
        return _meant(run, words)
    subject = next((one for one in told if not one.prep), None)
    opening = whole_phrase(head, told[0].first, run.text, words) if told else None
    if opening and opening.prep and (subject is None or kinds != {""}):
        return opening
    return whole_phrase(head, subject.first, run.text, words) if subject else None


def _meant(run: Run, words: AlignedWords) -> Phrase | None:
    """Who or what the sentence before is about, for a row that begins with "it"."""
    begin = min(sentence.start for sentence in run.starts.values())
    end = len(run.text[:begin].rstrip())
    start = max(run.text.rfind(". ", 0, end), run.text.rfind("\n", 0, end)) + 1
    told = tokens(run.text, start, end)
    about = whole_phrase(told, 0, run.text, words) if told else None
    named = about is not None and not about.prep and about.last < len(told)
    return about if about and named and is_verb(told[about.last], words) else None


def _is_said(said: Sequence[Token], stretch: _Stretch, words: AlignedWords, *, first: bool) -> bool:
    """Whether the other words of a row say nothing of somebody or something else."""
    if any(one.low in words.telling and one.low not in words.neutral for one in said):
        return False
    if first:
        return True
    others = [one for one in said if one.text[0].isupper() and one.start != said[0].start]
    definite = words.has_capitals
    tail = [one for one in stretch.tail if one.text[0] != HIDDEN]
    brief = stretch.ends or (len(tail) <= _MOST_BEHIND and not any(one.text in _MARKS for one in tail))
    return len(said) <= _MOST_SAID and (definite or not others) and brief


def _rest(stretch: _Stretch, run: Run, words: AlignedWords, drafts: Drafts, kinds: set[str]) -> Lead:
    """What is left of the whole, by what is said of it: "the remaining 12 per cent are other waste"."""
    tail = _plain(stretch.tail, words)
    while tail and is_verb(tail[0], words):
        tail.pop(0)
    # "Are other waste", "gehen an Vereine": an adjective needs no article here.
    bare = tail[1:] if tail and tail[0].low in kinds else tail
    if bare and len(bare) < _MOST_BEHIND and bare[-1].text.isalpha() and not is_verb(bare[-1], words):
        span = Span(bare[0].start, bare[-1].end)
        return Lead(run.text[span.start : span.end], span, (), tuple(stretch.tail), rest=True)
    told = phrases(tail, run.text, words)
    named = next((one for one in told if one.prep in kinds or not one.prep), None)
    label = str(table(drafts.language, "aligned")["rest_label"])
    whole = whole_phrase(tail, named.first, run.text, words) if named else None
    if whole and whole.last == len(tail):
        return Lead(whole.text, whole.span, (), tuple(stretch.tail), rest=True)
    return Lead(label, None, (), tuple(stretch.tail), rest=True)


# --- items behind their values --------------------------------------------------------------


def _behind(stretches: Sequence[_Stretch], run: Run, words: AlignedWords) -> list[Lead]:
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


def _plain_behind(stretch: _Stretch, words: AlignedWords) -> list[Token]:
    """The words behind a value, to the end of its clause."""
    tail = stretch.tail
    if stretch.ends:
        comma = next((at for at, one in enumerate(tail) if one.text in _MARKS), len(tail))
        tail = tail[:comma]
    return _plain_periods(tail, words)


def _plain_periods(told: Sequence[Token], words: AlignedWords) -> list[Token]:
    kept = list[Token]()
    for one in told:
        if one.text[0] == HIDDEN:
            while kept and kept[-1].low in words.preps:
                kept.pop()
            continue
        kept.append(one)
    return kept


def _placed(
    stretches: Sequence[_Stretch],
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
        if at and len(before) > _MOST_BEHIND:
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
