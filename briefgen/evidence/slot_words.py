"""The words of a language around a figure, compiled from its table."""

import re
from functools import cache
from typing import Any

from briefgen.evidence.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.model.evidence import Direction


class SlotWords:
    """The words of a language around a figure, compiled."""

    def __init__(self, words: dict[str, Any]) -> None:
        either = {key: alternatives(words[key]) for key in words if isinstance(words[key], list)}
        self.direction = {
            word: direction
            for direction, key in ((Direction.UP, "up"), (Direction.DOWN, "down"))
            for word in (*words[key]["before"], *words[key]["after"])
        }
        before = alternatives([*words["up"]["before"], *words["down"]["before"]])
        after = alternatives([*words["up"]["after"], *words["down"]["after"]])
        flags = re.IGNORECASE
        self.change_before = re.compile(rf"(?<![^\W_])({before})(?![^\W_])", flags)
        self.change_after = re.compile(rf"[\s-]+(?:\w+\s)?({after})(?![^\W_])", flags)
        self.reached = re.compile(rf"(?<![^\W_])(?:{either['change_to']})\s+(?:a\s+|an\s+)?$", flags)
        self.verb = re.compile(rf"(?<![^\W_])(?:{before}|{either['copulas']})(?![^\W_])", flags)
        self.auxiliaries = frozenset(words["auxiliaries"])
        self.pronouns = frozenset(words["pronouns"])
        clause = {*words["auxiliaries"], *words["persons"], *words["clause_breaks"]}
        self.no_name = frozenset(clause - set(words.get("inside_names", ())))
        self.persons = frozenset(words["persons"])
        self.article_words = frozenset((*words["articles"], *words["possessives"]))
        self.before = frozenset(words["clause_breaks"])
        self.behind = self.auxiliaries | self.before
        self.leading_to = frozenset((*words["change_to"], *words["change_by"], *words["change_from"]))
        self.no_object = frozenset((*words["measure_ends"], *words["measure_starts"])) | self.auxiliaries
        self.articles = re.compile(rf"(?:{either['articles']})\s+")
        self.measure = re.compile(rf"\s+(?:{either['measure_starts']})\s+", flags)
        self.measure_end = re.compile(
            rf"\s+(?:{either['measure_ends']})(?![^\W_])|[,;:!?()\"”“](?=\s|$)|(?<=\w\w\w\w)[.](?=\W|$)|\s[-–—]\s|\n",
            flags,
        )
        self.attribution = re.compile(rf"(?<![^\W_])(?:{either['attribution']})\s+", flags)
        verbs = either["attribution_verbs"]
        self.nouns = frozenset(words["nouns"])
        self.takes_amounts = frozenset(words["takes_amounts"])
        governs = alternatives([*words["change_to"], *words["change_by"], *words["change_from"], "in"])
        self.noun_governs = re.compile(rf"\s+(?:{governs})(?![^\W_])|\s*$", flags)
        self.joins = re.compile(rf"\s(?:{either['joins']})\s", flags)
        self.reporting = re.compile(rf"(?<![^\W_])(?:{verbs})(?:\s+that)?\s", flags)
        self.noun_follows = re.compile(rf"\s(?!(?:{either['measure_ends']})(?![^\W_]))[a-z]")
        self.says_after = re.compile(
            rf",['\"”’]?\s+(?:(?P<name>[^,;“”\"]{{2,60}}?)\s+(?:{verbs})|(?:{verbs})\s+(?P<late>[^,;.“”\"]{{2,60}}))(?=[.,]|\s+(?:on|in|at)\s|\s*$)",
            flags,
        )
        self.says_before = re.compile(
            rf"^(?P<name>[A-Z][^,;“”\"]{{1,60}}?)\s+(?:{verbs})(?:\s+that|\s+on\s\w+(?:\s\d+)?(?:\s+that)?)?\s"
        )
        self.compared = re.compile(rf"(?<![^\W_])(?:{either['compared']})\s+", flags)
        self.from_before = re.compile(rf"(?<![^\W_])(?:{either['change_from']})\s+(?:\w{{1,20}}\s+)?$", flags)
        self.base = re.compile(rf"(?<![^\W_])(?:{either['base']})\s+(?:[\w-]{{1,30}}\s+){{0,3}}$", flags)
        self.same_period = re.compile(
            rf"(?<![\w-])[\w-]{{1,20}}\s(?:{either['period_nouns']})s?\s(?:{either['earlier']})(?![^\W_])"
            rf"|(?<![^\W_])the\s+(?:{either['same_periods']})\s+(?:[\w-]{{1,20}}\s+){{0,2}}?(?:{either['period_nouns']})(?![^\W_])",
            flags,
        )
        self.period_after = re.compile(rf"[\s-]+(?:{either['period_after']})(?![^\W_])", flags)
        self.article_before = re.compile(rf"(?<![^\W_])(?:{either['articles']})\s+$")
        self.place = re.compile(rf"(?<![^\W_])(?:{either['place_before']})\s+(?:the\s+)?(?=[A-Z])")


@cache
def slot_words(language: str) -> SlotWords:
    """The words around figures of a language; of English where it has no table."""
    return SlotWords(table(language, "figures"))
