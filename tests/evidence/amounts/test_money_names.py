"""Names that are money and a weight, read by what the whole article counts in."""

import pytest

from briefgen.evidence.figures import find_figures
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, lay_out


def units(text: str, language: str = "en") -> list[str]:
    body, paragraphs = lay_out((part, ParagraphKind.TEXT) for part in text.split("\n\n"))
    whole = Article(Source("sample", SourceKind.TEXT, b""), body, paragraphs, language=language)
    return [one.quantity.unit.name for one in find_figures(whole, ())]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Profit was £412 million.\n\nThe retail arm took 2.9 billion pounds.", "pound sterling"),
        ("The bank lost £2 million and will return up to 750 million pounds of shares.", "pound sterling"),
        ("It was fined 30,000 pounds. Sales rose to 3.1 million pounds.", "pound sterling"),
        ("Sales rose from 200 million pounds to 260 million pounds.", "pound sterling"),
        ("The fund ran up losses of 3 million pounds.", "pound sterling"),
        ("Sales of beef rose to 260 million pounds.", "pound"),
        ("Sales of nails rose by 40,000 pounds.", "pound"),
        ("Sales came to $400 million, or 4.2 billion crowns.", "crown"),
        ("Two crowns were stolen.", "crown"),
        ("It was fined £30,000. The yard landed 3.1 million pounds of fish.", "pound"),
        ("It cost £40m. The ship weighs 4 million pounds.", "pound"),
        ("Sales were £40m. The mine moved 12 million pounds by rail last year.", "pound"),
        ("It was fined £30,000. The crate weighs 40 pounds.", "pound"),
        ("It was fined $30,000. The yard landed 3.1 million pounds last year.", "pound"),
        ("It was fined £30,000. A bag has 40 pounds; the yard sold 3.1 million pounds.", "pound"),
    ],
)
def test_that_large_sums_are_in_the_money_of_the_article(text: str, unit: str) -> None:
    assert units(text)[-1] == unit


def test_that_german_sums_are_in_the_money_of_the_article() -> None:
    text = "Die Bank verdiente 412 Millionen Pfund. Die Sparte kam auf 2,9 Milliarden Pfund."
    assert units(text, "de") == ["pound sterling", "pound sterling"]
