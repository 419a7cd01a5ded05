"""What is said about an article: byline, standfirst, day of publication."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from briefgen.article.askers import are_names, is_asked, people_in
from briefgen.article.captions import is_signed
from briefgen.article.credits import without_pictures
from briefgen.article.dates import DayAndMonth, dates_in, day_and_month, years_in
from briefgen.article.dayrows import opening_day, stated_day
from briefgen.article.words import is_listed, picture_words, starts
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Certainty, Published

_NAME = r"[^\W\d_][\w.'’-]*"
_NAME_WORDS = 2
_MOST_SIGNED = 100  # characters
_BARS = re.compile(r"\s[|•·]\s")
_LEAST_TITLE_WORDS, _MOST_TITLE, _MOST_ROLE = 4, 300, 6
_TITLE_SHARE = 0.8
_MOST_DAY = 7  # words of a day with its time
_LEAD = 600
_BY_CHANGE = 3  # lines
_RIGHTS = re.compile(r"(?:©|copyright)\D{0,40}(?:(?:19|20)\d\d\s?[-–]\s?)?((?:19|20)\d\d)", re.IGNORECASE)
_SIGNED_PICTURE = re.compile(rf"[.!?…”\"]\s+(?:{_NAME}\s+){{1,3}}?{_NAME}\s*/\s*[A-Z][\w ]{{1,30}}$")


@dataclass(frozen=True, slots=True)
class Known:
    """What a source declares about its article; empty where it does not.

    Attributes:
        titled: The title of its window, in which an outlet may stand behind the headline.
        described: A summary that counts as the standfirst only where a reader sees it.
        likely: The day of publication where nothing else tells it.
        language: Counts where the words of the article do not tell it.
    """

    headline: str = ""
    standfirst: str = ""
    described: str = ""
    byline: str = ""
    agency: str = ""
    outlet: str = ""
    titled: str = ""
    published: Published | None = None
    likely: Published | None = None
    language: str = ""


NOTHING_KNOWN = Known()


@cache
def _by(language: str) -> re.Pattern[str]:
    row = table(language, "furniture")["byline"]
    words = "|".join(map(re.escape, row["by"]))
    # A pack may lack the words for what was written ("match report by"); nothing matches then.
    kinds = "|".join(map(re.escape, row.get("kinds", ()))) or "(?!)"
    foreign = "|".join(map(re.escape, table("en", "foreign")["by"]))
    return re.compile(
        rf"(?:(?:\w+\s+){{0,2}}(?:{kinds})\s+)?(?:(?:{words})\s*:?|(?:{foreign})\s*:)\s+(?P<names>{_NAME}(?:\s+{_NAME}){{0,7}})",
        re.IGNORECASE,
    )


def byline_in(lines: Sequence[str], language: str, told: str = "") -> str:
    """Who wrote it, from the last line above the body that says so ("By Ann Lee and Bo Ek").

    Args:
        lines: In the order of reading.
        language: Of the article.
        told: Its headline and text; whom an "Interview: Ada Holt" names that they have too is asked.
    """
    named = [line for line in lines if not is_asked(line, language, told)]
    parts = (part.strip() for line in reversed(named) for part in _BARS.split(line[:_MOST_TITLE]))
    found = (names for part in parts if (names := _names(part, language)))
    return next((names for names in found if names.split()[0].lower() not in _ours(language)), "")


def _ours(language: str) -> list[str]:
    """Words that open an office in place of a name: "By Our Sports Staff" names nobody."""
    words: list[str] = table(language, "furniture")["byline"].get("ours", [])
    return words


def is_byline(line: str, language: str) -> bool:
    """Whether the line names who wrote the article."""
    return bool(_names(line, language))


def _names(line: str, language: str) -> str:
    found = _by(language).match(line) if len(line) < 100 else None
    if not found:
        return _labelled(line, language) if len(line) < _MOST_SIGNED else ""
    several = _from_places(language).match(line, found.start("names"))
    if several:
        return several[0]
    words = without_pictures(found["names"].split(), language)
    return _written(_without_office(words, line, language)) if words else ""


def _labelled(line: str, language: str) -> str:
    """The names behind a colon and a label or an office ("Words: Ann Lee", "Court reporter: Bo Ek")."""
    label, colon, names = (part.strip() for part in line.partition(":"))
    row = table(language, "furniture")["byline"]
    is_house = label.lower().endswith(tuple(row.get("houses", ())))
    known = (*row.get("labels", ()), *row.get("interviews", ()))
    is_label = label.lower() in known or (_is_office(label, language) and not is_house)
    is_label = is_label and bool(colon)
    return names if is_label and all(map(are_names, people_in(names))) else ""


def _without_office(words: list[str], line: str, language: str) -> list[str]:
    """The name and surname alone where an office follows them on the line ("Ann Lee Chief reporter")."""
    behind = " ".join(line.split()[-2:]).lower()
    is_glued = len(words) > _NAME_WORDS and behind.endswith(tuple(_offices(language)))
    return words[:_NAME_WORDS] if is_glued and "," not in line else words


def _offices(language: str) -> list[str]:
    titles: list[str] = table(language, "furniture")["byline"].get("titles", [])
    return titles


def _written(words: Sequence[str]) -> str:
    """The names with capitals as one writes them; empty where they do not open and close with one."""
    if not (words[0][0].isupper() and words[-1][0].isupper()):
        return ""
    names = " ".join(words)
    is_loud = len(words) > 1 and names.isupper() and min(map(len, words)) > 1
    return re.sub(r"[^\W\d_]{3,}", lambda word: word[0].capitalize(), names) if is_loud else names


def split_place(byline: str, language: str) -> tuple[str, str]:
    """The names of a byline, and the place they wrote from where it tells one ("Ann Lee in Oslo")."""
    found = _from_place(language).fullmatch(byline)
    if not found:
        return byline, ""
    return found["names"], "" if found["link"].lower() in _grounds(language) else found["place"]


def _grounds(language: str) -> list[str]:
    """Words between a name and a ground or a court ("Ann Lee at Harbour Park")."""
    words: list[str] = table(language, "furniture")["byline"].get("grounds", [])
    return words


def _before_places(language: str) -> str:
    """Words between a name and where it wrote from, or what never matches where a language has none."""
    places: list[str] = table(language, "furniture")["byline"].get("places", [])
    return "|".join(map(re.escape, [*places, *_grounds(language)])) or r"\b\B"


@cache
def _from_place(language: str) -> re.Pattern[str]:
    words = _before_places(language)
    name = rf"(?=[^\W\d_a-zà-öø-ÿ]){_NAME}"
    people = rf"{name}(?:\s+(?:{name}|and|und|&)){{0,5}}\s+{name}"
    return re.compile(rf"(?P<names>{people}),?\s+(?P<link>{words})\s+(?P<place>{name}(?:\s+{name}){{0,2}})")


@cache
def _from_places(language: str) -> re.Pattern[str]:
    """Several names, each with a place of its own ("Ann Lee in Oslo and Bo Ek in Bergen")."""
    words = _before_places(language)
    name = rf"(?=[^\W\d_a-zà-öø-ÿ]){_NAME}"
    one = rf"{name}(?:\s+{name}){{1,3}}\s+(?:{words})\s+{name}(?:\s+{name}){{0,2}}"
    return re.compile(rf"{one}(?:(?:,|,?\s+(?:and|und|&))\s+{one}){{1,3}}(?=\s*[|•·]|\s*$)")


def placed_byline(lines: Sequence[str], language: str) -> str:
    """The first line under a headline that is nothing but a name, or names and the place they wrote from.

    A name that is not known counts below a bare "By" and above an office ("Health editor").
    """
    for above, whole, below in zip(("", *lines), lines, (*lines[1:], ""), strict=False):
        if signed := _signed(whole, language):
            return signed
        line = _without_day(whole, language)
        if _is_placed(line, language):
            return line
        is_between = _is_by(above, language) or is_role(below, language)
        if _is_person(line, language) or (_is_name(line, language) and is_between):
            return " ".join(_without_office(line.split(), line, language))
    return ""


def _signed(line: str, language: str) -> str:
    """The names of a line that holds an office or agency behind them, or two people and nothing else.

    "Ann Lee, health editor", "Ann Lee, AP", "Ann Lee and Bo Ek"; a name not known counts with an office.
    """
    names, _, office = (part.strip() for part in line.partition(","))
    people = people_in(names)
    if len(line) > _MOST_SIGNED or not people or not all(map(are_names, people)):
        return ""
    is_known = all(_is_person(" ".join(words), language) for words in people)
    if office:
        return names if _is_office(office, language) or (is_known and is_listed(office)) else ""
    return names if is_known and len(people) > 1 else ""


def _is_office(words: str, language: str) -> bool:
    """Whether words are the office of who writes, and not of who takes or picks pictures."""
    is_pictured = any(word in picture_words(language) for word in words.lower().split())
    return is_role(words, language) and not is_pictured


def _without_day(line: str, language: str) -> str:
    """The name on a line that has nothing else but the day behind it ("Ann Lee, 3 March 2026")."""
    bar = _BARS.search(line)
    name, day = (line[: bar.start()], line[bar.end() :]) if bar else line.partition(",")[::2]
    is_day = 0 < len(day.split()) <= _MOST_DAY and bool(dates_in(day, language))
    return name.strip() if is_day and _is_person(name.strip(), language) else line


def _is_placed(line: str, language: str) -> bool:
    """Whether a line is nothing but names and where they wrote from."""
    return split_place(line, language)[0] != line


def _is_person(line: str, language: str) -> bool:
    """Whether a line is a known first name and one to three more names."""
    words = _without_office(line.split(), line, language)
    is_known = are_names(words) and words[0].lower() in _first_names(language)
    return is_known and not any(map(str.isupper, words[1:]))


def _is_name(line: str, language: str) -> bool:
    """Whether a line may be the name of somebody: two to four words with capitals, and no office itself."""
    words = line.split()
    return are_names(words) and not is_role(line, language)


def _is_by(line: str, language: str) -> bool:
    return line.strip(" :").lower() in table(language, "furniture")["byline"]["by"]


@cache
def _first_names(language: str) -> frozenset[str]:
    known = (table(code, "names") for code in {"en", language})
    return frozenset(name for names in known for kind in ("male", "female", "unisex") for name in names[kind])


def is_role(line: str, language: str) -> bool:
    """Whether a line is an author's office, as it stands under a byline ("Health correspondent")."""
    return len(line.split()) <= _MOST_ROLE and line.lower().endswith(tuple(_offices(language)))


