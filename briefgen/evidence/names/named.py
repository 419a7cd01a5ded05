"""A person or organisation of an article."""

from dataclasses import dataclass, field

from briefgen.evidence.words.speech import Gender
from briefgen.model.evidence import SpeakerKind


@dataclass(slots=True, eq=False)
class Named:
    """A person or organisation of the article.

    Attributes:
        name: As first given in full.
        surname: The last word of it in lower case, the key for short mentions.
        given: The first name in lower case; empty for one word.
        address: The form of address it was first given with, in lower case ("dr").
        sure: A title, a given name or a role says it is a person.
        also: What else the article tells that they are, besides the role.
    """

    name: str
    surname: str
    given: str = ""
    role: str = ""
    address: str = ""
    gender: Gender | None = None
    kind: SpeakerKind = SpeakerKind.PERSON
    sure: bool = False
    also: list[str] = field(default_factory=list)
