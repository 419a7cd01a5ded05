"""Words before a figure, and what it is of, without the times among them."""

import re
from bisect import bisect_left

from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span

_REACH = 100
_TIME_WORD = 16
_WORD = re.compile(r"[^\W_][\w’'.&/%-]*")
_OWNS = re.compile(r"\w?[’']s\s\w|s[’']\s\w")
_LAST_WORD = re.compile(r"(?<!\w)(\w+)\s+$")


def without_times(words: SlotWords, sentence: FiguredSentence, end: int) -> str:
    """The sentence with blanks for the times just before a figure: "lag im Mai bei 5".

    Args:
        words: Of the language; where no verb stands behind its figure the sentence stays as it is.
        sentence: With its times.
        end: Where the figure begins in it.
    """
    base, text = sentence.span.start, sentence.text
    if words.clause.closing_verb is None:
        return text
    first, last = (
        bisect_left(sentence.moments, base + place, key=lambda moment: moment.span.start)
        for place in (end - _REACH, end)
    )
    for moment in sentence.moments[first:last]:
        begin, finish = moment.span.start - base, min(moment.span.end - base, end)
        while (before := _LAST_WORD.search(text, max(0, begin - _TIME_WORD), begin)) and before[
            1
        ].lower() in words.clause.at_time:
            begin = before.start(1)
        text = text[:begin] + " " * (finish - begin) + text[finish:]
    near = max(0, end - _REACH)
    hours = words.subjects.by_hours.sub(lambda found: " " * len(found[0]), text[near:end])
    return text[:near] + hours + text[end:]


def without_time(words: SlotWords, sentence: FiguredSentence, span: Span) -> Span | None:
    """A subject up to the time inside it: "voters" of "voters in 2008"; spans are of the article.

    A time that owns what follows stays: "forecast for this year's deficit". One that opens the subject
    goes: "revenue" of "third-quarter revenue".
    """
    moment = sentence.moment_in(span)
    if moment is None or _OWNS.match(sentence.between(moment.span.end - 1, span.end)):
        return span
    if moment.span.start <= span.start:
        rest = _WORD.search(sentence.between(moment.span.end, span.end))
        return Span(moment.span.end + rest.start(), span.end) if rest else None
    found = list(_WORD.finditer(sentence.between(span.start, moment.span.start)))
    outside = words.clause.no_object - words.clause.expectations
    while found and found[-1].group().lower() in outside:
        found.pop()
    return Span(span.start, span.start + found[-1].end()) if found else None
