"""The study of a text as long as a library tells how far it is, and ends where it is left off."""

from briefgen.app import steps
from briefgen.app.events import Advanced, Started
from tests.kit.labelled import plain_article

LONG = plain_article(*["The council met and nothing was said of the plan by anybody there."] * 2000)


def test_that_a_study_of_a_long_text_tells_ever_more_of_it() -> None:
    told = list(steps.study(LONG))
    assert told[0] == Started("Finding quotes and figures", 100)
    done = [event.done for event in told[1:] if isinstance(event, Advanced)]
    assert done == sorted(done)
    assert len(done) > 10
    assert done[-1] == 100


def test_that_a_study_left_off_finds_nothing_more() -> None:
    study = steps.study(LONG)
    for _ in range(4):
        next(study)
    study.close()
    assert list(study) == []
