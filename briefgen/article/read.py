"""A source recognised and read: the one door to the readers."""

import re
from datetime import date
from pathlib import Path

from briefgen.article.decode import utf_16_of
from briefgen.knowledge.work import Work, result_of
from briefgen.model.article import Article, Source, SourceKind
from briefgen.model.problem import error

MOST_BYTES = 64_000_000

_HTML = re.compile(
    rb"\s*(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|p|meta|span|\?xml[^>]{0,200}\?>\s*<(?:!doctype|html))\b",
    re.IGNORECASE | re.DOTALL,
)
_XML = re.compile(rb"\s*<(?:\?xml\b|!doctype\s+(?!html\b)\w)", re.IGNORECASE)
_PAGE = re.compile(rb"<(?:html|body)\b", re.IGNORECASE)
_HEADER = re.compile(rb"(?:[!-9;-~]{1,60}:[^\n]{0,998}\r?\n(?:[ \t][^\n]{0,998}\r?\n){0,50}){2,60}")
_MAIL_FIELD = re.compile(
    rb"^(?:mime-version|from|received|return-path|message-id|delivered-to):", re.IGNORECASE | re.MULTILINE
)
_TEXT_CONTROLS = bytes(range(0, 9)) + bytes(range(14, 27)) + b"\x1c\x1d\x1e\x1f"
_MOST_CONTROLS, _CUT = 4, 3  # one byte in four at most; bytes of a character cut at the end
_MOST_KINDS, _FEW = 4, 10  # kinds of control characters; one byte in ten at most
_WRITTEN = (
    b" \n\r\t.,;:!?'\"()-0123456789" + bytes(range(65, 91)) + bytes(range(97, 123)) + bytes(range(128, 256))
)
_TAR = slice(257, 262)  # where an archive of tar names itself
_HINT_BINARY = "open a text, a saved page, a DOCX, a PDF or a mail"


def load(path: Path, *, retrieved: date | None = None) -> Source:
    """The file as a source, recognised by its bytes.

    Raises:
        BriefgenError: It is missing, a folder, unreadable, empty, too large or a binary.
    """
    name = str(path)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _too_large(name)
        data = path.read_bytes()
    except FileNotFoundError as problem:
        raise error("there is no such file", name, "check the name") from problem
    except IsADirectoryError as problem:
        raise error("this is a folder, not a file", name, "name the article in it") from problem
    except PermissionError as problem:
        raise error("you may not read this file", name, "check its permissions") from problem
    except (OSError, ValueError) as problem:
        raise error(f"the file cannot be read: {problem}", name) from problem
    return Source(name, recognise(data, name), data, retrieved=retrieved)


def _too_large(name: str) -> Exception:
    most = MOST_BYTES // 1_000_000
    return error(f"it is larger than {most} MB", name, "open the part that holds the article")


def recognise(data: bytes, name: str) -> SourceKind:
    """What the bytes are.

    Raises:
        BriefgenError: They are empty, too many, or of a kind that holds no article.
    """
    if not data.strip():
        raise error("the file is empty", name)
    if len(data) > MOST_BYTES:
        raise _too_large(name)
    if data[:1024].lstrip().startswith(b"%PDF-"):
        return SourceKind.PDF
    if data.startswith(b"PK\x03\x04"):
        return SourceKind.DOCX
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise error("this is an old or encrypted Office file", name, "save it as DOCX without a password")
    if data[:64].lstrip().startswith(b"{\\rtf"):
        raise error("this is a Rich Text file (RTF)", name, "save it as DOCX, or copy its text and paste it")
    if is_binary(data):
        raise error("this is no text, page, DOCX, PDF or mail", name, _HINT_BINARY)
    return _text_kind(data, name)


def is_binary(data: bytes) -> bool:
    """Whether the bytes are no text in any encoding: many control characters stand in them."""
    head = data[:8192]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or utf_16_of(head):
        return False
    words = head.translate(None, _TEXT_CONTROLS)
    controls = len(head) - len(words)
    return controls > max(len(head) // 50, 1) and not _is_marred(head, words)


def _is_marred(head: bytes, words: bytes) -> bool:
    """Whether it is text with control characters here and there, as from a broken transfer.

    Where they are of several kinds, nearly all the rest must be what words are written with.
    """
    kinds = set(head) & set(_TEXT_CONTROLS)
    controls, others = len(head) - len(words), len(words.translate(None, _WRITTEN))
    is_worded = len(kinds) <= _MOST_KINDS and controls <= len(head) // _FEW and others <= len(head) // _FEW
    is_text = len(kinds) == 1 and controls <= len(head) // _MOST_CONTROLS
    return (is_text or is_worded) and head[_TAR] != b"ustar" and _is_utf_8(words)


def _is_utf_8(words: bytes) -> bool:
    try:
        words[:-_CUT].decode()
    except UnicodeDecodeError:
        return False
    return len(words) > _CUT


def _text_kind(data: bytes, name: str) -> SourceKind:
    head = data[:16384].removeprefix(b"\xef\xbb\xbf")
    if wide := utf_16_of(head):
        head = head.decode(wide, "replace").encode()
    header = _HEADER.match(head)
    if header and (_MAIL_FIELD.search(header[0]) or _is_headed(header[0], name)):
        return SourceKind.MHTML if b"multipart/related" in head.lower() else SourceKind.MAIL
    if _XML.match(head) and not _PAGE.search(head):
        raise error("this is an XML file and no page", name, "save the page from a browser and open that")
    if _HTML.match(head) or (name.lower().endswith((".html", ".htm", ".xhtml")) and b"<" in head):
        return SourceKind.HTML
    return SourceKind.TEXT


def _is_headed(header: bytes, name: str) -> bool:
    """Whether a subject and the kind of what follows stand in a header without sender, as in a draft."""
    fields = header.lower()
    is_mail = name.lower().endswith(".eml") or b"content-type:" in fields
    return is_mail and b"subject:" in fields


def read(source: Source) -> Article:
    """The article in the source, as `reading` tells."""
    return result_of(reading(source))


def reading(source: Source) -> Work[Article]:
    """The work of finding the article in the source; it can be left off between its stages.

    Raises:
        BriefgenError: There is no article in it, or it cannot be decoded.
    """
    if not source.data.strip():
        raise error("the file is empty", source.name)
    return (yield from _READERS[source.kind](source))


def _text(source: Source) -> Work[Article]:
    from briefgen.article.plain import reading_text

    return reading_text(source)


def _html(source: Source) -> Work[Article]:
    from briefgen.article.html import reading_html

    return reading_html(source)


def _mail(source: Source) -> Work[Article]:
    from briefgen.article.mail import read_mail

    yield 0.0
    return read_mail(source)


def _word(source: Source) -> Work[Article]:
    from briefgen.article.word import read_word

    yield 0.0
    return read_word(source)


def _pdf(source: Source) -> Work[Article]:
    from briefgen.article.pdf import reading_pdf

    return reading_pdf(source)


_READERS = {
    SourceKind.TEXT: _text,
    SourceKind.HTML: _html,
    SourceKind.MHTML: _mail,
    SourceKind.MAIL: _mail,
    SourceKind.DOCX: _word,
    SourceKind.PDF: _pdf,
}
