"""The words of the command line; the flags of `export` come from the one option table."""

import argparse
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from briefgen.app.options import CHART_OPTIONS, Option, OptionError, Value, Where, options

_SOURCE = "a path, an address, a .brief, or - for standard input"


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="briefgen",
        description="Turns a news article into a brief that leads back to its source, word by word.",
        epilog="Without a command the window opens, on FILE where one is named. "
        "Exit status: 0 done, 1 done with problems that matter, 2 could not.",
    )
    top.add_argument("--version", action="version", version=f"briefgen {_version()}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _inspect(commands.add_parser("inspect", help="show the evidence of each source"))
    _export(commands.add_parser("export", help="write the brief of a source as PDF, DOCX or both"))
    _verify(commands.add_parser("verify", help="check an exported brief against the source it carries"))
    _template(commands.add_parser("template", help="list templates"))
    return top


def given_options(arguments: argparse.Namespace) -> dict[str, Value]:
    """The options that were given on the command line, by name."""
    values = vars(arguments)
    return {o.name: values[o.name] for o in options(Where.EXPORT) if values.get(o.name) is not None}


def _inspect(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("sources", nargs="+", metavar="SOURCE", help=_SOURCE)
    parser.add_argument("--json", action="store_true", help="one JSON object a line for each source")
    _private(parser)


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", metavar="SOURCE", help=_SOURCE)
    parser.add_argument(
        "-o",
        "--output",
        nargs="+",
        action="extend",
        type=Path,
        required=True,
        metavar="FILE",
        help="files to write, .pdf or .docx",
    )
    _private(parser)
    for option in options(Where.EXPORT):
        _add(parser, option)
    _charts(parser)


def _private(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--allow-private",
        action="store_true",
        help="also read addresses of this machine and of the own network",
    )


def _charts(parser: argparse.ArgumentParser) -> None:
    names = ", ".join(option.name for option in CHART_OPTIONS)
    parser.add_argument(
        "--chart",
        dest="chart_options",
        action="append",
        default=[],
        metavar="[N.]NAME=VALUE",
        help=f"an option of the first chart, or of the Nth; names: {names}",
    )
    parser.add_argument(
        "--take-chart",
        dest="chart_suggestions",
        action="append",
        default=[],
        metavar="N|KIND",
        help="takes the Nth chart that inspect lists, or the first of a kind, in place of the charts "
        "taken unasked; again for one more",
    )
    parser.add_argument(
        "--chart-data",
        dest="chart_tables",
        action="append",
        default=[],
        metavar="[N.]FILE=SOURCE",
        help="data of the first chart, or of the Nth, from a .csv or .xlsx file, with where it is from; "
        "a number after the last begins a new chart",
    )
    parser.add_argument(
        "--chart-columns",
        dest="chart_columns",
        action="append",
        default=[],
        metavar="[N.]COLUMN=TYPE",
        help="how a column of that table is read: text, number or date; also decimal=,|. names=yes|no, "
        "sums or empty=yes|no (show rows that add up others, or have no value), sheet=NAME; it is told",
    )
    parser.add_argument(
        "--chart-file",
        dest="chart_files",
        action="append",
        default=[],
        metavar="[N.]FILE",
        help="saves a chart too: .svg or .png as wide as its place in the template, .csv its data",
    )


def _add(parser: argparse.ArgumentParser, option: Option) -> None:
    names = ["-t", option.flag] if option.name == "template" else [option.flag]
    metavar = option.name.rsplit("_", 1)[-1].upper()
    parser.add_argument(*names, dest=option.name, type=_typed(option), metavar=metavar, help=option.help)


class _typed:  # noqa: N801 - argparse shows the callable's name in its messages
    """Turns a word into the option's value, with the option's own message where it cannot."""

    def __init__(self, option: Option) -> None:
        self.option = option

    def __call__(self, word: str) -> Value:
        try:
            return self.option.checked(word)
        except OptionError as wrong:
            hint = f" ({wrong.hint})" if wrong.hint else ""
            raise argparse.ArgumentTypeError(f"{wrong.text}{hint}") from wrong


def _verify(parser: argparse.ArgumentParser) -> None:
    help_ = "a brief exported by Briefgen, .pdf or .docx"
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help=help_)


def _template(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="template_command", metavar="COMMAND", required=True)
    commands.add_parser("list", help="list the templates with what they are for")


def _version() -> str:
    try:
        return version("briefgen")
    except PackageNotFoundError:
        return "from a checkout"
