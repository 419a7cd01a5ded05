"""The evidence as cards show it: who, what, slots, flags and answer, in the order of the text."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from briefgen.brief.edit import Answer, answer
from briefgen.brief.quotation import edits, without_carrier_comma
from briefgen.brief.sums import Sum
from briefgen.brief.wording import Wording
from briefgen.model.article import Span
from briefgen.model.brief import Brief
from briefgen.model.evidence import Comparison, Event, Figure, FigureKind, Quote, QuoteKind

NOT_STATED = "not stated"


class Kind(StrEnum):
    """What a card is about; the value is the name of its icon."""

    QUOTE = "quote"
    FIGURE = "figure"
    EVENT = "calendar"


class Filter(StrEnum):
    """Which cards are shown."""

    ALL = "All"
    OPEN = "To review"
    USED = "In brief"
    SKIPPED = "Skipped"


_ANSWERS = {Filter.OPEN: Answer.OPEN, Filter.USED: Answer.USED, Filter.SKIPPED: Answer.SKIPPED}


@dataclass(frozen=True, slots=True)
class Slot:
    """A line of a figure's card: "Compared to", "21 per cent", and a faint word after it."""

    label: str
    text: str
    suffix: str = ""

    @property
    def stated(self) -> bool:
        """Whether the source fills it."""
        return self.text != NOT_STATED


@dataclass(frozen=True, slots=True)
class Item:
    """One card.

    Attributes:
        spans: What is marked in the text; the first is the item itself, others belong to it.
        who: The speaker, the subject, or the date.
        detail: The role or the measure.
        words: Verbatim; with quotation marks for a quotation.
        verbatim: False for a quotation whose words were changed.
        big: Whether the words are a number to be set large.
    """

    key: str
    kind: Kind
    spans: tuple[Span, ...]
    who: str
    words: str
    paragraph: int
    answer: Answer
    detail: str = ""
    big: bool = False
    verbatim: bool = True
    inferred: bool = False
    slots: tuple[Slot, ...] = ()
    flags: tuple[str, ...] = ()
    flag_spans: tuple[Span, ...] = field(default=())

    @property
    def mark(self) -> str:
        """The address of its paragraph: "¶ 5"."""
        return f"¶ {self.paragraph}"

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        slots = "; ".join(f"{slot.label}: {slot.text}" for slot in self.slots)
        parts = [
            self.who,
            self.detail,
            self.words,
            slots,
            *self.flags,
            f"paragraph {self.paragraph}",
            self.answer,
        ]
        return ". ".join(part for part in parts if part)


def items(brief: Brief) -> tuple[Item, ...]:
    """A card for every quote, figure and event of the brief's evidence.

    Reported speech has no card: it is no quotation, and a brief prints none but quotations as one.
    """
    spoken = (quote for quote in brief.evidence.quotes if quote.kind is not QuoteKind.STATEMENT)
    found = [
        *(_quote(brief, quote) for quote in spoken),
        *(_figure(brief, figure) for figure in brief.evidence.figures),
        *(_event(brief, event) for event in brief.evidence.events),
    ]
    return tuple(sorted(found, key=lambda item: (item.spans[0].start, item.spans[0].end)))


def shown(cards: Iterable[Item], which: Filter) -> tuple[Item, ...]:
    """The cards a filter lets through."""
    wanted = _ANSWERS.get(which)
    return tuple(card for card in cards if wanted is None or card.answer is wanted)


def _flags(brief: Brief, span: Span) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    concerned = [flag for flag in brief.evidence.flags if flag.concerns(span)]
    return tuple(flag.text for flag in concerned), tuple(flag.spans[0] for flag in concerned)


