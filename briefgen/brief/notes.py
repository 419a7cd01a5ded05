"""Numbered notes, gathered while a manuscript is written; the same words get the same number."""

from dataclasses import dataclass, field

from briefgen.model.manuscript import Note


@dataclass
class Notes:
    """Notes in the order they were first called."""

    texts: list[str] = field(default_factory=list)

    def number(self, text: str) -> int:
        """The number of the note, 1 for the first; a new one where the words are new."""
        text = text if text.endswith((".", "?", "!", "”")) else f"{text}."
        if text not in self.texts:
            self.texts.append(text)
        return self.texts.index(text) + 1

    def call(self, *texts: str) -> tuple[int, ...]:
        """The numbers of several notes, ascending; empty texts call none."""
        return tuple(sorted({self.number(text) for text in texts if text}))

    def all(self) -> tuple[Note, ...]:
        """Every note with its number."""
        return tuple(Note(number, text) for number, text in enumerate(self.texts, 1))
