"""Ideas from one measure then and now at several places: "from 12% to 21% in Ash, from 9% to 17% in Elm"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefgen.charts.periods import is_named
from briefgen.charts.suggesting.ideas import Idea, agree, period_labels
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.suggesting.suggest_several import several
from briefgen.charts.suggesting.suggest_then_now import fits, told_labels
from briefgen.charts.titles import Drafts
from briefgen.model.article import Span
from briefgen.model.evidence import Comparison, ComparisonKind


def told_by_place(comparisons: Sequence[Comparison], drafts: Drafts) -> list[tuple[Comparison, ...]]:
    """Values then and now of one thing that a sentence tells of several places, each group by itself.

    None of them may be shown alone under the name of the thing: it would seem to hold everywhere.
    """
    groups: dict[tuple[object, ...], list[Comparison]] = defaultdict(list)
    for one in comparisons:
        if one.kind is ComparisonKind.THEN_NOW and one.subject and place_of(one):
            sentence = sentences_of(drafts.article.text, drafts.language, one.span.start, one.span.start)
            groups[(bare_subject(one).casefold(), one.figures[-1].quantity.unit, sentence.start)].append(one)
    ordered = (sorted(group, key=_first) for group in groups.values())
    return [tuple(group) for group in ordered if len({*map(place_of, group)}) == len(group) > 1]


def _first(comparison: Comparison) -> Span:
    return min(figure.span for figure in comparison.figures)


def place_of(comparison: Comparison) -> str:
    """Where both values hold; empty where that is not told."""
    places = {figure.place.text for figure in comparison.figures if figure.place}
    return places.pop() if len(places) == 1 else ""


def bare_subject(comparison: Comparison) -> str:
    """What is told of the place, without it: "unemployment" of "unemployment in Ely"."""
    place, words = place_of(comparison), comparison.subject.split()
    kept = words[: -len(place.split()) - 1]
    link = words[len(kept)] if place and kept else ""
    return (
        " ".join(kept) if link.islower() and comparison.subject.endswith(f" {place}") else comparison.subject
    )


def from_places(group: Sequence[Comparison], drafts: Drafts) -> Iterator[Idea]:
    """The places side by side, where the sentence dates the first of them and no other differently."""
    labels = period_labels(told_labels(group[0], drafts), drafts)
    dated = any(is_named(words, drafts.language) for words in labels)
    figures = [figure for one in group for figure in one.figures]
    others = {figure.when for one in group[1:] for figure in one.figures}
    alike = others == {None} or [f.when for f in group[0].figures] * len(group) == [f.when for f in figures]
    if dated and alike and agree(figures) and all(map(fits, group)):
        named = [replace(one, subject=place_of(one)) for one in group]
        yield from several(named, labels, drafts, bare_subject(group[0]))
