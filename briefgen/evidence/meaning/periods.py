"""The time a figure holds for: one that follows it in its clause, or one that opens its sentence."""

import re
from bisect import bisect_left

from briefgen.evidence.amounts.numbers import Form
from briefgen.evidence.meaning.bases import base_time
from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.meaning.inner_sentences import inner_start
from briefgen.evidence.meaning.subjects import CLAUSE_END, first_word, is_verb, last_of
from briefgen.evidence.times.moments import Moment
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.moment import PartialDate, Period
from briefgen.model.quantity import Dimension

_REACH = 120
_COMPARED_REACH = 40
_SAID_REACH = 24
_SINCE_REACH = 14
_OPENING_REACH = 16
_LEADING_REACH = 600
_QUOTE_OPENS = re.compile(r"[\"“„«]|''")
_DATELINE_END = re.compile(r"\s?(?:\(|[-–—]\s)")
_DASH = re.compile(r"\s[-–—]\s")
_COMMA = re.compile(r",(?!\d)")
_LABEL = re.compile(r"(?:\(|;\s)(?P<label>[^\W_][^():;]{2,40}):\s(?:[a-zäöü]{3,12}\s)?$")
_YEAR_ALONE = re.compile(r"(?:19|20)\d\d")
_TIMELESS = (Dimension.TIME, Dimension.AGE)


def period_of(words: SlotWords, sentence: FiguredSentence, i: int) -> Moment | None:
    """The time of the i-th figure; None where the sentence does not say which of its times it is."""
    told = _labelled(sentence, i) or _adjoining(words, sentence, i) or _following(words, sentence, i)
    if told is not None:
        return told
    own = _clause_opening(words, sentence, sentence.readings[i].start)
    return _leading(words, sentence, i) if own is None else _of_its_clause(words, sentence, i, own)


def with_start(words: SlotWords, sentence: FiguredSentence, moment: Moment | None) -> Moment | None:
    """The time with the word that only makes it a start: "since October" is no figure of October."""
    reach = sentence.between(moment.span.start - _SINCE_REACH, moment.span.start) if moment else ""
    since = words.periods.since_before.search(reach)
    if moment is None or since is None:
        return moment
    return Moment(Span(moment.span.start - len(reach) + since.start(), moment.span.end), None)


def _labelled(sentence: FiguredSentence, i: int) -> Moment | None:
    """The time before a colon that opens the bracket of a figure: "£12m (previous year: £10m)"."""
    start = sentence.readings[i].start
    before = sentence.between(max(sentence.span.start, start - _COMPARED_REACH), start)
    found = _LABEL.search(before) if ":" in before else None
    if found is None:
        return None
    label = Span(*found.span("label")).shifted(start - len(before))
    if _YEAR_ALONE.fullmatch(found["label"]):
        return Moment(label, Period.of(PartialDate(int(found["label"]))))
    moment = sentence.moment_before(start)
    return moment if moment and moment.span.start >= label.start else None


def _adjoining(words: SlotWords, sentence: FiguredSentence, i: int) -> Moment | None:
    """A time just before the figure: "on Friday 300 shops"."""
    start = sentence.readings[i].start
    last = sentence.moment_before(start)
    between = sentence.between(last.span.end, start).lower().strip() if last else "-"
    found = last if last and between in words.periods.still else None
    found = found or _before_dash(words, sentence, start) or _behind_verb(words, sentence, i)
    return None if found is None or _is_base(words, sentence, found) else found


def _behind_verb(words: SlotWords, sentence: FiguredSentence, i: int) -> Moment | None:
    """A time behind the verb where the subject holds a count: "das Haus mit 40 Betten hatte 2024 ein"."""
    moment = sentence.moment_before(sentence.readings[i].start)
    if i == 0 or moment is None or not _describes_subject(words, sentence, i - 1, moment):
        return None
    gap = sentence.between(moment.span.end, sentence.readings[i].start)
    return None if CLAUSE_END.search(gap) or words.clause.new_clause.search(gap) else moment


def _describes_subject(words: SlotWords, sentence: FiguredSentence, i: int, moment: Moment) -> bool:
    """Whether a count describes a noun, and a time stands behind its verb: "das Haus mit 40 Betten"."""
    reading = sentence.readings[i]
    said = sentence.between(reading.end, moment.span.start).lower().split()
    before = sentence.between(sentence.span.start, reading.start).split()
    led = len(before) > 1 and before[-1] in words.clause.fronted
    second = bool(said) and bool(words.clause.finite)
    verb = second and (said[0] in words.clause.finite or is_verb(words, said[0]))
    return reading.counted and led and verb and words.clause.at_time.issuperset(said[1:])


