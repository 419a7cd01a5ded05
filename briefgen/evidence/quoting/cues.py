"""A verb or phrase of saying in a sentence, with the words for whose it is."""

from dataclasses import dataclass

from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.quoting.tails import Tails
from briefgen.evidence.quoting.verb_subjects import VerbSubjects
from briefgen.evidence.text.tokens import Kind, Line
from briefgen.evidence.words.speech import Tongue
from briefgen.evidence.words.word_sets import either
from briefgen.model.evidence import SpeakerKind

_REACH = 60
_READ = frozenset({":", ","})
_SETTING = 6
"""Words between a verb and its subject behind it, at most."""
HEARD = "heard"
"""The rule of words told to a court, of which it is not said who told them."""
DASHES = frozenset({",", "—", "–", "-", "--", "…"})


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


def _whole_name(phrase: Phrase) -> bool:
    """Whether it is a name of two words or more: "said Jan Li", of which "Jan" alone is a month."""
    return phrase.mention is not None and phrase.last - phrase.first > 1


class Cues:
    """Reads the cues of one paragraph, each from where it stands."""

    def __init__(self, line: Line, phrases: VerbSubjects, tongue: Tongue) -> None:
        self.line = line
        self.tokens = line.tokens
        self.phrases = phrases
        self.speech = tongue.speech

    def _evident(self, index: int) -> Attribution | None:
        """…, records show; …, figures published on Tuesday show."""
        phrase, at = self._evident_at(index)
        return Attribution(phrase, self.tokens[at].text, "after") if phrase else None

    def _evident_at(self, index: int) -> tuple[Phrase | None, int]:
        """What shows something, from its first word on, and the index of its verb; None for nothing."""
        end, phrase, speech = len(self.tokens), self.phrases.starting(index), self.speech
        word = self.tokens[index]
        bare = word.text.islower() and word.lower not in either(speech.conjunctions, speech.prepositions)
        if phrase is None and bare:
            phrase = Phrase(index, index + 1, word.start, word.end, word.text)
        at = phrase.last if phrase else end
        at = Tails(self.tokens, end, speech).past_participle_to(at, speech.evident)
        shows = at < end and self.tokens[at].lower in self.speech.evident
        return (phrase, at) if shows else (None, -1)

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
        if verb.lower in self.speech.standing:
            return self._stands(index, index)
        phrase = self.phrases.starting(index + 1) or self._behind_setting(index + 1)
        if verb.lower in self.speech.impersonal and phrase and self._neuter(phrase):
            phrase = self._source(phrase.last)
        unknown = tied and phrase is not None and self.phrases.speaks(phrase) and self._may_be_verb(index)
        if not (known or unknown):
            return None
        if phrase is None or (
            self.tokens[phrase.first].lower in self.speech.times and not _whole_name(phrase)
        ):
            return None
        return Attribution(phrase, verb.text, "inverted")

    def _behind_setting(self, at: int) -> Phrase | None:
        """The words for somebody past adverbs, days and places: "sagte am Montag auch Frau Li"."""
        stop = min(at + _SETTING, len(self.tokens) - 1)
        dated = False
        while at < stop:
            dated = dated or self.tokens[at + 1].lower in self.speech.times
            placed = dated and self.tokens[at].lower in self.speech.prepositions
            if not placed and not self._adverb(at):
                return None
            at += 2 if placed else 1
            phrase = self.phrases.starting(at) if at <= stop else None
            if phrase and self.phrases.speaks(phrase):
                return phrase
        return None

    def _neuter(self, phrase: Phrase) -> bool:
        return phrase.pronoun != "" and not self.phrases.speaks(phrase)

    def _source(self, index: int) -> Phrase | None:
        """The source after an impersonal verb: "hieß es in einem Brief"."""
        known = index + 1 < len(self.tokens) and self.tokens[index].lower in self.speech.placing
        return self.phrases.starting(index + 1) if known else None

    def _stands(self, start: int, index: int) -> Attribution | None:
        """What can be read in a paper: "In dem Brief stand: …", "…, steht in dem Brief"."""
        at, last = index + 1, len(self.tokens) - 1
        while at < last and (self.tokens[at].text.isdigit() or self._when(at)):
            at += 1
        following = self.tokens[min(at, last)]
        read = following.text in _READ or following.kind is Kind.QUOTE
        for phrase, fits in ((self._source(start), read), (self._source(index + 1), True)):
            if phrase and fits and self._holds_paper(phrase):
                return Attribution(phrase, self.tokens[index].text, "before", max(index + 1, phrase.last))
        return None

    def _when(self, at: int) -> bool:
        """Whether a word there tells when or how: "stand schon 2021"."""
        word = self.tokens[at].lower
        return word in self.speech.times or self.speech.is_adverb(word)

    def _holds_paper(self, phrase: Phrase) -> bool:
        papers = self.speech.papers | self.phrases.tongue.titles.documents
        return any(token.lower in papers for token in self.tokens[phrase.first : phrase.last])

    def _may_be_verb(self, index: int) -> bool:
        """Whether an unknown word after a quotation looks like a verb that has its subject behind it."""
        token = self.tokens[index]
        return (
            token.text.islower()
            and token.lower.endswith(self.speech.inverted_endings)
            and len(token.text) > 4
        )

    def _adverb(self, index: int) -> bool:
        word = self.tokens[index].lower
        return self.speech.is_adverb(word) and word not in self.speech.after_only

    def _past(self, index: int) -> bool:
        """Whether a word looks like a verb in the past."""
        token = self.tokens[index]
        return token.text.islower() and token.lower.endswith(self.speech.past_endings) and len(token.text) > 4

    def according(self, index: int) -> Attribution | None:
        """Of whom a phrase like "according to" at the index names; None where none stands there."""
        size = self._according_size(index)
        phrase = self._source_whole(index, index + size) if size else None
        if phrase is None or self._rate(index, phrase):
            return None
        return Attribution(
            phrase, " ".join(t.text for t in self.tokens[index : index + size]), "according to"
        )

    def _source_whole(self, index: int, first: int) -> Phrase | None:
        """The words for a source, with nouns in no list that end it: "a court filing", "polls"."""
        phrase, speech = self.phrases.starting(first), self.speech
        if speech.statement_comma or (phrase and (phrase.mention or phrase.pronoun)):
            return phrase
        at = phrase.last if phrase else first
        while at < len(self.tokens) and self._is_plain_noun(at):
            at += 1
        if at == first or (phrase and at == phrase.last):
            return phrase
        head = self.tokens[at - 1].lower
        written = speech.is_plural(head) and head[:-1] in self.phrases.tongue.titles.documents
        apart = index == 0 or self.tokens[index].initial or self.tokens[index - 1].text == ","
        if phrase is None and not (written and apart):
            return None
        start, end = self.tokens[first].start, self.tokens[at - 1].end
        return Phrase(first, at, start, end, self.phrases.text[start:end])

    def _is_plain_noun(self, at: int) -> bool:
        """Whether a word in small letters stands there that no list of others holds."""
        token, speech = self.tokens[at], self.speech
        if token.kind is not Kind.WORD or not token.text.islower() or self._adverb(at):
            return False
        small = either(speech.prepositions, speech.conjunctions, speech.relative, speech.determiners)
        small |= speech.times | speech.auxiliaries | speech.clause_verbs | speech.infinitive_after
        written = token.lower in self.phrases.tongue.titles.documents
        participle = token.lower.endswith(speech.fronted_endings) or token.lower in speech.fronted
        participle = participle and not written
        return token.lower not in small and not participle

    def _rate(self, index: int, phrase: Phrase) -> bool:
        """Whether the word says what is counted by and not who says it: "per worker"."""
        bare = phrase.mention is None and self.tokens[phrase.first].lower not in self.speech.determiners
        return bare and self.tokens[index].lower in self.speech.rates

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
        if verb < 0:
            verb = self._used_to(phrase)
        if verb >= 0 and self._is_told(phrase.last, verb):
            return None
        return Attribution(phrase, self.tokens[verb].text, rule, verb + 1) if verb >= 0 else None

    def _is_told(self, start: int, verb: int) -> bool:
        """Whether the subject of a verb is the one spoken to: "councillors were told"."""
        return self.tokens[verb].lower in self.speech.addressing and self.phrases.is_passive(start - 1, verb)

    def _used_to(self, phrase: Phrase) -> int:
        """The index of "say" in "he liked to say"; -1 where no such verb follows."""
        at = phrase.last + 2
        if (
            at >= len(self.tokens)
            or not self.phrases.is_to(at)
            or self.tokens[at].lower not in self.speech.base
        ):
            return -1
        follows = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        ends = follows is None or follows.kind is not Kind.WORD or follows.lower in self.speech.prepositions
        return at if ends and self.tokens[phrase.last].text.islower() else -1

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
            if token.text in DASHES or token.text in "()":
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

    def closes_aside(self, start: int, comma: int) -> bool:
        """Whether a comma ends what is told of who speaks: "Dawn Li, of the police, said the driver, …"."""
        if comma - start > _REACH:
            return False
        opened = [at for at in range(start, comma) if self.tokens[at].text == ","]
        named = self.phrases.at_last.get(opened[0]) if len(opened) == 1 else None
        person = named is not None and named.who.kind is SpeakerKind.PERSON and named.who.sure
        return person and self.phrases.waits_for_verb(start, comma)

    def _verb_at(self, start: int, index: int, at: int) -> Attribution | None:
        token, speech = self.tokens[index], self.speech
        word = token.lower
        if word not in speech.attributing or (word in speech.putting and not self._puts_it(index)):
            return None
        if token.kind is not Kind.WORD or (index in self.phrases.named and token.capital):
            return None
        size = self._according_size(index)
        if size:
            return self.according(index)
        if word in speech.standing:
            return self._stands(start, index)
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
            inverted = self._object_subject(index, at) or self._before_colon(start, index, at)
            comma = index > start and self.tokens[index - 1].text == ","
            comma = (comma and not self.closes_aside(start, index - 1)) or word in speech.quoting
            phrase = inverted if inverted and comma else self.phrases.subject(start, index) or inverted
            if word in speech.impersonal:
                phrase = self._source(start) or phrase
            rule = "before"
        elif word in speech.weak:
            phrase, rule = self.phrases.subject(start, index), "weak verb"
        elif word in speech.participle or word in speech.weak_participle:
            phrase, rule = self.phrases.participle_subject(start, index), "participle"
        elif word in speech.base and self.phrases.is_infinitive(start, index):
            phrase, rule = self.phrases.infinitive_subject(start, index), "infinitive"
        return Attribution(phrase, token.text, rule, index + 1) if phrase else None

    def _puts_it(self, index: int) -> bool:
        """Whether the object of "put" is what was said: "he put it plainly", not "it put “profits” first"."""
        return index + 1 < len(self.tokens) and self.tokens[index + 1].lower in self.speech.put_words

    def _heard_at(self, start: int, index: int) -> Attribution | None:
        """The court heard …, jurors were told …: words somebody said there, whoever it was."""
        word, speech = self.tokens[index].lower, self.speech
        told = word in speech.addressing and self.phrases.is_passive(start, index)
        if not told and word not in speech.hearing:
            return None
        agent = told and index + 2 < len(self.tokens) and self.tokens[index + 1].lower in speech.bylines
        by = self.phrases.starting(index + 2) if agent else None
        if by:
            return Attribution(by, self.tokens[index].text, "before", by.last)
        phrase = self.phrases.subject(start, index)
        if phrase and phrase.last > index:
            phrase = self.phrases.starting(phrase.first, stop=index)
        hearers = speech.hearers if told else either(speech.hearers, speech.assemblies)
        hearer = phrase is not None and self.tokens[phrase.last - 1].lower in hearers
        return Attribution(phrase, self.tokens[index].text, HEARD, index + 1) if phrase and hearer else None

    def _object_subject(self, index: int, at: int) -> Phrase | None:
        """Said Ms Li: "…"."""
        inverts = self.speech.inversion and self.tokens[index].lower not in self.speech.addressing
        phrase = self.phrases.starting(index + 1) if inverts else None
        return phrase if phrase and phrase.last < at and self.tokens[phrase.last].text in {":", ","} else None

    def _before_colon(self, start: int, index: int, at: int) -> Phrase | None:
        """The union would fight, said Ms Li to a paper: "…"; its verb stands after a comma."""
        heads = self.tokens[at - 1].text == ":" and index > start and self.tokens[index - 1].text == ","
        inverts = self.speech.inversion and self.tokens[index].lower not in self.speech.addressing
        phrase = self.phrases.starting(index + 1) if heads and inverts else None
        if phrase is None or not self.phrases.speaks(phrase) or self.phrases.waits_for_verb(start, index - 1):
            return None
        verbs = either(self.speech.finite, self.speech.auxiliaries)
        behind = range(phrase.last, at - 1)
        acts = any(self.tokens[k].lower in verbs and not self.phrases.is_noun(k) for k in behind)
        return None if acts else phrase

    def _parts(self, index: int) -> bool:
        """Whether a comma or a dash stands at the index; what joins "U.S.-led" is none."""
        token = self.tokens[index]
        joins = token.text == "-" and self.tokens[index - 1].end == token.start
        return token.text in DASHES and not joins
