"""Whose a quotation is, and who was heard before it."""

from dataclasses import dataclass, replace

from briefgen.evidence.names.named import Named
from briefgen.model.article import Span
from briefgen.model.evidence import Speaker


@dataclass(frozen=True, slots=True)
class Said:
    """Whose a quotation is.

    Attributes:
        who: Set where the speaker is named or resolved to a name.
        mention: The words at the quotation; empty where carried over.
        cue_at: Index of the token after a cue before the quotation, or -1.
        inferred: The words at the quotation do not name the speaker.
        shared: They do by a surname somebody else has as well.
        unknowable: So they do, and nothing tells whose it is: there is no speaker.
    """

    speaker: Speaker | None = None
    mention: str = ""
    mention_span: Span | None = None
    cue: str = ""
    rule: str = ""
    inferred: bool = False
    who: Named | None = None
    cue_at: int = -1
    shared: bool = False
    unknowable: bool = False


NOBODY = Said()


@dataclass(frozen=True, slots=True)
class Heard:
    """Who spoke so far, as one reads down the article.

    Attributes:
        last: The last speaker there was.
        stated: Who made the statement that ended the paragraph before, if one did.
    """

    last: Said = NOBODY
    stated: Said = NOBODY


def carried_over(said: Said) -> Said:
    """The same speaker for another quotation; nobody where there is none."""
    return replace(said, inferred=True, cue_at=-1) if said.speaker else NOBODY
