"""How a client can be reached."""

import datetime as dt

from services.portal.contract.contact import ContactKind, ContactUse
from services.portal.contract.reviewed import Reviewed, ReviewReason, ReviewResult
from tests.gallery.acts import gone_on
from tests.gallery.entry import Entry
from ui.contact.check import CheckProps, CheckScreen
from ui.contact.kind import KindProps, KindScreen
from ui.contact.safety import SafetyProps, SafetyScreen
from ui.contact.tab import Line, Standing, TabProps, TabScreen
from ui.contact.use import UseProps, UseScreen
from ui.contact.value import ValueProps, ValueScreen
from ui.kept.screen import Delivery, KeptProps, KeptScreen
from ui.kept.words import KeptKind
from ui.phrases.trouble import Trouble

_LONG = "General Delivery, the post office behind the old station, second counter on the left, San Jose, CA 95113 " * 2
_AT = dt.datetime(2026, 11, 22, 12, 30, tzinfo=dt.UTC)
_REJECTED = Reviewed(result=ReviewResult.REJECTED, reason=ReviewReason.NOT_READABLE, note="The ZIP code.", at=_AT)
_PHONE = Line("1", ContactKind.PHONE, ContactUse.MOBILE, "(408) 555-0142")
_EMAIL = Line("2", ContactKind.EMAIL, None, "alpha@example.org")
_NEW = Line("3", ContactKind.PHONE, ContactUse.TEMPORARY, "(408) 555-0199", "", Standing.WAITS, "(408) 555-0142")
_GONE = Line("4", ContactKind.EMAIL, None, "", "", Standing.REMOVAL_WAITS, "alpha@example.org")
_NOT = Line("5", ContactKind.ADDRESS, ContactUse.HOME, _LONG, "", Standing.NOT_TAKEN, reviewed=_REJECTED)
_CORRECTED = Line(
    "7",
    ContactKind.PHONE,
    ContactUse.MOBILE,
    "(408) 555-0143",
    reviewed=Reviewed(result=ReviewResult.CORRECTED, note="You told us that the last digit is 3.", at=_AT),
)
_FRIEND = Line("6", ContactKind.TRUSTED_PERSON, None, "(408) 555-0177", "Demo Friend", is_preferred=True)
_CHECK = CheckProps(
    ContactKind.PHONE,
    ContactUse.MOBILE,
    "(408) 555-0142",
    before="(408) 555-0110",
    may_leave_message=True,
    is_preferred=True,
)
_REMOVAL = CheckProps(ContactKind.PHONE, before="(408) 555-0110", is_removal=True)
_OTHER_EMAIL = CheckProps(ContactKind.EMAIL, None, "new@example.org", before="alpha@example.org", signs_in=True)
_NOT_SAVED = CheckProps(ContactKind.ADDRESS, ContactUse.AGENCY, _LONG, trouble=Trouble.NOT_SAVED)


def _kept(delivery: Delivery) -> KeptProps:
    at = dt.datetime(2026, 11, 22, 12, 30) if delivery is Delivery.RECEIVED else None
    return KeptProps(KeptKind.CONTACT, delivery, "Demo Agency", at, "K7-QF42" if at else "")


ENTRIES = (
    Entry("contact-tab/empty", lambda theme: TabScreen(theme, TabProps())),
    Entry("contact-tab/filled", lambda theme: TabScreen(theme, TabProps((_PHONE, _EMAIL, _FRIEND)))),
    Entry("contact-tab/waits", lambda theme: TabScreen(theme, TabProps((_NEW, _GONE, _NOT), is_one_on_its_way=True))),
    Entry("contact-tab/corrected", lambda theme: TabScreen(theme, TabProps((_CORRECTED, _EMAIL)))),
    Entry("contact-tab/offline", lambda theme: TabScreen(theme, TabProps((_PHONE,), trouble=Trouble.OFFLINE))),
    Entry("contact-kind/empty", lambda theme: KindScreen(theme, KindProps())),
    Entry("contact-kind/missing", gone_on(lambda theme: KindScreen(theme, KindProps()))),
    Entry("contact-use/missing", gone_on(lambda theme: UseScreen(theme, UseProps(ContactKind.PHONE)))),
    Entry("contact-kind/chosen", lambda theme: KindScreen(theme, KindProps(ContactKind.EMAIL))),
    Entry("contact-value/empty", lambda theme: ValueScreen(theme, ValueProps(ContactKind.EMAIL))),
    Entry("contact-value/person", lambda theme: ValueScreen(theme, ValueProps(ContactKind.TRUSTED_PERSON))),
    Entry(
        "contact-value/invalid",
        lambda theme: ValueScreen(
            theme, ValueProps(ContactKind.PHONE, "555-0142", before="(408) 555-0110", is_invalid=True)
        ),
    ),
    Entry("contact-use/empty", lambda theme: UseScreen(theme, UseProps(ContactKind.PHONE))),
    Entry(
        "contact-use/chosen",
        lambda theme: UseScreen(theme, UseProps(ContactKind.ADDRESS, ContactUse.GENERAL_DELIVERY)),
    ),
    Entry("contact-safety/empty", lambda theme: SafetyScreen(theme, SafetyProps())),
    Entry("contact-safety/ticked", lambda theme: SafetyScreen(theme, SafetyProps(True, True, True))),
    Entry("contact-check/filled", lambda theme: CheckScreen(theme, _CHECK)),
    Entry("contact-check/removal", lambda theme: CheckScreen(theme, _REMOVAL)),
    Entry("contact-check/signs-in", lambda theme: CheckScreen(theme, _OTHER_EMAIL)),
    Entry("contact-check/not-saved", lambda theme: CheckScreen(theme, _NOT_SAVED)),
    Entry("contact-kept/saved", lambda theme: KeptScreen(theme, _kept(Delivery.SAVED))),
    Entry("contact-kept/received", lambda theme: KeptScreen(theme, _kept(Delivery.RECEIVED))),
    Entry("contact-kept/held", lambda theme: KeptScreen(theme, _kept(Delivery.HELD))),
    Entry("contact-kept/refused", lambda theme: KeptScreen(theme, _kept(Delivery.REFUSED))),
)
