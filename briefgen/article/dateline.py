"""Datelines: "MOSCOW, May 23 (Reuters) - ", "BERLIN (dpa) –", "Brussels —"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from briefgen.article.dates import day_span
from briefgen.article.words import agency_called
from briefgen.knowledge.lexicon import languages, table
from briefgen.knowledge.patterns import CAPITAL

_NAME = r"[^\W\d_][\w.'’]*"
_WITHIN = r"(?:am |im |(?:an|ob|in) der )?"
_CAPITALS = r"[^\W\d_a-zà-öø-ÿ][^\W\d_a-zà-öø-ÿ.'’]*"
_DATELINE = re.compile(
    rf"(?P<place>{_CAPITALS}(?:[ /-]{_CAPITALS}){{0,3}}|{_NAME}(?:[ /-]{_WITHIN}{_NAME}){{0,2}})"
    rf"(?:,\s*(?P<rest>[\w.'’ ]{{2,30}}?))?(?:,\s*[\w.'’ ]{{2,20}}?){{0,2}}"
    r"\s*(?:/(?P<wire>[\w .]{2,30})/\s*[-–—]{1,2}"
    r"|\((?P<agency>[\w /.-]{1,30})\)\s*(?P<end>[-–—:.]*)|\s[-–—]{1,2}|[—–]{1,2})"
    r"\s+(?=[\"“„«'‘]?[^\W_])"
)
_TOWN = rf"{CAPITAL}[\w.’'-]+(?:[ -]{_WITHIN}{CAPITAL}[\w.’'-]+){{0,2}}"
_DATED = re.compile(
    rf"(?P<place>{_TOWN})(?:,\s{_TOWN})?,\s*(?P<rest>[\w.'’, ]{{5,40}}?)"
    rf"(?:(?:\s[-–—]{{1,2}}|[—–]{{1,2}}|:)\s+(?=[\"“„«'‘]?(?:[^\W\d_]|\d{{4}}\b(?![-./])))"
    rf"|(?<=\d{{4}})\.\s+(?=[\"“„«'‘]?{CAPITAL}))"
)
_SHORTEST_OF_PEOPLE = 5
_ALONE = re.compile(
    r"(?:[^\W\d_]{3,9}\.?\s\d{1,2},?\s(?:\d{4}\s)?)?\((?P<agency>[\w /.-]{2,30})\)\s*[-–—]{1,2}\s+"
)
_STOPPED = re.compile(
    rf"(?P<place>{CAPITAL}[\w’'-]+(?:[ -]{_WITHIN}{CAPITAL}[\w’'-]+){{0,2}})"
    rf"(?P<end>[.:]|\s[–—]) (?=[„“\"»«]?{CAPITAL})"
)
_DASH = re.compile(r"\s[–—-]\s")
_MOST_CHARACTERS = 120
_MOST_NAMES = 3
_ANY = "Text"


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where a report was written and who distributes it; empty where not said.

    Attributes:
        length: Of the words that say so, in code points, the dash and the space after it included.
    """

    place: str = ""
    agency: str = ""
    length: int = field(default=0, compare=False)


def dateline_of(paragraph: str) -> Dateline:
    """What the opening words of a paragraph say in the manner of a dateline."""
    head = paragraph[:_MOST_CHARACTERS]
    alone = _ALONE.match(head)
    if alone:
        return Dateline(agency=_agency(alone["agency"]), length=alone.end())
    if dated := _dated(head):
        return dated
    found = _DATELINE.match(head)
    if not found:
        return Dateline()
    place, agency = found["place"], _agency(found["agency"] or found["wire"] or "") or _unknown_agency(found)
    is_somebody = " " in place and any(
        _opens_no_place(place.split()[0].lower(), code) for code in languages()
    )
    if found["agency"] and not agency and (is_somebody or not _is_signed_off(found)):
        return Dateline()
    if not _is_place(place, signed=bool(found["agency"])) or any(map(agency_called, place.split("/")[1:])):
        return Dateline()
    # A report from two places is of neither.
    return Dateline("" if "/" in place else _as_name(place), agency, found.end())


def stopped_dateline(paragraph: str, elsewhere: Sequence[str], language: str) -> Dateline:
    """The place that opens a paragraph before a full stop, colon or dash, as papers of some languages write.

    "Bad Lindau. Das Freibad öffnet." opens like a sentence of one word, "PUNE: The council met" like a label;
    the other lines must have the name as that of a place: behind a preposition ("in Bad Lindau") or alone,
    as in a menu; or the paragraph names its people ("die Lindauer").

    Args:
        paragraph: The first of the body.
        elsewhere: The other lines of the source.
        language: Of the article; one that writes no such datelines finds none.
    """
    row = table(language, "furniture").get("dateline", {})
    words: list[str] = row.get("before", [])
    found = _STOPPED.match(paragraph[:_MOST_CHARACTERS]) if words else None
    if not found or found["end"].strip() not in row["ends"]:
        return Dateline()
    name, rest = found["place"], paragraph[found.end() :]
    # "Elm – Perle des Nordens – wächst" puts something in.
    inserted = found["end"][0].isspace() and _DASH.search(rest.partition(". ")[0]) is not None
    if inserted or (found["end"] == ":" and not name.isupper()):
        return Dateline()
    as_written = rf"(?:{name}|{_as_name(name)})"
    behind = re.compile(rf"\b(?i:{'|'.join(map(re.escape, words))})\s+{as_written}\b")
    # a label in capitals ("WATCH:") may stand in the menus, but not within the sentence below it
    other = rf"\w {as_written}\b" if found["end"] == ":" else None
    is_told = (
        _tells_people(_as_name(name), rest, row["people"])
        or any(map(behind.search, (rest, *elsewhere)))
        or (
            bool(re.search(other, rest))
            if other
            else any(line in {name, _as_name(name)} for line in elsewhere)
        )
    )
    return Dateline(_as_name(name), "", found.end()) if is_told else Dateline()


