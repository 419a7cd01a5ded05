from collections.abc import Callable
from datetime import date
from email.message import EmailMessage
from textwrap import fill

import pytest

from briefgen.model.article import Article, Published
from briefgen.model.problem import BriefgenError
from tests.article.conftest import SENTENCES

Reader = Callable[..., Article]


def message(plain: str | None = None, html: str | None = None) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "The Lindvik Courier <news@courier.example>"
    mail["Subject"] = "Hall to be rebuilt"
    mail["Date"] = "Tue, 03 Mar 2026 18:00:00 +0100"
    if plain is not None:
        mail.set_content(plain)
    if html is not None:
        mail.add_alternative(html, subtype="html")
    return mail


def test_that_a_plain_mail_is_read_with_its_header(read_bytes: Reader) -> None:
    article = read_bytes(message("\n\n".join(SENTENCES)).as_bytes(), "a.eml")
    assert article.paragraph_texts == SENTENCES
    assert article.headline == "Hall to be rebuilt"
    assert article.outlet == "The Lindvik Courier"
    assert article.published == Published(date(2026, 3, 3))


def test_that_the_page_in_a_mail_is_preferred(read_bytes: Reader) -> None:
    html = "<html><body><h1>A new hall</h1>" + "".join(f"<p>{s}</p>" for s in SENTENCES) + "</body></html>"
    article = read_bytes(message("See the page.", html).as_bytes(), "a.eml")
    assert article.headline == "A new hall"
    assert article.paragraph_texts == SENTENCES


@pytest.mark.parametrize(
    "header",
    [
        "---------- Forwarded message ---------\nFrom: The Courier <news@courier.example>\n"
        "Date: Tue, Mar 3, 2026 at 10:00 AM\nSubject: Hall to be built anew\nTo: <ann@other.example>\n",
        "Von: The Courier\n"
        "Gesendet: Dienstag, 3. März 2026 10:00\nAn: Ann Lee\nBetreff: Hall to be built anew\n",
    ],
)
def test_that_of_a_mail_sent_on_the_inner_one_is_read(read_bytes: Reader, header: str) -> None:
    mail = message("See below, please.\n\nAnn\n\n" + header + "\n" + "\n\n".join(SENTENCES))
    article = read_bytes(mail.as_bytes(), "a.eml")
    assert article.paragraph_texts == SENTENCES
    assert (article.headline, article.outlet) == ("Hall to be built anew", "The Courier")
    assert article.published == Published(date(2026, 3, 3))
    assert [aside.reason for aside in article.set_aside][:1] == ["note of the sender"]


def test_that_quoted_lines_are_read_without_their_marks(read_bytes: Reader) -> None:
    text = "\n>\n".join(f"> {sentence}" for sentence in SENTENCES)
    assert read_bytes(message(text).as_bytes(), "a.eml").paragraph_texts == SENTENCES


def test_that_a_mail_hung_on_a_mail_is_read_where_the_outer_one_holds_no_article(read_bytes: Reader) -> None:
    outer = EmailMessage()
    outer["From"], outer["Subject"] = "Ann Lee <ann@other.example>", "See this"
    outer.set_content("See the mail that hangs on this one.")
    outer.add_attachment(message("\n\n".join(SENTENCES)))
    article = read_bytes(outer.as_bytes(), "a.eml")
    assert article.paragraph_texts == SENTENCES
    assert (article.headline, article.outlet) == ("Hall to be rebuilt", "The Lindvik Courier")


def test_that_lines_wrapped_at_a_width_are_made_whole(read_bytes: Reader) -> None:
    paragraphs = [f"{one} {other}" for one in SENTENCES for other in SENTENCES[:2]]
    text = "\n\n".join(fill(paragraph, 72) for paragraph in paragraphs)
    assert read_bytes(message(text).as_bytes(), "a.eml").paragraph_texts == tuple(paragraphs)


