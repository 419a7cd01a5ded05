"""Who published a page, where its lines say so: the notice of its rights, or a title that names it."""

import re
from collections.abc import Sequence

from briefgen.article.windowtitle import may_name_outlet
from briefgen.article.words import agency_called, is_listed

_NOTICE = re.compile(
    r"(?:copyright\s*)?(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:(?:19|20)\d\d[\s,–-]*){0,2}(?:by\s+)?"
    r"(?P<name>(?!copyright\b)[^\W\d_][^|·•\n]{1,80})",
    re.IGNORECASE,
)
_NOTICE_END = re.compile(
    r"\s*(?:[.,;:–-]\s+|[-–,.\s]*(?:(?:19|20)\d\d|all rights)\b).*$|[\s.,;:]+$", re.IGNORECASE
)
_SUFFIX = re.compile(r"\s+[|–—·-]\s+(?P<name>[^|–—·:]{2,50})$")
_STATION = re.compile(r"[KW][A-Z]{2,3}(?:[ -](?:TV|FM|AM|DT|LP))?")
_BEHIND_NAME = re.compile(r"(?:[^\W\d_a-z][\w.'’-]*\s){1,3}[^\W\d_a-z][\w.'’-]*,\s([^,]{2,40})")
_HOST = re.compile(r"(?:@|\bwww\.|https?://)(?:www\.)?([\w-]{4,40})\.[a-z]{2,10}\b", re.IGNORECASE)
_TOP = 12


def outlet_in(lines: Sequence[str], headline: str) -> str:
    """The outlet that the lines of a source name; empty where none does.

    A notice of rights tells it ("© 2025 The Northgate Courier"), the more so when a line at the top of
    the page stands in it again; else what follows the headline in a title ("Ferry aground | The Courier").
    """
    owners = [owner for line in reversed(lines) if len(line) < 300 and (owner := _owner(line))]
    for line in lines[:_TOP] if owners else ():
        if may_name_outlet(line) and any(_holds(owner, line) for owner in owners):
            return line
    if owners and (named := _named_by_address(lines)):
        return named
    if owners and lines and may_name_outlet(lines[0]) and _stands_by_notice(lines):
        return lines[0]
    return next(filter(may_name_outlet, owners), "") or _behind_headline(lines, headline)


def _named_by_address(lines: Sequence[str]) -> str:
    """The line at the top whose words an address runs together ("news@harbourcourier.example")."""
    hosts = {host.lower() for line in lines if len(line) < 300 for host in _HOST.findall(line)}
    near = (line for line in lines[:_TOP] if " " in line and may_name_outlet(line))
    return next((line for line in near if hosts & {_run_together(line), _run_together(_bare(line))}), "")


def _run_together(words: str) -> str:
    return re.sub(r"[\W_]", "", words).lower()


def _bare(name: str) -> str:
    return re.sub(r"^the\s", "", name, flags=re.IGNORECASE)


def agency_alone(head: Sequence[str]) -> str:
    """The agency that a line above the body names alone or behind a name ("Ann Lee, AP"); empty for none."""
    lines = head[-_TOP:][::-1]
    alone = next((name for line in lines if (name := agency_called(line))), "")
    return alone or next((agency_called(found[1]) for line in lines if (found := _signed_for(line))), "")


def _signed_for(line: str) -> re.Match[str] | None:
    """What stands behind a name and a comma, where it is a listed agency."""
    found = _BEHIND_NAME.fullmatch(line)
    return found if found and is_listed(found[1]) else None


def outlet_and_agency(outlet: str, agency: str) -> tuple[str, str]:
    """The two told apart: what signs as an agency may be the outlet itself, or a station, which is one.

    A station is known by its call sign ("WKRV", "KBLT-TV"); an agency that is listed stays one.
    """
    if not agency or agency_called(agency):
        return outlet, agency
    if outlet and _holds(outlet, agency):
        return outlet, ""
    return (outlet or agency, "") if _STATION.fullmatch(agency) else (outlet, agency)


def _owner(line: str) -> str:
    """Whom a notice of rights names, without what stands around; empty where it is none."""
    found = _NOTICE.match(line)
    return _NOTICE_END.sub("", found["name"]).strip() if found else ""


def _stands_by_notice(lines: Sequence[str]) -> bool:
    """Whether the first line, of two words or more, stands again in a notice of rights or next to it."""
    name = re.compile(rf"\b{re.escape(lines[0])}\b")
    noticed = [index for index, line in enumerate(lines) if _owner(line)]
    near = {at for index in noticed for at in range(max(index - 1, 1), min(index + 2, len(lines)))}
    return " " in lines[0] and any(name.search(lines[at]) for at in near)


def _holds(owner: str, name: str) -> bool:
    """Whether a name stands in that of an owner, with its article or without; one word only at its head."""
    name = _bare(name)
    found = re.search(rf"\b{re.escape(name)}\b", owner, re.IGNORECASE)
    before = owner[: found.start()].strip().lower() if found else ""
    return found is not None and (" " in name or before in {"", "the"})


def _behind_headline(lines: Sequence[str], headline: str) -> str:
    if not headline:
        return ""
    behind = (_SUFFIX.match(line, len(headline)) for line in lines if line.startswith(headline))
    names = (found["name"].strip() for found in behind if found)
    return next((name for name in names if may_name_outlet(name)), "")
