"""Quotation marks that hold no speech: titles, nicknames, terms, words the writer keeps at a distance."""

from briefgen.evidence.quoting.few_words import SPOKEN, STOPS, few_quoted, speaks_on
from briefgen.evidence.quoting.setting import Setting
from briefgen.evidence.quoting.speakers import OWN_WORDS
from briefgen.evidence.text.tokens import Kind
from briefgen.evidence.words.speech import Tongue
from briefgen.evidence.words.word_sets import either

_FEW = 2
_SHORT = 3
_LONGEST_TITLE = 9
_NEAR = 3
_UNTOLD = frozenset({"", "subject", "last speaker"})
_DASHES = frozenset({"—", "–", "-", "--"})
_WEAK = "weak verb"


def is_speech(here: Setting, tongue: Tongue) -> bool:
    """Whether the marks hold words somebody said or wrote."""
    if not any(any(c.isalpha() for c in word) for word in here.words):
        return False
    if here.rule == OWN_WORDS or _has_byline(here, tongue) or _cited(here) or _named_work(here, tongue):
        return False
    if _before_noun(here, tongue) or _listening(here, tongue):
        return False
    if here.names or here.glossed or (here.before and (here.before.text == "=" or _announced(here, tongue))):
        return False
    few = here.size <= _FEW
    capitals = few and tongue.names.nouns_capitalised
    if (
        not capitals
        and not _told_of_a(here, tongue)
        and _title_shaped(here.words, tongue)
        and (_placed(here, tongue) or not _introduced(here))
    ):
        return False
    if few:
        return few_quoted(here, tongue)
    guessed = here.rule in {"", "subject"} and not here.first and not here.verb_near
    return not guessed or here.size > _SHORT or here.closed not in {"", ","}


def _listening(here: Setting, tongue: Tongue) -> bool:
    """Whether it names the paper that was told: 'told “The Ely Gazette”', "sagte der „Zeit“", "der „taz“"."""
    alone = len(here.words) == 1 and (here.after is None or here.after.kind is not Kind.WORD)
    named = _title_shaped(here.words, tongue) or (alone and tongue.names.nouns_capitalised)
    return here.listens and named and here.words[-1][-1] not in STOPS


def _told_of_a(here: Setting, tongue: Tongue) -> bool:
    """Whether somebody speaks of “a …” where nouns have capitals, which then tell no title."""
    article = here.before is not None and here.before.lower in tongue.speech.indefinite
    return tongue.names.nouns_capitalised and article and here.rule not in _UNTOLD


def _before_noun(here: Setting, tongue: Tongue) -> bool:
    """Whether it only tells of what kind the thing behind it is: 'earned "is it over?" headlines'.

    What a verb of saying governs is somebody's words still: 'called it a "reckless" plan'.
    """
    after, before, speech = here.after, here.before, tongue.speech
    if after is None or before is None or before.kind is not Kind.WORD or here.closed in {",", "."}:
        return False
    small = either(speech.prepositions, speech.conjunctions, speech.relative, speech.infinitive_after)
    verb = either(speech.verbs, speech.auxiliaries, speech.finite, speech.weak)
    word = after.lower
    written = after.capital if tongue.names.nouns_capitalised else after.text.islower()
    plain = after.kind is Kind.WORD and written and word not in either(small, verb)
    ends = (*speech.past_endings, *speech.fronted_endings)
    aside = speech.is_adverb(word) or word in either(speech.determiners, speech.times, speech.listeners)
    noun = plain and not aside and word not in tongue.names.pronouns and not word.endswith(ends)
    whole = here.words[-1].lower() not in speech.prepositions and not here.words[0][0].isdigit()
    return noun and whole and (here.rule in _UNTOLD or (here.rule == _WEAK and here.broken))


def _has_byline(here: Setting, tongue: Tongue) -> bool:
    """Whether it is a headline with the name of its author, as in a digest: — “…,” by Ms Li."""
    begins = here.first or (here.before is not None and here.before.text in _DASHES)
    byline = here.after is not None and here.after.lower in tongue.speech.bylines
    return begins and here.closed == "," and byline


def _cited(here: Setting) -> bool:
    """Whether it is a headline cited with its paper in brackets: (“Town Wakes,” The Gazette, Friday)."""
    bracket = here.before is not None and here.before.text == "("
    return bracket and here.closed == "," and here.rule not in SPOKEN


def _announced(here: Setting, tongue: Tongue) -> bool:
    """A word before it says what the marks hold: "the phrase", "the film", "so-called"."""
    word = here.before.lower if here.before and here.before.kind is Kind.WORD else ""
    known = word in tongue.speech.scare or word in tongue.speech.titled
    return known and here.size <= _FEW


def _named_work(here: Setting, tongue: Tongue) -> bool:
    """Whether it names a work or a programme: every word has a capital, the small ones too."""
    before, words = here.before, here.words
    if before is None or not 1 < len(words) <= _LONGEST_TITLE or not all(word[0].isupper() for word in words):
        return False
    if any(word[-1] in STOPS for word in words[:-1]):
        return False
    placed = before.lower in tongue.speech.prepositions and here.closed == ""
    return before.lower in tongue.speech.titled or placed


def _placed(here: Setting, tongue: Tongue) -> bool:
    """Whether it is where or whose something is: on “…”, NBC's “…”."""
    before = here.before
    return before is not None and (before.possessive or before.lower in tongue.speech.prepositions)


def _introduced(here: Setting) -> bool:
    """Said, "…" or said: "…", or a whole sentence with its attribution after it."""
    if (here.before is not None and here.before.text == ":") or (here.shown and here.size > _FEW):
        return True
    sentence = len(here.words) > _FEW and here.gap == 0 and here.closed in {".", "!", "?"}
    comma = here.before is not None and here.before.text == "," and here.gap == 1
    spoken = len(here.words) > _SHORT and 0 <= here.gap < _NEAR
    return sentence or comma or spoken or (here.first and here.rule in SPOKEN) or speaks_on(here)


def _title_shaped(words: list[str], tongue: Tongue) -> bool:
    """Every word but the small ones has a capital, as in the title of a book or show."""
    if not 1 <= len(words) <= _LONGEST_TITLE or (len(words) > 1 and words[-1].endswith("!")):
        return False
    bare = [word.strip("\"'’‘.,!?:;()[]-–—") for word in words]
    speech = tongue.speech
    small = either(speech.prepositions, speech.determiners, speech.conjunctions, tongue.names.particles)
    second = next((at for at, word in enumerate(words, 1) if word.endswith(":")), 0)
    inside = (word for at, word in enumerate(bare) if at not in {0, second} and word)
    if any(word.lower() in small and word[0].isupper() for word in inside):
        return False
    large = [word for word in bare if word and word.lower() not in small]
    if any(word.endswith(("!", "?", ".")) for word in words[:-1]) or len(large) * 2 < len(words):
        return False
    return all(word[0].isupper() or word[0].isdigit() for word in large) and bare[0][:1].isupper()
