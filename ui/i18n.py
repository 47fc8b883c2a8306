"""The languages of the kiosk and the switch between them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

SOURCE: Final = "en"


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its code and by its own name."""

    code: str
    own_name: str


LANGUAGES: Final = (
    Language("en", "English"),
    Language("es", "Español"),
    Language("vi", "Tiếng Việt"),
    Language("zh", "简体中文"),
    Language("fil", "Filipino"),
)


class Translations(QObject):
    """Installs the catalogue of one language at a time; `changed` after a switch."""

    changed = Signal()

    def __init__(self, app: QCoreApplication, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._folder = folder
        self._installed: QTranslator | None = None
        self.code = SOURCE
        QLocale.setDefault(QLocale(SOURCE))
        self._install(SOURCE)

    def available(self) -> tuple[Language, ...]:
        """The languages whose catalogue is there."""
        return tuple(language for language in LANGUAGES if self._is_there(language.code))

    @property
    def language(self) -> Language:
        """The language in use."""
        return next(language for language in LANGUAGES if language.code == self.code)

    def use(self, code: str) -> None:
        """Switch to a language.

        Raises ValueError for a language that is not available: the menu lists only those that are.
        """
        if code == self.code:
            return
        if code not in {language.code for language in self.available()}:
            raise ValueError(f"no catalogue for {code}")
        self.remove()
        self._install(code)
        self.code = code
        QLocale.setDefault(QLocale(code))
        self.changed.emit()

    def remove(self) -> None:
        """Take the catalogue out of the application."""
        if self._installed is not None:
            self._app.removeTranslator(self._installed)
            self._installed = None

    def _install(self, code: str) -> None:
        if not self._catalogue(code).exists():
            return  # English without its catalogue of plural forms
        translator = QTranslator(self)
        if not translator.load(str(self._catalogue(code))):
            raise ValueError(f"the catalogue for {code} cannot be read")
        self._app.installTranslator(translator)
        self._installed = translator

    def _is_there(self, code: str) -> bool:
        return code == SOURCE or self._catalogue(code).exists()

    def _catalogue(self, code: str) -> Path:
        return self._folder / f"kiosk_{code}.qm"
