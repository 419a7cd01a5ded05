"""The words of a language around what a figure measures, compiled from its tables."""

import re

from briefgen.evidence.words.change_words import ChangeWords
from briefgen.evidence.words.clause_words import ClauseWords
from briefgen.evidence.words.number_words import alternatives, either_case_starts
from briefgen.evidence.words.patterns import Tables, either_case, whole_word
from briefgen.knowledge.patterns import CAPITAL

_LONGEST_CALLING = 8
"""In words, of what somebody is called before "who": "a nurse at the hospital who"."""


class SubjectWords:
    """What a subject is told by where no verb of a list states the figure."""

    def __init__(self, words: Tables, sides: Tables, changes: ChangeWords, clause: ClauseWords) -> None:
        relatives = alternatives(sides["relatives"])
        auxiliaries = alternatives(words["auxiliaries"])
        called = rf"(?:(?:{alternatives(words['articles'])})\s+(?:[\w’'-]+\s+){{1,{_LONGEST_CALLING}}}?)?"
        self.about_teller = either_case(rf",(?:\s+\d{{1,3}},)?\s+{called}(?:{relatives})(?![^\W_])")
        self.relative_before = either_case(rf",\s+(?:{relatives})\s+(?:(?:{auxiliaries})\s+)*$")
        self._compile_relatives(words, sides)
        self._compile_insertions(sides, clause)
        self.object_ends = frozenset(sides["object_ends"])
        softened = sorted(set(sides["lead_in"]) - clause.article_words - set(sides["amount_of"]))
        self.amount_of = either_case(
            rf"\s(?:{alternatives(sides['amount_of'])})\s+(?:(?:an?\s+)?(?:{alternatives(softened)})\s+)?$"
        )
        self.open_before = either_case(
            rf"(?<![^\W_])(?:{alternatives(sides['open_nouns'])})\s+(?:(?:{alternatives(clause.between_verb)})\s+)?$"
        )
        self.puts = whole_word(rf"(?<![^\W_])(?:{alternatives(sides['puts'])})")
        self.object_opens = frozenset(sides["object_opens"])
        self.aside_opens = frozenset(sides["aside_opens"])
        self.accusatives = frozenset(sides["accusatives"])
        self.put_at = either_case(rf"\s(?:{alternatives(sides['put_at'])})\s+(?:[\w-]+\s+)?$")
        self.matter = re.compile(
            rf"\s(?:{alternatives(words['outlay_for'])})\s(?P<noun>[a-z][\w’'-]+(?:\s(?!(?:{alternatives(words['measure_ends'])})\s)[a-z][\w’'-]+){{0,2}})(?=[.,;]|$|\s(?:{alternatives(words['measure_ends'])})\s)"
        )
        self.no_matter = frozenset(sides["no_matter"]) | clause.article_words
        self.tally = whole_word(rf"(?:{alternatives(sides['tallies'])})")
        self.one_of_many = either_case(rf"(?<![^\W_])(?:{alternatives(sides['indefinite'])})\s+$")
        self.no_head = frozenset((*sides["adjectives"], *sides["changes_by"]))
        self.there = frozenset(sides["there"])
        self.wills = frozenset(sides["wills"])
        self.gives = either_case(
            rf"(?<![^\W_])(?:{alternatives(sides['gives'])})\s+" if sides["gives"] else "(?!)"
        )
        self.tails = frozenset(sides["tails"])
        self._compile_amounts(words, sides)
        self.not_subject = frozenset((*sides["not_subject"], *sides["changes_by"]))
        moved = alternatives(changes.direction)
        self.told_in_relative = whole_word(rf"(?:{alternatives(sides['levels'])}|{moved})")
        self.levels = whole_word(rf"(?<![^\W_])(?:{alternatives(sides['levels'])})")
        empty = tuple(f" {noun}" for noun in sides["not_subject"])
        self.stand_ins = frozenset(phrase for phrase in sides["here"] if phrase.endswith(empty))
        self._compile_meant(words, sides)
        self._compile_sized(words, sides)
        self._compile_contests(sides)

    def _compile_amounts(self, words: Tables, sides: Tables) -> None:
        """Nouns that have an amount by their form or the word before them, and verbs before one to come."""
        self.ing_nouns = frozenset(sides["ing_nouns"])
        joints, article = alternatives(sides["joined_by"]), alternatives(words["articles"])
        joint = rf"(?P<joint>\s(?:{joints})\s+(?:(?:{article})\s+)?(?:[a-z-]+\s+)?)$"
        self.of_joined = either_case(rf"(?<![^\W_])(?:{alternatives(sides['joined_nouns'])}){joint}")
        self.qualified = frozenset(sides["qualified"])
        foresees = alternatives(sides["foresees"]) if sides["foresees"] else r"\b\B"
        self.foresees = either_case(rf"(?<![^\W_])(?:{foresees})\s+$")

    def _compile_insertions(self, sides: Tables, clause: ClauseWords) -> None:
        """What stands between a subject and its verb behind a comma: ", which", ", under which"."""
        inserted = [*sides["relatives"], *sides["insertions"], *sides["inserted_participles"]]
        ed = "|".join(sides["verb_endings"]) or r"\b\B"
        led = alternatives(sorted(word for word in clause.fronted if word not in clause.subordinate))
        led = rf"(?:{led})\s(?:{alternatives(sides['subject_relatives'] or sides['relatives'])})"
        self.insertion = either_case(
            rf",\s+(?:{led}|{alternatives(inserted)}|[a-z]{{3,}}(?:{ed})|[\w-]*\d[\w.,]*\w?)\s"
        )

    def _compile_contests(self, sides: Tables) -> None:
        """Who has the support of a share, and who leads by a margin."""
        lead = rf"(?:(?:{alternatives(sides['lead_in'])})\s+){{0,2}}$"
        self.backed = either_case(
            rf"(?<![^\W_])(?P<verb>{alternatives(sides['backs'])})\s+(?:{alternatives(sides['backings'])})"
            rf"\s+(?:{alternatives(sides['amount_of'])})\s+{lead}"
        )
        by = rf"(?:(?:[\w’'.-]+\s+){{0,6}}?(?:{alternatives(sides['contest_by'])})\s+)?"
        self.contest = either_case(rf"(?<![^\W_])(?P<verb>{alternatives(sides['contests'])})\s+{by}{lead}")

    def _compile_relatives(self, words: Tables, sides: Tables) -> None:
        """Pronouns that are the subject of a relative clause, alone and right before its verb."""
        those = alternatives(sides["subject_relatives"]) if sides["subject_relatives"] else r"\b\B"
        small = alternatives([*words["auxiliaries"], *sides["now"], *sides["insertions"]])
        self.relative_clause = either_case(rf"(?P<comma>,)?\s(?:{those})\s(?:(?:{small})\s){{0,4}}$")
        article = alternatives(words["articles"])
        self.opens_related = either_case(
            rf"\s*(?:{article})\s(?P<noun>[\w’'-]+(?:\s[\w’'-]+){{0,3}}?)\s(?:{those})\s"
        )
        self.relative_word = either_case(rf"\s(?:{those})\s")

    def _compile_sized(self, words: Tables, sides: Tables) -> None:
        """What changed, behind a noun of change: "a 12% increase in net profit"."""
        self.sized_in = re.compile(
            rf"\s(?:{alternatives(sides['sized_in'])})\s(?P<noun>[a-z][\w’'-]+(?:\s(?!(?:{alternatives(words['measure_ends'])})\s)[a-z][\w’'-]+){{0,3}})(?=[.,;]|$|\s(?:{alternatives(words['measure_ends'])})\s)"
            if sides["sized_in"]
            else "(?!)"
        )
        self.no_sized = frozenset(sides["no_sized"])

    def _compile_meant(self, words: Tables, sides: Tables) -> None:
        """Who only counts what is told of, and what a relative clause behind a superlative is about."""
        relatives = alternatives(sides["relatives"])
        self._compile_open(sides)
        self.orders = frozenset(sides["orders"])
        self.order_to = frozenset(sides["order_to"])
        whole = "" if words["capitalised_nouns"] else " "  # "Landesamt" ends with the word for an office
        self.recorder_ends = tuple(f"{whole}{word}" for word in sides["recorders"])
        records = alternatives(sides["records"])
        small = alternatives([*words["auxiliaries"], *words["fillers"], *sides["now"]])
        charged = (
            rf"\s(?:(?:{small})\s){{0,4}}(?:{alternatives(sides['charged'])})" if sides["charged"] else "(?!)"
        )
        self.charged = whole_word(charged)
        orders, pays = alternatives(sides["charging"]), alternatives(sides["pays"])
        self.charged_by = either_case(
            rf"(?<![^\W_])(?:{orders})\s+(?:(?:{alternatives(words['articles'])})\s+)?$"
        )
        self.pays = whole_word(rf"\s(?:(?:{alternatives(sides['order_to'])})\s)?(?:{pays})")
        self.charges = whole_word(rf"\s(?:{alternatives(sides['charges'])})")
        article = rf"(?:(?:{alternatives(words['articles'])})\s+)?"
        self._compile_placings(words, sides)
        self.records_before = either_case(rf"(?<![^\W_])(?:{records})\s+{article}$")
        self.records_behind = whole_word(rf"\s+(?:{records})")
        recorded, haves = alternatives(sides["recorded"]), alternatives(words["haves"])
        self.records_last = whole_word(rf"\s(?:{haves})(?:\s[^,;\s]+){{0,12}}?\s(?:{recorded})")
        best = alternatives(words["superlatives"])
        self.best_among = re.compile(
            rf"(?:{best})\s.{{1,40}}?\s(?:{alternatives(sides['antecedents'])})\s+(?P<article>{article})"
        )
        self.relative_opens = whole_word(rf",\s+(?:{relatives})")

    def _compile_open(self, sides: Tables) -> None:
        """What only may be or is reckoned with, and what stands between a noun and its amount."""
        # No comma parts the condition from its figure: "if you ask them to pay £3, you".
        self.condition = re.compile(rf"{either_case_starts(sides['conditions'])}\s[^,;:]*$")
        self.tells_whom = either_case(rf"(?<![^\W_])(?:{alternatives(sides['tells_whom'])})(?=\s)")
        self.reckoned = whole_word(rf"(?:\s[\w-]+){{0,2}}\s(?:{alternatives(sides['reckoned'])})")
        # Nouns have capitals where a language has such words.
        self.sized = re.compile(
            rf"(?<![^\W_])(?P<noun>{CAPITAL}[\w-]+)\s+(?:{alternatives(sides['sized_by'])})\s+$"
        )
        spans = alternatives(sides["same_spans"])
        self.same_span = either_case(
            rf"(?<![^\W_])(?:{spans})(?![^\W_])(?!\s(?:{alternatives(sides['span_of'])})\s)"
        )
        self.by_hours = re.compile(rf"(?<![^\W_])(?:{alternatives(sides['by_hours'])})(?=\s)")

    def _compile_placings(self, words: Tables, sides: Tables) -> None:
        """Whose votes follow a place ("came fourth with"), and whom something cost them ("had cost it")."""
        placings, at = alternatives(sides["placings"]), alternatives(sides["placed"])
        season = rf"(?:(?:{alternatives(words['articles'])})\s+[a-z]+\s+)?"
        won, beside = alternatives(sides["placed_first"]), alternatives(sides["placed_with"])
        self.placing = either_case(
            rf"(?<![^\W_])(?P<verb>(?:{placings})\s+{season}(?:{at})|{won})\s+(?:[\w’-]+\s+){{0,4}}?(?:{beside})\s+$"
        )
        article = rf"(?:{alternatives([*words['articles'], *words['possessives']])})"
        whom = rf"(?:{alternatives(sides['bearers'])}|{article}\s+(?:[\w’'-]+\s+){{0,2}}[\w’'-]+)"
        self.cost_whom = either_case(
            rf"(?<![^\W_])(?:{alternatives(sides['cost_whom'])})\s+(?P<whom>{whom})\s+$"
        )
        self.own_people = frozenset(sides["own_people"])

    def stands_in(self, text: str, start: int, end: int) -> bool:
        """Whether a subject is no more than "the figure", which stands for that of the sentence before."""
        phrase = " ".join([*text[max(0, start - 12) : start].split()[-1:], text[start:end]])
        return phrase.lower() in self.stand_ins
