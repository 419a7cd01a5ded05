"""Money for unlike ends is of no one measure: "£12 million on roads … £9 million on schools"."""

import re
from functools import cache
from itertools import pairwise

from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.model.evidence import Comparison, ComparisonKind
from briefgen.model.quantity import Dimension

_ITEMS = (ComparisonKind.RANKING, ComparisonKind.SUBJECTS)


def have_unlike_purposes(comparison: Comparison, text: str, language: str) -> bool:
    """Whether items are told with sums for unlike ends; items that are such ends themselves are alike."""
    if comparison.kind not in _ITEMS:
        return False
    purposes = []
    for label, figure in zip(comparison.labels, comparison.figures, strict=True):
        found = _purpose(language).match(text, figure.span.end)
        if figure.quantity.unit.dimension is not Dimension.MONEY or found is None:
            continue
        if label.casefold() not in found["end"].casefold():
            purposes.append(found["end"].casefold().split())
    ordered = sorted(purposes)
    return any(more[: len(less)] != less for less, more in pairwise(ordered))


@cache
def _purpose(language: str) -> re.Pattern[str]:
    """Up to three words behind a sum that tell what it is for; where nouns are small, no name of a time."""
    words = table(language, "comparisons")["purposes"]
    first = r"[^\W\d_]" if table(language, "figures")["capitalised_nouns"] else r"[a-z]"
    joints = rf"(?!(?:{alternatives(words['ends'])})(?!\w))"
    articles = rf"(?:(?:{alternatives(words['articles'])})\s)?"
    word = r"[^\W\d_][\w’'-]*"
    return re.compile(
        rf"\s(?:{alternatives(words['before'])})\s{articles}(?P<end>(?={first}){joints}{word}(?:\s{joints}{word}){{0,2}})"
    )
