"""Speech reported without marks: "Ms Li said the plan would fail"."""

from collections.abc import Iterator

from briefgen.evidence.names.noun_phrases import Phrases
from briefgen.evidence.quoting.cues import HEARD, Attribution
from briefgen.evidence.quoting.reported import Clause
from briefgen.evidence.quoting.said import Said
from briefgen.evidence.quoting.speakers import Speakers
from briefgen.evidence.quoting.tails import Tails
from briefgen.evidence.quoting.writers_words import WritersWords
from briefgen.evidence.text.tokens import Kind, Line
from briefgen.evidence.words.word_sets import either, without
from briefgen.knowledge.denials import denies
from briefgen.model.article import Span
from briefgen.model.evidence import Quote, QuoteKind

_FEWEST_WORDS = 3
_UNKNOWN = 0.5
_RULE = "statement"
_NOBODYS = "statement, nobody"
"""The rule of a statement whose speaker is not known: what is sure or not is that somebody said it."""

_OBJECT = 10
_PHRASE_LINK = 5
_BOUND = 3
_BRACKET = 8
_QUOTES = frozenset(["", *"'\"“”„‘«»"])
"""A whole quotation, which has no text, and signs of one that could not be paired.

What a sentence with such a sign reports is unclear.
"""

_ENDS = frozenset({".", "!", "?", ",", ";", ":", "…", "—", "–", "-", "--"})


def find_statements(speakers: Speakers) -> Iterator[Quote]:
    """One for each sentence without quotation marks that reports what somebody said.

    What was said is a clause with a verb of its own: of "announced plans to cut jobs" there is none.
    """
    for line in speakers.rows:
        if not line.tokens:
            continue
        stops = [*line.breaks[1:], len(line.tokens)]
        plain = [
            (start, stop)
            for start, stop in zip(line.breaks, stops, strict=True)
            if _QUOTES.isdisjoint([token.text for token in line.tokens[start:stop]])
        ]
        if plain:
            yield from _of_line(speakers, line, plain)


def _of_line(speakers: Speakers, line: Line, sentences: list[tuple[int, int]]) -> Iterator[Quote]:
    reporting = either(speakers.tongue.speech.reporting, speakers.tongue.speech.participle)
    for start, stop in sentences:
        if reporting.isdisjoint([token.lower for token in line.tokens[start:stop]]):
            continue
        attributions = speakers.attributions(line)
        contents = _Contents(attributions.phrases, start, stop)
        for found in attributions.candidates(start, stop):
            # What was denied is the opposite of what was said.
            content = None if denies(found.cue, speakers.article.language) else contents.of(found)
            if content:
                yield _statement(speakers, speakers.told(found, line.paragraph), content)
                break


