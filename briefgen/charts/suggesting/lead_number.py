"""The one number an article stands on: in its headline, a record, or the only share of its first sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from briefgen.charts.numbers import NBSP
from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.deeds import has_verb
from briefgen.charts.suggesting.ideas import is_balanced, is_range, is_size_of_change
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.suggesting.turned_leads import behind_teller, number_first
from briefgen.charts.titles import MOST_WORDS, Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.knowledge.prospects import is_set_against
from briefgen.model.evidence import Comparison, Figure, FigureKind
from briefgen.model.quantity import Bound, Dimension

_SLIGHT = (FigureKind.AGE, FigureKind.RANK, FigureKind.DURATION, FigureKind.RATIO, FigureKind.SCORE)
_FEW, _LEAST_WORDS, _LAST_PARAGRAPH, _BASE_WORDS = Decimal(10), 4, 1, 9
_FEWEST_PARAGRAPHS, _FEWEST_WORDS, _TWO, _SHARED = 3, 50, 2, 2
_POINTS = Decimal(5)
"""A share in words is not further from the exact one."""
_NUMBER = re.compile(r"\d[\d.,]*(?<=\d)(?!\d|[-‑][^\W\d])")
_APART = re.compile(r"[,;:()“”„\"\n]")


@dataclass(frozen=True, slots=True)
class Lead:
    """A number that carries the article.

    Attributes:
        figure: It.
        title: The clause that tells it, or the headline, in the article's words.
        base: What it is set against in its sentence, as it stands there; else empty.
    """

    figure: Figure
    title: str
    base: str


def lead_of(figures: Sequence[Figure], comparisons: Sequence[Comparison], drafts: Drafts) -> Lead | None:
    """The number that carries the article; None where none does, or where it is not told in 15 words.

    Args:
        figures: What is told as facts, by place.
        comparisons: A figure that is compared has a chart of its own.
        drafts: For the article's words.
    """
    compared = {figure.key for one in comparisons for figure in one.figures}
    paragraph = drafts.article.paragraph_index
    for figure in figures:
        if paragraph(figure.span.start) > _LAST_PARAGRAPH:
            return None
        if not _is_slight(figure) and figure.key not in compared:
            return _lead(figure, figures, drafts) or _restated(figure, figures, drafts)
    return None


def _restated(figure: Figure, figures: Sequence[Figure], drafts: Drafts) -> Lead | None:
    """The share of the first sentence in words as the next that tells a share puts it: "two in three", "68%".

    Its title is the clause of the first, or the headline where that tells the same.
    """
    text, told = drafts.article.text, [one for one in figures if one.kind is FigureKind.SHARE]
    again = next((one for one in told if one.span > figure.span), None)
    sentence = sentences_of(text, drafts.language, figure.span.start, figure.span.end)
    opens = sentence.start <= drafts.opens and len(told) == _TWO
    if again is None or not opens or not is_headed(drafts) or not _is_same_share(figure, again, drafts):
        return None
    if drafts.article.paragraph_index(again.span.start) > _LAST_PARAGRAPH or again.span.start in sentence:
        return None
    headline = _headline(drafts)
    shared = _content(headline) & _content(text[sentence.start : sentence.stop])
    alike = len(shared) >= max(_SHARED, len(_content(headline)) // 2)
    alike = alike and _words(drafts.language).some.search(headline) is not None
    title = _clause(figure, sentence, drafts) or (headline if alike else "")
    return Lead(without_verb(again, drafts), title, "") if title else None


def _is_same_share(rough: Figure, exact: Figure, drafts: Drafts) -> bool:
    """Whether a share in whole or other per cent lies where one in words has it, named as nothing else."""
    value, near = rough.quantity.value, exact.quantity.value
    if (
        rough.kind is not FigureKind.SHARE
        or any(map(str.isdigit, rough.text))
        or value is None
        or near is None
    ):
        return False
    subject = exact.subject.text.casefold() if exact.subject else ""
    own = not subject or subject in drafts.numbers.words["share"]["bare"]
    percent = exact.quantity.unit.dimension is Dimension.PERCENT and exact.quantity.is_exact
    if not own or not percent or rough.quantity.unit.dimension is Dimension.PERCENT:
        return False
    apart = near - value * 100
    under = rough.quantity.bound in (Bound.LESS_THAN, Bound.AT_MOST)
    over = rough.quantity.bound in (Bound.MORE_THAN, Bound.AT_LEAST)
    return abs(apart) <= _POINTS and not (under and apart > 0) and not (over and apart < 0)


def _content(words: str) -> set[str]:
    """The words of four letters or more, which small words seldom have."""
    return set(re.findall(r"[^\W\d_]{4,}", words.casefold()))


def _is_slight(figure: Figure) -> bool:
    """Whether no number stands large for it: a handful, an age, a range, the size of a change."""
    value = figure.quantity.value
    few = figure.kind is FigureKind.COUNT and (value is None or abs(value) < _FEW)
    unclear = value is None or is_range(figure) or figure.quantity.bound is Bound.ORDER
    return few or unclear or figure.kind in _SLIGHT or is_size_of_change(figure)


def _lead(figure: Figure, figures: Sequence[Figure], drafts: Drafts) -> Lead | None:
    text, words = drafts.article.text, _words(drafts.language)
    sentence = sentences_of(text, drafts.language, figure.span.start, figure.span.end)
    beside = [
        one
        for one in figures
        if one.span != figure.span
        and one.span.start in sentence
        and (not _is_slight(one) or (is_range(one) and one.quantity.unit == figure.quantity.unit))
    ]
    bases = [one for one in beside if is_set_against(text, drafts.language, one.span.start)]
    if len(beside) > len(bases) or is_set_against(text, drafts.language, figure.span.start):
        return None
    if text.startswith(("-", "‑"), max(0, figure.span.start - 1)):
        return None  # "top-ten lists"
    behind = text[figure.span.end : sentence.stop].split(maxsplit=1)[:1]
    whole = figure.subject or figure.measure or not words.of_whole.isdisjoint(behind)
    if figure.kind is FigureKind.SHARE and not whole:
        return None  # "1 percent see the economy growing": of whom it is a share is not told
    headed = _is_in_headline(figure, drafts)
    said = text[sentence.start : sentence.stop]
    record = words.record.search(said) or words.record.search(drafts.article.headline)
    opens = sentence.start <= drafts.opens
    alone = len([one for one in figures if not _is_slight(one)]) <= 1 + len(bases)
    # An article that tells one number stands on it, be it behind its first sentence.
    near = _in_first_paragraph(figure, drafts) or _is_vouched_for(figure)
    only = is_headed(drafts) and alone and not bases and near
    if not (headed or only or (opens and (record or (alone and figure.kind is FigureKind.SHARE)))):
        return None
    title, base = _clause(figure, sentence, drafts), _base(figure, bases, sentence, drafts)
    if not (title or base):
        title, base = _without_time(clause_of(figure, sentence, drafts), drafts)
    title = title or (_headline(drafts) if headed else "")
    if not title or any(
        one.span.start in sentence and one.quantity.unit != figure.quantity.unit for one in bases
    ):
        return None
    return Lead(without_verb(figure, drafts), title, base)


def _without_time(clause: str, drafts: Drafts) -> tuple[str, str]:
    """A clause too long for a title by when it was, and that time: "over the winter"; else both empty."""
    closing = _words(drafts.language).time.search(clause)
    title = clause[: closing.start()] if closing else ""
    if closing is None or not fits(title) or not is_whole(title, drafts):
        return "", ""
    return title, capitalised(closing[0].strip())


def is_headed(drafts: Drafts) -> bool:
    """Whether the text is headed and goes on: a line or two tell a number without standing on it."""
    long = len(drafts.article.text.split()) >= _FEWEST_WORDS  # however it is cut into paragraphs
    goes_on = len(drafts.article.paragraphs) >= (_TWO if long else _FEWEST_PARAGRAPHS)
    return bool(drafts.article.headline) and goes_on


def _in_first_paragraph(figure: Figure, drafts: Drafts) -> bool:
    return drafts.article.paragraph_index(figure.span.start) == 0


def _is_vouched_for(figure: Figure) -> bool:
    """Whether a count or share of the second paragraph says who tells it, and of when it is."""
    counted = figure.kind in (FigureKind.COUNT, FigureKind.SHARE)
    return counted and figure.says_who is not None and figure.period is not None


def _is_in_headline(figure: Figure, drafts: Drafts) -> bool:
    number = _NUMBER.search(figure.text)
    return number is not None and number[0] in _NUMBER.findall(drafts.article.headline)


def _headline(drafts: Drafts) -> str:
    """The headline as a title; empty of a question, and of one that is too long."""
    title = " ".join(drafts.article.headline.split()).rstrip(" .")
    return title if fits(title) and not title.endswith(("?", ":", "…")) else ""


def _clause(figure: Figure, sentence: range, drafts: Drafts) -> str:
    """The clause that tells the figure, where it is whole and short enough for a title; else empty."""
    clause = clause_of(figure, sentence, drafts)
    return clause if fits(clause) and is_whole(clause, drafts) else ""


def clause_of(figure: Figure, sentence: range, drafts: Drafts) -> str:
    """The clause that tells the figure, as it stands in the article, without who says it.

    Empty where it names not what it is of, or tells less than its sentence. It may be too long for a title.
    """
    text, words = drafts.article.text, _words(drafts.language)
    start = max(sentence.start, drafts.opens if sentence.start == 0 else 0)
    start = behind_teller(start, figure, drafts)
    told = words.told.search(text, start, figure.span.start)
    lead = text[start : figure.span.start]
    stop = words.stops.search(text, figure.span.end, sentence.stop)
    end = stop.start() if stop else sentence.stop
    cut = words.described.search(text, figure.span.end, end)
    # Two numbers and a relative clause are much for a title, even where there is room.
    if cut and (is_range(figure) or not fits(" ".join(text[start:end].split()))):
        end, stop = cut.end("noun"), None
    after = text[end : sentence.stop].lstrip(", ").split()
    if _APART.search(lead) or _APART.search(text, figure.span.end, end):
        return ""
    inserted = text[end : sentence.stop].split(", ")[2:3] if stop else []
    if inserted and inserted[0].split(" ", 1)[0].casefold() in words.finite:
        return ""  # "60% of her gifts, totalling £7m, have come": its verb stands behind what is put in
    if stop and after and after[0].casefold() in words.never_after:
        return ""  # "53% of teachers, who work in towns": less is told of them than it seems
    # "Norco said 41% of the shares were sold", "41% of its lamps run": whose they are is told elsewhere.
    if told or not words.owners.isdisjoint(text[start:end].casefold().split()):
        return ""
    turned = number_first(start, len(text[:end].rstrip(" .")), figure, drafts)
    clause = turned or " ".join(text[start:end].rstrip(" .").split())
    first = clause.split()[:1]
    # "Between 40 and 60 people": what opens the clause is the number itself.
    opens = is_range(figure) and (not lead.strip() or lead.strip().casefold() in words.range_from)
    named = opens or (bool(first) and first[0].casefold() not in words.nameless)
    named = named and not _refers_back(clause, words)
    return capitalised(clause) if named else ""


def _refers_back(clause: str, words: "_Words") -> bool:
    """Whether it is of a firm named elsewhere: "The shares trade", but not "The shares of Norvik trade"."""
    opens = " ".join(clause.split()[:2]).casefold()
    behind = clause.split()[2:3]
    whose = bool(behind) and (behind[0][:1].isupper() or behind[0].casefold() in words.whose)
    return opens in words.refers_back and not whose


def is_whole(clause: str, drafts: Drafts) -> bool:
    """Whether the words have a verb that makes a clause of them."""
    words = _words(drafts.language)
    return has_verb(clause, drafts) or not words.verbs.isdisjoint(
        word.casefold() for word in clause.split()[1:]
    )


def without_verb(figure: Figure, drafts: Drafts) -> Figure:
    """The figure without a measure that runs on into its verb: "of parents want phones"."""
    measure = figure.measure.text if figure.measure else ""
    return replace(figure, measure=None) if measure and is_whole(measure, drafts) else figure


def fits(title: str, most: int = MOST_WORDS) -> bool:
    """Whether the words are neither too few nor too many for a title."""
    count = len(title.replace(NBSP, " ").split())
    return _LEAST_WORDS <= count <= most and is_balanced(title)


def _base(figure: Figure, bases: Sequence[Figure], sentence: range, drafts: Drafts) -> str:
    """What the number is set against, from its comma to the end of its words: "up from 29% in 1996"."""
    text = drafts.article.text
    behind = [one for one in bases if one.span.start > figure.span.end]
    if not behind:
        pieces = text[figure.span.end : sentence.stop].split(", ")[1:]
        found = next((one.strip(" .") for one in pieces if _words(drafts.language).record.search(one)), "")
        whole = len(found.split()) <= _BASE_WORDS and not any(map(str.isdigit, found))
        return capitalised(found) if whole and is_balanced(found) else ""
    if len(behind) != 1:
        return ""
    (base,) = behind
    begin = max(text.rfind(mark, figure.span.end, base.span.start) for mark in (", ", " ("))
    ends = [found.start() for found in _APART.finditer(text, base.span.end, sentence.stop)]
    said = text[begin + 2 : min([sentence.stop, *ends])].strip(" .") if begin >= 0 else ""
    return capitalised(said) if said and len(said.split()) <= _BASE_WORDS and is_balanced(said) else ""


@dataclass(frozen=True, slots=True)
class _Words:
    record: re.Pattern[str]
    described: re.Pattern[str]
    told: re.Pattern[str]
    stops: re.Pattern[str]
    never_after: frozenset[str]
    nameless: frozenset[str]
    owners: frozenset[str]
    verbs: frozenset[str]
    finite: frozenset[str]
    of_whole: frozenset[str]
    refers_back: frozenset[str]
    whose: frozenset[str]
    range_from: frozenset[str]
    some: re.Pattern[str]
    time: re.Pattern[str]


@cache
def _words(language: str) -> _Words:
    charts, figures = table(language, "charts"), table(language, "figures")
    known, name = charts["lead"], charts["name"]
    # What a joint of two nouns joins is one: "53% of women and men".
    ends = any_of(set(charts["told"]["ends"]) - set(table(language, "numbers")["ranges"]["list"]))
    that = any_of(charts["told"]["that"])
    nameless = [*figures["pronouns"], *figures["persons"], *name["owners"], *name["event_never_first"]]
    verbs = [
        *charts["told"]["verbs"],
        *figures["clause_verbs"],
        *table(language, "numbers")["ratios"]["verbs"],
    ]
    return _Words(
        re.compile(rf"(?<![^\W_])(?i:{any_of(known['records'])})(?![^\W_])"),
        # A relative clause behind another noun, where none is marked off by a comma: "the quake that shook".
        re.compile(
            rf"\s(?P<noun>(?:{any_of(name['shared_first'])})\s(?:{any_of(name['articles'])})\s[^\W\d_][\w-]*(?:\s[^\W\d_][\w-]*)?)"
            rf"\s(?:{any_of(known['relatives'])})\s"
            if known["relatives"]
            else "(?!)"
        ),
        re.compile(rf"\s(?:{that})\s(?:that\s)?"),
        re.compile(rf"[,;]\s|\s[–—]\s|\s(?:{ends})\s"),
        frozenset(known["never_after"]),
        frozenset(word.casefold() for word in nameless),
        frozenset(name["owners"]),
        frozenset([*verbs, *figures["finite"], *known["verbs"]]),
        frozenset([*figures["auxiliaries"], *figures["finite"]]),
        frozenset(figures["measure_starts"]),
        frozenset(known["refers_back"]),
        frozenset([*charts["rows"]["of_what"], *charts["rows"]["preps"], *name["articles"]]),
        frozenset(charts["rows"]["from"]),
        re.compile(rf"(?<![^\W_])(?i:{any_of(known['some'])})(?![^\W_])"),
        _time(language),
    )


def _time(language: str) -> re.Pattern[str]:
    """The words at the end of a clause that only say when: "over the winter", "in May 2025"."""
    known, calendar = table(language, "charts")["lead"], table(language, "calendar")
    months = any_of(name for names in calendar["months"] for name in names)
    stretch = any_of([*calendar["seasons"], *known["stretches"]])
    led, year = any_of(known["time_leads"]), r"(?:19|20)\d\d"
    return re.compile(rf"\s(?:{led})\s(?:(?i:{stretch}|{months})(?:\s{year})?|{year})$")
