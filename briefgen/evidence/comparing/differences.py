"""The difference of two figures, with the sum as it is printed: in the scale and words of the source."""

from briefgen.knowledge.counting import EXACTLY, Scale
from briefgen.model.evidence import Difference, Figure


def difference(earlier: Figure, later: Figure, points: str, language: str = "en") -> Difference | None:
    """What the later figure is against the earlier; None where either is not exact.

    Args:
        earlier: Of the same unit as `later`.
        later: Its words give the scale in which the sum is printed.
        points: What a difference of shares is counted in: "percentage points".
        language: BCP 47, of the article: its marks are read and written.
    """
    then, now = earlier.quantity.value, later.quantity.value
    if then is None or now is None or not (earlier.quantity.is_exact and later.quantity.is_exact):
        return None
    absolute = EXACTLY.subtract(now, then)
    relative = EXACTLY.divide(absolute, abs(then)) if then else None
    return Difference(absolute, relative, Scale.of((later, earlier), points, language).sum(then, now))
