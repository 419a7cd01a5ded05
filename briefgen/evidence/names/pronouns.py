"""Who a pronoun stands for, judged by the names before it."""

from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property

from briefgen.evidence.names.named import Named
from briefgen.evidence.names.people import Mention, People
from briefgen.evidence.text.tokens import Kind, Line, Token
from briefgen.evidence.words.speech import Gender, Tongue
from briefgen.evidence.words.speech_words import Speech
from briefgen.evidence.words.word_sets import either
from briefgen.model.article import Span
from briefgen.model.evidence import SpeakerKind

# Weights tuned on an annotated news set (FIELD: recency, the subject of a sentence, distance, possessives).
_SUBJECT = 1.6
_OTHER_SUBJECT = 1.2
_SENTENCE = 1.3
_PARAGRAPH = 0.8
_POSSESSIVE = -1.2
_LAST_SPEAKER = 0.4
_STATED = 1.0
_KNOWN_GENDER = 0.6
_UNSURE = -1.0
_LEAST = -6.0
_LOOK_BACK = 40
_HEADS = 3
_LONGEST_TITLE = 6
_ASIDE = 20
_FARTHEST_BODY = 2  # sentences
_BY = 2
_JOINED = 60


class Pronouns:
    """Resolves pronouns of one article."""

    def __init__(self, rows: list[Line], people: People, tongue: Tongue) -> None:
        self.rows = rows
        self.people = people
        self.genders = tongue.names.pronouns
        self.speech = tongue.speech
        self.titles = tongue.titles
        self.places = tongue.names.places

    def resolve(
        self,
        gender: Gender,
        line: int,
        index: int,
        last_speaker: Named | None,
        stated: Named | None = None,
        spoke_at: Span | None = None,
    ) -> Named | None:
        """The one a pronoun of that gender stands for; None where nobody fits.

        Args:
            gender: What the pronoun asks of the one it stands for.
            line: Where the pronoun stands.
            index: Of its token in the line.
            last_speaker: Who spoke last.
            stated: Who made the statement before.
            spoke_at: Where the words for who spoke last stand.
        """
        best: list[Named] = []
        highest, at = _LEAST, None
        start, _ = self.rows[line].sentence(index)
        spoke = self._spoke(last_speaker, spoke_at, line)
        for mention in [*spoke, *self._before(line, index, gender)]:
            fit = [who for who in mention.among or (mention.who,) if fits(who, gender)]
            if not fit and gender is Gender.NEUTER and self._may_be_body(mention, line, index):
                fit = [mention.who]
            if not fit:
                continue
            who = fit[0]
            if self._only_hears(mention, line, start):
                continue
            score = self._score(mention, line, index)
            score += _LAST_SPEAKER if who is last_speaker else 0.0
            score += _STATED if who is stated else 0.0
            score += 0.0 if who.sure or who is last_speaker else _UNSURE
            score += _KNOWN_GENDER if who.gender is gender else 0.0
            if score > highest:
                best, highest, at = fit, score, mention
        if best:
            spoke_before = best[0] is last_speaker or best[0] is stated
            unclear = len(best) > 1 or (not spoke_before and self._is_one_of_two(at, gender))
            return None if unclear else best[0]
        return self._named_after(line, index, gender)

    def _is_one_of_two(self, mention: Mention | None, gender: Gender) -> bool:
        """Whether "and" joins the name with another that fits as well: "Ann Cole and Jane Poole run it"."""
        if mention is None or gender not in {Gender.MALE, Gender.FEMALE}:
            return False
        tokens = self.rows[mention.line].tokens
        begin = max(mention.start - _JOINED, 0)
        for other in self.people.within(begin, mention.end + _JOINED):
            first, second = sorted((mention, other), key=lambda one: one.start)
            between = tokens[first.last : second.first] if first.line == second.line else []
            joined = len(between) == 1 and between[0].lower in self.speech.conjunctions
            if joined and fits(other.who, gender) and (other.who.gender is mention.who.gender):
                return True
        return False

    def _only_hears(self, mention: Mention, line: int, start: int) -> bool:
        """Whether somebody only asks in the sentence of the pronoun, or is a body somebody told it to."""
        own = mention.line == line and mention.first > start
        if own and _asks(self.rows[line].tokens, mention, self.speech):
            return True
        return mention.who.kind is SpeakerKind.ORGANISATION and self._listens(mention)

    def learn(self, who: Named | None, gender: Gender, line: int, index: int) -> None:
        """Notes the gender of whom a pronoun stands for, where nobody else before it can be meant.

        A guess between two is none: it would bar the other pronoun from who was only likelier.
        """
        if who is None or who.gender is not None or gender not in {Gender.MALE, Gender.FEMALE}:
            return
        before = self.people.before(self.rows[line].tokens[index].start, _LOOK_BACK)
        near = {other for mention in before for other in mention.among or (mention.who,)}
        if not any(other is not who and fits(other, gender) for other in near):
            who.gender = gender

    def _named_after(self, line: int, index: int, gender: Gender) -> Named | None:
        """Whom the rest of the sentence names, of a pronoun nobody stands before.

        Where no sentence stands before it either, also whom its paragraph or the next one names.
        """
        row = self.rows[line]
        start, stop = row.sentence(index)
        last = row.tokens[stop - 1]
        above = [*(one.tokens for one in self.rows[:line]), row.tokens[:start]]
        if not any(token.kind is Kind.WORD for tokens in above for token in tokens):
            last = (self.rows[min(line + 1, len(self.rows) - 1)].tokens or row.tokens)[-1]
        following = self.people.within(row.tokens[index].start, last.end)
        named = (mention.who for mention in following if not mention.possessive)
        who = next((who for who in named if who.sure and fits(who, gender)), None)
        return who if who and who.kind is SpeakerKind.PERSON else None

    def _spoke(self, who: Named | None, at: Span | None, line: int) -> list[Mention]:
        """The pronoun by which who spoke last stands in the paragraph before, as a mention."""
        if who is None or at is None or line < 1:
            return []
        tokens = self.rows[line - 1].tokens
        first = bisect_left(tokens, at.start, key=lambda token: token.start)
        if first == len(tokens) or tokens[first].start != at.start or tokens[first].lower not in self.genders:
            return []
        return [Mention(who, line - 1, first, first + 1, at.start, at.end, possessive=False)]

    def _before(self, line: int, index: int, gender: Gender) -> list[Mention]:
        """The names before the token, and the pronouns of that gender that head a sentence, resolved."""
        offset = self.rows[line].tokens[index].start
        heads = self._heads.get(gender, [])
        at = bisect_left(heads, offset, key=lambda head: head.start)
        return [*heads[max(at - _HEADS, 0) : at], *self.people.before(offset, _LOOK_BACK)]

    @cached_property
    def _heads(self) -> dict[Gender, list[Mention]]:
        """The pronouns that head sentences, as mentions of whom they stand for, in the order of the text."""
        found: dict[Gender, list[Mention]] = {Gender.MALE: [], Gender.FEMALE: []}
        self.__dict__["_heads"] = found
        for number, row in enumerate(self.rows):
            for first in row.breaks:
                token = row.tokens[first]
                gender = self.genders.get(token.lower)
                who = self.resolve(gender, number, first, None) if gender in found else None
                if who and gender:
                    found[gender].append(
                        Mention(who, number, first, first + 1, token.start, token.end, possessive=False)
                    )
        return found

    def _score(self, mention: Mention, line: int, index: int) -> float:
        row = self.rows[mention.line]
        start, _ = row.sentence(mention.first)
        score = self._subject(mention, start)
        score += _POSSESSIVE if mention.possessive or self._names_a_role(mention) else 0.0
        score -= _PARAGRAPH * (line - mention.line)
        return score - _SENTENCE * self._sentences_between(mention, line, index)

    def _may_be_body(self, mention: Mention, line: int, index: int) -> bool:
        """Whether a name nothing tells to be a person's is the subject of a sentence just before.

        A name of one word has to stand in the sentence before that of the pronoun, a longer one may
        stand before another: "Corvex Metals runs two pits. Chile has raised its royalty. It said".
        """
        if mention.line != line or mention.who.sure or mention.possessive or mention.last > index:
            return False
        if mention.who.name.lower() in self.places or self._is_thing(mention):
            return False
        start, _ = self.rows[line].sentence(mention.first)
        tokens, speech = self.rows[line].tokens, self.speech
        acts = tokens[mention.last].lower in either(speech.clause_verbs, speech.clause_verbs_either)
        begins = mention.first - start <= 1 or self._is_described(tokens[start : mention.first])
        heads = begins and (acts or self._verb_follows(tokens, mention.last))
        farthest = _FARTHEST_BODY if mention.last - mention.first > 1 else 1
        return heads and 1 <= self._sentences_between(mention, line, index) <= farthest

    def _is_described(self, before: list[Token]) -> bool:
        """Whether an article and a noun lead to a name, and nothing else: "The cider maker Brannock"."""
        plain = all(token.kind is Kind.WORD and not token.capital for token in before[1:])
        first = before[0].lower if before else ""
        return first in self.speech.articles and plain and len(before) <= _LONGEST_TITLE

    def _is_thing(self, mention: Mention) -> bool:
        """Whether a first word of a sentence is hardly a name: a body is named before it, and it never again.

        "Northway cut its plan. Demand fell. It said".
        """
        tokens = self.rows[mention.line].tokens
        if mention.last - mention.first > 1 or not tokens[mention.first].initial:
            return False
        before = self.people.before(mention.start, _LOOK_BACK)
        body = any(self._is_like_body(one) for one in before)
        return body and self._times_named[id(mention.who)] == 1

    @cached_property
    def _times_named(self) -> Counter[int]:
        """How often each is named, by the identity of whom it is."""
        return Counter(id(mention.who) for mention in self.people.mentions)

    def _is_like_body(self, mention: Mention) -> bool:
        """Whether a name is a body's, or of several words that nothing tells to be a person or a place."""
        who = mention.who
        unknown = not who.sure and mention.last - mention.first > 1 and who.name.lower() not in self.places
        return not mention.possessive and (who.kind is SpeakerKind.ORGANISATION or unknown)

    def _listens(self, mention: Mention) -> bool:
        """Whether somebody told it to the one named: "told Radio Elm", "told the Elm Gazette"."""
        tokens = self.rows[mention.line].tokens
        before = [token.lower for token in tokens[max(mention.first - 2, 0) : mention.first]]
        if before and before[-1] in self.speech.articles:
            before.pop()
        return bool(before) and before[-1] in self.speech.addressing

    def _names_a_role(self, mention: Mention) -> bool:
        """Whether the name only says whose somebody is: "Li spokesman Jan Cole"."""
        tokens = self.rows[mention.line].tokens
        following = tokens[mention.last].lower if mention.last < len(tokens) else ""
        return following in self.titles.people or following in self.titles.roles

    def _subject(self, mention: Mention, start: int) -> float:
        """What it adds that the name heads its sentence, a word or two aside, or stands at a verb."""
        if mention.first - start <= 1 or self._titled_subject(mention, start):
            return _SUBJECT
        tokens = self.rows[mention.line].tokens
        before = tokens[mention.first - 1]
        if before.lower in self.speech.prepositions and not mention.who.sure:
            return 0.0
        verb = self._verb_follows(tokens, mention.last)
        if (before.text == "," and verb) or (before.lower in self.speech.finite and not verb):
            return _SUBJECT
        return _OTHER_SUBJECT if verb else 0.0

    def _verb_follows(self, tokens: list[Token], at: int) -> bool:
        """Whether a verb stands at the index, or "who said" after what is put in there between commas."""
        if at >= len(tokens):
            return False
        stop = min(at + _ASIDE, len(tokens) - 1)
        if tokens[at].lower in self.speech.prepositions and at + 2 < len(tokens) and tokens[at + 1].capital:
            at += 2
        if tokens[at].text != ",":
            return self._is_verb(tokens[at])
        return any(self._who_said(tokens, n) or self._resumes(tokens, n) for n in range(at + 1, stop))

    def _resumes(self, tokens: list[Token], at: int) -> bool:
        """Whether a verb follows the comma that ends a description: "Ann Li, head of the group, gave"."""
        known = either(self.speech.clause_verbs, self.speech.clause_verbs_either)
        resumed = self._is_verb(tokens[at + 1]) or tokens[at + 1].lower in known
        return tokens[at].text == "," and resumed

    def _who_said(self, tokens: list[Token], at: int) -> bool:
        return tokens[at].lower in self.speech.relative and tokens[at + 1].lower in self.speech.finite

    def _titled_subject(self, mention: Mention, start: int) -> bool:
        """Whether nothing but what somebody is stands before the name: "His daughter, Ann Cole,"."""
        tokens = self.rows[mention.line].tokens
        before = tokens[start : mention.first]
        if _between_commas(tokens, start, mention):
            before = before[:-1]
        if len(before) > _LONGEST_TITLE or any(token.kind is not Kind.WORD for token in before):
            return False
        role = before[-1].lower
        return role in self.titles.people or role in self.titles.roles

    def _is_verb(self, token: Token) -> bool:
        speech = self.speech
        word = token.lower
        known = word in speech.finite or word in speech.auxiliaries or word in speech.weak
        past = token.text.islower() and len(token.text) > 4 and token.lower.endswith(speech.past_endings)
        return known or past

    def _sentences_between(self, mention: Mention, line: int, index: int) -> int:
        if mention.line == line:
            row = self.rows[line]
            return bisect_right(row.breaks, index) - bisect_right(row.breaks, mention.first)
        own = self.rows[mention.line]
        rest = len(own.breaks) - bisect_right(own.breaks, mention.first)
        return rest + bisect_right(self.rows[line].breaks, index)


def _between_commas(tokens: list[Token], start: int, mention: Mention) -> bool:
    """Whether a name stands between commas: "His daughter, Ann, sat"."""
    marks = tokens[mention.first - 1 : mention.first] + tokens[mention.last : mention.last + 1]
    return mention.first > start + 1 and [mark.text for mark in marks] == [",", ","]


def _asks(tokens: list[Token], mention: Mention, speech: Speech) -> bool:
    """Whether somebody does what the sentence begins with: "Asked by Ann Cole whether …, she said"."""
    if mention.first < _BY or tokens[mention.first - 1].lower not in speech.bylines:
        return False
    done = tokens[mention.first - _BY]
    return done.initial and done.lower.endswith(speech.past_endings)


def fits(who: Named, gender: Gender) -> bool:
    """Whether a pronoun of that gender can stand for somebody named."""
    if gender is Gender.PLURAL:
        return who.kind is SpeakerKind.ORGANISATION or who.gender is Gender.PLURAL
    if gender is Gender.NEUTER:
        return who.kind is SpeakerKind.ORGANISATION
    return who.kind is SpeakerKind.PERSON and who.gender in {None, gender} and (who.sure or bool(who.given))
