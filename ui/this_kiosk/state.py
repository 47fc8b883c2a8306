"""How the kiosk stands: the way to the portal, what waits, what is held, and its parts."""

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.this_kiosk.words import Part, lane_words, moment_words, part_words, reason_words
from ui.widgets import BodyText, FactRow, Heading, ListRow, Notice, NoticeKind, Stack
from ui.words import AS_TEXT, Words


@dataclass(frozen=True, slots=True)
class HeldLine:
    """Something that the portal refused: what kind, since when (at the site), and why."""

    id: str
    lane: str
    code: str
    kept_at: dt.datetime


@dataclass(frozen=True, slots=True)
class StateProps:
    """Counts and ages, no contents. `help_line`: the number of who looks after the kiosks."""

    is_online: bool = True
    is_refused: bool = False
    disk_ok: bool = True
    waiting: int = 0
    oldest_at: dt.datetime | None = None
    held: tuple[HeldLine, ...] = ()
    printer: Part = Part.ABSENT
    camera: Part = Part.ABSENT
    has_voice: bool = False
    help_line: str = ""
    trouble: Trouble | None = None


class StateScreen(Screen):
    """Test again at any time; a held item opens."""

    tested = Signal()
    held_opened = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: StateProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self._body: list[QWidget] = []
        self._shown: StateProps | None = None
        self.add(Heading(theme, lambda: self.tr("How is this kiosk?")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Test again"), name=AS_TEXT, icon="rotate-ccw").clicked.connect(self.tested)
        self.set_props(props)

    def set_props(self, props: StateProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        if props != self._shown:
            self._fill()
        self.retranslate()

    def _fill(self) -> None:
        self._shown = self.props
        facts = (FactRow(self.theme, label, value, name=label) for label, value in self._facts())
        self._body = self.exchange(self._body, [Stack(self.theme, *facts, gap=0), *self._held()])

    def _facts(self) -> list[tuple[Words, Words]]:
        return [
            (lambda: self.tr("The way to the portal"), self._network),
            (lambda: self.tr("Saved here, on the way"), self._waiting),
            (lambda: self.tr("Room on the disk"), self._disk),
            (lambda: self.tr("Printer"), lambda: part_words(self.props.printer)),
            (lambda: self.tr("Camera"), lambda: part_words(self.props.camera)),
            (lambda: self.tr("Read aloud"), self._voice),
            (lambda: self.tr("To call an admin"), lambda: self.props.help_line or self.tr("No number is set")),
        ]

    def _held(self) -> list[QWidget]:
        if not self.props.held:
            return []
        notice = Notice(
            self.theme,
            lambda: self.tr("%n things were not taken by the portal. Open one to help.", "", len(self.props.held)),
            kind=NoticeKind.WARN,
        )
        title = BodyText(self.theme, lambda: self.tr("Held here"), role="body_bold")
        return [notice, title, *(self._row(line) for line in self.props.held)]

    def _row(self, line: HeldLine) -> ListRow:
        detail = lambda: f"{moment_words(line.kept_at)}\n{reason_words(line.code)}"  # noqa: E731
        row = ListRow(self.theme, lambda: lane_words(line.lane), detail, name=AS_TEXT)
        row.clicked.connect(lambda: self.held_opened.emit(line.id))
        return row

    def _network(self) -> str:
        if self.props.is_refused:
            return self.tr("The portal does not know this kiosk any more. Call an admin.")
        return self.tr("Works") if self.props.is_online else self.tr("No connection now. What is saved here waits.")

    def _waiting(self) -> str:
        if not self.props.waiting:
            return self.tr("Nothing")
        count = self.tr("%n things", "", self.props.waiting)
        if self.props.oldest_at is None:
            return count
        return self.tr("{count}, the oldest since {moment}").format(
            count=count, moment=moment_words(self.props.oldest_at)
        )

    def _voice(self) -> str:
        if not self.props.has_voice:
            return part_words(Part.ABSENT)
        return self.tr("There is a voice. Press Read aloud at the top to hear it.")

    def _disk(self) -> str:
        return self.tr("Enough") if self.props.disk_ok else self.tr("Not enough. Nothing new can be saved here.")
