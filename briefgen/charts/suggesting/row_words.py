"""How a sentence leads to the values of one item of a row: "In Ash it rose from", "Elm’s fell to"."""

import re
from dataclasses import dataclass
from functools import cache

from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import DOTTED_NAME_WORD, any_of, name_of

WORD = r"[^\W\d_][\w’'.-]*"
NAME = DOTTED_NAME_WORD
_NAMES = name_of(NAME, NAME, 3)
_YEAR = r"[12]\d{3}"
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
        particle: The end of a parted verb behind a value: "zurück" of "ging von 8 auf 6 zurück".
        moved_last: A verb of change that ends its sentence.
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
    particle: re.Pattern[str]
    moved_last: re.Pattern[str]
    no_items: frozenset[str]


@cache
def row_words(language: str) -> RowWords:
    """The patterns of a language, made of its tables."""
    rows = table(language, "charts")["rows"]
    dated = rf"(?:\s(?:(?:{any_of(rows['times'])})\s)?{PERIOD})?"
    aids = any_of([*rows["helpers"], *rows["being"]])
    within = rf"(?P<prep>{any_of(rows['preps'])})\s(?P<item>{_NAMES})"
    no_items = (*table(language, "figures")["no_places"], *rows["no_items"])
    return RowWords(
        *_heads(language),
        re.compile(rf"(?:\s{within})?{dated},?\s(?:{any_of(rows['against'])})\s"),
        re.compile(rf"{dated}\s(?:{any_of(rows['to'])})\s"),
        re.compile(rf"\s(?:{any_of(rows['from'])})\s$"),
        re.compile(rf"{_fronted(language)}{_about(language)}\s(?P<verb>{_verb(language)})(?![\w-])"),
        re.compile(rf"(?:(?:{aids})\s)?(?:{any_of(_changes(language))})(?![\w-])"),
        re.compile(rf"[.,;:]|\s(?:{any_of([*rows['joints'], *rows['preps']])})\s|\s*$"),
        re.compile(rf"\s(?:{any_of(rows['particles'])})(?=[.,;]|\s(?:{any_of(rows['joints'])})\s)"),
        re.compile(rf"\s(?:{any_of(_changes(language))})[.:]?$")
        if rows["verb_second"]
        else re.compile("(?!)"),
        frozenset(word.casefold() for word in no_items),
    )


def _heads(language: str) -> tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]:
    """What leads to the values of the first item, and to those of a later one."""
    charts = table(language, "charts")
    rows, articles = charts["rows"], rf"(?i:{any_of(charts['name']['articles'])})\s"
    article, verb, about = rf"(?:{articles})?", _verb(language), _about(language)
    preps = any_of(rows["preps"])
    word = rf"(?!(?:{any_of([*rows['preps'], *rows['from'], *rows['to'], *rows['at']])})\s){WORD}"
    item = rf"(?P<prep>(?i:{preps}))\s{article}(?P<item>{word}(?:\s{word}){{0,4}}?)"
    again = rf"(?P<again>{any_of(rows['stands_for'])})"
    joint = rf"(?:[,;]?\s(?:(?:{any_of(rows['joints'])})\s)?)?"
    lead = rf"(?:,?\s(?:{any_of([*rows['from'], *rows['to'], *rows['at']])}))?\s"
    owned = rf"{article}(?P<item>{_NAMES})(?:{any_of(rows['owning'])})"
    did, did_too = _deeds(language, article)
    # Behind a name without a comma, what is told is small or has an article: "At Elm General the list".
    beside = (
        about
        if rows["verb_second"]
        else rf"(?={articles}|(?:{any_of(rows['owners'])})\s|[^A-Z]|[A-Z]+\d){about}"
    )
    told = [rf"(?:{again}|{beside})", verb]
    short = [rf"(?:\s{again})?", rf"(?:\s{verb})?"]
    if rows["verb_second"]:
        told, short = told[::-1], short[::-1]
    first = (
        rf"{item},?\s{told[0]}\s{told[1]}{lead}",
        rf"{about}\s{item}\s{verb}{lead}",
        rf"{owned}\s(?P<measure>{WORD}(?:\s{WORD}){{0,4}}?)\s{verb}{lead}",
        did,
        rf"{item},\s",
        rf"{about}\s{verb}{lead}",
    )
    named = _later(language, item, short)
    again = rf"(?:{any_of(rows['stands_for'])})"
    placed = rf"{joint}{named}{lead}"
    within = rf"(?:{joint}(?:{named}|(?:{again}\s)?{verb})|[,;]?(?:\s(?:{any_of(rows['joints'])}))?){lead}"
    later = (
        placed,
        placed,
        rf"{joint}{owned}\s{verb}{lead}",
        rf"{joint}{did_too}",
        placed,
        within,
    )
    return tuple(map(re.compile, first)), tuple(map(re.compile, later))


