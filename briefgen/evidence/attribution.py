"""The words in a sentence that say whose speech it is: verb, and the words for the speaker."""

from dataclasses import dataclass

from briefgen.evidence.noun_phrases import Phrase, Phrases
from briefgen.evidence.speech import Tongue
from briefgen.evidence.tokens import Kind, Line

_REACH = 60
_DASHES = frozenset({",", "—", "–", "-", "--", "…"})
_AFTER_THESE = frozenset(",!?…—-–")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whose speech it is, in the words at the quotation.

    Attributes:
        phrase: The words for the speaker.
        cue: The speech verb or phrase.
        rule: How it was found: "inverted", "after", "before" …
    """

    phrase: Phrase
    cue: str
    rule: str


class Attributions:
    """Finds attributions in one paragraph."""

    def __init__(self, line: Line, phrases: Phrases, tongue: Tongue) -> None:
        self.line = line
        self.tokens = line.tokens
        self.phrases = phrases
        self.speech = tongue.speech

    def of(self, at: int) -> Attribution | None:
        """The attribution of the quotation that is the token at the index, from its own sentence."""
        start, stop = self.line.sentence(at)
        if self._introduced(start, at):
            return self._before(start, at) or self._after(at) or self._tail(at, stop)
        return self._after(at) or self._before(start, at) or self._tail(at, stop) or self._headed(start, at)

    def _introduced(self, start: int, at: int) -> bool:
        """Whether the quotation is the object of what stands before it: said, "…" or said: "…"."""
        if at - 1 <= start:
            return False
        before = self.tokens[at - 1]
        verb = self.tokens[at - 2] if before.text in {",", ":"} else before
        known = self.speech.finite | self.speech.participle
        return before.text == ":" or (verb.lower in known and self.tokens[at].closed != ",")

    # --- after the quotation ---------------------------------------------------------------

    def _after(self, at: int) -> Attribution | None:
        """ "…," said Ms Li / "…," Ms Li said / "…," according to Ms Li."""
        token = self.tokens[at]
        index = at + 1
        comma = index < len(self.tokens) and self.tokens[index].text in _DASHES
        if comma:
            index += 1
        if index >= len(self.tokens):
            return None
        tied = comma or (token.closed != "" and token.closed in _AFTER_THESE)
        inverted = self._inverted(index, at)
        if inverted or not tied:
            return inverted
        return self._according(index) or self._subject_verb(index, "after")

    def _inverted(self, index: int, at: int) -> Attribution | None:
        if not self.speech.inversion:
            return None
        while index < len(self.tokens) and self.speech.is_adverb(self.tokens[index].lower):
            index += 1
        if index >= len(self.tokens):
            return None
        verb = self.tokens[index]
        introducer = verb.lower in self.speech.after_only
        if not introducer and verb.lower not in self.speech.finite:
            return None
        phrase = self.phrases.starting(index + 1)
        if phrase is None or self.tokens[phrase.first].lower in self.speech.times:
            return None
        return Attribution(phrase, verb.text, "inverted")

    def _according(self, index: int) -> Attribution | None:
        size = self._according_size(index)
        phrase = self.phrases.starting(index + size) if size else None
        if phrase is None:
            return None
        return Attribution(phrase, " ".join(t.text for t in self.tokens[index : index + size]), "according to")

    def _according_size(self, index: int) -> int:
        """How many words of a phrase like "according to" stand at the index; 0 for none."""
        for phrase in self.speech.according:
            if all(
                index + n < len(self.tokens) and self.tokens[index + n].lower == word for n, word in enumerate(phrase)
            ):
                return len(phrase)
        return 0

    def _subject_verb(self, index: int, rule: str) -> Attribution | None:
        """ "Ms Li, who leads it, later said" from its first word on."""
        phrase = self.phrases.starting(index)
        if phrase is None:
            return None
        verb = self._verb_after(phrase)
        return Attribution(phrase, self.tokens[verb].text, rule) if verb >= 0 else None

    def _verb_after(self, phrase: Phrase) -> int:
        """The index of the speech verb a subject has, past what is put in between; -1 for none."""
        at = phrase.last
        stop = min(at + _REACH, self.line.sentence(phrase.first)[1])
        inside = False
        while at < stop:
            token = self.tokens[at]
            if token.kind is Kind.QUOTE or token.text in {":", ";"}:
                return -1
            relative = self.tokens[at - 1].lower in self.speech.relative
            verb = token.lower in self.speech.finite and token.kind is Kind.WORD
            if verb and not inside and not relative and not self.phrases.is_noun(at):
                return at
            if token.text in _DASHES or token.text in "()":
                inside = not inside
            elif not inside and not self._between(at) and phrase.pronoun:
                return -1
            at += 1
        return -1

    def _between(self, at: int) -> bool:
        word = self.tokens[at].lower
        return word in self.speech.auxiliaries or self.speech.is_adverb(word)

    # --- before it -------------------------------------------------------------------------

    def _before(self, start: int, at: int) -> Attribution | None:
        """Ms Li said … "…", nearest verb first."""
        index = at - 1
        while index >= max(start, at - _REACH):
            found = self._verb_at(start, index, at)
            if found:
                return found
            index -= 1
        return None

    def _verb_at(self, start: int, index: int, at: int) -> Attribution | None:
        token = self.tokens[index]
        word = token.lower
        speech = self.speech
        if token.kind is not Kind.WORD:
            return None
        size = self._according_size(index)
        if size:
            return self._according(index)
        if self.phrases.is_noun(index):
            return None
        phrase = None
        rule = ""
        if word in speech.finite:
            phrase, rule = self.phrases.subject(start, index) or self._object_subject(index, at), "before"
        elif word in speech.weak:
            phrase, rule = self.phrases.subject(start, index), "weak verb"
        elif word in speech.participle or word in speech.weak_participle:
            phrase, rule = self.phrases.clause_subject(start, index), "participle"
        elif word in speech.base and self._infinitive(start, index):
            phrase, rule = self.phrases.subject(start, index), "infinitive"
        return Attribution(phrase, token.text, rule) if phrase else None

    def _object_subject(self, index: int, at: int) -> Phrase | None:
        """Said Ms Li: "…"."""
        phrase = self.phrases.starting(index + 1) if self.speech.inversion else None
        return phrase if phrase and phrase.last < at and self.tokens[phrase.last].text in {":", ","} else None

    def _infinitive(self, start: int, index: int) -> bool:
        return any(self.tokens[k].lower in self.speech.infinitive_after for k in range(max(start, index - 2), index))

    # --- the rest of the sentence ----------------------------------------------------------

    def _tail(self, at: int, stop: int) -> Attribution | None:
        """… "…" for workers, Ms Li said."""
        for index in range(min(stop - 1, at + _REACH), at, -1):
            if self.tokens[index].text in _DASHES and index + 1 < stop:
                found = self._inverted(index + 1, at) or self._according(index + 1) or self._subject_verb(index + 1, "tail")
                if found:
                    return Attribution(found.phrase, found.cue, "tail")
            elif self._according_size(index):
                return self._according(index)
        return None

    def _headed(self, start: int, at: int) -> Attribution | None:
        """Ms Li: "…"; Ms Li was blunt: "…"."""
        if at - 1 < start or self.tokens[at - 1].text != ":":
            return None
        phrase = self.phrases.clause_subject(start, at - 1)
        if phrase is None:
            return None
        return Attribution(phrase, ":", "turn" if phrase.last == at - 1 else "colon")
