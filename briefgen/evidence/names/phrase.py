"""The words for somebody at one place of the text."""

from dataclasses import dataclass

from briefgen.evidence.names.people import Mention


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words for somebody.

    Attributes:
        first: Index of the first token in the paragraph; `last` is the index after the last.
        start: Where the words stand in the text; `end` likewise.
        text: The words.
        mention: Set where they name somebody.
        pronoun: In lower case, set where they are one.
    """

    first: int
    last: int
    start: int
    end: int
    text: str
    mention: Mention | None = None
    pronoun: str = ""
