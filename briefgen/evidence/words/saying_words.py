"""The words of a language for who says a figure, compiled from its table."""

import re

from briefgen.evidence.words.number_words import alternatives
from briefgen.evidence.words.patterns import Patterns, Tables, either_case, whole_word
from briefgen.knowledge.patterns import CAPITAL, NAME_WORD


class SayingWords:
    """Who says a figure, and the names of bodies."""

    def __init__(self, words: Tables, speech: Tables, either: Patterns) -> None:
        clause = {*words["auxiliaries"], *words["persons"], *words["clause_breaks"]}
        self.no_name = frozenset(clause - set(words.get("inside_names", ())))
        # Behind its verb a name goes on with whose it is: "sagte ein Sprecher der Feuerwehr".
        self.no_name_behind = self.no_name - set(words["name_joints"])
        self.capitalised_nouns: bool = words["capitalised_nouns"]
        self.name_words = frozenset((*words["name_joints"], *words["name_links"]))
        self.saying_verbs = frozenset((*words["attribution_verbs"], *words["expecting_verbs"])) - frozenset(
            words["noun_verbs"]
        )
        self.stating_cues = frozenset((*words["attribution"], *words["attribution_verbs"]))
        verbs = alternatives([*words["attribution_verbs"], *words["expecting_verbs"]])
        self.telling = either_case(rf"(?<![^\W_])(?:{either['attribution_verbs']})(?:\s+that)?\s")
        results = rf"(?:\w+\s){{0,4}}?(?:{either['book_results']})"
        self.books = whole_word(rf"\s(?:{either['book_verbs']})\s{results}")
        self.finding_verbs = frozenset(words["finding_verbs"])
        self.finders = frozenset(words["finders"])
        self.share_behind = either_case(rf"[\d.,]*\s?(?:{alternatives(words['shares'])})(?![^\W_])")
        self.contrast = either_case(rf"[,;]\s(?:{either['contrasts']})\s")
        self.attribution_opens = frozenset(phrase.split()[0].lower() for phrase in words["attribution"])
        self.attribution = either_case(rf"(?<![^\W_])(?:{either['attribution']})\s+")
        passive = rf"(?!(?:{alternatives(words['makers'])})\s)"  # "losses reported by hospitals rose"
        # "Opponents claim the scheme": a plural before such a verb, which may be a noun elsewhere.
        plain = (
            rf"(?<=[^\W\d_]s\s)(?:{alternatives(words['plain_telling'])})\s+(?=(?:{either['articles']})\s)"
        )
        asking = rf"(?<![^\W_])(?:{either['asking']})(?:\s[\w’'-]+){{0,3}}?\s(?:{either['asked']})\s"
        heard = rf"(?<![^\W_])(?:{either['hearing_verbs']})\s(?:{either['that']})\s"
        self.reporting = either_case(
            rf"(?<![^\W_])(?:{verbs})(?:\s+that)?\s{passive}|{plain}|{asking}|{heard}"
        )
        self._read_documents(words, either)
        self._read_tellers(words)
        self.noun_verb = either_case(rf"\s+(?:{either['noun_verbs']})\s+(?!(?:{either['that']})(?![^\W_]))")
        self.that_clause = whole_word(rf"\s(?:{either['that']})")
        self.definite_before = re.compile(rf"(?<![^\W_])(?:{either['definite']})\s+$")
        self._read_names(either)
        self.says_after = either_case(
            rf",['\"”’]?\s+(?:(?P<name>[^,;“”\"]{{2,60}}?)\s+(?:{verbs})"
            rf"|(?!(?:{alternatives(speech['addressing'])})\s)(?:{verbs})\s+(?P<late>(?:[^\W\d_]{{1,4}}\.\s+){{0,2}}[^,;.“”\"]{{2,60}}))(?=[.,]|\s+(?:on|in|at)\s|\s*$)"
        )
        self.says_before = re.compile(
            rf"^(?P<name>{CAPITAL}[^,;“”\"]{{1,60}}?)\s+(?:{verbs})(?:\s+that|\s+on\s\w+(?:\s\d+)?(?:\s+that)?)?\s"
        )
        self._read_reports(words, either)

    def _read_reports(self, words: Tables, either: Patterns) -> None:
        """What stands around the words of a report."""
        self.verb_ends_before = tuple(words["verb_ends_before_source"])
        self.reported_on = either_case(
            rf"(?<![^\W_])(?:{either['attribution_verbs']}|{either['publishing']})(?:\s+(?:{either['that']}))?\s"
        )
        self.that_soon = either_case(rf"(?:[\w.,’']+\s+){{1,4}}(?:{alternatives(words['that'])})\s")

    def _read_tellers(self, words: Tables) -> None:
        """Who tells a statement, behind it with the verb last, or in a sentence that says no more."""
        self.told_last = re.compile(
            rf",\s(?:{alternatives(words['told_as'])})\s(?P<name>[^,;:.()“”\"]{{2,80}}?)\s"
            rf"(?:{alternatives(words['telling_last'])})(?=[.,;]|\s*$)"
        )
        self.told_behind = re.compile(
            rf"(?:{alternatives(words['told_that'])})\s(?:{alternatives(words['telling_that'])})\s"
            r"(?P<name>[^,;:.()“”\"\d]{2,80})(?=[,;.])"
        )

    def _read_documents(self, words: Tables, either: Patterns) -> None:
        """What somebody published, with whose it is: "figures released on Monday by the ministry"."""
        self.that = frozenset(words["that"])
        self.told_nouns = frozenset(words["told_nouns"])
        self.documents = frozenset(word.lower() for word in words["documents"])
        self.publishing = whole_word(rf"\s+(?:{either['publishing']})")
        self.document_of = either_case(
            rf"(?:[^\W\d_]+\s+){{0,3}}(?:{alternatives(words['documents'])})\s+"
            r"(?:[^\W\d_]+\s+[\d.,]*\d\s+[^\W\d_]+\s+)?"
            rf"(?:(?:{alternatives(words['made'])})\s+)?(?:(?:{alternatives(words['made_when'])})\s+[^\W\d_]+\s+)?"
            rf"(?:{alternatives(words['makers'])})\s+"
        )

    def _read_names(self, either: Patterns) -> None:
        """Names of bodies in full, with their short form: "Office for Rail Safety (ORS)"."""
        self.name_joint = re.compile(rf"\s(?:{either['name_joints']})\s")
        link = rf"(?:(?:{either['name_joints']}|{either['name_links']})\s){{0,2}}"
        self.full_name = re.compile(
            rf"(?<![^\W_])(?!(?:{either['articles']})\s)(?P<name>{NAME_WORD}(?:\s{link}{NAME_WORD}){{1,8}})"
            r"(?:\s\([^\W\d_]{2,8}\))?"
        )
