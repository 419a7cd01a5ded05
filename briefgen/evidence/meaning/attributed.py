"""Who a sentence says its figures come from, outside quotations."""

import re

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.meaning.subjects import is_verb
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Words
from briefgen.model.quantity import Dimension

_NAME_END = re.compile(r",\s|;\s|[.!?]['\"”’]?\s*$")
_NAME_STOP = re.compile(r",?\s[-–—]\s")
_BRACKET = re.compile(r"\s\((?P<inner>[^()]*)\)?$")
_DIGITS = re.compile(r"(?<![^\W_])\d")
_LONGEST_NAME = 14
_TOLD_NAME = re.compile(r",\s[^,;]{2,40},\s")
_AMOUNT_NEAR = re.compile(r"(?:[^\W\d_A-Z]+\s){0,3}[^\w\s]{0,2}\d")


def attributed(words: SlotWords, text: str, base: int) -> Words | None:
    """The name in "according to …" or "…, the ministry said"; None for a pronoun or a clause.

    Args:
        words: Of the language.
        text: One sentence.
        base: Where it begins in the article.
    """
    found = words.sayings.attribution.search(text)
    if found:
        made = words.sayings.document_of.match(text, found.end())
        start = made.end() if made else found.end()
        end = _NAME_END.search(text, start)
        return name_there(words, text, base, (start, end.start() if end else len(text)))
    if last := words.sayings.told_last.search(text):
        return name_there(words, text, base, last.span("name"))
    before = words.sayings.says_before.search(text)
    said = words.sayings.says_after.search(text) if before is None or _finds(words, text, before) else before
    if said is None or _is_noun(words, text, said.end("name")) or _takes_amount(words, text, said):
        return None
    if words.sayings.books.match(text, said.end("name")):
        return None  # "die Klinik schrieb einen Verlust"
    group = "late" if said.groupdict().get("late") else "name"
    return name_there(words, text, base, said.span(group), first=said is before)


def is_of_teller(words: SlotWords, sentence: FiguredSentence, reading: Reading, who: Words) -> bool:
    """Whether a figure only describes who says the others: "said Ann Cole, 54, who runs 3 schools"."""
    if who.span is None or who.span.end > reading.start:
        return False
    gap = sentence.between(who.span.end, reading.start)
    behind = sentence.between(reading.end, reading.end + 1)
    plain = reading.unit.dimension is Dimension.AGE or not reading.unit.name
    own = reading.unit.dimension is Dimension.AGE and _TOLD_NAME.fullmatch(gap) is not None
    age = (own or gap == ", ") and plain and behind in (",", ".", ")")
    return age or words.subjects.about_teller.match(gap) is not None


def is_of_other_teller(words: SlotWords, sentence: FiguredSentence, reading: Reading, who: Words) -> bool:
    """Whether another tells a figure in a clause of contrast: "Banks expect 5, but Acme forecasts 3"."""
    if who.span is None or who.span.end > reading.start:
        return False
    gap = sentence.between(who.span.end, reading.start)
    contrast = words.sayings.contrast.search(gap)
    return contrast is not None and words.sayings.telling.search(f"{gap[contrast.end() :]} ") is not None


def _is_noun(words: SlotWords, text: str, at: int) -> bool:
    """Whether the verb after a name may be a noun: "the award show", but not "polls show"."""
    return words.sayings.noun_verb.match(text, at) is not None and text[at - 1 : at] != "s"


def _finds(words: SlotWords, text: str, said: re.Match[str]) -> bool:
    """Whether somebody comes upon things: "Divers found 19 coins", but not "the audit found 12"."""
    verb = text[said.end("name") : said.end()].strip().lower()
    amount = _AMOUNT_NEAR.match(text, said.end())
    if verb not in words.sayings.finding_verbs or amount is None:
        return False
    share = words.sayings.share_behind.match(text, amount.end())
    return share is None and words.sayings.finders.isdisjoint(said["name"].lower().split())


def _takes_amount(words: SlotWords, text: str, said: re.Match[str]) -> bool:
    """Whether the verb has an amount for its object and says nothing: "Employers added just 41,000 jobs"."""
    verb, *between = text[said.end("name") : said.end()].lower().split() or [""]
    amount = _AMOUNT_NEAR.match(text, said.end())
    return verb.strip(",") in words.changes.takes_amounts and not between and amount is not None


def name_there(
    words: SlotWords, text: str, base: int, where: tuple[int, int], *, first: bool = False
) -> Words | None:
    """The name between two places of a sentence, without what is none of it; None where there is none.

    Args:
        words: Of the language.
        text: The sentence.
        base: Where it begins in the article.
        where: The two places in the sentence.
        first: Whether it stands before its verb, where it may be what something is said of.
    """
    start, end = where
    article = words.clause.articles.match(text, start)
    start = article.end() if article else start
    name = _NAME_STOP.split(text[start:end], maxsplit=1)[0]
    inner, closing, _ = name.partition(")")
    name = inner if closing and "(" not in inner else name
    dated = words.sayings.publishing.search(name)
    name = name[: dated.start()] if dated else name
    *others, last = name.rstrip(" .,").split(" ")
    name = " ".join(others) if others and last in words.sayings.stating_cues else name
    name = _without_party(_capitalised(words, _before_clause(words, name.rstrip(" .,"))))
    if not name or not _is_name(words, name, first=first):
        return None
    return Words(name, Span(start, start + len(name)).shifted(base))


def _without_party(name: str) -> str:
    """A name without brackets that are no short form of it, as those of "Tide Office (TO)" are."""
    behind = _BRACKET.search(name)
    if behind is None:
        return name
    letters = iter(name[: behind.start()].lower())
    short = all(letter in letters for letter in behind["inner"].lower())
    return name if short else name[: behind.start()]


def _before_clause(words: SlotWords, name: str) -> str:
    """Who "disputed it and" said something: the name before its first verb, where "and" ends the words."""
    parts = name.split(" ")
    if parts[-1].lower() not in words.clause.before:
        return name
    verb = next((i for i, part in enumerate(parts) if i and is_verb(words, part)), len(parts))
    return " ".join(parts[:verb])


def _capitalised(words: SlotWords, name: str) -> str:
    """The name up to its last noun, where a language writes nouns with a capital; no number is of it."""
    parts = name.split(" ")
    if not words.sayings.capitalised_nouns or not parts[0][:1].isupper():
        return name
    ends = (
        i
        for i, part in enumerate(parts)
        if part[:1].isdigit() or (part[:1].islower() and part not in words.sayings.name_words)
    )
    kept = parts[: next(ends, len(parts))]
    while len(kept) > 1 and len(kept) < len(parts) and kept[-1].lower() in words.clause.fronted:
        kept.pop()  # "nach Angaben der Bank Ende 2021"
    return " ".join(kept)


def _is_name(words: SlotWords, name: str, *, first: bool) -> bool:
    """Whether words may name who says something: no pronoun, no clause, not too long."""
    parts = name.lower().split()
    opened = (
        not parts
        or parts[0] in words.clause.article_words
        or parts[0]
        in words.clause.before | words.clause.persons | words.clause.pronouns | words.clause.no_object
    )
    if _DIGITS.search(name):
        return False
    written = name.split()[1:]  # as it is written: "May" is no verb
    outside = words.sayings.no_name if first else words.sayings.no_name_behind
    clause = parts[-1] in words.clause.no_end or not outside.isdisjoint(written)
    return not opened and not clause and len(parts) <= _LONGEST_NAME
