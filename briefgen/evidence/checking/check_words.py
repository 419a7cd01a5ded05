"""What the checks look for and say, compiled from the table `checks` of a language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any

from briefgen.evidence.times.date_words import date_words
from briefgen.evidence.words.number_words import grammar
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.article import Span
from briefgen.model.evidence import Figure

_REACH = 60
_PATTERNS = (
    "earlier_span",
    "earlier_span_before",
    "own_span",
    "own_span_for",
    "own_span_of",
    "own_span_that",
    "years",
    "taken_office",
    "taken_span",
    "times",
    "times_less",
    "fold",
    "fold_less",
    "fold_fell",
    "fold_rose",
)

_DIGITS = re.compile(r"\d[\d.,]*(?<=\d)")
_BLANKS = re.compile(r"[\s’']")
"""What groups digits by thousands besides the marks of a language."""


@dataclass(frozen=True, slots=True)
class Named:
    """Words with a number in them."""

    span: Span
    text: str
    number: int


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A pattern with a group "number", and what follows that group: rarer, so it is sought first."""

    whole: re.Pattern[str]
    tail: re.Pattern[str]

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        end = 0
        for tail in self.tail.finditer(text):
            whole = self.whole.search(text, max(tail.start() - _REACH, end), tail.end())
            if whole is not None and whole.end() == tail.end():
                end = whole.end()
                yield whole


@dataclass(frozen=True, slots=True)
class Changing:
    """The words around a change.

    Attributes:
        judging: Words of change that tell better or worse, not up or down.
        nouns: Endings of nouns of change, which may be what changes; `moving` verbs they are subjects of.
        by: Words before the size of a change.
        verb_last: Whether a verb may close its clause behind the numbers.
        now: Words for the time of writing.
        began: A word before the value a change began with.
        year_back: A time that is the year before the one told of.
        losable: What can fall by more than all of it, to less than nothing.
    """

    judging: frozenset[str]
    nouns: tuple[str, ...]
    moving: frozenset[str]
    by: re.Pattern[str]
    verb_last: bool
    now: re.Pattern[str]
    began: re.Pattern[str]
    year_back: re.Pattern[str]
    losable: frozenset[str]


