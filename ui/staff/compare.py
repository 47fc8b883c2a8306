"""What a card says beside the record, field by field."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal

from services.identity.compare import Comparison, Likeness, Validity
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import FactRow, Heading, Notice, NoticeKind, Stack
from ui.words import AS_TEXT, Words


@dataclass(frozen=True, slots=True)
class CompareProps:
    """How the fields compare; no value of the card."""

    comparison: Comparison


class CompareScreen(Screen):
    """Hints for staff, who decide."""

    used = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: CompareProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("The card beside the record")))
        self.add(
            Notice(
                theme,
                lambda: self.tr("The card says so. It is not proof that the card is real."),
                kind=NoticeKind.WARN,
            )
        )
        said = props.comparison
        rows: tuple[tuple[Words, Words], ...] = (
            (lambda: self.tr("Full name"), lambda: likeness_words(said.name)),
            (lambda: self.tr("Date of birth"), lambda: likeness_words(said.date_of_birth)),
            (lambda: self.tr("Address"), lambda: likeness_words(said.address)),
            (lambda: self.tr("The card's last day"), lambda: validity_words(said.expiry)),
        )
        self.add(Stack(theme, *(FactRow(theme, label, value, name=label) for label, value in rows), gap=0))
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Tick what is the same"), name=AS_TEXT, icon="check").clicked.connect(
            self.used
        )
        self.retranslate()


def likeness_words(likeness: Likeness) -> str:
    """How a field compares."""
    return {
        Likeness.SAME: QCoreApplication.translate("Likeness", "The same"),
        Likeness.CLOSE: QCoreApplication.translate("Likeness", "Close, but not the same"),
        Likeness.DIFFERENT: QCoreApplication.translate("Likeness", "Different"),
        Likeness.NOT_ON_CARD: QCoreApplication.translate("Likeness", "Not on the card"),
        Likeness.NOT_IN_RECORD: QCoreApplication.translate("Likeness", "Not in the record"),
    }[likeness]


def validity_words(validity: Validity) -> str:
    """Whether the card is still good by its own word."""
    return {
        Validity.VALID: QCoreApplication.translate("Validity", "Not passed yet"),
        Validity.EXPIRED: QCoreApplication.translate("Validity", "Passed: the card is old"),
        Validity.NOT_ON_CARD: QCoreApplication.translate("Validity", "Not on the card"),
    }[validity]
