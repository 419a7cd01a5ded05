"""A source named inside the clause it vouches for: German "Der Fluss war laut Amt zu warm"."""

from briefgen.evidence.quoting.attribution import Attributions
from briefgen.evidence.quoting.contents import Contents, Range
from briefgen.evidence.quoting.cues import Attribution
from briefgen.evidence.text.tokens import Kind
from briefgen.evidence.words.word_sets import either

_FEWEST_WORDS = 3


def by_inner_source(
    contents: Contents, attributions: Attributions, start: int
) -> tuple[Attribution, Range] | None:
    """Whose words a clause is by the source behind its verb, and the range of the whole of it."""
    tokens, speech, end = contents.tokens, contents.speech, contents.end
    if not speech.statement_comma:
        return None
    for at in range(start + 2, end - 1):
        if tokens[at].lower not in speech.according_first or tokens[at - 1].kind is not Kind.WORD:
            continue
        found = attributions.according(at)
        if found is None or found.phrase.last > end or not _can_tell(contents, found):
            continue
        first = _clause_start(contents, start, at)
        if first < 0 or not _has_verb(contents, first, at):
            continue
        stop = _clause_end(contents, found.phrase.last)
        if stop > found.phrase.last and _is_long(contents, first, stop):
            return Attribution(found.phrase, found.cue, "closing"), (first, stop)
    return None


def _can_tell(contents: Contents, found: Attribution) -> bool:
    """Whether somebody is named: of "laut" alone it may be a plan or music."""
    phrase = found.phrase
    return " " in found.cue or phrase.mention is not None or contents.phrases.speaks(phrase)


def _clause_start(contents: Contents, start: int, source: int) -> int:
    """Where the main clause around a source begins; -1 where a clause that hangs on another holds it."""
    tokens, speech = contents.tokens, contents.speech
    opens = either(speech.conjunctions, speech.relative) - speech.determiners - speech.joining
    marks = [at for at in range(start, source) if tokens[at].kind is not Kind.WORD]
    last = marks[-1] if marks else start - 1
    first = last + 1
    if tokens[last].text in {",", ":"} and last > start:
        if tokens[first].lower not in speech.joining:
            return -1
        first += 1
    first += tokens[first].lower in speech.joining
    return -1 if tokens[first].lower in opens - speech.prepositions or first >= source - 1 else first


def _has_verb(contents: Contents, first: int, source: int) -> bool:
    """Whether the verb stands before the source: the last word, or one that is known."""
    tokens, speech = contents.tokens, contents.speech
    known = either(speech.clause_verbs, speech.auxiliaries, speech.finite)
    if any(token.lower in known and token.text.islower() for token in tokens[first + 1 : source]):
        return True
    last = tokens[source - 1]
    return last.text.islower() and last.lower.endswith(speech.statement_verb_endings)


def _clause_end(contents: Contents, at: int) -> int:
    """The index behind the clause: before the comma with which another begins that is not about a noun."""
    tokens, speech, end = contents.tokens, contents.speech, contents.end
    turns = either(speech.joining, speech.statement_turns)
    marks = (n for n in range(at, end - 1) if tokens[n].text in {",", ";", ":", "–", "—"})
    return next((n for n in marks if tokens[n].text != "," or tokens[n + 1].lower in turns), end)


def _is_long(contents: Contents, first: int, stop: int) -> bool:
    return sum(token.kind is Kind.WORD for token in contents.tokens[first:stop]) > _FEWEST_WORDS
