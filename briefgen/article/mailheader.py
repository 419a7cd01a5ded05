"""What the header of a mail says, as it was meant."""

import re
from base64 import b64decode
from email.message import EmailMessage
from email.utils import parseaddr
from quopri import decodestring

from briefgen.article.metadata import placed_byline
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of

_BROKEN = re.compile(
    r"=\?(?P<charset>[\w-]{2,20})\?(?P<kind>[QqBb])\?(?P<data>[\x21-\x7e]*?)(?:\?=|\?|\Z|(?=\s))"
)


def header_words(message: EmailMessage, name: str) -> str:
    """The value of a field; one with bytes that no encoding is named for is UTF-8 or Windows-1252."""
    raw = next((str(value) for field, value in message.raw_items() if field.lower() == name), "")
    if raw.isascii() or not any("\udc80" <= sign <= "\udcff" for sign in raw):
        return _meant(str(message.get(name, "")).strip())
    data = raw.encode("utf-8", "surrogateescape")
    try:
        words = data.decode()
    except UnicodeDecodeError:
        words = data.decode("cp1252", "replace")
    return " ".join(words.split())


def house_of(sender: str, language: str) -> str:
    """Who sent a mail, where it is a house and not a person: a person is no outlet."""
    name = parseaddr(sender)[0] or sender.partition("<")[0].strip()
    return "" if placed_byline([name], language) or _is_desk(name, language) else name


def _is_desk(name: str, language: str) -> bool:
    """Whether a sender is nothing but an office of a house that it does not name: "City Desk"."""
    row = table(language, "furniture")["byline"]
    desk = rf"(?:(?:{any_of(row['dealing'])})\s)*(?:{any_of(row['desks'])})"
    return re.fullmatch(desk, name.strip(), re.IGNORECASE) is not None


def _meant(value: str) -> str:
    """A value with what is left of an encoding that breaks off ("=?utf-8?Q?Tram_derails") as it was meant."""
    found = _BROKEN.search(value)
    if not found:
        return value
    data, kind = found["data"], found["kind"].upper()
    if kind == "Q":
        plain = decodestring(data.encode("ascii", "replace"), header=True)
    else:
        plain = b64decode(data[: len(data) - len(data) % 4])
    words = plain.decode("utf-8" if found["charset"].lower() == "utf-8" else "cp1252", "replace")
    return " ".join((value[: found.start()] + words + value[found.end() :]).split())
