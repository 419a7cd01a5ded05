"""Builds templates/policy-brief/brief.docx from nothing: run it once, then edit the template in Word.

    python -m tests.tools.build_policy_brief_docx [FILE]

The file it writes is a plain docxtpl template; nothing in Briefgen needs this script.
"""

import sys
from pathlib import Path

from tests.tools.policy_brief_chart_data import chart_data, value
from tests.tools.policy_brief_package import NAMES, package
from tests.tools.policy_brief_pieces import (
    RULE,
    back,
    back_after,
    before,
    captioned,
    cell,
    each,
    either,
    field,
    only,
    par,
    row,
    run,
    tab_shape,
    table,
    tag,
    when,
)
from tests.tools.policy_brief_styles import twips_mm

TARGET = Path(__file__).resolve().parent.parent.parent / "templates" / "policy-brief" / "brief.docx"

_COLUMNS_MM = (42.5, 39.5, 24.0, 23.0, 27.0, 9.0)
_FOOT_MM = (80.0, 5.0, 80.0)
_SECTION_PT = 13.0
_HEADER_SIGNS, _FOOTER_SIGNS = 63, 78
"""How wide running words may be, in halves of their size: 95 and 110 mm, as on the PDF page."""


def label(name: str) -> str:
    """A fixed word of the page, in the language of the brief."""
    return f"{{{{ labels.{name} }}}}"


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
            chart_data(),
            foot(),
        )
    )


def title() -> str:
    """A headline that would take more than three lines is set a step smaller, as on the PDF page."""
    words = "{{ brief.title }}{{ brief.title_note }}"
    steps = (("120", "BriefHeadlineLeast", 22.75), ("90", "BriefHeadlineSmall", 26))
    smaller = "".join(
        tag(("if" if i == 0 else "elif") + f" brief.title|length > {characters}")
        + par(
            "Title",
            run(words, style),
            properties=f'<w:spacing w:line="{round(leading_pt * 20)}" w:lineRule="exact"/>',
        )
        for i, (characters, style, leading_pt) in enumerate(steps)
    )
    return smaller + tag("else") + par("Title", words) + tag("endif")


