"""WordprocessingML and docxtpl tags in small pieces: what the policy brief is put together from."""

from xml.sax.saxutils import escape

from tests.tools.policy_brief_styles import PLUM, twips_mm

_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"

RULE = '<w:top w:val="single" w:sz="6" w:space="{space}" w:color="1A1D21"/>'
"""A rule over a paragraph or cell, so many points above it."""


def run(text: str, style: str = "") -> str:
    """Words in one character style; a tab in them is a tab on the page."""
    properties = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    pieces = "<w:tab/>".join(
        f'<w:t xml:space="preserve">{escape(piece)}</w:t>' if piece else "" for piece in text.split("\t")
    )
    return f"<w:r>{properties}{pieces}</w:r>"


def par(style: str, *runs: str, properties: str = "") -> str:
    """A paragraph; a string that is no run yet becomes one."""
    inside = "".join(piece if piece.startswith("<") else run(piece) for piece in runs)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{inside}</w:p>'


def tag(words: str) -> str:
    """A paragraph that only steers: `{%p … %}`."""
    return par("BriefMeta", "{%p " + words + " %}")


def when(condition: str, *blocks: str) -> str:
    """The blocks, only where the condition holds."""
    return tag(f"if {condition}") + "".join(blocks) + tag("endif")


def each(loop: str, *blocks: str) -> str:
    """The blocks once for each item."""
    return tag(f"for {loop}") + "".join(blocks) + tag("endfor")


def only(condition: str, *runs: str) -> str:
    """Runs within a paragraph, only where the condition holds."""
    return run("{%r if " + condition + " %}") + "".join(runs) + run("{%r endif %}")


def either(condition: str, yes: str, no: str) -> str:
    """One run or the other."""
    return run("{%r if " + condition + " %}") + yes + run("{%r else %}") + no + run("{%r endif %}")


def before(points: float, *, outline: bool = True) -> str:
    """What sets the first paragraph of a section apart: room above, a place in the navigation."""
    level = '<w:outlineLvl w:val="0"/>' if outline else ""
    return f'<w:spacing w:before="{round(points * 20)}"/>{level}'


def field(code: str, style: str) -> str:
    """A field Word fills in: PAGE, NUMPAGES."""
    look = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>'
    begin, separate, end = (f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end"))
    told = f'<w:instrText xml:space="preserve"> {code} </w:instrText>'
    return "".join(f"<w:r>{look}{step}</w:r>" for step in (begin, told, separate, "<w:t>1</w:t>", end))


def back(item: str) -> str:
    """The way back in the margin, or who speaks where it is not the article."""
    return either(
        f"{item}.label",
        run(f"{{{{ {item}.label }}}}", "BriefLabel"),
        run(f"{{{{ {item}.mark }}}}", "BriefMark"),
    )


def back_after(item: str) -> str:
    """The way back at the end, where the margin already says who speaks."""
    return only(f"{item}.label and {item}.mark", run(f"  {{{{ {item}.mark }}}}", "BriefMark"))


def cell(width_mm: float, content: str, borders: str = "", align: str = "", *, flush: bool = False) -> str:
    """A cell; a `flush` one has its words reach the right edge."""
    edge = f"<w:tcBorders>{borders}</w:tcBorders>" if borders else ""
    edge += '<w:tcMar><w:right w:w="0" w:type="dxa"/></w:tcMar>' if flush else ""
    seat = f'<w:vAlign w:val="{align}"/>' if align else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{twips_mm(width_mm)}" w:type="dxa"/>{edge}{seat}</w:tcPr>{content}</w:tc>'
    )


def row(cells: str, *, head: bool = False, height_pt: float = 0) -> str:
    height = f'<w:trHeight w:val="{round(height_pt * 20)}" w:hRule="atLeast"/>' if height_pt else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{height}{'<w:tblHeader/>' if head else ''}</w:trPr>{cells}</w:tr>"


def captioned(number: str, mark: str, title: str, room_pt: float, *, outline: bool = False) -> str:
    """The line over a figure or table, under a rule: number and mark in the margin column, then the title."""
    border = f"<w:pBdr>{RULE.format(space=3)}</w:pBdr>"
    runs = run(number), run("\t"), run(mark, "BriefMark") if mark else "", run("\t"), run(title)
    return par("Caption", *runs, properties=border + before(room_pt, outline=outline))


def table(
    widths_mm: tuple[float, ...], rows: str, style: str, caption: str, *, first_column: bool = False
) -> str:
    """A table of fixed columns; in a Brief Table the first row holds the heads, and the first column may."""
    grid = "".join(f'<w:gridCol w:w="{twips_mm(width)}"/>' for width in widths_mm)
    others = f'w:lastRow="0" w:firstColumn="{int(first_column)}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"'
    bits = "06A0" if first_column else "0620"
    look = f'<w:tblLook w:val="{bits}" w:firstRow="{int(style == "BriefTable")}" {others}/>'
    width = f'<w:tblW w:w="{twips_mm(sum(widths_mm))}" w:type="dxa"/>'
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/>{width}<w:tblLayout w:type="fixed"/>{look}'
        f'<w:tblCaption w:val="{caption}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
    )


def tab_shape() -> str:
    """The plum tab that bleeds off the upper edge: decoration only, behind the words."""
    left, width, height = (round(mm * 36000) for mm in (22.5, 23.3, 17.8))
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="1" '
        'locked="1" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{left}</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        '<wp:docPr id="1" name="Tab" descr=""><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
        f'<adec:decorative xmlns:adec="{_DECORATIVE}" val="1"/></a:ext></a:extLst></wp:docPr>'
        f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{_SHAPE}"><wps:wsp><wps:cNvSpPr/><wps:spPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="{PLUM}"/></a:solidFill>'
        "<a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
        "</w:drawing></mc:Choice></mc:AlternateContent></w:r>"
    )
