"""Short articles raise the flags read by hand; sets written at once show how many of their kind are found."""

import pytest

from tests.kit.faults import AFRESH, ARTICLES, ASIDE, FIRST, ROWS, SECOND, Case, cases, count, flagged


@pytest.mark.parametrize("case", cases(ARTICLES), ids=lambda case: case.text[:50])
def test_that_an_article_raises_the_flag_read_by_hand_and_no_other(case: Case) -> None:
    found = flagged(case)
    assert [flag.kind for flag, _ in found] == ([case.flag] if case.flag else [])
    if case.words:
        assert found[0][1] == case.words


def test_that_most_faults_of_the_first_set_are_flagged_and_no_near_miss() -> None:
    counted = count(FIRST)
    assert counted.found >= 34
    assert counted.false == 0


def test_that_most_faults_of_the_second_set_are_flagged_and_no_near_miss() -> None:
    counted = count(SECOND)
    assert counted.found >= 29
    assert counted.false == 0


def test_that_the_set_kept_aside_is_read_no_worse_than_now() -> None:
    counted = count(ASIDE)
    assert counted.found >= 22
    assert counted.false <= 1


def test_that_the_set_in_different_shapes_is_read_no_worse_than_now() -> None:
    counted = count(ROWS)
    assert counted.found >= 39
    assert counted.false == 0


def test_that_the_set_written_afresh_is_read_no_worse_than_now() -> None:
    counted = count(AFRESH)
    assert counted.found >= 18
    assert counted.false == 0


@pytest.mark.parametrize("case", [case for case in cases(ARTICLES) if case.flag == "two values"])
def test_that_two_values_are_told_with_both_to_the_letter(case: Case) -> None:
    ((flag, words),) = flagged(case)
    assert all(word in flag.text for word in words)
