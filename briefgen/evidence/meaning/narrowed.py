"""A relative clause that belongs to a subject: "Anteil der Jugendlichen, die rauchen"."""

from collections.abc import Sequence
from dataclasses import replace

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.words.narrowing_words import narrowing_words
from briefgen.model.article import Span


def with_narrowing(language: str, sentence: FiguredSentence, filled: Sequence[Slots]) -> list[Slots]:
    """The slots with what a clause says of those a measure counts: without it they would be others.

    A clause about the measure itself is left out ("die Zahl der Einbrüche, die zuletzt stieg"), and so is
    one with a time, which is no part of a subject, or with a value that may be one of the measure.

    Args:
        language: Of the article.
        sentence: Where the figures stand.
        filled: The slots of its figures.
    """
    return [_narrowed(language, sentence, *one) for one in zip(sentence.readings, filled, strict=True)]


def _narrowed(language: str, sentence: FiguredSentence, reading: Reading, slots: Slots) -> Slots:
    subject, words = slots.subject, narrowing_words(language)
    if subject is None or subject.span is None or not sentence.span.contains(subject.span):
        return slots
    apart = words.apart.fullmatch(subject.text)
    if not (apart or words.alike.fullmatch(subject.text)):
        return slots
    base = sentence.span.start
    clause = words.clause if apart else words.of_several
    found = clause.match(sentence.text, subject.span.end - base)
    if found is None:
        return slots
    added, whole = (
        Span(*found.span("clause")).shifted(base),
        Span(subject.span.start, found.end("clause") + base),
    )
    alike = (one for one in sentence.readings if one.unit == reading.unit)
    if sentence.moment_in(added) or any(added.start <= one.start < added.end for one in alike):
        return slots
    return replace(slots, subject=replace(subject, text=sentence.between(whole.start, whole.end), span=whole))