@dataclass(frozen=True, slots=True)
class CheckWords:
    """The words of one language.

    Attributes:
        patterns: By name, what to look for around a number.
        numbers: What the number words stand for.
        factors: What words of change multiply by; `softened` stand before one that is not meant so strictly.
        of_base: Words between a factor and the number it multiplies.
        days_of_month: The 29th, 30th or 31st of a month, its year where one is named; see `_days_of_month`.
        between: Opens a range; `ranged` words before one that an `average` may be told of.
        born: Words just before a year of birth; `died` before one of death; `back_then` words that make
            an age one of an earlier day.
        list_of: Between a total and the first of all its parts; `some_of` words that make them only some.
        total_after: Words just behind a total that its parts stand before.
        of_them: Between a count and a part of it.
        part_first: Between a part and its whole; `whole_first` before a whole named first; `as_share` between
            those two and the share they make.
        shared_out: Words that tell shares of which each thing is in one only.
        since: Words before a span of years that leave open whether its first counts.
        kinds: Of what is counted, by the noun that holds for all of them.
        past_after: From a date that opens its sentence to a verb that tells it as past, in the group "verb".
        known: Words before a figure that was told of already.
        its: Words before a figure that give it to what stands before them.
        alike_stems: For a word, the first of those of one stem that a noun may take up.
        same_kind: For the name of what is counted, the one that stands for all of that kind.
        told_apart: Words around a figure that set it apart from another: a revision, a part, an earlier time.
        opens_another: Words that open a sentence about another thing.
        outcomes: Words of which each thing has one only; `dealing` verbs that deal things out.
        doubling: A factor in a participle behind two numbers, in the group "factor".
        joins_times: All that stands between two amounts of one verb at two times.
        tells_part: All that stands between a whole and the number a fraction of it is told as again.
        members: Those of whom there are no more than all, from the words behind a share of them to a verb.
        lasting: Verbs of what something costs or holds once and for all.
        part_of: Words that make the figure behind them a part of the one before, up to that figure.
        changing: Of changes themselves.
        ranged_from: Words before a range of two numbers, as "range from".
        moved: The words before the two numbers that a change leads from and to.
        denies: Words that turn a statement into its contrary.
        lives: Turns that tell one person's year of birth and age, in the groups "born", "age" and "died";
            `lives_hold` words one of which each has: a text without them is not searched.
        past_event: A verb that tells what happened, with its object, up to a date.
        since_then: Words for the time from the one told of to now.
        taken_up: Words that take up what the sentence before counted.
        over_time: All that may stand behind a factor that the next sentence takes up, to the end.
        had_been: Verbs of the value before the one that was told.
        joints: Words that tie a place, a time or a thing to what stands before them.
        sayings: Verbs of who tells it.
        resumes: What opens a sentence that takes up the one before, up to the size of a change.
        tying: Words that may stand between a change and its two numbers.
    """

    patterns: dict[str, "_Numbered"]
    numbers: dict[str, int]
    number_words: tuple[str, ...]
    total: re.Pattern[str]
    factors: dict[str, Decimal]
    softened: re.Pattern[str]
    of_base: frozenset[str]
    days_of_month: tuple[tuple[int, re.Pattern[str]], ...]
    between: re.Pattern[str]
    ranged: re.Pattern[str]
    average: re.Pattern[str]
    born: re.Pattern[str]
    died: re.Pattern[str]
    back_then: re.Pattern[str]
    list_of: re.Pattern[str]
    some_of: re.Pattern[str]
    total_after: re.Pattern[str]
    of_them: re.Pattern[str]
    part_first: re.Pattern[str]
    whole_first: re.Pattern[str]
    as_share: re.Pattern[str]
    shared_out: re.Pattern[str]
    since: tuple[str, ...]
    kinds: dict[str, frozenset[str]]
    tying: frozenset[str]
    past: re.Pattern[str]
    past_after: re.Pattern[str]
    opens_date: re.Pattern[str]
    known: re.Pattern[str]
    part_of: re.Pattern[str]
    joins_times: re.Pattern[str]
    tells_part: re.Pattern[str]
    members: re.Pattern[str]
    lasting: frozenset[str]
    its: re.Pattern[str]
    alike_stems: dict[str, str]
    same_kind: dict[str, str]
    told_apart: re.Pattern[str]
    opens_another: re.Pattern[str]
    outcomes: tuple[re.Pattern[str], ...]
    dealing: re.Pattern[str]
    doubling: re.Pattern[str]
    ranged_from: re.Pattern[str]
    moved: tuple[str, ...]
    denies: frozenset[str]
    lives: tuple[re.Pattern[str], ...]
    lives_hold: tuple[str, ...]
    past_event: re.Pattern[str]
    since_then: re.Pattern[str]
    taken_up: re.Pattern[str]
    over_time: re.Pattern[str]
    had_been: re.Pattern[str]
    joints: frozenset[str]
    sayings: frozenset[str]
    resumes: re.Pattern[str]
    changing: Changing
    not_past: frozenset[str]
    to_come: frozenset[str]
    texts: dict[str, str]
    decimal: str

    def number(self, words: str) -> int:
        """What digits or a number word stand for."""
        return int(words) if words.isdigit() else self.numbers[words.casefold()]

    def find(self, name: str, text: str) -> Iterator[Named]:
        """Where the pattern of that name stands, with its number."""
        for match in self.patterns[name].matches(text):
            yield Named(Span(*match.span()), match[0], self.number(match["number"]))

    def spelled(self, number: int) -> str:
        """The number as a word up to twelve, in digits above."""
        return self.number_words[number] if 0 <= number < len(self.number_words) else str(number)

    def plain(self, number: Decimal, places: int = 1) -> str:
        """A number as printed in a sentence, rounded to so many decimal places, without needless zeros."""
        rounded = f"{number:.{places}f}"
        kept = rounded.rstrip("0").rstrip(".") if "." in rounded else rounded
        return kept.replace(".", self.decimal)

    def printed(self, digits: str) -> Decimal | None:
        """The number that digits with their marks stand for, as "1,200.5" or "1 200"; None for none."""
        thousands = "," if self.decimal == "." else "."
        plain = _BLANKS.sub("", digits).rstrip(".,").replace(thousands, "").replace(self.decimal, ".")
        try:
            return Decimal(plain)
        except InvalidOperation:
            return None

    def grouped(self, number: Decimal) -> str:
        """A whole number as printed, its digits in threes."""
        return f"{number:,.0f}".replace(",", "," if self.decimal == "." else ".")

    def written_as(self, like: Figure, value: Decimal) -> str:
        """A value in the words and the scale of a figure: 15 million like "€30m" is "€15m"."""
        digits = _DIGITS.search(like.text)
        printed = self.printed(digits[0]) if digits else None
        if digits is None or not printed or not like.quantity.value:
            return self.plain(value, 2)
        scaled = self.plain(value * printed / abs(like.quantity.value), 2)
        return f"{like.text[: digits.start()]}{scaled}{like.text[digits.end() :]}"

    def say(self, name: str, **filled: str) -> str:
        """The sentence of that name, filled in."""
        return self.texts[name].format(**filled)


