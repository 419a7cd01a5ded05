"""What the preferences that are on or off do when the menu or the palette turns them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.gui.widgets.messages import Message
from briefgen.model.problem import Severity

if TYPE_CHECKING:
    from briefgen.gui.window import Window


def switch_own_network(window: Window) -> None:
    """Reads addresses of the own machine and network from now on, or no longer, and says so."""
    is_on = not window.session.settings.allow_private
    window.apply_settings(allow_private=is_on)
    window.actions_by_name["own_network"].setChecked(is_on)
    told = "are read from now on" if is_on else "are no longer read"
    window.messages_here.tell(Message(Severity.NOTE, f"Addresses of the own network {told}."))
