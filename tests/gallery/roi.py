"""Reading and signing a paper."""

import datetime as dt
import math

from tests.gallery.acts import gone_on
from tests.gallery.entry import Entry
from tests.gallery.papers import QUESTIONS, VALUES
from ui.kept.screen import Delivery, KeptProps, KeptScreen
from ui.kept.words import KeptKind
from ui.phrases.trouble import Trouble
from ui.roi.agree import AgreeProps, AgreeScreen
from ui.roi.answer_choice import AnswerChoiceProps, AnswerChoiceScreen
from ui.roi.answer_date import AnswerDateProps, AnswerDateScreen
from ui.roi.answer_words import AnswerWordsProps, AnswerWordsScreen
from ui.roi.by_name import ByNameProps, ByNameScreen
from ui.roi.changed import ChangedProps, ChangedScreen
from ui.roi.check import CheckProps, CheckScreen
from ui.roi.decision import DecisionProps, DecisionScreen
from ui.roi.draw import DrawProps, DrawQuestion, DrawScreen
from ui.roi.name import NameProps, NameScreen
from ui.roi.on_paper import OnPaperProps, OnPaperScreen
from ui.roi.page import PageProps, PageScreen
from ui.roi.question import Question
from ui.theme import Theme
from ui.widgets import Bullet, DateParts, Numbered, PadPoint, Paragraph, Run, Subheading

_TITLE = "Permission to share my information"
_PAGE = PageProps(
    2,
    5,
    "Who may see your information",
    _TITLE,
    "2026-01",
    "en",
    (
        Paragraph((Run("Agencies that help you with housing and services may see it. They use it"),)),
        Bullet((Run("to give you better housing and services,"),)),
        Bullet((Run("to work together, so you tell your story less often,"),)),
        Bullet((Run("to share information with you in this portal."),)),
        Paragraph((Run("You can say no. "), Run("You will still get services.", bold=True))),
    ),
)
_LONG = PageProps(
    5,
    5,
    "How long it lasts, and how you take it back",
    _TITLE,
    "2026-01",
    "en",
    (
        Subheading((Run("What you can do at any time"),)),
        *(
            Numbered(number, (Run("Tell any member of staff that you take it back. You do not have to say why."),))
            for number in range(1, 12)
        ),
        Paragraph((Run("What was shared before that cannot be called back."),)),
    ),
)
_INK = (
    tuple(
        PadPoint(40 + t * 2.0, 32 + 20 * math.sin(t / 3) * math.cos(t / 17), 0.3 + 0.006 * t, t * 8) for t in range(90)
    ),
)
_NOON = dt.datetime(2026, 11, 22, 10, 41)


CHOICE, DAY, WORDS, INITIALS, SIGNED = (
    Question(number, len(QUESTIONS), "Locker rules", question) for number, question in enumerate(QUESTIONS, 1)
)
_NEEDED = Question(3, 5, "Locker rules", QUESTIONS[2].model_copy(update={"is_required": True}))
_CHANGES = (
    "The Customer Portal is new: agencies may share your information with you there.",
    "The list of agencies is now on the wall of every center.",
)


def _ticked(theme: Theme) -> ByNameScreen:
    screen = ByNameScreen(theme, ByNameProps("Demo Client Alpha"))
    screen.meant.setChecked(True)
    return screen


def _check(trouble: Trouble | None = None) -> CheckProps:
    return CheckProps(_TITLE, "2026-01", "en", True, "Demo Client Alpha", True, trouble)


def _answered() -> CheckProps:
    answers = tuple(zip(QUESTIONS, VALUES, strict=True))
    return CheckProps("Locker rules", "2026-01", "en", True, "Demo Client Alpha", True, answers=answers)


def _kept(delivery: Delivery, kind: KeptKind = KeptKind.PAPER_AGREED) -> KeptProps:
    received = delivery is Delivery.RECEIVED
    return KeptProps(
        kind,
        delivery,
        "Demo Outreach Agency",
        _NOON if received else None,
        "K7-QF42" if received else "",
        dt.date(2027, 11, 22) if received and kind is KeptKind.PAPER_AGREED else None,
    )


