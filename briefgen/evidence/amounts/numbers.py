"""Numbers as a text writes them: digits, words, scales, fractions, ratios, orders of magnitude."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto

from briefgen.evidence.amounts.word_sums import WordSum
from briefgen.evidence.words.number_words import RAISED, SUPERIOR, Grammar, grammar

MOST_DIGITS = 30
"""Longer runs of digits are keys and serial numbers, not numbers anybody counts."""

_FIRST_YEAR, _LAST_YEAR = 1500, 2100
_LEVEL = str.maketrans(RAISED + "−", "0123456789-+-")
_RATIO_REACH = 48
_CLAUSE = re.compile(r"[,;:.!?]\s")
_LONG_KEY = re.compile(r"\d{13,}")


class Form(Enum):
    """How a number is written."""

    DIGITS = auto()
    WORDS = auto()
    FRACTION = auto()
    RATIO = auto()
    MULTIPLE = auto()
    MAGNITUDE = auto()


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a text, without its unit.

    Attributes:
        start: In code points of the text; `end` is after the scale word.
        value: None for an order of magnitude.
        low: Lower end of an order of magnitude ("tens of billions": 10 billion).
        high: Where the next order begins; None behind "several".
        scaled: True where a scale belongs to it ("million", "bn").
        letter: The scale letter that may as well be a unit ("m"), not yet in `value`; else empty.
        scale: What that letter would multiply by; with `scaled`, what the scale word multiplied by.
    """

    start: int
    end: int
    form: Form
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    scaled: bool = False
    letter: str = ""
    scale: Decimal = Decimal(1)


def find_numbers(text: str, language: str) -> Iterator[Number]:
    """The numbers of a text in order, none overlapping; ordinals and what is glued to letters left out."""
    words = grammar(language)
    at = 0
    for opening in words.opening.finditer(text):
        start = opening.start()
        if start < at:
            continue
        found = words.candidate.match(text, start)
        if found is None:
            continue
        for number in _read(words, text, found):
            yield number
            at = number.end
        at = max(at, _end_of_digits(words, text, found))


def _end_of_digits(words: Grammar, text: str, found: re.Match[str]) -> int:
    """Where the digits end, those included behind a mark that groups no three of them: "1,5"; 0 for words."""
    if not found["digits"]:
        return 0
    rest = words.cut_short.match(text, found.end())
    return rest.end() if rest else found.end()


def _read(words: Grammar, text: str, found: re.Match[str]) -> Iterator[Number]:
    if found["digits"]:
        # "1,5" is written as another language writes it, or as a list: no number is surely right.
        number = None if words.cut_short.match(text, found.end()) else _digits(words, found)
        if number is not None:
            yield _finished(words, text, number)
    elif found["tens"]:
        if found["tens"].lower() not in words.needs_of or words.of_follows.match(text, found.end()):
            yield _magnitude(words, found)
    elif found["spelled"]:
        yield from (_finished(words, text, number) for number in _spelled(words, found))
    elif found["every"]:
        ordinal = words.ordinals[found["every"].split()[-1].lower()]
        yield Number(found.start(), found.end(), Form.RATIO, 1 / ordinal)
    elif found["lone"]:
        number = _with_ratio(words, text, Number(found.start(), found.end(), Form.WORDS, Decimal(1)))
        yield from (number,) if number else ()
    else:
        yield from _standing_part(words, text, found)


def _digits(words: Grammar, found: re.Match[str]) -> Number | None:
    if len(found.group()) > MOST_DIGITS or _LONG_KEY.fullmatch(found.group()):
        return None
    value, form = _digits_value(words, found)
    return None if value is None else Number(found.start(), found.end(), form, value)


def _digits_value(words: Grammar, found: re.Match[str]) -> tuple[Decimal | None, Form]:
    if found["over"]:
        over, under = Decimal(found["over"]), Decimal(found["under"])
        whole = Decimal(found["mixed"] or 0)
        valid = under and (over < under or not whole)
        return (whole + over / under if valid else None), (Form.DIGITS if whole else Form.FRACTION)
    if found["alone"]:
        return _superior(found["alone"]), Form.FRACTION
    order = found["order"] or found["order_raised"]
    if order:
        return Decimal(10) ** int(order.translate(_LEVEL)), Form.DIGITS
    value = words.numeral(found["number"])
    exponent = found["exponent"] or found["power"] or found["signed"] or found["raised"]
    if exponent:
        value = value.scaleb(int(exponent.translate(_LEVEL)))
    return value + (_superior(found["superior"]) if found["superior"] else 0), Form.DIGITS


def _superior(sign: str) -> Decimal:
    over, under = SUPERIOR[sign]
    return Decimal(over) / Decimal(under)


