import pytest

from briefgen.evidence.quoting.carried_quotes import RULES
from briefgen.evidence.quoting.speakers import Speakers
from briefgen.evidence.text.marks import marked
from briefgen.evidence.words.speech import tongue
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, lay_out
from tests.kit.spoken import speakers

LEAD = "Ann Cole, a lawyer in Hull, met the mayor, Bob Hay, on Friday."


def by_rule(*paragraphs: str) -> list[tuple[str, str | None]]:
    text, laid = lay_out((words, ParagraphKind.TEXT) for words in (LEAD, *paragraphs))
    article = Article(Source("test", SourceKind.TEXT, b""), text, laid)
    said = Speakers(article, marked(article), tongue("en")).all()
    return [(one.rule, one.speaker.name if one.speaker else None) for one in said]


@pytest.mark.parametrize("language", ["en", "de"])
def test_that_every_rule_has_a_confidence_of_its_own(language: str) -> None:
    names = {name for name, _ in RULES if name}
    assert names <= tongue(language).confidence.keys()


@pytest.mark.parametrize(
    ("paragraphs", "rule"),
    [
        (["“We go on,” Ms Cole said. “We do not stop for anybody.”"], "carried"),
        (["“We go on. “We do not stop for anybody,” Ms Cole said."], "after"),
        (["“We do not stop here.” “We go on,” Ms Cole said."], "after"),
        (["“We do not stop for anybody.” Ms Cole said it twice."], "next sentence"),
        (["Ms Cole has “every reason to go on”."], "subject"),
        (["Ms Cole said the ferry was late. “We do not stop for anybody.”"], "statement before"),
        (["Ms Cole left the room. “We do not stop for anybody.”"], "previous sentence"),
        (["Ms Cole said:", "“We do not stop for anybody.”"], "colon before"),
        (["“We do not stop for anybody.”", "— Ann Cole, a lawyer"], "signature"),
        (["“We go on,” Ms Cole said.", "The day was long.", "“We do not stop.”"], "last speaker"),
    ],
)
def test_that_each_rule_names_the_speaker(paragraphs: list[str], rule: str) -> None:
    assert by_rule(*paragraphs)[-1] == (rule, "Ann Cole")


def test_that_a_quotation_before_an_attributed_one_is_by_the_same_speaker() -> None:
    found = by_rule("“We do not stop here.” “We go on,” Ms Cole said.")
    assert found[0] == ("next in paragraph", "Ann Cole")


@pytest.mark.parametrize(
    "text",
    [
        "The gates of the yard opened to “a wholly new kind of trade”.",
        "Those changes made it “a wholly new kind of trade”.",
        "The scene was “a wholly new kind of trade”.",
        "All of this makes it “a wholly new kind of trade”.",
        "The storm became “a wholly new kind of trade”.",
        "Each harvest brings “a wholly new kind of trade”.",
    ],
)
def test_that_a_thing_that_cannot_speak_is_no_speaker(text: str) -> None:
    assert set(speakers(text)) <= {None}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The union wants “a wholly new kind of trade”.", "The union"),
        ("The nurse hopes for “a wholly new kind of trade”.", "The nurse"),
        ("“It is dead,” said a source inside the ministry.", "a source inside the ministry"),
        ("A woman behind the counter said: “It is dead.”", "A woman behind the counter"),
    ],
)
def test_that_who_can_speak_stays_the_speaker(text: str, name: str) -> None:
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The wall was new. Someone has chalked “Give us back our park” on it.", "en"),
        ("The wall was new. Somebody had painted “You are all thieves here” on it.", "en"),
        ("Die Wand war neu. Jemand hatte „Ihr seid alle Diebe hier“ daran gemalt.", "de"),
    ],
)
def test_that_somebody_unknown_says_nothing_without_a_verb_of_saying(text: str, language: str) -> None:
    assert speakers(text, language=language) == [None]


def test_that_somebody_unknown_speaks_where_a_verb_says_so() -> None:
    assert speakers("It was dark. Someone shouted: “Count them all again.”") == ["Someone"]
