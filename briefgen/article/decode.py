"""Bytes to text: which encoding, no control characters, one kind of line end."""

import codecs
import re
from functools import cache

from briefgen.knowledge.lexicon import table
from briefgen.model.problem import error

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b\n]{0,200}(?:\x07|\x1b\\))")
_PAGE_BREAKS = re.compile(r"(?<=[^\s])\f+(?=[^\s])")
_LINE_ENDS = re.compile(r"\r\n|[\r\f\x1c-\x1e\x85\u2028\u2029]")
_SEPARATOR = re.compile(r"[\f\u2028\u2029]")
_LONE_RETURN = re.compile(r"\r(?![\r\n])")
_SEPARATED = re.compile(r"[^\r\n]+")
_CLOSED = re.compile(r"[.!?…:][\"”’'»“)\]]{0,3}\s{0,3}$")
_GOES_ON = re.compile(r"\s?[a-zß-öø-ÿ,;.)]")
_PAIRS = (("\u202a", "\u202c"), ("\u2066\u2068", "\u2069"))
"""What sets words apart by their direction, and what closes it: nothing is closed that was not opened."""
_MOST_BEFORE = 80  # characters
# Of the signs of direction those that turn round what follows are taken out. The marks are left, and what
# sets words apart that run from left to right: copies from social networks have it before a name.
_CONTROLS = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u202b\u202d\u202e\u2060\u2067\ufeff\ufffe\uffff\ud800-\udfff]"
)
_DOUBLED = re.compile(r"[\u00c2\u00c3][\u0080-\u00bf]|\u00e2(?:\u20ac|\u0080)[\u0080-\uffff]")
_BEYOND = re.compile(r"[^\x00-\x7f]")
_WESTERN = re.compile(r"[àâäáãåæçéèêëíìîïñóòôöõøœßúùûüÀÂÄÁÃÅÆÇÉÈÊËÍÎÏÑÓÔÖÕØÚÜ“”‘’„«»‹›–—…•·€£©®°§¡¿\xa0]+")
_WIDE_MARKUP = re.compile(
    rb"(?:[\t\n\r ]\x00)*<\x00[A-Za-z!?]\x00|(?:\x00[\t\n\r ])*(?P<big>\x00)<\x00[A-Za-z!?]"
)
# A capital or a sign where only a small letter or an apostrophe may stand, and a letter for an opening mark.
_ODD_IN_WORD = re.compile(
    r"(?<=[a-zß-öø-ÿ])[À-ÖØ-ÞŠŽŸ†‡ˆ‰‹›Œ¡-¸º-¿×](?=[a-zß-öø-ÿ])|(?<=[\s(])[ÒÔ](?=[A-Za-z])|(?<=[a-z.,!?])[ÓÕ](?=[\s,.]|$)"
)
_FEW, _MOST_ODD = 1000, 4
_SAMPLE_BYTES = 200_000
_WIDE_SAMPLE_BYTES = 8192
_LEAST_WIDE_BYTES = 8
_WIDE_SHARE = 0.7
_SHIFTED = b"\x1b$"  # what turns ASCII into Japanese in ISO-2022-JP
_DENSE = 0.4  # share of bytes beyond ASCII from which no text is in Latin letters
_NO_SIGNS = bytes(range(9)) + bytes(range(14, 19))


