"""Parts of a whole told by what each of them did: "47 per cent supported it, 31 per cent opposed it"."""

import re
from collections.abc import Sequence
from functools import cache

from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.ideas import is_balanced
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.model.chart import Point
from briefgen.model.evidence import Comparison, Figure
from briefgen.model.quantity import Dimension

_FEWEST = 3
"""Two shares that happen to make a hundred may be of different things; three hardly are."""
_MOST_WORDS = 8
_REACH = 120
_NOT_COUNTED = (Dimension.PERCENT, Dimension.MONEY)


def predicates(comparison: Comparison, drafts: Drafts) -> list[str]:
    """What each part did, as its name, in the order of the figures; empty where the parts have names.

    Only whole clauses count: the words stand right behind their share, or behind what all shares are of.
    """
    said = [
        _follows(f, label, drafts) for f, label in zip(comparison.figures, comparison.labels, strict=True)
    ]
    if len(said) < _fewest(comparison, drafts) or not all(said):
        return []
    names = _destinations(comparison, drafts) or [_name(label, drafts) for label in comparison.labels]
    apart = len({name.casefold() for name in names}) == len(names)
    return names if apart and all(_is_short(name) for name in names) else []


def _fewest(comparison: Comparison, drafts: Drafts) -> int:
    """How few parts are enough: two where the whole is told, or of a vote for and against."""
    if _is_counted(comparison) or _is_vote(comparison.labels, drafts):
        return _FEWEST - 1
    return _FEWEST


def _is_counted(comparison: Comparison) -> bool:
    """Whether the parts are counts of a whole that is told: "61 nurses left. Of those, 23 retired"."""
    counts = all(one.quantity.unit.dimension not in _NOT_COUNTED for one in comparison.figures)
    return counts and all(one.measure is not None and one.measure.inferred for one in comparison.figures)


def _is_vote(labels: Sequence[str], drafts: Drafts) -> bool:
    """Whether one of two parts is for what the other is against: "voted against it … were in favour"."""
    sides = _sides(drafts.language)
    told = [{side for side, words in sides.items() if words.search(label)} for label in labels]
    return len(told) == len(sides) and sorted(map(sorted, told)) == [[side] for side in sorted(sides)]


@cache
def _sides(language: str) -> dict[str, re.Pattern[str]]:
    names = table(language, "charts")["name"]
    return {
        side: re.compile(rf"(?<!\w)(?i:{'|'.join(map(re.escape, names[side]))})(?!\w)")
        for side in ("votes_for", "votes_against")
    }


def did_title(comparison: Comparison, first: Point, measure: str, drafts: Drafts) -> str:
    """What the largest part did: "52 per cent of residents would vote yes"."""
    predicate, unit = comparison.labels[0], comparison.figures[0].quantity.unit
    value = drafts.value(first, unit)
    if _is_counted(comparison) and first.value is not None:
        value = drafts.numbers.quantity(first.value, unit)  # the whole names what is counted
    known = drafts.numbers.words
    begins = (*known["name"]["shared_first"], *known["subtitle"]["share_begins"])
    said = measure.partition(" ")[0].casefold() in begins
    form = ("did_of" if said else "did_among") if measure else "did"
    return drafts.title(form, value=value, measure=measure, predicate=predicate)


def rest_name(figures: Sequence[Figure], drafts: Drafts) -> str:
    """What the article calls the part it gives no number for: "the rest from Asia"; empty for none."""
    last = max(figure.span for figure in figures)
    found = _rest(drafts.language).search(drafts.article.text, last.end, last.end + _REACH)
    # One word of any kind, more of them only in a name: "the rest from South America".
    is_called = found is not None and all(word[0].isupper() for word in found["name"].split()[1:])
    return capitalised(found["name"]) if found and is_called else ""


@cache
def _rest(language: str) -> re.Pattern[str]:
    names = table(language, "charts")["name"]
    called = "|".join(map(re.escape, table(language, "figures")["rest_called"]))
    first, articles = ("|".join(map(re.escape, names[key])) for key in ("shared_first", "articles"))
    return re.compile(
        rf"(?<=\s)(?:{called})\s(?:\w+\s)?(?:{first})\s(?:(?:{articles})\s)?(?P<name>[^\s,.;:()]+(?:\s[^\W\d_][^\s,.;:()]*)*)(?=[,.;]|$)",
        re.MULTILINE,
    )


def _follows(figure: Figure, label: str, drafts: Drafts) -> bool:
    """Whether the words of a label are what stands behind the figure, or behind its measure."""
    if figure.subject and (figure.subject.span is None or figure.subject.span.start < figure.span.start):
        return False
    if figure.subject and figure.subject.span and figure.span.contains(figure.subject.span):
        return figure.subject.text == label  # "11 women"
    measure = figure.measure.span if figure.measure and not figure.measure.inferred else None
    end = max(figure.span.end, measure.end if measure else 0)
    return drafts.article.text[end:].lstrip()[: len(label)] == label


def _destinations(comparison: Comparison, drafts: Drafts) -> list[str]:
    """What parts went to or came from: "schools" of "went to schools"; empty where they did anything else.

    All are led to by one preposition, behind a verb of their own or the one that stands before the first.
    """
    moves = set(table(drafts.language, "figures")["part_moves"])
    first = min(figure.span.start for figure in comparison.figures)
    before = drafts.article.text[max(0, first - _REACH) : first].split()[-1:]
    led = not moves.isdisjoint(before)
    named: list[tuple[str, str]] = []
    for label in comparison.labels:
        verb, _, rest = label.partition(" ")
        led = led or verb in moves
        preposition, _, name = (rest if verb in moves else label).partition(" ")
        named.append((preposition, name))
    known = drafts.numbers.words["name"]
    leads = {preposition for preposition, _ in named}
    alike = led and len(leads) == 1 and leads <= set(known["shared_first"])
    # "Went to bed early", "went to bed late": what they went to does not tell them apart.
    apart = len({name.partition(" ")[0] for _, name in named}) == len(named)
    return [capitalised(name) for _, name in named] if alike and apart else []


def _name(label: str, drafts: Drafts) -> str:
    """A predicate without the verb that is the same in all: "were satisfied"."""
    for first in drafts.numbers.words["name"]["predicate_first"]:
        if label.startswith(f"{first} "):
            return capitalised(label.removeprefix(f"{first} "))
    return capitalised(label)


def _is_short(name: str) -> bool:
    return is_balanced(name) and len(name.split()) <= _MOST_WORDS
