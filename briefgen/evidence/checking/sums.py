"""Sums of figures as a flag tells them: the parts to the letter, what they make in the total's own scale."""

import re
from collections.abc import Sequence
from decimal import Decimal

from briefgen.evidence.checking.check_words import CheckWords
from briefgen.evidence.checking.slips import SCALES
from briefgen.model.evidence import Figure, Flag

_DIGITS = re.compile(r"\d[\d.,]*(?:[\s’']\d{3}(?!\d)[\d.,]*)*")


def sum_flag(total: Figure, parts: Sequence[Figure], made: Decimal, words: CheckWords) -> Flag:
    """That the parts do not make their total, drawn at the total."""
    text = words.say("parts", parts=added(parts), sum=_in_scale(total, made, words), words=total.text)
    return Flag("parts and total", text, (total.span, *(part.span for part in parts)))


def slip_flag(total: Figure, parts: Sequence[Figure], words: CheckWords) -> Flag | None:
    """That a total and its parts, or one of them, are a scale apart: "$4 million: $3 billion and $1 billion".

    None where the parts make no such sum to the letter, or are not of the unit of the total.
    """
    whole, values = total.quantity.value, [part.quantity.value or Decimal(0) for part in parts]
    alike = all(part.quantity.unit == total.quantity.unit and part.quantity.is_exact for part in parts)
    if not whole or not alike or len(values) < 2:
        return None
    made = sum(values, Decimal(0))
    factors = [factor for scale in SCALES for factor in (scale, 1 / scale)]
    if made != whole and any(
        made * factor == whole or any(made + value * (factor - 1) == whole for value in values)
        for factor in factors
    ):
        text = words.say("slip", one=total.text, other=added(parts))
        return Flag("million or billion", text, (total.span, *(part.span for part in parts)))
    return None


def makes_whole(values: Sequence[Decimal], whole: Decimal) -> bool:
    """Whether the first or the last of the parts make all of it, so that the others are no parts of it.

    "Of the 900 pupils, 500 were girls and 400 were boys; 120 walked" tells of the 900 a second time.
    """
    runs = [run for at in range(2, len(values)) for run in (values[:at], values[-at:])]
    return any(sum(run, Decimal(0)) == whole for run in runs)


def added(parts: Sequence[Figure]) -> str:
    """The parts with a plus between each two."""
    return " + ".join(part.text for part in parts)


def _in_scale(total: Figure, made: Decimal, words: CheckWords) -> str:
    """The sum with the unit and scale the total is printed in; a bare number where that is spelled out."""
    digits, whole = _DIGITS.search(total.text), total.quantity.value
    if digits is None or not whole:
        return words.plain(made, 2)
    printed = total.text[digits.start() : digits.end()].rstrip(".,")
    number = words.printed(printed)
    if not number or not _is_scale(whole / number):
        return words.plain(made, 2)
    mended = made / (whole / number)
    shown = words.plain(mended, 2) if number < 1000 else words.grouped(mended)
    return total.text[: digits.start()] + shown + total.text[digits.start() + len(printed) :]


def _is_scale(times: Decimal) -> bool:
    """Whether it is what a word of scale stands for, as a million does: a power of ten."""
    return times > 0 and times == Decimal(10) ** times.adjusted()