def _before_dash(words: SlotWords, sentence: FiguredSentence, start: int) -> Moment | None:
    """A time with its preposition before a dash: "What will it be in 2027 – sixty?"; no dateline."""
    moment = sentence.moment_before(start)
    if moment is None or not _DASH.fullmatch(sentence.between(moment.span.end, start)):
        return None
    before = sentence.between(moment.span.start - 12, moment.span.start)
    return moment if words.periods.time_word_before.search(before) else None


def _following(words: SlotWords, sentence: FiguredSentence, i: int) -> Moment | None:
    reading = sentence.readings[i]
    after = sentence.moment_from(reading.end)
    if after is None or after.span.start - reading.end > _REACH or _is_base(words, sentence, after):
        return None
    if after.span.end == sentence.until(i) - 1 < sentence.span.end - 1:
        return None  # it adjoins the next figure and is that one's
    bases = (base_time(words, sentence, one) for one in sentence.readings[i : i + 2])
    if any(base is not None and base.overlaps(after.span) for base in bases):
        return None
    gap = sentence.between(reading.end, after.span.start)
    own = after.span.start < sentence.until(i)
    if (
        _opens_clause(words, sentence, after, gap)
        or _is_of_next(words, sentence, after)
        or _leaves_clause(words, gap)
        or words.periods.record_since.search(gap)
        or (not own and words.periods.changes_next.search(gap))
        or _joins_verb(words, gap, counted=bool(sentence.readings[i].counted))
        or (not own and reading.from_to == "from")
        or (not own and words.changes.compared.search(gap))
        or _is_of_whole(words, sentence, i, after)
        or _describes_subject(words, sentence, i, after)
    ):
        return None
    return after


def _is_of_whole(words: SlotWords, sentence: FiguredSentence, i: int, after: Moment) -> bool:
    """Whether a time is only that of what a fraction is a part of: "half of the 6,512 it won in 2024"."""
    if sentence.readings[i].form is not Form.FRACTION or i + 1 == len(sentence.readings):
        return False
    whole = sentence.readings[i + 1]
    part = words.measures.part_of.fullmatch(sentence.between(sentence.readings[i].end, whole.start))
    told = sentence.between(whole.end, after.span.start).lower().split()
    return part is not None and not (words.clause.persons | words.clause.pronouns).isdisjoint(told)


def _is_of_another(words: SlotWords, gap: str) -> bool:
    """Whether a bracket holds what another is more or less than: "twice as much as before (61,000)"."""
    outside, bracket, inside = gap.rpartition("(")
    is_open = bool(bracket) and ")" not in inside
    return is_open and not words.clause.set_against.isdisjoint(outside.lower().split())


def _leading(words: SlotWords, sentence: FiguredSentence, i: int) -> Moment | None:
    """A time before the first figure: at the opening for all figures, else for those of its unit."""
    opening = sentence.span.start + inner_start(
        sentence.text, sentence.readings[i].start - sentence.span.start
    )
    first = next(reading for reading in sentence.readings if reading.start >= opening)
    before = sentence.moment_from(opening)
    if before is None or before.span.end > first.start or _is_base(words, sentence, before):
        return None
    if sentence.readings[i].start - before.span.end > _LEADING_REACH:
        return None
    if _is_set_against(words, sentence, before) or _is_multiplied(words, sentence, i):
        return None
    if words.periods.apart_before.search(sentence.between(before.span.start - 14, before.span.start)):
        return None
    gap = sentence.between(before.span.end, sentence.readings[i].start)
    if in_other_clause(words, sentence, before.span, sentence.readings[i].start):
        return None
    if ";" in gap or words.sayings.reported_on.search(gap) or _QUOTE_OPENS.search(gap):
        return None
    if _goes_on_now(words, gap, sentence.between(opening, before.span.start)):
        return None
    if _is_of_another(words, gap):
        return None
    if _is_day(before) and words.sayings.that_clause.search(gap):
        return None
    if _DATELINE_END.match(sentence.between(before.span.end, before.span.end + 4)):
        return None
    lasting = sentence.readings[i].unit.dimension in _TIMELESS
    if before.span.start - opening <= _OPENING_REACH and not lasting:
        return before
    if words.clause.article_before.search(sentence.between(before.span.start - 6, before.span.start)):
        return None
    same = sentence.readings[i].unit == first.unit and first.unit.dimension not in _TIMELESS
    return (
        before if same and not _leaves_clause(words, sentence.between(before.span.end, first.start)) else None
    )


