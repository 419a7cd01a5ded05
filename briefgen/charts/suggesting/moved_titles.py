"""That most items of a row went one way: "Reported thefts: down for 3 of 4"."""

import re
from collections.abc import Sequence
from decimal import Decimal

from briefgen.charts.periods import capitalised
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.model.evidence import Comparison

_FEWEST, _MOST_WORDS = 3, 15


def moved_title(told: Sequence[Comparison], drafts: Drafts, measure: str) -> str:
    """How many of the items rose, or how many fell, whichever more than half did; empty for neither.

    Args:
        told: The items, each with its value then and now.
        drafts: Of the article.
        measure: What all values are of; empty where that is not known.
    """
    ends = [(one.figures[0].quantity, one.figures[-1].quantity) for one in told]
    if not measure or len(told) < _FEWEST or any(one.bound.is_open for both in ends for one in both):
        return ""
    ways = [(now.value or Decimal(0)) - (then.value or Decimal(0)) for then, now in ends]
    ups, downs = sum(way > 0 for way in ways), sum(way < 0 for way in ways)
    some, way = max((ups, "up"), (downs, "down"))
    if 2 * some <= len(ways):
        return ""
    form = f"moved_all_{way}" if some == len(ways) else f"moved_{way}"
    words = str(table(drafts.language, "aligned")[form]).format(
        measure=capitalised(measure), some=some, count=len(ways)
    )
    return words if len(words.split()) <= _MOST_WORDS else ""


def with_years(subtitle: str, labels: Sequence[str], drafts: Drafts) -> str:
    """A subtitle with the years or months that two values of each item are of, where both are dates."""
    dated = all(re.search(r"(?:19|20)\d\d$", label) for label in labels)
    if not (subtitle and dated):
        return subtitle
    form = str(drafts.numbers.words["subtitle"]["between"])
    return f"{subtitle}, {form.format(first=labels[0], last=labels[-1])}"
