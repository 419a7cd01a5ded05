"""What a paragraph tells of one thing in unlike units, each row named by the words that lead to its value."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.described_words import DescribedWords, described_words
from briefgen.charts.suggesting.facets import Facets
from briefgen.charts.suggesting.foreseen import foreseen
from briefgen.charts.suggesting.ideas import is_balanced, is_size_of_change
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.suggesting.things import thing_of, without_inserted
from briefgen.charts.titles import Drafts
from briefgen.knowledge.patterns import CAPITAL
from briefgen.model.evidence import Figure, FigureKind
from briefgen.model.quantity import Dimension

_FROM, _AT_MOST, _UNITS = 4, 8, 3
_MOST_SENTENCES, _LABEL_WORDS = 4, 9
_NEVER = (FigureKind.AGE, FigureKind.RANK, FigureKind.RATIO, FigureKind.SCORE)
_YEAR, _NUMBER = re.compile(r"\b(?:19|20)\d{2}\b"), re.compile(r"\d")
_NAMED = re.compile(rf"(?<=\w\s)[„“\"»]{CAPITAL}[\w-]*(?:\s(?:\d|{CAPITAL})[\w-]*){{0,2}}[“”\"«](?=\s)")
_MARKS = re.compile(r"[“”„\"»«():;?!\t]")


def described(figures: Sequence[Figure], drafts: Drafts) -> Iterator[Facets]:
    """Four figures or more of one thing, in three units at least, of one paragraph: all of it, or nothing.

    A row is named by the article's words from the start of its clause to the value, and behind it to the
    end of the clause; what another thing has, a part of it or its owner, keeps its own name there.

    Args:
        figures: All of the article's that are not denied, by place.
        drafts: Of the article.
    """
    for _, told in groupby(figures, key=lambda one: drafts.article.paragraph_index(one.span.start)):
        run = [one for one in told if one.quantity.value != 1]
        if _may_be_read(run, drafts) and (found := _read(run, drafts)):
            yield found


def _may_be_read(run: Sequence[Figure], drafts: Drafts) -> bool:
    """Whether enough unlike figures of one time and one source stand there, none of them a change."""
    if not _FROM <= len(run) <= _AT_MOST or len({one.quantity.unit for one in run}) < _UNITS:
        return False
    times = {one.when for one in run if one.when}
    slight = any(one.kind in _NEVER or one.compared_to for one in run)
    # "The mill cuts 42,000 cubic metres of timber": a row says its verb, but two tell what has changed.
    slight |= len([one for one in run if is_size_of_change(one)]) > 1
    told = sentences_of(drafts.article.text, drafts.language, run[0].span.start, run[-1].span.end)
    # "Die „Nordsee II“ ist 76 Meter lang": a name, nothing that anybody said.
    marked = _MARKS.search(_NAMED.sub("", drafts.article.text[told.start : told.stop]))
    return len(times) <= 1 and not slight and not marked


def _read(run: Sequence[Figure], drafts: Drafts) -> Facets | None:
    text = drafts.article.text
    by_sentence = groupby(
        run, key=lambda one: sentences_of(text, drafts.language, one.span.start, one.span.end)
    )
    first = drafts.opens
    sentences = [(range(max(one.start, first), one.stop), list(told)) for one, told in by_sentence]
    names = thing_of([sentence for sentence, _ in sentences], drafts)
    if not names or len(sentences) > _MOST_SENTENCES:
        return None
    reader = _Reader(drafts, names)
    rows = [row for sentence, told in sentences for row in reader.rows(sentence, told)]
    labels = [name.casefold() for _, name in rows]
    whole = len(rows) == len(run) and all(labels) and len(set(labels)) == len(labels)
    return Facets(names[0], tuple(rows)) if whole else None


@dataclass(frozen=True, slots=True)
class _Clause:
    """The words on both sides of a figure up to those of the next ones."""

    figure: Figure
    lead: str
    tail: str


class _Reader:
    """Names the figures of sentences about one thing."""

    def __init__(self, drafts: Drafts, names: Sequence[str]) -> None:
        self._drafts, self._text = drafts, drafts.article.text
        self._words: DescribedWords = described_words(drafts.language)
        self._things = [name.casefold().split() for name in names]

    def rows(self, sentence: range, told: Sequence[Figure]) -> list[tuple[Figure, str]]:
        """The figures of a sentence with their names; an empty name for one that is not understood."""
        clauses = self._clauses(sentence, told)
        subject, verb, modal = "", "", ""
        named = list[tuple[Figure, str]]()
        for at, clause in enumerate(clauses):
            lead = clause.lead if at else without_inserted(f"{clause.lead} ")
            words = self._unjoined(lead.split())
            own = at == 0 or not words or self._has_subject(words)
            if own:
                subject, words = self._subject(words)
            if not words and not at and clause.figure.quantity.unit.dimension is Dimension.COUNT:
                subject = _counted(clause.figure)
            prefix = "" if own else subject
            name = self._name(clause, words, prefix, verb)
            own_modal = self._modal(words)
            ahead = foreseen(clause.figure, self._drafts) is not None
            modal = own_modal or (modal if ahead and not own else "")
            if modal and not own_modal and name:  # "will employ 250 and make 3 tonnes"
                # Where the verb stands last, the value does between the two.
                gap = "… " if self._words.capitals else ""
                name = self._fits(f"{modal} {gap}{name[:1].lower()}{name[1:]}")
            if words and not self._is_prep(words[0]):
                verb = " … ".join(filter(None, (prefix, " ".join(self._plain(words)))))
            named.append((clause.figure, name))
        return self._apart(named)

    def _modal(self, words: Sequence[str]) -> str:
        """The words of a clause that say its value is to come: "will", "is to"."""
        said = [one.casefold() for one in words]
        known = sorted(self._words.modals, key=len, reverse=True)
        runs = ((at, one.split()) for one in known for at in range(len(said)))
        return next(
            (" ".join(words[at : at + len(one)]) for at, one in runs if said[at : at + len(one)] == one), ""
        )

    def _clauses(self, sentence: range, told: Sequence[Figure]) -> list[_Clause]:
        text = self._text
        edges = [sentence.start]
        for one, other in pairwise(told):
            edges.append(self._edge(one.span.end, other.span.start))
        last = told[-1].span.end
        stop = self._words.stops.search(text, last, sentence.stop)
        edges.append(stop.start() if stop else sentence.stop)
        return [
            _Clause(one, self._untold(one, begin), text[one.span.end : end].strip(" ,."))
            for one, (begin, end) in zip(told, pairwise(edges), strict=True)
        ]

    def _untold(self, figure: Figure, begin: int) -> str:
        """The words before a value without who tells it: "kostet nach Angaben des Betreibers"."""
        lead, who = self._text[begin : figure.span.start], figure.says_who
        at = who.span.start - begin if who and who.span else -1
        source = self._words.source.search(lead[:at]) if 0 <= at < len(lead) else None
        if source and who:
            lead = f"{lead[: source.start()]} {lead[at + len(who.text) :]}"
        return " ".join(lead.split()).strip(" ,")

    def _edge(self, end: int, start: int) -> int:
        """Where the words of a figure end and those of the next begin."""
        between = self._text[end:start]
        comma = between.rfind(", ")
        if comma >= 0:
            return end + comma
        joints = list(self._words.joint.finditer(between))
        if joints:
            return end + joints[-1].start()
        words = between.split()
        preps = [found.start() for found in self._words.prep.finditer(between)]
        # "18,000 wheels of cheese at 8 degrees"; the verb of what is counted belongs to the next figure.
        return end + preps[-1] if preps and len(words) > 1 and self._is_prep(words[-1]) else end

    def _is_prep(self, word: str) -> bool:
        return self._words.prep.fullmatch(f" {word} ") is not None

    def _unjoined(self, words: list[str]) -> list[str]:
        while words and words[0].casefold() in self._words.joints:
            words = words[1:]
        return words

    def _has_subject(self, words: Sequence[str]) -> bool:
        """Whether a clause names what it is about before its verb: "each train carries"."""
        if not words or self._is_prep(words[0]):
            return False
        first = words[0].casefold()
        noun = self._words.capitals and words[0][:1].isupper()
        return first in self._words.determiners or first in self._words.pronouns or noun

    def _subject(self, words: list[str]) -> tuple[str, list[str]]:
        """What a clause is about, empty for the thing itself, and its words without that and an article."""
        known = self._words
        if words and words[0].casefold() in known.pronouns:
            return "", words[1:]
        bare = words[1:] if words and words[0].casefold() in known.articles else words
        folded = [one.casefold() for one in words]
        for said in (cut for name in self._things for cut in (name, name[1:])):
            for at in (0, 1):
                led = not at or (bool(folded) and folded[0] in known.articles)
                if said and led and folded[at : at + len(said)] == said:
                    return "", words[at + len(said) :]
        verb = next((at for at, one in enumerate(bare) if at and known.is_verb(one)), len(bare))
        if known.capitals and verb + 1 < len(bare) and bare[verb + 1].casefold() in known.pronouns:
            return "", bare  # "Gebaut wurde sie in 18 Monaten"
        cut = next((at for at, one in enumerate(bare[:verb]) if at and self._leads_on(one)), verb)
        return " ".join(bare[:cut]), bare

    def _leads_on(self, word: str) -> bool:
        return self._is_prep(word) or word.casefold() in self._words.of

    def _name(self, clause: _Clause, words: list[str], subject: str, verb: str) -> str:
        known, unit = self._words, clause.figure.quantity.unit
        tail = self._tail(clause)
        while words and words[-1].casefold() in known.small:
            words = words[:-1]
        if words and self._is_prep(words[0]) and len(words) == 1:
            return self._fits(f"{verb} … {words[0]}") if verb else ""
        if words and words[-1].casefold() in known.of and len(words) > 1:
            words = words[:-1]
        counted = unit.dimension is Dimension.COUNT and bool(unit.name)
        has, words = bool(words) and words[-1].casefold() in known.bare, self._plain(words)
        if words and has and counted and not tail:  # "The building has 412 beds"
            return self._fits(f"{' '.join(words)} … {_counted(clause.figure)}")
        if words:
            lead = " ".join(words)
            lead = f"{subject} … {lead}" if subject else lead
            return self._fits(f"{lead} … {tail}" if tail else lead)
        if tail and counted:
            return self._fits(f"{_counted(clause.figure)} {tail}")
        if tail:
            of = known.of_what.match(tail)
            share = unit.dimension is Dimension.PERCENT
            return self._fits(tail if share or not of else of["what"])
        name = _counted(clause.figure) if counted else ""
        return self._fits(f"{subject} … {name}" if subject and name else name)

    def _plain(self, words: list[str]) -> list[str]:
        """The words without a verb or an article at their ends that say nothing: "hat eine Fläche"."""
        empty = self._words.bare | self._words.articles
        while words and words[0].casefold() in empty and not self._opens_modal(words):
            words = words[1:]
        while words and words[-1].casefold() in empty:
            words = words[:-1]
        return words

    def _opens_modal(self, words: Sequence[str]) -> bool:
        modal = self._modal(words).split()
        return len(modal) > 1 and [*words[: len(modal)]] == modal

    def _tail(self, clause: _Clause) -> str:
        """The words behind a value that say what it is of or how often; what it counts is said by itself."""
        words = clause.tail.split()
        if not clause.lead.strip(" ,") and clause.figure.quantity.unit.dimension is Dimension.COUNT:
            return ""  # "zwölf Beschäftigte überwachen die Anlage"
        cut = next(
            (at for at, one in enumerate(words) if one.strip(",").casefold() in self._drafts.calendar), 0
        )
        words = words[: max(0, cut - 1)] if cut else words
        return " ".join(words)

    def _fits(self, name: str) -> str:
        plain = " ".join(name.split()).strip(" ,")
        first = plain.split()[:1]
        spoilt = bool(first) and first[0].casefold() in self._words.owners
        plain = plain.partition(" ")[2] if spoilt else plain
        if plain.split()[:1] and plain.split()[0].casefold() in self._words.ends:
            return ""  # "which consisted of 429 people"
        short = 0 < len(plain.split()) <= _LABEL_WORDS and is_balanced(plain)
        return capitalised(plain) if short and not _NUMBER.search(_YEAR.sub("", plain)) else ""

    def _apart(self, named: list[tuple[Figure, str]]) -> list[tuple[Figure, str]]:
        """The rows, those of one name with what they count: "Carries, cars"."""
        names = [name for _, name in named]
        return [
            (figure, f"{name}, {unit}" if name and unit and names.count(name) > 1 else name)
            for figure, name in named
            for unit in [_counted(figure)]
        ]


def _counted(figure: Figure) -> str:
    """What a figure counts, as it stands there: "Autos" of "75 Autos"; empty where it names nothing."""
    words = figure.text.split()
    size = len(figure.quantity.unit.name.split())
    return " ".join(words[-size:]) if 0 < size < len(words) else ""
