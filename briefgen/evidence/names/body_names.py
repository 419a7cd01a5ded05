"""Which names are of bodies, by what stands beside them, and whom "the company" stands for."""

from bisect import bisect_left

from briefgen.evidence.names.name_parts import called_body
from briefgen.evidence.names.named import Named
from briefgen.evidence.names.people import Mention, People
from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.text.tokens import Line
from briefgen.evidence.words.speech import Tongue
from briefgen.evidence.words.word_sets import without
from briefgen.model.evidence import SpeakerKind

_ARTICLE_AND_NOUN = 2


class BodyNames:
    """Resolves "the company" and "the union" in one article."""

    def __init__(self, rows: list[Line], people: People, tongue: Tongue) -> None:
        self.rows = rows
        self.people = people
        self.tongue = tongue
        self._kinds: dict[Named, frozenset[str]] | None = None

    def resolve(self, phrase: Phrase) -> Named | None:
        """The one body of its kind that the article names; None where another may be meant."""
        words, speech = phrase.text.lower().split(), self.tongue.speech
        if len(words) != _ARTICLE_AND_NOUN or words[0] not in without(speech.articles, speech.indefinite):
            return None
        kinds = {name for name, kind in self.tongue.titles.kinds.items() if words[1] in kind.called}
        if not kinds:
            return None
        fit = [who for who, own in self._all_kinds().items() if kinds & own]
        if len({who.name.casefold() for who in fit}) != 1:
            return None
        return fit[0] if self._in_mind(fit[0], phrase) else None

    def _in_mind(self, who: Named, phrase: Phrase) -> bool:
        """Whether it is named before the words, and nothing since that may be such a body too."""
        mentions = self.people.mentions
        before = mentions[: bisect_left(mentions, phrase.start, key=lambda mention: mention.start)]
        last = next((at for at in range(len(before) - 1, -1, -1) if before[at].who is who), -1)
        return last >= 0 and not any(self._may_be_body(mention) for mention in before[last + 1 :])

    def _may_be_body(self, mention: Mention) -> bool:
        who = mention.who
        if who.kind is SpeakerKind.ORGANISATION:
            return not self._all_kinds().get(who)
        name, titles = who.name.lower(), self.tongue.titles
        origin = name in titles.origins or name.endswith(titles.origin_endings)
        return not who.sure and not who.given and not origin and name not in self.tongue.names.places

    def _all_kinds(self) -> dict[Named, frozenset[str]]:
        """The kinds each name is of, by its words and by what the article calls it."""
        if self._kinds is None:
            found: dict[Named, frozenset[str]] = {}
            for mention in self.people.mentions:
                who = mention.who
                if who.kind is SpeakerKind.ORGANISATION:
                    own = self._by_name(who) | self._beside(mention)
                    found[who] = found.get(who, frozenset()) | own
            self._kinds = found
        return self._kinds

    def _by_name(self, who: Named) -> frozenset[str]:
        words = [word.strip(".,").lower() for word in who.name.split()]
        kinds = self.tongue.titles.kinds.items()
        compound = self.tongue.names.nouns_capitalised
        return frozenset(
            name
            for name, kind in kinds
            if words[-1] in kind.endings
            or any(word in kind.called for word in words)
            or (compound and any(word.endswith(tuple(kind.called)) for word in words))
        )

    def _beside(self, mention: Mention) -> frozenset[str]:
        """The kinds told by a noun beside a name: "the airline Norjet", "Unite, the union"."""
        tokens = self.rows[mention.line].tokens
        noun = called_body(tokens, mention.first, mention.last, self.tongue)
        return frozenset(name for name, kind in self.tongue.titles.kinds.items() if noun in kind.called)
