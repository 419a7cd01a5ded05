"""A sentence that only says whose the one before is: "That is according to Ms Li", "Das teilte Li mit"."""

from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.quoting.contents import Contents, Range
from briefgen.evidence.quoting.cues import Attribution
from briefgen.evidence.text.tokens import Kind
from briefgen.evidence.words.word_sets import without

_GAP = "…"
_PAST_SETTING = 5
_FEWEST_WORDS = 3


def by_pointing_back(contents: Contents, before: Range, start: int) -> tuple[Attribution, Range] | None:
    """Whose words the sentence before is by one that points back to it, and the range of the words.

    None where the sentence says more than that, denies it, or the one before asks something, and for "he",
    who may be whom the words are about.

    Args:
        contents: Of the sentence that may point back.
        before: The tokens of the sentence before it, which stands in the same paragraph.
        start: Index of the first token of the sentence.
    """
    tokens, speech, end = contents.tokens, contents.speech, contents.end
    if end - start <= _FEWEST_WORDS or tokens[start].lower not in speech.statement_pointing:
        return None
    first, last = before[0], before[1] - 1
    if tokens[last].text != "." or last - first < _FEWEST_WORDS:
        return None
    if any(speech.is_denying(token.lower) for token in tokens[start + 1 : end]):
        return None
    for frame in speech.statement_points_back.get(tokens[start + 1].lower, ()):
        phrase = _named(contents, frame, start + 2)
        if phrase and not phrase.pronoun and tokens[phrase.first].lower not in speech.statement_nobody:
            return Attribution(phrase, tokens[start + 1].text, "closing", end), (first, last)
    return None


def _named(contents: Contents, frame: tuple[str, ...], at: int) -> Phrase | None:
    """The words for whose it is, where those of the frame stand around them; None where they do not."""
    tokens, end = contents.tokens, contents.end
    gap = frame.index(_GAP) if _GAP in frame else len(frame)
    if [token.lower for token in tokens[at : at + gap]] != list(frame[:gap]):
        return None
    phrase = _subject(contents, at + gap)
    if phrase is None:
        return None
    words = (token.lower for token in tokens[phrase.first : phrase.last])
    if any(word in contents.speech.accompanying for word in words):
        return None  # "Das erklärte Li mit dem Rost"
    closing = frame[gap + 1 :]
    if not closing:
        return phrase if _ends(contents, phrase.last) else None
    behind = range(phrase.last, end)
    return phrase if any(tokens[n].lower == closing[0] and _ends(contents, n + 1) for n in behind) else None


def _subject(contents: Contents, at: int) -> Phrase | None:
    """The words for somebody that begin there or past a day or an adverb: "Das sagte am Montag Li"."""
    tokens, speech = contents.tokens, contents.speech
    for index in range(at, min(at + _PAST_SETTING, contents.end)):
        word = tokens[index].lower
        phrase = contents.phrases.starting(index)
        if phrase and word not in speech.times and (phrase.mention or index == at):
            return phrase
        begins = word in without(speech.articles, speech.statement_oblique)
        if phrase and (begins or contents.phrases.speaks(phrase)):
            return phrase
        if not (word in speech.times or word in speech.prepositions or speech.is_adverb(word)):
            return None
    return None


def _ends(contents: Contents, at: int) -> bool:
    """Whether nothing but a setting or words about the one named stands behind the index."""
    tokens, speech = contents.tokens, contents.speech
    if at >= contents.end:
        return True
    token = tokens[at]
    following = tokens[at + 1].lower if at + 1 < contents.end else ""
    if token.text == ",":
        return following not in without(speech.conjunctions, speech.relative) | speech.statement_that
    if token.lower in speech.accompanying:
        return False
    setting = speech.prepositions | speech.times | speech.listener_articles
    return token.kind is Kind.WORD and (token.lower in setting or speech.is_adverb(token.lower))
