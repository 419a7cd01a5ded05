"""The words of a language behind figures and in lists of them, compiled from its tables."""

import re

from briefgen.evidence.words.clause_words import ClauseWords
from briefgen.evidence.words.number_words import alternatives
from briefgen.evidence.words.patterns import Patterns, Tables, either_case, whole_word
from briefgen.knowledge.patterns import CAPITAL, name_of
from briefgen.model.evidence import Words

_CLITIC = re.compile(r"[’']s?(?=\s|$)")
_LONGEST_RATE = 2
"""Spaces in the name of a rate, at most one: "jobless rate"."""


class MeasureWords:
    """What follows a figure and says of what it is."""

    def __init__(self, either: Patterns, ratios: Tables) -> None:
        verbs, adverbs = alternatives(ratios["verbs"]), alternatives(ratios["adverbs"])
        self.present = re.compile(rf"(?:(?:{adverbs})\s+)?(?:{verbs})(?:\s.*)?", re.DOTALL)
        self._plurals = frozenset(ratios["plurals"])
        self._plural_endings = tuple(ratios["plural_endings"])
        self._singular_endings = tuple(ratios["singular_endings"])
        self.verb_endings = tuple(ratios["verb_endings"])
        self.attribute_endings = tuple(ratios["attribute_endings"])
        self.measure = either_case(rf"\s+(?:{either['measure_starts']})\s+")
        of_them = rf"(?:{either['measure_starts']})\s+(?:{either['vague']})"
        self.of_them = whole_word(rf"\s+(?:{of_them}|{either['of_that']})")
        self.votes = whole_word(rf"\s(?:{either['votes_cast']})")
        owner = f"{either['articles']}|{either['possessives']}"
        self.part_of = either_case(rf"\s+(?:{either['measure_starts']})\s+(?:(?:{owner}|[\w’']+[’']s)\s+)?")
        self.measure_end = either_case(
            rf"\s+(?:{either['measure_ends']}|{either['clause_verbs']})(?![^\W_])|[,;:!?(\"”“»](?=[\s,.;:!?]|$)|\)"
            r"|(?<=\w\w\w\w)[.](?=\W|$)|\s[-–—]\s|\n"
        )
        led = f"{either['time_before']}|{either['articles']}|{either['flows_to']}|{either['measure_ends']}"
        self.flows = re.compile(rf"(?:{either['flows']})\s(?:{led}|{either['quantifiers']})\s")
        self.outlay = either_case(rf"\s+(?:{either['outlay_for']})\s+")
        self.outlay_verb = whole_word(rf"(?<![^\W_])(?:{either['outlays']})")

    def is_plural(self, noun: str) -> bool:
        """Whether a noun of what a share is of names several."""
        regular = noun.endswith(self._plural_endings) and not noun.endswith(self._singular_endings)
        return regular or noun in self._plurals


