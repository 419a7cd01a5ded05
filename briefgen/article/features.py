"""What speaks for and against a line being part of the body, as numbers.

Two rounds: `first` looks at a line and its neighbours, `second` also at where the line stands to the
core, the best run of the first round. Every number is about 0 to 1, so that weights can be read.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from briefgen.article.feature_names import LineFeature as F
from briefgen.article.lines import Line
from briefgen.article.shape import Shape

Features = dict[F, float]

_NEAR = (1, 2)
_FAR = 6
_KEPT = 0.5


@dataclass(frozen=True, slots=True)
class Core:
    """The best run of lines in the first round: half-open, with what it is about.

    Attributes:
        topics: How many lines of the run hold each longer word.
    """

    start: int
    end: int
    topics: Counter[str]


def first(lines: Sequence[Line], shapes: Sequence[Shape]) -> list[Features]:
    """The features of each line that need no knowledge of the whole."""
    sentences = [_sentence_like(shape) for shape in shapes]
    sums = _running_sums(sentences)
    return [
        _own(line, shape) | _around(sentences, sums, index) | _joined(shapes, index)
        for index, (line, shape) in enumerate(zip(lines, shapes, strict=True))
    ]


def _own(line: Line, shape: Shape) -> Features:
    size = shape.size
    found = {
        F.ONE: 1.0,
        F.WORDS: min(math.log1p(size) / 5, 1.0),
        F.UNDER_4_WORDS: float(size < 4),
        F.FOUR_TO_9_WORDS: float(4 <= size < 10),
        F.TEN_TO_19_WORDS: float(10 <= size < 20),
        F.FROM_20_WORDS: float(size >= 20),
        F.ENDED: float(shape.ended),
        F.STOPPED: float(shape.stopped),
        F.STOPPED_10_WORDS: float(shape.stopped and size >= 10),
        F.STOP_WORDS: min(shape.stops * 2, 1.0),
        F.CAPITALS: shape.capitals,
        F.CAPITALS_UNDER_20_WORDS: shape.capitals * (size < 20),
        F.DIGITS: min(shape.digits * 4, 1.0),
        F.COMMAS: shape.commas / 3,
        F.QUOTED: float(shape.quoted),
        F.SIGNS: shape.signs / 3,
        F.DATED: float(shape.dated),
        F.ADDRESSED: float(shape.addressed),
        F.LOW: float(shape.low),
        F.REPEATED: min(shape.times - 1, 2) / 2,
        F.REPEATED_15_WORDS: float(shape.times > 1 and size >= 15),
        F.GAP: float(line.gap),
        F.FURNITURE: float(bool(shape.reason)),
        F.FURNITURE_20_WORDS: float(bool(shape.reason) and size >= 20),
        F.END_WORDS: float(shape.ends),
        F.CAPTION: float(shape.caption),
        F.DATELINE: float(shape.dateline),
        F.PICTURE_WORDS: float(shape.picture),
        F.NUMBERED: float(shape.numbered),
        F.LEADS: float(shape.leads),
    }
    return found | _marked(line) if line.mark or line.links or line.aside else found


def _marked(line: Line) -> Features:
    return {
        F(f"mark: {line.mark or 'none'}"): 1.0,
        F.LINKS: line.links,
        F.ALL_LINKS: float(line.links > 0.8),
        F.KEPT: line.kept,
        F.ASIDE: float(line.aside),
        F.KEPT_NO_LINKS: line.kept * (line.links < 0.2),
    }


def _sentence_like(shape: Shape) -> float:
    if shape.size < 5 or (shape.reason and shape.size < 20):
        return 0.0
    return min(shape.size, 40) / 40 * (1.0 if shape.stopped else 0.3) * min(shape.stops * 3, 1.0)


def _joined(shapes: Sequence[Shape], index: int) -> Features:
    """Whether a sentence runs on over the line's edges, as where a copy was cut at a link."""
    found: Features = {}
    if index and shapes[index].low and shapes[index - 1].open:
        found[F.GOES_ON] = 1.0
    if index and shapes[index].outline == shapes[index - 1].outline:
        found[F.OUTLINE_AS_BEFORE] = 1.0
        found[F.OUTLINE_WITH_FIGURES_AS_BEFORE] = float("0" in shapes[index].outline)
    if index + 1 < len(shapes) and "0" in shapes[index].outline:
        found[F.OUTLINE_WITH_FIGURES_AS_NEXT] = float(shapes[index].outline == shapes[index + 1].outline)
    if index and shapes[index - 1].leads:
        found[F.LED_IN] = 1.0
    if index + 1 < len(shapes):
        found[F.CUT] = float(shapes[index].open and shapes[index + 1].low)
        found[F.NUMBERED_WITH_NEXT] = float(shapes[index].numbered and shapes[index + 1].numbered)
        found[F.CAPTION_FOLLOWS] = float(shapes[index + 1].caption)
    return found


