"""Sentences of the article worth a place among the key points: ranked, never written."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from heapq import heapify, heappop, heappush
from itertools import chain, takewhile

from briefgen.evidence.novelty import novelty
from briefgen.evidence.standing import costs, greets, stands_alone
from briefgen.evidence.text.sentences import sentences
from briefgen.evidence.words.speech import tongue
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.quote_marks import quoted
from briefgen.knowledge.traits import has_capitalised_nouns
from briefgen.model.article import Article, ParagraphKind, Span
from briefgen.model.evidence import Event, Figure, FigureKind, KeyPoint, Quote, QuoteKind, SpeakerKind

MOST = 12
"""Key points offered for one article."""

_CANDIDATES = 60
_FEWEST_WORDS, _MOST_WORDS = 7, 45
_MOST_NAMES = 40
_SHORTEST_ALIKE = 6
_SHARED_START = _SHORTEST_ALIKE - 1
_ABOUT = 20
_WORD = re.compile(r"\w[\w’'-]*")
_ENDS = re.compile(r"[.!…。][\"”’»')\]]*\Z")

# Points for what a sentence has; chosen by reading the first five of some sixty articles, and measured: of
# the first five of ten own articles 40 in 50 are those a reader chose (39 before), and the first 100 words
# hold .32 of the words of the standfirst of 67 others (.31 before), more on both halves. Of the three
# sentences an editor would take of each of 13 German articles 30 in 39 are among the first three (25 before).
_LEAD, _SIDE_LEAD, _NEAR_TOP, _PARAGRAPH_START = 3.6, 1.5, 2.4, 0.4
_FIGURE, _MORE_FIGURES, _COMPARED = 1.0, 0.4, 0.8
_NAMED, _DATED, _HEADLINE = 0.4, 0.3, 2.0
_CENTRAL, _CENTRAL_WORDS, _SHORT_OF_HEADLINE = 2.0, 4, 0.2
_QUOTATION, _PARTLY_QUOTED, _LONG = -4.0, -0.5, -1.0
_ASIDE = (FigureKind.AGE, FigureKind.DURATION)
"""Figures told in passing: they make no sentence a finding."""
_REPEATED, _SHARED_BY_ALL = -4.0, 0.25


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A sentence with its points, why it has them, and the words that tell what it is about."""

    span: Span
    score: float
    reasons: tuple[str, ...]
    topic: frozenset[str]


@cache
def _common(language: str) -> frozenset[str]:
    """Words that tell nothing of what a sentence is about."""
    return frozenset(table(language, "keypoints")["common"])


def find_key_points(
    article: Article, quotes: Sequence[Quote], figures: Sequence[Figure], events: Sequence[Event]
) -> tuple[KeyPoint, ...]:
    """The sentences that carry most of the article, best first, at most `MOST`.

    A sentence that repeats a better one comes later, and so does one that is a quotation with
    its attribution and nothing else.
    """
    judge = _Judge(article, quotes, figures, events)
    candidates = [judged for sentence in sentences(article) if (judged := judge.judged(sentence))]
    best = sorted(candidates, key=lambda one: (-one.score, one.span))[:_CANDIDATES]
    return tuple(
        KeyPoint(
            one.span, one.span.of(article.text), round(score, 3), _sentence(one.reasons, article.language)
        )
        for one, score in _without_repetition(best)
    )


def _sentence(reasons: Sequence[str], language: str) -> str:
    """The reasons as one short sentence: "It leads the article, has 2 figures and names Ann Lee."."""
    *before, last = reasons
    return _say(language, "more" if before else "one", before=", ".join(before), last=last)


def _say(language: str, key: str, /, **parts: str) -> str:
    """A reason, or what joins them, in the words of the article's language."""
    return str(table(language, "keypoints")["reasons"][key]).format(**parts)


def _without_repetition(best: list[_Candidate]) -> Iterator[tuple[_Candidate, float]]:
    """The candidates by what each adds to those before it.

    What is chosen can only lower a score, so a candidate is set against the chosen ones when it comes
    first, and no sooner.
    """
    chosen: list[_Candidate] = []
    waiting = [(-one.score, one.span, one, 0) for one in best]
    heapify(waiting)
    while waiting and len(chosen) < MOST:
        lost, span, one, compared = heappop(waiting)
        if compared == len(chosen):
            chosen.append(one)
            yield one, -lost
            continue
        least = min(one.score + _penalty(one, other) for other in chosen[compared:])
        heappush(waiting, (max(lost, -least), span, one, len(chosen)))


