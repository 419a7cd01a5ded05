"""Who is named in an article: each person and organisation once, with every place that names them."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from briefgen.evidence.roles import aged, apposition, role_before
from briefgen.evidence.speech import Gender, Tongue
from briefgen.evidence.tokens import Kind, Line, Token
from briefgen.model.article import Article
from briefgen.model.evidence import SpeakerKind

_SMALL = 3
_HEADLINE = 0.8
_LONGEST_NICKNAME = 20


@dataclass(slots=True, eq=False)
class Named:
    """A person or organisation of the article.

    Attributes:
        name: As first given in full.
        surname: The last word of it in lower case, the key for short mentions.
        given: The first name in lower case; empty for one word.
        sure: A title, a given name or a role says it is a person.
    """

    name: str
    surname: str
    given: str = ""
    role: str = ""
    gender: Gender | None = None
    kind: SpeakerKind = SpeakerKind.PERSON
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Chunk:
    """Capitalised words that name someone: half-open token range, the name within it."""

    first: int
    last: int
    name_from: int
    address: str
    possessive: bool


@dataclass(frozen=True, slots=True)
class Mention:
    """One place that names someone; `start` and `end` are code points, of the name with its title."""

    who: Named
    line: int
    first: int
    last: int
    start: int
    end: int
    possessive: bool


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
    case = _Case(rows, tongue)
    chunks = [(line, chunk) for line in rows for chunk in _chunks(line.tokens, case)]
    if tongue.names.nouns_capitalised:
        prose = [(line, chunk) for line, chunk in chunks if not _headline(line.tokens)]
        chunks = _names_among_nouns(prose, tongue)
    else:
        chunks = _names_among_capitals(chunks, tongue)
    register = _Register(article.text, tongue)
    for line, chunk in chunks:
        register.add_full(line.tokens, chunk)
    return People([register.mention(line, chunk) for line, chunk in chunks])


def _names_among_capitals(chunks: list[tuple[Line, Chunk]], tongue: Tongue) -> list[tuple[Line, Chunk]]:
    """The names, of sentences written like a headline only those that stand in others."""
    lines = {line.paragraph: line for line, _ in chunks}
    titled = {at: found for at, line in lines.items() if (found := _title_cased(line, tongue))}
    if not titled:
        return chunks

    def inside(line: Line, chunk: Chunk) -> bool:
        return chunk.first in titled.get(line.paragraph, ())

    known = {line.tokens[chunk.last - 1].lower for line, chunk in chunks if not inside(line, chunk)}
    names: list[tuple[Line, Chunk]] = []
    for line, chunk in chunks:
        if inside(line, chunk):
            found = (at for at in range(chunk.first, chunk.last) if line.tokens[at].lower in known)
            names += ((line, Chunk(at, at + 1, at, "", line.tokens[at].possessive)) for at in found)
        else:
            names.append((line, chunk))
    return names


def _title_cased(line: Line, tongue: Tongue) -> set[int]:
    """The tokens of the sentences in which the small words have a capital too: "Li Said That It Was"."""
    if _headline(line.tokens):
        return set(range(len(line.tokens)))
    speech = tongue.speech
    small = speech.finite | speech.auxiliaries | speech.prepositions | speech.conjunctions | speech.determiners
    found: set[int] = set()
    for start, stop in zip(line.breaks, [*line.breaks[1:], len(line.tokens)], strict=True):
        words = [token for token in line.tokens[start:stop] if token.kind is Kind.WORD]
        capitals = [token for token in words if token.text[0].isupper()]
        if len(words) > _SMALL and len(capitals) > _HEADLINE * len(words):
            small_capitals = [token for token in capitals[1:] if token.lower in small and not token.initial]
            if len(small_capitals) > 1:
                found.update(range(start, stop))
    return found


def _names_among_nouns(chunks: list[tuple[Line, Chunk]], tongue: Tongue) -> list[tuple[Line, Chunk]]:
    """The names where every noun has a capital: they hold a given name, a title, a body or a surname."""
    known = tongue.names.given.keys() | tongue.titles.address.keys() | tongue.titles.bodies

    def words(line: Line, chunk: Chunk) -> list[str]:
        return [token.lower.rstrip(".") for token in line.tokens[chunk.first : chunk.last]]

    surnames = {
        words(line, chunk)[-1]
        for line, chunk in chunks
        if not known.isdisjoint(words(line, chunk)) or _after_role(words(line, chunk), tongue)
    }
    sure = known | surnames
    return [(line, chunk) for line, chunk in chunks if not sure.isdisjoint(words(line, chunk))]


def _after_role(words: list[str], tongue: Tongue) -> bool:
    """Whether a first word is an office and the last is none: "Trainerin Stella Quarg"."""
    nouns = tongue.titles.roles | tongue.titles.people.keys()
    return len(words) > 1 and words[0] in nouns and words[-1] not in nouns | tongue.titles.bodies


def _headline(tokens: list[Token]) -> bool:
    """Whether nearly every long word has a capital: then capitals tell no names."""
    if not tokens or tokens[-1].text == ".":
        return False
    words = [token for token in tokens if token.kind is Kind.WORD and len(token.text) > _SMALL]
    return len(words) > _SMALL and sum(token.capital for token in words) > _HEADLINE * len(words)


class _Case:
    """Whether a word with a capital is a name, judged by how the article writes it elsewhere."""

    def __init__(self, rows: Iterable[Line], tongue: Tongue) -> None:
        self.tongue = tongue
        self.lower: set[str] = set()
        self.capital: set[str] = set()
        self.surnames: set[str] = set()
        speech = tongue.speech
        self.never = (
            tongue.starters
            | speech.determiners
            | speech.prepositions
            | speech.conjunctions
            | (speech.times & tongue.names.not_names)
            | tongue.names.first
        )
        for line in rows:
            self._learn(line.tokens)

    def _learn(self, tokens: list[Token]) -> None:
        for at, token in enumerate(tokens):
            if token.kind is Kind.WORD and not token.initial:
                (self.capital if token.text[0].isupper() else self.lower).add(token.lower)
                if token.capital and token.lower in self.never and self._after_name(tokens, at):
                    self.surnames.add(token.lower)

    def _after_name(self, tokens: list[Token], at: int) -> bool:
        """Whether a word that is none by itself ("Will", "From") ends a name: after a given name, or alone so."""
        before = tokens[at - 1]
        if not before.capital or before.possessive:
            return False
        if before.lower in self.tongue.names.given:
            return True
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        ends = following is None or not following.capital
        ends = ends and tokens[at].lower not in self.tongue.names.not_names
        return ends and before.lower not in self.never and not _headline(tokens)

    def is_name(self, tokens: list[Token], at: int) -> bool:
        """Whether the word at the index is part of a name."""
        token = tokens[at]
        if not token.capital:
            return False
        if token.lower in self.never:
            shouted = token.text.isupper() and len(token.text) > 1
            return shouted or (token.lower in self.surnames and self._stands_as_name(tokens, at))
        if token.initial and token.lower not in self.capital:
            unknown = token.lower not in self.lower and not self._common(token.lower)
            return unknown and not self._before_noun(tokens, at)
        return True

    def _stands_as_name(self, tokens: list[Token], at: int) -> bool:
        """Whether a word that is somebody's surname here ("Will", "May") names them at the index."""
        following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
        spoken = following in self.tongue.speech.finite | self.tongue.speech.weak
        return not tokens[at].initial or spoken or tokens[at].possessive

    def _before_noun(self, tokens: list[Token], at: int) -> bool:
        """Whether a plural noun or "of" follows: "Corporate lobbyists", "Estimates of"."""
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if following is None or following.kind is not Kind.WORD or following.capital or tokens[at].possessive:
            return False
        if tokens[at].lower in self.tongue.names.given:
            return False
        titles = self.tongue.titles
        return following.lower in titles.plural_people or following.lower in titles.role_links

    def takes_particle(self, word: str) -> bool:
        """Whether "von" after the word can be part of a name; among nouns, only after a name or a title."""
        tongue = self.tongue
        name = word in tongue.names.given or word.rstrip(".") in tongue.titles.address
        return name or not tongue.names.nouns_capitalised

    def _common(self, word: str) -> bool:
        speech = self.tongue.speech
        known = word in self.tongue.names.given or word in self.tongue.titles.address
        return not known and (
            speech.is_adverb(word) or word in speech.auxiliaries or word.endswith(speech.fronted_endings)
        )


