"""What the header of a mail says, as it was meant."""

from email.message import EmailMessage
from email.utils import parseaddr

from briefgen.article.metadata import placed_byline


def header_words(message: EmailMessage, name: str) -> str:
    """The value of a field; one with bytes that no encoding is named for is UTF-8 or Windows-1252."""
    raw = next((str(value) for field, value in message.raw_items() if field.lower() == name), "")
    if raw.isascii() or not any("\udc80" <= sign <= "\udcff" for sign in raw):
        return str(message.get(name, "")).strip()
    data = raw.encode("utf-8", "surrogateescape")
    try:
        words = data.decode()
    except UnicodeDecodeError:
        words = data.decode("cp1252", "replace")
    return " ".join(words.split())


def house_of(sender: str, language: str) -> str:
    """Who sent a mail, where it is a house and not a person: a person is no outlet."""
    name = parseaddr(sender)[0] or sender.partition("<")[0].strip()
    return "" if placed_byline([name], language) else name