def _penalty(one: _Candidate, other: _Candidate) -> float:
    """What it costs a candidate to repeat another; zero or less."""
    return _REPEATED * max(_overlap(one.topic, other.topic) - _SHARED_BY_ALL, 0.0)


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """How much of the smaller set is in the other, 0 to 1."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 0.0


class _Inside:
    """Which of some spans lie in a stretch of text; asked for stretches in order."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._at = 0

    def of(self, sentence: Span) -> list[Span]:
        while self._at < len(self._spans) and self._spans[self._at].end <= sentence.start:
            self._at += 1
        end = self._at
        while end < len(self._spans) and self._spans[end].start < sentence.end:
            end += 1
        return self._spans[self._at : end]


class _Judge:
    """Gives each sentence its points; sentences are to be asked for in order."""

    def __init__(
        self, article: Article, quotes: Sequence[Quote], figures: Sequence[Figure], events: Sequence[Event]
    ) -> None:
        self._article = article
        self._say = partial(_say, article.language)
        self._common = _common(article.language)
        self._forms = _forms(article.language)
        self._headline = self._topic(article.headline)
        self._headline_parts = _parts(self._headline)
        self._names = _names(quotes, article.language)
        self._shared = self._shared_words()
        marked = [quote.span for quote in quotes if quote.kind is not QuoteKind.STATEMENT]
        compared = (figure.span for figure in figures if figure.compared_to or figure.change)
        self._quotes = _Inside(marked)
        self._figures = _Inside(figure.span for figure in figures if figure.kind not in _ASIDE)
        self._compared = _Inside(compared)
        self._dates = _Inside(event.span for event in events)
        self._when = {event.span: event.when for event in events if event.when}
        self._dated: list[Span] = []
        self._lead: Span | None = None

    def judged(self, sentence: Span) -> _Candidate | None:
        """The sentence with its points, or None where it cannot stand as a key point."""
        text = sentence.of(self._article.text)
        quotations = self._quotes.of(sentence)
        told = _blanked(text, sentence, quotations)
        if not all(map(sentence.contains, quotations)):
            return None  # half a quotation would stand as the article's own words
        if greets(told, self._article.language):
            return None
        if not self._can_stand(sentence, text) or not stands_alone(told, self._article.language):
            return None
        topic = self._topic(text)
        self._dated = self._dates.of(sentence)
        parts = [
            *self._place_points(sentence, topic),
            *self._evidence_points(sentence, text, quotations),
            *self._wording_points(told, topic),
            self._novelty_points(sentence, told),
        ]
        score = sum(points for points, _ in parts)
        reasons = tuple(reason for _, reason in parts if reason)
        return _Candidate(sentence, score, reasons or (self._say("adds"),), topic)

    def _can_stand(self, sentence: Span, text: str) -> bool:
        paragraph = self._article.paragraphs[self._article.paragraph_index(sentence.start)]
        told = paragraph.kind in (ParagraphKind.TEXT, ParagraphKind.LIST_ITEM)
        return told and len(text.split()) >= _FEWEST_WORDS and _ENDS.search(text) is not None

    def _place_points(self, sentence: Span, topic: frozenset[str]) -> Iterator[tuple[float, str]]:
        index = self._article.paragraph_index(sentence.start)
        if self._lead is None:
            self._lead = sentence
            aside = self._headline and self._says_headline(topic) < _SHORT_OF_HEADLINE and not self._dated
            yield _SIDE_LEAD if aside else _LEAD, self._say("lead")
        else:
            yield _NEAR_TOP / (1 + index / 3), self._say("near_top") if index < 3 else ""
        if self._article.paragraphs[index].span.start == sentence.start:
            yield _PARAGRAPH_START, ""

    def _evidence_points(self, sentence: Span, text: str, quotes: list[Span]) -> list[tuple[float, str]]:
        share = sum(len(quote) for quote in quotes) / max(len(sentence), 1)
        figures = len(self._figures.of(sentence))
        compared, dated = self._compared.of(sentence), self._dated
        parts = []
        if figures:
            points = _FIGURE + _MORE_FIGURES * min(figures - 1, 2)
            parts.append((points, self._say("figure" if figures == 1 else "figures", count=str(figures))))
        if compared:
            parts.append((_COMPARED, self._say("against_others" if figures > 1 else "against_another")))
        if dated:
            parts.append((_DATED, self._say("dated")))
        if share > 0.2:
            parts.append((_QUOTATION if share > 0.5 else _PARTLY_QUOTED, ""))
        name = next((name for name in self._names if name in text), "")
        return [*parts, (_NAMED, self._say("names", name=name))] if name else parts

    def _novelty_points(self, sentence: Span, told: str) -> tuple[float, str]:
        periods = [self._when[span] for span in self._dated if span in self._when]
        published = self._article.published
        language = self._article.language
        found = novelty(told, periods, published.day if published else None, language)
        points = max(found.points, 0.0) if sentence == self._lead else found.points
        return points, self._say(found.reason, quoted=quoted(found.cue, language)) if found.reason else ""

    def _wording_points(self, text: str, topic: frozenset[str]) -> Iterator[tuple[float, str]]:
        yield costs(text, self._article.language), ""
        yield _CENTRAL * min(len(topic & self._shared) / _CENTRAL_WORDS, 1.0), ""
        if len(text.split()) > _MOST_WORDS:
            yield _LONG, ""
        if self._headline:
            shared = self._says_headline(topic)
            yield _HEADLINE * shared, self._say("headline") if shared > 0.5 else ""

    def _says_headline(self, topic: frozenset[str]) -> float:
        """How much of the headline a sentence has, in whatever form or compound, 0 to 1."""
        parts = self._headline_parts
        near = [word for word in topic if word[:_SHARED_START] in parts or word[-_SHORTEST_ALIKE:] in parts]
        told = (
            word in topic or any(self._forms.are_alike(word, one) for one in near) for word in self._headline
        )
        return sum(told) / len(self._headline)

    def _topic(self, text: str) -> frozenset[str]:
        return frozenset(_WORD.findall(text.casefold())) - self._common

    def _shared_words(self) -> frozenset[str]:
        """The words that most paragraphs have in common, of two as common the earlier one."""
        topics = (_WORD.findall(text.casefold()) for text in self._article.paragraph_texts)
        counts = Counter(chain.from_iterable(map(dict.fromkeys, topics)))
        for word in self._common:
            counts.pop(word, None)
        return frozenset(word for word, count in counts.most_common(_ABOUT) if count > 1)


