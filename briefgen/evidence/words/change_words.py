"""The words of a language for changes and for what a figure is set against, compiled from its table."""

import re

from briefgen.evidence.words.number_words import alternatives
from briefgen.evidence.words.patterns import Patterns, Tables, either_case, whole_word
from briefgen.knowledge.patterns import CAPITAL
from briefgen.model.evidence import Direction


class ChangeWords:
    """Verbs and nouns of change, and what a figure is set against."""

    def __init__(self, words: Tables, either: Patterns) -> None:
        self.leading_to = frozenset((*words["change_to"], *words["change_by"], *words["change_from"]))
        self.change_by = frozenset(words["change_by"])
        self.nouns = frozenset(words["nouns"])
        self.takes_amounts = frozenset(words["takes_amounts"])
        self.multiples = frozenset(words["multiples"])
        self.directions = frozenset(words["directions"])
        self.no_change = frozenset(words["no_change"])
        self.pace = either_case(rf"\s+(?:{either['pace']})(?![^\W_])")
        self.change_past = frozenset(words["change_past"])
        self.restated = frozenset(words["restated"])
        self.amount_nouns = frozenset(words["amount_nouns"])
        self.noun_by = frozenset(words["noun_by"])
        self.noun_in = frozenset(words["noun_in"])
        self.change_from = frozenset(words["change_from"])
        self.direction = {
            word: direction
            for direction, key in ((Direction.UP, "up"), (Direction.DOWN, "down"))
            for word in (*words[key]["before"], *words[key]["after"])
        }
        before = alternatives([*words["up"]["before"], *words["down"]["before"]])
        after = alternatives([*words["up"]["after"], *words["down"]["after"]])
        self.sizes = frozenset((*words["nouns"], *words["up"]["after"], *words["down"]["after"]))
        self._capitals = bool(words["capitalised_nouns"])
        self.change_before = whole_word(rf"(?<![^\W_])(?=[^\W\d_])({before})")
        joint = f"{either['list_words']}|{either['measure_ends']}"
        self.change_after = whole_word(rf"[\s-]+(?:(?!(?:{joint})\s)\w+\s)?({after})")
        self.particle_before = either_case(rf"(?<![^\W_])(?:{either['particle_verbs']})\s+$")
        self.reached = either_case(
            rf"(?<![^\W_])(?:{either['change_to']})\s+(?:(?:{either['fillers']})\s+)?$"
        )
        governs = alternatives(sorted(self.leading_to | self.noun_in))
        self.noun_governs = either_case(rf"\s+(?:{governs})(?![^\W_])|\s*$")
        self.causal = whole_word(rf"(?<![^\W_])(?:{either['causal']})")
        self.joins = either_case(rf"\s(?:{either['joins']})\s")
        self.compared = either_case(rf"(?<![^\W_])(?:{either['compared']})\s+")
        self.from_before = either_case(rf"(?<![^\W_])(?:{either['change_from']})\s+(?:\w{{1,20}}\s+)?$")
        self._compile_verbs(words, either)
        self._compile_against(either, after)
        self._compile_bases(words, either, after)
        self.differs = whole_word(rf"[\s-]+(?:\w+\s)?({after})\s+(?:{either['than']})")
        self.next_bound = whole_word(
            rf"[\s-]+(?P<verb>\w+)\s(?:{after})\s+(?:{either['than']})\s+(?:{either['articles']})"
        )
        self.base = either_case(rf"(?<![^\W_])(?:{either['base']})\s+(?:[\w-]{{1,30}}\s+){{0,3}}$")

    def may_be_noun(self, word: str) -> bool:
        """Whether a word of change is written as a noun may be: in German with a capital."""
        return not self._capitals or word[:1].isupper()

    def _compile_bases(self, words: Tables, either: Patterns, after: str) -> None:
        """What a change is counted from ("up 3% on last year"), and pronouns for one: "one of 3%"."""
        self.counted_on = frozenset(words["counted_on"])
        self.conditions = frozenset(words["conditions_before_verb"])
        past = rf"(?P<past>{either['counted_past']})"
        lead = rf"\s(?:(?:(?P<more>{after})\s)?(?:{either['counted_on']})|{past})\s"
        self.on_time = either_case(rf"{lead}(?P<article>(?:{either['articles']})\s)?")
        self.back = whole_word(rf"(?<![^\W_])(?:{either['back']})")
        self.noun_again = frozenset(words["noun_again"])
        self.again = either_case(
            rf"(?<![^\W_])(?:{either['noun_again']})\s+(?:{either['noun_by']})\s+(?:[^\W\d_]+\s+)?$"
        )
        self.named_day = either_case(rf"(?<![^\W_])(?:{either['day_names']})(?![^\W_])")

    def _compile_verbs(self, words: Tables, either: Patterns) -> None:
        """What makes a verb one of change, or one of motion or of need instead."""
        self.needed = either_case(
            rf"\s+(?:(?!(?:{either['than']})\s)\w+\s+)?(?:{either['needed']})(?![^\W_])"
        )
        self.needs = either_case(rf"(?<![^\W_])(?:{either['needs']})\s+(?:\w+\s+){{0,2}}$")
        self.motions = frozenset(words["motions"])
        self.falling = frozenset(words["falling"])
        self.falling_opens = frozenset(words["falling_opens"])
        self.worked = frozenset(words["worked"])
        things = f"(?:{either['worked_things']})" if words["worked_things"] else "(?!)"
        small = "|".join(
            either[key] for key in ("articles", "list_words", "measure_starts", "time_before", "per")
        )
        of_it = rf"(?:(?:{either['measure_starts']})\s+)?(?:\w+\s+)?{things}"
        self.worked_things = either_case(rf"\s+{of_it}(?=[.,;:)]|$|\s(?:{small})\s)")
        self.steps = frozenset(words["steps"])
        self.parted = whole_word(rf"(?:{either['parted']})") if words["parted"] else re.compile(r"(?!)")
        supply = rf"(?:{either['supplies']})" if words["supplies"] else "(?!)"
        self.supply = either_case(rf"(?:^|\s){supply}\s+(?:{either['change_to']})\s+$")
        self.served = frozenset(words["served"])
        self.distance = whole_word(rf"\s(?:{either['distances']})")
        joined = r"\w*" if words["capitalised_nouns"] else ""  # "Grundwasser"
        self.gauged = either_case(rf"(?<![^\W_]){joined}(?:{either['gauges']})(?![^\W_])")
        self.ended = {
            verb: either_case(rf"(?<![^\W_]){particle}(?:\s*(?:[.,;:!?)]|$)|\s(?:{either['joins']})\s)")
            for verb, particle in zip(words["ended"], words["ended_by"], strict=True)
        }
        again = rf",?\s(?:{either['restated']})\s[\d.,]+\s?(?:%|per ?cent|prozent)"
        again += rf"(?!\s(?:{either['measure_starts']})\s)"
        self.sized_again = either_case(rf"{again}|,?\s(?:{either['change_to']})\s[$€£¥]\s?\d")

    def _compile_against(self, either: Patterns, after: str) -> None:
        """What a difference or a multiple is counted from."""
        self.per_before = either_case(rf"(?<![^\W_])(?:{either['per']})\s+$")
        best = rf"(?:(?:{either['articles']}|{either['possessives']})\s+)?(?:{either['superlatives']})"
        again = rf"{best}|{either['goes_back']}|(?:[^\W\d_]+\s){{1,3}}(?:{either['than']})"
        self.back_at_first = whole_word(
            rf"\s(?:(?:{either['contrasts']})|(?:{either['list_words']})\s+(?:{again}))"
        )
        self.more_than_time = either_case(
            rf"[\s-]+(?:\w+\s)?(?:{after})\s+(?:{either['than']})\s+(?:(?:{either['time_before']})\s+)?"
            rf"(?:(?:{either['articles']})\s+)?"
        )
        timed = rf"(?:(?:{either['time_before']})\s+)?(?:(?:{either['articles']})\s+)?"
        self.as_much_time = either_case(rf"\s+(?:{either['as_much']})\s+{timed}")
        owner, word = rf"(?:{either['articles']}|{either['possessives']})", r"[^\W\d_][\w’'-]*\s"
        self.than_norm = whole_word(
            rf"[\s-]+(?:\w+\s)?(?:{after})\s+(?:(?:{either['than']})\s+)?"
            rf"(?P<other>{owner}\s(?:{word}){{0,3}}?(?:{either['norms']}))"
        )
        self.than_name = re.compile(
            rf"[\s-]+(?:[a-zß-ÿ]+\s)?(?:{after})\s+(?:{either['than']})\s+"
            rf"(?P<other>(?:(?:{either['articles']})\s)?{CAPITAL}[\w’'-]+(?:\s{CAPITAL}[\w’'-]+){{0,2}})(?=[.,;:]|\s*$)"
        )
