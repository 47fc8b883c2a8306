"""Headings, leads and body text: plain text that wraps and is never clipped."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.flow import Flow, Run, flow_runs, line_width, longest_word
from ui.words import Words, say


class Text(QLabel):
    """Plain text in one style and tone."""

    def __init__(
        self,
        theme: Theme,
        words: Words,
        *,
        role: str = "body",
        tone: str = "ink",
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._role = role
        self._tone = tone
        self._alignment = alignment
        self._flow: tuple[int, Flow] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def set_words(self, words: Words) -> None:
        """Show other words."""
        self._words = words
        self.retranslate()

    def set_tone(self, tone: str) -> None:
        """Show in the colour of another token."""
        self._tone = tone
        self.update()

    def retranslate(self) -> None:
        """Say the words again."""
        self.setText(say(self._words))
        self.setAccessibleName(self.text())
        self._flow = None
        self.updateGeometry()
        self.update()

    def runs(self) -> tuple[Run, ...]:
        """The text in its weights."""
        return (Run(self.text()),)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flowed(width).height

    def sizeHint(self) -> QSize:
        wanted = min(line_width(self.text(), self.font()), self._theme.px(1120))
        return QSize(wanted, self.heightForWidth(wanted))

    def minimumSizeHint(self) -> QSize:
        least = min(longest_word(self.text(), self.font()) + 1, self._theme.px(480))
        return QSize(least, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._flowed(self.width()).paint(painter, 0, 0, self._theme.colour(self._tone))

    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._role))
        self._flow = None
        self.updateGeometry()
        self.update()

    def _flowed(self, width: int) -> Flow:
        if self._flow is None or self._flow[0] != width:
            leading = self._theme.leading(self._role)
            flow = flow_runs(
                self.runs(),
                self.font(),
                width=width,
                leading=leading,
                alignment=self._alignment,
                bold_colour=self._theme.colour("ink"),
            )
            self._flow = (width, flow)
        return self._flow[1]


class Heading(Text):
    """The question or the name of a page; takes the focus when the page opens, so that it is read first."""

    def __init__(self, theme: Theme, words: Words, *, role: str = "heading", tone: str = "ink") -> None:
        super().__init__(theme, words, role=role, tone=tone)


class Lead(Text):
    """One or two sentences under the heading; the first to go where room is short."""

    def __init__(self, theme: Theme, words: Words, *, tone: str = "soft") -> None:
        super().__init__(theme, words, role="lead", tone=tone)


class BodyText(Text):
    """A paragraph."""


class RichLine(Text):
    """Plain text with bold pieces in ink, given as runs and never guessed from marks."""

    def __init__(
        self, theme: Theme, runs: Callable[[], tuple[Run, ...]], *, role: str = "lead", tone: str = "soft"
    ) -> None:
        self._runs_now = runs
        super().__init__(theme, lambda: "".join(run.text for run in self._runs_now()), role=role, tone=tone)

    def runs(self) -> tuple[Run, ...]:
        """The text in its weights."""
        return self._runs_now()


class Countdown(Text):
    """A sentence with the seconds that are left."""

    def __init__(self, theme: Theme, words_for: Callable[[int], str], *, role: str = "body", tone: str = "ink") -> None:
        self._seconds = 0
        super().__init__(theme, lambda: words_for(self._seconds), role=role, tone=tone)

    def set_seconds(self, seconds: int) -> None:
        """Say the sentence with another number of seconds."""
        self._seconds = seconds
        self.retranslate()
