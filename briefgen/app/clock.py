"""The time, read in one place, so that the same input and date give the same bytes."""

import os
from datetime import UTC, date, datetime

from briefgen.model.problem import error


def now() -> datetime:
    """The present, or the moment SOURCE_DATE_EPOCH names, in UTC and whole seconds.

    Raises:
        BriefgenError: SOURCE_DATE_EPOCH is set and is no number of seconds.

    Source: reproducible-builds.org, specification of SOURCE_DATE_EPOCH.
    """
    fixed = os.environ.get("SOURCE_DATE_EPOCH")
    if fixed is None:
        return datetime.now(UTC).replace(microsecond=0)
    try:
        return datetime.fromtimestamp(int(fixed), UTC)
    except (ValueError, OverflowError, OSError) as fault:
        raise error(
            "SOURCE_DATE_EPOCH is no number of seconds", "SOURCE_DATE_EPOCH", f"it says “{fixed}”"
        ) from fault


def made(prepared: date | None) -> datetime:
    """The time a document is dated: the start of the day it says it was prepared, otherwise now.

    Raises:
        BriefgenError: See `now`.
    """
    return datetime(prepared.year, prepared.month, prepared.day, tzinfo=UTC) if prepared else now()
