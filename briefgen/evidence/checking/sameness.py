"""Whether two figures are told of one thing: what they stand beside, when, where and who says so."""

import re
from bisect import bisect_left, bisect_right
from functools import cache

from briefgen.evidence.checking.check_words import CheckWords
from briefgen.evidence.checking.turn_words import turn_words
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Article, ParagraphKind, Span
from briefgen.model.evidence import Evidence, Figure

_WORD = re.compile(r"[^\W\d_]{3,}")
_CLAUSE = re.compile(r"[ -][^.,;:!?()\n“”\"]*")
_ALIKE_AFTER = 3
_TAKEN_UP = 3
"""Words after a figure among which the noun stands that it takes up ("the £21m harbour bridge")."""
_KNOWN_REACH = 24
_LONGEST = 160
"""Of a subject, in code points: one may be as long as its sentence."""
_MARK = re.compile(r"[,;:.!?—–“”\"\n]")
_REST = 120
_LED = 4
_CLOSE, _NEAR = 20, 60
_DENSE = 5
"""Figures in one sentence from which on it is a table in words, in which many numbers are alike."""
_STEM = 5
_MODIFIED = 2
"""Words of a subject of which the first tells which of several the noun is."""
_FIRST_BEHIND = 3
"""Words behind a count that may tell of which event its people are, the noun among them."""


