"""Quotation marks that hold no speech: titles, nicknames, terms, words the writer keeps at a distance."""

import re
from dataclasses import dataclass

from briefgen.evidence.said import Said
from briefgen.evidence.speakers import OWN_WORDS
from briefgen.evidence.speech import Tongue
from briefgen.evidence.tokens import Kind, Line, Token

_PART = re.compile(r"\w+")
_FEW = 2
_SHORT = 3
_CLAUSE = 5
_LONGEST_TITLE = 9
_NEAR = 3
_STOPS = frozenset(".!?")
_DASHES = frozenset({"—", "–", "-", "--"})
_SPOKEN = frozenset({"after", "inverted", "according to", "turn", "continued"})


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands around a quotation.

    Attributes:
        words: Its words.
        size: Number of its words, the parts of "far-fetched" and "don't" counted each.
        first: It begins a sentence.
        rule: The rule that found its speaker, or empty.
        gap: Number of tokens between the cue and the quotation; -1 where the cue does not stand before it.
        shown: A word before it, a comma aside, says that it stands on a sign or is shouted.
        names: A participle before it only gives a thing its name: "a habit called “…”".
    """

    words: list[str]
    size: int
    first: bool
    before: Token | None
    after: Token | None
    closed: str
    rule: str
    gap: int
    verb_near: bool
    shown: bool
    names: bool


def setting(line: Line, at: int, text: str, by: Said, tongue: Tongue) -> Setting:
    """The setting of the quotation that is the token at the index."""
    rule = by.rule
    gap = at - by.cue_at if by.cue_at >= 0 else -1
    start, _ = line.sentence(at)
    before = line.tokens[at - 1] if at > start else None
    after = line.tokens[at + 1] if at + 1 < len(line.tokens) else None
    near = any(token.lower in tongue.speech.verbs for token in line.tokens[max(start, at - _NEAR) : at])
    carrier = next(
        (token for token in reversed(line.tokens[max(start, at - 2) : at]) if token.text != ","), None
    )
    shown = carrier is not None and carrier.lower in tongue.speech.shown
    words, size = text.split(), len(_PART.findall(text))
    names = _names(line.tokens[max(start, at - _CLAUSE) : at], tongue)
    closed = line.tokens[at].closed
    return Setting(words, size, at == start, before, after, closed, rule, gap, near, shown, names)


def _names(before: list[Token], tongue: Tongue) -> bool:
    """Whether the last words are an indefinite article, a noun for a thing and a participle."""
    speech, titles = tongue.speech, tongue.titles
    if len(before) <= _FEW or before[-1].lower not in speech.weak:
        return False
    noun = before[-2]
    somebody = noun.lower in titles.people or noun.lower in titles.roles or noun.lower in titles.bodies
    if somebody or noun.kind is not Kind.WORD or noun.capital or noun.lower.endswith(titles.agent_endings):
        return False
    article = next((at for at in range(len(before) - 3, -1, -1) if before[at].lower in speech.indefinite), -1)
    return article >= 0 and all(token.kind is Kind.WORD for token in before[article:])


def is_speech(here: Setting, tongue: Tongue) -> bool:
    """Whether the marks hold words somebody said or wrote."""
    if not any(any(c.isalpha() for c in word) for word in here.words):
        return False
    if here.rule == OWN_WORDS or _has_byline(here, tongue) or _cited(here) or _named_work(here, tongue):
        return False
    if here.names:
        return False
    if here.before and (here.before.text == "=" or _announced(here, tongue)):
        return False
    if _title_shaped(here.words, tongue) and (_placed(here, tongue) or not _introduced(here)):
        return False
    if here.size > _FEW:
        guessed = here.rule in {"", "subject"} and not here.first and not here.verb_near
        return not guessed or here.size > _SHORT or here.closed not in {"", ","}
    if here.rule == "weak verb" and here.gap == 0 and len(here.words) == 1:
        return False
    if _predicate(here, tongue):
        return True
    near = _NEAR - 1 if here.rule == "weak verb" else 1
    introduced = here.before is not None and here.before.text == ":" and here.words[0][0].isupper()
    if here.closed in _STOPS and (introduced or (here.rule == "carried" and here.first)):
        return True
    return (here.rule in _SPOKEN and here.closed != "" and here.first) or 0 <= here.gap <= near


def _predicate(here: Setting, tongue: Tongue) -> bool:
    """Whether it is what the reported clause says of its subject: said the deal was “dead”."""
    if here.rule != "before" or not 0 <= here.gap <= _CLAUSE or here.before is None:
        return False
    first, before = here.words[0].lower(), here.before
    copula = before.lower in tongue.speech.auxiliaries
    ending = (
        first.endswith(tongue.speech.past_endings) and before.kind is Kind.WORD and len(here.words) == _FEW
    )
    governed = before.lower in tongue.speech.determiners or before.lower in tongue.speech.prepositions
    return here.words[0].islower() and (copula or (ending and not governed))


def _has_byline(here: Setting, tongue: Tongue) -> bool:
    """Whether it is a headline with the name of its author, as in a digest: — “…,” by Ms Li."""
    begins = here.first or (here.before is not None and here.before.text in _DASHES)
    byline = here.after is not None and here.after.lower in tongue.speech.bylines
    return begins and here.closed == "," and byline


def _cited(here: Setting) -> bool:
    """Whether it is a headline cited with its paper in brackets: (“Town Wakes,” The Gazette, Friday)."""
    bracket = here.before is not None and here.before.text == "("
    return bracket and here.closed == "," and here.rule not in _SPOKEN


def _announced(here: Setting, tongue: Tongue) -> bool:
    """A word before it says what the marks hold: "the phrase", "the film", "so-called"."""
    word = here.before.lower if here.before and here.before.kind is Kind.WORD else ""
    known = word in tongue.speech.scare or word in tongue.speech.titled
    return known and here.size <= _FEW


def _named_work(here: Setting, tongue: Tongue) -> bool:
    """Whether it names a work or a programme: every word has a capital, the small ones too."""
    before, words = here.before, here.words
    if before is None or not 1 < len(words) <= _LONGEST_TITLE or not all(word[0].isupper() for word in words):
        return False
    if any(word[-1] in _STOPS for word in words[:-1]):
        return False
    placed = before.lower in tongue.speech.prepositions and here.closed == ""
    return before.lower in tongue.speech.titled or placed


def _placed(here: Setting, tongue: Tongue) -> bool:
    """Whether it is where or whose something is: on “…”, NBC's “…”."""
    before = here.before
    return before is not None and (before.possessive or before.lower in tongue.speech.prepositions)


