"""Who is named in an article: each person and organisation once, with every place that names them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from briefgen.evidence.name_chunks import Chunk, name_chunks
from briefgen.evidence.roles import Role, aged, apposed_before, apposition, role_before
from briefgen.evidence.speech import Gender, Tongue
from briefgen.evidence.tokens import Kind, Line, Token
from briefgen.model.article import Article
from briefgen.model.evidence import SpeakerKind


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
class Mention:
    """One place that names someone; `start` and `end` are code points, of the name with its title.

    Attributes:
        shared: A surname by itself that two share who were named last in one sentence: `who` is a guess.
        unknowable: They were so in this paragraph, so that nothing else can tell them apart.
    """

    who: Named
    line: int
    first: int
    last: int
    start: int
    end: int
    possessive: bool
    shared: bool = False
    unknowable: bool = False


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
        register.add_full(line.tokens, chunk)
    mentions = [register.mention(line, chunk) for line, chunk in chunks]
    beside: list[Mention | None] = [*mentions[1:], None]
    told = zip(mentions, beside, chunks, strict=False)
    return People([_of_office(mention, after, line.tokens) for mention, after, (line, _) in told])


def _of_office(mention: Mention, after: Mention | None, tokens: list[Token]) -> Mention:
    """The mention of an office, of whom is named beside it: "the Home Secretary, Ann Cole,"."""
    if after is None or after.line != mention.line or after.first != mention.last + 1:
        return mention
    beside = tokens[mention.last].text == "," and bool(after.who.role)
    same = after.who.role.casefold() == mention.who.name.casefold()
    return replace(mention, who=after.who) if beside and same else mention


class _Register:
    def __init__(self, text: str, tongue: Tongue) -> None:
        self.text = text
        self.tongue = tongue
        self.by_surname: dict[str, list[Named]] = {}
        self.by_given: dict[str, list[Named]] = {}
        self.told_apart: dict[int, tuple[int, int]] = {}

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
        shared = not given and self._shared(who, words, gender)
        unknowable = shared and self.told_apart[id(who)][0] == line.paragraph
        if not shared:
            self.told_apart[id(who)] = (line.paragraph, line.sentence(chunk.first)[0])
        place = (line.paragraph, chunk.first, chunk.last, start, end)
        return Mention(who, *place, chunk.possessive, shared, unknowable)

    def _shared(self, who: Named, words: list[str], gender: Gender | None) -> bool:
        """Whether the surname is as well that of another person, named last in the same sentence."""
        if not words or words[-1] != who.surname or who.kind is not SpeakerKind.PERSON:
            return False
        place = self.told_apart.get(id(who))
        return place is not None and any(
            other is not who
            and other.kind is SpeakerKind.PERSON
            and (gender is None or other.gender in {None, gender})
            and self.told_apart.get(id(other)) == place
            for other in self.by_surname.get(who.surname, [])
        )

    def _speaks(self, tokens: list[Token], chunk: Chunk) -> bool:
        """Whether a verb of saying stands before or after the name, an adverb aside."""
        speech = self.tongue.speech
        at = chunk.last
        while at < len(tokens) and speech.is_adverb(tokens[at].lower):
            at += 1
        before = tokens[chunk.first - 1].lower if chunk.first else ""
        after = tokens[at].lower if at < len(tokens) else ""
        acts = after in speech.finite and not self._governed(tokens, chunk)
        return not chunk.possessive and (before in speech.finite or acts)

    def _find(self, surname: str, given: str, gender: Gender | None) -> Named | None:
        """The one of that surname whose given name and gender agree; of several, the last mentioned."""
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
            who.name = self.text[tokens[chunk.first].start : tokens[chunk.last - 1].end]
        self._enrich(who, tokens, chunk)
        return who

    def _is_body(self, tokens: list[Token], chunk: Chunk, words: list[str]) -> bool:
        titles, names = self.tongue.titles, self.tongue.names
        companies = titles.bodies - titles.documents
        article = chunk.first > 0 and tokens[chunk.first - 1].lower in self.tongue.speech.articles
        if chunk.address and article and len(words) > 1 and words[-1] in companies:
            return True
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
                if not role.text:
                    role = apposed_before(self.text, tokens, chunk.first, chunk.last, self.tongue)
            who.role = role.text
            who.sure = who.sure or role != Role() or aged(tokens, chunk.last)
            who.gender = who.gender or role.gender


def _same_given(one: str, other: str) -> bool:
    shorter, longer = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    return shorter == longer or (len(shorter) in {1, 3} and longer.startswith(shorter))
