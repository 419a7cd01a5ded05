"""The headline among the lines above the body."""

import math
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from briefgen.article.feature_names import HeadlineFeature as F
from briefgen.article.lines import Line, Mark
from briefgen.article.live import times_in
from briefgen.article.shape import Shape
from briefgen.article.titles import Titles
from briefgen.article.told_titles import is_told, tops_byline
from briefgen.article.words import agency_called

Features = dict[F, float]

_WORD = re.compile(r"\w+")
# An address, a bullet, parts of a menu, the count of a gallery ("1 / 8").
_NO_TITLE = re.compile(
    r"\S@\S+\.\w|^[-–—•]\s|\s\|\s.*\s\|\s|\s[>›]\s.*\s[>›]\s|\d\s+/\s+(?:of\s+)?\d|\b[\w-]{2,}\.[a-z]{2,3}/\w"
)
# Two closed sentences, as a speech opens ("Thank you, Chair. Friends, colleagues."); initials close none.
_SENTENCES = re.compile(r"[^.!?]*[a-zß-öø-ÿ]{3}[.!?] [^.!?]*[^\W\d_]{3}[.!]")
_SPOKEN = re.compile(r"[„“\"‘‚»«][^„“”\"»«]+[“”\"’‘«»]")  # the title of an interview
_GLUED = re.compile(r"[a-z][A-Z]")  # tags one after another ("FerriesNorth SeaPorts")
# The result of a game over its report ("Northgate Rovers 3-1 Eastham Town").
_SCORELINE = re.compile(
    r"(?:[^\W\d_a-z][\w.'’&-]*\s){1,4}\d{1,3}\s?[-–:]\s?\d{1,3}(?:\s[^\W\d_a-z][\w.'’&-]*){1,4}"
)
_NOTES = frozenset({"note on dates", "cookie or privacy note", "newsletter call"})
_NEAR_TOP = 4  # lines
_FARTHEST, _MOST_SEEN = 60, 400
_NEAR_CAPTION, _MOST_CREDIT = 12, 8
_TIMED = ("0a", "0.0 ", "0:0 ")  # outlines of lines that open with a time
_LEAST_POINTS, _MOST_BUTTONS = 2, 4  # lines
_MOST_CRUMBS, _LEAST_HITS = 6, 2  # words
_MOST_BEHIND, _MOST_BEHIND_SURE, _LEAST_SHARE = 2.6, 3.5, 0.4


def headline_index(
    lines: Sequence[Line],
    shapes: Sequence[Shape],
    body: Sequence[int],
    titles: Titles,
    given: Mapping[str, float],
    others: Collection[int] = (),
) -> int | None:
    """The index of the line that is the headline; None where no line looks like one.

    Args:
        lines: Of the whole source.
        shapes: Of the lines.
        body: The indices of the lines of the body.
        titles: What the source says of its headline.
        given: The weights of the features of a headline.
        others: The indices of lines that are known to be no title: words for pictures, turns of an interview.
    """
    tried = [at for at in candidates(lines, body) if not (at in others or titles.name_site(lines[at].text))]
    rows = headline_features(lines, shapes, body, titles, tried)
    scored = [(_score(row, given), index) for row, index in zip(rows, tried, strict=True)]
    entries = {at + 1 for at in times_in(lines)}  # the titles of a live blog
    scored = [pair for pair in scored if pair[1] not in entries or lines[pair[1]].level]
    fitting = [pair for pair in scored if _fits(pair[1], lines, shapes, body)]
    fitting = [pair for pair in fitting if not _SCORELINE.fullmatch(lines[pair[1]].text)] or fitting
    fitting = [pair for pair in fitting if not shapes[pair[1]].caption or lines[pair[1]].level] or fitting
    if not fitting:
        return None
    best = max(fitting)[1]
    titled = {i: score for score, i in fitting if i not in body[:1] and _is_title(lines[i], shapes[i])}
    if _is_sentence(lines[best], shapes[best]):
        # a sentence that opens the body, or stands under a title, is no headline
        if best in body[:1] and titled:
            best = max(titled, key=lambda i: (titled[i], i))
        elif best - 1 in titled:
            best -= 1
        elif best + 1 in titled and best + 1 < (body[0] if body else 0):
            best += 1
    elif best not in body and _is_standfirst(best, lines, shapes, body, {i: score for score, i in fitting}):
        best -= 1
    best = _above_points(best, shapes, body, titled)
    return _peeled(lines, best, tried)


