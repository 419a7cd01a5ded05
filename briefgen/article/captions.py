"""Captions and credits told by their shape."""

import re
from dataclasses import dataclass
from functools import cache

from briefgen.article.languages import stop_words
from briefgen.article.words import agency_called
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of

_MOST_TWIN, _MOST_HOUSE = 500, 60  # characters
_LOUD = r"[A-Z][A-Z.'’-]+"
_LEAST_TOLD, _LEAST_WORDS_TOLD = 4, 2  # letters; words
_BRACKETED = re.compile(r"\s?[(\[](?P<credit>[^()\[\]]{2,80})[)\]]\.?")
_CLAUSE = re.compile(r"[.!?]['\"”’]?\s|[.!?]['\"”’]?$")

_CREDIT_SIGN = re.compile(r"[(\[/:©…]|\.\.\.|\bby\b", re.IGNORECASE)
"""What every credit behind a caption holds, and few sentences do: looked for first."""


@dataclass(frozen=True, slots=True)
class _Patterns:
    """How credits and captions are written in a language.

    Attributes:
        alone: A line that is nothing but a credit.
        behind: A credit at the end of a caption.
        caption: What a line opens with that calls itself a caption.
        source: A line that only says that a credit follows.
        house: A line that is nothing but who sells pictures.
    """

    alone: re.Pattern[str]
    behind: re.Pattern[str]
    caption: re.Pattern[str]
    source: re.Pattern[str]
    house: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    row = table(language, "furniture")["credit"]
    label = rf"(?:(?:[A-Z]{{2,6}}\s|file\s)?(?:{any_of(row['words'])}))"
    sources = any_of(row["sources"])
    alone = (
        rf"^[(\[]?(?:(?:{sources})\s*[,:–-]\s*|{label}(?:\s+(?:by|credit|courtesy(?:\s+of)?|copyright|von)\b\s*:?"
        r"|\s*(?:[:©/]|\.\.\.|…))\s*)(?P<credit>[^.!?]{2,80}?)[)\]]?\.?$"
    )
    kinds = any_of(word.capitalize() for word in row["pictures"])
    house = any_of(table("en", "agencies")["pictures"])
    agencies = any_of(name.upper() for name in table("en", "agencies")["names"])
    rights = any_of(row["rights"])
    behind = (
        rf"\s*[(\[](?:{label}(?:\s+(?:by|credit|courtesy(?:\s+of)?|copyright|von)\b\s*:?|\s*[:©/])\s*)(?P<credit>[^()\[\]]{{2,80}})[)\]]\.?$"
        r"|\s*\((?P<shared>(?-i:[^\W\d_a-z][\w.'’-]*\s(?:[^\W\d_][\w.'’-]*\s){0,3}[^\W\d_a-z][\w.'’-]*"
        r"(?:\s?/\s?[^\W\d_a-z][\w. ]{1,60}){1,2}))\)\.?$"
        rf"|(?<=[.!?\"”])\s+{label}(?:\s+by\b\s*:?|\s*:|\s*©|\s*\.\.\.|\s*…)\s*(?P<open>(?:[^.!?:]|(?<=(?-i:[A-Z]))\.(?=\s)){{2,60}})\.?$"
        rf"|(?<=[.!?\"”])\s+(?P<slashed>(?-i:{agencies})\s?/\s?(?-i:[^\W\d_a-z])[^.!?:]{{1,50}}?)(?:\s+(?:{rights}))?\.?$"
        rf"|(?<=[.!?\"”])\s+(?P<loud>(?-i:{_LOUD}(?:\s{_LOUD}){{1,3}}\s?/\s?[A-Z][A-Z. ]{{1,40}}))$"
        rf"|\s+(?:[|•–—]\s*)?(?-i:{kinds})\s?:\s*(?P<glued>(?-i:[^\W\d_a-z])(?:[^.!?:]|(?<=(?-i:[A-Z]))\.(?=\s)){{1,60}})\.?$"
        rf"|(?<=[\w.!?\"”])\s+©\s?(?P<sign>(?:{house}|{agencies})(?:\s?/\s?[\w. -]{{2,40}})?"
        r"|(?-i:[^\W\d_a-z])[\w.'’ -]{1,40}\s?/\s?[\w. -]{2,40})\.?$"
    )
    return _Patterns(
        re.compile(alone, re.IGNORECASE),
        re.compile(behind, re.IGNORECASE),
        re.compile(rf"(?:{any_of(row['captions'])})\b\s*[,:]?\s*", re.IGNORECASE),
        re.compile(rf"(?:{sources})\s*[,:]?", re.IGNORECASE),
        re.compile(
            rf"(?:[\w.'’ -]{{2,40}}(?:/|\bvia\b)\s?)?(?:{house})(?:\s?/\s?[\w. -]{{2,30}})?", re.IGNORECASE
        ),
    )


