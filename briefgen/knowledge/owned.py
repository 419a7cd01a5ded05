"""Whose a value is, where its words only say "its share" or "Vantor’s": one rule for charts and tables."""

import re
from collections.abc import Sequence
from functools import cache

from briefgen.knowledge.clause import clause_around
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import CAPITAL, DOTTED_NAME_WORD, any_of, name_of
from briefgen.knowledge.sentence_ends import sentences_of
from briefgen.model.article import Article
from briefgen.model.evidence import Figure, Words

_BEFORE, _LEAST = 40, 4
_ELLIPTIC = re.compile(r"(?:[’']s|s[’'])$")
_OWNER = re.compile(r"(?:[’']s|s[’']) ")
_NAMES = name_of(DOTTED_NAME_WORD, DOTTED_NAME_WORD, 3, " ")
_OF_NAME = re.compile(rf"\s[a-z]{{2,6}}\s(?:the\s)?{_NAMES}$")


def is_owner_alone(subject: str) -> bool:
    """Whether a subject leaves out what is owned: "Vantor’s" of "Vantor’s fell"."""
    return bool(_ELLIPTIC.search(subject))


def whole_name(figure: Figure, others: Sequence[Figure], article: Article) -> str | None:
    """The subject of a figure with the thing and its owner, where its own words leave out one of them.

    "Vantor’s" is "Vantor’s market share" behind "Toshin’s market share", "that of Vantor" likewise, and "its
    list" is of the only name before it. None where what is left out is not sure; "" without a subject.

    Args:
        figure: With a subject as its sentence has it.
        others: All that may stand before it; of those only what is of its unit counts.
        article: Where they stand.
    """
    subject = figure.subject
    if subject is None:
        return ""
    if is_owner_alone(subject.text):
        owned = owned_before(figure, others, article)
        return f"{subject.text} {owned}" if owned else None
    return like_before(figure, others, article) or with_its_owner(subject.text, subject, article)


def owned_before(figure: Figure, others: Sequence[Figure], article: Article) -> str:
    """The thing that the subject before it in the same sentence names with its owner; empty for none."""
    before = _before(figure, others, article)
    return _thing_of(before.text, article.language) if before else ""


def like_before(figure: Figure, others: Sequence[Figure], article: Article) -> str:
    """The thing of the subject before it, of an owner behind "that of"; empty where there is none.

    "Zahl der Filialen der Nordbank sank …, die der Südbank" is of the "Zahl der Filialen der Südbank"; so is
    "Bremens" behind "Hamburgs Umschlag".
    """
    subject, language = figure.subject, article.language
    before = _before(figure, others, article) if subject and subject.span else None
    if subject is None or subject.span is None or before is None:
        return ""
    start = subject.span.start
    if found := _like(language).search(article.text, max(0, start - _BEFORE), start):
        of = found.group().split()[-1]
        head, _, owner = before.text.rpartition(f" {of} ")
        return f"{head} {of} {subject.text}" if head and owner[:1].isupper() else ""
    led = article.text[max(0, start - _BEFORE) : start].split()[-1:]
    if " " in subject.text or (led and led[0].casefold() in table(language, "charts")["name"]["articles"]):
        return ""  # "der Preis" is no owner
    genitive = _genitive(language)
    owned = genitive.fullmatch(before.text) if genitive.fullmatch(f"{subject.text} X") else None
    return f"{subject.text} {owned['thing']}" if owned else ""


def _before(figure: Figure, others: Sequence[Figure], article: Article) -> Words | None:
    """The nearest subject before that of a figure in its sentence, of a figure counted in the same."""
    sentence = sentences_of(article.text, article.language, figure.span.start, figure.span.end)
    own = figure.subject.text if figure.subject else ""
    before = [
        other
        for other in others
        if other.subject
        and other.subject.text != own
        and sentence.start <= other.span.start < figure.span.start
        and _is_of_one_unit(other, figure)
        and not is_owner_alone(other.subject.text)
    ]
    nearest = max(before, key=lambda one: one.span.start, default=None)
    return nearest.subject if nearest else None


def _is_of_one_unit(first: Figure, later: Figure) -> bool:
    """Whether both are counted in the same; a later number may leave it out: "13 boxes … and 12"."""
    return later.quantity.unit.may_be(first.quantity.unit)


def _thing_of(subject: str, language: str) -> str:
    """What is owned, without its owner: "list" of "Ashdown’s list" and of "list of Ashdown"."""
    *owners, thing = _OWNER.split(subject)
    if owners or table(language, "figures")["capitalised_nouns"]:
        return thing
    return _OF_NAME.sub("", thing)


