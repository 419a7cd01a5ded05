"""What a figure is of: the words before the verb that states it, or the object of one that changes it."""

import itertools
import re
from collections import deque
from collections.abc import Iterable

from briefgen.evidence.meaning.subject_edges import behind_participle, has_helper, past_place, past_possessive
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span

LONGEST_SUBJECT = 12
"""In words; a longer stretch before the verb is more than its subject."""

_LOOK_BACK = 260
_LONGEST_NAME = 4
_VERB_REACH = 48
_MARKS = ("“", '"')
_MARK_CLOSES = re.compile(r"[\"”]")
_WORD = re.compile(r"[^\W_][\w’'.&/%-]*")
# The mark comes first and what stands before it after: so most places fail at their first letter.
# A full stop behind a day of the month is none ("zum 1. Juli"), nor one of "Mrs." or "U.S.".
STOP = r"(?:\.(?<!\b[A-Z]\.)(?<!\b[A-Z][a-z]\.)(?<!\b[A-Z][a-z]{2}\.)(?<!\s\d\.)(?<!\s\d\d\.)|[!?])"
"""A mark that ends a sentence."""

CLAUSE_END = re.compile(rf"[,;:—–]\s|\s[-–—]\s|\s\(|{STOP}['\"”’]?(?=\s|$)")
"""Where a clause ends, roughly: a mark followed by space, but no full stop of "Mrs." or "U.S."."""

_OPENING = re.compile(
    r"[;:,]['\"”’]?\s|\s[-–—]\s|[(“\"](?=\w)|\n"
    rf"|{STOP}['\"”’)]*\s+(?=['\"“‘(]?[^\W\d_a-z])"
)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_COMMA_BEFORE = re.compile(r",\s+(?:[a-z]+\s+){0,2}$")
_YEAR = re.compile(r"[12]\d{3}")
_APOSTROPHE = re.compile(r"[’']")


def last_of(found: Iterable[re.Match[str]]) -> re.Match[str] | None:
    """The last of some matches, or None."""
    return next(iter(deque(found, maxlen=1)), None)


def stating_verb(words: SlotWords, text: str, start: int) -> int | None:
    """Where the verb begins whose complement or object the figure is.

    Args:
        words: Of the language.
        text: One sentence.
        start: Where the figure begins in it.
    """
    window = text[max(0, start - _VERB_REACH) : start]
    found = last_of(words.clause.verb.finditer(window))
    if found is None or CLAUSE_END.search(window, found.end()):
        return None
    between = [word.group().lower() for word in _WORD.finditer(window, found.end())]
    between = [word for word in between if not _YEAR.fullmatch(word)]
    if between and between[-1] in words.clause.positions:
        between.pop()
    if found.group().lower() in words.changes.directions and _ends_participle(words, window[: found.start()]):
        return None  # "a boy growing up two miles away"
    noun = (
        found.group().lower() not in words.changes.direction
        and found.group().lower() not in words.clause.auxiliaries
    )
    if noun and not words.clause.measure_starts.isdisjoint(between[:1]):
        return None  # a noun: "a total of 5"
    if found.group().lower() in words.clause.haves and not words.clause.expectations.isdisjoint(between):
        return None
    if any(word not in words.clause.between_verb and not words.clause.is_adverb(word) for word in between):
        return None
    return start - len(window) + found.start()


def _ends_participle(words: SlotWords, before: str) -> bool:
    """Whether a participle that describes a noun is the last word."""
    last = before.lower().split()[-1:]
    return bool(last) and len(last[0]) > 4 and last[0].endswith(words.clause.participles)


def subject_before(words: SlotWords, text: str, verb: int, floor: int) -> Span | None:
    """The stretch before a verb back to the start of its clause, auxiliaries left out.

    Args:
        words: Of the language.
        text: One sentence; the span counts from its start.
        verb: Where the verb begins.
        floor: No word before this place belongs to the subject.
    """
    floor = past_possessive(text, max(0, floor, verb - _LOOK_BACK))
    verb = past_insertion(words, text, floor, verb)
    # "Exports by Norvik Metals (NM) rose": of Norvik Metals, not of what stands in brackets alone.
    if text.find("(", floor, verb) >= 0:
        blanked = _IN_BRACKETS.sub(lambda aside: " " * len(aside[0]), text[floor:verb])
        text = text[:floor] + blanked + text[verb:]
    opening = last_of(_OPENING.finditer(text, floor, verb))
    start = opening.end() if opening else floor
    if opening and _closes_fragment(words, text, opening, verb):
        return None  # "was “deeply sorry” and had paid"
    reporting = last_of(words.sayings.reporting.finditer(text, start, verb))
    start = reporting.end() if reporting else start
    told = words.sayings.that_soon.match(text, start, verb) if reporting else None
    found = list(_WORD.finditer(text, told.end() if told else start, verb))
    whole = _ordered(words, found)
    found = _trimmed(words, past_place(words, list(whole)))
    related = words.subjects.relative_opens.match(text, verb) is not None
    found = _behind_verb(words, found, told=reporting is not None, related=related)
    found = _before_first_verb(words, found, whole)
    if first_word(text, verb) in words.changes.directions:
        beside = bool(found) and text[found[-1].end() : verb].isspace()
        while len(found) > 1 and _rests(words, found[-1].group(), beside=beside):
            found.pop()  # "shares closed up 6 per cent", "with the index closing down 2 per cent"
    if not found or len(found) > LONGEST_SUBJECT:
        return None
    if not has_helper(words, text[found[-1].end() : verb]) and _may_be_verb(words, text, found):
        return None
    if len(found) == 1 and words.clause.is_fronted(found[0].group(), text, verb):
        return None
    if not (text[found[0].start()].isalpha() or "-" in found[0].group()):
        return None
    if not _is_subject(words, found):
        return None
    subject = Span(found[0].start(), found[-1].end())
    return _antecedent(words, text, subject, opening) if opening else subject


