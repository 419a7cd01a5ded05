"""Items told in unlike places of their clauses: in each the one name that may be an item.

"The castle's …" may be the subject of one clause, "at the mill" lead the next and "in the yard" end a third:
where every clause has one name only, which names differ is plain whatever the clauses are built like.
"""

from collections.abc import Sequence
from itertools import takewhile

from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.aligned_leader import leader_before
from briefgen.charts.suggesting.aligned_runs import Run
from briefgen.charts.suggesting.aligned_stretches import MARKS, Lead, Stretch, bare
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
    without_doer,
)
from briefgen.charts.suggesting.ideas import is_name
from briefgen.charts.suggesting.place_before import meant_by_there, says_there
from briefgen.charts.suggesting.said_of import sentence_before
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table

_MORE, _REACH = 2, 40


def named_apart(stretches: Sequence[Stretch], run: Run, words: AlignedWords, drafts: Drafts) -> list[Lead]:
    """The items of a run, in order; empty where a clause has no name, or several that may be its item.

    Args:
        stretches: What stands around the values.
        run: The values.
        words: Of the language.
        drafts: Of the article.
    """
    told = [_candidates(one, run, words, drafts) for one in stretches]
    said = [one.text.split()[-1] for phrases_ in (*told, _before(run, words, drafts)) for one in phrases_]
    later = [_without(one, said) for one in told[1:]]
    if any(len(one) != 1 for one in later):
        return []
    first = _first(told[0], [one[0] for one in later], stands=only_stands(stretches[0].head, words, drafts))
    if points_back(stretches[0], drafts):
        first = _meant_there(run, words, drafts)
    elif leader := leader_before(stretches, run, drafts):
        first = leader
    if first is None:
        return []
    items = [first, *(one[0] for one in later)]
    if words.has_capitals and len({_has_article(one, run, drafts) for one in items}) > 1:
        return []  # "In Moorbach …, in das neue Bad"
    found = list[Lead]()
    for at, (stretch, item) in enumerate(zip(stretches, items, strict=True)):
        inside = item.span.start >= run.rows[at][0].span.start
        head = [one for one in bare(stretch.head, words) if not _is_in(one, item)]
        behind = tuple(one for one in stretch.tail if not (inside and _is_in(one, item)))
        if at and not _is_plain(head, found[0].measure, run, words, drafts):
            return []
        # "Am sichersten" is no verb.
        free = [one for n, one in enumerate(head) if not n or head[n - 1].low not in words.preps]
        verbs = tuple(one.low for one in free if is_verb(one, words) and one.text.islower())
        measure = _measure(told[0], head, run, item, stretch, drafts) if not at else ""
        found.append(Lead(item.text, item.span, verbs, behind, measure=measure))
    return found


def _has_article(item: Phrase, run: Run, drafts: Drafts) -> bool:
    """Whether an article leads to an item, be it held by a preposition: "der Ruderclub", "beim Ruderclub"."""
    words = aligned_words(drafts.language)
    before = run.text[: item.span.start].rsplit(None, 1)[-1:]
    held = item.prep in table(drafts.language, "aligned")["with_article"]
    return held or (bool(before) and before[0].casefold() in words.articles)


def _without(told: list[Phrase], said: Sequence[str]) -> list[Phrase]:
    """The names of a clause, of several those that no other clause has: "Räder" stand in many places."""
    return told if len(told) < 2 else [one for one in told if said.count(one.text.split()[-1]) < 2]


def _is_in(token: Token, phrase: Phrase) -> bool:
    return phrase.span.start <= token.start < phrase.span.end


def _first(told: Sequence[Phrase], later: Sequence[Phrase], *, stands: bool) -> Phrase | None:
    """The item of the full clause: its one name, or the one that is led to as the others are."""
    if len(told) == 1:
        return told[0]
    preps = {one.prep for one in later}
    alike = [one for one in told if one.prep in preps]
    led = [one for one in alike if one.prep]
    if len(told) == len(alike) == 2 and len(led) == 1 and stands:
        return led[0]  # "Bei den Tischlern stieg der Umsatz": what stands there is no item
    return alike[0] if len(preps) == 1 and (len(alike) == 1 or preps == {""}) and alike else None


