"""Figures listed under one head: a ranking after a verb, and the parts of a whole."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.comparing.led_rows import with_leader
from briefgen.evidence.comparing.rows import is_short_for, may_be_share, with_shared_units
from briefgen.evidence.comparing.shares_by_means import by_means
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.meaning.noun_beside import first_verb, verb_by_form
from briefgen.evidence.meaning.subjects import is_verb, subject_before
from briefgen.evidence.meaning.untimed import without_time
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Words
from briefgen.model.quantity import Dimension, Unit

WHOLE = (Decimal("99.5"), Decimal("100.5"))
"""Shares whose sum lies here are the parts of one whole; the slack is rounding."""

_LONGEST_PART = 60
_LONGEST_JOINT = 12
_LONGEST_NAME = 5
_LONGEST_ROW = 24
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_CLOSES = re.compile(r"[.;:!?,(\"”“]|\s[-–—]\s")


def in_lists(words: SlotWords, sentence: FiguredSentence, filled: Sequence[Slots]) -> list[Slots]:
    """The slots, with what a list states once for all its figures.

    "The largest buyers were Kenya with 5 tonnes, Ghana with 4" measures the largest buyers; "Of the
    buyers, 60 per cent ordered wheat and 40 per cent maize" has wheat and maize for subjects.
    """
    if len(filled) < 2:
        return list(filled)
    filled = with_shared_units(words, sentence, _out_of(words, sentence, filled))
    filled = with_leader(words, sentence, filled)
    rows = _ranked(words, sentence, _gapped(words, sentence, list(filled)))
    return by_means(words, sentence, _parts(words, sentence, _shared_out(words, sentence, rows)))


def _gapped(words: SlotWords, sentence: FiguredSentence, filled: list[Slots]) -> list[Slots]:
    """The slots with nouns that stand before their figure without a verb: "coal 41 per cent, gas 33"."""
    joined = list(filled)
    sure = False
    for i in range(1, len(filled)):
        k = _beside(words, sentence, i)
        own, left, right = joined[i], sentence.readings[k], sentence.readings[i]
        unit = _taken_unit(joined[k], left, right) or _unit_between(joined[k], sentence, k, i)
        unit = unit or _unit_of_row(words, joined[k], sentence, k, i)
        named = own.subject is not None and not own.subject.inferred
        if unit is None and (joined[k].unit or left.unit) != right.unit:
            continue
        gap = _without_joint(
            words, sentence, left, sentence.between(sentence.readings[i - 1].end, right.start)
        )
        span = _noun_after_join(words, gap) or _noun_in_row(words, sentence, i)
        before = _named_first(words, sentence, joined[k], k) if span or named else None
        if before is None or not (span or _goes_on(words, sentence, before, own, i)):
            continue
        joined[k] = before
        own = replace(own, unit=unit) if unit else own
        if span is None or named:
            sure = sure or span is None
            joined[i] = _like(before, own)
            continue
        sure = sure or "," not in gap[max(0, span.start - 2) : span.start]
        span = span.shifted(sentence.readings[i - 1].end)
        joined[i] = _like(before, replace(own, subject=Words(sentence.between(span.start, span.end), span)))
    # Words behind a comma alone may describe the figure: "$129, regular $149".
    return joined if sure or all(one.subject for one in filled[1:]) else filled


def _beside(words: SlotWords, sentence: FiguredSentence, i: int) -> int:
    """The figure that one of a row follows, past what tells it again: "14,890, or 33 per cent"."""
    if i < 2 or sentence.readings[i - 1].unit == sentence.readings[i].unit:
        return i - 1
    gap = sentence.between(sentence.readings[i - 2].end, sentence.readings[i - 1].start)
    return i - 2 if gap.split()[-1:] and gap.split()[-1] in words.changes.restated else i - 1


def _goes_on(words: SlotWords, sentence: FiguredSentence, before: Slots, own: Slots, i: int) -> bool:
    """Whether a figure that has its own subject stands in the row of the one before it."""
    subject, start = own.subject.span if own.subject else None, sentence.readings[i - 1].end
    if before.measure and before.measure.span and before.measure.span.end > start:
        start = before.measure.span.end
    if subject is None or not start <= subject.start or subject.end > sentence.readings[i].start:
        return False
    around = (
        sentence.between(start, subject.start),
        sentence.between(subject.end, sentence.readings[i].start),
    )
    return all(words.lists.row_joint.fullmatch(one) for one in around)


def _noun_in_row(words: SlotWords, sentence: FiguredSentence, i: int) -> Span | None:
    """The noun before a figure in brackets, one of several: "ahead of hydropower (64 TWh) and peat (4 TWh)".

    The span counts from the end of the figure before.
    """
    if not any(_is_bracketed(sentence, k) for k in (i - 1, i + 1) if 0 <= k < len(sentence.readings)):
        return None
    gap = sentence.between(sentence.readings[i - 1].end, sentence.readings[i].start)
    found = words.lists.row_noun.search(gap) if _is_bracketed(sentence, i) else None
    return None if found is None or not is_noun(words, found["noun"].split()) else Span(*found.span("noun"))


def _is_bracketed(sentence: FiguredSentence, i: int) -> bool:
    reading = sentence.readings[i]
    return sentence.between(reading.start - 1, reading.start) == "(" and (
        sentence.between(reading.end, reading.end + 1) == ")"
    )


def _taken_unit(before: Slots, left: Reading, right: Reading) -> Unit | None:
    """What a bare number of a list counts: the same as the one before it, as millions do after millions."""
    unit = before.unit or left.unit
    if right.unit.name and is_short_for(right, unit):
        return unit  # "£31 per head, Hull £27"
    scaled = left.scale > 1 and right.scale > 1 and unit.dimension is not Dimension.PERCENT
    return unit if right.unit.is_bare and unit.name and (scaled or unit.is_counted) else None


def _unit_between(before: Slots, sentence: FiguredSentence, k: int, i: int) -> Unit | None:
    """The per cent of a row that a number of it leaves out: "coal 34 per cent, gas 12, wind 9 per cent"."""
    right, unit = sentence.readings[i], before.unit or sentence.readings[k].unit
    if not may_be_share(right, unit):
        return None
    if len(sentence.readings) > _LONGEST_ROW:
        return None
    named = next((one.unit for one in sentence.readings[i + 1 :] if one.unit.name), None)
    return unit if named == unit or (named is None and _may_be_parts(sentence.readings)) else None


def _unit_of_row(words: SlotWords, before: Slots, sentence: FiguredSentence, k: int, i: int) -> Unit | None:
    """The measure a name's bare number leaves out behind that of the first: "Ash lost 34 days, Elm 27"."""
    left, right, unit = sentence.readings[k], sentence.readings[i], before.unit or sentence.readings[k].unit
    measured = unit.name and unit.dimension not in (Dimension.COUNT, Dimension.PERCENT)
    if not (right.is_bare and measured) or left.scale != right.scale:
        return None
    gap = sentence.between(left.end, right.start)
    span = _noun_after_join(words, gap)
    named = span is not None and gap[span.end :].isspace() and gap[span.start].isupper()
    return unit if named else None