@cache
def check_words(language: str) -> CheckWords:
    """The words of that language, or of English where it has none."""
    words = table(language, "checks")
    numbers = {word: n for word, n in date_words(language).numbers.items() if n > 1}
    return CheckWords(
        patterns={name: _pattern(words[name], numbers) for name in _PATTERNS},
        numbers=numbers,
        number_words=tuple(words["number_words"]),
        total=re.compile(rf"(?<!\w)(?i:{any_of(words['total'])}),?{words['total_verb']}\s\Z"),
        factors={word: Decimal(str(factor)) for word, factor in words["factors"].items()},
        softened=re.compile(rf"(?<!\w)(?i:{any_of(words['softened'])})\s\Z"),
        days_of_month=_days_of_month(language),
        average=re.compile(rf"(?<!\w)(?i:{any_of(words['average'])})(?:\s\w+){{0,2}}\s\Z"),
        born=re.compile(rf"(?<!\w)(?:{words['born']})\Z"),
        died=re.compile(rf"(?<!\w)(?:{words['died']})\Z"),
        list_of=re.compile(words["list_of"]),
        some_of=_whole(words["some_of"]),
        total_after=re.compile(rf",?\s(?:{any_of(words['total_after'])})(?!\w)"),
        of_them=re.compile(words["of_them"]),
        part_first=re.compile(words["part_first"]),
        whole_first=re.compile(words["whole_first"]),
        as_share=re.compile(words["as_share"]),
        shared_out=_whole(words["shared_out"]),
        since=tuple(words["since"]),
        of_base=frozenset(words["of_base"]),
        kinds={name: frozenset(those) for name, those in words["kinds"].items()},
        tying=frozenset(words["tying"]),
        past=re.compile(rf"(?<!\w){words['past']}\Z"),
        past_after=re.compile(words["past_after"]),
        opens_date=re.compile(rf"(?:\A|[.!?\n]\s?){words['opens_date']}\Z"),
        known=re.compile(rf"(?<!\w)(?i:{any_of(words['known'])})\s\Z"),
        **_of_parts(words),
        its=re.compile(rf"(?<!\w)(?:{any_of(words['its'])})\s\Z"),
        alike_stems={word.casefold(): those[0].casefold() for those in words["alike"] for word in those},
        same_kind={word: name for name, those in words["same_kind"].items() for word in those},
        told_apart=_whole(words["told_apart"]),
        **_of_turns(words),
        **_of_speech(language),
        changing=_changing(language),
        not_past=frozenset(words["not_past"]),
        to_come=frozenset(words["to_come"]),
        texts=words["text"],
        decimal=grammar(language).decimal,
    )