def split_byline(title: str, told: str, language: str) -> tuple[str, str]:
    """The title without the byline that a copy glued to its end, and that byline; empty where none is.

    Args:
        title: The line of the headline ("Ferry aground by Ann Lee | 3 March 2026").
        told: The text of the article; whom it names is no author ("New album by Ann Lee").
        language: Of the article.
    """
    found = _byline_behind(language).search(title) if len(title) < _MOST_TITLE else None
    if not found or title.count(" ", 0, found.start()) < _LEAST_TITLE_WORDS - 1:
        return title, ""
    names = found["names"].split()
    if not all(name[0].isupper() for name in names) or names[-1] in told:
        return title, ""
    return title[: found.start()], title[found.start() :].strip()


@cache
def _byline_behind(language: str) -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in table(language, "furniture")["byline"].get("behind", ()))
    return re.compile(rf"\s+(?i:{words})\s+(?P<names>{_NAME}(?:\s+{_NAME}){{1,3}})(?:\s*[|•·].{{0,80}})?$")


def standfirst_in(lines: Sequence[str], language: str) -> str:
    """The sentence or two between headline and body that sum it up."""
    return next((line for line in lines if _may_sum_up(line, language)), "")


def _may_sum_up(line: str, language: str) -> bool:
    """Whether a line is neither too short or long, nor a byline, a note on dates or a signed caption."""
    closed = line.rstrip("\"'”’»)]").endswith((".", "!", "?", "…"))
    if not 7 <= len(line.split()) <= 60 or is_byline(line, language) or is_signed(line):
        return False
    if dates_in(line[:40], language) or (not closed and (dates_in(line, language) or _is_title_cased(line))):
        return False
    return not _SIGNED_PICTURE.search(line) and not (not closed and _role(language).search(line[:100]))


