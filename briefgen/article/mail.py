"""Mails and saved web archives (MHTML): the part that holds the article, and what the header says."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime

from briefgen.article.clean import article_from
from briefgen.article.plain import text_lines
from briefgen.model.article import Article, Published, Source, SourceKind
from briefgen.model.problem import BriefgenError, error

_MOST_PARTS = 500


def read_mail(source: Source) -> Article:
    """The article in a mail or a web archive: its page where it has one, else its plain text.

    Raises:
        BriefgenError: No part of it holds an article.
    """
    message = message_from_bytes(source.data, policy=policy.default)
    located = replace(source, url=source.url or _location(message))
    tried: list[BriefgenError] = []
    for part in _texts(message):
        try:
            return _with_header(_read_part(located, part), message)
        except BriefgenError as problem:
            tried.append(problem)
    raise tried[0] if tried else error("there is no text in this mail", source.name)


def _texts(message: EmailMessage) -> Iterator[EmailMessage]:
    """The parts that hold text, pages before plain text, as far as they are no attachments."""
    parts = [part for part, _ in zip(message.walk(), range(_MOST_PARTS), strict=False)]
    for kind in ("text/html", "text/plain"):
        for part in parts:
            if part.get_content_type() == kind and part.get_content_disposition() != "attachment":
                yield part


def _read_part(source: Source, part: EmailMessage) -> Article:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes) or not data.strip():
        raise error("the text of this mail is empty", source.name)
    charset = part.get_content_charset("")
    if part.get_content_type() == "text/html":
        from briefgen.article.html import read_html

        return replace(read_html(replace(source, data=data), charset), source=source)
    return article_from(source, text_lines(data, source.name, charset))


def _with_header(article: Article, message: EmailMessage) -> Article:
    """The article with what only the header of the mail says."""
    if article.source.kind is SourceKind.MHTML:
        return article
    sent = _sent(message)
    return replace(
        article,
        headline=article.headline or str(message.get("subject", "")).strip(),
        outlet=article.outlet or parseaddr(str(message.get("from", "")))[0],
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
