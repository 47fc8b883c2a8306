"""What waits for staff."""

import datetime as dt
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.portal.contract.review import ReviewKind
from ui.phrases.dates import day_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.review.words import kind_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Heading, Lead, ListRow
from ui.widgets.personal import personal


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """One item. `given_on`: the day at the site; `is_late`: it was kept on a kiosk for a while; `is_doubted`: somebody
    else used the account."""

    id: str
    kind: ReviewKind
    client_name: str = field(repr=False)
    given_on: dt.date
    is_late: bool = False
    is_doubted: bool = False


@dataclass(frozen=True, slots=True)
class WaitingProps:
    """The oldest items, and how many there are in all."""

    lines: tuple[WaitingLine, ...] = field(default=(), repr=False)
    count: int = 0
    trouble: Trouble | None = None


class WaitingScreen(Screen):
    """Oldest first; after one is decided the next comes by itself."""

    opened = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: WaitingProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self._rows: list[QWidget] = []
        self.add(Heading(theme, self._heading))
        self.add(Lead(theme, self._lead))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.add_back().clicked.connect(self.went_back)
        self.set_props(props)

    def set_props(self, props: WaitingProps) -> None:
        """Show other facts."""
        is_other = props.lines != self.props.lines or not self._rows
        self.props = props
        self._trouble.show_trouble(props.trouble)
        if is_other:
            self._fill()
        self.retranslate()

    def _fill(self) -> None:
        self._rows = self.exchange(self._rows, [self._row(line) for line in self.props.lines])

    def _heading(self) -> str:
        if not self.props.lines:
            return self.tr("Nothing waits for a review")
        return self.tr("What do you want to look at?")

    def _lead(self) -> str:
        if not self.props.lines:
            return self.tr("All that your clients gave here was looked at.")
        return self.tr("%n things wait. Nothing of them counts before you accept it.", "", self.props.count)

    def _row(self, line: WaitingLine) -> ListRow:
        named = lambda: f"{kind_words(line.kind)}: {line.client_name}"  # noqa: E731
        row = personal(ListRow(self.theme, line.client_name, lambda: self._detail(line), name=named))
        row.clicked.connect(lambda: self.opened.emit(line.id))
        return row

    def _detail(self, line: WaitingLine) -> str:
        given = self.tr("{what}, given in the portal on {day}").format(
            what=kind_words(line.kind), day=day_words(line.given_on)
        )
        late = self.tr("It waited on a kiosk before it came here.") if line.is_late else ""
        doubt = self.tr("Somebody else used this account. Ask the client first.") if line.is_doubted else ""
        return "\n".join(filter(None, (given, late, doubt)))
