"""The page meter in words: lines, never percentages."""

from dataclasses import dataclass

from briefgen.model.document import Fit

_LINES_OF_A_PAGE = 50


@dataclass(frozen=True, slots=True)
class Meter:
    """What the meter shows: a share from 0 to 1, the words, and whether the pages are too few."""

    share: float
    words: str
    over: bool = False


def meter(fit: Fit) -> Meter:
    """The meter for how a document fitted."""
    if fit.over_lines or fit.pages > fit.budget:
        return Meter(1.0, _over(fit), over=True)
    lines = fit.budget * _LINES_OF_A_PAGE
    spare = fit.spare_lines + (fit.budget - fit.pages) * _LINES_OF_A_PAGE
    return Meter(1 - min(spare / lines, 1.0), _fits(fit))


def _fits(fit: Fit) -> str:
    if fit.pages < fit.budget:
        return f"Fits on {_counted(fit.pages, 'page')} of {fit.budget}"
    if fit.spare_lines:
        return f"Fits with {_counted(fit.spare_lines, 'line')} to spare"
    return "Fits to the last line"


def _over(fit: Fit) -> str:
    much = (
        f"Over by {_counted(fit.over_lines, 'line')}"
        if fit.over_lines
        else f"Over {_counted(fit.budget, 'page')}"
    )
    return f"{much}: “{fit.first_over}” does not fit" if fit.first_over else much


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
