"""Clauses of one sentence with a date each: "It burned in 2010, was rebuilt in 2016 and sold in 2023"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from briefgen.evidence.series_leads import told_with_lead
from briefgen.evidence.series_words import SeriesWords, series_words, tokens_of
from briefgen.evidence.times.dates import find_dates
from briefgen.evidence.times.insertions import PARTICIPLE
from briefgen.evidence.times.since import WORDS_OF_A_CLAUSE
from briefgen.model.article import Span

_REACH = 200
_MOST_OF_A_NOUN, _MOST_OF_A_SUBJECT = 5, 5
_WORDS_OF_A_SHORT_CLAUSE = 3


@dataclass(frozen=True, slots=True)
class Piece:
    """A clause of a series.

    Attributes:
        span: From where it begins to where the next does.
        told: What can be read of it, in order: with the clauses before it where it shares their verb, and
            with the subject of the first of them where it leaves that out.
        tense: Where its verb stands.
    """

    span: Span
    told: tuple[Span, ...]
    tense: Span

    @classmethod
    def of(cls, clause: Span) -> "Piece":
        """A clause that is no part of a series."""
        return cls(clause, (clause,), clause)

    @property
    def whole(self) -> Span:
        """From the first word told to the last."""
        return Span(self.told[0].start, self.told[-1].end)


class _Kind(Enum):
    """How a clause goes on behind a joint."""

    NONE = 0
    OWN = 1
    SHARING = 2
    WITHOUT_SUBJECT = 3


@dataclass(frozen=True, slots=True)
class _Joined:
    """What stands on both sides of a joint.

    Attributes:
        left: The words of the clause up to it.
        to_date: Those between it and its date.
        right: Those behind that date, up to where another clause may begin.
        behind_pauses: A comma stands behind the date.
        ends_dated: The date before the joint ends its clause.
        opens_dated: The date before the joint opens its clause, and more stands behind it.
        is_dated: There is a date before the joint.
        is_bare: It is a comma or dash and no word.
        is_first: No clause of the sentence has ended before.
        is_shared: The clause up to it shares the verb of one before.
        is_beside: No other comma stands between it and the date before.
        goes_on: A word joins one more clause behind its date.
    """

    left: tuple[str, ...]
    to_date: tuple[str, ...]
    right: tuple[str, ...]
    behind_pauses: bool
    ends_dated: bool
    opens_dated: bool
    is_dated: bool
    is_bare: bool
    is_first: bool
    is_shared: bool
    is_beside: bool
    goes_on: bool


def piece_of(text: str, language: str, clause: Span, words: Span, apart: tuple[Span, ...] = ()) -> Piece:
    """The clause of a series that a date stands in, or the clause given.

    Args:
        text: The article.
        language: BCP 47.
        clause: The sentence or clause around the date.
        words: Of the date.
        apart: Insertions in order, whose dates and commas belong to no series of the clause.
    """
    pieces = _pieces(text, language, clause, apart)
    at = bisect_right(pieces, words.start, key=lambda piece: piece.span.start) - 1
    return pieces[at] if at >= 0 and pieces[at].span.contains(words) else Piece.of(clause)


@lru_cache(maxsize=8)
def _pieces(text: str, language: str, clause: Span, apart: tuple[Span, ...]) -> tuple[Piece, ...]:
    words, dates = series_words(language), _dates_in(text, language, clause, apart)
    spans: list[Span] = []
    kinds: list[_Kind] = []
    start, kind, first = clause.start, _Kind.OWN, 0
    for i, found in enumerate(dates):
        since = max(start, dates[i - 1].end if i else start, found.start - _REACH)
        for joint in _joints(text, Span(since, found.start), words, apart):
            here = _Here(text, start, clause.end, dates, first, i)
            begun = _kind(_joined(here, joint, words, None if not spans else kind), words)
            if begun is not _Kind.NONE:
                spans.append(Span(start, joint.start()))
                kinds.append(kind)
                start, kind, first = joint.end(), begun, i
                break
    if not spans:
        return ()
    return _told(text, language, [*spans, Span(start, clause.end)], [*kinds, kind])


def _told(text: str, language: str, spans: list[Span], kinds: list[_Kind]) -> tuple[Piece, ...]:
    """The clauses, each that shares a verb told with those it shares it with, others with their subject."""
    groups: list[list[int]] = []
    for i, kind in enumerate(kinds):
        if kind is _Kind.OWN:
            groups.append([i])
        else:
            groups[-1].append(i)
    words = series_words(language)
    return tuple(
        piece
        for group in groups
        for piece in _of_group(text, language, words, [spans[i] for i in group], [kinds[i] for i in group])
    )


def _of_group(
    text: str, language: str, words: SeriesWords, spans: list[Span], kinds: list[_Kind]
) -> Iterator[Piece]:
    """The clauses from one with a subject up to the next."""
    if _Kind.SHARING in kinds:
        whole = Span(spans[0].start, spans[-1].end)
        yield from (Piece(span, (whole,), whole) for span in spans)
        return
    yield Piece.of(spans[0])
    for i in range(1, len(spans)):
        told = told_with_lead(text, language, words, spans[:i], spans[i])
        yield Piece(spans[i], told, spans[i])


def _dates_in(text: str, language: str, clause: Span, apart: tuple[Span, ...]) -> list[Span]:
    dates = find_dates(text, language)
    first = bisect_left(dates, clause.start, key=lambda found: found.span.start)
    last = bisect_left(dates, clause.end, key=lambda found: found.span.start)
    return [found.span for found in dates[first:last] if not _is_in(found.span.start, apart)]


def _is_in(at: int, apart: tuple[Span, ...]) -> bool:
    """Whether a place stands in an insertion, or just behind one."""
    i = bisect_right(apart, at, key=lambda one: one.start) - 1
    return i >= 0 and at <= apart[i].end


def _joints(text: str, where: Span, words: SeriesWords, apart: tuple[Span, ...]) -> Iterator[re.Match[str]]:
    for joint in words.joint.finditer(text, where.start, where.end):
        if not _is_in(joint.start(), apart):
            yield joint


@dataclass(frozen=True, slots=True)
class _Here:
    """Where a joint is looked at: the clause it may end, its first date and the one behind the joint."""

    text: str
    start: int
    end: int
    dates: list[Span]
    first: int
    at: int


def _joined(here: _Here, joint: re.Match[str], words: SeriesWords, left: _Kind | None) -> _Joined:
    text, dates, found = here.text, here.dates, here.dates[here.at]
    is_last = here.at + 1 == len(dates)
    behind = text[found.end : min(here.end if is_last else dates[here.at + 1].start, found.end + _REACH)]
    cut = words.joint.search(behind, 1)
    if cut is not None and (cut[0] == ", " or not is_last):
        behind = behind[: cut.start()]
    is_dated = here.at > here.first or (here.at > 0 and dates[here.at - 1].start >= here.start)
    between = text[dates[here.at - 1].end : joint.start()] if is_dated else ""
    opening = text[here.start : dates[here.first].start][:_REACH]
    return _Joined(
        left=tokens_of(text[max(here.start, joint.start() - _REACH) : joint.start()]),
        to_date=tokens_of(text[joint.end() : found.start]),
        right=tokens_of(behind),
        behind_pauses=behind.startswith(","),
        ends_dated=is_dated and not between.strip(),
        opens_dated=is_dated and len(between.split()) > 1 and words.are_leading(tokens_of(opening)),
        is_dated=is_dated,
        is_bare=joint[0].strip() in (",", "–", "—"),
        is_first=left is None,
        is_shared=left is _Kind.SHARING,
        is_beside=is_dated and "," not in between,
        goes_on=words.word.search(text, found.end, min(here.end, found.end + _REACH)) is not None,
    )


def _kind(joined: _Joined, words: SeriesWords) -> _Kind:
    left = joined.left
    if not left or left[0].casefold() in words.subordinators:
        return _Kind.NONE
    if joined.is_bare and _is_spliced(joined, words):
        return _Kind.OWN
    if not joined.is_dated or not (joined.is_shared or any(words.is_verb(token) for token in left)):
        return _Kind.NONE
    if joined.is_first and words.is_finite(left[0]):
        return _Kind.NONE  # "Founded in 1990 and sold in 2001, the firm …"
    if _opens_with_verb(joined, words) or _closes_with_verb(joined, words):
        return _Kind.WITHOUT_SUBJECT
    shares = _opens_with_date(joined, words) or _leaves_out_verb(joined, words) or _has_pronoun(joined, words)
    return _Kind.SHARING if shares else _Kind.NONE


def _is_spliced(joined: _Joined, words: SeriesWords) -> bool:
    """A main clause that its date opens: "38 % bilden aus, im Vorjahr waren es 31"."""
    left, right = joined.left, joined.right
    if _states_alone(joined, words):
        return True
    if len(left) < WORDS_OF_A_CLAUSE or not right or not words.are_leading(joined.to_date):
        return False
    if not words.told.isdisjoint(left):
        return False  # what is told is not parted from who tells it
    if words.verb_second:
        return not joined.behind_pauses and words.is_finite(right[0])
    opens = right[0] in words.pronouns or right[0] in words.determiners
    verbal = any(words.is_finite(token) for token in right[1:_MOST_OF_A_SUBJECT])
    led = left[0].casefold() in words.leading - words.determiners
    states = any(words.is_verb(token) for token in left) or not led
    return opens and verbal and states and not left[0].endswith("ing")


def _states_alone(joined: _Joined, words: SeriesWords) -> bool:
    """A German clause with its subject and verb before its date: "1908, die Halle folgte 1912"."""
    tokens = joined.to_date
    if not words.verb_second or not joined.is_dated or len(tokens) != _WORDS_OF_A_SHORT_CLAUSE:
        return False
    return tokens[0] in words.determiners and tokens[1][:1].isupper() and words.is_finite(tokens[2])


def _opens_with_verb(joined: _Joined, words: SeriesWords) -> bool:
    """A verb of the same subject: "and was sold in 2016", but not "and sold in 2016 are worth more"."""
    tokens = [token for token in joined.to_date if token not in words.adverbs]
    tokens = tokens[1:] if tokens and tokens[0].endswith("ly") else tokens
    if not tokens or not words.is_finite(tokens[0]):
        return False
    if joined.is_bare and not _is_in_row(joined, tokens[0], words):
        return False
    return words.verb_second or not joined.right or not words.is_finite(joined.right[0])


def _is_in_row(joined: _Joined, verb: str, words: SeriesWords) -> bool:
    """Whether a verb behind a bare comma goes on with a row: the comma may as well close an insertion.

    "Wie die Stadt mitteilte, wurden …", "In 2019 Lee, who led it, said …", "£4m, compared with …".
    """
    if words.verb_second:
        return not words.is_finite(joined.left[-1])
    return joined.is_beside and (joined.goes_on or verb in words.helping)


def _closes_with_verb(joined: _Joined, words: SeriesWords) -> bool:
    """A German clause that leaves out its subject: "2016 verkauft", "2016 an Lee verkaufte"."""
    right = joined.right
    if not words.verb_second or not right or not words.are_leading(joined.to_date) or joined.behind_pauses:
        return False
    if len(right) > 1 and words.is_finite(right[0]):
        return joined.opens_dated
    return PARTICIPLE.fullmatch(right[-1]) is not None or words.is_finite(right[-1])


def _opens_with_date(joined: _Joined, words: SeriesWords) -> bool:
    """A clause that leaves out the verb of one that its date opens as well: "2016 the gym"."""
    dated = joined.opens_dated and not joined.behind_pauses and words.are_leading(joined.to_date)
    return dated and len(joined.right) > 1


def _leaves_out_verb(joined: _Joined, words: SeriesWords) -> bool:
    """A noun and its date behind a clause that ends with one: "The mill shut in 2010, the pub in 2016"."""
    tokens = joined.to_date
    if not joined.ends_dated or joined.right or not tokens or tokens[0] not in words.determiners:
        return False
    noun = [token for token in tokens[1:] if token.casefold() not in words.leading]
    return 0 < len(noun) < _MOST_OF_A_NOUN and not any(words.is_finite(token) for token in noun)


def _has_pronoun(joined: _Joined, words: SeriesWords) -> bool:
    """A clause whose subject stands in the one before: "and it was sold in 2021"."""
    tokens = joined.to_date
    if joined.is_bare or not tokens or tokens[0] not in words.pronouns:
        return False
    return any(words.is_finite(token) for token in tokens[1:_MOST_OF_A_SUBJECT])
