"""What the values of an aligned row are of: what is counted, what was done, and which way it went."""

import re
from collections.abc import Sequence
from functools import cache

from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.aligned_named import only_stands
from briefgen.charts.suggesting.aligned_runs import Run
from briefgen.charts.suggesting.aligned_stretches import MARKS, Lead, stretches_of
from briefgen.charts.suggesting.aligned_words import (
    HIDDEN,
    aligned_words,
    is_verb,
    phrases,
    tokens,
    whole_phrase,
)
from briefgen.charts.suggesting.ideas import is_empty_word, is_name, is_range, period_labels
from briefgen.charts.suggesting.said_of import sentence_before, sentences_of
from briefgen.charts.suggesting.years_compared import long_ago
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.evidence import Direction, Figure
from briefgen.model.quantity import Dimension

_MOST_DID = 4
_DONE = (Dimension.COUNT, Dimension.MASS, Dimension.VOLUME, Dimension.AREA, Dimension.ENERGY)


def change_of(rows: Sequence[Figure], leads: Sequence[Lead], drafts: Drafts) -> list[Direction | None] | None:
    """Which way each value went, None for a level; None for the row where only some of them are known to.

    A verb holds until another one is said: "Ash lost 40, Elm 30. Yew gained 12 and Oak 9".
    """
    ways, last = list[Direction | None](), None
    for figure, lead in zip(rows, leads, strict=True):
        own = _way(figure, lead, drafts)
        if own is None and not lead.verbs:
            own = last
        ways.append(own)
        last = own
    if not any(ways):
        return ways
    reached = any(figure.change is not None and figure.change.to for figure in rows)
    both = {Direction.UP, Direction.DOWN} <= {*ways}
    if not all(ways) or reached:
        return None
    counted = rows[0].quantity.unit.dimension is Dimension.COUNT
    if counted and not both:
        return [None] * len(ways)  # "Ash lost 240 trees, Elm 180": what was lost is counted
    return ways if both else None


def _way(figure: Figure, lead: Lead, drafts: Drafts) -> Direction | None:
    if figure.change is not None:
        return figure.change.direction
    rows, figures = table(drafts.language, "charts")["rows"], table(drafts.language, "figures")
    share = figure.quantity.unit.dimension is not Dimension.COUNT
    ups = {*rows["gains"], *(figures["up"]["before"] if share else ())}
    downs = {*rows["losses"], *(figures["down"]["before"] if share else ())}
    # "… 510 Einwohner hinzugewann", "… um 340 zurück"
    behind = {one.low for one in lead.behind[:1]}
    if any(verb in ups for verb in lead.verbs) or behind & {*figures["up"]["after"], *rows["gains"]}:
        return Direction.UP
    if any(verb in downs for verb in lead.verbs) or behind & {*figures["down"]["after"], *rows["losses"]}:
        return Direction.DOWN
    return None


def changed_of(rows: Sequence[Figure], leads: Sequence[Lead], drafts: Drafts) -> str:
    """What went up or down in all places of a row: "number of stays" of "the number of stays fell in Ash".

    Empty where the first clause names no more than its item, and where a later one names another thing.
    """
    subject, words = rows[0].subject, aligned_words(drafts.language)
    begin = sentences_of(drafts.article.text, drafts.language, rows[0].span.start, rows[0].span.start).start
    if subject is None or subject.span is None or not begin <= subject.span.start < rows[0].span.start:
        return ""
    items = [lead.span for lead in leads if lead.span]
    if is_empty_word(subject.text, drafts):
        return ""  # "die Zahl" does not say of what
    if len(items) < len(rows) or any(item.overlaps(subject.span) for item in items):
        return ""
    for figure, item in zip(rows[1:], items[1:], strict=True):
        between = tokens(drafts.article.text, item.end, figure.span.start)
        told = phrases(between, drafts.article.text, words)
        if any(not one.prep and is_name(capitalised(one.text), drafts) for one in told):
            return ""
    return subject.text


