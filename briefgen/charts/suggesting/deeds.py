"""What somebody did with so much of something: "Port earned $119 million, up from $96 million"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from briefgen.charts.suggesting.ideas import is_name, point, subject_of
from briefgen.charts.suggesting.named_before import named_before
from briefgen.charts.suggesting.said_of import is_told_of, sentences_of
from briefgen.charts.titles import Drafts, common
from briefgen.knowledge.doers import before_number, deed_verbs
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.evidence import Comparison, Figure
from briefgen.model.quantity import Dimension, Unit

_MOST_WORDS, _REACH = 6, 60
_MOST_OF_PLACE = 4  # words
_RATE = " per "
"""In the name of a unit that is one."""


@dataclass(frozen=True, slots=True)
class Deed:
    """Who did what, in the article's words: "port", "earned"."""

    who: str
    verb: str


def deed(figures: Sequence[Figure], drafts: Drafts) -> Deed | None:
    """Who did what with the first value told, where one verb right before it says so; None for no name.

    A verb that states a size ("stood at", "totalled") is no deed, nor one that tells a change.
    """
    first = min(figures, key=lambda figure: figure.span)
    text = drafts.article.text
    start = sentences_of(text, drafts.language, first.span.start, first.span.start).start
    begins, form = _forms(drafts.language)
    # From the last place where a clause may begin: "the ministry said the port handled".
    for begin in reversed([*begins.finditer(text, start, first.span.start)]):
        found = form.match(text, begin.end(), first.span.start)
        if found is None or not _is_deed(found["verb"], drafts):
            continue
        # "It counted 310" at the start of its sentence is of what the sentence before is about.
        opens = begin.end() == start
        who = (opens and named_before(found["who"], start, drafts)) or found["who"]
        if _is_somebody(who, drafts):
            return Deed(who, " ".join(found["verb"].split()))
    return None


def deed_title(figures: Sequence[Figure], fell: bool | None, drafts: Drafts) -> str:
    """The deed with its last value and the first; empty where none is told or it is too long.

    Args:
        figures: Then before now, of one unit.
        fell: Whether the last value is the lower one; None where that is not known or they are the same.
        drafts: Of the article.
    """
    did, unit = deed(figures, drafts), figures[-1].quantity.unit
    if did is None or unit.dimension is Dimension.PERCENT:
        return ""
    form = "did_then" if fell is None else "did_fell" if fell else "did_rose"
    own = unit if unit.dimension is Dimension.MONEY else Unit()
    values = drafts.numbers.point(point(figures[0], ""), own), drafts.value(point(figures[-1], ""), unit)
    before, value = values
    named = unit.dimension is Dimension.COUNT or _RATE in unit.name
    if named and any(map(str.isalpha, figures[-1].text)):
        # A plural no table knows is right in the article ("32.000 Mitglieder"), and a rate reads as there.
        value = figures[-1].text
    if _RATE in unit.name and _RATE in figures[0].quantity.unit.name:
        before = figures[0].text
    full = f"{value} {_of_what(figures, drafts)}".strip()
    who = _where(figures, drafts) + did.who
    told = (drafts.title(form, who=who, verb=did.verb, value=one, before=before) for one in (full, value))
    return next(filter(None, told), "")


def _where(figures: Sequence[Figure], drafts: Drafts) -> str:
    """The place that opens the sentence, with its comma: "In Essex, " before "police recorded"."""
    first, text = min(figures, key=lambda figure: figure.span), drafts.article.text
    start = sentences_of(text, drafts.language, first.span.start, first.span.start).start
    place = first.place.span if first.place else None
    if place is None or place.start < start or text[place.end : place.end + 2] != ", ":
        return ""
    opening = text[start : place.end]
    return f"{opening}, " if len(opening.split()) <= _MOST_OF_PLACE else ""


def is_done(figures: Sequence[Figure], drafts: Drafts) -> bool:
    """Whether the first value told stands right behind a verb with which somebody does or has something."""
    first = min(figures, key=lambda figure: figure.span)
    start = max(0, first.span.start - _REACH)
    found = _ends(drafts.language).search(drafts.article.text, start, first.span.start)
    return found is not None and _is_deed(found["verb"], drafts)


def has_verb(words: str, drafts: Drafts) -> bool:
    """Whether one of the words is a verb that is known, or of a regular form of the past."""
    names = drafts.numbers.words["name"]
    known = {*deed_verbs(drafts.language), *names["never"], *names["states"], *names["sizes"]}
    known -= set(names["shared_first"])
    ends = tuple(names["deed_ends"])
    return any(word in known or word.endswith(ends) for word in words.split()[1:])


