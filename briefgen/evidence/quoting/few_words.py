"""One or two words in quotation marks: what somebody said of a thing, or a name, a term, a scare quote."""

from briefgen.evidence.quoting.setting import Setting
from briefgen.evidence.text.tokens import Kind
from briefgen.evidence.words.speech import Tongue
from briefgen.evidence.words.word_sets import without

SPOKEN = frozenset({"after", "inverted", "according to", "turn", "continued"})
STOPS = frozenset(".!?")
_CARRIED = frozenset({"carried", "previous sentence", "statement before", "colon before"})
_TOLD = frozenset({"before", "weak verb", "participle", "infinitive"})
_FEW = 2
_CLAUSE = 5
_SENTENCE = 9
"""Reaches in tokens; of 190 such words in reach a careful reader gave all but two to who said them."""


def few_quoted(here: Setting, tongue: Tongue) -> bool:
    """Whether one or two words in marks are somebody’s: a verb or the quotation before ties them."""
    if here.rule == "weak verb" and here.gap == 0 and len(here.words) == 1:
        return False
    if here.continues or speaks_on(here):
        return True
    introduced = here.before is not None and here.before.text == ":" and here.words[0][0].isupper()
    if here.closed in STOPS and introduced:
        return True
    if here.first:
        return here.rule in SPOKEN and here.closed != ""
    if tongue.names.nouns_capitalised and here.words[-1][0].isupper():
        return _said_noun(here, tongue) or _predicate(here, tongue)
    return _said(here, tongue) or _predicate(here, tongue)


def speaks_on(here: Setting) -> bool:
    """Whether it is a sentence of whoever spoke before it: "We go," said Ms Li. "Tomorrow."."""
    return here.first and here.closed in STOPS and here.rule in _CARRIED


def _said(here: Setting, tongue: Tongue) -> bool:
    """Whether a verb of saying governs it: said the deal was “dead”, called the plan for it “absurd”."""
    if here.words[0][0].isupper():
        if here.rule == "inverted" and here.closed == ",":
            return True  # Hello “We build,” said Ms Li
        return 0 <= here.gap <= (_FEW if here.rule == "weak verb" else 1)
    if here.rule == "after" or (here.rule == "according to" and here.named_before):
        return True
    return here.rule in _TOLD and not here.broken and 0 <= here.gap <= _reach(here, tongue)


def _reach(here: Setting, tongue: Tongue) -> int:
    """How far before it, in tokens, the verb may stand: furthest where what is said is a clause."""
    speech = tongue.speech
    if here.cue in speech.loose:
        return _CLAUSE if here.before and here.before.lower in speech.content_links else 1
    return _SENTENCE if here.rule == "weak verb" or here.cue in speech.statement_verbs else _CLAUSE


def _predicate(here: Setting, tongue: Tongue) -> bool:
    """Whether it is what a reported clause says of its subject, told by the form of its verb: sei „ernst“."""
    return here.before is not None and here.before.lower in tongue.speech.subjunctive


def _said_noun(here: Setting, tongue: Tongue) -> bool:
    """Whether a noun, where all nouns have capitals, is said of a thing and not the name of one."""
    before, speech = here.before, tongue.speech
    if here.rule not in _TOLD or here.broken or before is None or not 0 <= here.gap <= _CLAUSE:
        return False
    if before.lower in speech.content_links:
        said = here.cue in speech.judging or here.cue not in speech.loose
        return here.gap == 1 or here.rule == "weak verb" or said
    definite = before.lower in without(speech.articles, speech.indefinite)
    placed = definite or before.lower in speech.prepositions
    named = before.kind is Kind.WORD and before.capital and here.rule != "weak verb"
    return here.gap <= 1 or not (placed or named)
