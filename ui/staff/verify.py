"""Does the person match the record?"""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.portal.contract import ClientRecord, IdentifierKind, RuleFinding
from ui.phrases.account import account_words
from ui.phrases.rules import finding_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.staff.masks import DOT, masked_date, masked_phone, masked_text, whole_date
from ui.theme import Theme
from ui.widgets import Button, Chip, Columns, FactRow, Heading, MaskedValue, Notice, NoticeKind, Row, Stack
from ui.words import AS_TEXT, Words


@dataclass(frozen=True, slots=True)
class VerifyProps:
    """The record, what is ticked, and what the rules say about it."""

    record: ClientRecord = field(repr=False)
    name_matches: bool = False
    matching: frozenset[IdentifierKind] = frozenset()
    findings: tuple[RuleFinding, ...] = ()
    trouble: Trouble | None = None
    can_scan: bool = False

    @property
    def is_ready(self) -> bool:
        """Nothing speaks against going on."""
        return all(finding.is_met for finding in self.findings)


class VerifyScreen(Screen):
    """Staff tick what matches; only the kinds of what matched leave this page."""

    ticked = Signal(bool, object)
    scan_asked = Signal()
    verified = Signal()
    not_verified = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: VerifyProps) -> None:
        super().__init__(theme, column=Column.CHOOSING)
        self.props = props
        self.add(Row(theme, Chip(theme, self._chip, icon="scan-face")))
        self.add(Heading(theme, lambda: self.tr("Does the person match the record?")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self._name_row = self._row(lambda: self.tr("Full name"), props.record.name)
        self._rows: dict[IdentifierKind, FactRow] = {}
        facts = Stack(theme, self._name_row, *self._identifier_rows(props.record), gap=0)
        self._ready = Notice(theme, self._met, kind=NoticeKind.OK, title=lambda: self.tr("Ready to go on"))
        self._missing = Notice(theme, self._unmet, kind=NoticeKind.WARN, title=lambda: self.tr("Not ready yet"))
        scan = Button(theme, lambda: self.tr("Scan a license or passport"), name=AS_TEXT, icon="camera")
        scan.clicked.connect(self.scan_asked)
        side = Stack(theme, self._ready, self._missing, scan, QWidget())
        scan.setVisible(props.can_scan)  # only now: without a parent it would be a window
        self.add(Columns(theme, facts, side, left_share=2, right_share=1))
        self._tick(props)
        for row in (self._name_row, *self._rows.values()):
            if row.check is not None:
                row.check.toggled.connect(self._ticked)
        self.add_back().clicked.connect(self.went_back)
        self.add_secondary(lambda: self.tr("Not verified"), name=AS_TEXT).clicked.connect(self.not_verified)
        self.add_primary(lambda: self.tr("Verified: check e-mail"), name=AS_TEXT).clicked.connect(self.verified)
        self.set_props(props)

    def set_props(self, props: VerifyProps) -> None:
        """Show other findings; the ticks stay as they are."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self._ready.setVisible(props.is_ready)
        self._missing.setVisible(not props.is_ready)
        self.retranslate()

    def _chip(self) -> str:
        return self.tr("Verify identity · full name and two more · {account}").format(
            account=account_words(self.props.record.account)
        )

    def _row(self, label: Words, value: QWidget | Words, *, has_check: bool = True) -> FactRow:
        def check_name() -> str:
            return self.tr("{what} matches").format(what=label() if callable(label) else label)

        row = FactRow(self.theme, label, value, name=label, check=check_name if has_check else None)
        row.leave_room_for_check()
        return row

    def _identifier_rows(self, record: ClientRecord) -> tuple[FactRow, ...]:
        values: tuple[tuple[IdentifierKind, Words, QWidget | Words | None], ...] = (
            (IdentifierKind.DATE_OF_BIRTH, lambda: self.tr("Date of birth"), self._date_of_birth(record)),
            (IdentifierKind.PHONE_OR_ADDRESS, lambda: self.tr("Phone or address"), self._contacts(record)),
            (IdentifierKind.SSN, lambda: self.tr("SSN, last four"), self._ssn(record)),
            (
                IdentifierKind.RECENT_SERVICE,
                lambda: self.tr("Recent service"),
                "\n".join(record.recent_services) or None,
            ),
            (IdentifierKind.HMIS_ID, lambda: self.tr("HMIS id"), record.hmis_id),
            (IdentifierKind.PHOTO, lambda: self.tr("Photo"), lambda: self.tr("On a photo ID that the person shows")),
            (
                IdentifierKind.OTHER,
                lambda: self.tr("Something else"),
                lambda: self.tr("In the record, and only this person would know it"),
            ),
        )
        for kind, label, value in values:
            absent = value is None
            shown = (lambda: self.tr("Not in the record")) if value is None else value
            self._rows[kind] = self._row(label, shown, has_check=not absent)
        return tuple(self._rows.values())

    def _date_of_birth(self, record: ClientRecord) -> QWidget | None:
        day = record.date_of_birth
        if day is None:
            return None
        return MaskedValue(self.theme, whole_date(day), masked=masked_date(day), name=lambda: self.tr("Date of birth"))

    def _contacts(self, record: ClientRecord) -> QWidget | None:
        if not record.phones and not record.addresses:
            return None
        values = [*((phone, masked_phone(phone)) for phone in record.phones)]
        values += [(address, masked_text(address)) for address in record.addresses]
        whole, masked = ("\n".join(column) for column in zip(*values, strict=True))
        return MaskedValue(self.theme, whole, masked=masked, name=lambda: self.tr("Phone or address"))

    def _ssn(self, record: ClientRecord) -> QWidget | None:
        if not record.ssn_last4:
            return None
        return MaskedValue(self.theme, record.ssn_last4, masked=DOT * 4, name=lambda: self.tr("SSN, last four"))

    def _tick(self, props: VerifyProps) -> None:
        if self._name_row.check is not None:
            self._name_row.check.setChecked(props.name_matches)
        for kind, row in self._rows.items():
            if row.check is not None:
                row.check.setChecked(kind in props.matching)

    def _ticked(self) -> None:
        name = self._name_row.check is not None and self._name_row.check.isChecked()
        kinds = (kind for kind, row in self._rows.items() if row.check is not None and row.check.isChecked())
        self.ticked.emit(name, frozenset(kinds))

    def _met(self) -> str:
        return self._lines(is_met=True)

    def _unmet(self) -> str:
        return self._lines(is_met=False)

    def _lines(self, *, is_met: bool) -> str:
        codes = (finding.code for finding in self.props.findings if finding.is_met == is_met)
        return "\n".join(f"• {finding_words(code)}" for code in codes)