def _introduced(here: Setting) -> bool:
    """Said, "…" or said: "…", or a whole sentence with its attribution after it."""
    if (here.before is not None and here.before.text == ":") or (here.shown and here.size > _FEW):
        return True
    sentence = len(here.words) > _FEW and here.gap == 0 and here.closed in {".", "!", "?"}
    comma = here.before is not None and here.before.text == "," and here.gap == 1
    spoken = len(here.words) > _SHORT and 0 <= here.gap < _NEAR
    return sentence or comma or spoken or (here.first and here.rule in _SPOKEN)


def _title_shaped(words: list[str], tongue: Tongue) -> bool:
    """Every word but the small ones has a capital, as in the title of a book or show."""
    if not 1 <= len(words) <= _LONGEST_TITLE or (len(words) > 1 and words[-1].endswith("!")):
        return False
    bare = [word.strip("\"'’‘.,!?:;()[]-–—") for word in words]
    speech = tongue.speech
    small = speech.prepositions | speech.determiners | speech.conjunctions | tongue.names.particles
    second = next((at for at, word in enumerate(words, 1) if word.endswith(":")), 0)
    inside = (word for at, word in enumerate(bare) if at not in {0, second} and word)
    if any(word.lower() in small and word[0].isupper() for word in inside):
        return False
    large = [word for word in bare if word and word.lower() not in small]
    if any(word.endswith(("!", "?", ".")) for word in words[:-1]) or len(large) * 2 < len(words):
        return False
    return all(word[0].isupper() or word[0].isdigit() for word in large) and bare[0][:1].isupper()
