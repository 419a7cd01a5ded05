"""Prints how sure each rule for a speaker may be, fitted one way for all: confidences.py [LANGUAGE].

The confidence of a rule is its own share of right speakers, drawn towards the mean of its family as twenty
more cases of that mean would draw it. English is counted on the open half of the shared benchmark. Any other
language is counted on the passages of our own that no rule was changed for; these are few, so that each rule
is drawn towards the same rule in English. The lines go into `confidence.toml` as they are printed.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from briefgen.evidence.words.speech import tongue  # noqa: E402  the checkout is not installed
from tests.bench import quotes  # noqa: E402
from tests.kit import passages as own  # noqa: E402

DRAWN = 20
"""How many cases of the family's mean each rule is given."""
PRONOUN = "pronoun"
_FIXED = ("mended",)
"""Not fitted: no case in any set tells where words with a mark missing end."""

FAMILIES: dict[str, tuple[str, ...]] = {
    "a speech verb that has its subject": ("inverted", "after", "before", "tail"),
    "a looser tie to words for a speaker": (
        *("weak verb", "participle", "infinitive", "according to", "colon", "signature", "turn"),
        "shared surname",
    ),
    "whoever spoke speaks on": ("carried", "continued", "colon before"),
    "somebody near it": (
        *("statement before", "previous sentence", "next sentence", "next in paragraph", "last speaker"),
        *("subject", "answer"),
    ),
    "a pronoun": (PRONOUN,),
    "a pronoun of somebody near it": ("last speaker, pronoun", "subject, pronoun"),
    "a statement": (
        *("statement", "statement, pronoun", "statement, nobody"),
        *("stance", "stance, pronoun", "further statement", "further statement, pronoun"),
        *("statement around its cue", "statement around its cue, pronoun", "statement continued"),
        "quoted inside",
    ),
}

# Counted by hand, right of read: no mark in the set tells these cases from others.
READ = {"en": {"shared surname": (33, 40)}}


@dataclass(frozen=True, slots=True)
class Fitted:
    """What one rule is given.

    Attributes:
        rule: Its name in `confidence.toml`.
        right: Cases with the right speaker.
        count: Cases.
        mean: Of its family, or what the same rule is given in English.
    """

    rule: str
    right: int
    count: int
    mean: float

    @property
    def confidence(self) -> float:
        """Its share, drawn towards the mean."""
        return round((self.right + DRAWN * self.mean) / (self.count + DRAWN), 2)


def cases(language: str) -> Iterator[tuple[str, bool]]:
    """(rule, right) for each case that is counted."""
    if language != "en":
        texts = (text for text in own.passages(language) if text.unseen)
        yield from (
            (one.rule, one.right) for text in texts for one in own.found_in(text, language) if one.speaker
        )
        return
    score = quotes.scorer()
    gold = score.load_gold("polnear", "open")
    found, _ = quotes.predictions(list(gold), quotes.BENCHMARKS / "data" / "polnear" / "open" / "txt")
    for document in found.values():
        for quote in document["quotes"]:
            quote["rule"] = quote["rule"] if quote["speaker"] else ""
    yield from ((rule, right) for rule, _, right in quotes.rule_hits(score, gold, found) if rule)
    yield from ((rule, right) for rule, _, _, right in quotes.statement_hits(score, gold))


def fitted(language: str, counted: Iterable[tuple[str, bool]]) -> dict[str, list[Fitted]]:
    """The rules of each family, each with what it is given."""
    known = tongue(language).confidence
    counts, right = Counter[str](), Counter[str]()
    for rule, is_right in counted:
        key = _key(rule, known)
        counts[key] += 1
        right[key] += is_right
    for rule, (good, read) in READ.get(language, {}).items():
        counts[rule], right[rule] = read, good
    english = {} if language == "en" else tongue("en").confidence
    return {
        family: [
            Fitted(rule, right[rule], counts[rule], english.get(rule, _mean(rules, right, counts)))
            for rule in rules
        ]
        for family, rules in FAMILIES.items()
    }


def _key(rule: str, known: dict[str, float]) -> str:
    """The row a rule's confidence is read from: that of all pronouns where a pronoun's rule has none."""
    return rule if rule in known or not rule.endswith(f", {PRONOUN}") else PRONOUN


def _mean(rules: Iterable[str], right: Counter[str], counts: Counter[str]) -> float:
    return sum(right[rule] for rule in rules) / max(sum(counts[rule] for rule in rules), 1)


def main() -> None:
    language = sys.argv[1] if len(sys.argv) > 1 else "en"
    known = tongue(language).confidence
    for family, rows in fitted(language, cases(language)).items():
        print(f"# {family}" + (f": {rows[0].mean:.3f}" if language == "en" else ""))
        for row in rows:
            print(f'"{row.rule}" = {row.confidence}  # {row.right} of {row.count}')
    print("\n".join(f'"{rule}" = {known[rule]}' for rule in _FIXED))


if __name__ == "__main__":
    main()
