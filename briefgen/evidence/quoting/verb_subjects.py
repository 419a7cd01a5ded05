"""Whose a participle or an infinitive of saying is."""

from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.quoting.clauses import Clauses
from briefgen.evidence.text.tokens import Kind

_REACH = 60
_SHORT = 12
_PARTS = frozenset({",", "—", "–", "-", "--", "…"})


class VerbSubjects(Clauses):
    """Finds the subjects of finite and other verbs in one paragraph."""

    def is_passive(self, start: int, index: int) -> bool:
        """Whether its subject is the one spoken to or of: "was asked"."""
        be = index > start and self.tokens[index - 1].lower in self.speech.passive_auxiliaries
        return be and self.tokens[index].lower not in self.speech.participle

    def participle_subject(self, start: int, index: int, *, joined: bool = True) -> Phrase | None:
        """The subject of "saying": right before it, else that of an earlier verb, else of the clause.

        Args:
            start: Of the sentence.
            index: Of the participle.
            joined: Whether it may be that of another participle before "and".
        """
        own = index
        while own > start + 1 and self._before_verb(own - 1):
            own -= 1
        if own > start and own in self.at_last:
            mention = self.at_last[own]
            if not self._placed(start, mention.first):
                return self.starting(mention.first) if not mention.possessive else None
        quoted = self._quoted(start, own - 1)
        if quoted:
            return quoted
        if joined and own - 1 > start and self.tokens[own - 1].lower in self.speech.joining:
            same = self._earlier_participle(start, own - 1)
            if same:
                return same
        accompanying = self._accompanying(start, own)
        if accompanying:
            return accompanying
        for at in range(index - 1, max(start, index - _REACH), -1):
            token = self.tokens[at]
            own = self.tokens[at - 1].lower not in self.speech.relative
            spoken = own and token.kind is Kind.WORD and token.lower in self.speech.finite
            if spoken and not self.is_noun(at) and not self.is_passive(start, at):
                follows_quote = self.tokens[at - 1].kind is Kind.QUOTE or self.tokens[at - 1].text in _PARTS
                inverts = follows_quote and token.lower not in self.speech.addressing
                inverted = self.starting(at + 1) if inverts else None
                return inverted or self.subject(start, at) or self.clause_subject(start, index)
        return self.clause_subject(start, index)

    def _quoted(self, start: int, at: int) -> Phrase | None:
        """Who is quoted before "as saying": "State media quoted Ms Li as saying"; not "quoted by"."""
        mention = self.at_last.get(at)
        if mention is None or mention.first <= start or self.tokens[at].lower not in self.speech.as_said:
            return None
        named = self.tokens[mention.first - 1].lower in self.speech.quoting
        return self.starting(mention.first, stop=at) if named else None

    def _placed(self, start: int, first: int) -> bool:
        """Whether what begins there is a place or listener: "a note on Radio Li", "in an interview"."""
        at = first - 1
        if at > start and self.tokens[at].lower in self.speech.articles:
            at -= 1
        return at >= start and self.tokens[at].lower in self.speech.placing

    def _earlier_participle(self, start: int, before: int) -> Phrase | None:
        """The subject of the participle that "and asking" goes on from: "with Ms Li saying … and asking"."""
        for at in range(before - 1, max(start, before - _SHORT * 2), -1):
            word = self.tokens[at].lower
            if word in self.speech.participle or word in self.speech.weak_participle:
                return self.participle_subject(start, at, joined=False)
        return None

    def _accompanying(self, start: int, verb: int) -> Phrase | None:
        """The words for somebody between "with" and a participle: "with one of her ads asking"."""
        for at in range(verb - 1, max(start, verb - _SHORT), -1):
            token = self.tokens[at]
            if token.kind is not Kind.WORD:
                return None
            if token.lower in self.speech.accompanying:
                phrase = self.starting(at + 1, stop=verb)
                return phrase if phrase and phrase.last == verb else None
        return None

    def infinitive_subject(self, start: int, index: int) -> Phrase | None:
        """Who is to do it: "for Ms Li to say"; else the subject of the clause."""
        mention = self.at_last.get(index - 1)
        own = mention is not None and mention.first > start and not mention.possessive
        if own and mention and self.tokens[mention.first - 1].lower in self.speech.prepositions:
            return self.starting(mention.first)
        return self.subject(start, index)

    def is_to(self, index: int) -> bool:
        """Whether "to" stands before it."""
        before = self.tokens[index - 1].lower if index else ""
        return before in self.speech.infinitive_after & self.speech.prepositions

    def is_infinitive(self, start: int, index: int) -> bool:
        """Whether a word before it says that it is one: "to say", "would say"."""
        return any(
            self.tokens[k].lower in self.speech.infinitive_after for k in range(max(start, index - 2), index)
        )

    def _before_verb(self, at: int) -> bool:
        word = self.tokens[at].lower
        return self.speech.is_adverb(word) and word not in self.speech.after_only
