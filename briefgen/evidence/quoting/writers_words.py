"""Where, in a sentence that reports speech without marks, the writer's own words go on."""

from collections.abc import Iterator

from briefgen.evidence.names.noun_phrases import Phrases
from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.quoting.reported import Clause
from briefgen.evidence.text.tokens import Kind
from briefgen.evidence.words.word_sets import either

_REACH = 14
_FEWEST = 3
_TO_VERB = 4


class WritersWords:
    """Tells the clauses at the end of a sentence that are the writer's from those that are reported.

    Only a sign in the words decides: without one, a clause stays with what was said.
    """

    def __init__(self, phrases: Phrases, clause: Clause) -> None:
        self.phrases = phrases
        self.clause = clause
        self.tokens = phrases.tokens
        self.speech = phrases.speech
        self.people = phrases.tongue.names

    def begin(self, first: int, end: int, speaker: Phrase, cue: str) -> int:
        """The index of the comma or "and" before the first clause that is the writer's; `end` where none is.

        Args:
            first: Index of the first token of what was said.
            end: The index after the last token of the sentence.
            speaker: The words for who said it.
            cue: The verb of saying.
        """
        shifting = not self.speech.statement_shifting or cue.lower() in self.speech.statement_shifting
        form = self._form(first, end) if shifting else ""
        again = (at for at in range(first + _FEWEST, end - 2) if self._goes_on_saying(at))
        end = next(again, end)
        for comma in self._commas(first, end):
            if (
                self.says_again(comma, end)
                or self._source_named(comma)
                or self._about_a_name(first, comma, end)
                or self._out_of_step(form, comma, end)
                or self._counts_others(speaker, comma)
            ):
                return comma
        return end

    def _commas(self, first: int, end: int) -> Iterator[int]:
        return (at for at in range(first + _FEWEST, end - 1) if self.tokens[at].text == ",")

    def _goes_on_saying(self, at: int) -> bool:
        """… and noted that …: the same speaker's next statement, without a comma."""
        joined, verb, that = (token.lower for token in self.tokens[at : at + 3])
        speech = self.speech
        told = verb in speech.statement_verbs and that in speech.statement_that
        return joined in speech.joining & speech.statement_turns and told

    # --- signs -----------------------------------------------------------------------------

    def says_again(self, comma: int, end: int) -> bool:
        """…, adding that; …, but she acknowledged; …, and urged; …, as did Ms Li."""
        at, speech = comma + 1, self.speech
        word = self.tokens[at].lower
        if word in speech.as_said:
            return self.tokens[at + 1].lower in either(speech.infinitive_after, speech.auxiliaries)
        if word in speech.participle and self._tells(at + 1, end):
            return True
        if word not in speech.statement_turns or self.tokens[at + 1].lower in speech.statement_that:
            return False
        phrase = self._subject(at + 1)
        verb = self._past_auxiliaries(self._past_insertion(phrase.last, end) if phrase else at + 1, end)
        if verb >= end:
            return False
        return self._is_saying(verb, of_pronoun=phrase is not None and phrase.pronoun != "")

    def _tells(self, at: int, end: int) -> bool:
        """Whether "that" or a clause with its own verb begins: "adding the cables had rusted"."""
        if self.tokens[at].lower in self.speech.statement_that:
            return True
        return self.clause.may_be_subject(at) and self.clause.has_verb(at + 1, end, loose=False)

    def _past_insertion(self, at: int, end: int) -> int:
        """The index behind what is set between commas behind a subject: "and Ann Li, its head, said"."""
        if at >= end or self.tokens[at].text != ",":
            return at
        near = range(at + 1, min(at + _REACH, end))
        return next((n + 1 for n in near if self.tokens[n].text == ","), at)

    def _subject(self, at: int) -> Phrase | None:
        token = self.tokens[at]
        verb = token.lower in either(self.speech.finite, self.speech.base) or self.speech.is_adverb(
            token.lower
        )
        return None if verb and not token.capital else self.phrases.starting(at, verb_follows=True)

    def _past_auxiliaries(self, at: int, end: int) -> int:
        speech = self.speech
        while at < end and (
            self.tokens[at].lower in either(speech.auxiliaries, speech.infinitive_after)
            or speech.is_adverb(self.tokens[at].lower)
        ):
            at += 1
        return at

    def _is_saying(self, at: int, *, of_pronoun: bool) -> bool:
        """Whether a verb is one of saying, after a pronoun also one that quotes ("but she also cited")."""
        speech, word = self.speech, self.tokens[at].lower
        if word in speech.loose:
            near = (token.lower for token in self.tokens[at + 1 : at + 1 + _TO_VERB + 1])
            return word in speech.statement_verbs and any(that in speech.statement_that for that in near)
        helped = self.tokens[at - 1].lower in speech.infinitive_after
        said = word in either(speech.statement_verbs, speech.statement_as_said)
        said = said or (word in speech.finite and self._past(at)) or self._opens_frame(at)
        return said or (helped and word in speech.base) or (of_pronoun and word in speech.weak)

    def _opens_frame(self, at: int) -> bool:
        """Whether a verb begins words that tell of a stance: "and called on"."""
        following = self.tokens[at + 1].lower if at + 1 < len(self.tokens) else ""
        frames = self.speech.statement_frames.get(self.tokens[at].lower, ())
        return any(frame[:1] == (following,) for frame in frames)

    def _source_named(self, comma: int) -> bool:
        """…, according to the ministry."""
        words = [token.lower for token in self.tokens[comma + 1 : comma + 1 + _TO_VERB]]
        return any(tuple(words[: len(phrase)]) == phrase for phrase in self.speech.according)

    def _about_a_name(self, first: int, comma: int, end: int) -> bool:
        """…, Ann Li, who leads it: the rest of the sentence only tells who that is."""
        if self.tokens[comma + 1].lower not in self.speech.relative:
            return False
        named = self.phrases.at_last.get(comma)
        capital = self.tokens[comma - 1].capital and not self.people.nouns_capitalised
        if named is None and not capital:
            return False
        told = self.clause.has_verb(first, comma, loose=True)
        return told and not any(
            self.tokens[at].lower in self.speech.joining and self.tokens[at - 1].text == ","
            for at in range(comma + 2, end)
        )

    def _out_of_step(self, form: str, comma: int, end: int) -> bool:
        """Whether a clause keeps the present, or tells how it came, where the words before are shifted."""
        if not form or not self._clause_follows(comma + 1):
            return False
        here = self._form(comma + 1, end)
        speech = self.speech
        if form in speech.statement_ahead and (here in speech.statement_past or here == _PAST):
            return True
        return form in speech.statement_shifted and here in speech.statement_unshifted

    def _clause_follows(self, at: int) -> bool:
        """Whether a clause with its own subject may begin there as the writer's begin: "but the firm …"."""
        word, speech = self.tokens[at].lower, self.speech
        if word in speech.relative:
            return True
        opened = word in speech.statement_turns and not self._past(at + 1)
        return opened and self.clause.may_be_subject(at + 1)

    def _counts_others(self, speaker: Phrase, comma: int) -> bool:
        """…, while 9 per cent found: others are counted, as those who said it were."""
        word = self.tokens[comma + 1].lower
        if word not in self.speech.statement_turns:
            return False
        return self._counted(speaker.first, speaker.last) and self._counted(comma + 2, comma + 2 + _TO_VERB)

    def _counted(self, first: int, last: int) -> bool:
        words = {token.lower for token in self.tokens[first:last]}
        return not words.isdisjoint(self.speech.statement_counts)

    # --- forms of verbs --------------------------------------------------------------------

    def _form(self, first: int, end: int) -> str:
        """The first verb form of a clause that tells time or mood; empty where none soon comes."""
        speech = self.speech
        known = either(speech.statement_shifted, speech.statement_unshifted, speech.statement_past)
        for at in range(first, min(end, first + _REACH)):
            token = self.tokens[at]
            if at > first and token.text in {",", ";", ":"}:
                break
            if token.lower in known:
                return token.lower
            if at > first and self._past(at):
                return _PAST
        return ""

    def _past(self, at: int) -> bool:
        token = self.tokens[at]
        regular = token.kind is Kind.WORD and not token.capital and len(token.text) > 3
        return regular and token.lower.endswith(self.speech.past_endings)


_PAST = "(past)"
