from briefgen.evidence.words.word_sets import either, without

SMALL, LARGE = frozenset({"ash", "elm"}), frozenset({"elm", "oak"})


def test_that_words_of_any_set_are_taken_together() -> None:
    assert either(SMALL, LARGE, frozenset()) == {"ash", "elm", "oak"}
    assert either() == frozenset()


def test_that_words_of_the_others_are_left_out() -> None:
    assert without(SMALL, LARGE) == {"ash"}
    assert without(SMALL) == SMALL
    assert without(SMALL, LARGE, frozenset({"ash"})) == frozenset()


def test_that_a_set_is_put_together_once() -> None:
    assert either(SMALL, LARGE) is either(SMALL, LARGE)
