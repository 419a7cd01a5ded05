"""Sources made on the spot, and the sample pages."""

from collections.abc import Callable
from pathlib import Path

import pytest

from briefgen.article.read import read, recognise
from briefgen.model.article import Article, Source

DATA = Path(__file__).resolve().parent.parent / "data" / "article"

SENTENCES = (
    "The council of Lindvik voted on Tuesday to rebuild the old swimming hall beside the river.",
    "The work is to cost 14 million crowns and to last until the spring of 2027, the mayor said.",
    "“We waited for this for eleven years,” said Ms Greta Holm, who leads the swimming club.",
    "About 320 children of the town have had no lessons since the hall was closed in 2024.",
)


@pytest.fixture
def read_bytes() -> Callable[..., Article]:
    """Reads bytes as if they came from a file of that name."""

    def reader(data: bytes, name: str = "sample.txt") -> Article:
        return read(Source(name, recognise(data, name), data))

    return reader


@pytest.fixture
def sample() -> Path:
    """The folder of sample pages."""
    return DATA