def _chunks(tokens: list[Token], case: _Case) -> Iterator[Chunk]:
    index = 0
    while index < len(tokens):
        if not case.is_name(tokens, index):
            index += 1
            continue
        last = _chunk_end(tokens, index, case)
        if not all(token.lower in case.tongue.names.not_names for token in tokens[index:last]):
            yield _chunk(tokens, index, last, case.tongue)
        index = last


def _chunk_end(tokens: list[Token], first: int, case: _Case) -> int:
    """The index after the last word of a name that begins at `first`."""
    at = first + 1
    while at < len(tokens) and not tokens[at - 1].possessive:
        token = tokens[at]
        if case.is_name(tokens, at) and not token.initial:
            at += 1
        elif _nickname(tokens, at) and at + 1 < len(tokens) and case.is_name(tokens, at + 1):
            at += 2
        elif _linked(tokens, at, case):
            at += 2
        elif _office(tokens, at, case):
            at += 3
        elif (
            token.lower == ","
            and at + 1 < len(tokens)
            and tokens[at + 1].lower.rstrip(".") in case.tongue.names.suffixes
        ):
            at += 2
        else:
            break
    return at


def _nickname(tokens: list[Token], at: int) -> bool:
    """Whether a word or two in quotation marks stand inside a name: Ann “Sunny” Cole."""
    token = tokens[at]
    return token.kind is Kind.QUOTE and token.closed == "" and token.end - token.start <= _LONGEST_NICKNAME


