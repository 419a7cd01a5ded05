"""Answers of an interview printed without quotation marks: "Q: … A: …", "Name: …"."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from briefgen.evidence.names.named import Named
from briefgen.evidence.quoting.prose_interview import RULE as ANSWER
from briefgen.evidence.quoting.prose_interview import prose_answers
from briefgen.evidence.quoting.speakers import Speakers
from briefgen.evidence.words.speech import Tongue
from briefgen.evidence.words.speech_words import Speech
from briefgen.model.article import PARAGRAPH_BREAK, Span
from briefgen.model.evidence import Quote, QuoteKind, Speaker, SpeakerKind

_LABEL = re.compile(r"\s*([^\W\d_][\w.’'&-]*(?: [\w.’'&-]+){0,4}?)\s?[:.] *(?=\S)")
_INNER = re.compile(r"(?:^|(?<=[?.!…]\s))([^\W\d_]\w{0,14})\s?([:.])\s+(?=\S)")
_MARKS = frozenset("“”„\"«»‘‚'")
_RULE = "turn"
_FEWEST_WORDS = 3
_TWO = 2
_ANSWER_STATEMENT_ANSWER = 3
_INITIALS = re.compile(r"(?:[^\W\d_a-z]\.?){2,4}")


@dataclass(frozen=True, slots=True)
class _Turn:
    """A paragraph in which one of the two speaks; an empty label goes on after a question."""

    paragraph: int
    label: str
    label_span: Span
    words: Span
    asks: bool
    full: str = ""
    """The label that an abbreviated one stands for ("Energy Weekly" for "EW"); else the label itself."""

    @property
    def key(self) -> str:
        """The same for every turn of one voice."""
        return (self.full or self.label).lower()


def find_answers(speakers: Speakers) -> list[Quote]:
    """What the people interviewed say, a turn each; empty for an article that is no interview.

    It is one when a labelled question is answered by a turn of another label. After that, a
    paragraph without a label that follows a question is an answer too, if it holds no quotation.
    """
    turns = _spelled_out(list(_labelled(speakers)), speakers)
    asking = _questioners(turns, speakers.tongue)
    if not asking:
        prose = prose_answers(speakers, {turn.paragraph: turn.label_span for turn in turns})
        return prose or [_answer(speakers, turn) for turn in _signed(turns, speakers)]
    answering = [turn for turn in turns if turn.key not in asking]
    spoken = [*answering, *_unlabelled(speakers, turns, answering[-1])] if answering else []
    asked = {turn.paragraph + 1 for turn in turns if turn.asks and turn.key in asking}
    return [_answer(speakers, turn) for turn in spoken if turn.paragraph in asked or _is_long(turn, speakers)]


def said_by_you(speakers: Speakers, quotes: Sequence[Quote], answers: Sequence[Quote]) -> list[Quote]:
    """The quotations, those of "you" in a question with the one who answers it as their speaker.

    Args:
        speakers: Of the article.
        quotes: Those outside the answers.
        answers: In the order of the text.
    """
    second = {word.lower() for word in speakers.tongue.names.second}
    known = speakers.tongue.confidence.get(ANSWER, 0.5)
    return [
        replace(quote, speaker=asked, inferred=True, rule=ANSWER, confidence=known)
        if quote.mention.lower() in second and (asked := _asked(speakers, quote, answers))
        else quote
        for quote in quotes
    ]


def _asked(speakers: Speakers, quote: Quote, answers: Sequence[Quote]) -> Speaker | None:
    """Who answers in the paragraph after the quotation's."""
    after = bisect_right(answers, quote.span.start, key=lambda answer: answer.span.start)
    if after == len(answers):
        return None
    between = Span(quote.span.end, answers[after].span.start).of(speakers.article.text)
    return answers[after].speaker if between.count(PARAGRAPH_BREAK) == 1 else None


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
        if found[1].lower() in speech.questioners and (inside := _inside(text, speech)):
            yield from (replace(turn, paragraph=index) for turn in _shifted(inside, paragraph.span.start))
            continue
        full = ":" in found.group() and all(word[0].isupper() for word in found[1].split() if len(word) > 3)
        if short or full:
            label = Span(*found.span(1)).shifted(paragraph.span.start)
            words = Span(found.end(), len(text.rstrip())).shifted(paragraph.span.start)
            yield _Turn(index, found[1], label, words, text.rstrip().endswith("?"))


