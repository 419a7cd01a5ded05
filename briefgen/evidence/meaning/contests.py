"""Who is backed by a share, or leads with one: "has the support of 47 per cent", "ahead 58% to 33%"."""

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.quantity import Dimension

_REACH = 90


def contest_verb(words: SlotWords, sentence: FiguredSentence, reading: Reading) -> int | None:
    """Where the verb begins by which somebody has a share of support or leads with one, or None.

    It counts from the start of the sentence. Of "ahead 58 per cent to 33" it tells the first alone.
    """
    text, start = sentence.text, reading.start - sentence.span.start
    begin = max(0, start - _REACH)
    share = reading.unit.dimension is Dimension.PERCENT
    if not share:
        return None  # "lead by four points": they have more than four, and so lose none when it shrinks
    found = words.subjects.backed.search(text, begin, start)
    found = found or words.subjects.contest.search(text, begin, start)
    verb = found.start("verb") if found else -1
    if verb < 0 or sentence.holds_figure(Span(verb, start).shifted(sentence.span.start)):
        return None
    return verb
