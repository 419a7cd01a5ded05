"""The words of a language between figures that are set side by side, compiled from its tables."""

import re
from functools import cache
from typing import Any

from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table


class BesideWords:
    """What stands around the parts of a whole, and before the average that a value is set against."""

    def __init__(self, sides: dict[str, Any], figures: dict[str, Any]) -> None:
        article = alternatives([*figures["articles"], *figures["definite"]])
        word = r"[^\W\d_][\w’'&-]*"
        name = rf"(?:(?:{article})\s)?(?P<name>{word}(?:\s{word}){{0,3}}?)"
        led = rf"(?P<prep>{alternatives(figures['part_goes'])})\s"
        moves = alternatives(figures["part_moves"])
        rests = rf"(?:\s(?:{alternatives(sides['rests'])}),?)?"
        joins = alternatives(figures["row_joins"])
        self.part_next = re.compile(rf"(?:,\s(?:(?:{joins})\s)?|\s(?:{joins})\s)(?:{led})?{name}{rests}\s$")
        self.part_behind = re.compile(rf"\s(?:{moves})\s(?:{led}){name}")
        opened = "|".join(f"{one}|{one.capitalize()}" for one in figures["part_goes"])
        self.part_before = re.compile(rf"(?P<prep>{opened})\s{name}\s(?:{moves})(?:\s[\w’'-]+){{0,3}}\s$")
        following = rf"(?:,\s(?:(?:{joins})\s)?|\s(?:{joins})\s)(?:{alternatives(sides['rests'])})?\s?"
        self.part_first = re.compile(rf"\s(?:{moves})\s{led}{name}{following}")
        self.part_goes_on = re.compile(rf"\s{led}{name}{following}")
        self.part_last = re.compile(rf"\s{led}{name}(?:[.,;]|\s*$)")
        self.led_behind = re.compile(rf"\s(?:{led})")
        self._compile_averages(sides, figures, word)
        self._compile_ends(sides, figures, word)

    def _compile_averages(self, sides: dict[str, Any], figures: dict[str, Any], word: str) -> None:
        """What leads from a value to the average it is set against: ", against a national average of"."""
        leads = alternatives([*sides["against"], *sides["multiples"], *sides["average_leads"]])
        degrees = alternatives(sides["average_degrees"])
        articles = alternatives([*figures["articles"], *figures["possessives"], *figures["definite"]])
        endings = sides["average_endings"]
        compound = rf"|[\w-]+(?i:{alternatives(endings)})" if endings else ""
        average = rf"(?:{alternatives(sides['averages'])}{compound})"
        self._average = re.compile(rf".*?(?<![\w’'-]){average}", re.DOTALL)
        self.average = re.compile(
            rf"(?P<behind>(?:\s{word}){{0,6}}?)(?P<lead>,?(?:\s(?:{degrees}|{leads})){{0,5}}\s(?:{leads}))\s"
            rf"(?:(?:{articles})\s)?(?P<name>(?:(?!(?:{leads})\s){word}\s){{0,3}}?{average}(?![\w’'-]))"
            rf"(?:\s(?:{alternatives(sides['average_of'])})\s(?:(?:{degrees})\s)?|\s\()"
        )

    def _compile_ends(self, sides: dict[str, Any], figures: dict[str, Any], word: str) -> None:
        """What stands around the most and the least of one thing, each told before its place."""
        self.end_nouns = frozenset(sides["end_nouns"])
        article = alternatives([*figures["articles"], *figures["definite"]])
        name = (
            rf"[^\W\d_a-zß-ÿ][\w’'-]+(?:\s[^\W\d_a-zß-ÿ][\w’'-]+){{0,3}}|(?:{alternatives(sides['regions'])})"
        )
        preps = alternatives(figures["place_preps"])
        states = rf"(?:(?:{alternatives(figures['states'])})\s)?"
        place = rf",?\s{states}(?:{preps})\s(?:(?:{article})\s)?(?P<place>{name})"
        goes_on = alternatives([*figures["row_joins"], *sides["ends_joined"]])
        self.end_place = re.compile(rf"{place}(?=[.,;:)]|\s*$|\s(?:{goes_on})\s)")
        joint = rf"(?:,|,?\s(?:{alternatives(figures['row_joins'])}))\s"
        most, at = alternatives(figures["superlatives"]), alternatives(figures["listed_after"])
        verbs = alternatives([*figures["states"], *sides["end_verbs"]])
        told = rf"(?:,\s|\s(?:{verbs})\s(?:(?:{at})\s)?)"
        noun = rf"{word}(?:\s{word}){{0,3}}?"
        how = alternatives([one.capitalize() for one in figures["extremes"]] + figures["extremes"])
        starts = alternatives([*figures["change_from"], *sides["between"]])
        led = rf"(?:{alternatives(sides['ranges_by'])})\s(?:{starts})\s$"
        self.ends = (
            (
                re.compile(rf"(?<![^\W_])(?i:{article})\s(?:{most})\s(?P<subject>{noun}){told}$"),
                re.compile(
                    rf"{place}{joint}(?:{article})\s(?:{most})(?:\s(?P<again>{noun}))??(?:{told}|\s(?:(?:{at})\s)?)"
                ),
            ),
            (
                re.compile(
                    rf"(?<![^\W_])(?:{how})\s(?:(?:{verbs})\s(?:(?i:{article})\s)?(?P<subject>{noun})\s)?(?:{at})\s$"
                ),
                re.compile(rf"{place}{joint}(?:{how})\s(?:(?:{at})\s)?"),
            ),
            (
                re.compile(rf"(?<![^\W_])(?P<verb>{led})"),
                re.compile(rf"{place}\s(?:{alternatives(sides['ends_joined'])})\s"),
            ),
        )

    def is_average(self, name: str) -> bool:
        """Whether a name is that of an average: "EU average"."""
        return self._average.fullmatch(name) is not None


@cache
def beside_words(language: str) -> BesideWords:
    """The words between figures of a language; of English where it has no table."""
    return BesideWords(table(language, "comparisons"), table(language, "figures"))
