"""Things counted in one article under one name, whatever case the noun stands in."""

from collections.abc import Sequence

from briefgen.evidence.amounts.reading import Reading
from briefgen.knowledge.lexicon import table
from briefgen.model.quantity import Dimension, Unit


def in_one_case(readings: Sequence[Reading], language: str) -> list[Reading]:
    """The readings of an article, a noun with the ending of a case named as it is elsewhere without it.

    "1.310 Brutpaaren" are of "Brutpaare" where the article counts those too.

    Args:
        readings: All of the article.
        language: BCP 47.
    """
    ends = table(language, "counts")["case_ends"]
    known = {one.unit.name for one in readings if one.unit.is_counted}
    names = {
        name: name.removesuffix(end)
        for name in known
        for end in ends
        if name.endswith(end) and name.removesuffix(end) in known
    }
    return [
        one.measured_in(Unit(names[one.unit.name], Dimension.COUNT))
        if one.unit.is_counted and one.unit.name in names
        else one
        for one in readings
    ]
