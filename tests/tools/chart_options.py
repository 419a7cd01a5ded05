"""Writes the table of options into resources/manual/charts.md: `python -m tests.tools.chart_options`."""

from pathlib import Path

from briefgen.app.options import CHART_OPTIONS, Option
from briefgen.knowledge.folders import resources

BEGIN, END = "<!-- options -->\n", "<!-- end of options -->\n"


def manual() -> Path:
    return resources() / "manual" / "charts.md"


def table() -> str:
    """A row for each option, in the order of the program's own table."""
    rows = [f"| `{option.name}` | {option.help} | {_takes(option)} |\n" for option in CHART_OPTIONS]
    return "| option | what it sets | what it takes |\n|---|---|---|\n" + "".join(rows)


def _takes(option: Option) -> str:
    if option.choices or option.example:
        named = [f"`{choice}`" for choice in option.choices if choice]
        return ", ".join([*named, *([option.example] if option.example else [])])
    if option.least is not None:
        return f"{option.least:g} to {option.most:g}"
    return "words" if option.kind is str else "a number"


def written(text: str) -> str:
    """The page with its table made anew."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return before + BEGIN + table() + END + after


if __name__ == "__main__":
    manual().write_text(written(manual().read_text("utf-8")), "utf-8")
