"""Phrases of a clause, and what stands between values of a row: words alone decide, no grammar is known."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile

from briefgen.knowledge.doers import deed_verbs
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.article import Span

HIDDEN = "§"
"""Stands for every letter of a period, and of a figure that is no value of a row."""
_TOKEN = re.compile(rf"{HIDDEN}+|[^\W\d_][\w’'&-]*(?:\.(?=\w)[\w’'&-]+)*|\d[\d.,]*|[^\w\s]")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LONGEST_NAME = 5
_ADJECTIVES = 2


@dataclass(frozen=True, slots=True)
class AlignedWords:
    """The words of a language that tell the items of a row from what is said of them."""

    preps: frozenset[str]
    attached: frozenset[str]
    more_attached: frozenset[str]
    articles: frozenset[str]
    genitives: frozenset[str]
    like: frozenset[str]
    openers: frozenset[str]
    places: frozenset[str]
    pronouns: frozenset[str]
    stops: frozenset[str]
    verbs: frozenset[str]
    verb_ends: tuple[str, ...]
    neutral: frozenset[str]
    then: frozenset[str]
    beside: frozenset[str]
    more: frozenset[str]
    start: frozenset[str]
    end: frozenset[str]
    telling: frozenset[str]
    tellers: frozenset[str]
    joint: re.Pattern[str]
    rest: re.Pattern[str]
    whole: re.Pattern[str]
    cut: re.Pattern[str]
    takes: frozenset[str]
    coordinates: frozenset[str]
    of_these: re.Pattern[str]
    rest_alone: re.Pattern[str]
    has_capitals: bool


@cache
def aligned_words(language: str) -> AlignedWords:
    """The words of a language, made of its tables."""
    own, charts, figures = (table(language, name) for name in ("aligned", "charts", "figures"))
    name, rows = charts["name"], charts["rows"]
    tops, verbs = _tops(language), _verbs(language)
    joints = any_of([*rows["joints"], *own["joins"]])
    then = {*own["then"], *(word for words in rows["against"] for word in words.split())}
    return AlignedWords(
        frozenset(own["preps"]),
        frozenset(own["attached"]),
        frozenset(own["more_attached"]),
        frozenset([*name["articles"], *figures["articles"], *charts["rows"]["owners"]]),
        frozenset(own["genitives"]),
        frozenset(own["like"]),
        frozenset([*own["openers"], *rows["alone"], *(one for one in rows["asides"] if " " not in one)]),
        frozenset([*own["places"], *(word.casefold() for word in charts["ranks"]["places"])]),
        frozenset(own["pronouns"]),
        frozenset([*own["stops"], *name["owners"]]),
        frozenset((verbs | tops) - {*own["preps"]}),
        tuple(name["deed_ends"]),
        frozenset([*own["neutral"], *tops]),
        frozenset(own["then"]),
        frozenset({*own["aside"], *rows["times"]} | then),
        frozenset([*own["more_words"], *figures["up"]["after"], *figures["down"]["after"]]),
        frozenset(rows["from"]),
        frozenset(rows["to"]),
        # "Hospitals added 420 jobs" is told by nobody.
        frozenset({*figures["attribution_verbs"], *own["telling"]} - {*rows["gains"], *rows["losses"]}),
        frozenset(own["tellers"]),
        re.compile(rf"[,;]\s(?:(?:{joints})\s)*|\s(?:{joints})\s(?:(?:{joints})\s)*|[–—:]\s"),
        re.compile(rf"(?i:{any_of(own['rest'])}),?\s$"),
        re.compile(rf"(?i:{any_of(charts['out_of']['before'])})\s$"),
        re.compile(rf"(?<![^\W_])(?:{any_of(own['cut_verbs'])})(?![^\W_])"),
        frozenset(rows["takes"]),
        frozenset(own["coordinates"]),
        re.compile(rf"(?i:{any_of(own['of_these'])})(?![^\W_]),?"),
        re.compile(rf"(?<![^\W_])(?i:{any_of(figures['rest_called'])})(?![^\W_])"),
        figures["capitalised_nouns"],
    )


def _tops(language: str) -> set[str]:
    """The verbs that put an item before the others."""
    return {words.split()[0] for words in table(language, "charts")["ranks"]["tops"]}


def _verbs(language: str) -> set[str]:
    own, charts, figures = (table(language, name) for name in ("aligned", "charts", "figures"))
    name, rows = charts["name"], charts["rows"]
    return {
        *deed_verbs(language),
        *name["states"],
        *rows["being"],
        *rows["helpers"],
        *own["neutral"],
        *figures["up"]["before"],
        *figures["down"]["before"],
        *rows["gains"],
        *rows["losses"],
        *(one.split()[0] for one in rows["takes"]),
        *figures["attribution_verbs"],
        *own["telling"],
        *_tops(language),
    }


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark with its place in the article."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """The offset behind it."""
        return self.start + len(self.text)

    @property
    def low(self) -> str:
        """Without capitals."""
        return self.text.casefold()


@dataclass(frozen=True, slots=True)
class Phrase:
    """A name or noun with what leads to it: "in the old town" is `old town` behind `in`.

    Attributes:
        parts: The phrases it is made of: "sales", and "vinyl" behind "of".
        first: The number of its first token; `last` that of the one behind it.
    """

    prep: str
    span: Span
    text: str
    first: int
    last: int
    parts: tuple["Phrase", ...] = ()


def hidden(text: str, spans: Sequence[Span]) -> str:
    """The text with those places and all years hidden, as long as it was."""
    made = [*_YEAR.sub(lambda year: HIDDEN * len(year[0]), text)]
    for span in spans:
        made[span.start : span.end] = HIDDEN * (min(span.end, len(made)) - min(span.start, len(made)))
    return "".join(made)


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The words and marks of a stretch."""
    return [Token(found[0], found.start()) for found in _TOKEN.finditer(text, start, end)]