def stood_of(run: Run, rows: Sequence[Figure], leads: Sequence[Lead], drafts: Drafts) -> str:
    """What stands at so much in all places of a row: "jobless rate" of "the jobless rate in Ash is 8%"."""
    words, item = aligned_words(drafts.language), leads[0].span
    head = next((one.head for one in stretches_of(run, words)[:1]), [])
    led = run.text[: item.start].rsplit(None, 1)[-1:] if item else []
    if not led or led[0].casefold() not in words.preps or any(one.text in MARKS for one in head):
        return ""
    measure = changed_of(rows, leads, drafts) if only_stands(head, words, drafts) else ""
    # "The highest rate was in Ash" is of one place: what all are of is told by another reader.
    best = table(drafts.language, "figures")["superlatives"]
    return "" if any(word in best for word in measure.casefold().split()) else measure


def counted_by(rows: Sequence[Figure], leads: Sequence[Lead], drafts: Drafts) -> str:
    """What is counted, with what all items did with it: "books borrowed"; empty for unlike deeds."""
    unit, names = rows[0].quantity.unit, drafts.numbers.words["name"]
    if not unit.name:
        return ""
    words = aligned_words(drafts.language)
    first, *later = [lead.verbs for lead in leads]
    others = {verb for verbs in later for verb in verbs}
    if is_range(rows[0]):
        others -= words.telling  # "für den Solling gehen die Fachleute von 15 bis 25 aus"
    if not others <= words.neutral | {*first}:
        return ""
    counted = drafts.numbers.unit(unit)
    verb = next((one for one in first if one in names["does"]), "")
    regular = next((one for one in first if one.endswith(words.verb_ends) and not words.has_capitals), "")
    lost = {*table(drafts.language, "charts")["rows"]["losses"]} - {*names["does"]}
    if unit.dimension not in _DONE or not lost.isdisjoint(first):
        return ""
    if not first and (going := _going(rows, drafts)):
        return drafts.title("done", unit=counted, verb=going)
    each = _each(rows, drafts)
    if verb or regular:
        return drafts.title("done", unit=counted, verb=drafts.participle(verb or regular)) + each
    bare = unit.dimension is Dimension.COUNT and all(one in words.neutral for one in first)
    return counted + each if bare and unit.name not in names["whose"] else ""


def is_only_there(row: Figure, lead: Lead, drafts: Drafts) -> bool:
    """Whether a first clause says of what it counts that it is there, and no more: "im Harz leben"."""
    there = {*table(drafts.language, "aligned")["there"], *table(drafts.language, "aligned")["neutral"]}
    text, item = drafts.article.text, lead.span
    ahead = tokens(text, item.end, row.span.start)[:1] if item and item.end <= row.span.start else []
    return all(one.low in there for one in (*ahead, *lead.behind) if one.text.islower())


def _each(rows: Sequence[Figure], drafts: Drafts) -> str:
    """That each of many has so much, where the first value says it: " each" of "15.2 books each"."""
    first = min(one.span for one in rows)
    found = _each_words(drafts.language).match(drafts.article.text, first.end)
    return found[0] if found else ""


@cache
def _each_words(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{any_of(table(language, 'aligned')['each'])})(?![^\W_])")


def _going(rows: Sequence[Figure], drafts: Drafts) -> str:
    """What those counted are told to be doing: "waiting" of "4,200 people were waiting"; else empty."""
    being, ends = (
        any_of(table(drafts.language, name)[key])
        for name, key in (("figures", "copulas"), ("aligned", "going_ends"))
    )
    first = min(one.span for one in rows)
    found = re.compile(rf"\s(?:{being})\s(?P<did>[^\W\d_]+(?:{ends}))(?![^\W_])").match(
        drafts.article.text, first.end
    )
    return found["did"] if found else ""


