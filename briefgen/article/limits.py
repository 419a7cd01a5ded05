"""How long a source may be: what is far longer than an article is refused before work is spent on it."""

from collections.abc import Sequence

from briefgen.article.lines import Line
from briefgen.model.problem import BriefgenError, error

MOST_LINES = 20_000
MOST_CHARACTERS = 2_000_000
MOST_IN_LINE = 200_000
_MOST_BYTES_A_CHARACTER = 4


def check_bytes(data: bytes, name: str) -> None:
    """Refuses the bytes of a plain text that must hold too many characters, in whatever encoding.

    Raises:
        BriefgenError: They do.
    """
    if len(data) > MOST_CHARACTERS * _MOST_BYTES_A_CHARACTER:
        raise _too_long(f"it has more than {MOST_CHARACTERS:,} characters", name)


def check_text(text: str, name: str) -> None:
    """Refuses a plain text that is far longer than an article, or has such a line.

    Raises:
        BriefgenError: It is, or one of its lines is.
    """
    if len(text) > MOST_CHARACTERS:
        raise _too_long(f"it has {len(text):,} characters", name)
    check_lines_of([len(line) for line in text.split("\n") if line.strip()], name)


def check_length(lines: Sequence[Line], name: str) -> None:
    """Refuses lines that are far more than an article.

    Raises:
        BriefgenError: They are too many, too long, or too long together.
    """
    check_lines_of([len(line.text) for line in lines], name)


def check_lines_of(sizes: Sequence[int], name: str) -> None:
    """Refuses lines of so many characters each.

    Raises:
        BriefgenError: They are too many, too long, or too long together.
    """
    if len(sizes) > MOST_LINES:
        raise _too_long(f"it has {len(sizes):,} lines", name)
    if max(sizes, default=0) > MOST_IN_LINE:
        raise _too_long(f"a line of it has {max(sizes):,} characters", name)
    if sum(sizes) > MOST_CHARACTERS:
        raise _too_long(f"it has {sum(sizes):,} characters", name)


def _too_long(what: str, name: str) -> BriefgenError:
    most = f"at most {MOST_LINES:,} lines and {MOST_CHARACTERS:,} characters"
    return error(f"{what}, far more than an article", name, f"open the part that holds the article, {most}")
