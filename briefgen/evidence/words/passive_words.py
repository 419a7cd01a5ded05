"""The words of a language around verbs in the passive, compiled from its table."""

import re

from briefgen.evidence.words.number_words import alternatives
from briefgen.evidence.words.patterns import Tables, either_case

_NOUNS = r"[^\W\d_][\w’'-]*(?:\s[^\W\d_][\w’'-]*){0,2}"


class PassiveWords:
    """Who does what is told in the passive, and to how many it is done."""

    def __init__(self, words: Tables, told: Tables) -> None:
        auxiliary, small = alternatives(told["be"]), alternatives(told["small"])
        formed = rf"[a-zß-ÿ-]{{2,}}(?:{'|'.join(told['endings'])})"
        either = "|".join([formed, *([alternatives(told["irregular"])] if told["irregular"] else [])])
        part = rf"(?:{either})(?![^\W_])"
        small = rf"(?:(?:{small}|[a-zß-ÿ]{{3,}}ly)\s){{0,2}}"
        self.no_participles = frozenset(told["no_participles"])
        by, soft = alternatives(told["agents"]), alternatives([*words["articles"], *words["fillers"]])
        self.by_agent = either_case(
            rf"\s(?P<verb>(?:{auxiliary})\s{small}(?P<done>{part})\s(?:{by})\s)(?:(?:{soft})\s){{0,2}}$"
            if told["agents"]
            else "(?!)"
        )
        place = rf"(?P<prep>{alternatives(told['preps'])})\s"
        led = (
            rf"{place}(?P<article>(?:{alternatives([*words['articles'], *words['possessives']])})\s)?{_NOUNS}"
        )
        lead = rf"\s(?P<who>(?:{alternatives(told['who'])})\s)?"
        self.done_to = re.compile(
            rf"{lead}(?:{auxiliary})\s{small}(?P<done>{part})(?P<rest>[^.,;:!?()–—\n]{{0,90}})"
            if not told["verb_last"]
            else "(?!)"
        )
        self.where = re.compile(rf"\s{led}")
        self.prep = re.compile(rf"\s(?:{alternatives(told['preps'])})\s")
        self.goes_on = re.compile(rf"\s(?:{alternatives(told['goes_on'])})(?![^\W_])")
        self.whole_before = either_case(rf"(?<![^\W_])(?:{alternatives(told['of_whom'])})\s+$")
        self._compile_last(told, rf"\s(?:{auxiliary})", small, rf"(?P<where>{led}\s)?(?P<done>{part})")

    def _compile_last(self, told: Tables, be: str, small: str, last: str) -> None:
        """The participle that closes its clause, where a language has it there."""
        ends = rf"(?=[.,;:!?)]|$|\s(?:{alternatives(told['goes_on'])})\s)"
        self.done_last = re.compile(rf"{be}\s{small}{last}{ends}" if told["verb_last"] else "(?!)")
        self.done_in_clause = re.compile(
            rf"(?:,\s(?:{alternatives(told['who'])}))?\s{small}{last}{be}{ends}"
            if told["verb_last"]
            else "(?!)"
        )