def _candidates(stretch: Stretch, run: Run, words: AlignedWords, drafts: Drafts) -> list[Phrase]:
    """The names of a clause: those before its value, or else those right behind it that are led to."""
    head = bare(stretch.head, words)
    before = _names(head, run, words, drafts)
    if before:
        return before
    clause = [*takewhile(lambda one: one.text not in MARKS, stretch.tail)]
    after = _names(clause, run, words, drafts)
    led = [one for one in after if one.prep]
    turned = words.has_capitals and bool(clause) and is_verb(clause[0], words)
    return led or (after if turned else [])  # "Ein Minus von 2 Prozent verbuchte Bergstadt"


def _names(told: Sequence[Token], run: Run, words: AlignedWords, drafts: Drafts) -> list[Phrase]:
    found = [one for one in phrases(told, run.text, words) if may_be_item(one, _counted(run), words, drafts)]
    if words.has_capitals:
        return _of_clause([one for one in found if one.text.split()[-1][0].isupper()], told)
    starts = {sentence.start for sentence in run.starts.values()}
    proper = [
        one for one in (without_doer(one, told, words) for one in found) if one and one.text[0].isupper()
    ]
    inside = [one for one in proper if run.text[: one.span.start].rstrip()[-1:] not in ("", ".", "!", "?")]
    return inside or [one for one in proper if one.span.start in starts or not inside]


def _of_clause(found: Sequence[Phrase], told: Sequence[Token]) -> list[Phrase]:
    """Those behind a colon; without one, those before the first comma that has any before it."""
    colon = max((one.start for one in told if one.text == ":"), default=-1)
    behind = [one for one in found if one.span.start > colon]
    comma = next((o.start for o in told if o.text == "," and behind and o.start > behind[0].span.start), None)
    return [one for one in behind if comma is None or one.span.start < comma]


def _counted(run: Run) -> list[str]:
    """The words of what is counted."""
    return run.rows[0][0].quantity.unit.name.casefold().split()


def may_be_item(phrase: Phrase, unit: Sequence[str], words: AlignedWords, drafts: Drafts) -> bool:
    """Whether a phrase may name an item: no period, no word for a number or a change, not what is counted."""
    parts = [part.strip(".,").casefold() for part in phrase.text.split()]
    figures, name = table(drafts.language, "figures"), table(drafts.language, "charts")["name"]
    ways = {*figures["up"]["before"], *figures["up"]["after"]}
    ways |= {*figures["down"]["before"], *figures["down"]["after"]}
    ways |= {*table(drafts.language, "aligned")["levels"]}
    counted = parts[-1] in unit or parts[-1] in name["empty"] or parts[-1] in ways
    compound = words.has_capitals and parts[-1].endswith(tuple(name["empty"]))
    timed = HIDDEN in phrase.text or parts[-1] in {one.casefold() for one in words.beside}
    timed = timed or not drafts.calendar.isdisjoint(parts)
    return not (counted or compound or timed) and is_name(capitalised(phrase.text), drafts)


def _measure(
    told: Sequence[Phrase],
    head: Sequence[Token],
    run: Run,
    item: Phrase,
    stretch: Stretch,
    drafts: Drafts,
) -> str:
    """What the values are of: the other noun of the first clause, or what a pronoun in it stands for."""
    words = aligned_words(drafts.language)
    others = [one for one in told if one.span != item.span]
    if not words.has_capitals:
        free = [one for one in phrases(head, run.text, words) if not one.prep and one.text.islower()]
        others = [one for one in free if may_be_item(one, _counted(run), words, drafts)]
    if points_back(stretch, drafts):
        others = [one for one in told if one.span != item.span]  # "Turnout there was 55 per cent"
    about_it = [one for one in others if one.prep in table(drafts.language, "aligned")["about"]]
    if len(others) == 1 and (
        about_it or ((item.prep or points_back(stretch, drafts)) and only_stands(head, words, drafts))
    ):
        return others[0].text
    if not others and (more := _of_more(stretch, run, words, drafts)):
        return more
    stands = table(drafts.language, "charts")["rows"]["stands_for"]
    again = any(one.low in stands for one in head)
    about = _before(run, words, drafts) if again and not others else []
    return about[0].text if about and not about[0].prep and about[0].span != item.span else ""


