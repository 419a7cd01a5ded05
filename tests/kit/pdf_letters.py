"""Changes letters on the pages of a PDF, as somebody who tampers with one would: glyph by glyph."""

import io
import re

import pikepdf

_RANGE = re.compile(rb"<([0-9A-Fa-f]{2})>\s*<([0-9A-Fa-f]{2})>\s*\[([^\]]*)\]")
_PAIR = re.compile(rb"^<([0-9A-Fa-f]{2})>\s*<([0-9A-Fa-f]{4,})>$", re.MULTILINE)


def respelled(data: bytes, words: str, instead: str) -> bytes:
    """The PDF with words printed otherwise; both spellings have the same length.

    Raises:
        AssertionError: The words do not stand in one line of the PDF, or a letter has no glyph there.
    """
    out = io.BytesIO()
    changed = 0
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            changed += _respell_page(pdf, page, words, instead)
        pdf.save(out)
    assert changed == 1, f"“{words}” stands {changed} times"
    return out.getvalue()


def _respell_page(pdf: pikepdf.Pdf, page: pikepdf.Page, words: str, instead: str) -> int:
    letters: dict[int, str] = {}
    changed = 0
    steps = list(pikepdf.parse_content_stream(page))
    for step in steps:
        if str(step.operator) == "Tf":
            letters = _letters(page.Resources.Font[str(step.operands[0])])
        line = step.operands[0] if str(step.operator) == "TJ" else None
        if isinstance(line, pikepdf.Array):
            changed += _respell_line(line, letters, words, instead)
    page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(steps))
    return changed


def _respell_line(line: pikepdf.Array, letters: dict[int, str], words: str, instead: str) -> int:
    codes = [
        (i, j, code) for i, piece in enumerate(line) if _is_text(piece) for j, code in enumerate(bytes(piece))
    ]
    at = "".join(letters.get(code, " ") for *_, code in codes).find(words)
    if at < 0:
        return 0
    glyphs = {letter: code for code, letter in letters.items()}
    for (i, j, _), letter in zip(codes[at:], instead, strict=False):
        piece = bytearray(bytes(line[i]))
        piece[j] = glyphs[letter]
        line[i] = pikepdf.String(bytes(piece))
    return 1


def _is_text(piece: object) -> bool:
    return isinstance(piece, pikepdf.String)


def _letters(font: pikepdf.Object) -> dict[int, str]:
    """The letter of each code of a simple font, from its ToUnicode map."""
    table = font.ToUnicode.read_bytes()
    found = {int(code, 16): _text(letter) for code, letter in _PAIR.findall(table)}
    for first, _, targets in _RANGE.findall(table):
        for offset, letter in enumerate(re.findall(rb"<([0-9A-Fa-f]+)>", targets)):
            found[int(first, 16) + offset] = _text(letter)
    return found


def _text(digits: bytes) -> str:
    return bytes.fromhex(digits.decode()).decode("utf-16-be")
