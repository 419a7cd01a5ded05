"""Mails and saved web archives (MHTML): the part that holds the article, and what the header says."""

import re
from base64 import b64decode
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime
from itertools import chain, islice

from briefgen.article.clean import article_from
from briefgen.article.dates import dates_in
from briefgen.article.decode import decode
from briefgen.article.forwarded import (
    Forwarded,
    forwarded,
    parted_quotes,
    quoted,
    unquoted,
    without_answered,
    without_signature,
)
from briefgen.article.lines import Line
from briefgen.article.mailheader import header_words, house_of
from briefgen.article.plain import lines_in
from briefgen.article.read import is_binary
from briefgen.model.article import Article, Published, SetAside, Source, SourceKind
from briefgen.model.problem import BriefgenError, error

_MOST_PARTS, _MOST_MAILS = 500, 10
_LEAST_TEXT, _MOST_GREETING = 300, 8  # characters; lines
_SEALED = frozenset({"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"})
_FIRST_PART = re.compile(rb"^--([\w'()+,./:=?-]{1,70})\r?\n(?=Content-)", re.IGNORECASE | re.MULTILINE)
_MULTIPART = re.compile(rb"^(Content-Type:\s*multipart/[\w-]+)[^\r\n]*", re.IGNORECASE | re.MULTILINE)
_NO_BASE64 = re.compile(r"[^A-Za-z0-9+/]+")
_ANSWERED = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|sv|vs|rv)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)


def read_mail(source: Source) -> Article:
    """The article in a mail or a web archive: its page where it has one, else its plain text.

    Raises:
        BriefgenError: No part of it holds an article.
    """
    try:
        return _read(source)
    except RecursionError as problem:
        raise error("the parts of this mail are nested too deep", source.name) from problem


def _read(source: Source) -> Article:
    message = _message(source.data)
    tried: list[BriefgenError] = []
    found: list[Article] = []
    for mail in _mails(message):
        located = replace(source, url=source.url or _location(mail))
        for part in _texts(mail, located.url):
            try:
                found.append(_with_header(_read_part(located, part, mail), mail))
            except BriefgenError as problem:
                tried.append(problem)
            else:
                if source.kind is SourceKind.MAIL or len(found[-1].text) >= _LEAST_TEXT:
                    break
    whole = next((article for article in found if len(article.text) >= _LEAST_TEXT), None)
    if whole or found:
        return whole or max(found, key=lambda article: len(article.text))
    if tried:
        raise tried[0]
    if any(part.get_content_type() in _SEALED for part in islice(message.walk(), _MOST_PARTS)):
        raise error("the mail is encrypted", source.name, "open it in your mail program and copy its text")
    raise error("there is no text in this mail", source.name, "copy what it shows and paste it")


def _message(data: bytes) -> EmailMessage:
    """The mail; one that does not say where its parts end is read with the line that opens the first."""
    message = message_from_bytes(data, policy=policy.default)
    if message.get_content_maintype() != "multipart" or message.is_multipart():
        return message
    first = _FIRST_PART.search(data)
    said = b'\\1; boundary="' + first[1] + b'"' if first else b"Content-Type: text/plain"
    return message_from_bytes(_MULTIPART.sub(said, data, count=1), policy=policy.default)


def _mails(message: EmailMessage) -> Iterator[EmailMessage]:
    """The mail and those that hang on it, the outer ones first."""
    attached = (part for part in message.walk() if part.get_content_type() == "message/rfc822")
    inner = (part.get_payload(0) for part in attached)
    mails = (mail for mail in inner if isinstance(mail, EmailMessage))
    yield from islice(chain((message,), mails), _MOST_MAILS)


def _parts(message: EmailMessage) -> Iterator[EmailMessage]:
    """The parts of a mail without those of mails that hang on it."""
    stack = [message]
    while stack:
        part = stack.pop()
        yield part
        inner = part.get_payload()
        if isinstance(inner, list) and part.get_content_type() != "message/rfc822":
            stack += [one for one in reversed(inner) if isinstance(one, EmailMessage)]


def _texts(message: EmailMessage, address: str) -> Iterator[EmailMessage]:
    """The parts that hold text, pages before plain text, as far as they are no attachments.

    Of the pages of a web archive the one at its address comes first; the others are frames of it.
    """
    parts = list(islice(_parts(message), _MOST_PARTS))
    parts.sort(key=lambda part: not address or part.get("content-location") != address)
    for kind in ("text/html", "text/plain"):
        for part in parts:
            if part.get_content_type() == kind and part.get_content_disposition() != "attachment":
                yield part


