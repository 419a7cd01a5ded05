"""Copies of pages written for the tests, each line marked with what it is.

A mark and a space stand before each line: `>` headline, `|` a paragraph of the body, `+` what goes on with
the paragraph above, `.` anything else. Lines with `#` name what is known besides: `# byline: Ann Lee`; a
question mark behind a day says that it is inferred.
"""

from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "data" / "pastes"


@dataclass(slots=True)
class Paste:
    """A copy and how a person reads it.

    Attributes:
        text: As it comes from the clipboard.
        headline: Of the article.
        paragraphs: Of its body, without white space around them.
        known: What else the copy tells, by the name of the attribute.
        captions: The words for pictures with their credits.
    """

    text: str = ""
    headline: str = ""
    paragraphs: list[str] = field(default_factory=list)
    known: dict[str, str] = field(default_factory=dict)
    captions: list[tuple[str, str]] = field(default_factory=list)


def pastes() -> list[Path]:
    """The marked copies."""
    return sorted(FOLDER.glob("*.txt"))


def paste_of(path: Path) -> Paste:
    """The copy in a marked file."""
    found = Paste()
    for line in path.read_text("utf-8").splitlines():
        mark, words = line[:1], line[2:]
        if mark == "#":
            name, _, value = words.partition(":")
            if name == "caption":
                words, _, credit = value.strip().partition(" = ")
                found.captions.append((words, credit))
            else:
                found.known[name] = value.strip()
            continue
        found.text += words + "\n"
        if mark == ">":
            found.headline = words.strip()
        elif mark == "|":
            found.paragraphs.append(words.strip())
        elif mark == "+":
            gap = "" if words.lstrip()[:1] in {",", ".", ";", ":"} else " "
            found.paragraphs[-1] += gap + words.strip()
    return found