class Sameness:
    """What is told around the figures of one article.

    Args:
        article: The article.
        evidence: Its figures and sentences.
        words: Of its language.
    """

    def __init__(self, article: Article, evidence: Evidence, words: CheckWords) -> None:
        self._article = article
        self._sentences = evidence.sentences
        self._begins = [sentence.start for sentence in evidence.sentences]
        self._starts = [figure.span.start for figure in evidence.figures]
        self._words = words
        self._turns = turn_words(article.language)
        self._common = common_words(article.language)
        self._told_of: dict[int, frozenset[str]] = {}
        self._told_around: dict[int, frozenset[str]] = {}
        self._apart: dict[tuple[int, int], bool] = {}

    def may_be(self, one: Figure, other: Figure, *, slip: bool) -> bool:
        """Whether nothing tells the two apart: another time, place or source, a revision, a part.

        Args:
            one: The earlier figure.
            other: The later one.
            slip: Whether their digits give a slip away: then two sources may have been meant to say the same,
                and words that tell apart count only close by.
        """
        sources = [] if slip or self.is_known(other) else [(one.says_who, other.says_who)]
        told = [(one.place, other.place), *sources]
        if one.when and other.when and one.when != other.when:
            return False
        if self._are_named_apart(one, other):
            return False
        if self._is_back_then(one) or self._is_back_then(other):
            return False
        if any(a and b and a.text.casefold() != b.text.casefold() for a, b in told):
            return False
        reach = _CLOSE if slip else _NEAR
        sentences = [self._sentence(each.span) for each in (one, other)]
        if sentences[0] == sentences[1] or any(self._is_dense(each) for each in sentences):
            return False
        text = self._article.text
        if (one.when or other.when) and any(
            self._words.changing.now.search(each.of(text)) for each in sentences
        ):
            return False
        if self._words.opens_another.match(text, sentences[1].start):
            return False
        return not any(self._is_told_apart(each.span, reach) for each in (one, other))

    def _are_named_apart(self, one: Figure, other: Figure) -> bool:
        """Whether one noun ends both subjects and the word before it is another.

        "The cost of the new quay" and "the cost of the old quay" are two costs.
        """
        named = [
            figure.subject.text.casefold().split()
            for figure in (one, other)
            if figure.subject and not figure.subject.inferred
        ]
        if min(map(len, named), default=0) < _MODIFIED or len(named) < len((one, other)):
            return False
        (*_, first, noun), (*_, second, other_noun) = named
        determiners = self._words.known.search
        return (
            noun == other_noun and first != second and not any(map(determiners, (f"{first} ", f"{second} ")))
        )

    def _is_back_then(self, figure: Figure) -> bool:
        """Whether it is told of a time by its distance: "four years ago"."""
        return figure.period is not None and self._turns.years_ago.search(figure.period.text) is not None

    def _is_told_apart(self, span: Span, reach: int) -> bool:
        """Whether a word close by tells a figure from others; asked once for all it is set beside."""
        found = self._apart.get((span.start, reach))
        if found is None:
            found = self._words.told_apart.search(self._around(span, reach)) is not None
            self._apart[span.start, reach] = found
        return found

    def _is_dense(self, sentence: Span) -> bool:
        held = bisect_left(self._starts, sentence.end) - bisect_left(self._starts, sentence.start)
        return held >= _DENSE

    def takes_up(self, one: Figure, other: Figure) -> bool:
        """Whether the second is told as known, by a noun the first is of: "cost £12m … the £21m bridge"."""
        if not self.is_known(other):
            return False
        mine = self.nouns(one) | self._alike_beside(one)
        return any(self._names_one(told, mine, other) for told in (self._after(other), self._owner(other)))

    def _names_one(self, told: list[str], mine: frozenset[str], other: Figure) -> bool:
        """Whether the words name one of those nouns, and are not told apart by the words before it."""
        told = [word for word in told if word not in self._turns.measuring]
        at = next((at for at, word in enumerate(told) if word in mine), None)
        if at is None:
            return False
        modified = [word for word in told[:at] if word not in mine]
        return not modified or mine <= self.nouns(other)

    def is_known(self, figure: Figure) -> bool:
        """Whether it stands behind a word for what was told of already: "the 23 people"."""
        start = figure.span.start
        return self._words.known.search(self._article.text, max(0, start - _KNOWN_REACH), start) is not None

    def is_cell(self, figure: Figure) -> bool:
        """Whether it stands in a row of a table."""
        paragraph = self._article.paragraphs[self._article.paragraph_index(figure.span.start)]
        return paragraph.kind is ParagraphKind.TABLE_ROW or "\t" in paragraph.span.of(self._article.text)

    def names(self, figure: Figure) -> frozenset[str]:
        """The words of its subject, its measure and what it counts."""
        told = [slot.text for slot in (figure.subject, figure.measure) if slot]
        return frozenset(self._stems(" ".join([*told, figure.quantity.unit.name])))

    def tells_all(self, one: Figure, name: str) -> bool:
        """Whether the sentence of the first tells all that is said before the noun of another count."""
        *told, _ = name.split()
        around = set(self._stems(self._around(one.span, _LONGEST)))
        return bool(told) and all(stem(word.casefold()) in around for word in told)

    def have_one_subject(self, one: Figure, other: Figure) -> bool:
        """Whether both are told of a subject in the same words."""
        subject = self.subject(one)
        return bool(subject) and subject == self.subject(other)

    def lasting(self, figure: Figure) -> str:
        """The subject and verb right before a figure, where that tells what something costs; else empty."""
        subject = figure.subject
        if (
            subject is None
            or subject.inferred
            or subject.span is None
            or subject.span.end >= figure.span.start
        ):
            return ""
        between = self._article.text[subject.span.end : figure.span.start].strip().casefold()
        return f"{subject.text.casefold()} {between}" if between in self._words.lasting else ""

    def nouns(self, figure: Figure) -> frozenset[str]:
        """The words for what it is of: its subject, what stands just behind it, whose it is."""
        found = self._told_of.get(figure.span.start)
        if found is None:
            subject = figure.subject
            named = self._nouns(subject.text) if subject and not subject.inferred else []
            found = frozenset((*named, *self._after(figure), *self._owner(figure)))
            self._told_of[figure.span.start] = found
        return found

    def are_shares_alike(self, one: Figure, other: Figure) -> bool:
        """Whether the same words follow both: "65 per cent of tenants fear", "three in four tenants fear"."""
        first, second = (self._after(figure)[:_ALIKE_AFTER] for figure in (one, other))
        return len(first) == _ALIKE_AFTER and first == second

    def rest_of_clause(self, figure: Figure) -> tuple[str, ...]:
        """The words between a figure and the next mark, in lower case."""
        text, end = self._article.text, self._sentence(figure.span).end
        rest = _MARK.split(text[figure.span.end : min(end, figure.span.end + _REST)])[0]
        return tuple(rest.casefold().split())

    def are_led_alike(self, one: Figure, other: Figure) -> bool:
        """Whether the same deed of the same stands right before both, and nothing tells of another."""
        text, spans = self._article.text, (one.span, other.span)
        told = [text[self._sentence(span).start : span.start] for span in spans]
        led = [" ".join(words.split()[-_LED:]) for words in told]
        shared = set(self._stems(led[0])) & set(self._stems(led[1]))
        return len(shared) > 1 and not any(map(self._words.told_apart.search, led))

    def subject(self, figure: Figure) -> frozenset[str]:
        """The words of its subject; none where that was only inferred."""
        subject = figure.subject
        return frozenset(self._stems(subject.text)) if subject and not subject.inferred else frozenset()

    def shared(self, one: Figure, other: Figure) -> int:
        """How many uncommon words stand around both, each in its sentence."""
        return len(self._words_of(one) & self._words_of(other))

    def _words_of(self, figure: Figure) -> frozenset[str]:
        found = self._told_around.get(figure.span.start)
        if found is None:
            own = frozenset(self._stems(figure.text))
            found = frozenset(self._stems(self._around(figure.span))) - own
            self._told_around[figure.span.start] = found
        return found

    def _alike_beside(self, figure: Figure) -> frozenset[str]:
        """The verbs and nouns beside it that a noun of their stem may take up: "lost $3m … the $3m loss"."""
        return self._alike_in(self._around(figure.span, _KNOWN_REACH))

    def _alike_in(self, told: str) -> frozenset[str]:
        alike = self._words.alike_stems
        return frozenset(alike[word] for word in _WORD.findall(told.casefold()) if word in alike)

    def happened_alike(self, one: Figure, other: Figure) -> bool:
        """Whether words of one stem beside both tell what happened: "killed nine people", "the 12 dead"."""
        told = [self._alike_beside(each) | self._alike_in(each.text) for each in (one, other)]
        return not told[0].isdisjoint(told[1])

    def is_of_one_event(self, one: Figure, other: Figure) -> bool:
        """Whether the second count is of what the first was of, as its words tell.

        Where words behind it tell of which event ("the 12 dead of the fire"), that must be named with the
        first as well; without them, nothing may be told between the two.
        """
        first, last = (self._sentence(each.span) for each in (one, other))
        behind = re.findall(r"\w+", self._article.text[other.span.end : last.end][:_NEAR])
        joint = next((at for at, word in enumerate(behind) if word.casefold() in self._words.joints), _NEAR)
        if joint < _FIRST_BEHIND:
            event = self._stems(" ".join(behind[joint + 1 :]))[:1]
            return bool(event) and event[0] in self._stems(first.of(self._article.text))
        at = bisect_right(self._begins, first.start)
        return at < len(self._sentences) and self._sentences[at] == last

    def _after(self, figure: Figure) -> list[str]:
        """The words just behind it, up to the end of their clause."""
        rest = _CLAUSE.match(self._article.text, figure.span.end)
        return self._nouns(rest[0])[:_TAKEN_UP] if rest else []

    def _owner(self, figure: Figure) -> list[str]:
        """The words before "its" and the figure: "the dam and its 47 million litres"."""
        own, start = self._sentence(figure.span), figure.span.start
        before = self._article.text[max(own.start, start - _KNOWN_REACH) : start]
        its = self._words.its.search(before)
        return self._nouns(before[: its.start()]) if its else []

    def _nouns(self, text: str) -> list[str]:
        alike = self._words.alike_stems
        words = (word for word in _WORD.findall(text[:_LONGEST].casefold()) if word not in self._common)
        return [alike.get(word) or word.removesuffix("s") for word in words]

    def _stems(self, text: str) -> list[str]:
        alike = self._words.alike_stems
        words = (word for word in _WORD.findall(text[:_LONGEST].casefold()) if word not in self._common)
        return [alike.get(word) or stem(word) for word in words]

    def _sentence(self, span: Span) -> Span:
        at = bisect_right(self._begins, span.start) - 1
        return self._sentences[at] if at >= 0 else span

    def _around(self, span: Span, reach: int = _NEAR) -> str:
        own, text = self._sentence(span), self._article.text
        before = text[max(span.start - reach, own.start) : span.start]
        return f"{before} {text[span.end : min(span.end + reach, own.end)]}"


def stem(word: str) -> str:
    """The beginning that forms of a word share: "killed", "killing"; short words lose their plural only."""
    return word[:_STEM] if len(word) > _STEM else word.removesuffix("s")


@cache
def common_words(language: str) -> frozenset[str]:
    """Words too common to tell what a sentence is about."""
    return frozenset(table(language, "keypoints")["common"])
