"""The words of a language between two figures of one measure at two times, compiled from its table."""

import re
from functools import cache
from typing import Any

from briefgen.evidence.words.number_words import alternatives, needed
from briefgen.evidence.words.slot_words import SlotWords, slot_words
from briefgen.knowledge.lexicon import table

_WORD = re.compile(r"[^\W\d_][\w’']*")


class SideWords:
    """The words between two figures of one measure."""

    def __init__(
        self, language: str, sides: dict[str, Any], figures: dict[str, Any], slots: SlotWords
    ) -> None:
        self.language = language
        either = {key: alternatives(words) for key, words in sides.items() if isinstance(words, list)}
        self.states = _all(
            figures["copulas"], figures["auxiliaries"], figures["change_to"], figures["fillers"]
        )
        self._adverb = rf"(?:[^\W\d_]+(?:{alternatives(slots.clause.adverb_endings)})\s+)?"
        self._sort_words(sides, figures, slots)
        cues = ("base", "multiples", "against", "after", "when")
        self.cues_need = needed(word for key in cues for word in sides[key])
        self._compile_cues(either, figures)
        self._compile_again(either, figures)
        self._compile_changes(either, figures, slots)
        self._compile_times(either, sides, figures, slots)

    def _sort_words(self, sides: dict[str, Any], figures: dict[str, Any], slots: SlotWords) -> None:
        """Single words by what they do."""
        self.at_time = _all(sides["at_time"], figures["time_before"], figures["articles"])
        self.of_time = frozenset(("", *sides["of_time"]))
        self.goes_on = self.at_time | _all(sides["goes_on"])
        self.joins = _all(sides["joins"])
        self.resumes = _all(sides["joins"], sides["resumes"], sides["here"], sides["lead_in"]) | self.states
        self.directions = frozenset(slots.changes.direction)
        self.change_to = _all(figures["change_to"])
        self.state_ends = frozenset(sides["state_ends"])
        self.there_is = frozenset(sides["there_is"])
        self.negations = frozenset(sides["negations"])
        levels = _all(sides["levels"], figures["auxiliaries"], figures["haves"])
        deeds = (verb for verb in figures["copulas"] if " " not in verb)
        self.verbs_of_groups = _all(figures["attribution_verbs"], sides["verbs_of_groups"])
        self.deeds = (
            frozenset((*deeds, *sides["irregular"], *sides["opposed"])) - levels - _all(sides["costs"])
        )
        self.expectations = frozenset(figures["expectations"])
        self.verb_endings = tuple(sides["verb_endings"])
        self.participles = tuple(figures["participle_endings"])
        self.irregular = frozenset(sides["irregular"])
        self.had_been = frozenset(sides["had_been"])
        self.were = frozenset(sides["were"])
        self.losses = frozenset(sides["losses"])
        self.past_labels = frozenset(sides["past_labels"])
        self.presents = frozenset(sides["presents"])
        certain = table(self.language, "certainty")
        aims = [*certain["planned"], *certain["expected"]]
        self.aims = frozenset(word.lower() for word in aims if " " not in word)

    def _compile_cues(self, either: dict[str, str], figures: dict[str, Any]) -> None:
        """Words before a value that is set against the one before it."""
        lead, adverb = _lead(either), self._adverb
        self.moved = _cue(rf"(?:{either['directions']})\s+{adverb}(?:{either['base']})\s+{lead}")
        self.against = _cue(rf"(?:{either['against']})\s+{lead}")
        self.after = _cue(rf"(?:{either['after']})\s+{lead}")
        self.multiple = _cue(rf"(?:{either['multiples']})\s+{lead}")
        verbs = rf"(?:(?:{alternatives(sorted(self.states))})\s+)+"
        self.when = _cue(rf"(?:{either['when']})\s+(?:{either['here']})\s+{verbs}")
        self.cues = (self.moved, self.multiple, self.against, self.after, self.when)
        self.aside = _either(
            rf"(?:\s*\(|(?:\s*,)?\s+(?:{alternatives(figures['restated'])})\s+|\s*,\s+)[^,;.()]{{0,16}}"
        )
        self.ends = _either(rf"\s*(?:[.,;:)!?”\"—–]|[-–—]\s|$|(?:{either['joins']})\s)")
        self.costs_somebody = _either(
            rf"(?<![^\W_])(?:{either['costs_somebody']})\s(?:[^\W\d_][\w’'-]*\s){{1,4}}{lead}$"
        )
        articles = alternatives(figures["articles"])
        self.means = _either(rf"(?<![^\W_])(?:{articles})\s[^,;:.]{{3,60}}\s(?:{either['means']})\s{lead}$")
        self.transfers = _cue(rf"(?:{either['transfers']})\s+{lead}")

    def _compile_again(self, either: dict[str, str], figures: dict[str, Any]) -> None:
        """Words that take up a subject to state another value of it."""
        lead, here = _lead(either), either["here"]
        self.here = _either(rf"(?<![^\W_])(?:{here})(?![^\W_])")
        led = alternatives([*figures["time_before"], *figures["articles"]])
        thans = alternatives([*figures["than"], *figures["as_much"]])
        self.more_than_then = _either(rf"(?<![^\W_])(?:{thans})\s+(?:(?:{led})\s+)*$")
        self.sets_beside = _either(rf"\W*(?:{here})\s+{self._adverb}(?:{either['sets_beside']})\s+{lead}")
        self.in_relative = _either(rf",\s+(?:{either['relatives']})\s+[^,;.]*$")
        says = alternatives([*figures["attribution"], *figures["attribution_verbs"]])
        self.says_aside = _either(rf",\s+(?:{says})\s[^,;.]{{2,60}},")
        that = alternatives(figures["that"])
        self.clause_opens = _either(rf"[,;:—–“\"]|(?<![^\W_])(?:{that})(?![^\W_])")

    def _compile_changes(self, either: dict[str, str], figures: dict[str, Any], slots: SlotWords) -> None:
        """Words of change, where it began and what was reached."""
        lead, to = _lead(either), alternatives(figures["change_to"])
        changes = alternatives([*slots.changes.direction, *figures["moves"]])
        self.changes = _either(rf"(?<![^\W_])(?:{changes})(?![^\W_])")
        self.start = _cue(rf"(?:{alternatives(figures['change_from'])})\s+{lead}")
        gains = sorted(slots.changes.takes_amounts & frozenset(slots.changes.direction))
        self.among = _either(
            rf"(?<![^\W_])(?:{changes})\s(?P<whom>(?:{either['among']})\s[^,;:.\d]{{3,40}}?)"
            rf"\s(?:{alternatives(figures['change_from'])})\s+{lead}$"
        )
        self.gains = _cue(rf"(?:{alternatives(gains)})\s+{lead}" if gains else "(?!)")
        self.reached = _either(rf"(?:,\s+)?(?:{to})\s+{lead}")
        self.reached_before = _cue(rf"(?:{to})\s+{lead}")
        self.prospect_before = _cue(rf"(?:{either['prospects_before']})\s+{self._adverb}")
        self.prospect = _either(rf"(?<![^\W_])(?:{either['prospects']})(?![^\W_])")

    def _compile_times(
        self, either: dict[str, str], sides: dict[str, Any], figures: dict[str, Any], slots: SlotWords
    ) -> None:
        """Times told without a date, and what a time is to its figure."""
        self.times = _either(_times(either, figures, bare_years=sides["bare_years"]))
        self.now = _either(rf"^(?:{either['now']})$")
        self.last = _either(rf"(?<![^\W_])(?:{either['last']})(?![^\W_])")
        self.at_first = frozenset(sides["at_first"])
        self.recent = _either(rf"(?:{either['last']})(?:\s[^\W\d_]+)?")
        self.counted_back = _either(rf"(?<![^\W_])(?:{either['counted_back']})$")
        self.of_year = _either(either["year"])
        self.this = _either(rf"(?:{either['this']})\s")
        self.this_year = _either(rf"(?:{either['this']})\s(?:{either['year']})")
        self.of_now = _either(rf"(?<![^\W_])(?:{either['of_now']}|{either['now']})(?![^\W_])")
        self.back_then = _either(rf"\s({either['back_then']})(?=[.,;:)]|\s*$|\s(?:{either['joins']})\s)")
        ahead = alternatives(sides["back_then_before"]) if sides["back_then_before"] else "(?!)"
        self.back_then_before = _either(rf"(?<![^\W_])({ahead})\s$")
        self.past = _either(
            rf"(?<![^\W_])(?:{either['past']})$|(?<![^\W_])(?:{either['past_before']})(?![^\W_])"
            rf"|^(?:{either['past_first']})\s"
        )
        self.beginning = _either(rf"^(?:{either['whose']})\s(?:{either['beginnings']})$")
        self.since = _cue(rf"(?:{either['since']})\s+")
        self.so_far = _either(rf"(?<![^\W_])(?:{either['so_far']})(?![^\W_])")
        self.likewise = _either(rf"(?<![^\W_])(?:{either['likewise']})(?![^\W_])")
        self.so_far_before = _either(rf"{self.so_far.pattern}(?:\s\w+){{0,2}}\s*$")
        self.said = slots.sayings.reported_on
        self.part_of = slots.measures.part_of
        self.slots = slots
        self.factor = _either(rf"{_lead(either)}(?:{either['multiples']})\s+{_lead(either)}")
        determiner = alternatives([*figures["articles"], *figures["possessives"]])
        self.occasion_goes_on = _either(rf"\s+(?:{determiner})\s")

    def does(self, word: str) -> bool:
        """Whether a word in lower case is a verb with a value for its object, and states no level of it."""
        return word in self.deeds

    def is_verb(self, word: str) -> bool:
        """Whether a word in lower case has the form of a verb."""
        return word in self.irregular or (bool(self.verb_endings) and word.endswith(self.verb_endings))

    def is_past(self, word: str) -> bool:
        """Whether a word in lower case is a verb of the past: "were", "had", "treated"."""
        return word in self.were or (self.is_verb(word) and word not in self.presents)

    def is_reaching(self, word: str, following: str) -> bool:
        """Whether a participle leads to what was reached: "before recovering to 9"."""
        return bool(self.participles) and word.endswith(self.participles) and following in self.change_to

    def takes_up(self, word: str) -> bool:
        """Whether a word in lower case only takes up a subject again and states a figure of it."""
        return word in self.resumes or word in self.directions or self.slots.clause.is_adverb(word)


