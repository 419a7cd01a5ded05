"""The words of a language around a figure, compiled from its table."""

import re
from functools import cache
from typing import Any

from briefgen.evidence.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.model.evidence import Direction


class SlotWords:
    """The words of a language around a figure, compiled."""

    def __init__(self, words: dict[str, Any], sides: dict[str, Any]) -> None:
        either = {key: alternatives(words[key]) for key in words if isinstance(words[key], list)}
        self.auxiliaries = frozenset(words["auxiliaries"])
        self.pronouns = frozenset(words["pronouns"])
        self.persons = frozenset(words["persons"])
        clause = {*words["auxiliaries"], *words["persons"], *words["clause_breaks"]}
        self.no_name = frozenset(clause - set(words.get("inside_names", ())))
        self.article_words = frozenset((*words["articles"], *words["possessives"]))
        self.before = frozenset(words["clause_breaks"])
        self.behind = self.auxiliaries | self.before
        self.leading_to = frozenset((*words["change_to"], *words["change_by"], *words["change_from"]))
        self.no_end = frozenset((*words["measure_ends"], *words["measure_starts"]))
        self.no_object = self.no_end | self.auxiliaries
        self.nouns = frozenset(words["nouns"])
        self.takes_amounts = frozenset(words["takes_amounts"])
        self.multiples = frozenset(words["multiples"])
        self.fillers = frozenset(words["fillers"])
        self.between_verb = self.auxiliaries | self.fillers
        self.directions = frozenset(words["directions"])
        self.no_change = frozenset(words["no_change"])
        self.change_past = frozenset(words["change_past"])
        self.clause_verbs = frozenset(words["clause_verbs"])
        self.subordinate = frozenset(words["subordinate"])
        self.haves = frozenset(words["haves"])
        self.expectations = frozenset(words["expectations"])
        self.restated = frozenset(words["restated"])
        self.period_nouns = frozenset(word.lower() for word in words["period_nouns"])
        self.capitalised_nouns: bool = words["capitalised_nouns"]
        self.name_words = frozenset((*words["name_joints"], *words["name_links"]))
        self.stating_cues = frozenset((*words["attribution"], *words["attribution_verbs"]))
        self.amount_nouns = frozenset(words["amount_nouns"])
        self.measure_starts = frozenset(words["measure_starts"])
        self.positions = frozenset(words["positions"])
        self.noun_by = frozenset(words["noun_by"])
        self.change_from = frozenset(words["change_from"])
        self.vague = frozenset(words["vague"])
        self.participles = tuple(words["participle_endings"]) or ("\n",)
        self._compile_changes(words, either)
        self._compile_measures(either)
        self._compile_lists(words, either)
        self._compile_sayings(either)
        self._compile_periods(either)
        self._compile_subjects(words, sides)

    def _compile_changes(self, words: dict[str, Any], either: dict[str, str]) -> None:
        """Verbs and nouns of change, and what figures are set against."""
        self.direction = {
            word: direction
            for direction, key in ((Direction.UP, "up"), (Direction.DOWN, "down"))
            for word in (*words[key]["before"], *words[key]["after"])
        }
        before = alternatives([*words["up"]["before"], *words["down"]["before"]])
        after = alternatives([*words["up"]["after"], *words["down"]["after"]])
        self.change_before = _word(rf"(?<![^\W_])(?=[^\W\d_])({before})")
        joint = f"{either['list_words']}|{either['measure_ends']}"
        self.change_after = _word(rf"[\s-]+(?:(?!(?:{joint})\s)\w+\s)?({after})")
        self.particle_before = _either_case(rf"(?<![^\W_])(?:{either['particle_verbs']})\s+$")
        self.reached = _either_case(
            rf"(?<![^\W_])(?:{either['change_to']})\s+(?:(?:{either['fillers']})\s+)?$"
        )
        self.verb = _word(rf"(?<![^\W_])(?=[^\W\d_])(?:{before}|{either['copulas']})")
        governs = alternatives([*sorted(self.leading_to), "in"])
        self.noun_governs = _either_case(rf"\s+(?:{governs})(?![^\W_])|\s*$")
        self.causal = _word(rf"(?<![^\W_])(?:{either['causal']})")
        self.joins = _either_case(rf"\s(?:{either['joins']})\s")
        self.compared = _either_case(rf"(?<![^\W_])(?:{either['compared']})\s+")
        self.from_before = _either_case(rf"(?<![^\W_])(?:{either['change_from']})\s+(?:\w{{1,20}}\s+)?$")
        self.more_than_time = _either_case(
            rf"[\s-]+(?:\w+\s)?(?:{after})\s+(?:{either['than']})\s+(?:(?:{either['time_before']})\s+)?"
            rf"(?:(?:{either['articles']})\s+)?"
        )
        self.differs = _word(rf"[\s-]+(?:\w+\s)?({after})\s+(?:{either['than']})")
        self.base = _either_case(rf"(?<![^\W_])(?:{either['base']})\s+(?:[\w-]{{1,30}}\s+){{0,3}}$")

    def _compile_measures(self, either: dict[str, str]) -> None:
        self.articles = re.compile(rf"(?:{either['articles']})\s+")
        self.measure = _either_case(rf"\s+(?:{either['measure_starts']})\s+")
        self.of_them = _word(rf"\s+(?:{either['measure_starts']})\s+(?:{either['vague']})")
        owner = f"{either['articles']}|{either['possessives']}"
        self.part_of = _either_case(rf"\s+(?:{either['measure_starts']})\s+(?:{owner}|[\w’']+[’']s)\s+")
        self.measure_end = _either_case(
            rf"\s+(?:{either['measure_ends']}|{either['clause_verbs']})(?![^\W_])|[,;:!?(\"”“](?=\s|$)|\)"
            r"|(?<=\w\w\w\w)[.](?=\W|$)|\s[-–—]\s|\n"
        )

    def _compile_lists(self, words: dict[str, Any], either: dict[str, str]) -> None:
        self.respective = _word(rf"(?<![^\W_])(?:{either['respective']})")
        self.list_words = frozenset(("", *words["list_words"]))
        self.inside_items = frozenset(words["inside_items"])
        self.no_part = self.auxiliaries | self.persons | self.pronouns | self.vague
        self.state_before = _either_case(rf"(?<![^\W_])(?:{either['states']})\s+$")
        self.whole_before = re.compile(
            rf"(?:{either['whole_before']})\s+(?:(?:{either['definite']})\s+)?(?P<whole>(?:[^,;:.()“”\"]|(?<=\d)[,.](?=\d)){{3,90}}),\s+"
        )
        self.shared_out = _either_case(rf"(?<![^\W_])(?:{either['shared_out']})\s+(?:\w+\s+)?$")
        self.part_goes = _either_case(
            rf"\s+(?:[a-z]+\s+){{0,3}}?(?:{either['part_goes']})\s+(?:(?:{either['articles']})\s+)?"
            rf"(?P<noun>[^,;:.()“”\"]{{3,60}}?)(?=[,;.]|\s(?:{either['list_words']})\s|\s*$)"
        )
        self.outlay = _either_case(rf"\s+(?:{either['outlay_for']})\s+")
        self.outlay_verb = _word(rf"(?<![^\W_])(?:{either['outlays']})")
        name = r"[^\W\d_a-z][\w’'.-]*(?:\s[^\W\d_a-z][\w’'.-]*){0,3}"
        self.listed_name = re.compile(
            rf"(?:[,;:]|(?<![^\W_])(?:{either['list_joins']})|^)\s+({name})"
            rf"(?:,?\s(?:{either['listed_after']})|,)?\s\(?$|({name})\s\($"
            rf"|(?<![^\W_])(?:{either['owner_before']})\s+(?:[a-z]+\s){{0,2}}({name}?)[’']s?\s$"
        )

        joint = f"{either['list_joins']}|{either['listed_after']}|{either['list_words']}|{either['articles']}"
        self.row_joint = _either_case(rf"[\s,;()]*(?:(?:{joint})[\s,;()]*)*")
        self.row_noun = re.compile(
            rf"(?:[,;:)]\s+(?:(?:{either['list_joins']})\s+)?|\s(?:{either['list_joins']})\s+)"
            rf"(?:(?:{either['articles']})\s+)?"
            r"(?P<noun>[^\W\d_][\w’'-]*(?:\s[^\W\d_][\w’'-]*){0,2}?)\s\($"
        )

    def _compile_sayings(self, either: dict[str, str]) -> None:
        verbs = either["attribution_verbs"]
        self.attribution = _either_case(rf"(?<![^\W_])(?:{either['attribution']})\s+")
        self.reporting = _either_case(rf"(?<![^\W_])(?:{verbs})(?:\s+that)?\s")
        self.publishing = _word(rf"\s+(?:{either['publishing']})")
        self.noun_verb = _either_case(rf"\s+(?:{either['noun_verbs']})\s+(?!(?:{either['that']})(?![^\W_]))")
        self.that_clause = _word(rf"\s(?:{either['that']})")
        self.definite_before = re.compile(rf"(?<![^\W_])(?:{either['definite']})\s+$")
        self.name_joint = re.compile(rf"\s(?:{either['name_joints']})\s")
        link = rf"(?:(?:{either['name_joints']}|{either['name_links']})\s){{0,2}}"
        self.full_name = re.compile(
            rf"(?<![^\W_])(?!(?:{either['articles']})\s)(?P<name>[A-Z][\w’'-]*(?:\s{link}[A-Z][\w’'-]*){{1,8}})"
            r"(?:\s\([^\W\d_]{2,8}\))?"
        )
        self.says_after = _either_case(
            rf",['\"”’]?\s+(?:(?P<name>[^,;“”\"]{{2,60}}?)\s+(?:{verbs})"
            rf"|(?:{verbs})\s+(?P<late>[^,;.“”\"]{{2,60}}))(?=[.,]|\s+(?:on|in|at)\s|\s*$)"
        )
        self.says_before = re.compile(
            rf"^(?P<name>[A-Z][^,;“”\"]{{1,60}}?)\s+(?:{verbs})(?:\s+that|\s+on\s\w+(?:\s\d+)?(?:\s+that)?)?\s"
        )

    def _compile_periods(self, either: dict[str, str]) -> None:
        """Words that point at a period already named, and what belongs to a date."""
        self.apart_before = _either_case(
            rf"(?<![^\W_])(?:{either['apart']})\s+(?:(?:{either['articles']})\s+)?$"
        )
        self.same_period = _word(
            rf"(?:(?<![\w-])[\w-]{{1,20}}\s(?:{either['period_nouns']})s?\s(?:{either['earlier']})"
            rf"|(?<![^\W_])the\s+(?:{either['same_periods']})\s+(?:[\w-]{{1,20}}\s+){{0,2}}?(?:{either['period_nouns']}))"
        )
        self.period_after = _word(rf"[\s-]+(?:{either['period_after']})")
        preposition = either["time_before"]
        self.time_word_before = _either_case(rf"(?<![^\W_])(?:{preposition})\s+$")
        self.time_preposition = _either_case(
            rf"(?:,?\s+(?:{preposition})|(?=\s))\s+(?:(?:{either['articles']})\s+)?$"
        )
        self.participle = re.compile(rf"\s[^\W\d_]{{2,}}(?:{either['participle_endings']})\s")
        self.new_clause = _word(
            rf"(?<![^\W_])(?:{either['subordinate']}|(?:{either['list_words']})\s+(?:{either['clause_verbs']}|{either['pronouns']}|{either['persons']}))"
        )
        self.base_before = _either_case(
            rf"(?<![^\W_])(?:{either['change_from']}|{either['than']})\s+(?:(?:{preposition})\s+)?(?:\w{{1,20}}\s+)?$"
        )
        self.reported_on = _either_case(
            rf"(?<![^\W_])(?:{either['attribution_verbs']}|{either['publishing']})(?:\s+(?:{either['that']}))?\s"
        )
        self.results_on = _either_case(
            rf"(?<![^\W_])(?:{either['results']})(?:\s+(?:[^\s,;:]|[,.:](?=\d)){{1,30}}){{1,10}}\s+(?:{preposition})\s+$"
        )
        self.article_before = re.compile(rf"(?<![^\W_])(?:{either['articles']})\s+$")

    def _compile_subjects(self, words: dict[str, Any], sides: dict[str, Any]) -> None:
        """What a subject is told by where no verb of a list states the figure."""
        relatives = alternatives(sides["relatives"])
        auxiliaries = alternatives(words["auxiliaries"])
        self.relative_before = _either_case(rf",\s+(?:{relatives})\s+(?:(?:{auxiliaries})\s+)*$")
        inserted = [*sides["relatives"], *sides["insertions"], *sides["inserted_participles"]]
        ed = "|".join(sides["verb_endings"]) or r"\b\B"
        self.insertion = _either_case(
            rf",\s+(?:{alternatives(inserted)}|[a-z]{{3,}}(?:{ed})|[\w-]*\d[\w.,]*\w?)\s"
        )
        self.between_verb |= frozenset(word for word in sides["now"] if " " not in word)
        self.at_time = frozenset(
            word.lower() for phrase in (*words["time_before"], *words["articles"]) for word in phrase.split()
        )
        self.amounts_of = frozenset(sides["amount_of"])
        self.list_links = frozenset(("", *words["listed_after"]))
        self.than = frozenset(words["than"])
        self.relatives = frozenset(sides["relatives"])
        self.object_ends = frozenset(sides["object_ends"])
        self.degrees = frozenset(sides["degrees"])
        self.verb_endings = tuple(sides["verb_endings"])
        self.irregular = frozenset(sides["irregular"])
        self.no_verbs = frozenset(sides["no_verbs"])
        softened = sorted(set(sides["lead_in"]) - self.article_words - set(sides["amount_of"]))
        self.amount_of = _either_case(
            rf"\s(?:{alternatives(sides['amount_of'])})\s+(?:(?:an?\s+)?(?:{alternatives(softened)})\s+)?$"
        )
        self.open_before = _either_case(
            rf"(?<![^\W_])(?:{alternatives(sides['open_nouns'])})\s+(?:(?:{either_words(self.between_verb)})\s+)?$"
        )
        self.puts = _word(rf"(?<![^\W_])(?:{alternatives(sides['puts'])})")
        self.put_at = _either_case(rf"\s(?:{alternatives(sides['put_at'])})\s+(?:[\w-]+\s+)?$")
        self.matter = re.compile(
            rf"\s(?:{alternatives(words['outlay_for'])})\s(?P<noun>[a-z][\w’'-]+(?:\s(?!(?:{alternatives(words['measure_ends'])})\s)[a-z][\w’'-]+){{0,2}})(?=[.,;]|$|\s(?:{alternatives(words['measure_ends'])})\s)"
        )
        self.ly_adjectives = frozenset(sides["ly_adjectives"])
        self.that_soon = _either_case(rf"(?:[\w.,’']+\s+){{1,4}}(?:{alternatives(words['that'])})\s")
        self.no_matter = frozenset(sides["no_matter"]) | self.article_words
        self.one_of_many = _either_case(rf"(?<![^\W_])(?:{alternatives(sides['indefinite'])})\s+$")
        self.no_head = frozenset((*sides["adjectives"], *sides["changes_by"]))
        self.tails = frozenset(sides["tails"])
        self.not_subject = frozenset((*sides["not_subject"], *sides["changes_by"]))
        moved = alternatives(self.direction)
        self.told_in_relative = _word(rf"(?:{alternatives(sides['levels'])}|{moved})")
        self.levels = _word(rf"(?<![^\W_])(?:{alternatives(sides['levels'])})")
        empty = tuple(f" {noun}" for noun in sides["not_subject"])
        self.stand_ins = frozenset(phrase for phrase in sides["here"] if phrase.endswith(empty))

    def stands_in(self, text: str, start: int, end: int) -> bool:
        """Whether a subject is no more than "the figure", which stands for that of the sentence before."""
        phrase = " ".join([*text[max(0, start - 12) : start].split()[-1:], text[start:end]])
        return phrase.lower() in self.stand_ins


def either_words(words: frozenset[str]) -> str:
    """A regular expression for any of the words."""
    return alternatives(sorted(words))


def _either_case(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _word(pattern: str) -> re.Pattern[str]:
    """A pattern in either case that ends with a word."""
    return _either_case(rf"{pattern}(?![^\W_])")


@cache
def slot_words(language: str) -> SlotWords:
    """The words around figures of a language; of English where it has no table."""
    return SlotWords(table(language, "figures"), table(language, "comparisons"))