def _linked(tokens: list[Token], at: int, case: _Case) -> bool:
    """Whether a small word at `at` joins names: a particle, "&", "of" in "Secretary of State"."""
    if at + 1 >= len(tokens) or not case.is_name(tokens, at + 1):
        return False
    word, following = tokens[at].lower, tokens[at + 1].lower
    titles = case.tongue.titles
    office = (
        word in titles.role_links and tokens[at - 1].lower in titles.roles and following in titles.offices
    )
    body = word in titles.role_links and tokens[at - 1].lower in titles.bodies
    particle = word in case.tongue.names.particles and case.takes_particle(tokens[at - 1].lower)
    return word == "&" or particle or office or body


def _office(tokens: list[Token], at: int, case: _Case) -> bool:
    """Whether an office of the kind "of the House" goes on at `at`."""
    titles = case.tongue.titles
    words = [token.lower for token in tokens[at : at + 3]]
    linked = len(words) == 3 and words[0] in titles.role_links and words[1] in titles.role_links
    return linked and words[2] in titles.offices and tokens[at - 1].lower in titles.roles


def _chunk(tokens: list[Token], first: int, last: int, tongue: Tongue) -> Chunk:
    titles, names = tongue.titles, tongue.names
    name_from = first
    address = ""
    for at in range(first, last):
        word = tokens[at].lower.rstrip(".")
        if word in titles.address:
            address = word
        titled = (
            word in titles.address or word in titles.roles or word in titles.former or word in names.not_names
        )
        office = (
            at > first
            and word in titles.offices
            and tokens[at - 1].lower in titles.role_links | titles.offices
        )
        if titled or office or word in titles.role_links:
            name_from = at + 1
    if names.nouns_capitalised:
        given = (at for at in range(name_from, last - 1) if tokens[at].lower in names.given)
        name_from = next(given, name_from)
    known_given = tokens[first].lower in names.given and name_from > first + 1 and address == ""
    if name_from >= last or known_given:
        name_from = first
    return Chunk(first, last, name_from, address, tokens[last - 1].possessive)


