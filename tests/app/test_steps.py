"""The reading and the study of a text as long as a library tell how far they are, and end where left off."""

import pytest

from briefgen.app import steps
from briefgen.app.events import Advanced, Started, result_of
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


TEXT = "\n\n".join(LONG.paragraph_texts).encode()
PAGE = b"<html><body><article>%s</article></body></html>" % (
    b"<p>" + TEXT.replace(b"\n\n", b"</p><p>") + b"</p>"
)


@pytest.mark.parametrize(("data", "name"), [(TEXT, "long.txt"), (PAGE, "long.html")])
def test_that_reading_a_long_source_tells_ever_more_of_it(data: bytes, name: str) -> None:
    told = list(steps.open_bytes(data, name))
    assert told[0] == Started(f"Reading {name}")
    done = [event.done for event in told[1:] if isinstance(event, Advanced)]
    assert done == sorted(done)
    assert len(done) > 3
    assert all(event.total == 100 for event in told[1:] if isinstance(event, Advanced))


def test_that_a_reading_that_is_listened_to_finds_the_same_article() -> None:
    assert result_of(steps.open_bytes(TEXT, "long.txt")).paragraph_texts == LONG.paragraph_texts


def test_that_a_reading_left_off_reads_nothing_more() -> None:
    reading = steps.open_bytes(TEXT, "long.txt")
    for _ in range(3):
        next(reading)
    reading.close()
    assert list(reading) == []
