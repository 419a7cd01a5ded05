"""Briefs kept beside the library, one for each source, so that no edit is lost with its window."""

import logging
from dataclasses import replace
from pathlib import Path

from briefgen.model.article import Article
from briefgen.model.brief import Brief
from briefgen.model.problem import BriefgenError

_log = logging.getLogger(__name__)


def kept_file(article: Article) -> Path:
    """Where the brief about an article is kept: its name is the digest of the source."""
    from briefgen.app.paths import data_folder

    return data_folder() / "briefs" / f"{article.source.sha256}.brief"


def keep(brief: Brief) -> None:
    """Writes the brief into the data folder, in the place of an older one about the same source.

    Raises:
        BriefgenError: It cannot be written.
    """
    from briefgen.app import briefs
    from briefgen.app.paths import make_folder

    file = kept_file(brief.article)
    make_folder(file.parent)
    briefs.save(brief, file)


def kept(article: Article) -> Brief | None:
    """The brief that was kept about the article's source; None where there is none.

    One that cannot be read is put aside under another ending, so that nothing writes over it.
    """
    from briefgen.app import briefs

    file = kept_file(article)
    if not file.exists():
        return None
    try:
        brief = briefs.load(file)
    except BriefgenError as damage:
        _log.warning("a kept brief was put aside: %s", damage)
        file.replace(file.with_suffix(".unreadable"))
        return None
    return replace(brief, article=replace(brief.article, source=article.source))