def _may_be_parts(row: Sequence[Reading]) -> bool:
    """Whether a share and the numbers behind it, two or more, are no more than a whole."""
    total = sum((one.value or WHOLE[1] for one in row), Decimal(0))
    return len(row) > 2 and total <= WHOLE[1]


def _without_joint(words: SlotWords, sentence: FiguredSentence, left: Reading, gap: str) -> str:
    """The words between two figures without the preposition they share: "for 29%, the Elms for 22%"."""
    found = list(_WORD.finditer(sentence.between(left.start - _LONGEST_JOINT, left.start)))
    preposition = found and found[-1].group().lower() in words.clause.no_object
    joint = f" {found[-1].group()} " if preposition else ""
    return gap[: len(gap) - len(joint) + 1] if joint and gap.endswith(joint) else gap


def _named_first(words: SlotWords, sentence: FiguredSentence, slots: Slots, i: int) -> Slots | None:
    """The slots of the figure a list begins with; its subject may be one whose verb has it for object."""
    if slots.subject is not None:
        return None if slots.subject.inferred else slots
    base = sentence.span.start
    verb = verb_by_form(words, sentence.text, sentence.readings[i].start - base)
    if verb is None and i == 0:
        verb = first_verb(words, sentence.text, sentence.readings[i].start - base)
    found = subject_before(words, sentence.text, verb, 0) if verb is not None else None
    span = without_time(words, sentence, found.shifted(base)) if found else None
    return replace(slots, subject=Words(sentence.between(span.start, span.end), span)) if span else None


