"""The words of a language that tie speech to speakers, read once from its tables."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, cached_property
from typing import Any

from briefgen.knowledge.lexicon import table


class Gender(StrEnum):
    """What a pronoun asks of the one it stands for."""

    MALE = "male"
    FEMALE = "female"
    PLURAL = "plural"
    NEUTER = "neuter"


@dataclass(frozen=True)
class Speech:
    """Verbs and phrases of saying; the keys of `speech.toml` explain each."""

    finite: frozenset[str]
    participle: frozenset[str]
    base: frozenset[str]
    infinitive_after: frozenset[str]
    weak: frozenset[str]
    loose: frozenset[str]
    weak_participle: frozenset[str]
    auxiliaries: frozenset[str]
    adverbs: frozenset[str]
    not_adverbs: frozenset[str]
    adverb_endings: tuple[str, ...]
    according: tuple[tuple[str, ...], ...]
    according_first: frozenset[str]
    rates: frozenset[str]
    postpositions: frozenset[str]
    after_only: frozenset[str]
    addressing: frozenset[str]
    asking: frozenset[str]
    answering: frozenset[str]
    quoting: frozenset[str]
    putting: frozenset[str]
    put_words: frozenset[str]
    evident: frozenset[str]
    judging: frozenset[str]
    papers: frozenset[str]
    issuing: frozenset[str]
    issued: frozenset[str]
    hearing: frozenset[str]
    hearers: frozenset[str]
    as_said: frozenset[str]
    impersonal: frozenset[str]
    inverted_endings: tuple[str, ...]
    accompanying: frozenset[str]
    placing: frozenset[str]
    that: frozenset[str]
    relative: frozenset[str]
    conjunctions: frozenset[str]
    prepositions: frozenset[str]
    noun_links: frozenset[str]
    determiners: frozenset[str]
    listeners: frozenset[str]
    times: frozenset[str]
    inversion: bool
    articles: frozenset[str]
    bylines: frozenset[str]
    indefinite: frozenset[str]
    adding: frozenset[str]
    joining: frozenset[str]
    passive_auxiliaries: frozenset[str]
    fronted_endings: tuple[str, ...]
    adjective_endings: tuple[str, ...]
    past_endings: tuple[str, ...]
    present_endings: tuple[str, ...]
    scare: frozenset[str]
    titled: frozenset[str]
    shown: frozenset[str]
    glosses: frozenset[str]
    languages: frozenset[str]
    content_links: frozenset[str]
    statement_verbs: frozenset[str]
    subjunctive: frozenset[str]
    statement_clause: frozenset[str]
    statement_after: frozenset[str]
    statement_that: frozenset[str]
    statement_comma: bool
    statement_bounds: frozenset[str]
    statement_objects: frozenset[str]
    statement_turns: frozenset[str]
    statement_shifting: frozenset[str]
    statement_shifted: frozenset[str]
    statement_unshifted: frozenset[str]
    statement_ahead: frozenset[str]
    statement_past: frozenset[str]
    statement_counts: frozenset[str]
    clause_subjects: frozenset[str]
    clause_verbs: frozenset[str]
    clause_verbs_either: frozenset[str]
    questioners: frozenset[str]
    interviewing: frozenset[str]
    answerers: frozenset[str]

    @cached_property
    def verbs(self) -> frozenset[str]:
        """Every form that can tie quoted words to a speaker."""
        return self.finite | self.weak | self.participle | self.weak_participle

    @cached_property
    def reporting(self) -> frozenset[str]:
        """Every word one of which a sentence of reported speech has."""
        told = self.statement_verbs | self.statement_after | self.hearing
        return told | self.subjunctive | self.according_first

    @cached_property
    def telling(self) -> frozenset[str]:
        """Every word an attribution without marks may begin to be told by."""
        return self.finite | self.postpositions | self.according_first

    @cached_property
    def attributing(self) -> frozenset[str]:
        """Every word that may tie a quotation to its speaker: what is none of them needs no closer look."""
        verbs = self.finite | self.base | self.weak | self.participle | self.weak_participle
        return verbs | self.postpositions | self.according_first

    def is_adverb(self, word: str) -> bool:
        """Whether it may stand between subject and verb."""
        ending = len(word) > 4 and word.endswith(self.adverb_endings) and word not in self.not_adverbs
        return ending or word in self.adverbs


@dataclass(frozen=True)
class Titles:
    """Forms of address, offices and nouns for speakers; the keys of `titles.toml` explain each."""

    address: dict[str, Gender | None]
    roles: frozenset[str]
    qualifying: frozenset[str]
    levels: frozenset[str]
    ranks: frozenset[str]
    initials: frozenset[str]
    initials_alone: frozenset[str]
    rank_parts: frozenset[str]
    appearing: frozenset[str]
    contrasting: frozenset[str]
    belonging: frozenset[str]
    spelled: dict[str, str]
    role_links: frozenset[str]
    offices: frozenset[str]
    former: frozenset[str]
    people: dict[str, Gender | None]
    bodies: frozenset[str]
    documents: frozenset[str]
    plural_people: frozenset[str]
    things: frozenset[str]
    agent_endings: tuple[str, ...]
    age_endings: tuple[str, ...]
    origins: frozenset[str]
    origin_endings: tuple[str, ...]
    anonymous: frozenset[str]
    varied: frozenset[str]
    kin: frozenset[str]
    kin_alone: frozenset[str]
    compounds: tuple[str, ...]
    parent_joint: str
    of_others: frozenset[str]

    @cached_property
    def people_words(self) -> frozenset[str]:
        """The nouns for people."""
        return frozenset(self.people)


@dataclass(frozen=True)
class Names:
    """What tells names from other words; the keys of `names.toml` explain each."""

    particles: frozenset[str]
    suffixes: frozenset[str]
    given: dict[str, Gender | None]
    not_names: frozenset[str]
    nouns_capitalised: bool
    genitive: frozenset[str]
    pronouns: dict[str, Gender]
    first: frozenset[str]
    second: frozenset[str]
    called_they: frozenset[str]
    plural_verb_endings: tuple[str, ...]
    possessive: dict[str, Gender]
    places: frozenset[str]


@dataclass(frozen=True)
class Tongue:
    """Everything the rules for quotes know of one language."""

    speech: Speech
    titles: Titles
    names: Names
    starters: frozenset[str]
    abbreviations: frozenset[str]
    confidence: dict[str, float] = field(default_factory=dict)


@cache
def tongue(language: str) -> Tongue:
    """The words of the language, from its tables or, where it lacks one, the English table."""
    ends = table(language, "sentences")
    return Tongue(
        speech=_speech(table(language, "speech")),
        titles=_titles(table(language, "titles")),
        names=_names(table(language, "names"), table(language, "places")),
        starters=frozenset(ends["starters"]),
        abbreviations=frozenset(ends["never"]) | frozenset(ends["rarely"]),
        confidence=dict(table(language, "confidence")["rules"]),
    )


_SETS = (
    "finite",
    "participle",
    "base",
    "infinitive_after",
    "weak",
    "loose",
    "weak_participle",
    "auxiliaries",
    "adverbs",
    "not_adverbs",
    "postpositions",
    "rates",
    "after_only",
    "addressing",
    "asking",
    "answering",
    "quoting",
    "putting",
    "put_words",
    "evident",
    "judging",
    "papers",
    "issuing",
    "issued",
    "hearing",
    "hearers",
    "adding",
    "as_said",
    "impersonal",
    "accompanying",
    "placing",
    "that",
    "relative",
    "conjunctions",
    "prepositions",
    "noun_links",
    "determiners",
    "listeners",
    "times",
    "scare",
    "titled",
    "shown",
    "glosses",
    "languages",
    "content_links",
    "articles",
    "bylines",
    "indefinite",
    "passive_auxiliaries",
    "joining",
    "questioners",
    "interviewing",
    "answerers",
)

_STATEMENT_SETS = (
    "bounds",
    "objects",
    "turns",
    "shifting",
    "shifted",
    "unshifted",
    "ahead",
    "past",
    "counts",
)


def _words(data: dict[str, Any], key: str) -> frozenset[str]:
    return frozenset(data.get(key, ()))


def _speech(data: dict[str, Any]) -> Speech:
    statement = data.get("statement", {})
    return Speech(
        **{key: _words(data, key) for key in _SETS},
        adverb_endings=tuple(data.get("adverb_endings", ())),
        according=tuple(tuple(phrase.split()) for phrase in data.get("according", ())),
        according_first=frozenset(phrase.split()[0] for phrase in data.get("according", ())),
        adjective_endings=tuple(data.get("adjective_endings", ())),
        fronted_endings=tuple(data.get("fronted_endings", ())),
        past_endings=tuple(data.get("past_endings", ())),
        inverted_endings=tuple(data.get("inverted_endings", ())),
        present_endings=tuple(data.get("present_endings", ())),
        inversion=bool(data.get("inversion", True)),
        statement_verbs=_words(statement, "verbs"),
        subjunctive=_words(statement, "subjunctive"),
        statement_clause=_words(statement, "clause"),
        statement_after=_words(statement, "after"),
        statement_that=_words(statement, "that"),
        statement_comma=bool(statement.get("comma", False)),
        **{f"statement_{key}": _words(statement, key) for key in _STATEMENT_SETS},
        clause_subjects=_words(statement, "subjects"),
        clause_verbs=_words(statement, "finite") | _words(statement, "subjunctive"),
        clause_verbs_either=_words(statement, "either"),
    )


def _gendered(both: Iterable[str], male: Iterable[str], female: Iterable[str]) -> dict[str, Gender | None]:
    """Words with their gender; a word on both sides has none."""
    words: dict[str, Gender | None] = dict.fromkeys(both)
    words |= dict.fromkeys(male, Gender.MALE)
    for word in female:
        words[word] = None if words.get(word) is Gender.MALE else Gender.FEMALE
    return words


def _feminine_told(
    people: dict[str, Gender | None], roles: Iterable[str], ending: str
) -> dict[str, Gender | None]:
    """The nouns for people, and the offices whose ending tells the gender ("Sprecher", "Sprecherin")."""
    known = people.keys() | set(roles)
    female = {word for word in known if ending and word.endswith(ending) and word[: -len(ending)] in known}
    male = {word[: -len(ending)] for word in female}
    return people | dict.fromkeys(male, Gender.MALE) | dict.fromkeys(female, Gender.FEMALE)


def _prefixed(words: Iterable[str], prefixes: Iterable[str]) -> frozenset[str]:
    """The words, and each with each prefix and a hyphen: "co-author", "ex-minister"."""
    plain = frozenset(words)
    return plain | {f"{prefix}-{word}" for prefix in prefixes for word in plain}


_TITLE_SETS = (
    "qualifying",
    "levels",
    "ranks",
    "initials",
    "initials_alone",
    "rank_parts",
    "role_links",
    "offices",
    "former",
    "appearing",
    "contrasting",
    "belonging",
    "documents",
    "plural_people",
    "things",
    "origins",
    "anonymous",
    "varied",
    "kin",
    "kin_alone",
    "of_others",
)


def _titles(data: dict[str, Any]) -> Titles:
    prefixes = data.get("role_prefixes", ())
    roles = _words(data, "roles")
    return Titles(
        **{key: _words(data, key) for key in _TITLE_SETS},
        address=_gendered(_words(data, "neutral"), data.get("male", ()), data.get("female", ())),
        roles=_prefixed(roles, prefixes),
        spelled=dict(data.get("spelled", {})),
        people=_feminine_told(
            _gendered(
                *(
                    _prefixed(data.get(key, ()), prefixes)
                    for key in ("people", "male_people", "female_people")
                )
            ),
            roles,
            data.get("feminine_ending", ""),
        ),
        bodies=_words(data, "bodies") | _words(data, "documents"),
        agent_endings=tuple(data.get("agent_endings", ())),
        age_endings=tuple(data.get("age_endings", ())),
        origin_endings=tuple(data.get("origin_endings", ())),
        parent_joint=data.get("parent_joint", "\n"),
        compounds=tuple(sorted(_words(data, "compounds"), key=lambda head: (-len(head), head))),
    )


def _names(data: dict[str, Any], places: dict[str, Any]) -> Names:
    pronouns = data.get("pronouns", {})
    gendered = {word: gender for gender in Gender for word in pronouns.get(gender.value, ())}
    return Names(
        particles=_words(data, "particles"),
        suffixes=_words(data, "suffixes"),
        given=_gendered((), data.get("male", ()), data.get("female", ())),
        not_names=_words(data, "not_names"),
        nouns_capitalised=bool(data.get("nouns_capitalised", False)),
        genitive=_words(data, "genitive"),
        pronouns=gendered,
        first=_words(pronouns, "first"),
        second=_words(pronouns, "second"),
        called_they=_words(pronouns, "called_they"),
        plural_verb_endings=tuple(pronouns.get("plural_verb_endings", ())),
        possessive={word: Gender(gender) for word, gender in pronouns.get("possessive", {}).items()},
        places=frozenset(place.lower() for place in places["known"]),
    )
