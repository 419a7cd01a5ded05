"""What the classes and ids of a page call its parts, as the sites of many publishers name them."""

import re
from dataclasses import dataclass
from functools import lru_cache

_ASIDE = re.compile(
    r"(?:^|[\s_-])(?:comments?|related|share|sharing|social|promo|footer|navbar|nav|menu|sidebar|breadcrumbs?"
    r"|newsletter|footnotes?|MsoFootnoteText|recommend\w*|trending|popular|taboola|outbrain|widget|banner|cookie|tags|disqus|login|pull-?quotes?)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_CAPTION = re.compile(r"caption|credit|wp-caption|photo-?info|image-?meta", re.IGNORECASE)
_SUMMARY = re.compile(
    r"(?:^|[\s_-])(?:stand-?first|dec?k|sub-?title|sub-?headline|strap-?line|vorspann|untertitel|MsoSubtitle)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
# These name a standfirst only in the head of an article: elsewhere they are a first paragraph or a teaser.
_SUMMARY_IN_HEAD = re.compile(
    r"(?:^|[\s_-])(?:lead|lede|summary|teaser|intro|description)(?:$|[\s_-]|text)",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"(?:^|[\s_-])(?:article|story|entry|post)[_-]*(?:body|text)(?:$|[\s_-])|articleBody", re.IGNORECASE
)
_HEAD = re.compile(
    r"(?:article|story|post|entry|content|page|beitrag)[\s_-]*head(?:er)?(?:$|[\s_-])", re.IGNORECASE
)
# The name of the site over the page; not "masthead", in which some sites put the headline as well.
_NAMEPLATE = re.compile(
    r"(?:^|\s)(?:(?:site|header|page|main|brand)[_-]?)?(?:logo|nameplate)(?:$|\s)"
    r"|(?:^|\s)site[_-]?(?:title|name|branding)(?:$|\s)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Named:
    """What a class and id say of a part of the page.

    Attributes:
        aside: It is no part of the article.
        caption: It tells of a picture.
        summary: It is a standfirst.
        summary_in_head: It is one where it stands in the head of the article.
        head: It is the head of the article.
        body: It is its text; what is called a summary there was written as its first paragraph.
        nameplate: It is the name of the site, however large.
    """

    aside: bool = False
    caption: bool = False
    summary: bool = False
    summary_in_head: bool = False
    head: bool = False
    body: bool = False
    nameplate: bool = False

    def sums_up(self, *, in_head: bool) -> bool:
        """Whether it is a standfirst, in the head of an article or outside it."""
        return self.summary or (in_head and self.summary_in_head)


NOTHING = Named()


@lru_cache(maxsize=4096)
def named(names: str) -> Named:
    """What a class and id, with a space between, say."""
    return Named(
        bool(_ASIDE.search(names)),
        bool(_CAPTION.search(names)),
        bool(_SUMMARY.search(names)),
        bool(_SUMMARY_IN_HEAD.search(names)),
        bool(_HEAD.search(names)),
        bool(_BODY.search(names)),
        bool(_NAMEPLATE.search(names)),
    )
