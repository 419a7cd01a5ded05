"""What was found in an article: every item keeps the span it came from."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from briefgen.model.article import Span
from briefgen.model.moment import Period
from briefgen.model.quantity import Quantity

LEFT_OUT = " … "
"""Stands between the pieces of an event for the words that are left out."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words that fill a slot of an item, with where they stand.

    Attributes:
        text: As the source has them, or resolved ("Vladimir Putin" for "he").
        span: Where in `Article.text`; None where they come from outside it (metadata, caption).
        inferred: True where a rule resolved them and the source does not say so outright.
    """

    text: str
    span: Span | None = None
    inferred: bool = False


class SpeakerKind(StrEnum):
    """Who speaks: a named person, an organisation, or someone the article does not name."""

    PERSON = "person"
    ORGANISATION = "organisation"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Someone the article lets speak.

    Attributes:
        name: As the article first gives it in full; the description where nobody is named
            ("a ministry spokesman").
        role: "President", "head of research at Sipri"; empty where none is stated.
    """

    name: str
    role: str = ""
    kind: SpeakerKind = SpeakerKind.PERSON


class QuoteKind(StrEnum):
    """A whole quotation, a few words inside a sentence, or speech reported without marks."""

    DIRECT = "direct"
    PARTIAL = "partial"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words somebody said.

    Attributes:
        span: Without the outer marks and, before an attribution, the carrier's comma
            stays inside as the source has it.
        text: The words of the span, verbatim.
        speaker: None where it cannot be known.
        mention: The words that name the speaker at the quotation: "she", "Ms Poole".
        mention_span: Where the mention stands.
        cue: The speech verb or phrase: "said", "according to".
        inferred: True where the speaker was resolved from a pronoun or carried over.
        confidence: 0 to 1, the share of cases in which the rule that found it is right.
        rule: The rule's name.
        continues: True where it goes on with the quote before it, split by an attribution.
    """

    span: Span
    text: str
    speaker: Speaker | None = None
    mention: str = ""
    mention_span: Span | None = None
    cue: str = ""
    kind: QuoteKind = QuoteKind.DIRECT
    inferred: bool = False
    confidence: float = 0.0
    rule: str = ""
    continues: bool = False

    @property
    def key(self) -> str:
        """A name that stays the same for the same article: "quote:120-180"."""
        return f"quote:{self.span.start}-{self.span.end}"


class FigureKind(StrEnum):
    """What sort of figure it is."""

    SHARE = "share"
    CHANGE = "change"
    AMOUNT = "amount"
    COUNT = "count"
    MEASURE = "measure"
    RATE = "rate"
    RATIO = "ratio"
    RANK = "rank"
    SCORE = "score"
    AGE = "age"
    DURATION = "duration"
    MAGNITUDE = "order of magnitude"


class Direction(StrEnum):
    """Which way a change goes."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Change:
    """A change the source states.

    Attributes:
        to: True where the figure is what was reached ("fell to 7.8"), False where it is the
            size of the change ("fell by 7.8").
        cue: The verb or noun: "dropped", "rise".
    """

    direction: Direction
    to: bool
    cue: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it measures; an empty slot is None and is shown as "not stated".

    Attributes:
        text: The words of the span, verbatim: "7.8 per cent", "tens of billions of dollars".
        subject: What is measured: "Russian arms exports".
        measure: Of what, or how: "of the global market".
        period: The words for when; `when` is the same resolved, if it can be.
        says_who: Who states it.
        compared_to: The words for what it is set against, in the same sentence or the next.
        earlier: Where the same measure at an earlier time stands, in the same sentence or beside it.
    """

    span: Span
    text: str
    quantity: Quantity
    kind: FigureKind
    subject: Words | None = None
    measure: Words | None = None
    period: Words | None = None
    when: Period | None = None
    place: Words | None = None
    says_who: Words | None = None
    change: Change | None = None
    compared_to: Words | None = None
    earlier: Span | None = None

    @property
    def key(self) -> str:
        """A name that stays the same for the same article: "figure:120-132"."""
        return f"figure:{self.span.start}-{self.span.end}"


class ComparisonKind(StrEnum):
    """What sets the figures side by side."""

    THEN_NOW = "then and now"
    RANKING = "ranking"
    PARTS = "parts of a whole"
    SERIES = "dates of one subject"
    SUBJECTS = "subjects at one date"


@dataclass(frozen=True, slots=True)
class Difference:
    """What the later figure is against the earlier one: always calculated, never quoted.

    Attributes:
        absolute: Later minus earlier, in the unit of the figures (percentage points for shares).
        relative: The same divided by the earlier, as a fraction: -0.6286 is 63 per cent less;
            None where the earlier is zero.
        how: The sum as printed: "21 − 7.8 = 13.2 percentage points".
    """

    absolute: Decimal
    relative: Decimal | None
    how: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Figures that may be set side by side: one unit, one source, and one subject or one date.

    Attributes:
        figures: Then before now; a ranking from the largest; a series by date.
        subject: What all of them measure.
        span: From the first to the last figure's sentence.
        labels: What tells the figures apart, one for each: period words or subjects.
    """

    kind: ComparisonKind
    figures: tuple[Figure, ...]
    subject: str
    span: Span
    labels: tuple[str, ...]
    difference: Difference | None = None

    @property
    def key(self) -> str:
        """A name that stays the same for the same article."""
        return "comparison:" + ",".join(figure.key.removeprefix("figure:") for figure in self.figures)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened at a stated time.

    Attributes:
        span: The words for the date.
        text: The words of `clause`, verbatim.
        clause: What says what happened, from its first word to its last.
        when: As precise as stated; None where it cannot be resolved to a calendar.
        inferred: True where the date or a part of it was resolved ("last Friday", "in April").
        pieces: The parts of `clause` that tell of it, in order, where others do not; else empty.
    """

    span: Span
    text: str
    clause: Span
    when: Period | None
    inferred: bool = False
    pieces: tuple[Span, ...] = ()

    @property
    def told(self) -> str:
        """What is shown of it: the text, or its pieces with `LEFT_OUT` between them."""
        start = self.clause.start
        parts = [self.text[piece.start - start : piece.end - start] for piece in self.pieces]
        return LEFT_OUT.join(parts) or self.text

    @property
    def key(self) -> str:
        """A name that stays the same for the same article."""
        return f"event:{self.span.start}-{self.span.end}"


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """A sentence of the article worth a place among the key points, verbatim.

    Attributes:
        score: Higher is better; comparable within one article only.
        reason: Why, in one short sentence: "It leads the article and has 2 figures.".
    """

    span: Span
    text: str
    score: float
    reason: str

    @property
    def key(self) -> str:
        """A name that stays the same for the same article."""
        return f"key_point:{self.span.start}-{self.span.end}"


@dataclass(frozen=True, slots=True)
class Flag:
    """Something that does not add up; it warns and never corrects.

    Attributes:
        kind: The check's name: "span length", "percent or points".
        text: One sentence a reader understands.
        spans: The words it concerns, at least one; `spans[0]` is where the flag is drawn.
    """

    kind: str
    text: str
    spans: tuple[Span, ...]

    @property
    def key(self) -> str:
        """A name that stays the same for the same article."""
        where = ",".join(f"{span.start}-{span.end}" for span in self.spans)
        return f"flag:{self.kind}:{where}"

    def concerns(self, span: Span) -> bool:
        """Whether any of its words overlap the span."""
        return any(span.overlaps(own) for own in self.spans)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything found in one article, each list in the order of the text (key points by score).

    Attributes:
        sentences: Where each sentence of the text stands, in order; none crosses a paragraph.
    """

    quotes: tuple[Quote, ...] = ()
    figures: tuple[Figure, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    events: tuple[Event, ...] = ()
    key_points: tuple[KeyPoint, ...] = ()
    flags: tuple[Flag, ...] = ()
    sentences: tuple[Span, ...] = ()
