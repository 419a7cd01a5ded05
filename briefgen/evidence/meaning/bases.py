"""Times that a change is only counted from: "up 3% on last year" is no figure of last year."""

import re

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.times.moments import Moment
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span

_CUE_REACH = 48
_GAPS = re.compile(r"\s|\s(?:of|in)\s(?:the\s)?")
_YEAR = re.compile(r"(?:1\d|20)\d\d(?![\d\w%]|[.,]\d)")


def base_time(words: SlotWords, sentence: FiguredSentence, reading: Reading) -> Span | None:
    """The time that the size of a change is counted from, with what dates it further.

    Args:
        words: Of the language.
        sentence: With its times.
        reading: The figure.

    Returns:
        "the same quarter of 2024" of "down 3 per cent on the same quarter of 2024". None for a day, on which
        something changed ("fell 3% on Tuesday"), and where no word of change stands beside the figure.
    """
    lead = words.changes.on_time.match(sentence.text, reading.end - sentence.span.start)
    if lead is None or not (lead["more"] or lead["past"] or _is_changed(words, sentence, reading)):
        return None
    start = sentence.span.start + lead.end()
    moment = sentence.moment_from(start - len(lead["article"] or ""))
    if moment is None or moment.span.start > start:
        year = _YEAR.match(sentence.text, lead.end())
        return Span(start, start + len(year[0])) if year else None
    if _is_day(words, sentence, moment):
        return None
    end, after = moment.span.end, sentence.moment_from(moment.span.end)
    if after and _GAPS.fullmatch(sentence.between(end, after.span.start)):
        end = after.span.end
    return Span(min(start, moment.span.start), end)


def _is_changed(words: SlotWords, sentence: FiguredSentence, reading: Reading) -> bool:
    before = sentence.between(max(sentence.span.start, reading.start - _CUE_REACH), reading.start)
    return words.changes.change_before.search(before) is not None


def _is_day(words: SlotWords, sentence: FiguredSentence, moment: Moment) -> bool:
    """Whether a time is one day, but not "the previous day"."""
    said = sentence.between(moment.span.start, moment.span.end)
    if words.changes.back.search(said):
        return False
    single = moment.when is not None and bool(moment.when.start.day) and moment.when.start == moment.when.end
    return single or words.changes.named_day.search(said) is not None
