"""Where it was said and to whom, which stands between the verb of saying and what was said."""

from briefgen.evidence.quoting.verb_subjects import VerbSubjects
from briefgen.evidence.text.tokens import Kind
from briefgen.evidence.words.word_sets import either

_OBJECT = 10
_BRACKET = 8


class Circumstances:
    """Finds where such words end, in one sentence; `end` is the index after its last token."""

    def __init__(self, phrases: VerbSubjects, end: int) -> None:
        self.phrases = phrases
        self.tokens = phrases.tokens
        self.speech = phrases.speech
        self.end = end

    def past_listener(self, at: int) -> int:
        """The index after whom it was told to; -1 where nobody is."""
        if at >= self.end:
            return -1
        phrase = self.phrases.starting(at)
        owned = self.tokens[at].lower in self.phrases.tongue.names.possessive and self._owns(at)
        if not owned and (self.tokens[at].lower in self.speech.listeners or self._is_audience(at)):
            return at + 1
        return phrase.last if phrase else -1

    def _owns(self, at: int) -> bool:
        """Whether "her" is no listener but tells whose one is: "told her grandchildren stories"."""
        following = self.tokens[at + 1] if at + 1 < self.end else None
        if following is None or following.kind is not Kind.WORD or following.capital:
            return False
        speech = self.speech
        opens = either(speech.determiners, speech.clause_subjects, speech.statement_that, speech.prepositions)
        opens |= speech.conjunctions | speech.times
        return following.lower not in opens and not speech.is_adverb(following.lower)

    def _is_audience(self, at: int) -> bool:
        """Whether a plural noun for people is all of whom it was told: "told analysts output would rise"."""
        following = self.tokens[at + 1] if at + 1 < self.end else None
        linked = following is None or following.lower in self.speech.noun_links
        return self.tokens[at].lower in self.phrases.tongue.titles.plural_people and not linked

    def past_place(self, at: int) -> int:
        """The index after where and when it was said: "on Friday", "in an interview"; -1 where unclear."""
        speech = self.speech
        at = self.past_bracket(at)
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
            elif self.approximates(at):
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

    def approximates(self, at: int) -> bool:
        """Whether a preposition stands before a number as its determiner: "said about 8,000 came"."""
        first, second, third = ([token.lower for token in self.tokens[at : at + 3]] + ["", "", ""])[:3]
        if f"{first} {second}" in self.speech.statement_bounds:
            return True
        return (
            first in self.speech.statement_bounds and second[:1].isdigit() and third not in self.speech.times
        )

    def past_beside(self, comma: int) -> int:
        """The comma behind a name beside a description: "the mayor, Ann Cole,"; else the same."""
        beside = self.phrases.at_first.get(comma + 1)
        named = comma in self.phrases.at_last or beside is None
        closed = not named and beside and beside.last < self.end and self.tokens[beside.last].text == ","
        return beside.last if beside and closed else comma

    def past_aside(self, at: int) -> int:
        """The index of a "that" behind an adverb between commas: "warned, though, that"; else the same."""
        near = self.tokens[at : at + 4]
        if len(near) < 4 or near[0].text != "," or near[2].text != ",":
            return at
        that = near[3].lower in self.speech.statement_that
        return at + 3 if that and self.speech.is_adverb(near[1].lower) else at

    def _this_week_that(self, at: int) -> bool:
        """Whether words for when stand before a "that": "said this week that"."""
        first, when, that = ([token.lower for token in self.tokens[at : at + 3]] + ["", "", ""])[:3]
        speech = self.speech
        return first in speech.determiners and when in speech.times and that in speech.statement_that

    def past_bracket(self, at: int) -> int:
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
