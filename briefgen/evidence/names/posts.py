"""What somebody is over, does or belongs to: "head of health and safety", "who chairs the Rivers Trust"."""

from briefgen.evidence.text.tokens import Kind, Token
from briefgen.evidence.words.speech import Tongue
from briefgen.evidence.words.word_sets import either, without

_LONGEST_BODY = 16
_BEFORE_AND = 3
_VERB_AND_RELATIVE = 2
_SHORT_NOUN = 3


def is_post(tokens: list[Token], head: int, end: int, tongue: Tongue) -> bool:
    """Whether what somebody is over follows the noun: "its head of policy"; not of "friend of 20 years"."""
    if head + 1 >= end or tokens[head].lower not in tongue.titles.role_links:
        return False
    counts = any(token.text[:1].isdigit() for token in tokens[head:end])
    lasts = any(token.lower in tongue.speech.times for token in tokens[head:end])
    return not (counts or lasts)


def joins_nouns(tokens: list[Token], at: int, tongue: Tongue) -> bool:
    """Whether the "and" at the index joins two of what somebody is over: "head of health and safety"."""
    if at < _BEFORE_AND or tokens[at].lower not in tongue.speech.joining:
        return False
    return tokens[at - 2].lower in tongue.titles.role_links and tokens[at - 1].text.islower()


def is_one_of(tokens: list[Token], head: int, tongue: Tongue) -> bool:
    """Whether the noun only tells which of several somebody is: "the older of the two"."""
    linked = head + 1 < len(tokens) and tokens[head].lower in tongue.titles.role_links
    at = head + 1
    counting = either(tongue.speech.determiners, tongue.speech.listeners)
    while linked and at < len(tokens) and tokens[at].lower in counting:
        at += 1
    return linked and at > head + 1 and (at == len(tokens) or tokens[at].kind is not Kind.WORD)


def comma_before(tokens: list[Token], first: int) -> int:
    """The index of the comma before a name, past its owner ("the holder, France's Ann Cole"); -1 for none."""
    at = first - 1
    while at > 1 and tokens[at].possessive and tokens[at].capital:
        at -= 1
    return at if at >= 1 and tokens[at].text == "," else -1


def leading_clause(tokens: list[Token], first: int, stop: int, tongue: Tongue) -> int:
    """The index behind a clause that says what somebody leads: "who chairs the Rivers Trust".

    The index itself where there is none. German has its verb at the end: "die die Klinik leitet".
    """
    speech, leading = tongue.speech, tongue.titles.leading
    whose = speech.relative - tongue.titles.things_lead
    if first + 1 >= len(tokens) or tokens[first].lower not in whose:
        return first
    ends = either(speech.conjunctions, speech.relative) - speech.articles - speech.prepositions
    near = range(first + 1, min(stop, len(tokens)))
    end = next((at for at in near if tokens[at].kind is not Kind.WORD or tokens[at].lower in ends), stop)
    if end - first <= _VERB_AND_RELATIVE or end > len(tokens):
        return first
    verb = end - 1 if tongue.names.nouns_capitalised else first + 1
    others = (tokens[at].lower for at in range(first + 1, end) if at != verb)
    acts = any(word in either(speech.finite, speech.auxiliaries) for word in others)
    moves = tokens[first + 2].lower in speech.prepositions if verb == first + 1 else False
    lasts = verb < end - 1 and tokens[end - 1].lower in speech.times
    leads = tokens[verb].lower in leading and not (acts or moves or lasts)
    led = tokens[first + 2 : end] if verb == first + 1 else tokens[first + 1 : verb]
    return end if leads and _is_led(led, tongue) else first


def _is_led(led: list[Token], tongue: Tongue) -> bool:
    """Whether what somebody leads is a body, a business or people, by its noun or name: not "two dogs"."""
    titles = tongue.titles
    ends = (at for at, token in enumerate(led) if at and token.lower in tongue.speech.prepositions)
    own = led[: next(ends, len(led))]
    nouns = either(titles.bodies, titles.led)
    if any(token.lower in nouns for token in own):
        return True
    if tongue.names.nouns_capitalised:
        endings = tuple(noun for noun in nouns if len(noun) > _SHORT_NOUN)
        return any(token.lower.endswith(endings) for token in own if token.capital)
    people = own[-1].lower.removesuffix("s") in titles.people
    defined = own[0].lower in tongue.speech.articles - tongue.speech.indefinite
    return any(token.capital for token in own) or (people and defined)


def appears_before(tokens: list[Token], first: int, tongue: Tongue) -> str:
    """What a lawyer does in court, put first: "Prosecuting, Ann Cole"; empty for none."""
    word = tokens[first - 2] if first > 1 and tokens[first - 1].text == "," else None
    appears = word is not None and word.initial and word.lower in tongue.titles.appearing
    return word.lower if word and appears else ""


def past_body(tokens: list[Token], first: int, tongue: Tongue) -> int:
    """The index behind the body that "of the Rivers Trust" names; the index itself for none."""
    speech = tongue.speech
    if first >= len(tokens) or tokens[first].lower not in tongue.titles.belonging:
        return first
    stop = min(first + _LONGEST_BODY, len(tokens))
    stops = without(
        either(speech.finite, speech.auxiliaries, speech.weak, speech.conjunctions, speech.relative),
        speech.articles,
    )
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
