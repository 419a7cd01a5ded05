"""Whom the words at a quotation stand for: a name, a description beside a name, a pronoun."""

from collections.abc import Callable
from dataclasses import replace

from briefgen.evidence.names.body_names import BodyNames
from briefgen.evidence.names.descriptions import Descriptions
from briefgen.evidence.names.named import Named
from briefgen.evidence.names.people import People
from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.names.pronouns import Pronouns, fits
from briefgen.evidence.quoting.apposed import Appositions
from briefgen.evidence.quoting.attribution import Attributions
from briefgen.evidence.quoting.cues import HEARD, Attribution
from briefgen.evidence.quoting.groups import Groups
from briefgen.evidence.quoting.said import NOBODY, Heard, Said
from briefgen.evidence.quoting.together import Together
from briefgen.evidence.quoting.two_before import TwoBefore
from briefgen.evidence.text.tokens import Line
from briefgen.evidence.words.speech import Gender, Tongue
from briefgen.evidence.words.word_sets import either, without
from briefgen.model.article import PARAGRAPH_BREAK, Span
from briefgen.model.evidence import Speaker, SpeakerKind

_BODY_BACK = 2  # sentences


class Referents:
    """Resolves the words for speakers in one article."""

    def __init__(
        self,
        text: str,
        rows: list[Line],
        people: People,
        attributions: Callable[[Line], Attributions],
        tongue: Tongue,
    ) -> None:
        self.text = text
        self.rows = rows
        self.people = people
        self.attributions = attributions
        self.tongue = tongue
        self.pronouns = Pronouns(rows, people, tongue)
        self.descriptions = Descriptions(rows, people, tongue)
        self.bodies = BodyNames(rows, people, tongue)
        self.appositions = Appositions(rows, people, tongue)
        self.together = Together(rows, people, tongue)
        self.two_before = TwoBefore(rows, people, self.pronouns, tongue)
        self.groups = Groups(text, rows, people, attributions, tongue)

    def told(self, attribution: Attribution, line: int, heard: Heard) -> Said:
        """The speaker an attribution in the line names, as far as its words can be resolved."""
        phrase = attribution.phrase
        span = Span(phrase.start, phrase.end)
        said = Said(None, phrase.text, span, attribution.cue, attribution.rule, cue_at=attribution.at)
        if attribution.rule == HEARD:
            return replace(said, unknowable=True)
        if phrase.mention:
            return self._named(said, phrase, line)
        several = None if phrase.pronoun else self.together.several(phrase, line)
        if several:
            words = several.of(self.text)
            speaker = Speaker(words, kind=self._kind(phrase))
            return replace(said, speaker=speaker, mention=words, mention_span=several)
        if phrase.pronoun:
            return self._pronoun(said, phrase, line, heard)
        apposed = self.appositions.named(phrase, line)
        if apposed:
            return replace(said, speaker=_speaker(apposed), who=apposed)
        described = self.descriptions.resolve(phrase, line)
        if described:
            return replace(said, speaker=_speaker(described), who=described, inferred=True)
        body = self.bodies.resolve(phrase)
        if body:
            return replace(said, speaker=_speaker(body), who=body, inferred=True)
        owner = self._owner(phrase, line, heard, attribution.cue)
        if owner:
            return replace(said, speaker=_speaker(owner), who=owner, inferred=True)
        return replace(said, speaker=Speaker(self._nominative(phrase, line), kind=self._kind(phrase)))

    def _named(self, said: Said, phrase: Phrase, line: int) -> Said:
        mention = phrase.mention
        assert mention is not None
        if mention.among:
            return replace(said, unknowable=True)
        who = self.descriptions.resolve(phrase, line) or mention.who
        meant = mention.shared or who is not mention.who
        other = self.together.beside(phrase, line, inverted=said.rule == "inverted")
        speaker = self.together.as_one(other, mention, who) if other else _speaker(who)
        if other:
            both = Span(min(phrase.start, other.start), max(phrase.end, other.end))
            said = replace(said, mention=both.of(self.text), mention_span=both)
        return replace(said, speaker=speaker, who=who, inferred=meant, shared=mention.shared)

    def _joint(self, gender: Gender, last: Said) -> bool:
        """Whether "they" are two who spoke last together."""
        two = last.speaker is not None and last.who is not None and last.speaker.name != last.who.name
        return gender is Gender.PLURAL and two

    def _asked_of(self, phrase: Phrase, cue: str) -> Gender | None:
        """What a pronoun asks of the one it stands for; the verb tells it of German "sie"."""
        names = self.tongue.names
        gender = names.pronouns.get(phrase.pronoun)
        if gender is None:
            return names.possessive.get(phrase.pronoun)
        several = cue.lower().endswith(names.plural_verb_endings)
        return Gender.PLURAL if gender is Gender.FEMALE and several else gender

    def _pronoun(self, said: Said, phrase: Phrase, line: int, heard: Heard) -> Said:
        speech, gender = self.tongue.speech, self._asked_of(phrase, said.cue)
        if gender is None:
            return said
        if said.cue.lower() in speech.answering and heard.last.cue.lower() in speech.asking:
            heard = replace(heard, last=NOBODY)
        if self._joint(gender, heard.last) or self._last_described(phrase, gender, line, heard.last):
            return replace(said, speaker=heard.last.speaker, inferred=True)
        two, both = self.two_before.meant(phrase, line) if gender is Gender.PLURAL else (False, None)
        if two:
            return replace(said, speaker=both, inferred=both is not None)
        spoke = self._they(phrase, gender, line, heard)
        people = gender is Gender.PLURAL and not (spoke and spoke.kind is SpeakerKind.UNNAMED)
        meant = self.groups.meant(phrase, line) if people else None
        if meant:
            speaker = _speaker(meant.who) if meant.who else meant.speaker
            return replace(said, speaker=speaker, who=meant.who, inferred=speaker is not None)
        described = spoke or self._body_before(phrase, gender, line) or self._body_by_article(phrase, line)
        described = described or self._unnamed_before(phrase, gender, line, said.cue.lower())
        if described:
            return replace(said, speaker=described, inferred=True)
        who = self.pronouns.resolve(
            gender, line, phrase.first, heard.last.who, heard.stated.who, heard.last.mention_span
        )
        self.pronouns.learn(who, gender, line, phrase.first)
        if who is None:
            return said
        body = Speaker(who.name, kind=SpeakerKind.ORGANISATION) if gender is Gender.NEUTER else None
        return replace(said, speaker=body or _speaker(who), who=who, inferred=True)

    def _owner(self, phrase: Phrase, line: int, heard: Heard, cue: str) -> Named | None:
        """Whose words a thing holds that cannot speak: "Ms Li's reply", "her letter"."""
        tokens = self.rows[line].tokens[phrase.first : phrase.last]
        if not self._holds_words(tokens[-1].lower, cue):
            return None
        named = next((m for m in self.people.within(phrase.start, phrase.end) if m.possessive), None)
        if named and named.first == phrase.first:
            return named.who if named.who.kind is SpeakerKind.PERSON else None
        gender = self.tongue.names.possessive.get(tokens[0].lower)
        if gender not in {Gender.MALE, Gender.FEMALE}:
            return None
        return self.pronouns.resolve(gender, line, phrase.first, heard.last.who, heard.stated.who)

    def _holds_words(self, thing: str, cue: str) -> bool:
        """Whether a noun is something of its owner's that is quoted: a document, or no subject of "said"."""
        titles = self.tongue.titles
        if thing in titles.documents:
            return thing not in titles.of_others
        somebody = thing in titles.people or thing in titles.roles or thing in titles.plural_people
        somebody = somebody or thing in titles.bodies or thing.endswith(titles.agent_endings)
        return not somebody and cue.lower() not in self.tongue.speech.finite

    def _nominative(self, phrase: Phrase, line: int) -> str:
        """The words of a description: "Konzern" for the genitive "des Konzerns"."""
        tokens, text = self.rows[line].tokens, phrase.text
        before = tokens[phrase.first - 1].lower if phrase.first else ""
        if self._is_governed(phrase, line):
            return text.partition(" ")[2]
        if before not in self.tongue.names.genitive or phrase.last > phrase.first + 1 or text[-1] != "s":
            return text
        return text[:-2] if text.endswith(("des", "tes")) else text[:-1]

    def _is_governed(self, phrase: Phrase, line: int) -> bool:
        """Whether an article in no subject's form leads to the noun: German "Der Bahn zufolge"."""
        tokens, speech = self.rows[line].tokens, self.tongue.speech
        behind = tokens[phrase.last].lower if phrase.last < len(tokens) else ""
        formed = tokens[phrase.first].lower in either(speech.statement_oblique, speech.statement_shared_case)
        noun = phrase.last > phrase.first + 1 and tokens[phrase.first + 1].capital
        return formed and noun and behind in speech.postpositions

    def _they(self, phrase: Phrase, gender: Gender, line: int, heard: Heard) -> Speaker | None:
        """Whom "they" or "it" stands for who is described, not named, and spoke in the sentence before."""
        if gender not in {Gender.PLURAL, Gender.NEUTER}:
            return None
        row = self.rows[line]
        start, _ = row.sentence(phrase.first)
        if not start:
            before = heard.stated.speaker
        else:
            found = self.attributions(row).whole(*row.sentence(start - 1))
            if found is None or found.phrase.pronoun or found.phrase.mention:
                return None
            before = self.told(found, line, heard).speaker
        if before is None or before.kind is SpeakerKind.PERSON:
            return None
        body = before.kind is SpeakerKind.ORGANISATION
        return before if body or gender is Gender.PLURAL else None

    def _body_before(self, phrase: Phrase, gender: Gender, line: int) -> Speaker | None:
        """The body, not named, that is the subject of the sentence before: "they", "it"."""
        row = self.rows[line]
        start, _ = row.sentence(phrase.first)
        if not start or gender not in {Gender.PLURAL, Gender.NEUTER}:
            return None
        first, stop = row.sentence(start - 1)
        phrases = self.attributions(row).phrases
        subject = phrases.clause_subject(first, stop)
        if subject is None or subject.pronoun or subject.first > first + 1:
            return None
        if subject.mention and (subject.mention.who.sure or not row.tokens[subject.first].initial):
            return None
        titles = self.tongue.titles
        body = phrases.head(subject) in without(titles.bodies, titles.documents)
        if not body or self.appositions.named(subject, line):
            return None
        name = subject.mention.who.name if subject.mention else self._nominative(subject, line)
        return Speaker(name, kind=SpeakerKind.ORGANISATION)

    def _body_by_article(self, phrase: Phrase, line: int) -> Speaker | None:
        """The body "er" or "sie" stands for by its article: "Die Brauerei Lohmann wuchs. Sie teilte mit"."""
        names, row = self.tongue.names, self.rows[line]
        gender = names.pronouns.get(phrase.pronoun)
        stop = row.sentence(phrase.first)[0]
        for _ in range(_BODY_BACK if gender in names.articles.values() else 0):
            if not stop:
                return None
            start = row.sentence(stop - 1)[0]
            own = names.articles.get(row.tokens[start].lower) is gender
            body = self._body_heading(row, start, stop) if own else ""
            if body:
                other = self._named_between(row.tokens[start].start, phrase, gender) if gender else True
                return None if other else Speaker(body, kind=SpeakerKind.ORGANISATION)
            stop = start
        return None

    def _body_heading(self, row: Line, start: int, stop: int) -> str:
        """What the body is called that heads a sentence behind an article; empty where none does."""
        titles, subject = self.tongue.titles, self.attributions(row).phrases.starting(start)
        noun = row.tokens[start + 1].lower if start + 1 < stop else ""
        if subject is None or subject.last > stop:
            return ""
        named = subject.mention
        if named:
            body = named.who.kind is SpeakerKind.ORGANISATION
            return named.who.name if body else ""
        if noun not in either(titles.bodies, titles.bodies_called, titles.body_endings) - titles.documents:
            return ""
        after = [token.text for token in row.tokens[start + 2 : subject.last]]
        bare = len(after) == 1 and after[0][:1].isupper()
        return after[0] if bare else subject.text

    def _last_described(self, phrase: Phrase, gender: Gender, line: int, last: Said) -> bool:
        """Whether "she" is the unnamed person who spoke last: nobody else it fits is told of since then."""
        unnamed = last.speaker is not None and last.speaker.kind is SpeakerKind.UNNAMED and last.cue != ""
        if not unnamed or last.mention_span is None:
            return False
        if gender not in {Gender.MALE, Gender.FEMALE}:
            return False
        since = last.mention_span.end
        near = self.text.count(PARAGRAPH_BREAK, since, phrase.start) <= 1
        fits_last = near and self._may_be(last.mention, gender)
        others = self._named_between(since, phrase, gender) or self._another_before(
            since, phrase, gender, line
        )
        return fits_last and not others

    def _another_before(self, since: int, phrase: Phrase, gender: Gender, line: int) -> bool:
        """Whether the sentence before is about another unnamed person: "One nurse put it differently."."""
        row = self.rows[line]
        start, _ = row.sentence(phrase.first)
        first, stop = row.sentence(start - 1) if start else (0, 0)
        subject = self.attributions(row).phrases.clause_subject(first, stop) if start else None
        if subject is None or subject.start < since or subject.mention or subject.pronoun:
            return False
        head = self.attributions(row).phrases.head(subject)
        another = self._is_any(row.tokens[subject.first].lower) and self._is_person_noun(head)
        return another and self._may_be(subject.text, gender)

    def _is_person_noun(self, noun: str) -> bool:
        titles = self.tongue.titles
        known = noun in titles.people or noun in titles.roles or f"{noun}s" in titles.plural_people
        return known or (noun.endswith(titles.agent_endings) and not noun.endswith(titles.thing_endings))

    def _unnamed_before(self, phrase: Phrase, gender: Gender, line: int, cue: str) -> Speaker | None:
        """The unnamed person who is the subject of the sentence before: "A jeweller wept. “…”, he said".

        Else it is the one the paragraph opens with: "A jeweller wept. It rained. …".
        """
        row = self.rows[line]
        start, _ = row.sentence(phrase.first)
        if not start or gender not in {Gender.MALE, Gender.FEMALE}:
            return None
        found, before = self.attributions(row), row.sentence(start - 1)
        stated = found.whole(*before)
        if stated and cue in self.tongue.speech.answering and stated.cue.lower() in self.tongue.speech.asking:
            return None
        near = stated.phrase if stated else found.phrases.clause_subject(*before)
        first = found.phrases.clause_subject(*row.sentence(0))
        opens = first is not None and first.first == 0 and self._is_any(row.tokens[0].lower)
        for subject in (near, first if opens else None):
            if (
                subject is None
                or subject.mention
                or subject.pronoun
                or self._inserted(subject, line)
                or not self._may_be(subject.text, gender)
            ):
                continue
            known = self.descriptions.resolve(subject, line) or self.appositions.named(subject, line)
            if not known and not self._named_between(subject.start, phrase, gender):
                return Speaker(self._nominative(subject, line), kind=self._kind(subject))
        return None

    def _inserted(self, phrase: Phrase, line: int) -> bool:
        """Whether a description only stands between commas: "Born in Oslo, the son of a baker, he"."""
        tokens = self.rows[line].tokens
        marks = tokens[phrase.first - 1 : phrase.first] + tokens[phrase.last : phrase.last + 1]
        return phrase.first > 0 and [mark.text for mark in marks] == [",", ","]

    def _is_any(self, word: str) -> bool:
        """Whether the first word of a description says that nobody told of before is meant: "a", "one"."""
        return word in self.tongue.speech.indefinite or word in self.tongue.titles.anonymous

    def _may_be(self, description: str, gender: Gender) -> bool:
        """Whether a pronoun of that gender can stand for somebody described."""
        words = description.lower().split()
        if self.tongue.names.possessive.get(words[0]) is gender:
            return False
        people = self.tongue.titles.people | self.tongue.titles.address
        own = next((people[word] for word in words if word in people), self._by_ending(words))
        return own in {None, gender}

    def _by_ending(self, words: list[str]) -> Gender | None:
        """What the ending of a noun in no list tells of the person "a shepherd from Hull" is; else neuter."""
        titles, links = self.tongue.titles, self.tongue.speech.prepositions
        noun = words[next((at for at in range(1, len(words)) if words[at] in links), len(words)) - 1]
        if self._is_any(words[0]) and f"{noun}s" in titles.plural_people:
            return None
        aged = any(word.endswith(titles.age_endings) for word in words)  # "the 34-year-old beekeeper"
        if not (aged or self._is_any(words[0])) or not noun.endswith(titles.agent_endings):
            return Gender.NEUTER
        if noun in titles.bodies or noun.endswith(titles.thing_endings):
            return Gender.NEUTER
        if not titles.feminine_ending:
            return None
        return Gender.FEMALE if noun.endswith(titles.feminine_ending) else Gender.MALE

    def _named_between(self, since: int, phrase: Phrase, gender: Gender) -> bool:
        """Whether somebody is named before the pronoun for whom it can stand."""
        named = (mention.who for mention in self.people.within(since, phrase.start))
        return any(fits(who, gender) for who in named)

    def _kind(self, phrase: Phrase) -> SpeakerKind:
        """Of the noun before the first preposition: a spokesman for a union is unnamed, a union is a body."""
        words = phrase.text.lower().split()
        speech = self.tongue.speech
        links = speech.prepositions | (speech.articles & speech.noun_links)
        head = next((at for at in range(1, len(words)) if words[at] in links), len(words))
        body = words[head - 1] in self.tongue.titles.bodies
        return SpeakerKind.ORGANISATION if body else SpeakerKind.UNNAMED


def _speaker(who: Named) -> Speaker:
    return Speaker(who.name, who.role, who.kind)
