"""What somebody expects, denies, demands or blames, told with the verb that says so.

Without that verb the words would be something else: "prices will fall" is no more what "She hopes prices
will fall" says than "he took it" is what "He denied that he took it" does.
"""

from collections.abc import Iterator

from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.quoting.cues import Attribution
from briefgen.evidence.quoting.reported import Clause
from briefgen.evidence.quoting.verb_subjects import VerbSubjects
from briefgen.evidence.quoting.writers_words import WritersWords
from briefgen.evidence.text.tokens import Kind, Token
from briefgen.evidence.words.word_sets import either, without

_GAP = "…"
_ANY = "*"
_LONGEST_GAP = 14
_FARTHEST = 300
"""Tokens that one verb may govern: more than a sentence has, but for a text without full stops."""

_FEWEST_WORDS = 3
_SHORTEST_VERB = 3
_INSERTED = frozenset({",", ")"})
_ENDS = frozenset({",", ";", ":", "(", ")", "—", "–", "--"})
STANCE = "stance"
"""The rule of such a statement."""

Stance = tuple[Attribution, int, int]


class Stances:
    """Finds them in one sentence; each is whose it is and the range of its tokens."""

    def __init__(self, phrases: VerbSubjects, clause: Clause, writers: WritersWords) -> None:
        self.phrases = phrases
        self.tokens = phrases.tokens
        self.speech = phrases.speech
        self.clause = clause
        self.writers = writers
        speech = phrases.speech
        self._known = speech.telling_stances
        opens = without(speech.conjunctions, speech.joining)
        self._apart = either(speech.statement_that, opens, speech.clause_subjects)
        self._to = speech.infinitive_after & speech.prepositions

    def all(self, start: int, end: int) -> Iterator[Stance]:
        """Those whose verb stands in the range of tokens, which ends with the sentence."""
        participles = either(self.speech.participle, self.speech.weak_participle)
        for at in range(start, end):
            token = self.tokens[at]
            if token.lower in self._known and token.lower not in participles and not token.capital:
                found = self._at(start, at, min(end, at + _FARTHEST))
                if found:
                    yield found

    def _at(self, start: int, verb: int, end: int) -> Stance | None:
        if self.phrases.is_noun(verb):
            return None
        begin, own = self._first_helper(start, verb)
        phrase = self._subject(start, verb, own)
        if phrase is None or not self._can_hold(phrase):
            return None
        below = self._is_below(start, phrase)
        if below and phrase.pronoun and any(token.text == "," for token in self.tokens[verb:end]):
            return None  # "Even as he urged her to go, Mr Li …": it stands for whoever comes
        stop = self.stop(verb, end, phrase, below=below)
        if stop <= verb or not self._long(begin, stop):
            return None
        opened = self._opened(verb, stop)
        if opened > 0:
            return Attribution(phrase, self.tokens[verb].text, "before", verb + 1), opened, stop
        return Attribution(phrase, self.tokens[verb].text, STANCE, verb + 1), begin, stop

    def _opened(self, verb: int, end: int) -> int:
        """Where what was said begins behind words that only lead to it: "pointed out that"; -1 for none."""
        frames = self.speech.statement_openings.get(self.tokens[verb].lower, ())
        found = (self._framed(frame, verb + 1, end) for frame in frames)
        return next((at for at in found if 0 < at < end - 1), -1)

    def stop(self, verb: int, end: int, speaker: Phrase, *, below: bool = False) -> int:
        """The index behind what the verb governs; -1 where it tells of no stance here.

        Args:
            verb: Index of the verb.
            end: The index after the sentence.
            speaker: Whose stance it is.
            below: It stands in a clause that hangs on another: "Years after Ms Li vowed to stay, …".
        """
        behind = self._behind(verb, end)
        if behind < 0 or behind > end:
            return -1
        stop = self.writers.begin(verb + 1, end, speaker, self.tokens[verb].lower)
        stop = max(self._own_end(behind, stop), behind)
        comma = (at for at in range(behind, stop) if self.tokens[at].text == ",")
        return next(comma, stop) if below else stop

    def _is_below(self, start: int, phrase: Phrase) -> bool:
        """Whether a conjunction opens the sentence or the clause of the subject."""
        opens = either(without(self.speech.conjunctions, self.speech.joining), self.speech.relative)
        if phrase.first <= start:
            return False
        before = self.tokens[phrase.first - 1].lower
        main = any(token.text == "," for token in self.tokens[start : phrase.first])
        return before in opens or (self.tokens[start].lower in opens and not main)

    def _long(self, first: int, stop: int) -> bool:
        return sum(token.kind is Kind.WORD for token in self.tokens[first:stop]) >= _FEWEST_WORDS

    # --- before the verb -------------------------------------------------------------------

    def _first_helper(self, start: int, verb: int) -> tuple[int, int]:
        """Where the words begin, from what denies the verb on, and the index before all that helps it."""
        speech, begin, at = self.speech, verb, verb - 1
        while at >= start and self._helps(self.tokens[at]):
            word = self.tokens[at].lower
            helper = word in speech.infinitive_after or word in speech.auxiliaries
            if self._denies(word) or (begin < verb and helper):
                begin = at
            at -= 1
        return begin, at

    def _denies(self, word: str) -> bool:
        return word in self.speech.statement_negations or word.endswith("n't")

    def _helps(self, token: Token) -> bool:
        if token.kind is not Kind.WORD or token.capital:
            return False
        speech, word = self.speech, token.lower
        known = word in speech.auxiliaries or word in speech.infinitive_after or word in speech.adverbs
        return known or self._denies(word) or speech.is_adverb(word)

    def _subject(self, start: int, verb: int, own: int) -> Phrase | None:
        """Whose the verb is: no passive's, no infinitive's, and not only what tells who somebody is."""
        speech = self.speech
        helpers = [token.lower for token in self.tokens[own + 1 : verb]]
        could_be = without(speech.infinitive_after, speech.statement_doing)
        passive = either(speech.passive_auxiliaries, could_be)
        if not passive.isdisjoint(helpers):
            return None
        if own < start:
            return self._behind_verb(verb)
        before = self.tokens[own]
        if before.lower in without(speech.relative, speech.articles):
            return None
        if before.capital and own in self.phrases.named and own + 1 not in self.phrases.at_last:
            return None
        phrase = self.phrases.subject(start, verb)
        if phrase is None or phrase.last > verb:
            return self._behind_verb(verb)
        inserted = before.text in _INSERTED and phrase.last < own
        if phrase.last == own + 1 or inserted:
            return phrase if self._opens_clause(start, phrase) else None
        joins = before.lower in speech.joining and (phrase.mention is not None or phrase.pronoun != "")
        return phrase if joins else self._behind_verb(verb)

    def _opens_clause(self, start: int, phrase: Phrase) -> bool:
        """Whether the subject stands in no clause about a noun before it: "the post she hopes to get"."""
        at, speech = phrase.first - 1, self.speech
        owned = self.phrases.tongue.names.possessive
        if any(token.lower in owned for token in self.tokens[phrase.first + 1 : phrase.last]):
            return False
        while at > start and (
            speech.is_adverb(self.tokens[at].lower) or self.tokens[at].lower in speech.times
        ):
            at -= 1
        if at < start or self.tokens[at].kind is not Kind.WORD or at == phrase.first - 1 < start:
            return True
        word = self.tokens[at].lower
        if self.tokens[at].initial:
            return word not in without(speech.prepositions, speech.conjunctions) or speech.statement_comma
        return (
            word in without(speech.conjunctions, speech.statement_that, speech.that) or word in speech.verbs
        )

    def _behind_verb(self, verb: int) -> Phrase | None:
        """The subject behind the verb, where a language has it there: "Am Montag kündigte Li an"."""
        return self.phrases.starting(verb + 1) if self.speech.statement_comma else None

    def _can_hold(self, phrase: Phrase) -> bool:
        nobody = self.tokens[phrase.first].lower in self.speech.statement_nobody
        denied = phrase.first > 0 and self._denies(self.tokens[phrase.first - 1].lower)  # "Not one minister"
        return self.phrases.speaks(phrase) and not (nobody or denied)

    # --- behind it -------------------------------------------------------------------------

    def _behind(self, verb: int, end: int) -> int:
        """The index from which on what the verb governs may end; -1 where it governs nothing of the kind."""
        word = self.tokens[verb].lower
        for frame in self.speech.statement_frames.get(word, ()):
            at = self._framed(frame, verb + 1, end)
            if at >= 0:
                return at
        if word in self.speech.statement_stances and self._holds(verb, end):
            return verb + 2
        return self._opened(verb, end)

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

    def _is(self, part: str, at: int, end: int) -> bool:
        if at >= end:
            return False
        word = self.tokens[at].lower
        return word == part or (part[0] == _ANY and word.endswith(part[1:]))

    def _find(self, part: str, first: int, end: int) -> int:
        """Where a part of a frame stands behind a gap of words; -1 for nowhere near."""
        for at in range(first - 1, min(first + _LONGEST_GAP, end)):
            token = self.tokens[at]
            if token.lower == part:
                pointing = at == first and self.tokens[first - 1].lower in self.speech.determiners
                return at if at >= first and not pointing else -1
            when = token.lower in self.speech.times and at <= first
            acts = token.lower in self.speech.clause_verbs and not token.capital
            if when or acts or token.text in _ENDS or token.lower in self._apart:
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
        if token.lower == "zu":
            following = self.tokens[at + 1] if at + 1 < end else None
            return following is not None and following.text.islower() and following.lower.endswith("n")
        return "zu" in token.lower[2:-3] and token.lower.endswith("n")

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
        plural = token.lower.endswith("s") and not token.lower.endswith("ss")
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
            if token.lower in speech.joining and self._acts(at + 1, end):
                return False
            if token.lower in self._to and self._is_bare_verb(at + 1, end):
                return True
        return False

    def _is_past(self, at: int) -> bool:
        token = self.tokens[at]
        regular = token.lower.endswith(self.speech.past_endings) and len(token.text) > _SHORTEST_VERB
        return token.text.islower() and regular

    def _acts(self, at: int, end: int) -> bool:
        """Whether a verb of the same subject goes on behind "and"."""
        while at < end and self.speech.is_adverb(self.tokens[at].lower):
            at += 1
        if at >= end:
            return False
        token, speech = self.tokens[at], self.speech
        verbs = either(speech.clause_verbs, speech.finite, speech.weak, speech.clause_verbs_either)
        past = self._is_past(at)
        if token.lower in speech.statement_verbs and not self.phrases.is_noun(at):
            return True
        if speech.statement_comma or not (token.lower in verbs or past) or self.phrases.is_noun(at):
            return False
        following = self.tokens[at + 1].lower if at + 1 < end else ""
        goes_on = either(
            speech.prepositions, speech.determiners, speech.statement_that, speech.clause_subjects
        )
        helper = token.lower in speech.auxiliaries or token.lower in speech.infinitive_after
        return helper or following in goes_on or following in self.phrases.tongue.names.possessive

    def _turns(self, at: int, end: int) -> bool:
        """Whether a clause of the writer's own begins there: "but the firm …", no last link of a list."""
        word, speech = self.tokens[at].lower, self.speech
        if word not in speech.statement_turns:
            return False
        return word not in speech.adding or self.clause.has_verb(at + 1, end, loose=False)

    def _is_last(self, at: int, end: int) -> bool:
        """Whether a bracket closes nowhere before the end, or at it."""
        return not any(token.text == ")" for token in self.tokens[at : end - 1])

    def _tells_why(self, at: int) -> bool:
        """…, meaning that …: what follows from it, in the writer's words."""
        speech, following = self.speech, self.tokens[at + 1].lower
        return self.tokens[at].lower.endswith(speech.fronted_endings) and following in speech.statement_that

    def _is_next_verb(self, at: int) -> bool:
        """Whether the speaker's next verb follows a comma, as German has it."""
        token, speech = self.tokens[at], self.speech
        verb = token.lower in speech.statement_verbs or token.lower in speech.statement_frames
        return speech.statement_comma and verb and token.text.islower()

    def _own_end(self, first: int, end: int) -> int:
        """Where it ends: at the next clause of the writer's or the subject's next verb."""
        speech = self.speech
        participles = either(speech.participle, speech.weak_participle)
        for at in range(first, end - 1):
            token, following = self.tokens[at], self.tokens[at + 1].lower
            if token.text in {";", "—", "–", "--", ".", "["} or (
                token.text == "(" and self._is_last(at, end)
            ):
                return at
            if token.text == "," and (self._tells_why(at + 1) or self._is_next_verb(at + 1)):
                return at
            turns = self._turns(at + 1, end) or following in participles
            if (
                token.text == ","
                and turns
                and self.tokens[min(at + 2, end - 1)].lower not in speech.statement_that
            ):
                return at
            apposed = token.text == "," and not speech.is_adverb(following) and self._is_past(at + 1)
            if (token.lower in speech.joining or apposed) and self._acts(at + 1, end):
                return at - (self.tokens[at - 1].text == ",")
        return end
