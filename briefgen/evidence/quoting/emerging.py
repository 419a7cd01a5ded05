"""What can be taken from a paper that is named beside it: German "…, wie aus dem Bericht hervorgeht"."""

from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.quoting.contents import Contents, Range
from briefgen.evidence.quoting.cues import Attribution

_FEWEST_WORDS = 3
_REACH = 16
_TO_THAT = 4
"""Tokens from the verb to "dass", at most: "geht auch hervor, dass"."""


def by_emerging(contents: Contents, start: int) -> tuple[Attribution, Range] | None:
    """Whose words a sentence is by the paper they are taken from, and the range of the words.

    The paper stands in a clause at the end ("…, geht aus der Studie hervor", "…, wie aus der Studie
    hervorgeht") or leads to the words ("Aus der Studie geht hervor, dass …").
    """
    tokens, speech, end = contents.tokens, contents.speech, contents.end
    words = [token.lower for token in tokens[start:end]]
    if not speech.statement_emerging.intersection(words):
        return None
    for comma in (at for at in range(start + _FEWEST_WORDS, end - 3) if tokens[at].text == ","):
        opens = words[comma + 1 - start] in speech.as_said | speech.statement_emerging
        phrase = _paper(contents, comma + 2) if opens else None
        closed = phrase and words[-1] in speech.statement_emerging and phrase.last == end - 1
        if phrase and closed and words[0] not in speech.conjunctions - speech.joining:
            return Attribution(phrase, tokens[end - 1].text, "closing", end), (start, comma)
    fronted = _paper(contents, start + 1) if words[0] in speech.as_said else None
    if fronted and fronted.last + 1 < end and tokens[fronted.last].lower in speech.statement_emerging:
        first = fronted.last + 2
        told = tokens[first - 1].text == "," and end - first >= _FEWEST_WORDS
        return (Attribution(fronted, tokens[first - 2].text, "closing", end), (first, end)) if told else None
    phrase = _paper(contents, start)
    if phrase is None or words[phrase.last - start] not in speech.statement_emerging:
        return None
    near = range(phrase.last + 1, min(phrase.last + _REACH, end - _FEWEST_WORDS))
    that = next((at for at in near if tokens[at].lower in speech.statement_that), -1)
    if that < 0 or that - phrase.last > _TO_THAT or tokens[that - 1].text != ",":
        return None
    leads = tokens[that - 2].lower in speech.statement_emerging
    return (Attribution(phrase, tokens[phrase.last].text, "closing", end), (that + 1, end)) if leads else None


def _paper(contents: Contents, at: int) -> Phrase | None:
    """The words for the paper behind the "aus" that stands at the index."""
    if contents.tokens[at].lower not in contents.speech.statement_out_of:
        return None
    return contents.phrases.starting(at + 1)
