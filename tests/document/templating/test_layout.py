import pytest

from briefgen.document.templating.language import BLOCKS, INLINE, TAGS
from tests.kit.layouts import POLICY_BRIEF, document, parsed, problems


def one(story: str, **more: str) -> str:
    found = problems(story, **more)
    assert len(found) == 1, found
    return found[0]


def test_that_the_policy_brief_has_no_problem() -> None:
    assert parsed((POLICY_BRIEF / "brief.xml").read_text("utf-8"))[1] == ()


def test_that_an_unknown_tag_is_an_error_with_its_line_and_the_nearest_tag() -> None:
    found = one('\n<para style="Body">a</para>\n<paar style="Body">b</paar>')
    assert found == "brief.xml:9: error: there is no tag <paar> (did you mean <para>?)"


def test_that_an_unknown_attribute_is_found_on_its_own_line() -> None:
    found = one('\n<para style="Body"\n   markstyle="Mark">b</para>')
    assert found == "brief.xml:9: error: <para> has no attribute markstyle= (did you mean markStyle=?)"


def test_that_a_known_tag_in_the_wrong_place_is_told_so() -> None:
    assert "<td> does not stand in <story>" in one('<td style="Cell">a</td>')


def test_that_an_unknown_word_is_found_with_its_line() -> None:
    found = one('<para style="Body">\n{{ brief.titel }}</para>')
    assert found == "brief.xml:8: error: there is no “brief.titel” (did you mean “brief.title”?)"


def test_that_words_are_checked_inside_loops() -> None:
    found = one('<para for="quote in quotes" style="Body">{{ quote.speeker }}</para>')
    assert "did you mean “quote.speaker”?" in found


def test_that_words_of_lists_inside_lists_are_checked() -> None:
    inner = '<para for="flag in chart.flags" style="Body">{{ flag.txt }}</para>'
    assert "did you mean “flag.text”?" in one(f'<section for="chart in charts">{inner}</section>')


def test_that_an_item_taken_by_number_is_checked() -> None:
    assert "charts[].titel" in one('<para style="Body">{{ charts[0].titel }}</para>')
    assert problems('<para style="Body">{{ charts[0].title }}</para>') == []


def test_that_page_numbers_are_known_in_furniture_only() -> None:
    drawn = '<drawString x="0" depth="0u" style="Footer">{{ page.number }}</drawString>'
    assert problems("", graphics=f"<pageGraphics>{drawn}</pageGraphics>") == []
    assert "page.number" in one('<para style="Body">{{ page.number }}</para>')


@pytest.mark.parametrize(
    ("story", "says"),
    [
        ('<para style="Bdy">a</para>', "did you mean Body?"),
        ("<para>a</para>", "needs the attribute style="),
        ('<para style="Body" gap="2 furlongs">a</para>', "not a length"),
        ('<para style="Body" align="rihgt">a</para>', "left, right, center, decimal"),
        ('<para style="Body" give="soon">a</para>', "not a whole number"),
        ('<para for="quotes" style="Body">a</para>', "name in list"),
        ('<para if="quotes |" style="Body">a</para>', "“quotes |”"),
        ('<para style="Body">{{ quotes | frist }}</para>', "no filter “frist”"),
        ('<para style="Body">{% if quotes %}</para>', "for= and if="),
        ("loose words", "words do not stand in <story>"),
    ],
)
def test_that_every_fault_is_an_error(story: str, says: str) -> None:
    assert says in one(story)


def test_that_all_problems_are_told_at_once() -> None:
    found = problems('<paar/><para style="Nope">{{ brief.x }}</para><spacer/>')
    assert len(found) == 4


def test_that_a_doctype_is_refused() -> None:
    text = '<!DOCTYPE document [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + document(
        '<para style="Body">&e;</para>'
    )
    layout, found = parsed(text)
    assert layout is None
    assert "DOCTYPE" in str(found[0])


def test_that_entities_never_expand() -> None:
    layout, found = parsed(document('<para style="Body">&undeclared;</para>'))
    assert layout is None
    assert "XML" in str(found[0])


def test_that_there_is_no_tag_that_opens_a_file() -> None:
    for tag in ("img", "image", "include", "import", "object"):
        assert tag not in TAGS
    assert "there is no tag <img>" in one('<para style="Body"><img src="/etc/passwd"/></para>')
    assert not any(
        "file" in attribute or "href" in attribute for tag in TAGS.values() for attribute in tag.attributes
    )


def test_that_broken_xml_is_located() -> None:
    found = str(parsed("<document>\n<story>\n</document>")[1][0])
    assert found.startswith("brief.xml:3:")


def test_that_elements_nested_too_deep_are_refused() -> None:
    story = "<section>" * 60 + "</section>" * 60
    assert "nested too deep" in one(story)


def test_that_a_layout_needs_pages_and_a_story() -> None:
    found = [str(problem) for problem in parsed('<document title="a"></document>')[1]]
    assert len(found) == 2


def test_that_a_page_needs_a_frame() -> None:
    text = '<document title="a"><template><pageTemplate id="p"/></template><story/></document>'
    assert "has no <frame>" in str(parsed(text)[1][0])


def test_that_another_root_is_refused() -> None:
    assert "begins with <html>" in str(parsed("<html/>")[1][0])


def test_that_a_style_of_the_stylesheet_is_known_to_the_story() -> None:
    style = '<paraStyle name="Mine" parent="Body" fontSize="9pt" textColor="plum" hang="2mm" balance="true"/>'
    layout, found = parsed(document('<para style="Mine">a</para>', styles=style))
    assert not found
    assert layout is not None
    mine = layout.look.styles["Mine"]
    assert (mine.size, mine.colour, mine.leading, mine.balance) == (9.0, "#801650", 13.0, True)


def test_that_a_broken_style_is_told_once() -> None:
    assert "did you mean Body?" in one("", styles='<paraStyle name="Mine" parent="Bodi"/>')


def test_that_every_tag_named_anywhere_is_described() -> None:
    named = {inner for tag in TAGS.values() for inner in tag.holds} | set(BLOCKS) | set(INLINE)
    assert named <= set(TAGS)
    assert all(tag.meaning.endswith(".") for tag in TAGS.values())
