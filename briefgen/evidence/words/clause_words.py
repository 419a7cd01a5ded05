"""The words of a language that open, join and end clauses, compiled from its tables."""

import re

from briefgen.evidence.words.number_words import alternatives
from briefgen.evidence.words.patterns import Patterns, Tables, either_case, whole_word

_LASTS = 48


class ClauseWords:
    """What opens, joins and ends clauses, and the verbs and small words in them."""

    def __init__(self, words: Tables, sides: Tables, speech: Tables, either: Patterns) -> None:
        self.auxiliaries = frozenset(words["auxiliaries"])
        self.noun_or_verb = frozenset(words["noun_or_verb"])
        self.pronouns = frozenset(words["pronouns"])
        self.plural_pronouns = frozenset(words["plural_pronouns"])
        self.persons = frozenset(words["persons"])
        self.article_words = frozenset((*words["articles"], *words["possessives"]))
        self.before = frozenset(words["clause_breaks"])
        self.behind = self.auxiliaries | self.before
        self.postposed = frozenset(words["postposed"])
        self.no_end = frozenset((*words["measure_ends"], *words["measure_starts"], *words["postposed"]))
        self.no_object = self.no_end | self.auxiliaries
        self.fillers = frozenset(words["fillers"])
        self.between_verb = self.auxiliaries | self.fillers
        self.clause_verbs = frozenset(words["clause_verbs"])
        self.subordinate = frozenset(words["subordinate"])
        self.haves, self.one = frozenset(words["haves"]), frozenset(words["one"])
        self.habits = frozenset(words["habits"])
        self.participles = tuple(words["participle_endings"]) or ("\n",)
        self.past_participles = tuple(words["past_participle_endings"])
        self.verb = _verb(words, either)
        self._nouns_capitalised: bool = words["capitalised_nouns"]
        self.closing_verb = _closing(words)
        # The participle that closes a clause: "hat 5 Millionen umgesetzt, 6 Prozent mehr".
        self.verb_behind = re.compile(r"^\s[a-zß-ÿ]+(?=,)" if self.closing_verb else "(?!)")
        self.opens_object = whole_word(rf"(?<![^\W_])(?:{alternatives(words['before_objects'])})")
        self._lasts = _lasting(either)
        self._stretches = tuple(words["stretches"])
        by = {*words["change_by"], *words["change_to"], *words["change_from"], *words["measure_starts"]}
        self._of_time = frozenset(words["time_before"]) - by
        self._behind_head = whole_word(rf"\s(?:{either['measure_ends']}|{either['measure_starts']})")
        self.articles = re.compile(rf"(?:{either['articles']})\s+")
        self.list_words = frozenset(("", *words["list_words"]))
        self.new_clause = whole_word(
            rf"(?<![^\W_])(?:{either['subordinate']}|(?:{either['list_words']})\s+(?:{either['clause_verbs']}|{either['pronouns']}|{either['persons']}))"
        )
        self._take_verbs(words, sides, speech, either)

    def _take_verbs(self, words: Tables, sides: Tables, speech: Tables, either: Patterns) -> None:
        self.article_before = re.compile(rf"(?<![^\W_])(?:{either['articles']})\s+$")
        self.between_verb |= frozenset(word for word in sides["now"] if " " not in word)
        self.stating = frozenset(phrase.split()[0] for phrase in words["copulas"])
        self.finite = _finite(words, sides)
        self.prepositions = frozenset(speech["prepositions"])
        self.fronted = self.prepositions | frozenset(words["fronted"])
        self.at_time = frozenset(" ".join((*words["time_before"], *words["articles"])).lower().split())
        self._take_measures(words)
        self._take_forms(sides, words["no_adverbs"], speech["adverb_endings"])

    def _take_measures(self, words: Tables) -> None:
        """Words around amounts: what opens, holds and compares them."""
        self.expectations = frozenset(words["expectations"])
        self.measure_starts = frozenset(words["measure_starts"])
        self.positions = frozenset(words["positions"])
        self.value_first = frozenset(words["value_first"])
        self.vague = frozenset(words["vague"])
        self.quantifiers = frozenset(words["quantifiers"])
        self.spanning = frozenset(words["spanning"])
        self.than = frozenset(words["than"])
        self.set_against = frozenset((*words["than"], *words["equals_before"]))

    def _take_forms(self, sides: Tables, no_adverbs: list[str], adverb_endings: list[str]) -> None:
        """The forms by which verbs, adverbs and what goes on with a noun are told."""
        self.relatives = frozenset(sides["relatives"])
        self.degrees = frozenset(sides["degrees"])
        self.verb_endings = tuple(sides["verb_endings"])
        self.irregular = frozenset(sides["irregular"])
        self.no_verbs = frozenset(sides["no_verbs"])
        self._fronted_endings = tuple(sides["fronted_endings"])
        self._fronted_words = frozenset(sides["fronted_words"])
        self.resting = frozenset(sides["resting"])
        singular = (
            rf"(?:{alternatives(sides['fronted_singular'])})\s(?:{alternatives(sides['fronted_subject'])})"
        )
        self._fronted_verb = whole_word(rf"(?:{alternatives(sides['plural_verbs'])}|{singular})")
        self.ly_adjectives = frozenset(sides["ly_adjectives"])
        self.adverb_endings = tuple(adverb_endings)
        self.no_adverbs = frozenset(no_adverbs)

    def stands_for(self, word: str) -> bool:
        """Whether a word stands for somebody or something; one in capitals is an abbreviation: "the US"."""
        named = len(word) > 1 and word.isupper()
        return not named and word.lower() in self.persons | self.pronouns

    def lasting(self, text: str, start: int) -> int | None:
        """Where the verb of lasting begins that a stretch of time is the measure of: "waits average"."""
        found = self._lasts.search(text, max(0, start - _LASTS), start)
        if found is None or self.article_before.search(text, max(0, found.start() - 8), found.start()):
            return None  # "over the last three years"
        return found.start()

    def lasts(self, text: str, start: int, subject: str) -> bool:
        """Whether a stretch of time is how long its subject lasts, by its verb or as a wait or delay."""
        if self.lasting(text, start) is not None:
            return True
        head = self._behind_head.split(subject, maxsplit=1)[0].lower()
        governed = text[:start].lower().split()[-1:]
        return head.endswith(self._stretches) and self._of_time.isdisjoint(governed)

    def is_adverb(self, word: str) -> bool:
        """Whether a word has the form of an adverb, as "sharply" has; adjectives of that form count too."""
        return word.endswith(self.adverb_endings) and word.lower() not in self.no_adverbs

    def is_fronted(self, word: str, text: str, verb: int) -> bool:
        """Whether a word alone before a verb is its participle: "Planned are 300 places".

        Before a verb in the singular only where the subject follows with its article: "Gebaut wurde die".

        Args:
            word: The one before the verb.
            text: One sentence.
            verb: Where the verb begins in it.
        """
        formed = word.endswith(self._fronted_endings) and word.lower() not in self.no_verbs
        formed = formed or word.lower() in self._fronted_words
        return formed and self._fronted_verb.match(text, verb) is not None

    def may_be_noun(self, phrase: str) -> bool:
        """Whether a noun may be among the words: one has a capital where the language gives it to nouns."""
        return not self._nouns_capitalised or any(word[0].isupper() for word in phrase.split())


