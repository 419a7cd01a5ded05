"""What belongs to a speaker behind the name: "a report published in May", "Ms Li, who runs it,"."""

from dataclasses import dataclass

from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.text.tokens import Kind, Token
from briefgen.evidence.words.speech_words import Speech
from briefgen.evidence.words.word_sets import either, without

_LONGEST = 16
_SHORTEST_PARTICIPLE = 4


@dataclass(frozen=True)
class Tails:
    """Finds where such words end, in one sentence of a paragraph.

    Attributes:
        tokens: Of the paragraph.
        end: The index after the last token of the sentence.
        speech: The words of the language.
    """

    tokens: list[Token]
    end: int
    speech: Speech

    def past_participle(self, at: int) -> int:
        """The index behind a participle and what it governs, up to a mark; the index itself for none."""
        if self.speech.statement_comma or not self._is_participle(at):
            return at  # German has it before the noun: "Laut Ute Kern fehlten drei" is its verb
        verbs = either(self.speech.auxiliaries, self.speech.finite, self.speech.clause_verbs)
        for index in range(at + 1, min(at + _LONGEST, self.end)):
            token = self.tokens[index]
            if token.kind is not Kind.WORD:
                return index
            if token.lower in verbs:
                return at
        return self.end if self.end <= at + _LONGEST else at

    def fills_relative(self, subject: Phrase, behind: int, at: int) -> bool:
        """Whether the verb of a clause about a thing stands there: "which officers say will save".

        Args:
            subject: Whose the verb of saying is.
            behind: The index after that verb.
            at: The index of the word that may be the verb of the clause.
        """
        opens = without(self.speech.relative, self.speech.articles) | self.speech.statement_that
        opened = subject.first > 0 and self.tokens[subject.first - 1].lower in opens
        verb = self.tokens[at].lower in self.speech.clause_verbs if at < self.end else False
        return opened and verb and behind == subject.last + 1 and not self.speech.statement_comma

    def past_participle_to(self, at: int, verbs: frozenset[str]) -> int:
        """The index of the verb behind a participle and what it governs; the index itself for none."""
        if not self._is_participle(at):
            return at
        for index in range(at + 1, min(at + _LONGEST, self.end)):
            if self.tokens[index].kind is not Kind.WORD:
                return at
            if self.tokens[index].lower in verbs:
                return index
        return at

    def past_relative(self, at: int) -> int:
        """The index of the comma that ends a clause with "who"; the index itself where none begins there."""
        if at + 1 >= self.end or self.tokens[at].text != ",":
            return at
        if self.tokens[at + 1].lower not in self.speech.relative:
            return at
        near = range(at + 2, min(at + _LONGEST, self.end))
        return next((index for index in near if self.tokens[index].text == ","), at)

    def _is_participle(self, at: int) -> bool:
        if at + 1 >= self.end:
            return False
        token, following = self.tokens[at], self.tokens[at + 1].lower
        if token.kind is not Kind.WORD or not token.text.islower() or following in self.speech.articles:
            return False
        regular = token.lower.endswith(self.speech.past_endings) and len(token.text) > _SHORTEST_PARTICIPLE
        by = following in self.speech.issuing
        goes_on = either(self.speech.prepositions, self.speech.times, self.speech.determiners)
        tied = following in goes_on or self.speech.is_adverb(following)
        plain = token.lower not in either(self.speech.prepositions, self.speech.determiners)
        return plain and ((regular and tied) or by)