def _goes_on_now(words: SlotWords, gap: str, lead: str) -> bool:
    """Whether a verb in the present goes on behind a time of the past: "was built in 1911 and holds 900".

    Of a time that opens its sentence it may be told as well.
    """
    found = words.periods.second_verb.search(gap)
    if found is None or words.clause.at_time.issuperset(lead.lower().split()):
        return False
    return found["verb"].endswith(words.periods.present_endings)


def in_other_clause(words: SlotWords, sentence: FiguredSentence, time: Span, place: int) -> bool:
    """Whether a place behind a time is in a clause that tells of another: "shut in May after losses hit £5m".

    A clause in commas ends before the place ("in May, after a slow start, sales rose"), and one of the same
    time goes on with it ("in May, when 300 came").
    """
    if place - time.end > _LEADING_REACH:
        return False
    found = words.periods.other_clause.fullmatch(sentence.between(time.end, place))
    if found is None or (found["same"] and not found["before"].strip(" ,")):
        return False
    if not _COMMA.search(found["rest"]):
        return True
    opening = sentence.between(max(sentence.span.start, time.start - _REACH), time.start).lower().split()
    return not _COMMA.search(found["before"]) and not words.clause.at_time.issuperset(opening)


def _clause_opening(words: SlotWords, sentence: FiguredSentence, place: int) -> Moment | None:
    """The last time before a place that opens a later clause of its sentence: "…; in 2023 it had 38"."""
    moment = sentence.moment_before(place)
    while moment is not None and place - moment.span.end < _LEADING_REACH:
        if _is_of_next(words, sentence, moment):
            return moment
        moment = sentence.moment_before(moment.span.start)
    return None


def _of_its_clause(words: SlotWords, sentence: FiguredSentence, i: int, own: Moment) -> Moment | None:
    """The time that opens the clause of the i-th figure; None where it is no measure of that time."""
    reading = sentence.readings[i]
    gap = sentence.between(own.span.end, reading.start)
    lasting = reading.unit.dimension in _TIMELESS
    if lasting or ";" in gap or _QUOTE_OPENS.search(gap):
        return None
    if _is_base(words, sentence, own) or _is_multiplied(words, sentence, i):
        return None
    return None if words.sayings.reported_on.search(gap) else own


def _is_of_next(words: SlotWords, sentence: FiguredSentence, moment: Moment) -> bool:
    """Whether a time begins a later clause: "45 fires; in 2023 it had 38", "…, 2023 starben 9"."""
    at = bisect_left(sentence.readings, moment.span.start, key=lambda reading: reading.end)
    if not _leads_clause(words, sentence, moment, at):
        return False
    behind = sentence.between(moment.span.end, moment.span.end + _REACH)
    if not behind[:1].isspace():
        return False
    if words.clause.stands_for(first_word(behind, 1)):
        return True
    if at == len(sentence.readings) or sentence.readings[at].start > moment.span.end + _REACH:
        return False
    gap = sentence.between(moment.span.end, sentence.readings[at].start)
    return not CLAUSE_END.search(gap) and not words.clause.new_clause.search(gap)


def _leads_clause(words: SlotWords, sentence: FiguredSentence, moment: Moment, at: int) -> bool:
    """Whether a mark or joining word stands before a time, behind the figure or time before it."""
    earlier = sentence.moment_before(moment.span.start)
    if at == 0 and earlier is None:
        return False
    told = sentence.readings[at - 1].end if at else 0
    dated = earlier.span.end if earlier else 0
    before = sentence.between(max(told, dated, moment.span.start - _REACH), moment.span.start)
    led = words.periods.clause_led.search(before)
    if led is None or not words.clause.at_time.issuperset(led["lead"].lower().split()):
        return False
    # Two times of one figure are joined alike: "in May and June".
    return told > dated or led["mark"] == ";" or bool(led["before"].strip())


