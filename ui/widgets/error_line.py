"""What is missing, beside the thing it is about."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.icon import Icon
from ui.widgets.text import Text
from ui.words import Words


class ErrorLine(QWidget):
    """An icon and words in the colour of warning; not there while all is well."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._is_said = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        self._text = Text(theme, "", role="small_bold", tone="warn")
        row.addWidget(Icon(theme, "triangle-alert", size=30, tone="warn"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.setVisible(False)

    def set_words(self, words: Words | None) -> None:
        """Say what is missing, or nothing."""
        self._is_said = words is not None
        self._text.set_words(words or "")
        self.setVisible(self._is_said)

    def is_said(self) -> bool:
        """Whether something is said."""
        return self._is_said

    def said(self) -> str:
        """The words shown now; empty where all is well."""
        return self._text.text()

    def retranslate(self) -> None:
        """Say the words again."""
        self._text.retranslate()
