"""What a happening is called where its date stands over it: its clause without the date, subject first."""

from functools import cache

from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.deeds import has_verb
from briefgen.charts.suggesting.event_labels import short_label
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.model.evidence import Event

CLAUSE_WORDS = 18
_DATE_WORDS = 5
_ADJECTIVES_AT_MOST = 3
_YEAR_DIGITS = 4


def event_label(event: Event, drafts: Drafts) -> str:
    """What a happening is called, as short as it can be."""
    date = event.span.of(drafts.article.text)
    label = short_label(_without_date(event, drafts), date, CLAUSE_WORDS, drafts)
    return _without_inner_date(label, date, drafts)


def _without_date(event: Event, drafts: Drafts) -> str:
    """The clause without a date it begins with: that stands over it already."""
    first = next(iter(event.pieces), event.clause)
    cut = event.span.end - first.start
    head, rest = event.told[:cut], event.told[cut:]
    led = event.told[: max(event.span.start - first.start, 0)].casefold().split()
    # "The mill burned in 2010, the pub in 2016" does not open with its date.
    opens = set(drafts.numbers.words["period_words"]["drop_first"]).issuperset(led)
    begins = first.contains(event.span) and opens and len(head.split()) <= _DATE_WORDS
    comma = rest.startswith(",") and not drafts.numbers.words["rows"]["verb_second"]
    if begins and (comma or _stands_apart(event, head, rest, drafts)):
        return _unstopped(capitalised(rest.removeprefix(",").strip()), drafts)
    told = _unstopped(event.told, drafts)
    turned = subject_first(told[cut:].split(), drafts) if begins else ""
    return turned or told


def subject_first(words: list[str], drafts: Drafts) -> str:
    """What follows a date with its subject first: "lief das Schiff vom Stapel" is "Das Schiff lief …".

    Empty where verbs do not come second, and where it is not certain how far the subject reaches:
    "gab der Kreis der Gemeinde Geld", "kauften die Stadt und der Kreis das Bad".
    """
    known = _no_verbs(drafts.language)
    if len(words) < 2 or not words[0].isalpha() or not words[0].islower() or words[0] in known:
        return ""
    at = 2 if words[1] in drafts.numbers.words["turned"]["reflexives"] else 1
    end = at + (_subject_words(words[at:], drafts) if words[at:] else 0)
    end += _origin_words(words[at:], end - at, drafts)
    subject, rest = words[at:end], words[end:]
    if not subject or not subject[-1][-1].isalnum():
        return ""
    if rest and rest[0] in drafts.numbers.words["turned"]["belongs"]:
        return ""
    return " ".join([capitalised(subject[0]), *subject[1:], *words[:at], *rest])


def _origin_words(words: list[str], end: int, drafts: Drafts) -> int:
    """How many words behind somebody new say where from, before an object: "ein Käufer aus Ulm das Haus".

    Somebody known may well have fetched it from there: "holte der Verein aus Ulm den Trainer".
    """
    forms = drafts.numbers.words["turned"]
    told = words[end : end + 3]
    if not end or words[0] not in forms["newcomers"] or len(told) < 3:
        return 0
    led, name, behind = told
    return (
        2
        if led in forms["origins"] and name.isalpha() and name[0].isupper() and behind in forms["objects"]
        else 0
    )


def _subject_words(words: list[str], drafts: Drafts) -> int:
    """How many first words are a subject: a pronoun, an article with its noun, names before an object."""
    forms = drafts.numbers.words["turned"]
    if words[0] in forms["pronouns"]:
        return 1
    if words[0] not in forms["first_case"]:
        names = next((i for i, word in enumerate(words) if not word[:1].isupper()), 0)
        bare = next((i for i, word in enumerate(words[:names]) if word in forms["bare_objects"]), 0)
        # At the end "ein" is a part of its verb: "legten Anwohner Berufung ein".
        led = bool(names) and words[names] in forms["objects"] and len(words) > names + 1
        return bare or (names if led else 0)
    end = _noun_end(words, drafts)
    if end and words[end : end + 1] and words[end] in forms["genitives"] and words[end - 1].isalnum():
        owner = _noun_end(words[end:], drafts)
        return end + owner if owner else 0
    return end


