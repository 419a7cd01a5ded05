"""The slots that a sentence and the one directly behind it take from each other."""

from briefgen.evidence.comparing.led_over import led_over
from briefgen.evidence.comparing.paired_slots import Filled, PairedSlots
from briefgen.evidence.comparing.years_on import YearsOn
from briefgen.evidence.meaning.figured import Slots
from briefgen.model.article import Article


class Across:
    """Fills the slots of figures of one measure that two sentences tell."""

    def __init__(self, article: Article, paired: PairedSlots) -> None:
        self._language = article.language
        self._paired = paired
        self._years_on = YearsOn(article)

    def both(self, first: Filled, second: Filled) -> tuple[list[Slots], list[Slots]]:
        """The slots of two sentences; unchanged where the second does not follow at once."""
        if not self._paired.follows(first[0], second[0]):
            return first[1], second[1]
        told, filled = led_over(self._language, first, second)
        told, filled = self._years_on.across((first[0], told), (second[0], filled))
        return self._paired.across((first[0], told), (second[0], filled))