def credit_of(text: str, language: str) -> str:
    """The credit when the line is nothing else ("PHOTO: AFP", "Getty Images"); empty otherwise."""
    if len(text) > 120:
        return ""
    found = _patterns(language).alone.match(text)
    if found and _is_told(found["credit"], language):
        return ""
    return found["credit"].strip() if found else (text if is_house(text, language) else "")


def _is_told(words: str, language: str) -> bool:
    """Whether words behind "Image:" tell what is seen, or the title of a gallery, and name nobody alone.

    They open with a capital and have several longer words in small letters ("Smoke rises from the hall").
    """
    parts = [part.strip(",.;") for part in words.split()]
    small = stop_words(language)
    told = [part for part in parts[1:] if part.islower() and len(part) >= _LEAST_TOLD and part not in small]
    is_given = any(part.lower() in _givers(language) for part in parts)
    return len(told) >= _LEAST_WORDS_TOLD and parts[0][:1].isupper() and not is_given


@cache
def _givers(language: str) -> frozenset[str]:
    """Words before or behind who gives a picture away ("provided by", "zur Verfügung gestellt")."""
    return frozenset(table(language, "furniture")["credit"].get("givers", ()))


def is_house(text: str, language: str) -> bool:
    """Whether the line is nothing but who sells pictures ("Getty Images", "AFP via Getty Images")."""
    return len(text) <= _MOST_HOUSE and bool(_patterns(language).house.fullmatch(text))


def says_credit(text: str, language: str) -> bool:
    """Whether the line only says that a credit follows ("Image source,")."""
    return len(text) <= _MOST_HOUSE and bool(_patterns(language).source.fullmatch(text))


def split_credit(text: str, language: str) -> tuple[str, str]:
    """The caption and the credit that closes it; the credit is empty where none does."""
    tail = text[-160:]
    found = _patterns(language).behind.search(tail) if _CREDIT_SIGN.search(tail) else None
    if not found:
        return text, ""
    if found["credit"] and _is_told(found["credit"], language):
        return text, ""
    credit = next(filter(None, found.groups()), "")
    return text[: len(text) - len(tail) + found.start()].strip().removesuffix("©").strip(), credit.strip()


def twin_credit(words: str, following: str, language: str) -> str:
    """The credit behind words that the line above holds alone, as under a picture; empty where none is.

    Pages give the words once for the picture and once with the credit: "Crews at work." above "Crews at
    work. (Harbour TV)".
    """
    if len(words) > _MOST_TWIN or not following.startswith(words):
        return ""
    caption, credit = split_credit(following, language)
    if caption == words and credit:
        return credit
    bracketed = _BRACKETED.fullmatch(following[len(words) :])
    return bracketed["credit"].strip() if bracketed else ""


def says_caption(text: str, language: str) -> bool:
    """Whether the line calls itself a caption."""
    return bool(_patterns(language).caption.match(text))


def without_label(text: str, language: str) -> str:
    """The words of a line that calls itself a caption; empty where they stand on the next line."""
    return _patterns(language).caption.sub("", text, count=1)


def may_be_caption(text: str) -> bool:
    """Whether a line above a credit can be its caption: short, few sentences."""
    return 3 <= len(text.split()) <= 60 and len(_CLAUSE.findall(text)) <= 3


def signed_by(text: str, credits: str = "") -> tuple[str, str]:
    """The body text without the agency that signs it, and the agency's name; empty where none does.

    A signature stands after the closing full stop: "… in output. REUTERS", "… (AFP)".

    Args:
        text: The last paragraph.
        credits: Bylines and credits of the page; a few words in capitals that stand there too are
            taken for an agency even when no table knows it.
    """
    found = _SIGNATURE.search(text[-_MOST_SIGNATURE:])
    if not found:
        return text, ""
    name = found["name"]
    known = agency_called(name)
    agency = known or (_as_name(name) if _stands_in(name, credits) else "")
    start = max(len(text) - _MOST_SIGNATURE, 0) + found.start("mark")
    return (text[:start].rstrip(), agency) if agency else (text, "")


def is_signed(text: str) -> bool:
    """Whether a sentence and what may be a signature close the line."""
    found = _SIGNATURE.search(text[-_MOST_SIGNATURE:])
    return bool(found and (agency_called(found["name"]) or _as_name(found["name"])))


def _stands_in(name: str, credits: str) -> bool:
    return bool(re.search(rf"\b{re.escape(name)}\b", credits, re.IGNORECASE))


def _as_name(words: str) -> str:
    """The name in capitals as one writes it; empty where the words are no such name."""
    if not words.isupper() or len(words) < 3 or len(words.split()) > 4:
        return ""
    return " ".join(word if len(word) < 5 else word.capitalize() for word in words.split())


_MOST_SIGNATURE = 80
_SIGNATURE = re.compile(
    r"[.!?]['\"”’»]*\s+"
    r"(?P<mark>[-–—(\[/]*\s*(?P<name>[A-Za-z][A-Za-z ]{1,30}?)(?:\s*[/,]\s*[A-Za-z]{2,10})?[)\]]?\.?)$"
)
