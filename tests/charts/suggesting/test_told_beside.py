"""What is told beside a figure is found without a walk through all figures."""

from briefgen.charts.suggesting.told_beside import ToldBeside
from briefgen.evidence.find import find_evidence
from briefgen.model.evidence import Evidence
from tests.kit.labelled import plain_article

TEXT = (
    "The mine’s output fell to 310 tonnes in 2023 from 480 tonnes in 2019.",
    "The harbour handled 95 ships in May.",
)


def _found() -> Evidence:
    return find_evidence(plain_article(*TEXT))


def test_that_the_figures_of_a_stretch_are_those_that_begin_in_it() -> None:
    evidence = _found()
    told = ToldBeside(evidence)
    first, second, ships = evidence.figures
    assert list(told.between(first.span.start, ships.span.start)) == [first, second]
    assert list(told.between(first.span.start + 1, ships.span.start + 1)) == [second, ships]


def test_that_a_pair_is_both_of_its_figures_and_no_other() -> None:
    evidence = _found()
    told = ToldBeside(evidence)
    first, second, ships = evidence.figures
    assert told.is_pair([second, first])
    assert not told.is_pair([first, ships])
    assert not told.is_pair([first])
    assert [told.is_paired(one) for one in evidence.figures] == [True, True, False]


def test_that_figures_are_found_by_what_they_count() -> None:
    article = plain_article(
        "Of the 740 boats that the storm sank, 390 lay in Dunmore, 210 in Ardglass and 140 in open water.",
        "The harbour handled 95 ships in May.",
    )
    evidence = find_evidence(article)
    part = next(one for one in evidence.figures if one.text.startswith("390"))
    assert part.measure
    told = [one.text.split()[0] for one in ToldBeside(evidence).of_measure(part.measure)]
    assert {"390", "210"} <= set(told)
    assert "95" not in told
