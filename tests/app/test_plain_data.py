from typing import Any

import pytest

from briefgen.app.plain_data import inspected
from briefgen.app.steps import Study
from briefgen.evidence.find import find_evidence
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, lay_out


def first_figure(text: str) -> dict[str, Any]:
    body, paragraphs = lay_out([(text, ParagraphKind.TEXT)])
    article = Article(Source("sample", SourceKind.TEXT, text.encode()), body, paragraphs)
    found: dict[str, Any] = inspected(Study(article, find_evidence(article)), "sample")["figures"][0]
    return found


@pytest.mark.parametrize(
    ("text", "value", "bound"),
    [
        ("The crane cost 3.8 billion dollars.", 3.8e9, ""),
        ("The crane cost 3 to 4 billion dollars.", [3e9, 4e9], ""),
        ("The crane cost tens of billions of dollars.", [1e10, 1e11], "order of magnitude"),
        ("They won 3-1 at home.", None, ""),
        ("The mast measures 5.4 ± 0.2 m.", 5.4, "~"),
    ],
)
def test_that_a_value_is_the_number_or_both_ends(text: str, value: object, bound: str) -> None:
    figure = first_figure(text)
    assert (figure["value"], figure["bound"]) == (value, bound)
