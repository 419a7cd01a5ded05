"""The lines of an HTML page as a reader sees them, each with what the page says it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from briefgen.article.lettersize import is_large, is_small
from briefgen.article.lines import Line, Mark, tidy
from briefgen.article.pagenames import NOTHING, named

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "button",
        "caption",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "label",
        "li",
        "main",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_UNSEEN = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "head",
        "select",
        "button",
        "svg",
        "iframe",
        "object",
        "embed",
        "canvas",
        "textarea",
        "input",
        "math",
        "audio",
        "video",
        "map",
    ]
)
_CELLS = frozenset({"td", "th"})
_ASIDE_TAGS = frozenset({"nav", "footer", "aside", "form"})
_WHOLE = frozenset({"body", "html", "article", "main"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_MARKS = {
    "p": Mark.PARAGRAPH,
    "li": Mark.ITEM,
    "dd": Mark.ITEM,
    "tr": Mark.ROW,
    "figcaption": Mark.CAPTION,
    "caption": Mark.CAPTION,
    "blockquote": Mark.QUOTE,
    **{f"h{level}": Mark.HEADING for level in range(1, 7)},
}
_FOOTNOTE = re.compile(r"mso-element\s*:\s*(?:foot|end)note", re.IGNORECASE)
_NOTE_MARK = re.compile(r"\[?(?:\d{1,3}|[a-z*†‡])\]?")
_MOST_IN_MARK = 5
_MOST_TITLES = 3  # lines in large letters
_MOST_NAMES = 300  # characters of a class or id
_MANY_TAGS = 200_000
# No repeat below is possessive: Python 3.11.2 takes one character too many with such a group.
# Bare tags of which a run shows no more than one: thousands of them cost time and hold nothing.
_HEAD = re.compile(
    r"(?:\s+|<!--.*?-->|<[!?][^>]*>|</?(?:html|head)\b[^>]*>|<(?:meta|link|base)\b[^>]*>"
    r"|<(title|script|style|noscript|template)\b.*?</\1\s*>)*",
    re.DOTALL | re.IGNORECASE,
)
_BODY = re.compile(r"</?(?:body|frameset)\b", re.IGNORECASE)
_TITLE = re.compile(r"<title\b[^<>]*>[^<]*(?=<)", re.IGNORECASE)
_CROWDED = re.compile(r"<(?P<name>[a-z][a-z0-9]*)\s[^<>]{8000,}>", re.IGNORECASE)
_MOST_ATTRIBUTES = 1000
_REPEATED = re.compile(r"(<(?:p|br|hr|li|option)\s?/?>(?:</(?:p|li|option)>)?)(?:\s*\1)+", re.IGNORECASE)
_NESTING = re.compile(
    r"(?:</?(?:div|span|font|center|section|article|main|table|tbody|tr|td|ul|ol|dl|blockquote|b|i|u|em|strong)"
    r"(?:\s[^<>]{0,2000})?>\s*)+",
    re.IGNORECASE,
)


def tree_of(text: str) -> HtmlElement:
    """The page as a tree; broken markup is taken as it is, and what nests too deep for lxml is made flat.

    Raises:
        etree.ParserError: There is nothing in the page.
    """
    few = _CROWDED.sub(_without_attributes, text)
    seen = _with_body(_with_title(_REPEATED.sub(r"\1", few) if few.count("<") > _MANY_TAGS else few))
    tree, is_whole = _parsed(seen)
    return tree if is_whole else _parsed(_NESTING.sub("<br>", seen))[0]


def _without_attributes(tag: re.Match[str]) -> str:
    """A tag without its attributes where they are thousands: lxml 6 compares each with all before it."""
    return f"<{tag['name']}>" if tag[0].count("=") > _MOST_ATTRIBUTES else tag[0]


def _with_title(text: str) -> str:
    """The page with its title closed; without that, all that follows is title to a browser and to lxml."""
    opened = _TITLE.search(text)
    if opened is None or "</title" in text.lower():
        return text
    return f"{text[: opened.end()]}</title>{text[opened.end() :]}"


def _with_body(text: str) -> str:
    """The page with the tag that opens its body; where it is left out, lxml takes an article for head."""
    head = _HEAD.match(text)
    if head is None or head.end() == len(text) or _BODY.match(text, head.end()):
        return text
    return f"{text[: head.end()]}<body>{text[head.end() :]}"


def _parsed(text: str) -> tuple[HtmlElement, bool]:
    """The tree, and whether all of the page is in it: lxml 6 drops what lies deeper than 2048 elements."""
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    tree = document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    return tree, not any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)


@dataclass(slots=True)
class _Setting:
    """Where in the page the walk is."""

    mark: Mark = Mark.NONE
    level: int = 0
    link: bool = False
    aside: bool = False
    row: bool = False
    head: bool = False
    text: bool = False
    sums_up: bool = False
    nameplate: bool = False
    large: bool = False


@dataclass(slots=True)
class _Writer:
    """Gathers characters until a block ends, then makes them a line."""

    lines: list[Line] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    linked: int = 0
    large: int = 0
    seen: int = 0
    titled: dict[int, Line] = field(default_factory=dict)

    def add(self, text: str | None, setting: _Setting) -> None:
        if not text:
            return
        words = " ".join(text.split())
        if not words and not self.words:
            return
        self.words.append(f"{' ' * text[0].isspace()}{words}{' ' * text[-1].isspace()}" if words else " ")
        size = len(words)
        self.seen += size
        self.linked += size if setting.link else 0
        self.large += size if setting.large else 0

    def end_line(self, setting: _Setting) -> None:
        text = tidy("".join(self.words)) if self.words else ""
        if text.strip("|\t "):
            links = self.linked / max(self.seen, 1)
            gap = setting.mark is Mark.PARAGRAPH
            line = Line(
                text.strip(),
                gap,
                setting.mark,
                setting.level,
                links,
                aside=setting.aside,
                sums_up=setting.sums_up,
            )
            if self._is_large(setting):
                self.titled[len(self.lines)] = line
            self.lines.append(line)
        self.words.clear()
        self.linked = self.large = self.seen = 0

    def _is_large(self, setting: _Setting) -> bool:
        """Whether a whole line stands there in letters as large as those of a headline."""
        is_large = self.large >= self.seen and self.linked < self.seen and not (setting.row or setting.aside)
        return is_large and setting.mark in {Mark.NONE, Mark.PARAGRAPH, Mark.ROW}

    def mark_titles(self) -> None:
        """Makes headings of the few lines in large letters; on a page of many these are its text."""
        if len(self.titled) <= _MOST_TITLES:
            for index, line in self.titled.items():
                self.lines[index] = replace(line, mark=Mark.HEADING, level=1)


def page_lines(tree: HtmlElement) -> list[Line]:
    """The lines of the page in order; table rows are one line each, their cells parted by tabs."""
    writer = _Writer()
    stack: list[Iterator[_Step]] = [_steps(tree, _Setting(), writer)]
    while stack:
        step = next(stack[-1], None)
        if step is None:
            stack.pop()
        else:
            stack.append(_steps(step.element, step.setting, writer))
    writer.end_line(_Setting())
    writer.mark_titles()
    return writer.lines


@dataclass(frozen=True, slots=True)
class _Step:
    element: etree._Element
    setting: _Setting


def _steps(element: etree._Element, outer: _Setting, writer: _Writer) -> Iterator[_Step]:
    """Writes the element and hands out its children, so that deep pages need no deep stack."""
    setting = _opened(element, outer, writer)
    if setting is None:
        return
    for child in element:
        if len(child):
            yield _Step(child, setting)
        else:
            _write_leaf(child, setting, writer)
        writer.add(child.tail, setting)
    _close(element, setting, writer)


def _write_leaf(element: etree._Element, outer: _Setting, writer: _Writer) -> None:
    """Writes an element without children; one without text either can only end a line."""
    if not element.text and not writer.words and not outer.row:
        return
    setting = _opened(element, outer, writer)
    if setting is not None:
        _close(element, setting, writer)


def _opened(element: etree._Element, outer: _Setting, writer: _Writer) -> _Setting | None:
    """Writes what stands before the first child; None where nothing of the element is seen."""
    tag = element.tag if isinstance(element.tag, str) else ""
    if not tag or tag in _UNSEEN or _is_hidden(element) or (tag == "a" and _is_note_mark(element)):
        return None
    setting = _inside(element, tag, outer)
    if _is_block(tag, setting):
        writer.end_line(outer)
    elif tag in _CELLS and setting.row and writer.words:
        writer.words.append("\t")
    elif setting.row and tag in _BLOCKS:
        writer.words.append(" ")
    writer.add(element.text, setting)
    return setting


def _close(element: etree._Element, setting: _Setting, writer: _Writer) -> None:
    if _is_block(str(element.tag), setting):
        writer.end_line(setting)


def _is_block(tag: str, setting: _Setting) -> bool:
    return tag in _BLOCKS and not (setting.row and tag != "tr")


def _is_hidden(element: etree._Element) -> bool:
    return "hidden" in element.attrib or bool(_HIDDEN.search(element.get("style", "")))


def _is_note_mark(element: etree._Element) -> bool:
    """Whether a link is the mark of a note: "[1]" that leads to another place of the page."""
    if "#" not in element.get("href", "") or len(element) > _MOST_IN_MARK:
        return False
    words = "".join(islice(element.itertext(), _MOST_IN_MARK)).strip()
    outer = element.getparent()
    raised = (outer is not None and outer.tag == "sup") or element.find(".//sup") is not None
    return bool(_NOTE_MARK.fullmatch(words)) and (raised or words.startswith("["))


def _inside(element: etree._Element, tag: str, outer: _Setting) -> _Setting:
    names = f"{element.get('class', '')[:_MOST_NAMES]} {element.get('id', '')[:_MOST_NAMES]}"
    mark = _MARKS.get(tag, outer.mark)
    if outer.mark in {Mark.CAPTION, Mark.HEADING, Mark.NOTE}:
        mark = outer.mark
    told = named(names) if names != " " else NOTHING
    titled = tag == "p" and "MsoTitle" in names  # as Word saves its styles
    if titled:
        mark = Mark.HEADING
    if told.caption and tag not in _WHOLE:
        mark = Mark.CAPTION
    if "MsoFootnoteText" in names or _FOOTNOTE.search(element.get("style", "")):  # as Word saves them
        mark = Mark.NOTE
    head = outer.head or told.head or tag == "header"
    nameplate = outer.nameplate or (told.nameplate and tag not in _WHOLE)
    level = 1 if titled else int(tag[1]) if _MARKS.get(tag) is Mark.HEADING else outer.level
    return _Setting(
        mark=Mark.NONE if nameplate else mark,
        level=0 if nameplate else level,
        link=outer.link or tag == "a",
        aside=outer.aside or nameplate or tag in _ASIDE_TAGS or (told.aside and tag not in {"body", "html"}),
        row=outer.row or (tag == "tr" and _is_data_row(element)),
        head=head,
        text=outer.text or told.body,
        nameplate=nameplate,
        large=not nameplate and (is_large(element, tag) or (outer.large and not is_small(element, tag))),
        sums_up=outer.sums_up or (tag != "h1" and not outer.text and told.sums_up(in_head=head)),
    )


def _is_data_row(element: etree._Element) -> bool:
    """Whether a table row holds data; rows that lay out a page hold blocks or long cells."""
    cells = [cell for cell in element if cell.tag in _CELLS]
    if len(cells) < 2 or element.find(".//table") is not None or element.find(".//p") is not None:
        return False
    return all(len("".join(cell.itertext())) < 200 for cell in cells)
