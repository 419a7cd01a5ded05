"""When an edited quotation is still one: only "…" and [brackets] may differ from the source."""

import re
from dataclasses import dataclass

_ALLOWED = re.compile(r"\s*(?:…|\.\.\.|\[[^\[\]]*\])\s*")
_MARKS = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "\u00a0": " "})


@dataclass(frozen=True, slots=True)
class Edits:
    """What an edited quotation changed.

    Attributes:
        verbatim: False where words were changed: then it is a paraphrase.
        omissions: Number of ellipses.
        clarifications: Number of bracketed words.
    """

    verbatim: bool
    omissions: int = 0
    clarifications: int = 0


def plain(text: str) -> str:
    """The words with one kind of quotation mark and single spaces, for comparing."""
    return " ".join(text.translate(_MARKS).split())


def pieces(edited: str) -> list[str]:
    """The stretches of a quotation between what the analyst may add."""
    return [plain(piece) for piece in _ALLOWED.split(edited) if plain(piece)]


def edits(original: str, edited: str) -> Edits:
    """What was done to the quotation.

    The stretches between ellipses and brackets must stand in the original in the same order and
    must begin and end with whole words.
    """
    source = plain(original)
    at = 0
    for piece in pieces(edited):
        found = _as_whole_words(piece).search(source, at)
        if found is None:
            return Edits(verbatim=False)
        at = found.end()
    if not pieces(edited):
        return Edits(verbatim=False)
    unmarked = not _ALLOWED.search(edited)
    if unmarked and _bare(source) != _bare(plain(edited)):
        return Edits(verbatim=False)
    return Edits(True, edited.count("…") + edited.count("..."), edited.count("["))


def _as_whole_words(piece: str) -> re.Pattern[str]:
    """The piece where it neither begins nor ends inside a word."""
    before = r"(?<!\w)" if piece[0].isalnum() else ""
    after = r"(?!\w)" if piece[-1].isalnum() else ""
    return re.compile(before + re.escape(piece) + after)


def _bare(text: str) -> str:
    """The text without the comma or stop before an attribution, which belongs to the carrier."""
    return text.rstrip(",. ")


def without_carrier_comma(text: str) -> str:
    """The quotation as printed: the comma before "he said" belongs to the article's sentence."""
    return text[:-1].rstrip() if text.endswith(",") else text
