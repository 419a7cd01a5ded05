"""What is only thought of: a change as subject of its clause, "raising the age from 16 to 18 would …"."""

import re
from functools import cache

from briefgen.knowledge.clause import any_of, sentence_around
from briefgen.knowledge.lexicon import table

_REACH = 60


def is_imagined(text: str, language: str, start: int, end: int) -> bool:
    """Whether a stretch is the end of a change that is tried out, not told: nothing rose or fell to it.

    A clause whose subject is the change says what it would do, or did where it was tried. Behind a comma
    ("sales fell, increasing the loss to 30") or a preposition ("by raising it to 4") a change is told; so is
    that of one known thing ("cutting the fleet from 90 to 60 saved £3m").

    Args:
        text: The article.
        language: English words are used where it has no table.
        start: Offset of the stretch in code points.
        end: Offset after it.
    """
    first, last = sentence_around(text, language, start, end)
    opened, goes_on, may = _forms(language)
    found = opened.search(text[first:start])
    if found is None:
        return False
    behind = text[end : min(last, end + _REACH)]
    happened = found["act"] and found["known"] and not found["said"]
    if not found["act"] or happened:
        return may.match(behind) is not None
    return goes_on.match(behind) is not None


@cache
def _forms(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A change that opens its clause up to where it ends; a verb behind that; one of what may be."""
    words = table(language, "certainty")["imagined"]
    acts, nouns, said, ends, may, no_verb = (
        any_of([*words[key], *(one[:1].upper() + one[1:] for one in words[key])])
        for key in ("acts", "nouns", "said", "ends", "may", "no_verb")
    )
    known, now = any_of(words["known"]), any_of(words["now"])
    change = rf"(?:(?P<act>{acts})|(?:{nouns}))(?P<known>\s(?:{known}))?"
    opened = rf"(?:^|(?<![^\W_])(?P<said>{said})\s){change}\s[^,;:]{{1,120}}\s(?:{ends})\s$"
    of = rf"(?:\s(?:{any_of(words['of'])})(?:\s[^\s,.;:]+){{1,3}})?"
    return (
        re.compile(opened),
        re.compile(rf"{of}\s(?!(?:{no_verb})(?![^\W_]))[^\W\d_A-Z]"),
        re.compile(rf"{of}\s(?:(?:{may})|[^\W\d_]+(?:{now}))(?![^\W_])"),
    )
