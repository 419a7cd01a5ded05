from briefgen.article.lines import lines_of
from briefgen.article.pictures import credited_names, glued_credit
from briefgen.article.shape import shapes

NAME = "North Quay Media"
SEEN = "Aerial view of a river in flood beside a row of brick houses"


def glued(text: str, alone: str = NAME) -> tuple[str, str]:
    """What is found in the text where a line holds nothing but the name."""
    lines = lines_of(f"{alone}\n{text}")
    seen = shapes(lines, "en")
    return glued_credit(text, seen[1], credited_names(lines, seen))


def test_that_words_for_a_picture_are_told_by_the_name_glued_to_them() -> None:
    assert glued(f"{SEEN} {NAME}") == (SEEN, NAME)
    assert glued(f"{NAME} {SEEN}") == (SEEN, NAME)


def test_that_a_sentence_or_a_name_that_stands_nowhere_alone_is_none() -> None:
    assert glued(f"{SEEN}, filmed by {NAME}.") == ("", "")
    assert glued(f"{SEEN} {NAME}", alone="Home") == ("", "")
