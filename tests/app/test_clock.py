from datetime import UTC, datetime

import pytest

from briefgen.app.clock import now
from briefgen.model.problem import BriefgenError


def test_that_source_date_epoch_stops_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1748044800")
    assert now() == datetime(2025, 5, 24, tzinfo=UTC)


@pytest.mark.parametrize("value", ["", "soon", "9" * 30])
def test_that_a_wrong_epoch_is_a_sentence(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    with pytest.raises(BriefgenError, match="no number of seconds"):
        now()


def test_that_the_present_is_in_whole_seconds() -> None:
    assert now().microsecond == 0
