"""The front door: words on the command line lead to the command line, none or a file to the window."""

import sys
from pathlib import Path

COMMANDS = frozenset({"inspect", "export", "verify", "template"})


def main(arguments: list[str] | None = None) -> int:
    """Runs Briefgen; returns the exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    if _for_the_window(words):
        from briefgen.gui.start import start

        return start(words)
    from briefgen.cli.commands import run

    return run(words)


def _for_the_window(words: list[str]) -> bool:
    """No words, or one that names something to open: a file or an address."""
    if not words:
        return True
    return len(words) == 1 and words[0] not in COMMANDS and _names_something(words[0])


def _names_something(word: str) -> bool:
    looks_like_a_file = "." in word or "/" in word or "\\" in word
    return not word.startswith("-") and (looks_like_a_file or Path(word).exists())


if __name__ == "__main__":
    sys.exit(main())
