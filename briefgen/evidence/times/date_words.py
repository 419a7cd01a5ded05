"""The forms dates are written in, compiled from the table `calendar` of a language."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from briefgen.evidence.times.feasts import Feast, feasts_of
from briefgen.evidence.times.reckoning import TimeUnit
from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import CAPITAL

_WORD = re.compile(r"[^\W\d_]+")
_SLOT = re.compile(r"\{([a-z_]+)\}")
_BEHIND = re.compile(r"^\(\?<=\\?.\)")
_GROUP = re.compile(r"\(\?:([^()]*)\)(\??)")
_YEAR_ENDS = r"(?![\d%]|[.,:]\d)"
_DIGITS = {
    "year": rf"(?:1\d|20)\d\d{_YEAR_ENDS}",
    "year_to": rf"(?:(?:1\d|20)\d\d|\d\d){_YEAR_ENDS}",
    "decade": r"(?:1\d|20)\d0",
    "month_number": r"(?:1[0-2]|0?[1-9])",
    "day_number": r"(?:0[1-9]|[12]\d|3[01])",
    "first": r"[0-3]?\d",
    "second": r"[0-3]?\d",
    "quarter_digit": r"[1-4]",
}
_TABLES = {
    "month": "months",
    "month_to": "months",
    "month_until": "months",
    "weekday": "weekdays",
    "weekday_full": "weekdays",
    "quarter": "quarters",
    "half": "halves",
    "season": "seasons",
    "feast": "feasts",
    "weekend": "weekends",
    "unit": "units",
    "day_word": "day_words",
    "direction": "directions",
    "of_year": "directions",
    "of_week": "directions",
}
_BEFORE = (
    "year_cues",
    "year_nouns",
    "year_joins",
    "year_verbs",
    "year_verbs_last",
    "year_verbs_many",
    "month_cues",
    "decade_cues",
    "feast_cues",
    "articles",
)
_BEHIND_IT = ("feast_nouns",)
_NO_WORD = "\n"
_WORD_SLOTS = ("quarter", "half", "season", "feast", "weekend", "direction", "of_year", "of_week")

DIGIT = "0"
"""Stands for any digit among the words a form may start with."""

DIGITS = tuple("0123456789")


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a date.

    Attributes:
        pattern: With the slots as named groups.
        noun_part: Stands before a noun, so that nothing happened on the date here.
        after: What has to stand just before it, or None.
        not_after: What may not stand just before it, or None.
        window: A stretch up to now, which no calendar day follows from.
        ending: A stretch that ends with the day or month it names.
        joined: No date behind a larger number that is none, in one sentence.
        shift: -1 where a number of units counts back, 1 where it counts on.
    """

    pattern: re.Pattern[str]
    after: re.Pattern[str] | None
    not_after: re.Pattern[str] | None
    noun_part: bool
    window: bool
    ending: bool
    joined: bool
    shift: int


