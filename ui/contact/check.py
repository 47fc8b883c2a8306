"""Everything once more before staff are asked to change the record."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from services.portal.contract.contact import ContactKind, ContactUse
from ui.phrases.contact import kind_title, use_title
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import FactRow, Heading, Lead, Notice, NoticeKind
from ui.words import AS_TEXT, Words


@dataclass(frozen=True, slots=True)
class CheckProps:
    """What is about to be asked. `before`: the old value. `signs_in`: the account signs in with the old value (R4)."""

    kind: ContactKind
    use: ContactUse | None = None
    value: str = field(default="", repr=False)
    detail: str = field(default="", repr=False)
    before: str = field(default="", repr=False)
    may_leave_message: bool = False
    may_name_agency: bool = False
    is_preferred: bool = False
    is_removal: bool = False
    signs_in: bool = False
    trouble: Trouble | None = None


class CheckScreen(Screen):
    """The last page before it leaves the visit."""

    confirmed = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: CheckProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, self._question))
        self.add(Lead(theme, lambda: self.tr("Staff look at it before it counts. Nothing is lost.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        if props.signs_in:
            words = lambda: self.tr("Until staff have confirmed it, you sign in with the old address.")  # noqa: E731
            self.add(Notice(theme, words, kind=NoticeKind.INFO))
        for label, value in self._rows():
            self.add(FactRow(theme, label, value, name=label))
        self.add_back().clicked.connect(self.went_back)
        confirm = self.add_primary(self._action, name=AS_TEXT)
        confirm.clicked.connect(self.confirmed)
        self.set_props(props)

    def set_props(self, props: CheckProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _question(self) -> str:
        return self.tr("Do you want to remove this?") if self.props.is_removal else self.tr("Is everything right?")

    def _action(self) -> str:
        return self.tr("Yes, remove it") if self.props.is_removal else self.tr("Tell my care team")

    def _rows(self) -> list[tuple[Words, Words]]:
        props = self.props
        rows: list[tuple[Words, Words]] = [(lambda: self.tr("What"), self._what)]
        if props.before:
            rows.append((lambda: self.tr("Old"), props.before))
        if props.is_removal:
            return rows
        if props.detail:
            rows.append((lambda: self.tr("Name"), props.detail))
        rows.append((lambda: self.tr("New"), props.value))
        rows.append((lambda: self.tr("Leave a message"), lambda: self._yes(props.may_leave_message)))
        rows.append((lambda: self.tr("Say the name of the agency"), lambda: self._yes(props.may_name_agency)))
        if props.is_preferred:
            rows.append((lambda: self.tr("Best way"), lambda: self._yes(True)))
        return rows

    def _what(self) -> str:
        title = kind_title(self.props.kind)
        return f"{title} · {use_title(self.props.use)}" if self.props.use else title

    def _yes(self, is_so: bool) -> str:
        return self.tr("Yes") if is_so else self.tr("No")
