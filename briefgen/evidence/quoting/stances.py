"""What somebody expects, denies, demands or blames, told with the verb that says so.

Without that verb the words would be something else: "prices will fall" is no more what "She hopes prices
will fall" says than "he took it" is what "He denied that he took it" does.
"""

from collections.abc import Iterator

from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.quoting.cues import Attribution
from briefgen.evidence.quoting.frames import Frames
from briefgen.evidence.quoting.reported import Clause
from briefgen.evidence.quoting.stance_ends import StanceEnds
from briefgen.evidence.quoting.verb_subjects import VerbSubjects
from briefgen.evidence.quoting.writers_words import WritersWords
from briefgen.evidence.text.tokens import Kind, Token
from briefgen.evidence.words.word_sets import either, without

_FEWEST_WORDS = 3
_MARKS = frozenset({",", ";", ":", "—", "–", "--"})
_INSERTED = frozenset({",", ")"})
LONGEST_SENTENCE = 160
"""In tokens; what is longer is a list or has lost its stops."""

STANCE = "stance"
"""The rule of such a statement."""

Stance = tuple[Attribution, int, int]
Range = tuple[int, int]


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
        self.ends = StanceEnds(phrases, clause)
        self.frames = Frames(phrases, self.ends)

    def all(self, start: int, end: int) -> Iterator[Stance]:
        """Those whose verb stands in the range of tokens, which ends with the sentence.

        Each is looked for to the end of the sentence, so that none is where a list or a table runs on as one.
        """
        if end - start > LONGEST_SENTENCE:
            return
        participles = either(self.speech.participle, self.speech.weak_participle)
        for at in range(start, end):
            token = self.tokens[at]
            if token.lower in self._known and token.lower not in participles and not token.capital:
                found = self._at(start, at, end)
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
        opened = self.frames.opened(verb, stop)
        if opened > 0:
            return Attribution(phrase, self.tokens[verb].text, "before", verb + 1), opened, stop
        if phrase.first > verb and self._object_before(start, verb):
            begin = self._clause_start(start, verb)  # "Den Schaden bezifferte die Polizei auf …"
        return Attribution(phrase, self.tokens[verb].text, STANCE, verb + 1), begin, stop

    def stop(self, verb: int, end: int, speaker: Phrase, *, below: bool = False) -> int:
        """The index behind what the verb governs; -1 where it tells of no stance here.

        Args:
            verb: Index of the verb.
            end: The index after the sentence.
            speaker: Whose stance it is.
            below: It stands in a clause that hangs on another: "Years after Ms Li vowed to stay, …".
        """
        behind = self.frames.behind(verb, end)
        if behind < 0 or behind > end:
            return -1
        stop = self.writers.begin(verb + 1, end, speaker, self.tokens[verb].lower)
        stop = max(self.ends.find(behind, stop), behind)
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

    def opens(self, by: Attribution, words: Range, end: int) -> bool:
        """Whether no clause but the subject stands before a verb: "Li, der es leitet, forderte sie auf"."""
        inverted = self.speech.statement_comma and by.rule == "inverted"
        if not inverted or self.clause.has_verb(*words, loose=True):
            return False
        return self.frames.behind(by.phrase.first - 1, end) >= 0

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
        return self.speech.is_denying(word)

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
            return self._behind_verb(start, verb)
        before = self.tokens[own]
        if before.lower in without(speech.relative, speech.articles):
            return None
        if before.capital and own in self.phrases.named and own + 1 not in self.phrases.at_last:
            return None
        phrase = self.phrases.subject(start, verb)
        if phrase is None or phrase.last > verb:
            return self._behind_verb(start, verb)
        inserted = before.text in _INSERTED and phrase.last < own
        if phrase.last == own + 1 or inserted:
            if self._object_before(start, verb):
                return self._behind_verb(start, verb)
            turned = self._is_oblique(phrase) or self._is_object(verb, phrase)
            return phrase if self._opens_clause(start, phrase) and not turned else None
        joins = before.lower in speech.joining and (phrase.mention is not None or phrase.pronoun != "")
        return phrase if joins else self._behind_verb(start, verb)

    def _opens_clause(self, start: int, phrase: Phrase) -> bool:
        """Whether the subject stands in no clause about a noun before it: "the post she hopes to get"."""
        at, speech = phrase.first - 1, self.speech
        owned = self.phrases.tongue.names.possessive
        if self._is_of_thing(phrase):
            return False
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

    def _is_of_thing(self, phrase: Phrase) -> bool:
        """Whether a clause about a thing holds the name: "The hope Mr Li expects to keep"."""
        if phrase.mention is None or self.speech.statement_comma:
            return False
        at, titles = phrase.mention.first - 1, self.phrases.tongue.titles
        if at <= phrase.first or self.tokens[phrase.first].lower not in self.speech.determiners:
            return False
        word = self.tokens[at].lower
        lists = (titles.people, titles.roles, titles.plural_people, titles.bodies)
        somebody = any(word in known for known in lists) or word.endswith(titles.agent_endings)
        return self.tokens[at].text.islower() and "-" not in word and not somebody

    def _behind_verb(self, start: int, verb: int) -> Phrase | None:
        """The subject behind the verb, where a language has it there: "Am Montag kündigte Li an".

        Something else fills the place before the verb then. A name there that is not known would be the
        subject, and who stands behind the verb the one it is said to.
        """
        if not self.speech.statement_comma or not self._is_fronted(start, verb):
            return None
        phrase = self.phrases.starting(verb + 1)
        return phrase if phrase and not self._is_oblique(phrase) else None

    def _is_fronted(self, start: int, verb: int) -> bool:
        """Whether a time, a place, an adverb or a clause fills the place before the verb."""
        speech, tokens = self.speech, self.tokens
        first = self._clause_start(start, verb)
        if self._object_before(start, verb):
            return True
        if first == verb:
            return tokens[start].lower in without(speech.conjunctions, speech.joining)
        if tokens[first].lower in speech.joining:
            first += 1
        words = tokens[first:verb]
        joined = any(token.lower in speech.joining for token in words)
        if not words or joined or any(token.kind is not Kind.WORD for token in words):
            return False
        if words[0].lower in speech.prepositions and words[0].lower not in speech.adverbs:
            return True
        set_apart = (speech.is_adverb(token.lower) or token.lower in speech.times for token in words)
        return all(set_apart)

    def _clause_start(self, start: int, verb: int) -> int:
        marks = (at + 1 for at in range(verb - 1, start - 1, -1) if self.tokens[at].text in _MARKS)
        return next(marks, start)

    def _object_before(self, start: int, verb: int) -> bool:
        """Whether a thing stands before the verb and who does it behind: "Die Kosten schätzt das Amt auf"."""
        first = self._clause_start(start, verb)
        before, behind = self.phrases.starting(first), self.phrases.starting(verb + 1)
        opens = self.tokens[first].lower in self.speech.articles and self.speech.statement_comma
        whole = opens and all(token.kind is Kind.WORD for token in self.tokens[first:verb])
        if not whole or behind is None or self._is_oblique(behind):
            return False
        if not (behind.pronoun or self.phrases.speaks(behind)):
            return False
        thing = before is None or self._is_oblique(before) or not self.phrases.speaks(before)
        return thing and self.tokens[verb - 1].capital

    def _is_oblique(self, phrase: Phrase) -> bool:
        """Whether the form of its first word says that it is no subject: "dem Land", "der Ministerin"."""
        word = self.tokens[phrase.first].lower
        if word in self.speech.statement_oblique:
            return True
        shared = word in self.speech.statement_shared_case
        return shared and self.phrases.head(phrase).endswith(self.speech.statement_feminine)

    def _is_object(self, verb: int, phrase: Phrase) -> bool:
        """Whether a subject in plain form stands behind the verb: "Die Stadt forderte der Verband auf"."""
        before, behind = self.tokens[phrase.first].lower, self.phrases.starting(verb + 1)
        plain = before in self.speech.articles and before not in self.speech.statement_shared_case
        shared = behind is not None and self.tokens[behind.first].lower in self.speech.statement_shared_case
        return bool(behind and plain and shared and not self._is_oblique(behind))

    def _can_hold(self, phrase: Phrase) -> bool:
        nobody = self.tokens[phrase.first].lower in self.speech.statement_nobody
        denied = phrase.first > 0 and self._denies(self.tokens[phrase.first - 1].lower)  # "Not one minister"
        return self.phrases.speaks(phrase) and not (nobody or denied)
