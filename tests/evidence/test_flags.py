import pytest

from briefgen.knowledge.lexicon import table
from tests.kit.faults import SETS, Case, cases, flagged

CASES = [case for name in SETS for case in cases(name)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text[:50])
def test_that_a_text_raises_the_flag_read_by_hand_and_no_other(case: Case) -> None:
    found = [(flag.kind, words) for flag, words in flagged(case)]
    assert found == ([(case.flag, case.words)] if case.flag else [])


@pytest.mark.parametrize("case", [case for case in CASES if case.flag], ids=lambda case: case.text[:50])
def test_that_a_flag_says_in_a_sentence_which_words_it_means(case: Case) -> None:
    ((flag, words),) = flagged(case)
    assert "{" not in flag.text
    assert len(flag.text.split()) > 5
    told = [word for word in words if word in flag.text or word.split()[0].strip("€$£") in flag.text]
    if case.flag == "weekday":
        days = {name for name, *_ in table(case.language, "calendar")["weekdays"]}
        (stated,) = (day for day in days if day in words[0])
        told = [day for day in days - {stated} if day in flag.text and stated in flag.text]
    assert told
