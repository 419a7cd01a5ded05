"""Figures in lists: the line that leads to a list says what the figure of each item is of."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.figured import Slots
from briefgen.evidence.meaning.heads import Head, read_head
from briefgen.evidence.meaning.subjects import is_verb, last_of, subject_before
from briefgen.evidence.text.sentences import sentences
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Article, ParagraphKind, Span
from briefgen.model.evidence import Words

_LONGEST_LEAD = 120
_MOST_WORDS = 12
_LONGEST_NAME = 60
_NAME_GAP = 4
_MARKS = " ,;:.-–—("
_ENDS = " .,;)"
_BULLETS = frozenset("•·‣▪–-*")


def with_leads(
    article: Article, words: SlotWords, readings: Sequence[Reading], filled: Sequence[Slots]
) -> list[Slots]:
    """The slots of figures in lists with what their leading line says, where they do not say it themselves.

    "Exports by country, 2024:" leads to items, or to figures of its own sentence; "Germany: 12 %" below it is
    of Germany, measures exports by country, and holds for 2024.
    """
    slots = list(filled)
    starts = [reading.start for reading in readings]
    for lead, rest in _lines(article):
        inside = range(bisect_left(starts, rest.start), bisect_left(starts, rest.end))
        head = _read_lead(article, words, lead) if _is_list(readings, slots, inside) else None
        for i in inside if head and len(lead.of(article.text).split()) > 1 else ():
            slots[i] = _led(head, slots[i]) if head else slots[i]
    for lead, stretches in item_lists(article):
        head = _read_lead(article, words, lead)
        for stretch in stretches if head else ():
            inside = range(bisect_left(starts, stretch.start), bisect_left(starts, stretch.end))
            if len(inside) == 1 and head:
                i = inside[0]
                slots[i] = _of_item(article, head, stretch, readings[i], slots[i])
    return [_unmarked(one) for one in slots]


def _unmarked(slots: Slots) -> Slots:
    """The slots, a subject without the bullet of its item."""
    subject = slots.subject
    if subject is None or subject.span is None or subject.text[:2].rstrip() not in _BULLETS:
        return slots
    name = subject.text[1:].lstrip()
    span = Span(subject.span.end - len(name), subject.span.end)
    return replace(slots, subject=replace(subject, text=name, span=span))


def item_lists(article: Article) -> Iterator[tuple[Span, list[Span]]]:
    """Leading lines that end in a colon, each with the items after it, at least two."""
    lead: Span | None = None
    items: list[Span] = []
    for paragraph in article.paragraphs:
        if paragraph.kind is ParagraphKind.LIST_ITEM:
            items.append(paragraph.span)
            continue
        if lead and len(items) > 1:
            yield lead, items
        words = paragraph.span.of(article.text).rstrip()
        opens = words.endswith(":") and len(words) <= _LONGEST_LEAD
        lead, items = (Span(paragraph.span.start, paragraph.span.start + len(words))) if opens else None, []
    if lead and len(items) > 1:
        yield lead, items


def _lines(article: Article) -> Iterator[tuple[Span, Span]]:
    """Sentences that open with a short lead and a colon: the lead, and the rest."""
    for sentence in sentences(article):
        colon = article.text.find(": ", sentence.start, min(sentence.end, sentence.start + _LONGEST_LEAD))
        if colon > 0:
            yield Span(sentence.start, colon), Span(colon + 1, sentence.end)


def _is_list(readings: Sequence[Reading], slots: Sequence[Slots], inside: range) -> bool:
    """Whether each figure has one unit and its own name right before it: "Germany 12 %, France 9 %"."""
    if len(inside) < 2 or len({readings[i].unit for i in inside}) > 1:
        return False
    own = [slots[i].subject for i in inside]
    return all(
        one is not None
        and one.span is not None
        and not one.inferred
        and 0 < readings[i].start - one.span.end < _NAME_GAP
        for i, one in zip(inside, own, strict=True)
    )


def _led(head: Head, slots: Slots) -> Slots:
    """The slots of a named figure of a list with the measure and the time of its lead."""
    measure = replace(head.words, inferred=True) if head.words else None
    slots = replace(slots, measure=slots.measure or measure)
    if slots.period or head.time is None:
        return slots
    return replace(slots, period=replace(head.time, inferred=True), when=head.when)


def _read_lead(article: Article, words: SlotWords, lead: Span) -> Head | None:
    """What a leading line says: its noun phrase, or the subject of the verb it ends in; else None."""
    text = lead.of(article.text)
    head = read_head(article, lead)
    verb = last_of(words.clause.verb.finditer(text))
    if verb and not text[verb.end() :].strip(_MARKS):
        found = subject_before(words, text, verb.start(), 0)
        time = head.time.span if head.time and head.time.span else None
        if found is None:
            return None
        end = time.start - lead.start if time and time.start - lead.start > found.start else found.end
        kept = text[found.start : min(end, found.end)].rstrip()
        span = Span(found.start, found.start + len(kept)).shifted(lead.start)
        return replace(head, words=Words(kept, span)) if kept else None
    said = text.split()
    told = verb or any(_tells(words, said, at) for at in range(len(said)))
    return None if told or len(said) > _MOST_WORDS or head.words is None else _without_ends(words, head)


def _without_ends(words: SlotWords, head: Head) -> Head:
    """The head without what led to its time: "Homes approved in" of "Homes approved in 2024"."""
    name, span = head.words.text if head.words else "", head.words.span if head.words else None
    led = words.periods.time_led.search(name) if head.time else None
    if span is None or not led or not led.start():
        return head
    return replace(head, words=Words(name[: led.start()], Span(span.start, span.start + led.start())))


def _tells(words: SlotWords, said: Sequence[str], at: int) -> bool:
    """Whether a word is the verb of a sentence; "new homes approved in 2024" has none."""
    word = said[at].strip(_MARKS)
    if not is_verb(words, word):
        return False
    follows = said[at + 1].lower() if at + 1 < len(said) else ""
    describes = at > 0 and word.endswith(words.clause.past_participles) and follows in words.clause.no_object
    return not describes


def _of_item(article: Article, head: Head, item: Span, reading: Reading, slots: Slots) -> Slots:
    """The slots of an item's figure: a name before it is its subject, a time its period."""
    if slots.subject or article.text[reading.end : item.end].strip(_ENDS):
        return slots
    before = article.text[item.start : reading.start]
    name = before.strip(_MARKS)
    if not name or len(name) > _LONGEST_NAME:
        return slots
    start = item.start + before.find(name)
    own = read_head(article, Span(start, start + len(name)), names=True)
    measure = replace(head.words, inferred=True) if head.words else None
    if own.words is None:
        return replace(slots, subject=measure, period=own.time, when=own.when)
    if own.time and not slots.period:
        slots = replace(slots, period=own.time, when=own.when)
    return _led(head, replace(slots, subject=own.words))
