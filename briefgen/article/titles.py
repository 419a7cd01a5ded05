"""What a page says of its own titles without showing it."""

import re
from dataclasses import dataclass

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Titles:
    """What a page says of its own headline, where it says anything; not what a reader sees.

    Attributes:
        window: The `<title>`, often with the outlet behind it.
        shared: The title for links on other pages.
        site: The name of the outlet, which stands over a page as large as a headline.
    """

    window: str = ""
    shared: str = ""
    site: str = ""

    def name_site(self, text: str) -> bool:
        """Whether words are the name of the outlet alone; a page that is called like its site has none."""
        site = _bare(self.site)
        return bool(site) and _bare(text) == site and site != _bare(self.shared or self.window)


NO_TITLES = Titles()


def _bare(name: str) -> str:
    """The words in small letters, without the article before them."""
    return " ".join(_WORD.findall(name.lower()[:400])).removeprefix("the ")