def _parts(words: frozenset[str]) -> frozenset[str]:
    """The beginnings and ends of the words, one of which all that is alike but not the same has too."""
    long = [word for word in words if len(word) >= _SHORTEST_ALIKE]
    return frozenset(
        chain((word[:_SHARED_START] for word in long), (word[-_SHORTEST_ALIKE:] for word in long))
    )


@dataclass(frozen=True, slots=True)
class _Forms:
    """How words of a language that are one may differ.

    Attributes:
        endings: Of forms of one word, behind what they share; one of them is empty.
        joint: Between a compound and its last noun: nothing where nouns are written together.
    """

    endings: frozenset[str]
    joint: str

    def are_alike(self, word: str, other: str) -> bool:
        """Whether two words are forms of one, or one ends with the other: "ausschuss", "hauptausschuss"."""
        if word == other:
            return True
        shorter, longer = sorted((word, other), key=len)
        if len(shorter) < _SHORTEST_ALIKE:
            return False
        if longer.endswith(f"{self.joint}{shorter}"):
            return True
        begins = takewhile(lambda at: word[:at] == other[:at], range(_SHARED_START, len(shorter) + 1))
        # "protest" and "protect" begin alike too: only what an ending tells apart is one word.
        return any({word[at:], other[at:]} <= self.endings for at in begins)


@cache
def _forms(language: str) -> _Forms:
    joint = "" if has_capitalised_nouns(language) else "-"
    return _Forms(frozenset(table(language, "keypoints")["endings"]), joint)


def _blanked(text: str, sentence: Span, quotes: list[Span]) -> str:
    """The sentence with spaces for its quotations."""
    for quote in quotes:
        start, end = max(quote.start - sentence.start, 0), min(quote.end, sentence.end) - sentence.start
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _names(quotes: Sequence[Quote], language: str) -> tuple[str, ...]:
    """The people and organisations that speak by a name of their own, each once, by first appearance."""
    named = (q.speaker.name for q in quotes if q.speaker and q.speaker.kind is not SpeakerKind.UNNAMED)
    determiners = tongue(language).speech.determiners
    proper = (name for name in named if name[:1].isupper() and name.split()[0].lower() not in determiners)
    return tuple(dict.fromkeys(proper))[:_MOST_NAMES]