def _inside(text: str, speech: Speech) -> list[_Turn]:
    """The turns of a paragraph that holds a question and its answer: "Q: Why? A: It cost too much."."""
    known = speech.questioners | speech.answerers
    labels = [found for found in _INNER.finditer(text) if found[1].lower() in known]
    labels = [found for found in labels if found[2] == labels[0][2]]
    if len(labels) < _TWO:
        return []
    ends = [following.start() for following in labels[1:]] + [len(text)]
    return [
        _Turn(0, found[1], Span(*found.span(1)), Span(found.end(), len(words)), words.endswith("?"))
        for found, end in zip(labels, ends, strict=True)
        if (words := text[:end].rstrip())
    ]


def _shifted(turns: list[_Turn], by: int) -> Iterator[_Turn]:
    return (
        replace(turn, label_span=turn.label_span.shifted(by), words=turn.words.shifted(by)) for turn in turns
    )


def _spelled_out(turns: list[_Turn], speakers: Speakers) -> list[_Turn]:
    """The turns, those labelled with initials tied to the one label, else the one name, that has them."""
    labels = {turn.label for turn in turns}
    names = {who.name for who in speakers.people.everyone()}
    return [
        replace(turn, full=_one_of(turn.label, labels) or _one_of(turn.label, names))
        if _INITIALS.fullmatch(turn.label)
        else turn
        for turn in turns
    ]


def _one_of(initials: str, full: set[str]) -> str:
    """The one of several words whose first letters are the initials; empty where none or several are."""
    fit = [words for words in full if "".join(word[0] for word in words.split()) == initials.replace(".", "")]
    return fit[0] if len(fit) == 1 and " " in fit[0] else ""


def _questioners(turns: list[_Turn], tongue: Tongue) -> set[str]:
    """The labels of who asks, in lower case: most of their turns are questions somebody else answers."""
    asked: Counter[str] = Counter()
    for turn, following in pairwise(turns):
        if turn.asks and following.key != turn.key and following.paragraph <= turn.paragraph + 1:
            asked[turn.key] += 1
    taken = Counter(turn.key for turn in turns)
    known = asked or not tongue.speech.answerers.isdisjoint(taken)
    own = {label for label in taken if known and label in tongue.speech.questioners}
    if len(taken) == _TWO and len(asked) == 1:
        return own | asked.keys()
    return own | {label for label, count in asked.items() if count * 2 > taken[label]}


def _signed(turns: list[_Turn], speakers: Speakers) -> list[_Turn]:
    """Turns of people in full sentences, their questions not printed: most of each one's speak of "I".

    A label is a person's where a name is all there is of it, so that a list of scores is none.
    """
    named = [turn for turn in turns if _is_person(turn, speakers) and not turn.asks]
    if asked := _behind_questions(turns, named, speakers):
        return asked
    own = Counter(turn.key for turn in named if _speaks_of_self(turn, speakers))
    all_of = Counter(turn.key for turn in named)
    return [turn for turn in named if own[turn.key] * 2 > all_of[turn.key] and _is_sentence(turn, speakers)]


def _is_long(turn: _Turn, speakers: Speakers) -> bool:
    return len(_text(speakers, turn).split()) >= _FEWEST_WORDS


def _behind_questions(turns: list[_Turn], named: list[_Turn], speakers: Speakers) -> list[_Turn]:
    """The turns of people that each follow a question nobody's name stands before; two at least."""
    texts, labelled = speakers.article.paragraph_texts, {turn.paragraph for turn in turns}
    asked = [
        turn
        for turn in named
        if turn.paragraph and turn.paragraph - 1 not in labelled
        if texts[turn.paragraph - 1].rstrip().endswith("?")
    ]
    return asked if len(asked) >= _TWO else []


def _is_person(turn: _Turn, speakers: Speakers) -> bool:
    named = speakers.people.within(turn.label_span.start, turn.label_span.end)
    who = named[-1].who if named else None
    whole = (
        who is not None and named[0].start == turn.label_span.start and named[-1].end == turn.label_span.end
    )
    return whole and who is not None and who.kind is SpeakerKind.PERSON and (who.sure or bool(who.given))


