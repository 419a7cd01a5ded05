"""Verbs with words between them and their figure: "came fourth with 2,988 votes", "had cost it £420,000"."""

from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.words.slot_words import SlotWords

_REACH = 60


def placing_verb(words: SlotWords, sentence: FiguredSentence, start: int) -> int | None:
    """Where the verb begins that tells at which place somebody came in with the figure.

    Args:
        words: Of the language.
        sentence: With its times.
        start: Where the figure begins in it.
    """
    found = words.subjects.placing.search(sentence.text, max(0, start - _REACH), start)
    return found.start() if found else None


def without_bearer(words: SlotWords, text: str, start: int) -> str:
    """The sentence with blanks for whom something cost or saved the figure: "had cost the parish £90,000"."""
    found = words.subjects.cost_whom.search(text, max(0, start - _REACH), start)
    if found is None:
        return text
    begin, end = found.span("whom")
    return text[:begin] + " " * (end - begin) + text[end:]