def _is_title_cased(line: str) -> bool:
    """Whether next to all longer words have a capital, as in the title of a film or of another article."""
    longer: list[str] = re.findall(r"[^\W\d_]{4,}", line)
    return sum(word[0].isupper() for word in longer) > _TITLE_SHARE * len(longer)


@cache
def _role(language: str) -> re.Pattern[str]:
    """An author with an office behind a comma: "Ann Lee, Europe Correspondent"."""
    titles = "|".join(re.escape(word) for word in table(language, "furniture")["byline"].get("titles", []))
    titles = titles or r"\b\B"  # a language that lists none
    return re.compile(rf"^{_NAME}(?:\s+{_NAME}){{1,3}},.*\b(?:{titles})\b", re.IGNORECASE)


def published_from(
    head: Sequence[str], text: str, captions: Sequence[str], language: str, notices: Sequence[str] = ()
) -> Published | None:
    """The day of publication: in a row above the body, else the day the text opens with.

    A day and month without a year there, or in the first paragraphs, take it from a photo caption, one of
    the opening also from the notice of rights, and are then inferred. Any other date of the text is the day
    of something it tells, and years old as often as not.
    """
    if stated := _stated_in(head, language):
        return Published(stated)
    opening = opening_day(text, language)
    if isinstance(opening, date):
        return Published(opening, Certainty.INFERRED, "date in the dateline")
    part = opening or day_and_month(text[:_LEAD], language)
    found = _by_caption(part, captions, language) if part else None
    return found or (_by_notice(opening, notices) if opening else None)


