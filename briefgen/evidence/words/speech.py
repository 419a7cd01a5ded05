"""The words of a language that tie speech to speakers, read once from its tables."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, cached_property
from typing import Any

from briefgen.evidence.words.speech_words import Speech, speech_of, words_of
from briefgen.knowledge.lexicon import table


class Gender(StrEnum):
    """What a pronoun asks of the one it stands for."""

    MALE = "male"
    FEMALE = "female"
    PLURAL = "plural"
    NEUTER = "neuter"


@dataclass(frozen=True)
class BodyKind:
    """What bodies of one kind are called, and the last words of names that tell the kind."""

    called: frozenset[str]
    endings: frozenset[str]


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
    letters: frozenset[str]
    rank_parts: frozenset[str]
    appearing: frozenset[str]
    being: frozenset[str]
    leading: frozenset[str]
    led: frozenset[str]
    contrasting: frozenset[str]
    belonging: frozenset[str]
    spelled: dict[str, str]
    also_called: dict[str, str]
    role_links: frozenset[str]
    offices: frozenset[str]
    former: frozenset[str]
    people: dict[str, Gender | None]
    bodies: frozenset[str]
    documents: frozenset[str]
    plural_people: frozenset[str]
    things: frozenset[str]
    thing_endings: tuple[str, ...]
    agent_endings: tuple[str, ...]
    feminine_ending: str
    naming: tuple[tuple[str, ...], ...]
    age_endings: tuple[str, ...]
    origins: frozenset[str]
    origin_endings: tuple[str, ...]
    somebody: frozenset[str]
    anonymous: frozenset[str]
    varied: frozenset[str]
    traits: frozenset[str]
    things_lead: frozenset[str]
    kin: frozenset[str]
    kin_alone: frozenset[str]
    compounds: tuple[str, ...]
    parent_joint: str
    of_others: frozenset[str]
    kinds: dict[str, BodyKind]

    @cached_property
    def telling(self) -> frozenset[str]:
        """What tells somebody from a namesake: an office, a noun for people, an address of no gender."""
        neutral = frozenset(word for word, gender in self.address.items() if gender is None)
        return neutral | self.roles | self.people_words

    @cached_property
    def people_words(self) -> frozenset[str]:
        """The nouns for people."""
        return frozenset(self.people)

    @cached_property
    def body_endings(self) -> frozenset[str]:
        """The last words of names that tell a body: "Aid", "Foods"."""
        return frozenset().union(*(kind.endings for kind in self.kinds.values()))

    @cached_property
    def bodies_called(self) -> frozenset[str]:
        """The nouns bodies of a kind are called by."""
        return frozenset().union(*(kind.called for kind in self.kinds.values()))


@dataclass(frozen=True)
class Names:
    """What tells names from other words; the keys of `names.toml` explain each."""

    particles: frozenset[str]
    joined_particles: frozenset[str]
    suffixes: frozenset[str]
    given: dict[str, Gender | None]
    not_names: frozenset[str]
    nouns_capitalised: bool
    genitive: frozenset[str]
    pronouns: dict[str, Gender]
    first: frozenset[str]
    first_one: frozenset[str]
    second: frozenset[str]
    called_they: frozenset[str]
    articles: dict[str, Gender]
    both: tuple[tuple[str, ...], ...]
    plural_verb_endings: tuple[str, ...]
    possessive: dict[str, Gender]
    who: frozenset[str]
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
        speech=speech_of(table(language, "speech")),
        titles=_titles(table(language, "titles")),
        names=_names(table(language, "names"), table(language, "places")),
        starters=frozenset(ends["starters"]),
        abbreviations=frozenset(ends["never"]) | frozenset(ends["rarely"]),
        confidence=dict(table(language, "confidence")["rules"]),
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
    "letters",
    "rank_parts",
    "role_links",
    "offices",
    "former",
    "appearing",
    "being",
    "leading",
    "led",
    "contrasting",
    "belonging",
    "documents",
    "plural_people",
    "things",
    "origins",
    "somebody",
    "anonymous",
    "varied",
    "traits",
    "things_lead",
    "kin",
    "kin_alone",
    "of_others",
)


def _titles(data: dict[str, Any]) -> Titles:
    prefixes = data.get("role_prefixes", ())
    roles = words_of(data, "roles")
    return Titles(
        **{key: words_of(data, key) for key in _TITLE_SETS},
        address=_gendered(words_of(data, "neutral"), data.get("male", ()), data.get("female", ())),
        roles=_prefixed(roles, prefixes),
        spelled=dict(data.get("spelled", {})),
        also_called=dict(data.get("also_called", {})),
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
        bodies=words_of(data, "bodies") | words_of(data, "documents"),
        agent_endings=tuple(data.get("agent_endings", ())),
        thing_endings=tuple(data.get("thing_endings", ())),
        feminine_ending=data.get("feminine_ending", ""),
        naming=tuple(tuple(words.split()) for words in data.get("naming", ())),
        age_endings=tuple(data.get("age_endings", ())),
        origin_endings=tuple(data.get("origin_endings", ())),
        kinds={
            name: BodyKind(words_of(kind, "called"), words_of(kind, "endings"))
            for name, kind in data.get("kinds", {}).items()
        },
        parent_joint=data.get("parent_joint", "\n"),
        compounds=tuple(sorted(words_of(data, "compounds"), key=lambda head: (-len(head), head))),
    )


def _names(data: dict[str, Any], places: dict[str, Any]) -> Names:
    pronouns = data.get("pronouns", {})
    gendered = {word: gender for gender in Gender for word in pronouns.get(gender.value, ())}
    return Names(
        particles=words_of(data, "particles"),
        joined_particles=words_of(data, "joined_particles"),
        suffixes=words_of(data, "suffixes"),
        given=_gendered(data.get("unisex", ()), data.get("male", ()), data.get("female", ())),
        not_names=words_of(data, "not_names"),
        nouns_capitalised=bool(data.get("nouns_capitalised", False)),
        genitive=words_of(data, "genitive"),
        pronouns=gendered,
        first=words_of(pronouns, "first"),
        first_one=words_of(pronouns, "first_one"),
        second=words_of(pronouns, "second"),
        called_they=words_of(pronouns, "called_they"),
        articles={word: gender for gender in Gender for word in pronouns.get(f"{gender}_articles", ())},
        both=tuple(tuple(words.split()) for words in pronouns.get("both", ())),
        plural_verb_endings=tuple(pronouns.get("plural_verb_endings", ())),
        possessive={word: Gender(gender) for word, gender in pronouns.get("possessive", {}).items()},
        who=words_of(pronouns, "who"),
        places=frozenset(place.lower() for place in places["known"]),
    )
