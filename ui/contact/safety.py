"""What your care team may do when somebody else answers."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import CheckRow, Heading, Lead
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class SafetyProps:
    """What is ticked so far."""

    may_leave_message: bool = False
    may_name_agency: bool = False
    is_preferred: bool = False


class SafetyScreen(Screen):
    """Nothing ticked is the careful answer."""

    ticked = Signal(object)
    confirmed = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: SafetyProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What is safe for you?")))
        self.add(Lead(theme, lambda: self.tr("Somebody else may answer or read it. Tick only what is safe.")))
        self.message = CheckRow(
            theme, lambda: self.tr("You may leave a message"), name=AS_TEXT, checked=props.may_leave_message
        )
        self.agency = CheckRow(
            theme, lambda: self.tr("You may say the name of the agency"), name=AS_TEXT, checked=props.may_name_agency
        )
        self.preferred = CheckRow(
            theme, lambda: self.tr("This is the best way to reach me"), name=AS_TEXT, checked=props.is_preferred
        )
        for row in (self.message, self.agency, self.preferred):
            row.toggled.connect(lambda _on: self._tell())
            self.add(row)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self.confirmed)
        self.set_props(props)

    def set_props(self, props: SafetyProps) -> None:
        """Show other facts; what is ticked stays."""
        self.props = props
        self.retranslate()

    def _tell(self) -> None:
        self.ticked.emit(SafetyProps(self.message.isChecked(), self.agency.isChecked(), self.preferred.isChecked()))
