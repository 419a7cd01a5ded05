"""Quotations somebody's own words are said to be: "The plan was, in her words, “a joke”."."""

from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.names.pronouns import fits
from briefgen.evidence.quoting.cues import HEARD, Attribution
from briefgen.evidence.quoting.verb_subjects import VerbSubjects
from briefgen.evidence.text.tokens import Kind
from briefgen.evidence.words.speech import Gender
from briefgen.model.evidence import SpeakerKind

_RULE = "subject"
_VERB_NEAR = 8


class OwnWords:
    """Tells in one paragraph whose words those are that are said to be "his", "her" or "their" own."""

    def __init__(self, phrases: VerbSubjects) -> None:
        self.phrases = phrases
        self.tokens = phrases.tokens
        self.speech = phrases.speech
        self.tongue = phrases.tongue

    def of(self, start: int, at: int, found: Attribution | None) -> Attribution | None:
        """Whose the quotation at the index is; what was found without these words stands where it fits.

        Who is told something "in his words" may be the one who told of it or the one it is told to. Where
        nothing near fits "his", nobody is known then.
        """
        possessive = self._possessive(start, at)
        if possessive < 0:
            return self._named(start, at) or found
        token = self.tokens[possessive]
        gender = self.tongue.names.possessive[token.lower]
        last = possessive + 1 + (self.tokens[possessive + 1].lower in self.speech.owning)
        cue = self.tokens[last].text
        if found and self._agrees(found.phrase, gender):
            return found
        passive = self._passive(start, possessive)
        subject = (
            self.phrases.subject(start, passive)
            if passive >= 0
            else self.phrases.clause_subject(start, possessive)
        )
        if subject and self._agrees(subject, gender):
            return Attribution(subject, cue, _RULE)
        owner = Phrase(possessive, possessive + 1, token.start, token.end, token.text, pronoun=token.lower)
        return Attribution(owner, cue, HEARD if passive >= 0 else _RULE)

    def _named(self, start: int, at: int) -> Attribution | None:
        """Somebody named whose words they are said to be: "in Ms Li's own words, “…”"."""
        last = at - 1 - (at > start and self.tokens[at - 1].text in {",", ":"})
        if last - 2 < start or self.tokens[last].lower not in self.speech.voices:
            return None
        cue = self.tokens[last].text
        last -= self.tokens[last - 1].lower in self.speech.owning
        mention = self.phrases.at_last.get(last)
        if mention is None or not mention.possessive or mention.first <= start:
            return None
        before = mention.first - 1
        before -= before > start and self.tokens[before].lower in self.speech.articles
        begin, end = self.tokens[mention.first].start, self.tokens[mention.last - 1].end
        words = self.phrases.text[begin:end]
        owner = Phrase(mention.first, mention.last, begin, end, words, mention=mention)
        leads = self.tokens[before].lower in self.speech.voicing
        return Attribution(owner, cue, _RULE, at) if leads else None

    def _possessive(self, start: int, at: int) -> int:
        """The index of "his" in ", in his own words," right before the quotation; -1 for none."""
        last = at - 1
        if last > start and self.tokens[last].text in {",", ":"}:
            last -= 1
        if last - 2 < start or self.tokens[last].lower not in self.speech.voices:
            return -1
        last -= 1
        last -= self.tokens[last].lower in self.speech.owning
        leads = self.tokens[last - 1].lower in self.speech.voicing if last > start else False
        return last if leads and self.tokens[last].lower in self.tongue.names.possessive else -1

    def _passive(self, start: int, before: int) -> int:
        """The index of a verb close before whose subject is spoken to: "had been told"; -1 for none."""
        for index in range(before - 1, max(start, before - _VERB_NEAR), -1):
            if self.tokens[index].kind is not Kind.WORD:
                continue
            if self.tokens[index].lower in self.speech.passive_ends:
                return index
            past = self.tokens[index].lower.endswith(self.speech.past_endings)
            spoken = past or self.tokens[index].lower in self.speech.attributing
            if spoken and self.phrases.is_passive(start, index):
                return index
        return -1

    def _agrees(self, phrase: Phrase, gender: Gender) -> bool:
        """Whether a possessive of that gender can be that of somebody."""
        names, titles = self.tongue.names, self.tongue.titles
        if phrase.pronoun:
            return names.pronouns.get(phrase.pronoun) is gender
        if names.nouns_capitalised:
            return self.phrases.speaks(phrase)  # Any noun has a gender of its own there.
        if phrase.mention:
            alone = phrase.mention.who.kind is SpeakerKind.PERSON and not phrase.mention.who.given
            return fits(phrase.mention.who, gender) or (alone and gender in {Gender.MALE, Gender.FEMALE})
        noun = self.phrases.head(phrase)
        if gender in {Gender.PLURAL, Gender.NEUTER}:
            return noun in titles.bodies or (gender is Gender.PLURAL and noun in titles.plural_people)
        person = noun not in titles.bodies and noun not in titles.plural_people
        return person and self.phrases.speaks(phrase) and titles.people.get(noun) in {None, gender}