def _stated_in(head: Sequence[str], language: str) -> date | None:
    """The day of the last row that tells one, but that of a change only where no other stands by it."""
    told = ((at, stated_day(head[at], language)) for at in range(len(head) - 1, -1, -1))
    changed: tuple[int, date] | None = None
    for at, day in told:
        if changed and changed[0] - at > _BY_CHANGE:
            break
        if day and not _change(language).match(head[at]):
            return day
        changed = changed or ((at, day) if day else None)
    return changed[1] if changed else None


@cache
def _change(language: str) -> re.Pattern[str]:
    """What opens a row with the day of a change ("Last updated 3 March 2026")."""
    both = (table(code, "furniture").get("row", {}) for code in ("en", language))
    return starts(tuple(word for row in both for word in row.get("changed", ())))


def _by_caption(part: DayAndMonth, captions: Sequence[str], language: str) -> Published | None:
    """With the latest year of the captions; those of pictures from a store tell nothing of the article."""
    fresh = [words for words in captions if not _stored(language).search(words)]
    return _in_latest(part, years_in(" ".join(fresh), language), "year from a photo caption")


def _by_notice(part: DayAndMonth, notices: Sequence[str]) -> Published | None:
    years = [int(year) for line in notices for year in _RIGHTS.findall(line)]
    return _in_latest(part, years, "year from the notice of rights")


def _in_latest(part: DayAndMonth, years: Sequence[int], how: str) -> Published | None:
    day = part.in_year(max(years)) if years else None
    return Published(day, Certainty.INFERRED, how) if day else None


@cache
def _stored(language: str) -> re.Pattern[str]:
    both = (table(code, "furniture").get("row", {}) for code in ("en", language))
    words = "|".join(re.escape(word) for row in both for word in row.get("stored", ())) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
