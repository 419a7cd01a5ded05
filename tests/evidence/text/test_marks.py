from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.evidence.text.marks import marked
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, lay_out


def article(*paragraphs: str) -> Article:
    text, laid = lay_out((words, ParagraphKind.TEXT) for words in paragraphs)
    return Article(Source("test", SourceKind.TEXT, b""), text, laid)


def inner(*paragraphs: str) -> list[str]:
    read = article(*paragraphs)
    return [stretch.inner.of(read.text) for stretch in marked(read)]


@pytest.mark.parametrize(
    "text",
    [
        'He said "we will go on" again.',
        "He said “we will go on” again.",
        "Er sagte „we will go on“ again.",
        "Mówił „we will go on” again.",
        "Il a dit « we will go on » again.",
        "Er sagte »we will go on« again.",
        "Han sa ”we will go on” again.",
        "彼は「we will go on」と言った。",
        'He said “we will go on" again.',
        'He said "we will go on” again.',
    ],
)
def test_that_every_style_of_marks_is_paired(text: str) -> None:
    assert inner(text) == ["we will go on"]


def test_that_single_marks_hold_speech_where_an_article_uses_them_so() -> None:
    text = "'The workers' rights aren't safe,' said Li. 'We won't give up.'"
    assert inner(text) == ["The workers' rights aren't safe,", "We won't give up."]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("‘It isn’t ‘rocket science’,’ he added.", ["It isn’t ‘rocket science’,"]),
        ("'It isn't 'rocket science',' he added.", ["It isn't 'rocket science',"]),
        ("‘It’s ‘a farce’, is it?’ he said. ‘No.’", ["It’s ‘a farce’, is it?", "No."]),
        ("‘We have the ‘will’ and ‘means’,’ she said.", ["We have the ‘will’ and ‘means’,"]),
        ("'The 'old guard' won't like it,' she said.", ["The 'old guard' won't like it,"]),
        ("‘He said, ‘Go home.’ So I went,’ said Li.", ["He said, ‘Go home.’ So I went,"]),
        ("‘He said, “Go home.” So I went,’ said Li.", ["He said, “Go home.” So I went,"]),
        ("‘The workers’ claim isn’t ‘red tape’,’ said Li.", ["The workers’ claim isn’t ‘red tape’,"]),
        ("‘The unions’ ‘red line’ is pay,’ said Li.", ["The unions’ ‘red line’ is pay,"]),
    ],
)
def test_that_single_marks_nest_in_single_ones(text: str, found: list[str]) -> None:
    assert inner(SINGLE, text)[2:] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He left in the '90s. 'It was fun,' said Li. 'We left.'", ["It was fun,", "We left."]),
        ("He left in the ‘90s. ‘It was fun,’ said Li. ‘We left.’", ["It was fun,", "We left."]),
        ("The class of '98 met. 'It was fun,' said Li.", ["It was fun,"]),
        ("He let 'em go. 'It was fun,' said Li.", ["It was fun,"]),
        ("‘Tell ’em we left in the ’90s,’ said Li.", ["Tell ’em we left in the ’90s,"]),
        ("‘Rock ’n’ roll it was,’ said Li.", ["Rock ’n’ roll it was,"]),
        ("‘The Lions’ Saturday game is off,’ said Li.", ["The Lions’ Saturday game is off,"]),
        ("‘It was the boys’ idea,’ he said.", ["It was the boys’ idea,"]),
        ("‘I saw the boys’, he said. ‘They left.’", ["I saw the boys", "They left."]),
    ],
)
def test_that_apostrophes_among_single_marks_are_none(text: str, found: list[str]) -> None:
    assert inner(SINGLE, text)[2:] == found


def test_that_a_single_mark_nothing_closes_does_not_swallow_the_next_quotation() -> None:
    assert inner(SINGLE, "‘It was fun, said Li. ‘We left,’ she said.")[2:] == ["It was fun,", "We left,"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("‹We will go on,› said Li.", ["We will go on,"]),
        ("›We will go on,‹ said Li.", ["We will go on,"]),
        ("Er sagte ›we will go on‹ again. ›We will‹, sagte Li.", ["we will go on", "We will"]),
        ("«He said ‹no› and left,» said Li.", ["He said ‹no› and left,"]),
        ("»He said ›no‹ and left,« said Li.", ["He said ›no‹ and left,"]),
        ("Elle a dit ‹ non › et « oui ».", ["non", "oui"]),
        ("Hon sa »we will go on» again. »We will», sa Li.", ["we will go on", "We will"]),
        ("Home › News › Sport. Li said «we will go on» again.", ["we will go on"]),
        ("‹ Back to News. Li said ›we will go on‹ again.", ["we will go on"]),
    ],
)
def test_that_angle_marks_are_read_whichever_way_round(text: str, found: list[str]) -> None:
    assert inner(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("»Wir gehen«, sagte Ott. «Wir kommen wieder», rief er.", ["Wir gehen", "Wir kommen wieder"]),
        ("«We leave», said Li. »We come back«, she added.", ["We leave", "We come back"]),
        ("»Das reicht.« Er fand es «gar nicht schlecht».", ["Das reicht.", "gar nicht schlecht"]),
        # Traps: marks in the one way only, a mark without its other, and marks inside others.
        ("Hon sa »vi går» igen. »Vi kommer», sa Li.", ["vi går", "Vi kommer"]),
        ("»Wir gehen«, sagte Ott. Der Pfeil « zeigt zurück.", ["Wir gehen"]),
        ("»Wir gehen«, sagte Ott. «Wir kommen wieder, rief er.", ["Wir gehen"]),
    ],
)
def test_that_angle_marks_may_turn_round_within_one_text(text: str, found: list[str]) -> None:
    assert inner(text) == found


