"""What stands above every question of a paper, and what is said of an answer that does not fit."""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from services.portal.contract.fields import FormField
from ui.shell import Screen
from ui.widgets import BodyText, Chip, Heading, Row


@dataclass(frozen=True, slots=True)
class Question:
    """Question `number` of `count` of the paper `title`; its words are the paper's own."""

    number: int
    count: int
    title: str = field(repr=False)
    field: FormField

    def ask(self, screen: Screen) -> None:
        """The question as heading, what it is for, and whether it may be left out."""
        screen.add(Row(screen.theme, Chip(screen.theme, self._where, icon="file-text")))
        screen.add(Heading(screen.theme, self.field.label))
        if self.field.help or not self.field.is_required:
            screen.add(BodyText(screen.theme, self._about, tone="soft"))

    def _where(self) -> str:
        words = QCoreApplication.translate("Question", "Question {number} of {count} · {title}")
        return words.format(number=self.number, count=self.count, title=self.title)

    def _about(self) -> str:
        can_leave = QCoreApplication.translate("Question", "You can leave this empty.")
        return " ".join(part for part in (self.field.help, "" if self.field.is_required else can_leave) if part)


def missing_words() -> str:
    """Nothing was answered, and something is needed."""
    return QCoreApplication.translate("Question", "This paper needs an answer here.")
