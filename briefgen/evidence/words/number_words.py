"""The number words of a language, compiled from its table."""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from itertools import groupby
from typing import Any

from briefgen.knowledge.lexicon import table

SPACES = "\u00a0\u2009\u202f"
DASHES = r"\-\u2010\u2011"
SUPERIOR = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅛": (1, 8)}
"""Signs for fractions: over and under the line."""

RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺"
"""Signs for a power of ten, the digits in order."""

_OPENING = 3
_BY_REACH = 16
_RANGE_REACH = 48
"""So many letters tell whether a word may begin a number; a whole word may be shorter."""


def alternatives(words: Iterable[str]) -> str:
    """A regular expression for any of the words, longest first; a space in one stands for any white space.

    Words that begin alike share their beginning: with a hundred of them a match is several times as quick as
    by trying one after another.
    """
    return _branching(_spelled(words)) or "(?!)"


def word_starts(words: Iterable[str], led: str = r"(?<![^\W_].)") -> str:
    """`alternatives` where no letter or digit stands before them.

    That is looked for behind the first letter, so that a text is searched for the letter: three times as
    quick. It helps only where a pattern begins so, and with the case as written.

    Args:
        words: As for `alternatives`.
        led: What may stand before one, as a look back from behind its first letter.
    """
    return _branching(_spelled(words), led) or "(?!)"


def either_case_starts(words: Iterable[str], led: str = r"(?<![^\W_].)") -> str:
    """`word_starts` for capitals and small letters alike, in a pattern that itself minds the case."""
    branches: dict[str, set[tuple[str, ...]]] = {}
    for first, *rest in sorted(_spelled(words)):
        for letter in sorted({first.lower(), first.upper()}):
            branches.setdefault(letter, set()).add(tuple(rest))
    either = (f"{first}{led}(?i:{_branching(rest)})" for first, rest in branches.items())
    return f"(?:{'|'.join(either) or '(?!)'})"


def needed(phrases: Iterable[str]) -> tuple[str, ...]:
    """The longest word of each phrase, in small letters: a text with none of them holds none of the phrases.

    To look for them is several times as quick as a pattern of the phrases, and most texts hold none.
    """
    return tuple(dict.fromkeys(max(phrase.lower().split(), key=len) for phrase in phrases))


def holds_any(text: str, words: Iterable[str]) -> bool:
    """Whether any of the words stands in a text, in either case and as a part of others too."""
    lower = text.lower()
    return any(word in lower for word in words)


def _spelled(words: Iterable[str]) -> set[tuple[str, ...]]:
    return {tuple(map(_sign, word)) for word in words if word}


def _sign(letter: str) -> str:
    return r"\s+" if letter == " " else re.escape(letter)


def _branching(words: set[tuple[str, ...]], behind_first: str = "") -> str:
    """The words as a tree; the empty one makes what follows optional, and is tried last."""
    branches: dict[str, set[tuple[str, ...]]] = {}
    for first, *rest in filter(None, sorted(words)):
        branches.setdefault(first, set()).add(tuple(rest))
    either = "|".join(first + behind_first + _branching(rest) for first, rest in branches.items())
    if () in words:
        return f"(?:{either})?" if either else ""
    return f"(?:{either})" if len(branches) > 1 else either