ENTRIES = (
    Entry("roi-agree/question", lambda theme: AgreeScreen(theme, AgreeProps(_TITLE, "2026-01", "en", 9))),
    Entry(
        "roi-agree/other-language",
        lambda theme: AgreeScreen(theme, AgreeProps(_TITLE, "2026-01", "en", 9, is_other_language=True)),
    ),
    Entry("roi-on-paper/shown", lambda theme: OnPaperScreen(theme, OnPaperProps())),
    Entry("roi-on-paper/other", lambda theme: OnPaperScreen(theme, OnPaperProps(is_roi=False))),
    Entry(
        "roi-changed/shown",
        lambda theme: ChangedScreen(theme, ChangedProps(_TITLE, "2026-02", "en", "2026-01", _CHANGES)),
    ),
    Entry("roi-changed/not-said", lambda theme: ChangedScreen(theme, ChangedProps(_TITLE, "2026-02", "es", "2026-01"))),
    Entry("roi-page/second", lambda theme: PageScreen(theme, _PAGE)),
    Entry("roi-page/long", lambda theme: PageScreen(theme, _LONG)),
    Entry("roi-decision/question", lambda theme: DecisionScreen(theme, DecisionProps(_TITLE))),
    Entry("roi-name/empty", lambda theme: NameScreen(theme, NameProps())),
    Entry("roi-name/filled", lambda theme: NameScreen(theme, NameProps("Demo Client Alpha"))),
    Entry("roi-name/left-out", gone_on(lambda theme: NameScreen(theme, NameProps()))),
    Entry("roi-answer-words/empty", lambda theme: AnswerWordsScreen(theme, AnswerWordsProps(WORDS))),
    Entry("roi-answer-words/filled", lambda theme: AnswerWordsScreen(theme, AnswerWordsProps(WORDS, "It is fragile."))),
    Entry("roi-answer-words/left-out", gone_on(lambda theme: AnswerWordsScreen(theme, AnswerWordsProps(_NEEDED)))),
    Entry("roi-answer-words/initials", lambda theme: AnswerWordsScreen(theme, AnswerWordsProps(INITIALS, "D. A."))),
    Entry(
        "roi-answer-words/no-initials", gone_on(lambda theme: AnswerWordsScreen(theme, AnswerWordsProps(INITIALS, "?")))
    ),
    Entry("roi-answer-date/empty", lambda theme: AnswerDateScreen(theme, AnswerDateProps(DAY))),
    Entry(
        "roi-answer-date/filled",
        lambda theme: AnswerDateScreen(theme, AnswerDateProps(DAY, DateParts("2026", "12", "1"))),
    ),
    Entry(
        "roi-answer-date/no-such-day",
        gone_on(lambda theme: AnswerDateScreen(theme, AnswerDateProps(DAY, DateParts("2026", "2", "30")))),
    ),
    Entry("roi-answer-choice/empty", lambda theme: AnswerChoiceScreen(theme, AnswerChoiceProps(CHOICE))),
    Entry("roi-answer-choice/chosen", lambda theme: AnswerChoiceScreen(theme, AnswerChoiceProps(CHOICE, "large"))),
    Entry("roi-answer-choice/left-out", gone_on(lambda theme: AnswerChoiceScreen(theme, AnswerChoiceProps(CHOICE)))),
    Entry("roi-answer-draw/empty", lambda theme: DrawScreen(theme, DrawProps(asked=SIGNED), clock=lambda: 0)),
    Entry("roi-draw/empty", lambda theme: DrawScreen(theme, DrawProps(), clock=lambda: 0)),
    Entry("roi-draw/filled", lambda theme: DrawScreen(theme, DrawProps(_INK), clock=lambda: 0)),
    Entry(
        "roi-draw/nothing", lambda theme: DrawScreen(theme, DrawProps((), DrawQuestion.NOTHING_DRAWN), clock=lambda: 0)
    ),
    Entry(
        "roi-draw/dot",
        lambda theme: DrawScreen(
            theme, DrawProps(((PadPoint(60, 50, 0.5, 0),),), DrawQuestion.ONLY_A_DOT), clock=lambda: 0
        ),
    ),
    Entry("roi-by-name/empty", lambda theme: ByNameScreen(theme, ByNameProps())),
    Entry("roi-by-name/left-out", gone_on(lambda theme: ByNameScreen(theme, ByNameProps()))),
    Entry("roi-by-name/filled", lambda theme: ByNameScreen(theme, ByNameProps("Demo Client Alpha"))),
    Entry("roi-by-name/not-meant", gone_on(lambda theme: ByNameScreen(theme, ByNameProps("Demo Client Alpha")))),
    Entry("roi-by-name/meant", _ticked),
    Entry("roi-check/filled", lambda theme: CheckScreen(theme, _check())),
    Entry("roi-check/answers", lambda theme: CheckScreen(theme, _answered())),
    Entry("roi-check/not-saved", lambda theme: CheckScreen(theme, _check(Trouble.NOT_SAVED))),
    Entry("roi-kept/saved", lambda theme: KeptScreen(theme, _kept(Delivery.SAVED))),
    Entry("roi-kept/received", lambda theme: KeptScreen(theme, _kept(Delivery.RECEIVED))),
    Entry("roi-kept/declined", lambda theme: KeptScreen(theme, _kept(Delivery.RECEIVED, KeptKind.PAPER_DECLINED))),
    Entry("roi-kept/other", lambda theme: KeptScreen(theme, _kept(Delivery.RECEIVED, KeptKind.OTHER_AGREED))),
    Entry("roi-kept/taken-back", lambda theme: KeptScreen(theme, _kept(Delivery.SAVED, KeptKind.REVOCATION))),
    Entry("roi-kept/taken-back-known", lambda theme: KeptScreen(theme, _kept(Delivery.RECEIVED, KeptKind.REVOCATION))),
    Entry("roi-kept/held", lambda theme: KeptScreen(theme, _kept(Delivery.HELD))),
    Entry("roi-kept/refused", lambda theme: KeptScreen(theme, _kept(Delivery.REFUSED))),
)
