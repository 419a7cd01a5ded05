import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.evidence.text.mark_styles import plain
from tests.kit.spoken import texts


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Li said ″we go now″ and left.",
        "Ann Li said ＂we go now＂ and left.",
        "Ann Li said ❝we go now❞ and left.",
        "Ann Li said 〝we go now〟 and left.",
        "Ann Li said ｢we go now｣ and left.",
        "Ann Li said ‚we go now‘ and left.",
        "Ann Li said ‹we go now› and left.",
    ],
)
def test_that_a_rare_style_of_marks_is_read(sentence: str) -> None:
    assert texts(sentence) == ["we go now"]


def test_that_full_width_marks_without_blanks_are_paired() -> None:
    assert texts("彼は＂全角の引用です＂と言った。") == ["全角の引用です"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ('"He is 6\'2", maybe more," said Ann Li.', ["He is 6'2\", maybe more,"]),
        ('Ann Li said: "The 12" pipe burst."', ['The 12" pipe burst.']),
        ('A 5" pipe burst. "It was very loud," said Ann Li.', ["It was very loud,"]),
        ('A 5" and a 6" pipe burst. "It was very loud," said Ann Li.', ["It was very loud,"]),
        ('Ann Li said "we won 5" and "they lost 6".', ["we won 5", "they lost 6"]),
        ("“He is 6’2”, maybe 6’3”,” said Ann Li.", ["He is 6’2”, maybe 6’3”,"]),
    ],
)
def test_that_inches_are_no_marks(sentence: str, found: list[str]) -> None:
    assert texts(sentence) == found


@given(st.text(alphabet="a '\"`″＂〝〟❝｢\n", max_size=40))
def test_that_every_sign_keeps_its_place(text: str) -> None:
    assert len(plain(text)) == len(text)
    assert [a for a, b in zip(text, plain(text), strict=True) if a.isalnum()] == [
        b for b in plain(text) if b.isalnum()
    ]
