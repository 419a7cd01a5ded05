"""Who is backed by a share or leads by a margin: "has the support of 47 per cent", "leads by 3 points"."""

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.quantity import Dimension

_REACH = 90


def contest_verb(words: SlotWords, sentence: FiguredSentence, reading: Reading) -> int | None:
    """Where the verb begins by which somebody has a share of support or a margin over others, or None.

    It counts from the start of the sentence. Of "ahead 58 per cent to 33" it tells the first alone.
    """
    text, start = sentence.text, reading.start - sentence.span.start
    begin = max(0, start - _REACH)
    share = reading.unit.dimension is Dimension.PERCENT
    margin = share or reading.unit.name in words.subjects.margins
    found = words.subjects.backed.search(text, begin, start) if share else None
    found = found or (words.subjects.contest.search(text, begin, start) if margin else None)
    verb = found.start("verb") if found else -1
    if verb < 0 or sentence.holds_figure(Span(verb, start).shifted(sentence.span.start)):
        return None
    return verb
