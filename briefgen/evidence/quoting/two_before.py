"""Two whom "they" stands for, of whom the sentence before tells: "She and Reed walked on. They said"."""

from briefgen.evidence.names.named import Named
from briefgen.evidence.names.people import Mention, People
from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.names.pronouns import Pronouns
from briefgen.evidence.text.tokens import Kind, Line, Token
from briefgen.evidence.words.speech import Gender, Tongue
from briefgen.model.evidence import Speaker, SpeakerKind

_LONGEST_ROLE = 4
_ONE_OF_EACH = frozenset({Gender.MALE, Gender.FEMALE})

Sentence = tuple[int, int, int]
"""A paragraph, and the indices of the first token and after the last."""


class TwoBefore:
    """Finds the two of one article whom "they" takes up."""

    def __init__(self, rows: list[Line], people: People, pronouns: Pronouns, tongue: Tongue) -> None:
        self.rows = rows
        self.people = people
        self.pronouns = pronouns
        self.tongue = tongue

    def meant(self, phrase: Phrase, line: int) -> tuple[bool, Speaker | None]:
        """Whether the sentence before is about two people, and both as one speaker where both are known."""
        before = self._before(line, self.rows[line].sentence(phrase.first)[0])
        if before is None:
            return False, None
        told = self._is_both(before)
        earlier = self._before(before[0], before[1]) if told else before
        two = self._two(earlier) if earlier else None
        return told or two is not None, two if two and two.name else None

    def _before(self, line: int, start: int) -> Sentence | None:
        """The sentence before the index, at the head of a paragraph the last of the one before."""
        if not start:
            line -= 1
            start = len(self.rows[line].tokens) if line >= 0 else 0
        if not start:
            return None
        return line, *self.rows[line].sentence(start - 1)

    def _is_both(self, sentence: Sentence) -> bool:
        """Whether "the two" or "both" heads the sentence."""
        line, start, stop = sentence
        words = tuple(token.lower for token in self.rows[line].tokens[start:stop])
        return any(words[: len(both)] == both for both in self.tongue.names.both)

    def _two(self, sentence: Sentence) -> Speaker | None:
        """The two who head the sentence as one speaker, without a name where one is not known."""
        line, start, stop = sentence
        tokens = self.rows[line].tokens
        gender = self.tongue.names.pronouns.get(tokens[start].lower)
        first = None if gender in _ONE_OF_EACH else self._person(line, start, stop)
        joint = first.last if first else start + 1
        if joint >= stop or tokens[joint].lower not in self.tongue.speech.adding:
            return None
        second = self._person(line, joint + 1, stop)
        if second is None or not (first or gender in _ONE_OF_EACH):
            return None
        one = first.who if first else self._resolved(gender, line, start)
        if one is None or one is second.who or second.among or (first and first.among):
            return Speaker("", kind=SpeakerKind.PERSON)
        return Speaker(f"{one.name} {tokens[joint].text} {second.who.name}", kind=SpeakerKind.PERSON)

    def _resolved(self, gender: Gender | None, line: int, at: int) -> Named | None:
        return self.pronouns.resolve(gender, line, at, None) if gender else None

    def _person(self, line: int, at: int, stop: int) -> Mention | None:
        """The person named there, past what they are: "the botanist Peter Reed"."""
        tokens = self.rows[line].tokens
        if at >= stop:
            return None
        near = self.people.within(tokens[at].start, tokens[stop - 1].end)[:1]
        named = near[0] if near and not near[0].possessive else None
        if named is None or named.who.kind is not SpeakerKind.PERSON:
            return None
        lead = tokens[at : named.first]
        plain = len(lead) <= _LONGEST_ROLE and all(self._describes(token) for token in lead)
        return named if plain else None

    def _describes(self, token: Token) -> bool:
        speech = self.tongue.speech
        small = token.lower in speech.prepositions or token.lower in speech.conjunctions
        return token.kind is Kind.WORD and not small and token.lower not in speech.finite
