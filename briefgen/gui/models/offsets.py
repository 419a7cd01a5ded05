"""Code points, which spans count in, against UTF-16 units, which Qt counts in."""

from bisect import bisect_left, bisect_right


class Offsets:
    """Translates between the two for one text."""

    def __init__(self, text: str) -> None:
        self._wide = [at for at, sign in enumerate(text) if ord(sign) > 0xFFFF]
        self._wide_units = [at + index for index, at in enumerate(self._wide)]

    def units(self, code_point: int) -> int:
        """The UTF-16 offset of a code point's offset."""
        return code_point + bisect_left(self._wide, code_point)

    def code_points(self, unit: int) -> int:
        """The code point that a UTF-16 offset lies in."""
        return unit - bisect_right(self._wide_units, unit - 1)
