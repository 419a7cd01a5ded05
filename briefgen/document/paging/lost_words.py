"""Words that no typeface at hand can print, remembered while pages are filled, then told with their place."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from briefgen.document.paging.fonts import missing
from briefgen.knowledge.face_runs import MISSING
from briefgen.knowledge.machine_faces import Lack
from briefgen.model.problem import Place, Problem, Severity

_NAMED = 5
"""Words named in a problem; a script of which nothing can be printed has hundreds."""
_PLACE = 40
_AROUND = ".,;:!?()[]«»“”„‘’\"'…،؛؟。、，"
_HINTS = {
    Lack.FACE: "install a TrueType typeface that has them, or export as Word",
    Lack.SCRIPT: "write the words in other letters, or export as Word",
    Lack.EMOJI: "leave it out, or export as Word",
}


@dataclass
class LostWords:
    """Words with characters that cannot be printed, by the passage they stand in and the reason."""

    _passages: dict[tuple[str, Lack], dict[str, None]] = field(default_factory=dict)

    def look(self, passage: str, face: str) -> None:
        """Remembers the words of a passage that the face and its stand-ins cannot print."""
        if passage.isascii():
            return
        lost = missing(passage, face)
        for word in passage.split() if lost else ():
            reasons = [lost[sign] for sign in word if sign in lost]
            if reasons:
                key = (_beginning(passage), reasons[0])
                self._passages.setdefault(key, {})[word.strip(_AROUND)] = None

    def problems(self) -> Iterator[Problem]:
        """One for each passage and reason, with the words and where they stand."""
        for (passage, lack), words in self._passages.items():
            text = f"{_listed(list(words))} cannot be printed in a PDF, since {lack.value}"
            hint = f"{MISSING} stands instead; {_HINTS[lack]}"
            yield Problem(Severity.WARNING, text, Place("page", part=f"“{passage}”"), hint)


def _beginning(passage: str) -> str:
    """Its first words, by which a reader finds it."""
    words = " ".join(passage.split()).strip(_AROUND)
    return words if len(words) <= _PLACE else words[:_PLACE].rsplit(" ", 1)[0] + " …"


def _listed(words: list[str]) -> str:
    """The first words, and how many more there are."""
    shown = ", ".join(f"“{word}”" for word in words[:_NAMED])
    more = len(words) - _NAMED
    return f"{shown} and {more} more" if more > 0 else shown
