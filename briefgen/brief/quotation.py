"""When an edited quotation is still one: only "…" and [brackets] may differ from the source."""

import re
from dataclasses import dataclass

_ALLOWED = re.compile(r"\s*(?:…|\.\.\.|\[[^\[\]]*\])\s*")
_CLARIFIED = 4
"""Words of the source that a bracket may stand for."""
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

    The stretches between ellipses and brackets must stand in the original in the same order, begin and
    end with whole words, and lie close together where only a bracket is between them: a bracket
    clarifies a few words, it does not hide a passage.
    """
    source, text = plain(original), edited.strip()
    kept = pieces(text)
    if not kept:
        return Edits(verbatim=False)
    at = 0
    joints = _joints(text)
    for piece, joint in zip(kept, joints, strict=False):
        found = _as_whole_words(piece).search(source, at)
        if found is None or _hides(source[at : found.start()], joint):
            return Edits(verbatim=False)
        at = found.end()
    if _hides(_bare(source)[at:], joints[-1] if len(joints) > len(kept) else ""):
        return Edits(verbatim=False)
    return Edits(True, text.count("…") + text.count("..."), text.count("["))


def _joints(edited: str) -> list[str]:
    """What stands before each stretch, and behind the last one: "", "…", "[the]", "[the] …"."""
    parts = re.split(f"((?:{_ALLOWED.pattern})+)", edited)
    between = parts[1::2]
    if parts[0].strip():
        between.insert(0, "")
    if parts[-1].strip():
        between.append("")
    return between


def _hides(words: str, joint: str) -> bool:
    """Whether words of the source are gone without the mark they need."""
    gone = len(re.findall(r"\w+", words))
    if "…" in joint or "..." in joint:
        return False
    return gone > (_CLARIFIED if "[" in joint else 0)


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