def opening() -> str:
    short = "article.dateline|length < 20 and brief.subtitle"
    words = run("\t{{ brief.subtitle }}{{ brief.subtitle_note }}")
    one_tab = f'<w:tabs><w:tab w:val="clear" w:pos="{twips_mm(37.5)}"/></w:tabs>'
    return (
        title()
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
        run(label("bottom_line"), "Heading1Char"),
        run("\t"),
        mark,
        run("\t"),
        words,
        after,
        properties=before(1.5 * _SECTION_PT),
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
    points = section(label("key_points"), "point in key_points", "BriefKeyPoint", words, "point")
    return points + when("not charts", flags(_SECTION_PT))


def flags(room_pt: float = 3.25) -> str:
    return each(
        "flag in flags",
        par(
            "BriefFlag",
            run("\t"),
            run("{{ flag.label }}", "BriefMark"),
            run("\t{{ flag.text }}{{ flag.note }}"),
            properties=before(room_pt, outline=False),
        ),
    )


def charts() -> str:
    return each(
        "chart in charts",
        captioned(f"{label('figure')} {{{{ chart.number }}}}", "{{ chart.mark }}", "{{ chart.title }}", 32.5),
        when("chart.subtitle", par("BriefFigureSubtitle", "{{ chart.subtitle }}")),
        tag("if chart.source or chart.notes or chart.byline"),
        par("BriefChart", "{{ chart.chart }}", properties="<w:keepNext/>"),
        tag("else"),
        par("BriefChart", "{{ chart.chart }}"),
        tag("endif"),
        when("loop.first", flags()),
        each("note in chart.notes", par("BriefSource", "{{ note }}")),
        when("chart.source", par("BriefSource", "{{ chart.source }}")),
        when("chart.byline", par("BriefSource", "{{ chart.byline }}")),
    )


def quotes() -> str:
    words = either("quote.verbatim", run("\t{{ quote.text|quote_marks }}"), run("\t\t{{ quote.text }}"))
    mark = run("{{ quote.mark }}", "BriefMark")
    first = [run(label("said"), "Heading1Char"), run("\t"), mark, words]
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


def figures() -> str:
    names = ("figure", "value", "period", "compared", "teller", "where")
    heads = [label(f"head_{name}") for name in names]
    right = '<w:jc w:val="right"/>'
    first = "".join(
        cell(
            width,
            par("BriefCellHead", words, properties=right if words is heads[-1] else ""),
            align="bottom",
            flush=words is heads[-1],
        )
        for width, words in zip(_COLUMNS_MM, heads, strict=True)
    )
    steer = "".join(
        cell(width, par("BriefCell", "{{%tr {} %}}" if i == 0 else "")) for i, width in enumerate(_COLUMNS_MM)
    )
    loop = row(steer.replace("{{%tr {} %}}", "{%tr for figure in figures %}"))
    end = row(steer.replace("{{%tr {} %}}", "{%tr endfor %}"))
    rows = row(first, head=True, height_pt=22.75) + loop + row(figure_cells()) + end
    return when(
        "figures",
        captioned(label("table"), "", label("counted"), 26),
        table(_COLUMNS_MM, rows, "BriefTable", label("counted")),
    )


def figure_cells() -> str:
    contents = (
        par("BriefCell", "{{ figure.label }}"),
        value("figure.printed"),
        par("BriefCell", answer("period"), only("not figure.calculated", run("{{ figure.note }}"))),
        par("BriefCell", answer("compared_to")),
        par("BriefCell", answer("says_who"), only("figure.calculated", run("{{ figure.note }}"))),
        par("BriefCell", run("{{ figure.mark }}", "BriefMark"), properties='<w:jc w:val="right"/>'),
    )
    return "".join(
        cell(width, words, flush=words is contents[-1])
        for width, words in zip(_COLUMNS_MM, contents, strict=True)
    )


def answer(slot: str) -> str:
    words = f"{{{{ figure.{slot} }}}}"
    return either(f"'{slot}' in figure.missing", run(words, "BriefMissing"), run(words))


def context() -> str:
    words = run("{{ paragraph.text }}{{ paragraph.note }}")
    return section(label("context"), "paragraph in context", "BriefBody", words, "paragraph")


def assessment() -> str:
    words = only("paragraph.lead", run("{{ paragraph.lead }} ", "BriefRunIn")) + run(
        "{{ paragraph.rest }}{{ paragraph.note }}"
    )
    return section(
        label("assessment"),
        "paragraph in brief.assessment",
        "BriefAnalyst",
        words,
        "paragraph",
        label_once=True,
    )


# --- the foot block ----------------------------------------------------------------------------------


def foot() -> str:
    rule = RULE.format(space=0)
    notes = par("Heading1", label("notes")) + each(
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
        + table(_FOOT_MM, row(cells), "TableNormal", f"{label('notes')}, {label('about')}")
        + par("BriefEnd")
        + tag("else")
        + about()
        + tag("endif")
    )


def _run_in(name: str) -> str:
    return run(f"{label(name)} ", "BriefRunIn")


def about() -> str:
    entry = run("{{ entry.head }} ", "BriefRunIn") + run("{{ entry.text }} ")
    loop = run("{%r for entry in about %}") + entry + run("{%r endfor %}")
    author = only("brief.author", _run_in("prepared_by"), run("{{ brief.author|full_stop }} "))
    more = only(
        "brief.reference",
        _run_in("reference"),
        run("{{ brief.reference|full_stop }} "),
    )
    closing = run(label("attached"))
    return par("Heading1", label("about")) + par("BriefMeta", loop, author, more, closing)


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


def shortened(name: str, signs: int) -> str:
    """Words cut to the signs their line has room for: a second line would push the page number down."""
    return f"{{{{ {name}|shortened({signs}) }}}}"


def footer() -> str:
    page = (
        field("PAGE", "BriefPage")
        + run(f" {label('page_of')} ", "BriefPage")
        + field("NUMPAGES", "BriefPage")
    )
    source = shortened("article.source_line", _FOOTER_SIGNS)
    return par("Footer", run(f"{label('prepared')} {{{{ brief.date }}}}\t{source}\u00a0\u00a0\t"), page)


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
    paper = f'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar {sides}/><w:cols w:space="283"/><w:titlePg/>'
    setup = f"<w:sectPr>{references}{paper}</w:sectPr>"
    return f"<w:document {NAMES}><w:body>{body()}{setup}</w:body></w:document>"


def build() -> bytes:
    """The template as bytes, the same every time."""
    organisation = (
        "{{ brief.organisation }}{% if brief.classification %} · {{ brief.classification }}{% endif %}"
    )
    return package(
        {
            "document": document(),
            "header-first": f"<w:hdr {NAMES}>{header(organisation)}</w:hdr>",
            "header-default": f"<w:hdr {NAMES}>{header(shortened('brief.title', _HEADER_SIGNS))}</w:hdr>",
            "footer-first": f"<w:ftr {NAMES}>{footer()}</w:ftr>",
            "footer-default": f"<w:ftr {NAMES}>{footer()}</w:ftr>",
        }
    )


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    target.write_bytes(build())
    sys.stdout.write(f"{target}\n")
