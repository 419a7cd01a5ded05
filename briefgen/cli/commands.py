"""What each command does: asks `app`, shows the answer, returns the exit status."""

import argparse
import contextlib
import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from briefgen.app.events import Step
from briefgen.cli import show
from briefgen.cli.arguments import given_options, parser
from briefgen.cli.progress import Watcher
from briefgen.model.article import Article
from briefgen.model.brief import Brief
from briefgen.model.problem import BriefgenError, Place, Problem, Severity, error

DONE, WITH_PROBLEMS, COULD_NOT = 0, 1, 2


def run(words: list[str]) -> int:
    """Runs the command the words name; returns the exit status."""
    arguments = parser().parse_args(words)
    commands: dict[str, Callable[[argparse.Namespace], int]] = {
        "inspect": inspect,
        "export": export,
        "verify": verify,
        "template": template_list,
    }
    try:
        return commands[arguments.command](arguments)
    except BriefgenError as fault:
        tell(fault.problems)
        return COULD_NOT
    except KeyboardInterrupt:
        print("stopped; nothing was left half-written", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # Whoever read our output has gone ("| head"); nothing more can be said there.
        with contextlib.suppress(OSError):
            sys.stdout.close()
        return DONE


def inspect(arguments: argparse.Namespace) -> int:
    """Shows the evidence of each source; a source that cannot be read does not stop the others."""
    from briefgen.app import steps
    from briefgen.app.plain_data import inspected

    status = DONE
    for source in arguments.sources:
        try:
            with Watcher() as watcher:
                found = watcher.watch(steps.study(_article(source, watcher, private=arguments.allow_private)))
        except BriefgenError as fault:
            tell(fault.problems)
            status = COULD_NOT
            continue
        if arguments.json:
            print(json.dumps(inspected(found, source), ensure_ascii=False))
        else:
            show.study(found, source)
    return status


def export(arguments: argparse.Namespace) -> int:
    """Writes the brief of a source; problems that matter make the status 1."""
    from briefgen.app.chart_files import save as save_chart
    from briefgen.app.drafting import (
        chart_files,
        missing,
        undrawn,
        with_chart_options,
        with_chart_tables,
        with_suggestions,
    )
    from briefgen.app.export import check_targets
    from briefgen.app.export import export as export_step

    check_targets(arguments.output, arguments.source)
    with Watcher() as watcher:
        brief = with_suggestions(_brief(arguments, watcher), arguments.chart_suggestions)
        brief, read = with_chart_tables(brief, arguments.chart_tables, arguments.chart_columns)
        brief = with_chart_options(brief, arguments.chart_options)
        saved = chart_files(brief, arguments.chart_files)
        done = watcher.watch(export_step(brief, arguments.output))
    problems = [*read, *missing(brief), *undrawn(brief), *done.problems]
    for chart, file in saved:
        try:
            save_chart(chart, brief.template, file)
        except BriefgenError as wrong:
            problems += (_not_written(file, problem) for problem in wrong.problems)
    tell(problems)
    return WITH_PROBLEMS if _matters(problems) else DONE


def _not_written(file: Path, problem: Problem) -> Problem:
    """Which file is missing, and why: the others asked for are there."""
    return replace(problem, text=f"not written: {problem.text}", place=Place(str(file)))


def verify(arguments: argparse.Namespace) -> int:
    """Checks exported briefs, each with a verdict of its own; the status is that of the worst."""
    return max(_verified(file) for file in arguments.files)


def _verified(file: Path) -> int:
    """Whether a brief agrees with the source it carries; what does not is named."""
    from briefgen.app.export import check

    try:
        problems = check(file.read_bytes(), str(file))
    except BriefgenError as fault:
        tell(fault.problems)
        return COULD_NOT
    except OSError as fault:
        tell(error("the file could not be read", str(file), fault.strerror or "").problems)
        return COULD_NOT
    tell(problems)
    if _matters(problems):
        return WITH_PROBLEMS
    print(f"{file}: every quotation and figure agrees with the source it carries", flush=True)
    return DONE


def template_list(_arguments: argparse.Namespace) -> int:
    """Lists the templates; a broken one is told as a problem."""
    from briefgen.app.templates import all_templates

    good, problems = all_templates()
    show.templates(good)
    tell(problems)
    return WITH_PROBLEMS if _matters(problems) else DONE


def tell(problems: Iterable[Problem]) -> None:
    """Writes problems to standard error, one a line."""
    for problem in problems:
        print(show.printable(str(problem)).replace("\n", " "), file=sys.stderr)


def _matters(problems: Iterable[Problem]) -> bool:
    return any(problem.severity is not Severity.NOTE for problem in problems)


def _article(source: str, watcher: Watcher, *, private: bool) -> Article:
    if source.endswith(".brief"):
        from briefgen.app.briefs import load

        return load(Path(source)).article
    return watcher.watch(_opening(source, private=private))


def _opening(source: str, *, private: bool) -> Step[Article]:
    from briefgen.app import steps
    from briefgen.app.settings import load as load_settings

    if source == "-":
        return steps.open_bytes(sys.stdin.buffer.read(), "standard input")
    if steps.is_address(source):
        # What is wrong in the settings is told where they are used for more than this.
        return steps.open_address(source, private=private or load_settings()[0].allow_private)
    return steps.open_path(Path(source))


def _brief(arguments: argparse.Namespace, watcher: Watcher) -> Brief:
    """The brief to print: the analyst's own from a .brief, otherwise a first draft."""
    from briefgen.app import steps
    from briefgen.app.drafting import given, with_options

    options = given_options(arguments)
    if arguments.source.endswith(".brief"):
        from briefgen.app.briefs import load

        return with_options(load(Path(arguments.source)), options)
    from briefgen.app.settings import load as load_settings
    from briefgen.app.templates import template

    settings, problems = load_settings()
    tell(problems)
    template_name = str(options.pop("template", settings.template))
    template(template_name)
    article = _article(arguments.source, watcher, private=arguments.allow_private)
    found = watcher.watch(steps.study(article))
    return steps.draft(found, template_name, given(settings, options))
