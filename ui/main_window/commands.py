"""What the menus of the window do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.dialogs.help import HelpDialog
from ui.menus import Commands

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


def commands_of(window: MainWindow) -> Commands:
    """Return what each entry does, page by page."""
    return Commands(
        new=window.new_announcement,
        drafts=window.filing.show_drafts,
        save=window.compose.save_now,
        take_in=window.filing.ask_for_a_file,
        take_in_folder=window.filing.ask_for_a_folder,
        take_in_past=window.filing.ask_for_the_past,
        export=window.filing.ask_where_to_export,
        export_calendar=window.calendar.ask_where_to_export,
        slots=window.calendar.choose_slots,
        groups=window.channels.arranging.show_groups,
        usual=window.channels.arranging.show_usual,
        begin_from_template=window.borrowing.choose_template,
        duplicate=window.borrowing.duplicate_draft,
        save_template=window.borrowing.save_template,
        insert_text=window.borrowing.choose_text,
        insert_picture=window.borrowing.choose_picture,
        next_word=window.spelling.next_word,
        quit=window.quit,
        publish=window.compose.publish,
        stop=window.outbox.stop_or_resume,
        decide=window.asking.ask,
        preferences=window.asking.show_preferences,
        habits=window.habits_asked.emit,
        palette=window.open_palette,
        help=lambda: HelpDialog(window).open(),
        places={
            button.text(): partial(window.go_to, place)
            for place, button in enumerate(window.rail.buttons)
        },
    )