def _verb(words: Tables, either: Patterns) -> re.Pattern[str]:
    """A verb that states a figure or changes it."""
    before = alternatives([*words["up"]["before"], *words["down"]["before"]])
    return whole_word(rf"(?<![^\W_])(?=[^\W\d_])(?:{before}|{either['copulas']})")


def _lasting(either: Patterns) -> re.Pattern[str]:
    """A verb of lasting before its measure, with softening words; a preposition between makes it none."""
    return either_case(rf"(?<![^\W_])(?:{either['lasting']})\s(?:(?:{either['softening']})\s){{0,2}}$")


def _closing(words: Tables) -> re.Pattern[str] | None:
    """A verb behind its figure at the end of a clause; None where a language has none there."""
    closing = alternatives(words["closing_verbs"])
    return whole_word(rf"\s+(?:{closing})") if closing else None


def _finite(words: Tables, sides: Tables) -> frozenset[str]:
    """The finite verbs of a language whose verb stands second; of others none."""
    copulas = (phrase.split()[0] for phrase in words["copulas"])
    moves = (*words["up"]["before"], *words["down"]["before"], *words["moves"])
    second = (*copulas, *moves, *words["clause_verbs"], *words["finite"], *sides["irregular"])
    return frozenset(second) if words["finite"] else frozenset()
