import pytest

from briefgen.knowledge.denials import denies, is_denied, is_unreal


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The board denied that fees had risen from £9 in 2019 to £12 in 2022."),
        ("en", "There is no evidence that fees rose from £9 to £12."),
        ("de", "Die Kasse bestritt, dass die Gebühr von 9 auf 12 Euro gestiegen sei."),
    ],
)
def test_that_a_sentence_without_facts_is_known(language: str, sentence: str) -> None:
    assert denies(sentence, language)


def test_that_what_would_have_been_is_unreal_and_not_denied() -> None:
    text = "Without the deal, fees would have risen to £12."
    assert is_unreal(text, "en")
    assert not denies(text, "en")


def test_that_only_the_sentence_around_a_stretch_counts() -> None:
    text = "The board denied it. Fees rose to £12. Nobody would have guessed."
    at = text.index("£12")
    assert not is_denied(text, "en", at, at + 3)
    assert is_denied(text, "en", 4, 9)
