"""What is printed on the pages of an exported brief, however lines and columns break it up."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from enum import Enum, auto

from briefgen.brief.quotation import plain
from briefgen.knowledge.face_runs import MISSING, UNSEEN

_SPACED = re.compile(r"\s+")
_RAISED = re.compile("[⁰¹²³⁴-⁹]")
PAGE_BREAK = "\ue000"
"""Stands between pages; no article has it."""
PART = 12
"""The fewest letters of a sentence that run over to another page."""
_FURNITURE = 400
"""Folded letters of the foot of one page and the head of the next."""
_CHUNK = 24
"""Letters that stand together by chance nowhere else in a brief of two pages."""
_ROW = 320
"""Folded letters within which the entries of a row stand."""
_BESIDE = 110
"""Folded letters within which an attribution names its speaker: a role may come first."""


class Presence(Enum):
    """How words stand on the pages."""

    WHOLE = auto()
    CHANGED = auto()
    ABSENT = auto()


def one_form(text: str) -> str:
    """The text with one kind of quotation mark, dash and ellipsis, without note numbers."""
    text = unicodedata.normalize("NFKC", plain(_RAISED.sub("", text)))
    return text.replace("…", "...").replace("\u00ad", "").replace("–", "-").replace("−", "-")


def folded(text: str) -> str:
    """The letters and digits in one form, without spaces: lines break anywhere on a page."""
    return _SPACED.sub("", one_form(text))


def common_start(words: str, text: str) -> int:
    """How many letters of the words, from the first, stand together somewhere in the text."""
    return bisect_left(range(1, len(words) + 1), True, key=lambda size: words[:size] not in text)


class Page:
    """The words of all pages together.

    Args:
        text: As printed, in reading order; a form feed between pages.
        labels: The first words of every row of a table, by which rows are told apart.
        apart: Tables of another kind, as printed: rows are not looked for in them.
        unprinted: Characters that the pages show `MISSING` for, one for each run of them.
        known: Whole sentences that may be printed: where one of them is, no other is changed there.
    """

    def __init__(
        self,
        text: str,
        labels: Iterable[str] = (),
        apart: Iterable[str] = (),
        unprinted: str = "",
        known: Iterable[str] = (),
    ) -> None:
        self.text = text.replace("\f", PAGE_BREAK)
        self.unprinted = unprinted
        self._lost = re.compile(f"[{re.escape(unprinted)}]+") if unprinted else None
        self._folded = folded(self.text)
        self._tabled = self._folded
        for table in filter(None, map(self.folded, apart)):
            self._tabled = self._tabled.replace(table, PAGE_BREAK)
        self._unknown = self._without_whole(known)
        self._rows = self._cut({self.folded(label) for label in labels} - {""})

    def folded(self, words: str) -> str:
        """Words of the record as the pages have them, folded."""
        if self._lost is None:
            return folded(words)
        seen = "".join(sign for sign in words if sign not in UNSEEN)
        return folded(self._lost.sub(MISSING, seen))

    def presence(self, words: str) -> Presence:
        """Whether the words are printed, printed with changes, or left out altogether."""
        wanted = self.folded(words)
        if wanted in self._folded or self._runs_over(wanted):
            return Presence.WHOLE
        chunks = (wanted[at : at + _CHUNK] for at in range(0, len(wanted) - _CHUNK + 1, _CHUNK // 2))
        return Presence.CHANGED if any(chunk in self._unknown for chunk in chunks) else Presence.ABSENT

    def _without_whole(self, known: Iterable[str]) -> str:
        """The pages without the sentences that stand there whole: leads often begin as headlines do."""
        left = self._folded
        for sentence in sorted(map(self.folded, known), key=len, reverse=True):
            if len(sentence) >= _CHUNK:
                left = left.replace(sentence, PAGE_BREAK)
        return left

    def _runs_over(self, wanted: str) -> bool:
        """Whether the words begin on one page and end on the next, with foot and head between."""
        begun = common_start(wanted, self._folded)
        rest = wanted[begun:]
        if min(begun, len(rest)) < PART:
            return False
        for found in re.finditer(re.escape(wanted[:begun]), self._folded):
            gap, there, _ = self._folded[found.end() : found.end() + _FURNITURE + len(rest)].partition(rest)
            if there and PAGE_BREAK in gap:
                return True
        return False

    def stands_beside(self, words: str, text: str) -> bool:
        """Whether the words stand right behind the text, or right before it."""
        wanted, whole = self.folded(words), self.folded(text)
        anchor = re.escape(whole if whole in self._folded else whole[-PART:])
        return any(
            wanted in self._folded[found.end() : found.end() + _BESIDE]
            or wanted in self._folded[max(found.start() - _BESIDE, 0) : found.start()]
            for found in re.finditer(anchor, self._folded)
        )

    def number(self, label: str, number: str) -> Presence:
        """How the number of a row stands behind its label.

        ABSENT where the label is not printed: then the whole row was left out.
        """
        if self.folded(label) not in self._rows:
            return Presence.ABSENT
        return Presence.WHOLE if self._rows_with(label, number) else Presence.CHANGED

    def answer(self, label: str, number: str, words: str, others: Sequence[str] = ()) -> Presence:
        """How another entry stands in the row of that label and number; ABSENT without such a row.

        Args:
            label: The first entry of the row, `number` its value.
            number: As printed.
            words: The entry looked for.
            others: All that the row may hold besides.
        """
        rows = self._rows_with(label, number, words, *others)
        if not rows:
            return Presence.ABSENT
        return Presence.WHOLE if any(self.folded(words) in row for row in rows) else Presence.CHANGED

    def _rows_with(self, label: str, number: str, *others: str) -> list[str]:
        wanted, first = self.folded(number), self.folded(label)
        alone = re.compile(rf"(?<![\d.,]){re.escape(wanted)}")
        rows = self._rows.get(first, [])
        if any(label in entry for entry in (wanted, *map(self.folded, others)) for label in self._rows):
            # "Emirates: seven Emirates", "Dow: 20,000, says the Dow": rows were cut inside an entry.
            places = re.finditer(re.escape(first), self._tabled)
            rows = [self._tabled[place.end() : place.end() + _ROW] for place in places]
        return [row for row in rows if alone.search(row)]

    def _cut(self, labels: set[str]) -> dict[str, list[str]]:
        """What stands between each label and the next one."""
        if not labels:
            return {}
        longest_first = sorted(labels, key=len, reverse=True)
        found = list(re.finditer("|".join(map(re.escape, longest_first)), self._tabled))
        if not found:
            return {}
        ends = [one.start() for one in found[1:]] + [len(self._tabled)]
        rows: dict[str, list[str]] = {}
        for one, end in zip(found, ends, strict=True):
            rows.setdefault(one[0], []).append(self._tabled[one.end() : min(end, one.end() + _ROW)])
        return rows