def _speaks_of_self(turn: _Turn, speakers: Speakers) -> bool:
    words = (word.partition("’")[0].partition("'")[0] for word in _text(speakers, turn).lower().split())
    return not speakers.tongue.names.first.isdisjoint(words)


def _is_sentence(turn: _Turn, speakers: Speakers) -> bool:
    text = _text(speakers, turn)
    ends = text.rstrip("".join(_MARKS)).endswith((".", "!", "…"))
    return _is_long(turn, speakers) and ends


def _unlabelled(speakers: Speakers, turns: list[_Turn], last: _Turn) -> Iterator[_Turn]:
    """Paragraphs after the labelled turns that follow a question."""
    texts = [text.rstrip() for text in speakers.article.paragraph_texts]
    labelled = {turn.paragraph for turn in turns}
    after_statement = _after_statements(texts, last.paragraph + 1, speakers.tongue)
    for index in range(last.paragraph + 2, len(texts)):
        text = texts[index]
        asked = texts[index - 1].endswith("?") or index in after_statement
        if asked and not text.endswith("?") and index not in labelled and not _MARKS - {"'"} & set(text):
            yield _Turn(
                index, last.label, last.label_span, speakers.article.paragraphs[index].span, asks=False
            )


def _after_statements(texts: list[str], first: int, tongue: Tongue) -> set[int]:
    """The answers to questions that are put as statements, without a question mark.

    Between two questions stand an answer, the statement and its answer; the statement is the
    shortest of the three by far, and the one who answers does not speak of "I" and "we" in it.
    """
    questions = [index for index in range(first, len(texts)) if texts[index].endswith("?")]
    found = set()
    for question, following in pairwise(questions):
        if following - question == _ANSWER_STATEMENT_ANSWER + 1:
            answer, statement, reply = (texts[question + n].lower().split() for n in (1, 2, 3))
            short = len(statement) * 2 <= min(len(answer), len(reply))
            if short and tongue.names.first.isdisjoint(statement):
                found.add(question + _ANSWER_STATEMENT_ANSWER)
    return found


def _answer(speakers: Speakers, turn: _Turn) -> Quote:
    speaker = _speaker(speakers, turn)
    own = turn.label_span.start >= speakers.article.paragraphs[turn.paragraph].span.start
    marked = turn.label.lower() in speakers.tongue.speech.answerers  # "A" is no name
    named = own and not marked
    return Quote(
        span=turn.words,
        text=_text(speakers, turn),
        speaker=speaker,
        mention=turn.label_span.of(speakers.article.text) if named else "",
        mention_span=turn.label_span if named else None,
        cue=":",
        kind=QuoteKind.DIRECT,
        inferred=(marked and speaker is not None) or not own or turn.full != "",
        confidence=speakers.tongue.confidence.get(_RULE, 0.5) if speaker else 0.0,
        rule=_RULE,
    )


def _written_about(speakers: Speakers) -> Named | None:
    """Who gives the answers of an "A:": the one person there is, or by far the one most written about."""
    sure = Counter(
        mention.who
        for mention in speakers.people.mentions
        if mention.who.sure and mention.who.given and mention.who.kind is SpeakerKind.PERSON
    )
    most = sure.most_common(_TWO)
    if not most or (len(most) == _TWO and most[0][1] < _TWO * most[1][1]):
        return None
    return most[0][0]


def _speaker(speakers: Speakers, turn: _Turn) -> Speaker | None:
    people = speakers.people
    if turn.label.lower() in speakers.tongue.speech.answerers:
        who = _written_about(speakers)
        return Speaker(who.name, who.role, who.kind) if who else None
    if turn.full:
        who = next((who for who in people.everyone() if who.name == turn.full), None)
        return Speaker(who.name, who.role, who.kind) if who else Speaker(turn.full, kind=SpeakerKind.UNNAMED)
    named = people.within(turn.label_span.start, turn.label_span.end)
    if named:
        return Speaker(named[-1].who.name, named[-1].who.role, named[-1].who.kind)
    return Speaker(turn.label, kind=SpeakerKind.UNNAMED)
