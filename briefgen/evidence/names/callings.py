"""Whether words tell what somebody is, known from a list or told by the ending of a noun in none."""

from briefgen.evidence.names.name_parts import is_parent_of, undotted
from briefgen.evidence.names.posts import is_one_of
from briefgen.evidence.text.tokens import Kind, Token
from briefgen.evidence.words.speech import Tongue
from briefgen.evidence.words.word_sets import either

_SHORTEST_BEFORE = 2
_SHORTEST_CALLING = 5


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


def agent_before(tokens: list[Token], first: int, tongue: Tongue) -> bool:
    """Whether a noun in no list beside "said" tells what the one named is: "said rescuer Ann Cole"."""
    if not first or tokens[first].lower not in tongue.names.given:
        return False
    noun, speech, titles = tokens[first - 1], tongue.speech, tongue.titles
    small = either(
        *(speech.prepositions, speech.conjunctions, speech.that, speech.determiners, speech.adverbs),
        *(speech.finite, titles.kin, titles.former, titles.bodies),
    )
    before = tokens[first - 2] if first > 1 else None
    alone = before is None or before.kind is not Kind.WORD or before.lower in speech.finite
    plain = alone and noun.text.islower() and noun.lower not in small and not noun.possessive
    return plain and len(noun.text) > _SHORTEST_CALLING and noun.lower.endswith(titles.agent_endings)


def means_people(token: Token, tongue: Tongue) -> bool:
    """Whether a noun is for several people, known from a list or told by its ending: "firefighters"."""
    titles = tongue.titles
    if token.kind is not Kind.WORD or token.possessive or token.lower in titles.things:
        return False
    if token.lower in titles.plural_people:
        return True
    several = token.lower.endswith(tongue.speech.present_endings) and len(token.text) > _SHORTEST_CALLING
    return several and token.lower.endswith(titles.agent_endings) and token.text[1:].islower()
