"""Results of assessments that staff share."""

import datetime as dt
from dataclasses import replace

from tests.gallery.entry import Entry
from ui.kept.screen import Delivery, KeptProps, KeptScreen
from ui.kept.words import KeptKind
from ui.phrases.trouble import Trouble
from ui.results.mine import ResultsProps, ResultsScreen
from ui.results.now import NowProps, NowScreen
from ui.results.told import TalkTo, ToldProps, ToldScreen
from ui.results.words import ResultLine

LINE = ResultLine(
    "1",
    "Demo: questions about housing",
    "This is a demo. Staff ask everybody the same questions about health, safety and where people sleep.",
    "Demo Agency",
    dt.date(2026, 11, 10),
)
_LONG = replace(
    LINE,
    id="2",
    title="Demo: a second list of questions, with a name that goes on for a while and then some more",
    about="This is a demo. " * 18,
    agency="Demo Outreach Office of the County",
    wishes_company=True,
)
_PEOPLE = (
    TalkTo("Demo Staff Robin", "Case manager", "Demo Agency", "555-0120, Monday to Friday"),
    TalkTo("Demo Staff Jo With A Very Long Name Indeed", "Housing navigator", "Demo Outreach Office of the County"),
)
TOLD = ToldProps(
    LINE,
    "You may need some help with housing",
    ("Your answers say that help for some months may be enough to find a home.",),
    ("It does not say when you get a home, or if you get one.", "It does not say that you need no other help."),
    _PEOPLE,
)
_MUCH = replace(
    TOLD,
    line=_LONG,
    title="Words that the agency wrote " * 4,
    means=("Your answers say a great many things, and each of them is a sentence of its own here. " * 3,) * 5,
)


def _kept(delivery: Delivery) -> KeptProps:
    at = dt.datetime(2026, 11, 22, 12, 30) if delivery is Delivery.RECEIVED else None
    return KeptProps(KeptKind.WISH, delivery, "Demo Agency", at, "K7-QF42" if at else "")


ENTRIES = (
    Entry("results/empty", lambda theme: ResultsScreen(theme, ResultsProps())),
    Entry("results/filled", lambda theme: ResultsScreen(theme, ResultsProps((LINE, _LONG)))),
    Entry("results/offline", lambda theme: ResultsScreen(theme, ResultsProps((LINE,), Trouble.OFFLINE))),
    Entry("results-now/question", lambda theme: NowScreen(theme, NowProps(LINE))),
    Entry("results-now/wished", lambda theme: NowScreen(theme, NowProps(_LONG))),
    Entry("results-now/offline", lambda theme: NowScreen(theme, NowProps(LINE, Trouble.OFFLINE))),
    Entry("results-told/filled", lambda theme: ToldScreen(theme, TOLD)),
    Entry("results-told/in-english", lambda theme: ToldScreen(theme, replace(TOLD, is_in_english=True))),
    Entry("results-told/nobody", lambda theme: ToldScreen(theme, replace(TOLD, talk_to=()))),
    Entry("results-told/long", lambda theme: ToldScreen(theme, _MUCH)),
    Entry("results-kept/saved", lambda theme: KeptScreen(theme, _kept(Delivery.SAVED))),
    Entry("results-kept/received", lambda theme: KeptScreen(theme, _kept(Delivery.RECEIVED))),
    Entry("results-kept/held", lambda theme: KeptScreen(theme, _kept(Delivery.HELD))),
)
