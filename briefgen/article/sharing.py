"""What lines of a source have in common: the names they hold, the stems of their longer words."""

import re
from collections.abc import Sequence

from briefgen.article.lines import Line
from briefgen.article.shape import Shape

_STEM = 6  # letters
_WORD = re.compile(r"[\w'’-]+")
_OWNED = re.compile(r"['’]s\b")
_NAME = re.compile(r"(?<=[^\W_] )[^\W\d_a-zà-öø-ÿ][\w'’-]{2,}|(?<=[,;“\"„»(] )[^\W\d_a-zà-öø-ÿ][\w'’-]{2,}")


def names_same(run: Sequence[int], body: Sequence[int], lines: Sequence[Line]) -> bool:
    """Whether lines name somebody whom those of the body name."""
    words = {word for index in run for word in _WORD.findall(_OWNED.sub("", lines[index].text))}
    return any(name in words for index in body for name in _NAME.findall(lines[index].text))


def stems(indices: Sequence[int], seen: Sequence[Shape]) -> set[str]:
    """The stems of the longer words of lines."""
    return {word[:_STEM] for index in indices for word in seen[index].topics}
