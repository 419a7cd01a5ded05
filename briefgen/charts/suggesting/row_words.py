"""How a sentence leads to the values of one item of a row: "In Ash it rose from", "Elm’s fell to"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from briefgen.knowledge.lexicon import table

WORD = r"[^\W\d_][\w’'.-]*"
NAME = r"[^\W\d_a-zß-ÿ][\w’'.&-]*"
PERIOD = "§"
"""Stands for the words of a period between two values."""
OWNED = 2
"""The place of "Ash’s rents rose to" among the forms."""
WITHIN = 5
"""The place of "Rents rose to £640 in Ash from" among the forms."""


@dataclass(frozen=True, slots=True)
class RowWords:
    """Patterns for the words around the values of a row, in one language.

    Attributes:
        first: How the words before the first item may lead to its values: "In Ash rents rose from", "Rents in
            Ash rose to", "Ash’s rents rose to", "Ash sold", "In Ash, 5% of" and "Rents rose to".
        later: How those of a later item do, by the place of its like in `first`; its `who` saw a change.
        now_first: What stands between a value and an earlier one, with its item or not: "in Luton from";
            `then_first` between that and a later one.
        leads_from: How words end that lead to an earlier value.
        about: What a sentence is about, with the verb behind it; `moves` such a verb that tells of a change.
        ends: What may follow the last value of an item.
        no_items: Words no item begins with: "in all", "in turn".
    """

    first: tuple[re.Pattern[str], ...]
    later: tuple[re.Pattern[str], ...]
    now_first: re.Pattern[str]
    then_first: re.Pattern[str]
    leads_from: re.Pattern[str]
    about: re.Pattern[str]
    moves: re.Pattern[str]
    ends: re.Pattern[str]
    no_items: frozenset[str]


@cache
def row_words(language: str) -> RowWords:
    """The patterns of a language, made of its tables."""
    rows = table(language, "charts")["rows"]
    dated = rf"(?:\s(?:(?:{either(rows['times'])})\s)?{PERIOD})?"
    aids = either([*rows["helpers"], *rows["being"]])
    within = rf"(?P<prep>{either(rows['preps'])})\s(?P<item>{NAME}(?:\s{NAME}){{0,3}})"
    no_items = (*table(language, "figures")["no_places"], *rows["no_items"])
    return RowWords(
        *_heads(language),
        re.compile(rf"(?:\s{within})?{dated},?\s(?:{either(rows['against'])})\s"),
        re.compile(rf"{dated}\s(?:{either(rows['to'])})\s"),
        re.compile(rf"\s(?:{either(rows['from'])})\s$"),
        re.compile(rf"{_about(language)}\s(?P<verb>{_verb(language)})(?![\w-])"),
        re.compile(rf"(?:(?:{aids})\s)?(?:{either(_changes(language))})(?![\w-])"),
        re.compile(rf"[.,;:]|\s(?:{either([*rows['joints'], *rows['preps']])})\s|\s*$"),
        frozenset(word.casefold() for word in no_items),
    )


def _heads(language: str) -> tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]:
    """What leads to the values of the first item, and to those of a later one."""
    charts = table(language, "charts")
    rows, articles = charts["rows"], rf"(?i:{either(charts['name']['articles'])})\s"
    article, verb, about, preps = (
        rf"(?:{articles})?",
        _verb(language),
        _about(language),
        either(rows["preps"]),
    )
    word = rf"(?!(?:{either([*rows['preps'], *rows['from'], *rows['to'], *rows['at']])})\s){WORD}"
    item = rf"(?P<prep>(?i:{preps}))\s{article}(?P<item>{word}(?:\s{word}){{0,4}}?)"
    again = rf"(?P<again>{either(rows['stands_for'])})"
    joint = rf"(?:[,;]?\s(?:(?:{either(rows['joints'])})\s)?)?"
    lead = rf"(?:\s(?:{either([*rows['from'], *rows['to'], *rows['at']])}))?\s"
    who = rf"{article}(?P<item>{NAME}(?:\s{NAME}){{0,3}})"
    does = rf"(?P<verb>{either(charts['name']['does'])})"
    owned = rf"{who}(?:{either(rows['owning'])})"
    # Behind a name without a comma, what is told is small or has an article: "At Elm General the list".
    beside = (
        about
        if rows["verb_second"]
        else rf"(?={articles}|(?:{either(rows['owners'])})\s|[^A-Z]|[A-Z]+\d){about}"
    )
    told = [rf"(?:{again}|{beside})", verb]
    short = [rf"(?:\s{again})?", rf"(?:\s{verb})?"]
    if rows["verb_second"]:
        told, short = told[::-1], short[::-1]
    first = (
        rf"{item},?\s{told[0]}\s{told[1]}{lead}",
        rf"{about}\s{item}\s{verb}{lead}",
        rf"{owned}\s(?P<measure>{WORD}(?:\s{WORD}){{0,4}}?)\s{verb}{lead}",
        rf"{who}\s{does}\s",
        rf"{item},\s",
        rf"{about}\s{verb}{lead}",
    )
    saw = rf"{article}(?P<who>{NAME}(?:\s{NAME}){{0,3}})\s{_saw(language)},?"
    named = rf"(?:{item},?{short[0]}{short[1]}|{saw})"
    again = rf"(?:{either(rows['stands_for'])})"
    placed = rf"{joint}{named}{lead}"
    within = rf"(?:{joint}(?:{named}|(?:{again}\s)?{verb})|[,;]?(?:\s(?:{either(rows['joints'])}))?){lead}"
    later = (placed, placed, rf"{joint}{owned}\s{verb}{lead}", rf"{joint}{who}\s{does}\s", placed, within)
    return tuple(map(re.compile, first)), tuple(map(re.compile, later))


def _saw(language: str) -> str:
    """What somebody had of a change: "saw a fall", "was the only one to see a slight rise"."""
    charts, figures = table(language, "charts"), table(language, "figures")
    rows, articles = charts["rows"], either(charts["name"]["articles"])
    changes = either([*figures["up"]["after"], *figures["down"]["after"], *rows["change_nouns"]])
    only = rf"(?:{either(rows['only'])})\s{WORD}\s(?:{either(rows['only_saw'])})"
    return rf"(?:{only}|{either(rows['saw'])})\s(?:{articles})\s(?:{WORD}\s)?(?:{changes})"


def _about(language: str) -> str:
    """What values are told of: up to eight words behind an article."""
    charts = table(language, "charts")
    articles = either([*charts["name"]["articles"], *charts["rows"]["owners"]])
    return rf"(?:(?i:{articles})\s)?(?P<measure>{WORD}(?:\s{WORD}){{0,7}}?)"


def _verb(language: str) -> str:
    """A verb that states a value or a change to one, and its helper."""
    rows = table(language, "charts")["rows"]
    return rf"(?:(?:{either(rows['helpers'])})\s)?(?:{either([*_changes(language), *rows['being']])})"


def _changes(language: str) -> list[str]:
    """Words that tell of a change before its value."""
    figures = table(language, "figures")
    return [*figures["up"]["before"], *figures["down"]["before"]]


def either(words: Sequence[str]) -> str:
    """Any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted({*words}, key=lambda one: (-len(one), one)))
