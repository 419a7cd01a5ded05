"""A mail within a mail: sent on with its header in the text, or quoted line by line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile

from briefgen.knowledge.lexicon import languages, table
from briefgen.model.article import Article, SetAside, lay_out

_QUOTED = re.compile(r"(?:>[ \t]?)+")
_STAMPED = re.compile(r"@|\b\d{1,2}[:.]\d{2}\b")
_MOST_HEADER_LINES = 8
_LEAST_HEADER_LINES = 3
_MOST_CUE = 300  # characters
_MOST_SIGNATURE = 15  # lines
_LEAST_OWN = 25  # words of an answer that is read itself


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A mail that was sent on; what its header does not say is empty.

    Attributes:
        note: What the one who sent it on wrote above it.
        text: The mail itself.
        sender: As the header has it: "The Courier <news@courier.example>".
        sent: The day as the header has it.
    """

    note: str
    text: str
    subject: str
    sender: str
    sent: str


def unquoted(text: str) -> str:
    """The text without the marks before its lines where most of them are quoted."""
    lines = text.split("\n")
    quoted = sum(line.startswith(">") for line in lines)
    if 2 * quoted <= sum(bool(line.strip()) for line in lines):
        return text
    return "\n".join(_QUOTED.sub("", line, count=1) if line.startswith(">") else line for line in lines)


def quoted(text: str) -> Forwarded | None:
    """The mail that is answered in the text, quoted below the answer; None where the answer is longer."""
    lines = text.split("\n")
    start = next((at for at, line in enumerate(lines) if _wrote().search(line[:_MOST_CUE].rstrip())), -1)
    block = takewhile(lambda line: line.startswith(">") or not line.strip(), lines[start + 1 :])
    inner = "\n".join(_QUOTED.sub("", line, count=1) for line in block)
    note = "\n".join(lines[:start]).strip()
    if start < 0 or len(inner.split()) <= len(note.split()):
        return None
    return Forwarded(note, inner, "", "", lines[start])


@cache
def _wrote() -> re.Pattern[str]:
    """The line over a mail that is quoted: "On 3 March 2026 Bo Ek <bo@other.example> wrote:"."""
    tables = [table(language, "furniture").get("forwarded", {}) for language in languages()]
    either = "|".join(re.escape(verb) for known in tables for verb in known.get("wrote", ())) or "(?!)"
    return re.compile(rf"^(?!>).*\d.*\b(?:{either})\b[^!?]{{0,120}}:$", re.IGNORECASE)


def parted_quotes(text: str) -> tuple[str, str]:
    """The text without lines that quote an earlier mail, and those lines without their marks."""
    own: list[str] = []
    earlier: list[str] = []
    for line in text.split("\n"):
        if line.startswith(">"):
            earlier.append(_QUOTED.sub("", line, count=1))
            if own and _wrote().search(own[-1][:_MOST_CUE].rstrip()):
                own.pop()
        else:
            own.append(line)
    return "\n".join(own), "\n".join(filter(None, map(str.strip, earlier)))


def without_answered(article: Article) -> Article:
    """The article on the page of a mail without the mail it answers, which stands below "Ann Lee wrote:"."""
    texts = article.paragraph_texts
    told = [at for at, words in enumerate(texts) if _is_wrote(words)]
    aside = [one.before for one in article.set_aside if _is_wrote(one.text)]
    end = min([*told, *aside], default=0)
    if len(" ".join(texts[:end]).split()) < _LEAST_OWN or end == len(texts):
        return article
    kinds = [paragraph.kind for paragraph in article.paragraphs]
    text, paragraphs = lay_out(zip(texts[:end], kinds[:end], strict=True))
    return replace(
        article,
        text=text,
        paragraphs=paragraphs,
        captions=tuple(replace(one, before=min(one.before, end)) for one in article.captions),
        set_aside=(
            *(replace(one, before=min(one.before, end)) for one in article.set_aside),
            *(SetAside(words, "quoted mail", end) for words in texts[end:]),
        ),
    )


def _is_wrote(words: str) -> bool:
    """Whether a mail program wrote a line: with a time or an address, for articles tell who wrote, too."""
    return len(words) < _MOST_CUE and bool(_STAMPED.search(words) and _wrote().search(words))


def without_signature(text: str) -> tuple[str, str]:
    """The mail, and the signature that a line of two hyphens parts from it; empty where none does."""
    lines = text.split("\n")
    start = next((at for at in reversed(range(1, len(lines))) if lines[at].rstrip() == "--"), len(lines))
    signature = "\n".join(filter(None, map(str.strip, lines[start + 1 :])))
    return ("\n".join(lines[:start]), signature) if signature.count("\n") < _MOST_SIGNATURE else (text, "")


def forwarded(text: str) -> Forwarded | None:
    """The mail that was sent on in the text, the innermost of several; None where there is none."""
    lines = text.split("\n")
    found: Forwarded | None = None
    index = 0
    while index < len(lines):
        header, end = _header(lines, index)
        if header:
            note = found.note if found else "\n".join(lines[:index]).strip()
            values = (header.get(name, "") for name in ("subject", "sender", "sent"))
            found = Forwarded(note, "\n".join(lines[end:]), *values)
        index = max(end, index + 1)
    return found


def _header(lines: Sequence[str], start: int) -> tuple[dict[str, str], int]:
    """The fields of a header that begins at the line, and the line behind it; no fields where none does."""
    found: dict[str, str] = {}
    end = start
    while end < min(len(lines), start + _MOST_HEADER_LINES):
        name, value = _field(lines[end])
        if not name:
            break
        found.setdefault(name, value)
        end += 1
    whole = end - start >= _LEAST_HEADER_LINES and {"sender", "subject"} <= found.keys()
    return (found, end) if whole else ({}, start)


def _field(line: str) -> tuple[str, str]:
    found = _fields().match(line[:1000])
    return (str(found.lastgroup), line[found.end() :].strip(" *\t")) if found else ("", "")


@cache
def _fields() -> re.Pattern[str]:
    names = ("sender", "sent", "subject", "others")
    tables = [table(language, "furniture").get("forwarded", {}) for language in languages()]
    words = {name: {re.escape(word): 0 for known in tables for word in known.get(name, ())} for name in names}
    parts = (rf"(?P<{name}>{'|'.join(found)})" for name, found in words.items())
    return re.compile(rf"[ \t]*\*?(?:{'|'.join(parts)})\*?\s?:\*?", re.IGNORECASE)
