"""One thing that the portal refused: try again, or have it destroyed."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.this_kiosk.state import HeldLine
from ui.this_kiosk.words import lane_words, moment_words, reason_words
from ui.widgets import Button, CheckRow, FactRow, Heading, Lead, Notice, NoticeKind
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class HeldProps:
    """The item. `was_tried`: it was sent again, and the portal refused it again or has not answered yet."""

    line: HeldLine
    was_tried: bool = False
    trouble: Trouble | None = None


class HeldScreen(Screen):
    """Nobody at the kiosk can read it; only who gave it knows what it was."""

    tried_again = Signal()
    destruction_wanted = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: HeldProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What should happen to it?")))
        self.add(Lead(theme, lambda: self.tr("This kiosk cannot read it. It stays here until the portal takes it.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self._tried = Notice(theme, lambda: self.tr("It was sent again. It is still here."), kind=NoticeKind.INFO)
        self.add(self._tried)
        facts = (
            (lambda: self.tr("What it is"), lambda: lane_words(self.props.line.lane)),
            (lambda: self.tr("Given on"), lambda: moment_words(self.props.line.kept_at)),
            (lambda: self.tr("Why it is held"), lambda: reason_words(self.props.line.code)),
        )
        for label, value in facts:
            self.add(FactRow(theme, label, value, name=label))
        self.sure = CheckRow(theme, lambda: self.tr("The client knows that it is lost for good."), name=AS_TEXT)
        self.add(self.sure)
        self._missing = Notice(
            theme, lambda: self.tr("Please talk with the client first, then tick the box."), kind=NoticeKind.ERROR
        )
        self._missing.setVisible(False)
        self.add(self._missing)
        self.sure.toggled.connect(lambda _on: self._missing.setVisible(False))
        self.destroy_button = Button(theme, lambda: self.tr("Destroy it"), name=AS_TEXT, icon="trash-2")
        self.destroy_button.clicked.connect(self._destroy)
        self.add(self.destroy_button)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Try again"), name=AS_TEXT, icon="rotate-ccw").clicked.connect(
            self.tried_again
        )
        self.set_props(props)

    def set_props(self, props: HeldProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self._tried.setVisible(props.was_tried)
        self.retranslate()

    def _destroy(self) -> None:
        if self.sure.isChecked():
            self.destruction_wanted.emit()
            return
        self._missing.setVisible(True)
        self.sure.setFocus()
