"""What somebody is over or belongs to: "head of health and safety", "of the Rivers Trust"."""

from briefgen.evidence.text.tokens import Kind, Token
from briefgen.evidence.words.speech import Tongue
from briefgen.evidence.words.word_sets import either, without

_LONGEST_BODY = 16
_BEFORE_AND = 3


def is_post(tokens: list[Token], head: int, end: int, tongue: Tongue) -> bool:
    """Whether what somebody is over follows the noun: "its head of policy"; not of "friend of 20 years"."""
    if head + 1 >= end or tokens[head].lower not in tongue.titles.role_links:
        return False
    counts = any(token.text[0].isdigit() for token in tokens[head:end])
    lasts = any(token.lower in tongue.speech.times for token in tokens[head:end])
    return not (counts or lasts)


def joins_nouns(tokens: list[Token], at: int, tongue: Tongue) -> bool:
    """Whether the "and" at the index joins two of what somebody is over: "head of health and safety"."""
    if at < _BEFORE_AND or tokens[at].lower not in tongue.speech.joining:
        return False
    return tokens[at - 2].lower in tongue.titles.role_links and tokens[at - 1].text.islower()


def past_body(tokens: list[Token], first: int, tongue: Tongue) -> int:
    """The index behind the body that "of the Rivers Trust" names; the index itself for none."""
    speech = tongue.speech
    if first >= len(tokens) or tokens[first].lower not in tongue.titles.belonging:
        return first
    stop = min(first + _LONGEST_BODY, len(tokens))
    stops = either(speech.finite, speech.auxiliaries, speech.weak, speech.conjunctions, speech.relative)
    stops -= speech.articles
    ends = (
        at
        for at in range(first + 1, stop)
        if tokens[at].kind is not Kind.WORD or (tokens[at].lower in stops and not tokens[at].capital)
    )
    end = next(ends, stop)
    bodies = without(tongue.titles.bodies, tongue.titles.documents, tongue.titles.levels)
    while end > first + 1 and tokens[end - 1].lower not in bodies and not tokens[end - 1].capital:
        end -= 1
    named = any(token.lower in bodies for token in tokens[first + 1 : end])
    return end if named else first
