"""A statement its attribution stands inside of: "The bridge, she said, would stay closed"."""

from dataclasses import replace

from briefgen.evidence.quoting.attribution import Attributions
from briefgen.evidence.quoting.contents import Contents, Range
from briefgen.evidence.quoting.cues import Attribution
from briefgen.evidence.quoting.stance_ends import StanceEnds
from briefgen.evidence.text.tokens import Kind
from briefgen.evidence.words.word_sets import either

Told = tuple[Attribution, Range]

_LONGEST = 12
_FEWEST_WORDS = 3
ASIDE = "statement around its cue"
"""The rule of such a statement, whose words hold those of the attribution: neither part is a clause."""


def around(contents: Contents, attributions: Attributions, start: int) -> list[Told] | None:
    """What attributions between commas part, each as whose it is and the range of the whole of it.

    None where nothing is parted; no item where nothing tells the words of two speakers apart, or a subject
    its verb was not found for stands before "according to".
    """
    tokens, end = contents.tokens, contents.end
    commas = [at for at in range(start + 1, end - 2) if tokens[at].text == ","]
    found = [(comma, by) for comma in commas if (by := _aside(contents, attributions, start, comma))]
    for n, (comma, by) in enumerate(found):
        closing = _past_description(contents, by, _closing(contents, by.phrase.last, end))
        if closing < 0 or by.cue.lower() in contents.speech.addressing:
            continue
        other = next((later for later in found[n + 1 :] if _is_another(by, later[1])), None)
        if other:
            return _shared(contents, (start, comma, closing), by, *other)
        fronted = by.cue.lower() in contents.speech.statement_verbs and _is_fronted(contents, start, comma)
        if (fronted and _goes_on(contents, closing + 1)) or _is_parted(contents, start, comma, closing):
            ends = StanceEnds(contents.phrases, contents.clause)
            turns = (at for at in range(closing + 1, end) if ends.is_of_another(at, closing, end))
            stop = next(turns, end)
            return [(by, (start, stop - (stop < end and tokens[stop - 1].text == ",")))]
        if attributions.according(comma + 1) and _is_bare_subject(contents, start, comma):
            return []
    return None


def _is_another(by: Attribution, later: Attribution) -> bool:
    """Whether a later attribution is to somebody else; a pronoun may stand for the same."""
    return not later.phrase.pronoun and later.phrase.text.lower() != by.phrase.text.lower()


def _shared(
    contents: Contents, place: tuple[int, int, int], by: Attribution, later: int, other: Attribution
) -> list[Told]:
    """The words of two speakers, parted at the last "and" or "but" before the second attribution."""
    tokens, speech, end = contents.tokens, contents.speech, contents.end
    start, comma, closing = place
    turns = either(speech.joining, speech.statement_turns)
    near = (at for at in range(later - 1, closing, -1) if tokens[at].lower in turns)
    split = next(near, -1)
    if split < 0 or later - split < _FEWEST_WORDS:
        return []
    stop = split - (tokens[split - 1].text == ",")
    first = (start, comma if stop <= closing + 1 else stop)
    inside = _closing(contents, other.phrase.last, end) > 0
    told = [(by, first)] if first[1] - start >= _FEWEST_WORDS else []
    words = (split + 1, end if inside else later)
    whole = contents.clause.may_be_subject(split + 1) and contents.clause.has_verb(*words, loose=True)
    return [*told, (other, words)] if whole else []


def _aside(contents: Contents, attributions: Attributions, start: int, comma: int) -> Attribution | None:
    """Whose words it is between the commas: "she said", "said Ms Li", "according to Ms Li"."""
    speech, phrases, at = contents.speech, contents.phrases, comma + 1
    by = attributions.according(at)
    if by:
        return replace(by, rule=ASIDE)
    inverts = contents.tokens[at].lower in either(speech.statement_verbs, speech.after_only)
    if inverts and attributions.closes_aside(start, comma):
        return None  # "Ann Cole, the pollster, said the caretaker, aged 40, had left": the verb is hers
    phrase = phrases.starting(at + 1 if inverts else at)
    if phrase is None or not (phrases.speaks(phrase) or phrase.mention):
        return None
    if comma in phrases.at_last and not (inverts or phrase.mention or phrase.pronoun):
        return None  # "Ann Cole, the pollster said, had won": whoever that is
    verb = at if inverts else phrase.last
    word = contents.tokens[verb].lower if verb < contents.end else ""
    if (
        word not in either(speech.statement_verbs, speech.after_only)
        or not contents.tokens[verb].text.islower()
    ):
        return None
    return Attribution(phrase, contents.tokens[verb].text, ASIDE, -1)


