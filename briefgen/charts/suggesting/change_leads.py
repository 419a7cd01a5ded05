"""How a sentence leads to the sizes of changes in a row: "In Ash rents rose by", "while in Elm they fell"."""

import re
from dataclasses import dataclass
from functools import cache

from briefgen.charts.suggesting.ideas import is_empty_word
from briefgen.charts.suggesting.row_words import NAME, PERIOD, WORD
from briefgen.charts.suggesting.said_of import sentence_before
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.article import Span
from briefgen.model.evidence import Figure

_BACK, _NEAR = 2, 6
"""How many sentences before a row may say of what its measure is."""


@dataclass(frozen=True, slots=True)
class ChangeLeads:
    """Patterns for the words around the changes of a row, in one language.

    Attributes:
        verb: How the words right before a change end: a verb of more or less, and "by".
        gains: Those verbs that tell of who has more or less of something.
        joint: What may open the words that lead to a change.
        aside: A small word behind an item: ", however,".
        place: An item behind its change: " in Elm".
        owned: An item that owns what changed: "Ash’s rents".
        like: Words for what the item before is of: "those" of "those of cars".
        placed: An item before a verb of its own: "in Elm they".
        again: Words that name what the sentence before is about.
        first: What leads to the first change where a place is its item: "In Ash rents rose by".
        later: The same for a later one: ", in Elm by".
        turned: What leads to a change where its verb stands before what changed: "Im Mai stiegen Mieten um".
        bare: What leads to a later change whose place stands behind it: ", while they fell by" … " in Elm".
        tail: What may stand right behind a change: a particle of its verb, what it is counted from (`base`).
        ends: What may follow a change.
    """

    verb: re.Pattern[str]
    gains: frozenset[str]
    joint: re.Pattern[str]
    aside: re.Pattern[str]
    place: re.Pattern[str]
    owned: re.Pattern[str]
    like: re.Pattern[str]
    placed: re.Pattern[str]
    again: frozenset[str]
    first: tuple[re.Pattern[str], ...]
    later: tuple[re.Pattern[str], ...]
    bare: re.Pattern[str]
    turned: re.Pattern[str]
    tail: re.Pattern[str]
    ends: re.Pattern[str]


@cache
def change_leads(language: str) -> ChangeLeads:
    """The patterns of a language, made of its tables."""
    charts = table(language, "charts")
    rows, articles = charts["rows"], any_of(charts["name"]["articles"])
    joints, preps, again = any_of(rows["joints"]), any_of(rows["preps"]), any_of(rows["stands_for"])
    asides, of, name = any_of(rows["asides"]), any_of(rows["of"]), _name(language)
    aside = rf"(?:,?\s(?:{asides}),?)?"
    return ChangeLeads(
        re.compile(
            rf"(?:{_verb(language)}\s)?(?:(?:{asides})\s){{0,2}}(?:{_back(language)}\s)?"
            rf"(?:(?:(?:{any_of(rows['times'])})\s)?{PERIOD}+\s)?(?:{_back(language)}\s)?{_by(language)}$"
        ),
        frozenset((*rows["gains"], *rows["losses"])),
        re.compile(
            rf"[,;:]?\s?(?:(?:{joints})(?:\s|$))?(?:(?i:{asides}),?\s)?(?:(?i:{articles})\s(?!(?:{of})\s))?"
        ),
        re.compile(rf",?\s(?:{asides}),?$"),
        re.compile(rf"\s(?:{preps})\s(?:(?:{articles})\s)?(?P<item>{name})"),
        re.compile(
            rf"(?P<item>{name})(?:{any_of(rows['owning'])})(?:\s(?P<measure>{WORD}(?:\s{WORD}){{0,4}}))?"
        ),
        re.compile(rf"(?:{any_of(rows['like'])})\s(?=(?:{of})\s)"),
        re.compile(rf"(?:{preps})\s(?:(?:{articles})\s)?(?P<item>{name}){aside}(?:\s(?:{again}))?"),
        frozenset(rows["stands_for"]),
        *_by_place(language),
        _turned(language),
        _tail(language),
        re.compile(rf"[.,;:]|\s(?:{joints})\s|\s*$"),
    )


def _name(language: str) -> str:
    charts = table(language, "charts")
    within, articles = any_of(charts["rows"]["within"]), any_of(charts["name"]["articles"])
    named = rf"{NAME}(?:\s(?:(?:{within})\s(?:(?:{articles})\s)?)?{NAME}){{0,4}}"
    regions = any_of(charts["rows"]["regions"])
    return rf"(?:{named}|(?:{regions})(?![\w-]))"