def lacks_owner(comparison: Comparison, drafts: Drafts) -> bool:
    """Whether only who does or has so much would say what the values are: "It employs 3,200 people".

    That is where a verb with its doer stands before a value that has no other subject, and where the unit
    is of somebody: a number of people says nothing by itself.
    """
    figures = comparison.figures
    unit, now = figures[-1].quantity.unit, figures[-1]
    if unit.dimension is Dimension.PERCENT:
        return False
    if _is_price(figures, drafts):
        return False
    if not subject_of(comparison):
        return is_done(figures, drafts) or unit.name in drafts.numbers.words["name"]["whose"]
    return (is_done(figures, drafts) or _acts(figures, drafts)) and not is_told_of(now, drafts)


def _is_price(figures: Sequence[Figure], drafts: Drafts) -> bool:
    """Whether the first value is what its subject costs: that is of the thing, and not what it does."""
    first = min(figures, key=lambda figure: figure.span)
    subject = first.subject.span if first.subject else None
    if (
        subject is None
        or subject.end > first.span.start
        or first.quantity.unit.dimension is not Dimension.MONEY
    ):
        return False
    behind = drafts.article.text[subject.end : first.span.start].split()[:1]
    return bool(behind) and behind[0] in table(drafts.language, "units")["single"]["priced"]


def _acts(figures: Sequence[Figure], drafts: Drafts) -> bool:
    """Whether a known verb of doing or having stands right behind the subject: "gab für Schulen … aus"."""
    first, names = min(figures, key=lambda figure: figure.span), drafts.numbers.words["name"]
    subject = first.subject.span if first.subject else None
    if subject is None or subject.end > first.span.start:
        return False
    words = drafts.article.text[subject.end : first.span.start].split()
    return bool(words) and words[0] in deed_verbs(drafts.language) and not set(words) & set(names["states"])


def _of_what(figures: Sequence[Figure], drafts: Drafts) -> str:
    """What the values are of, where a preposition joins it: "on roads"."""
    measure = common(f.measure.text if f.measure and not f.measure.inferred else "" for f in figures[-1:])
    known = drafts.numbers.words
    first = measure.casefold().split()[:1]
    joins = {*known["name"]["shared_first"], *known["subtitle"]["share_begins"]}
    return measure if joins.intersection(first) else ""


def _is_somebody(who: str, drafts: Drafts) -> bool:
    """Whether words name who it is without the sentence before: no pronoun, nor what one owns."""
    words, known = who.casefold().split(), drafts.numbers.words["name"]
    if not words or len(words) > _MOST_WORDS or any(any(map(str.isdigit, word)) for word in words):
        return False
    return words[0] not in (*known["owners"], *known["event_never_first"]) and is_name(who, drafts)


def _is_deed(verb: str, drafts: Drafts) -> bool:
    """Whether a verb says that somebody did something, not how large a thing was or became."""
    names, last = drafts.numbers.words["name"], verb.split()[-1]
    return last in deed_verbs(drafts.language) or last not in (*names["states"], *names["sizes"])


def _verb(language: str) -> str:
    """A verb that is known, or of a regular form, with a helper before it."""
    names = table(language, "charts")["name"]
    moved = {verb for verb in names["holds"] if verb.endswith(" from")}  # "went from 4 to 3"
    known = any_of(deed_verbs(language) - moved)
    aux, ends = any_of(names["deed_helpers"]), any_of(names["deed_ends"])
    return rf"(?P<verb>(?:(?:{aux})\s)?(?:{known}|[^\W\d_]{{3,}}(?:{ends})))"


@cache
def _forms(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Where a clause may begin, and from there a name, its verb and what may stand before a number."""
    names = table(language, "charts")["name"]
    articles, told, joins = (any_of(names[key]) for key in ("articles", "deed_told", "deed_joins"))
    article = rf"(?:(?i:{articles})\s)?"
    opening = rf"(?<=[.!?]\s)|^|[,;:]\s(?:(?:{joins})\s)?|\s[–—-]\s|(?<![^\W_])(?:{told})\s"
    begins = rf"(?:{opening}){article}(?=[^\W\d_])"
    form = rf"(?P<who>[^,;:()“”\"\n]+?)\s{_verb(language)}{before_number(language)}$"
    return re.compile(begins, re.MULTILINE), re.compile(form)


@cache
def _ends(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_]){_verb(language)}{before_number(language)}$")