class _Register:
    def __init__(self, text: str, tongue: Tongue) -> None:
        self.text = text
        self.tongue = tongue
        self.by_surname: dict[str, list[Named]] = {}
        self.by_given: dict[str, list[Named]] = {}

    def add_full(self, tokens: list[Token], chunk: Chunk) -> None:
        """Enters a name of two words or more the first time it is given."""
        words = self._name_words(tokens, chunk)
        if len(words) < 2:
            return
        given, surname = words[0], words[-1]
        same = self._find(surname, given, None)
        if same is None:
            who = self._new(tokens, chunk, words)
            self.by_surname.setdefault(surname, []).append(who)
            if who.kind is SpeakerKind.PERSON:
                self.by_given.setdefault(given, []).append(who)
        else:
            self._enrich(same, tokens, chunk)

    def mention(self, line: Line, chunk: Chunk) -> Mention:
        """The mention, tied to whom it names; a short name never given in full stands for itself."""
        tokens = line.tokens
        words = self._name_words(tokens, chunk)
        given = words[0] if len(words) > 1 else ""
        gender = self.tongue.titles.address.get(chunk.address)
        who = self._find(words[-1], given, gender) if words else None
        if who is None:
            who = self._new(tokens, chunk, words)
            self.by_surname.setdefault(who.surname, []).append(who)
        else:
            self._enrich(who, tokens, chunk)
            if words[-1] == who.surname:
                self._now_last(who)
        who.sure = who.sure or self._speaks(tokens, chunk)
        start, end = tokens[chunk.first].start, tokens[chunk.last - 1].end
        return Mention(who, line.paragraph, chunk.first, chunk.last, start, end, chunk.possessive)

    def _speaks(self, tokens: list[Token], chunk: Chunk) -> bool:
        """Whether a verb of saying stands before or after the name, an adverb aside."""
        speech = self.tongue.speech
        at = chunk.last
        while at < len(tokens) and speech.is_adverb(tokens[at].lower):
            at += 1
        before = tokens[chunk.first - 1].lower if chunk.first else ""
        after = tokens[at].lower if at < len(tokens) else ""
        return not chunk.possessive and (before in speech.finite or after in speech.finite)

    def _find(self, surname: str, given: str, gender: Gender | None) -> Named | None:
        """The one of that surname whose given name and gender agree: a person, the last mentioned of several."""
        found = None if given else self._by_given(surname)
        for who in reversed(self.by_surname.get(surname, [])):
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

    def _now_last(self, who: Named) -> None:
        several = self.by_surname.get(who.surname, [])
        if len(several) > 1 and several[-1] is not who and who in several:
            several.remove(who)
            several.append(who)

    def _name_words(self, tokens: list[Token], chunk: Chunk) -> list[str]:
        words = [t.lower.rstrip(".") for t in tokens[chunk.name_from : chunk.last] if t.kind is Kind.WORD]
        while len(words) > 1 and words[-1] in self.tongue.names.suffixes:
            words.pop()
        return words

    def _new(self, tokens: list[Token], chunk: Chunk, words: list[str]) -> Named:
        name = self.text[tokens[chunk.name_from].start : tokens[chunk.last - 1].end]
        given = words[0] if len(words) > 1 else ""
        who = Named(name, words[-1] if words else name.lower(), given)
        if self._is_body(tokens, chunk, words):
            who.kind = SpeakerKind.ORGANISATION
        self._enrich(who, tokens, chunk)
        return who

    def _is_body(self, tokens: list[Token], chunk: Chunk, words: list[str]) -> bool:
        titles, names = self.tongue.titles, self.tongue.names
        companies = titles.bodies - titles.documents
        if chunk.address or (words and words[0] in names.given and words[-1] not in companies):
            return False
        if any(word in titles.bodies for word in words):
            return True
        last = tokens[chunk.last - 1].text
        return chunk.last - chunk.name_from == 1 and last.isupper() and len(last) > 1

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
        if who.given in names.given:
            who.sure = True
            who.gender = who.gender or names.given[who.given]
        elif who.surname in names.given and not who.given and not self._governed(tokens, chunk):
            who.sure = True
            who.gender = who.gender or names.given[who.surname]
        if not who.role:
            role = role_before(self.text, tokens, chunk.first, chunk.name_from, self.tongue)
            place = chunk.last - chunk.first == 1 and self._governed(tokens, chunk)
            if not role.text and not place:
                role = apposition(self.text, tokens, chunk.last, self.tongue)
            who.role = role.text
            who.sure = who.sure or bool(role.text) or aged(tokens, chunk.last)
            who.gender = who.gender or role.gender


def _same_given(one: str, other: str) -> bool:
    shorter, longer = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    return shorter == longer or (len(shorter) in {1, 3} and longer.startswith(shorter))
