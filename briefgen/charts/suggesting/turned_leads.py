"""A clause that tells a number behind who says it, subject first: "gelten 41 Prozent der Wege als …"."""

import re
from functools import cache

from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.evidence import Figure


def behind_teller(start: int, figure: Figure, drafts: Drafts) -> int:
    """Where a clause begins behind words that only say who tells it: "Wie die Stadt am Montag mitteilte, …".

    Args:
        start: Where its sentence begins.
        figure: What it tells.
        drafts: Of the article.
    """
    told = _opening(drafts.language).match(drafts.article.text, start, figure.span.start)
    return told.end() if told else start


def number_first(start: int, end: int, figure: Figure, drafts: Drafts) -> str:
    """The clause from `start` to `end` with the number it counts before its verb; empty where that is unsure.

    "fehlen 90 Betten in der Stadt" is "90 Betten fehlen in der Stadt". A verb of one thing may have the
    number for its object, as may any before an article: "tragen 41 Prozent der Kosten die Länder".
    """
    text, forms = drafts.article.text, drafts.numbers.words["turned"]
    led = text[start : figure.span.start].split()
    span = figure.measure.span if figure.measure else None
    stop = span.end if span and span.start == figure.span.end + 1 else figure.span.end
    rest = text[stop:end].split()
    plural = len(led) == 1 and led[0].isalpha() and led[0].endswith(tuple(forms["plural_verbs"]))
    if not plural or not rest or rest[0] in {*forms["first_case"], *forms["genitives"], *forms["objects"]}:
        return ""
    joined = {"und", *forms["belongs"]} - set(forms["behind_verb"])
    known = rest[0].isalnum() and rest[0] not in joined
    return " ".join([*text[figure.span.start : stop].split(), *led, *rest]) if known else ""


@cache
def _opening(language: str) -> re.Pattern[str]:
    speech = table(language, "speech")
    last = any_of(speech["statement"]["as_said"])
    led = any_of(table(language, "charts")["turned"]["tellers"])
    return re.compile(rf"\s*(?:{led})\s[^,.;:\n„“\"]+\s(?:{last}),\s" if last and led else "(?!)")
