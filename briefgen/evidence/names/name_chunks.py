"""The words with a capital that name somebody, told from other words with one."""

import re
from collections.abc import Iterable, Iterator, Sequence

from briefgen.evidence.names.name_parts import Chunk, are_letters_behind, chunk_of
from briefgen.evidence.text.tokens import Kind, Line, Token
from briefgen.evidence.words.speech import Tongue
from briefgen.evidence.words.word_sets import either

_SEAT = re.compile(r"[A-Z]-[A-Z][a-z]")
_SMALL = 3
_LONGEST_START = 4
_LONGEST_OFFICE = 7
_HEADLINE = 0.8
_LONGEST_NICKNAME = 20


def name_chunks(rows: Sequence[Line], tongue: Tongue) -> list[tuple[Line, Chunk]]:
    """The names outside quotations, each with its paragraph, in the order of the text."""
    case = _Case(rows, tongue)
    chunks = [(line, chunk) for line in rows for chunk in _chunks(line.tokens, case)]
    if tongue.names.nouns_capitalised:
        prose = [(line, chunk) for line, chunk in chunks if not _headline(line.tokens)]
        return _names_among_nouns(prose, tongue)
    return _names_among_capitals(chunks, tongue)


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
        if inside(line, chunk) and not _signs(line, chunk, tongue):
            own = (at for at in range(chunk.first, chunk.last) if line.tokens[at].lower in known)
            names += ((line, Chunk(at, at + 1, at, "", line.tokens[at].possessive)) for at in own)
        else:
            names.append((line, chunk))
    return names


def _signs(line: Line, chunk: Chunk, tongue: Tongue) -> bool:
    """Whether a name stands by itself before a comma, as under a letter: "Jane Poole, Harbour Trust"."""
    first, after = line.tokens[chunk.first], line.tokens[chunk.last : chunk.last + 1]
    alone = not after or after[0].text == ","
    return alone and first.lower in tongue.names.given and 1 < chunk.last - chunk.first <= _SMALL


def _title_cased(line: Line, tongue: Tongue) -> set[int]:
    """The tokens of the sentences in which the small words have a capital too: "Li Said That It Was"."""
    if _headline(line.tokens):
        return set(range(len(line.tokens)))
    speech = tongue.speech
    small = (speech.finite, speech.auxiliaries, speech.prepositions, speech.conjunctions, speech.determiners)
    found: set[int] = set()
    for start, stop in zip(line.breaks, [*line.breaks[1:], len(line.tokens)], strict=True):
        words = [token for token in line.tokens[start:stop] if token.kind is Kind.WORD]
        if len(words) <= _SMALL:
            continue
        capitals = [token for token in words if token.text[0].isupper()]
        if len(capitals) > _HEADLINE * len(words):
            small_capitals = [
                token
                for token in capitals[1:]
                if not token.initial and any(token.lower in words for words in small)
            ]
            if len(small_capitals) > 1:
                found.update(range(start, stop))
    return found


def _names_among_nouns(chunks: list[tuple[Line, Chunk]], tongue: Tongue) -> list[tuple[Line, Chunk]]:
    """The names where every noun has a capital: they hold a given name, a title, a body or a surname."""
    given, address, bodies = tongue.names.given, tongue.titles.address, tongue.titles.bodies

    def words(line: Line, chunk: Chunk) -> list[str]:
        return [token.lower.rstrip(".") for token in line.tokens[chunk.first : chunk.last]]

    def known(word: str) -> bool:
        return word in given or word in address or word in bodies

    chunks = [(line, chunk) for line, chunk in chunks if not _described(line, chunk, tongue)]
    surnames = {
        words(line, chunk)[-1]
        for line, chunk in chunks
        if any(map(known, words(line, chunk))) or _after_role(words(line, chunk), tongue)
    }
    return [
        (line, chunk)
        for line, chunk in chunks
        if any(known(word) or word in surnames for word in words(line, chunk))
    ]


