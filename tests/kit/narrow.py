"""Template folders whose charts stand in places of a chosen width, in the PDF and in Word."""

from pathlib import Path

import docx
from docx.shared import Mm

from briefgen.knowledge.folders import templates

_LAYOUT = """<document title="{{{{ brief.title }}}}">
<template pageSize="A4">
  <pageTemplate id="all"><frame x="20mm" width="{frame:g}mm" from="4u" to="{to}"/></pageTemplate>
</template>
<story>
  <h1 style="Headline">{{{{ brief.title }}}}</h1>
  <keepTogether for="chart in charts">
    <para style="Figure title">{{{{ chart.title }}}}</para>
    <chart of="{{{{ chart.chart }}}}" alt="{{{{ chart.alt }}}}"/>
  </keepTogether>
</story></document>
"""


def folder(root: Path, pdf_mm: float, word_mm: float | None = None, to: str = "55u") -> Path:
    """A template of one column, so many millimetres wide; its Word form has a table cell of that width."""
    root.mkdir(parents=True, exist_ok=True)
    (root / "look.toml").write_bytes((templates() / "policy-brief" / "look.toml").read_bytes())
    about = 'title = "Column"\npurpose = "For one test."\npages = 2\n'
    (root / "template.toml").write_text(f"{about}[slots]\ncharts = {{ least = 0, most = 1 }}\n", "utf-8")
    (root / "brief.xml").write_text(_LAYOUT.format(frame=pdf_mm, to=to), "utf-8")
    if word_mm is not None:
        in_a_cell(word_mm).save(str(root / "brief.docx"))
    return root


def in_a_cell(width_mm: float) -> docx.document.Document:
    """A Word form with each chart in a cell that leaves it so much room."""
    form = docx.Document()
    form.add_paragraph("{{ brief.title }}")
    table = form.add_table(1, 2)
    for cell, wide in zip(table.rows[0].cells, (width_mm, 20), strict=True):
        cell.width = Mm(wide + 2 * 108 / 20 / 72 * 25.4)  # what Word's normal table leaves at both sides
    first = table.cell(0, 0)
    first.paragraphs[0].text = "{%p for chart in charts %}"
    for words in ("{{ chart.title }}", "{{ chart.chart }}", "{%p endfor %}"):
        first.add_paragraph(words)
    first.add_paragraph("")
    return form
