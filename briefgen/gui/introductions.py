"""Introduces the panels: each one's wishes are told to who can fulfil them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.brief import edit

if TYPE_CHECKING:
    from briefgen.gui.window import Window


def introduce(window: Window) -> None:
    """Connects the panels of a window with its session, its commands and the window itself."""
    _columns(window)
    _evidence(window)
    _makers(window)
    for progress in (window.evidence.progress, window.welcome.progress):
        window.session.reading_progressed.connect(progress.follow)
        window.session.reading_stopped.connect(progress.hide)
        progress.stop_asked.connect(window.session.stop_reading)


def _columns(window: Window) -> None:
    session, commands = window.session, window.commands
    window.top_bar.view_chosen.connect(window.show_view)
    window.library.chosen.connect(session.open_entry)
    window.library.new_asked.connect(window.show_start)
    window.library.searched.connect(commands.list_library)
    window.welcome.address_given.connect(commands.read_words)
    for shower in (window.article, window.evidence, window.page, window.outline):
        shower.selected.connect(session.select)
    window.page.template_chosen.connect(commands.use_template)
    window.page.cut_asked.connect(lambda key: session.edit("leave out", lambda brief: edit.skip(brief, key)))


def _evidence(window: Window) -> None:
    evidence, review = window.evidence, window.review
    evidence.use_asked.connect(review.use)
    evidence.skip_asked.connect(review.skip)
    evidence.answer_given.connect(review.give)
    evidence.opened.connect(window.open_item)
    evidence.show_asked.connect(window.showing.show_item)
    evidence.brief_asked.connect(lambda: window.show_view("brief"))
    evidence.quote_edited.connect(window.commands.edit_quote)


def _makers(window: Window) -> None:
    session, commands, export = window.session, window.commands, window.export
    window.outline.edited.connect(session.edit)
    window.charts.edited.connect(session.edit)
    window.charts.drawing_asked.connect(commands.draw_chart)
    window.charts.save_asked.connect(commands.ask_chart_file)
    window.charts.table_asked.connect(commands.ask_table)
    window.keys.closed.connect(commands.toggle_keys)
    window.palette_box.item_chosen.connect(window.show_problem)
    export.export_asked.connect(commands.export)
    export.cancel_asked.connect(commands.cancel_export)
    export.closed.connect(window.close_export)
    export.show_asked.connect(window.show_problem)
    export.folder_asked.connect(commands.choose_folder)
