"""Years that only say when a thing was made: "the 1930s basin", "Halle von 1905"."""

import re
from dataclasses import replace
from datetime import date

from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.meaning.subjects import is_verb
from briefgen.evidence.times.moments import Moment
from briefgen.evidence.words.origin_words import OriginWords, origin_words
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Article, Span

_REACH = 80
_OLD = 30
"""So many years before what is told now, a year with a thing is one of its making."""
_WORD = re.compile(r"[^\W_][\w’'-]*")
_NEXT_WORD = re.compile(r"\s(?P<word>[^\W\d_][\w’'-]*)(?P<behind>[^\w]?)")
_BRACKET_END = re.compile(r"[^,;:().]{0,60}?,\s")


def without_origins(words: SlotWords, sentence: FiguredSentence, article: Article) -> FiguredSentence:
    """The sentence without the times that belong to a thing and to no figure.

    Args:
        words: Of its language.
        sentence: With its times; days and months always stay.
        article: Its day of publication says what is old.
    """
    if not sentence.moments:
        return sentence
    published = article.published.day if article.published else None
    origins = _Origins(words, origin_words(article.language), sentence, published)
    made = [moment for moment in sentence.moments if origins.holds(moment)]
    if not made:
        return sentence
    kept = tuple(moment for moment in sentence.moments if moment not in made)
    return replace(sentence, moments=kept, origins=tuple(moment.span for moment in made))


class _Origins:
    """Tells which times of one sentence belong to things."""

    def __init__(
        self, words: SlotWords, origin: OriginWords, sentence: FiguredSentence, published: date | None
    ) -> None:
        self._words = words
        self._origin = origin
        self._sentence = sentence
        years = [moment.when.end.year for moment in sentence.moments if moment.when]
        self._now = published.year if published else max(years, default=0)

    def holds(self, moment: Moment) -> bool:
        """Whether a year or decade says when something was made."""
        when = moment.when
        if when is None or when.start.month or moment.span.end >= self._sentence.readings[-1].end:
            return False
        old = self._now - when.end.year >= _OLD
        bracketed = self._is_bracketed(moment, old=old)
        return bracketed or self._is_made_then(moment) or self._is_attribute(moment, old=old)

    def _before(self, moment: Moment) -> str:
        return self._sentence.between(
            max(self._sentence.span.start, moment.span.start - _REACH), moment.span.start
        )

    def _behind(self, moment: Moment) -> str:
        return self._sentence.between(moment.span.end, moment.span.end + _REACH)

    def _is_bracketed(self, moment: Moment, *, old: bool) -> bool:
        """Whether it stands in a clause between commas that tells of a thing: ", built in 1891, has"."""
        opened, closed = self._before(moment), _BRACKET_END.match(self._behind(moment))
        inside = opened.rpartition(",")[2]
        if closed is None or inside == opened or any(mark in inside for mark in ";:()"):
            return False
        end = moment.span.end + closed.end()
        if self._sentence.holds_figure(Span(moment.span.start - len(inside), end)):
            return False
        made = any(map(self._origin.made.fullmatch, _WORD.findall(closed[0])))  # "1905 gebaut,"
        if inside.strip():
            opened_by = self._origin.opens_aside.match(inside)
            return opened_by is not None and (old or made or opened_by["made"] is not None)
        return made

    def _is_made_then(self, moment: Moment) -> bool:
        """Whether a participle before it tells of one thing: "the school founded in 1902 has"."""
        behind = _NEXT_WORD.match(self._behind(moment))
        if behind is None or not self._goes_on(behind["word"]):
            return False
        return self._origin.made_before.search(self._before(moment)) is not None

    def _goes_on(self, word: str) -> bool:
        """Whether a word is the verb of the sentence."""
        clause = self._words.clause
        return word in clause.auxiliaries | clause.clause_verbs | clause.finite or is_verb(self._words, word)

    def _is_attribute(self, moment: Moment, *, old: bool) -> bool:
        """Whether it stands before or behind the noun of a thing: "the 1930s basin", "Haus von 1905"."""
        before, behind = self._before(moment), self._behind(moment)
        following = self._origin.attribute_behind.match(behind)
        decade = moment.when is not None and moment.when.start.year != moment.when.end.year
        participle = self._origin.participle_behind.match(behind)
        if participle and self._is_led(before):
            # Of several things made of late it is the time: "die Zahl der 2025 gebauten Wohnungen".
            return old or participle["ending"] not in self._origin.plural_endings
        if following and decade and not self._words.periods.time_word_before.search(before):
            words = self._sentence.between(moment.span.start, moment.span.end).split()
            own = words[0] in self._words.clause.article_words
            return (own or self._is_led(before)) and not self._goes_on(following["noun"].lower())
        if not old or not self._is_of_now(moment):
            return False
        if self._origin.noun_before.search(before):
            return True
        named = following is not None and not self._goes_on(following["noun"].lower())
        return named and not decade and self._is_led(before)

    def _is_led(self, before: str) -> bool:
        """Whether an article stands right before it."""
        return self._words.clause.article_before.search(before) is not None

    def _is_of_now(self, moment: Moment) -> bool:
        """Whether what the sentence tells is of a later time: a change, or a verb in the present."""
        sentence = self._sentence
        if any(reading.from_to for reading in sentence.readings):
            return True
        later = (one.when for one in sentence.moments if one.when and moment.when)
        year = moment.when.end.year if moment.when else 0
        if any(when.start.year - year >= _OLD for when in later):
            return True
        said = _WORD.findall(sentence.between(moment.span.end, sentence.readings[-1].start))
        return not self._origin.presents.isdisjoint(said)
