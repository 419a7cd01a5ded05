"""What belongs to a speaker behind the name: "a report published in May", "Ms Li, who runs it,"."""

from dataclasses import dataclass

from briefgen.evidence.text.tokens import Kind, Token
from briefgen.evidence.words.speech_words import Speech
from briefgen.evidence.words.word_sets import either

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
        if not self._is_participle(at):
            return at
        verbs = either(self.speech.auxiliaries, self.speech.finite, self.speech.clause_verbs)
        for index in range(at + 1, min(at + _LONGEST, self.end)):
            token = self.tokens[index]
            if token.kind is not Kind.WORD:
                return index
            if token.lower in verbs:
                return at
        return self.end if self.end <= at + _LONGEST else at

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
