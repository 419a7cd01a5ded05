"""Who speaks in a paper that is said to say something: "a statement from Northway Rail said"."""

from briefgen.evidence.names.noun_phrases import Phrases
from briefgen.evidence.names.phrase import Phrase

_NOUN_WITHIN = 4


def issuer(phrase: Phrase, phrases: Phrases) -> Phrase | None:
    """The words for who issued the paper that a description is of; None where it is of none or of nobody's.

    Args:
        phrase: The description at the quotation.
        phrases: Of its paragraph.
    """
    tokens, speech = phrases.tokens, phrases.speech
    near = range(phrase.first, min(phrase.first + _NOUN_WITHIN, len(tokens) - 2))
    at = next((index for index in near if tokens[index].lower in speech.papers), -1)
    if at < 0 or tokens[at + 1].lower not in speech.issuing:
        return None
    found = phrases.starting(at + 2)
    return found if found and not found.pronoun and phrases.speaks(found) else None