def _running_sums(values: Sequence[float]) -> list[float]:
    sums = [0.0]
    for value in values:
        sums.append(sums[-1] + value)
    return sums


def _around(values: Sequence[float], sums: Sequence[float], index: int) -> Features:
    found: Features = {}
    for step in _NEAR:
        found[F(f"before {step}")] = values[index - step] if index >= step else 0.0
        found[F(f"after {step}")] = values[index + step] if index + step < len(values) else 0.0
    low, high = max(index - _FAR, 0), min(index + _FAR + 1, len(values))
    found[F.BEFORE_6] = (sums[index] - sums[low]) / _FAR
    found[F.AFTER_6] = (sums[high] - sums[index + 1]) / _FAR
    found[F.BETWEEN] = min(found[F.BEFORE_1] + found[F.BEFORE_2], found[F.AFTER_1] + found[F.AFTER_2], 1.0)
    return found


def second(
    rows: Sequence[Features], scores: Sequence[float], shapes: Sequence[Shape], core: Core
) -> list[Features]:
    """The features of the first round with where each line stands to the core, and what it shares with it."""
    marks = _running_sums(_end_marks(rows, shapes))
    rare = _running_sums([float(_sentence_like(shape) > 0.1) for shape in shapes])
    gaps = _gap_share(rows, core)
    usual = max(median([shape.size for shape in shapes[core.start : core.end]] or [20.0]), 1.0)
    shared = [
        _hits(shape, core, at) if _sentence_like(shape) > 0.1 else None for at, shape in enumerate(shapes)
    ]
    good = [score > 1 for score in scores]
    around = _distances(good), _distances(good[::-1])[::-1]
    datelines = [index for index, shape in enumerate(shapes) if shape.dateline]
    return [
        row
        | _placed(row, index, core, marks, rare)
        | _shared(shapes[index], core, score, index)
        | _shared_around(shared, index, core)
        | {F.SHORT_FOR_CORE: max(0.0, 1 - shapes[index].size / usual)}
        | _scores_around(scores, around, index)
        | {
            F.GAP_AS_CORE: 1 - abs(row[F.GAP] - gaps),
            F.AFTER_DATELINE: _after_dateline(datelines, core, index),
        }
        for index, (row, score) in enumerate(zip(rows, scores, strict=True))
    ]


def _end_marks(rows: Sequence[Features], shapes: Sequence[Shape]) -> list[float]:
    """Where the article may end; a block set aside amid what another extractor keeps ends nothing."""
    kept = [at for at, row in enumerate(rows) if row.get(F.KEPT, 0.0) > _KEPT and not row[F.ASIDE]]
    last = kept[-1] if kept else -1
    return [
        float(shape.ends and not (at < last and row.get(F.ASIDE)))
        for at, (row, shape) in enumerate(zip(rows, shapes, strict=True))
    ]


def _gap_share(rows: Sequence[Features], core: Core) -> float:
    gaps = [row[F.GAP] for row in rows[core.start : core.end]]
    return sum(gaps) / len(gaps) if gaps else 0.0


def _after_dateline(datelines: Sequence[int], core: Core, index: int) -> float:
    """1 behind a dateline near the start of the core, -1 shortly before it, 0 where there is none."""
    near = next((at for at in datelines if core.start - 10 <= at <= core.start + 10), None)
    if near is None:
        return 0.0
    return 1.0 if index >= near else -1.0


def _scores_around(scores: Sequence[float], around: tuple[list[int], list[int]], index: int) -> Features:
    last, following = around[0][index], around[1][index]
    found = {
        F.BEHIND_GOOD: min(math.log1p(last) / 3, 1.0),
        F.BEFORE_GOOD: min(math.log1p(following) / 3, 1.0),
        F.BETWEEN_GOOD: 1 - min(max(last, following), 10) / 10,
        F.AMID_GOOD: 1 - min(last + following, 20) / 20,
    }
    for step in _NEAR:
        before, after = index - step, index + step
        found[F(f"score before {step}")] = _squashed(scores[before]) if before >= 0 else -1.0
        found[F(f"score after {step}")] = _squashed(scores[after]) if after < len(scores) else -1.0
    return found


