import socket
import threading
import time
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from briefgen.article.fetch import Limits, fetch
from briefgen.article.read import read
from briefgen.model.article import SourceKind
from briefgen.model.problem import BriefgenError

PAGE = b"<!DOCTYPE html><html><body><p>Words of a page.</p></body></html>"
CYRILLIC = (
    "<!DOCTYPE html><html><body><h1>Бассейн построят заново</h1>"
    "<p>Совет города решил во вторник построить новый бассейн на берегу реки.</p>"
    "<p>Работы будут стоить 14 миллионов крон и продлятся до весны, сказал мэр.</p></body></html>"
)
OPEN = Limits(private=True, timeout_s=5)


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        where = {
            "/moved": "/page",
            "/round": "/round",
            "/file": "file:///etc/hosts",
            "/inside": "http://10.0.0.1/",
        }.get(self.path)
        if where:
            self.send_response(302)
            self.send_header("Location", where)
            self.end_headers()
        elif self.path == "/none":
            self.send_error(404)
        elif self.path == "/slow":
            self.send_response(200)
            self.end_headers()
            self.wfile.write(PAGE)
            self.wfile.flush()
            self.server.released.wait(5)  # type: ignore[attr-defined]  # set by the fixture
        elif self.path == "/cyrillic":
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=windows-1251")
            self.end_headers()
            self.wfile.write(CYRILLIC.encode("cp1251"))
        else:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(PAGE * (1000 if self.path == "/large" else 1))

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.released = threading.Event()  # type: ignore[attr-defined]  # read by the handler
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.released.set()  # type: ignore[attr-defined]  # as above
    server.shutdown()
    server.server_close()
    thread.join()


def test_that_a_page_comes_with_its_address_and_day(site: str) -> None:
    source = fetch(f"{site}/page", OPEN, retrieved=date(2025, 3, 4))
    assert (source.kind, source.data, source.url) == (SourceKind.HTML, PAGE, f"{site}/page")
    assert source.retrieved == date(2025, 3, 4)


def test_that_an_encoding_named_only_by_the_server_is_obeyed(site: str) -> None:
    source = fetch(f"{site}/cyrillic", OPEN)
    article = read(source)
    assert source.charset == "windows-1251"
    assert article.headline == "Бассейн построят заново"
    assert (len(article.paragraphs), article.language) == (2, "ru")


def test_that_a_redirect_is_followed_to_its_end(site: str) -> None:
    assert fetch(f"{site}/moved", OPEN).url == f"{site}/page"


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/round", "leads on more than 5 times"),
        ("/file", "only http and https"),
        ("/none", "answers 404"),
    ],
)
def test_that_a_bad_answer_is_told(site: str, path: str, said: str) -> None:
    with pytest.raises(BriefgenError, match=said):
        fetch(site + path, OPEN)


def test_that_a_large_page_is_cut_off(site: str) -> None:
    with pytest.raises(BriefgenError, match="larger than"):
        fetch(f"{site}/large", Limits(private=True, bytes=5000))


def test_that_a_slow_server_is_left(site: str) -> None:
    start = time.monotonic()
    with pytest.raises(BriefgenError, match=r"in time|too long"):
        fetch(f"{site}/slow", Limits(private=True, timeout_s=0.4))
    assert time.monotonic() - start < 4


def test_that_the_own_machine_is_not_read_unless_allowed(site: str) -> None:
    with pytest.raises(BriefgenError, match="private network"):
        fetch(f"{site}/page")


@pytest.mark.parametrize(
    "number",
    [
        "127.0.0.1",
        "10.1.2.3",
        "192.168.0.1",
        "169.254.169.254",
        "::1",
        "fe80::1%2",
        "::ffff:10.0.0.1",
        "64:ff9b::a01:203",
        "64:ff9b::7f00:1",
        "2002:a01:203::1",
        "::127.0.0.2",
        "0.0.0.0",
    ],
)
def test_that_no_private_number_hides_behind_a_name(monkeypatch: pytest.MonkeyPatch, number: str) -> None:
    def resolve(*_: object, **__: object) -> list[tuple[object, ...]]:
        return [(2, 1, 6, "", ("93.184.215.14", 80)), (2, 1, 6, "", (number, 80))]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    with pytest.raises(BriefgenError, match="private network"):
        fetch("http://news.example/")


def test_that_every_redirect_is_checked_again(monkeypatch: pytest.MonkeyPatch, site: str) -> None:
    from briefgen.article import fetch as fetching

    real = fetching._is_public
    monkeypatch.setattr(fetching, "_is_public", lambda number: number == "127.0.0.1" or real(number))
    with pytest.raises(BriefgenError, match="private network") as caught:
        fetch(f"{site}/inside")
    assert caught.value.problems[0].place.name == "http://10.0.0.1/"


def test_that_a_name_that_is_not_found_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def resolve(*_: object, **__: object) -> list[tuple[object, ...]]:
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    with pytest.raises(BriefgenError, match="not found"):
        fetch("https://nowhere.example/")


@pytest.mark.parametrize(
    "address",
    ["", "news", "ftp://a.example/", "file:///etc/hosts", "http://", "http://a:b@c.example/", "http://[x/"],
)
def test_that_only_web_addresses_are_taken(address: str) -> None:
    with pytest.raises(BriefgenError) as caught:
        fetch(address)
    assert caught.value.problems[0].hint
