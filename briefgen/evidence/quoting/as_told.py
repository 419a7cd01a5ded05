"""A source named in a clause of its own: German "Stellen fallen weg, wie das Unternehmen mitteilte"."""

from briefgen.evidence.quoting.contents import Contents, Range
from briefgen.evidence.quoting.cues import Attribution
from briefgen.evidence.text.tokens import Kind

_REACH = 24
_FEWEST_WORDS = 3
_ENDS = frozenset({".", ",", ";", "!"})


def as_told(contents: Contents, start: int) -> tuple[Attribution, Range] | None:
    """Whose words a sentence is by a clause that its last verb ends, and the range of the words."""
    tokens, speech, end = contents.tokens, contents.speech, contents.end
    if not speech.statement_as_said:
        return None
    fronted = contents.phrases.starting(start + 1) if tokens[start].lower in speech.as_said else None
    verb = _last_verb(contents, fronted.last) if fronted else -1
    if fronted and 0 < verb < end - _FEWEST_WORDS - 1 and tokens[verb + 1].text == ",":
        return Attribution(fronted, tokens[verb].text, "closing"), (verb + 2, end)
    for comma in range(start + _FEWEST_WORDS, end - 2):
        if tokens[comma].text != "," or tokens[comma + 1].lower not in speech.as_said:
            continue
        phrase = contents.phrases.starting(comma + 2)
        verb = _last_verb(contents, phrase.last) if phrase else -1
        if phrase and verb > 0 and tokens[start].lower not in speech.conjunctions - speech.joining:
            return Attribution(phrase, tokens[verb].text, "closing"), (start, comma)
    return None


def by_own_account(contents: Contents, start: int) -> tuple[Attribution, Range] | None:
    """Whose words a clause is that opens with "Nach ihren Angaben", and the range of the words."""
    tokens, speech, end = contents.tokens, contents.speech, contents.end
    owning = contents.phrases.tongue.names.possessive
    for at in range(start, end - _FEWEST_WORDS - 2):
        if tokens[at].lower not in speech.according_first or not (at == start or tokens[at - 1].text == ";"):
            continue
        words = [token.lower for token in tokens[at : at + 3]]
        if words[1] not in owning:
            continue
        phrase = contents.phrases.starting(at + 1) if words[2] in speech.statement_accounts else None
        doer = contents.phrases.clause_subject(start, at) if at > start else None
        if phrase and phrase.last == at + 3 and tokens[at + 3].text.islower():
            return Attribution(
                doer or phrase, " ".join(token.text for token in tokens[at : at + 3]), "closing"
            ), (
                at + 3,
                end,
            )
    return None


def by_one_told_of(contents: Contents, start: int) -> Attribution | None:
    """Who tells it, past what is told of who that is: "An aide who was not named told the Post that"."""
    tokens, speech, end = contents.tokens, contents.speech, contents.end
    phrase = contents.phrases.starting(start)
    if phrase is None or phrase.last >= end or not contents.phrases.speaks(phrase):
        return None
    if tokens[phrase.last].lower not in speech.relative - speech.articles:
        return None
    for at in range(phrase.last + 2, min(phrase.last + _REACH, end - _FEWEST_WORDS)):
        if tokens[at].kind is not Kind.WORD:
            return None
        if tokens[at].lower in speech.statement_verbs and not contents.phrases.is_noun(at):
            helped = tokens[at - 1].lower in speech.infinitive_after | speech.auxiliaries | speech.relative
            return None if helped else Attribution(phrase, tokens[at].text, "before", at + 1)
    return None


def _last_verb(contents: Contents, first: int) -> int:
    """The verb of saying that ends the clause; -1 where another verb stands in it or none ends it."""
    tokens, speech, end = contents.tokens, contents.speech, contents.end
    for at in range(first, min(first + _REACH, end)):
        word = tokens[at].lower
        if tokens[at].kind is Kind.WORD and word in speech.statement_as_said and tokens[at].text.islower():
            return at if at + 1 >= end or tokens[at + 1].text in _ENDS else -1
        if word in speech.clause_verbs or word in speech.statement_that:
            return -1
    return -1
