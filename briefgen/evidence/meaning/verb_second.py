"""What a figure is of where the verb stands second: before the verb, or behind it where a time opens."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.meaning.subjects import CLAUSE_END, is_verb, last_of, subject_before
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span

_LOOK_BACK = 240
_LOOK_AHEAD = 120
_LONGEST = 10
_WORD = re.compile(r"[^\W_][\w’'.&/%-]*")

Tokens = Sequence[re.Match[str]]


def clause_subject(
    words: SlotWords, sentence: FiguredSentence, start: int, back: int = 3, *, stated: bool = False
) -> Span | None:
    """The subject of the clause a figure stands in; None where its verb or its subject is not told.

    "Im Mai lag die Quote bei 5 Prozent" and "Die Quote lag im Mai bei 5 Prozent" are of "Quote"; so is the
    second figure of "Die Quote verlor zwei Punkte und erreichte 5 Prozent".

    Args:
        words: Of the language.
        sentence: The one of the figure.
        start: Where the figure begins, in code points of its sentence; so does the span count.
        back: How many figures before it may have the subject that it goes on with.
        stated: Only of a verb that states how many its subject has: "zählt", not "rettete".
    """
    opening = _opening(sentence, start)
    if follows_whole(words, sentence, opening):
        return None
    tokens = list(_WORD.finditer(sentence.text, opening, start))
    while tokens and tokens[0].group().lower() in words.clause.list_words:
        tokens = tokens[1:]
        opening = tokens[0].start() if tokens else start
    if tokens and _opens_subordinate(words, tokens):
        return None if stated else _phrase(words, sentence, tokens[1:], start)
    verb = _first_finite(words, tokens)
    if verb is None or (stated and tokens[verb].group() not in words.clause.stating):
        return None
    if verb == 0:
        before = bisect_left(sentence.readings, opening + sentence.span.start, key=lambda one: one.end) - 1
        begin = sentence.readings[before].start - sentence.span.start if before >= 0 else 0
        return clause_subject(words, sentence, begin, back - 1) if back and 0 < begin < opening else None
    place = tokens[verb].start()
    turned = verb == 1 and words.clause.is_fronted(tokens[0].group(), sentence.text, place)
    turned = turned or _is_adverbial(words, sentence, tokens[:verb])
    if stated and tokens[-1].group().lower() in words.clause.measure_starts:
        nouns = sum(one.group()[0].isupper() for one in tokens[verb + 1 :])
        if nouns > turned:
            return None  # "hat die Schließung von zwei Bädern beschlossen": so many are of what it did
    if turned:
        return _phrase(words, sentence, tokens[verb + 1 :], start)
    return subject_before(words, sentence.text, place, opening)


def behind_value(words: SlotWords, sentence: FiguredSentence, start: int, end: int) -> Span | None:
    """The subject behind a verb that its value opens: "Mit 21 Prozent lag die Quote".

    Args:
        words: Of the language.
        sentence: The one of the figure.
        start: Where the figure begins, in code points of its sentence; so does the span count.
        end: Where it ends.
    """
    lead = sentence.text[_opening(sentence, start) : start].split()
    tokens = list(_WORD.finditer(sentence.text, end, end + _LOOK_AHEAD))
    if len(lead) != 1 or lead[0] not in words.clause.value_first or len(tokens) < 2:
        return None
    verb = tokens[0].group()
    if verb not in words.clause.stating and verb not in words.changes.direction:
        return None
    mark = CLAUSE_END.search(sentence.text, end)
    close = mark.start() if mark else len(sentence.text)
    said = [one for one in tokens[1:] if one.end() <= close]
    while said and said[0].group() in words.clause.fronted - words.clause.prepositions:
        said = said[1:]  # "lag zuletzt die Quote"
    last = next(
        (at for at, one in enumerate(said) if at and one[0] in words.subjects.object_opens), len(said)
    )
    said = said[:last]  # "erreichte die Ernte einen Rekord"
    return _phrase(words, sentence, said, close)


def follows_whole(words: SlotWords, sentence: FiguredSentence, opening: int) -> bool:
    """Whether the figure that ends at a place is the whole of the next: "Von 90 Betten der Klinik sind 12".

    Args:
        words: Of the language.
        sentence: The one of the figures.
        opening: In code points of the sentence.
    """
    first = sentence.readings[0]
    before = sentence.between(sentence.span.start, first.start)
    return first.end - sentence.span.start == opening and words.lists.out_of.fullmatch(before) is not None


def _first_finite(words: SlotWords, tokens: Tokens) -> int | None:
    """Which word is the first verb; none right behind a preposition is: "auf bestellten Feldern lag"."""
    led = ["", *(one.group().lower() for one in tokens)]
    verbs = (
        at
        for at, one in enumerate(tokens)
        if _is_finite(words, one.group()) and led[at] not in words.clause.prepositions
    )
    return next(verbs, None)


def _is_finite(words: SlotWords, word: str) -> bool:
    return word in words.clause.finite or is_verb(words, word)


def _opening(sentence: FiguredSentence, start: int) -> int:
    """Where the clause of a figure begins: behind the last mark, or behind the figure before it."""
    begin = max(0, start - _LOOK_BACK)
    ends = CLAUSE_END.finditer(sentence.text, begin, start)
    last = last_of(one for one in ends if not _is_aside(sentence.text, one, start))
    at = bisect_left(sentence.readings, start + sentence.span.start, key=lambda one: one.start) - 1
    at = sentence.before(at + 1)
    while at >= 0 and sentence.readings[at].hyphenated:
        at = sentence.before(at)  # inside a word of the clause: "Ein 24-Jähriger wurde"
    figure = sentence.readings[at].end - sentence.span.start if at >= 0 else 0
    return max(begin, last.end() if last else 0, figure)


def _is_aside(text: str, mark: re.Match[str], start: int) -> bool:
    """Whether a mark opens brackets that are closed before a place, as the party of a person is."""
    return mark.group().endswith("(") and text.find(")", mark.end(), start) > 0


def _opens_subordinate(words: SlotWords, tokens: Tokens) -> bool:
    first = tokens[0].group()
    return first.lower() in words.clause.subordinate and first not in words.clause.article_words


def _is_adverbial(words: SlotWords, sentence: FiguredSentence, tokens: Tokens) -> bool:
    """Whether what stands before the verb is a time, a place or another phrase with a preposition."""
    base, first = sentence.span.start, tokens[0]
    timed = sentence.moment_in(Span(first.start(), first.end()).shifted(base)) is not None
    postposed = tokens[-1].group().lower() in words.clause.postposed  # "Dem Verband zufolge"
    return timed or postposed or first.group().lower() in words.clause.fronted


def _phrase(words: SlotWords, sentence: FiguredSentence, tokens: Tokens, start: int) -> Span | None:
    """The first noun phrase of some words, without its article; None where a preposition opens them."""
    base, taken = sentence.span.start, list[re.Match[str]]()
    for at, one in enumerate(tokens):
        word = one.group()
        outside = sentence.moment_in(Span(one.start(), one.end()).shifted(base)) is not None
        gap = sentence.text[taken[-1].end() if taken else one.start() : one.start()].strip()
        if outside or gap or len(taken) == _LONGEST or word in words.clause.spanning:
            break
        if taken and word in words.clause.article_words and words.clause.stands_for(taken[-1].group()):
            break  # "gab es ein Plus", but not "kostet das Brot"
        if taken and word in words.subjects.object_opens:
            return None  # "meldete das Amt einen Rückgang": the figure is of the object
        if taken and word in words.subjects.aside_opens:
            break  # "lag der Umsatz den Angaben zufolge"
        if not taken and word.lower() in words.clause.fronted:
            return None
        if not taken and (word in words.clause.between_verb - words.clause.article_words):
            continue
        if word.lower() in words.clause.fronted and not _goes_on(words, sentence, tokens[at + 1 :], start):
            break
        closes = _is_finite(words, word) or word in words.clause.between_verb
        if taken and closes and word not in words.clause.article_words:
            break
        taken.append(one)
    while taken and (taken[-1].group()[0].islower() or taken[-1].group() in words.clause.article_words):
        taken.pop()
    while taken and taken[0].group() in words.clause.article_words:
        taken.pop(0)
    return Span(taken[0].start(), taken[-1].end()) if taken and not taken[0].group()[0].isdigit() else None


def _goes_on(words: SlotWords, sentence: FiguredSentence, rest: Tokens, start: int) -> bool:
    """Whether a noun follows a preposition, and neither the figure nor a time: "Exporte nach China"."""
    for one in rest:
        if sentence.moment_in(Span(one.start(), one.end()).shifted(sentence.span.start)) is not None:
            return False
        if one.group()[0].isupper():
            return one.end() < start
        if one.group() not in words.clause.article_words:
            return False
    return False
