"""The code for a phone: to scan, and to type."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, Card, Columns, Heading, Lead, QrImage, Stack
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class PhoneCodeProps:
    """`address`: of the portal's page, as one types it. `minutes_left` 0: less than one."""

    matrix: tuple[tuple[bool, ...], ...] = field(repr=False)
    address: str
    code: str = field(repr=False)
    minutes_left: int
    trouble: Trouble | None = None


class PhoneCodeScreen(Screen):
    """Nothing is typed here. What the phone asks for next is not shown yet: it is shown when the phone asks."""

    new_code_asked = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: PhoneCodeProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Sign in with your phone")))
        self.add(Lead(theme, lambda: self.tr("So nobody here sees what you type.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        code = QrImage(theme, props.matrix, name=lambda: self.tr("Square code for your phone"), size=360)
        self.add(Columns(theme, code, self._steps(theme), left_share=1, right_share=2, stack_below=900))
        self._time = BodyText(theme, self._time_left, role="body_bold")
        again = Button(theme, lambda: self.tr("Get a new code"), name=AS_TEXT)
        again.clicked.connect(self.new_code_asked)
        self.add_row(self._time, again)
        self.add_back().clicked.connect(self.went_back)
        self.set_props(props)

    def set_props(self, props: PhoneCodeProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def set_minutes_left(self, minutes: int) -> None:
        """Time went on. Where the sentence stays the same, nothing on the page moves."""
        if minutes != self.props.minutes_left:
            self.props = replace(self.props, minutes_left=minutes)
            self._time.retranslate()

    def _steps(self, theme: Theme) -> Stack:
        scan = BodyText(theme, lambda: self.tr("1. Point the camera of your phone at the square code."))
        then = BodyText(theme, lambda: self.tr("2. Sign in on your phone. Then look here again."))
        card = Card(theme, name=lambda: self.tr("No camera?"), small=True)
        card.add(BodyText(theme, lambda: self.tr("No camera?"), role="body_bold"))
        card.add(BodyText(theme, lambda: self.tr("Open this page on your phone:")))
        card.add(BodyText(theme, lambda: self.props.address, role="body_bold"))
        card.add(BodyText(theme, lambda: self.tr("Then type this code:")))
        card.add(BodyText(theme, lambda: self.props.code, role="code"))
        return Stack(theme, scan, then, card)

    def _time_left(self) -> str:
        if self.props.minutes_left == 0:
            return self.tr("This code works for less than a minute.")
        return self.tr("This code works for about %n more minute(s).", "", self.props.minutes_left)
