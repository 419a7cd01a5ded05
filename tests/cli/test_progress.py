import io

from briefgen.app.events import Advanced, Noticed, Started, Step
from briefgen.cli.progress import Watcher
from briefgen.model.problem import error


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def work() -> Step[str]:
    yield Started("Exporting", 2)
    yield Advanced(1, 2, "Setting a.pdf")
    yield Noticed(error("thin", "a.pdf").problems[0])
    yield Advanced(2, 2)
    return "done"


def test_that_a_terminal_shows_where_the_work_is_and_is_left_clean() -> None:
    stream = Terminal()
    with Watcher(stream) as watcher:
        assert watcher.watch(work()) == "done"
    lines = stream.getvalue().split("\r\x1b[2K")
    assert "Exporting" in lines[1]
    assert lines[2].count("━") == 12
    assert lines[-1] == ""


def test_that_nothing_is_written_where_nobody_watches() -> None:
    stream = io.StringIO()
    with Watcher(stream) as watcher:
        assert watcher.watch(work()) == "done"
    assert stream.getvalue() == ""