def _noun_end(words: list[str], drafts: Drafts) -> int:
    """How many words an article, its adjectives and its noun are; 0 where two nouns stand side by side."""
    endings, at = tuple(drafts.numbers.words["turned"]["endings"]), 1
    while at <= min(_ADJECTIVES_AT_MOST, len(words) - 1) and words[at].islower():
        if not words[at].isalpha() or not words[at].endswith(endings):
            return 0
        at += 1
    bare = drafts.numbers.words["turned"]["bare_objects"]
    nouns = [word for word in words[at : at + 2] if word[:1].isupper() and word not in bare]
    # The second may be the name of the first, or what is given to it.
    return at + 1 if len(nouns) == 1 and words[at][:1].isupper() else 0


def _without_inner_date(label: str, date: str, drafts: Drafts) -> str:
    """A label without a date in its middle, right behind its verb: "hat am Montag den Bau beendet".

    What belongs to a noun stays ("a fire in 2019 closed the mill"), as does what sets two happenings apart.
    """
    words = drafts.numbers.words
    head, found, rest = label.partition(f" {date} ")
    before, _, lead = head.rpartition(" ")
    second = words["rows"]["verb_second"]
    led = lead in words["period_words"]["date_leads"]
    if second and rest and not led and len(date) == _YEAR_DIGITS and date.isdigit():
        before, led = head, True  # "wurde 1911 eröffnet"
        first, *behind = rest.split()
        # What it did next may be of another time: "wurde 1911 eröffnet und im Krieg beschädigt".
        rest = first if behind[:1] and behind[0] in words["name"]["deed_joins"] else rest
    verb = before.removesuffix(" …").rpartition(" ")[2]
    joined = set(rest.split()).intersection(words["name"]["deed_joins"])
    apart = "," in before or joined or any(mark.isdigit() for mark in rest)
    if not found or apart or not led:
        return label
    is_verb = len(before.split()) > 1 and (
        verb.isalpha() and verb.islower() if second else has_verb(f"x {verb}", drafts)
    )
    return f"{before} {rest}" if is_verb else label


def _unstopped(label: str, drafts: Drafts) -> str:
    """A label without the full stop of its sentence: some are clauses that have none."""
    last = label.rpartition(" ")[2].removesuffix(".")
    initial = last[-1:].isupper() and (len(last) == 1 or last[-2] == ".")
    abbreviated = initial or last.casefold() in _abbreviations(drafts.language)
    return label[:-1] if label.endswith(".") and last[-1:].isalnum() and not abbreviated else label


def _stands_apart(event: Event, head: str, rest: str, drafts: Drafts) -> bool:
    """Whether a date without a comma is no part of what follows: "On 2 June engineers", no "In 2024 talks".

    Only a day, or a date before an article, is told apart; where verbs come second none is.
    """
    words = drafts.numbers.words
    if not words["period_words"]["date_apart"] or not rest.startswith(" ") or event.when is None:
        return False
    first, _, date = head.partition(" ")
    named = first.casefold() in words["period_words"]["drop_first"] and date[:1].isalnum()
    bare = event.span.start - event.clause.start <= len(first) + 1
    before_article = rest.split()[0].casefold() in words["name"]["articles"] if rest.split() else False
    return named and bare and (bool(event.when.start.day) or before_article)


@cache
def _no_verbs(language: str) -> frozenset[str]:
    return frozenset((*table(language, "events")["small"], *table(language, "charts")["turned"]["no_verbs"]))


@cache
def _abbreviations(language: str) -> frozenset[str]:
    ends = table(language, "sentences")
    return frozenset(word.casefold().rstrip(".") for word in (*ends["never"], *ends["rarely"]))