def _fits(index: int, lines: Sequence[Line], shapes: Sequence[Shape], body: Sequence[int]) -> bool:
    """Whether a candidate may be the headline at all, by its shape, its words and what is next to it."""
    text, shape = lines[index].text[:_MOST_SEEN], shapes[index]
    if not _may_be_headline(shape) or _is_row(shapes, index) or _NO_TITLE.search(text) or shape.stamp:
        return False
    if text.endswith(",") and not lines[index].level:  # "Dear all,"
        return False
    if index in body:
        tops = bool(lines[index].level) or _tops(shapes, body)
        if not tops or _is_low_list(shapes[index : index + 2]) or _SENTENCES.fullmatch(text):
            return False
    return not _is_over_credit(lines, shapes, index) and not _is_labelled(shapes, index)


def _is_standfirst(
    at: int, lines: Sequence[Line], shapes: Sequence[Shape], body: Sequence[int], scores: Mapping[int, float]
) -> bool:
    """Whether a line stands under a title on the same text that ends no list of titles."""
    above = at - 1
    if above not in scores or not _is_title(lines[above], shapes[above]):
        return False
    told, title = _topics(shapes, body), lines[above].text
    shared = any(told[word] for word in shapes[above].topics)
    is_signed = tops_byline(shapes, above)
    is_spoken = is_signed and bool(_SPOKEN.fullmatch(title)) and not shapes[at].quoted
    sure = is_spoken or (is_signed and is_told(title, [lines[i].text for i in body], shared=shared))
    if scores[at] - scores[above] > (_MOST_BEHIND_SURE if sure else _MOST_BEHIND):
        return False
    is_list = (
        at > 1 and _is_title(lines[at - 2], shapes[at - 2]) and _share(shapes[at - 2], told) >= _LEAST_SHARE
    )
    is_same = title in lines[at].text or lines[at].text in title
    told_of = _share(shapes[above], told) >= _LEAST_SHARE or _is_under_crumbs(above, shapes, told)
    apart = is_list or is_same or len(_GLUED.findall(title)) > 1
    return shapes[above].times <= shapes[at].times and (sure or told_of) and not apart


def _is_under_crumbs(at: int, shapes: Sequence[Shape], told: Counter[str]) -> bool:
    """Whether a line stands right below the way to its page ("News > Health") and has words of the text."""
    crumbs = shapes[at - 1] if at else None
    is_way = crumbs is not None and bool(crumbs.signs) and crumbs.size <= _MOST_CRUMBS and not crumbs.stopped
    return is_way and sum(bool(told[word]) for word in shapes[at].topics) >= _LEAST_HITS


def _above_points(
    best: int, shapes: Sequence[Shape], body: Sequence[int], titled: Mapping[int, float]
) -> int:
    """The title over the points that a release has between its headline and its dateline.

    Buttons ("Download PDF") part the two; the title stands under the day of the release, or has more words of
    its first sentence than the point has.
    """
    start = body[0] if body else 0
    points = range(best, start)
    if not (body and shapes[start].dateline) or len(points) < _LEAST_POINTS:
        return best
    if any(shapes[at].ended or shapes[at].reason or shapes[at].dated for at in points):
        return best
    above = best - 1
    while above >= 0 and best - above <= _MOST_BUTTONS and shapes[above].reason:
        above -= 1
    lead = shapes[start].topics
    is_parted = above < best - 1 and above in titled
    is_told = is_parted and len(shapes[above].topics & lead) > len(shapes[best].topics & lead)
    is_dated = is_parted and above > 0 and shapes[above - 1].dated
    return above if is_told or (is_dated and shapes[above].topics & lead) else best


def _share(shape: Shape, told: Counter[str]) -> float:
    """The share of the longer words of a line that the text has too, 0 to 1."""
    return sum(bool(told[word]) for word in shape.topics) / max(len(shape.topics), 2)


def _is_over_credit(lines: Sequence[Line], shapes: Sequence[Shape], index: int) -> bool:
    """Whether a line is a caption: a credit follows, and a date, byline or count ("3 / 6") stands above."""
    below = shapes[index + 1 : index + 2]
    above = shapes[max(index - _NEAR_CAPTION, 0) : index]
    is_credited = any(shape.caption and shape.size <= _MOST_CREDIT for shape in below)
    if not is_credited and not any(agency_called(line.text) for line in lines[index + 1 : index + 2]):
        return False
    return any(shape.dated or shape.byline for shape in above) or any(
        shape.outline == "0 / 0" for shape in above[-1:]
    )


def _is_low_list(shapes: Sequence[Shape]) -> bool:
    """Whether two lines in small letters follow each other, as points do."""
    return len(shapes) > 1 and all(shape.low and not shape.ended for shape in shapes)