def _deeds(language: str, article: str) -> tuple[str, str]:
    """Who did something with so much, and who did too: "Ferries to the isles carried", "coaches"."""
    charts = table(language, "charts")
    rows, does = charts["rows"], rf"(?P<verb>{any_of(charts['name']['does'])})"
    tail = rf"(?:\s(?:{any_of([*rows['preps'], *rows['of'], *rows['to']])})\s{WORD}(?:\s{WORD}){{0,3}}?)?"
    who, too = rf"(?P<item>{_NAMES}{tail})", rf"(?P<item>(?:{_NAMES}|{WORD}){tail})"
    return rf"{article}{who}\s{does}\s(?:{_YEAR}\s)?", rf"{article}{too}(?:\s{does})?\s"


def _later(language: str, item: str, short: list[str]) -> str:
    """How a later item is named: "in Elm", "in Elm it fell", "only in Elm did it fall", "Elm saw a fall"."""
    charts = table(language, "charts")
    rows, alone = charts["rows"], any_of(charts["rows"]["alone"])
    asked = rf"\s(?:{any_of(rows['did'])})\s(?:{any_of(rows['stands_for'])})\s{_verb(language)}"
    only = rf"(?:(?i:{alone})\s)?{item}(?:\s(?:{alone}))?"
    who = rf"(?:(?i:{any_of(charts['name']['articles'])})\s)?(?P<who>{_NAMES})"
    return rf"(?:{only},?(?:{asked}|{short[0]}{short[1]})|{who}\s{_saw(language)},?)"


def _saw(language: str) -> str:
    """What somebody had of a change: "saw a fall", "was the only one to see a slight rise"."""
    charts, figures = table(language, "charts"), table(language, "figures")
    rows, articles = charts["rows"], any_of(charts["name"]["articles"])
    changes = any_of([*figures["up"]["after"], *figures["down"]["after"], *rows["change_nouns"]])
    only = rf"(?:{any_of(rows['only'])})\s{WORD}\s(?:{any_of(rows['only_saw'])})"
    return rf"(?:{only}|{any_of(rows['saw'])})\s(?:{articles})\s(?:{WORD}\s)?(?:{changes})"


def _about(language: str) -> str:
    """What values are told of: up to eight words behind an article."""
    charts = table(language, "charts")
    articles = any_of([*charts["name"]["articles"], *charts["rows"]["owners"]])
    return rf"(?:(?i:{articles})\s)?(?P<measure>{WORD}(?:\s{WORD}){{0,7}}?)"


def _fronted(language: str) -> str:
    """A place that may open a sentence before its verb: "In drei Ländern ist die Quote gesunken"."""
    rows = table(language, "charts")["rows"]
    if not rows["verb_second"]:
        return ""
    return rf"(?:(?i:{any_of(rows['preps'])})\s{WORD}(?:\s{WORD}){{0,4}}?\s(?:{any_of(rows['being'])})\s)?"


def _verb(language: str) -> str:
    """A verb that states a value or a change to one, and its helper."""
    rows = table(language, "charts")["rows"]
    return rf"(?:(?:{any_of(rows['helpers'])})\s)?(?:{any_of([*_changes(language), *rows['being']])})"


def _changes(language: str) -> list[str]:
    """Words that tell of a change before its value."""
    figures = table(language, "figures")
    return [*figures["up"]["before"], *figures["down"]["before"]]
