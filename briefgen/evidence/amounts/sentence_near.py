"""The sentence around a number, told by its marks alone: quick, and near enough for what is beside it."""

import re

END = re.compile(r"[.!?]\s|\n")
"""A mark that ends a sentence, or a line that ends without one."""

PART_END = re.compile(r"[.!?;]\s")
"""A mark that ends a sentence or a part of it that could be one; a line may go on in the next."""


def sentence_near(
    text: str, start: int, end: int, reach: int, ends: re.Pattern[str] = END
) -> tuple[int, int]:
    """Where the sentence of a stretch of text begins and ends, or as far as it is looked at.

    Args:
        text: Of the article.
        start: Where the stretch begins.
        end: Where it ends.
        reach: So many code points to either side are looked at.
        ends: What ends a sentence.
    """
    begin = max(0, start - reach)
    for found in ends.finditer(text, begin, start):
        begin = found.end()
    behind = ends.search(text, end, end + reach)
    return begin, behind.start() if behind else min(len(text), end + reach)