def _is_labelled(shapes: Sequence[Shape], index: int) -> bool:
    """Whether a label of one word stands right above ("From:")."""
    label = shapes[index - 1] if index else None
    return label is not None and label.leads and label.size <= 1 and not label.reason


def _peeled(lines: Sequence[Line], index: int, tried: Sequence[int]) -> int:
    """The same headline without crumbs before it, where a line has it so ("News: Ferry aground")."""
    words = lines[index].text
    shorter = [i for i in tried if _is_tail(lines[i].text, words)]
    return min(shorter, key=lambda i: abs(i - index), default=index)


def _is_tail(text: str, whole: str) -> bool:
    return text.count(" ") >= 3 and len(text) < len(whole) <= 2 * len(text) and whole.endswith(text)


def _tops(shapes: Sequence[Shape], body: Sequence[int]) -> bool:
    """Whether the first line of the body stands over it like a headline."""
    below = [index for index in body[1:_NEAR_TOP] if not (shapes[index].byline or shapes[index].stamp)]
    if not below:
        return False
    first, following = shapes[body[0]], shapes[below[0]]
    return (
        first.size <= 16 and following.size > first.size * (1.5 if first.stopped else 1) and not first.leads
    )


def _may_be_headline(shape: Shape) -> bool:
    """Whether a line is no sentence of the body: too long, or long or datelined and closed by a full stop."""
    is_note = shape.reason in _NOTES
    is_sentence = (shape.ended and shape.size > 16) or (shape.stopped and shape.dateline)
    return 2 <= shape.size <= 40 and not is_note and not is_sentence


def _is_row(shapes: Sequence[Shape], index: int) -> bool:
    """Whether a line opens with a time as one next to it does ("12m ago Rail line closed", "14.40 Rail")."""
    own = shapes[index].outline
    near = [shapes[at].outline for at in (index - 1, index + 1) if 0 <= at < len(shapes)]
    return own.startswith(_TIMED) and any(other.startswith(_TIMED) for other in near)


def _score(row: Features, given: Mapping[str, float]) -> float:
    return sum(given.get(name, 0.0) * value for name, value in row.items() if value)


def candidates(lines: Sequence[Line], body: Sequence[int]) -> list[int]:
    """The lines near above the body, its first line included; marked headings everywhere."""
    start = body[0] if body else 0
    near = range(max(start - _FARTHEST, 0), min(start + 1, len(lines)))
    marked = [i for i, line in enumerate(lines) if line.level in {1, 2} and i not in near]
    return [*marked[:40], *near]


def _doubled(text: str) -> bool:
    """Whether a line is one title twice, as where a picture and a link bear the same words."""
    words = text.split()
    half = len(words) // 2
    return half > 1 and words[:half] == words[half:]


def headline_features(
    lines: Sequence[Line],
    shapes: Sequence[Shape],
    body: Sequence[int],
    titles: Titles,
    tried: Sequence[int],
) -> list[Features]:
    """What speaks for and against each candidate."""
    start = body[0] if body else 0
    topics = _topics(shapes, body)
    lead = _topics(shapes, body[:3])
    folded = [_plain(line.text) for line in lines]
    first_marked = next((i for i in tried if lines[i].level == 1), -1)
    return [
        _own(shapes[i], topics, lead)
        | _placed(i, start, shapes)
        | _named(lines[i], titles)
        | {
            F.FIRST_HEADING: float(i == first_marked),
            F.HELD_ELSEWHERE: _elsewhere(folded, i),
            F.DOUBLED: float(_doubled(lines[i].text)),
        }
        for i in tried
    ]


