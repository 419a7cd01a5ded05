"""The whole that the sentence of a row of shares begins with: "Of all trips, 47 per cent were by …"."""

from collections.abc import Sequence
from itertools import takewhile

from briefgen.charts.suggesting.aligned_runs import Run
from briefgen.charts.suggesting.aligned_stretches import MARKS, Lead, stretches_of
from briefgen.charts.suggesting.aligned_words import (
    HIDDEN,
    AlignedWords,
    aligned_words,
    is_verb,
    whole_phrase,
)
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span


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


def is_shared_out(run: Run, leads: Sequence[Lead], drafts: Drafts) -> bool:
    """Whether the first clause says that a whole is shared out, and no later one says anything else."""
    end = run.rows[1][0].span.start
    others = {verb for lead in leads[1:] if not lead.rest for verb in lead.verbs}
    words = aligned_words(drafts.language)
    led = [_led_by(one, run, words) for one in leads if not one.rest]
    verbs = table(drafts.language, "aligned")["shared_out"]
    said = run.text[run.begins : end].split()
    known = {*leads[0].verbs, *(verb.split()[0] for verb, _ in verbs)}
    return others <= known and any(
        _holds(said, verb.split()) and all(prep == one for one in led) for verb, prep in verbs
    )


def _led_by(lead: Lead, run: Run, words: AlignedWords) -> str:
    """The preposition right before an item; empty where there is none."""
    before = run.text[: lead.span.start].split()[-2:] if lead.span else []
    led = [word.casefold() for word in before if word.casefold() not in words.articles]
    return led[-1] if led and led[-1] in words.preps else ""


def _holds(said: Sequence[str], verb: Sequence[str]) -> bool:
    return any([*said[at : at + len(verb)]] == [*verb] for at in range(len(said)))


def group_of(run: Run, leads: Sequence[Lead], drafts: Drafts) -> str:
    """What the first part is the largest group of, with the word that says so: "of visitors to Elm"."""
    words, groups = aligned_words(drafts.language), table(drafts.language, "aligned")["groups"]
    head = next((one.head for one in stretches_of(run, words)[:1]), [])
    at = next((at for at, one in enumerate(head) if one.low in groups), len(head))
    if any(
        lead.span and at < len(head) and lead.span.contains(Span(head[at].start, head[at].end))
        for lead in leads
    ):
        return ""  # "Die größte Gruppe stellten mit 44 Prozent die Kinder": the group is no item
    if at + 1 >= len(head) or head[at + 1].low not in {*words.genitives, "of", "von"}:
        return ""
    about = whole_phrase(head, at + 2, run.text, words) if at + 2 < len(head) else None
    return run.text[head[at + 1].start : about.span.end] if about and not about.prep else ""
