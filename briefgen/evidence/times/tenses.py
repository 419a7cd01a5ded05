"""The tense a clause tells of a day in: a plain present is a plan ("England play France on Sunday")."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from briefgen.knowledge.lexicon import table
from briefgen.knowledge.traits import is_verb_second
from briefgen.model.article import Span

_REACH = 200
_MOST_BETWEEN, _MOST_BEHIND_BE, _MOST_DOING = 10, 4, 2
_LEAST_VERB = 4
_THAT = "that"
_TOKEN = re.compile(r"[^\W\d_](?:[\w’'-]*\w)?")
_COMMA = re.compile(r",(?!\d)")
_POSSESSIVE = ("’s", "'s", "’", "'")
_BRACKET = re.compile(r"\([^()]*\)")
_PART = re.compile(r"[;:–—(“\"]|\s-\s")
_NO_THIRD_PERSON = ("ss", "us", "is", "’s", "'s")
_NO_BASE = ("s", "ing", "ed", "ly")
_PARTICIPLE = re.compile(r"(?:ge|be|ver|er|ent|zer|miss|\w{2,5}ge)\w+(?:t|en)")


class Tense(StrEnum):
    """What the verb of a date's clause says of it."""

    TO_COME = "to come"
    OPEN = "open"


def tense(text: str, clause: Span, date: Span, language: str) -> Tense | None:
    """By the finite verb of the clause before the date, or behind one that opens it.

    Args:
        text: The article.
        clause: The sentence or clause around the date.
        date: The words of the date.
        language: BCP 47.

    Returns:
        TO_COME for a plain present; OPEN for a present that may tell of what is done: of a verb that nobody
        plans ("dies"), or behind a date that opens its clause. None where a past tense stands in the clause,
        where the date is part of what something is told of ("the raid on Friday"), or no verb is known.
    """
    words, start = _words(language), max(clause.start, date.start - _REACH)
    part = _PART.split(_BRACKET.sub("", text[start : date.start]))[-1]
    before = _TOKEN.findall(_piece_before(part))
    behind = text[date.end : min(clause.end, date.end + _REACH)]
    if words.is_verb_second:
        if len(_COMMA.findall(part)) > 1 and before[:1] and before[0].islower() and before[0].endswith("t"):
            before = before[:1]  # "Hallam, seit Mai ungeschlagen, empfängt Corran"
        return _verb_second(words, before, _TOKEN.findall(behind.partition(",")[0]))
    following = _TOKEN.findall(words.next_clause.split(behind, maxsplit=1)[0])
    if behind.startswith(_POSSESSIVE):
        planned = before[-1:] and before[-1] in words.at_event and _subject_first(words, before)
        return Tense.OPEN if planned is Tense.TO_COME else None
    if behind.startswith(",") and _is_led(words, before):
        return None
    if all(word.lower() in words.small for word in before):
        if text[start : date.start].strip(" ,").count(" ") > len(before):
            return None  # a quotation stands before it
        opened = _TOKEN.findall(words.next_clause.split(behind.lstrip(" ,"), maxsplit=1)[0])
        return Tense.OPEN if words.is_free(opened) and _subject_first(words, opened) else None
    earlier = _TOKEN.findall(part[: part.rfind(",")]) if "," in part else []
    inserted = len(_COMMA.findall(part)) > 1 and words.first_past(before) is None
    if inserted and _opens_with_verb(words, before):
        return _of_verb(words, before[0], before[1:])
    if _is_of_a_noun(words, before, behind) or not words.is_free(following):
        return None
    if words.first_past(earlier) is not None and not _begins(words, before):
        return None
    return _subject_first(words, before)


def tells_past(text: str, clause: Span, date: Span, language: str) -> bool:
    """Whether a form of the past in the clause of a date tells of it: "whose mother waited in January".

    What somebody said begins a clause of its own, and a plan with an infinitive leaves its date open:
    "agreed to meet in January". The arguments are those of `tense`.
    """
    words, start = _words(language), max(clause.start, date.start - _REACH)
    part = _PART.split(_BRACKET.sub("", text[start : date.start]))[-1]
    tokens = _TOKEN.findall(_piece_before(part))
    told = max((i for i, word in enumerate(tokens) if word in words.told), default=-1)
    tokens = tokens[told + 1 :]
    if words.is_verb_second:
        behind = text[date.end : min(clause.end, date.end + _REACH)].partition(",")[0]
        tokens += _TOKEN.findall(behind)
        return words.first_past(tokens) is not None and words.told.isdisjoint(tokens)
    past = words.first_past(tokens)
    return past is not None and _present_verb(words, tokens) is None and words.goals.isdisjoint(tokens[past:])


