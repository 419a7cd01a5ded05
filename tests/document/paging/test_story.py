from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from briefgen.document.paging.blocks import Beside, Block, Group
from briefgen.document.paging.paragraph import Paragraph
from briefgen.document.paging.story import Filler, chart_specs
from briefgen.document.paging.tagged import Node
from briefgen.document.templating.words import context, sample
from briefgen.model.manuscript import Manuscript, Statement
from briefgen.model.problem import BriefgenError
from briefgen.model.template import Template
from tests.kit.artist import HandArtist
from tests.kit.layouts import document, parsed


def filler(story: str, manuscript: Manuscript | None = None) -> tuple[Filler, dict[str, object]]:
    layout, problems = parsed(document(story))
    assert layout is not None, problems
    words = manuscript or sample()
    form = Template("t", "T", "", Path(), "en-GB", 2, (), None, None, Path())
    return Filler(layout, artist=HandArtist(), specs=chart_specs(words)), context(words, form)


def blocks(story: str, manuscript: Manuscript | None = None) -> list[Block | Beside]:
    made, words = filler(story, manuscript)
    return made.story(words, Node("Document"))


def paragraphs(found: list[Block | Beside]) -> Iterator[Paragraph]:
    for one in found:
        if isinstance(one, Paragraph):
            yield one
        elif isinstance(one, Group):
            yield from paragraphs(one.blocks)


def words(story: str, manuscript: Manuscript | None = None) -> list[str]:
    return [one.words for one in paragraphs(blocks(story, manuscript))]


def test_that_a_loop_prints_once_for_each_item() -> None:
    assert words('<para for="quote in quotes" style="Body">{{ quote.speaker }}</para>') == [
        "Mira Holt",
        "Jonas Reed",
    ]


def test_that_a_condition_is_asked_inside_the_loop() -> None:
    story = '<para for="quote in quotes" if="quote.inferred" style="Body">{{ quote.speaker }}</para>'
    assert words(story) == ["Jonas Reed"]


def test_that_loops_reach_into_loops() -> None:
    inner = '<para for="f in c.flags" style="Body">{{ c.number }}: {{ f.label }}</para>'
    assert words(f'<section for="c in charts">{inner}</section>') == ["1: Flag"]


def test_that_white_space_is_made_single_as_in_any_xml() -> None:
    assert words('<para style="Body">\n  one\n  <b> two </b>\n three\n</para>') == ["one two three"]


def test_that_line_ends_in_the_article_are_spaces() -> None:
    line = replace(sample(), key_points=(Statement("silt\n and\tsand"),))
    assert words('<para for="p in key_points" style="Body">{{ p.text }}</para>', line) == ["silt and sand"]


def test_that_a_forced_line_end_has_no_space_around_it() -> None:
    assert words('<para style="Body">one <br/> two</para>') == ["one\ntwo"]


def test_that_inline_elements_change_the_face_only() -> None:
    (one,) = paragraphs(
        blocks('<para style="Body">a <b>b</b> <i>c</i> <span style="Mark">d</span><span>e</span></para>')
    )
    assert [run.face for run in one.text] == [
        "serif",
        "serif semibold",
        "serif",
        "serif italic",
        "serif",
        "sans semibold",
        "serif",
    ]
    assert one.text[-2].colour == "#801650"


def test_that_an_inline_loop_runs_on() -> None:
    story = '<para style="Note"><span for="a in about" if="a.head != \'Author\'">{{ a.head }}. </span></para>'
    assert words(story) == ["Article. Outlet, address. Published. Copied. Edited by hand."]


def test_that_bullets_take_their_sign_from_the_words() -> None:
    item = '<li for="n in notes" style="Note" bulletText="{{ n.sign }}">{{ n.text }}</li>'
    (group,) = blocks(f'<section><ul gap="2u" snap="1u">{item}</ul></section>')
    assert isinstance(group, Group)
    first = next(paragraphs([group]))
    assert first.bullet is not None
    assert (first.bullet.text[0].text, first.gap, first.snap) == ("¹", 26, 13)


def test_that_an_empty_mark_is_no_mark() -> None:
    (one,) = paragraphs(blocks('<para style="Body" mark="{{ brief.title_mark }}">a</para>'))
    assert one.mark is None


def test_that_what_may_go_is_remembered_beyond_the_least() -> None:
    made, scope = filler(
        '<para for="p in key_points" give="2" least="1" key="{{ p.key }}" style="Body">{{ p.text }}</para>'
    )
    made.story(scope, Node("Document"))
    assert [(one.rank, one.key) for one in made.given] == [(2, "key:2"), (2, "key:3")]


def test_that_dropped_items_go_from_the_end() -> None:
    made, scope = filler('<para for="p in key_points" style="Body">{{ p.key }}</para>')
    made.dropped = {7: 2}
    assert [one.words for one in paragraphs(made.story(scope, Node("Document")))] == ["key:1"]


@pytest.mark.parametrize(
    ("story", "says"),
    [
        ('<para style="Body">{{ quotes[9].text }}</para>', "brief.xml:7"),
        ('<para if="quotes[9].text" style="Body">a</para>', "brief.xml:7"),
        ('<para for="q in quotes[9].missing" style="Body">a</para>', "quotes"),
        ('<para for="q in charts[9].flags" style="Body">a</para>', "brief.xml:7"),
        ('<para style="Body" gap="{{ brief.title }}">a</para>', "not a length"),
    ],
)
def test_that_what_data_lacks_is_an_error_with_its_line(story: str, says: str) -> None:
    layout, problems = parsed(document(story))
    if layout is None:
        assert says in str(problems[0])
        return
    with pytest.raises(BriefgenError, match=says):
        blocks(story)


def test_that_loops_within_loops_are_stopped() -> None:
    many = replace(sample(), key_points=tuple(Statement(str(i)) for i in range(60)))
    inner = '<para for="d in key_points" style="Body">a</para>'
    for name in "cba":
        inner = f'<section for="{name} in key_points">{inner}</section>'
    with pytest.raises(BriefgenError, match="more than 50,000 elements"):
        blocks(inner, many)
