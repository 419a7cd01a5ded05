"""Answers to evidence: use, skip, take an answer back, and on to the next to review."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from briefgen.brief import edit
from briefgen.brief.edit import Answer, answer
from briefgen.gui.models.items import items
from briefgen.gui.session import Session
from briefgen.model.brief import Brief

_CHANGES = {Answer.USED: edit.use, Answer.SKIPPED: edit.skip}
_VERBS = {Answer.USED: "use", Answer.SKIPPED: "skip"}


class Review(QObject):
    """Gives answers to the brief of a session, each an edit that can be undone."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def use(self, key: str) -> None:
        """Takes the item into the brief, or out of it where it was in."""
        self._answer(key, Answer.USED)

    def skip(self, key: str) -> None:
        """Leaves the item out, or puts it back to review where it was left out."""
        self._answer(key, Answer.SKIPPED)

    def give(self, key: str, wanted: Answer) -> None:
        """Gives the item the answer, never takes one back, and goes on to the next to review."""
        brief = self._session.brief
        if brief is None:
            return
        following = _next_open(brief, key)
        if answer(brief, key) is not wanted:
            kind = key.split(":", 1)[0]
            self._session.edit(f"{_VERBS[wanted]} {kind}", lambda old: _CHANGES[wanted](old, key))
        self._session.select(following or key)

    def answer_all(self, keys: Iterable[str], wanted: Answer) -> None:
        """Gives all items one answer, in one edit."""
        change, wanted_keys = _CHANGES[wanted], tuple(keys)

        def _all(brief: Brief) -> Brief:
            for key in wanted_keys:
                brief = change(brief, key)
            return brief

        self._session.edit(f"{_VERBS[wanted]} all shown", _all)

    def _answer(self, key: str, wanted: Answer) -> None:
        brief = self._session.brief
        if brief is None:
            return
        if answer(brief, key) is wanted:
            kind = key.split(":", 1)[0]
            self._session.edit(f"put back {kind}", lambda old: edit.undecide(old, key))
        else:
            self.give(key, wanted)


def _next_open(brief: Brief, key: str) -> str:
    """The next item to review after that one; empty where there is none."""
    cards = items(brief)
    keys = [card.key for card in cards]
    after = cards[keys.index(key) + 1 :] if key in keys else cards
    return next((card.key for card in after if card.answer is Answer.OPEN), "")
