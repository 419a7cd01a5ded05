"""What must stand behind a verb that tells of a stance: "blamed … for", "hofft, dass", "prices to fall"."""

from briefgen.evidence.quoting.stance_ends import StanceEnds
from briefgen.evidence.quoting.verb_subjects import VerbSubjects
from briefgen.evidence.text.tokens import Kind
from briefgen.evidence.words.word_sets import either, without
from briefgen.model.evidence import SpeakerKind

_GAP = "…"
_ANY = "*"
_NUMBER = "#"
_TO_NUMBER = 3
"""Words up to a number at most, with it: "auf rund 80.000"."""
_LONGEST_GAP = 14
_STRAIGHT = 3
_PARTICLE = 2
_PREFIX, _STEM = 2, 3
"""Letters before "zu" in "abzuschaffen" and behind it, at the fewest."""
_ENDS = frozenset({",", ";", ":", "(", ")", "—", "–", "--"})


class Frames:
    """Finds the words a verb governs, in one sentence."""

    def __init__(self, phrases: VerbSubjects, ends: StanceEnds) -> None:
        self.phrases = phrases
        self.tokens = phrases.tokens
        self.speech = speech = phrases.speech
        self.clause = ends.clause
        self.ends = ends
        opens = without(speech.conjunctions, speech.joining)
        self._apart = either(speech.statement_that, opens, speech.clause_subjects)
        self._to = speech.infinitive_after & speech.prepositions

    def behind(self, verb: int, end: int) -> int:
        """The index from which on what the verb governs may end; -1 where it governs nothing of the kind."""
        word = self.tokens[verb].lower
        for frame in self.speech.statement_frames.get(word, ()):
            at = self._framed(frame, verb + 1, end)
            if at >= 0 and self._is_said_to(verb, frame, at) and not self._is_participle(verb, at, end):
                return at
        if word in self.speech.statement_stances and self._holds(verb, end):
            return verb + 2
        return self.opened(verb, end)

    def _framed(self, frame: tuple[str, ...], at: int, end: int) -> int:
        """The index behind the words of a frame that begin at one; -1 where they do not stand there."""
        gap = False
        for part in frame:
            if part == _GAP:
                gap = True
                continue
            at = self._find(part, at + 1, end) if gap else (at if self._is(part, at, end) else -1)
            if at < 0:
                return -1
            at, gap = at + 1, False
        last = frame[-1] if frame else ""
        if last == ",":
            return at if self._subordinate_follows(at, end) else -1
        if last in self._to:
            return at + 1 if self._is_bare_verb(at, end) else -1
        return at

    def _is_said_to(self, verb: int, frame: tuple[str, ...], behind: int) -> bool:
        """Whether who is told or called on to do something can hear it: no story, and no phone."""
        turned = self.speech.statement_comma  # "Den Schaden bezifferte die Sprecherin auf"
        if frame[-1:] == (_NUMBER,) and not turned and self._is_person(verb + 1):
            return False  # "put her striker at number 10"
        if _GAP not in frame or frame[-1] not in self._to or self.speech.statement_comma:
            return True
        first = verb + frame.index(_GAP) + 1
        addressed = self.tokens[verb].lower in self.speech.addressing or frame[0] != _GAP
        if not addressed:
            return True
        last = next(at for at in range(behind - 1, first, -1) if self.tokens[at - 1].lower == frame[-1]) - 1
        if self.tokens[verb - 1].lower in self.speech.papers:
            return False
        words = [token.lower for token in self.tokens[first:last]]
        return (
            bool(words)
            and words[0] not in self.speech.prepositions
            and words[-1] not in self.speech.statement_told
        )

    def _is_person(self, at: int) -> bool:
        """Whether the words that begin there are for a person, whom nobody estimates."""
        phrase, titles = self.phrases.starting(at), self.phrases.tongue.titles
        if phrase is None or phrase.mention:
            return bool(phrase and phrase.mention and phrase.mention.who.kind is SpeakerKind.PERSON)
        head = self.phrases.head(phrase)
        return head in either(titles.people_words, titles.roles) or head.endswith(titles.agent_endings)

    def _is_participle(self, verb: int, behind: int, end: int) -> bool:
        """Whether it says what was done to the subject: "Drivers warned of ice slowed down"."""
        token, speech = self.tokens[verb], self.speech
        past = speech.statement_comma or not token.lower.endswith(
            (*speech.past_endings, *speech.statement_passives)
        )
        if past or self.tokens[verb - 1].lower in speech.clause_subjects:
            return False
        if any(self.tokens[at].lower in speech.statement_by for at in range(verb + 1, behind)):
            return True
        last = self.tokens[verb + 1].lower
        straight = behind - verb <= _STRAIGHT and last in either(speech.prepositions, self._to)
        return straight and self._has_own_verb(behind, end)

    def _has_own_verb(self, first: int, end: int) -> bool:
        """Whether another verb follows whose subject stands before: no relative's and no clause's."""
        speech, opens = self.speech, either(self._apart, self.speech.relative)
        for at in range(first, min(first + _LONGEST_GAP, end)):
            token, word = self.tokens[at], self.tokens[at].lower
            if token.kind is not Kind.WORD or word in opens or word in speech.joining:
                return False
            before, following = self.tokens[at - 1].lower, [t.lower for t in self.tokens[at + 1 : end][:2]]
            tied = before in either(speech.determiners, speech.prepositions, self._to, speech.auxiliaries)
            governs = following[:1] and following[0] in either(speech.prepositions, speech.statement_by)
            past = self.ends.is_past(at) or word in speech.clause_verbs_either
            regular = at > first and past and (len(following) < _PARTICLE or not governs)
            if not tied and (word in speech.clause_verbs or regular) and not self.phrases.is_noun(at):
                return True
        return False

    def _is(self, part: str, at: int, end: int) -> bool:
        if at >= end:
            return False
        if part == _NUMBER:
            return any(token.text[:1].isdigit() for token in self.tokens[at : min(at + _TO_NUMBER, end)])
        word = self.tokens[at].lower
        if part == _ANY:
            return self._may_be_object(at, end)
        return word == part or (part[0] == _ANY and word.endswith(part[1:]))

    def _may_be_object(self, at: int, end: int) -> bool:
        """Whether a thing may begin there that is blamed or asked for, and no particle ends the clause.

        "Die Feuerwehr forderte einen zweiten Kran an" tells of no demand.
        """
        token, speech = self.tokens[at], self.speech
        apart = either(speech.prepositions, speech.conjunctions, speech.times, speech.auxiliaries)
        apart |= speech.statement_by | speech.statement_that | speech.infinitive_after
        if token.kind is not Kind.WORD or token.lower in apart or speech.is_adverb(token.lower):
            return False
        stop = next((n for n in range(at, end) if self.tokens[n].text in _ENDS), end)
        last = self.tokens[stop - 1].lower
        particle = last in speech.prepositions or (speech.is_adverb(last) and stop < end)
        return not (speech.statement_comma and stop - 1 > at and particle)

    def _find(self, part: str, first: int, end: int) -> int:
        """Where a part of a frame stands behind a gap of words; -1 for nowhere near."""
        for at in range(first - 1, min(first + _LONGEST_GAP, end)):
            token = self.tokens[at]
            if token.lower == part:
                pointing = without(self.speech.determiners, self.speech.listeners)
                pointed = at == first and self.tokens[first - 1].lower in pointing
                return at if at >= first and not pointed else -1
            placed = self.tokens[first - 2].lower in self.speech.prepositions  # "rechnet bis Mai mit"
            when = token.lower in self.speech.times and at <= first and not placed
            acts = token.lower in self.speech.clause_verbs and not token.capital
            turned = at < first and self.speech.statement_comma  # "Den Schaden bezifferte er auf"
            apart = token.lower in self._apart and not (turned and token.lower in self.speech.clause_subjects)
            if when or acts or token.text in _ENDS or apart:
                return -1
        return -1

    def _subordinate_follows(self, at: int, end: int) -> bool:
        """Whether "dass" or an infinitive with "zu" follows a comma."""
        if at >= end:
            return False
        if self.tokens[at].lower in self.speech.statement_that:
            return True
        return any(self._is_infinitive(n, end) for n in range(at, end))

    def _is_infinitive(self, at: int, end: int) -> bool:
        """Whether "zu schließen" or "abzuschaffen" stands there."""
        token = self.tokens[at]
        if not token.text.islower():
            return False
        endings, particles = self.speech.statement_infinitive, self.speech.statement_particles
        if token.lower in particles:
            following = self.tokens[at + 1] if at + 1 < end else None
            return following is not None and following.text.islower() and following.lower.endswith(endings)
        inside = token.lower[_PREFIX:-_STEM]
        return token.lower.endswith(endings) and any(particle in inside for particle in particles)

    def _is_bare_verb(self, at: int, end: int) -> bool:
        """Whether a verb follows "to", and no place or thing."""
        if at >= end:
            return False
        token, speech = self.tokens[at], self.speech
        if token.kind is not Kind.WORD or not token.text.islower():
            return False
        if token.lower in speech.statement_doing and at + 1 >= end:
            return False  # "as they have urged her to do"
        noun = either(speech.determiners, speech.prepositions, speech.times, speech.clause_subjects)
        plural = speech.is_plural(token.lower)
        return token.lower not in noun and not plural and not speech.is_adverb(token.lower)

    def _holds(self, verb: int, end: int) -> bool:
        """Whether a clause or "to" with a verb is what is expected, hoped or feared."""
        at, speech = verb + 1, self.speech
        if at >= end:
            return False
        word = self.tokens[at].lower
        if word in speech.statement_that:
            return self.clause.has_verb(at + 1, end, loose=True)
        if word in self._to:
            regular = self.tokens[verb].lower.endswith(speech.past_endings)
            return not regular and self._is_bare_verb(at + 1, end)
        if not self.clause.may_be_subject(at):
            return False
        return self.clause.has_verb(at + 1, end, loose=False) or self._is_to(at + 1, end)

    def _is_to(self, first: int, end: int) -> bool:
        """Whether "to" with a verb follows a thing: "prices to fall"."""
        speech = self.speech
        for at in range(first, min(first + _LONGEST_GAP, end)):
            token = self.tokens[at]
            if token.text in _ENDS or token.lower in without(speech.conjunctions, speech.joining):
                return False
            if token.lower in speech.joining and self.ends.acts(at + 1, end):
                return False
            if token.lower in self._to and self._is_bare_verb(at + 1, end):
                return True
        return False

    def opened(self, verb: int, end: int) -> int:
        """Where what was said begins behind words that only lead to it: "pointed out that"; -1 for none."""
        frames = self.speech.statement_openings.get(self.tokens[verb].lower, ())
        found = (self._framed(frame, verb + 1, end) for frame in frames)
        return next((at for at in found if 0 < at < end - 1), -1)
