"""The items of a run of values: in each stretch that belongs to a value, the one name that differs."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.aligned_behind import named_behind
from briefgen.charts.suggesting.aligned_leader import leader_before
from briefgen.charts.suggesting.aligned_named import named_apart, place_told, points_back
from briefgen.charts.suggesting.aligned_rest import rest_of
from briefgen.charts.suggesting.aligned_runs import Run
from briefgen.charts.suggesting.aligned_stretches import (
    MARKS,
    MOST_BEHIND,
    Lead,
    Stretch,
    bare,
    stretches_of,
)
from briefgen.charts.suggesting.aligned_words import (
    HIDDEN,
    AlignedWords,
    Phrase,
    Token,
    aligned_words,
    is_verb,
    phrases,
    tokens,
    whole_phrase,
    without_doer,
)
from briefgen.charts.suggesting.ideas import is_name, is_range
from briefgen.charts.suggesting.place_before import leads_to_place
from briefgen.charts.suggesting.said_of import sentence_before
from briefgen.charts.titles import Drafts

_MOST_SAID, _MOST_TOLD = 6, 8


def items_of(run: Run, drafts: Drafts) -> list[Lead]:
    """The items of the rows of a run, in order; empty where one is not told, or not as the others are."""
    words = aligned_words(drafts.language)
    stretches = stretches_of(run, words)
    if not stretches:
        return []
    later = [one for one in stretches[1:] if not one.rest]
    if leader_before(stretches, run, drafts):
        found = []
    elif not all(_is_empty(one.head, words) for one in later):
        found = _before(stretches, run, words, drafts)
    elif points_back(stretches[0], drafts):
        found = []  # the first item stands in the sentence before
    else:
        found = named_behind(stretches, run, words, drafts)
    if not _are_items(found, run, words, drafts):
        found = named_apart(stretches, run, words, drafts)
        if not _are_items(found, run, words, drafts) or not _are_all_said(found, stretches, words):
            return []
    return found if _is_in_order(stretches, run, words) else []


def _are_items(found: Sequence[Lead], run: Run, words: AlignedWords, drafts: Drafts) -> bool:
    """Whether each row has an item of its own, and all are alike."""
    names = [one.item.casefold() for one in found]
    apart = len(set(names)) == len(names) == len(run.rows)
    named = all(_is_item(one, words, drafts) for one in found)
    return apart and named and (words.has_capitals or _are_of_one_kind(found, run))


def _are_all_said(found: Sequence[Lead], stretches: Sequence[Stretch], words: AlignedWords) -> bool:
    """Whether no row is told of by somebody, and none says more than that its item has its value."""
    for at, (lead, stretch) in enumerate(zip(found, stretches, strict=True)):
        span = lead.span
        said = [one for one in bare(stretch.head, words) if not (span and span.start <= one.start < span.end)]
        if any(one.low in words.telling and one.low not in words.neutral for one in said):
            return False
        if at and len(stretch.tail) > _MOST_TOLD and not stretch.ends:
            return False
    return True


def leans(run: Run, drafts: Drafts) -> bool:
    """Whether the sentence before says whose the first value is: "Dort zählten die Helfer 31 Paare"."""
    stretches = stretches_of(run, aligned_words(drafts.language))
    there = any(points_back(one, drafts) for one in stretches[:1])
    return there or leader_before(stretches, run, drafts) is not None


def _are_of_one_kind(found: Sequence[Lead], run: Run) -> bool:
    """Whether all items are names, or none of them is, as far as their capitals tell: not where one opens."""
    starts = {sentence.start for sentence in run.starts.values()}
    told = [one.item for one in found if one.span and one.span.start not in starts and not one.rest]
    # "Reed heads" may be a name with a verb nobody knows.
    verbal = any(one[:1].isupper() and one.endswith("s") and one.split()[-1].islower() for one in told)
    # "The zoo drew …, and income at the Sea Museum rose": of one item alone what it had is told.
    owned = [one[:1].islower() and any(map(str.isupper, one)) for one in told]
    if run.whole is None and len(run.rows[0]) > 1 and sum(owned) == 1:
        return False
    # Parts of one whole may well be of two kinds: "110 belong to farmers, 40 to the Crown".
    return not verbal and (run.whole is not None or len({one[:1].isupper() for one in told}) < 2)


def _is_in_order(stretches: Sequence[Stretch], run: Run, words: AlignedWords) -> bool:
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


def _is_empty(head: Sequence[Token], words: AlignedWords) -> bool:
    """Whether nothing before a value names an item: it is named behind it."""
    told = [one for one in head if one.text[0] != HIDDEN and one.text not in MARKS]
    return all(one.low in words.stops or one.low in words.preps or one.low in words.openers for one in told)


def _before(stretches: Sequence[Stretch], run: Run, words: AlignedWords, drafts: Drafts) -> list[Lead]:
    heads = [bare(one.head, words) for one in stretches]
    later = [without_doer(_leading(head, run.text, words), head, words) for head in heads[1:]]
    told = [one for one, stretch in zip(later, stretches[1:], strict=True) if not stretch.rest]
    if not told or not all(told):
        return []
    named = _aligned([one for one in told if one])
    if not named:
        return []
    kinds, first = {one.prep for one in named}, None
    if leans(run, drafts):
        first = _there(run, kinds, drafts)
    else:
        first = _first(stretches[0], heads[0], heads[1], kinds, run, drafts)
    if first is None:
        return []
    found, names = list[Lead](), iter([first, *named])
    estimated = is_range(run.rows[0][0])
    lead = _leading(heads[0], run.text, words)
    own = _about(lead, first) if lead and first in lead.parts else ""
    about = iter([own, *(_about(one, name) for one, name in zip(told, named, strict=True))])
    for at, (stretch, head) in enumerate(zip(stretches, heads, strict=True)):
        if stretch.rest:
            found.append(rest_of(stretch, run, words, drafts, kinds))
            continue
        one = next(names)
        said = [token for token in head if not one.span.start <= token.start < one.span.end]
        if not _is_said(said, stretch, words, first=at == 0, estimated=estimated):
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
    # "Made up 46 per cent" goes nowhere: the second word is a part of the verb.
    parts = {later.start for one, later in pairwise(free) if f"{one.low} {later.low}" in words.takes}
    return tuple(one.low for one in free if is_verb(one, words) and one.start not in parts)


def _leading(head: Sequence[Token], text: str, words: AlignedWords) -> Phrase | None:
    """The phrase an item's words begin with; of "those of cassettes" the one behind "those"."""
    if not head:
        return None
    stands = head[0].low in words.like and len(head) > 1
    if stands and head[1].low in words.genitives:  # "die der Störche" is no subject
        about = whole_phrase(head, 1, text, words)
        return replace(about, prep=head[1].low) if about else None
    return whole_phrase(head, int(stands and head[1].low in words.preps), text, words)


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
    stretch: Stretch,
    head: Sequence[Token],
    second: Sequence[Token],
    kinds: set[str],
    run: Run,
    drafts: Drafts,
) -> Phrase | None:
    """The item of the first row, whose clause is the full one."""
    words = aligned_words(drafts.language)
    told = phrases(head, run.text, words)
    if kinds != {""}:
        placed = [one for one in told if one.prep in kinds]
        behind = [one for one in phrases(bare(stretch.tail, words), run.text, words) if one.prep in kinds]
        if placed or behind:
            return whole_phrase(head, placed[-1].first, run.text, words) if placed else behind[0]
    lead = head[-1].low if head else ""
    if "" in kinds and lead in words.preps and second and second[-1].low == lead:
        named = [one for one in told if one.last == len(head) - 1]
        if named and named[0].first > 0 and not _is_object(named[0], told, second, run, words):
            return named[0]
    if head and head[0].low in words.pronouns and kinds == {""}:
        return _meant(run, drafts)
    told = _without_adverb(told, head)
    subject = next((one for one in told if not one.prep), None)
    opening = whole_phrase(head, told[0].first, run.text, words) if told else None
    if opening and opening.prep and (subject is None or kinds != {""}):
        return opening
    about = whole_phrase(head, subject.first, run.text, words) if subject else None
    parts = [one for one in about.parts[1:] if one.prep in kinds] if about else []
    return parts[0] if parts else about


