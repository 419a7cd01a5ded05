"""The whole that the sentence of a row of shares begins with: "Of all trips, 47 per cent were by …"."""

from collections.abc import Sequence
from itertools import takewhile

from briefgen.charts.suggesting.aligned_runs import Run
from briefgen.charts.suggesting.aligned_stretches import MARKS, Lead, stretches_of
from briefgen.charts.suggesting.aligned_words import HIDDEN, aligned_words, is_verb
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table


def whole_ahead(run: Run, drafts: Drafts) -> str:
    """What the shares of a row are of, with the word that says so: "of all trips"; empty where untold."""
    words = aligned_words(drafts.language)
    stretches = stretches_of(run, words)
    head = stretches[0].head if stretches else []
    if len(head) < 2 or head[0].low not in table(drafts.language, "charts")["out_of"]["before"]:
        return ""
    named = [
        *takewhile(
            lambda one: one.text not in MARKS and one.text[0] != HIDDEN and not is_verb(one, words), head[1:]
        )
    ]
    while named and named[-1].low in words.preps:
        named.pop()
    return f"{head[0].low} {drafts.article.text[named[0].start : named[-1].end]}" if named else ""


def are_led_alike(run: Run, leads: Sequence[Lead], drafts: Drafts) -> bool:
    """Whether one preposition leads to each item: one whole is shared out, "35 per cent to …, 28 to …"."""
    preps = aligned_words(drafts.language).preps
    led = {run.text[: lead.span.start].rsplit(None, 1)[-1].casefold() if lead.span else "" for lead in leads}
    return len(led) == 1 and led <= preps