def _of_parts(words: dict[str, Any]) -> dict[str, Any]:
    """What tells things apart, and factors behind their numbers."""
    return {
        "part_of": re.compile(rf"(?<!\w)(?i:{any_of(words['part_of'])})(?!\w)[^.!?;]{{0,16}}\Z"),
        "lasting": frozenset(words["lasting"]),
        "joins_times": re.compile(rf",?\s(?:{any_of(words['joins_times'])})\s(?:\w+\s)?|,\s"),
        "tells_part": re.compile(words["tells_part"]),
        "members": re.compile(rf"\s{words['of_members']}(?:{any_of(words['members'])})\s(?P<verb>[^\W\d_]+)"),
        "doubling": re.compile(rf",\s(?P<factor>{any_of(words['factors_behind'])})(?!\w)"),
        "outcomes": tuple(_whole(those) for those in words["outcomes"]),
        "dealing": re.compile(rf"\s(?i:{any_of(words['dealing'])})(?!\w)"),
        "opens_another": re.compile(rf"['\"“‘„]?(?:{words['opens_another']})(?!\w)"),
    }


def _of_turns(words: dict[str, Any]) -> dict[str, Any]:
    """Turns that tell a change, a life or a day."""
    return {
        "ranged_from": re.compile(rf"(?<!\w)(?:{words['ranged_from']})\s\Z"),
        "between": _whole(words["between"]),
        "ranged": _whole(words["ranged"]),
        "back_then": _whole(words["back_then"]),
        "moved": tuple(words["moved"]),
        "denies": frozenset(words["denies"]),
        "lives": tuple(re.compile(rf"(?<!\w){told}") for told in words["lives"]),
        "lives_hold": tuple(words["lives_hold"]),
        "past_event": re.compile(rf"(?<!\w)(?:{words['past_event']})\Z"),
        "since_then": _whole(words["since_then"]),
        "taken_up": _whole(words["taken_up"]),
        "over_time": re.compile(rf"{words['over_time']}[.!]?\Z"),
        "had_been": _whole(words["had_been"]),
        "resumes": re.compile(rf"(?:{words['resumes']})(?!\w)"),
    }


def _of_speech(language: str) -> dict[str, Any]:
    """What the words of speech tell of joints between things, and of who tells."""
    words = table(language, "speech")
    return {
        "joints": frozenset((*words["prepositions"], *words["noun_links"])),
        "sayings": frozenset(words["finite"]),
    }


def _changing(language: str) -> Changing:
    words = table(language, "checks")
    return Changing(
        judging=frozenset(words["judging"]),
        nouns=tuple(table(language, "comparisons")["changes_by"]),
        moving=frozenset(words["moving"]),
        by=re.compile(rf"(?<!\w)(?:{any_of(words['by'])})\s\Z"),
        verb_last=words["verb_last"],
        now=_whole(table(language, "certainty")["now"]),
        began=re.compile(rf"(?<!\w)(?:{any_of(table(language, 'figures')['change_from'])})\s\Z"),
        year_back=re.compile(rf"(?i:{any_of(words['year_back'])})"),
        losable=frozenset(words["losable"]),
    )


def _pattern(pattern: str, numbers: dict[str, int]) -> _Numbered:
    number = rf"(?P<number>\d{{1,3}}|{any_of(numbers)})"
    head, _, tail = pattern.partition("{number}")
    return _Numbered(
        re.compile(rf"(?<!\w)(?<!\d[.,])(?i:{head}{number}{tail})(?!\w)"), re.compile(rf"(?i:{tail})(?!\w)")
    )


def _days_of_month(language: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    """A day before its month, and a month before its day where the language writes that too.

    With each, how many code points before the day it may begin.
    """
    calendar = table(language, "calendar")
    names = [name for those in calendar["months"] for name in those]
    day, month = rf"(?P<day>29|3[01]){calendar['day_suffix']}", rf"(?P<month>{any_of(names)})(?!\w)"
    year = r"(?:,? (?P<year>[12]\d{3})(?![\d.,]\d))?"
    orders = [(0, rf"{day} {month}")]
    if not calendar["day_first"]:
        orders.append((max(map(len, names)) + 1, rf"{month} {day}(?!\w)"))
    return tuple((before, re.compile(rf"(?<![\d.,:/-])(?<!\w){ordered}{year}")) for before, ordered in orders)


def _whole(words: Any) -> re.Pattern[str]:
    """Any of the words, none as a part of another."""
    return re.compile(rf"(?<!\w)(?i:{any_of(words)})(?!\w)")
