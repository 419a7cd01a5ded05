"""Text of other articles below the one that was copied: runs of the body that speak of something else.

The weights judge each line by what is near it; here whole runs are held against the main one. On sites left
out of the fit this gains .004 and .006 of F1 on two sets of pages, much the same with 5 to 12 lines between,
3 to 5 of them furniture, and from .4 of the stems shared.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.article.shape import Shape

_MOST_WITHIN = 1
_LEAST_MAIN = 60  # words
_NEAR_TITLE, _NEAR_BYLINE = 12, 10
_LEAST_TITLE, _MOST_TITLE, _MOST_NOTE = 4, 25, 20
_LEAST_BETWEEN, _LEAST_FURNITURE = 8, 3
_MOST_SHARED, _STEM = 0.5, 6


@dataclass(frozen=True, slots=True)
class _Run:
    """Lines of the body with next to nothing between them: their indices, how many words, of what stems."""

    lines: tuple[int, ...]
    words: float
    stems: Counter[str]

    @property
    def start(self) -> int:
        return self.lines[0]

    @property
    def end(self) -> int:
        return self.lines[-1] + 1


def without_other_articles(chosen: Sequence[bool], seen: Sequence[Shape]) -> list[bool]:
    """The choice without runs below the main one, past an end and furniture, that share little with it."""
    runs = _runs(chosen, seen)
    if len(runs) < 2:
        return list(chosen)
    main = max(runs, key=lambda run: run.words * _weight(run, seen))
    if main.words < _LEAST_MAIN:
        return list(chosen)
    others = {index for run in runs if _is_other(run, main, seen) for index in run.lines}
    return [is_body and index not in others for index, is_body in enumerate(chosen)]


def _runs(chosen: Sequence[bool], seen: Sequence[Shape]) -> list[_Run]:
    found: list[list[int]] = []
    for index in (at for at, is_body in enumerate(chosen) if is_body):
        if found and _is_within(seen[found[-1][-1] + 1 : index]):
            found[-1].append(index)
        else:
            found.append([index])
    return [_Run(tuple(run), sum(seen[at].size for at in run), _stems(run, seen)) for run in found]


def _is_within(between: Sequence[Shape]) -> bool:
    return len(between) <= _MOST_WITHIN and not any(shape.ends or shape.reason for shape in between)


def _stems(run: Sequence[int], seen: Sequence[Shape]) -> Counter[str]:
    return Counter(word[:_STEM] for index in run for word in seen[index].topics)


def _weight(run: _Run, seen: Sequence[Shape]) -> int:
    """How much the words of a run count: more under a date or byline, the most under its title."""
    above = seen[max(run.start - _NEAR_BYLINE, 0) : run.start]
    is_signed = any(shape.byline or (shape.dated and _is_note(shape)) for shape in above)
    titles = seen[max(run.start - _NEAR_TITLE, 0) : run.start]
    return 1 + is_signed + 2 * any(_is_title_of(title, run) for title in titles)


def _is_note(shape: Shape) -> bool:
    return shape.size < _MOST_NOTE and not shape.stopped


def _is_title_of(title: Shape, run: _Run) -> bool:
    """Whether half of the longer words of a title, and two at least, stand in the run."""
    stems = {word[:_STEM] for word in title.topics}
    shared = sum(stem in run.stems for stem in stems)
    is_title = _LEAST_TITLE <= title.size <= _MOST_TITLE and not (title.reason or title.dated)
    return is_title and shared >= max(2, len(stems) / 2)


def _is_other(run: _Run, main: _Run, seen: Sequence[Shape]) -> bool:
    between = seen[main.end : run.start]
    furniture = sum(bool(shape.reason) for shape in between)
    is_parted = any(shape.ends for shape in between) and furniture >= _LEAST_FURNITURE
    shared = sum(count for stem, count in run.stems.items() if stem in main.stems)
    is_strange = shared < _MOST_SHARED * max(run.stems.total(), 1)
    return len(between) >= _LEAST_BETWEEN and is_parted and is_strange
