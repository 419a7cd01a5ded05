"""Who says each quotation of an article."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefgen.evidence.attribution import Attributions
from briefgen.evidence.cues import Attribution
from briefgen.evidence.descriptions import Descriptions
from briefgen.evidence.marks import Marked
from briefgen.evidence.people import Named, find_people
from briefgen.evidence.phrase import Phrase
from briefgen.evidence.pronouns import Pronouns, fits
from briefgen.evidence.pulled import Repeats, signature
from briefgen.evidence.speech import Gender, Tongue
from briefgen.evidence.tokens import Kind, Line, Token, lines
from briefgen.evidence.verb_subjects import VerbSubjects
from briefgen.model.article import PARAGRAPH_BREAK, Article, Span
from briefgen.model.evidence import Speaker, SpeakerKind


@dataclass(frozen=True, slots=True)
class Said:
    """Whose a quotation is.

    Attributes:
        who: Set where the speaker is named or resolved to a name.
        mention: The words at the quotation; empty where carried over.
        cue_at: Index of the token after a cue before the quotation, or -1.
        inferred: The words at the quotation do not name the speaker.
        shared: They do by a surname somebody else has as well.
    """

    speaker: Speaker | None = None
    mention: str = ""
    mention_span: Span | None = None
    cue: str = ""
    rule: str = ""
    inferred: bool = False
    who: Named | None = None
    cue_at: int = -1
    shared: bool = False


_OPENING_MARKS = 6
_FEW_WORDS = 2
_FAR_BACK = 20
_LONGEST_ROLE = 4
_GUESSES = frozenset({"", "last speaker"})
NOBODY = Said()
OWN_WORDS = "own words"
"""The rule of a quotation that only repeats the words of the article."""


class Speakers:
    """Reads an article once and tells whose each of its quotations is."""

    def __init__(self, article: Article, quotes: Sequence[Marked], tongue: Tongue) -> None:
        self.article = article
        self.quotes = quotes
        self.tongue = tongue
        self.rows = lines(article, quotes, tongue)
        self.people = find_people(article, self.rows, tongue)
        self.pronouns = Pronouns(self.rows, self.people, tongue)
        self.descriptions = Descriptions(self.rows, self.people, tongue)
        self.repeats = Repeats(article)
        self.said: list[Said] = [NOBODY] * len(quotes)
        self._attributions: dict[int, Attributions] = {}
        self.last = NOBODY
        self.stated = NOBODY

    def all(self) -> list[Said]:
        """One for each quotation, in order."""
        previous: Said = NOBODY
        for line in self.rows:
            previous = _Reading(self, line, previous).read()
        for line in self.rows:
            if len(line.tokens) == 1 and line.tokens[0].kind is Kind.QUOTE:
                self._pulled(line.tokens[0].quote)
        for number in range(len(self.quotes) - 2, -1, -1):
            self._told_at_end(number)
        return self.said

    def attributions(self, line: Line) -> Attributions:
        """The attributions of a paragraph."""
        found = self._attributions.get(line.paragraph)
        if found is None:
            phrases = VerbSubjects(self.article.text, line, self.people, self.tongue)
            found = self._attributions[line.paragraph] = Attributions(line, phrases, self.tongue)
        return found

    def _told_at_end(self, number: int) -> None:
        """Gives a quotation that runs on the speaker its next paragraph names."""
        after = self.said[number + 1]
        open_ended = self.quotes[number].runs_on and self.said[number].rule in _GUESSES | {"continued"}
        if open_ended and after.speaker and after.rule not in _GUESSES:
            self.said[number] = _again(after, "continued")

    def _pulled(self, number: int) -> None:
        """Sets right whose a quotation is that stands alone and repeats words of the article."""
        if self.said[number].rule not in _GUESSES:
            return
        place = self.repeats.elsewhere(self.quotes[number].inner)
        if place < 0:
            return
        at = bisect_right(self.quotes, place, key=lambda quote: quote.inner.start) - 1
        if at >= 0 and place < self.quotes[at].inner.end:
            self.said[number] = _again(self.said[at], self.said[at].rule)
        else:
            self.said[number] = Said(rule=OWN_WORDS)

    def told(self, attribution: Attribution, line: int) -> Said:
        """The speaker an attribution names, its words resolved."""
        phrase = attribution.phrase
        span = Span(phrase.start, phrase.end)
        said = Said(None, phrase.text, span, attribution.cue, attribution.rule, cue_at=attribution.at)
        if phrase.mention and phrase.mention.unknowable:
            return said
        if phrase.mention:
            who = self.descriptions.resolve(phrase, line) or phrase.mention.who
            shared = phrase.mention.shared
            meant = shared or who is not phrase.mention.who
            return replace(said, speaker=_speaker(who), who=who, inferred=meant, shared=shared)
        apposed = self.apposed(phrase, line)
        if apposed:
            return replace(said, speaker=_speaker(apposed), who=apposed)
        described = self.descriptions.resolve(phrase, line)
        if described:
            return replace(said, speaker=_speaker(described), who=described, inferred=True)
        if phrase.pronoun and self._last_described(phrase):
            return replace(said, speaker=self.last.speaker, inferred=True)
        described_before = self._they(phrase, line)
        if described_before:
            return replace(said, speaker=described_before, inferred=True)
        if phrase.pronoun:
            who_or_none = self.pronouns.resolve(
                phrase.pronoun, line, phrase.first, self.last.who, self.stated.who
            )
            if who_or_none is None:
                return said
            return replace(said, speaker=_speaker(who_or_none), who=who_or_none, inferred=True)
        return replace(said, speaker=Speaker(self._nominative(phrase, line), kind=self._kind(phrase)))

    def _nominative(self, phrase: Phrase, line: int) -> str:
        """The words of a description, a single noun in the genitive without its ending: "des Konzerns"."""
        tokens, text = self.rows[line].tokens, phrase.text
        before = tokens[phrase.first - 1].lower if phrase.first else ""
        if before not in self.tongue.names.genitive or phrase.last > phrase.first + 1 or text[-1] != "s":
            return text
        return text[:-2] if text.endswith(("des", "tes")) else text[:-1]

    def _they(self, phrase: Phrase, line: int) -> Speaker | None:
        """Whom "they" stands for who is described, not named, and spoke in the sentence before."""
        if self.tongue.names.pronouns.get(phrase.pronoun) is not Gender.PLURAL:
            return None
        row = self.rows[line]
        start, _ = row.sentence(phrase.first)
        if not start:
            before = self.stated.speaker
        else:
            found = self.attributions(row).whole(*row.sentence(start - 1))
            if found is None or found.phrase.pronoun or found.phrase.mention:
                return None
            before = self.told(found, line).speaker
        return before if before and before.kind is not SpeakerKind.PERSON else None

    def _last_described(self, phrase: Phrase) -> bool:
        """Whether "she" is the unnamed person who spoke last: nobody it fits is named since then."""
        last, gender = self.last, self.tongue.names.pronouns.get(phrase.pronoun)
        unnamed = last.speaker is not None and last.speaker.kind is SpeakerKind.UNNAMED and last.cue != ""
        if not unnamed or last.mention_span is None or gender not in {Gender.MALE, Gender.FEMALE}:
            return False
        words = last.mention.lower().split()
        if self.tongue.names.possessive.get(words[0]) is gender:
            return False
        people = self.tongue.titles.people | self.tongue.titles.address
        described = [people.get(word) for word in words if word in people]
        if not described:
            return False
        own = described[0]
        since = last.mention_span.end
        near = self.article.text.count(PARAGRAPH_BREAK, since, phrase.start) <= 1
        named = (mention.who for mention in self.people.within(since, phrase.start))
        return near and own in {None, gender} and not any(fits(who, gender) for who in named)

    def apposed(self, phrase: Phrase, line: int) -> Named | None:
        """Who a description beside a name describes: "the nominee, Jane Poole," or "Poole, a nominee who"."""
        tokens = self.rows[line].tokens
        if phrase.pronoun:
            return None
        after = phrase.last + 1 < len(tokens) and tokens[phrase.last].text == ","
        end = phrase.first - 1
        if (
            end > 2
            and tokens[end].text == ","
            and tokens[end - 1].text.isdigit()
            and tokens[end - 2].text == ","
        ):
            end -= 2
        before = phrase.first > 1 and tokens[end].text == ","
        for mention in self.people.within(max(phrase.start - 60, 0), phrase.end + 40):
            follows = after and self._only_role_between(tokens, phrase.last + 1, mention.first)
            beside = follows or (before and mention.last == end)
            if (
                beside
                and mention.line == line
                and not mention.possessive
                and not (before and self._governed(tokens, mention.first))
                and mention.who.kind is SpeakerKind.PERSON
            ):
                return mention.who
        return None

    def _only_role_between(self, tokens: list[Token], start: int, first: int) -> bool:
        """Whether nothing but an office stands before the name: "her successor, actor Jan Li"."""
        if not start <= first <= start + _LONGEST_ROLE:
            return False
        titles = self.tongue.titles
        between = [token.lower for token in tokens[start:first]]
        return not between or (
            all(token.kind is Kind.WORD and not token.possessive for token in tokens[start:first])
            and (
                between[-1] in titles.people.keys() | titles.roles
                or between[-1].endswith(titles.agent_endings)
            )
        )

    def _governed(self, tokens: list[Token], first: int) -> bool:
        """Whether a preposition stands before the name: "with Jane Poole, the minister said"."""
        return first > 0 and tokens[first - 1].lower in self.tongue.speech.prepositions

    def _kind(self, phrase: Phrase) -> SpeakerKind:
        """Of the noun before the first preposition: a spokesman for a union is unnamed, a union is a body."""
        words = phrase.text.lower().split()
        links = self.tongue.speech.prepositions
        head = next((at for at in range(1, len(words)) if words[at] in links), len(words))
        body = words[head - 1] in self.tongue.titles.bodies
        return SpeakerKind.ORGANISATION if body else SpeakerKind.UNNAMED


def _speaker(who: Named) -> Speaker:
    return Speaker(who.name, who.role, who.kind)


class _Reading:
    """Reads one paragraph: direct attributions first, then what carries over."""

    def __init__(self, speakers: Speakers, line: Line, previous: Said) -> None:
        self.speakers = speakers
        self.line = line
        self.tokens = line.tokens
        self.previous = previous
        self.attributions = speakers.attributions(line)
        self.phrases = self.attributions.phrases
        self.at = [index for index, token in enumerate(line.tokens) if token.kind is Kind.QUOTE]

    def read(self) -> Said:
        """Fills in the speakers of the paragraph; what it leaves to the next one."""
        direct = [self.attributions.of(at) for at in self.at]
        for n, at in enumerate(self.at):
            found = direct[n]
            said = self.speakers.told(found, self.line.paragraph) if found else self._carried(n, direct)
            self.speakers.said[self.tokens[at].quote] = said
            if said.speaker:
                self.speakers.last = said
        return self._leaves()

    def _carried(self, n: int, direct: list[Attribution | None]) -> Said:
        at = self.at[n]
        quote = self.speakers.quotes[self.tokens[at].quote]
        if quote.resumes:
            return _again(self.speakers.last, "continued")
        own_sentence = self._alone(at)
        earlier = self._earlier(n, own_sentence)
        if earlier.speaker and (own_sentence or self._same_sentence(n)):
            return _again(earlier, "carried")
        later = direct[n + 1] if n + 1 < len(direct) else None
        if later and own_sentence and later.rule in {"after", "inverted", "tail"}:
            return _again(self.speakers.told(later, self.line.paragraph), "next in paragraph")
        if own_sentence and not n and not at:
            after = self._in_sentence_after(at)
            if after:
                return after
        if not own_sentence:
            start, _ = self.line.sentence(at)
            phrase = self.attributions.phrases.clause_subject(start, at)
            if phrase and (self.phrases.speaks(phrase) or not earlier.speaker):
                return self.speakers.told(Attribution(phrase, "", "subject"), self.line.paragraph)
            introduced = self.tokens[at - 1].text == ":" and not earlier.speaker
            return _again(self.speakers.last, "last speaker") if introduced else _again(earlier, "carried")
        if at and not earlier.speaker:
            told = self._from_sentence_before(at)
            if told.speaker or not n:
                return told
        signed = self._signed() if not at else NOBODY
        if signed.speaker:
            return signed
        if self.previous.speaker:
            return self.previous
        return _again(self.speakers.last, "last speaker")

    def _earlier(self, n: int, own_sentence: bool) -> Said:
        """Whose the quotation before is; whoever spoke on is told by more than a word or two, if any is."""
        if not n:
            return NOBODY
        before = (self.tokens[at].quote for at in reversed(self.at[max(n - _FAR_BACK, 0) : n]))
        whole = (number for number in before if len(self._text(number).split()) > _FEW_WORDS)
        last = self.tokens[self.at[n - 1]].quote
        return self.speakers.said[next(whole, last) if own_sentence else last]

    def _text(self, number: int) -> str:
        return self.speakers.quotes[number].inner.of(self.speakers.article.text)

    def _signed(self) -> Said:
        """The speaker a line below names: — Jane Poole, minister."""
        speakers, below = self.speakers, self.line.paragraph + 1
        if len(self.tokens) > 1 or below >= len(speakers.rows):
            return NOBODY
        row = speakers.rows[below]
        first = signature(row, speakers.people, speakers.tongue)
        if first < 0:
            return NOBODY
        phrase = speakers.attributions(row).phrases.starting(first)
        return speakers.told(Attribution(phrase, "", "signature"), below) if phrase else NOBODY

    def _alone(self, at: int) -> bool:
        """Whether the quotation begins its sentence: whoever spoke speaks on."""
        start, _ = self.line.sentence(at)
        near = at - start <= _OPENING_MARKS
        return near and all(token.kind is not Kind.WORD for token in self.tokens[start:at])

    def _same_sentence(self, n: int) -> bool:
        return n > 0 and self.line.sentence(self.at[n]) == self.line.sentence(self.at[n - 1])

    def _in_sentence_after(self, at: int) -> Said | None:
        """The speaker the next sentence names, of a quotation that begins the paragraph and stands alone."""
        _, stop = self.line.sentence(at)
        if stop >= len(self.tokens) or len(self.at) > 1:
            return None
        first, end = self.line.sentence(stop)
        found = self.attributions.whole(first, end)
        return _again(self.speakers.told(found, self.line.paragraph), "next sentence") if found else None

    def _from_sentence_before(self, at: int) -> Said:
        start, _ = self.line.sentence(at)
        first, stop = self.line.sentence(start - 1) if start else (0, 0)
        stated = self.attributions.whole(first, stop)
        if stated:
            return _again(self.speakers.told(stated, self.line.paragraph), "statement before")
        phrase = self.phrases.clause_subject(first, stop)
        if phrase is None:
            return _again(self.speakers.last, "last speaker")
        said = self.speakers.told(Attribution(phrase, "", "previous sentence"), self.line.paragraph)
        return replace(said, inferred=True)

    def _leaves(self) -> Said:
        """Who speaks on in the next paragraph, where that is nothing but a quotation."""
        self.speakers.stated = NOBODY
        if not self.tokens:
            return self.previous
        start, stop = self.line.sentence(len(self.tokens) - 1)
        if self.tokens[-1].text == ":":
            found = self.attributions._before(start, stop) or self._colon(start, stop)
            if found:
                said = self.speakers.told(found, self.line.paragraph)
                return replace(said, rule="colon before")
        if not self.at or self.at[-1] < start:
            stated = self.attributions.whole(start, stop)
            if stated:
                said = self.speakers.told(stated, self.line.paragraph)
                self.speakers.last = said if said.speaker else self.speakers.last
                self.speakers.stated = said
                return _again(said, "statement before") if not self.at else NOBODY
        if not self.at:
            phrase = self.phrases.clause_subject(start, stop)
            if phrase and phrase.mention and phrase.mention.who.sure:
                said = self.speakers.told(Attribution(phrase, "", "previous sentence"), self.line.paragraph)
                return _again(said, "previous sentence")
        return NOBODY

    def _colon(self, start: int, stop: int) -> Attribution | None:
        phrase = self.phrases.clause_subject(start, stop)
        return Attribution(phrase, ":", "colon") if phrase else None


def _again(said: Said, rule: str) -> Said:
    """The same speaker, carried over to another quotation."""
    return replace(said, rule=rule, inferred=True, cue_at=-1) if said.speaker else NOBODY
