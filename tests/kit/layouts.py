"""Small templates made for one test: a folder with a look, a layout and its `template.toml`."""

from pathlib import Path

from briefgen.document.template import load
from briefgen.document.templating.layout import Layout, parse
from briefgen.document.templating.styles import Look
from briefgen.document.templating.styles import load as load_look
from briefgen.knowledge.folders import templates
from briefgen.model.problem import Problem
from briefgen.model.template import Template

POLICY_BRIEF = templates() / "policy-brief"

_PAGES = """<template pageSize="A4">
  <pageTemplate id="all">{graphics}
    <frame x="20mm" width="120mm" margin="30mm" gutter="5mm" from="4u" to="{to}"/>
  </pageTemplate>
</template>"""


def document(story: str, *, styles: str = "", graphics: str = "", to: str = "55u") -> str:
    """A whole layout around a story; the story begins on line 7 (8 with graphics on a line of their own)."""
    pages = _PAGES.format(graphics=graphics, to=to)
    begin = f'<document title="{{{{ brief.title }}}}"><stylesheet>{styles}</stylesheet>'
    return f"{begin}\n{pages}\n<story>{story}</story></document>"


def look() -> Look:
    """The look that ships with the policy brief."""
    return load_look(POLICY_BRIEF / "look.toml")


def parsed(text: str) -> tuple[Layout | None, tuple[Problem, ...]]:
    """A layout text compiled in that look."""
    return parse(text.encode(), "brief.xml", look(), "en-GB")


def problems(story: str, **more: str) -> list[str]:
    """What is wrong with a story, one line each."""
    return [str(problem) for problem in parsed(document(story, **more))[1]]


def folder(root: Path, story: str, *, pages: int = 2, **more: str) -> Path:
    """A template folder with that story."""
    root.mkdir(parents=True, exist_ok=True)
    (root / "look.toml").write_bytes((POLICY_BRIEF / "look.toml").read_bytes())
    (root / "brief.xml").write_text(document(story, **more), "utf-8")
    (root / "template.toml").write_text(
        f'title = "Test"\npurpose = "For one test."\npages = {pages}\n', "utf-8"
    )
    return root


def template(root: Path, story: str, *, pages: int = 2, **more: str) -> Template:
    """The template in such a folder."""
    return load(folder(root, story, pages=pages, **more))
