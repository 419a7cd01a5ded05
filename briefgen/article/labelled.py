"""Captions that call themselves so, with their credits: "Image source, PA Media", "Image caption, …"."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefgen.article.captions import credit_of, says_caption, says_credit, split_credit, without_label
from briefgen.article.lines import Line


@dataclass(slots=True)
class Labelled:
    """What the labels of a source tell of its lines, by their indices.

    Attributes:
        captions: The words of each caption with their credit, which may be empty.
        credits: Lines that are credits of those.
        labels: Lines that are nothing but a label.
    """

    captions: dict[int, tuple[str, str]] = field(default_factory=dict)
    credits: set[int] = field(default_factory=set)
    labels: set[int] = field(default_factory=set)

    @property
    def lines(self) -> set[int]:
        """All of them: they are no part of the body whatever stands around them."""
        return self.captions.keys() | self.credits | self.labels


def labelled_captions(lines: Sequence[Line], language: str) -> Labelled:
    """What calls itself a caption, with its words on the same line or the next, and its credit."""
    found = Labelled()
    for index, line in enumerate(lines):
        if index in found.captions or not says_caption(line.text, language):
            continue
        words = without_label(line.text, language)
        at = index if words else index + 1
        if not words:
            found.labels.add(index)
        if at < len(lines) and not credit_of(lines[at].text, language):
            caption, credit = split_credit(words or lines[at].text, language)
            near = [] if credit else _credit_near(index, at, lines, language)
            below = lines[near[-1]].text if near else ""
            found.captions[at] = caption, credit or credit_of(below, language) or below
            found.credits.update(near)
    return found


def _credit_near(label: int, caption: int, lines: Sequence[Line], language: str) -> list[int]:
    """The credit right above the label of a caption or right below its words, behind a label of its own."""
    for at in (label - 2, caption + 1):
        if 0 <= at < len(lines) - 1 and says_credit(lines[at].text, language):
            return [at, at + 1]
    near = (at for at in (label - 1, caption + 1) if 0 <= at < len(lines))
    return [at for at in near if credit_of(lines[at].text, language)][:1]
