"""Who says the figures of an article: whom the sentence names, or whose words it tells."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.attributed import attributed, is_of_other_teller, is_of_teller
from briefgen.evidence.meaning.carried_slots import inferred
from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.meaning.tellers import is_age_of_told, may_be_it, spoken_for
from briefgen.evidence.meaning.told_behind import attributed_behind
from briefgen.evidence.meaning.told_scope import is_outside_told
from briefgen.evidence.meaning.untimed import without_time
from briefgen.evidence.names.organisations import Organisations
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.knowledge.denials import is_denied
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Quote, QuoteKind, SpeakerKind, Words

_QUOTED = (QuoteKind.DIRECT, QuoteKind.PARTIAL)
_REPORTED = (QuoteKind.STATEMENT,)
_NEAR = 2


class Sayers:
    """Those who give the figures of an article."""

    def __init__(
        self,
        article: Article,
        words: SlotWords,
        sentences: Sequence[Span],
        quotes: Sequence[Quote],
        organisations: Organisations,
    ) -> None:
        self._article = article
        self._words = words
        self._sentences = sentences
        self._organisations = organisations
        self._quotes = sorted(quotes, key=lambda quote: quote.span)
        self._quote_starts = [quote.span.start for quote in self._quotes]

    def attributed(self, sentence: FiguredSentence, index: int) -> Words | None:
        """Who a sentence says its figures come from, by the full name; no words around a figure."""
        who = attributed(self._words, sentence.text, sentence.span.start)
        if not who and (who := attributed_behind(self._words, self._article, self._sentences, index)):
            return self._organisations.in_full(who)
        named = _not_counted(sentence, who)
        if named is None or self._contradicted(sentence, named):
            return None
        span = without_time(self._words, sentence, named.span) if named.span else None
        kept = Words(span.of(self._article.text), span) if span and span != named.span else named
        return self._organisations.in_full(kept)

    def of(self, sentence: FiguredSentence, reading: Reading, who: Words | None) -> Words | None:
        """Who says one figure of a sentence that says its figures come from `who`; nobody who denies it."""
        quoted = self._speaker(reading, _REPORTED if self._is_inner(reading) else _QUOTED)
        if quoted:
            return quoted
        other = who and (
            is_of_teller(self._words, sentence, reading, who)
            or is_of_other_teller(self._words, sentence, reading, who)
            or is_age_of_told(self._words, sentence, reading)
        )
        reported = _not_counted(sentence, self._speaker(reading, _REPORTED))
        if named := who or reported:
            outside = is_outside_told(self._words, sentence, reading, named)
            other = other or outside
            reported = None if outside and reported and _is_same(named, reported) else reported
        said = _fuller(None if other else who, reported)
        return None if self._is_denied(sentence, reading) else said

    def it(self, who: Words | None, *, plural: bool) -> Words | None:
        """Who says a figure of "it" or, with `plural`, of "they": "the port said it earned £5m"."""
        if who is None:
            return None
        who = spoken_for(who, self._article.language)
        near = bisect_right(self._quote_starts, who.span.start if who.span else 0)
        kinds = (
            quote.speaker.kind
            for quote in self._quotes[max(0, near - _NEAR) : near + _NEAR]
            if quote.speaker and quote.mention_span and who.span and quote.mention_span.overlaps(who.span)
        )
        fits = plural or may_be_it(who, next(kinds, None), self._article.language)
        return inferred(who) if fits else None

    def _contradicted(self, sentence: FiguredSentence, who: Words) -> bool:
        """Whether the words are part of what somebody else states in the sentence."""
        first = bisect_left(self._quote_starts, sentence.span.start)
        for quote in self._quotes[first : bisect_left(self._quote_starts, sentence.span.end)]:
            own = quote.mention_span and who.span and quote.mention_span.overlaps(who.span)
            other = quote.kind in _REPORTED and quote.speaker and not own
            if other and who.span and quote.span.overlaps(who.span):
                return True
        return False

    def _is_denied(self, sentence: FiguredSentence, reading: Reading) -> bool:
        """Whether the clause of a figure denies it: who did so does not state it."""
        begin = sentence.span.start
        return is_denied(sentence.text, self._article.language, reading.start - begin, reading.end - begin)

    def _is_inner(self, reading: Reading) -> bool:
        """Whether somebody is quoted inside a quotation where the figure stands: they give it."""
        at = bisect_right(self._quote_starts, reading.core) - 1
        near = self._quotes[max(0, at - _NEAR) : at + 1]
        kinds = [quote.kind for quote in near if quote.speaker and reading.core < quote.span.end]
        return QuoteKind.STATEMENT in kinds and len(kinds) > kinds.count(QuoteKind.STATEMENT)

    def _speaker(self, reading: Reading, kinds: tuple[QuoteKind, ...]) -> Words | None:
        """Who speaks where the figure stands, in quotations of the kinds asked for."""
        at = bisect_right(self._quote_starts, reading.core) - 1
        for quote in self._quotes[max(0, at - _NEAR) : at + 1][::-1]:
            inside = quote.span.start <= reading.core < quote.span.end
            if inside and quote.speaker and quote.kind in kinds and self._states(quote):
                name = quote.speaker.name
                return self._without_article(Words(name, quote.mention_span, name != quote.mention))
        return None

    def _without_article(self, who: Words) -> Words:
        """Who says something as a source is called: "ministry" of "the ministry"."""
        first, _, rest = who.text.partition(" ")
        if not rest or first not in table(self._article.language, "figures")["articles"]:
            return who
        span = who.span
        if span and span.of(self._article.text) == who.text:
            span = Span(span.end - len(rest), span.end)
        return Words(rest, span, who.inferred)

    def _states(self, quote: Quote) -> bool:
        """Whether somebody gives figures: reported speech of the unnamed needs a verb that says so."""
        named = quote.speaker is not None and quote.speaker.kind is not SpeakerKind.UNNAMED
        return named or quote.kind in _QUOTED or quote.cue.lower() in self._words.sayings.stating_cues


def _is_same(who: Words, reported: Words) -> bool:
    return bool(who.span and reported.span and who.span.overlaps(reported.span))


def _fuller(who: Words | None, reported: Words | None) -> Words | None:
    """Who a sentence names, in full where its speaker is the same: "Ann Lee" for "Ms Lee"."""
    if who is None or reported is None or not _is_same(who, reported):
        return who or reported
    if reported.text in who.text:
        return who
    return reported if reported.inferred and not who.inferred else who


def _not_counted(sentence: FiguredSentence, who: Words | None) -> Words | None:
    """Who says a figure, unless the words hold a figure themselves: "Twenty-four per cent said"."""
    return None if who and who.span and sentence.holds_figure(who.span) else who
