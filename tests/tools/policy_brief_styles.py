"""The Word styles of the policy brief: one row each, in points and millimetres."""

from dataclasses import dataclass

SANS, SEMIBOLD, SERIF = "Source Sans Pro", "Source Sans Pro Semibold", "Source Serif Pro"
INK, GREY, PLUM, RULE = "1A1D21", "555C64", "801650", "C3C8CE"
TEXT_COLUMN_MM = 42.5
MARK_MM = 37.5
LIVE_MM = 165.0
HANGING_QUOTE_MM = 1.83


def twips_mm(millimetres: float) -> int:
    return round(millimetres / 25.4 * 1440)


def twips(points: float) -> int:
    return round(points * 20)


@dataclass(frozen=True)
class Style:
    """One paragraph style.

    Attributes:
        leading_pt: 0 for automatic (a chart in a line of exact height would be cut).
        margin: "column" hangs marks in the margin, "text" starts at the text column, "" at the margin.
    """

    key: str
    name: str
    face: str
    size_pt: float
    leading_pt: float
    colour: str = INK
    before_pt: float = 0
    after_pt: float = 0
    bold: bool = False
    margin: str = ""
    keep_next: bool = False
    keep_lines: bool = False
    right: bool = False
    outline: int | None = None
    based_on: str = "Normal"
    extra: str = ""


PARAGRAPHS = (
    Style("Title", "Title", SANS, 30, 32.5, bold=True, after_pt=13, keep_next=True, based_on=""),
    Style("Date", "Date", SANS, 12.5, 16.25),
    Style("Subtitle", "Subtitle", SANS, 12.5, 16.25, GREY, after_pt=6.5, margin="column"),
    Style(
        "Heading1",
        "heading 1",
        SANS,
        9.5,
        13,
        bold=True,
        before_pt=6.5,
        after_pt=3.25,
        keep_next=True,
        outline=0,
        based_on="",
    ),
    Style("Caption", "caption", SANS, 9.5, 13, bold=True, margin="column", keep_next=True, based_on=""),
    Style("BriefBottomLine", "Brief Bottom Line", SEMIBOLD, 12.5, 16.25, margin="column"),
    Style("BriefKeyPoint", "Brief Key Point", SERIF, 10, 13, after_pt=6.5, margin="column"),
    Style("BriefBody", "Brief Body", SERIF, 10, 13, after_pt=6.5, margin="column"),
    Style("BriefAnalyst", "Brief Analyst", SANS, 9.5, 13, after_pt=6.5, margin="column"),
    Style("Quote", "Quote", SERIF, 12.5, 16.25, margin="quote", keep_next=True, keep_lines=True),
    Style(
        "BriefAttribution",
        "Brief Attribution",
        SANS,
        8.5,
        13,
        GREY,
        before_pt=3.25,
        after_pt=13,
        margin="text",
        keep_lines=True,
    ),
    Style("BriefFigureSubtitle", "Brief Figure Subtitle", SANS, 8.5, 13, GREY, margin="text", keep_next=True),
    Style("BriefChart", "Brief Chart", SANS, 8.5, 0, before_pt=6.5, after_pt=3.25, margin="text"),
    Style("BriefSource", "Brief Source", SANS, 8, 9.75, GREY, before_pt=3.25, margin="text"),
    Style("BriefFlag", "Brief Flag", SANS, 8, 9.75, before_pt=3.25, margin="column", keep_next=True),
    Style("BriefCellHead", "Brief Cell Head", SANS, 8, 9.75, GREY, keep_next=True),
    Style("BriefCell", "Brief Cell", SANS, 8.5, 13),
    Style(
        "BriefValue",
        "Brief Value",
        SEMIBOLD,
        8.5,
        13,
        based_on="BriefCell",
        extra=f'<w:tabs><w:tab w:val="decimal" w:pos="{twips_mm(8)}"/></w:tabs>',
    ),
    Style("BriefNote", "Brief Note", SANS, 8, 9.75, margin="note"),
    Style("BriefMeta", "Brief Meta", SANS, 8, 9.75),
    Style("Header", "header", SANS, 8.5, 13, GREY, margin="header"),
    Style("Footer", "footer", SANS, 8, 9.75, GREY, margin="footer"),
    Style("BriefEnd", "Brief End", SANS, 1, 1),
)

CHARACTERS = (
    ("Heading1Char", "Heading 1 Char", SANS, 9.5, INK, "<w:b/>"),
    ("BriefMark", "Brief Mark", SEMIBOLD, 8, PLUM, ""),
    ("BriefLabel", "Brief Label", SANS, 8, GREY, ""),
    ("BriefMissing", "Brief Missing", SANS, 8.5, GREY, "<w:i/>"),
    ("BriefRunIn", "Brief Run-in", SEMIBOLD, None, INK, ""),
    ("BriefDateline", "Brief Dateline", SANS, 12.5, INK, ""),
    ("BriefHeadlineSmall", "Brief Headline Small", SANS, 24, INK, "<w:b/>"),
    ("BriefHeadlineLeast", "Brief Headline Least", SANS, 19.5, INK, "<w:b/>"),
    ("BriefDatelineSmall", "Brief Dateline Small", SANS, 10, INK, ""),
    ("BriefSeries", "Brief Series", SANS, 8.5, "FFFFFF", "<w:b/>"),
    ("BriefRunningHead", "Brief Running Head", SEMIBOLD, 8.5, INK, ""),
    ("BriefPage", "Brief Page", SEMIBOLD, 8, INK, ""),
)