class _Contents:
    """Finds what was said in one sentence."""

    def __init__(self, phrases: Phrases, start: int, stop: int) -> None:
        self.phrases = phrases
        self.tokens = phrases.tokens
        self.speech = phrases.speech
        self.clause = Clause(self.tokens, self.speech)
        self.writers = WritersWords(phrases, self.clause)
        self.start = start
        self.end = stop
        while self.end > start and self.tokens[self.end - 1].text in _ENDS:
            self.end -= 1
        self.tails = Tails(self.tokens, self.end, self.speech)

    def of(self, found: Attribution) -> Span | None:
        """What was said: after the verb, else before an attribution that a comma sets off; else None."""
        cue = found.cue.lower()
        speech = self.speech
        if self._of_what_was_said(found):
            return None
        if found.rule == "closing":
            return None if cue in without(speech.loose, speech.statement_verbs) else self._before(found, "")
        according = found.rule == "according to"
        passive = found.rule == "participle"
        said = either(speech.statement_verbs, speech.statement_after, speech.after_only)
        if not (according or passive or found.rule == HEARD or cue in said):
            return None
        if self._in_relative(found):
            return None
        first = self._after_name(found.phrase.last) if according else self._after_verb(found, cue)
        if first >= 0:
            first += self.tokens[first].text == ","
            if according and not self.clause.has_verb(first, self.end, loose=False):
                whole = self._before(found, cue)  # "…, according to the firm, up from 31 six years ago"
                if whole:
                    return whole
            end = self.writers.begin(first, self.end, found.phrase, found.cue)
            return self._span(first, end) if self._long(first, end) else None
        return self._before(found, cue if according else "")

    def _in_relative(self, found: Attribution) -> bool:
        """Whether the verb only tells who somebody is: "the man who said he was Li"."""
        at = found.at - 2
        while at > self.start and self.tokens[at].lower in self.speech.auxiliaries:
            at -= 1
        before = self.tokens[at].lower if found.rule == "before" and at >= self.start else ""
        return before in without(self.speech.relative, self.speech.articles)

    def _of_what_was_said(self, found: Attribution) -> bool:
        """Whether a clause of its own holds the verb: "a third of what was promised" tells of nobody."""
        near = range(found.phrase.last, min(found.phrase.last + _PHRASE_LINK, self.end))
        verb = next((at for at in near if self.tokens[at].lower == found.cue.lower()), -1)
        first = verb
        while first > found.phrase.last and self.tokens[first - 1].lower in self.speech.passive_auxiliaries:
            first -= 1
        opens = self.speech.conjunctions - self.speech.joining
        return found.phrase.last < first < verb and self.tokens[first - 1].lower in opens

    def _long(self, first: int, end: int) -> bool:
        return sum(token.kind is Kind.WORD for token in self.tokens[first:end]) >= _FEWEST_WORDS

    def _span(self, first: int, end: int) -> Span:
        return Span(self.tokens[first].start, self.tokens[end - 1].end)

    # --- before the attribution ------------------------------------------------------------

    def _before(self, found: Attribution, according: str) -> Span | None:
        last = found.phrase.first - len(according.split())
        if found.rule == "inverted":
            last -= 1
        if last <= self.start or (self.tokens[last - 1].text != "," and not according):
            return None
        if according and self._goes_on(found.phrase.last):
            return None
        last = self._before_description(last - (self.tokens[last - 1].text == ","), found)
        first = self.start
        if self.tokens[first].text == "(" and all(t.text != ")" for t in self.tokens[first:last]):
            first += 1
        first = self._past_colon(first, last)
        apposed = found.phrase.last < self.end and self.tokens[found.phrase.last].text == ","
        sure = (found.at >= self.end - 1 or found.rule in {"inverted", "closing"}) and not apposed
        if not self._long(first, last) or not self.clause.stated(first, last, sure=sure):
            return None
        return None if self._is_cut(last, found) else self._span(first, last)

    def _is_cut(self, last: int, found: Attribution) -> bool:
        """Whether words lack what an attribution parts from them: "It was not, she says, an easy choice"."""
        behind = self.tokens[found.phrase.last : min(found.phrase.last + _BOUND, self.end)]
        if not any(token.text == "," for token in behind):
            return False
        at = last - 1
        while at > self.start and self.speech.is_adverb(self.tokens[at].lower):
            at -= 1
        speech = self.speech
        opens = either(speech.auxiliaries, speech.infinitive_after, speech.prepositions, speech.determiners)
        return not self.tokens[at].capital and self.tokens[at].lower in opens

    def _past_colon(self, first: int, last: int) -> int:
        """Where what was said begins after the writer's words: "Critics were sharper: the plan was dead, …".

        What a colon leads to without a verb, as a list, stays with the words before it.
        """
        for at in range(last - _FEWEST_WORDS, first, -1):
            if self.tokens[at].text == ":" and self.tokens[at].end < self.tokens[at + 1].start:
                whole = self.tokens[at + 1].capital and self.tokens[at + 1].lower in self.speech.determiners
                return at + 1 if self.clause.reported(at + 1, last, taken=whole) else first
        return first

    def _before_description(self, last: int, found: Attribution) -> int:
        """Where what was said ends, without what is set beside the speaker.

        That is a description before the name ("…, a spokesman for the club, Jan Li, said") or the name
        before a description ("…, Jan Li, a spokesman for the club, said").
        """
        tokens, closed = (
            self.tokens,
            found.phrase.last < self.end and self.tokens[found.phrase.last].text == ",",
        )
        if tokens[last].text != "," or not (closed or found.phrase.mention is None):
            return last
        if found.phrase.mention is None:
            name = self.phrases.at_last.get(last)
            set_off = name is not None and name.first > self.start and tokens[name.first - 1].text == ","
            return name.first - 1 if name and set_off and self.phrases.speaks(found.phrase) else last
        comma = next((at for at in range(last - 1, self.start, -1) if tokens[at].text == ","), self.start)
        beside = self.phrases.starting(comma + 1) if comma > self.start else None
        describes = beside is not None and beside.last == last and beside.mention is None
        before = self.phrases.at_last.get(comma)
        describes = describes and not (before and (before.who.sure or before.who.given))
        if beside is None or not describes or not self.phrases.speaks(beside):
            return last
        return last if self.phrases.head(beside) in self.phrases.tongue.titles.bodies else comma

    def _goes_on(self, at: int) -> bool:
        """Whether the clause around "according to Ms Li" goes on behind it: "soll es laut Li nicht geben"."""
        rest = []
        at = self.tails.past_participle(at)
        for token in self.tokens[at : self.end]:
            if token.kind is not Kind.WORD:
                break
            rest.append(token)
        if not rest:
            return False
        speech = self.speech
        first, last = rest[0].lower, rest[-1]
        fronting = (speech.prepositions, speech.determiners, speech.times, speech.conjunctions)
        set_apart = first in either(*fronting)
        ends_in_verb = speech.statement_comma and last.text.islower() and last.lower not in speech.times
        return not set_apart or ends_in_verb

    # --- after it --------------------------------------------------------------------------

    def _after_name(self, at: int) -> int:
        """Where what was said begins after "According to Ms Li (MP),"; -1 for none."""
        at = self.tails.past_relative(self.tails.past_participle(self._past_bracket(at)))
        if at >= self.end or self.tokens[at].text != ",":
            return -1
        return at + 1 if self.clause.reported(at + 1, self.end, taken=True) else -1

    def _after_verb(self, found: Attribution, cue: str) -> int:
        """Where it begins: past "reporters", "on Friday", "that"; -1 where no clause follows."""
        speech = self.speech
        if found.rule == "inverted" or found.at < 0:
            at = found.phrase.last
        else:
            at = max(found.at, found.phrase.last)
        heard = found.rule == HEARD
        at_that = at < self.end and self.tokens[at].lower in speech.statement_that
        told = cue in speech.addressing and not (heard or at_that)
        if told:
            at = self._past_listener(at)
        at = self._past_place(at)
        if at < 0 or at >= self.end:
            return -1
        if speech.statement_comma:
            return self._after_comma(at)
        if self.tokens[at].text == "," and self.tokens[at - 1].lower in speech.times:
            at += 1
        if self.tokens[at].lower in speech.statement_that:
            return at if self._points(at) else at + 1
        if self.tokens[at].text == ":":
            at += 1
        taken = told or heard or cue in speech.statement_clause
        number = next(
            (n for n in range(at, min(at + _BOUND, self.end)) if self.tokens[n].text[0].isdigit()), at
        )
        first = number if self._approximates(at) else at
        if cue in speech.statement_after or not self.clause.reported(first, self.end, taken=taken):
            return -1
        return at

    def _points(self, at: int) -> bool:
        """Whether "that" is itself what the clause is about: "said that was the note"."""
        following = self.tokens[at + 1].lower if at + 1 < self.end else ""
        return following in self.speech.passive_auxiliaries

    def _after_comma(self, at: int) -> int:
        """Where a clause begins that a comma sets off: "sagte am Montag in Bonn, man werde"; -1 for none."""
        speech = self.speech
        stop = min(at + _OBJECT, self.end - 1)
        comma = next((n for n in range(at, stop) if self.tokens[n].text in {",", ":"}), -1)
        if comma < 0:
            return -1
        if self.tokens[comma + 1].lower in speech.statement_that:
            return comma + 2
        if self.tokens[at].lower in speech.statement_objects and not self._is_shifted(comma + 1):
            return -1  # "forderte einen Deckel, die FDP lehnte ab"
        reported = self.clause.reported(comma + 1, self.end, taken=True) or self._opens_with_adverb(comma + 1)
        return comma + 1 if reported else -1

    def _opens_with_adverb(self, at: int) -> bool:
        """Whether an adverb and a verb form of reported speech begin the clause: "nun müsse man warten"."""
        following = self.tokens[at + 1].lower if at + 1 < self.end else ""
        return self.speech.is_adverb(self.tokens[at].lower) and following in self.speech.subjunctive

    def _is_shifted(self, at: int) -> bool:
        """Whether a form of reported speech soon follows: German "sei", "werde"."""
        near = (token.lower for token in self.tokens[at : min(at + _OBJECT, self.end)])
        return any(word in self.speech.statement_shifted for word in near)

    def _past_listener(self, at: int) -> int:
        """The index after whom it was told to; -1 where nobody is."""
        if at >= self.end:
            return -1
        if self.tokens[at].lower in self.speech.listeners or self._is_audience(at):
            return at + 1
        phrase = self.phrases.starting(at)
        return phrase.last if phrase else -1

    def _is_audience(self, at: int) -> bool:
        """Whether a plural noun for people is all of whom it was told: "told analysts output would rise"."""
        following = self.tokens[at + 1] if at + 1 < self.end else None
        linked = following is None or following.lower in self.speech.noun_links
        return self.tokens[at].lower in self.phrases.tongue.titles.plural_people and not linked

    def _past_place(self, at: int) -> int:
        """The index after where and when it was said: "on Friday", "in an interview"; -1 where unclear."""
        speech = self.speech
        at = self._past_bracket(at)
        while 0 <= at < self.end:
            word = self.tokens[at].lower
            timed = at + 1 < self.end and (
                self.tokens[at + 1].lower in speech.times or self.tokens[at + 1].text.isdigit()
            )
            of_date = self.tokens[at].text.isdigit() and self.tokens[at - 1].lower in speech.times
            if self._of_noun(at):
                return at
            if word in speech.times or of_date:
                at += 1
            elif self._approximates(at):
                return at
            elif (word in speech.prepositions and timed) or self._this_week_that(at):
                at += 2
            elif word in speech.prepositions and not speech.statement_comma:
                return self._next_clause(at + 1)
            else:
                return at
        return at

    def _of_noun(self, at: int) -> bool:
        """Whether a word for when belongs to the noun behind it: "said night staff were paid less"."""
        speech = self.speech
        token, before = self.tokens[at], self.tokens[at - 1].lower
        if token.lower not in speech.times or token.capital or speech.statement_comma:
            return False
        if speech.is_adverb(token.lower) or before in speech.times | speech.determiners | speech.prepositions:
            return False
        following = self.tokens[at + 1] if at + 1 < self.end else None
        if following is None or following.kind is not Kind.WORD or following.capital:
            return False
        apart = speech.times | speech.prepositions | speech.conjunctions | speech.determiners
        apart |= speech.statement_that | speech.clause_subjects | speech.auxiliaries
        return following.lower not in apart and not speech.is_adverb(following.lower)

    def _approximates(self, at: int) -> bool:
        """Whether a preposition stands before a number as its determiner: "said about 8,000 came"."""
        first, second, third = ([token.lower for token in self.tokens[at : at + 3]] + ["", "", ""])[:3]
        if f"{first} {second}" in self.speech.statement_bounds:
            return True
        return (
            first in self.speech.statement_bounds and second[:1].isdigit() and third not in self.speech.times
        )

    def _this_week_that(self, at: int) -> bool:
        """Whether words for when stand before a "that": "said this week that"."""
        first, when, that = ([token.lower for token in self.tokens[at : at + 3]] + ["", "", ""])[:3]
        speech = self.speech
        return first in speech.determiners and when in speech.times and that in speech.statement_that

    def _past_bracket(self, at: int) -> int:
        """The index after a short bracket that begins there; the index itself where none does."""
        if not 0 <= at < self.end or self.tokens[at].text != "(":
            return at
        near = range(at, min(at + _BRACKET, self.end))
        return next((n + 1 for n in near if self.tokens[n].text == ")"), at)

    def _next_clause(self, at: int) -> int:
        """The index of the "that" or pronoun with which a clause soon begins, before any mark; or -1."""
        begins = either(self.speech.statement_that, self.speech.clause_subjects)
        for index in range(at, min(at + _OBJECT, self.end)):
            token = self.tokens[index]
            if token.kind is not Kind.WORD:
                return -1
            if token.lower in begins and self.tokens[index - 1].lower not in self.speech.prepositions:
                return index
        return -1


def _statement(speakers: Speakers, said: Said, content: Span) -> Quote:
    tongue = speakers.tongue
    rule = _RULE if said.speaker else _NOBODYS
    of_pronoun = said.speaker and said.mention.lower() in tongue.names.pronouns
    return Quote(
        span=content,
        text=content.of(speakers.article.text),
        speaker=said.speaker,
        mention=said.mention,
        mention_span=said.mention_span,
        cue=said.cue,
        kind=QuoteKind.STATEMENT,
        inferred=said.inferred,
        confidence=tongue.confidence.get(f"{rule}, pronoun" if of_pronoun else rule, _UNKNOWN),
        rule=rule,
    )
