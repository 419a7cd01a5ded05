"""Whose a quotation is that its own sentence ties to nobody: rules, in the order they are tried."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from briefgen.evidence.names.people import People
from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.quoting.attribution import Attributions
from briefgen.evidence.quoting.cues import Attribution
from briefgen.evidence.quoting.pulled import signature
from briefgen.evidence.quoting.referents import Referents
from briefgen.evidence.quoting.said import NOBODY, Heard, Said, carried_over
from briefgen.evidence.text.marks import Marked
from briefgen.evidence.text.tokens import Kind, Line
from briefgen.evidence.words.speech import Tongue

_OPENING_MARKS = 6
_FEW_WORDS = 2
_FAR_BACK = 20
_FOLLOWING = frozenset({"after", "inverted", "tail"})


@dataclass(frozen=True, slots=True)
class Text:
    """An article as its paragraphs are read for speakers.

    Attributes:
        said: Whose each quotation is, filled in as the reading goes on.
    """

    words: str
    quotes: Sequence[Marked]
    rows: list[Line]
    people: People
    referents: Referents
    tongue: Tongue
    said: list[Said]


class Passage:
    """One paragraph, and who was heard before it.

    Attributes:
        left: Who the paragraph before leaves as the speaker of one that is all quotation.
    """

    def __init__(self, text: Text, line: Line, heard: Heard, left: Said) -> None:
        self.text = text
        self.line = line
        self.tokens = line.tokens
        self.heard = heard
        self.left = left
        self.at = [index for index, token in enumerate(line.tokens) if token.kind is Kind.QUOTE]

    @cached_property
    def attributions(self) -> Attributions:
        """Those of the paragraph."""
        return self.text.referents.attributions(self.line)

    @cached_property
    def direct(self) -> list[Attribution | None]:
        """The attribution in the sentence of each quotation."""
        return [self.attributions.of(at) for at in self.at]

    def told(self, attribution: Attribution) -> Said:
        """Whom an attribution of the paragraph names."""
        return self.text.referents.told(attribution, self.line.paragraph, self.heard)

    def subject(self, start: int, stop: int) -> Attribution | None:
        """The subject of a clause as whose its words are."""
        phrase = self.attributions.phrases.clause_subject(start, stop)
        if phrase and self.tokens[phrase.first].lower in self.text.tongue.titles.somebody:
            return None  # "Someone chalked “…” on the wall"
        found = Attribution(phrase, "", "") if phrase else None
        known = found and (self._can_speak(found.phrase) or self.told(found).who)
        return found if known else None

    def _can_speak(self, phrase: Phrase) -> bool:
        """Whether a subject without a verb of saying may be who speaks: no "the gates", no "this"."""
        if phrase.pronoun or phrase.mention or self.attributions.phrases.speaks(phrase):
            return True
        first, tongue = self.tokens[phrase.first].lower, self.text.tongue
        owned = any(token.possessive for token in self.tokens[phrase.first : phrase.last])
        said = self.tokens[phrase.last - 1].lower in tongue.speech.participle  # "an old saying"
        return owned or said or first in tongue.names.possessive


class Untold:
    """A quotation that nothing in its sentence attributes, in its passage."""

    def __init__(self, passage: Passage, n: int) -> None:
        self.passage = passage
        self.n = n
        self.at = passage.at[n]
        self.start, self.stop = passage.line.sentence(self.at)

    @cached_property
    def alone(self) -> bool:
        """Whether it begins its sentence: whoever spoke speaks on."""
        if self.at - self.start > _OPENING_MARKS:
            return False
        return all(token.kind is not Kind.WORD for token in self.passage.tokens[self.start : self.at])

    @cached_property
    def earlier(self) -> Said:
        """Whose the quotation before is; whoever spoke on is told by more than a word or two, if any is."""
        if not self.n:
            return NOBODY
        passage = self.passage
        near = reversed(passage.at[max(self.n - _FAR_BACK, 0) : self.n])
        before = [passage.tokens[at].quote for at in near]
        whole = (number for number in before if self._words(number) > _FEW_WORDS)
        return passage.text.said[next(whole, before[0]) if self.alone else before[0]]

    def _words(self, number: int) -> int:
        return len(self.passage.text.quotes[number].inner.of(self.passage.text.words).split())

    @property
    def shares_sentence(self) -> bool:
        """Whether the quotation before stands in the same sentence."""
        return self.n > 0 and self.passage.line.sentence(self.passage.at[self.n - 1])[0] == self.start


Rule = Callable[[Untold], Said | None]
"""Whose a quotation is; None where the rule has nothing to say, NOBODY where it says that nobody is known."""


def _runs_on(quote: Untold) -> Said | None:
    """The paragraph before broke off inside it."""
    passage = quote.passage
    resumes = passage.text.quotes[passage.tokens[quote.at].quote].resumes
    return carried_over(passage.heard.last) if resumes else None


def _told_between(quote: Untold) -> Said | None:
    """Somebody is named who speaks between the quotation before and it: Ms Li said no. “…”."""
    passage = quote.passage
    if not quote.alone or not quote.earlier.speaker:
        return None
    first, stop = passage.line.sentence(quote.start - 1)
    found = passage.attributions.whole(first, stop) if passage.at[quote.n - 1] < first else None
    return carried_over(passage.told(found)) if found and found.phrase.mention else None


def _speaks_on(quote: Untold) -> Said | None:
    """The quotation before is by somebody: “…,” she said. “…”."""
    joined = quote.alone or quote.shares_sentence
    if quote.earlier.unknowable and joined and not _stated_since(quote):
        return NOBODY
    return carried_over(quote.earlier) if quote.earlier.speaker and joined else None


def _stated_since(quote: Untold) -> bool:
    """Whether a sentence of reported speech stands between the quotation before and it."""
    passage = quote.passage
    first = passage.line.sentence(quote.start - 1)[0] if quote.start else 0
    return passage.at[quote.n - 1] < first and _statement_before(quote) is not None


def _told_by_next(quote: Untold) -> Said | None:
    """The next quotation is by somebody: “….” “…,” she said."""
    direct, n = quote.passage.direct, quote.n
    later = direct[n + 1] if n + 1 < len(direct) else None
    told = later if quote.alone and later and later.rule in _FOLLOWING else None
    return carried_over(quote.passage.told(told)) if told else None


def _told_in_next_sentence(quote: Untold) -> Said | None:
    """It heads its paragraph, the only one there: “….” That, Ms Li said, was all."""
    passage = quote.passage
    only = quote.alone and not quote.at and len(passage.at) == 1
    if not only or quote.stop >= len(passage.tokens):
        return None
    found = passage.attributions.whole(*passage.line.sentence(quote.stop))
    return carried_over(passage.told(found)) if found else None


def _subject_of_sentence(quote: Untold) -> Said | None:
    """The sentence around it is about somebody: Ms Li wants “…”."""
    passage = quote.passage
    found = None if quote.alone else passage.subject(quote.start, quote.at)
    if found is None or (quote.earlier.speaker and not passage.attributions.phrases.speaks(found.phrase)):
        return None
    return passage.told(found)


def _introduced(quote: Untold) -> Said | None:
    """A colon leads to it, after a clause without a subject: And then this: “…”."""
    colon = not quote.alone and quote.passage.tokens[quote.at - 1].text == ":"
    return carried_over(quote.passage.heard.last) if colon and not quote.earlier.speaker else None


def _in_words_of_writer(quote: Untold) -> Said | None:
    """Inside a sentence without a subject: whoever the quotation before is by."""
    return None if quote.alone else carried_over(quote.earlier)


def _stated_before(quote: Untold) -> Said | None:
    """The sentence before reports speech: Ms Li said the plan was dead. “…”."""
    found = _statement_before(quote)
    said = carried_over(quote.passage.told(found)) if found else None
    return said if said and (said.speaker or not quote.n) else None


def _statement_before(quote: Untold) -> Attribution | None:
    if not quote.at or not quote.start or quote.earlier.speaker:
        return None
    passage = quote.passage
    return passage.attributions.whole(*passage.line.sentence(quote.start - 1))


def _subject_before(quote: Untold) -> Said | None:
    """The sentence before is about somebody: Ms Li left the room. “…”."""
    if not quote.at or quote.earlier.speaker or _statement_before(quote):
        return None
    passage = quote.passage
    first, stop = passage.line.sentence(quote.start - 1) if quote.start else (0, 0)
    found = passage.subject(first, stop)
    said = replace(passage.told(found), inferred=True) if found else None
    return said if said and (said.speaker or not quote.n) else None


def _signed_below(quote: Untold) -> Said | None:
    """The line below signs it: — Ms Li, minister."""
    passage, text = quote.passage, quote.passage.text
    below = passage.line.paragraph + 1
    if quote.at or len(passage.tokens) > 1 or below >= len(text.rows):
        return None
    row = text.rows[below]
    first = signature(row, text.people, text.tongue)
    phrase = text.referents.attributions(row).phrases.starting(first) if first >= 0 else None
    said = text.referents.told(Attribution(phrase, "", ""), below, passage.heard) if phrase else NOBODY
    return said if said.speaker else None


def _left_by_paragraph_before(quote: Untold) -> Said | None:
    """The paragraph before names who speaks on."""
    return quote.passage.left if quote.passage.left.speaker else None


def _last_speaker(quote: Untold) -> Said | None:
    """Nobody else is near."""
    return carried_over(quote.passage.heard.last)


_AS_FOUND = ""
"""The rule by which the paragraph before found whom it leaves."""

RULES: tuple[tuple[str, Rule], ...] = (
    ("continued", _runs_on),
    ("statement before", _told_between),
    ("carried", _speaks_on),
    ("next in paragraph", _told_by_next),
    ("next sentence", _told_in_next_sentence),
    ("subject", _subject_of_sentence),
    ("last speaker", _introduced),
    ("carried", _in_words_of_writer),
    ("statement before", _stated_before),
    ("previous sentence", _subject_before),
    ("signature", _signed_below),
    (_AS_FOUND, _left_by_paragraph_before),
    ("last speaker", _last_speaker),
)
"""Each rule with the name its confidence is kept under."""


def carried(passage: Passage, n: int) -> Said:
    """Whose the n-th quotation of a paragraph is, by the first rule that has something to say."""
    quote = Untold(passage, n)
    for name, rule in RULES:
        said = rule(quote)
        if said is not None:
            return _by(said, name)
    return NOBODY


def _by(said: Said, name: str) -> Said:
    return said if said is NOBODY or name == _AS_FOUND else replace(said, rule=name)


@dataclass(frozen=True, slots=True)
class Leaves:
    """What a paragraph leaves to the next one.

    Attributes:
        speaker: Who speaks on there, where that is nothing but a quotation.
        stated: Who made the statement it ends with.
    """

    speaker: Said = NOBODY
    stated: Said = NOBODY


def leaves(passage: Passage) -> Leaves:
    """Whom the last sentence of a paragraph names for what follows."""
    if not passage.tokens:
        return Leaves(passage.left)
    start, stop = passage.line.sentence(len(passage.tokens) - 1)
    if passage.tokens[-1].text == ":":
        found = passage.attributions.before(start, stop) or passage.subject(start, stop)
        if found:
            return Leaves(_by(passage.told(found), "colon before"))
    quoted = len(passage.at) > 0
    stated = None if quoted and passage.at[-1] >= start else passage.attributions.whole(start, stop)
    if stated:
        said = passage.told(stated)
        return Leaves(NOBODY if quoted else _by(carried_over(said), "statement before"), said)
    subject = None if quoted else passage.subject(start, stop)
    if subject and subject.phrase.mention and subject.phrase.mention.who.sure:
        return Leaves(_by(carried_over(passage.told(subject)), "previous sentence"))
    return Leaves()
