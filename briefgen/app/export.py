"""Export: a brief as PDF and DOCX files, each written whole or not at all, then checked."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from briefgen.app import chart_checks, clock, steps
from briefgen.app.events import Advanced, Noticed, Started, Step
from briefgen.app.paths import check_target, write_whole
from briefgen.model.brief import Brief
from briefgen.model.document import Rendered
from briefgen.model.problem import BriefgenError, Place, Problem, Severity
from briefgen.model.template import Form

_WRITERS = {".pdf": steps.render_pdf, ".docx": steps.render_docx}
_OR_WORD = ", or export as Word"
_FORMS = {".pdf": Form.PDF, ".docx": Form.WORD}


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export left behind.

    Attributes:
        files: In the order asked for.
        problems: What a person should know about the files, their own check among it.
    """

    files: tuple[Path, ...]
    problems: tuple[Problem, ...] = ()


def export(brief: Brief, targets: Sequence[Path], made: datetime | None = None) -> Step[Exported]:
    """Writes the brief to each target, by its ending; nothing is written before all are ready.

    Args:
        brief: What to print.
        targets: Files ending in .pdf or .docx.
        made: The time the documents are dated, now where None.

    Raises:
        BriefgenError: A target cannot be written or a document cannot be made; old files are untouched.
    """
    check_targets(targets, brief.article.source.name)
    made = made or clock.made(brief.prepared)
    yield Started("Exporting", total=2 * len(targets))
    ready: list[tuple[Path, Rendered]] = []
    for done, target in enumerate(targets):
        yield Advanced(done, 2 * len(targets), f"Setting {target.name}")
        ready.append((target, (yield from _WRITERS[target.suffix.lower()](brief, made))))
    forms = {_FORMS[target.suffix.lower()] for target in targets}
    problems: list[Problem] = [*chart_checks.all_problems(brief, forms)]
    for target, rendered in ready:
        problems += [*rendered.problems, *check(rendered.data, target.name)]
    for done, (target, rendered) in enumerate(ready, len(targets)):
        yield Advanced(done, 2 * len(targets), f"Writing {target.name}")
        write_whole(target, rendered.data)
    problems = [_in_view(problem, forms) for problem in dict.fromkeys(problems)]
    for problem in problems:
        yield Noticed(problem)
    yield Advanced(2 * len(targets), 2 * len(targets), "Done")
    return Exported(tuple(targets), tuple(problems))


def _in_view(problem: Problem, forms: Collection[Form]) -> Problem:
    """The problem, without the advice to export as Word where that is done already."""
    if Form.WORD not in forms:
        return problem
    return replace(problem, hint=problem.hint.replace(_OR_WORD, "; the Word file has it"))


def check_targets(targets: Sequence[Path], source: str = "") -> None:
    """Makes sure every target can be written, once, and none of them is the source itself.

    Raises:
        BriefgenError: With the problem of each target that cannot.
    """
    problems: list[Problem] = []
    for target in targets:
        if target.suffix.lower() not in _WRITERS:
            problems.append(_unknown_ending(target))
            continue
        if source and target.resolve() == Path(source).resolve():
            problems.append(_refused(target, "this is the article itself", "choose another name"))
        if sum(other.resolve() == target.resolve() for other in targets) > 1:
            problems.append(_refused(target, "two files would have this name", "name each file once"))
        try:
            check_target(target)
        except BriefgenError as wrong:
            problems += wrong.problems
    if problems:
        raise BriefgenError(*dict.fromkeys(problems))


def check(data: bytes, name: str) -> tuple[Problem, ...]:
    """Every quote and figure of an exported document against the source it carries.

    Raises:
        BriefgenError: It carries no evidence record, or is damaged.
    """
    from briefgen.brief.verify import verify
    from briefgen.document.record import attached, charted_numbers, printed_text

    return verify(attached(data, name), printed_text(data, name), name, charted_numbers(data, name))


def _unknown_ending(target: Path) -> Problem:
    if not target.suffix:
        return _refused(target, "the name has no ending", "end it in .pdf or .docx")
    return _refused(target, f"Briefgen does not write “{target.suffix}” files", "use .pdf or .docx")


def _refused(target: Path, text: str, hint: str) -> Problem:
    return Problem(Severity.ERROR, text, Place(str(target)), hint)
