"""The words in a sentence that say whose speech it is: verb, and the words for the speaker."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefgen.evidence.phrase import Phrase
from briefgen.evidence.speech import Tongue
from briefgen.evidence.tokens import Kind, Line
from briefgen.evidence.verb_subjects import VerbSubjects

_REACH = 60
_SHORT_TAIL = 12
_TOUCHES = 3
_DASHES = frozenset({",", "—", "–", "-", "--", "…"})
_STOPS = frozenset({".", "!", "?"})
_AFTER_THESE = frozenset(",!?…—-–")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whose speech it is, in the words at the quotation.

    Attributes:
        phrase: The words for the speaker.
        cue: The speech verb or phrase.
        rule: How it was found: "inverted", "after", "before" …
        at: Index of the token after a cue that stands before the quotation, or -1.
    """

    phrase: Phrase
    cue: str
    rule: str
    at: int = -1


class Attributions:
    """Finds attributions in one paragraph."""

    def __init__(self, line: Line, phrases: VerbSubjects, tongue: Tongue) -> None:
        self.line = line
        self.tokens = line.tokens
        self.phrases = phrases
        self.speech = tongue.speech
        self._told: dict[tuple[int, int], Attribution | None] = {}

    def of(self, at: int) -> Attribution | None:
        """The attribution of the quotation that is the token at the index, from its own sentence."""
        start, stop = self.line.sentence(at)
        if self._introduced(start, at):
            found = self._before(start, at) or self._after(at)
        else:
            found = self._after(at) or self._before(start, at)
        return found or self._tail(at, stop) or self._signed(at) or self._headed(start, at)

    def _signed(self, at: int) -> Attribution | None:
        """“….” — Ms Li, who leads it."""
        index = at + 1
        if index + 1 >= len(self.tokens) or self.tokens[at].closed not in _STOPS:
            return None
        dash = self.tokens[index].text in _DASHES - {","}
        phrase = self.phrases.starting(index + 1) if dash else None
        return Attribution(phrase, "", "signature") if phrase and phrase.mention else None

    def _introduced(self, start: int, at: int) -> bool:
        """Whether the quotation is the object of what stands before it: said, "…" or said: "…"."""
        if at - 1 <= start:
            return False
        before = self.tokens[at - 1]
        verb = self.tokens[at - 2] if before.text in {",", ":"} else before
        known = verb.lower in self.speech.finite or verb.lower in self.speech.participle
        with_ = before.text == "," and verb.lower in self.speech.prepositions
        if before.lower in self.speech.that:
            return True
        return (before.text == ":" or known or with_) and self.tokens[at].closed != ","

    # --- after the quotation ---------------------------------------------------------------

    def _after(self, at: int) -> Attribution | None:
        """What follows it: said Ms Li, Ms Li said, according to Ms Li."""
        token = self.tokens[at]
        index = at + 1
        comma = index < len(self.tokens) and self.tokens[index].text in _DASHES
        if comma:
            index += 1
        if index >= len(self.tokens):
            return None
        tied = comma or (token.closed != "" and token.closed in _AFTER_THESE)
        if tied and self.tokens[index].lower in self.speech.as_said:
            return self._subject_verb(index + 1, "after")
        inverted = self._inverted(index, tied)
        if inverted:
            return inverted
        if not tied:
            found = (
                self._subject_verb(index, "after")
                if not token.closed and self.line.sentence(at)[0] == at
                else None
            )
            return found if found and found.at <= found.phrase.last + 2 else None
        return self._according(index) or self._subject_verb(index, "after") or self._evident(index)

    def _evident(self, index: int) -> Attribution | None:
        """…, records show."""
        phrase = self.phrases.starting(index)
        at = phrase.last if phrase else len(self.tokens)
        shows = at < len(self.tokens) and self.tokens[at].lower in self.speech.evident
        return Attribution(phrase, self.tokens[at].text, "after") if phrase and shows else None

    def _inverted(self, index: int, tied: bool) -> Attribution | None:
        if not self.speech.inversion:
            return None
        while index < len(self.tokens) and self._adverb(index):
            index += 1
        if index >= len(self.tokens):
            return None
        verb = self.tokens[index]
        if verb.lower in self.speech.addressing:
            return None
        introducer = verb.lower in self.speech.after_only
        known = introducer or verb.lower in self.speech.finite
        phrase = self.phrases.starting(index + 1)
        unknown = tied and phrase is not None and self.phrases.speaks(phrase) and self._past(index)
        if not (known or unknown):
            return None
        if phrase is None or self.tokens[phrase.first].lower in self.speech.times:
            return None
        return Attribution(phrase, verb.text, "inverted")

    def _adverb(self, index: int) -> bool:
        word = self.tokens[index].lower
        return self.speech.is_adverb(word) and word not in self.speech.after_only

    def _past(self, index: int) -> bool:
        """Whether a word looks like a verb in the past."""
        token = self.tokens[index]
        return token.text.islower() and token.lower.endswith(self.speech.past_endings) and len(token.text) > 4

    def _according(self, index: int) -> Attribution | None:
        size = self._according_size(index)
        phrase = self.phrases.starting(index + size) if size else None
        if phrase is None:
            return None
        return Attribution(
            phrase, " ".join(t.text for t in self.tokens[index : index + size]), "according to"
        )

    def _according_size(self, index: int) -> int:
        """How many words of a phrase like "according to" stand at the index; 0 for none."""
        if self.tokens[index].lower not in self.speech.according_first:
            return 0
        for phrase in self.speech.according:
            if all(
                index + n < len(self.tokens) and self.tokens[index + n].lower == word
                for n, word in enumerate(phrase)
            ):
                return len(phrase)
        return 0

    def _subject_verb(self, index: int, rule: str) -> Attribution | None:
        """Ms Li, who leads it, later said: from its first word on."""
        phrase = self.phrases.starting(index)
        if phrase is None:
            return None
        verb = self._verb_after(phrase)
        if verb < 0:
            verb = self._verb_in_insertion(phrase)
        return Attribution(phrase, self.tokens[verb].text, rule, verb + 1) if verb >= 0 else None

    def _verb_after(self, phrase: Phrase) -> int:
        """The index of the speech verb a subject has, past what is put in between; -1 for none."""
        at = phrase.last
        stop = min(at + _REACH, self.line.sentence(phrase.first)[1])
        inside = False
        while at < stop:
            token = self.tokens[at]
            if (token.kind is Kind.QUOTE and not inside) or token.text in {":", ";"}:
                return -1
            before = self.tokens[at - 1].lower
            relative = before in self.speech.relative or (
                before in self.speech.prepositions and at - 1 not in self.phrases.named
            )
            verb = token.lower in self.speech.finite and token.kind is Kind.WORD
            outside = not inside or self.tokens[at - 1].text == ","
            if verb and outside and not relative and not self.phrases.is_noun(at):
                return at
            if token.text in _DASHES or token.text in "()":
                inside = not inside
            elif not inside and not self._between(at) and phrase.pronoun:
                return -1
            at += 1
        return -1

    def _verb_in_insertion(self, phrase: Phrase) -> int:
        """Ms Li, who leads it said: the closing comma is missing. Also any verb in the past after a name."""
        at = phrase.last
        if phrase.mention and at < len(self.tokens) and self._past(at):
            return at
        if at + 1 >= len(self.tokens) or self.tokens[at].text != ",":
            return -1
        stop = min(at + _REACH, self.line.sentence(phrase.first)[1])
        for index in range(at + 1, stop):
            token = self.tokens[index]
            if token.kind is not Kind.WORD:
                return -1
            if token.lower in self.speech.finite and self.tokens[index - 1].lower not in self.speech.relative:
                return index
        return -1

    def _between(self, at: int) -> bool:
        word = self.tokens[at].lower
        return word in self.speech.auxiliaries or self.speech.is_adverb(word)

    # --- before it -------------------------------------------------------------------------

    def _before(self, start: int, at: int) -> Attribution | None:
        """Ms Li said … "…", nearest verb first."""
        return self._nearest(start, at, strict=True) or self._nearest(start, at, strict=False)

    def _nearest(self, start: int, at: int, *, strict: bool) -> Attribution | None:
        """The nearest verb's; a strict search passes over weaker verbs that do not touch the quotation."""
        index = at
        while index > max(start, at - _REACH):
            index -= 1
            if strict and at - index > _TOUCHES and self.tokens[index].lower in self.speech.loose:
                continue
            found = self._verb_at(start, index, at)
            if found and (found.phrase.pronoun or self._only_loose(index)):
                return self._outer(start, index) or found
            if found:
                return found
        return None

    def _only_loose(self, index: int) -> bool:
        """Whether a verb is none of saying by itself: "targeted", "wants"."""
        word = self.tokens[index].lower
        return word in self.speech.loose and word in self.speech.weak

    def _outer(self, start: int, before: int) -> Attribution | None:
        """The attribution that governs "she thinks": Ms Li said she thinks …"."""
        for index in range(before - 1, max(start, before - _REACH), -1):
            token = self.tokens[index]
            if token.kind is Kind.QUOTE or token.text in {";", ","}:
                return None
            if token.lower in self.speech.finite:
                found = self._verb_at(start, index, before)
                return found if found and not found.phrase.pronoun else None
        return None

    def whole(self, start: int, stop: int) -> Attribution | None:
        """The attribution of a sentence without marks: "Ms Li said …" or "…, Ms Li said."."""
        if (start, stop) not in self._told:
            self._told[start, stop] = next(self.candidates(start, stop), None)
        return self._told[start, stop]

    def candidates(self, start: int, stop: int) -> Iterator[Attribution]:
        """The attributions a sentence without marks may have, the likeliest first."""
        for index in range(stop - 1, max(start, stop - _SHORT_TAIL), -1):
            if self.tokens[index].text == "," and index + 1 < stop:
                inverted = self._inverted(index + 1, False)
                told = inverted and self.phrases.speaks(inverted.phrase)
                found = (
                    (inverted if inverted and told and not self._verb_at_end(inverted.phrase) else None)
                    or self._according(index + 1)
                    or self._subject_verb(index + 1, "tail")
                )
                if found:
                    yield found
        for index in range(start, min(stop, start + _REACH)):
            if self.tokens[index].lower in self.speech.telling:
                found = self._verb_at(start, index, stop)
                if found and not self._subordinate(start, found.phrase):
                    yield found

    def _subordinate(self, start: int, phrase: Phrase) -> bool:
        """Whether a clause hangs on another: "… when Ms Li asked whether …"."""
        word = self.tokens[phrase.first - 1].lower if phrase.first > start + 1 else ""
        speech = self.speech
        return word in speech.conjunctions - speech.joining - speech.that - speech.as_said

    def _verb_at_end(self, phrase: Phrase) -> bool:
        """Whether a verb stands right after: then the words are its subject ("said Ms Li continued to …")."""
        if phrase.last >= len(self.tokens):
            return False
        word = self.tokens[phrase.last].lower
        speech = self.speech
        known = word in speech.finite or word in speech.weak or word in speech.auxiliaries
        return known or word in speech.infinitive_after or self._past(phrase.last)

    def _verb_at(self, start: int, index: int, at: int) -> Attribution | None:
        token = self.tokens[index]
        word = token.lower
        speech = self.speech
        if token.kind is not Kind.WORD or (index in self.phrases.named and token.capital):
            return None
        size = self._according_size(index)
        if size:
            return self._according(index)
        if self.phrases.is_noun(index) or self.phrases.is_passive(start, index):
            return None
        phrase = None
        rule = ""
        if word in speech.postpositions:
            phrase = self.phrases.subject(start, index)
            return Attribution(phrase, token.text, "according to") if phrase else None
        if word in speech.base and self.phrases.is_to(index):
            phrase, rule = self.phrases.infinitive_subject(start, index), "infinitive"
        elif word in speech.finite:
            inverted = self._object_subject(index, at)
            comma = index > start and self.tokens[index - 1].text == ","
            phrase = inverted if inverted and comma else self.phrases.subject(start, index) or inverted
            rule = "before"
        elif word in speech.weak:
            phrase, rule = self.phrases.subject(start, index), "weak verb"
        elif word in speech.participle or word in speech.weak_participle:
            phrase, rule = self.phrases.participle_subject(start, index), "participle"
        elif word in speech.base and self.phrases.is_infinitive(start, index):
            phrase, rule = self.phrases.infinitive_subject(start, index), "infinitive"
        return Attribution(phrase, token.text, rule, index + 1) if phrase else None

    def _object_subject(self, index: int, at: int) -> Phrase | None:
        """Said Ms Li: "…"."""
        inverts = self.speech.inversion and self.tokens[index].lower not in self.speech.addressing
        phrase = self.phrases.starting(index + 1) if inverts else None
        return phrase if phrase and phrase.last < at and self.tokens[phrase.last].text in {":", ","} else None

    # --- the rest of the sentence ----------------------------------------------------------

    def _tail(self, at: int, stop: int) -> Attribution | None:
        """… "…" for workers, Ms Li said."""
        for index in range(min(stop - 1, at + _REACH), at, -1):
            if self._parts(index) and index + 1 < stop:
                found = (
                    self._inverted(index + 1, False)
                    or self._according(index + 1)
                    or self._subject_verb(index + 1, "tail")
                )
                if found:
                    return Attribution(found.phrase, found.cue, "tail")
            elif self._according_size(index):
                return self._according(index)
        return None

    def _parts(self, index: int) -> bool:
        """Whether a comma or a dash stands at the index; what joins "U.S.-led" is none."""
        token = self.tokens[index]
        joins = token.text == "-" and self.tokens[index - 1].end == token.start
        return token.text in _DASHES and not joins

    def _headed(self, start: int, at: int) -> Attribution | None:
        """Ms Li: "…"; Ms Li was blunt: "…"."""
        if at - 1 < start or self.tokens[at - 1].text != ":":
            return None
        phrase = self.phrases.clause_subject(start, at - 1)
        named = self.phrases.named_before(start, at - 1)
        if named and (phrase is None or phrase.last < at - 1):
            dashed = named.first > start and self.tokens[named.first - 1].text in _DASHES - {","}
            phrase = named if phrase is None or dashed or not self.phrases.speaks(phrase) else phrase
        if phrase is None:
            return None
        return Attribution(phrase, ":", "turn" if phrase.last == at - 1 else "colon")
