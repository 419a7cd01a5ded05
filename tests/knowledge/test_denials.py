import pytest

from briefgen.knowledge.denials import denies, is_denied


def _denied(language: str, text: str, value: str) -> bool:
    at = text.index(value)
    return is_denied(text, language, at, at + len(value))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The board denied that fees had risen from £9 in 2019 to £12 in 2022."),
        ("en", "There is no evidence that fees rose from £9 to £12."),
        ("en", "The claim that fees rose from £9 to £12 is false."),
        ("en", "A rise from £9 to £12 was denied by the board."),
        ("en", "That fees rose from £9 to £12, the board has never said, denied."),
        ("en", "The board denied that fees had fallen, and that they had been £12."),
        ("en", "The board denied that Mr. Poole had left, and that at St. Mary's fees had been £12."),
        ("en", "The U.K. Treasury denied that the fee set by J. Reed had been £12."),
        ("en", "Without the deal, fees would have risen to £12."),
        ("de", "Die Kasse bestritt, dass die Gebühr von 9 auf £12 gestiegen sei."),
        ("de", "Dass die Gebühr auf £12 gestiegen sei, bestritt die Kasse."),
        ("de", "Die Kasse wies die Meldung zurück, die Gebühr sei auf £12 gestiegen."),
        ("de", "Ohne das Gesetz wäre die Gebühr auf £12 gestiegen."),
    ],
)
def test_that_what_a_clause_denies_is_no_fact(language: str, text: str) -> None:
    assert _denied(language, text, "£12")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The board denied any fault, but fees rose to £12."),
        ("en", "Fees rose to £12, but the board denied any fault."),
        ("en", "There was no evidence of fraud, and fees rose to £12."),
        ("en", "The chair, who denies any fault, said that fees rose to £12."),
        ("en", "Fees rose to £12, and would have risen further in a strike."),
        ("en", "Fees rose to £12 in 2022, the chair said, denying any fault."),
        ("de", "Die Gebühr stieg auf £12; die Kasse bestritt jeden Fehler."),
        ("de", "Die Kasse bestritt jeden Fehler, aber die Gebühr stieg auf £12."),
    ],
)
def test_that_a_clause_beside_a_denial_is_a_fact(language: str, text: str) -> None:
    assert not _denied(language, text, "£12")


def test_that_words_that_deny_are_known_and_what_would_have_been_is_none_of_them() -> None:
    assert denies("denied that", "en")
    assert not denies("would have risen", "en")


def test_that_only_the_sentence_around_a_stretch_counts() -> None:
    text = "The board denied it. Fees rose to £12. Nobody would have guessed."
    at = text.index("£12")
    assert not is_denied(text, "en", at, at + 3)
    assert is_denied(text, "en", 17, 19)