@dataclass(frozen=True, slots=True)
class DateWords:
    """What a language calls days, months and years; the keys are casefolded.

    Attributes:
        forms: By the word or digit they may start with, as it may be written, in the order they
            are to be tried.
        opening: One of those words or digits where a date may start.
        names: The months and weekdays, which have to be written as names are.
        day_first: Whether the first of two numbers is the day.
        not_after: Words that make a weekday or month part of a name.
        time_before: Words behind which a weekday or month is no part of a name: "on Sunday City won".
        part_of_day: Day words that with a capital inside a sentence, or behind another day word, are a
            part of the day: German "am Morgen".
    """

    forms: Mapping[str, tuple[Form, ...]]
    opening: re.Pattern[str]
    names: frozenset[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    quarters: Mapping[str, int]
    halves: Mapping[str, int]
    seasons: Mapping[str, tuple[int, int]]
    feasts: Mapping[str, Feast]
    units: Mapping[str, TimeUnit]
    numbers: Mapping[str, int]
    day_words: Mapping[str, int]
    directions: Mapping[str, int]
    not_after: frozenset[str]
    time_before: frozenset[str]
    part_of_day: frozenset[str]
    day_first: bool


@cache
def date_words(language: str) -> DateWords:
    """The forms of that language, or of English where it has none."""
    words = table(language, "calendar")
    clock = table(language, "lookalikes")["clock"]
    zones = "|".join(map(re.escape, [*clock["zones"], *clock["hours"]]))
    slots = _slots(words)
    slots["year"] += rf"(?!\s?(?:{zones})\b)"  # a time of day: "by 1015 GMT"
    forms = _by_start([(form, _compiled(form, slots)) for form in words["form"]], words)
    return DateWords(
        forms=forms,
        opening=_opening(forms),
        names=frozenset(name for names in (*words["months"], *words["weekdays"]) for name in names),
        months=_numbered(words["months"], 1),
        weekdays=_numbered([[*names, *_parted(names[0], words)] for names in words["weekdays"]], 0),
        quarters=_folded(words["quarters"]),
        halves=_folded(words["halves"]),
        seasons={word.casefold(): (first, last) for word, (first, last) in words["seasons"].items()},
        feasts=feasts_of(words["feasts"]),
        units={word.casefold(): TimeUnit(unit) for word, unit in words["units"].items()},
        numbers=_folded(words["numbers"]),
        day_words=_folded(words["day_words"]),
        directions=_folded(words["directions"]),
        not_after=frozenset(words["not_after"]),
        time_before=frozenset(words["time_before"]),
        part_of_day=frozenset(words["part_of_day"]),
        day_first=words["day_first"],
    )


def _parted(weekday: str, words: Mapping[str, Any]) -> list[str]:
    """The parts of a day of the week that are one word with it: German "Mittwochmorgen"."""
    return [weekday + part for part in words["day_parts"]]


def _folded(words: Mapping[str, int]) -> dict[str, int]:
    return {word.casefold(): number for word, number in words.items()}


def _numbered(lists: list[list[str]], first: int) -> dict[str, int]:
    return {name.casefold(): n for n, names in enumerate(lists, first) for name in names}


def _slots(words: dict[str, Any]) -> dict[str, str]:
    months = _names(words["months"])
    day = rf"(?:0?[1-9]|[12]\d|3[01]){words['day_suffix']}(?![\d%]|[.,:]\d)"
    past = _past_verb(words)
    return {
        **_DIGITS,
        "past": past,
        "past_verb": rf"(?<!\w){past}\s\Z",
        "clause_start": r"(?:\A|[.!?:;,\n“”„»«\"]\s?)\Z",
        "helped_noun": _helped_noun(words),
        "helped_adverb": _helped_adverb(words),
        "month": months,
        "month_to": months,
        "month_until": months,
        "day": day,
        "day_to": day,
        "weekday": rf"(?:{_full_weekday(words)}|{_names(words['weekdays'])})",
        "weekday_full": _full_weekday(words),
        "day_part": _words(words["day_parts"]) if words["day_parts"] else "(?!)",
        **{cues: rf"(?<!\w){_words(words[cues] or [_NO_WORD])}\s?\Z" for cues in _BEFORE},
        **{nouns: rf"\s{_words(words[nouns] or [_NO_WORD])}(?!\w)" for nouns in _BEHIND_IT},
        "number": rf"(?<!\d[.,])(?:\d{{1,3}}|{_words(words['numbers'])})",
        "unit": rf"{_words(words['units'])}\b",
        "hedge": _words(words["hedges"] or [_NO_WORD]),
        "day_word": rf"{_words(words['day_words'])}\b",
        **{slot: _words(words[_TABLES[slot]]) for slot in _WORD_SLOTS},
    }


def _past_verb(words: Mapping[str, Any]) -> str:
    """A verb of one thing in its past, by its ending or listed."""
    endings = "|".join(words["year_verb_endings"]) or "(?!)"
    no_verbs = _words(words["year_no_verbs"] or [_NO_WORD])
    listed = _words([*words["year_verbs"], *words["year_strong_verbs"]] or [_NO_WORD])
    return rf"(?!{no_verbs}\b)(?:[a-zß-ÿ]{{3,24}}(?:{endings})|{listed})\b"


def _helped_noun(words: Mapping[str, Any]) -> str:
    """What stands between a verb and a bare year: "wurde das Haus 1954 von"."""
    helpers, articles = (_words(words[key] or [_NO_WORD]) for key in ("year_helpers", "articles"))
    return rf"(?<!\w){helpers}\s{articles}\s(?:[a-zß-ÿ]+\s)?{CAPITAL}[\w-]+\s\Z"


def _helped_adverb(words: Mapping[str, Any]) -> str:
    """An adverb behind a verb of one thing, before a year: "war zuletzt 1962"; several may be counted."""
    helpers, adverbs = (_words(words[key] or [_NO_WORD]) for key in ("year_helpers", "year_adverbs"))
    return rf"(?<!\w){helpers}\s(?:[^\W\d]+\s){{0,2}}{adverbs}\s\Z"


def _full_weekday(words: Mapping[str, Any]) -> str:
    """A day of the week without its short forms, with the part of it that is one word with it."""
    names = "|".join(re.escape(names[0]) for names in words["weekdays"])
    parts = "|".join(map(re.escape, words["day_parts"])) or "(?!)"
    return rf"(?:{names})(?:{parts})?\b"


def _names(lists: Iterable[list[str]]) -> str:
    """Names as they are written; all but the first of each list may end in a full stop."""
    written = [
        re.escape(name) + ("\\b\\.?" if short else "\\b")
        for names in lists
        for short, name in enumerate(names)
    ]
    return f"(?:{'|'.join(sorted(written, key=len, reverse=True))})"


def _words(words: Iterable[str]) -> str:
    """Any of the words, in any case."""
    return rf"(?i:{'|'.join(re.escape(w) for w in sorted(words, key=len, reverse=True))})"


def _compiled(form: dict[str, Any], slots: Mapping[str, str]) -> Form:
    spaced = form["pattern"].replace(" ", r"\s")
    pattern = _SLOT.sub(lambda slot: f"(?P<{slot[1]}>{slots[slot[1]]})", spaced)
    unless = f"(?!{slots[form['not_before']]})" if "not_before" in form else ""
    use = form.get("use", "")
    return Form(
        re.compile(rf"{pattern}(?!\w){unless}"),
        re.compile(slots[form["after"]]) if "after" in form else None,
        re.compile(slots[form["not_after"]]) if "not_after" in form else None,
        noun_part=use == "noun part",
        window=use == "window",
        ending=use == "ending",
        joined=use == "joined",
        shift=form.get("shift", 0),
    )


def _by_start(
    forms: Iterable[tuple[dict[str, Any], Form]], words: dict[str, Any]
) -> dict[str, tuple[Form, ...]]:
    starts: dict[str, list[Form]] = {}
    for form, compiled in forms:
        for start in sorted(_starts(form["pattern"], words)):
            starts.setdefault(start, []).append(compiled)
    return {
        written: tuple(those)
        for start, those in starts.items()
        for written in (DIGITS if start == DIGIT else (start, start.capitalize(), start.upper()))
    }


def _opening(starts: Iterable[str]) -> re.Pattern[str]:
    """Where a date may start: no part of a word, an amount or a longer number stands before it."""
    words = alternatives(start for start in starts if start.isalpha())
    return re.compile(rf"(?<![\w$£€¥#])(?<!\d[.,:/-])(?:[0-9]|{words}(?![^\W\d_]))")


def _starts(pattern: str, words: dict[str, Any]) -> set[str]:
    """The words a pattern may start with: those of its optional groups and of what must follow."""
    rest = _BEHIND.sub("", pattern)
    starts: set[str] = set()
    while (group := _GROUP.match(rest)) is not None:
        for alternative in group[1].split("|"):
            starts |= _heads(alternative, words)
        rest = rest[group.end() :]
        if not group[2]:
            return starts
    return starts | _heads(rest, words)


def _heads(piece: str, words: dict[str, Any]) -> set[str]:
    slot = _SLOT.match(piece)
    if slot is None:
        found = _WORD.match(piece)
        return {found[0].casefold()} if found else set()
    if slot[1] in _DIGITS or slot[1] in ("day", "day_to"):
        return {DIGIT}
    if slot[1] == "number":
        return {DIGIT} | _first_words(words["numbers"])
    entries = list(_entries(words[_TABLES[slot[1]]]))
    if _TABLES[slot[1]] == "weekdays":
        entries += [name for names in words["weekdays"] for name in _parted(names[0], words)]
    return _first_words(entries)


def _entries(listed: Iterable[Any]) -> Iterable[str]:
    for entry in listed:
        yield from [entry] if isinstance(entry, str) else entry


def _first_words(entries: Iterable[str]) -> set[str]:
    return {found[0].casefold() for entry in entries if (found := _WORD.match(entry))}
