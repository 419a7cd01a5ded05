"""Who was fined, awarded, jailed or made to pay so much, and the word that says which of these."""

import re
from dataclasses import dataclass

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.meaning.subjects import CLAUSE_END, last_of, subject_before
from briefgen.evidence.meaning.verb_second import clause_subject
from briefgen.evidence.words.ruling_words import RulingWords
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.quantity import Dimension

_REACH = 160
_WORD = re.compile(r"[^\W_][\w’'.&/-]*")
_CLAUSE = re.compile(r"[,;:()“”\"„]|\s[-–—]\s")
_SHORTEST = 3
"""In words, of what a relative clause and the helping verb behind it are longer than."""
_OWNED = ("'", "’")


@dataclass(frozen=True, slots=True)
class Ruling:
    """Both spans count from the start of the sentence.

    Attributes:
        whom: Who has the sum to pay, to get or to serve.
        what: The word that says which: "fined", "ordered to pay".
        again: Whether `whom` stands with the sum before this one: "fined £5m and jailed for two years".
    """

    whom: Span
    what: Span
    again: bool = False


def rulings(words: SlotWords, sentence: FiguredSentence) -> list[Ruling | None]:
    """What each figure of a sentence is by a ruling; None where it is no fine, award or sentence."""
    found: list[Ruling | None] = []
    for reading in sentence.readings:
        fits = reading.unit.dimension in (Dimension.MONEY, Dimension.TIME, Dimension.OTHER)
        plain = fits and not reading.hyphenated and not reading.from_to
        before = found[-1] if found else None
        found.append(_ruling(words, sentence, reading, before) if plain else None)
    return found


def _ruling(
    words: SlotWords, sentence: FiguredSentence, reading: Reading, before: Ruling | None
) -> Ruling | None:
    base = sentence.span.start
    start, end = reading.start - base, reading.end - base
    if reading.end < sentence.span.end and sentence.text[end - 1 : end] in _OWNED:
        return None  # "two months' notice"
    if words.clause.finite:
        return _closed(words, sentence, reading)
    told = _done_to(words, sentence.text, start, end, before) or _does_to(words, sentence.text, start)
    term = reading.unit.dimension is Dimension.TIME
    return told if told and _fits(words.rulings, told.what.of(sentence.text).lower(), term=term) else None


def _fits(words: RulingWords, what: str, *, term: bool) -> bool:
    """Whether a word tells of a term in prison, or else of a sum."""
    return what in words.either or (what in words.terms) == term


def _done_to(words: SlotWords, text: str, start: int, end: int, before: Ruling | None) -> Ruling | None:
    """Whom the verb right before a sum is about: "Norrail was fined", "got a £300 fine"."""
    said, begin = words.rulings, max(0, start - _REACH)
    window = text[begin:start]
    found = last_of(said.done_to.finditer(window)) or last_of(said.given_to.finditer(window))
    what = Span(*found.span("verb")).shifted(begin) if found else None
    if found is None and (behind := said.sum_behind.match(text, end)):
        found, what = last_of(said.gets.finditer(window)), Span(*behind.span("verb"))
    if found is None or what is None:
        return None
    verb = begin + found.start("verb")
    if _goes_on(words, text[:verb]) and before is not None:
        return Ruling(before.whom, what, again=True)
    if doer := _behind_relative(words, text, verb):
        return Ruling(doer, what)
    whom = subject_before(words, text, verb, 0)
    if whom is None or _is_unreal(words, text[whom.start : verb]) or _is_relative(words, text, whom):
        return None
    return Ruling(whom, what)


def _behind_relative(words: SlotWords, text: str, verb: int) -> Span | None:
    """Who opens a clause before what "who" tells of them: "A guard who sold keys to a gang was jailed"."""
    mark = last_of(CLAUSE_END.finditer(text, 0, verb))
    begin = mark.end() if mark else 0
    opening = words.subjects.opens_related.match(text, begin, verb)
    if opening is None:
        return None
    said = text[opening.end() : verb].lower().split()
    helped = len(said) > _SHORTEST and said[-1] in words.rulings.helps_be
    helped = helped and not _is_unreal(words, " ".join(said[1 - _SHORTEST :]))
    others = words.clause.relatives | words.sayings.saying_verbs | {"that"}
    return Span(*opening.span("noun")) if helped and others.isdisjoint(said) else None


def _does_to(words: SlotWords, text: str, start: int) -> Ruling | None:
    """Who stands between a verb and its sum: "fined the firm £5m", "ordered Norrail to pay"."""
    said, begin = words.rulings, max(0, start - _REACH)
    window = text[begin:start]
    for verb in reversed(list(said.does_to.finditer(window))):
        found = said.whom.match(window, verb.end())
        if found is None:
            continue
        whom = _bare(words, found, window)
        then = (found["then"] or "").lower()
        ordered = verb["verb"].lower() in said.orders
        clause = window[: verb.start()]
        clause = clause[max((one.end() for one in _CLAUSE.finditer(clause)), default=0) :]
        if whom is None or ordered != (then in said.then_pays) or _is_unreal(words, clause):
            return None
        named = found.span("then") if ordered else verb.span("verb")
        return Ruling(whom.shifted(begin), Span(*named).shifted(begin))
    return None


