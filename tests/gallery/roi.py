"""Reading and signing a paper."""

import datetime as dt
import math

from tests.gallery.acts import gone_on
from tests.gallery.entry import Entry
from ui.kept.screen import Delivery, KeptProps, KeptScreen
from ui.kept.words import KeptKind
from ui.phrases.trouble import Trouble
from ui.roi.agree import AgreeProps, AgreeScreen
from ui.roi.by_name import ByNameProps, ByNameScreen
from ui.roi.check import CheckProps, CheckScreen
from ui.roi.decision import DecisionProps, DecisionScreen
from ui.roi.draw import DrawProps, DrawQuestion, DrawScreen
from ui.roi.name import NameProps, NameScreen
from ui.roi.on_paper import OnPaperScreen
from ui.roi.page import PageProps, PageScreen
from ui.theme import Theme
from ui.widgets import Bullet, Numbered, PadPoint, Paragraph, Run, Subheading

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


def _ticked(theme: Theme) -> ByNameScreen:
    screen = ByNameScreen(theme, ByNameProps("Demo Client Alpha"))
    screen.meant.setChecked(True)
    return screen


def _check(trouble: Trouble | None = None) -> CheckProps:
    return CheckProps(_TITLE, "2026-01", "en", True, "Demo Client Alpha", True, trouble)


def _kept(delivery: Delivery, *, is_agreed: bool = True) -> KeptProps:
    received = delivery is Delivery.RECEIVED
    return KeptProps(
        KeptKind.PAPER_AGREED if is_agreed else KeptKind.PAPER_DECLINED,
        delivery,
        "Demo Outreach Agency",
        _NOON if received else None,
        "K7-QF42" if received else "",
        dt.date(2027, 11, 22) if received and is_agreed else None,
    )


ENTRIES = (
    Entry("roi-agree/question", lambda theme: AgreeScreen(theme, AgreeProps(_TITLE, "2026-01", "en", 9))),
    Entry(
        "roi-agree/other-language",
        lambda theme: AgreeScreen(theme, AgreeProps(_TITLE, "2026-01", "en", 9, is_other_language=True)),
    ),
    Entry("roi-on-paper/shown", OnPaperScreen),
    Entry("roi-page/second", lambda theme: PageScreen(theme, _PAGE)),
    Entry("roi-page/long", lambda theme: PageScreen(theme, _LONG)),
    Entry("roi-decision/question", lambda theme: DecisionScreen(theme, DecisionProps(_TITLE))),
    Entry("roi-name/empty", lambda theme: NameScreen(theme, NameProps())),
    Entry("roi-name/filled", lambda theme: NameScreen(theme, NameProps("Demo Client Alpha"))),
    Entry("roi-name/left-out", gone_on(lambda theme: NameScreen(theme, NameProps()))),
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
    Entry("roi-check/not-saved", lambda theme: CheckScreen(theme, _check(Trouble.NOT_SAVED))),
    Entry("roi-kept/saved", lambda theme: KeptScreen(theme, _kept(Delivery.SAVED))),
    Entry("roi-kept/received", lambda theme: KeptScreen(theme, _kept(Delivery.RECEIVED))),
    Entry("roi-kept/declined", lambda theme: KeptScreen(theme, _kept(Delivery.RECEIVED, is_agreed=False))),
    Entry("roi-kept/held", lambda theme: KeptScreen(theme, _kept(Delivery.HELD))),
    Entry("roi-kept/refused", lambda theme: KeptScreen(theme, _kept(Delivery.REFUSED))),
)
