"""Answers of an interview whose questions have no label: a question, then what was answered, in turn."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from briefgen.evidence.names.named import Named
from briefgen.evidence.quoting.speakers import Speakers
from briefgen.evidence.text.tokens import Kind
from briefgen.model.article import Span
from briefgen.model.evidence import Quote, QuoteKind, Speaker, SpeakerKind

RULE = "answer"
_FEWEST_QUESTIONS = 3
_LONGEST_QUESTION = 45
_LONGEST_STATEMENT = 15
_FEWEST_WORDS = 3
_PAIR = 2
_FURTHEST = 4
"""Paragraphs from one question to the next; more are an article that only asks something."""


def prose_answers(speakers: Speakers, labels: dict[int, Span]) -> list[Quote]:
    """What the one interviewed says, a paragraph each; empty for an article that is no such interview.

    It is one when three short questions or more are answered, most answers speak of "I" or "we" and the
    questions do not, and one person is written about around them. One question or two are enough where
    each speaks to "you", each answer is in the first person and somebody is said to be interviewed. A
    paragraph that holds a quotation is left to it.

    Args:
        speakers: Of the article.
        labels: The label that begins a paragraph, for each paragraph that has one.
    """
    who, spoken = _interview(speakers)
    if who is None:
        return []
    plain = (at for at in spoken if all(token.kind is not Kind.QUOTE for token in speakers.rows[at].tokens))
    return [quote for at in plain if (quote := _answer(speakers, at, who, labels.get(at)))]


def in_first_person(speakers: Speakers, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations, those of "I" inside an answer with who is interviewed as their speaker."""
    who, spoken = _interview(speakers)
    if who is None:
        return list(quotes)
    paragraphs = [speakers.article.paragraphs[at].span for at in spoken]
    own = Speaker(who.name, who.role, who.kind)
    return [
        replace(quote, speaker=own, inferred=True, rule=RULE, confidence=_sure(speakers))
        if quote.speaker is None
        and quote.mention.lower() in speakers.tongue.names.first
        and any(paragraph.overlaps(quote.span) for paragraph in paragraphs)
        else quote
        for quote in quotes
    ]


def _sure(speakers: Speakers) -> float:
    return speakers.tongue.confidence.get(RULE, 0.5)


def _interview(speakers: Speakers) -> tuple[Named | None, list[int]]:
    """Who is interviewed and the paragraphs of the answers; nobody where it is no interview."""
    texts = [text.strip() for text in speakers.article.paragraph_texts]
    asked = [at for at, text in enumerate(texts) if _asks(text)]
    asked = _with_statements(speakers, texts, asked)
    many = len(asked) >= _FEWEST_QUESTIONS
    if not (_answered_by_one(speakers, texts, asked) if many else _few_answered(speakers, texts, asked)):
        return None, []
    last = _last_answer(texts, asked)
    who, spoken = (
        _interviewed(speakers, asked[0], last),
        [at for at in range(asked[0] + 1, last + 1) if at not in asked],
    )
    named = any(mention.who is who and mention.line in spoken for mention in speakers.people.mentions)
    return (None, []) if named and not many else (who, spoken)


def _asks(text: str) -> bool:
    return text.endswith("?") and len(text.split()) <= _LONGEST_QUESTION


def _with_statements(speakers: Speakers, texts: Sequence[str], asked: Sequence[int]) -> list[int]:
    """The questions, with those put as statements where question and answer take turns, a paragraph each.

    A short paragraph that is not in the first person stands in the place of a question. Before the first
    question and after the last it has to speak to "you".
    """
    if not asked or not _tells_of_interview(speakers, asked[0]):
        return list(asked)
    if any((at - asked[0]) % _PAIR for at in asked):
        return list(asked)
    turns = list(range(asked[0], asked[-1] + 1, _PAIR))
    if not all(at in asked or _puts(speakers, texts, at) for at in turns):
        return list(asked)
    while turns[0] > _PAIR and _puts_to_you(speakers, texts, turns[0] - _PAIR):
        turns.insert(0, turns[0] - _PAIR)
    while turns[-1] + _PAIR + 1 < len(texts) and _puts_to_you(speakers, texts, turns[-1] + _PAIR):
        turns.append(turns[-1] + _PAIR)
    return turns


