"""Builds templates/policy-brief/brief.docx from nothing: run it once, then edit the template in Word.

    python tests/tools/build_policy_brief_docx.py [FILE]

The file it writes is a plain docxtpl template; nothing in Briefgen needs this script.
"""

import io
import sys
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).resolve().parent))

from policy_brief_styles import PLUM, SANS, SEMIBOLD, SERIF, styles, twips_mm

ROOT = Path(__file__).resolve().parent.parent.parent
TARGET = ROOT / "templates" / "policy-brief" / "brief.docx"

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMES = (
    f'xmlns:w="{_W}" xmlns:r="{_R}" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_COLUMNS_MM = (42.5, 41.0, 26.3, 24.8, 20.8, 9.6)
_FOOT_MM = (80.0, 5.0, 80.0)
_SECTION_PT, _RULE = 19.5, '<w:top w:val="single" w:sz="6" w:space="{space}" w:color="1A1D21"/>'


# --- small pieces ------------------------------------------------------------------------------------


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
    return (
        f'<w:r>{look}<w:fldChar w:fldCharType="begin"/></w:r><w:r>{look}<w:instrText xml:space="preserve"> {code} '
        f'</w:instrText></w:r><w:r>{look}<w:fldChar w:fldCharType="separate"/></w:r><w:r>{look}<w:t>1</w:t></w:r>'
        f'<w:r>{look}<w:fldChar w:fldCharType="end"/></w:r>'
    )


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


# --- the page ----------------------------------------------------------------------------------------


def body() -> str:
    return "".join(
        (
            opening(),
            bottom_line(),
            key_points(),
            charts(),
            quotes(),
            figures(),
            context(),
            assessment(),
            foot(),
        )
    )


def opening() -> str:
    short = "article.dateline|length < 20 and brief.subtitle"
    words = run("\t{{ brief.subtitle }}{{ brief.subtitle_note }}")
    one_tab = f'<w:tabs><w:tab w:val="clear" w:pos="{twips_mm(37.5)}"/></w:tabs>'
    return (
        par("Title", "{{ brief.title }}{{ brief.title_note }}")
        + tag(f"if {short}")
        + par("Subtitle", run("{{ article.dateline }}", "BriefDateline"), words, properties=one_tab)
        + tag("elif article.dateline|length < 25 and brief.subtitle")
        + par("Subtitle", run("{{ article.dateline }}", "BriefDatelineSmall"), words, properties=one_tab)
        + tag("else")
        + when("article.dateline", par("Date", "{{ article.dateline }}"))
        + when("brief.subtitle", par("Subtitle", "\t\t{{ brief.subtitle }}{{ brief.subtitle_note }}"))
        + tag("endif")
    )


def bottom_line() -> str:
    mark = either(
        "brief.bottom_line_label",
        run("{{ brief.bottom_line_label }}", "BriefLabel"),
        run("{{ brief.bottom_line_mark }}", "BriefMark"),
    )
    words = run("{{ brief.bottom_line }}{{ brief.bottom_line_note }}")
    after = only(
        "brief.bottom_line_label and brief.bottom_line_mark",
        run("  {{ brief.bottom_line_mark }}", "BriefMark"),
    )
    line = par(
        "BriefBottomLine",
        run("Bottom line", "Heading1Char"),
        run("\t"),
        mark,
        run("\t"),
        words,
        after,
        properties=before(_SECTION_PT),
    )
    return when("brief.bottom_line", line)


def section(head: str, loop: str, style: str, words: str, item: str, *, label_once: bool = False) -> str:
    """Paragraphs of the margin column: the side head on the first, a mark or label beside each."""
    beside = back(item)
    others = run(f"{{{{ {item}.mark }}}}", "BriefMark") if label_once else beside
    tail = back_after(item)
    return each(
        loop,
        tag("if loop.first"),
        par(
            style,
            run(head, "Heading1Char"),
            run("\t"),
            beside,
            run("\t"),
            words,
            tail,
            properties=before(_SECTION_PT),
        ),
        tag("else"),
        par(style, run("\t"), others, run("\t"), words, "" if label_once else tail),
        tag("endif"),
    )


def key_points() -> str:
    words = run("{{ point.text }}{{ point.note }}")
    points = section("Key points", "point in key_points", "BriefKeyPoint", words, "point")
    return points + when("not charts", flags(_SECTION_PT))


def flags(room_pt: float = 3.25) -> str:
    return each(
        "flag in flags",
        par(
            "BriefFlag",
            run("\t"),
            run("Flag", "BriefMark"),
            run("\t{{ flag.text }}{{ flag.note }}"),
            properties=before(room_pt, outline=False),
        ),
    )


def captioned(number: str, mark: str, title: str, room_pt: float) -> str:
    border = f"<w:pBdr>{_RULE.format(space=3)}</w:pBdr>"
    runs = run(number), run("\t"), run(mark, "BriefMark") if mark else "", run("\t"), run(title)
    return par("Caption", *runs, properties=border + before(room_pt, outline=False))


def charts() -> str:
    return each(
        "chart in charts",
        captioned("Figure {{ chart.number }}", "{{ chart.mark }}", "{{ chart.title }}", 32.5),
        when("chart.subtitle", par("BriefFigureSubtitle", "{{ chart.subtitle }}")),
        par("BriefChart", "{{ chart.chart }}"),
        when("loop.first", flags()),
        each("note in chart.notes", par("BriefSource", "{{ note }}")),
        when("chart.source", par("BriefSource", "{{ chart.source }}")),
    )


def quotes() -> str:
    words = either("quote.verbatim", run("\t{{ quote.text|quote_marks }}"), run("\t\t{{ quote.text }}"))
    mark = run("{{ quote.mark }}", "BriefMark")
    first = [run("What was said", "Heading1Char"), run("\t"), mark, words]
    return each(
        "quote in quotes",
        tag("if loop.first"),
        par("Quote", *first, properties=before(_SECTION_PT)),
        tag("else"),
        par("Quote", run("\t"), mark, words),
        tag("endif"),
        par("BriefAttribution", "{{ quote.attribution }}{{ quote.note }}"),
    )


# --- tables ------------------------------------------------------------------------------------------


def cell(width_mm: float, content: str, borders: str = "", align: str = "") -> str:
    edge = f"<w:tcBorders>{borders}</w:tcBorders>" if borders else ""
    seat = f'<w:vAlign w:val="{align}"/>' if align else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{twips_mm(width_mm)}" w:type="dxa"/>{edge}{seat}</w:tcPr>{content}</w:tc>'
    )


