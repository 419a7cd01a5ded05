"""A number as spreadsheets, web tables and people write it: marks, groups, signs, scales, footnote marks."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Literal

from briefgen.knowledge.lexicon import languages, table

Mark = Literal[".", ",", ""]
"""The decimal mark; none where it does not matter, or where three digits behind either mark are a group."""

_SPACES = re.compile(r"[\s\u00a0\u202f]+")
_LARGEST_POWER = 60
"""More than this is a slip of the hand, and hundreds of digits fit no page."""
_NO_CENTS = re.compile(r"(?<=\d)[.,] ?(?:-{1,2}|[–—])(?![\d-])")
"""What stands for no cents behind a price: "1'200.-"."""
_NOTE = re.compile(r"(?<=[\d%)\w])\s*((?:[*†‡§¹²³⁰-⁹ᵃ-ᶜ]|\[[\w ]{1,8}\]|\([a-z]\))+)$")
_PER_CENT = "%"
_DIGITS = re.compile(
    r"(?P<digits>\d{1,3}(?:[ '’]\d{3})+|\d*)(?P<rest>(?:[.,]\d*)*)(?:[eE](?P<power>[+-]?\d{1,3}))?", re.ASCII
)
_GROUPS = {
    ",": re.compile(r"\d{1,3}(?:,\d{2})*,\d{3}|\d{1,3}(?:,\d{3})+", re.ASCII),  # also by lakhs
    ".": re.compile(r"\d{1,3}(?:\.\d{3})+", re.ASCII),
}
_CALLED_BY_ONE = frozenset("mMbBtT")
"""Letters that may be a unit (metres, tonnes) as well as a scale; beside money they are one."""


@dataclass(frozen=True, slots=True)
class Number:
    """What a cell with a number says.

    Attributes:
        unit: What it is counted in by a sign or code in the cell: "%", or the name of a currency.
        note: A mark that points to a footnote, left out of the number: "*", "[2]", "¹", "(p)".
        mark: The decimal mark it can only have been written with; empty where it has none or may have
            either.
        scale: By how many a word behind it multiplies it: a million.
        sign: How money is called before it: "$".
        is_open: Whether three digits behind one mark leave open what the mark is: "1.010".
    """

    value: Decimal
    unit: str = ""
    note: str = ""
    mark: Mark = ""
    is_open: bool = False
    scale: Decimal = Decimal(1)
    sign: str = ""


def number(text: str, mark: str = ".") -> Decimal | None:
    """The number a cell holds, digits kept as written; None where it holds none.

    Args:
        text: Of the cell.
        mark: The decimal mark of its table. It decides only where the cell leaves it open: "1.010"; an
            empty one makes every such mark one between groups.
    """
    found = parsed(text, mark)
    return found.value if found else None


def parsed(text: str, mark: str = ".") -> Number | None:
    """The same with what stands around the number."""
    bare = _SPACES.sub(" ", text).strip().replace("−", "-")
    bare = re.sub("–(?!$)", "-", bare)  # behind a number one opens a range
    note = _NOTE.search(bare)
    bare = bare[: note.start(1)].rstrip() if note else bare
    if no_cents := _NO_CENTS.search(bare):
        mark = no_cents.group()[0]
        bare = _NO_CENTS.sub("", bare).strip()
    negative, bare = _without_sign(bare)
    unit, bare = _without_unit(bare)
    turned, bare = _without_sign(bare)
    scale, bare = _without_scale(bare, bool(unit) and unit != _PER_CENT)
    if not unit:
        unit, bare = _without_unit(bare)
    found = _DIGITS.fullmatch(bare)
    if found is None or (negative and turned) or abs(int(found["power"] or 0)) > _LARGEST_POWER:
        return None
    read = _read(found["digits"], found["rest"], mark)
    if read is None:
        return None
    digits, own, is_open = read
    value = Decimal(digits) * scale
    value = Decimal(f"{value.scaleb(int(found['power'] or 0)):f}")
    value = -value if negative or turned else value
    return Number(value, unit, note[1] if note else "", own, is_open, scale, _sign_before(text))


def sure_mark(cells: Iterable[str]) -> Mark:
    """The decimal mark most of the cells can only have been written with; empty where none tells."""
    marks = [found.mark for cell in cells if (found := parsed(cell))]
    commas, points = marks.count(","), marks.count(".")
    return "" if commas == points else "," if commas > points else "."


def open_marks(cells: Iterable[str]) -> set[str]:
    """The marks with three digits behind them that could be decimal marks or stand between groups."""
    found = (cell for cell in cells if (read := parsed(cell)) and read.is_open)
    return {mark for cell in found for mark in ".," if mark in cell}


def _without_sign(text: str) -> tuple[bool, str]:
    """Whether it is below zero, by a minus before or behind it or by brackets, and the rest."""
    if text.startswith("(") and text.endswith(")"):
        return True, text[1:-1].strip()
    if text.startswith(("-", "+")):
        return text.startswith("-"), text[1:].lstrip()
    # As bookkeepers write it; one further off opens a range.
    return (True, text[:-1]) if re.search(r"\d-$", text) else (False, text)


def _without_unit(text: str) -> tuple[str, str]:
    """The sign or code of a unit at one end, and the rest."""
    if text.endswith(_PER_CENT) or text.startswith(_PER_CENT):
        return _PER_CENT, text.strip(_PER_CENT).strip()
    before, after = _money_forms()
    found = before.match(text) or after.search(text)
    if not found:
        return "", text
    return _money()[found[1]], (text[: found.start()] + text[found.end() :]).strip()


def _sign_before(text: str) -> str:
    found = _money_forms()[0].match(text.lstrip())
    return found[1] if found else ""


def _without_scale(text: str, is_money: bool) -> tuple[Decimal, str]:
    found = re.search(r"(?<=\d) ?([^\W\d_]+)\.?$", text)
    if found is None:
        return Decimal(1), text
    word = found[1]
    known = _scales()
    power = known.get(word) or known.get(word.casefold())
    if power is None or (word in _CALLED_BY_ONE and not is_money):
        return Decimal(1), text
    return Decimal(power), text[: found.start()]


def _read(digits: str, rest: str, mark: str) -> tuple[str, Mark, bool] | None:
    """The digits with a decimal point, the mark they were surely written with, and whether it is open."""
    bare = re.sub(r"[ '’]", "", digits)
    is_grouped = bare != digits
    marks = re.findall(r"[.,]", rest)
    if not marks:
        return (bare, "", False) if bare else None
    last: Mark = "." if marks[-1] == "." else ","
    other: Mark = "," if last == "." else "."
    whole, _, behind = (bare + rest).rpartition(last)
    if len(set(marks)) == 2:
        grouped = not is_grouped and marks.count(last) == 1 and _GROUPS[other].fullmatch(whole)
        return (f"{whole.replace(other, '')}.{behind}", last, False) if grouped and behind else None
    if len(marks) > 1:
        grouped = not is_grouped and _GROUPS[last].fullmatch(bare + rest)
        return ((bare + rest).replace(last, ""), other, False) if grouped else None
    if is_grouped or len(behind) != 3 or not 1 <= len(whole) <= 3 or whole.startswith("0"):
        return (f"{whole or '0'}.{behind}".rstrip("."), last, False) if whole or behind else None
    return (f"{whole}.{behind}" if mark == last else whole + behind, "", True)


@cache
def _money() -> dict[str, str]:
    """Names of currencies by their signs and codes."""
    found: dict[str, str] = {}
    for language in reversed(languages()):
        money = table(language, "currencies")
        found |= {**money["symbols"], **money["codes"]}
    return found


@cache
def _money_forms() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = "|".join(re.escape(one) for one in sorted(_money(), key=len, reverse=True))
    return re.compile(rf"({words})(?![^\W\d_]) ?"), re.compile(rf" ?(?<![^\W\d_])({words})$")


@cache
def _scales() -> dict[str, int]:
    """How many times a number is what stands before a word: "Mio", "bn", "k", "million"."""
    found: dict[str, int] = {}
    for language in sorted(languages(), key=lambda one: one == "en"):  # a German "billion" has a capital
        words = table(language, "numbers")
        found |= {**words["multipliers"], **words["letters"]}
    return {word.removesuffix("."): power for word, power in found.items() if power >= 1000}
