"""The library: articles read and briefs made, in one SQLite file with full text. Losing it loses no brief."""

import contextlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from briefgen.app.paths import data_folder
from briefgen.model.article import Article
from briefgen.model.problem import error

_SCHEMA = """
CREATE TABLE IF NOT EXISTS entry (
    sha256 TEXT PRIMARY KEY, name TEXT NOT NULL, headline TEXT NOT NULL, outlet TEXT NOT NULL,
    published TEXT NOT NULL, opened TEXT NOT NULL, state TEXT NOT NULL, source BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS entry_opened ON entry (opened DESC);
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (sha256 UNINDEXED, headline, text);
"""

_REMEMBER = """
INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (sha256) DO UPDATE SET
    opened = excluded.opened, name = excluded.name,
    state = CASE excluded.state WHEN 'new' THEN state ELSE excluded.state END
"""
# Not the source: it may be large, and a list does not show it.
_COLUMNS = "sha256, name, entry.headline, outlet, published, opened, state"
_RECENT = f"SELECT {_COLUMNS} FROM entry ORDER BY opened DESC LIMIT ?"
_SEARCH = f"""
SELECT {_COLUMNS} FROM words JOIN entry USING (sha256)
WHERE words MATCH ? ORDER BY bm25(words, 0, 4, 1) LIMIT ?
"""


class State(StrEnum):
    """How far the work on an article has come."""

    NEW = "new"
    IN_WORK = "in work"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of the library.

    Attributes:
        name: The path, address or words it was opened by.
        opened: ISO 8601, the last time.
        published: ISO 8601 date, or empty.
    """

    sha256: str
    name: str
    headline: str
    outlet: str
    published: str
    opened: str
    state: State


def library_file() -> Path:
    """Where the library lies."""
    return data_folder() / "library.sqlite"


def remember(article: Article, opened: datetime, state: State = State.NEW, path: Path | None = None) -> None:
    """Adds the article, or notes that it was opened again; its state never goes back to new.

    Raises:
        BriefgenError: The library cannot be written.
    """
    source = article.source
    published = article.published.day.isoformat() if article.published else ""
    row = (source.sha256, source.name, article.headline, article.agency or article.outlet, published)
    with _opened(path) as database:
        database.execute(_REMEMBER, (*row, opened.isoformat(), state, source.data))
        database.execute("DELETE FROM words WHERE sha256 = ?", (source.sha256,))
        database.execute(
            "INSERT INTO words VALUES (?, ?, ?)", (source.sha256, article.headline, article.text)
        )


def recent(most: int = 50, path: Path | None = None) -> tuple[Entry, ...]:
    """The articles opened last, newest first; none where there is no library yet.

    Raises:
        BriefgenError: The library is damaged.
    """
    return _entries(_RECENT, (most,), path)


def search(words: str, most: int = 50, path: Path | None = None) -> tuple[Entry, ...]:
    """The articles that hold all the words (the last one as a beginning), best first.

    Raises:
        BriefgenError: The library is damaged.
    """
    terms = ['"' + word.replace('"', '""') + '"' for word in words.split()]
    if not terms:
        return recent(most, path)
    return _entries(_SEARCH, (" ".join(terms) + "*", most), path)


def source_bytes(sha256: str, path: Path | None = None) -> bytes | None:
    """The source of an article as it came, or None where the library does not have it."""
    with _opened(path) as database:
        row = database.execute("SELECT source FROM entry WHERE sha256 = ?", (sha256,)).fetchone()
    return bytes(row[0]) if row else None


def _entries(query: str, values: tuple[object, ...], path: Path | None) -> tuple[Entry, ...]:
    if not (path or library_file()).exists():
        return ()
    with _opened(path) as database:
        return tuple(_entry(row) for row in database.execute(query, values))


def _entry(row: tuple[str, ...]) -> Entry:
    sha256, name, headline, outlet, published, opened, state = row
    return Entry(sha256, name, headline, outlet, published, opened, State(state))


@contextlib.contextmanager
def _opened(path: Path | None) -> Iterator[sqlite3.Connection]:
    path = path or library_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.closing(sqlite3.connect(path, timeout=5)) as database:
            database.execute("PRAGMA journal_mode = WAL")
            database.executescript(_SCHEMA)
            with database:
                yield database
    except (sqlite3.Error, OSError) as fault:
        raise error("the library could not be used", str(path), str(fault)) from fault
