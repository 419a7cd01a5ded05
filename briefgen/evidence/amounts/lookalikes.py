"""Numbers that are no figures: dates, times of day, telephone numbers, names, places in a list."""

import re
from functools import cache
from typing import Any

from briefgen.evidence.amounts.ago_words import AgoWords, ago_words
from briefgen.evidence.amounts.name_rows import in_rows
from briefgen.evidence.amounts.number_rows import NumberRows
from briefgen.evidence.amounts.numbers import Form, Number
from briefgen.evidence.amounts.results import Results
from briefgen.evidence.words.number_words import alternatives, either_case_starts, word_starts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import CAPITAL, name_of

FIRST_YEAR, LAST_YEAR = 1000, 2200
_MODERN = range(1900, 2041)
_FIRST_NEAR_YEAR, _FIRST_FAR_YEAR = 1500, 2100
"""Between these years a word that may stand before a year tells one; outside them only a few words do."""

_WORD_BEFORE = re.compile(r"([^\W\d_][\w.’'&]*|&)(?:[\s\u00a0]+|(?<=\.))$")
_TIED_BEFORE = re.compile(r"([^\W\d_][\w.]*)\s?[-‑–—]$")
_VERSIONED = re.compile(r"[a-z]+[A-Z]")  # "iOS 10.3", "macOS 12.1"
_CAPITAL_AFTER = re.compile(rf"[ \u00a0]({CAPITAL}[a-zß-ÿ]\w*)(?!\w|,?\s(?:and\s)?\d)")
_SECOND_SIDE = re.compile(r"[-–]\d{1,2}(?![\d-])")
_TICKER = re.compile(r"[A-Z]{2,6}:\s?[A-Z]{1,6}(?![a-z\d])")
_LONGEST_MODEL = 4
_OPENING_REACH = 48
_NAME_WORD = rf"{CAPITAL}[\w’'.-]*"
_NAME = name_of(_NAME_WORD, _NAME_WORD, 3)
_JOINT = r"(?:,\s(?:[a-z]{2,5}\s){0,2}|\s[a-z]{2,5}\s(?:[a-z]{2,3}\s)?)"
_GAPPED = re.compile(
    rf"(?:^|[.!?]\s|\n)(?:The\s)?{_NAME}\s[a-z]+\s\d[\d,]*\s[a-z]+(?:{_JOINT}{_NAME}\s\d[\d,]+)*{_JOINT}{_NAME}\s$"
)
_GAPPED_REACH = 120
_LEAST_GAPPED_DIGITS = 2  # a single one is rather part of the name: "Channel 4"
_TWO_DIGITS = re.compile(r"\d{2}(?!\d)")
_TOKEN = re.compile(r"\S+")
_TOKEN_BEFORE = re.compile(r"(?:https?://|www\.|[@#])\S*$")
_HYPHENS = ("-", "‑")
_MONEY_SIGNS = ("$", "£", "€", "¥")
_NAME_REACH = 20
_PART_REACH = 160
_HOUR_REACH = 12
_HOURS = range(1, 13)
_MONTH_REACH = 14
_ADDRESS_REACH = 200
_SENTENCE_EDGE = re.compile(r"(?:^|[.!?:;\n\u2022\"“”‘(]\s*)$")
_MINUTE = r"\d{1,3}(?:\+\d{1,2})?[.’'′]"
_MINUTES = rf"(?:(?<=\()|(?<=[.’'′],)|(?<=[.’'′],\s)){_MINUTE}(?:,\s?{_MINUTE}){{0,9}}\)"
"""When goals were scored, alone in brackets: "Kane (12’, 45+2’)", "Boadu (61.)"."""


