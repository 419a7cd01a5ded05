"""Whom "the minister", "the 24-year-old" or "the Nigerian" stands for."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

from briefgen.evidence.names.named import Named
from briefgen.evidence.names.people import Mention, People
from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.text.tokens import Kind, Line, Token
from briefgen.evidence.words.speech import Gender, Tongue
from briefgen.evidence.words.word_sets import either, without
from briefgen.model.evidence import SpeakerKind

_ARTICLE_AND_NOUN = 2
_SHORTEST_HEAD = 5
_SENTENCES_BACK = 2
_FAR_BACK = 40


class Descriptions:
    """Resolves descriptions with a definite article, of one article's text."""

    def __init__(self, rows: list[Line], people: People, tongue: Tongue) -> None:
        self.rows = rows
        self.people = people
        self.tongue = tongue

    def resolve(self, phrase: Phrase, line: int) -> Named | None:
        """The one person a description stands for, by role, age or focus; None where unclear."""
        words = phrase.text.lower().split()
        speech = self.tongue.speech
        if len(words) < _ARTICLE_AND_NOUN or words[0] not in without(speech.articles, speech.indefinite):
            return None
        if len(words) == _ARTICLE_AND_NOUN + 1 and self._is_age(words[1]) and not phrase.mention:
            return self._by_age_and_noun(phrase, line, words[1], words[2])
        if len(words) > _ARTICLE_AND_NOUN:
            return None if phrase.mention else self._by_role(words[1:], phrase)
        noun = words[1]
        if self._is_age(noun):
            return self._by_age(noun) or self._in_focus(phrase, line)
        if self._is_origin(phrase) or self._is_of_party(noun):
            return self._in_focus(phrase, line)
        if phrase.mention:
            return None
        who = self._by_role([noun], phrase) or self._only_person(phrase, line)
        return who or self._by_trait(phrase, line)

    def _by_age(self, words: str) -> Named | None:
        """The one person of whom the article states that age."""
        known = [who for who, age in self._ages.items() if age == _digits(words)]
        return known[0] if len(known) == 1 else None

    def _by_age_and_noun(self, phrase: Phrase, line: int, age: str, noun: str) -> Named | None:
        """Who is "the 44-year-old builder": the one of that age, else who was just named."""
        titles, who = self.tongue.titles, self._by_age(age)
        near = None if who else self._in_focus(phrase, line)
        who = who or (near if near and not near.role and near not in self._ages else None)
        return who if who and titles.people.get(noun) in {None, who.gender} else None

    def _by_role(self, role: list[str], phrase: Phrase) -> Named | None:
        """The one person whose role ends with these words: "health minister"."""
        compound = self.tongue.names.nouns_capitalised and len(role) == 1 and len(role[0]) > _SHORTEST_HEAD
        fit = [
            who
            for held, who in self._roles
            if (held[-len(role) :] == role and not self._is_of_another(held[: -len(role)]))
            or (compound and held[-1].endswith(role[0]))
        ]
        if not fit and len(role) == 1 and role[0] in self.tongue.titles.also_called:
            fit = [who for held, who in self._roles if self._heads_department(held, role[0])]
        if not fit and len(role) == 1:
            fit = self._by_address.get(role[0], [])
        fit = list(dict.fromkeys(fit))
        return fit[0] if len(fit) == 1 and not self._told_since(role, fit[0], phrase) else None

    @cached_property
    def _by_address(self) -> dict[str, list[Named]]:
        """Those without a role, by what a form of address says that they are: "doctor" for "Dr Cole"."""
        found: dict[str, list[Named]] = {}
        for who in self.people.everyone():
            called = self.tongue.titles.spelled.get(who.address)
            if called and not who.role:
                found.setdefault(called, []).append(who)
        return found

    def _told_since(self, role: list[str], who: Named, phrase: Phrase) -> bool:
        """Whether another such is told of without a name after the last mention: "a doctor" after Dr Cole."""
        places = self._unnamed.get(role[-1], [])
        at = bisect_left(places, phrase.start)
        near = self.people.before(phrase.start, _FAR_BACK) if at else []
        last = next((mention.end for mention in near if mention.who is who), phrase.start)
        return at > 0 and places[at - 1] > last

    @cached_property
    def _unnamed(self) -> dict[str, list[int]]:
        """Where each noun stands with "a" or "another" before it and no name beside it."""
        speech, titles = self.tongue.speech, self.tongue.titles
        any_one = either(speech.indefinite, titles.anonymous)
        found: dict[str, list[int]] = {}
        for row in self.rows:
            for at, (before, noun, after) in enumerate(
                zip(row.tokens, row.tokens[1:], row.tokens[2:], strict=False)
            ):
                told = at > 0 and row.tokens[at - 1].lower in titles.being  # "Ann Cole is a nurse"
                named = after.text == "," or after.capital or told
                if before.lower in any_one and noun.kind is Kind.WORD and not named:
                    found.setdefault(noun.lower, []).append(noun.start)
        return found

    def _heads_department(self, held: list[str], called: str) -> bool:
        """Whether a department makes the holder of an office one: a defence secretary is a minister."""
        titles = self.tongue.titles
        department = len(held) > 1 and held[-2] in titles.offices and held[-1] == titles.also_called[called]
        return department and not self._is_of_another(held[:-2])

    def _is_of_another(self, before: list[str]) -> bool:
        """Whether words before an office make it another one: "shadow chancellor" is no chancellor."""
        return bool(before) and before[-1] in self.tongue.titles.contrasting

    def _only_person(self, phrase: Phrase, line: int) -> Named | None:
        """The one person named so far, in the sentences just before, for whose name a noun may be put."""
        titles = self.tongue.titles
        noun = phrase.text.lower().split()[-1]
        who = self._in_focus(phrase, line) if noun in titles.varied else None
        before = self.people.before(phrase.start, _FAR_BACK)
        others = (other.who for other in before if other.who is not who)
        if who is None or who.role or any(_is_somebody(other) for other in others):
            return None
        return who if titles.people.get(noun) in {None, who.gender} else None

    def _by_trait(self, phrase: Phrase, line: int) -> Named | None:
        """Who is "the left-hander" in a paragraph about one person, whose name opens the sentence before."""
        titles, row = self.tongue.titles, self.rows[line]
        noun, start = phrase.text.lower().split()[-1], row.sentence(phrase.first)[0]
        if noun not in titles.traits or not start or self._unnamed.get(noun):
            return None
        begin = row.sentence(start - 1)[0]
        named = self.people.within(row.tokens[begin].start, phrase.start)
        people = (mention.who for mention in named if mention.who.kind is SpeakerKind.PERSON)
        persons = {who for who in people if who.given or _is_somebody(who)}
        opens = bool(named) and named[0].first - begin <= _ARTICLE_AND_NOUN and not named[0].possessive
        who = persons.pop() if persons else None
        if who is None or persons or not opens:
            return None
        own = titles.people.get(noun) or self._gender_told(noun)
        return who if own is None or who.gender in {None, own} else None

    def _gender_told(self, noun: str) -> Gender | None:
        """Whether a trait is a man's or a woman's, where the language has a noun for each."""
        titles, ending = self.tongue.titles, self.tongue.titles.feminine_ending
        if not ending:
            return None
        if noun.endswith(ending):
            return Gender.FEMALE
        return Gender.MALE if {noun + ending, noun[:-1] + ending} & titles.traits else None

    @cached_property
    def _roles(self) -> list[tuple[list[str], Named]]:
        """The words of each person's role up to its head noun, in lower case, with the person."""
        found = []
        speech = self.tongue.speech
        owning = speech.prepositions | (speech.articles & speech.noun_links)  # "Leiterin der Klinik"
        told = [(who, role) for who in self.people.everyone() for role in (who.role, *who.also)]
        for who, role in told:
            words = role.lower().split()
            head = next((at for at, word in enumerate(words) if at and word in owning), len(words))
            head = 0 if words and words[0] in speech.prepositions else head
            if head:
                bare = (word.strip(".,") for word in words[:head])
                found.append(([self.tongue.titles.spelled.get(word, word) for word in bare], who))
        return found

    def _is_age(self, noun: str) -> bool:
        return noun[0].isdigit() and noun.endswith(self.tongue.titles.age_endings)

    def _is_origin(self, phrase: Phrase) -> bool:
        """Whether the noun says where somebody is from: "the Nigerian"."""
        noun = phrase.text.split()[-1]
        named = phrase.mention
        body = noun.lower() in self.tongue.titles.bodies or (
            named is not None and named.who.kind is SpeakerKind.ORGANISATION
        )
        alone = named is None or named.last - named.first == 1
        titles = self.tongue.titles
        known = noun.lower() in titles.origins or noun.lower().endswith(titles.origin_endings)
        origin = noun[0].isupper() and known
        return origin and alone and not body

    def _is_of_party(self, noun: str) -> bool:
        """Whether a noun for somebody just named is joined to her party: "die Grünen-Politikerin"."""
        belongs, joint, calling = noun.rpartition("-")
        return joint != "" and belongs != "" and calling in self.tongue.titles.varied

    @cached_property
    def _ages(self) -> dict[Named, str]:
        """The age of each person the article states one of."""
        found: dict[Named, str] = {}
        for mention in self.people.mentions:
            age = self._age_beside(self.rows[mention.line].tokens, mention)
            if age:
                found.setdefault(mention.who, age)
        return found

    def _age_beside(self, tokens: list[Token], mention: Mention) -> str:
        """The age at a name: "Ann Cole, 49,", "Ann Cole (49)", "49-year-old Ann Cole"; empty for none."""
        before = tokens[mention.first - 1] if mention.first else None
        if before and before.kind is Kind.WORD and self._is_age(before.lower):
            return _digits(before.lower)
        after = [token.text for token in tokens[mention.last : mention.last + 3]]
        between = len(after) == 3 and after[0] in {",", "("} and after[2] in {",", ")", "."}
        return after[1] if between and after[1].isdigit() else ""

    def _in_focus(self, phrase: Phrase, line: int) -> Named | None:
        """The one person named in the nearest sentence before that names any, at most two back."""
        for row, start, stop in self._sentences_before(phrase, line):
            tokens = row.tokens
            named = self.people.within(tokens[start].start, tokens[stop - 1].end)
            people = (mention.who for mention in named if mention.who.kind is SpeakerKind.PERSON)
            persons = {who for who in people if who.given or _is_somebody(who)}
            if persons:
                who = persons.pop()
                if self._asks(tokens[start:stop]):
                    return None
                return who if not persons and self._fits_age(who, phrase) else None
        return None

    def _asks(self, tokens: list[Token]) -> bool:
        """Whether somebody else is asked in a sentence, who then answers: "the judge asks him"."""
        speech = self.tongue.speech
        asked = ((verb.lower, whom.lower) for verb, whom in pairwise(tokens))
        return any(verb in speech.asking and whom in speech.listeners for verb, whom in asked)

    def _fits_age(self, who: Named, phrase: Phrase) -> bool:
        """Whether no other age is stated of the person than the description gives, if it gives one."""
        noun = phrase.text.lower().split()[-1]
        stated = self._ages.get(who, "")
        return not self._is_age(noun) or stated in {"", _digits(noun)}

    def _sentences_before(self, phrase: Phrase, line: int) -> Iterator[tuple[Line, int, int]]:
        row = self.rows[line]
        own, _ = row.sentence(phrase.first)
        left = _SENTENCES_BACK
        for number in (line, line - 1):
            row = self.rows[number] if number >= 0 else Line(0, [], [])
            for start, stop in reversed(list(pairwise([*row.breaks, len(row.tokens)]))):
                if left and (number != line or stop <= own):
                    left -= 1
                    yield row, start, stop


def _is_somebody(who: Named) -> bool:
    """Whether a name is surely a person's, and no "MPs" or "Pier" that only stands like one."""
    return who.kind is SpeakerKind.PERSON and who.sure and (who.given != "" or who.gender is not None)


def _digits(word: str) -> str:
    return "".join(letter for letter in word if letter.isdigit())