class ListWords:
    """What stands around the figures of a list, and around the parts of a whole."""

    def __init__(self, words: Tables, sides: Tables, either: Patterns, clause: ClauseWords) -> None:
        self.respective_next = whole_word(rf",?\s(?:{either['respective']})")
        self.respective = whole_word(rf"(?<![^\W_])(?:{either['respective']})")
        self.inside_items = frozenset(words["inside_items"])
        self.no_part = clause.auxiliaries | clause.persons | clause.pronouns | clause.vague
        self.state_before = either_case(rf"(?<![^\W_])(?:{either['states']})\s+$")
        self.state_in = either_case(
            rf"(?<![^\W_])(?:{either['states']})\s+[^\W\d_]+\s+(?:{either['item_prepositions']})\s+(?:(?:{either['definite']})\s+)?$"
        )
        name = r"[^\W\d_a-z][\w’'.-]*(?:\s[^\W\d_a-z][\w’'.-]*){0,3}"
        self.listed_name = re.compile(
            rf"(?:[,;:]|(?<![^\W_])(?:{either['list_joins']})|^)\s+({name})"
            rf"(?:,?\s(?:{either['listed_after']})|,)?\s\(?$|({name})\s\($"
            rf"|(?<![^\W_])(?:{either['owner_before']})\s+(?:[^\W\d_A-Z]+\s){{0,2}}({name}?)[’']s?\s$"
        )
        self._compile_led(either, name)
        self.before_names = frozenset(words["time_before"])
        self.verbs_of_items = frozenset(sides["verbs_of_groups"])
        self.part_moves = frozenset(words["part_moves"])
        self._compile_parts(words, either)
        self.no_names = clause.no_object | clause.fronted | clause.at_time | clause.subordinate
        joint = f"{either['list_joins']}|{either['listed_after']}|{either['list_words']}|{either['articles']}"
        self.row_joint = either_case(rf"[\s,;()]*(?:(?:{joint})[\s,;()]*)*")
        both = alternatives(words["both_joins"])
        self.row_joint_bare = re.compile(rf",?\s(?:{both})\s|,\s")
        self.enumerates = re.compile(rf",?\s(?P<and>{both})\s|,\s")
        self._compile_places(either)
        self._compile_place_rows(words, either)
        self._compile_contrasts(words, sides, either)
        self._compile_extremes(either)
        self.row_noun = re.compile(
            rf"(?:[,;:)]\s+(?:(?:{either['list_joins']})\s+)?|\s(?:{either['list_joins']})\s+)"
            rf"(?:(?:{either['articles']})\s+)?"
            r"(?P<noun>[^\W\d_][\w’'-]*(?:\s[^\W\d_][\w’'-]*){0,2}?)\s\($"
        )
        self.joined_noun = re.compile(
            rf"(?:[,;]|\s(?:{either['row_joins']}))\s"
            r"(?P<noun>[^\W\d_][\w’'-]*(?:\s[^\W\d_][\w’'-]*){0,4})\s$"
        )
        self.rest_of_clause = re.compile(
            rf"\s+([^,.;:!?\n]{{3,60}}?)(?=[,.;:!?\n]|\s(?:{either['row_joins']})\s|$)"
        )
        self._items(either)
        self.amounts_of = frozenset(sides["amount_of"])
        self.list_links = frozenset(("", *words["listed_after"], *_following(words)))

    def is_apart(self, subject: Words | None) -> bool:
        """Whether a share is no part beside others: of an inferred subject, or a rate of its own ("turnout").

        One of somebody goes on with others': "Germany's inflation rate was 2%, France's was 1%".
        """
        if subject is None or subject.inferred:
            return subject is not None
        head = self._behind_head.split(subject.text.lower(), maxsplit=1)[0]
        owned = _CLITIC.search(head) is not None
        return head.endswith(self._whole_rates) and not owned and head.count(" ") < _LONGEST_RATE

    def _compile_composed(self, words: Tables, either: Patterns) -> None:
        """What stands before and behind shares of what one thing is made of: "zu 60 Prozent aus Wind"."""
        lead, joins = alternatives(words["composed"]), either["both_joins"]
        articles = f"{either['articles']}|{either['definite']}"
        before = rf"\s(?:(?:{alternatives(words['composed_of'])})\s)?(?:(?:{articles})\s)?"
        name = r"(?P<name>[^\W\d_][\w’'-]*(?:\s[^\W\d_][\w’'-]*){0,3}?)"
        verbs = alternatives(words["composed_verbs"])
        self.composed_opens = re.compile(
            rf"(?:(?:{articles})\s)?(?P<name>[^\W\d_a-zß-ÿ][\w’'-]*(?:\s[\w’'-]+){{0,5}}?)\s(?:{verbs})\s"
        )
        self.composed_first = re.compile(rf"(?<![^\W_])(?:{lead})\s$")
        self.composed_part = re.compile(rf"{before}{name}(?:,\s|,?\s(?:{joins})\s)(?:{lead})\s")
        self.composed_last = re.compile(before + name.replace("?)", ")"))

    def _compile_parts(self, words: Tables, either: Patterns) -> None:
        """What stands around parts of a whole, and around counts that add up to one."""
        self._compile_composed(words, either)
        self.whole_before = re.compile(
            rf"(?:{either['whole_before']})\s+(?:(?:{either['definite']})\s+)?(?P<whole>(?:[^,;:.()“”\"]|(?<=\d)[,.](?=\d)){{3,90}}),\s+"
        )
        self.out_of = re.compile(rf"(?:{either['whole_before']})\s+(?:(?:{either['definite']})\s+)?")
        self.shared_out = either_case(rf"(?<![^\W_])(?:{either['shared_out']})\s+(?:\w+\s+)?$")
        self.part_moved = re.compile(rf"(?:\s[^\W\d_][\w’'-]*){{0,8}}?\s(?:{either['part_moves']})(?=\s)")
        self.part_goes = either_case(
            rf"\s+(?:[^\W\d_]+\s+){{0,3}}?(?:{either['part_goes']})\s+(?:(?:{either['articles']})\s+)?"
            rf"(?P<noun>[^,;:.()“”\"]{{3,60}}?)(?=[,;.]|\s(?:{either['list_words']})\s|\s*$)"
        )
        verbs = f"{either['part_verbs']}"
        word = r"[^\W\d_][\w’'-]*"
        self.part_opens = re.compile(rf",\s|\s(?:{verbs})\s")
        self.parts_behind = either_case(rf",\s(?:{either['shared_out']})\s(?:(?:{verbs})\s)?")
        self.part_joint = re.compile(
            rf"(?:\s(?:{verbs}))?(?:\s{word}){{0,5}}?(?:,|,?\s(?:{either['both_joins']}))\s"
        )
        self.part_named = re.compile(
            rf"\s(?:(?:{verbs})\s)?(?P<name>{word}(?:\s{word})*?)"
            rf"(?=[,.;]|\s(?:{either['both_joins']})\s|\s*$)"
        )
        self.sum_behind = whole_word(rf"\s(?:\w+\s)?(?:{either['sum_behind']})")
        self._compile_those(either, word)

    def _compile_those(self, either: Patterns, word: str) -> None:
        """What stands around counts of what the sentence before counts: "Of those, 23 moved away"."""
        counted = rf"(?:{either['whole_before']})\s(?:{either['counted_before']})"
        self.of_those = either_case(rf"(?:{counted}|{either['of_those']})(?:,?\s{word})?,?\s")
        said = rf"\s(?P<said>{word}(?:\s{word}){{0,7}}?)"
        more = rf"(?:(?:{either['list_words']})\s)?"
        self.said_of_part = re.compile(rf"{said}(?:[,;]|[,;]?\s(?:{either['both_joins']}))\s{more}")
        self.said_of_last = re.compile(rf"{said}(?:[.!,;]\s*|,\s.*|\s*)", re.DOTALL)
        self.part_verb_first = re.compile(rf"(?:{either['part_verbs']})\s(?=\w)")

    def _compile_led(self, either: Patterns, name: str) -> None:
        """What stands around the first of a row and between it and the next: ", ahead of Peru on"."""
        self.before_owner = re.compile(rf"(?<![^\W_])(?:{either['owner_before']})\s$")
        # What a name is may stand behind it: "Viking, on Shetland, with", "Viking, a newcomer, with".
        described = r"(?:,\s[^\d,;:.()“”\"]{2,60},)?"
        after = rf"(?:{described},?\s(?:{either['listed_after']})|{described})\s\(?"
        article = rf"(?:(?:{either['articles']})\s+)?"
        behind = rf"\)?(?:\s(?:{either['leads_behind']}))?"
        led = rf"{behind},?\s(?:{either['led_by']})\s{article}(?P<name>{name}){after}"
        aside = r"(?:,\s[^\d,;:.()“”\"]{1,40}(?=,)|\s\([^\d;:.()“”\"]{1,40}(?=\)))?"
        self.led = re.compile(aside + led)
        self.led_in = whole_word(either["led_by"])
        share = rf"(?:\s(?:{either['measure_starts']})\s[^\d,;:.()“”\"]{{1,40}}(?=,))?"
        self.led_behind_share = re.compile(share + led)
        self.share_aside = re.compile(rf"(?:,\s|,?\s(?:{either['restated']})\s|\s\()")
        self.led_on = re.compile(
            rf"\)?(?:,|,?\s(?:{either['list_joins']}))\s(?:(?:{either['led_by']})\s)?{article}(?P<name>{name}){after}"
        )
        self.led_name = re.compile(rf"(?<![^\W_])(?P<name>{name})\s(?:{either['listed_after']})\s$")
        self.opening_name = re.compile(
            rf"(?:(?i:{either['articles']})\s+)?(?P<name>{name})(?={described}\s[a-zß-ÿ]+\s)(?!\s(?:{either['no_verb_behind']})\s)"
        )
        superlative = rf"(?:{either['articles']})\s(?:{either['superlatives']})"
        bounded = rf"(?:\s(?:{either['of_any']})\s[^,;:()]*?)?"
        self.superlative = re.compile(
            rf"(?P<equates>(?<![^\W_])(?:{either['equates']}))?\s{superlative}"
            rf"(?:\s(?!(?:{either['of_any']})\s)(?P<measure>[^,;:()]{{3,60}}?))?{bounded}"
            rf",?\s(?:{either['listed_after']}|{either['measure_starts']})\s$"
        )
        self.best_first = re.compile(
            rf"(?i:{either['articles']})\s(?:{either['superlatives']})\s(?P<measure>[^,;:()\d]{{3,60}}?)"
            rf"\s(?:(?P<equates>{either['equates']})|{either['best_verbs']})\s"
        )
        self.best_before = re.compile(rf"(?<![^\W_])(?:{either['superlatives']})\s$")

    def _compile_places(self, either: Patterns) -> None:
        """What stands between two figures of one thing at two places."""
        word = rf"{CAPITAL}[\w’'-]+"
        place = name_of(word, word, 2)
        there = rf"\s(?:{either['time_before']})\s(?:(?:{either['articles']})\s)?{place}"
        leading = f"{either['listed_after']}|{either['change_to']}|{either['change_by']}"
        self.elsewhere_behind = re.compile(
            rf"{there},?(?:\s(?:{either['row_joins']}))?\s(?:(?:{leading}|{either['change_from']})\s)?"
        )
        self.there = re.compile(there)
        self.elsewhere = re.compile(
            rf"[,;]?\s(?:(?:{either['list_words']})\s)?(?:{either['time_before']})\s(?:(?:{either['articles']})\s)?"
            rf"{name_of(word, word, 1)}\s(?:(?:{either['clause_breaks']}|{either['auxiliaries']})\s){{0,2}}"
            rf"(?:(?:{either['listed_after']}|{either['change_to']}|{either['change_by']})\s)?"
        )

    def _compile_place_rows(self, words: Tables, either: Patterns) -> None:
        """What stands around the figures of one thing that are each led by their place."""
        word = r"[^\W\d_][\w’'-]*"
        name = r"[^\W\d_a-zß-ÿ][\w’'.-]*"
        article = rf"(?:(?:{either['articles']})\s)?"
        links = rf"(?:\s(?:{either['place_links']}))"
        preps = alternatives([one.capitalize() for one in words["place_preps"]])
        led = rf"(?:{alternatives([one.capitalize() for one in words['place_leads']])})\s"
        self.no_places = frozenset(word.lower() for word in words["no_places"])
        self.empty_subjects = frozenset(words["place_links"]) - frozenset(words["pronouns"])
        self.place_opens = re.compile(
            rf"(?:{led}(?={either['place_preps']}))?(?P<prep>{preps}|(?<=\s){either['place_preps']})\s{article}(?P<place>{name}(?:\s{name})*(?=,?\s(?:[^\W\dA-ZÀ-Þ_]|$))|{word}(?:\s{word}){{0,6}}(?=,\s))"
        )
        self.place_inside = re.compile(
            rf"\s(?P<prep>{either['place_preps']})\s{article}(?P<place>{name}(?:\s{name}){{0,3}})"
            rf"(?:\s(?:{either['place_averages']})){{0,2}}\s$"
        )
        self.place_led = re.compile(rf"\s(?:{either['place_preps']})\s{article}$")
        self.place_joint = re.compile(
            rf"[^.,;:!?\d()“”\"]{{0,24}}(?:[,;]|,?\s(?:{either['row_joins']}))\s(?:(?:{either['row_joins']})\s)?"
            rf"(?P<prep>{either['place_preps']})\s{article}(?P<place>{word}(?:\s{word}){{0,6}}?){links}{{0,5}}\s"
        )
        self.place_alone = re.compile(
            rf"(?P<prep>{preps})\s{article}(?P<place>{word}(?:\s{word}){{0,6}}?),?{links}{{1,5}}\s"
        )
        self.place_links = re.compile(rf",?{links}{{1,5}}\s")
        self.place_subject = re.compile(
            rf",?\s(?:{either['articles']})\s(?P<subject>{word}(?:\s{word})?){links}{{1,2}}\s"
        )

    def _compile_extremes(self, either: Patterns) -> None:
        """What leads to a value where a thing is most or least: "highest in Ash, at"."""
        name = r"[^\W\d_a-zß-ÿ][\w’'-]+"
        place = (
            rf"(?:{either['extremes']})\s(?:{either['place_preps']})\s(?:(?:{either['articles']})\s)?"
            rf"(?P<place>{name}(?:\s{name}){{0,3}})(?:,?\s(?:{either['listed_after']}|{either['copulas']}))?\s\(?"
        )
        self.extreme = re.compile(rf"(?<![^\W_]){place}$")
        self.extreme_next = re.compile(
            rf"\)?(?:,|,?\s(?:{either['row_joins']}))\s(?:(?:{either['states']})\s)?{place}"
        )

    def _compile_contrasts(self, words: Tables, sides: Tables, either: Patterns) -> None:
        """What stands between a value and those of other places, and before such a place."""
        self._whole_rates = tuple(sides["whole_rates"])
        self._behind_head = whole_word(rf"\s(?:{either['measure_ends']}|{either['measure_starts']})")
        name = r"[^\W\d_a-zß-ÿ][\w’'-]+"
        self.superlatives = frozenset(words["superlatives"])
        self.means = frozenset(words["means"])
        self.contrast = re.compile(rf",?\s(?:{alternatives(sides['against'])})\s")
        self.contrast_place = re.compile(
            rf"(?:^|(?<=\s)|\s)(?i:{either['place_preps']})\s(?:(?:{either['articles']})\s)?"
            rf"(?P<place>{name}(?:\s{name}){{0,3}})(?![\w’'-])"
        )

    def _items(self, either: Patterns) -> None:
        """What stands behind the figures of a row that name their items there."""
        self.rest_follows = whole_word(rf",?\s(?:(?:{either['row_joins']})\s)?(?:{either['rest_called']})")
        self.item = either_case(
            rf"\s+(?:[^\W\d_]+\s+){{0,2}}?(?P<preposition>{either['item_prepositions']})\s+(?:(?:{either['articles']})\s+)?"
            rf"(?P<name>[^,;:.!?()“”\"\n]{{2,60}}?)"
            rf"(?:,?\s(?:{either['item_joins']})|,)\s(?:(?:{either['list_words']})\s)?$"
        )
        self.last_item = either_case(
            rf"\s+(?P<preposition>{either['item_prepositions']})\s+(?:(?:{either['articles']})\s+)?"
            rf"(?P<name>[^,;:.!?()“”\"\n]{{2,60}})"
        )


def _following(words: Tables) -> list[str]:
    """What stands between who follows and its figure: "follows with"."""
    return [f"{verb} {by}" for verb in words["follows_with"] for by in words["leads_by"]]