class Lookalikes:
    """What a language writes with numbers that count nothing."""

    def __init__(self, words: dict[str, Any], clause: dict[str, Any], ago: AgoWords) -> None:
        self.ago = ago
        verbs = alternatives([*clause["finite"], *clause["clause_verbs"]])
        opening = (
            rf"(?:^|[.!?]['\"”’“]?\s)(?:{alternatives(clause['whole_before'])})\s(?:[^\W\d]+\s){{0,2}}\d"
        )
        self.out_of = re.compile(
            rf"{opening}(?:[^.!?;:\n]|(?<=\d)\.(?=\d)){{3,{_PART_REACH}}}?\s(?:{verbs})\s[^.!?;:,\n]*$"
        )
        self.year_before = frozenset(word.lower() for word in (*words["year_before"], *words["months"]))
        acts = alternatives(words["year_acts"]) if words["year_acts"] else r"\b\B"
        self.year_acts = re.compile(rf"\s(?:{acts})\s")
        self.far_year_before = frozenset(words["far_year_before"])
        self.old_year_before = frozenset(words["old_year_before"])
        self.designators = frozenset(words["designators"])
        self.place_leads = frozenset(clause["place_leads"])
        self.definite = frozenset(clause["definite"])
        self.keep_before = frozenset(words["keep_before"])
        self.glued_before = frozenset(words["glued_before"])
        self.months = frozenset(words["months"])
        self.dated = self.months | frozenset(words["weekdays"])
        owner = rf"{_NAME}?(?:{alternatives(words['owner_endings'])})\s$"
        article = alternatives(clause["articles"])
        # "Laut BUND 800 Katzen": letters that tell something are no make of car.
        source = alternatives(clause["attribution"])
        self.sourced_by = re.compile(rf"(?<![^\W_])(?i:{source})\s(?:{CAPITAL}){{2,}}\s$")
        self.set_against = re.compile(
            rf"\d[^.!?;:\n]{{1,80}}\s(?:{alternatives(clause['compared'])})\s(?:(?:{article})\s)?(?:[a-zß-ÿ]{{3,}}\s)?{owner}"
        )
        self.families = frozenset(words["families"])
        self._compile(words)
        self._compile_spans(words)
        self.rows, self.results = NumberRows(words), Results(words)

    def _compile(self, words: dict[str, Any]) -> None:
        months = alternatives(words["months"])
        clock = alternatives(words["clock"]["after"])
        ordinal = alternatives(words["ordinal"])
        streets = alternatives(words["streets"])
        day = rf"(?:[0-3]?\d(?:{ordinal}|\.)?)"
        zones = alternatives(words["clock"]["zones"])
        year = r"(?:1\d{3}|20\d{2})"
        joins = alternatives(words["spans"]["joins"])
        self.month_before = re.compile(rf"(?<![^\W_])(?:{months})\.?,?\s+$", re.IGNORECASE)
        self.from_month = re.compile(
            rf"(?:{months})\.?\s+{day}(?:\s?[-–—]\s?{day}|,?\s(?:and|to|or)\s{day})?"
            rf"(?!\d|[.,]\d|\s?%)(?:,?\s{year}(?!\d))?|(?:{months})\.?,?\s{year}(?!\d)",
            re.IGNORECASE,
        )
        if words["dotted_ordinals"]:  # the day stands before the month: "im Mai 24 Millionen Euro"
            self.from_month = re.compile(rf"(?:{months})\.?,?\s{year}(?!\d)", re.IGNORECASE)
        either = [
            rf"{day}(?:(?:\s?[-–—]\s?|\s(?:{joins})\s){day})?\s?(?:of\s)?(?:{months})(?![^\W_])(?:,?\s{year}(?!\d))?",
            r"\d{4}-\d{2}-\d{2}(?!\d)",
            r"\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/])",
            rf"\d{{1,2}}(?:[.:]\d{{2}}){{0,2}}\s?(?:[-–]\s?\d{{1,2}}(?:[.:]\d{{2}})?\s?)?(?:{clock})(?![^\W_])",
            rf"(?:[01]\d|2[0-3])[0-5]\d\s?(?-i:{zones})(?![^\W_])",
            _hours_of_day(words["clock"]),
            _hours_in_row(words["clock"], joins),
            r"\d{1,3}:\d{2}(?::\d{2})?(?:\.\d+)?(?!\d)",
            r"(?:1[5-9]|20)\d{2}\s?[-–—/]\s?(?:(?:1[5-9]|20)\d{2}|\d{2})(?![\d%]|[.,]\d)",
            r"\d{2,4}['’]?s(?![^\W_])",
            rf"\d+(?:{ordinal})(?![^\W_])" if not words["dotted_ordinals"] else _dotted_ordinal(words),
            rf"\d{{1,5}}\s(?-i:(?:[A-Z0-9][\w.’']*\s){{1,4}}(?:{streets})(?![^\W_]))",
            r"\d{3}\)\s?\d{3}[-.\s]\d{4}(?!\d)",
            r"(?:\d-)?(?:\d{3}-){1,2}\d{4}(?![\d-])",
            r"\d{3,}-\d{4,}(?:-\d+)*",
            rf"(?:{alternatives(words['families'])})[-‑]\d{{1,3}}(?:[A-Z]{{1,3}})?(?![\w%])",
            r"\d{1,4}(?:\.\d{1,4}){2,}(?!\d)",
            r"\d{1,3}(?:[-–]\d{1,3}){2,}(?![\d–-])",
            r"0\d{2,4}[\s-]\d{3,4}[\s-]?\d{3,4}(?!\d)",
            r"0\d+(?![\d.,]*\d)",
            r"\d[’'′]\s?\d{1,2}(?:[”\"″]|(?!\d))",
            _MINUTES,
        ]
        self.from_digits = re.compile("|".join(f"(?:{one})" for one in either), re.IGNORECASE)
        self._compile_names(words)

    def _compile_names(self, words: dict[str, Any]) -> None:
        """Names with numbers, and what before a number is no part of one."""
        self.tied_by = re.compile(rf"[^\W\d_][-‑](?:{alternatives(words['tied_by'])})[-‑]$")
        self.named_by = re.compile(rf"{word_starts(words['named_by'])}\s+$")
        self.after_plus = re.compile(r"\d{1,3}[\s.(-]{1,2}\d{1,4}(?:[\s.)-]{1,2}\d{2,4}){1,5}")
        opening = r"(?:^|[.!?:;,\n\u2022\"“”‘(]\s*)"
        adverb = rf"{CAPITAL}[a-zß-ÿ’']+(?:{alternatives(words['adverb_endings'])})"
        named = rf"(?:{CAPITAL}[\w’'.-]+\s+){{0,2}}{CAPITAL}[\w’'-]+"
        place = rf"(?i:{alternatives(words['place_openings'])})\s+{named}"
        day = rf"(?<![^\W_])(?:{alternatives(words['weekdays'])})"
        self.opened = re.compile(rf"(?:{opening}(?:{adverb}|{place})|{day})\s+$")
        self.names = re.compile(rf"{either_case_starts(words['names'])}(?![^\W_])")

    def _compile_spans(self, words: dict[str, Any]) -> None:
        spans = words["spans"]
        self.span_after = re.compile(rf"[\s-]+(?:{alternatives(spans['after'])})(?![^\W_])", re.IGNORECASE)
        self.span_before = re.compile(rf"(?<![^\W_])(?:{alternatives(spans['before'])})\s+$", re.IGNORECASE)
        nouns = alternatives(spans["nouns"])  # "im folgenden Jahr 800" counts; "im Jahr 800" is a year
        self.time_before = re.compile(rf"(?<![^\W_])(?:{alternatives(spans['before'])})\s(?:{nouns})\s+$")
        clock = words["clock"]
        self.half_hour = re.compile(rf"(?<![^\W_])(?:{alternatives(clock['half_hours'])})\s$", re.IGNORECASE)
        self.hour_alone = re.compile(r"(?![^\W_])(?!\s[^\W\d_a-z])")
        self.hour_before = re.compile(
            rf"(?<![^\W_])(?:{alternatives(clock['hour_before'])})\s$", re.IGNORECASE
        )
        self.part_of_day = re.compile(rf"\s(?:{alternatives(clock['parts_of_day'])})(?![^\W_])")

    def end_of(self, text: str, number: Number) -> int:
        """Where the date, time, telephone number or name ends that the number opens; 0 where it is none."""
        either = self.ago.either(text, number.start) or _ticker(text, number)
        either = either or self._hour_of_day(text, number)
        if either:
            return either.end()
        if number.form is Form.DIGITS or number.form is Form.FRACTION:
            found = self._dated(text, number) or self._marked(text, number)
            if found:
                return found.end()
        named = self.names.search(text, max(0, number.start - _NAME_REACH), number.end + _NAME_REACH)
        return named.end() if named and named.start() < number.end and named.end() > number.start else 0

    def _hour_of_day(self, text: str, number: Number) -> re.Match[str] | None:
        """What tells an hour: "since six in the morning", "half past six"; None of another number."""
        if number.value not in _HOURS:
            return None
        window = text[max(0, number.start - _HOUR_REACH) : number.start]
        if self.half_hour.search(window):
            return self.hour_alone.match(text, number.end)
        before = self.hour_before.search(window)
        return self.part_of_day.match(text, number.end) if before else None

    def _dated(self, text: str, number: Number) -> re.Match[str] | None:
        window = max(0, number.start - _MONTH_REACH)
        month = self.month_before.search(text[window : number.start])
        if month:
            return self.from_month.match(text, window + month.start())
        if text[max(0, number.start - 1) : number.start] in _MONEY_SIGNS:
            return None
        return self.from_digits.match(text, number.start)

    def _marked(self, text: str, number: Number) -> re.Match[str] | None:
        """A telephone number after "+", a year after an apostrophe, part of an address."""
        before = text[number.start - 1 : number.start]
        if before == "+":
            return self.after_plus.match(text, number.start)
        if before and before in "'’" and not text[max(0, number.start - 2) : number.start - 1].isalnum():
            return _TWO_DIGITS.match(text, number.start)
        token = _TOKEN_BEFORE.search(text[max(0, number.start - _ADDRESS_REACH) : number.start])
        return _TOKEN.match(text, number.start) if token else None

    # --- one number -------------------------------------------------------------------------

    def is_name(self, text: str, number: Number) -> bool:
        """Whether the number is part of a name: "Section 427", "Apple Watch 5", "F-35", "Group of Seven"."""
        before = text[max(0, number.start - 32) : number.start]
        if self.named_by.search(before) or (before.endswith(_HYPHENS) and self.tied_by.search(before)):
            return True
        if _SECOND_SIDE.match(text, number.end) and self.results.near.search(before):
            return False
        if number.form in (Form.WORDS, Form.MAGNITUDE):
            return self._named_in_words(text, number, before)
        if number.scaled or number.form is not Form.DIGITS:
            return False
        word = _WORD_BEFORE.search(before)
        if word is None:
            return self._tied_to_name(before)
        if word[1].lower() in self.designators:
            return True
        return self._follows_capital(text, number, word[1])

    def _tied_to_name(self, before: str) -> bool:
        tied = _TIED_BEFORE.search(before)
        return tied is not None and tied[1].lower() not in self.glued_before

    def _follows_capital(self, text: str, number: Number, word: str) -> bool:
        """A capital inside a sentence, or one at its start with another capital after the number."""
        digits = text[number.start : number.end]
        if _VERSIONED.match(word) and digits.count(".") == 1:
            return True
        plain = "," in digits or "." in digits
        if (word.islower() and word != "&") or word in self.keep_before or plain:
            return False
        if self.time_before.search(text, max(0, number.start - _OPENING_REACH), number.start):
            return False
        before = text[max(0, number.start - _GAPPED_REACH) : number.start]
        if digits not in self.families and self.set_against.search(before):
            return False  # "14 stadiums, compared with Portugal's 6"
        if word.rstrip(".") in self.months or number.start in in_rows(
            text, self.designators, self.place_leads, self.definite
        ):
            return False
        return not _is_gapped(text, number)

    def _named_in_words(self, text: str, number: Number, before: str) -> bool:
        first = text[number.start]
        word = _WORD_BEFORE.search(before)
        if not first.isupper():
            return word is not None and word[1].lower() in self.designators - {
                "top",
                "group",
                "case",
            }
        return word is not None and not _SENTENCE_EDGE.search(before) and not word[1].isupper()

    def follows_noun(self, text: str, number: Number) -> bool:
        """Whether any word but one that numbers things stands before, where all nouns have capitals.

        "bei dem Brand 23 Menschen", "in Essen 12 Männer"; but "Gleis 3", "Boeing 737".
        """
        before = text[max(0, number.start - _OPENING_REACH) : number.start]
        word = _WORD_BEFORE.search(before)
        letters = word is not None and word[1].isupper() and self.sourced_by.search(before) is None
        named = word is None or word[1].lower() in self.designators or letters
        return not named and self.named_by.search(before) is None

    def is_designated(self, text: str, number: Number) -> bool:
        """Whether what stands before a number only takes one as a name: "Highway 7", "Big 4", "F-35"."""
        before = text[max(0, number.start - _OPENING_REACH) : number.start]
        word = _WORD_BEFORE.search(before)
        return word is None or word[1].lower() in self.designators or self.named_by.search(before) is not None

    def is_part(self, text: str, number: Number) -> bool:
        """Whether it is so many of those that open the sentence: "Von den 90 Ämtern sind laut Plan 14 zu"."""
        before = text[max(0, number.start - _PART_REACH) : number.start]
        return self.follows_noun(text, number) and self.out_of.search(before) is not None

    def opens_with_word(self, text: str, number: Number) -> bool:
        """Whether only one word of the sentence stands before the number: "Add 200g"."""
        before = text[max(0, number.start - _OPENING_REACH) : number.start]
        word = _WORD_BEFORE.search(before)
        edge = before[: word.start()] if word else ""
        whole = number.start == len(before)
        return word is not None and _SENTENCE_EDGE.search(edge) is not None and (whole or bool(edge))

    def may_precede_count(self, text: str, number: Number) -> bool:
        """Whether the capital before a count is that of its sentence, a day, or a place opening a clause.

        "Fully 250 firms", "In New York 45 clinics": of "Boeing 737 jets" the number is part of a name.
        """
        before = text[max(0, number.start - _OPENING_REACH) : number.start]
        if number.start > len(before):
            before = "x" + before  # what stands before is cut
        return self.opened.search(before) is not None

    def opens_name(self, text: str, number: Number) -> bool:
        """Whether plain digits begin a name: "the 787 Dreamliner", "900 Grand Concourse"."""
        plain = number.form is Form.DIGITS and not number.scaled and text[number.start : number.end].isdigit()
        follows = _CAPITAL_AFTER.match(text, number.end) if plain else None
        if follows is None or number.end - number.start > _LONGEST_MODEL:
            return False
        return follows[1] not in self.dated

    def is_year(self, text: str, number: Number, *, counted: bool) -> bool:
        """Whether four plain digits without a unit are a year.

        Args:
            text: The number stands in it.
            number: Without a unit.
            counted: True where a plural noun follows.
        """
        value = number.value
        digits = text[number.start : number.end]
        if value is None or len(digits) != 4 or not digits.isdigit() or not FIRST_YEAR <= value < LAST_YEAR:
            return False
        word = _WORD_BEFORE.search(text[max(0, number.start - 24) : number.start])
        pointed = word is not None and word[1].lower().rstrip(".") in self.year_before
        modern = int(value) in _MODERN
        if (counted and modern and value % 100) or self.year_acts.match(text, number.end):
            return True
        if counted:
            return pointed and (modern or value % 100 != 0) and word is not None and word[1].lower() != "to"
        if value >= _FIRST_FAR_YEAR or value < _FIRST_NEAR_YEAR:
            telling = self.far_year_before if value >= _FIRST_FAR_YEAR else self.old_year_before
            return word is not None and word[1].lower() in telling
        return modern or (pointed and word is not None and word[1].lower() != "of")

    def is_calendar_year(self, text: str, number: Number) -> bool:
        """Whether the digits are those of a year of our days: "the 1988 quarter"."""
        return text[number.start : number.end].isdigit() and number.value in _MODERN

    def is_stretch_of_calendar(self, text: str, start: int, end: int) -> bool:
        """Whether "four-year" stands in "the previous four-year period"."""
        after = self.span_after.match(text, end)
        return bool(after and self.span_before.search(text, max(0, start - 20), start))


