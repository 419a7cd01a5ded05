"""Export: a brief as PDF and DOCX files, each written whole or not at all, then checked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from briefgen.app import charting, clock, steps
from briefgen.app.events import Advanced, Noticed, Started, Step
from briefgen.app.paths import check_target, write_whole
from briefgen.model.brief import Brief
from briefgen.model.document import Rendered
from briefgen.model.problem import BriefgenError, Place, Problem, Severity

_WRITERS = {".pdf": steps.render_pdf, ".docx": steps.render_docx}


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export left behind.

    Attributes:
        files: In the order asked for.
        problems: What a person should know about the files; none is an error.
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
    check_targets(targets)
    made = made or clock.now()
    yield Started("Exporting", total=2 * len(targets))
    ready: list[tuple[Path, Rendered]] = []
    for done, target in enumerate(targets):
        yield Advanced(done, 2 * len(targets), f"Setting {target.name}")
        ready.append((target, (yield from _WRITERS[target.suffix.lower()](brief, made))))
    problems: list[Problem] = [*charting.all_problems(brief)]
    for done, (target, rendered) in enumerate(ready, len(targets)):
        yield Advanced(done, 2 * len(targets), f"Writing {target.name}")
        problems += [*rendered.problems, *check(rendered.data, target.name)]
        write_whole(target, rendered.data)
    for problem in dict.fromkeys(problems):
        yield Noticed(problem)
    yield Advanced(2 * len(targets), 2 * len(targets), "Done")
    return Exported(tuple(targets), tuple(dict.fromkeys(problems)))


def check_targets(targets: Sequence[Path]) -> None:
    """Makes sure every target can be written.

    Raises:
        BriefgenError: With the problem of each target that cannot.
    """
    problems: list[Problem] = []
    for target in targets:
        if target.suffix.lower() not in _WRITERS:
            problems.append(_unknown_ending(target))
            continue
        try:
            check_target(target)
        except BriefgenError as wrong:
            problems += wrong.problems
    if problems:
        raise BriefgenError(*problems)


def check(data: bytes, name: str) -> tuple[Problem, ...]:
    """Every quote and figure of an exported document against the source it carries.

    Raises:
        BriefgenError: It carries no evidence record, or is damaged.
    """
    from briefgen.brief.verify import verify
    from briefgen.document.record import attached, printed_text

    return verify(attached(data), printed_text(data), name)


def _unknown_ending(target: Path) -> Problem:
    return Problem(
        Severity.ERROR,
        f"Briefgen does not write “{target.suffix or target.name}” files",
        Place(str(target)),
        "use .pdf or .docx",
    )