def opens_past(text: str, clause: Span, date: Span, language: str) -> bool:
    """Whether a date opens a clause of the past: "At Easter vandals broke the windows".

    The arguments are those of `tense`; where the verb stands second `tells_past` knows as much.
    """
    words, behind = _words(language), text[date.end : clause.end].lstrip(" ,")
    if not words.small.issuperset(word.lower() for word in _TOKEN.findall(text[clause.start : date.start])):
        return False
    tokens = _TOKEN.findall(words.next_clause.split(behind, maxsplit=1)[0])
    past = words.first_past(tokens)
    if past is None or _present_verb(words, tokens[:past]) is not None:
        return False
    # "At Easter families eat carp they caught": the past is that of another clause.
    return (words.subjects | words.relatives).isdisjoint(tokens[1:past])


def _piece_before(part: str) -> str:
    """The words of the clause before a date, over what commas put in between."""
    pieces = _COMMA.split(part)
    if len(pieces) > 1 and len(pieces[-1].split()) <= 1:
        return pieces[-3] if len(pieces) > 2 else pieces[-2]
    return pieces[-1]


def _is_of_a_noun(words: "_Words", before: Sequence[str], behind: str) -> bool:
    """Whether the date belongs to a noun: "a Friday post", "the vote on Friday shows"."""
    if before and before[-1].lower() in words.determiners:
        return True
    found = _TOKEN.match(behind.lstrip()) if behind[:1].isspace() else None
    goes_on = found is not None and found[0].islower() and not found[0].endswith("ing")
    return bool(before) and goes_on and found is not None and found[0] not in words.small


def _is_led(words: "_Words", tokens: Sequence[str]) -> bool:
    """Whether words begin with a preposition: "At a meeting with staff on Friday, …"."""
    subjects = words.determiners | words.joins | words.subjects | words.relatives
    return len(tokens) > 1 and tokens[0].lower() in words.small - subjects


def _begins(words: "_Words", tokens: Sequence[str]) -> bool:
    """Whether words open a clause of its own behind one of the past: "which reports on Friday"."""
    return bool(tokens) and tokens[0].lower() in words.relatives | words.subjects | words.joins


def _opens_with_verb(words: "_Words", tokens: Sequence[str]) -> bool:
    """Whether words go on with the verb of a subject that commas parted from it: "Lee, 34, appears"."""
    first = tokens[0] if len(tokens) > 1 else ""
    is_third_person = first.endswith("s") and not first.endswith(_NO_THIRD_PERSON)
    following = tokens[1] if len(tokens) > 1 else ""
    of_a_team = not first.endswith(_NO_BASE) and (following[:1].isupper() or following in words.determiners)
    return (
        (is_third_person or of_a_team)
        and first.islower()
        and first not in words.small
        and len(first) >= _LEAST_VERB
    )


@dataclass(frozen=True, slots=True)
class _Words:
    """The table `events` of a language, as far as it tells tenses.

    Attributes:
        small: Words that are never the verb: articles, prepositions, adverbs.
    """

    is_verb_second: bool
    past: frozenset[str]
    past_endings: tuple[str, ...]
    not_past: frozenset[str]
    small: frozenset[str]
    determiners: frozenset[str]
    perfect: frozenset[str]
    be: frozenset[str]
    modals: frozenset[str]
    negations: frozenset[str]
    subjects: frozenset[str]
    third_persons: frozenset[str]
    told: frozenset[str]
    told_to: frozenset[str]
    time_before: frozenset[str]
    apart: frozenset[str]
    relatives: frozenset[str]
    joins: frozenset[str]
    no_openings: frozenset[str]
    happenings: frozenset[str]
    at_event: frozenset[str]
    goals: frozenset[str]
    unplanned: frozenset[str]
    bound_for: frozenset[str]
    no_present: frozenset[str]
    next_clause: re.Pattern[str]

    def first_past(self, tokens: Sequence[str]) -> int | None:
        """Where a form of the past stands that is neither an adjective nor part of a present passive."""
        return next((i for i in range(len(tokens)) if self.is_past(tokens, i)), None)

    def is_free(self, tokens: Sequence[str]) -> bool:
        """Whether no form of the past and no verb of saying stands among the words."""
        return self.first_past(tokens) is None and self.told.isdisjoint(tokens)

    def is_past(self, tokens: Sequence[str], i: int) -> bool:
        """Whether a word is a form of the past; "the troubled bank" and "is published" are none."""
        word, last = tokens[i], tokens[i - 1].lower() if i else ""
        if word in self.perfect:
            return True
        if last in self.determiners or last in self.be or word in self.not_past:
            return False
        return word in self.past or (word.islower() and word.endswith(self.past_endings))


