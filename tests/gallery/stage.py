"""A shell of a size, ready for a screen: for pictures and for checks of the layout."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from tests.gallery.entry import Entry
from tests.gallery.pseudo import PSEUDO, PseudoTranslator
from ui.i18n import SOURCE, Translations
from ui.phrases.portal import portal_name
from ui.shell import Shell, ShellOptions
from ui.theme import FAMILY, Theme, load_fonts, resources
from ui.tokens import Scheme, TextSize
from ui.widgets.accessible import tell_headings


@dataclass(frozen=True, slots=True)
class Format:
    """A screen: pixels, and millimetres across."""

    width: int
    height: int
    width_mm: float

    @property
    def name(self) -> str:
        """As in file names."""
        return f"{self.width}x{self.height}"


FORMATS = (
    Format(1920, 1080, 464.9),
    Format(1366, 768, 344.2),
    Format(1280, 1024, 337.9),
    Format(1024, 768, 304.1),
    Format(1080, 1920, 261.5),
)


@dataclass(frozen=True, slots=True)
class Look:
    """How a picture is taken. `language`: a code of the menu, or PSEUDO."""

    format: Format = FORMATS[0]
    text_size: TextSize = TextSize.NORMAL
    scheme: Scheme = Scheme.LIGHT
    language: str = "en"

    @property
    def name(self) -> str:
        """As in file names."""
        return f"{self.format.name}-{self.text_size.value}-{self.scheme.value}-{self.language}"


def settle() -> None:
    """Until all that is posted is done."""
    for _ in range(6):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()


def wait_until_active(shell: Shell) -> None:
    """Until the window can have the focus."""
    deadline = QDeadlineTimer(5000)
    while not shell.isActiveWindow() and not deadline.hasExpired():
        QCoreApplication.processEvents()


@contextmanager
def staged(look: Look, options: ShellOptions | None = None) -> Iterator[Shell]:
    """A shell on screen, in a look; it is taken down at the end."""
    app = cast(QApplication, QApplication.instance())
    if FAMILY not in QFontDatabase.families():
        load_fonts(resources() / "fonts")
        tell_headings()
    theme = Theme(
        resources() / "icons",
        px_per_mm=look.format.width / look.format.width_mm,
        scheme=look.scheme,
        text_size=look.text_size,
    )
    translations = Translations(app, resources() / "i18n")
    pseudo = PseudoTranslator(resources() / "i18n") if look.language == PSEUDO else None
    if pseudo is not None:
        app.installTranslator(pseudo)
    translations.use(SOURCE if pseudo is not None else look.language)
    shell = Shell(theme, translations, title=portal_name, options=options)
    shell.resize(look.format.width, look.format.height)
    shell.show()
    shell.activateWindow()
    wait_until_active(shell)
    try:
        yield shell
    finally:
        shell.hidden_page.stop()
        shell.hide()
        shell.deleteLater()
        settle()
        translations.remove()
        if pseudo is not None:
            app.removeTranslator(pseudo)


def show(shell: Shell, entry: Entry) -> None:
    """Show a screen in its state, whatever the former one left."""
    if shell.hidden_page.isVisible():
        shell.hidden_page.came_back.emit()
    shell.overlay.close_panel()
    shell.set_offline(False)
    shell.set_staff_mode(None)
    shell.show_screen(entry.make(shell.theme))
    entry.then(shell)
    settle()