def _verb(language: str) -> str:
    """A verb that tells which way something changed, or one whose particle or adjective tells it later."""
    rows, figures = table(language, "charts")["rows"], table(language, "figures")
    ups, downs = [*figures["up"]["before"], *rows["gains"]], [*figures["down"]["before"], *rows["losses"]]
    aids = rf"(?:(?<![^\W_])(?:{any_of([*rows['helpers'], *rows['being']])})\s)?"
    others = any_of([*rows["parted"], *rows["being"]])
    return (
        rf"(?:{aids}(?<![^\W_])(?:(?P<up>{any_of(ups)})|(?P<down>{any_of(downs)}))"
        rf"|(?<![^\W_])(?P<other>{others}))(?![^\W_])"
    )


def _by(language: str) -> str:
    return rf"(?:(?<=\s)(?P<by>{any_of(table(language, 'figures')['change_by'])})\s)?"


def _by_place(
    language: str,
) -> tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...], re.Pattern[str]]:
    """What leads to the first change of places, "In Ash rents rose by", and to a later one, ", in Elm by".

    The last leads to one whose place stands behind it.
    """
    charts = table(language, "charts")
    rows, verb, by, dated = charts["rows"], _verb(language), _by(language), _dated(language)
    article = rf"(?:(?i:{any_of(charts['name']['articles'])})\s)?"
    aside, again = rf"(?:,?\s(?:{any_of(rows['asides'])}),?)?", rf"(?:{any_of(rows['stands_for'])})"
    word = rf"(?!(?:{any_of([*rows['preps'], *rows['being']])})\s){WORD}"
    about = rf"{article}(?P<measure>{word}(?:\s{word}){{0,5}}?)"
    item = rf"(?i:{any_of(rows['preps'])})\s{article}(?P<item>{_name(language)})"
    told, told_again = rf"{about}\s{verb}", rf"(?:{again}\s)?{verb}"
    if rows["verb_second"]:
        told, told_again = rf"{verb}\s{about}", rf"{verb}{aside}(?:\s{again})?"
    first = (
        rf"{item}{aside},?\s{told}{aside}{dated}\s{by}",
        rf"{about}\s{item}{aside}\s{verb}{aside}{dated}\s{by}",
        rf"{about}\s{verb}{aside}{dated}\s{item}{dated}\s{by}",
    )
    joint = rf"(?:[,;:]?\s)?(?:(?:{any_of(rows['joints'])})\s)?(?:(?i:{any_of(rows['asides'])}),?\s)?"
    like = rf"(?:(?:{any_of(rows['like'])})\s)?"
    later = (
        rf"{joint}{like}{item}{aside}(?:,?\s{told_again})?{aside}{dated}\s{by}",
        rf"{joint}(?:(?i:{again})\s)?{verb}{aside}{dated}\s{item}{dated}\s{by}",
    )
    bare = rf"{joint}(?:{told_again}{aside}{dated}\s)?{by}"
    return tuple(map(re.compile, first)), tuple(map(re.compile, later)), re.compile(bare)


def _turned(language: str) -> re.Pattern[str]:
    """A period or what a change is counted from, the verb, and only then what changed, masked.

    Never where verbs stand behind what they are of: "stiegen die Mieten in Kiel um" is of a place, too.
    """
    charts = table(language, "charts")
    rows = charts["rows"]
    if not rows["verb_second"]:
        return re.compile("(?!)")
    asides, preps = any_of(rows["asides"]), any_of([*rows["preps"], *rows["being"]])
    dated = rf"(?:(?i:{any_of(rows['times'])})\s)?(?:\w+\s)?{PERIOD}+"
    article = rf"(?:(?:{any_of(charts['name']['articles'])})\s)?"
    since = rf"(?i:{any_of(rows['counted_from'])})\s{article}(?:{any_of(rows['bases'])})"
    word = rf"(?!(?:{preps})\s){WORD}"
    small = rf"(?:\s(?:{asides}))*"
    return re.compile(
        rf"(?:{dated}|{since}|(?i:{asides}))\s{_verb(language)}{small}\s{article}"
        rf"(?P<item>{word}(?:\s{word}){{0,4}}?){small}{_dated(language)}\s{_by(language)}"
    )


def _dated(language: str) -> str:
    """A period between the verb and its size, masked."""
    rows = table(language, "charts")["rows"]
    return rf"(?:\s{_back(language)}|\s(?:(?:{any_of(rows['times'])})\s)?(?:\w+\s)?{PERIOD}+)?"


