"""A drawing as SVG with real text."""

from xml.sax.saxutils import escape, quoteattr

from briefgen.model.chart import Drawing, DrawPath, DrawText, Join, Segment

_FAMILIES = {
    "sans": "Source Sans Pro, Source Sans 3, sans-serif",
    "serif": "Source Serif Pro, Source Serif 4, serif",
}
_WEIGHTS = {"semibold": "600", "bold": "700"}
_LETTERS = {"m": "M", "l": "L", "c": "C", "h": "Z"}
_JOINS = {Join.MITRE: "miter", Join.ROUND: "round", Join.BEVEL: "bevel"}


def svg(drawing: Drawing, alt: str = "") -> bytes:
    """The drawing as an SVG document, UTF-8; one user unit is a point.

    Args:
        drawing: What is drawn.
        alt: The text alternative, written as title of the picture.
    """
    wide, high = _number(drawing.width_pt), _number(drawing.height_pt)
    marks = [
        _path(op, drawing.height_pt) if isinstance(op, DrawPath) else _text(op, drawing.height_pt)
        for op in drawing.operations
    ]
    title = f"<title>{escape(alt)}</title>\n" if alt else ""
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}pt" height="{high}pt" '
        f'viewBox="0 0 {wide} {high}" role="img">\n'
    )
    return (head + title + "\n".join(marks) + "\n</svg>\n").encode()


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".") if value else "0"


def _steps(segments: tuple[Segment, ...], height: float) -> str:
    return " ".join(
        _LETTERS[s.command] + " ".join(_number(height - n if i % 2 else n) for i, n in enumerate(s.numbers))
        for s in segments
    )


def _path(op: DrawPath, height: float) -> str:
    attributes = {"d": _steps(op.segments, height), "fill": op.fill.colour if op.fill else "none"}
    if op.fill and op.fill.alpha != 1:
        attributes["fill-opacity"] = _number(op.fill.alpha)
    if op.stroke:
        attributes |= {"stroke": op.stroke.colour, "stroke-width": _number(op.stroke.width_pt)}
        attributes |= {"stroke-linecap": op.stroke.cap, "stroke-linejoin": _JOINS[op.stroke.join]}
        if op.stroke.dash_pt:
            attributes["stroke-dasharray"] = " ".join(map(_number, op.stroke.dash_pt))
        if op.stroke.alpha != 1:
            attributes["stroke-opacity"] = _number(op.stroke.alpha)
    return f"<path {_written(attributes)}/>"


def _text(op: DrawText, height: float) -> str:
    family, _, variant = op.face.partition(" ")
    x, y = _number(op.x_pt), _number(height - op.y_pt)
    attributes = {"x": x, "y": y, "fill": op.colour, "font-family": _FAMILIES.get(family, "sans-serif")}
    attributes["font-size"] = _number(op.size_pt)
    for word in variant.split():
        attributes |= {"font-style": "italic"} if word == "italic" else {"font-weight": _WEIGHTS[word]}
    if op.angle_deg:
        attributes["transform"] = f"rotate({_number(-op.angle_deg)} {x} {y})"
    attributes |= {"textLength": _number(op.width_pt), "lengthAdjust": "spacingAndGlyphs"}
    return f'<text xml:space="preserve" {_written(attributes)}>{escape(op.text)}</text>'


def _written(attributes: dict[str, str]) -> str:
    return " ".join(f"{name}={quoteattr(value)}" for name, value in attributes.items())
