"""Why nobody is invited now, rule by rule, and what to do."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from services.portal.contract import RuleFinding
from ui.phrases.rules import finding_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Heading, Lead, Notice, NoticeKind
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class InviteRefusedProps:
    """What the rules say; those that are not met come first."""

    findings: tuple[RuleFinding, ...]


class InviteRefusedScreen(Screen):
    """One notice for each rule that is not met, then what is met."""

    went_back = Signal()
    next_client_asked = Signal()

    def __init__(self, theme: Theme, props: InviteRefusedProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("This person cannot be invited yet")))
        self.add(Lead(theme, lambda: self.tr("Nothing was sent.")))
        for finding in sorted(props.findings, key=lambda found: found.is_met):
            self.add(self._notice(finding))
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Next client"), name=AS_TEXT).clicked.connect(self.next_client_asked)
        self.retranslate()

    def _notice(self, finding: RuleFinding) -> Notice:
        return Notice(
            self.theme,
            lambda: finding_words(finding.code),
            kind=NoticeKind.OK if finding.is_met else NoticeKind.WARN,
            title=None if finding.is_met else lambda: self.tr("Rule {rule}").format(rule=finding.rule),
        )