_DEFAULTS = f"""<w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="{SERIF}" w:hAnsi="{SERIF}" w:eastAsia="{SERIF}" w:cs="{SERIF}"/>
<w:color w:val="{INK}"/><w:kern w:val="2"/><w:sz w:val="20"/><w:szCs w:val="20"/>
<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>
</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:suppressAutoHyphens/>
<w:spacing w:before="0" w:after="0" w:line="260" w:lineRule="exact"/></w:pPr></w:pPrDefault>
</w:docDefaults>"""

_ROW_ROOM = twips((16.25 - 13) / 2)
_NO_MARGIN = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("top", "left", "bottom", "right"))
_TABLES = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
    f"<w:tblCellMar>{_NO_MARGIN}</w:tblCellMar></w:tblPr></w:style>"
    '<w:style w:type="table" w:customStyle="1" w:styleId="BriefTable"><w:name w:val="Brief Table"/>'
    '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>'
    f'<w:bottom w:val="single" w:sz="3" w:space="0" w:color="{RULE}"/>'
    f'<w:insideH w:val="single" w:sz="3" w:space="0" w:color="{RULE}"/></w:tblBorders><w:tblCellMar>'
    f'<w:top w:w="{_ROW_ROOM}" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
    f'<w:bottom w:w="{_ROW_ROOM}" w:type="dxa"/><w:right w:w="{twips(5)}" w:type="dxa"/>'
    '</w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>'
    f'<w:bottom w:val="single" w:sz="4" w:space="0" w:color="{INK}"/></w:tcBorders>'
    "</w:tcPr></w:tblStylePr></w:style>"
)


def styles() -> str:
    """The words of word/styles.xml, without its root."""
    normal = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    )
    paragraphs = "".join(_paragraph(style) for style in PARAGRAPHS)
    characters = "".join(_character(*row) for row in CHARACTERS)
    return _DEFAULTS + normal + paragraphs + characters + _TABLES


def _paragraph(style: Style) -> str:
    own = (
        ""
        if style.name[0].islower() or style.name in {"Title", "Date", "Subtitle", "Quote"}
        else ' w:customStyle="1"'
    )
    based = f'<w:basedOn w:val="{style.based_on}"/>' if style.based_on else ""
    link = '<w:link w:val="Heading1Char"/>' if style.key == "Heading1" else ""
    look = _run_properties(style.face, style.size_pt, style.colour, "<w:b/>" if style.bold else "")
    return (
        f'<w:style w:type="paragraph"{own} w:styleId="{style.key}"><w:name w:val="{style.name}"/>{based}'
        f'<w:next w:val="{style.key}"/>{link}<w:uiPriority w:val="1"/><w:qFormat/>'
        f"<w:pPr>{_paragraph_properties(style)}</w:pPr>"
        f"<w:rPr>{look}</w:rPr>"
        "</w:style>"
    )


def _paragraph_properties(style: Style) -> str:
    keeps = ("<w:keepNext/>" if style.keep_next else "") + ("<w:keepLines/>" if style.keep_lines else "")
    line = (
        f'w:line="{twips(style.leading_pt)}" w:lineRule="exact"'
        if style.leading_pt
        else 'w:line="240" w:lineRule="auto"'
    )
    spacing = f'<w:spacing w:before="{twips(style.before_pt)}" w:after="{twips(style.after_pt)}" {line}/>'
    tabs, indent = _margin(style.margin)
    outline = f'<w:outlineLvl w:val="{style.outline}"/>' if style.outline is not None else ""
    return keeps + (tabs or style.extra) + spacing + indent + outline


def _margin(kind: str) -> tuple[str, str]:
    column, mark, live = twips_mm(TEXT_COLUMN_MM), twips_mm(MARK_MM), twips_mm(LIVE_MM)
    quote = twips_mm(TEXT_COLUMN_MM - HANGING_QUOTE_MM)
    return {
        "": ("", ""),
        "text": ("", f'<w:ind w:left="{column}"/>'),
        "column": (_tabs(("right", mark), ("left", column)), _hanging(column)),
        "quote": (_tabs(("right", mark), ("left", quote), ("left", column)), _hanging(column)),
        "note": (_tabs(("left", twips(9))), _hanging(twips(9))),
        "header": (_tabs(("left", column), ("right", live)), f'<w:ind w:firstLine="{twips(7)}"/>'),
        "footer": (_tabs(("left", column), ("right", live)), ""),
    }[kind]


def _tabs(*stops: tuple[str, int]) -> str:
    return "<w:tabs>" + "".join(f'<w:tab w:val="{kind}" w:pos="{at}"/>' for kind, at in stops) + "</w:tabs>"


def _hanging(by: int) -> str:
    return f'<w:ind w:left="{by}" w:hanging="{by}"/>'


def _character(key: str, name: str, face: str, size_pt: float | None, colour: str, extra: str) -> str:
    link = '<w:link w:val="Heading1"/>' if key == "Heading1Char" else ""
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{key}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/>{link}<w:uiPriority w:val="1"/><w:qFormat/>'
        f"<w:rPr>{_run_properties(face, size_pt, colour, extra)}</w:rPr></w:style>"
    )


def _run_properties(face: str, size_pt: float | None, colour: str, extra: str) -> str:
    fonts = " ".join(f'w:{script}="{face}"' for script in ("ascii", "hAnsi", "eastAsia", "cs"))
    half_points = (
        f'<w:sz w:val="{round(size_pt * 2)}"/><w:szCs w:val="{round(size_pt * 2)}"/>' if size_pt else ""
    )
    return f'<w:rFonts {fonts}/>{extra}<w:color w:val="{colour}"/>{half_points}'