def _described(line: Line, chunk: Chunk, tongue: Tongue) -> bool:
    """Whether common nouns with an article describe somebody: "ein Student", "der Vorstand des Konzerns"."""
    before = line.tokens[chunk.first - 1].lower if chunk.first else ""
    if before not in tongue.speech.determiners:
        return False
    titles = tongue.titles
    words = [token.lower for token in line.tokens[chunk.first : chunk.last]]
    common = either(titles.roles, titles.people_words, titles.bodies)
    if words[0] not in common and words[0] not in titles.kin:
        return False
    if len(words) == 1:
        return True
    owner = words[-1] in common or any(words[-1].removesuffix(end) in titles.bodies for end in ("s", "es"))
    return owner and words[1:-1] != [] and words[1] in tongue.names.genitive


def _after_role(words: list[str], tongue: Tongue) -> bool:
    """Whether a first word is an office and the last is none: "Trainerin Stella Quarg"."""
    nouns = either(tongue.titles.roles, tongue.titles.people_words)
    outside = words[-1] not in nouns and words[-1] not in tongue.titles.bodies
    return len(words) > 1 and words[0] in nouns and outside


def _headline(tokens: list[Token]) -> bool:
    """Whether nearly every long word has a capital: then capitals tell no names."""
    if not tokens or tokens[-1].text == "." or tokens[-1].closed == ".":
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
        self.bodies: set[tuple[str, str]] = set()
        speech = tongue.speech
        self.never = either(
            *(tongue.starters, speech.determiners, speech.prepositions, speech.conjunctions),
            *(speech.relative, speech.times & tongue.names.not_names, tongue.names.first),
        )
        rows = list(rows)
        for line in rows:
            self._learn(line.tokens)
        for line in rows:
            self._learn_bodies(line)

    def _learn_bodies(self, line: Line) -> None:
        """Notes the first two words of each body's name that is all the subject of what it says."""
        quoted = (at for at, token in enumerate(line.tokens, 1) if token.kind is Kind.QUOTE)
        for at in (*line.breaks, *(at for at in quoted if at < len(line.tokens))):
            if self._begins_body(line.tokens, at):
                self.bodies.add((line.tokens[at].lower, line.tokens[at + 1].lower))

    def _begins_body(self, tokens: list[Token], at: int) -> bool:
        """Whether a whole name with a small word in it says something: "Save the Children said"."""
        speech, titles = self.tongue.speech, self.tongue.titles
        first, link = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
        after = at + 2
        if after < len(tokens) and tokens[after].lower in titles.role_links:
            after += 1
        head = after
        while after < len(tokens) and (tokens[after].capital or tokens[after].text == "&"):
            after += 1
        said = head < after < len(tokens) and tokens[after].lower in speech.statement_clause
        known = either(self.never, titles.people_words, titles.roles)
        if not said or not first.capital or first.lower in known:
            return False
        if link.lower in speech.articles:
            noun = tokens[head].lower
            return link.text.islower() and (noun in titles.plural_people or noun in self.lower)
        if link.lower in titles.role_links and link.text.islower():
            return first.lower in self.capital or not first.lower.endswith(speech.present_endings)
        return link.capital and link.lower in speech.prepositions

    def begins_body(self, tokens: list[Token], at: int) -> bool:
        """Whether the two words from the index on begin a body's name known from elsewhere."""
        return at + 1 < len(tokens) and (tokens[at].lower, tokens[at + 1].lower) in self.bodies

    def _learn(self, tokens: list[Token]) -> None:
        for at, token in enumerate(tokens):
            if token.initial or token.kind is not Kind.WORD:
                continue
            # A handle ("@harbour") has the mark of a capital and no capital.
            (self.capital if token.capital and token.text[0] != "@" else self.lower).add(token.lower)
            if token.capital and token.lower in self.never and self._after_name(tokens, at):
                self.surnames.add(token.lower)

    def _after_name(self, tokens: list[Token], at: int) -> bool:
        """Whether a word that is none by itself ("Will", "From") ends a name."""
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
        if not token.capital or (token.text[1:2] == "-" and _SEAT.match(token.text)):
            return False
        if at and token.text.isupper() and len(token.text) <= _SMALL and tokens[at - 1].text[:1].isdigit():
            return False  # the unit of a figure: "5 GW"
        if self._is_calling(tokens, at):
            return False
        if self.bodies and self.begins_body(tokens, at):
            return True
        if token.lower in self.never:
            shouted = token.text.isupper() and len(token.text) > 1
            return shouted or (token.lower in self.surnames and self._stands_as_name(tokens, at))
        if token.initial and token.lower not in self.capital:
            common = self._common(token.lower) and not self._acts(tokens, at)
            unknown = (token.lower not in self.lower and not common) or self._works_in(tokens, at)
            return unknown and not self._before_noun(tokens, at)
        return True

    def _is_calling(self, tokens: list[Token], at: int) -> bool:
        """Whether an abbreviation says what somebody is and stands before no name: "the MP for Wick"."""
        word = tokens[at]
        titles = self.tongue.titles
        known = word.lower in titles.people or word.lower in titles.roles
        short = 1 < len(word.text) <= _SMALL and word.text.isupper() and known
        alone = short and not (at + 1 < len(tokens) and tokens[at + 1].capital)
        return alone or are_letters_behind(tokens, at, self.tongue)

    def _acts(self, tokens: list[Token], at: int) -> bool:
        """Whether a word that looks like a common one is the subject of a verb, or begins a body's name.

        "Beijing accused"; "Downing Street said", "Police Scotland said".
        """
        speech, titles = self.tongue.speech, self.tongue.titles
        word = tokens[at].lower
        fronted = word.endswith(speech.fronted_endings)
        after = at + 1
        while after < min(at + _LONGEST_START, len(tokens)) and tokens[after].capital:
            after += 1
        following = tokens[after].lower if after < len(tokens) else ""
        if after == at + 1:
            return fronted and following in speech.weak
        beside = tokens[at + 1].lower
        body = beside in titles.bodies if fronted else word in titles.bodies and not self._titled(beside)
        return body and following in either(speech.finite, speech.auxiliaries)

    def _works_in(self, tokens: list[Token], at: int) -> bool:
        """Whether a common word and the place after it name a body that speaks: "Swim England says"."""
        speech, titles = self.tongue.speech, self.tongue.titles
        after = at + 1
        while after < min(at + _LONGEST_START, len(tokens)) and tokens[after].capital:
            after += 1
        place = " ".join(token.lower for token in tokens[at + 1 : after])
        if f"{tokens[at].lower} {place}" in self.tongue.names.places:
            return True
        word = tokens[at].lower
        groups = (titles.people_words, titles.roles, titles.plural_people, titles.levels, speech.times)
        endings = (*speech.fronted_endings, *speech.adjective_endings)
        describes = word in either(*groups) or speech.is_adverb(word) or word.endswith(endings)
        if place not in self.tongue.names.places or describes:
            return False
        if after < len(tokens) and tokens[after].lower in speech.auxiliaries:
            after += 1
        return after < len(tokens) and tokens[after].lower in speech.finite

    def _titled(self, word: str) -> bool:
        """Whether it begins how somebody is named: a title, an office, a given name."""
        titles, names = self.tongue.titles, self.tongue.names
        return word in titles.address or word in titles.roles or word in names.given or word in self.never

    def _stands_as_name(self, tokens: list[Token], at: int) -> bool:
        """Whether a word that is somebody's surname here ("Will", "May") names them at the index."""
        following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
        spoken = following in either(self.tongue.speech.finite, self.tongue.speech.weak)
        return not tokens[at].initial or spoken or tokens[at].possessive

    def _before_noun(self, tokens: list[Token], at: int) -> bool:
        """Whether a plural noun or "of" follows: "Corporate lobbyists", "Estimates of"."""
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if following is None or following.kind is not Kind.WORD or following.capital or tokens[at].possessive:
            return False
        if tokens[at].lower in self.tongue.names.given:
            return False
        titles = self.tongue.titles
        if self.holds_office(tokens, at + 1):
            return False
        return following.lower in titles.plural_people or following.lower in titles.role_links

    def holds_office(self, tokens: list[Token], link: int) -> bool:
        """Whether an office goes on at its link and a name follows: "Minister of Energy Lars Holm"."""
        titles = self.tongue.titles
        linked = (
            link > 0 and tokens[link].lower in titles.role_links and tokens[link - 1].lower in titles.roles
        )
        after = link + 1
        while linked and after < min(link + _LONGEST_OFFICE, len(tokens)):
            if not tokens[after].capital and tokens[after].lower not in titles.role_links:
                return False
            if after > link + 1 and tokens[after].lower in self.tongue.names.given:
                return True
            after += 1
        return False

    def takes_particle(self, word: str) -> bool:
        """Whether "von" after the word can be part of a name; among nouns, only after a name or a title."""
        tongue = self.tongue
        name = word in tongue.names.given or word.rstrip(".") in tongue.titles.address
        return name or not tongue.names.nouns_capitalised

    def _common(self, word: str) -> bool:
        speech = self.tongue.speech
        known = word in self.tongue.names.given or word in self.tongue.titles.address
        verb = word in speech.auxiliaries or word in speech.infinitive_after
        people = word in self.tongue.titles.plural_people
        return not known and (
            verb or people or speech.is_adverb(word) or word.endswith(speech.fronted_endings)
        )