def _of_more(stretch: Stretch, run: Run, words: AlignedWords, drafts: Drafts) -> str:
    """What there is more or less of: "passengers" of "carried 12 per cent more passengers"."""
    tail = stretch.tail
    if len(tail) < _MORE or tail[0].low not in words.more:
        return ""
    told = phrase_at(tail, 1, run.text, words)
    named = told is not None and not told.prep and may_be_item(told, (), words, drafts)
    return told.text if told and named and tail[1].start < told.span.end else ""


def only_stands(head: Sequence[Token], words: AlignedWords, drafts: Drafts) -> bool:
    """Whether a clause says of its subject only where it stands or which way it went: it is what is measured.

    "In Ash the rent is 400 euros" is of the rent, "in Ash the council paid 400 euros" of no council.
    """
    figures, charts = table(drafts.language, "figures"), table(drafts.language, "charts")
    plain = {
        *table(drafts.language, "aligned")["is"],
        *charts["stood"]["standing"],
        *charts["stood"]["moving"],
    }
    plain |= {*figures["up"]["before"], *figures["down"]["before"]}
    did = [one.low for one in head if is_verb(one, words)]
    return bool(did) and all(one in plain for one in did)


def _is_plain(head: Sequence[Token], measure: str, run: Run, words: AlignedWords, drafts: Drafts) -> bool:
    """Whether a later clause says no more than that its item has so much of what the first is about."""
    if words.has_capitals:
        return True  # any other noun would be a second name
    others = [one for one in phrases(_without_aside(head), run.text, words) if not one.prep]
    free = [one for one in others if one.text.islower() and may_be_item(one, _counted(run), words, drafts)]
    again = _called_again(run, drafts)
    return all(one.text.casefold() in again or one.text.casefold() in measure.casefold() for one in free)


def _called_again(run: Run, drafts: Drafts) -> list[str]:
    """What the number of those counted is called: "attendance" of visitors."""
    unit = run.rows[0][0].quantity.unit.name.casefold()
    return [
        word
        for name, *called in table(drafts.language, "aligned")["also_called"]
        for word in called
        if name == unit
    ]


def _without_aside(head: Sequence[Token]) -> list[Token]:
    """Without what stands between two commas: "Elm, where a mill shut, lost"."""
    commas = [at for at, one in enumerate(head) if one.text == ","]
    return [*head[: commas[0]], *head[commas[-1] :]] if len(commas) > 1 else [*head]


def _before(run: Run, words: AlignedWords, drafts: Drafts) -> list[Phrase]:
    """The phrases of the sentence before the row."""
    before = sentence_before(run.begins, drafts, same_paragraph=True)
    return phrases(tokens(run.text, before.start, before.stop), run.text, words) if before else []


def points_back(stretch: Stretch, drafts: Drafts) -> bool:
    """Whether a clause is of a place told before: "wardens handed out 2,310 fines there"."""
    behind = [one.low for one in takewhile(lambda one: one.text not in MARKS, stretch.tail)]
    heads = ([one.low for one in stretch.head], behind)
    return any(says_there(clause, drafts.language) for clause in heads)


def _meant_there(run: Run, words: AlignedWords, drafts: Drafts) -> Phrase | None:
    """The place the sentence before names, for a row that begins with what is "there"."""
    told = [one for one in _before(run, words, drafts) if may_be_item(one, _counted(run), words, drafts)]
    # "No street has more than Mill Road": the other of two is not the one that leads.
    than = table(drafts.language, "aligned")["than"]
    against = [one for one in told if one.text[0].isupper() and _word_before(one, run.text) in than]
    if against:
        return against[0] if len(against) == 1 else None
    return place_told(run, drafts)


def place_told(run: Run, drafts: Drafts) -> Phrase | None:
    """The one place that "there" stands for in the first clause of a row."""
    span = meant_by_there(run.begins, drafts)
    return Phrase("", span, span.of(run.text), 0, 0) if span else None


def _word_before(phrase: Phrase, text: str) -> str:
    """The word before a phrase and what leads to it."""
    said = text[max(0, phrase.span.start - _REACH) : phrase.span.start].split()
    led = [one.casefold() for one in said]
    while led and led[-1] != phrase.prep and phrase.prep in led:
        led.pop()
    if led and phrase.prep and led[-1] == phrase.prep:
        led.pop()
    return led[-1] if led else ""
