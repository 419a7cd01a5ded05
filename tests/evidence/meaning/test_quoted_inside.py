"""Figures in words quoted inside a quotation."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("language", "text", "figure", "who"),
    [
        (
            "en",
            "“The engineer told me ‘we lose 40 ships a year’,” Ann Cole said.",
            "40 ships a year",
            "engineer",
        ),
        ("en", "“The bank wrote that we owe £4,000,” said Tom Hale.", "£4,000", "Tom Hale"),
        (
            "de",
            "„Der Ingenieur sagte mir: ‚Wir verlieren 40 Schiffe im Jahr‘“, sagte Tim Rolf.",
            "40 Schiffe im Jahr",
            "Ingenieur",
        ),
        ("de", "„Wir zahlten 300 Euro“, sagte Tim Rolf.", "300 Euro", "Tim Rolf"),
    ],
)
def test_that_a_figure_is_given_by_who_speaks_innermost(
    language: str, text: str, figure: str, who: str
) -> None:
    assert slot(told(text, language)[figure], "says_who") == who