def _distances(good: Sequence[bool]) -> list[int]:
    """For each line, how many lines behind the last good one it stands; at most 30."""
    found, since = [], 30
    for is_good in good:
        since = min(since + 1, 30)
        found.append(since)
        since = 0 if is_good else since
    return found


def _squashed(score: float) -> float:
    return max(min(score / 5, 1.0), -1.0)


def _placed(row: Features, index: int, core: Core, marks: Sequence[float], rare: Sequence[float]) -> Features:
    before, after = index < core.start, index >= core.end
    if before:
        crossed = marks[core.start] - marks[index]
        distance = core.start - index
    else:
        crossed = marks[index + 1] - marks[core.end] if after else 0.0
        distance = index - core.end + 1 if after else 0
    inside = not before and not after
    since = marks[index + 1] - marks[core.start] if not before else 0.0
    return {
        F.IN_CORE: float(inside),
        F.BEFORE_CORE: float(before),
        F.AFTER_CORE: float(after),
        F.FAR_BEFORE: before * min(math.log1p(distance) / 5, 1.0),
        F.FAR_AFTER: after * min(math.log1p(distance) / 5, 1.0),
        F.NEXT_TO_CORE: float(distance == 1),
        F.INSIDE_UNDER_4_WORDS: float(inside) * row[F.UNDER_4_WORDS],
        F.INSIDE_4_TO_9_WORDS: float(inside) * row[F.FOUR_TO_9_WORDS],
        F.INSIDE_10_TO_19_WORDS: float(inside) * row[F.TEN_TO_19_WORDS],
        F.INSIDE_STOPPED: float(inside) * row[F.STOPPED],
        F.INSIDE_FURNITURE: float(inside) * row[F.FURNITURE],
        F.INSIDE_CAPITALS: float(inside) * row[F.CAPITALS],
        F.INSIDE_REPEATED: float(inside) * row[F.REPEATED],
        F.AFTER_STOPPED: float(after) * row[F.STOPPED_10_WORDS],
        F.END_CROSSED: after * min(crossed, 2.0) / 2,
        F.END_CROSSED_BEFORE: before * min(crossed, 2.0) / 2,
        F.ENDS_WITHIN: inside * min(since, 3.0) / 3,
        F.SENTENCES_AFTER: after * min(rare[index] - rare[core.end], 10) / 10 if after else 0.0,
    }


def _shared(shape: Shape, core: Core, score: float, index: int) -> Features:
    own = int(core.start <= index < core.end)
    hits = sum(core.topics[word] > own for word in shape.topics)
    share = hits / len(shape.topics) if shape.topics else 0.5
    outside = float(not own)
    return {
        F.FIRST_SCORE: _squashed(score),
        F.TOPIC_SHARE: share,
        F.TOPIC_SHARE_OUTSIDE: share * outside,
        F.TOPIC_HITS_OUTSIDE: min(hits, 6) / 6 * outside,
        F.NO_TOPIC: float(bool(shape.topics) and hits == 0),
    }


def _hits(shape: Shape, core: Core, index: int) -> float:
    """The share of the longer words of a line that other lines of the core hold too."""
    own = int(core.start <= index < core.end)
    return sum(core.topics[word] > own for word in shape.topics) / max(len(shape.topics), 1)


def _shared_around(shared: Sequence[float | None], index: int, core: Core) -> Features:
    """How much the sentences around a line share with the core."""
    if core.start <= index < core.end:
        return {}
    near = [share for share in shared[max(index - 3, 0) : index + 4] if share is not None]
    share = sum(near) / len(near) if near else 0.0
    own = shared[index]
    return {
        F.SHARED_AROUND: share,
        F.SENTENCES_AROUND: len(near) / 7,
        F.SHARED_AROUND_SENTENCE: share if own is not None else 0.0,
        F.STRANGE_AROUND: float(len(near) >= 3 and share < 0.2),
        F.SHARED_RUN: share * len(near) / 7,
    }


def topics_of(shapes: Sequence[Shape]) -> Counter[str]:
    """How many of the lines hold each longer word."""
    counts: Counter[str] = Counter()
    for shape in shapes:
        counts.update(shape.topics)
    return counts