def _like(first: Slots, slots: Slots) -> Slots:
    """The slots with the measure, change and time of the first of their list, where they have none."""
    measure = replace(first.measure, inferred=True) if first.measure else None
    change = first.change if first.change and not first.change.to else None
    timed = replace(slots, measure=slots.measure or measure, change=slots.change or change)
    if slots.period or not first.period:
        return timed
    return replace(timed, period=replace(first.period, inferred=True), when=first.when)


def _noun_after_join(words: SlotWords, gap: str) -> Span | None:
    """The noun that is all that stands between a comma or "and" and the next figure."""
    joined = words.lists.joined_noun.search(gap)
    if joined is None:
        return None
    found = joined["noun"].split()
    start = joined.start("noun")
    while len(found) > 1 and (
        found[0] in words.clause.article_words or found[0].lower() in words.clause.list_words
    ):
        start += len(found[0]) + 1
        found = found[1:]
    return Span(start, joined.end("noun")) if is_noun(words, found) else None


def is_noun(words: SlotWords, found: list[str]) -> bool:
    """Whether words can name one of a row: no verb, no adverb, no preposition but "of" inside."""
    plain = [word for word in found if word.islower()]  # a capital inside a sentence is no verb's
    formed = words.clause.participles + words.clause.past_participles
    if any(word.endswith(formed) or words.clause.is_adverb(word) for word in plain):
        return False
    if words.clause.verb.search(" ".join(plain)) or any(is_verb(words, word) for word in plain):
        return False
    outside = (
        words.lists.no_part
        | words.clause.no_object
        | words.clause.between_verb
        | words.clause.clause_verbs
        | words.clause.before
    )
    inner = words.lists.inside_items if len(found) > 2 else frozenset()
    return not any(
        word.lower() in outside and not (word in inner and 0 < at < len(found) - 1)
        for at, word in enumerate(found)
    )


def _out_of(words: SlotWords, sentence: FiguredSentence, filled: Sequence[Slots]) -> Sequence[Slots]:
    """The slots of bare numbers out of what opens the sentence: "Of the 40 firms, 12 closed".

    Those out of a sum of millions are in millions too: "Of the $90 million, 40 million went to schools".
    """
    whole, second = sentence.readings[0], sentence.readings[1]
    opening = sentence.between(sentence.span.start, whole.start)
    money = whole.unit.dimension is Dimension.MONEY and whole.scale > 1
    if not (whole.counted or money) or not words.lists.out_of.fullmatch(opening) or whole.value is None:
        return filled
    gap = sentence.between(whole.end, second.start)
    if "," not in gap and (words.lists.part_moves | words.clause.finite).isdisjoint(gap.lower().split()):
        return filled
    told = list(filled)
    for i, one in enumerate(sentence.readings[1:], 1):
        bare = one.is_bare and (not money or one.scale > 1)
        if bare and one.value is not None and one.value <= whole.value:
            told[i] = replace(told[i], unit=told[i].unit or whole.unit)
    return told


def _ranked(words: SlotWords, sentence: FiguredSentence, filled: list[Slots]) -> list[Slots]:
    first = filled[0].subject
    same = len({reading.unit for reading in sentence.readings}) == 1
    if not same or not first or not first.span or any(one.measure or not one.subject for one in filled):
        return filled
    start = first.span.start - sentence.span.start
    verb = words.lists.state_before.search(sentence.text, 0, start) or words.lists.state_in.search(
        sentence.text, 0, start
    )
    head = subject_before(words, sentence.text, verb.start(), 0) if verb else None
    span = without_time(words, sentence, head.shifted(sentence.span.start)) if head else None
    if span is None:
        return filled
    measure = Words(sentence.between(span.start, span.end), span, inferred=True)
    return [replace(one, measure=measure) for one in filled]


def _parts(words: SlotWords, sentence: FiguredSentence, filled: list[Slots]) -> list[Slots]:
    """The subjects of shares that make up a whole, where one verb holds for all of them."""
    shares = [i for i, one in enumerate(sentence.readings) if one.unit.dimension is Dimension.PERCENT]
    total = sum((sentence.readings[i].value or Decimal(0) for i in shares), Decimal(0))
    if len(shares) < 2 or not WHOLE[0] <= total <= WHOLE[1] or any(filled[i].subject for i in shares):
        return filled
    whole = _whole(words, sentence, shares[0])
    spans = [_named_after(words, sentence, i, verb=bool(whole) and i == shares[0]) for i in shares]
    if any(span is None for span in spans):
        return _of_one_whole(filled, shares)
    for i, span in zip(shares, spans, strict=True):
        subject = Words(sentence.between(span.start, span.end), span) if span else None
        filled[i] = replace(filled[i], subject=subject, measure=filled[i].measure or whole)
    return filled


