"""Whether words tell what somebody is, known from a list or told by the ending of a noun in none."""

from briefgen.evidence.names.name_parts import is_parent_of, undotted
from briefgen.evidence.names.posts import is_one_of
from briefgen.evidence.text.tokens import Kind, Token
from briefgen.evidence.words.speech import Tongue
from briefgen.evidence.words.word_sets import either

_SHORTEST_BEFORE = 2
_SHORTEST_CALLING = 5
_SHORTEST_NOUN = 3
_LONGEST_NOUNS = 3


def is_role(word: str, tongue: Tongue) -> bool:
    """Whether it says what somebody is; whose brother or wife they are is no role."""
    titles = tongue.titles
    word = undotted(word)
    known = word in titles.roles or word in titles.people or word in titles.ranks
    return word not in titles.kin and (known or is_parent_of(word, tongue))


def is_noun_for_somebody(token: Token, tongue: Tongue) -> bool:
    """Whether a noun in no list, before a given name where all nouns have a capital, tells what somebody is.

    "Imkerin Eva Lohse", "Bahn-Vorständin Petra Holm".
    """
    noun = token.lower.rpartition("-")[2]
    if not tongue.names.nouns_capitalised or token.lower in tongue.names.given or noun in tongue.titles.kin:
        return False
    thing = noun.endswith(tongue.titles.thing_endings)
    return len(token.text) >= _SHORTEST_CALLING and noun.endswith(tongue.titles.agent_endings) and not thing


def is_calling(tokens: list[Token], start: int, head: int, tongue: Tongue) -> bool:
    """Whether a noun in no list tells by its ending what somebody is: "an endocrinologist"."""
    if head - start < _SHORTEST_BEFORE:
        return False
    noun = tokens[head - 1]
    if noun.lower in tongue.speech.times or any(
        token.lower in tongue.speech.that for token in tokens[start:head]
    ):
        return False
    if is_one_of(tokens, head, tongue):
        return False
    owned = tokens[head - 2].possessive or tokens[start].lower in tongue.speech.determiners
    agent = len(noun.text) >= _SHORTEST_CALLING and noun.lower.endswith(tongue.titles.agent_endings)
    return owned and agent and noun.text.islower() and noun.lower not in tongue.titles.kin


def role_stands_before(tokens: list[Token], first: int, tongue: Tongue) -> bool:
    """Whether the word before a name is a role and owns nothing: "chairman Ann Cole"."""
    before = tokens[first - 1] if first else None
    return (
        before is not None
        and before.kind is Kind.WORD
        and not before.possessive
        and is_role(before.lower, tongue)
    )


def called_beside(tokens: list[Token], first: int, name_from: int, tongue: Tongue) -> bool:
    """Whether a noun in no list, beside a verb of saying, tells what the one named is.

    Where nouns have capitals it stands in the words of the name: "sagte VfL-Coach Ina Lohr".

    Args:
        tokens: Of the paragraph.
        first: Index of the first word with a capital.
        name_from: Index where the name begins.
        tongue: The language.
    """
    if name_from == first:
        return _noun_between(tokens, first, tongue)
    noun, titles = tokens[name_from - 1].lower.rpartition("-")[2], tongue.titles
    given, places = tongue.names.given, tongue.names.places
    if not tongue.names.nouns_capitalised or name_from != first + 1 or tokens[name_from].lower not in given:
        return False
    defined = first > 0 and tokens[first - 1].lower in tongue.speech.articles
    known = noun in given or noun in titles.kin or noun in titles.address or noun in places
    known = known or not (defined or "-" in tokens[first].text)  # "Sören Max Lind" has two given names
    if known or len(noun) < _SHORTEST_NOUN or not _is_said_by(tokens, first, name_from, tongue):
        return False
    bodies = tuple(body for body in either(titles.bodies, titles.led) if len(body) > _SHORTEST_NOUN)
    thing = noun.endswith((*titles.thing_endings, *bodies)) or noun in titles.bodies
    return not thing


def _is_said_by(tokens: list[Token], first: int, name_from: int, tongue: Tongue) -> bool:
    """Whether a verb of saying stands right before the words, an article aside, or behind the name."""
    speech = tongue.speech
    verbs = either(speech.finite, speech.after_only)
    at = first - 1
    at -= at > 0 and tokens[at].lower in speech.articles
    if at >= 0 and tokens[at].lower in verbs:
        return True
    end = name_from
    while end < len(tokens) and tokens[end].capital:
        end += 1
    begins = at < 0 or tokens[at].kind is not Kind.WORD
    return begins and end < len(tokens) and tokens[end].lower in speech.finite


def _noun_between(tokens: list[Token], first: int, tongue: Tongue) -> bool:
    """Whether plain words between a verb of saying, or the words said, and a name end in such a noun.

    "said shepherd Tim Rolf", "“…,” head chef Ann Cole told us".
    """
    start, speech, titles = _plain_from(tokens, first, tongue), tongue.speech, tongue.titles
    if start >= first or first + 1 >= len(tokens) or tokens[first - 1].lower in speech.times:
        return False
    noun, before = tokens[first - 1], tokens[start - 1] if start else None
    agent = len(noun.text) > _SHORTEST_CALLING and noun.lower.endswith(titles.agent_endings)
    if agent and not noun.lower.endswith(titles.thing_endings):
        beside = before is None or before.kind is not Kind.WORD or before.lower in speech.finite
        return beside and (tokens[first].lower in tongue.names.given or tokens[first + 1].capital)
    endings = (*speech.past_endings, *speech.adjective_endings, *speech.fronted_endings)
    if tokens[first].lower not in tongue.names.given or noun.lower.endswith(endings):
        return False
    return before is not None and (before.kind is Kind.QUOTE or before.lower in speech.finite)


def _plain_from(tokens: list[Token], first: int, tongue: Tongue) -> int:
    """The index where the plain words in small letters begin that stand before a name; itself for none."""
    speech, titles = tongue.speech, tongue.titles
    small = either(
        *(speech.prepositions, speech.conjunctions, speech.that, speech.determiners, speech.adverbs),
        *(speech.finite, speech.auxiliaries, speech.relative, titles.kin),
        *(titles.former, titles.bodies),
    )
    at = first
    while at and first - at < _LONGEST_NOUNS:
        word = tokens[at - 1]
        plain = word.kind is Kind.WORD and word.text.islower() and not word.possessive
        if not plain or word.lower in small or speech.is_adverb(word.lower):
            break
        at -= 1
    return at


def means_people(token: Token, tongue: Tongue) -> bool:
    """Whether a noun is for several people, known from a list or told by its ending: "firefighters"."""
    titles = tongue.titles
    if token.kind is not Kind.WORD or token.possessive or token.lower in titles.things:
        return False
    if token.lower in titles.plural_people:
        return True
    several = token.lower.endswith(tongue.speech.present_endings) and len(token.text) > _SHORTEST_CALLING
    return several and token.lower.endswith(titles.agent_endings) and token.text[1:].islower()