def _magnitude(words: Grammar, found: re.Match[str]) -> Number:
    low = Decimal(1)
    for part in words.order.finditer(found["tens"]):
        low *= words.tens_of.get(part[0].lower()) or words.factor(part[0]) or Decimal(1)
    several = words.several.match(found["tens"])  # "several thousand" tells no upper end
    return Number(found.start(), found.end(), Form.MAGNITUDE, low=low, high=None if several else low * 10)


def _spelled(words: Grammar, found: re.Match[str]) -> Iterator[Number]:
    text, offset = found["spelled"], found.start("spelled")
    tokens = [
        (token.group().lower(), offset + token.start(), offset + token.end())
        for token in words.word.finditer(text)
    ]
    start, end, current = found.start(), found.start(), WordSum(words.joined)
    if tokens[0][0] in words.multipliers and tokens[0][1] == start:
        tokens = tokens[1:] if len(tokens) > 1 and tokens[1][0] in words.values else []
        start = tokens[0][1] if tokens else start
    for word, begin, finish in tokens:
        if not _take(words, current, word):
            if _is_number(word, words):
                yield Number(
                    start, end, Form.WORDS, current.value, scaled=current.scaled, scale=current.scale
                )
                start, current = begin, WordSum(words.joined)
                _take(words, current, word)
            else:
                continue
        end = finish
    if not current.empty:
        yield Number(start, end, Form.WORDS, current.value, scaled=current.scaled, scale=current.scale)


def _is_number(word: str, words: Grammar) -> bool:
    return word in words.values or word in words.multipliers


def _take(words: Grammar, current: WordSum, word: str) -> bool:
    if word in words.values:
        return current.add(words.values[word])
    return word in words.multipliers and current.multiply(words.multipliers[word])


def _standing_part(words: Grammar, text: str, found: re.Match[str]) -> Iterator[Number]:
    """A fraction with an article or none: "a third of", "half the"."""
    parts = re.findall(r"[^\W\d_]+", found["part"].lower())
    denominator = words.fractions[parts[-1]]
    half = denominator == 2
    scale = words.half_of_scale.match(text, found.end()) if half else None
    scale = scale or words.part_of_scale.match(text, found.end())
    if scale:
        value = (words.factor(scale[1]) or Decimal(1)) / denominator
        yield Number(found.start(), scale.end(), Form.WORDS, value, scaled=True)
    elif _is_part(words, text, found, half=half, alone=len(parts) == 1):
        yield Number(found.start(), found.end(), Form.FRACTION, 1 / denominator)


def _is_part(words: Grammar, text: str, found: re.Match[str], *, half: bool, alone: bool) -> bool:
    """Whether "half" or "a third" is a part of something, not an ordinal or a stretch of time."""
    if words.is_range_of_parts(text, found.start(), found.end()) and (half or not alone):
        return True
    states = words.fraction_states.match(text, found.end())
    if not half:
        softened = states and words.bound_before.search(text[max(0, found.start() - 24) : found.start()])
        follows = softened or words.is_size(text, found) or words.after_fraction.match(text, found.end())
        return not alone and follows is not None
    more = words.and_a_half.search(text, max(0, found.end() - 16), found.end())
    if more and not words.ends_range_of_parts(text, more.start()):
        return False
    before = words.before_half.search(text[max(0, found.start() - 12) : found.start()])
    sized = words.is_size(text, found)  # "dropped by half in April"
    return before is None and (sized or (states or words.after_half.match(text, found.end())) is not None)


def _finished(words: Grammar, text: str, number: Number) -> Number:
    """The number with the scale, fraction, ratio or "fold" that follows it, and its sign."""
    for extend in (
        _with_point,
        _with_fold,
        _with_denominator,
        _with_ratio,
        _counted_ratio,
        _to_one,
        _with_scale,
        _with_letter,
    ):
        longer = extend(words, text, number)
        if longer is not None:
            number = longer
            break
    return _signed(words, text, number)


def _with_point(words: Grammar, text: str, number: Number) -> Number | None:
    found = words.point.match(text, number.end) if number.form is Form.WORDS else None
    if found is None or number.value is None:
        return None
    digits = "".join(str(words.values[word.lower()]) for word in found[1].split())
    value = number.value + Decimal("0." + digits)
    plain = Number(number.start, found.end(), Form.WORDS, value)
    return _with_scale(words, text, plain) or plain


def _with_fold(words: Grammar, text: str, number: Number) -> Number | None:
    found = words.fold.match(text, number.end)
    return Number(number.start, found.end(), Form.MULTIPLE, number.value) if found else None


