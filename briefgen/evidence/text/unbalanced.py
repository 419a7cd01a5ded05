"""Quotations that lack one of their marks, mended by the attribution beside them."""

import re
from dataclasses import dataclass
from functools import cache

from briefgen.evidence.text.sentences import first_end
from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import CAPITAL
from briefgen.model.article import Span

_NAME = rf"(?:{CAPITAL}[\w.’'-]*\s){{1,4}}"
_ENDS = frozenset(".!?…")
_TIED = frozenset(",!?…")
_DIRECTED = frozenset("“„")
_SINGLE = frozenset("‘‚'")
_STOP = re.compile(r"[,;:!?…—–()]|\.(?=\s|\Z)")
_MOST_WORDS = 8
_CUE_WITHIN = 4
_LONGEST_ATTRIBUTION = 7
_LOOK_BACK = 200
_LONGEST_REST = 3000
_STOPPED_SINGLE = re.compile(r"(?<=[.!?])[’'](?=\s|$)")
_OPEN_SINGLE = re.compile(r"‘|(?<!\w)'(?=\w)")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A quotation with the marks it has, and without them.

    Attributes:
        mended: It lacks a mark: where it ends or begins is read off the words beside it.
    """

    outer: Span
    inner: Span
    mended: bool = False


@cache
def attribution(language: str) -> re.Pattern[str]:
    """A space and an attribution: " said Ms Li", " Ms Li said", " she said"."""
    return re.compile(_attribution(language))


def _attribution(language: str) -> str:
    cues, persons = _cues(language), _persons(language)
    articles = alternatives(list(table(language, "speech")["articles"]))
    inverted = rf"(?:{cues})\s(?:{CAPITAL}|(?:{persons})\b|(?:{articles})\s)"
    named = rf"(?:{_NAME}|(?:{articles})\s[\w-]+\s)(?:{cues})\b"
    return rf"\s(?:{inverted}|{named}|(?:{persons})\s(?:{cues})\b)"


@cache
def _closing(language: str) -> re.Pattern[str]:
    """A comma or another mark before an attribution: "…, said Ms Li", "…? she said"."""
    return re.compile(rf"[,!?…](?={_attribution(language)})")


@cache
def _opening(language: str) -> re.Pattern[str]:
    """An attribution and a comma or colon before a capital: "she added, The plan …"."""
    return re.compile(rf"\b(?:{_cues(language)})[,:]\s(?={CAPITAL})")


def _cues(language: str) -> str:
    return alternatives(table(language, "sentences")["speech"])


def _persons(language: str) -> str:
    pronouns = table(language, "names")["pronouns"]
    return alternatives([word for gender in ("male", "female", "plural") for word in pronouns[gender]])


def closed(text: str, at: int, until: int, language: str) -> Stretch | None:
    """The quotation of a mark that nothing closes, up to where its speech plainly ends; None where none does.

    It ends at a single mark, at the attribution after it, before the next mark, at the end of the sentence
    that a colon or a verb of saying introduced, or of the few words that are quoted inside a sentence.

    Args:
        text: Of the paragraph.
        at: Where the mark stands.
        until: Where the next quotation begins; the end of the paragraph where none does.
        language: Of the article.
    """
    single = _STOPPED_SINGLE.search(text, at + 1, until) if text[at] not in _SINGLE else None
    if single and _OPEN_SINGLE.search(text, at + 1, until) is None:
        return _mended(at, single.start(), single.end())
    begun = text[at + 1 : at + 2].isupper()
    introduced = _introduced(text, at, language)
    end = min(first_end(text, at + 1, language), until)
    if not introduced:
        heads = not text[:at].strip()
        found = _closing(language).search(text, at + 1, until if heads else end)
        if found and (heads or begun):
            return _mended(at, found.end(), found.end())
    if until < len(text):
        before_next = _before_next(text, at, until)
        if before_next:
            return before_next
    if begun and introduced and text[end - 1] in _ENDS:
        return _mended(at, end, end)
    return _few_words(text, at, end, language) if not begun and text[:at].strip() else None


def _mended(at: int, inner: int, outer: int) -> Stretch | None:
    return Stretch(Span(at, outer), Span(at + 1, inner), mended=True) if inner > at + 1 else None


def _introduced(text: str, at: int, language: str) -> bool:
    """Whether a colon, or a verb of saying and a comma or not, stands right before the mark."""
    before = text[max(at - _LOOK_BACK, 0) : at].rstrip()
    if before.endswith(":"):
        return True
    last = before.rstrip(",").split()[-1:]
    return bool(last) and last[0].lower() in table(language, "sentences")["speech"]


def _before_next(text: str, at: int, until: int) -> Stretch | None:
    """The quotation up to the sentence end before the next one opens."""
    end = len(text[:until].rstrip())
    if text[at] not in _DIRECTED or end - at <= 1 or text[end - 1] not in _ENDS or end == until:
        return None
    return _mended(at, end, end)


def _few_words(text: str, at: int, end: int, language: str) -> Stretch | None:
    """The few words a verb quotes inside a sentence, up to its next stop, where nothing is joined to them."""
    stop = _STOP.search(text, at + 1, end)
    until = stop.start() if stop else end
    words = text[at + 1 : until].lower().split()
    joined = not _joining(language).isdisjoint(words)
    cued = not _quoting(language).isdisjoint(
        text[max(at - _LOOK_BACK, 0) : at].lower().split()[-_CUE_WITHIN:]
    )
    return _mended(at, until, until) if cued and not joined and 1 < len(words) <= _MOST_WORDS else None


@cache
def _quoting(language: str) -> frozenset[str]:
    speech = table(language, "speech")
    return frozenset((*speech["finite"], *speech["weak"]))


@cache
def _joining(language: str) -> frozenset[str]:
    return frozenset(table(language, "speech")["conjunctions"])


def ends_early(text: str, at: int, language: str) -> bool:
    """Whether an attribution ends the first sentence after an opening mark, and the writer goes on after it.

    Nobody goes on in the first person: “You will fail, he said. I proved him wrong.” is all one speech.
    """
    end = first_end(text, at + 1, language)
    found = _closing(language).search(text, at + 1, end)
    if found is None or len(text[found.end() : end].split()) > _LONGEST_ATTRIBUTION:
        return False
    own = table(language, "names")["pronouns"]["first"]
    return not any(
        word.strip("“”\"‘’',.!?").partition("'")[0] in own
        for word in _lower_words(text[end : end + _LONGEST_REST])
    )


def _lower_words(text: str) -> list[str]:
    return text.lower().replace("’", "'").split()


def opened_by_cue(text: str, since: int, closing: int, language: str) -> Stretch | None:
    """The quotation of a mark that nothing opens, from the attribution before it.

    One that heads its paragraph begins there, where an attribution follows: We go,” said Ms Li. Of that
    beginning there is no doubt.

    Args:
        text: Of the paragraph.
        since: Where the quotation before it ends.
        closing: Where the mark stands.
        language: Of the article.
    """
    found = _opening(language).search(text, since, closing)
    if found:
        return Stretch(Span(found.end(), closing + 1), Span(found.end(), closing), mended=True)
    heads = since == 0 and text[:1].isupper() and text[closing - 1] in _TIED
    if heads and attribution(language).match(text, closing + 1):
        return Stretch(Span(0, closing + 1), Span(0, closing))
    return None