def test_that_apostrophes_are_no_marks() -> None:
    assert inner("The workers' day wasn't over in the '90s; the dogs' owners' clubs met.") == []


SINGLE = "‘We go on,’ said Li. ‘We do.’"
DOUBLE = '"We go on," said Li. "We do." "We will." Then she said: "It is late." "It is."'


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "He said: 'They have had five years. The workers' list isn't shorter.' Li left.",
            ["They have had five years. The workers' list isn't shorter."],
        ),
        ("Tom Reece called it 'a betrayal'. Li left.", ["a betrayal"]),
        ("'We can't go on,' Reece said. Li left.", ["We can't go on,"]),
        ("'We can't go on!' she said. Li left.", ["We can't go on!"]),
    ],
)
def test_that_single_marks_with_a_cue_count_beside_double_ones(text: str, found: list[str]) -> None:
    assert inner(DOUBLE, text)[5:] == found


@pytest.mark.parametrize(
    "text",
    [
        "Li told 'em that the dogs' owners had left in the '90s.",
        "She said the 'Seaflower' had left. The workers' day was over.",
        "The rules: 'Wash your hands.' The dogs' owners left.",
        "He called the dogs' owners and the cats' friends.",
        "He said: 'They have had five years and left.",
    ],
)
def test_that_apostrophes_and_names_are_none_beside_double_ones(text: str) -> None:
    assert inner(DOUBLE, text)[5:] == []


def test_that_single_marks_inside_double_ones_stay_inside() -> None:
    text = "\"I asked and she said: 'Nobody knows.' So I left,\" he said."
    assert inner(DOUBLE, text)[5:] == ["I asked and she said: 'Nobody knows.' So I left,"]


def test_that_marks_inside_a_quotation_belong_to_it() -> None:
    assert inner("“He called it ‘a farce’ and “a joke” twice,” she said.") == [
        "He called it ‘a farce’ and “a joke” twice,"
    ]
    assert inner("'He called it \"a farce\" twice,' she said. 'Yes, he did.'") == [
        'He called it "a farce" twice,',
        "Yes, he did.",
    ]


def test_that_a_quotation_runs_over_paragraphs_that_open_again() -> None:
    read = article("“One thing is sure.", "“Another is not.", "“A third is,” she said.")
    found = marked(read)
    assert [stretch.runs_on for stretch in found] == [True, True, False]
    assert [stretch.resumes for stretch in found] == [False, True, True]


def test_that_a_paragraph_may_close_what_the_one_before_left_open() -> None:
    assert inner("She said: “We will go on", "with this plan.” Then she left.") == [
        "We will go on",
        "with this plan.",
    ]


def test_that_a_paragraph_all_quotation_needs_no_closing_mark() -> None:
    assert inner("“We have no choice but to go on with it.", "Ms Li then left.") == [
        "We have no choice but to go on with it."
    ]


def test_that_a_mark_nothing_closes_is_left_out() -> None:
    assert inner("She said “we will go on and left.", "The end.") == []
    assert inner("The shelf is 6' 2\" high.") == []


def test_that_a_closing_mark_may_be_the_wrong_way_round() -> None:
    assert inner("“Do you want that?“ he asked. “No.”") == ["Do you want that?", "No."]


def test_that_inches_do_not_close_a_quotation() -> None:
    assert inner("“He is 6’2”,” she said. “And I am 5’2”. Not more.”") == [
        "He is 6’2”,",
        "And I am 5’2”. Not more.",
    ]
    assert inner("“He is 6’2” she said. “I am not.”") == ["He is 6’2", "I am not."]


MARKS = st.text(alphabet="ab .,?“”„‟\"«»‹›‘’‚'「」\n", max_size=80)


@given(st.lists(MARKS | st.text(max_size=40), max_size=5))
def test_that_stretches_never_overlap_and_lie_in_the_text(paragraphs: list[str]) -> None:
    read = article(*paragraphs)
    found = marked(read)
    assert all(a.outer.end <= b.outer.start for a, b in pairwise(found))
    for stretch in found:
        assert stretch.outer.contains(stretch.inner)
        assert stretch.inner.of(read.text).strip()
        assert read.paragraph_index(stretch.outer.start) == read.paragraph_index(stretch.outer.end - 1)
