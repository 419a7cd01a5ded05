"""Who is named in an article: each person and organisation once, with every place that names them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import NamedTuple

from briefgen.evidence.names.name_chunks import name_chunks
from briefgen.evidence.names.name_parts import Chunk, called_body, past_letters
from briefgen.evidence.names.named import Named
from briefgen.evidence.names.namesakes import Namesakes
from briefgen.evidence.names.roles import (
    Role,
    aged,
    apposed_before,
    apposition,
    role_before,
    role_beside,
)
from briefgen.evidence.names.told_roles import other_roles
from briefgen.evidence.text.tokens import Kind, Line, Token
from briefgen.evidence.words.speech import Gender, Tongue
from briefgen.evidence.words.word_sets import either, without
from briefgen.model.article import Article
from briefgen.model.evidence import SpeakerKind

_INITIALS = 2  # letters of "J." and "TJ"


@dataclass(frozen=True, slots=True)
class Mention:
    """One place that names someone; `start` and `end` are code points, of the name with its title.

    Attributes:
        shared: A surname by itself that several have; `who` is the one the article goes on about.
        among: Those it may mean where nothing tells which; `who` is then the last of them named.
    """

    who: Named
    line: int
    first: int
    last: int
    start: int
    end: int
    possessive: bool
    shared: bool = False
    among: tuple[Named, ...] = ()


@dataclass(frozen=True)
class People:
    """Everyone named, and where, in the order of the text."""

    mentions: list[Mention]
    _starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._starts.extend(mention.start for mention in self.mentions)

    def within(self, start: int, end: int) -> list[Mention]:
        """The mentions that begin in the stretch."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def before(self, offset: int, most: int) -> list[Mention]:
        """The last mentions that begin before the code point, at most so many, nearest first."""
        at = bisect_left(self._starts, offset)
        return self.mentions[max(at - most, 0) : at][::-1]

    def everyone(self) -> Iterator[Named]:
        """Each once, in the order of first mention."""
        seen: set[int] = set()
        for mention in self.mentions:
            if id(mention.who) not in seen:
                seen.add(id(mention.who))
                yield mention.who


def find_people(article: Article, rows: Sequence[Line], tongue: Tongue) -> People:
    """The people and organisations named outside quotations."""
    chunks = name_chunks(rows, tongue)
    register = _Register(article.text, tongue)
    for line, chunk in chunks:
        register.add_full(line, chunk)
    for (line, chunk), (below, following) in pairwise(chunks):
        if line is below:
            register.add_joined(line, chunk, following)
    mentions = [register.mention(line, chunk) for line, chunk in chunks]
    beside: list[Mention | None] = [*mentions[1:], None]
    told = zip(mentions, beside, chunks, strict=False)
    _call_they(rows, mentions, tongue)
    _write_small(article.text, mentions)
    return People([_of_office(mention, after, line.tokens) for mention, after, (line, _) in told])


def _call_they(rows: Sequence[Line], mentions: Sequence[Mention], tongue: Tongue) -> None:
    """Notes of whom the article says that they are called by the plural: "Kit Rowe, who uses they/them"."""
    told = [token for line in rows for token in line.tokens if token.lower in tongue.names.called_they]
    for token in told:
        at = bisect_left(mentions, token.start, key=lambda mention: mention.start)
        who = mentions[at - 1].who if at else None
        if who and who.kind is SpeakerKind.PERSON:
            who.gender, who.sure = Gender.PLURAL, True


def _write_small(text: str, mentions: Sequence[Mention]) -> None:
    """Writes a name in capitals alone as the article writes its surname later: "JOHN REED", "Reed"."""
    shouted = {mention.who for mention in mentions if mention.who.name.isupper() and mention.who.given}
    for mention in mentions if shouted else ():
        last = text[mention.start : mention.end].removesuffix("’s").removesuffix("'s").split()[-1]
        who = mention.who
        if who in shouted and not last.isupper() and last.lower() == who.surname:
            given = who.name.split()[:-1]
            small = (word if len(word) <= _INITIALS else word.title() for word in given)
            who.name = " ".join((*small, last))
            shouted.discard(who)


def _of_office(mention: Mention, after: Mention | None, tokens: list[Token]) -> Mention:
    """The mention of an office, of whom is named beside it: "the Home Secretary, Ann Cole,"."""
    if after is None or after.line != mention.line or after.first != mention.last + 1:
        return mention
    beside = tokens[mention.last].text == "," and bool(after.who.role)
    same = after.who.role.casefold() == mention.who.name.casefold()
    return replace(mention, who=after.who) if beside and same else mention


