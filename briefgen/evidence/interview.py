"""Answers of an interview printed without quotation marks: "Q: … A: …", "Name: …"."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from briefgen.evidence.speakers import Speakers
from briefgen.evidence.speech import Tongue
from briefgen.model.article import Span
from briefgen.model.evidence import Quote, QuoteKind, Speaker, SpeakerKind

_LABEL = re.compile(r"\s*([^\W\d_][\w.’'&-]*(?: [\w.’'&-]+){0,4}?)\s?[:.] *(?=\S)")
_MARKS = frozenset("“”„\"«»‘‚'")
_RULE = "turn"
_FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class _Turn:
    """A paragraph in which one of the two speaks; an empty label goes on after a question."""

    paragraph: int
    label: str
    label_span: Span
    words: Span
    asks: bool


def find_answers(speakers: Speakers) -> list[Quote]:
    """What the people interviewed say, a turn each; empty for an article that is no interview.

    It is one when a labelled question is answered by a turn of another label. After that, a
    paragraph without a label that follows a question is an answer too, if it holds no quotation.
    """
    turns = list(_labelled(speakers))
    asking = _questioners(turns, speakers.tongue)
    if not asking:
        return []
    answering = [turn for turn in turns if turn.label.lower() not in asking]
    spoken = [*answering, *_unlabelled(speakers, turns, answering[-1])] if answering else []
    return [_answer(speakers, turn) for turn in spoken if len(_text(speakers, turn).split()) >= _FEWEST_WORDS]


def _text(speakers: Speakers, turn: _Turn) -> str:
    return turn.words.of(speakers.article.text)


def _labelled(speakers: Speakers) -> Iterator[_Turn]:
    speech = speakers.tongue.speech
    for index, paragraph in enumerate(speakers.article.paragraphs):
        text = paragraph.span.of(speakers.article.text)
        found = _LABEL.match(text)
        if found is None or text[found.end()] in _MARKS:
            continue
        short = found[1].lower() in speech.questioners | speech.answerers
        full = ":" in found.group() and all(word[0].isupper() for word in found[1].split() if len(word) > 3)
        if short or full:
            label = Span(*found.span(1)).shifted(paragraph.span.start)
            words = Span(found.end(), len(text.rstrip())).shifted(paragraph.span.start)
            yield _Turn(index, found[1], label, words, text.rstrip().endswith("?"))


def _questioners(turns: list[_Turn], tongue: Tongue) -> set[str]:
    """The labels of who asks, in lower case: most of their turns are questions somebody else answers."""
    asked: Counter[str] = Counter()
    for turn, following in pairwise(turns):
        if turn.asks and following.label != turn.label and following.paragraph == turn.paragraph + 1:
            asked[turn.label.lower()] += 1
    taken = Counter(turn.label.lower() for turn in turns)
    own = {label for label in taken if asked and label in tongue.speech.questioners}
    return own | {label for label, count in asked.items() if count * 2 > taken[label]}


def _unlabelled(speakers: Speakers, turns: list[_Turn], last: _Turn) -> Iterator[_Turn]:
    """Paragraphs after the labelled turns that follow a question."""
    paragraphs = speakers.article.paragraphs
    labelled = {turn.paragraph for turn in turns}
    for index in range(last.paragraph + 2, len(paragraphs)):
        before = paragraphs[index - 1].span.of(speakers.article.text).rstrip()
        span = paragraphs[index].span
        text = span.of(speakers.article.text)
        asks = text.rstrip().endswith("?")
        if before.endswith("?") and not asks and index not in labelled and not _MARKS - {"'"} & set(text):
            yield _Turn(index, last.label, last.label_span, span, asks=False)


def _answer(speakers: Speakers, turn: _Turn) -> Quote:
    speaker = _speaker(speakers, turn)
    own = turn.label_span.start >= speakers.article.paragraphs[turn.paragraph].span.start
    return Quote(
        span=turn.words,
        text=_text(speakers, turn),
        speaker=speaker,
        mention=turn.label_span.of(speakers.article.text) if own else "",
        mention_span=turn.label_span if own else None,
        cue=":",
        kind=QuoteKind.DIRECT,
        inferred=not own or turn.label.lower() in speakers.tongue.speech.answerers,
        confidence=speakers.tongue.confidence.get(_RULE, 0.5) if speaker else 0.0,
        rule=_RULE,
    )


def _speaker(speakers: Speakers, turn: _Turn) -> Speaker | None:
    people = speakers.people
    if turn.label.lower() in speakers.tongue.speech.answerers:
        sure = Counter(m.who for m in people.mentions if m.who.sure and m.who.kind is SpeakerKind.PERSON)
        who = sure.most_common(1)[0][0] if sure else None
        return Speaker(who.name, who.role, who.kind) if who else None
    named = people.within(turn.label_span.start, turn.label_span.end)
    if named:
        return Speaker(named[-1].who.name, named[-1].who.role, named[-1].who.kind)
    return Speaker(turn.label, kind=SpeakerKind.UNNAMED)
