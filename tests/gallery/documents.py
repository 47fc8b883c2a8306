"""A client's documents."""

import datetime as dt
from functools import cache, partial

from services.capture.judge import Fault
from services.capture.looks import Look
from services.capture.quads import Quad
from services.documents.pictures import pixels_of
from services.documents.pixels import Pixels
from services.portal.contract.documents import CannotGive, DocumentKind, RemovalState
from services.portal.contract.reviewed import Reviewed, ReviewReason, ReviewResult
from tests.conftest import ROOT
from tests.gallery.acts import gone_on
from tests.gallery.entry import Entry
from ui.documents.check import CheckDocumentProps, CheckDocumentScreen
from ui.documents.corners import CornersProps, CornersScreen
from ui.documents.kind import DocumentKindScreen, KindProps, NameDocumentScreen, NameProps
from ui.documents.lists import DocumentLine, DocumentsProps, DocumentsScreen, Removed, RequestLine
from ui.documents.look import LookAtPhotoScreen, LookProps
from ui.documents.opened import DocumentProps, DocumentScreen
from ui.documents.photo import PhotoProps, PhotoScreen
from ui.documents.remove import RemoveProps, RemoveScreen
from ui.documents.why_not import WhyNotProps, WhyNotScreen
from ui.documents.words import Standing
from ui.kept.screen import Delivery, KeptProps, KeptScreen
from ui.kept.words import KeptKind
from ui.phrases.camera import CameraState
from ui.phrases.trouble import Trouble
from ui.theme import Theme

_DAY = dt.date(2026, 11, 22)
_AGENCIES = ("Demo Agency", "Demo Outreach")
_LOOKED = Standing(_DAY, looked_on=dt.date(2026, 11, 24))
_REJECTED = Reviewed(
    result=ReviewResult.REJECTED,
    reason=ReviewReason.NOT_READABLE,
    note="The lower half is dark.",
    at=dt.datetime(2026, 11, 24, 12, tzinfo=dt.UTC),
)
_STANDINGS = (
    Standing(_DAY, is_received=False),
    Standing(_DAY, is_held=True),
    Standing(_DAY),
    _LOOKED,
    Standing(_DAY, looked_on=_DAY, removal=RemovalState.ASKED),
    Standing(_DAY, looked_on=_DAY, removal=RemovalState.DECLINED),
    Standing(_DAY, looked_on=_DAY, reviewed=_REJECTED),
)
_LINES = tuple(
    DocumentLine("" if standing.is_held or not standing.is_received else str(number), kind, standing)
    for number, (kind, standing) in enumerate(zip(DocumentKind, _STANDINGS, strict=False))
)
_WHO = "Demo Staff Robin, Demo Agency"
_ASKED = RequestLine("1", DocumentKind.PAY_STUB, "The last two, for the housing application", _WHO, _DAY)
_REQUESTS = (
    _ASKED,
    RequestLine("2", DocumentKind.PROOF_OF_DISABILITY, "", _WHO, _DAY, answer=CannotGive.NEEDS_HELP),
    RequestLine("3", DocumentKind.OTHER, "Letter of the shelter", _WHO, _DAY, is_given=True),
)
_LONG = "Letter from the office that pays the benefit, of the month before I came here " * 2


@cache
def seen(name: str = "1-state-id", longest_edge: int = 1200) -> Pixels:
    """An invented paper, as the demo's camera sees it."""
    picture = ROOT / "resources" / "demo" / "camera" / f"{name}.jpg"
    return pixels_of(picture.read_bytes(), longest_edge=longest_edge)


def _photo(theme: Theme, props: PhotoProps) -> PhotoScreen:
    screen = PhotoScreen(theme, props)
    if props.camera is CameraState.ON:
        screen.show_sight(seen(), _IN_PICTURE if props.is_guided and props.hint is not Fault.NO_PAGE else None)
    return screen


