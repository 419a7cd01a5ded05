"""A sentence with the figures and times in it, and the slots of a figure."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.times.moments import Moment
from briefgen.model.article import Span
from briefgen.model.evidence import Change, Words
from briefgen.model.moment import Period
from briefgen.model.quantity import Unit

_LEAD = 3
"""Spaces in what may lead to a time: " in the "."""


@dataclass(frozen=True, slots=True)
class FiguredSentence:
    """A sentence with figures; all spans are those of the article.

    Attributes:
        readings: Its figures in order, at least one.
        moments: The times it names, in order.
        origins: Where times stand that belong to a thing and to no figure: "the 1930s basin".
    """

    span: Span
    text: str
    readings: tuple[Reading, ...]
    moments: tuple[Moment, ...]
    origins: tuple[Span, ...] = ()

    def between(self, start: int, end: int) -> str:
        """The words between two places of the article."""
        base = self.span.start  # no call for the larger of two: this is asked for forty times for a figure
        return self.text[start - base if start > base else 0 : end - base if end > base else 0]

    def untimed(self, start: int, end: int) -> str:
        """The words between two places of the article, without a time they begin with."""
        moment = self.moment_from(start)
        if (
            moment is None
            or moment.span.end > end
            or self.between(start, moment.span.start).count(" ") > _LEAD
        ):
            return self.between(start, end)
        return self.between(moment.span.end, end)

    def ends_time(self, end: int) -> bool:
        """Whether the figure that ends there is only part of a time of others: "in the first nine months"."""
        moment = self.moment_before(end)
        return moment is not None and moment.span.end == end

    def before(self, i: int) -> int:
        """The index of the figure before the i-th that is no time of others; -1 where none is."""
        i -= 1
        while i >= 0 and self.ends_time(self.readings[i].end):
            i -= 1
        return i

    def until(self, i: int, *, core: bool = False) -> int:
        """Where the figure after the i-th begins (with `core`, its number), or the sentence ends."""
        if i + 1 == len(self.readings):
            return self.span.end
        return self.readings[i + 1].core if core else self.readings[i + 1].start

    def moment_from(self, place: int) -> Moment | None:
        """The first time that begins there or later."""
        at = bisect_left(self.moments, place, key=lambda moment: moment.span.start)
        return self.moments[at] if at < len(self.moments) else None

    def moment_before(self, place: int) -> Moment | None:
        """The last time that ends there or earlier."""
        at = bisect_right(self.moments, place, key=lambda moment: moment.span.end) - 1
        return self.moments[at] if at >= 0 else None

    def holds_figure(self, span: Span) -> bool:
        """Whether the span shares words with a figure of the sentence."""
        at = bisect_left(self.readings, span.end, key=lambda reading: reading.start) - 1
        return at >= 0 and self.readings[at].end > span.start

    def moment_in(self, span: Span) -> Moment | None:
        """The last time that shares words with the span."""
        at = bisect_left(self.moments, span.end, key=lambda moment: moment.span.start) - 1
        return self.moments[at] if at >= 0 and span.overlaps(self.moments[at].span) else None


@dataclass(frozen=True, slots=True)
class Slots:
    """The slots of one figure; what the article does not state is None.

    Attributes:
        earlier: Where the value of the same measure at an earlier time stands.
        unit: What a bare number counts, where the figure it is set beside says so.
    """

    subject: Words | None = None
    measure: Words | None = None
    period: Words | None = None
    when: Period | None = None
    place: Words | None = None
    says_who: Words | None = None
    change: Change | None = None
    compared_to: Words | None = None
    earlier: Span | None = None
    unit: Unit | None = None
