"""Addresses on the command line: which schemes are read, and how the own network is allowed."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from briefgen.__main__ import main
from briefgen.app.settings import Settings, save
from briefgen.app.steps import is_address

SAMPLE = Path(__file__).resolve().parent.parent.parent / "resources" / "samples" / "harbour-freight.txt"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.end_headers()
        self.wfile.write(SAMPLE.read_bytes())

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/a.txt"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize(
    "word", ["ftp://halden.example/a.html", "file:///etc/hosts", "gopher://a/b", "FILE:/etc/hosts", "ws://a/"]
)
def test_that_other_schemes_are_refused_by_name(capsys: pytest.CaptureFixture[str], word: str) -> None:
    assert main(["inspect", word]) == 2
    assert "only http and https addresses are read" in capsys.readouterr().err


@pytest.mark.parametrize("word", ["C:\\news\\a.txt", "news/a.txt", "a:b.txt", "12:30.txt"])
def test_that_a_path_is_no_address(word: str) -> None:
    assert not is_address(word)


def test_that_the_own_network_is_read_only_where_it_is_allowed(
    capsys: pytest.CaptureFixture[str], address: str
) -> None:
    assert main(["inspect", address]) == 2
    assert "private network" in capsys.readouterr().err
    assert main(["inspect", "--allow-private", address]) == 0
    assert "Harbour freight falls" in capsys.readouterr().out


def test_that_the_settings_can_allow_the_own_network(
    capsys: pytest.CaptureFixture[str], address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "settings.toml"
    save(Settings(allow_private=True), file)
    monkeypatch.setattr("briefgen.app.settings.settings_file", lambda: file)
    assert main(["inspect", address]) == 0
    assert "Harbour freight falls" in capsys.readouterr().out
