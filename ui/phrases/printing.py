"""Where a page is that was asked for on paper, in words."""

from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt

from ui.theme import Theme
from ui.widgets import Button, Heading, Notice, NoticeKind


class Paper(Enum):
    """NONE: there is no printer, and nothing is said about it."""

    NONE = "none"
    OFFERED = "offered"
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"


class PaperNotice(Notice):
    """Says where the paper is, and shows the button while there is something to press.

    `beside` is what it stands beside: it gets the focus when there is news, so that a page that was scrolled shows it.
    """

    def __init__(self, theme: Theme, button: Button, *, beside: Heading | None = None) -> None:
        self._paper = Paper.NONE
        self._button = button
        self._beside = beside
        super().__init__(theme, self._said, kind=NoticeKind.INFO)
        self.show_paper(Paper.NONE)

    def show_paper(self, paper: Paper) -> None:
        """Say where the paper is, or nothing."""
        is_news = paper in (Paper.PRINTING, Paper.FAILED)
        self._paper = paper
        if is_news and self._beside is not None:
            self._beside.setFocus(Qt.FocusReason.OtherFocusReason)
        self._button.setVisible(paper not in (Paper.NONE, Paper.PRINTING))
        self.setVisible(bool(self._said()))
        self.retranslate()

    def _said(self) -> str:
        return {
            Paper.NONE: "",
            Paper.OFFERED: "",
            Paper.PRINTING: QCoreApplication.translate("Paper", "It is printing. Take the paper with you."),
            Paper.PRINTED: QCoreApplication.translate("Paper", "It is printed. Take the paper with you."),
            Paper.FAILED: QCoreApplication.translate(
                "Paper", "It could not be printed. What you need still stands here."
            ),
        }[self._paper]
