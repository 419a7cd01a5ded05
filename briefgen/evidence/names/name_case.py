"""Which words with a capital are names, by how the article writes them elsewhere."""

import re
from collections.abc import Iterable, Sequence

from briefgen.evidence.names.name_parts import are_letters_behind
from briefgen.evidence.text.tokens import Kind, Line, Token
from briefgen.evidence.words.speech import Tongue
from briefgen.evidence.words.word_sets import either

_SEAT = re.compile(r"[A-Z]-[A-Z][a-z]")
_SHORT = 3  # letters
_FEW = 3  # words
_LONGEST_START = 4
_LONGEST_OFFICE = 7
_NEARLY_ALL = 0.8
_MOST_PARTICLES = 3


def headline(tokens: list[Token]) -> bool:
    """Whether nearly every long word has a capital: then capitals tell no names."""
    if not tokens or tokens[-1].text == "." or tokens[-1].closed == ".":
        return False
    words = [token for token in tokens if token.kind is Kind.WORD and len(token.text) > _SHORT]
    return nearly_all([token.capital for token in words])


def nearly_all(capital: Sequence[bool]) -> bool:
    """Whether nearly all of some words have a capital; of a few words that tells nothing."""
    return len(capital) > _FEW and sum(capital) > _NEARLY_ALL * len(capital)


def is_foreign_particle(word: str, tongue: Tongue) -> bool:
    """Whether a small word stands in names and nowhere else: "van"; "von" is a preposition too."""
    speech = tongue.speech
    small = either(speech.prepositions, speech.articles, speech.adverbs)
    return word in tongue.names.particles and word not in small


class Case:
    """Whether a word with a capital is a name, judged by how the article writes it elsewhere."""

    def __init__(self, rows: Iterable[Line], tongue: Tongue) -> None:
        self.tongue = tongue
        self.lower: set[str] = set()
        self.capital: set[str] = set()
        self.surnames: set[str] = set()
        self.bodies: set[tuple[str, str]] = set()
        self.particled: set[tuple[str, ...]] = set()
        speech = tongue.speech
        self.never = either(
            *(
                tongue.starters,
                tongue.titles.somebody,
                speech.determiners,
                speech.prepositions,
                speech.conjunctions,
            ),
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
            if token.lower in self.tongue.names.particles and token.text.islower() and at:
                size = self.particles(tokens, at)
                if size and tokens[at - 1].capital and not tokens[at - 1].possessive:
                    self.particled.add(tuple(word.lower for word in tokens[at : at + size + 1]))

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
        return ends and before.lower not in self.never and not headline(tokens)

    def is_name(self, tokens: list[Token], at: int) -> bool:
        """Whether the word at the index is part of a name."""
        token = tokens[at]
        if not token.capital or (token.text[1:2] == "-" and _SEAT.match(token.text)):
            return False
        if at and token.text.isupper() and len(token.text) <= _SHORT and tokens[at - 1].text[:1].isdigit():
            return False  # the unit of a figure: "5 GW"
        if self._is_calling(tokens, at):
            return False
        if (self.bodies and self.begins_body(tokens, at)) or self._pleads(tokens, at):
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
        short = 1 < len(word.text) <= _SHORT and word.text.isupper() and known
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

    def _pleads(self, tokens: list[Token], at: int) -> bool:
        """Whether a plural noun and a word no person is called name a body that speaks: "Women First said".

        A noun for people has to stand before an adverb or an adjective: not in "Rivals Chelsea said".
        """
        speech, titles = self.tongue.speech, self.tongue.titles
        if at + 3 >= len(tokens) or not tokens[at].initial or not tokens[at + 1].capital:
            return False
        (first, second), following = tokens[at : at + 2], tokens[at + 2]
        several = first.lower in titles.plural_people or first.lower.endswith(speech.present_endings)
        fixed = first.lower in self.never or first.possessive or second.possessive
        if not several or fixed or self.tongue.names.nouns_capitalised:
            return False
        timed = second.lower in speech.times and not speech.is_adverb(second.lower)
        if self._titled(second.lower) or timed or second.lower in titles.people_words:
            return False
        described = following.text == "," and tokens[at + 3].lower in speech.indefinite
        calling = either(titles.plural_people, titles.people_words, titles.roles)
        endings = (*speech.past_endings, *speech.adjective_endings)
        plain = speech.is_adverb(second.lower) or second.lower.endswith(endings)
        plain = plain or second.lower in self.lower or first.lower not in calling
        return plain and (described or following.lower in speech.finite)

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

    def particles(self, tokens: list[Token], at: int) -> int:
        """How many small words a name goes on with at the index: 3 of "von und zu Hall"; 0 for none."""
        names = self.tongue.names
        stop = min(at + _MOST_PARTICLES, len(tokens) - 1)
        end = next((n for n in range(at, stop) if tokens[n].lower not in names.particles), stop)
        if end == at or not tokens[end].capital:
            return 0
        return end - at if self._takes_particle(tokens, at) else 0

    def small_words(self, tokens: list[Token], at: int) -> int:
        """How many small words begin a name that stands elsewhere after another: "van Dyke"; 0 for none."""
        if not self.particled or tokens[at].lower not in self.tongue.names.particles:
            return 0
        near = range(1, min(_MOST_PARTICLES + 1, len(tokens) - at))
        known = (n for n in near if tuple(t.lower for t in tokens[at : at + n + 1]) in self.particled)
        return next(known, 0)

    def _takes_particle(self, tokens: list[Token], at: int) -> bool:
        """Whether "von" at the index can be part of a name; among nouns, only after a name or a title."""
        tongue, before = self.tongue, tokens[at - 1].lower
        if not tongue.names.nouns_capitalised or before in tongue.names.given:
            return True
        noun = at > 1 and tokens[at - 2].lower in tongue.speech.determiners  # "eine Frau von der Bahn"
        titled = before.rstrip(".") in tongue.titles.address and not noun
        return titled or is_foreign_particle(tokens[at].lower, tongue)

    def _common(self, word: str) -> bool:
        speech = self.tongue.speech
        known = word in self.tongue.names.given or word in self.tongue.titles.address
        verb = word in speech.auxiliaries or word in speech.infinitive_after or word in speech.fronted
        people = word in self.tongue.titles.plural_people
        return not known and (
            verb or people or speech.is_adverb(word) or word.endswith(speech.fronted_endings)
        )
