"""Verbs and phrases of saying, which tie words to who says them, compiled from their table."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from briefgen.model.problem import Place, error


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
    assemblies: frozenset[str]
    as_said: frozenset[str]
    impersonal: frozenset[str]
    standing: frozenset[str]
    inverted_endings: tuple[str, ...]
    accompanying: frozenset[str]
    placing: frozenset[str]
    listener_articles: frozenset[str]
    listener_links: frozenset[str]
    that: frozenset[str]
    relative: frozenset[str]
    whereby: frozenset[str]
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
    fronted: frozenset[str]
    adjective_endings: tuple[str, ...]
    past_endings: tuple[str, ...]
    attribute_endings: tuple[str, ...]
    present_endings: tuple[str, ...]
    scare: frozenset[str]
    naming: frozenset[str]
    titled: frozenset[str]
    signs: frozenset[str]
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
    statement_stances: frozenset[str]
    statement_doing: frozenset[str]
    statement_negations: frozenset[str]
    statement_nobody: frozenset[str]
    statement_conditions: frozenset[str]
    statement_as_said: frozenset[str]
    statement_accounts: frozenset[str]
    statement_unsure: frozenset[str]
    statement_set: frozenset[str]
    statement_oblique: frozenset[str]
    statement_shared_case: frozenset[str]
    statement_feminine: tuple[str, ...]
    statement_passives: tuple[str, ...]
    statement_denying: tuple[str, ...]
    statement_infinitive: tuple[str, ...]
    statement_plural: tuple[str, ...]
    statement_verb_endings: tuple[str, ...]
    statement_contracted: tuple[str, ...]
    statement_particles: frozenset[str]
    statement_by: frozenset[str]
    statement_told: frozenset[str]
    statement_frames: dict[str, tuple[tuple[str, ...], ...]]
    statement_emerging: frozenset[str]
    statement_out_of: frozenset[str]
    statement_pointing: frozenset[str]
    statement_points_back: dict[str, tuple[tuple[str, ...], ...]]
    statement_openings: dict[str, tuple[tuple[str, ...], ...]]
    clause_subjects: frozenset[str]
    clause_verbs: frozenset[str]
    clause_verbs_either: frozenset[str]
    voices: frozenset[str]
    coming: frozenset[str]
    replies: frozenset[str]
    voicing: frozenset[str]
    owning: frozenset[str]
    passive_ends: frozenset[str]
    questioners: frozenset[str]
    interviewing: frozenset[str]
    answerers: frozenset[str]

    @cached_property
    def verbs(self) -> frozenset[str]:
        """Every form that can tie quoted words to a speaker."""
        return self.finite | self.weak | self.participle | self.weak_participle

    @cached_property
    def telling_stances(self) -> frozenset[str]:
        """Every verb that tells a stance, by itself or with words behind it; put together once."""
        return frozenset({*self.statement_stances, *self.statement_frames, *self.statement_openings})

    @cached_property
    def reporting(self) -> frozenset[str]:
        """Every word one of which a sentence of reported speech has."""
        told = self.statement_verbs | self.statement_after | self.hearing
        return told | self.subjunctive | self.according_first | self.after_only

    @cached_property
    def telling(self) -> frozenset[str]:
        """Every word an attribution without marks may begin to be told by."""
        return self.finite | self.postpositions | self.according_first

    @cached_property
    def attributing(self) -> frozenset[str]:
        """Every word that may tie a quotation to its speaker: what is none of them needs no closer look."""
        verbs = self.finite | self.base | self.weak | self.participle | self.weak_participle
        return verbs | self.postpositions | self.according_first | self.standing

    def is_adverb(self, word: str) -> bool:
        """Whether it may stand between subject and verb."""
        ending = len(word) > 4 and word.endswith(self.adverb_endings) and word not in self.not_adverbs
        return ending or word in self.adverbs

    def is_denying(self, word: str) -> bool:
        """Whether it says that something is not so: "not", "didn't"."""
        return word in self.statement_negations or word.endswith(self.statement_denying)

    def is_plural(self, word: str) -> bool:
        """Whether it has the ending of a plural, and not that of a "press"."""
        return word.endswith(self.statement_plural) and word[-1:] != word[-2:-1]


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
    "assemblies",
    "adding",
    "as_said",
    "impersonal",
    "standing",
    "accompanying",
    "placing",
    "listener_articles",
    "listener_links",
    "that",
    "relative",
    "conjunctions",
    "prepositions",
    "noun_links",
    "determiners",
    "listeners",
    "times",
    "scare",
    "naming",
    "titled",
    "signs",
    "shown",
    "glosses",
    "languages",
    "content_links",
    "articles",
    "bylines",
    "indefinite",
    "passive_auxiliaries",
    "fronted",
    "whereby",
    "joining",
    "voices",
    "coming",
    "replies",
    "voicing",
    "owning",
    "passive_ends",
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
    "stances",
    "doing",
    "negations",
    "nobody",
    "conditions",
    "as_said",
    "accounts",
    "unsure",
    "set",
    "oblique",
    "shared_case",
    "by",
    "told",
    "particles",
    "emerging",
    "out_of",
    "pointing",
)


_STATEMENT_ENDINGS = ("feminine", "passives", "denying", "infinitive", "plural", "verb_endings", "contracted")


def words_of(data: dict[str, Any], key: str) -> frozenset[str]:
    """The words a table lists under a key; none where it has no such key."""
    return frozenset(data.get(key, ()))


def _frames_of(statement: dict[str, Any], key: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """What must follow each form of a verb, the forms of one entry parted by "/".

    Raises:
        BriefgenError: An entry has no form, an empty one, or a blank beside its stroke.
    """
    frames: dict[str, tuple[tuple[str, ...], ...]] = {}
    for entry in statement.get(key, ()):
        verb, *parts = entry.split() or [""]
        forms = verb.split("/")
        if not all(forms) or any("/" in part for part in parts):
            hint = 'write the forms of a verb without blanks between them: "warned/warns of"'
            raise error(
                f"“{entry}” is no frame of a verb", Place("speech.toml", part=f"statement, {key}"), hint
            )
        for form in forms:
            frames[form] = (*frames.get(form, ()), tuple(parts))
    return frames


def _statement_words(statement: dict[str, Any]) -> dict[str, Any]:
    """The words and the endings of its lists, each by the name of its field."""
    words = {f"statement_{key}": words_of(statement, key) for key in _STATEMENT_SETS}
    return words | {f"statement_{key}": tuple(statement.get(key, ())) for key in _STATEMENT_ENDINGS}


def speech_of(data: dict[str, Any]) -> Speech:
    """The words of saying, compiled from `speech.toml`."""
    statement = data.get("statement", {})
    sets: dict[str, Any] = {key: words_of(data, key) for key in _SETS}
    return Speech(
        **sets,
        adverb_endings=tuple(data.get("adverb_endings", ())),
        according=tuple(tuple(phrase.split()) for phrase in data.get("according", ())),
        according_first=frozenset(phrase.split()[0] for phrase in data.get("according", ())),
        adjective_endings=tuple(data.get("adjective_endings", ())),
        fronted_endings=tuple(data.get("fronted_endings", ())),
        attribute_endings=tuple(data.get("attribute_endings", ())),
        past_endings=tuple(data.get("past_endings", ())),
        inverted_endings=tuple(data.get("inverted_endings", ())),
        present_endings=tuple(data.get("present_endings", ())),
        inversion=bool(data.get("inversion", True)),
        statement_verbs=words_of(statement, "verbs") | words_of(data, "answering"),
        subjunctive=words_of(statement, "subjunctive"),
        statement_clause=words_of(statement, "clause"),
        statement_after=words_of(statement, "after"),
        statement_that=words_of(statement, "that"),
        statement_comma=bool(statement.get("comma", False)),
        **_statement_words(statement),
        statement_frames=_frames_of(statement, "frames"),
        statement_points_back=_frames_of(statement, "points_back"),
        statement_openings=_frames_of(statement, "openings"),
        clause_subjects=words_of(statement, "subjects"),
        clause_verbs=words_of(statement, "finite") | words_of(statement, "subjunctive"),
        clause_verbs_either=words_of(statement, "either"),
    )