def _topics(shapes: Sequence[Shape], body: Sequence[int]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for index in body:
        counts.update(shapes[index].topics)
    return counts


def _own(shape: Shape, topics: Counter[str], lead: Counter[str]) -> Features:
    size = shape.size
    hits = sum(bool(topics[word]) for word in shape.topics)
    return {
        F.ONE: 1.0,
        F.WORDS: min(size, 12) / 12,
        F.STOP_WORDS: min(shape.stops * 2, 1.0),
        F.PICTURE: float(shape.picture or shape.caption),
        F.LEAD_SHARE: sum(bool(lead[word]) for word in shape.topics) / max(len(shape.topics), 3),
        F.NUMBERED: float(shape.numbered),
        F.QUOTED: float(shape.quoted),
        F.UNDER_THREE_WORDS: float(size < 3),
        F.THREE_WORDS: float(size == 3),
        F.FIVE_TO_16_WORDS: float(5 <= size <= 16),
        F.OVER_20_WORDS: float(size > 20),
        F.STOPPED: float(shape.stopped),
        F.CAPITALS: shape.capitals,
        F.SIGNS: shape.signs / 3,
        F.DATED: float(shape.dated),
        F.FURNITURE: float(bool(shape.reason)),
        F.REPEATED: min(shape.times - 1, 2) / 2,
        F.LOW: float(shape.low),
        F.TOPIC_SHARE: hits / len(shape.topics) if shape.topics else 0.0,
        F.TOPIC_HITS: min(hits, 5) / 5,
        F.DIGITS: min(shape.digits * 4, 1.0),
    }


def _placed(index: int, start: int, shapes: Sequence[Shape]) -> Features:
    distance = max(start - index, 0)
    later = shapes[index + 1 : index + 4]
    between = shapes[index + 1 : start]
    return {
        F.DISTANCE: math.log1p(distance) / 4,
        F.IN_BODY: float(index >= start),
        F.BELOW_BODY: float(index > start),
        F.DATE_FOLLOWS: float(any(shape.dated and shape.size < 20 for shape in later)),
        F.DATE_NEXT: float(any(shape.dated and shape.size < 20 for shape in later[:1])),
        F.BYLINE_FOLLOWS: float(any(shape.byline for shape in later)),
        F.BYLINE_NEXT: float(any(shape.byline for shape in later[:1])),
        F.BYLINE: float(shapes[index].byline),
        F.NOTE_FOLLOWS: float(any(shape.reason and shape.size < 12 for shape in later)),
        F.TITLES_BEFORE: min(sum(_title_like(shape) for shape in shapes[max(index - 8, 0) : index]), 4) / 4,
        F.TITLE_JUST_BEFORE: float(index > 0 and _title_like(shapes[index - 1])),
        F.STANDFIRST: float(index > 0 and _is_under(shapes[index], shapes[index - 1])),
        F.TITLE_NEXT: float(bool(later) and _title_like(later[0])),
        F.MORE_CAPITALS_THAN_NEXT: float(bool(later) and shapes[index].capitals > later[0].capitals + 0.3),
        F.LONGER_FOLLOWS: float(bool(later) and later[0].size >= 15),
        F.LIKELIER_BETWEEN: min(sum(_title_like(shape) for shape in between), 6) / 6,
        F.SHORT_BEFORE: float(index > 0 and shapes[index - 1].size < 4),
    }


def _elsewhere(folded: Sequence[str], index: int) -> float:
    """Whether other lines hold all of the words, as crumbs and repeated titles do: 0, half or 1."""
    words = folded[index]
    if words.count(" ") < 2:
        return 0.0
    near = folded[max(index - 150, 0) : index + 300]
    others = sum(words in other and len(other) < len(words) + 60 for other in near) - 1
    return min(others, 2) / 2


def _is_under(shape: Shape, above: Shape) -> bool:
    """Whether a line goes under the one above as a standfirst goes under its headline."""
    return _title_like(above) and (shape.stopped or shape.size > 1.3 * above.size)


def _is_title(line: Line, shape: Shape) -> bool:
    """Whether a line is like a title; a question may be one."""
    return _title_like(shape) or (line.text.endswith("?") and 4 <= shape.size <= 20 and not shape.reason)


def _is_sentence(line: Line, shape: Shape) -> bool:
    return shape.stopped and not line.level and not line.text.endswith("?")


def _title_like(shape: Shape) -> bool:
    return 4 <= shape.size <= 20 and not shape.stopped and not shape.reason and not shape.dated


def _named(line: Line, titles: Titles) -> Features:
    if not line.mark and not titles.window:
        return {}
    return {
        F.HEADING_1: float(line.level == 1),
        F.HEADING_2: float(line.level == 2),
        F.HEADING_3: float(line.level >= 3),
        F.LINKS: line.links,
        F.ASIDE: float(line.aside),
        F.CAPTION: float(line.mark is Mark.CAPTION),
        F.WINDOW_TITLE: likeness(line.text, titles.window),
        F.SHARED_TITLE: likeness(line.text, titles.shared),
        F.WINDOW_HOLDS: _held(line.text, titles.window),
        F.SHARED_IS: float(_plain(line.text) == _plain(titles.shared)),
    }


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


def likeness(one: str, other: str) -> float:
    """F1 of the words two titles share, 0 to 1."""
    a, b = Counter(_WORD.findall(one.lower()[:400])), Counter(_WORD.findall(other.lower()[:400]))
    shared = (a & b).total()
    return 2 * shared / (a.total() + b.total()) if shared else 0.0


def _held(text: str, title: str) -> float:
    """How much of the title the line makes up when the title holds all of it."""
    words, whole = _plain(text), _plain(title)
    return len(words) / len(whole) if words and words in whole else 0.0