def row(cells: str, *, head: bool = False, height_pt: float = 0) -> str:
    height = f'<w:trHeight w:val="{round(height_pt * 20)}" w:hRule="atLeast"/>' if height_pt else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{height}{'<w:tblHeader/>' if head else ''}</w:trPr>{cells}</w:tr>"


def table(widths_mm: tuple[float, ...], rows: str, style: str, caption: str) -> str:
    grid = "".join(f'<w:gridCol w:w="{twips_mm(width)}"/>' for width in widths_mm)
    look = f'<w:tblLook w:val="0020" w:firstRow="{int(style == "BriefTable")}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{twips_mm(sum(widths_mm))}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{look}<w:tblCaption w:val="{caption}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
    )


def figures() -> str:
    heads = ("Figure", "Value", "Period", "Compared to", "Says who", "Where")
    right = '<w:jc w:val="right"/>'
    first = "".join(
        cell(width, par("BriefCellHead", words, properties=right if words == "Where" else ""), align="bottom")
        for width, words in zip(_COLUMNS_MM, heads, strict=True)
    )
    steer = "".join(
        cell(width, par("BriefCell", "{{%tr {} %}}" if i == 0 else "")) for i, width in enumerate(_COLUMNS_MM)
    )
    loop = row(steer.replace("{{%tr {} %}}", "{%tr for figure in figures %}"))
    end = row(steer.replace("{{%tr {} %}}", "{%tr endfor %}"))
    rows = row(first, head=True, height_pt=19.5) + loop + row(figure_cells(), height_pt=16.25) + end
    return when(
        "figures",
        captioned("Table 1", "", "What the article counts, and what it leaves out", 26),
        table(_COLUMNS_MM, rows, "BriefTable", "What the article counts, and what it leaves out"),
    )


