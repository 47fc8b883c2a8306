"""Papers that wait, and papers that were signed."""

import datetime as dt

from services.portal.contract.fields import FieldChoice, FieldKind, FormField
from tests.gallery.entry import Entry
from ui.papers.answers import AnswersProps, AnswersScreen
from ui.papers.email_copy import CopyOnItsWayScreen, EmailCopyProps, EmailCopyScreen
from ui.papers.paper import SeePaperProps, SeePaperScreen
from ui.papers.signed import PapersProps, PapersScreen
from ui.papers.take_back import TakeBackProps, TakeBackScreen
from ui.papers.to_sign import ToSignProps, ToSignScreen, Waiting, WaitingLine
from ui.papers.words import PaperLine, PaperState
from ui.phrases.printing import Paper
from ui.phrases.trouble import Trouble
from ui.theme import Theme

_TITLE = "Permission to share my information"
_LONG = "The paper with the longest title of all papers that any agency of the county has ever written"
_SIGNED, _UNTIL, _BACK = dt.date(2026, 11, 22), dt.date(2027, 11, 22), dt.date(2026, 12, 1)
QUESTIONS = (
    FormField(
        id="size",
        kind=FieldKind.CHOICE,
        label="Which locker do you need?",
        help="We give you the size that you choose, if it is free.",
        choices=(
            FieldChoice(id="small", text="A small one, for papers"),
            FieldChoice(id="large", text="A large one, for a bag"),
        ),
    ),
    FormField(id="from_day", kind=FieldKind.DATE, label="From which day do you need it?"),
    FormField(
        id="note",
        kind=FieldKind.TEXT,
        label="Is there something that we should know about your things?",
        help="For example, that a medicine must stay dry.",
        is_required=False,
    ),
    FormField(id="read", kind=FieldKind.INITIALS, label="I know that the center opens a locker after 30 days."),
    FormField(id="extra", kind=FieldKind.SIGNATURE, label="Please sign that you take the key."),
)
VALUES = ("small", "2026-12-01", "", "D. A.", "drawn")


def line(state: PaperState = PaperState.ACTIVE, title: str = _TITLE) -> PaperLine:
    """A paper in this state."""
    is_fresh = state is PaperState.SAVED
    return PaperLine(
        title, state, _SIGNED, _UNTIL, "" if is_fresh else "K7QF-42M9", "" if is_fresh else f"s-{state.value}", _BACK
    )


_WITHOUT_END = PaperLine("Locker rules", PaperState.ACTIVE, _SIGNED, None, "M2TT-81QQ", "s-2")
_OF_EVERY_STATE = (*(line(state) for state in PaperState), _WITHOUT_END)
_WAITING = tuple(WaitingLine(waiting.value, _TITLE, waiting) for waiting in Waiting)


def _see(**changes: object) -> SeePaperProps:
    facts: dict[str, object] = {"line": line(), "version": "2026-01", "language": "en", "can_take_back": True}
    return SeePaperProps(**{**facts, **changes})  # type: ignore[arg-type]


def _printing(paper: Paper) -> "Entry":
    def make(theme: Theme) -> SeePaperScreen:
        screen = SeePaperScreen(theme, _see())
        screen.show_paper(paper)
        return screen

    return Entry(f"papers-see/{paper.value}", make)


ENTRIES = (
    Entry("papers-to-sign/empty", lambda theme: ToSignScreen(theme, ToSignProps())),
    Entry("papers-to-sign/every-reason", lambda theme: ToSignScreen(theme, ToSignProps(_WAITING))),
    Entry(
        "papers-to-sign/disk-full",
        lambda theme: ToSignScreen(
            theme, ToSignProps((WaitingLine("a", _LONG, Waiting.NEW_VERSION),), Trouble.DISK_FULL)
        ),
    ),
    Entry("papers-signed/empty", lambda theme: PapersScreen(theme, PapersProps())),
    Entry("papers-signed/every-state", lambda theme: PapersScreen(theme, PapersProps(_OF_EVERY_STATE))),
    Entry(
        "papers-signed/offline",
        lambda theme: PapersScreen(theme, PapersProps((line(title=_LONG),), Trouble.OFFLINE)),
    ),
    Entry("papers-see/counts", lambda theme: SeePaperScreen(theme, _see())),
    Entry(
        "papers-see/revoked",
        lambda theme: SeePaperScreen(
            theme, _see(line=line(PaperState.REVOKED, _LONG), can_take_back=False, can_email=False)
        ),
    ),
    Entry("papers-see/offline", lambda theme: SeePaperScreen(theme, _see(trouble=Trouble.OFFLINE))),
    *(_printing(paper) for paper in (Paper.OFFERED, Paper.PRINTING, Paper.FAILED)),
    Entry(
        "papers-answers/agreed",
        lambda theme: AnswersScreen(
            theme,
            AnswersProps("Locker rules", True, _SIGNED, tuple(zip(QUESTIONS, VALUES, strict=True))),
        ),
    ),
    Entry("papers-answers/declined", lambda theme: AnswersScreen(theme, AnswersProps(_TITLE, False, _SIGNED))),
    Entry("papers-take-back/question", lambda theme: TakeBackScreen(theme, TakeBackProps(_TITLE))),
    Entry("papers-take-back/not-saved", lambda theme: TakeBackScreen(theme, TakeBackProps(_LONG, Trouble.NOT_SAVED))),
    Entry("papers-email/question", lambda theme: EmailCopyScreen(theme, EmailCopyProps("a…@example.org"))),
    Entry(
        "papers-email/offline",
        lambda theme: EmailCopyScreen(theme, EmailCopyProps("a…@example.org", Trouble.OFFLINE)),
    ),
    Entry("papers-email-done/shown", CopyOnItsWayScreen),
)
