"""Hands files to other programs."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_file(file: Path) -> bool:
    """Opens the file in the program the system has for it; returns whether one took it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def show_in_folder(file: Path) -> bool:
    """Opens the folder the file lies in; returns whether a program took it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))
