"""Staff review what clients gave."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from services.portal.contract.contact import ContactKind, ContactUse
from services.portal.contract.documents import DocumentKind
from services.portal.contract.review import ReviewKind
from services.portal.contract.reviewed import ReviewReason
from tests.gallery.acts import gone_on
from tests.gallery.documents import seen
from tests.gallery.entry import Entry
from ui.phrases.contact import kind_title, use_title
from ui.phrases.dates import day_words
from ui.phrases.documents import kind_title as document_title
from ui.phrases.places import until_words
from ui.phrases.trouble import Trouble
from ui.review.correct import CorrectProps, CorrectScreen
from ui.review.facts import Fact
from ui.review.item import ItemProps, ItemScreen
from ui.review.reject import RejectProps, RejectScreen
from ui.review.waiting import WaitingLine, WaitingProps, WaitingScreen
from ui.review.words import safe_words
from ui.shell import Screen, Shell
from ui.theme import Theme

_DAY = dt.date(2026, 11, 22)
_NAME = "Demo Person Alpha"
_LONG = "General Delivery, the post office behind the old station, second counter on the left, San Jose, CA 95113 " * 2
_LINES = tuple(
    WaitingLine(str(number), kind, name, _DAY, is_late=number == 2, is_doubted=number == 3)
    for number, (kind, name) in enumerate(
        zip(ReviewKind, (_NAME, "Demo Person Beta", _NAME, "Demo Person Gamma", _NAME), strict=True)
    )
)
_CONTACT = ItemProps(
    ReviewKind.CONTACT,
    _DAY,
    (
        (Fact.CLIENT, _NAME),
        (Fact.KIND, lambda: f"{kind_title(ContactKind.PHONE)} · {use_title(ContactUse.MOBILE)}"),
        (Fact.GIVEN, "(408) 555-0142"),
        (Fact.NOW, "(408) 555-0110"),
        (Fact.SAFE, lambda: safe_words(leave_message=True, name_agency=False)),
    ),
)
_CHANGED = ItemProps(
    ReviewKind.CONTACT,
    _DAY,
    (
        (Fact.CLIENT, _NAME),
        (Fact.KIND, lambda: kind_title(ContactKind.EMAIL)),
        (Fact.GIVEN, "new@example.org"),
        (Fact.SEEN, "alpha@example.org"),
        (Fact.NOW, "other@example.org"),
    ),
    is_changed_meanwhile=True,
    signs_in=True,
    is_late=True,
)
_REMOVAL = ItemProps(
    ReviewKind.CONTACT,
    _DAY,
    ((Fact.CLIENT, _NAME), (Fact.KIND, lambda: kind_title(ContactKind.ADDRESS)), (Fact.REMOVED, _LONG)),
    trouble=Trouble.OFFLINE,
)
_PLACE = ItemProps(
    ReviewKind.LOCATION,
    _DAY,
    (
        (Fact.CLIENT, _NAME),
        (Fact.GIVEN, "under the bridge at 5th"),
        (Fact.UNTIL, lambda: until_words(_DAY)),
        (Fact.NOTE, "blue tent"),
    ),
)


def _document() -> ItemProps:
    return ItemProps(
        ReviewKind.DOCUMENT,
        _DAY,
        ((Fact.CLIENT, _NAME), (Fact.KIND, lambda: document_title(DocumentKind.PAY_STUB))),
        (seen("2-pay-stub"),),
    )


_REVOCATION = ItemProps(
    ReviewKind.REVOCATION,
    _DAY,
    ((Fact.CLIENT, _NAME), (Fact.KIND, "Sample release"), (Fact.ANSWER, lambda: day_words(_DAY))),
)
_REASONS = RejectProps((ReviewReason.NOT_READABLE, ReviewReason.NOT_COMPLETE, ReviewReason.OTHER))


def _in_staff_mode(shell: Shell) -> None:
    shell.set_staff_mode(107)


def _entry(name: str, make: Callable[[Theme], Screen]) -> Entry:
    return Entry(name, make, _in_staff_mode)


def _with_kind(theme: Theme) -> CorrectScreen:
    screen = CorrectScreen(theme, CorrectProps(of_document=True))
    screen.kinds.select(DocumentKind.BENEFIT_LETTER.value)
    screen.note.set_text("It is the letter about your benefit.")
    return screen


def _with_words(theme: Theme) -> RejectScreen:
    screen = _without_words(theme)
    screen.note.set_text("The phone company says that this number is not in use any more.")
    return screen


def _without_words(theme: Theme) -> RejectScreen:
    screen = RejectScreen(theme, _REASONS)
    screen.reasons.select(ReviewReason.OTHER.value)
    return screen


ENTRIES = (
    _entry("review-list/empty", lambda theme: WaitingScreen(theme, WaitingProps())),
    _entry("review-list/filled", lambda theme: WaitingScreen(theme, WaitingProps(_LINES, 212))),
    _entry("review-list/offline", lambda theme: WaitingScreen(theme, WaitingProps(_LINES[:1], 1, Trouble.OFFLINE))),
    _entry("review-item/contact", lambda theme: ItemScreen(theme, _CONTACT)),
    _entry("review-item/changed", lambda theme: ItemScreen(theme, _CHANGED)),
    _entry("review-item/doubted", lambda theme: ItemScreen(theme, replace(_PLACE, is_doubted=True))),
    _entry("review-item/removal", lambda theme: ItemScreen(theme, _REMOVAL)),
    _entry("review-item/place", lambda theme: ItemScreen(theme, _PLACE)),
    _entry("review-item/document", lambda theme: ItemScreen(theme, _document())),
    _entry("review-item/taken-back", lambda theme: ItemScreen(theme, _REVOCATION)),
    _entry("review-correct/value", lambda theme: CorrectScreen(theme, CorrectProps("(408) 555-0142"))),
    _entry("review-correct/left-out", gone_on(lambda theme: CorrectScreen(theme, CorrectProps("(408) 555-0142")))),
    _entry("review-correct/document", lambda theme: CorrectScreen(theme, CorrectProps(of_document=True))),
    _entry("review-correct/no-kind", gone_on(lambda theme: CorrectScreen(theme, CorrectProps(of_document=True)))),
    _entry("review-correct/kind", _with_kind),
    _entry(
        "review-correct/refused",
        lambda theme: CorrectScreen(theme, CorrectProps("555-0142", trouble=Trouble.PHONE_INVALID)),
    ),
    _entry("review-reject/empty", lambda theme: RejectScreen(theme, _REASONS)),
    _entry("review-reject/left-out", gone_on(lambda theme: RejectScreen(theme, _REASONS))),
    _entry("review-reject/words", _with_words),
    _entry("review-reject/offline", lambda theme: RejectScreen(theme, replace(_REASONS, trouble=Trouble.OFFLINE))),
    _entry("review-reject/no-words", gone_on(_without_words)),
)
