import io

import pikepdf
import pytest

from briefgen.document.paging.fonts import face
from briefgen.document.paging.tagged import Node, TaggedCanvas
from tests.kit import pages


def canvas(root: Node) -> tuple[TaggedCanvas, io.BytesIO]:
    face("sans")
    file = io.BytesIO()
    return TaggedCanvas(file, (200, 200), root, invariant=1), file


def saved(made: TaggedCanvas, file: io.BytesIO) -> bytes:
    made.showPage()
    made.save()
    return file.getvalue()


def test_that_text_outside_the_structure_cannot_be_drawn() -> None:
    made, _ = canvas(Node("Document"))
    with pytest.raises(AssertionError, match="inside an element or an artifact"):
        made.text(10, 10, "lost", face("sans"), 10)


def test_that_marks_cannot_nest() -> None:
    made, _ = canvas(Node("Document"))
    node = Node("P")
    with pytest.raises(AssertionError, match="must not nest"), made.marked(node), made.artifact():
        pass


def test_that_an_element_with_nothing_on_a_page_is_not_written() -> None:
    root = Node("Document")
    heading, _ = root.add("H1"), root.add("P")
    made, file = canvas(root)
    with made.marked(heading):
        made.text(10, 10, "Silt", face("sans bold"), 10)
    assert pages.structure(saved(made, file)) == [("Document",), ("Document", "H1")]


def test_that_an_element_over_two_pages_is_one_element() -> None:
    root = Node("Document")
    node = root.add("P")
    made, file = canvas(root)
    for word in ("begin", "end"):
        with made.marked(node):
            made.text(10, 10, word, face("sans"), 10)
        if word == "begin":
            made.showPage()
    data = saved(made, file)
    assert pages.structure(data) == [("Document",), ("Document", "P")]
    assert pages.marking_faults(data) == []


def test_that_order_is_that_of_the_tree_and_not_of_the_drawing() -> None:
    root = Node("Document")
    first, second = root.add("H1"), root.add("P")
    made, file = canvas(root)
    for node in (second, first):
        with made.marked(node):
            made.text(10, 10, node.role, face("sans"), 10)
    assert pages.structure(saved(made, file))[1:] == [("Document", "H1"), ("Document", "P")]


def test_that_kerned_text_reads_to_the_letter() -> None:
    root = Node("Document")
    made, file = canvas(root)
    words = "AVAST (To) Tor\\ 7−3 “W.” office"
    with made.marked(root.add("P")):
        made.text(10, 100, words, face("serif"), 8)
    assert pages.words_of(saved(made, file)) == words


def test_that_more_than_one_subset_of_a_face_can_stand_on_a_line() -> None:
    root = Node("Document")
    made, file = canvas(root)
    letters = "".join(chr(c) for c in range(0xC0, 0x500) if c in face("sans").font.face.charToGlyph)
    with made.marked(root.add("P")):
        for i in range(0, len(letters), 40):
            made.text(5, 190 - i / 5, letters[i : i + 40], face("sans"), 4)
    data = saved(made, file)
    assert len(pages.fonts(data)) > 1
    assert pages.words_of(data) == letters


def test_that_every_page_names_its_parents() -> None:
    root = Node("Document")
    made, file = canvas(root)
    made.showPage()
    with pikepdf.open(io.BytesIO(saved(made, file))) as pdf:
        assert [int(page.obj.StructParents) for page in pdf.pages] == [0, 1]
        assert {str(page.obj.Tabs) for page in pdf.pages} == {"/S"}
