"""What is said of the article and of the brief itself: datelines, source lines, "About this brief"."""

from collections.abc import Collection, Sequence

from briefgen.brief.wording import Wording
from briefgen.model.article import Article, Certainty
from briefgen.model.brief import Brief
from briefgen.model.chart import Origin

_LINE = 78
"""Letters that the foot of a page has room for, in Word and in PDF."""


def dateline(article: Article, wording: Wording) -> str:
    """Place and date, with what is known of the two."""
    return ", ".join(part for part in (article.place, published(article, wording)) if part)


def published(article: Article, wording: Wording) -> str:
    """The date of the article as printed, or empty."""
    return wording.day(article.published.day) if article.published else ""


def source_line(article: Article, wording: Wording, figures_by: tuple[str, ...]) -> str:
    """Where everything comes from: "Source: Reuters, Moscow, 23 May 2025; figures by Sipri".

    Of those who state figures all are named, or none where one line has no room for them.
    """
    outlet = article.agency or article.outlet or article.byline or source_name(article)
    where = ", ".join(part for part in (outlet, dateline(article, wording)) if part)
    line = wording["source"].format(where=where)
    if not figures_by:
        return line
    who = ", ".join(wording.within(name) for name in figures_by)
    whole = f"{line}; {wording['figures_by'].format(who=who)}"
    return whole if len(whole) <= _LINE else line


def source_name(article: Article) -> str:
    """What the source is called, without the folders of this computer."""
    name = article.source.name
    return name if "://" in name else name.replace("\\", "/").rsplit("/", 1)[-1]


def about(brief: Brief, wording: Wording, edited: Collection[str] = ()) -> tuple[tuple[str, str], ...]:
    """Run-in head and text of each entry; a missing answer is said, not left out.

    Args:
        brief: What is printed.
        wording: Of its language.
        edited: Keys of charts whose words or unit are no longer those that were drafted.
    """
    article = brief.article
    missing = wording["not_stated"]
    headline = wording.quoted(article.headline) if article.headline else missing
    where = ", ".join(part for part in (headline, article.agency, article.place) if part)
    outlet = ", ".join(part for part in (article.outlet, article.source.url) if part)
    retrieved = wording.day(article.source.retrieved) if article.source.retrieved else missing
    entries = (
        ("article", where),
        ("author", article.byline or missing),
        ("outlet", outlet or missing),
        ("published", _published(article, wording) or missing),
        ("retrieved", retrieved),
        ("edited", edited_by_hand(brief, wording, edited)),
    )
    return tuple((wording.fill("about", name), f"{text}.") for name, text in entries)


def left_out(
    titles: Sequence[str], wording: Wording, why: str = "left_out", numbers: Sequence[int] = ()
) -> tuple[tuple[str, str], ...]:
    """The entry on charts of the brief that no page shows; none where all are shown.

    Args:
        titles: Of the charts left out, empty where one has none.
        wording: Of the language of the brief.
        why: Its head: "left_out" for want of room, "left_out_letters" for want of a typeface.
        numbers: Of their figures, where another file of the brief shows them.
    """
    if not titles:
        return ()
    untitled = wording.fill("about", "chart")
    named = [wording.quoted(title) if title else untitled for title in titles]
    for i, number in enumerate(numbers):
        named[i] = f"{wording.fill('about', 'figure', number=str(number))}, {named[i]}"
    said = "; ".join(named)
    return ((wording.fill("about", why), f"{said}."),)


def edited_by_hand(brief: Brief, wording: Wording, edited: Collection[str] = ()) -> str:
    """What the analyst wrote or changed, or "nothing"; `edited` as in `about`."""
    touched = {
        "title": _written(brief.title),
        "subtitle": _written(brief.subtitle),
        "bottom_line": _written(brief.bottom_line),
        "key_points": any(_written(line) for line in brief.key_points),
        "assessment": bool(brief.assessment),
        "quotes": any(quote.edited for quote in brief.quotes),
        "charts": any(p.origin is Origin.ANALYST for c in brief.charts for p in c.points)
        or any(chart.title != chart.drafted_title or chart.key in edited for chart in brief.charts),
    }
    names = [wording.fill("about", name) for name, yes in touched.items() if yes]
    return ", ".join(names) or wording.fill("about", "nothing")


def _published(article: Article, wording: Wording) -> str:
    if article.published is None:
        return ""
    day = wording.day(article.published.day)
    how = article.published.how if article.published.certainty is Certainty.INFERRED else ""
    return f"{day} ({wording.words['dated_by'].get(how, how)})" if how else day


def _written(line: object) -> bool:
    return getattr(line, "origin", None) is Origin.ANALYST