def place_with_day(line: str, text: str, language: str) -> str:
    """The place on a line with nothing but it and a day ("Lindau, 21. April 2026"), or empty.

    The text must have it as a place too: "Ann Lee, 3 May 2026" names the writer. A name of one word is no
    writer's: that the text has it is enough.
    """
    name, comma, day = line.partition(",")
    words, at = name.split(), day_span(day.strip(), language)
    written = all(word[0].isupper() for word in words) and not any(map(str.isdigit, name))
    is_line = bool(comma) and 0 < len(words) <= _MOST_NAMES and written and at == (0, len(day.strip()))
    before = table(language, "furniture").get("dateline", {}).get("before", ())
    if not is_line or not before:
        return ""
    first = words[0].lower()
    is_section = first in table(language, "furniture")["outlet"]["sections"]
    is_town = len(words) == 1 and not (is_section or _opens_no_place(first, language))
    prefix = "" if is_town else rf"(?i:{'|'.join(map(re.escape, before))})\s+"
    behind = rf"(?<!\w){prefix}{re.escape(name.strip())}(?!\w)"
    return name.strip() if re.search(behind, text) else ""


def _tells_people(name: str, rest: str, endings: Sequence[str]) -> bool:
    """Whether a place's people are told: "die Lindauer"; a short name is none, as in "Kind. Die Kinder"."""
    ends = "|".join(map(re.escape, endings))
    return bool(ends) and len(name) >= _SHORTEST_OF_PEOPLE and bool(re.search(rf"\b{name}(?:{ends})\b", rest))


def is_dateline(line: str) -> bool:
    """Whether a line is nothing but a dateline, as where a copy parts it from the text behind it."""
    return len(line) < _MOST_CHARACTERS and dateline_of(f"{line} {_ANY}").length > len(line)


def _dated(head: str) -> Dateline | None:
    """A place whose day a dash or full stop follows: "Kassel, 22. Juni 2026 – Im Mai 2018 beschloss …".

    A weekday or a first name ("Ann Lee, 3 May 2026 –") is no place, though what it opens is told apart from
    the sentence behind it all the same.
    """
    found = _DATED.match(head)
    if not found or not any(_is_day(found["rest"], language) for language in languages()):
        return None
    first = found["place"].split()[0].lower()
    rows = [table(language, "furniture").get("dateline", {}) for language in languages()]
    if any(first in row.get("before", ()) for row in rows):
        return None
    is_place = not any(_opens_no_place(first, language) for language in languages())
    return Dateline(_as_name(found["place"]) if is_place else "", "", found.end())


def _is_day(words: str, language: str) -> bool:
    """Whether words are a day with its year, behind an article or a weekday also: "den 22. Juni 2026"."""
    at = day_span(words, language)
    if at is None or at[1] != len(words.rstrip()) or not re.search(r"\b\d{4}\b", words):
        return False
    before = words[: at[0]].replace(",", " ").replace(".", " ").lower().split()
    row = table(language, "furniture").get("dateline", {})
    return all(word in weekdays(language) or word in row.get("day", ()) for word in before)


def _opens_no_place(word: str, language: str) -> bool:
    names = table(language, "names")
    row = table(language, "furniture").get("dateline", {})
    firsts = (*names["male"], *names["female"], *names["unisex"])
    return word in weekdays(language) or word in firsts or word in row.get("no_places", ())


@cache
def weekdays(language: str) -> frozenset[str]:
    """The names of the days of the week, short ones too, in small letters."""
    rows: list[list[str]] = table(language, "calendar")["weekdays"]
    return frozenset(name.lower() for names in rows for name in names)


def _is_signed_off(found: re.Match[str]) -> bool:
    """Whether a place with brackets behind it is told from a person and a party: "Ann Lee (SPD) said".

    A day before the brackets tells, a dash behind them, or a colon where they hold no mere initials.
    """
    if re.search(r"\d", found[0][: found.start("agency")]):
        return True
    dash = bool(re.search(r"[-–—]", found["end"]))
    return dash or (":" in found["end"] and not found["agency"].isupper())


def _agency(words: str) -> str:
    return next((name for part in re.split(r"[/,]", words) if (name := agency_called(part))), "")


def _unknown_agency(found: re.Match[str]) -> str:
    """The name in brackets, where the words around it can be nothing but a dateline."""
    name = (found["agency"] or "").strip()
    is_name = bool(name) and len(name.split()) <= _MOST_NAMES and all(w[0].isupper() for w in name.split())
    is_sure = bool(found["rest"]) or found["place"].isupper()
    return name if is_name and is_sure and found[0].rstrip()[-1] in "-–—" else ""


def _is_place(words: str, *, signed: bool) -> bool:
    if words.isupper():
        return len(words) > 2
    return signed and all(word[0].isupper() for word in re.sub(rf" {_WITHIN}", " ", words).split())


def _as_name(words: str) -> str:
    if not words.isupper():
        return words
    return re.sub(r"[^\W\d_]+", lambda m: m[0].capitalize() if len(m[0]) > 2 else m[0], words)
