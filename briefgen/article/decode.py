"""Bytes to text: which encoding, no control characters, one kind of line end."""

import codecs
import re

from briefgen.model.problem import error

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LINE_ENDS = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u200b\u2060\ufeff\ufffe\uffff\ud800-\udfff]|\u00ad")
_DOUBLED = re.compile(r"[\u00c2\u00c3][\u0080-\u00bf]|\u00e2(?:\u20ac|\u0080)[\u0080-\uffff]")
_BEYOND = re.compile(r"[^\x00-\x7f]")
_WESTERN = re.compile(r"[àâäáãåæçéèêëíìîïñóòôöõøœßúùûüÀÂÄÁÃÅÆÇÉÈÊËÍÎÏÑÓÔÖÕØÚÜ“”‘’„«»‹›–—…•·€£©®°§¡¿\xa0]+")
_SAMPLE_BYTES = 200_000


def decode(data: bytes, name: str, declared: str = "") -> str:
    """The text in the bytes, by mark, by UTF-8, as declared, else as it most likely is.

    Text that was decoded wrongly once before it came here ("â€œ" for "“") is mended.

    Args:
        data: Of any length.
        name: Of the source, for the problem.
        declared: The encoding the source names, or empty.

    Raises:
        BriefgenError: No encoding makes text of the bytes.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return plain(data.decode(encoding, "replace"))
    for encoding in ("utf-8", declared):
        text = _strict(data, encoding)
        if text is not None:
            return plain(_mended(text))
    return plain(_mended(_guessed(data, name)))


def plain(text: str) -> str:
    """The text with line feeds for every kind of line end and without control characters."""
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))


def _strict(data: bytes, encoding: str) -> str | None:
    if not encoding:
        return None
    try:
        return data.decode("cp1252" if encoding.lower() in {"iso-8859-1", "latin-1", "ascii"} else encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _guessed(data: bytes, name: str) -> str:
    almost = data.decode("utf-8", "replace")
    if almost.count("�") * 1000 <= len(almost):
        return almost
    western = data.decode("cp1252", "replace")
    if _is_western(western[:_SAMPLE_BYTES]):
        return western
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE_BYTES]).best()
    if best is None:
        raise error(
            "the encoding of the text cannot be recognised", name, "save it as UTF-8 and open it again"
        )
    return data.decode(best.encoding, "replace")


def _is_western(text: str) -> bool:
    """Whether nearly all that is beyond ASCII is what Western European text holds."""
    beyond = _BEYOND.findall(text)
    return sum(map(len, _WESTERN.findall(text))) >= 0.97 * len(beyond)


def _mended(text: str) -> str:
    """Undoes one wrong decoding where the text shows the marks of it throughout."""
    if len(_DOUBLED.findall(text)) < 2:
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return _DOUBLED_RUN.sub(_mend_run, text)


_DOUBLED_RUN = re.compile(r"[\u00c2-\u00f4][\u0080-\u00ff\u0152-\u0178\u02c6\u02dc\u2013-\u2122]{1,3}")


def _mend_run(match: re.Match[str]) -> str:
    try:
        return match[0].encode("cp1252").decode("utf-8")
    except UnicodeError:
        return match[0]
