"""The thing a paragraph describes: what its sentences begin with, or the first of the article is about."""

import re
from collections.abc import Sequence

from briefgen.charts.suggesting.described_words import DescribedWords, described_words
from briefgen.charts.suggesting.said_of import sentence_before
from briefgen.charts.titles import Drafts
from briefgen.knowledge.sentence_ends import sentences_of

_HEAD, _NEAR = 1500, 1500
"""Code points of the article's head and of what stands before a paragraph that may name its thing."""
_INSERTED = re.compile(r"^([^,]{2,60}), [^,\d]{2,80}, ")
_MOST_WORDS, _LEAST_LETTERS, _FIRST_WORDS = 8, 4, 3


def thing_of(sentences: Sequence[range], drafts: Drafts) -> tuple[str, ...]:
    """The names of the one thing some sentences tell of, the fullest first; none where it is not sure.

    It is what one of them begins with and the text before names too ("Das Schiff" of a
    "Forschungsschiff"), or what the sentence before or the first of the article is about, where they take
    it up again.

    Args:
        sentences: Those with figures, of one paragraph, by place.
        drafts: For the article's words.
    """
    text, words = drafts.article.text, described_words(drafts.language)
    start = sentences[0].start
    head, near = text[: min(_HEAD, start)], text[max(0, start - _NEAR) : start]
    before = f"{drafts.article.headline} {head} {near}".casefold()
    openings = [text[one.start : one.stop].split() for one in sentences]
    for opening in openings:
        named = _noun_phrase(opening, words)
        if named and opening[0].casefold() in words.definite and _is_known(named, before):
            said = " ".join([opening[0], *named])
            full = _opening(_starts(sentences[0].start, drafts)[-1], drafts)
            phrase = _noun_phrase(full, words)
            longer = bool(phrase) and _head(phrase, words).casefold().endswith(named[-1].casefold())
            return (_named(full, words), said) if longer else (said,)
    if _is_known_name(openings[0], before, words):
        return (_named(openings[0], words),)
    if _goes_on(openings, words):
        return (_named(openings[0], words),)
    said = " ".join(word for opening in openings for word in opening).casefold()
    for start in dict.fromkeys(_starts(sentences[0].start, drafts)):
        opening = _opening(start, drafts)
        found = _noun_phrase(opening, words)
        if found and _is_taken_up(found, said, openings, words):
            return (_named(opening, words),)
    return ()


def _opening(start: int, drafts: Drafts) -> list[str]:
    """The words of the sentence that begins at a place."""
    text = drafts.article.text
    return text[start : sentences_of(text, drafts.language, start, start).stop].split()


def _named(opening: Sequence[str], words: DescribedWords) -> str:
    """The thing a sentence begins with, with its definite article."""
    found = _noun_phrase(opening, words)
    return " ".join([opening[0], *found] if opening[0].casefold() in words.definite else found)


def without_inserted(said: str) -> str:
    """The words without what stands between commas behind their first: "The mill, the largest, cuts"."""
    return _INSERTED.sub(r"\1 ", said)


def _starts(at: int, drafts: Drafts) -> list[int]:
    """Where the sentence before a place, and the first of the article, begin; neither behind the place."""
    first, before = drafts.opens, sentence_before(at, drafts)
    return [one for one in (before.start if before else first, first) if one <= at]


def _noun_phrase(opening: Sequence[str], words: DescribedWords) -> list[str]:
    """The words of a sentence before its verb, without an article; empty where they may be no name."""
    opening = without_inserted(" ".join(opening)).split()
    rest = [*opening[1:]] if opening and opening[0].casefold() in words.articles else [*opening]
    if (
        not rest
        or rest[0].casefold() in words.pronouns | words.owners
        or words.prep.fullmatch(f" {rest[0].casefold()} ")
    ):
        return []
    end = next((at for at, word in enumerate(rest) if at and _ends(rest, at, words)), len(rest))
    phrase = rest[:end]
    whole = 0 < len(phrase) <= _MOST_WORDS and end < len(rest)
    plain = whole and not any(map(str.isdigit, "".join(phrase))) and not any("," in one for one in phrase)
    named = plain and (len(rest) < len(opening) or phrase[0][:1].isupper())
    return phrase if named else []