def _read_part(source: Source, part: EmailMessage, mail: EmailMessage) -> Article:
    data = _data(part)
    kind = "saved page" if source.kind is SourceKind.MHTML else "mail"
    if not data.strip():
        raise error(f"the text of this {kind} is empty", source.name)
    if is_binary(data):
        raise error(f"the text of this {kind} is damaged", source.name, "save it again and open that")
    charset = part.get_content_charset("")
    if part.get_content_type() == "text/html":
        from briefgen.article.html import read_html

        return _page(replace(read_html(replace(source, data=data, charset=charset)), source=source))
    return _plain(source, decode(data, source.name, charset), header_words(mail, "subject"))


def _data(part: EmailMessage) -> bytes:
    """What a part holds; one that is called Base64 and has words with spaces is taken as it stands."""
    plainly = part.get_payload()
    called = str(part.get("content-transfer-encoding", "")).strip().lower()
    if called == "base64" and isinstance(plainly, str):
        lines = [line for line in plainly.split("\n") if line.strip()]
        if 2 * sum(" " in line.strip() for line in lines) > len(lines):
            return plainly.encode("utf-8", "surrogateescape")
        return _from_base64(plainly)
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _from_base64(coded: str) -> bytes:
    """The bytes as far as they go; the mail parser of Python 3.13 gives a text that was cut back as it is."""
    letters = _NO_BASE64.sub("", coded.partition("=")[0])
    whole = letters[: len(letters) - (len(letters) % 4 == 1)]
    return b64decode(whole + "=" * (-len(whole) % 4))


def _page(article: Article) -> Article:
    """The article on the page of a mail; of one that was sent on, without who sent it on."""
    above = [one for one in article.set_aside if one.before == 0]
    inner = forwarded("\n".join(one.text for one in above))
    if article.source.kind is SourceKind.MHTML:
        return article
    if inner is None:
        return without_answered(article)
    sender = _name(inner.sender)
    own = replace(article, byline="" if article.byline == sender else article.byline, outlet="")
    return _sent_on(own, inner)


def _plain(source: Source, text: str, subject: str) -> Article:
    """The article in the plain text of a mail; of one that was sent on or answered, without who did."""
    whole, signature = without_signature(text)
    inner = quoted(text) or forwarded(unquoted(whole))
    if inner:
        return _sent_on(article_from(source, lines_in(inner.text)), inner, inner.note)
    own, earlier = parted_quotes(unquoted(whole))
    greeting, lines = _parted_greeting(lines_in(own), subject)
    article = article_from(source, lines)
    above = [SetAside(line.text, "note of the sender", 0) for line in greeting]
    behind = (
        SetAside(words, reason, len(article.paragraphs))
        for words, reason in ((earlier, "quoted mail"), (signature, "signature of the sender"))
        if words
    )
    return replace(article, set_aside=(*above, *article.set_aside, *behind))


def _parted_greeting(lines: Sequence[Line], subject: str) -> tuple[Sequence[Line], Sequence[Line]]:
    """What a sender writes to whom he writes, and the lines from the headline on.

    Told by a greeting that closes with a comma, and by a line below it that the subject repeats, be it behind
    a label ("Press release: …").
    """
    titles = {subject.casefold(), subject.partition(":")[2].strip().casefold()} - {""}
    near = range(1, min(len(lines), _MOST_GREETING))
    title = next((at for at in near if lines[at].text.casefold() in titles), 0)
    greets = bool(title) and lines[0].text.endswith(",") and len(lines) > title + 1
    return (lines[:title], lines[title:]) if greets else ((), lines)


def _sent_on(article: Article, inner: Forwarded, note: str = "") -> Article:
    """The article with what the header of the mail that was sent on says."""
    day = _day(inner.sent)
    notes = [SetAside(note, "note of the sender", 0)] if note else []
    return replace(
        article,
        headline=article.headline or inner.subject,
        outlet=article.outlet or house_of(inner.sender, article.language),
        published=article.published or (Published(day) if day else None),
        set_aside=(*notes, *article.set_aside),
    )


def _name(sender: str) -> str:
    return parseaddr(sender)[0] or sender.partition("<")[0].strip()


def _day(words: str) -> date | None:
    return next(iter(dates_in(words) + dates_in(words, "de")), None)


def _with_header(article: Article, message: EmailMessage) -> Article:
    """The article with what only the header of the mail says."""
    if article.source.kind is SourceKind.MHTML:
        return article
    sent = _sent(message)
    return replace(
        article,
        headline=article.headline or _ANSWERED.sub("", header_words(message, "subject")),
        outlet=article.outlet or house_of(header_words(message, "from"), article.language),
        published=article.published or (Published(sent) if sent else None),
    )


def _sent(message: EmailMessage) -> date | None:
    try:
        return parsedate_to_datetime(str(message.get("date", ""))).date()
    except ValueError:
        return None


def _location(message: EmailMessage) -> str:
    places = (message.get("snapshot-content-location"), message.get("content-location"))
    return next((str(place) for place in places if str(place or "").startswith(("http://", "https://"))), "")