def _either_case(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _word(pattern: str) -> re.Pattern[str]:
    """A pattern in either case that ends with a word."""
    return _either_case(rf"{pattern}(?![^\W_])")


def _cases(word: str) -> tuple[str, str, str]:
    return word, word.capitalize(), word.upper()


def _by_first_letter(words: set[str]) -> str:
    """A pattern for any of the words that compares their first letters first: several times as quick."""
    groups = groupby(sorted(words, key=lambda word: (word[0], -len(word))), key=lambda word: word[0])
    return "|".join(f"{first}(?:{'|'.join(word[1:] for word in those)})" for first, those in groups)


class Grammar:
    """The number words of a language, compiled."""

    def __init__(self, words: dict[str, Any]) -> None:
        self.values = {word: Decimal(n) for word, n in words["values"].items()}
        self.multipliers = {word: Decimal(n) for word, n in words["multipliers"].items()}
        self.letters = {word: Decimal(n) for word, n in words["letters"].items()}
        self.tens_of = {word: Decimal(n) for word, n in words["tens_of"].items()}
        self.fractions = {word: Decimal(n) for word, n in words["fractions"].items()}
        self.ambiguous = frozenset(words["ambiguous_letters"])
        self.ordinals = {word: Decimal(n) for word, n in words["ordinals"].items()}
        self.articles = frozenset(words["articles"])
        self.joined: bool = words["joined"]
        self.decimal: str = words["decimal"]
        self.grouping: list[str] = words["grouping"]
        self._compile(words)

    def _compile(self, words: dict[str, Any]) -> None:
        either = alternatives({**self.values, **self.multipliers})
        self.word = re.compile(rf"{either}|{alternatives(words['and'])}", re.IGNORECASE)
        self.candidate = re.compile(
            rf"(?P<digits>(?<!\d)(?<!\d[.,])(?:{self._digits(words)}))"
            rf"|(?<![^\W_])(?:(?P<tens>{self._magnitude(words)})|(?P<spelled>{self._spelled(words, either)})"
            rf"|(?P<part>{self._standing()})|(?P<every>{self._every(words['ratios'])})"
            rf"|(?P<lone>{self._lone(words['ratios'], alternatives(self.values))}))",
            re.IGNORECASE,
        )
        self.opening = self._opening(words)
        self.order = _either_case(alternatives({**self.tens_of, **self.multipliers}))
        self.needs_of = frozenset(words["needs_of"])
        self.cut_short = re.compile(rf"(?:[{''.join(map(re.escape, self.grouping))}]\d+)+")
        self.of_follows = _word(rf"\s+(?:{alternatives(words['of'])})")
        self._compile_following(words)
        self._compile_counted_ratios(words)
        self._compile_fractions(words)
        self._compile_ranges_of_parts(words)

    def _spelled(self, words: dict[str, Any], either: str) -> str:
        """A number in words: "a hundred and twenty", "two million"."""
        ands = alternatives(words["and"])
        edge = rf"(?:(?![^\W_])|(?=(?:{alternatives(words['times']['suffixes'])})(?![^\W_])))"
        gap = rf"(?:,?\s+|\s*[{DASHES}]\s*)(?:(?:{ands})\s+)?"
        run = rf"(?:(?:{either})(?:{ands})?)+" if self.joined else rf"(?:{either})"
        articles, scales = alternatives(words["articles"]), alternatives(self.multipliers)
        lead = rf"(?:(?:{articles})\s+(?=(?:{scales})(?![^\W_])))?"
        return rf"{lead}{run}{edge}(?:{gap}{run}{edge}){{0,12}}"

    def _magnitude(self, words: dict[str, Any]) -> str:
        """An order of magnitude: "tens of billions", "several hundred thousand"."""
        tens, scales = alternatives(self.tens_of), alternatives(self.multipliers)
        of = alternatives(words["of"])
        more = rf"(?:\s+(?:(?:{of})\s+)?(?:{tens})|\s+(?:{scales})+)*"
        self.several = _either_case(alternatives(words["several"]))
        several = rf"(?:{alternatives(words['several'])})\s+(?:(?:{scales})+|(?:{tens}))"
        return rf"(?:{several}|{tens}){more}(?![^\W_])"

    def _every(self, ratios: dict[str, Any]) -> str:
        """One in so many, told by an ordinal: "every third house", but no stretch of time."""
        every, times = alternatives(ratios["every"]), alternatives(ratios["every_time"])
        return rf"(?:{every})\s+(?:{alternatives(self.ordinals)})(?![^\W_])(?!\s+(?:{times})(?![^\W_]))"

    def _lone(self, ratios: dict[str, Any], values: str) -> str:
        """A pronoun for one, before what it is one of: "einer von fünf"."""
        of = alternatives(ratios["between"])
        return rf"(?:{alternatives(ratios['ones'])})(?=\s+(?:{of})\s+(?:\d|(?:{values})(?![^\W_])))"

    def _standing(self) -> str:
        """A fraction with an article or none: "a third", "half"."""
        articles, fraction = alternatives(list(self.articles)), alternatives(self.fractions)
        return rf"(?:(?:{articles})[\s{DASHES}]+)?(?:{fraction})(?![^\W_])"

    def _compile_following(self, words: dict[str, Any]) -> None:
        """What may follow a number and change its value, and the sign before it."""
        values, scales = alternatives(self.values), alternatives(self.multipliers)
        self.scale = _word(rf"[\s{DASHES}]*({scales})")
        self.letter = re.compile(rf"(\s?)({alternatives(self.letters)})\.?(?![^\W_])")
        halves = alternatives(words["half_more"]).replace(r"\s+", rf"[\s{DASHES}]+")
        self.half_more = _word(rf"[\s{DASHES}]+(?:{halves})")
        self.fold = _word(rf"(?:{alternatives(words['times']['suffixes'])})")
        self.point = _either_case(
            rf"\s+(?:{alternatives(words['point'])})((?:\s+(?:{values})(?![^\W_])){{1,6}})"
        )
        sized = rf"(?!\s?(?:%|(?:{alternatives(words['ratios']['never_of'])})(?![^\W_])))"
        self.ratio = _either_case(
            rf"\s+(?:{alternatives(words['ratios']['between'])})\s+"
            rf"(?:({values})|(\d{{1,6}}))(?:\s({scales})(?![^\W_]))?(?![\w%]|[.,]\d){sized}"
        )
        to_one, near = words["ratios"]["to_one"], words["ratios"]["named"]
        self.to_one = _either_case(
            rf"(?:\s+(?:{alternatives(to_one)})|\s?:\s?1)(?=\s*(?:$|[.,](?!\d)|[;!?)”\"]|:\s)"
            rf"|\s+(?:{alternatives(words['ratios']['after_one'])})(?![^\W_]))"
        )
        self.from_before = _either_case(
            rf"(?<![^\W_])(?:{alternatives(words['ranges']['from'])})\s+(?:\S+\s+)?$"
        )
        self.ratio_named = _either_case(rf"(?<![^\W_])(?:{alternatives(near)})(?![^\W_])")
        self.plus_minus = _either_case(rf"(?:{alternatives(words['plus_minus'])}|±)\s*$")
        self.described = _either_case(rf"(?<![^\W_])(?:{alternatives(words['articles'])})\s+[^\W\d_]+\s+$")
        self.minus = _either_case(
            rf"(?:(?<![^\W_])(?:{alternatives(words['minus'])})[\s{DASHES}]+|(?:(?<=[\s(\[])|^)[-−–])$"
        )

    def _compile_counted_ratios(self, words: dict[str, Any]) -> None:
        """So many things in so many: "one boat in five", "two out of ten", before a clause end or a verb.

        A plural behind it is what the second number counts: "one boat in five harbours".
        """
        ratios = words["ratios"]
        states, adverbs = alternatives(words["fraction_states"]), alternatives(ratios["adverbs"])
        word = r"[^\W\d_A-Z]+"
        past, plural = alternatives(ratios["past_endings"]), alternatives(ratios["plural_endings"])
        past = rf"[a-z]+(?:{past})(?=\s*(?:$|[.,;:!?)”\"])|\s+(?:{alternatives(ratios['after_past'])})\s)"
        verb = rf"{states}|(?:{alternatives(ratios['verbs'])})(?:s|es)?(?![^\W_])|{past}"
        told = rf"\s*(?:$|[.,;:!?)”\"])|\s+(?:(?:{adverbs})\s+)?(?:{verb})(?![^\W_])"
        base = rf"(?:({alternatives(self.values)})|(\d{{1,3}}))"
        between = alternatives(ratios["between"])
        self.counted_ratio, self.one_ratio = (
            _either_case(rf"(?-i:{noun})\s+(?:{between})\s+{base}(?={told})")
            for noun in (
                rf"(?:\s+{word})?\s+(?:{word}(?:{plural})|{alternatives(ratios['plurals'])})",
                rf"(?:\s+{word}){{1,2}}",
            )
        )

    def _compile_fractions(self, words: dict[str, Any]) -> None:
        """What tells a fraction from an ordinal and from a stretch of time."""
        fraction = alternatives(self.fractions)
        self.denominator = _word(rf"(?:\s+|\s?[{DASHES}]\s?)({fraction})")
        self.after_fraction, self.after_half = (
            _either_case(rf"\s*(?:$|[.,;:)]|(?:{alternatives(words[key])})(?![^\W_]))")
            for key in ("fraction_follows", "half_follows")
        )
        by, goes_on = alternatives(words["size_before"]), alternatives(words["size_follows"])
        self.by_before = _either_case(rf"(?<![^\W_])(?:{by})\s+$")
        self.after_size = _either_case(rf"\s+(?:{goes_on})(?![^\W_])")
        before, articles = alternatives(words["half_not_after"]), alternatives(words["articles"])
        stated = alternatives(words["fraction_states"])
        self.fraction_states = _either_case(rf"\s+(?:{stated})(?![^\W_])")
        bounds = [word for sign in "<>~" for word in words["bounds"][sign] if word[-1].isalpha()]
        self.bound_before = _either_case(rf"(?<![^\W_])(?:{alternatives(bounds)})\s+$")
        self.and_a_half = _either_case(rf"(?<![^\W_])(?:{alternatives(words['half_more'])})$")
        self.before_half = _either_case(rf"(?<![^\W_])(?:{before})\s+$")
        of = alternatives(words["of"])
        self.half_of_scale = _word(rf"[\s{DASHES}]+(?:(?:{articles})\s+)?({alternatives(self.multipliers)})")
        self.part_of_scale = _word(rf"\s+(?:{of})\s+(?:{articles})\s+({alternatives(self.multipliers)})")

    def _compile_ranges_of_parts(self, words: dict[str, Any]) -> None:
        """What joins two fractions to a range: "between a third and a half"."""
        fraction = alternatives(self.fractions)
        to = alternatives([word for word in words["ranges"]["to"] if word.isalpha()])
        between, joins = (
            "|".join(alternatives([pair[at]]) for pair in words["ranges"]["pairs"]) for at in (0, 1)
        )
        led = rf"(?:{alternatives([*words['articles'], *words['definite'], *self.values])})"
        part = rf"\s+(?:{led}[\s{DASHES}]+)?(?:{fraction})(?![^\W_])"
        self.part_to = _either_case(rf"\s+(?:{to}){part}")
        self.part_and = _either_case(rf"\s+(?:{joins}){part}")
        self.part_ends = _either_case(
            rf"(?<![^\W_])(?:{between})(?:\s+{led})?[\s{DASHES}]+(?:{fraction})\s+$"
        )
        self.between_before = _either_case(rf"(?<![^\W_])(?:{between})\s+$")

    def _opening(self, words: dict[str, Any]) -> re.Pattern[str]:
        """Where a number may begin: a digit, the first letters of a number word, an article before one.

        Quick, and sometimes wrong with yes: `candidate` decides.
        """
        known = (*self.values, *self.multipliers, *self.tens_of, *self.fractions)
        vague = (
            word.split(maxsplit=self.articles.issuperset(word.split()[:1]))[-1] for word in words["several"]
        )
        parts = (*words["ratios"]["every"], *words["ratios"]["ones"])
        firsts = {word[:_OPENING] for word in (*known, *vague, *parts)}
        word = _by_first_letter({case for one in firsts for case in _cases(one)})
        articles = _by_first_letter({case for one in self.articles for case in (one, one.capitalize())})
        mark, alone = re.escape(self.decimal), rf"\d{''.join(SUPERIOR)}"
        letters = "".join(sorted({case for one in (*firsts, *self.articles) for case in _cases(one[0])}))
        led = rf"(?:{word}|(?:{articles})[\s{DASHES}]+(?:{word}))"
        # One letter is taken, of a set: a text is searched for it, and what stands around it looked at after.
        return re.compile(
            rf"[{alone}{mark}{re.escape(letters)}](?:(?<=[{alone}])|(?<![^\W\d_].)(?<=(?={led}).)"
            rf"|(?<=(?<![\w.]){mark})(?=\d))"
        )

    def _digits(self, words: dict[str, Any]) -> str:
        groups = "".join(re.escape(mark) for mark in self.grouping)
        mark = re.escape(self.decimal)
        lakhs = rf"\d{{1,2}}(?:[{groups}]\d\d)+[{groups}]\d{{3}}(?![\d{groups}])"
        # A space behind a comma is a slip behind one digit or before noughts: "300, 400 or 500" are three.
        alone = rf"(?!\d|,?\s+(?:\d|{alternatives(words['ranges']['list'])}))"
        slip = rf"\d{{1,3}}(?:,\s000)+(?!\d)|\d,\s\d{{3}}{alone}" if "," in groups else r"(?!)"
        whole = (
            rf"{lakhs}|{slip}|\d{{1,3}}(?:[{groups}{SPACES}]\d{{3}})+(?!\d)"
            rf"|\d{{1,3}}(?: \d{{3}})+(?![\d.,])|\d+"
        )
        mixed = rf"(?:(?P<mixed>\d{{1,4}})(?:\s{{1,24}}|[{DASHES}]))?"
        fraction = rf"{mixed}(?P<over>\d{{1,5}})\s?[/⁄]\s?(?P<under>\d{{1,5}})(?![\d/⁄])"
        raised = rf"(?P<signed>[-−+]\d{{1,2}})|(?P<raised>[{RAISED}]{{1,3}})"
        ten = rf"\s?[x×]\s?10(?:(?:\^|\*\*)(?P<power>[-−+]?\d{{1,2}})|{raised})(?!\d)"
        power = rf"(?:[eE](?P<exponent>[+-]?\d{{1,2}})|{ten})"
        order = rf"10(?:(?:\^|\*\*)(?P<order>[-−+]?\d{{1,2}})|(?P<order_raised>[{RAISED}]{{1,3}}))(?!\d)"
        superior = "".join(SUPERIOR)
        plain = rf"(?P<number>(?:{whole})(?:{mark}\d+)?|(?<![\w.]){mark}\d+){power}?(?![\d])"
        return rf"{fraction}|{order}|{plain}(?:\s?(?P<superior>[{superior}]))?|(?P<alone>[{superior}])"

    def is_range_of_parts(self, text: str, start: int, end: int) -> bool:
        """Whether a fraction begins a range of two: "a third to a half", "between a third and a half"."""
        opened = self.between_before.search(text, max(0, start - _BY_REACH), start)
        ranged = self.part_and if opened else self.part_to
        return ranged.match(text, end) is not None

    def ends_range_of_parts(self, text: str, joint: int) -> bool:
        """Whether a range of fractions goes on at its joining word: "between a third and"."""
        return self.part_ends.search(text, max(0, joint - _RANGE_REACH), joint) is not None

    def is_size(self, text: str, fraction: re.Match[str], start: int | None = None) -> bool:
        """Whether a fraction tells the size of a change: "by a third since May"."""
        begin = fraction.start() if start is None else start
        by = self.by_before.search(text, max(0, begin - _BY_REACH), begin)
        return by is not None and self.after_size.match(text, fraction.end()) is not None

    def numeral(self, text: str) -> Decimal:
        """The value of digits as the language groups them."""
        for mark in (*self.grouping, *SPACES, " "):
            text = text.replace(mark, "")
        return Decimal(text.replace(self.decimal, "."))

    def factor(self, word: str) -> Decimal | None:
        """What a word multiplies by, or None."""
        return self.multipliers.get(word) or self.multipliers.get(word.lower())


@cache
def grammar(language: str) -> Grammar:
    """The number words of a language; of English where it has none."""
    return Grammar(table(language, "numbers"))