def _with_denominator(words: Grammar, text: str, number: Number) -> Number | None:
    found = words.denominator.match(text, number.end) if number.form is Form.WORDS else None
    if found is None or number.value is None or number.scaled or not number.value:
        return None
    word, one = found[1].lower(), number.value == 1
    scale = words.part_of_scale.match(text, found.end())
    scale = scale or (words.half_of_scale.match(text, found.end()) if words.fractions[word] == 2 else None)
    if scale:
        value = number.value / words.fractions[word] * (words.factor(scale[1]) or 1)
        return Number(number.start, scale.end(), Form.WORDS, value, scaled=True)
    plural = word.endswith("s") or words.joined
    hyphen = not found[0][:1].isspace()
    ends = found.end()
    follows = words.after_fraction.match(text, ends) or words.fraction_states.match(text, ends)
    sized = words.is_size(text, found, number.start)
    sized = sized or words.is_range_of_parts(text, number.start, ends)
    if not (plural and not one) and not (one and (hyphen or follows or sized)):
        return None
    return Number(number.start, found.end(), Form.FRACTION, number.value / words.fractions[word])


def _with_ratio(words: Grammar, text: str, number: Number) -> Number | None:
    found = words.ratio.match(text, number.end)
    if found is None or number.value is None or number.scaled:
        return None
    base = words.values[found[1].lower()] if found[1] else Decimal(found[2])
    base *= words.multipliers[found[3].lower()] if found[3] else 1
    if not 0 < number.value < base or (base > 1000 and base % 10):
        return None
    year = found[2] and _FIRST_YEAR <= base <= _LAST_YEAR
    if (year and (number.value != 1 or base % 500)) or _is_money(text, number.start):
        return None  # "it was 71 in 1990", "from £1 in 2020"
    return Number(number.start, found.end(), Form.RATIO, number.value / base)


def _is_money(text: str, start: int) -> bool:
    """Whether a sign of money stands right before a number."""
    return unicodedata.category(text[start - 1 : start] or " ") == "Sc"


def _counted_ratio(words: Grammar, text: str, number: Number) -> Number | None:
    """So many things in so many: "four boats in five", "one adult in 20"."""
    things = words.one_ratio if number.value == 1 else words.counted_ratio
    found = things.match(text, number.end) if number.form is Form.WORDS else None
    if found is None or number.value is None or number.scaled:
        return None
    base = words.values[found[1].lower()] if found[1] else Decimal(found[2])
    return (
        Number(number.start, found.end(), Form.RATIO, number.value / base)
        if 0 < number.value < base
        else None
    )


def _to_one(words: Grammar, text: str, number: Number) -> Number | None:
    """So many to one: "4.1 to one", "a ratio of 3:1"; whole numbers elsewhere are a result or a range."""
    found = words.to_one.match(text, number.end)
    if found is None or number.value is None or number.scaled or number.value <= 1:
        return None
    before = _CLAUSE.split(text[max(0, number.start - _RATIO_REACH) : number.start])[-1]
    around = f"{before} {text[found.end() : found.end() + 12]}"
    whole = number.value == int(number.value)
    if words.from_before.search(before) or (whole and words.ratio_named.search(around) is None):
        return None
    return Number(number.start, found.end(), Form.RATIO, number.value)


def _with_scale(words: Grammar, text: str, number: Number) -> Number | None:
    half = words.half_more.match(text, number.end)
    value, end = number.value or Decimal(0), number.end
    if half:
        value, end = value + Decimal("0.5"), half.end()
    found = words.scale.match(text, end)
    if found is None and not half:
        return None
    scaled, scale = number.scaled, Decimal(1)
    for _ in range(2):
        if found is None:
            break
        factor = words.factor(found[1]) or Decimal(1)
        value, end, scaled, scale = value * factor, found.end(), True, scale * factor
        found = words.scale.match(text, end)
    form = Form.DIGITS if number.form is Form.DIGITS else Form.WORDS
    return Number(number.start, end, form, value, scaled=scaled, scale=scale)


def _with_letter(words: Grammar, text: str, number: Number) -> Number | None:
    found = words.letter.match(text, number.end) if number.form is Form.DIGITS else None
    if found is None or number.value is None:
        return None
    letter, factor = found[2], words.letters[found[2]]
    if letter in words.ambiguous:
        written = text[number.end : found.end(2)]
        return Number(number.start, number.end, Form.DIGITS, number.value, letter=written, scale=factor)
    return Number(number.start, found.end(2), Form.DIGITS, number.value * factor, scaled=True, scale=factor)


def _signed(words: Grammar, text: str, number: Number) -> Number:
    found = words.minus.search(text, max(0, number.start - 12), number.start)
    if found is None or number.value is None or number.form not in (Form.DIGITS, Form.WORDS):
        return number
    window = max(0, number.start - 16), number.start
    if words.plus_minus.search(text, *window) or words.described.search(text, *window):
        return number
    return Number(
        found.start(),
        number.end,
        number.form,
        -number.value,
        scaled=number.scaled,
        letter=number.letter,
        scale=number.scale,
    )
