"""The front door: words on the command line lead to the command line, none or a file to the window."""

import sys

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
    """No words, or one that is neither a command nor a flag: something to open."""
    return not words or (len(words) == 1 and words[0] not in COMMANDS and not words[0].startswith("-"))


if __name__ == "__main__":
    sys.exit(main())