def _chunks(tokens: list[Token], case: _Case) -> Iterator[Chunk]:
    index = 0
    for first, token in enumerate(tokens):
        if first < index or not token.capital or not case.is_name(tokens, first):
            continue
        index = first
        last = _chunk_end(tokens, index, case)
        if case.begins_body(tokens, index):
            yield Chunk(index, last, index, "", tokens[last - 1].possessive)
        elif not all(token.lower in case.tongue.names.not_names for token in tokens[index:last]):
            yield chunk_of(tokens, index, last, case.tongue)
        index = last


def _chunk_end(tokens: list[Token], first: int, case: _Case) -> int:
    """The index after the last word of a name that begins at `first`."""
    at = first + 1
    while at < len(tokens) and (not tokens[at - 1].possessive or _of_members(tokens, at, case)):
        token = tokens[at]
        if case.is_name(tokens, at) and not token.initial:
            at += 1
        elif _linked(tokens, at, case) or (_nickname(tokens, at) and case.is_name(tokens, at + 1)):
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


def _of_members(tokens: list[Token], at: int, case: _Case) -> bool:
    """Whether a body is called by its members: "the Farmers’ Union", "Women's League"."""
    titles, owner = case.tongue.titles, tokens[at - 1].lower
    several = owner.endswith(case.tongue.speech.present_endings) and owner.endswith(titles.agent_endings)
    members = several or owner in titles.plural_people
    return members and tokens[at].capital and tokens[at].lower in titles.bodies


def _nickname(tokens: list[Token], at: int) -> bool:
    """Whether a word or two in quotation marks stand inside a name: Ann “Sunny” Cole."""
    token = tokens[at]
    short = token.kind is Kind.QUOTE and token.end - token.start <= _LONGEST_NICKNAME
    return short and token.closed == "" and at + 1 < len(tokens)


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
    body = body or case.begins_body(tokens, at - 1)
    return word == "&" or particle or office or body or case.holds_office(tokens, at)


def _office(tokens: list[Token], at: int, case: _Case) -> bool:
    """Whether an office of the kind "of the House" goes on at `at`."""
    titles = case.tongue.titles
    words = [token.lower for token in tokens[at : at + 3]]
    linked = len(words) == 3 and words[0] in titles.role_links and words[1] in titles.role_links
    if linked and case.begins_body(tokens, at - 1):
        return tokens[at + 2].capital
    return linked and words[2] in titles.offices and tokens[at - 1].lower in titles.roles