def decode(data: bytes, name: str, *declared: str) -> str:
    """The text in the bytes: by its mark, as declared, else as it most likely is.

    As in browsers, but for two kinds of servers and pages that name what they do not send: bytes beyond
    ASCII that all fit UTF-8 are UTF-8, and a declared encoding that does not fit is passed over.
    Text that was decoded wrongly once before it came here ("â€œ" for "“") is mended.

    Args:
        data: Of any length.
        name: Of the source, for the problem.
        declared: The encodings named, the first to be believed first; empty ones count as none.

    Raises:
        BriefgenError: No encoding makes text of the bytes.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return plain(data.decode(encoding, "replace"))
    if wide := utf_16_of(data):
        return plain(data.decode(wide, "replace"))
    if _SHIFTED in data and data.isascii() and (shifted := _strict(data, "iso2022_jp")) is not None:
        return plain(shifted)
    named = list(filter(None, map(encoding_called, declared)))
    order = (*named, "utf-8") if data.isascii() else ("utf-8", *named)
    read = next((text for encoding in order if (text := _strict(data, encoding)) is not None), None)
    if read is None:
        read = next(filter(None, (_almost(data, encoding) for encoding in named)), None)
    return plain(_mended(_guessed(data, name) if read is None else read))


@cache
def encoding_called(label: str) -> str:
    """The name Python has for what a page or server calls an encoding; empty for what is none to read.

    Labels mean what they mean to browsers ("latin-1" is Windows-1252).
    Source: the WHATWG Encoding Standard, "Names and labels".
    """
    known = table("en", "encodings")
    plain_label = label.strip().strip("'\"").lower()
    try:
        found = codecs.lookup(known["labels"].get(plain_label, plain_label)).name
    except (LookupError, ValueError):
        return ""
    return "" if found in known["refused"] else found


def utf_16_of(data: bytes) -> str:
    """The encoding of UTF-16 without a mark; empty for other bytes.

    The NUL of every other byte tells it, or those of the first tag where another script follows.
    """
    head = data[:_WIDE_SAMPLE_BYTES]
    first, second = head[::2], head[1::2]
    if len(head) < _LEAST_WIDE_BYTES:
        return ""
    if marked := _WIDE_MARKUP.match(head):
        return "utf-16-be" if marked["big"] else "utf-16-le"
    for wide, signs, zeros in (("utf-16-le", first, second), ("utf-16-be", second, first)):
        if zeros.count(0) >= _WIDE_SHARE * len(zeros) and len(signs.translate(None, _NO_SIGNS)) == len(signs):
            return wide
    return ""


def plain(text: str) -> str:
    """The text with line feeds for every kind of line end and without control characters.

    A page break between two words is a space; the colours of a terminal are gone whole.
    """
    printed = _PAGE_BREAKS.sub(" ", _ESCAPES.sub("", text) if "\x1b" in text else text)
    if "\r\n" in printed:
        printed = _LONE_RETURN.sub("\u2028", printed)
    if _SEPARATOR.search(printed):
        printed = _SEPARATED.sub(_without_separators, printed)
    for opened, closed in _PAIRS:
        printed = printed if any(mark in printed for mark in opened) else printed.replace(closed, "")
    # A vertical tab is a line break inside a paragraph, as Word and mail programs write it.
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", printed.replace("\v", " ")))


def _without_separators(line: re.Match[str]) -> str:
    """A line with a space for the separators that stand inside its sentences, as some copies put them."""
    parts = _SEPARATOR.split(line[0])
    is_sentence = bool(_CLOSED.search(parts[-1]))
    found, before = [parts[0]], parts[0]
    for part in parts[1:]:
        is_open = " " in before.strip() and not _CLOSED.search(before)
        if is_open and (_GOES_ON.match(part) or (is_sentence and part.startswith(" "))):
            found += [" ", part.lstrip(" ")]
            before = f"{before} {part}"[-_MOST_BEFORE:]
        else:
            found += ["\n", part]
            before = part[-_MOST_BEFORE:]
    return "".join(found)


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):  # what is no text encoding is a LookupError
        return None


def _almost(data: bytes, encoding: str) -> str:
    """The text where no more than a few bytes of it are broken; empty otherwise."""
    try:
        text = data.decode(encoding, "replace")
    except (UnicodeError, LookupError):
        return ""
    return text if text.count("�") * _FEW <= len(text) else ""


def _guessed(data: bytes, name: str) -> str:
    mixed = _mixed(data)
    if mixed:
        return mixed
    if almost := _almost(data, "utf-8"):
        return almost
    sample = data[:_SAMPLE_BYTES]
    if len(sample.translate(None, bytes(range(128)))) > _DENSE * len(sample) and (
        likely := _likeliest(sample)
    ):
        return data.decode(likely, "replace")
    western = data.decode("cp1252", "replace")
    if _is_macintosh(sample, western[:_SAMPLE_BYTES]):
        return data.decode("mac_roman")
    if _is_western(western[:_SAMPLE_BYTES]):
        return western
    if likely := _likeliest(sample):
        return data.decode(likely, "replace")
    raise error("the encoding of the text cannot be recognised", name, "save it as UTF-8 and open it again")


def _likeliest(sample: bytes) -> str:
    """The encoding whose text looks most like one of a language; empty where none does."""
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return best.encoding if best else ""


def _mixed(data: bytes) -> str:
    """Text put together from two encodings, line by line; empty where no line shows UTF-8."""
    lines = data.split(b"\n")
    whole = [_strict(line, "utf-8") for line in lines]
    if all(line is None or line.isascii() for line in whole):
        return ""
    return "\n".join(
        text if text is not None else _line(data) for text, data in zip(whole, lines, strict=True)
    )


def _line(data: bytes) -> str:
    western = data.decode("cp1252", "replace")
    return western if _is_western(western) else data.decode("utf-8", "replace")


def _is_western(text: str) -> bool:
    """Whether nearly all that is beyond ASCII is what Western European text holds."""
    beyond = _BEYOND.findall(text)
    return sum(map(len, _WESTERN.findall(text))) >= 0.97 * len(beyond)


def _is_macintosh(data: bytes, western: str) -> bool:
    """Whether the text of an old Macintosh stands in the bytes: read as Windows-1252 its words look odd."""
    odd = len(_ODD_IN_WORD.findall(western))
    return odd > 0 and _MOST_ODD * len(_ODD_IN_WORD.findall(data.decode("mac_roman"))) <= odd


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