@cache
def _words(language: str) -> _Words:
    events = table(language, "events")
    sets = {name: frozenset(those) for name, those in events.items()}
    breaks = "|".join(map(re.escape, events["next_clause"])) or "(?!)"
    return _Words(
        is_verb_second=is_verb_second(language),
        past=sets["past"] | sets["past_forms"],
        past_endings=tuple(events["past_endings"]),
        not_past=(sets["not_past"] | sets["no_verbs"]) - sets["told"] - sets["past_forms"],
        small=sets["small"],
        determiners=sets["determiners"],
        perfect=sets["perfect"],
        be=sets["be"],
        modals=sets["modals"],
        negations=sets["negations"],
        subjects=sets["subjects"],
        third_persons=sets["third_persons"],
        told=sets["told"] | sets["telling"],
        told_to=sets["told_to"],
        time_before=frozenset(table(language, "calendar")["time_before"]),
        apart=sets["apart"],
        relatives=sets["relatives"],
        joins=sets["joins"],
        no_openings=sets["no_openings"],
        happenings=sets["happenings"],
        at_event=sets["at_event"],
        goals=sets["goals"],
        unplanned=sets["unplanned"],
        bound_for=sets["bound_for"],
        no_present=sets["no_present"],
        next_clause=re.compile(rf"[,;:.!?–—]|\s(?:{breaks})\s"),
    )


# --- subject, verb, time -----------------------------------------------------------------------


def _subject_first(words: _Words, tokens: Sequence[str]) -> Tense | None:
    """The tense of a clause in a language that sets its subject first, up to its date or behind it."""
    told = max((i for i, word in enumerate(tokens) if word in words.told), default=-1)
    listens = told >= 0 and tokens[told] in words.told_to
    tokens = tokens[told + 1 :]
    if listens:
        tokens = tokens[tokens.index(_THAT) + 1 :] if _THAT in tokens else ()
    if (
        not tokens
        or tokens[0].lower() in words.no_openings
        or tokens[0].endswith(("ing", *words.past_endings))
    ):
        return None
    if told >= 0 and tokens[0] in words.small - words.determiners - words.subjects - words.relatives:
        return None
    verb = _present_verb(words, tokens)
    if verb is None and _goes_on(words, tokens):
        return Tense.OPEN
    return None if verb is None else _of_verb(words, tokens[verb], list(tokens[verb + 1 :]))


def _goes_on(words: _Words, tokens: Sequence[str]) -> bool:
    """Whether a present goes on behind a perfect: "have lost five games and travel to Lindvik"."""
    joins = [i for i in range(1, len(tokens) - 2) if tokens[i] in words.joins]
    if not joins or words.perfect.isdisjoint(tokens[: joins[-1]]):
        return False
    verb, following = tokens[joins[-1] + 1 : joins[-1] + 3]
    led = following[0].isupper() or following in words.determiners | words.goals
    is_other = verb in words.small or verb.endswith(("ing", *words.past_endings))
    return led and verb.islower() and not is_other


def _of_verb(words: _Words, verb: str, between: list[str]) -> Tense | None:
    """What a verb in its present says of a date with some words between."""
    if not words.apart.isdisjoint(between[1:] if _is_particle(words, between) else between):
        return None
    following = between[0] if between else ""
    while between and between[-1].lower() in words.small:
        between.pop()
    if len(between) > _MOST_BETWEEN:
        return None
    if verb.lower() in words.be:
        return _behind_be(words, between)
    if verb in words.modals:
        return None if between and between[0] in words.negations else Tense.TO_COME
    stems = _stems(verb)
    if not words.bound_for.isdisjoint(stems) and following in words.goals and _is_named(between[1:]):
        return Tense.TO_COME
    may_be_noun = verb.endswith("s") and not words.happenings.isdisjoint(stems)
    if may_be_noun and following in words.small - words.determiners:
        return None
    return Tense.TO_COME if words.unplanned.isdisjoint(stems) else Tense.OPEN