@pytest.mark.parametrize(
    "cue",
    [
        "On Tue, 3 Mar 2026 at 18:02, The Courier <news@courier.example> wrote:",
        "Am 3. März 2026 um 18:02 schrieb The Courier <news@courier.example>:",
    ],
)
def test_that_of_a_mail_that_is_answered_the_quoted_one_is_read(read_bytes: Reader, cue: str) -> None:
    quoted = "\n>\n".join("> " + fill(sentence, 70).replace("\n", "\n> ") for sentence in SENTENCES)
    mail = message(f"Hi Bo,\n\njust what we need.\n\nAnn\n\n-- \nAnn Lee\nOther House\n\n{cue}\n{quoted}\n")
    mail.replace_header("Subject", "Re: AW: Hall to be rebuilt")
    article = read_bytes(mail.as_bytes(), "a.eml")
    assert article.headline == "Hall to be rebuilt"
    assert article.paragraph_texts == SENTENCES
    assert article.set_aside[0].reason == "note of the sender"
    assert article.published == Published(date(2026, 3, 3))


def test_that_a_signature_and_an_earlier_mail_are_set_aside(read_bytes: Reader) -> None:
    below = (
        "On 2 March 2026 Bo Ek wrote:\n> Have you anything on the hall?\n\n-- \nNews Desk\nHarbour Street 1\n"
    )
    article = read_bytes(message("\n\n".join((*SENTENCES, below))).as_bytes(), "a.eml")
    assert article.paragraph_texts == SENTENCES
    assert [(one.reason, one.text) for one in article.set_aside] == [
        ("quoted mail", "Have you anything on the hall?"),
        ("signature of the sender", "News Desk\nHarbour Street 1"),
    ]


def test_that_a_page_that_was_sent_on_is_read_with_the_header_over_it(read_bytes: Reader) -> None:
    header = (
        "<p>See below.</p><div><b>From:</b> The Courier &lt;news@courier.example&gt;<br><b>Sent:</b> Monday, "
        "2 March 2026 10:00<br><b>To:</b> Ann Lee<br><b>Subject:</b> A new hall</div>"
    )
    body = "<h1>A new hall</h1>" + "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    mail = message("See below.", f"<html><body>{header}{body}</body></html>")
    mail.replace_header("From", "Ann Lee <ann@other.example>")
    article = read_bytes(mail.as_bytes(), "a.eml")
    assert (article.outlet, article.byline) == ("The Courier", "")
    assert article.published == Published(date(2026, 3, 2))
    assert article.paragraph_texts == SENTENCES


def test_that_the_page_of_a_web_archive_goes_before_its_frames(read_bytes: Reader) -> None:
    body = "<html><body><h1>A new hall</h1>" + "".join(f"<p>{s}</p>" for s in SENTENCES) + "</body></html>"
    frame = "<html><body>" + "<p>What do you think of the new hall, and would you swim in it?</p>" * 9
    head = (
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://courier.example/hall\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n'
    )
    part = "--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: {}\r\n\r\n{}\r\n"
    parts = part.format("https://ads.example/", frame) + part.format("https://courier.example/hall", body)
    article = read_bytes((head + parts + "--x--\r\n").encode(), "a.mhtml")
    assert article.paragraph_texts == SENTENCES


def test_that_an_attachment_is_not_the_mail(read_bytes: Reader) -> None:
    mail = message("\n\n".join(SENTENCES))
    mail.add_attachment("Other words of another file.\n" * 30, filename="notes.txt")
    assert "Other words" not in read_bytes(mail.as_bytes(), "a.eml").text


def test_that_a_saved_page_is_read_with_its_address(read_bytes: Reader) -> None:
    body = "<html><body><h1>A new hall</h1>" + "".join(f"<p>{s}</p>" for s in SENTENCES) + "</body></html>"
    archive = (
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://courier.example/hall\r\n"
        'Subject: A new hall\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; '
        'boundary="----x"\r\n\r\n------x\r\nContent-Type: text/html; charset=utf-8\r\n'
        f"Content-Transfer-Encoding: 8bit\r\n\r\n{body}\r\n------x--\r\n"
    ).encode()
    article = read_bytes(archive, "a.mhtml")
    assert article.paragraph_texts == SENTENCES
    assert article.source.url == "https://courier.example/hall"
    assert article.source.data == archive


