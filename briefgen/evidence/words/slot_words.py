"""The words of a language around a figure, by what they tell."""

from dataclasses import dataclass
from functools import cache

from briefgen.evidence.words.change_words import ChangeWords
from briefgen.evidence.words.clause_words import ClauseWords
from briefgen.evidence.words.list_words import ListWords, MeasureWords
from briefgen.evidence.words.passive_words import PassiveWords
from briefgen.evidence.words.patterns import patterns
from briefgen.evidence.words.period_words import PeriodWords
from briefgen.evidence.words.ruling_words import RulingWords
from briefgen.evidence.words.saying_words import SayingWords
from briefgen.evidence.words.subject_words import SubjectWords
from briefgen.knowledge.lexicon import table


@dataclass(frozen=True, slots=True)
class SlotWords:
    """The words around a figure, compiled; each kind is what some part of the reading needs."""

    clause: ClauseWords
    changes: ChangeWords
    measures: MeasureWords
    lists: ListWords
    sayings: SayingWords
    periods: PeriodWords
    subjects: SubjectWords
    rulings: RulingWords
    passives: PassiveWords


@cache
def slot_words(language: str) -> SlotWords:
    """The words around figures of a language; of English where it has no table."""
    words, sides = table(language, "figures"), table(language, "comparisons")
    speech, either = table(language, "speech"), patterns(words)
    clause = ClauseWords(words, sides, speech, either)
    changes = ChangeWords(words, either)
    return SlotWords(
        clause=clause,
        changes=changes,
        measures=MeasureWords(either, table(language, "numbers")["ratios"]),
        lists=ListWords(words, sides, either, clause),
        sayings=SayingWords(words, speech, either),
        periods=PeriodWords(words, either),
        subjects=SubjectWords(words, sides, changes, clause),
        rulings=RulingWords(table(language, "rulings")),
        passives=PassiveWords(words, table(language, "passives")),
    )