def _is_particle(words: _Words, between: Sequence[str]) -> bool:
    """Whether a preposition right behind a verb leads to no noun: "takes over as head", "takes over"."""
    return not between[1:] or between[1] in words.small - words.determiners


def _is_named(tokens: Sequence[str]) -> bool:
    return bool(tokens) and tokens[0][:1].isupper()


def _present_verb(words: _Words, tokens: Sequence[str]) -> int | None:
    """Where the present of a clause stands; one of the past before it only in a clause about its subject."""
    past = [i for i in range(len(tokens)) if words.is_past(tokens, i)]
    last = max((i for i, word in enumerate(tokens) if word.lower() not in words.small), default=0)
    presents = [i for i in range(len(tokens)) if _is_present(words, tokens, i, is_last=i == last)]
    if past:
        is_aside = not words.relatives.isdisjoint(tokens[1 : past[0]])
        presents = [i for i in presents if is_aside and past[-1] < i and (i < last or tokens[i] in words.be)]
    return presents[0] if presents else None


def _is_present(words: _Words, tokens: Sequence[str], i: int, *, is_last: bool) -> bool:
    """Whether a word is a verb in its present, by its ending and its neighbours."""
    word = tokens[i]
    if word.lower() in words.be or word in words.modals:
        return True
    is_short = len(word) < _LEAST_VERB and word not in words.bound_for
    if i == 0 or not word.islower() or word in words.small or is_short:
        return False
    last, following = tokens[i - 1], tokens[i + 1] if i + 1 < len(tokens) else ""
    if word.endswith("s"):
        if (i == 1 and last.lower() in words.relatives) or last.lower() in words.third_persons:
            return True
        if last.lower() in words.small or last.endswith("s") or word.endswith(_NO_THIRD_PERSON):
            return False
        led = last.islower() and i > 1 and _is_behind_small(words, tokens[i - 2 : i - 1])
        return not led and not (is_last and _is_behind_small(words, tokens[:i]))
    if word.endswith(_NO_BASE):
        return False
    plural = (
        last.endswith("s") and not last.endswith(_NO_THIRD_PERSON) and not _is_behind_small(words, tokens[:i])
    )
    has_object = following[:1].isupper() or following in words.determiners
    named = last[0].isupper() and last.lower() not in words.small and (has_object or i == 1)
    goes_on = has_object or following in words.small or not following
    return goes_on and (plural or named or last.lower() in words.subjects)


def _is_behind_small(words: _Words, tokens: Sequence[str]) -> bool:
    """Whether more than a noun with its article stands before a word: "the handling of the events"."""
    return any(word.lower() in words.small - words.determiners - words.joins for word in tokens)


def _stems(verb: str) -> tuple[str, ...]:
    return verb, verb.removesuffix("s"), verb.removesuffix("es"), f"{verb.removesuffix('ies')}y"


def _behind_be(words: _Words, between: Sequence[str]) -> Tense | None:
    """What "is" and "are" tell: "is on Friday", "is out on Friday", "are meeting on Friday"."""
    if "of" in between or len(between) > _MOST_BEHIND_BE:
        return Tense.OPEN if any(word.endswith("ing") for word in between[:2]) else None
    doing = any(word.endswith(("ing", *words.past_endings)) or word in words.past for word in between)
    return Tense.OPEN if doing and len(between) > _MOST_DOING else Tense.TO_COME


# --- verb second ---------------------------------------------------------------------------------


def _verb_second(words: _Words, before: Sequence[str], behind: Sequence[str]) -> Tense | None:
    """The tense of a clause whose verb stands just before the date: "Die Bank legt am Mittwoch vor"."""
    led = max((i for i, word in enumerate(before) if word.lower() in words.time_before), default=len(before))
    content = [word for word in before[:led] if word not in words.small]
    verb = (content or behind[:1] or [""])[-1]
    told = words.first_past(content or [verb])
    if not verb.islower() or not words.apart.isdisjoint(before[-2:]) or told is not None:
        return None
    done = not words.past.isdisjoint(behind) or any(map(_PARTICIPLE.fullmatch, behind[-1:]))
    if verb in words.be:
        return None if done else Tense.TO_COME
    if done and not words.perfect.isdisjoint(before):
        return None
    if verb in words.no_present | words.past | words.perfect:
        return None
    if verb in words.unplanned:
        return Tense.OPEN
    is_plural = verb.endswith("en") and not _PARTICIPLE.fullmatch(verb)
    return Tense.TO_COME if verb.endswith("t") or is_plural else None
