import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefgen.article import forwarded, metadata
from briefgen.knowledge import folders, lexicon

MAIL = "\n\nFrom: The Courier <news@courier.example>\nDate: 3 March 2026\nSubject: Ferry aground\n\nText."


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A folder of lexicons with English and a pack "xx" that has only a few words of furniture."""
    shipped = folders.resources() / "lexicon" / "en"
    (tmp_path / "lexicon" / "xx").mkdir(parents=True)
    (tmp_path / "lexicon" / "en").symlink_to(shipped)
    (tmp_path / "lexicon" / "xx" / "furniture.toml").write_text('[byline]\nby = ["di"]\n')
    monkeypatch.setattr(lexicon, "resources", lambda: tmp_path)
    caches = (lexicon.table, forwarded._fields, metadata._byline_behind, metadata._by)
    for cached in caches:
        cached.cache_clear()
    yield
    for cached in caches:
        cached.cache_clear()


@pytest.mark.usefixtures("pack")
def test_that_a_language_without_the_words_of_mail_headers_still_reads_those_of_others() -> None:
    found = forwarded.forwarded(MAIL)
    assert found is not None
    assert (found.subject, found.sent) == ("Ferry aground", "3 March 2026")


@pytest.mark.usefixtures("pack")
def test_that_a_language_without_words_behind_a_title_leaves_it_whole() -> None:
    title = "Traghetto fermo davanti alla costa di Lindvik di Anna Rossi"
    assert metadata.split_byline(title, "", "xx") == (title, "")
    assert metadata.byline_in(["Di Anna Rossi"], "xx") == "Anna Rossi"


def test_that_a_forwarded_header_is_read_in_every_language_there_is() -> None:
    words = tomllib.loads((folders.resources() / "lexicon" / "de" / "furniture.toml").read_text("utf-8"))
    names = (words["forwarded"][key][0] for key in ("sender", "sent", "subject"))
    found = forwarded.forwarded("\n".join(f"{name.title()}: etwas" for name in names) + "\n\nText.")
    assert found is not None
    assert found.subject == "etwas"
