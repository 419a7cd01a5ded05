"""How far a source named in the middle of a sentence reaches: "48% of which the agency fears for"."""

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.meaning.subjects import CLAUSE_END, is_verb
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.evidence import Words


def is_outside_told(words: SlotWords, sentence: FiguredSentence, reading: Reading, who: Words) -> bool:
    """Whether a figure stands in a clause before the one that names its source inside.

    In "Im Land leben 560 Arten, 48 Prozent davon gelten laut Amt als bedroht" the source gives the share
    only. One that opens or closes the sentence behind a comma gives all: "…, according to the agency".

    Args:
        words: Of the language.
        sentence: The one of the figure.
        reading: The figure.
        who: Whom the sentence names for its source.
    """
    base = sentence.span.start
    said = words.sayings.attribution.search(sentence.text)
    if said is None or who.span is None or who.span.start - base < said.end():
        return False
    begins = _clause_of(words, sentence.text, said.start(), who.span.end - base)
    return begins is not None and reading.end - base <= begins


def _clause_of(words: SlotWords, text: str, at: int, end: int) -> int | None:
    """Where the clause begins that holds a source inside it; None where the source is of all before it."""
    marks = [mark for mark in CLAUSE_END.finditer(text, 0, at) if mark.group()[0] in ",;"]
    if not marks:
        return None
    lead = text[marks[-1].end() : at].split()
    if not lead:  # put in: "14 of which, according to the union, lose money"
        put_in = len(marks) > 1 and text[end : end + 2] == ", "
        related = put_in and not words.clause.relatives.isdisjoint(
            text[marks[-2].end() : marks[-1].start()].lower().split()
        )
        return marks[-2].start() if related else None
    joined = {word.lower() for word in lead} <= words.clause.list_words | words.clause.before
    # "560 Arten, 48 Prozent des Bestands, sind laut Amt bedroht": a verb in front goes on with all before.
    own = not _states(words, lead[0]) and (
        _is_second(words, lead) or any(_is_verb(words, x) for x in lead[1:])
    )
    # "90 wrecks, and a fifth of them leak oil according to the office": no list of three, so a clause.
    second = len(marks) == 1 and lead[0].lower() in words.clause.list_words | words.clause.before
    return marks[-1].start() if joined or own or second else None


def _is_verb(words: SlotWords, word: str) -> bool:
    return word in words.clause.auxiliaries or _states(words, word)


def _states(words: SlotWords, word: str) -> bool:
    stating = word in words.clause.finite or words.clause.verb.fullmatch(word) is not None
    return stating or is_verb(words, word)


def _is_second(words: SlotWords, lead: list[str]) -> bool:
    """Whether the last word may be the verb of a clause whose source follows it: "30 davon arbeiten laut"."""
    last = lead[-1]
    shaped = len(lead) > 1 and last.islower() and last.endswith(words.sayings.verb_ends_before)
    return shaped and last not in words.clause.fronted | words.clause.fillers
