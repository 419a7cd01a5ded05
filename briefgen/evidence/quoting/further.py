"""What a sentence goes on to report: "…, adding that buses would run", "and warned that …"."""

from collections.abc import Iterator

from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.quoting.contents import Contents
from briefgen.evidence.quoting.cues import Attribution
from briefgen.evidence.quoting.stances import LONGEST_SENTENCE, STANCE, Stance, Stances
from briefgen.evidence.words.word_sets import either

_FEWEST_WORDS = 3
FURTHER = "further statement"
"""The rule of such a statement: its speaker is that of the one before in the sentence."""


def further(contents: Contents, stances: Stances, first: int, by: Phrase) -> Iterator[Stance]:
    """What is reported behind the index, each as whose it is and the range of its tokens.

    Args:
        contents: Of the sentence.
        stances: Of the sentence.
        first: The index from which on to look.
        by: Whose the statement before is.
    """
    tokens, speech, end = contents.tokens, contents.speech, contents.end
    participles = either(speech.participle, speech.weak_participle)
    if end - first > LONGEST_SENTENCE:
        return
    for at in range(first, end - 2):
        if (tokens[at].text == "," and tokens[at + 1].lower in participles) or (
            speech.statement_comma
            and tokens[at].text == ","
            and tokens[at + 1].lower in speech.statement_frames
        ):
            verb, phrase = at + 1, by
        elif tokens[at].text == "," and (held := _in_clause(contents, at, by)):
            yield held
            continue
        elif tokens[at].lower in speech.joining:
            verb, phrase = _joined(contents, at, by)
        else:
            continue
        found = _told(contents, stances, verb, phrase) if verb < end - 1 else None
        if found:
            yield found


def _in_clause(contents: Contents, comma: int, by: Phrase) -> Stance | None:
    """What is added in a clause its verb ends: German "…, wobei sie hinzufügte, die Seile seien alt"."""
    tokens, speech, end = contents.tokens, contents.speech, contents.end
    turns = speech.statement_turns - speech.joining
    if not speech.statement_as_said or tokens[comma + 1].lower not in turns:
        return None
    phrase = contents.phrases.starting(comma + 2)
    verb = phrase.last if phrase else end
    while verb < end and speech.is_adverb(tokens[verb].lower):
        verb += 1
    if phrase is None or verb >= end - 2 or tokens[verb].lower not in speech.statement_as_said:
        return None
    begin = contents.begins(verb + 1)
    whose = by if phrase.pronoun else phrase
    return (Attribution(whose, tokens[verb].text, FURTHER, verb + 1), begin, end) if begin > 0 else None


def _joined(contents: Contents, at: int, by: Phrase) -> tuple[int, Phrase]:
    """The verb behind "and" or "but", and its subject: the pronoun there, else the one before."""
    tokens, speech = contents.tokens, contents.speech
    verb = at + 1
    phrase = contents.phrases.starting(verb) if tokens[verb].lower in contents.pronouns else None
    verb = phrase.last if phrase else verb
    while verb < contents.end - 1 and speech.is_adverb(tokens[verb].lower):
        if tokens[verb].lower in speech.statement_negations:
            break
        verb += 1
    return verb, phrase or by


def _told(contents: Contents, stances: Stances, verb: int, phrase: Phrase) -> Stance | None:
    tokens, speech, end = contents.tokens, contents.speech, contents.end
    word = tokens[verb].lower
    if not tokens[verb].text.islower():
        return None
    stop = stances.stop(verb, end, phrase) if word in speech.statement_frames else -1
    if stop > verb + _FEWEST_WORDS - 1:
        return Attribution(phrase, tokens[verb].text, STANCE, verb + 1), verb, stop
    said = word in either(speech.statement_verbs, speech.statement_after)
    if not (said or word in speech.participle) or contents.denied(tokens[verb].text):
        return None
    begin = contents.begins(verb + 1)
    if begin < 0:
        return None
    stop = contents.writers.begin(begin, end, phrase, word)
    long = stop - begin >= _FEWEST_WORDS and contents.clause.has_verb(begin + 1, stop, loose=True)
    return (Attribution(phrase, tokens[verb].text, FURTHER, verb + 1), begin, stop) if long else None
