"""Where what a verb of a stance governs ends: at the writer's next clause or the subject's next verb."""

from briefgen.evidence.quoting.reported import Clause
from briefgen.evidence.quoting.verb_subjects import VerbSubjects
from briefgen.evidence.words.word_sets import either

_SHORTEST_VERB = 3
_LONGEST_INSERTION = 8


class StanceEnds:
    """Finds such ends in one sentence."""

    def __init__(self, phrases: VerbSubjects, clause: Clause) -> None:
        self.phrases = phrases
        self.tokens = phrases.tokens
        self.speech = phrases.speech
        self.clause = clause

    def find(self, first: int, end: int) -> int:
        """Where it ends: at the next clause of the writer's or the subject's next verb."""
        speech = self.speech
        participles = either(speech.participle, speech.weak_participle)
        for at in range(first, end - 1):
            token, following = self.tokens[at], self.tokens[at + 1].lower
            stops = token.text in {";", "—", "–", "--", ".", "["} and not self._counts(at)
            if stops or (token.text == "(" and self._is_last(at, end)):
                return at
            if token.text == "," and (self._tells_why(at + 1) or self._is_next_verb(at + 1)):
                return at
            if token.text == "," and self._is_main_clause(at + 1, end):
                return at
            if self.is_of_another(at, first, end):
                return at - (self.tokens[at - 1].text == ",")
            turns = self._turns(at + 1, end) or following in participles
            if (
                token.text == ","
                and turns
                and self.tokens[min(at + 2, end - 1)].lower not in speech.statement_that
            ):
                return at
            apposed = token.text == "," and not speech.is_adverb(following) and self.is_past(at + 1)
            if (token.lower in speech.joining or apposed) and self.acts(at + 1, end):
                return at - (self.tokens[at - 1].text == ",")
        return end

    def is_of_another(self, at: int, first: int, end: int) -> bool:
        """Whether a clause begins that tells what somebody says or holds: "but Ms Li denied that"."""
        speech = self.speech
        opens = either(speech.joining, speech.statement_turns)
        if at <= first or at + 2 >= end or self.tokens[at].lower not in opens:
            return False
        phrase = self.phrases.starting(at + 1, verb_follows=True)
        verb = self._past_insertion(phrase.last, end) if phrase else end
        while verb < end and self._helps(verb):
            verb += 1
        if phrase is None or verb >= end or not self.tokens[verb].text.islower():
            return False
        held = either(speech.statement_stances, speech.statement_verbs, frozenset(speech.statement_frames))
        return self.tokens[verb].lower in held and self.phrases.speaks(phrase)

    def _past_insertion(self, at: int, end: int) -> int:
        """The index behind what is set between commas behind a subject: "Ann Li, its head, said"."""
        if at >= end or self.tokens[at].text != ",":
            return at
        near = range(at + 1, min(at + _LONGEST_INSERTION, end))
        return next((n + 1 for n in near if self.tokens[n].text == ","), end)

    def _helps(self, at: int) -> bool:
        speech, word = self.speech, self.tokens[at].lower
        helps = either(speech.auxiliaries, speech.infinitive_after, speech.statement_negations)
        return self.tokens[at].text.islower() and (word in helps or speech.is_adverb(word))

    def is_past(self, at: int) -> bool:
        """Whether a word has the ending of a past form."""
        token = self.tokens[at]
        regular = token.lower.endswith(self.speech.past_endings) and len(token.text) > _SHORTEST_VERB
        return token.text.islower() and regular

    def acts(self, at: int, end: int) -> bool:
        """Whether a verb of the same subject goes on behind "and"."""
        while at < end and self.speech.is_adverb(self.tokens[at].lower):
            at += 1
        if at >= end:
            return False
        token, speech = self.tokens[at], self.speech
        verbs = either(speech.clause_verbs, speech.finite, speech.weak, speech.clause_verbs_either)
        past = self.is_past(at)
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

    def _counts(self, at: int) -> bool:
        """Whether a stop only makes a number one of a date: German "bis zum 30. September"."""
        return (
            self.speech.statement_comma and self.tokens[at].text == "." and self.tokens[at - 1].text.isdigit()
        )

    def _is_main_clause(self, at: int, end: int) -> bool:
        """Whether a subject and its verb follow a comma: German "…, die Stadt sparte weiter"."""
        speech, near = self.speech, self.tokens[at : min(at + 3, end)]
        if not speech.statement_comma or len(near) < 3 or near[0].lower not in speech.articles:
            return False
        apart = either(speech.prepositions, speech.determiners, speech.conjunctions, speech.times)
        word = near[2].lower
        verb = near[2].text.islower() and word not in apart and not speech.is_adverb(word)
        return near[1].capital and verb and word not in speech.subjunctive

    def _is_next_verb(self, at: int) -> bool:
        """Whether the speaker's next verb follows a comma, as German has it."""
        token, speech = self.tokens[at], self.speech
        verb = token.lower in speech.statement_verbs or token.lower in speech.statement_frames
        return speech.statement_comma and verb and token.text.islower()