def _rests(words: SlotWords, word: str, *, beside: bool) -> bool:
    """Whether a word before "up" or "down" is a verb, or right beside it ("was" between makes it a noun)."""
    return is_verb(words, word) or (beside and word in words.clause.resting)


def _behind_verb(
    words: SlotWords, found: list[re.Match[str]], *, told: bool, related: bool
) -> list[re.Match[str]]:
    """The tax of "told voters the tax", and debt interest of "and blamed debt interest, which"."""
    if related and len(found) > 1 and is_verb(words, found[0].group()):
        return found[1:]
    if not told or len(found) < 3 or found[1].group() not in words.clause.article_words:
        return found
    whom = found[0].group().lower()
    joined = words.clause.fronted | words.clause.quantifiers | words.clause.no_object | words.clause.before
    return found if whom in joined or whom.endswith(words.clause.participles) else found[2:]


def _ordered(words: SlotWords, found: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words behind a verb of telling somebody to do something: the firm of "ordered the firm to"."""
    if not found or found[-1].group().lower() not in words.subjects.order_to:
        return found
    said = [one.group().lower() for one in found[-3:-1]]
    if len(said) == 2 and said[0] in words.clause.auxiliaries and said[1] in words.subjects.orders:
        return found[:-3]  # the firm was ordered to
    last = (at for at in range(len(found) - 3, 0, -1) if found[at].group().lower() in words.subjects.orders)
    return found[next(last, -1) + 1 :]


def _before_first_verb(
    words: SlotWords, found: list[re.Match[str]], whole: list[re.Match[str]]
) -> list[re.Match[str]]:
    """The words before a first verb that "and" joins to the stating one: "Brandt scored twice and has"."""
    last = " ".join(one.group().lower() for one in whole[-2:])
    if words.clause.finite or not words.changes.joins.search(f" {last} "):
        return found
    verb = (i for i, one in enumerate(found) if i and is_verb(words, one.group()))
    return found[: next(verb, len(found))]


def _antecedent(words: SlotWords, text: str, told: Span, opening: re.Match[str]) -> Span:
    """What "which" is about behind an apposition: the index of ", the worst on the FTSE index, which was"."""
    within = words.subjects.best_among.match(text, told.start, told.end) if opening[0][0] == "," else None
    relative = within and words.subjects.relative_opens.match(text, told.end)
    named = relative and within and (within["article"] or text[within.end()].isupper())
    return Span(within.end(), told.end) if within and named else told


def _closes_fragment(words: SlotWords, text: str, opening: re.Match[str], verb: int) -> bool:
    """Whether words in marks end before a joining word: they close what somebody said, and act on nothing."""
    closing = _MARK_CLOSES.search(text, opening.end(), verb) if opening.group()[-1:] in _MARKS else None
    return closing is not None and words.changes.joins.match(text, closing.end()) is not None


def _is_determined(words: SlotWords, text: str, noun: re.Match[str]) -> bool:
    """Whether an article or possessive stands right before a word: it is a noun then."""
    before = text[: noun.start()].rsplit(None, 1)[-1:]
    return bool(before) and before[0] in words.clause.article_words


def _may_be_verb(words: SlotWords, text: str, found: list[re.Match[str]]) -> bool:
    """Whether a word alone is no noun: "and ordered to pay £85", "before closing down 6 per cent"."""
    verb = len(found) == 1 and is_verb(words, found[0].group())
    return _is_participle(words, found) or (verb and not _is_determined(words, text, found[0]))


def _is_participle(words: SlotWords, found: list[re.Match[str]]) -> bool:
    """Whether a participle stands alone: "before closing down 6 per cent"."""
    word = found[0].group()
    return len(found) == 1 and word.islower() and word.endswith(words.clause.participles)


def past_insertion(words: SlotWords, text: str, floor: int, verb: int) -> int:
    """Where the subject of a verb ends, before what is put in: "Sales, which were up, reached"."""
    floor = max(floor, verb - _LOOK_BACK)
    relative = words.subjects.relative_before.search(text, floor, verb)
    if relative and words.subjects.told_in_relative.match(text, verb):
        return relative.start()
    closing = _COMMA_BEFORE.search(text, floor, verb)
    if closing is None or _joins_clause(words, closing.group()):
        return verb
    opening = last_of(words.subjects.insertion.finditer(text, floor, closing.start()))
    if opening and "," not in text[opening.end() : closing.start()]:
        return opening.start()
    return _past_aside(words, text, floor, closing) or verb


def _past_aside(words: SlotWords, text: str, floor: int, closing: re.Match[str]) -> int | None:
    """Where a subject ends before a name or an adjective put in: "The largest, Kolvik, shrank"."""
    if not words.clause.auxiliaries.issuperset(closing.group().strip(" ,").lower().split()):
        return None
    opening = text.rfind(", ", floor, closing.start())
    said = _WORD.findall(text, opening + 1, closing.start()) if opening > floor else []
    named = 0 < len(said) <= _LONGEST_NAME and all(word[0].isupper() for word in said)
    described = len(said) > 2 and said[0].islower() and said[1] in words.clause.fronted
    described = described and said[0] not in words.clause.fronted | words.clause.no_object
    before = first_word(text, floor + len(text[floor:]) - len(text[floor:].lstrip()))
    opens = before in words.clause.fronted or before in words.clause.subordinate
    return opening if (named or described) and not opens else None


def _joins_clause(words: SlotWords, closing: str) -> bool:
    """Whether words behind a comma begin a clause with a subject of its own: ", while deaths"."""
    said = closing.strip(" ,").lower().split()
    return len(said) > 1 and said[0] in words.clause.before


def _is_subject(words: SlotWords, found: list[re.Match[str]], *, determined: bool = False) -> bool:
    """Whether words may be a subject: no clause of their own, not only an article.

    After an article (`determined`) the first word is a noun, whatever else it could be: "its forecast".
    """
    ends = [without_clitic(word.group()) for word in (found[0], found[-1])]
    first, last = (word.lower() for word in ends)
    clitic = first != found[0].group().lower()
    counted = first in words.clause.one and len(found) > 1 and found[1].group() not in words.clause.no_end
    clause = (len(found) > 1 or clitic) and any(map(words.clause.stands_for, ends[1:] if counted else ends))
    clause = clause or any("%" in word.group() for word in found)
    verbal = any(word.group().lower().replace("’", "'") in words.clause.clause_verbs for word in found)
    outside = (
        not determined and first in words.clause.no_object | words.clause.subordinate
    ) or last in words.clause.no_end
    return not (clause or verbal or outside or found[-1].group() in words.clause.article_words)


def _trimmed(words: SlotWords, found: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words without auxiliaries behind and connecting words before; none where somebody expects it."""
    if _expects(words, found):
        return []
    while found and _ends_before(words, found[-1].group(), opens=len(found) == 1):
        word = found.pop().group().lower()
        measured = word in words.clause.than and found and found[-1].group().lower() in words.clause.degrees
        since = found and found[-1].group().lower() in words.clause.haves  # "have since tripled"
        if word in words.clause.subordinate and not (measured or since):
            return []
        if found and f"{found[-1].group().lower()} {word}" in words.clause.habits:
            found.pop()  # "the fee used to be £4"
    while len(found) > 1 and found[-1].group() in words.subjects.there:
        found.pop()  # "the surplus there"
    if found and found[-1].group().lower() in words.clause.persons and not found[-1].group().isupper():
        return found[-1:]
    found = _own_clause(words, found)
    while found and found[0].group().lower() in words.clause.before:
        if (
            found[0].group().lower() in words.clause.subordinate
            and found[1:]
            and found[1].group().endswith(words.clause.past_participles)
        ):
            return []
        found = found[1:]
    if len(found) > 1 and found[0].group() in words.clause.article_words:
        found = found[1:]
    return found


def _expects(words: SlotWords, found: list[re.Match[str]]) -> bool:
    """Whether the words end with somebody's having expected what follows: "Forecasters had expected"."""
    if len(found) < 2 or found[-1].group().lower() not in words.clause.expectations:
        return False
    return found[-2].group().lower() in words.clause.haves


def _ends_before(words: SlotWords, word: str, *, opens: bool) -> bool:
    """Whether a word before a verb is none of its subject: an auxiliary, an adverb, what opens a clause."""
    named = word[:1].isupper() and not (opens or words.sayings.capitalised_nouns)  # "the rate in Sicily"
    return word.lower() in words.clause.behind or (words.clause.is_adverb(word) and not named)


def _own_clause(words: SlotWords, found: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words after the last "that the", or "alleged that": what stands before is the clause around it."""
    for i in range(len(found) - 2, 0, -1):
        word = found[i].group().lower()
        measured = word in words.clause.than and found[i - 1].group().lower() in words.clause.degrees
        if word not in words.clause.subordinate or measured:
            continue
        past = words.clause.past_participles
        told = word not in words.clause.relatives and any(one.group().endswith(past) for one in found[1:i])
        told = told or _says(words, found, i) or _is_behind_clause(words, found, i)
        if told or found[i + 1].group() in words.clause.article_words:
            return found[i + 1 :]
    return found


def _is_behind_clause(words: SlotWords, found: list[re.Match[str]], i: int) -> bool:
    """Whether the i-th word opens a clause behind another, or behind a day: "cut jobs after sales"."""
    said = [one.group() for one in found[: i + 1]]
    if said[i].lower() in words.clause.relatives | words.clause.than:
        return False
    day = len(said) == 3 and said[0].lower() in words.clause.fronted and said[1][0].isupper()
    return day or any(one in words.changes.direction for one in said[1:i])


def _says(words: SlotWords, found: list[re.Match[str]], i: int) -> bool:
    """Whether the i-th word opens what the noun before it says: "a promise that no school"."""
    telling = found[i - 1].group() in words.sayings.told_nouns
    verbs = (one for one in found[i + 1 :] if is_verb(words, one.group()))
    return telling and found[i].group().lower() in words.sayings.that and next(verbs, None) is None


def named_before(words: SlotWords, text: str, start: int) -> Span | None:
    """A name directly before a figure, as in lists: "China 20 per cent", "Egypt (10 per cent)"."""
    window = text[max(0, start - _VERB_REACH) : start]
    found = words.lists.listed_name.search(window)
    if found is None:
        return None
    group = found.lastindex or 1
    said = found[group].lower().split()
    if said[0] in words.clause.before or not words.clause.auxiliaries.isdisjoint(said):
        return None
    return Span(*found.span(group)).shifted(start - len(window))


def object_between(words: SlotWords, text: str, verb_end: int, start: int) -> Span | None:
    """What a verb changes, where it stands between the verb and its figure: "cut the deficit to 5".

    Args:
        words: Of the language.
        text: One sentence; the span counts from its start.
        verb_end: Where the verb ends.
        start: Where the figure begins.
    """
    found = list(_WORD.finditer(text, verb_end, start))
    by = words.changes.change_by - words.clause.measure_starts  # "cut its rate by a quarter point to 3"
    spanning = (
        at
        for at, one in enumerate(found)
        if one.group().lower() in words.clause.spanning or (at and one.group().lower() in by)
    )
    found = behind_participle(
        words, found[: next(spanning, len(found))]
    )  # "stiegen die Mieten binnen eines Jahres um"
    while found and found[-1].group().lower() in words.changes.leading_to | words.subjects.object_ends:
        found.pop()
    first = found[0].group() if found else ""
    outside = words.clause.no_object - words.clause.article_words
    if not first or first.lower() in outside or words.clause.is_adverb(first):
        return None
    no_thing = words.clause.between_verb | words.clause.positions | words.changes.change_past
    if all(word.group().lower() in no_thing for word in found) or is_degree(words, text, found[0].start()):
        return None
    determined = len(found) > 1 and found[0].group() in words.clause.article_words
    if determined:
        found = found[1:]
    short = len(found) <= LONGEST_SUBJECT and text[found[0].start()].isalpha()
    subject = _is_subject(words, found, determined=determined)
    return Span(found[0].start(), found[-1].end()) if short and subject else None


def is_degree(words: SlotWords, text: str, at: int) -> bool:
    """Whether a word only tells how much or how fast: "less" of "fell less quickly", "more than expected"."""
    found = list(itertools.islice(_WORD.finditer(text, at), 2))
    if len(found) < 2 or found[0].group().lower() not in words.clause.degrees:
        return False
    behind = found[1].group()
    return behind.lower() in words.clause.than or words.clause.is_adverb(behind)


def is_verb(words: SlotWords, word: str) -> bool:
    """Whether the form of a word is that of a verb that may state a figure of its subject: "covered"."""
    if word in words.clause.irregular:
        return True
    shaped = word.islower() and len(word) > 4 and word.endswith(words.clause.verb_endings)
    return shaped and word not in words.clause.no_verbs


def without_clitic(word: str) -> str:
    """The word before an apostrophe: "he" of "he's"."""
    return _APOSTROPHE.split(word)[0]


def first_word(text: str, at: int) -> str:
    """The word that begins there, in lower case; empty where none does."""
    found = _WORD.match(text, at)
    return found.group().lower() if found else ""