def figure_cells() -> str:
    numeric = "figure.value[:1] in '0123456789−'"
    value = (
        tag(f"if {numeric}")
        + par("BriefValue", "{{ figure.printed }}")
        + tag("else")
        + par("BriefCell", run("{{ figure.printed }}", "BriefRunIn"))
        + tag("endif")
    )
    contents = (
        par("BriefCell", "{{ figure.label }}"),
        value,
        par("BriefCell", answer("period")),
        par("BriefCell", answer("compared_to")),
        par("BriefCell", answer("says_who"), run("{{ figure.note }}")),
        par("BriefCell", run("{{ figure.mark }}", "BriefMark"), properties='<w:jc w:val="right"/>'),
    )
    return "".join(
        cell(width, words, align="center") for width, words in zip(_COLUMNS_MM, contents, strict=True)
    )


def answer(slot: str) -> str:
    words = f"{{{{ figure.{slot} }}}}"
    return either(f"'{slot}' in figure.missing", run(words, "BriefMissing"), run(words))


def context() -> str:
    words = run("{{ paragraph.text }}{{ paragraph.note }}")
    return section("In the article", "paragraph in context", "BriefBody", words, "paragraph")


def assessment() -> str:
    words = only("paragraph.lead", run("{{ paragraph.lead }} ", "BriefRunIn")) + run(
        "{{ paragraph.rest }}{{ paragraph.note }}"
    )
    return section(
        "Assessment", "paragraph in brief.assessment", "BriefAnalyst", words, "paragraph", label_once=True
    )


# --- the foot block ----------------------------------------------------------------------------------


def foot() -> str:
    rule = _RULE.format(space=0)
    notes = par("Heading1", "Notes") + each(
        "note in notes", par("BriefNote", "{{ note.sign }}\t{{ note.text }}")
    )
    cells = (
        cell(_FOOT_MM[0], notes, rule)
        + cell(_FOOT_MM[1], par("BriefMeta"), rule)
        + cell(_FOOT_MM[2], about(), rule)
    )
    gap = par("BriefEnd", properties=before(_SECTION_PT, outline=False))
    return (
        tag("if notes")
        + gap
        + table(_FOOT_MM, row(cells), "TableNormal", "Notes, and about this brief")
        + par("BriefEnd")
        + tag("else")
        + about()
        + tag("endif")
    )


def about() -> str:
    entry = run("{{ entry.head }} ", "BriefRunIn") + run("{{ entry.text }} ")
    loop = run("{%r for entry in about %}") + entry + run("{%r endfor %}")
    author = only("brief.author", run("Prepared by ", "BriefRunIn"), run("{{ brief.author|full_stop }} "))
    more = only("brief.reference", run("Reference ", "BriefRunIn"), run("{{ brief.reference|full_stop }} "))
    closing = run("The article and the record of every quotation and figure are attached to this file.")
    return par("Heading1", "About this brief") + par("BriefMeta", loop, author, more, closing)


# --- header and footer -------------------------------------------------------------------------------


def header(words: str) -> str:
    return par(
        "Header",
        tab_shape(),
        run("Policy brief", "BriefSeries"),
        run("\t"),
        run(words, "BriefRunningHead"),
        run("\t{{ brief.date }}"),
    )


def footer() -> str:
    page = field("PAGE", "BriefPage") + run(" of ", "BriefPage") + field("NUMPAGES", "BriefPage")
    return par("Footer", run("Prepared {{ brief.date }}\t{{ article.source_line }}\t"), page)