def _is_gapped(text: str, number: Number) -> bool:
    """Whether the verb is left out between a name and its number: "Ash won 412 seats, the Elms 121"."""
    if number.end - number.start < _LEAST_GAPPED_DIGITS:
        return False
    return _GAPPED.search(text[max(0, number.start - _GAPPED_REACH) : number.start]) is not None


def _hours_of_day(clock: dict[str, Any]) -> str:
    """Four digits of hours that a word before or a nought makes a time of day: "at 2015 hours", "0615hrs"."""
    hours = (
        rf"\s?(?:{alternatives(clock['hours'])})(?![^\W_]|\s(?:{alternatives(clock['no_hours_before'])})\s)"
    )
    behind = "|".join(rf"(?<=\b{re.escape(word)}\s)" for word in clock["hours_after"]) or "(?!)"
    return rf"(?:(?:{behind})(?:[01]\d|2[0-3])|0\d)[0-5]\d{hours}"


def _hours_in_row(clock: dict[str, Any], joins: str) -> str:
    """Hours of which only the last has the word for it: "between 5 and 7pm", "um 7, 9 und 11 Uhr"."""
    after = alternatives([word for word in clock["after"] if word not in clock["lasting"]])
    hour, at = r"(?:2[0-4]|[01]?\d)(?:[.:][0-5]\d)?", alternatives(clock["hours_after"])
    return rf"{hour}(?:,\s{hour}){{0,6}}\s(?:{joins})\s(?:(?:{at})\s)?{hour}\s?(?:{after})(?![^\W_])"


def _dotted_ordinal(words: dict[str, Any]) -> str:
    """An ordinal with a full stop, which ends no sentence: "der 3. Platz", but not "Es waren 68.".

    One of three digits needs an article: "der 150. Jahrestag", but not "in Kassel 140. Betroffen sind".
    """
    opens = alternatives(words["keep_before"])
    articles = "|".join(rf"(?<=\b{re.escape(word)}\s)" for word in words["ordinal_after"])
    number = rf"(?:\d{{1,2}}|(?:{articles})\d{{3}})"
    return rf"{number}\.(?=\s+[^\W\d_])(?!\s+(?-i:{opens})(?![^\W_]))"


def _ticker(text: str, number: Number) -> re.Match[str] | None:
    """The place and name of a share that begins with a number word in capitals: "SIX: ABBN"."""
    words = number.form is Form.WORDS and text[number.start : number.end].isupper()
    return _TICKER.match(text, number.start) if words else None


@cache
def lookalikes(language: str) -> Lookalikes:
    """The lookalikes of a language; of English where it has no table."""
    return Lookalikes(table(language, "lookalikes"), table(language, "figures"), ago_words(language))
