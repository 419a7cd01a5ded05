"""How much each feature of a line counts: `resources/weights/<source>.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from briefgen.knowledge.folders import resources


@dataclass(frozen=True, slots=True)
class Weights:
    """What the features are multiplied with.

    Attributes:
        first: Of the first round of `briefgen.article.features`, by feature; likewise the others.
        change: What it costs to change between body and furniture.
        headline: Of the features of a candidate for the headline.
    """

    first: Mapping[str, float]
    second: Mapping[str, float]
    third: Mapping[str, float]
    change: float
    headline: Mapping[str, float] = field(default_factory=dict)


@cache
def weights(*, page: bool) -> Weights:
    """The weights for lines that a page marks, or for lines of bare text.

    Source: `tests/bench/weigh.py`, on pages labelled by others.
    """
    path = resources() / "weights" / ("page.toml" if page else "paste.toml")
    return Weights(**tomllib.loads(path.read_text("utf-8")))
