"""What is only thought of: a change as subject of its clause, "raising the age from 16 to 18 would …"."""

import re
from functools import cache

from briefgen.knowledge.clause import sentence_around
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of

_REACH = 60


def is_imagined(text: str, language: str, start: int, end: int) -> bool:
    """Whether a stretch is the end of a change that is tried out, not told: nothing rose or fell to it.

    A clause whose subject is the change says what it would do, or did where it was tried. Behind a comma
    ("sales fell, increasing the loss to 30") or a preposition ("by raising it to 4") a change is told; so is
    that of one known thing ("cutting the fleet from 90 to 60 saved £3m"), and any behind which a past tells
    what it did, unless somebody tried it ("raising doses from 4 to 6 helped, the study found").

    Args:
        text: The article.
        language: English words are used where it has no table.
        start: Offset of the stretch in code points.
        end: Offset after it.
    """
    first, last = sentence_around(text, language, start, end)
    opened, goes_on, may, past, tried = _forms(language)
    found = opened.search(text[first:start])
    if found is None:
        return False
    behind = text[end : min(last, end + _REACH)]
    if not found["act"] or (found["known"] and not found["said"]):
        return may.match(behind) is not None
    if not found["said"] and past.match(behind):
        return tried.search(text, first, last) is not None
    return goes_on.match(behind) is not None


@cache
def _forms(language: str) -> tuple[re.Pattern[str], ...]:
    """A change up to its end; a verb behind that; one of what may be; one of what was; a trial."""
    words = table(language, "certainty")["imagined"]
    acts, nouns, said, ends, may, no_verb = (
        any_of([*words[key], *(one[:1].upper() + one[1:] for one in words[key])])
        for key in ("acts", "nouns", "said", "ends", "may", "no_verb")
    )
    known, now, tried = (any_of(words[key]) for key in ("known", "now", "tried"))
    events = table(language, "events")
    forms, endings = any_of([*events["past"], *events["past_forms"]]), any_of(events["past_endings"])
    change = rf"(?:(?P<act>{acts})|(?:{nouns}))(?P<known>\s(?:{known}))?"
    opened = rf"(?:^|(?<![^\W_])(?P<said>{said})\s){change}\s[^,;:]{{1,120}}\s(?:{ends})\s$"
    of = rf"(?:\s(?:{any_of(words['of'])})(?:\s[^\s,.;:]+){{1,3}})?"
    return (
        re.compile(opened),
        re.compile(rf"{of}\s(?!(?:{no_verb})(?![^\W_]))[^\W\d_A-Z]"),
        re.compile(rf"{of}\s(?:(?:{may})|[^\W\d_]+(?:{now}))(?![^\W_])"),
        re.compile(rf"{of}\s(?:[^\W\d_A-Z]+ly\s)?(?:(?:{forms})|[^\W\d_A-Z]{{2,}}(?:{endings}))(?![^\W_])"),
        re.compile(rf"(?<![^\W_])(?i:{tried})(?![^\W_])"),
    )