def _back(language: str) -> str:
    """What a change is counted from: "on the week", "from a year earlier"."""
    charts = table(language, "charts")
    rows, articles = charts["rows"], any_of(charts["name"]["articles"])
    since = rf"(?:{any_of(rows['counted_from'])})\s(?:(?:{articles})\s)?"
    return rf"{since}(?:\w+\s){{0,2}}?(?:{any_of(rows['bases'])})"


def _tail(language: str) -> re.Pattern[str]:
    """A particle, an adjective with its verb, and what a change is counted from: " on the week"."""
    charts, figures = table(language, "charts"), table(language, "figures")
    rows = charts["rows"]
    ways = any_of([*figures["up"]["after"], *figures["down"]["after"]])
    particles = any_of(rows["particles"]) if rows["particles"] else "(?!)"
    particle = rf"(?:\s(?:{particles})(?![^\W_]))?"
    worth = rf"(?:\s(?:{ways})(?:\s(?:{any_of([*rows['being'], *rows['became']])}))?(?![^\W_]))?"
    return re.compile(rf"{particle}{worth}(?:\s(?P<base>{_back(language)})(?![^\W_]))?")


def base_of(figure: Figure, drafts: Drafts) -> str:
    """What a change is counted from, where that stands behind it: "on the week"; empty for nothing."""
    text, form, period = (
        drafts.article.text,
        change_leads(drafts.language).tail,
        figure.period.span if figure.period else None,
    )
    tail = form.match(text, figure.span.end)
    if tail and tail["base"] is None and period and 0 < period.start - figure.span.end <= _NEAR:
        tail = form.match(text, period.end)  # "rose 4% in May from a year earlier"
    if tail is None or tail["base"] is None:
        return ""
    return "" if period and period.overlaps(Span(*tail.span("base"))) else str(tail["base"])


def full_measure(measure: str, start: int, drafts: Drafts) -> str:
    """What a row is of, where it only says "the number", with what the sentences before say it is of.

    Args:
        measure: As the row calls it.
        start: Where the row begins in the article.
        drafts: Of the article.

    Returns:
        "number of fires"; the measure itself where it says enough, and empty where nothing tells of what.
    """
    if measure.casefold() in change_leads(drafts.language).again:
        return _stood_for(measure, start, drafts)
    if not is_empty_word(measure, drafts):
        return measure
    at = start
    head = measure.split()[-1]
    pattern = _of_what(drafts.language, head)
    for _ in range(_BACK):
        before = sentence_before(at, drafts)
        if before is None:
            break
        if found := pattern.search(drafts.article.text, before.start, before.stop):
            return found["said"]
        at = before.start
    return ""


def _stood_for(word: str, start: int, drafts: Drafts) -> str:
    """What several things the sentence before is about, for a row of "they"; empty where it is of no noun."""
    rows = table(drafts.language, "charts")["rows"]
    if word.casefold() not in rows["stands_for_many"]:
        return ""
    before = sentence_before(start, drafts, same_paragraph=True)
    if before is None:
        return ""
    found = _about(drafts.language).match(drafts.article.text, before.start, before.stop)
    return found["said"] if found and found["said"].endswith(tuple(rows["many_end"])) else ""


@cache
def _about(language: str) -> re.Pattern[str]:
    """The words a sentence opens with, up to its verb: "Exports" of "Exports developed differently"."""
    charts, figures = table(language, "charts"), table(language, "figures")
    rows, names = charts["rows"], charts["name"]
    verbs = any_of([*rows["helpers"], *rows["being"], *figures["up"]["before"], *figures["down"]["before"]])
    formed = any_of(names["deed_ends"])
    article = rf"(?:(?i:{any_of(names['articles'])})\s)?"
    noun = rf"(?:{WORD}\s)?{NAME}" if figures["capitalised_nouns"] else rf"{WORD}(?:\s{WORD})?"
    return re.compile(rf"{article}(?P<said>{noun})\s(?:(?:{verbs})|[^\W\d_]+(?:{formed}))(?![^\W_])")


@cache
def _of_what(language: str, head: str) -> re.Pattern[str]:
    charts, figures = table(language, "charts"), table(language, "figures")
    rows, of = charts["rows"], any_of(charts["rows"]["of_what"])
    verbs = any_of([*rows["helpers"], *rows["being"], *figures["up"]["before"], *figures["down"]["before"]])
    noun = rf"(?:{WORD}\s)?{NAME}" if figures["capitalised_nouns"] else rf"{WORD}(?:\s{WORD}){{0,2}}?"
    ends = "" if figures["capitalised_nouns"] else rf"(?=\s(?:{verbs})(?![^\W_])|[,.;])"
    return re.compile(rf"(?<![^\W_])(?P<said>(?i:{re.escape(head)})\s(?:{of})\s{noun}){ends}")
