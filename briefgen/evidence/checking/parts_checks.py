"""Checks of lists of parts against the total beside them, and of a part against its whole."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from briefgen.evidence.checking.check_words import CheckWords, check_words
from briefgen.evidence.checking.rounding import interval
from briefgen.evidence.checking.sums import added, makes_whole, slip_flag, sum_flag
from briefgen.evidence.checking.turn_words import TurnWords, turn_words
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Comparison, ComparisonKind, Evidence, Figure, FigureKind, Flag
from briefgen.model.quantity import Dimension

_ALL = Decimal(100)
_MOST_OFF = Decimal("0.25")
"""A sum further from the total than this share of it is no sum of its parts."""
_ROUNDED = Decimal("0.5")
_NEAR = Decimal(4)
"""So many points a share may lie from the fraction that stands for it."""
_MOST_TOGETHER = Decimal(130)
_FEWEST_SHARES = 3
_JOINED = re.compile(r"[,;]|(?<!\w)(?:and|und|&)(?!\w)")
_OPENS_LIST = re.compile(r"[:,(]")
_STOP = re.compile(r"[.!?;:](?:\s|\Z)")
_AFTER = 40
_LONGEST = 600
"""Code points of a sentence that tells the shares of one thing."""


def parts_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """Lists that do not make their total, parts larger than their whole, shares that do not follow."""
    words = check_words(article.language)
    figures, text, turns = evidence.figures, article.text, turn_words(article.language)
    for sentence in _sentences_with(figures, evidence.sentences):
        given_out: list[Flag] = []
        for at, figure in enumerate(sentence):
            listed = list(_listed(text, figure, sentence[at + 1 :], words, turns))
            yield from listed
            if not listed and not given_out:  # what is a part is no total of the parts behind it
                given_out += _given_out(text, figure, sentence[at + 1 :], words, turns)
            yield from _summed(text, sentence[:at], figure, words)
        yield from given_out
        for part, whole in pairwise(sentence):
            yield from _larger(text, part, whole, words)
        yield from _shares_of(text, sentence, words)
        yield from _fractions(text, sentence, words)
    for comparison in evidence.comparisons:
        yield from _shared_out(text, comparison, words)


def _sentences_with(figures: Sequence[Figure], sentences: Sequence[Span]) -> Iterator[Sequence[Figure]]:
    """The figures of each sentence that has two or more."""
    starts = [figure.span.start for figure in figures]
    for sentence in sentences:
        found = figures[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        if len(found) > 1:
            yield found


def _listed(
    text: str, total: Figure, parts: Sequence[Figure], words: CheckWords, turns: TurnWords
) -> Iterator[Flag]:
    """A total with a list of all its parts behind it: "15 members: eight from the left …"."""
    gap = text[total.span.end : parts[0].span.start] if len(parts) > 1 else ""
    kinds = len(parts) >= _FEWEST_SHARES and _are_kinds(total, parts) and turns.list_behind.fullmatch(gap)
    if not gap or not (kinds or words.list_of.fullmatch(gap) or _are_ends(gap, parts, words)):
        return
    end = parts[-1].span.end
    stop = _STOP.search(text, end, end + _AFTER)
    listed = text[total.span.end : stop.start() if stop else end + _AFTER]
    if not words.some_of.search(listed) and _are_joined(text, parts):
        yield from _sum_flag(total, parts, words)


def _given_out(
    text: str, total: Figure, parts: Sequence[Figure], words: CheckWords, turns: TurnWords
) -> Iterator[Flag]:
    """More given out than there is: "of the 500 votes, 300 went to Hale and 240 to Roe"."""
    if len(parts) < 2 or not _are_joined(text, parts) or not total.quantity.is_exact:
        return
    end, behind = parts[-1].span.end, text[total.span.end : parts[0].span.start]
    stop = _STOP.search(text, end, end + _AFTER)
    told = text[total.span.end : stop.start() if stop else end + _AFTER]
    again = turns.those_behind.search(told) or turns.part_behind.search(told) or words.some_of.search(told)
    if again or not _are_apart(text, total, behind, words, turns):
        return
    whole, values = total.quantity.value, [part.quantity.value for part in parts if _counts(part, total)]
    known = [value for value in values if value is not None]
    timed = any(part.period or part.compared_to for part in parts)
    if not whole or timed or len(known) < len(parts) or max(known) >= whole:
        return
    made = sum(known, Decimal(0))
    if whole < made <= whole * 2:
        yield sum_flag(total, parts, made, words)


def _are_apart(text: str, total: Figure, behind: str, words: CheckWords, turns: TurnWords) -> bool:
    """Whether nothing is in two of the parts behind a total: a vote, or what is split among those listed."""
    opened = words.whole_first.search(text, max(0, total.span.start - _AFTER), total.span.start)
    if turns.one_each.search(total.text):
        return bool(opened) or _OPENS_LIST.search(behind) is not None
    listed = turns.shared_once.search(total.text) and behind.lstrip().startswith(":")
    return bool(listed) or (turns.given_out.search(behind) is not None and "(" in behind)


def _are_kinds(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether each part is a count of things by a noun of its own: "200 trees …, 90 oaks, 70 beeches …"."""
    names = {figure.quantity.unit.name for figure in (total, *parts)}
    counted = all(figure.kind is FigureKind.COUNT for figure in (total, *parts))
    return counted and "" not in names and len(names) == len(parts) + 1


