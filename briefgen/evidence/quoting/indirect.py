"""Sentences that go on reporting without a verb of saying, by their mood: German "Das sei zu teuer"."""

from briefgen.evidence.quoting.contents import Contents, Range
from briefgen.evidence.text.tokens import Kind
from briefgen.evidence.words.word_sets import either

_TO_VERB = 14
_FEWEST_WORDS = 3
INDIRECT = "statement continued"
"""The rule of such a statement: whose it is, the sentence before tells."""


def goes_on(contents: Contents, start: int) -> Range | None:
    """The range of a sentence whose own verb, its first, has the form of reported speech; else None."""
    tokens, speech, end = contents.tokens, contents.speech, contents.end
    known = either(speech.clause_verbs, speech.auxiliaries, speech.finite)
    opens = either(speech.conjunctions, speech.relative) - speech.determiners - speech.joining
    first = tokens[start].lower
    if first in speech.subjunctive or (first in opens and first not in speech.prepositions):
        return None
    for at in range(start + 1, min(start + _TO_VERB, end)):
        token = tokens[at]
        if token.kind is not Kind.WORD or token.capital:
            if token.text in {",", ";", ":"}:
                return None
            continue
        if token.lower in speech.subjunctive - speech.statement_unsure:
            return (start, end) if _is_whole(contents, start, at) else None
        if token.lower in known:
            return None
    return None


def _is_whole(contents: Contents, start: int, verb: int) -> bool:
    """Whether a subject other than the writer is there, and no set phrase ("es sei denn")."""
    tokens, speech, end = contents.tokens, contents.speech, contents.end
    near = {token.lower for token in tokens[start : verb + 2]}
    words = sum(token.kind is Kind.WORD for token in tokens[start:end])
    return words >= _FEWEST_WORDS and near.isdisjoint(speech.statement_set)
