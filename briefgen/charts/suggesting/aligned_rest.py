"""The last item of a row of parts, which is what the others leave: "the remaining 12 per cent"."""

from briefgen.charts.suggesting.aligned_runs import Run
from briefgen.charts.suggesting.aligned_stretches import MOST_BEHIND, Lead, Stretch, bare
from briefgen.charts.suggesting.aligned_words import AlignedWords, Phrase, is_verb, phrases, whole_phrase
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span


def _named_before_rest(stretch: Stretch, run: Run, words: AlignedWords, kinds: set[str]) -> Phrase | None:
    """The item that takes what is left: "gardens account for the remaining 11 per cent"."""
    left = words.rest.search(run.text, stretch.head[0].start, stretch.head[-1].end + 1)
    head = bare([one for one in stretch.head if left and one.start < left.start()], words)
    named = whole_phrase(head, 0, run.text, words) if head else None
    if named is None or named.last == len(head):
        return None
    return named if named.prep in kinds and is_verb(head[named.last], words) else None


def rest_of(stretch: Stretch, run: Run, words: AlignedWords, drafts: Drafts, kinds: set[str]) -> Lead:
    """What is left of the whole, by what is said of it: "the remaining 12 per cent are other waste"."""
    if named_before := _named_before_rest(stretch, run, words, kinds):
        return Lead(named_before.text, named_before.span, (), tuple(stretch.tail), rest=True)
    tail = bare(stretch.tail, words)
    while tail and is_verb(tail[0], words):
        tail.pop(0)
    # "Are other waste", "gehen an Vereine": an adjective needs no article here.
    within = bool(tail) and tail[0].low in kinds
    named_by = tail[1:] if within else tail
    led = within or (bool(tail) and run.text[: tail[0].start].rsplit(None, 1)[-1].casefold() in kinds)
    last = named_by[-1] if named_by else None
    # "By suburban train": where verbs do not come last, what a preposition leads to ends in none.
    is_noun = last is not None and ((led and not words.has_capitals) or not is_verb(last, words))
    is_noun = is_noun and named_by[0].low not in words.preps  # "came from elsewhere" names nothing
    if last and is_noun and len(named_by) < MOST_BEHIND and last.text.isalpha():
        span = Span(named_by[0].start, last.end)
        return Lead(run.text[span.start : span.end], span, (), tuple(stretch.tail), rest=True)
    told = phrases(tail, run.text, words)
    named = next((one for one in told if one.prep in kinds or not one.prep), None)
    label = str(table(drafts.language, "aligned")["rest_label"])
    whole = whole_phrase(tail, named.first, run.text, words) if named else None
    if whole and whole.last == len(tail):
        return Lead(whole.text, whole.span, (), tuple(stretch.tail), rest=True)
    return Lead(label, None, (), tuple(stretch.tail), rest=True)