def _quote(brief: Brief, quote: Quote) -> Item:
    edited = next((chosen.edited for chosen in brief.quotes if chosen.key == quote.key), "")
    verbatim = not edited or edits(quote.text, edited).verbatim
    words = without_carrier_comma(edited or quote.text)
    flags, spans = _flags(brief, quote.span)
    return Item(
        quote.key,
        Kind.QUOTE,
        (_without_comma(quote.span, quote.text),),
        quote.speaker.name if quote.speaker else "Speaker not stated",
        f"“{words}”" if verbatim else words,
        brief.article.paragraph_number(quote.span),
        answer(brief, quote.key),
        detail=_role(quote),
        verbatim=verbatim,
        inferred=quote.inferred,
        flags=flags,
        flag_spans=spans,
    )


def _role(quote: Quote) -> str:
    return quote.speaker.role if quote.speaker else ""


def _without_comma(span: Span, text: str) -> Span:
    return Span(span.start, span.start + len(without_carrier_comma(text)))


def _figure(brief: Brief, figure: Figure) -> Item:
    pair = _comparison(brief, figure)
    spans = [figure.span]
    if pair:
        spans += [other.span for other in pair.figures if other.key != figure.key]
    flags, flag_spans = _flags_of_figure(brief, figure, pair)
    magnitude = figure.kind is FigureKind.MAGNITUDE
    return Item(
        figure.key,
        Kind.FIGURE,
        tuple(spans),
        _capital(figure.subject.text) if figure.subject else "Subject not stated",
        figure.text,
        brief.article.paragraph_number(figure.span),
        answer(brief, figure.key),
        detail="an order of magnitude" if magnitude else _measure(figure),
        big=not magnitude,
        slots=_slots(figure, pair, Wording.of(brief.language), brief.article.language),
        flags=flags,
        flag_spans=flag_spans,
    )


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _measure(figure: Figure) -> str:
    measure = figure.measure.text if figure.measure else ""
    return (
        f"share {measure}".strip()
        if figure.kind is FigureKind.SHARE and not measure.startswith("share")
        else measure
    )


def _flags_of_figure(
    brief: Brief, figure: Figure, pair: Comparison | None
) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """A flag on the comparison is shown with the later figure, which carries it."""
    if pair and pair.figures[-1].key == figure.key:
        return _flags(brief, pair.span)
    return _flags(brief, figure.span)


def _comparison(brief: Brief, figure: Figure) -> Comparison | None:
    for comparison in brief.evidence.comparisons:
        if comparison.difference and any(own.key == figure.key for own in comparison.figures):
            return comparison
    return None


def _slots(figure: Figure, pair: Comparison | None, wording: Wording, language: str) -> tuple[Slot, ...]:
    latest = pair if pair and pair.figures[-1].key == figure.key else None
    slots = [Slot("Compared to", _compared(figure, latest))]
    slots.append(Slot("Since when", _since(figure, latest)))
    slots.append(Slot("Says who", figure.says_who.text if figure.says_who else NOT_STATED))
    if latest and (found := Sum.of(latest, wording, language)):
        slots.append(Slot("Change", _change(found), "calculated"))
    return tuple(slots)


def _compared(figure: Figure, pair: Comparison | None) -> str:
    if pair:
        return pair.figures[0].text
    return figure.compared_to.text if figure.compared_to else NOT_STATED


def _since(figure: Figure, pair: Comparison | None) -> str:
    period = figure.period.text if figure.period else NOT_STATED
    if pair and len(pair.labels) == len(pair.figures):
        earlier = pair.labels[0]
        return f"{pair.labels[-1]}, against {earlier if earlier[:1].isdigit() else f'“{earlier}”'}"
    return period


def _change(found: Sum) -> str:
    return f"{found.change}, {' '.join(found.percent)}" if found.percent else found.change


def _event(brief: Brief, event: Event) -> Item:
    wording = Wording.of(brief.language)
    flags, spans = _flags(brief, event.span)
    return Item(
        event.key,
        Kind.EVENT,
        (event.span,),
        wording.period(event.when) if event.when else event.span.of(brief.article.text),
        event.told,
        brief.article.paragraph_number(event.span),
        answer(brief, event.key),
        inferred=event.inferred,
        flags=flags,
        flag_spans=spans,
    )
