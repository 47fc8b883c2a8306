"""The names of languages in the language of the moment."""

from PySide6.QtCore import QCoreApplication


def language_words(code: str) -> str:
    """The name of a language; its code where there is no name."""
    return {
        "en": QCoreApplication.translate("Languages", "English"),
        "es": QCoreApplication.translate("Languages", "Spanish"),
        "vi": QCoreApplication.translate("Languages", "Vietnamese"),
        "zh": QCoreApplication.translate("Languages", "Chinese"),
        "fil": QCoreApplication.translate("Languages", "Filipino"),
    }.get(code, code)
