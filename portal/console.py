"""What the portal's commands print."""

from collections.abc import Sequence
from typing import Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

from portal.audit import AuditReport, BreakKind
from portal.demo import PreparedSite
from portal.importers.forms import ImportedForm
from portal.importers.hsds import HsdsReport
from portal.importers.report import FileReport, ImportReport, Refusal
from portal.onboarding import StaffSignIn
from portal.wipe_receipts import Fault, ReceiptLine, ReceiptsReport

MOST_REFUSALS: Final = 200
_BREAKS: Final = {
    BreakKind.REMOVED: "events are missing here",
    BreakKind.CHANGED: "was changed",
    BreakKind.MOVED: "does not belong here",
}
_FAULTS: Final = {
    Fault.MISSING: "is missing",
    Fault.BAD_SIGNATURE: "does not fit the device's key",
    Fault.CHANGED: "was changed",
    Fault.WIPE_FAILED: "says that the wipe was not proven",
}


class Printer:
    """Writes plain lines and tables. What comes from outside is never read as markup."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def line(self, text: str = "") -> None:
        """One line, however long."""
        self._console.print(Text(text), soft_wrap=True)

    def table(self, headings: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        """Columns of numbers stand at the right."""
        table = Table(box=None, pad_edge=False)
        for place, heading in enumerate(headings):
            is_number = bool(rows) and all(isinstance(row[place], int) for row in rows)
            table.add_column(heading, justify="right" if is_number else "left", overflow="fold")
        for row in rows:
            table.add_row(*(Text(str(value)) for value in row))
        self._console.print(table)

    def import_report(self, report: ImportReport, as_of: str) -> None:
        """An HMIS import."""
        clients = next(file.read for file in report.files if file.name == "Client.csv")
        self.line(f"HMIS CSV {report.csv_version}, export {report.export_id}: {clients} clients read")
        self.line()
        self._files(report.files)
        self._refusals(list(report.refusals()))
        self.line()
        self.line(f"Who may be invited, as of {as_of}, by what the export holds:")
        self.line(f"  {report.eligible.adults} are 18 or older (R5)")
        self.line(f"  {report.eligible.adults_with_full_date} of them have their full date of birth in the record (R3)")
        self.line(f"  {report.eligible.adults_with_full_date_and_name} of those have a full name (NameDataQuality 1)")
        if report.withdrawn_agency_links:
            self.line(f"{report.withdrawn_agency_links} links of clients to agencies were withdrawn.")
        self.line("Nothing was changed." if report.is_unchanged else "The import is saved.")

    def directory_report(self, report: HsdsReport) -> None:
        """An import of the resource directory."""
        self.line(f"HSDS from {report.name}")
        self.line()
        self._files(report.files)
        self._refusals(list(report.refusals()))
        if report.withdrawn:
            self.line(f"{report.withdrawn} details were withdrawn: the source has them no more.")
        self.line("Nothing was changed." if report.is_unchanged else "The import is saved.")

    def _files(self, files: Sequence[FileReport]) -> None:
        rows = [
            (file.name, file.read, file.added, file.changed, file.kept, len(file.refusals), file.encoding)
            for file in files
        ]
        self.table(("File", "read", "added", "changed", "kept", "refused", "encoding"), rows)

    def _refusals(self, refusals: Sequence[Refusal]) -> None:
        if not refusals:
            return
        self.line()
        self.line(f"{len(refusals)} rows were refused; everything else was taken:")
        for refusal in refusals[:MOST_REFUSALS]:
            self.line(f"  {refusal.file}, line {refusal.line}: {refusal.reason}")
        if len(refusals) > MOST_REFUSALS:
            self.line(f"  … and {len(refusals) - MOST_REFUSALS} more")

    def form(self, form: ImportedForm) -> None:
        """An imported form."""
        name = f"{form.template_id}, version {form.version}, {form.language}"
        self.line(f"{name}: {'imported' if form.is_new else 'was here already, nothing changed'}")
        self.line(f"  title:   {form.title}")
        self.line(f"  SHA-256: {form.text_sha256}")
        if not form.is_current:
            self.line("  A newer version of this form is offered.")

    def staff(self, sign_ins: Sequence[StaffSignIn]) -> None:
        """Sign-ins, shown once."""
        rows = [(user.user_name, user.role.value, user.pin, user.badge) for user in sign_ins]
        self.table(("User name", "role", "PIN", "badge"), rows)

    def sites(self, sites: Sequence[PreparedSite]) -> None:
        """The demo's sites."""
        for site in sites:
            self.line(f"{site.agency_name} — site {site.site_name}")
            self.line(f"  code for one kiosk: {site.device_code}")
            self.staff(site.staff)
            self.line()

    def audit(self, report: AuditReport) -> None:
        """A check of the audit chains. The heads are printed so that they can be kept elsewhere."""
        for head in report.heads:
            self.line(f"{head.agency_id}: {head.number} events, head {head.digest}")
        for place in report.breaks:
            self.line(f"BROKEN {place.agency_id}, event {place.number}: {_BREAKS[place.kind]}")
        verdict = "every chain is whole" if report.is_whole else f"{len(report.breaks)} places do not hold"
        self.line(f"{report.events} events checked: {verdict}.")

    def receipts(self, lines: Sequence[ReceiptLine]) -> None:
        """Wipe receipts."""
        rows = [
            (line.device_id, line.number, line.reason, line.result, f"{line.received_at:%Y-%m-%d %H:%M:%S}Z")
            for line in lines
        ]
        self.table(("Device", "visit", "reason", "result", "received"), rows)

    def receipts_report(self, report: ReceiptsReport) -> None:
        """A check of the wipe receipts."""
        for place in report.faults:
            self.line(f"BROKEN {place.device_id}, visit {place.number}: {_FAULTS[place.fault]}")
        verdict = "every one holds" if report.is_whole else f"{len(report.faults)} do not hold"
        self.line(f"{report.receipts} wipe receipts of {report.devices} kiosks checked: {verdict}.")
