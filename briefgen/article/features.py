"""What speaks for and against a line being part of the body, as numbers.

Two rounds: `first` looks at a line and its neighbours, `second` also at where the line stands to the
core, the best run of the first round. Every number is about 0 to 1, so that weights can be read.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from briefgen.article.lines import Line
from briefgen.article.shape import Shape

Features = dict[str, float]

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
        "one": 1.0,
        "words": min(math.log1p(size) / 5, 1.0),
        "under 4 words": float(size < 4),
        "4 to 9 words": float(4 <= size < 10),
        "10 to 19 words": float(10 <= size < 20),
        "20 words and more": float(size >= 20),
        "ended": float(shape.ended),
        "stopped": float(shape.stopped),
        "stopped, 10 words": float(shape.stopped and size >= 10),
        "stop words": min(shape.stops * 2, 1.0),
        "capitals": shape.capitals,
        "capitals, under 20 words": shape.capitals * (size < 20),
        "digits": min(shape.digits * 4, 1.0),
        "commas": shape.commas / 3,
        "quoted": float(shape.quoted),
        "signs": shape.signs / 3,
        "dated": float(shape.dated),
        "addressed": float(shape.addressed),
        "low": float(shape.low),
        "repeated": min(shape.times - 1, 2) / 2,
        "repeated, 15 words": float(shape.times > 1 and size >= 15),
        "gap": float(line.gap),
        "furniture": float(bool(shape.reason)),
        "furniture, 20 words": float(bool(shape.reason) and size >= 20),
        "end words": float(shape.ends),
        "caption": float(shape.caption),
        "dateline": float(shape.dateline),
        "picture words": float(shape.picture),
        "numbered": float(shape.numbered),
        "leads": float(shape.leads),
    }
    return found | _marked(line) if line.mark or line.links or line.aside else found


def _marked(line: Line) -> Features:
    return {
        f"mark: {line.mark or 'none'}": 1.0,
        "links": line.links,
        "all links": float(line.links > 0.8),
        "kept": line.kept,
        "aside": float(line.aside),
        "kept, no links": line.kept * (line.links < 0.2),
    }


def _sentence_like(shape: Shape) -> float:
    if shape.size < 5 or (shape.reason and shape.size < 20):
        return 0.0
    return min(shape.size, 40) / 40 * (1.0 if shape.stopped else 0.3) * min(shape.stops * 3, 1.0)


def _joined(shapes: Sequence[Shape], index: int) -> Features:
    """Whether a sentence runs on over the line's edges, as where a copy was cut at a link."""
    found: Features = {}
    if index and shapes[index].low and shapes[index - 1].open:
        found["goes on"] = 1.0
    if index and shapes[index].outline == shapes[index - 1].outline:
        found["outline as before"] = 1.0
        found["outline with figures as before"] = float("0" in shapes[index].outline)
    if index + 1 < len(shapes) and "0" in shapes[index].outline:
        found["outline with figures as next"] = float(shapes[index].outline == shapes[index + 1].outline)
    if index and shapes[index - 1].leads:
        found["led in"] = 1.0
    if index + 1 < len(shapes):
        found["cut"] = float(shapes[index].open and shapes[index + 1].low)
        found["numbered with next"] = float(shapes[index].numbered and shapes[index + 1].numbered)
        found["caption follows"] = float(shapes[index + 1].caption)
    return found


def _running_sums(values: Sequence[float]) -> list[float]:
    sums = [0.0]
    for value in values:
        sums.append(sums[-1] + value)
    return sums


def _around(values: Sequence[float], sums: Sequence[float], index: int) -> Features:
    found: Features = {}
    for step in _NEAR:
        found[f"before {step}"] = values[index - step] if index >= step else 0.0
        found[f"after {step}"] = values[index + step] if index + step < len(values) else 0.0
    low, high = max(index - _FAR, 0), min(index + _FAR + 1, len(values))
    found["before 6"] = (sums[index] - sums[low]) / _FAR
    found["after 6"] = (sums[high] - sums[index + 1]) / _FAR
    found["between"] = min(found["before 1"] + found["before 2"], found["after 1"] + found["after 2"], 1.0)
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
        | {"short for core": max(0.0, 1 - shapes[index].size / usual)}
        | _scores_around(scores, around, index)
        | {
            "gap as core": 1 - abs(row["gap"] - gaps),
            "after dateline": _after_dateline(datelines, core, index),
        }
        for index, (row, score) in enumerate(zip(rows, scores, strict=True))
    ]


def _end_marks(rows: Sequence[Features], shapes: Sequence[Shape]) -> list[float]:
    """Where the article may end; a block set aside amid what another extractor keeps ends nothing."""
    kept = [at for at, row in enumerate(rows) if row.get("kept", 0.0) > _KEPT and not row["aside"]]
    last = kept[-1] if kept else -1
    return [
        float(shape.ends and not (at < last and row.get("aside")))
        for at, (row, shape) in enumerate(zip(rows, shapes, strict=True))
    ]


def _gap_share(rows: Sequence[Features], core: Core) -> float:
    gaps = [row["gap"] for row in rows[core.start : core.end]]
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
        "behind good": min(math.log1p(last) / 3, 1.0),
        "before good": min(math.log1p(following) / 3, 1.0),
        "between good": 1 - min(max(last, following), 10) / 10,
        "amid good": 1 - min(last + following, 20) / 20,
    }
    for step in _NEAR:
        found[f"score before {step}"] = _squashed(scores[index - step]) if index >= step else -1.0
        found[f"score after {step}"] = _squashed(scores[index + step]) if index + step < len(scores) else -1.0
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
        "in core": float(inside),
        "before core": float(before),
        "after core": float(after),
        "far before": before * min(math.log1p(distance) / 5, 1.0),
        "far after": after * min(math.log1p(distance) / 5, 1.0),
        "next to core": float(distance == 1),
        "inside, under 4 words": float(inside) * row["under 4 words"],
        "inside, 4 to 9 words": float(inside) * row["4 to 9 words"],
        "inside, 10 to 19 words": float(inside) * row["10 to 19 words"],
        "inside, stopped": float(inside) * row["stopped"],
        "inside, furniture": float(inside) * row["furniture"],
        "inside, capitals": float(inside) * row["capitals"],
        "inside, repeated": float(inside) * row["repeated"],
        "after, stopped": float(after) * row["stopped, 10 words"],
        "end crossed": after * min(crossed, 2.0) / 2,
        "end crossed before": before * min(crossed, 2.0) / 2,
        "ends within": inside * min(since, 3.0) / 3,
        "sentences after": after * min(rare[index] - rare[core.end], 10) / 10 if after else 0.0,
    }


def _shared(shape: Shape, core: Core, score: float, index: int) -> Features:
    own = int(core.start <= index < core.end)
    hits = sum(core.topics[word] > own for word in shape.topics)
    share = hits / len(shape.topics) if shape.topics else 0.5
    outside = float(not own)
    return {
        "first score": _squashed(score),
        "topic share": share,
        "topic share, outside": share * outside,
        "topic hits, outside": min(hits, 6) / 6 * outside,
        "no topic": float(bool(shape.topics) and hits == 0),
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
        "shared around": share,
        "sentences around": len(near) / 7,
        "shared around, sentence": share if own is not None else 0.0,
        "strange around": float(len(near) >= 3 and share < 0.2),
        "shared run": share * len(near) / 7,
    }


def topics_of(shapes: Sequence[Shape]) -> Counter[str]:
    """How many of the lines hold each longer word."""
    counts: Counter[str] = Counter()
    for shape in shapes:
        counts.update(shape.topics)
    return counts