def _of_one_whole(filled: list[Slots], shares: Sequence[int]) -> list[Slots]:
    """The slots of shares of a whole that only the first names: "52% of voters are for it, 48% not"."""
    whole = filled[shares[0]].measure
    if whole is None or any(filled[i].measure for i in shares[1:]):
        return filled
    for i in shares[1:]:
        filled[i] = replace(filled[i], measure=replace(whole, inferred=True))
    return filled


def _shared_out(words: SlotWords, sentence: FiguredSentence, filled: list[Slots]) -> list[Slots]:
    """The slots of parts that add up to the amount before them: "£31m, of which £14m is due to care".

    "Of the £31m, £14m will go to care" has the amount itself for the whole.
    """
    readings = sentence.readings
    for k in range(len(readings) - 2):
        gap = sentence.between(readings[k].end, readings[k + 1].start)
        opened = k == 0 and words.lists.out_of.fullmatch(
            sentence.between(sentence.span.start, readings[0].start)
        )
        if not (words.lists.shared_out.search(gap) or (opened and gap.strip().endswith(","))):
            continue
        rest = [i for i in range(k + 1, len(readings)) if readings[i].unit == readings[k].unit]
        total = sum((readings[i].value or Decimal(0) for i in rest), Decimal(0))
        if len(rest) < 2 or total != readings[k].value or any(filled[i].subject for i in rest):
            continue
        spans = [_after_part(words, sentence, i) for i in rest]
        amount = Span(readings[k].start, readings[k].end)
        subject = filled[k].subject or (
            Words(sentence.between(amount.start, amount.end), amount) if opened else None
        )
        if not all(spans) or subject is None:
            continue
        whole = replace(subject, inferred=True)
        for i, span in zip(rest, spans, strict=True):
            assert span is not None, "all parts are named"
            part = Words(sentence.between(span.start, span.end), span)
            filled[i] = replace(filled[i], subject=part, measure=filled[i].measure or whole)
    return filled


def _after_part(words: SlotWords, sentence: FiguredSentence, i: int) -> Span | None:
    """What a part of an amount goes to: "homelessness" of "£9 million to homelessness"."""
    reading = sentence.readings[i]
    gap = sentence.between(reading.end, sentence.until(i))
    found = words.lists.part_goes.match(gap)
    parts = found["noun"].lower().split() if found else []
    if found is None or len(parts) > _LONGEST_NAME or not words.lists.no_part.isdisjoint(parts):
        return None
    return Span(*found.span("noun")).shifted(reading.end)


def _whole(words: SlotWords, sentence: FiguredSentence, i: int) -> Words | None:
    """What the shares are of, where the sentence opens with it: "Of the containers, 46 per cent"."""
    opening = sentence.between(sentence.span.start, sentence.readings[i].start)
    found = words.lists.whole_before.fullmatch(opening)
    if found is None:
        return None
    said = Span(*found.span("whole")).shifted(sentence.span.start)
    span = without_time(words, sentence, said) or said
    return Words(sentence.between(span.start, span.end), span, inferred=True)


def _named_after(words: SlotWords, sentence: FiguredSentence, i: int, *, verb: bool) -> Span | None:
    """The noun phrase between a share and the next, without the verb that opens the first."""
    reading = sentence.readings[i]
    last = i + 1 == len(sentence.readings)
    gap = sentence.between(reading.end, sentence.until(i))
    closes = _CLOSES.search(gap)
    if closes and not last and gap[closes.start() :].strip(" ,") not in words.clause.list_words:
        return None
    found = list(_WORD.finditer(gap[: closes.start()] if closes else gap))
    while found and not last and found[-1].group().lower() in words.clause.list_words:
        found.pop()
    found = found[1:] if verb else found
    past = words.clause.past_participles
    if verb and len(found) > 2 and found[0].group().endswith(past):
        led = found[1].group().lower() in words.clause.prepositions
        found = found[1:] if led else found  # "were carried by lorry"
    if not found or found[-1].end() - found[0].start() > _LONGEST_PART:
        return None
    if any(word.group().lower() in words.lists.no_part or word.group().endswith(past) for word in found):
        return None
    return Span(found[0].start(), found[-1].end()).shifted(reading.end)