def _is_object(
    named: Phrase, told: Sequence[Phrase], second: Sequence[Token], run: Run, words: AlignedWords
) -> bool:
    """Whether a name right before "with" is what the first item won: "Labour won Hull with"."""
    if any(is_verb(one, words) for one in second):
        return True  # "came second with": the next is what its clause is about, and so is the first
    subject = run.rows[0][0].subject
    about = subject.span if subject and not subject.inferred else None
    others = [one.span for one in told if one is not named and not one.prep]
    return not named.prep and about is not None and any(about.overlaps(one) for one in others)


def _there(run: Run, kinds: set[str], drafts: Drafts) -> Phrase | None:
    """The place that the first clause calls "there", where the other items are places too."""
    are_places = all(leads_to_place(kind, drafts.language) for kind in kinds)
    return place_told(run, drafts) if are_places else None


def _without_adverb(told: list[Phrase], head: Sequence[Token]) -> list[Phrase]:
    """The phrases of a clause without a word that opens it before a comma: "Overall, Ash leads with"."""
    opens = len(told) > 1 and told[0].last < len(head) and head[told[0].last].text == ","
    return told[1:] if opens and not told[0].prep else told


def _meant(run: Run, drafts: Drafts) -> Phrase | None:
    """Who or what the sentence before is about, for a row that begins with "it"."""
    words, before = aligned_words(drafts.language), sentence_before(run.begins, drafts)
    told = tokens(run.text, before.start, before.stop) if before else []
    about = whole_phrase(told, 0, run.text, words) if told else None
    named = about is not None and not about.prep and about.last < len(told)
    return about if about and named and is_verb(told[about.last], words) else None


def _is_said(
    said: Sequence[Token], stretch: Stretch, words: AlignedWords, *, first: bool, estimated: bool
) -> bool:
    """Whether the other words of a row say nothing of somebody or something else.

    Args:
        said: Those words.
        stretch: The row.
        words: Of the language.
        first: Whether it is the first row, which tells what all are of.
        estimated: Whether the values are ranges: somebody has to estimate them.
    """
    if any(one.low in words.telling and one.low not in words.neutral for one in said):
        return estimated and _is_by_same(said, words)
    if first:
        return True
    others = [one for one in said if one.text[0].isupper() and one.start != said[0].start]
    definite = words.has_capitals
    tail = [one for one in stretch.tail if one.text[0] != HIDDEN]
    brief = stretch.ends or (len(tail) <= MOST_BEHIND and not any(one.text in MARKS for one in tail))
    return len(said) <= _MOST_SAID and (definite or not others) and brief


def _is_by_same(said: Sequence[Token], words: AlignedWords) -> bool:
    """Whether who tells a value is called by a word for whoever told the others: "the experts assume"."""
    named = [one for one in said if one.text[0].isupper() and one.start != said[0].start]
    others = (
        named if words.has_capitals else [one for one in said if one.low not in words.stops | words.articles]
    )
    return all(
        one.low in words.tellers or one.low in words.telling or one.low in words.preps for one in others
    )
