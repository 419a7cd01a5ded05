"""The words before a figure without the times among them, in a language that puts times there."""

import re
from bisect import bisect_left

from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.words.slot_words import SlotWords

_REACH = 100
_TIME_WORD = 16
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