def _puts(speakers: Speakers, texts: Sequence[str], at: int) -> bool:
    """Whether a paragraph may put a question as a statement: "The minister called it theft."."""
    return len(texts[at].split()) <= _LONGEST_STATEMENT and not _first_person(speakers, at)


def _puts_to_you(speakers: Speakers, texts: Sequence[str], at: int) -> bool:
    """Whether it does so to "you", and the paragraph behind it answers as "I" or "we"."""
    told = _puts(speakers, texts, at) and _second_person(speakers, at)
    return told and _first_person(speakers, at + 1)


def _tells_of_interview(speakers: Speakers, first: int) -> bool:
    """Whether somebody is said to be interviewed before the paragraph."""
    words = {token.lower for row in speakers.rows[:first] for token in row.tokens}
    return not speakers.tongue.speech.interviewing.isdisjoint(words)


def _answered_by_one(speakers: Speakers, texts: Sequence[str], asked: Sequence[int]) -> bool:
    """Whether the questions are put to somebody who answers in the first person."""
    answers = [at + 1 for at in asked if at + 1 < len(texts) and at + 1 not in asked]
    near = all(after - at <= _FURTHEST for at, after in pairwise(asked))
    if len(answers) < _FEWEST_QUESTIONS or not near:
        return False
    own = sum(_first_person(speakers, at) for at in answers)
    asking = sum(_first_person(speakers, at) for at in asked)
    return own * 2 >= len(answers) and asking * 3 <= len(asked)


def _few_answered(speakers: Speakers, texts: Sequence[str], asked: Sequence[int]) -> bool:
    """Whether a question or two are put to "you" and answered by "I", in what says it is an interview."""
    if not asked or asked[-1] + 1 >= len(texts) or any(after - at != _PAIR for at, after in pairwise(asked)):
        return False
    return _tells_of_interview(speakers, asked[0]) and all(
        _second_person(speakers, at) and not _first_person(speakers, at) and _first_person(speakers, at + 1)
        for at in asked
    )


def _second_person(speakers: Speakers, paragraph: int) -> bool:
    """Whether "you" stands there; a word that only begins a sentence with a capital may be another."""
    second = speakers.tongue.names.second
    return any(
        token.text in second and (not token.initial or token.lower in second)
        for token in speakers.rows[paragraph].tokens
    )


def _first_person(speakers: Speakers, paragraph: int) -> bool:
    """Whether "I" or "we" stands there outside quotation marks."""
    words = (token.lower.partition("'")[0] for token in speakers.rows[paragraph].tokens)
    return not speakers.tongue.names.first.isdisjoint(words)


def _last_answer(texts: Sequence[str], asked: Sequence[int]) -> int:
    """The paragraph right after the last question."""
    return min(asked[-1] + 1, len(texts) - 1)


def _interviewed(speakers: Speakers, first: int, last: int) -> Named | None:
    """The one person written about most before the questions and after them; None where two are."""
    told: Counter[Named] = Counter()
    speech = speakers.tongue.speech
    for mention in speakers.people.mentions:
        who = mention.who
        if (
            first <= mention.line <= last
            or who.kind is not SpeakerKind.PERSON
            or not (who.sure and who.given)
        ):
            continue
        tokens = speakers.rows[mention.line].tokens
        before = tokens[mention.first - 1].lower if mention.first else ""
        told[who] += before not in speech.prepositions
    most = told.most_common(2)
    if not most or (len(most) > 1 and most[0][1] == most[1][1]):
        return None
    return most[0][0]


def _answer(speakers: Speakers, at: int, who: Named, label: Span | None) -> Quote | None:
    """The paragraph as an answer; None for one that somebody else's label begins, or of a word or two."""
    text = speakers.article.text
    span = speakers.article.paragraphs[at].span
    if label:
        if who.surname not in label.of(text).lower().split():
            return None
        begin = label.end + 1
        span = Span(begin + len(text[begin : span.end]) - len(text[begin : span.end].lstrip()), span.end)
    words = span.of(text)
    if len(words.split()) < _FEWEST_WORDS:
        return None
    return Quote(
        span=span,
        text=words,
        speaker=Speaker(who.name, who.role, who.kind),
        mention=label.of(text) if label else "",
        mention_span=label,
        cue="",
        kind=QuoteKind.DIRECT,
        inferred=label is None,
        confidence=_sure(speakers),
        rule=RULE,
    )
