"""Pictures of the pages of a brief, for the README and the manual: `python -m tests.look.pages`.

Exports the shipped sample and renders each page with poppler; prints what was written.
"""

import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from briefgen.app import steps
from briefgen.app.events import result_of
from briefgen.app.export import export
from briefgen.brief.compose import Given

ROOT = Path(__file__).resolve().parent.parent.parent
PICTURES = ROOT / "resources" / "manual" / "pictures"
SAMPLE = ROOT / "resources" / "samples" / "harbour-freight.txt"
MADE = datetime(2025, 3, 14, tzinfo=UTC)


def main(source: Path = SAMPLE, folder: Path = PICTURES, dpi: int = 72) -> list[Path]:
    """Writes brief-1.png, brief-2.png … into the folder; returns them."""
    article = result_of(steps.open_path(source))
    given = Given(organisation="Regional Policy Unit")
    brief = steps.draft(result_of(steps.study(article)), "policy-brief", given)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as beside:
        target = Path(beside) / "brief.pdf"
        result_of(export(brief, [target], MADE))
        subprocess.run(["pdftoppm", "-r", str(dpi), "-png", target, folder / "brief"], check=True)
    return sorted(folder.glob("brief-*.png"))


if __name__ == "__main__":
    given = [Path(argument) for argument in sys.argv[1:3]]
    source, folder = (*given, *(SAMPLE, PICTURES)[len(given) :])
    for picture in main(source, folder):
        print(picture)