def _bare(words: SlotWords, found: re.Match[str], window: str) -> Span | None:
    """Who is meant, without an article; None where the words hold a verb or are only those before a sum."""
    parts = found["whom"].split(", ")
    begin, end = found.span("whom")
    if len(parts) > 1:  # "fined one board, Axiom, £3m"
        if (
            len(parts) != 3 - bool(parts[-1].strip())
            or not parts[1][:1].isupper()
            or not found["whom"].rstrip().endswith(",")
        ):
            return None
        begin += len(parts[0]) + 2
    tokens = list(_WORD.finditer(window, begin, end))
    if tokens and tokens[0].group() in words.clause.article_words:
        tokens = tokens[1:]
    said = [one.group().lower() for one in tokens]
    outside = words.clause.clause_verbs | words.clause.subordinate | words.rulings.leads
    if not tokens or not outside.isdisjoint(said) or said[0] in words.clause.no_object:
        return None
    plain = tokens[-1].group().lower() not in words.clause.before and not said[-1].endswith(_OWNED)
    return Span(tokens[0].start(), tokens[-1].end()) if plain else None


def _goes_on(words: SlotWords, before: str) -> bool:
    """Whether only a joining word stands before a verb: "and was also ordered to pay"."""
    said = before.lower().split()[-3:]
    while said and (said[-1] in words.rulings.helps_be or said[-1] in words.clause.fillers):
        said.pop()
    return bool(said) and said[-1] in words.clause.list_words


def _is_unreal(words: SlotWords, said: str) -> bool:
    """Whether a clause tells what may be, was wanted, or was not."""
    low = said.lower().replace("n't", " not").replace("n’t", " not")
    return not words.rulings.unreal.isdisjoint(_WORD.findall(low))


def _is_relative(words: SlotWords, text: str, whom: Span) -> bool:
    """Whether a clause is about what stands before it: "the bank, which the watchdog fined £3m"."""
    said = [word for word in text[: whom.start].split()[-2:] if word not in words.clause.article_words]
    return bool(said) and said[-1].lower() in words.clause.relatives | {"that", "whom"}


def _closed(words: SlotWords, sentence: FiguredSentence, reading: Reading) -> Ruling | None:
    """Whom the verb behind a sum is about: "wurde zu 900 Euro verurteilt", "muss 900 Euro Strafe zahlen"."""
    said, base, text = words.rulings, sentence.span.start, sentence.text
    start, end = reading.start - base, reading.end - base
    begin = max([0, *(one.end() for one in _CLAUSE.finditer(text, max(0, start - _REACH), start))])
    closing = said.closing.match(text, end)
    if closing and said.opens_sum.search(text, begin, start):
        what = Span(*closing.span("verb"))
        helper = last_of(said.helper.finditer(text, max(0, start - _REACH), start))
        whom = (
            clause_subject(words, sentence, start)
            if said.be.search(text, begin, start) or said.be.match(text, closing.end() + 1)
            else _after_helper(words, sentence, helper, start)
        )
        opening = helper.start() if helper else begin
    else:
        paid = said.pays_behind.match(text, end)
        noun = said.sum_behind.match(text, end) or paid
        if (
            noun is None
            or reading.unit.dimension is Dimension.TIME
            or not said.got.search(text, begin, start)
        ):
            return None
        whom, what, opening = clause_subject(words, sentence, start), Span(*noun.span("verb")), begin
    if whom is None or _is_unreal(words, text[min(opening, whom.start) : start]):
        return None
    return Ruling(whom, what)


def _after_helper(
    words: SlotWords, sentence: FiguredSentence, helper: re.Match[str] | None, start: int
) -> Span | None:
    """Whom a verb is about that encloses him: "hat Armin Voss wegen Untreue zu 900 Euro verurteilt"."""
    if helper is None or clause_subject(words, sentence, start) is None:
        return None
    first = sentence.text.split(None, 1)[0].lower()
    if first in words.clause.fronted:
        return None  # who judged stands behind the helper too
    tokens: list[re.Match[str]] = []
    for one in _WORD.finditer(sentence.text, helper.end(), start):
        gap = sentence.text[tokens[-1].end() if tokens else one.start() : one.start()]
        if one.group() in words.rulings.ends_whom or gap.strip():
            break
        tokens.append(one)
    if tokens and tokens[0].group() in words.clause.article_words:
        tokens = tokens[1:]
    named = tokens and tokens[-1].group()[0].isupper()
    return Span(tokens[0].start(), tokens[-1].end()) if named else None
