"""Sums of figures as a flag tells them: the parts to the letter, what they make in the total's own scale."""

import re
from collections.abc import Sequence
from decimal import Decimal

from briefgen.evidence.check_words import CheckWords
from briefgen.model.evidence import Figure, Flag

_DIGITS = re.compile(r"\d[\d.,]*")


def sum_flag(total: Figure, parts: Sequence[Figure], made: Decimal, words: CheckWords) -> Flag:
    """That the parts do not make their total, drawn at the total."""
    text = words.say("parts", parts=added(parts), sum=_in_scale(total, made, words), words=total.text)
    return Flag("parts and total", text, (total.span, *(part.span for part in parts)))


def added(parts: Sequence[Figure]) -> str:
    """The parts with a plus between each two."""
    return " + ".join(part.text for part in parts)


def _in_scale(total: Figure, made: Decimal, words: CheckWords) -> str:
    """The sum with the unit and scale the total is printed in; a bare number where that is spelled out."""
    digits, whole = _DIGITS.search(total.text), total.quantity.value
    if digits is None or not whole:
        return words.plain(made, 2)
    printed = total.text[digits.start() : digits.end()].rstrip(".,")
    number = _number(printed, words)
    if not number:
        return words.plain(made, 2)
    mended = made / (whole / number)
    shown = words.plain(mended, 2) if number < 1000 else words.grouped(mended)
    return total.text[: digits.start()] + shown + total.text[digits.start() + len(printed) :]


def _number(printed: str, words: CheckWords) -> Decimal:
    thousands = "," if words.decimal == "." else "."
    return Decimal(printed.replace(thousands, "").replace(words.decimal, ".") or 0)
