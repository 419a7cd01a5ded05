"""A given name tells one gender or none."""

from collections import Counter

import pytest

from briefgen.evidence.words.speech import Gender, tongue
from briefgen.knowledge.lexicon import languages, table


@pytest.mark.parametrize("language", languages())
def test_that_a_given_name_stands_in_one_list_once(language: str) -> None:
    names = table(language, "names")
    counts = Counter(name for kind in ("male", "female", "unisex") for name in names[kind])
    assert [name for name, count in counts.items() if count > 1] == []


@pytest.mark.parametrize(
    ("name", "language", "gender"),
    [
        ("sam", "en", None),
        ("robin", "en", None),
        ("guadalupe", "en", None),
        ("luca", "de", None),
        ("peter", "de", Gender.MALE),
        ("maria", "de", Gender.FEMALE),
    ],
)
def test_that_the_list_tells_the_gender(name: str, language: str, gender: Gender | None) -> None:
    assert tongue(language).names.given[name] is gender