def _is_multiplied(words: SlotWords, sentence: FiguredSentence, i: int) -> bool:
    """Whether a figure is what another is a multiple of: "nearly double the £2m spent then"."""
    start = sentence.readings[i].start
    said = sentence.between(start - _COMPARED_REACH, start).lower().split()[-2:]
    return len(said) > 1 and said[1] in words.clause.article_words and said[0] in words.changes.multiples


def _is_day(moment: Moment) -> bool:
    """Whether it is a day, on which something was said rather than measured: "said on Friday that"."""
    return moment.when is None or bool(moment.when.start.day)


def _opens_clause(words: SlotWords, sentence: FiguredSentence, moment: Moment, gap: str) -> bool:
    """Whether a verb behind a time makes it the first word of the next clause: "…, 2019 waren es 68"."""
    behind = first_word(sentence.text, moment.span.end + 1 - sentence.span.start)
    return (
        behind in words.clause.finite
        and "," in gap
        and words.clause.at_time.issuperset(gap.rpartition(",")[2].lower().split())
    )


def _leaves_clause(words: SlotWords, gap: str) -> bool:
    """Whether another clause begins between a figure and a time."""
    near = words.periods.time_preposition.sub("", gap)
    if words.periods.participle.search(near) or words.periods.next_verb.search(near):
        return True
    opens = words.clause.new_clause.search(near) or words.sayings.reporting.search(gap)
    return CLAUSE_END.search(near) is not None or opens is not None


def _joins_verb(words: SlotWords, gap: str, *, counted: bool) -> bool:
    """Whether a second verb stands between a figure and a time: "worth £7m and expires in May".

    In English only right behind the figure, where no second noun can be; in German its small letter tells it.
    """
    found = words.periods.second_verb.search(gap)
    if found is None or found["verb"] in words.clause.no_object | words.clause.between_verb:
        return False
    if found["verb"] in words.clause.finite:
        return True
    shaped = found["verb"].endswith(words.periods.present_endings)
    return shaped and (bool(words.clause.finite) or (found.start() == 0 and not counted))


def _is_base(words: SlotWords, sentence: FiguredSentence, moment: Moment) -> bool:
    """Whether the time is not the figure's own: "up eight points from March", "she said on Monday"."""
    before = sentence.between(moment.span.start - 14, moment.span.start)
    said = sentence.between(_said_from(sentence, moment), moment.span.start)
    base = (
        words.periods.base_before.search(before) is not None
        or words.sayings.reported_on.search(said) is not None
    )
    base = base or _is_set_against(words, sentence, moment) or is_foretold(words, sentence, moment.span)
    return base or is_reported_on(words, sentence, moment.span, moment.when)


def _said_from(sentence: FiguredSentence, moment: Moment) -> int:
    """Where words before a time may say that something was told then; not "added 400 jobs in April"."""
    at = bisect_left(sentence.readings, moment.span.start, key=lambda reading: reading.end)
    return max(moment.span.start - _SAID_REACH, sentence.readings[at - 1].end if at else sentence.span.start)


def _is_set_against(words: SlotWords, sentence: FiguredSentence, moment: Moment) -> bool:
    """Whether a time only follows what a figure is set against: "Compared with July, orders were lower"."""
    before = sentence.between(moment.span.start - _COMPARED_REACH, moment.span.start)
    found = last_of(words.changes.compared.finditer(before))
    rest = before[found.end() :].lower().split() if found else ["-"]
    return words.clause.at_time.issuperset(rest)


def is_reported_on(words: SlotWords, sentence: FiguredSentence, span: Span, when: Period | None) -> bool:
    """Whether a time is the day on which results came out: "posted sales of £5m on Monday"."""
    if when is not None and not when.start.day:
        return False
    return words.periods.results_on.search(sentence.between(span.start - _REACH, span.start)) is not None


def is_foretold(words: SlotWords, sentence: FiguredSentence, span: Span) -> bool:
    """Whether a time is that of what a figure is the chance of: "put the chance of a cut in May at 68%"."""
    at = bisect_left(sentence.readings, span.start, key=lambda reading: reading.end)
    start = max(span.start - _REACH, sentence.readings[at - 1].end if at else sentence.span.start)
    found = words.periods.foretold.search(sentence.between(start, span.start))
    verbs = words.clause.clause_verbs | words.clause.finite
    return found is not None and verbs.isdisjoint(found[0].split())
