import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefgen.app.library import Entry, State, recent, remember, search, source_bytes
from briefgen.model.article import Article
from briefgen.model.problem import BriefgenError
from tests.kit import made

MORNING = datetime(2025, 3, 4, 8, tzinfo=UTC)
NOON = datetime(2025, 3, 4, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.sqlite"


def other() -> Article:
    article = made.article()
    return replace(article, headline="Ferries stop", source=replace(article.source, data=b"other"))


def test_that_the_article_opened_last_comes_first(path: Path) -> None:
    remember(made.article(), MORNING, path=path)
    remember(other(), NOON, path=path)
    assert [entry.headline for entry in recent(path=path)] == [
        "Ferries stop",
        "Linden closes its last coal plant",
    ]


def test_that_an_article_opened_again_is_one_entry_and_keeps_its_state(path: Path) -> None:
    remember(made.article(), MORNING, State.DONE, path)
    remember(made.article(), NOON, path=path)
    (entry,) = recent(path=path)
    assert (entry.state, entry.opened) == (State.DONE, NOON.isoformat())


def test_that_words_are_found_in_headline_and_text(path: Path) -> None:
    remember(made.article(), MORNING, path=path)
    assert [entry.name for entry in search("river ba", path=path)] == ["linden.txt"]
    assert search("submarine", path=path) == ()


@pytest.mark.parametrize("words", ['"', "a AND", "*", "NEAR(", "''", "  "])
def test_that_nothing_typed_breaks_the_search(path: Path, words: str) -> None:
    remember(made.article(), MORNING, path=path)
    assert len(search(words, path=path)) <= 1


def test_that_the_source_comes_back_as_it_came(path: Path) -> None:
    remember(made.article(), MORNING, path=path)
    assert source_bytes(made.article().source.sha256, path) == made.TEXT.encode()
    assert source_bytes("none", path) is None


@pytest.mark.parametrize("list_entries", [recent, lambda path: search("river", path=path)])
def test_that_a_list_reads_no_source(
    list_entries: Callable[..., tuple[Entry, ...]], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def connect_without_sources(file: Path, timeout: float) -> sqlite3.Connection:
        database = connect(file, timeout=timeout)
        database.set_authorizer(lambda action, _table, column, *_: _refused(action, column))
        return database

    remember(made.article(), MORNING, path=path)
    connect = sqlite3.connect
    monkeypatch.setattr("sqlite3.connect", connect_without_sources)
    assert [entry.name for entry in list_entries(path=path)] == ["linden.txt"]


def _refused(action: int, column: str | None) -> int:
    reads_source = action == sqlite3.SQLITE_READ and column == "source"
    return sqlite3.SQLITE_DENY if reads_source else sqlite3.SQLITE_OK


def test_that_no_library_is_an_empty_one(path: Path) -> None:
    assert recent(path=path) == ()
    assert not path.exists()


def test_that_a_damaged_library_is_a_sentence(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"this is no database, but it is long enough to be read as one" * 20)
    with pytest.raises(BriefgenError, match="the library could not be used"):
        recent(path=path)