def _ends(rest: Sequence[str], at: int, words: DescribedWords) -> bool:
    """Whether a word is the verb, or in German the first small word behind a noun that leads to no other."""
    word = rest[at]
    # What stands between a noun and a number is a verb, known or not: "The bridge hangs 60 metres above".
    counts = word.isalpha() and word.islower() and "".join(rest[at + 1 : at + 2])[:1].isdigit()
    if words.is_verb(word) or counts:
        return True
    if not words.capitals or not word[:1].islower():
        return False
    noun = any(one.lstrip('„“»"')[:1].isupper() for one in rest[:at])
    leads = words.prep.fullmatch(f" {word} ") or word.casefold() in words.articles | words.of
    adjective = at + 1 < len(rest) and rest[at + 1][:1].isupper() and rest[at - 1][:1].islower()
    return noun and not leads and not adjective


def _head(phrase: Sequence[str], words: DescribedWords) -> str:
    """The noun of a phrase: the word before its first preposition or name."""
    end = next((at for at, one in enumerate(phrase) if at and words.prep.fullmatch(f" {one} ")), len(phrase))
    plain = [*phrase[:end]]
    while not words.capitals and len(plain) > 1 and plain[-1][:1].isupper():
        plain.pop()
    if words.capitals:
        return next((one for one in plain if one[:1].isupper()), plain[-1])
    return plain[-1]


def _is_known(phrase: Sequence[str], before: str) -> bool:
    """Whether the last word of a short phrase was said before, alone or as the end of another."""
    last = phrase[-1].casefold()
    ends = any(word.strip("„“”\"',.:;?!").endswith(last) for word in before.split())
    return len(last) >= _LEAST_LETTERS and len(phrase) <= 2 and ends


def _is_known_name(opening: Sequence[str], before: str, words: DescribedWords) -> bool:
    """Whether a sentence begins with a name that the headline has, or with a thing told in full there."""
    phrase = _noun_phrase(opening, words)
    return len(phrase) > 1 and _head(phrase, words).casefold() in before


def _goes_on(openings: Sequence[Sequence[str]], words: DescribedWords) -> bool:
    """Whether the later sentences are of what the first begins with: "The garage has … Its ramps are …"."""
    opening, *later = openings
    if opening[0].casefold() not in words.definite or not _noun_phrase(opening, words):
        return False
    return any(one and one[0].casefold() in words.pronouns | words.owners for one in later)


def _is_taken_up(
    phrase: Sequence[str], said: str, openings: Sequence[Sequence[str]], words: DescribedWords
) -> bool:
    """Whether sentences tell of it again: by a pronoun at their start or after a comma, or by its noun."""
    head = _head(phrase, words).casefold()
    # "Täglich verarbeitet sie", "Its mirror weighs 5 tonnes".
    firsts = [[one.casefold() for one in opening[:_FIRST_WORDS]] for opening in openings]
    # "A pilot sets out. Her balloon holds 2,600 cubic metres": the figures are none of the pilot's.
    if any(opening[0] in words.of_persons for opening in firsts):
        return False
    owned = any(opening[0] in words.owners for opening in firsts)
    inverted = words.capitals and any(not words.pronouns.isdisjoint(opening) for opening in firsts)
    pronoun = owned or inverted or any(opening[0] in words.pronouns for opening in firsts)
    again = any(word.strip(",.").endswith(head) for word in said.split())
    if len(head) >= _LEAST_LETTERS and again:
        return True
    # "The mayor spoke for 40 minutes. His office …": a pronoun stands for what the sentences begin with.
    return pronoun and openings[0][0].casefold() not in words.definite
