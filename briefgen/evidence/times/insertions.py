"""Dates in a clause about a noun: "Lee, who took over in June, said …"; what it tells is not its sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from briefgen.evidence.times.dates import FoundDate
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import CAPITAL, NAME_WORD, any_of_each
from briefgen.knowledge.traits import is_verb_second
from briefgen.model.article import Span

_REACH = 140
_MOST_WORDS_OF_A_SUBJECT = 8
_FEWEST_BEHIND = 2
_INSIDE = r"(?:[^,;:.]|(?<=\d)[.,:](?=\d))*"
_NAME = re.compile(rf"(?<!\w)(?:{CAPITAL}[\w’'.-]*\s){{1,4}}{NAME_WORD}\Z")
PARTICIPLE = re.compile(r"(?:ge|be|ver|er|ent|zer|miss|[a-zäöüß]{2,5}ge)[a-zäöüß]+(?:t|en)|[a-zäöüß]+iert")
"""A German participle of the past, by its shape."""
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


@dataclass(frozen=True, slots=True)
class _Cues:
    """The table `events` of a language, as far as it tells of clauses about a noun."""

    opening: re.Pattern[str]
    restricting: re.Pattern[str]
    until: re.Pattern[str]
    until_behind: re.Pattern[str]
    birth: re.Pattern[str]
    birth_behind: re.Pattern[str]
    noun: re.Pattern[str]
    verbs: frozenset[str]
    helpers: frozenset[str]
    small: frozenset[str]
    told: frozenset[str]
    joins: frozenset[str]
    pronouns: frozenset[str]
    relating: frozenset[str]
    past_endings: tuple[str, ...]
    verb_last: bool


@cache
def _cues(language: str) -> _Cues:
    words = table(language, "events")
    any_of = any_of_each(words)
    verb_last = is_verb_second(language)
    articles = {*words["determiners"], *table(language, "calendar")["articles"]}
    article = rf"(?i:{'|'.join(map(re.escape, sorted(articles)))})\s"
    one = "" if verb_last else rf"|(?<!\w){NAME_WORD}"  # German writes every noun so
    return _Cues(
        opening=re.compile(rf",\s(?P<about>(?:{any_of['asides_about']})\s)?(?P<inside>{_INSIDE})\Z"),
        restricting=re.compile(
            rf"(?<=\w)\s(?:{any_of['restricting']})\s(?P<inside>(?!.*\s(?:{any_of['restricting']})\s){_INSIDE})\Z"
        ),
        until=re.compile(
            rf"(?<!\w)(?:{any_of['lasted_until']}|{any_of['record_since']})\s(?:[^\W\d_]+\s){{0,2}}\Z"
        ),
        until_behind=re.compile(rf"\s(?:{any_of['lasted_until']})\s"),
        birth=re.compile(rf"(?<!\w)(?:{any_of['births']})\s(?:[^\W\d_]+\s){{0,4}}\Z"),
        birth_behind=re.compile(rf"\s(?:[^\W\d_]+\s){{0,4}}(?:{any_of['births']})(?!\w)"),
        noun=re.compile(rf"(?:(?<!\w){article}(?:(?!{article})\w[\w’'.-]*\s){{0,5}}[^\W\d_][\w’'-]*{one})\Z"),
        verbs=frozenset(words["past"])
        | {*words["past_forms"], *words["perfect"], *words["be"], *words["told"]},
        helpers=frozenset(words["second_verbs"]),
        small=frozenset(words["small"])
        - {*words["be"], *words["modals"], *words["perfect"], *words["second_verbs"]},
        told=frozenset(words["told"]),
        joins=frozenset([*words["joins"], *words["restricting"]]),
        pronouns=frozenset(words["pronouns"]),
        relating=frozenset([*words["restricting"], *words["pronouns"], *words["asides_about"]]),
        past_endings=tuple(words["past_endings"]),
        verb_last=verb_last,
    )


def lasted_or_was_born(text: str, sentence: Span, found: FoundDate, language: str) -> bool:
    """Whether a date in an insertion only ends what lasted or tells an age: "who was mayor until 2022"."""
    cues = _cues(language)
    begin = max(sentence.start, found.span.start - _REACH)
    opened = cues.opening.search(text, begin, found.span.start)
    if opened is None:
        return False
    inside = opened["inside"]
    end = min(sentence.end, found.span.end + _REACH)
    if cues.birth.search(inside) or cues.birth_behind.match(text, found.span.end, end):
        return True
    lasted = cues.until.search(inside) or cues.until_behind.match(text, found.span.end, end)
    return opened["about"] is not None and lasted is not None


def clause_about(text: str, sentence: Span, found: FoundDate, language: str) -> Span | None:
    """The clause about a noun that a date stands in, with its noun: "Tom Aldous, who took over in June".

    Returns:
        None where the date stands in none, or where no noun is seen before it.
    """
    cues = _cues(language)
    begin = max(sentence.start, found.span.start - _REACH)
    opened = cues.opening.search(text, begin, found.span.start)
    if (
        opened is not None
        and opened["about"] is None
        and _is_participial(text, sentence, found, opened, cues)
    ):
        return _participial_clause(text, sentence, found, opened, cues)
    if opened is None or opened["about"] is None:
        return _restricting_clause(text, sentence, found, cues)
    end = _end(text, Span(found.span.end, sentence.end))
    if cues.verb_last and not _is_verb(text[:end].rpartition(" ")[2], cues):
        return None  # "der" may as well be an article
    leads = text[end : end + 1] == "," and _leads(text, Span(sentence.start, opened.start()), cues)
    start = sentence.start if leads else _noun_start(text, sentence.start, opened.start(), cues)
    return None if start is None else Span(start, end)


def without_insertions(
    text: str, told: tuple[Span, ...], inserted: Sequence[Span], dates: Sequence[FoundDate]
) -> tuple[Span, ...]:
    """What is told without the clauses commas put into it, that have dates of their own.

    Args:
        text: The article.
        told: In order.
        inserted: Clauses about a noun, each with it; in order.
        dates: Those of the sentence.
    """
    for one in inserted:
        inner = next(found.span for found in dates if one.contains(found.span))
        comma = text.rfind(", ", one.start, inner.start)
        if comma < 0 or text[one.end : one.end + 2] != ", ":
            continue  # without commas it tells which one is meant
        behind = one.end + len(", ")
        told = tuple(part for whole in told for part in _parted(text, whole, Span(one.start, comma), behind))
    return told


def _parted(text: str, whole: Span, noun: Span, behind: int) -> tuple[Span, ...]:
    """What stands before an insertion, with its noun, and behind it, if that is more than a word."""
    if not whole.contains(noun) or len(text[behind : whole.end].split()) < _FEWEST_BEHIND:
        return (whole,)
    return Span(whole.start, noun.end), Span(behind, whole.end)


def opening_participle(
    text: str, sentence: Span, dates: Sequence[FoundDate], language: str
) -> tuple[Span, Span] | None:
    """A dated phrase that opens a sentence, with the subject behind it, and the dated clause it is part of.

    "Founded in 1986 by an engineer, the museum moved to the brewery in 1992."

    Args:
        text: The article.
        sentence: Where the phrase may open.
        dates: Those of the sentence.
        language: BCP 47.

    Returns:
        The phrase with the subject, and the clause from the subject on; None where no participle opens it or
        either has no date.
    """
    cues = _cues(language)
    first = _WORD.match(text, sentence.start, sentence.end)
    if cues.verb_last or first is None or first[0].lower() in cues.helpers or len(dates) < _FEWEST_BEHIND:
        return None
    end = _end(text, Span(dates[0].span.end, sentence.end))
    words = _WORD.findall(text[sentence.start : end].lower())
    if text[end : end + 2] != ", " or [word for word in words if _is_verb(word, cues)] != words[:1]:
        return None
    behind = end + len(", ")
    reach = min(sentence.end, behind + _REACH)
    subject = [*_WORD.finditer(text, behind, reach)][: _MOST_WORDS_OF_A_SUBJECT + 1]
    at = next((n for n, word in enumerate(subject) if _opens_verb(word[0], cues)), 0)
    if not at or (at == 1 and subject[0][0].islower()) or "," in text[behind : subject[at].start()]:
        return None
    if not (cues.joins | cues.told | cues.pronouns).isdisjoint(words):
        return None
    of_subject = {word[0].lower() for word in subject[:at]}
    if dates[1].span.start < subject[at].end() or not cues.relating.isdisjoint(of_subject):
        return None  # "the museum that closed in 1970 moved": the first verb is that of a clause about it
    return Span(sentence.start, subject[at - 1].end()), Span(behind, sentence.end)


def _opens_verb(word: str, cues: _Cues) -> bool:
    return word in cues.helpers or _is_verb(word, cues)


def runs_into_the_main_clause(text: str, sentence: Span, inner: Span, language: str) -> bool:
    """Whether the verb of the sentence stands in what looks like a clause inside one about its subject.

    "A man who was drunk when his car hit a wall was jailed on Friday": the wall was not jailed.

    Args:
        text: The article.
        sentence: Where the clause is looked for.
        inner: From behind the word that opens the inner clause up to a date.
        language: BCP 47.
    """
    cues = _cues(language)
    begin = max(sentence.start, inner.start - _REACH)
    if cues.verb_last or cues.restricting.search(text, begin, inner.start) is None:
        return False
    verbs, beside = 0, False
    for word in _WORD.findall(inner.of(text)):
        if word in cues.joins or word in cues.told:
            verbs, beside = 0, False
            continue
        is_verb = word in cues.helpers or _is_verb(word, cues)
        verbs += is_verb and (not beside or word in cues.helpers)
        beside = is_verb
    return verbs > 1


def _restricting_clause(text: str, sentence: Span, found: FoundDate, cues: _Cues) -> Span | None:
    """A clause without commas that tells which one is meant: "the lakes that had been sampled in 2016".

    Its verb follows at once and is the only one before the date: "a man who stole cars was jailed on Friday".
    """
    opened = cues.restricting.search(text, max(sentence.start, found.span.start - _REACH), found.span.start)
    words = _WORD.findall(opened["inside"]) if opened else []
    verbs = [_is_verb(word, cues) for word in words]
    behind = verbs.index(False) if False in verbs else len(verbs)
    if opened is None or behind == 0 or any(verbs[behind:]):
        return None
    noun = cues.noun.search(text, max(sentence.start, opened.start() - _REACH), opened.start())
    if noun is None or any(_is_verb(word, cues) for word in _WORD.findall(noun[0])):
        return None
    return Span(noun.start(), found.span.end)


def _is_participial(text: str, sentence: Span, found: FoundDate, opened: re.Match[str], cues: _Cues) -> bool:
    """Whether a participle opens, or in German closes, an insertion up to a comma: ", approved in 2022, "."""
    end = _end(text, Span(found.span.end, sentence.end))
    if text[end : end + 2] != ", " or cues.until.search(opened["inside"]):
        return False
    words = _WORD.findall(text[opened.start("inside") : end])
    verbs = [word for word in words if _is_verb(word, cues)]
    if cues.verb_last:
        return bool(words) and PARTICIPLE.fullmatch(words[-1]) is not None and not verbs[:-1]
    return bool(words) and verbs == [words[0]] and words[0] not in cues.helpers


def _participial_clause(
    text: str, sentence: Span, found: FoundDate, opened: re.Match[str], cues: _Cues
) -> Span | None:
    """Such an insertion with its noun, where the verb of the sentence follows."""
    end = _end(text, Span(found.span.end, sentence.end))
    behind = _WORD.match(text, end + len(", "), sentence.end)
    if behind is None or not behind[0].islower() or behind[0] in cues.small or behind[0] in cues.joins:
        return None
    if not cues.verb_last and behind[0].endswith("ing"):
        return None  # "Lee of York, endorsed her last week, saying …"
    leads = _leads(text, Span(sentence.start, opened.start()), cues)
    start = sentence.start if leads else _noun_start(text, sentence.start, opened.start(), cues)
    return None if start is None else Span(start, end)


def _end(text: str, rest: Span) -> int:
    for i in range(rest.start, rest.end):
        if text[i] in ",;:" and not (text[i - 1].isdigit() and text[i + 1 : i + 2].isdigit()):
            return i
    end = rest.end
    while end > rest.start and text[end - 1] in ' "”’.;!?':
        end -= 1
    return end


def _leads(text: str, before: Span, cues: _Cues) -> bool:
    """Whether the words before a comma are but the subject of their sentence."""
    words = _WORD.findall(before.of(text)) if len(before) <= _REACH else []
    if any(map(str.isdigit, before.of(text)[:_REACH])):
        return False  # a date or number may open the sentence: "On 3 May the pier, which …"
    return 0 < len(words) <= _MOST_WORDS_OF_A_SUBJECT and not any(_is_verb(word, cues) for word in words)


def _noun_start(text: str, sentence: int, comma: int, cues: _Cues) -> int | None:
    begin = max(sentence, comma - _REACH)
    noun = _NAME.search(text, begin, comma) or cues.noun.search(text, begin, comma)
    if noun is None or any(_is_verb(word, cues) for word in _WORD.findall(noun[0])):
        return None
    return noun.start()


def _is_verb(word: str, cues: _Cues) -> bool:
    return word.islower() and (word in cues.verbs or word.endswith(cues.past_endings))