def test_that_a_mail_without_words_says_so(read_bytes: Reader) -> None:
    with pytest.raises(BriefgenError, match="empty"):
        read_bytes(message("").as_bytes(), "a.eml")


def test_that_a_mail_of_pictures_says_so(read_bytes: Reader) -> None:
    mail = EmailMessage()
    mail["From"] = "a@b.example"
    mail.add_attachment(b"\x89PNG", maintype="image", subtype="png")
    with pytest.raises(BriefgenError, match="no text in this mail"):
        read_bytes(mail.as_bytes(), "a.eml")


def test_that_a_mail_of_parts_within_parts_without_end_is_refused(read_bytes: Reader) -> None:
    head = b"From: a@b.example\nSubject: Hall\nMIME-Version: 1.0\n"
    parts = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (at, at) for at in range(3000)
    )
    with pytest.raises(BriefgenError, match="nested too deep"):
        read_bytes(head + parts, "deep.eml")


@pytest.mark.parametrize(
    "wrote",
    [
        "On Tue, 3 Mar 2026 at 14:02, Bo Ek <bo@other.example> wrote:",
        "On 3 March 2026, at 2:02 pm, Bo Ek wrote:",
        "Am 03.03.2026 um 14:02 schrieb Bo Ek <bo@other.example>:",
    ],
)
def test_that_the_mail_answered_on_a_page_is_set_aside(read_bytes: Reader, wrote: str) -> None:
    earlier = "When will the hall be open again? The children have waited for more than two years now."
    own = "".join(f"<p>{words}</p>" for words in SENTENCES)
    quote = f"<div>{wrote.replace('<', '&lt;')}</div><blockquote><div>{earlier}</div></blockquote>"
    article = read_bytes(message("", f"<html><body>{own}{quote}</body></html>").as_bytes(), "a.eml")
    assert article.paragraph_texts == SENTENCES


def test_that_a_page_that_tells_who_wrote_something_is_read_whole(read_bytes: Reader) -> None:
    told = (*SENTENCES[:3], "On 3 March 1924, the founder wrote:", "Water makes a town.", SENTENCES[3])
    own = "".join(f"<p>{words}</p>" for words in told)
    article = read_bytes(message("", f"<html><body>{own}</body></html>").as_bytes(), "a.eml")
    assert article.paragraph_texts[-1] == SENTENCES[3]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_that_a_header_without_an_encoding_is_read(read_bytes: Reader, encoding: str) -> None:
    header = "Subject: Brücke wird gebaut\r\nFrom: Küstenblatt <a@b.example>\r\nContent-Type: text/plain\r\n"
    text = "\r\n\r\n".join(words.replace("“", '"').replace("”", '"') for words in SENTENCES)
    data = header.encode(encoding) + b"MIME-Version: 1.0\r\n\r\n" + text.encode(encoding)
    article = read_bytes(data, "a.eml")
    assert (article.headline, article.outlet) == ("Brücke wird gebaut", "Küstenblatt")


@pytest.mark.parametrize(
    ("sender", "outlet"),
    [
        ("Greta Holm <greta@hall.example>", ""),
        ("Peter Ek <p@hall.example>", ""),
        ("Lindvik Gazette <news@gazette.example>", "Lindvik Gazette"),
        ("The Harbour Letter <letter@harbour.example>", "The Harbour Letter"),
    ],
)
def test_that_a_person_who_sends_a_mail_is_no_outlet(read_bytes: Reader, sender: str, outlet: str) -> None:
    mail = message("\n\n".join(SENTENCES))
    mail.replace_header("From", sender)
    assert read_bytes(mail.as_bytes(), "a.eml").outlet == outlet


@pytest.mark.parametrize("greeting", ["Dear all,", "Hello Ann,", "Good morning everybody,", "Liebe Ann,"])
def test_that_a_greeting_is_no_headline(read_bytes: Reader, greeting: str) -> None:
    article = read_bytes(message("\n\n".join((greeting, *SENTENCES))).as_bytes(), "a.eml")
    assert article.headline == "Hall to be rebuilt"
    pasted = read_bytes("\n\n".join((greeting, *SENTENCES)).encode())
    assert pasted.headline == ""
