"""The layout language: every tag, the attributes it takes and the tags it may hold.

Names are RML's where the meaning is the same. What is not in this table is an error.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto


class Kind(Enum):
    """What an attribute holds."""

    TEXT = auto()
    NAME = auto()
    LENGTH = auto()
    LENGTHS = auto()
    DEPTH = auto()
    NUMBER = auto()
    INTEGER = auto()
    BOOLEAN = auto()
    STYLE = auto()
    STYLES = auto()
    FACE = auto()
    COLOUR = auto()
    LOOP = auto()
    CONDITION = auto()
    PAGE_SIZE = auto()
    ALIGN = auto()
    PLACE = auto()
    FIT = auto()


CHOICES: Mapping[Kind, tuple[str, ...]] = {
    Kind.BOOLEAN: ("true", "false"),
    Kind.PAGE_SIZE: ("A4", "letter"),
    Kind.ALIGN: ("left", "right", "center", "decimal"),
    Kind.PLACE: ("flow", "bottom"),
    Kind.FIT: ("flow", "shrink", "truncate", "error"),
}

PAGE_SIZES_PT = {"A4": (595.2756, 841.8898), "letter": (612.0, 792.0)}


@dataclass(frozen=True)
class Tag:
    """What one tag may have.

    Attributes:
        text: Whether words may stand in it.
        meaning: One sentence for the reference.
    """

    meaning: str
    attributes: Mapping[str, Kind] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    text: bool = False


INLINE = ("b", "i", "span", "br")
BLOCKS = (
    "para",
    "h1",
    "h2",
    "h3",
    "ul",
    "section",
    "keepTogether",
    "blockQuote",
    "columns",
    "blockTable",
    "chart",
    "margin",
    "spacer",
    "condPageBreak",
    "pageBreak",
)

_CONTROL = {"for": Kind.LOOP, "if": Kind.CONDITION}
_GAPS = {"gap": Kind.LENGTH, "snap": Kind.LENGTH}
_YIELDS = {"give": Kind.INTEGER, "least": Kind.INTEGER, "whole": Kind.TEXT}
_BLOCK = {**_CONTROL, **_GAPS, "key": Kind.TEXT}
_WORDS = {
    **_BLOCK,
    **_YIELDS,
    "style": Kind.STYLE,
    "align": Kind.ALIGN,
    "hangMarks": Kind.BOOLEAN,
    "mark": Kind.TEXT,
    "markStyle": Kind.STYLE,
    "bulletText": Kind.TEXT,
}
_HEADING = {**_WORDS, "steps": Kind.STYLES, "maxLines": Kind.INTEGER}
_GROUP = {**_BLOCK, **_YIELDS, "rule": Kind.LENGTH, "place": Kind.PLACE}
_DRAWN = {**_CONTROL, "style": Kind.STYLE, "colour": Kind.COLOUR, "maxWidth": Kind.LENGTH, "fit": Kind.FIT}
_STRING = {**_DRAWN, "x": Kind.LENGTH, "depth": Kind.DEPTH}

TAGS: Mapping[str, Tag] = {
    "document": Tag(
        "The whole file.",
        {"title": Kind.TEXT, "author": Kind.TEXT, "subject": Kind.TEXT, "lang": Kind.TEXT},
        ("title",),
        ("stylesheet", "template", "story"),
    ),
    "stylesheet": Tag("Styles that the look lacks or that differ here.", holds=("paraStyle",)),
    "paraStyle": Tag(
        "A paragraph style.",
        {
            "name": Kind.NAME,
            "parent": Kind.STYLE,
            "face": Kind.FACE,
            "fontSize": Kind.LENGTH,
            "leading": Kind.LENGTH,
            "textColor": Kind.COLOUR,
            "spaceBefore": Kind.LENGTH,
            "spaceAfter": Kind.LENGTH,
            "hang": Kind.LENGTH,
            "balance": Kind.BOOLEAN,
            "alignment": Kind.ALIGN,
        },
        ("name",),
    ),
    "template": Tag("The pages.", {"pageSize": Kind.PAGE_SIZE}, (), ("pageTemplate",)),
    "pageTemplate": Tag(
        "One kind of page; the first is used for page 1, the next for page 2, the last for all others.",
        {"id": Kind.NAME},
        ("id",),
        ("pageGraphics", "frame"),
    ),
    "pageGraphics": Tag("What stands on every such page.", holds=("rect", "line", "drawString")),
    "rect": Tag(
        "A filled area.",
        {
            **_CONTROL,
            "x": Kind.LENGTH,
            "from": Kind.DEPTH,
            "to": Kind.DEPTH,
            "width": Kind.LENGTH,
            "fill": Kind.COLOUR,
        },
        ("x", "from", "to", "width", "fill"),
    ),
    "line": Tag(
        "A horizontal rule.",
        {
            **_CONTROL,
            "x": Kind.LENGTH,
            "depth": Kind.DEPTH,
            "width": Kind.LENGTH,
            "thickness": Kind.LENGTH,
            "colour": Kind.COLOUR,
        },
        ("x", "depth", "width"),
    ),
    "drawString": Tag(
        'One line of words; align="right" ends it at x.',
        {**_STRING, "align": Kind.ALIGN},
        ("x", "depth", "style"),
        text=True,
    ),
    "frame": Tag(
        "Where the story flows: first baseline, last baseline, and the width of a margin column in it.",
        {
            "id": Kind.NAME,
            "x": Kind.LENGTH,
            "width": Kind.LENGTH,
            "from": Kind.DEPTH,
            "to": Kind.DEPTH,
            "margin": Kind.LENGTH,
            "gutter": Kind.LENGTH,
        },
        ("x", "width", "from", "to"),
    ),
    "story": Tag("What is told, from top to bottom.", holds=BLOCKS),
    "para": Tag("A paragraph.", _WORDS, ("style",), INLINE, text=True),
    "h1": Tag(
        "The headline; a style of steps= is taken where it needs more than maxLines.",
        _HEADING,
        ("style",),
        INLINE,
        text=True,
    ),
    "h2": Tag("A heading.", _HEADING, ("style",), INLINE, text=True),
    "h3": Tag("A heading below a heading.", _HEADING, ("style",), INLINE, text=True),
    "ul": Tag("A list.", {**_CONTROL, **_GAPS}, (), ("li",)),
    "li": Tag("An item of a list; its mark stands in the margin.", _WORDS, ("style",), INLINE, text=True),
    "section": Tag(
        "Blocks that belong together in the reading order.", {**_GROUP, "wide": Kind.BOOLEAN}, (), BLOCKS
    ),
    "keepTogether": Tag("Blocks that stay on one page.", {**_GROUP, "wide": Kind.BOOLEAN}, (), BLOCKS),
    "blockQuote": Tag("A quotation with its attribution, on one page.", _GROUP, (), BLOCKS),
    "columns": Tag("Stacks side by side.", _BLOCK, (), ("column",)),
    "column": Tag("One stack.", {**_CONTROL, "x": Kind.LENGTH, "width": Kind.LENGTH}, ("x", "width"), BLOCKS),
    "margin": Tag(
        "What stands in the margin column beside the next block.",
        {**_CONTROL, "gap": Kind.LENGTH},
        (),
        ("para", "h2", "h3"),
    ),
    "blockTable": Tag(
        "A table; its head row is repeated on the next page.",
        {
            **_BLOCK,
            "colWidths": Kind.LENGTHS,
            "rowHeight": Kind.LENGTH,
            "ruleDrop": Kind.LENGTH,
            "headRule": Kind.LENGTH,
            "rowRule": Kind.LENGTH,
            "rowColour": Kind.COLOUR,
            "wide": Kind.BOOLEAN,
            "caption": Kind.TEXT,
        },
        ("colWidths",),
        ("tr",),
    ),
    "tr": Tag("A row.", {**_CONTROL, **_YIELDS, "head": Kind.BOOLEAN, "key": Kind.TEXT}, (), ("td",)),
    "td": Tag(
        "A cell.",
        {"style": Kind.STYLE, "align": Kind.ALIGN, "rowHead": Kind.BOOLEAN},
        ("style",),
        INLINE,
        text=True,
    ),
    "chart": Tag(
        "A chart, drawn for the room there is, its data beside it for readers who do not see it; "
        'data="false" where the template prints them itself.',
        {**_BLOCK, "of": Kind.TEXT, "alt": Kind.TEXT, "data": Kind.BOOLEAN},
        ("of", "alt"),
    ),
    "spacer": Tag("Empty room.", {**_CONTROL, "length": Kind.LENGTH}, ("length",)),
    "condPageBreak": Tag(
        "A new page where less than this height is left.", {**_CONTROL, "height": Kind.LENGTH}, ("height",)
    ),
    "pageBreak": Tag("A new page.", dict(_CONTROL)),
    "b": Tag("Semibold words.", dict(_CONTROL), (), INLINE, text=True),
    "i": Tag("Italic words.", dict(_CONTROL), (), INLINE, text=True),
    "span": Tag(
        "Words in another style's face, size and colour.",
        {**_CONTROL, "style": Kind.STYLE},
        (),
        INLINE,
        text=True,
    ),
    "br": Tag("A new line."),
}
