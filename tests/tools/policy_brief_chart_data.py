"""The data behind the figures, at the end of the Word policy brief: a table for each chart."""

from tests.tools.policy_brief_pieces import captioned, cell, each, either, par, row, run, table, tag, when

_ONE_MM, _TWO_MM, _MORE_MM = (42.5, 39.5, 83.0), (42.5, 30.0, 30.0, 62.5), (42.5, 30.0, 92.5)
_ROOM_PT = 19.5
_NUMBER = "{{ labels.data_of }} {{ chart.number }}"
_CAPTION = "The data of a figure: each value and where it comes from"


def chart_data() -> str:
    """One or two series have columns of their own width; more of them share what there is."""
    return each(
        "chart in charts",
        when(
            "chart.rows",
            captioned(
                "{{ labels.data_of }} {{ chart.number }}", "", "{{ chart.title }}", _ROOM_PT, outline=True
            ),
            tag("if chart.heads|length == 3"),
            _series_table(_ONE_MM),
            tag("elif chart.heads|length == 4"),
            _series_table(_TWO_MM),
            tag("else"),
            _wide_table(),
            tag("endif"),
        ),
    )


def value(words: str) -> str:
    """A number on its decimal mark, other words at the edge of the column."""
    return (
        tag(f"if {words}[:1] in '0123456789−'")
        + par("BriefValue", f"{{{{ {words} }}}}")
        + tag("else")
        + par("BriefCell", run(f"{{{{ {words} }}}}", "BriefRunIn"))
        + tag("endif")
    )


def _value_or_missing(words: str, missing: str) -> str:
    return (
        tag(f"if {missing}")
        + par("BriefCell", run(f"{{{{ {words} }}}}", "BriefMissing"))
        + tag("else")
        + value(words)
        + tag("endif")
    )


def _series_table(widths_mm: tuple[float, ...]) -> str:
    last = len(widths_mm) - 1
    heads = "".join(_head(width, f"{{{{ chart.heads[{i}] }}}}") for i, width in enumerate(widths_mm))
    contents = [par("BriefCell", "{{ row.label }}")]
    contents += [_value_or_missing(f"row.values[{i}]", f"{i} in row.missing") for i in range(last - 1)]
    contents += [par("BriefCell", "{{ row.origin }}")]
    cells = "".join(cell(width, words) for width, words in zip(widths_mm, contents, strict=True))
    return _table(widths_mm, heads, cells)


def _wide_table() -> str:
    """A column for each series, whatever their number."""
    label, one, origin = _MORE_MM
    heads = _columns("chart.heads", one, par("BriefCellHead", "{{ column }}"))
    cells = cell(label, par("BriefCell", "{{ row.label }}"))
    words = either(
        "loop.index0 in row.missing", run("{{ column }}", "BriefMissing"), run("{{ column }}", "BriefRunIn")
    )
    cells += _columns("row.values", one, par("BriefCell", words))
    cells += cell(origin, par("BriefCell", "{{ row.origin }}"))
    return _table(_MORE_MM, heads, cells)


def _columns(items: str, width_mm: float, content: str) -> str:
    begin, end = f"{{%tc for column in {items} %}}", "{%tc endfor %}"
    steps = (par("BriefCell", begin), content, par("BriefCell", end))
    return "".join(cell(width_mm, step) for step in steps)


def _head(width_mm: float, words: str) -> str:
    return cell(width_mm, par("BriefCellHead", words), align="bottom")


def _table(widths_mm: tuple[float, ...], heads: str, cells: str) -> str:
    def steering(words: str) -> str:
        return row(
            "".join(cell(width, par("BriefCell", "" if i else words)) for i, width in enumerate(widths_mm))
        )

    rows = row(heads, head=True, height_pt=22.75)
    rows += steering("{%tr for row in chart.rows %}") + row(cells) + steering("{%tr endfor %}")
    return table(widths_mm, rows, "BriefTable", _CAPTION, first_column=True)
