"""Work tells how much of it is done, also as a part of other work."""

from briefgen.knowledge.work import Milestones, Work, part_of, result_of, told_as


def halves() -> Work[str]:
    yield 0.0
    yield 0.5
    return "done"


def test_that_work_run_to_its_end_gives_its_result() -> None:
    assert result_of(halves()) == "done"


def test_that_a_part_tells_its_share_of_the_whole() -> None:
    part = part_of(halves(), 0.5, 0.9)
    assert [round(share, 3) for share in (next(part), next(part))] == [0.5, 0.7]
    assert result_of(part_of(halves(), 0.5, 0.9)) == "done"


def test_that_work_told_in_other_terms_gives_its_own_result() -> None:
    told = told_as(halves(), "{:.0%}".format)
    assert [next(told), next(told)] == ["0%", "50%"]
    assert result_of(told) == "done"


def test_that_a_milestone_is_told_once_and_not_for_every_place() -> None:
    told = Milestones(100_000, 0.0, 1.0)
    assert [list(told.passed(place)) for place in (10, 25_000, 26_000, 50_000)] == [[], [0.25], [], [0.5]]
