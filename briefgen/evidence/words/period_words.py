"""The words of a language around the times of figures, compiled from its table."""

import re

from briefgen.evidence.words.number_words import alternatives, needed
from briefgen.evidence.words.patterns import Patterns, Tables, either_case, whole_word


class PeriodWords:
    """Words that point at a period already named, and what belongs to a date."""

    def __init__(self, words: Tables, either: Patterns) -> None:
        self.still = frozenset(("", *words["still"]))
        self.apart_before = either_case(
            rf"(?<![^\W_])(?:{either['apart']})\s+(?:(?:{either['articles']})\s+)?$"
        )
        self.needed = needed([*words["period_nouns"], *words["period_units"]])
        self.same_period = whole_word(
            rf"(?:(?<![\w-])[\w-]{{1,20}}\s(?:(?:{either['period_nouns']})s?|{either['period_units']})\s(?:{either['earlier']})"
            rf"|(?<![^\W_])the\s+(?:{either['same_periods']})\s+(?:[\w-]{{1,20}}\s+){{0,2}}?(?:{either['period_nouns']}))"
        )
        noun = rf"(?:{either['period_nouns']})"
        self.own_period = whole_word(
            rf"(?<![\w-])(?:{either['possessives']})\s(?:{either['ordinal_periods']})\s{noun}"
            rf"|(?<![\w-])(?:{either['this_period']})\s{noun}"
        )
        named = rf"(?:(?:{either['ordinal_periods']})\s)?{noun}"
        self.open_period = either_case(
            rf"(?<![\w-])(?:{either['open_before']})\s(?P<period>(?:{either['definite']})\s{named})(?=[.,;:)]|\s*$)"
        )
        self.spell_before = either_case(
            rf"(?<![^\W_])(?:{either['articles']}|{either['possessives']})\s(?:{either['spells']})\s$"
        )
        self.same_year = whole_word(rf",?\s+(?:{either['same_year']})")
        self.year_before = whole_word(rf",?\s+(?:{either['year_before']})")
        self.period_after = whole_word(rf"[\s-]+(?:{either['period_after']})")
        preposition = either["time_before"]
        moved = rf"(?:{alternatives([*words['up']['before'], *words['down']['before']])})"
        self.time_word_before = either_case(rf"(?<![^\W_])(?:{preposition})\s+$")
        self.time_preposition = either_case(
            rf"(?:,?\s+(?:{preposition})|(?=\s))\s+(?:(?:{either['articles']})\s+)?$"
        )
        self.time_led = either_case(rf"\s+(?:{preposition})(?:\s+(?:{either['period_nouns']}))?$")
        self.since_before = either_case(rf"(?<![^\W_])(?:{either['time_since']})\s+$")
        # A record's date is no time of what set it: "was the highest at the port since 1992".
        self.record_since = either_case(
            rf"(?<![^\W_])(?:{either['superlatives']})(?:\s[^,;:]*)?\s(?:{either['time_since']})\s+(?:[\w’'-]+\s+){{0,2}}$"
        )
        # The change of another subject, joined behind a figure: "1,200 lorries and sales fell to".
        self.changes_next = whole_word(rf"\s(?:{either['joins']})\s(?:[^\W\d_][\w’'-]*\s){{1,4}}?{moved}")
        self._compile_clauses(either, preposition, tuple(words["present_endings"]))

    def _compile_clauses(self, either: Patterns, preposition: str, present: tuple[str, ...]) -> None:
        """What of a clause tells whether a time in it is that of a figure before it."""
        # The last mark or joining word before a time, the words before it and those between it and the time.
        self.clause_led = re.compile(
            rf"(?P<before>.*?)(?:(?P<mark>[;,])\s|\s(?:{either['joins']})\s)(?P<lead>(?:(?!\s(?:{either['joins']})\s)[^;,])*)$",
            re.DOTALL,
        )
        # A clause of another time than the one it stands behind: "shut in May after its losses rose to £5m".
        self.other_clause = re.compile(
            rf"(?P<before>.*)(?<![^\W_])(?:(?P<same>{either['same_times']})|{either['other_times']})\s(?P<rest>.*)",
            re.DOTALL,
        )
        self.participle = re.compile(rf"\s[^\W\d_]{{2,}}(?:{either['participle_endings']})\s")
        # A verb joined to that of the figure: "got 30 months and walked free in June".
        self.next_verb = re.compile(
            rf"\s(?:{either['joins']})\s[^\W\d_]{{2,}}(?:{either['past_participle_endings']}|\s(?:{either['change_to']}))(?=\s|$)"
        )
        # The same in the present: "costs £4m a year and ends in June", "und endet im Juni".
        self.second_verb = re.compile(rf"\s(?:{either['joins']})\s(?P<verb>[^\W\d_A-Z]{{3,}})\s")
        self.present_endings = present
        bases = rf"{either['change_from']}|{either['than']}|{either['as_much']}"
        self.base_before = either_case(
            rf"(?<![^\W_])(?:(?:{bases})\s+(?:(?:{preposition})\s+)?(?:\w{{1,20}}\s+)?|(?:{either['equals_before']})\s+(?:{preposition})\s+)$"
        )
        self.results_on = either_case(
            rf"(?<![^\W_])(?:{either['results']})(?:\s+(?:[^\s,;:]|[,.:](?=\d)){{1,30}}){{1,10}}\s+(?:{preposition})\s+$"
        )
        self.foretold = either_case(rf"(?<![^\W_])(?:{either['foretold']})(?:\s[^,;:]*)?\s$")