def _are_ends(gap: str, parts: Sequence[Figure], words: CheckWords) -> bool:
    """Whether a list behind a comma tells things that each is one only of: "30 pupils, 14 boys, 16 girls"."""
    if gap != ", ":
        return False
    told = [one.text for one in parts]
    return any(all(map(outcomes.search, told)) for outcomes in words.outcomes)


def _summed(text: str, parts: Sequence[Figure], total: Figure, words: CheckWords) -> Iterator[Flag]:
    """A total behind all its parts: "£12m on roads and £14m on schools, £24m in all"."""
    gap = text[parts[-1].span.end : total.span.start] if parts else ""
    named = words.total.search(gap)
    told = named or words.total_after.match(text, total.span.end)
    if not told or not _apposed(gap[: named.start()] if named else gap) or not _are_joined(text, parts):
        return
    told_in = parts if total.quantity.unit.is_bare else (*parts, total)  # "€12m and $4m, a total of 16m"
    units = {figure.quantity.unit.name for figure in told_in}
    money = all(figure.quantity.unit.dimension is Dimension.MONEY for figure in told_in)
    if money and len(units) > 1:
        yield from _mixed(parts, total, words)
    elif len(parts) > 1:
        yield from _sum_flag(total, parts, words)


def _apposed(gap: str) -> bool:
    """Whether a total follows with nothing but a mark before it."""
    return gap.rstrip()[-1:] in {",", ":", ";", "(", "—", "–"}


def _mixed(parts: Sequence[Figure], total: Figure, words: CheckWords) -> Iterator[Flag]:
    """Amounts that only make their total if their currencies are taken for one."""
    values = [part.quantity.value for part in parts]
    if sum((value for value in values if value), Decimal(0)) != total.quantity.value:
        return
    unit = parts[0].quantity.unit if total.quantity.unit.is_bare else total.quantity.unit
    other = next(part for part in parts if part.quantity.unit != unit)
    same = next((part for part in parts if part.quantity.unit == unit), total)
    said = words.say("currency_sum", other=other.text, total=total.text)
    spans = (other.span, same.span, total.span) if same is not total else (other.span, total.span)
    yield Flag("currencies", said, spans)


def _sum_flag(total: Figure, parts: Sequence[Figure], words: CheckWords) -> Iterator[Flag]:
    whole, values = total.quantity.value, [part.quantity.value for part in parts if _counts(part, total)]
    known = [value for value in values if value is not None]
    exact = interval(total)
    slip = slip_flag(total, parts, words)
    if slip:
        yield slip
    if slip or not whole or exact is None or not total.quantity.is_exact or len(known) < len(parts):
        return
    made = sum(known, Decimal(0))
    slack = sum((part.high - part.low for part in map(interval, parts) if part), Decimal(0)) / 2
    rounded = slack + (exact.high - exact.low) / 2 if total.kind is not FigureKind.COUNT else Decimal(0)
    if rounded < abs(made - whole) <= _MOST_OFF * whole and not makes_whole(known, whole):
        yield sum_flag(total, parts, made, words)


def _counts(part: Figure, total: Figure) -> bool:
    """Whether it may be counted towards the total: things towards things, money of one currency."""
    unit, whole = part.quantity.unit, total.quantity.unit
    alike = unit == whole or not unit.name or (unit.dimension is whole.dimension is Dimension.COUNT)
    value = part.quantity.value
    small = value is not None and total.quantity.value is not None and value < total.quantity.value
    return alike and small and part.quantity.is_exact and part.change is None


