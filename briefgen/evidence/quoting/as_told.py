"""A source named in a clause of its own: German "Stellen fallen weg, wie das Unternehmen mitteilte"."""

from briefgen.evidence.quoting.contents import Contents, Range
from briefgen.evidence.quoting.cues import Attribution
from briefgen.evidence.quoting.said import Said
from briefgen.evidence.text.tokens import Kind
from briefgen.evidence.words.speech import Gender, Tongue

OWN_ACCOUNT = "own account"
"""The rule of what somebody said of whom only a possessive tells, at the head of a sentence."""

HEARSAY = "hearsay"
"""The rule of what is said to have been said, nobody tells by whom."""

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
            cue = " ".join(token.text for token in tokens[at : at + 3])
            by = Attribution(doer, cue, "closing") if doer else Attribution(phrase, cue, OWN_ACCOUNT)
            return by, (at + 3, end)
    return None


def is_account_of(said: Said, owned: Attribution, tongue: Tongue) -> bool:
    """Whether the possessive of an account can be for the one who spoke or acted before it."""
    whose = tongue.names.possessive.get(owned.phrase.text.split()[0].lower())
    if said.speaker is None or (said.who is not None and said.who.gender is not None):
        return said.who is not None and said.who.gender is whose
    words = said.mention.lower().split() or [""]
    feminine = words[-1].endswith(tongue.speech.statement_feminine)
    plain = words[0] in tongue.speech.statement_shared_case and not feminine
    return whose is (Gender.FEMALE if feminine else Gender.MALE if plain else None)


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


def by_hearsay(contents: Contents, start: int) -> tuple[Attribution, Range] | None:
    """The words before a verb nobody is the subject of, with no source named: German "…, hieß es"."""
    tokens, speech, end = contents.tokens, contents.speech, contents.end
    verb = end - 2
    told = verb > start + _FEWEST_WORDS and tokens[verb].lower in speech.impersonal
    if not told or tokens[verb - 1].text != "," or tokens[end - 1].lower not in speech.clause_subjects:
        return None
    phrase = contents.phrases.starting(end - 1)
    opens = speech.conjunctions - speech.joining - speech.determiners
    if phrase is None or phrase.last != end or tokens[start].lower in opens:
        return None
    whole = contents.clause.has_verb(start, verb - 1, loose=True)
    return (Attribution(phrase, tokens[verb].text, HEARSAY), (start, verb - 1)) if whole else None
