"""Which words are a clause somebody can be reported to have said."""

from dataclasses import dataclass
from functools import cached_property

from briefgen.evidence.text.tokens import Kind, Token
from briefgen.evidence.words.speech_words import Speech
from briefgen.evidence.words.word_sets import either, without

_NEAR = 30


@dataclass(frozen=True)
class Clause:
    """Tells clauses from noun phrases and fragments among the tokens of one paragraph."""

    tokens: list[Token]
    speech: Speech

    @cached_property
    def _finite(self) -> frozenset[str]:
        return self.speech.clause_verbs

    def reported(self, first: int, end: int, *, taken: bool) -> bool:
        """Whether the words after a verb of saying have a subject and a finite verb.

        Args:
            first: Index of the first token.
            end: The index after the last.
            taken: The verb takes clauses only ("said"); else things may be its object ("announced plans").
        """
        if first >= end or not self.may_be_subject(first):
            return False
        return self._holds_verb(first) or self.has_verb(first + 1, end, loose=taken)

    def stated(self, first: int, end: int, *, sure: bool) -> bool:
        """Whether the words before an attribution are a clause.

        Args:
            first: Index of the first token.
            end: The index after the last.
            sure: The attribution ends the sentence, so what stands before it hardly is anything else.
        """
        speech = self.speech
        word = self.tokens[first].lower
        governed = word in without(speech.conjunctions, speech.joining)
        fronted = word.endswith(speech.fronted_endings) and not self.tokens[first].possessive
        fronted = fronted and not self.describes(first, end)
        opened = word in speech.prepositions or word in speech.times
        if not (governed or fronted or opened):
            return sure or self.has_verb(first, end, loose=True)
        comma = next((at for at in range(first, end) if self.tokens[at].text == ","), -1)
        if comma >= 0:
            return self.has_verb(comma + 1, end, loose=True)
        if fronted and not (governed or opened):
            return sure or self.has_verb(
                first, end, loose=False
            )  # "Closing it would save money", "Ted Li has won"
        return opened and not governed and self.has_verb(first, end, loose=False)

    def describes(self, at: int, end: int) -> bool:
        """Whether a participle that opens a clause only describes its subject: "Reported thefts fell"."""
        speech, noun = self.speech, self.tokens[at + 1] if at + 1 < end else None
        if noun is None or not self.tokens[at].lower.endswith(speech.past_endings):
            return False
        plain = noun.text.islower() and speech.is_plural(noun.lower) and self.may_be_subject(at + 1)
        return plain and self.has_verb(at + 2, end, loose=True)

    def may_be_subject(self, at: int) -> bool:
        """Whether the subject of a clause may begin with the word."""
        token = self.tokens[at]
        speech = self.speech
        if token.kind is not Kind.WORD:
            return token.text not in {",", ";", ":", ")", "—", "–", "-", "--"}
        if token.lower in speech.determiners or token.lower in speech.clause_subjects:
            return True
        stops = either(speech.prepositions, speech.conjunctions, speech.relative, speech.auxiliaries)
        outside = token.lower not in stops and token.lower not in speech.infinitive_after
        named = token.capital and not token.initial  # "Kelly", "Emily"
        return outside and (named or not speech.is_adverb(token.lower) or self._belongs_to_noun(at))

    def _belongs_to_noun(self, at: int) -> bool:
        """Whether what looks like an adverb stands before its noun: "elderly patients", "long queues"."""
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if following is None or following.kind is not Kind.WORD or self.speech.statement_comma:
            return False
        noun = following.text.islower() and self.speech.is_plural(following.lower)
        apart = either(self.speech.determiners, self.speech.clause_verbs, self.speech.auxiliaries)
        return noun and following.lower not in apart and not self.speech.is_adverb(following.lower)

    def _holds_verb(self, at: int) -> bool:
        """Whether a pronoun is written together with its verb: "she'll", "it's"."""
        token, speech = self.tokens[at], self.speech
        joined = token.possessive and token.lower in speech.clause_subjects
        return joined or token.lower.endswith(speech.statement_contracted)

    def has_verb(self, first: int, end: int, *, loose: bool) -> bool:
        """Whether a finite verb stands there that is not that of "who" or "which"."""
        pending = 0
        for at in range(first, min(end, first + _NEAR)):
            word = self.tokens[at].lower
            if self._relates(at, first) or (word in self.speech.statement_that and at > first):
                pending += 1
            elif not loose and (word in self.speech.conjunctions or word in {",", "to"}):
                return False
            elif word in self.speech.joining and at > first and self._is_past(at + 1, end):
                return False  # "said goodbye and walked off"
            elif self._is_verb(at, loose):
                if not pending:
                    return True
                pending -= 1
        return False

    def relates(self, at: int, end: int) -> bool:
        """Whether a clause about a noun begins behind a comma, its verb last and in no reported form.

        "Die Stadt beantwortete die Klage nicht, die seit Mai vorliegt."
        """
        speech = self.speech
        stop = next((n for n in range(at, end) if self.tokens[n].text == ","), end)
        if stop - at <= 1 or self.tokens[at].lower not in speech.relative:
            return False
        *inner, last = (token.lower for token in self.tokens[at:stop])
        known = either(speech.clause_verbs, speech.auxiliaries)
        return last in known and speech.subjunctive.isdisjoint([*inner, last]) and known.isdisjoint(inner[1:])

    def is_deed(self, cue: str, at: int, end: int) -> bool:
        """Whether somebody answers by a deed: "replied with a smile that nobody had expected"."""
        behind = self.tokens[at].lower if 0 <= at < end else ""
        return cue in self.speech.answering and behind in self.speech.accompanying

    def follows(self, at: int, end: int) -> bool:
        """Whether a reported clause begins behind a comma; an adverb may open it: "nun müsse man warten"."""
        behind = self.tokens[at + 1].lower if at + 1 < end else ""
        adverb = self.speech.is_adverb(self.tokens[at].lower) and behind in self.speech.subjunctive
        return adverb or self.reported(at, end, taken=True)

    def _relates(self, at: int, first: int) -> bool:
        """Whether a clause about a noun opens; where commas part clauses, an article is no sign of one."""
        speech = self.speech
        if self.tokens[at].lower not in speech.relative:
            return False
        before = at - 1 if at > first and self.tokens[at - 1].lower in speech.prepositions else at
        return not speech.statement_comma or (before > first and self.tokens[before - 1].text == ",")

    def _is_past(self, at: int, end: int) -> bool:
        """Whether a verb in the past follows, whose subject is that of the verb before "and"."""
        if at >= end or self.speech.statement_comma:
            return False
        token = self.tokens[at]
        regular = len(token.text) > 3 and token.lower.endswith(self.speech.past_endings)
        following = self.tokens[at + 1].lower if at + 1 < end else ""
        apart = either(self.speech.prepositions, self.speech.determiners)
        return token.text.islower() and regular and following in apart

    def _is_verb(self, at: int, loose: bool) -> bool:
        token = self.tokens[at]
        word = token.lower
        if token.kind is not Kind.WORD or token.capital:
            return False
        if word in self._finite or word.endswith(self.speech.statement_contracted):
            return True
        before = self.tokens[at - 1].lower if at else ""
        governed = before == "to" or before in either(self.speech.determiners, self.speech.prepositions)
        known = word in either(self.speech.finite, self.speech.weak, self.speech.clause_verbs_either)
        ending = len(word) > 3 and word.endswith((*self.speech.past_endings, *self.speech.present_endings))
        return loose and not governed and (known or ending)