def with_its_owner(name: str, subject: Words, article: Article) -> str | None:
    """A name of a subject with the owner that "its" before it stands for; None where that is not sure.

    Args:
        name: What is owned: returned as it is where no pronoun stands before the subject.
        subject: Where the article says it.
        article: Where it stands.
    """
    if subject.span is None:
        return name
    start = subject.span.start
    found = _pronoun(article.language).search(article.text, max(0, start - _BEFORE), start)
    if found is None:
        return name
    charts = table(article.language, "charts")
    if found[1].casefold() in charts["alone"]["own"]:
        return None
    owner = _name_before(found.start(), article)
    form = str(charts["owned"]["by_s" if owner.endswith("s") else "by"])
    return form.format(owner=owner, owned=name) if owner else None


def place_named(figure: Figure, article: Article) -> str:
    """Whose or where a subject is, named right before it: "Ashdown" of "At Ashdown the list rose"; else "".

    The name opens the clause, behind a word of joining at most. Where every noun has a capital none is told.
    """
    span, language = figure.subject.span if figure.subject else None, article.language
    known = table(language, "places")
    if span is None or span.end > figure.span.start or known["nouns_capitalised"]:
        return ""
    before = clause_around(article.text, language, span.start, span.end).before
    found = _place_first(language).fullmatch(before)
    none = {*known["no_place"], *table(language, "charts")["rows"]["no_items"], *_calendar(language)}
    if found is None or is_owner_alone(found["place"]):
        return ""
    return found["place"] if none.isdisjoint(found["place"].casefold().split()) else ""


def _name_before(at: int, article: Article) -> str:
    """The only name before a pronoun in its sentence, or else in the one before; empty where it is not sure.

    It has to begin its sentence, and to be written large within another one too, or to have two words.
    """
    text = article.text
    sentence = sentences_of(text, article.language, at, at)
    if named := _only_name(text[sentence.start : at], article):
        return named
    # Whoever else the sentence names before the pronoun may be meant.
    if re.search(_NAMES, text[sentence.start : at]) or sentence.start < _LEAST:
        return ""
    if "\n" in text[sentence.start - 2 : sentence.start]:
        return ""
    before = sentences_of(text, article.language, sentence.start - _LEAST, sentence.start - _LEAST)
    return _only_name(text[before.start : sentence.start].rstrip(), article)


def _only_name(words: str, article: Article) -> str:
    calendar = _calendar(article.language)
    names = [name for name in re.findall(_NAMES, words) if name.casefold() not in calendar]
    if len(names) != 1 or not words.startswith(names[0]):
        return ""
    name = str(names[0])
    known = table(article.language, "charts")["name"]
    first = name.split()[0].casefold()
    if first in {
        *known["never_first"],
        *known["event_never_first"],
        *known["articles"],
        *known["setting_first"],
    }:
        return ""
    if re.search(r"[’']|\.$", name) or not calendar.isdisjoint(name.casefold().split()):
        return ""
    within = re.search(rf"[\w,] {re.escape(name)}(?!\w)", f"{article.headline}\n{article.text}")
    return name if within or " " in name else ""


@cache
def _like(language: str) -> re.Pattern[str]:
    """Words that stand for a thing told before, with what leads to its owner: "that of", "die der"."""
    return re.compile(rf"(?<![^\W_])(?i:{any_of(table(language, 'events')['surpassed_like'])})\s$")


@cache
def _genitive(language: str) -> re.Pattern[str]:
    """An owner whose case shows without an apostrophe, and the thing: "Hamburgs Umschlag"; else nothing."""
    endings = [one for one in table(language, "charts")["rows"]["owning"] if one.isalpha()]
    return re.compile(rf"{CAPITAL}[^\W\d_]+(?:{any_of(endings)}) (?P<thing>{CAPITAL}.*)")


@cache
def _place_first(language: str) -> re.Pattern[str]:
    """A place that opens a clause right before its subject: "At Ashdown General, the"."""
    charts = table(language, "charts")
    preps, articles, joins = (
        any_of(charts[part][key])
        for part, key in (("name", "setting_first"), ("name", "articles"), ("name", "deed_joins"))
    )
    word = rf"{CAPITAL}[^\W\d_][\w’'&.-]*"
    name = rf"(?P<place>{word}(?: {word}){{0,3}}?)"
    return re.compile(
        rf"\s*(?:(?:{joins})\s)?(?i:{preps})\s(?:(?i:{articles})\s)?{name},?(?:\s(?i:{articles}))?\s"
    )


@cache
def _calendar(language: str) -> frozenset[str]:
    words = table(language, "calendar")
    return frozenset(name.casefold() for names in (*words["months"], *words["weekdays"]) for name in names)


@cache
def _pronoun(language: str) -> re.Pattern[str]:
    """A pronoun that owns what follows it, behind one more word at most."""
    owners = any_of(table(language, "charts")["name"]["owners"])
    return re.compile(rf"(?<![^\W_])((?i:{owners}))\s(?:[^\s,;’']+\s)?$")
