"""Tables of words by language, and what a region writes otherwise."""

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from briefgen.charts.numbers import Numbers
from briefgen.document.templating.filters import House
from briefgen.knowledge.folders import resources
from briefgen.knowledge.lexicon import languages, printed_in, table
from briefgen.model.chart import ChartKind, ChartSpec

REGIONAL = sorted(path for path in (resources() / "lexicon").glob("*-*/*.toml"))


def _keys(words: Mapping[str, Any], path: str = "") -> set[str]:
    own = {f"{path}{key}" for key in words}
    return own.union(*(_keys(v, f"{path}{k}.") for k, v in words.items() if isinstance(v, dict)))


@pytest.mark.parametrize("path", REGIONAL, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_that_a_region_writes_otherwise_only_what_its_language_writes(path: Path) -> None:
    words = tomllib.loads(path.read_text("utf-8"))
    whole = table(path.parent.name.partition("-")[0], path.stem)
    assert words
    assert _keys(words) <= _keys(whole)


def test_that_a_region_is_no_language_of_its_own() -> None:
    assert REGIONAL
    assert "de-CH" not in languages()
    assert table("de-XX", "charts") == table("de", "charts")


@pytest.mark.parametrize(
    ("language", "number"),
    [("en", "12,345.5"), ("de", "12.345,5"), ("de-CH", "12’345.5"), ("de-ch", "12’345.5")],
)
def test_that_charts_and_pages_have_the_marks_of_the_region(language: str, number: str) -> None:
    assert Numbers.of(language).number(Decimal("12345.5")) == number
    assert House.of(language).number("12345.5") == number


def test_that_words_of_the_language_stand_where_the_region_has_no_other() -> None:
    own, other = House.of("en-GB"), House.of("en-US")
    assert (own.per_cent(7), other.per_cent(7)) == ("7\u00a0per cent", "7\u00a0percent")
    assert other.date("2025-05-23") == "May\u00a023,\u00a02025"
    assert other.quote_marks("Yes") == own.quote_marks("Yes")


@pytest.mark.parametrize(
    ("article", "template", "printed"),
    [("de", "de-CH", "de-CH"), ("en", "en-US", "en-US"), ("de", "en-US", "de"), ("fr", "de-CH", "de-CH")],
)
def test_that_a_brief_is_printed_in_the_region_of_its_template(
    article: str, template: str, printed: str
) -> None:
    assert printed_in(article, template) == printed


@pytest.mark.parametrize(
    ("chart", "document", "drawn"),
    [("", "de-CH", "de-CH"), ("de", "de-CH", "de-CH"), ("en", "de-CH", "en"), ("de", "en-GB", "de")],
)
def test_that_a_chart_has_the_numbers_of_its_page_where_both_are_of_one_language(
    chart: str, document: str, drawn: str
) -> None:
    spec = ChartSpec(key="", kind=ChartKind.PAIR, title="", series=(), language=chart)
    assert spec.language_in(document) == drawn
