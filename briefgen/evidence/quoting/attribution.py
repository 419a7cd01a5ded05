"""Whose speech it is: the cue that binds a quotation or a sentence, and the words for the speaker."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.quoting.cues import DASHES, HEARD, Attribution, Cues
from briefgen.evidence.quoting.own_words import OwnWords
from briefgen.evidence.quoting.reported import Clause
from briefgen.evidence.quoting.verb_subjects import VerbSubjects
from briefgen.evidence.text.tokens import Kind, Line
from briefgen.evidence.words.speech import Tongue
from briefgen.evidence.words.word_sets import either, without

_REACH = 60
_SHORT_TAIL = 12
_SHORT_CLAUSE = 4
_TOUCHES = 3
_STOPS = frozenset({".", "!", "?"})
_AFTER_THESE = frozenset(",!?…—-–")


class Attributions(Cues):
    """Finds attributions in one paragraph."""

    def __init__(self, line: Line, phrases: VerbSubjects, tongue: Tongue) -> None:
        super().__init__(line, phrases, tongue)
        self._own_words = OwnWords(phrases)
        self._told: dict[tuple[int, int], tuple[list[Attribution], Iterator[Attribution]]] = {}

    def of(self, at: int) -> Attribution | None:
        """The attribution of the quotation that is the token at the index, from its own sentence."""
        start, stop = self.line.sentence(at)
        if self._introduced(start, at):
            found = self.before(start, at) or self._after(at)
        else:
            found = self._after(at) or self.before(start, at)
        found = found or self._tail(at, stop) or self._signed(at) or self._headed(start, at)
        found = found or next(self._heard(start, at), None) or self.whereby(start, at)
        return self._own_words.of(start, at, found)

    def _heard(self, start: int, stop: int) -> Iterator[Attribution]:
        """What a court heard or jurors were told, from the verb nearest to the end on."""
        verbs = either(self.speech.addressing, self.speech.hearing)
        for index in range(stop - 1, max(start, stop - _REACH), -1):
            found = self._heard_at(start, index) if self.tokens[index].lower in verbs else None
            if found:
                yield found

    def whereby(self, start: int, stop: int) -> Attribution | None:
        """Whose words a clause holds that hangs on a noun for them: German "Aussagen von Li, wonach …"."""
        for index in range(stop - 1, max(start + 1, stop - _REACH), -1):
            if self.tokens[index].lower not in self.speech.whereby or self.tokens[index - 1].text != ",":
                continue
            near = range(index - 2, max(start, index - _SHORT_TAIL) - 1, -1)
            noun = next((n for n in near if self.tokens[n].lower in self.speech.statement_accounts), -1)
            issued = noun >= 0 and self.tokens[noun + 1].lower in self.speech.issuing
            phrase = self.phrases.starting(noun + 2, stop=index - 1) if issued else None
            if phrase and phrase.last == index - 1:
                return Attribution(phrase, self.tokens[noun].text, "before", index + 1)
        return None

    def _signed(self, at: int) -> Attribution | None:
        """“….” — Ms Li, who leads it."""
        index = at + 1
        if index + 1 >= len(self.tokens) or self.tokens[at].closed not in _STOPS:
            return None
        dash = self.tokens[index].text in DASHES - {","}
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
        comma = index < len(self.tokens) and self.tokens[index].text in DASHES
        if comma:
            index += 1
        if index >= len(self.tokens):
            return None
        tied = comma or (token.closed != "" and token.closed in _AFTER_THESE)
        if tied and self.tokens[index].lower in self.speech.as_said:
            return self._subject_verb(index + 1, "after")
        if tied and self._is_how(index):
            return self._subject_verb(index + 2, "after")
        inverted = (self._reply(index) if tied else None) or self._inverted(index, tied)
        if inverted:
            return inverted
        if not tied:
            found = (
                self._subject_verb(index, "after")
                if not token.closed and self.line.sentence(at)[0] == at
                else None
            )
            return found if found and found.at <= found.phrase.last + 2 else None
        return self.according(index) or self._subject_verb(index, "after") or self._evident(index)

    def _reply(self, index: int) -> Attribution | None:
        """“…,” came the answer: of whoever was asked, who is not named."""
        words = [token.lower for token in self.tokens[index : index + 3]]
        if len(words) < 3 or words[0] not in self.speech.coming or words[1] not in self.speech.articles:
            return None
        if words[2] not in self.speech.replies:
            return None
        of = index + 3 < len(self.tokens) and self.tokens[index + 3].lower in self.speech.issuing
        phrase = self.phrases.starting(index + 4) if of else self.phrases.starting(index + 1, stop=index + 3)
        rule = "inverted" if of else HEARD
        return Attribution(phrase, self.tokens[index].text, rule) if phrase else None

    def _is_how(self, index: int) -> bool:
        """“…,” is how Ms Li put it."""
        words = [token.lower for token in self.tokens[index : index + 2]]
        known = len(words) > 1 and words[0] in self.speech.auxiliaries
        return known and words[1] in without(self.speech.that, self.speech.statement_that)

    # --- before it -------------------------------------------------------------------------

    def before(self, start: int, at: int) -> Attribution | None:
        """Ms Li said … "…", nearest verb first."""
        return self._nearest(start, at, strict=True) or self._nearest(start, at, strict=False)

    def _nearest(self, start: int, at: int, *, strict: bool) -> Attribution | None:
        """The nearest verb's; a strict search passes over weaker verbs that do not touch the quotation."""
        for index in range(at - 1, max(start, at - _REACH) - 1, -1):
            if self.tokens[index].lower not in self.speech.attributing:
                continue
            if strict and at - index > _TOUCHES and self.tokens[index].lower in self.speech.loose:
                continue
            found = self._verb_at(start, index, at)
            if found and (found.phrase.pronoun or self._only_loose(index)):
                outer = None if self._timed(found.phrase) else self._outer(start, index)
                through = replace(found, phrase=outer.phrase) if outer else None
                return self._inserted(start, found.phrase) or through or found
            if found:
                return found
        return None

    def _timed(self, subject: Phrase) -> bool:
        """Whether a clause only tells when or why what governs it is so: "protested when he spoke of"."""
        before = self.tokens[subject.first - 1].lower if subject.first else ""
        speech = self.speech
        timed = without(speech.conjunctions, speech.joining, speech.that, speech.statement_that)
        return subject.pronoun != "" and before in timed

    def _inserted(self, start: int, subject: Phrase) -> Attribution | None:
        """The attribution between commas before a subject: "because, officials wrote, it offered “…”"."""
        verb = subject.first - 2
        known = verb > start and self.tokens[verb + 1].text == "," and not self.phrases.is_noun(verb)
        if not known or self.tokens[verb].lower not in self.speech.finite:
            return None
        for index in range(verb - 1, max(start, verb - _SHORT_TAIL), -1):
            if self.tokens[index].kind is not Kind.WORD:
                break
            phrase = self.phrases.starting(index, stop=verb)
            if phrase and phrase.last == verb and self.tokens[index - 1].text == ",":
                return Attribution(phrase, self.tokens[verb].text, "before", verb + 1)
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
        return next(self.candidates(start, stop), None)

    def candidates(self, start: int, stop: int) -> Iterator[Attribution]:
        """The attributions a sentence without marks may have, the likeliest first.

        Each is looked for when it is asked for, and remembered: statements ask again for what quotes did.
        """
        if (start, stop) not in self._told:
            self._told[start, stop] = [], self._candidates(start, stop)
        known, others = self._told[start, stop]
        for at in count():
            if at == len(known):
                found = next(others, None)
                if found is None:
                    return
                known.append(found)
            yield known[at]

    def _candidates(self, start: int, stop: int) -> Iterator[Attribution]:
        closing = self._closing(start, stop)
        if closing:
            yield closing
        for index in range(stop - 1, max(start, stop - _SHORT_TAIL), -1):
            if self.tokens[index].text == "," and index + 1 < stop:
                inverted = self._inverted(index + 1, False)
                found = (
                    (inverted if inverted and self._may_invert(start, index, inverted.phrase, stop) else None)
                    or self.according(index + 1)
                    or self._subject_verb(index + 1, "tail")
                )
                if found and not self._apposes(index, found):
                    yield found
        yield from self._inserted_turned(start, max(start, stop - _SHORT_TAIL))
        telling, participle = self.speech.telling, self.speech.participle
        for index in range(start, min(stop, start + _REACH)):
            word = self.tokens[index].lower
            if word in telling or (word in participle and self._quoted_as(start, index)):
                found = self._verb_at(start, index, stop)
                joined = index > start and self.tokens[index - 1].lower in self.speech.joining
                if found and (joined or not self._subordinate(start, found.phrase)):
                    yield found
        yield from self._heard(start, stop)

    def _inserted_turned(self, start: int, stop: int) -> Iterator[Attribution]:
        """…, said Ms Li, adding that …; …, sagte Li und fügte hinzu, …: with more than a tail behind it."""
        ends = either(self.speech.joining, frozenset({","}))
        for index in range(start + _SHORT_CLAUSE, stop):
            if self.tokens[index].text != "," or self.tokens[index + 1].lower not in self.speech.finite:
                continue
            found = self._inverted(index + 1, False)
            if found is None or not self._may_invert(start, index, found.phrase, stop):
                continue
            if found.phrase.first == index + 2 and self.tokens[found.phrase.last].lower in ends:
                yield found

    def _may_invert(self, start: int, comma: int, phrase: Phrase, stop: int) -> bool:
        """Whether "said X" after a comma has X for its subject, and not the first words of what was said.

        It has not in "Ann Cole, who runs it, said young drivers would pay": the verb is hers.
        """
        if not self.phrases.speaks(phrase) or self._verb_at_end(phrase):
            return False
        if not self.phrases.waits_for_verb(start, comma):
            return True
        if self.closes_aside(start, comma):
            return False
        thing = self.tokens[phrase.first].lower in self.speech.indefinite  # "…, who came, promised a report"
        own = not thing or self.phrases.goes_on_acting(phrase.last, stop)
        return own and self._only_setting(phrase.last, stop)

    def _apposes(self, comma: int, found: Attribution) -> bool:
        """Whether the words after a comma only tell who the name before it is: "Ann Li, a Democrat, said"."""
        aged = comma > 1 and self.tokens[comma - 1].text.isdigit() and self.tokens[comma - 2].text == ","
        named = self.phrases.at_last.get(comma - 2 if aged else comma)
        inserted = 0 < found.phrase.last < found.at - 1 and self.tokens[found.phrase.last].text == ","
        return named is not None and not named.possessive and inserted and found.phrase.mention is None

    def _quoted_as(self, start: int, index: int) -> bool:
        """Whether somebody is quoted with the participle: "was quoted as saying"."""
        if index <= start or self.tokens[index - 1].lower not in self.speech.as_said:
            return False
        near = self.tokens[max(start, index - _SHORT_TAIL) : index]
        return any(token.lower in self.speech.quoting for token in near)

    def _closing(self, start: int, stop: int) -> Attribution | None:
        """…, Ms Li said on Friday, after a visit: only time, place or listener after the verb."""
        for index in range(stop - 1, start + _SHORT_CLAUSE, -1):
            if self.tokens[index].text != "," or index + 2 >= stop:
                continue
            evident = self._evident_at(index + 1)[1]
            found = self._evident(index + 1) or self._subject_verb(index + 1, "closing")
            if found is None or not self._fronted(start, index):
                continue
            verb = found.at - 1 if found.at > 0 else max(found.phrase.last, evident)
            direct = verb - found.phrase.last <= _TOUCHES or evident > 0
            if direct and self._only_setting(verb + 1, stop):
                return Attribution(found.phrase, found.cue, "closing")
        return None

    def _fronted(self, start: int, comma: int) -> bool:
        """Whether a clause stands before the comma, not only words put before the subject ("In Oslo, …")."""
        first = self.tokens[start]
        speech = self.speech
        fronting = (speech.prepositions, speech.conjunctions, speech.according_first)
        put_first = any(first.lower in words for words in fronting)
        describes = Clause(self.tokens, speech).describes(start, comma) or start in self.phrases.at_first
        put_first = put_first or (first.lower.endswith(speech.fronted_endings) and not describes)
        return not put_first or any(token.text == "," for token in self.tokens[start:comma])

    def _only_setting(self, at: int, stop: int) -> bool:
        """Whether nothing but time, place and listener stands up to the next comma or the end."""
        first = self.tokens[at] if at < stop else None
        if first is None or first.text in {",", "."}:
            return True
        speech = self.speech
        setting = (speech.prepositions, speech.times, speech.listeners)
        if not any(first.lower in words for words in setting) and not self._adverb(at):
            return False
        for token in self.tokens[at : min(stop, at + _SHORT_TAIL)]:
            if token.text in {",", "."}:
                return True
            infinitive = without(speech.infinitive_after, speech.prepositions)
            verb = token.lower in either(speech.finite, speech.auxiliaries, infinitive)
            if token.kind is not Kind.WORD or verb or token.lower in speech.that:
                return False
        return False

    def _subordinate(self, start: int, phrase: Phrase) -> bool:
        """Whether a clause hangs on another: "… when Ms Li asked whether …"."""
        word = self.tokens[phrase.first - 1].lower if phrase.first > start + 1 else ""
        speech = self.speech
        return word in without(speech.conjunctions, speech.joining, speech.that, speech.as_said)

    def _verb_at_end(self, phrase: Phrase) -> bool:
        """Whether a verb stands right after: then the words are its subject ("said Ms Li continued to …")."""
        if phrase.last >= len(self.tokens):
            return False
        word = self.tokens[phrase.last].lower
        speech = self.speech
        known = word in speech.finite or word in speech.weak or word in speech.auxiliaries
        return known or word in speech.infinitive_after or self._past(phrase.last)

    # --- the rest of the sentence ----------------------------------------------------------

    def _tail(self, at: int, stop: int) -> Attribution | None:
        """… "…" for workers, Ms Li said."""
        for index in range(min(stop - 1, at + _REACH), at, -1):
            if self._parts(index) and index + 1 < stop:
                found = (
                    self._inverted(index + 1, False)
                    or self.according(index + 1)
                    or self._subject_verb(index + 1, "tail")
                )
                if found:
                    return Attribution(found.phrase, found.cue, "tail")
            elif self._according_size(index):
                return self.according(index)
        return None

    def _headed(self, start: int, at: int) -> Attribution | None:
        """Ms Li: "…"; Ms Li was blunt: "…"."""
        if at - 1 < start or self.tokens[at - 1].text != ":":
            return None
        phrase = self.phrases.clause_subject(start, at - 1)
        named = self.phrases.named_before(start, at - 1)
        if named and (phrase is None or phrase.last < at - 1):
            dashed = named.first > start and self.tokens[named.first - 1].text in DASHES - {","}
            phrase = named if phrase is None or dashed or not self.phrases.speaks(phrase) else phrase
        if phrase is None:
            return None
        pointing = self._pointing(start, phrase)
        if pointing:
            return Attribution(pointing, self.tokens[start + 1].text, HEARD)
        return Attribution(phrase, ":", "turn" if phrase.last == at - 1 else "colon")

    def _pointing(self, start: int, phrase: Phrase) -> Phrase | None:
        """The "Diese" or "Both" that is the subject of a verb, where the words behind it are its object."""
        tokens, speech = self.tokens, self.speech
        if not start < phrase.first - 1 or not tokens[start + 1].text.islower():
            return None
        first, verb = tokens[start], tokens[start + 1].lower
        known = verb in either(speech.attributing, speech.clause_verbs, speech.auxiliaries)
        noun_apart = self.phrases.tongue.names.nouns_capitalised and not speech.is_adverb(verb)
        known = known or (noun_apart and phrase.first == start + 2)
        if first.lower not in without(speech.determiners, speech.articles) or not known:
            return None
        if verb not in speech.attributing and self.phrases.speaks(phrase):
            return None  # "Dies freute die Ministerin: …"
        return Phrase(start, start + 1, first.start, first.end, first.text)