def _are_joined(text: str, figures: Sequence[Figure]) -> bool:
    """Whether a comma or "and" stands between each two."""
    return all(_JOINED.search(text, one.span.end, other.span.start) for one, other in pairwise(figures))


def _larger(text: str, whole: Figure, part: Figure, words: CheckWords) -> Iterator[Flag]:
    """More of some things than there are: "twelve people, of whom 15 were children"."""
    counts = all(figure.quantity.unit.dimension is Dimension.COUNT for figure in (whole, part))
    if not counts or not words.of_them.fullmatch(text[whole.span.end : part.span.start]):
        return
    all_of, some = whole.quantity.value, part.quantity.value
    if whole.quantity.is_exact and some is not None and all_of is not None and some > all_of:
        said = words.say("larger", part=part.text, whole=whole.text)
        yield Flag("parts and total", said, (whole.span, part.span))


def _shares_of(text: str, figures: Sequence[Figure], words: CheckWords) -> Iterator[Flag]:
    """A share that is not what two counts make: "480 of the 1,200 pupils (45 per cent)"."""
    for one, other, share in zip(figures, figures[1:], figures[2:], strict=False):
        if share.quantity.unit.dimension is not Dimension.PERCENT or not share.quantity.is_exact:
            continue
        gaps = text[one.span.end : other.span.start], text[other.span.end : share.span.start]
        part, whole = (one, other) if words.part_first.fullmatch(gaps[0]) else (other, one)
        opens = words.whole_first.search(text, max(0, one.span.start - _AFTER), one.span.start)
        if part is other and not (opens and gaps[0].strip() == ","):
            continue
        if words.as_share.fullmatch(gaps[1]):
            yield from _share_flag(part, whole, share, words)


def _fractions(text: str, figures: Sequence[Figure], words: CheckWords) -> Iterator[Flag]:
    """A fraction that is not the share told behind it: "one in four pupils, or 35 per cent"."""
    for fraction, share in pairwise(figures):
        part, told = fraction.quantity.value, share.quantity.value
        exact = fraction.quantity.is_exact and share.quantity.is_exact
        if part is None or told is None or not exact or fraction.kind is not FigureKind.SHARE:
            continue
        percent = share.quantity.unit.dimension is Dimension.PERCENT
        if fraction.quantity.unit.name or not percent or not 0 < part < 1:
            continue
        gap = text[fraction.span.end : share.span.start]
        if words.as_share.fullmatch(gap) and abs(part * _ALL - told) > _NEAR:
            said = words.say(
                "fraction", part=fraction.text, percent=words.plain(part * _ALL), words=share.text
            )
            yield Flag("parts and total", said, (share.span, fraction.span))


def _share_flag(part: Figure, whole: Figure, share: Figure, words: CheckWords) -> Iterator[Flag]:
    of, all_of, claimed = interval(part), interval(whole), interval(share)
    if of is None or all_of is None or claimed is None or all_of.low <= 0 or of.high > all_of.high:
        return
    low, high = of.low / all_of.high * _ALL - _ROUNDED, of.high / all_of.low * _ALL + _ROUNDED
    if claimed.low > high or claimed.high < low:
        value = (part.quantity.value or Decimal(0)) / (whole.quantity.value or Decimal(1)) * _ALL
        said = words.say(
            "share_of", part=part.text, whole=whole.text, percent=words.plain(value), words=share.text
        )
        yield Flag("parts and total", said, (share.span, part.span, whole.span))


def _shared_out(text: str, comparison: Comparison, words: CheckWords) -> Iterator[Flag]:
    """Shares of one thing, told in a row, that are more than all of it."""
    figures = sorted(comparison.figures, key=lambda figure: figure.span)
    values = [figure.quantity.value for figure in figures if figure.quantity.is_exact]
    parts = [value for value in values if value is not None]
    percent = all(figure.quantity.unit.dimension is Dimension.PERCENT for figure in figures)
    ranked = comparison.kind in (ComparisonKind.RANKING, ComparisonKind.PARTS)
    made = sum(parts, Decimal(0))
    if not (ranked and percent and len(parts) == len(figures) >= _FEWEST_SHARES):
        return
    told = text[comparison.span.start : min(comparison.span.end, comparison.span.start + _LONGEST)]
    if len(told) == _LONGEST or _STOP.search(told[:-2]):
        return
    if _ALL + _ROUNDED < made <= _MOST_TOGETHER and words.shared_out.search(told):
        said = words.say("shares", parts=added(figures), sum=words.plain(made, 2))
        yield Flag("parts and total", said, tuple(figure.span for figure in figures))