def share_of(rows: Sequence[Figure], leads: Sequence[Lead], text: str, drafts: Drafts) -> str:
    """What shares are of that are no parts of one whole: "of sailings", with what these did; else empty."""
    first = rows[0]
    measure = first.measure.text if first.measure else ""
    cut_off = measure.split()[1:2] and measure.split()[1] in aligned_words(drafts.language).preps
    if not measure or cut_off or any(one.measure and one.measure.text != measure for one in rows):
        return ""
    did = [one for one in leads[0].behind if one.text[0] != HIDDEN]
    words = aligned_words(drafts.language)
    while did and did[-1].low in words.preps:
        did.pop()
    if not did:
        return measure
    form = str(drafts.numbers.words["measured"]["share_that"])
    short = len(did) <= _MOST_DID and is_verb(did[0], words) and all(one.text.islower() for one in did)
    deed = text[did[0].start : did[-1].end]
    return form.format(measure=measure, deed=deed) if form and short else ""


def measure_before(run: Run, leads: Sequence[Lead], drafts: Drafts) -> str:
    """What values then and now are of: what the first clause is about, or the sentence before."""
    words = aligned_words(drafts.language)
    begin = run.starts[min(run.rows[0], key=lambda one: one.span).span.start].start
    first = min(figure.span.start for figure in run.rows[0])
    item = leads[0].span
    if item and begin <= item.start and item.end <= first:
        behind = tokens(run.text, item.end, first)
        for at, token in enumerate(behind):
            if not (phrase := whole_phrase(behind, at, run.text, words)):
                continue
            if not phrase.prep and is_name(capitalised(phrase.text), drafts) and token.text[0] != HIDDEN:
                return phrase.text
    before = sentence_before(begin, drafts)
    if before is None:
        return ""
    told = tokens(run.text, before.start, before.stop)
    about = whole_phrase(told, 0, run.text, words) if told else None
    verb = told[about.last] if about and about.last < len(told) else None
    moves = table(drafts.language, "figures")
    moved = verb is not None and verb.low in (*moves["up"]["before"], *moves["down"]["before"])
    said = [one.low for one in tokens(run.text, item.end, first)] if item and item.end <= first else []
    again = any(one in (*table(drafts.language, "charts")["rows"]["stands_for"],) for one in said)
    return about.text if about and moved and again and not about.prep else ""


def moved_labels(run: Run, drafts: Drafts) -> tuple[str, str] | None:
    """The two times of all rows, as the first row or the sentence before tells them; None for none."""
    then, now = run.rows[0]
    said = tuple(one.period.text if one.period else "" for one in (then, now))
    dated = [{row[at].when for row in run.rows if row[at].when} for at in (0, 1)]
    if any(len(whens) > 1 for whens in dated):
        return None
    if not all(said):
        said = _between(run, drafts) or said
    if not any(said):
        said = long_ago(run.begins, drafts) or said
    if said[0] and not said[1]:
        said = (said[0], str(table(drafts.language, "figures")["labels"]["later"]))
    labels = period_labels(said, drafts) if all(said) else []
    return (labels[0], labels[1]) if labels else None


def _between(run: Run, drafts: Drafts) -> tuple[str, str] | None:
    """The two ends of a stretch that the sentence before names: "between August 2023 and August 2025"."""
    before = sentence_before(run.begins, drafts)
    if before is None:
        return None
    found = [*_stretch(drafts.language).finditer(drafts.article.text, before.start, before.stop)]
    return (found[0]["first"], found[0]["last"]) if len(found) == 1 else None


@cache
def _stretch(language: str) -> re.Pattern[str]:
    months = any_of(name for names in table(language, "calendar")["months"] for name in names)
    date = rf"(?:(?i:{months})\s)?(?:19|20)\d\d"
    first, last = zip(*table(language, "aligned")["spans"], strict=True)
    return re.compile(rf"(?:{any_of(first)})\s(?P<first>{date})\s(?:{any_of(last)})\s(?P<last>{date})")


def cut(counted: str, whole: Figure, run: Run, drafts: Drafts) -> str:
    """What is counted, with word of it where it is to go: "480 jobs cut"."""
    words = aligned_words(drafts.language)
    end = min(figure.span.start for row in run.rows for figure in row)
    said = words.cut.search(drafts.article.text, whole.span.end, end)
    return str(table(drafts.language, "aligned")["cut_title"]).format(unit=counted) if said else counted
