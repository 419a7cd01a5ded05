"""What was said, in a sentence that reports it: the clause after the verb of saying or before it."""

from briefgen.evidence.quoting.circumstances import Circumstances
from briefgen.evidence.quoting.cues import HEARD, Attribution
from briefgen.evidence.quoting.reported import Clause
from briefgen.evidence.quoting.tails import Tails
from briefgen.evidence.quoting.verb_subjects import VerbSubjects
from briefgen.evidence.quoting.writers_words import WritersWords
from briefgen.evidence.text.tokens import Kind
from briefgen.evidence.words.word_sets import either, without
from briefgen.knowledge.denials import denies

_FEWEST_WORDS = 3
_OBJECT = 10
_PHRASE_LINK = 5
_BOUND = 3
_ENDS = frozenset({".", "!", "?", ",", ";", ":", "…", "—", "–", "-", "--"})

Range = tuple[int, int]
"""The index of the first token and the index after the last."""


class Contents:
    """Finds what was said in one sentence, as the range of its tokens."""

    def __init__(self, phrases: VerbSubjects, start: int, stop: int, language: str) -> None:
        while stop > start and phrases.tokens[stop - 1].text in _ENDS:
            stop -= 1
        self.phrases, self.tokens, self.speech = phrases, phrases.tokens, phrases.speech
        self.start, self.end = start, stop
        self.circumstances = Circumstances(phrases, stop)
        self.clause = Clause(self.tokens, self.speech)
        self.writers = WritersWords(phrases, self.clause)
        self.language = language
        self.tails = Tails(self.tokens, self.end, self.speech)

    def of(self, found: Attribution) -> Range | None:
        """What was said: after the verb, else before an attribution that a comma sets off; else None."""
        cue = found.cue.lower()
        speech = self.speech
        if self._of_what_was_said(found) or self._is_unsaid(found):
            return None
        if found.rule == "closing":
            return None if cue in without(speech.loose, speech.statement_verbs) else self._before(found, "")
        according = found.rule == "according to"
        passive = found.rule == "participle"
        said = either(speech.statement_verbs, speech.statement_after, speech.after_only)
        if not (according or passive or found.rule == HEARD or cue in said):
            return None
        if self._in_relative(found) or self._is_bare(found) or (according and self._is_held(found)):
            return None
        first = self._after_name(found.phrase.last) if according else self._after_verb(found, cue)
        if 0 <= first < len(self.tokens):
            first += self.tokens[first].text == ","
            if according and not self.clause.has_verb(first, self.end, loose=False):
                whole = self._before(found, cue)  # "…, according to the firm, up from 31 six years ago"
                if whole:
                    return whole
            end = self.writers.begin(first, self.end, found.phrase, found.cue)
            if self.tails.fills_relative(found.phrase, found.at, first):
                end = next((at for at in range(first, end) if self.tokens[at].text == ","), end)
            return (first, end) if self._long(first, end) else None
        return self._before(found, cue if according else "")

    def _is_unsaid(self, found: Attribution) -> bool:
        """Whether nobody says it, it was not said, or saying it is only a case: "If the court says that"."""
        speech, phrase = self.speech, found.phrase
        named = phrase.mention is not None and phrase.last > phrase.first + 1
        if self.tokens[phrase.first].lower in speech.statement_nobody and not named:
            return True
        between = self.tokens[phrase.last : found.at - 1] if found.at > phrase.last else []
        behind = self.tokens[found.at : found.at + 1] if speech.statement_comma and found.at >= 0 else []
        near = [*between[:_BOUND], *between[-_BOUND:], *behind]
        if any(speech.is_denying(t.lower) for t in near):
            return found.at - phrase.last <= _PHRASE_LINK or bool(behind)
        before = self.tokens[phrase.first - 1].lower if phrase.first else ""
        if before in speech.statement_negations:
            return True  # "Not everyone agrees that"
        asked = before in without(speech.that, speech.statement_that) and not speech.statement_comma
        return (asked or before in speech.statement_conditions) and found.rule not in {"closing", "inverted"}

    def _in_relative(self, found: Attribution) -> bool:
        """Whether the verb only tells who somebody is: "the man who said he was Li"."""
        at = found.at - 2
        while at > self.start and (
            self.tokens[at].lower in self.speech.auxiliaries or self.speech.is_adverb(self.tokens[at].lower)
        ):
            at -= 1
        before = self.tokens[at].lower if found.rule == "before" and at >= self.start else ""
        set_off = at < found.at - 2 and at > self.start and self.tokens[at - 1].text == ","
        adverb = self.speech.is_adverb(self.tokens[found.at - 2].lower)
        return before in without(self.speech.relative, self.speech.articles) and not (set_off and adverb)

    def _is_held(self, found: Attribution) -> bool:
        """Whether a clause about a noun holds a source: "der Mann, der laut Polizei betrunken war"."""
        opens = found.phrase.first - len(found.cue.split()) - 1
        comma = opens > self.start and self.tokens[opens - 1].text == "," and self.speech.statement_comma
        return comma and self.tokens[opens].lower in self.speech.relative

    def _is_bare(self, found: Attribution) -> bool:
        """Whether a bare verb is helped, of which nobody says anything yet: "who will say whatever"."""
        helper = self.tokens[found.at - 2].lower if found.at - 2 >= found.phrase.last else ""
        bare = found.rule in {"before", "infinitive"} and found.cue.lower() in self.speech.base
        if bare and (helper in self.speech.infinitive_after or found.rule == "infinitive"):
            return True
        first, last = self.tokens[found.phrase.first], self.tokens[found.phrase.last - 1]
        own = first.lower in self.phrases.tongue.names.first or last.lower in self.speech.infinitive_after
        if found.cue.lower() in self.speech.base and (own or first.text[:1].isdigit()):
            return True  # "we say", "the 20 million experts say it costs"
        return bare and self._is_apart(found.phrase.last, found.at - 1)

    def _is_apart(self, last: int, verb: int) -> bool:
        """Whether words stand between a subject and its verb: of "Iowa corn growers say" it is no "Iowa"."""
        speech = self.speech
        inserted = last < verb and self.tokens[last].text in {",", "(", "—", "–", "--"}
        if inserted or self.tokens[last].lower in speech.relative or speech.statement_comma:
            return False
        between = self.tokens[last:verb]
        plain = (t.lower in speech.auxiliaries or speech.is_adverb(t.lower) for t in between)
        return not all(plain)

    def _of_what_was_said(self, found: Attribution) -> bool:
        """Whether a clause of its own holds the verb: "a third of what was promised" tells of nobody."""
        near = range(found.phrase.last, min(found.phrase.last + _PHRASE_LINK, self.end))
        verb = next((at for at in near if self.tokens[at].lower == found.cue.lower()), -1)
        first = verb
        while first > found.phrase.last and self.tokens[first - 1].lower in self.speech.passive_auxiliaries:
            first -= 1
        opens = self.speech.conjunctions - self.speech.joining
        return found.phrase.last < first < verb and self.tokens[first - 1].lower in opens

    def _long(self, first: int, end: int) -> bool:
        return sum(token.kind is Kind.WORD for token in self.tokens[first:end]) >= _FEWEST_WORDS

    @property
    def pronouns(self) -> frozenset[str]:
        """The pronouns that may stand for who said it."""
        return self.speech.clause_subjects & self.phrases.tongue.names.pronouns.keys()

    def denied(self, word: str) -> bool:
        """Whether a verb says that something is not so: what was denied is the opposite of what was said."""
        return denies(word, self.language)

    def begins(self, at: int) -> int:
        """Where a clause begins behind a verb of saying that goes on with the sentence; -1 for none."""
        speech = self.speech
        if speech.statement_comma:
            return self._after_comma(at)
        at = self.circumstances.past_place(at)
        if not 0 <= at < self.end:
            return -1
        if self.tokens[at].lower in speech.statement_that:
            return at if self._points(at) else at + 1
        sure = self.clause.may_be_subject(at) and self.clause.has_verb(at + 1, self.end, loose=False)
        return at if sure else -1

    def without_next_verb(self, content: Range) -> Range:
        """What was said up to the speaker's next verb behind a comma: German "…, wies das aber zurück"."""
        if not self.speech.statement_comma:
            return content
        for at in range(content[0] + _FEWEST_WORDS, content[1] - 1):
            word = self.tokens[at + 1].lower
            verb = word in self.speech.statement_verbs or word in self.speech.statement_frames
            verb = verb and self.tokens[at + 1].text.islower()
            if self.tokens[at].text == "," and (verb or self._is_joined_verb(at + 1, content[1])):
                return content[0], at
        return content

    def _is_joined_verb(self, at: int, end: int) -> bool:
        """Whether "und" and a verb go on with the speaker: "…, und verließ den Saal"."""
        speech, tokens = self.speech, self.tokens
        if at + 2 >= end or tokens[at].lower not in speech.joining or tokens[at + 1].kind is not Kind.WORD:
            return False
        word = tokens[at + 1].lower
        if word in speech.statement_verbs and tokens[at + 1].text.islower():
            return True
        others = either(speech.determiners, speech.prepositions, speech.conjunctions, speech.subjunctive)
        others |= speech.clause_subjects | speech.times | self.phrases.tongue.names.pronouns.keys()
        plain = word not in others and not speech.is_adverb(word)
        return plain and tokens[at + 1].text.islower() and tokens[at + 2].lower in speech.determiners

    # --- before the attribution ------------------------------------------------------------

    def _before(self, found: Attribution, according: str) -> Range | None:
        last = found.phrase.first - len(according.split())
        if found.rule == "inverted" or self.tokens[last - 1].text == found.cue:
            last -= 1
            while found.cue.lower() in self.speech.impersonal and self._is_source_word(last):
                last -= 1
        if last <= self.start or (self.tokens[last - 1].text != "," and not according):
            return None
        if according and self._goes_on(found.phrase.last):
            return None
        last = self._before_description(last - (self.tokens[last - 1].text == ","), found)
        first = self.start
        if self.tokens[first].text == "(" and all(t.text != ")" for t in self.tokens[first:last]):
            first += 1
        first = self._past_colon(first, last)
        apposed = found.phrase.last < self.end and self.tokens[found.phrase.last].text == ","
        sure = (found.at >= self.end - 1 or found.rule in {"inverted", "closing"}) and not apposed
        if sure and found.cue.lower() in self.speech.statement_after and not self.speech.statement_comma:
            behind = self._verb_of(found) + 1
            if self._is_infinitive(behind):
                return None
            sure = found.rule == "closing" and behind >= self.end
        if not self._long(first, last) or not self.clause.stated(first, last, sure=sure):
            return None
        return None if self._is_cut(last, found) else (first, last)

    def _verb_of(self, found: Attribution) -> int:
        """The index of the verb right behind the words for the speaker."""
        near = range(found.phrase.last, min(found.phrase.last + _PHRASE_LINK, self.end))
        return next((at for at in near if self.tokens[at].text == found.cue), found.phrase.last)

    def _is_source_word(self, last: int) -> bool:
        """Whether the verb or "es" of "hieß es aus dem Amt" ends at the index."""
        word = self.tokens[last - 1].lower if last > self.start else ","
        return word in self.speech.impersonal or word in self.speech.clause_subjects

    def _is_cut(self, last: int, found: Attribution) -> bool:
        """Whether words lack what an attribution parts from them: "It was not, she says, an easy choice"."""
        behind = self.tokens[found.phrase.last : min(found.phrase.last + _BOUND, self.end)]
        if not any(token.text == "," for token in behind):
            return False
        at = last - 1
        while at > self.start and self.speech.is_adverb(self.tokens[at].lower):
            at -= 1
        speech = self.speech
        opens = either(speech.auxiliaries, speech.determiners)
        if not speech.statement_comma:  # else a verb's own particle may end a clause: "bleibe zu"
            opens = opens | either(speech.infinitive_after, speech.prepositions)
        return not self.tokens[at].capital and self.tokens[at].lower in opens

    def _past_colon(self, first: int, last: int) -> int:
        """Where what was said begins after the writer's words: "Critics were sharper: the plan was dead, …".

        What a colon leads to without a verb, as a list, stays with the words before it.
        """
        for at in range(last - _FEWEST_WORDS, first, -1):
            if self.tokens[at].text == ":" and self.tokens[at].end < self.tokens[at + 1].start:
                whole = self.tokens[at + 1].capital and self.tokens[at + 1].lower in self.speech.determiners
                return at + 1 if self.clause.reported(at + 1, last, taken=whole) else first
        return first

    def _before_description(self, last: int, found: Attribution) -> int:
        """Where what was said ends, without what is set beside the speaker.

        That is a description before the name ("…, a spokesman for the club, Jan Li, said") or the name
        before a description ("…, Jan Li, a spokesman for the club, said").
        """
        tokens, closed = (
            self.tokens,
            found.phrase.last < self.end and self.tokens[found.phrase.last].text == ",",
        )
        if tokens[last].text != "," or not (closed or found.phrase.mention is None):
            return last
        if found.phrase.mention is None:
            name = self.phrases.at_last.get(last)
            set_off = name is not None and name.first > self.start and tokens[name.first - 1].text == ","
            return name.first - 1 if name and set_off and self.phrases.speaks(found.phrase) else last
        comma = next((at for at in range(last - 1, self.start, -1) if tokens[at].text == ","), self.start)
        beside = self.phrases.starting(comma + 1) if comma > self.start else None
        describes = beside is not None and beside.last == last and beside.mention is None
        before = self.phrases.at_last.get(comma)
        describes = describes and not (before and (before.who.sure or before.who.given))
        if beside is None or not describes or not self.phrases.speaks(beside):
            return last
        return last if self.phrases.head(beside) in self.phrases.tongue.titles.bodies else comma

    def _goes_on(self, at: int) -> bool:
        """Whether the clause around "according to Ms Li" goes on behind it: "soll es laut Li nicht geben"."""
        rest = []
        at = self.tails.past_participle(at)
        for token in self.tokens[at : self.end]:
            if token.kind is not Kind.WORD:
                break
            rest.append(token)
        if not rest:
            return False
        speech = self.speech
        if not (speech.statement_comma or self.clause.has_verb(at, at + len(rest), loose=False)):
            return False
        first, last = rest[0].lower, rest[-1]
        fronting = (speech.prepositions, speech.determiners, speech.times, speech.conjunctions)
        set_apart = first in either(*fronting)
        ends_in_verb = speech.statement_comma and last.text.islower() and last.lower not in speech.times
        return not set_apart or ends_in_verb

    def _fronted_verb(self, at: int) -> int:
        """The verb behind a source that opens the sentence: "Laut Polizei war der Fahrer zu schnell"."""
        speech = self.speech
        passed = either(speech.prepositions, speech.determiners)
        for index in range(at, min(at + _OBJECT, self.end - 1)):
            token = self.tokens[index]
            if token.kind is not Kind.WORD or token.lower in speech.conjunctions:
                return -1
            verb = token.lower in either(speech.clause_verbs, speech.auxiliaries)
            if token.text.islower() and (verb or token.lower.endswith(speech.inverted_endings)):
                return index
            if index == at and self._subject_behind(index):
                return index
            if not token.capital and not token.text.isdigit() and token.lower not in passed:
                return index if token.lower.endswith(speech.statement_verb_endings) else -1
        return -1

    def _subject_behind(self, verb: int) -> bool:
        """Whether what stands right behind a source is a verb by its subject: "Laut Polizei fuhr er"."""
        speech, word, behind = self.speech, self.tokens[verb], self.tokens[verb + 1]
        opens = either(speech.articles, speech.clause_subjects)
        apart = either(speech.prepositions, speech.determiners, speech.times, speech.conjunctions)
        plain = word.text.islower() and word.lower not in apart and not speech.is_adverb(word.lower)
        return plain and behind.lower in opens

    # --- after it --------------------------------------------------------------------------

    def _after_name(self, at: int) -> int:
        """Where what was said begins after "According to Ms Li (MP),"; -1 for none."""
        if at < self.end and self.tokens[at].lower in self.speech.postpositions:
            at += 1
        at = self.tails.past_relative(self.tails.past_participle(self.circumstances.past_bracket(at)))
        if self.speech.statement_comma and 0 < at < self.end and self.tokens[at].text != ",":
            return self._fronted_verb(at)
        if at >= self.end or self.tokens[at].text != ",":
            return -1
        at = self.circumstances.past_beside(at)
        return at + 1 if self.clause.reported(at + 1, self.end, taken=True) else -1

    def _after_verb(self, found: Attribution, cue: str) -> int:
        """Where it begins: past "reporters", "on Friday", "that"; -1 where no clause follows."""
        speech = self.speech
        if self._is_joined_verb(found.phrase.last, self.end) and found.rule == "inverted":
            return -1  # "…, sagte Li und fügte hinzu, …"
        if found.rule == "inverted" or found.at < 0:
            at = found.phrase.last
        else:
            at = max(found.at, found.phrase.last)
        heard = found.rule == HEARD
        at_that = at < self.end and self.tokens[at].lower in speech.statement_that
        if told := cue in speech.addressing and not (heard or at_that):
            at = self.circumstances.past_listener(at)
        infinitive = cue in speech.statement_after and self._is_infinitive(at)
        if infinitive or self.clause.is_deed(cue, at, self.end):
            return -1
        at = self.circumstances.past_place(at)
        if at < 0 or at >= self.end:
            return -1
        if speech.statement_comma:
            return self._after_comma(at)
        if self.tokens[at].text == "," and self.tokens[at - 1].lower in speech.times:
            at += 1
        at = self.circumstances.past_aside(at)
        if self.tokens[at].lower in speech.statement_that:
            return at if self._points(at) else at + 1
        if self.tokens[at].text == ":":
            at += 1
        taken = told or heard or cue in speech.statement_clause
        number = next(
            (n for n in range(at, min(at + _BOUND, self.end)) if self.tokens[n].text[:1].isdigit()), at
        )
        first = number if self.circumstances.approximates(at) else at
        fills = self.tails.fills_relative(found.phrase, found.at, at)
        reports = cue not in speech.statement_after and self.clause.reported(first, self.end, taken=taken)
        if not (fills or reports):
            return -1
        return at

    def _is_infinitive(self, at: int) -> bool:
        """Whether "to" with a verb follows: of "agreed to hear cases that …" nothing is said."""
        speech, words = self.speech, [token.lower for token in self.tokens[at : at + 2]]
        if len(words) < 2 or words[0] not in speech.infinitive_after & speech.prepositions:
            return False
        listener = words[1] in either(speech.determiners, speech.listeners) or speech.is_plural(words[1])
        return not listener and self.tokens[at + 1].text.islower()

    def _points(self, at: int) -> bool:
        """Whether "that" is itself what the clause is about: "said that was the note"."""
        following = self.tokens[at + 1].lower if at + 1 < self.end else ""
        return following in self.speech.passive_auxiliaries

    def _after_comma(self, at: int) -> int:
        """Where a clause begins that a comma sets off: "sagte am Montag in Bonn, man werde"; -1 for none."""
        speech = self.speech
        stop = min(at + _OBJECT, self.end - 1)
        comma = next((n for n in range(at, stop) if self.tokens[n].text in {",", ":"}), -1)
        if comma < 0:
            return -1
        if self.tokens[comma + 1].lower in speech.statement_that:
            return comma + 2
        if self.writers.says_again(comma, self.end) or self.clause.relates(comma + 1, self.end):
            return -1  # "sagte Li, wobei sie hinzufügte, …"
        if self.tokens[at].lower in speech.statement_objects and not self._is_shifted(comma + 1):
            return -1  # "forderte einen Deckel, die FDP lehnte ab"
        return comma + 1 if self.clause.follows(comma + 1, self.end) else -1

    def _is_shifted(self, at: int) -> bool:
        """Whether a form of reported speech soon follows: German "sei", "werde"."""
        near = (token.lower for token in self.tokens[at : min(at + _OBJECT, self.end)])
        return any(word in self.speech.statement_shifted for word in near)