def tab_shape() -> str:
    """The plum tab that bleeds off the upper edge: decoration only, behind the words."""
    left, width, height = (round(mm * 36000) for mm in (22.5, 23.3, 17.8))
    return f"""<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="1" locked="1" layoutInCell="1" allowOverlap="1">
<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>{left}</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="{width}" cy="{height}"/>
<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="1" name="Tab" descr=""><a:extLst>
<a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>
</a:extLst></wp:docPr><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
<a:solidFill><a:srgbClr val="{PLUM}"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>
</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>""".replace(
        "\n", ""
    )


# --- the package -------------------------------------------------------------------------------------


def document() -> str:
    margins = {
        "top": 29,
        "right": 22.5,
        "bottom": 28,
        "left": 22.5,
        "header": 12.5,
        "footer": 19,
        "gutter": 0,
    }
    sides = " ".join(f'w:{side}="{twips_mm(mm)}"' for side, mm in margins.items())
    references = "".join(
        f'<w:{kind}Reference w:type="{type_}" r:id="{kind}-{type_}"/>'
        for kind in ("header", "footer")
        for type_ in ("default", "first")
    )
    setup = f'<w:sectPr>{references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar {sides}/><w:cols w:space="283"/><w:titlePg/></w:sectPr>'
    return f"<w:document {_NAMES}><w:body>{body()}{setup}</w:body></w:document>"


def fonts() -> str:
    fallbacks = ((SANS, "Calibri", "swiss"), (SEMIBOLD, "Calibri", "swiss"), (SERIF, "Cambria", "roman"))
    return (
        f"<w:fonts {_NAMES}>"
        + "".join(
            f'<w:font w:name="{name}"><w:altName w:val="{other}"/><w:charset w:val="00"/><w:family w:val="{family}"/>'
            '<w:pitch w:val="variable"/></w:font>'
            for name, other, family in fallbacks
        )
        + "</w:fonts>"
    )


def settings() -> str:
    return (
        f'<w:settings {_NAMES}><w:zoom w:percent="100"/><w:autoHyphenation w:val="0"/><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_KINDS = {
    "document": "document.main", "styles": "styles", "settings": "settings", "fontTable": "fontTable",
    "header-first": "header", "header-default": "header", "footer-first": "footer", "footer-default": "footer",
}  # fmt: skip
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"


def content_types() -> str:
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_OFFICE}.{kind}+xml"/>'
        for name, kind in _KINDS.items()
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        f'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{overrides}'
        f'<Override PartName="/docProps/core.xml" ContentType="{_CORE_TYPE}"/></Types>'
    )


def relationships(rows: list[tuple[str, str, str]]) -> str:
    links = "".join(
        f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>' for key, kind, target in rows
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'


def core() -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>{{ brief.title }}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>"
    )


def parts() -> dict[str, str]:
    word = [(name, f"{_R}/{_KINDS[name]}", f"{name}.xml") for name in _KINDS if name != "document"]
    office = [
        ("document", f"{_R}/officeDocument", "word/document.xml"),
        ("core", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    ]
    organisation = (
        "{{ brief.organisation }}{% if brief.classification %} · {{ brief.classification }}{% endif %}"
    )
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships(office),
        "docProps/core.xml": core(),
        "word/_rels/document.xml.rels": relationships(word),
        "word/document.xml": document(),
        "word/fontTable.xml": fonts(),
        "word/footer-default.xml": f"<w:ftr {_NAMES}>{footer()}</w:ftr>",
        "word/footer-first.xml": f"<w:ftr {_NAMES}>{footer()}</w:ftr>",
        "word/header-default.xml": f"<w:hdr {_NAMES}>{header('{{ brief.title }}')}</w:hdr>",
        "word/header-first.xml": f"<w:hdr {_NAMES}>{header(organisation)}</w:hdr>",
        "word/settings.xml": settings(),
        "word/styles.xml": f"<w:styles {_NAMES}>{styles()}</w:styles>",
    }


def build() -> bytes:
    """The template as bytes, the same every time."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
        for name, xml in parts().items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{xml}')
    return data.getvalue()


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    target.write_bytes(build())
    print(target)