def _hinted(theme: Theme, *, fault: Fault | None) -> PhotoScreen:
    return _photo(theme, PhotoProps(_KIND, _ON, is_guided=True, hint=fault))


def _kept(delivery: Delivery, kind: KeptKind = KeptKind.DOCUMENT) -> KeptProps:
    at = dt.datetime(2026, 11, 22, 12, 30) if delivery is Delivery.RECEIVED else None
    return KeptProps(kind, delivery, "Demo Agency", at, "K7-QF42" if at else "")


_KIND = DocumentKind.STATE_ID
_ON = CameraState.ON
_IN_PICTURE = Quad((212, 126), (949, 94), (969, 556), (232, 588))
ENTRIES = (
    Entry("documents-list/empty", lambda theme: DocumentsScreen(theme, DocumentsProps(seen_by=_AGENCIES))),
    Entry(
        "documents-list/filled",
        lambda theme: DocumentsScreen(theme, DocumentsProps(_LINES, _REQUESTS, _AGENCIES)),
    ),
    Entry("documents-list/asked", lambda theme: DocumentsScreen(theme, DocumentsProps((), (_ASKED,), _AGENCIES))),
    Entry(
        "documents-list/not-whole",
        lambda theme: DocumentsScreen(theme, DocumentsProps(_LINES[:1], (_ASKED,), is_whole=False)),
    ),
    Entry(
        "documents-list/deleted",
        lambda theme: DocumentsScreen(theme, DocumentsProps(seen_by=_AGENCIES, removed=Removed.GONE)),
    ),
    Entry(
        "documents-list/staff-decide",
        lambda theme: DocumentsScreen(theme, DocumentsProps(_LINES[4:5], (), _AGENCIES, removed=Removed.STAFF_DECIDE)),
    ),
    Entry(
        "documents-list/disk-full",
        lambda theme: DocumentsScreen(theme, DocumentsProps(seen_by=_AGENCIES, trouble=Trouble.DISK_FULL)),
    ),
    Entry("documents-opened/one", lambda theme: DocumentScreen(theme, DocumentProps(_KIND, _LOOKED, (seen(),)))),
    Entry(
        "documents-opened/pages",
        lambda theme: DocumentScreen(
            theme,
            DocumentProps(
                DocumentKind.OTHER, Standing(_DAY), (seen("2-pay-stub"), seen("3-benefit-letter")), _LONG.strip()
            ),
        ),
    ),
    Entry(
        "documents-opened/offline",
        lambda theme: DocumentScreen(theme, DocumentProps(_KIND, _STANDINGS[4], (seen(),), trouble=Trouble.OFFLINE)),
    ),
    Entry("documents-remove/new", lambda theme: RemoveScreen(theme, RemoveProps(_KIND))),
    Entry("documents-remove/looked-at", lambda theme: RemoveScreen(theme, RemoveProps(_KIND, is_looked_at=True))),
    Entry("documents-remove/offline", lambda theme: RemoveScreen(theme, RemoveProps(_KIND, trouble=Trouble.OFFLINE))),
    Entry("documents-kind/empty", lambda theme: DocumentKindScreen(theme, KindProps())),
    Entry("documents-kind/chosen", lambda theme: DocumentKindScreen(theme, KindProps(DocumentKind.DD_214))),
    Entry("documents-kind/missing", gone_on(lambda theme: DocumentKindScreen(theme, KindProps()))),
    Entry("documents-name/empty", lambda theme: NameDocumentScreen(theme, NameProps())),
    Entry("documents-name/filled", lambda theme: NameDocumentScreen(theme, NameProps("Letter from a doctor"))),
    Entry("documents-name/missing", gone_on(lambda theme: NameDocumentScreen(theme, NameProps()))),
    Entry("documents-photo/on", lambda theme: _photo(theme, PhotoProps(_KIND, _ON))),
    *[Entry(f"documents-photo/hint-{fault.value.replace('_', '-')}", partial(_hinted, fault=fault)) for fault in Fault],
    Entry("documents-photo/good", partial(_hinted, fault=None)),
    Entry("documents-photo/next-page", lambda theme: _photo(theme, PhotoProps(DocumentKind.BENEFIT_LETTER, _ON, 2))),
    Entry("documents-photo/starting", lambda theme: _photo(theme, PhotoProps(_KIND))),
    Entry("documents-photo/too-early", gone_on(lambda theme: _photo(theme, PhotoProps(_KIND)))),
    Entry("documents-photo/gone", lambda theme: _photo(theme, PhotoProps(_KIND, CameraState.GONE))),
    Entry("documents-photo/busy", lambda theme: _photo(theme, PhotoProps(_KIND, CameraState.BUSY))),
    Entry(
        "documents-photo/gone-asked-for",
        lambda theme: _photo(theme, PhotoProps(_KIND, CameraState.GONE, is_asked_for=True)),
    ),
    Entry("documents-photo/trouble", lambda theme: _photo(theme, PhotoProps(_KIND, _ON, trouble=Trouble.UNEXPECTED))),
    Entry("documents-look/filled", lambda theme: LookAtPhotoScreen(theme, LookProps(seen()))),
    Entry("documents-look/clear-text", lambda theme: LookAtPhotoScreen(theme, LookProps(seen(), Look.CLEAR_TEXT))),
    Entry("documents-corners/found", lambda theme: CornersScreen(theme, CornersProps(seen(), _IN_PICTURE))),
    Entry("documents-corners/upright", lambda theme: CornersScreen(theme, CornersProps(_upright()))),
    Entry("documents-look/upright", lambda theme: LookAtPhotoScreen(theme, LookProps(_upright()))),
    Entry(
        "documents-check/one",
        lambda theme: CheckDocumentScreen(theme, CheckDocumentProps(_KIND, (seen(),), seen_by=_AGENCIES)),
    ),
    Entry(
        "documents-check/pages",
        lambda theme: CheckDocumentScreen(
            theme,
            CheckDocumentProps(
                DocumentKind.OTHER,
                (seen("2-pay-stub"), seen("3-benefit-letter")),
                _LONG.strip(),
                _AGENCIES,
                has_room=False,
            ),
        ),
    ),
    Entry(
        "documents-check/not-saved",
        lambda theme: CheckDocumentScreen(theme, CheckDocumentProps(_KIND, (seen(),), trouble=Trouble.NOT_SAVED)),
    ),
    Entry("documents-why-not/empty", lambda theme: WhyNotScreen(theme, WhyNotProps(_KIND))),
    Entry("documents-why-not/chosen", lambda theme: WhyNotScreen(theme, WhyNotProps(_KIND, CannotGive.NEEDS_HELP))),
    Entry("documents-why-not/missing", gone_on(lambda theme: WhyNotScreen(theme, WhyNotProps(_KIND)))),
    Entry(
        "documents-why-not/not-saved", lambda theme: WhyNotScreen(theme, WhyNotProps(_KIND, trouble=Trouble.NOT_SAVED))
    ),
    Entry("documents-kept/saved", lambda theme: KeptScreen(theme, _kept(Delivery.SAVED))),
    Entry("documents-kept/received", lambda theme: KeptScreen(theme, _kept(Delivery.RECEIVED))),
    Entry("documents-kept/held", lambda theme: KeptScreen(theme, _kept(Delivery.HELD))),
    Entry(
        "documents-kept/answer-received",
        lambda theme: KeptScreen(theme, _kept(Delivery.RECEIVED, KeptKind.DOCUMENT_ANSWER)),
    ),
)


@cache
def _upright() -> Pixels:
    """A photo that is higher than wide."""
    wide = seen("2-pay-stub", 600)
    rows = [wide.bgr[y * wide.width * 3 :][: wide.width * 3] for y in range(wide.height)]
    columns = [b"".join(row[x * 3 : x * 3 + 3] for row in rows) for x in range(wide.width)]
    return Pixels(wide.height, wide.width, b"".join(columns))
