import pytest

from briefgen.knowledge.chart_source import named_source


@pytest.mark.parametrize(
    ("source", "language", "line"),
    [
        ("Ports association", "en", "Source: Ports association."),
        ("Own count.", "en", "Source: Own count."),
        ("Hafenverband", "de", "Quelle: Hafenverband."),
        ("Reuters, 3 May: second release", "en", "Source: Reuters, 3 May: second release."),
        ("Eurostat; Destatis", "de-CH", "Quelle: Eurostat; Destatis."),
        ("https://example.org/a", "en", "Source: https://example.org/a."),
        ("Source: HB, via Reuters.", "en", "Source: HB, via Reuters."),
        ("Sources: A; B", "en", "Sources: A; B"),
        ("Quelle: Destatis", "en", "Quelle: Destatis"),
        ("Fußnote: Angaben der Häfen", "de", "Fußnote: Angaben der Häfen"),
        ("Data: Ports association", "en", "Data: Ports association"),
        ("", "en", ""),
        ("  ", "en", "  "),
    ],
)
def test_that_bare_words_are_printed_as_a_source(source: str, language: str, line: str) -> None:
    assert named_source(source, language) == line
