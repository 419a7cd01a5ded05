"""What two figures of one measure at two times are to each other."""

from dataclasses import dataclass

from briefgen.evidence.comparing.sentence_times import Time
from briefgen.model.quantity import Unit


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures of one measure, by their place in the sentence.

    Attributes:
        unit: Of both.
        then: The time of the earlier, where it is stated; `now` that of the later.
    """

    earlier: int
    later: int
    unit: Unit
    then: Time | None = None
    now: Time | None = None


@dataclass(frozen=True, slots=True)
class Again:
    """A second statement that says no more than a value at another time.

    Attributes:
        start: Where it begins, in code points of the article.
        here: It opens with a word that stands for the subject: "there were 40 in May".
        moved: It tells what became of the first value: "fell to 40".
    """

    start: int
    here: bool
    moved: bool
