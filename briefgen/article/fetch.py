"""An article fetched from an address: the only place in Briefgen that reaches the network."""

import ipaddress
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from urllib.parse import urljoin, urlsplit

import httpx

from briefgen.article.read import MOST_BYTES, recognise
from briefgen.model.article import Source
from briefgen.model.problem import error

_AGENT = "Briefgen (reads one article for its user)"
_ACCEPT = "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


# Numbers that stand for one of the old kind: translated (RFC 6052), and compatible (RFC 4291).
_HOLDING_OLD = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("::/96"))


@dataclass(frozen=True, slots=True)
class Limits:
    """How far a fetch may go.

    Attributes:
        timeout_s: For the whole fetch, redirects included.
        private: Whether addresses of the own machine and network may be read.
    """

    bytes: int = MOST_BYTES
    timeout_s: float = 20.0
    redirects: int = 5
    private: bool = False


def fetch(url: str, limits: Limits = Limits(), *, retrieved: date | None = None) -> Source:
    """The source at an http or https address, with the address it was found at in the end.

    Args:
        url: The address.
        limits: How far the fetch may go.
        retrieved: The day it is fetched, as the source shall say.

    Raises:
        BriefgenError: The address is none, is not allowed, does not answer in time, answers with an
            error, leads round in circles, or sends nothing that can hold an article.
    """
    until = time.monotonic() + limits.timeout_s
    address = url.strip()
    for _ in range(limits.redirects + 1):
        answer = _get(address, limits, until)
        if isinstance(answer, _Answer):
            kind = recognise(answer.data, address)
            return Source(address, kind, answer.data, address, retrieved, answer.charset)
        _check_onward(answer, address)
        address = answer
    raise error(
        f"the address leads on more than {limits.redirects} times", url, "open the last page in a browser"
    )


def _check_onward(onward: str, address: str) -> None:
    """Whoever typed a good address is not told to mend it for what a server leads on to."""
    try:
        scheme, host = urlsplit(onward).scheme, urlsplit(onward).hostname
    except ValueError:
        scheme, host = "", None
    if scheme not in {"http", "https"} or not host:
        raise error(
            "it leads on; only http and https addresses are read",
            address,
            "open it in a browser and save the page",
        )


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a server sent, and the encoding it names."""

    data: bytes
    charset: str


def _get(address: str, limits: Limits, until: float) -> _Answer | str:
    """What is at the address, or the address it leads on to."""
    target = _target(address, limits)
    with _answered(target, address, until) as response:
        if response.status_code in _REDIRECTS and "location" in response.headers:
            return urljoin(address, response.headers["location"])
        if response.status_code != httpx.codes.OK:
            raise error(f"the server answers {response.status_code} {response.reason_phrase}", address)
        return _Answer(_body(response, address, limits, until), response.charset_encoding or "")


@dataclass(frozen=True, slots=True)
class _Target:
    """Whom to ask: the checked number, so that a name cannot change between check and use."""

    url: httpx.URL
    host: str
    ip: str


def _target(address: str, limits: Limits) -> _Target:
    try:
        parts, url = urlsplit(address), httpx.URL(address)
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except (ValueError, httpx.InvalidURL) as problem:
        raise error("this is no web address", address, "give one that starts with https://") from problem
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise error("only http and https addresses are read", address, "give one that starts with https://")
    if parts.username or parts.password:
        raise error("the address holds a user name or password", address, "leave it out")
    return _Target(url, parts.hostname, _resolved(parts.hostname, port, address, limits))


def _resolved(host: str, port: int, address: str, limits: Limits) -> str:
    """The first number of the host, after all of them have been found public."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as problem:
        raise error(
            f"the server {host} is not found", address, "check the address and the connection"
        ) from problem
    numbers = [str(entry[4][0]) for entry in found]
    if not limits.private and not all(map(_is_public, numbers)):
        raise error("the address lies in a private network", address, "save the page and open the file")
    return numbers[0]


def _is_public(number: str) -> bool:
    ip = ipaddress.ip_address(number.split("%")[0])
    inner = getattr(ip, "ipv4_mapped", None) or getattr(ip, "sixtofour", None)
    if inner is None and ip.version == 6 and any(ip in network for network in _HOLDING_OLD):
        inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.is_global and not ip.is_multicast and (inner is None or inner.is_global)


@contextmanager
def _answered(target: _Target, address: str, until: float) -> Iterator[httpx.Response]:
    """The answer of the very number that was checked, asked under the name of the host."""
    shown = target.url.netloc.decode("ascii")
    headers = {"User-Agent": _AGENT, "Accept": _ACCEPT, "Host": shown}
    timeout = httpx.Timeout(max(until - time.monotonic(), 0.1))
    extensions = {"sni_hostname": target.url.raw_host.decode("ascii")}
    try:
        with (
            httpx.Client(timeout=timeout, follow_redirects=False, trust_env=False) as client,
            client.stream(
                "GET", target.url.copy_with(host=target.ip), headers=headers, extensions=extensions
            ) as response,
        ):
            yield response
    except httpx.TimeoutException as problem:
        raise error("the server does not answer in time", address, "try again later") from problem
    except httpx.HTTPError as problem:
        raise error(f"the page cannot be fetched: {problem}", address, "check the connection") from problem


def _body(response: httpx.Response, address: str, limits: Limits, until: float) -> bytes:
    gathered = bytearray()
    for piece in response.iter_bytes():
        gathered += piece
        if len(gathered) > limits.bytes:
            raise error(f"the page is larger than {limits.bytes // 1_000_000} MB", address)
        if time.monotonic() > until:
            raise error("the server takes too long to send the page", address, "try again later")
    return bytes(gathered)