def _times(either: dict[str, str], figures: dict[str, Any], *, bare_years: bool) -> str:
    """Times told without a date: "now", "before the pandemic", "in its second"."""
    nouns = alternatives(figures["period_nouns"])
    determiner = alternatives([*figures["articles"], *figures["possessives"], "this", "last"])
    bare = "|".join((either["lead_in"], alternatives(figures["change_to"])))
    somebody = alternatives([*figures["persons"], *figures["pronouns"]])
    plain = r"[^\W\d_][\w’'-]*"
    return (
        rf"(?<![^\W_])(?:(?:{either['now']})(?![^\W_])"
        rf"|(?:{either['occasions']})\s+(?:{determiner}|{somebody})\s+{plain}(?:\s+{plain}){{0,3}}?"
        rf"(?=[.,;]|$|\s+(?:{either['occasion_ends']})\s)"
        rf"|(?:{either['whose']})\s+(?:{either['ordinals']})"
        rf"(?:\s+(?:{nouns})s?(?![^\W_]|\s+(?:{either['in_a_row']})(?![^\W_]))|(?=[.,;]|$|\s+and\s))"
        rf"|(?:{determiner})\s+(?:{either['turns']})\s+of\s+(?:(?:{determiner})\s+)?{plain}"
        rf"|(?:{either['agos']})"
        rf"|(?:{either['pointing']})\s+(?:{nouns})(?![^\W_])"
        rf"|(?:{determiner})\s+(?:{either['turns']})(?=[.,;]|$))"
        + (r"|(?:(?<=^)|(?<=[,;:]\s))(?:1[6-9]|20)\d\d(?=\s[^\W\d_])" if bare_years else "")
        + (rf"|(?<=\s)(?:1[6-9]|20)\d\d(?=\s(?:{bare})\s)" if bare_years else "")
    )


def _lead(either: dict[str, str]) -> str:
    """Words that may stand between a cue and its value."""
    return rf"(?:(?:{either['lead_in']})\s+)*"


def _all(*lists: list[str]) -> frozenset[str]:
    """Every single word of some lists of phrases, in lower case."""
    return frozenset(word.lower() for words in lists for phrase in words for word in _WORD.findall(phrase))


def _either(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _cue(pattern: str) -> re.Pattern[str]:
    """Words that end where a figure begins."""
    return _either(rf"(?<![^\W_])(?:{pattern})$")


@cache
def side_words(language: str) -> SideWords:
    """The words between figures of a language; of English where it has no table."""
    return SideWords(
        language, table(language, "comparisons"), table(language, "figures"), slot_words(language)
    )