class _Meant(NamedTuple):
    """Whom a name means; `shared` and `among` as in `Mention`."""

    who: Named
    shared: bool = False
    among: tuple[Named, ...] = ()


class _Register:
    def __init__(self, text: str, tongue: Tongue) -> None:
        self.text = text
        self.tongue = tongue
        self.by_surname: dict[str, list[Named]] = {}
        self.by_given: dict[str, list[Named]] = {}
        self.namesakes = Namesakes(tongue)
        self._joined: set[tuple[int, int]] = set()
        self._words: dict[tuple[int, int], list[str]] = {}

    def add_full(self, line: Line, chunk: Chunk) -> None:
        """Enters a name of two words or more the first time it is given."""
        tokens = line.tokens
        words = self._name_words(tokens, chunk)
        if len(words) < 2 or self._called(words):
            return
        given, surname = self._given(words, tokens, chunk), words[-1]
        if not given:
            return
        same = self._find(surname, given, None)
        if same is None:
            who = self._new(tokens, chunk, words)
            self.by_surname.setdefault(surname, []).append(who)
            if who.kind is SpeakerKind.PERSON:
                self.by_given.setdefault(given, []).append(who)
        else:
            who = same
            self._enrich(same, tokens, chunk)
        self.namesakes.add_full(who, line, chunk, speaks=self._speaks(tokens, chunk))

    def add_joined(self, line: Line, chunk: Chunk, following: Chunk) -> None:
        """Enters the first of two who share the surname of the second: "David and Tom Miller"."""
        tokens, given = line.tokens, self.tongue.names.given
        own, other = self._name_words(tokens, chunk), self._name_words(tokens, following)
        adds = following.first == chunk.last + 1 and tokens[chunk.last].lower in self.tongue.speech.adding
        if (
            not adds
            or chunk.possessive
            or len(own) != 1
            or len(other) < 2
            or {own[0], other[0]} - given.keys()
        ):
            return
        kin = self._find(other[-1], other[0], None)
        if kin is None or self.by_given.get(own[0]) or own[0] in self.by_surname:
            return
        who = Named(f"{tokens[chunk.name_from].text} {kin.name.split()[-1]}", other[-1], own[0])
        self._enrich(who, tokens, chunk)
        self.by_surname[other[-1]].append(who)
        self.by_given[own[0]] = [who]
        self._joined.add((line.paragraph, chunk.first))
        self.namesakes.add_full(who, line, chunk, speaks=False)

    def _called(self, words: list[str]) -> list[Named]:
        """Those of whom the first word only says what they are: "Bäcker Kolb" for the baker Jan Kolb."""
        if len(words) != 2 or words[0] in self.tongue.names.given:
            return []
        several = self.by_surname.get(words[1], [])
        return [who for who in several if words[0] in who.role.lower().split()]

    def mention(self, line: Line, chunk: Chunk) -> Mention:
        """The mention, tied to whom it names; a short name never given in full stands for itself."""
        tokens = line.tokens
        words = self._name_words(tokens, chunk)
        words = words[1:] if self._called(words) else words
        given = self._given(words, tokens, chunk)
        gender = self.tongue.titles.address.get(chunk.address)
        known = self._find(words[-1], given, gender, titled=chunk.address != "") if words else None
        if known is None:
            known = self._new(tokens, chunk, words)
            self.by_surname.setdefault(known.surname, []).append(known)
        short = not given and words[-1:] == [known.surname]
        meant = self._meant(known, line, chunk, gender) if short else _Meant(known)
        if not meant.among:
            self._enrich(meant.who, tokens, chunk)
            self._now_last(meant.who)
            speaks = self._speaks(tokens, chunk)
            meant.who.sure = meant.who.sure or speaks
            if given or short or (line.paragraph, chunk.first) in self._joined:
                short = short and not meant.shared
                self.namesakes.name(meant.who, line.paragraph, short=short, speaks=speaks)
            else:
                self.namesakes.name_first(meant.who)
        start, end = tokens[chunk.first].start, tokens[chunk.last - 1].end
        place = (line.paragraph, chunk.first, chunk.last, start, end)
        return Mention(meant.who, *place, chunk.possessive, meant.shared, meant.among)

    def _meant(self, known: Named, line: Line, chunk: Chunk, gender: Gender | None) -> _Meant:
        """Whom a surname found for somebody means, where others have it too."""
        several = self.by_surname.get(known.surname, [])
        if len(several) < 2 or known.kind is not SpeakerKind.PERSON:
            return _Meant(known)
        fit = self.namesakes.fitting(several, gender, line, chunk, self._beside(line.tokens, chunk))
        if len(fit) < 2:
            return _Meant(fit[0] if fit else known)
        speaks = self._speaks(line.tokens, chunk)
        meant = self.namesakes.meant(fit, line.paragraph, speaks=speaks)
        return _Meant(meant, shared=True) if meant else _Meant(known, among=tuple(fit))

    def _beside(self, tokens: list[Token], chunk: Chunk) -> str:
        """What somebody is, in words set beside the name: "Mr Reed, the mayor,", "the mayor, Mr Reed,"."""
        behind = apposition(self.text, tokens, chunk.last, self.tongue)
        words = self._name_words(tokens, chunk)
        if self._called(words):
            return words[0]
        return behind.text or apposed_before(self.text, tokens, chunk.first, chunk.last, self.tongue).text

    def _speaks(self, tokens: list[Token], chunk: Chunk) -> bool:
        """Whether a verb of saying stands before or after the name, an adverb aside."""
        speech = self.tongue.speech
        at = past_letters(tokens, chunk.last, self.tongue)
        while at < len(tokens) and speech.is_adverb(tokens[at].lower):
            at += 1
        before = tokens[chunk.first - 1].lower if chunk.first else ""
        after = tokens[at].lower if at < len(tokens) else ""
        acts = after in speech.finite and not self._governed(tokens, chunk)
        return not chunk.possessive and (before in speech.finite or acts)

    def _find(self, surname: str, given: str, gender: Gender | None, *, titled: bool = False) -> Named | None:
        """The one of that surname whose given name and gender agree; of several, the last mentioned."""
        found = None if given else self._by_given(surname) or self._by_first(surname, gender, titled=titled)
        several = self.by_surname.get(surname, [])
        if given and any(who.given and _same_given(given, who.given) for who in several):
            several = [who for who in several if who.given]  # "Fiona Doyle" is not who is only "Mr Doyle"
        gender = gender or self.tongue.names.given.get(given)
        for who in reversed(several):
            agrees = not given or not who.given or _same_given(given, who.given)
            if agrees and (gender is None or who.gender in {None, gender}):
                if who.kind is SpeakerKind.PERSON:
                    return who
                found = found or who
        return found

    def _by_given(self, name: str) -> Named | None:
        """The one person a given name by itself can mean: "Jane" for Jane Poole."""
        if name not in self.tongue.names.given or name in self.by_surname:
            return None
        named = self.by_given.get(name, [])
        return named[0] if len(named) == 1 else None

    def _by_first(self, name: str, gender: Gender | None, *, titled: bool) -> Named | None:
        """The one person whose family's name stands first: "Mr Zhang" for Zhang Wei.

        Without a title it is one of whom the text says what they are, and no place is called so.
        """
        named = self.by_given.get(name, [])
        if name in self.by_surname or len(named) != 1:
            return None
        who = named[0]
        told = titled or (who.role != "" and name not in self.tongue.names.places)
        return who if told and (gender is None or who.gender in {None, gender}) else None

    def _now_last(self, who: Named) -> None:
        """Puts somebody behind those who share the surname."""
        several = self.by_surname.get(who.surname, [])
        if len(several) > 1 and several[-1] is not who and who in several:
            several.remove(who)
            several.append(who)

    def _name_words(self, tokens: list[Token], chunk: Chunk) -> list[str]:
        """The words of a name, without "Jr"; remembered, as each step of the reading asks for them."""
        place = tokens[chunk.name_from].start, tokens[chunk.last - 1].end
        words = self._words.get(place)
        if words is None:
            words = [t.lower.rstrip(".") for t in tokens[chunk.name_from : chunk.last] if t.kind is Kind.WORD]
            while len(words) > 1 and words[-1] in self.tongue.names.suffixes:
                words.pop()
            if words:
                small, _, name = words[-1].partition("-")
                words[-1] = name if name and small in self.tongue.names.joined_particles else words[-1]
            self._words[place] = words
        return words

    def _given(self, words: list[str], tokens: list[Token], chunk: Chunk) -> str:
        """The first name; empty for a surname alone, the small words before it aside: "van Dyke"."""
        if len(words) < 2 or any(word not in self.tongue.names.particles for word in words[:-1]):
            return words[0] if len(words) > 1 else ""
        longer = (who.name.lower().split() for who in self.by_surname.get(words[-1], []))
        known = any(name[-len(words) :] == words and len(name) > len(words) for name in longer)
        return "" if known or tokens[chunk.name_from].text.islower() else words[0]

    def _new(self, tokens: list[Token], chunk: Chunk, words: list[str]) -> Named:
        name = self.text[tokens[chunk.name_from].start : tokens[chunk.last - 1].end]
        given = self._given(words, tokens, chunk)
        who = Named(name, words[-1] if words else name.lower(), given)
        if self._is_body(tokens, chunk, words):
            who.kind = SpeakerKind.ORGANISATION
            first = chunk.first - self._whose_office(tokens, chunk.first)
            who.name = self.text[tokens[first].start : tokens[chunk.last - 1].end]
        self._enrich(who, tokens, chunk)
        return who

    def _is_body(self, tokens: list[Token], chunk: Chunk, words: list[str]) -> bool:
        titles, names = self.tongue.titles, self.tongue.names
        companies = without(titles.bodies, titles.documents)
        article = chunk.first > 0 and tokens[chunk.first - 1].lower in self.tongue.speech.articles
        if chunk.address and article and len(words) > 1 and words[-1] in companies:
            return True
        if chunk.address or (words and words[0] in names.given and words[-1] not in companies):
            return False
        if len(words) > 1 and words[-1] in titles.body_endings:
            return True
        if called_body(tokens, chunk.first, chunk.last, self.tongue):
            return True
        if any(word in titles.bodies for word in words) or self._works_in(tokens, chunk, words):
            return True
        small = either(titles.role_links, self.tongue.speech.prepositions)
        if any(token.lower in small for token in tokens[chunk.name_from + 1 : chunk.last - 1]):
            return True
        last = tokens[chunk.last - 1].text
        return chunk.last - chunk.name_from == 1 and last.isupper() and len(last) > 1

    def _works_in(self, tokens: list[Token], chunk: Chunk, words: list[str]) -> bool:
        """Whether a name that ends in a place is no person's by what stands beside it: "Swim England"."""
        titles = self.tongue.titles
        before = tokens[chunk.name_from - 1].lower if chunk.name_from else ""
        called = before in titles.people or before in titles.roles or aged(tokens, chunk.last)
        places = self.tongue.names.places
        return len(words) > 1 and words[-1] in places and " ".join(words) not in places and not called

    def _whose_office(self, tokens: list[Token], first: int) -> bool:
        """Whether a word before a body's name says of what level it is: "the state Department of Health"."""
        before = tokens[first - 1] if first > 1 else None
        if before is None or not before.text.islower() or before.lower not in self.tongue.titles.levels:
            return False
        return tokens[first - 2].lower in self.tongue.speech.articles

    def _governed(self, tokens: list[Token], chunk: Chunk) -> bool:
        """Whether a preposition stands before the name, as before a place."""
        return chunk.first > 0 and tokens[chunk.first - 1].lower in self.tongue.speech.prepositions

    def _enrich(self, who: Named, tokens: list[Token], chunk: Chunk) -> None:
        """Takes over what this mention adds: gender, role."""
        if who.kind is not SpeakerKind.PERSON:
            return
        titles, names = self.tongue.titles, self.tongue.names
        if chunk.address:
            who.sure = True
            who.gender = who.gender or titles.address[chunk.address]
            who.address = who.address or chunk.address
        if who.given in names.given:
            who.sure = True
            who.gender = who.gender or names.given[who.given]
        elif who.surname in names.given and not who.given and not self._governed(tokens, chunk):
            who.sure = True
            who.gender = who.gender or names.given[who.surname]
        if not who.role:
            told = role_before(self.text, tokens, chunk.first, chunk.name_from, self.tongue)
            place = chunk.last - chunk.first == 1 and self._governed(tokens, chunk)
            if not told.text and not place:
                told = role_beside(self.text, tokens, chunk.first, chunk.last, self.tongue)
            who.role = told.text
            who.sure = who.sure or told != Role() or aged(tokens, chunk.last)
            who.gender = who.gender or told.gender
        for role in other_roles(self.text, tokens, chunk.last, self.tongue):
            if not who.role:
                who.role = role
            elif role != who.role and role not in who.also:
                who.also.append(role)


def _same_given(one: str, other: str) -> bool:
    shorter, longer = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    return shorter == longer or (len(shorter) in {1, 3} and longer.startswith(shorter))