def _closing(contents: Contents, first: int, end: int) -> int:
    """The comma that ends the aside, which holds nothing but a verb, a day or a place; -1 for none."""
    speech, tokens = contents.speech, contents.tokens
    setting = either(speech.statement_verbs, speech.times, speech.prepositions, speech.determiners)
    for at in range(first, min(first + _LONGEST, end)):
        token = tokens[at]
        if token.text == ",":
            return at
        plain = (
            token.lower in setting or token.capital or token.text.isdigit() or speech.is_adverb(token.lower)
        )
        if token.kind is not Kind.WORD or not plain:
            return -1
    return -1


def _past_description(contents: Contents, by: Attribution, closing: int) -> int:
    """The comma behind what somebody is, where that is set beside the name: "Ms Li, a planner,"."""
    tokens, end = contents.tokens, contents.end
    described = closing == by.phrase.last and by.phrase.mention is not None and closing + 1 < end
    if not described or tokens[closing + 1].lower not in contents.speech.articles:
        return closing
    near = range(closing + 2, min(closing + _LONGEST, end))
    second = next((at for at in near if tokens[at].kind is not Kind.WORD), -1)
    return second if second > 0 and tokens[second].text == "," else closing


def _is_bare_subject(contents: Contents, start: int, comma: int) -> bool:
    """Whether a subject without its verb stands before the comma."""
    first = contents.tokens[start].lower
    opens = contents.clause.may_be_subject(start) and first not in contents.speech.prepositions
    return opens and not contents.clause.has_verb(start, comma, loose=True)


def _is_parted(contents: Contents, start: int, comma: int, closing: int) -> bool:
    """Whether words without a verb, or that end in what opens more, stand before and their verb behind."""
    speech, tokens = contents.speech, contents.tokens
    first = tokens[start]
    governed = first.lower in either(speech.conjunctions, speech.relative) - speech.determiners
    if governed or contents.end - closing - 1 < _FEWEST_WORDS - 1:
        return False
    verbs = either(speech.clause_verbs, speech.auxiliaries)
    before = any(token.lower in verbs and not token.capital for token in tokens[start:comma])
    opened = either(verbs, speech.statement_negations)
    at = comma - 1
    while at > start and speech.is_adverb(tokens[at].lower) and tokens[at].lower not in opened:
        at -= 1
    if before:
        return tokens[at].lower in opened and not tokens[at].capital
    behind = tokens[closing + 1 : closing + 3]
    subject = contents.clause.may_be_subject(start) and first.lower not in speech.prepositions
    return subject and (any(token.lower in verbs for token in behind) or _is_verb(contents, closing + 1))


def _is_fronted(contents: Contents, start: int, comma: int) -> bool:
    """Whether only a clause put before the subject stands there: "To win, she said, shops must …"."""
    speech, tokens = contents.speech, contents.tokens
    if any(token.text == "," for token in tokens[start:comma]):
        return False
    first = tokens[start].lower
    if not speech.statement_comma:
        clause = first in speech.conjunctions and contents.clause.has_verb(start + 1, comma, loose=True)
        return (clause and first not in speech.joining) or first in speech.infinitive_after
    verbs = either(speech.clause_verbs, speech.auxiliaries)
    plain = all(token.lower not in verbs and token.kind is Kind.WORD for token in tokens[start:comma])
    return first in speech.prepositions and plain


def _goes_on(contents: Contents, at: int) -> bool:
    """Whether a main clause begins there: its subject, or where a language inverts, its verb."""
    speech, tokens, end = contents.speech, contents.tokens, contents.end
    if speech.statement_comma:
        return tokens[at].lower in either(speech.clause_verbs, speech.auxiliaries)
    behind = next((n for n in range(at, end) if tokens[n].text in {",", ";"}), end)
    return contents.clause.reported(at, behind, taken=True)


def _is_verb(contents: Contents, at: int) -> bool:
    """Whether a word in no list has the ending of a verb in its place: "The dam, she said, holds"."""
    token, speech = contents.tokens[at], contents.speech
    small = either(
        speech.prepositions, speech.determiners, speech.conjunctions, speech.relative, speech.times
    )
    endings = (*speech.past_endings, *speech.present_endings, *speech.inverted_endings)
    plain = token.kind is Kind.WORD and token.text.islower() and token.lower not in small
    return plain and not speech.is_adverb(token.lower) and token.lower.endswith(endings)