def is_verb(token: Token, words: AlignedWords) -> bool:
    """Whether a word is a verb that is known, or of a regular form of the past."""
    return token.low in words.verbs or (token.text.islower() and token.text.endswith(words.verb_ends))


def phrase_at(told: Sequence[Token], at: int, text: str, words: AlignedWords) -> Phrase | None:
    """The phrase that begins with a token, without what is attached to it; None where none does."""
    prep, begin = "", at
    if told[at].low in words.preps:
        prep, begin = told[at].low, at + 1
    first = begin + (begin < len(told) and told[begin].low in words.articles)
    end = _name_end(told, begin, words, led=bool(prep))
    if end == first:
        return None
    while end < len(told) and told[end].low in words.coordinates:
        # "Meat and fish" are one item where one value is told of them.
        more = _name_end(told, end + 1, words, led=bool(prep))
        if more <= end + 1 or told[more - 1].low in words.articles:
            break
        end = more
    span = Span(told[first].start, told[end - 1].end)
    return Phrase(prep, span, text[span.start : span.end], at, end)


def _name_end(told: Sequence[Token], begin: int, words: AlignedWords, *, led: bool) -> int:
    """The number of the token behind a name and its article; that behind the article where there is none."""
    article = begin < len(told) and told[begin].low in words.articles
    begin += article
    end = begin
    while end < len(told) and end - begin < _LONGEST_NAME:
        if not _is_nominal(told, end, words, led=(led or article or end > begin, end == begin)):
            break
        end += 1
    return end


def _is_nominal(told: Sequence[Token], at: int, words: AlignedWords, led: tuple[bool, bool]) -> bool:
    """Whether a word is a part of a name; `led` is whether one leads to it, and whether right before it."""
    token = told[at]
    known = token.low in words.preps or token.low in words.articles or token.low in words.stops
    if known or not token.text[0].isalpha():
        return False
    if not words.has_capitals:
        return token.text[0].isupper() or not is_verb(token, words)
    if token.text[0].isupper():
        return True
    # "die alte neue Halle": adjectives before a noun.
    ahead = told[at + 1 : at + 1 + _ADJECTIVES]
    noun = next((one for one in ahead if not one.text.islower()), None)
    between = [one for one in ahead if noun and one.start < noun.start]
    lead = words.preps | words.articles | words.then  # "im Harz leben nach Schätzung der Förster"
    plain = token.low not in words.then and not any(one.low in lead for one in between)
    if not (led[0] and plain and noun is not None and noun.text[0].isalpha()):
        return False
    # "Die meistbesuchte Burg" has no verb, for all it ends in "-te".
    return token.low not in words.verbs if led[1] else not is_verb(token, words)


def whole_phrase(told: Sequence[Token], at: int, text: str, words: AlignedWords) -> Phrase | None:
    """The phrase that begins with a token, with all that is attached to it: "sales of sheet music"."""
    first = phrase_at(told, at, text, words)
    if first is None:
        return None
    parts = [first]
    while parts[-1].last < len(told):
        at = parts[-1].last
        allowed = words.attached if first.prep else words.attached | words.more_attached
        led = told[at].low in allowed or told[at].low in words.genitives
        more = phrase_at(told, at, text, words) if led else None
        if more is None:
            break
        parts.append(more if more.prep else replace(more, prep=told[at].low))
    span = Span(first.span.start, parts[-1].span.end)
    return Phrase(first.prep, span, text[span.start : span.end], first.first, parts[-1].last, tuple(parts))


def phrases(told: Sequence[Token], text: str, words: AlignedWords) -> list[Phrase]:
    """All phrases of a stretch, each without what is attached to it."""
    found, at = list[Phrase](), 0
    while at < len(told):
        one = phrase_at(told, at, text, words)
        found += [one] if one else []
        at = one.last if one else at + 1
    return found


def without_doer(told: Phrase | None, head: Sequence[Token], words: AlignedWords) -> Phrase | None:
    """A place without who did something there: "Dundee" of "In Dundee people complained"."""
    if told is None or words.has_capitals or not told.prep or told.last >= len(head):
        return told
    names = [*takewhile(lambda word: word[0].isupper(), told.text.split())]
    if not names or len(names) == len(told.text.split()) or not is_verb(head[told.last], words):
        return told
    text = " ".join(names)
    return replace(told, text=text, span=Span(told.span.start, told.span.start + len(text)), parts=())
