"""What every page says of the place: the portal's name, and where help is."""

from PySide6.QtCore import QCoreApplication

from ui.theme import Theme
from ui.widgets import Notice, NoticeKind


def portal_name() -> str:
    """The name of the service."""
    return QCoreApplication.translate("Portal", "Customer Portal")


def help_line_words(number: str) -> str:
    """Whom to call for help with this kiosk; nothing where there is no number."""
    return QCoreApplication.translate("Portal", "Help line: {number}").format(number=number) if number else ""


def crisis_line_words(number: str) -> str:
    """Whom to call when it is urgent."""
    return QCoreApplication.translate("Portal", "If you are in danger or in crisis: {number}").format(number=number)


def not_translated_words() -> str:
    """Texts of an agency stand there in English, because nobody wrote them in this language."""
    return QCoreApplication.translate("Portal", "Some of this is not in your language yet. It is in English.")


class CrisisNotice(Notice):
    """The crisis line, where the site has one."""

    def __init__(self, theme: Theme) -> None:
        self._number = ""
        super().__init__(theme, lambda: crisis_line_words(self._number), kind=NoticeKind.WARN)
        self.show_line("")

    def show_line(self, number: str) -> None:
        """Say this number, or nothing."""
        self._number = number
        self.setVisible(bool(number))
        self.retranslate()
