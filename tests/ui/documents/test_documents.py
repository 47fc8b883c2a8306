"""The pages of a client's documents."""

import datetime as dt

import pytest

from services.capture.looks import Look
from services.documents.pixels import Pixels
from services.portal.contract.documents import CannotGive, DocumentKind, RemovalState
from tests.ui.pages import Page
from ui.documents.check import CheckDocumentProps, CheckDocumentScreen
from ui.documents.kind import DocumentKindScreen, KindProps, NameDocumentScreen, NameProps
from ui.documents.lists import DocumentLine, DocumentsProps, DocumentsScreen, Removed, RequestLine
from ui.documents.look import LookAtPhotoScreen, LookProps, Mended
from ui.documents.opened import DocumentProps, DocumentScreen
from ui.documents.photo import PhotoProps, PhotoScreen
from ui.documents.remove import RemoveProps, RemoveScreen
from ui.documents.why_not import WhyNotProps, WhyNotScreen
from ui.documents.words import Standing
from ui.phrases.camera import CameraState
from ui.reading.nodes import Role, nodes_of
from ui.shell import Shell
from ui.widgets import Picture

DAY = dt.date(2026, 11, 22)
SEEN = Pixels(4, 3, bytes(36))
ASKED = RequestLine("r-1", DocumentKind.PAY_STUB, "The last two", "Demo Staff, Demo Agency", DAY)


def test_a_document_in_the_list_says_its_kind_and_day_and_is_opened(shell: Shell) -> None:
    line = DocumentLine("d-1", DocumentKind.BIRTH_CERTIFICATE, Standing(DAY))
    screen = DocumentsScreen(shell.theme, DocumentsProps((line,), seen_by=("Demo Agency",)))
    page = Page(shell, screen)
    opened = page.hear(screen.opened)
    assert "Demo Agency" in page.says()
    page.press("Open: Birth certificate")
    assert opened == [("d-1",)]
    (row,) = [node for node in nodes_of(screen) if node.name.startswith("Open")]
    assert row.is_personal
    assert row.detail == "Received on November 22, 2026. Staff have not looked at it yet."


def test_what_is_only_on_this_kiosk_cannot_be_opened(shell: Shell) -> None:
    line = DocumentLine("", DocumentKind.PAY_STUB, Standing(DAY, is_received=False))
    page = Page(shell, DocumentsScreen(shell.theme, DocumentsProps((line,))))
    assert "Saved on this kiosk. It goes to the portal." in page.says()
    assert not [node for node in nodes_of(page.screen) if node.name.startswith("Open")]


def test_what_is_asked_for_can_be_given_or_answered(shell: Shell) -> None:
    screen = DocumentsScreen(shell.theme, DocumentsProps(requests=(ASKED,)))
    page = Page(shell, screen)
    taken, why_not = page.hear(screen.request_taken), page.hear(screen.why_not_asked)
    assert "The last two" in page.says()
    page.press("Take a photo: Pay stub")
    page.press("I do not have it: Pay stub")
    assert (taken, why_not) == ([("r-1",)], [("r-1",)])
    answered = RequestLine("r-1", DocumentKind.PAY_STUB, "", "Demo Staff", DAY, answer=CannotGive.NEEDS_HELP)
    screen.set_props(DocumentsProps(requests=(answered,)))
    assert "You said: I need help getting it" in page.says()


def test_what_came_of_a_wish_to_delete_is_said(shell: Shell) -> None:
    screen = DocumentsScreen(shell.theme, DocumentsProps(removed=Removed.GONE))
    page = Page(shell, screen)
    assert "It is deleted." in page.says()
    screen.set_props(DocumentsProps(removed=Removed.STAFF_DECIDE))
    assert "They decide" in page.says()
    screen.set_props(DocumentsProps())
    assert "decide" not in page.says()


def test_an_opened_document_is_hidden_and_shown_again(shell: Shell) -> None:
    screen = DocumentScreen(shell.theme, DocumentProps(DocumentKind.STATE_ID, Standing(DAY), (SEEN, SEEN)))
    page = Page(shell, screen)
    pictures = screen.findChildren(Picture)
    assert [picture.accessibleName() for picture in pictures] == ["Page 1 of 2", "Page 2 of 2"]
    page.press("Hide it")
    assert not any(picture.isVisible() for picture in pictures)
    assert not [node for node in nodes_of(screen) if node.role is Role.PICTURE]
    page.press("Show it")
    assert all(picture.isVisible() for picture in pictures)
    assert all(node.is_personal for node in nodes_of(screen) if node.role is Role.PICTURE)


def test_who_decides_on_deletion_is_said_first(shell: Shell) -> None:
    page = Page(shell, RemoveScreen(shell.theme, RemoveProps(DocumentKind.PAY_STUB)))
    assert "gone at once" in page.says()
    assert page.screen.primary_button.words() == "Yes, delete it"
    page = Page(shell, RemoveScreen(shell.theme, RemoveProps(DocumentKind.PAY_STUB, is_looked_at=True)))
    assert "So they decide." in page.says()
    assert page.screen.primary_button.words() == "Ask to delete it"


def test_what_staff_keep_is_said_and_can_be_asked_again(shell: Shell) -> None:
    standing = Standing(DAY, looked_on=DAY, removal=RemovalState.DECLINED)
    screen = DocumentScreen(shell.theme, DocumentProps(DocumentKind.STATE_ID, standing, (SEEN,)))
    page = Page(shell, screen)
    asked = page.hear(screen.removal_asked)
    assert "they keep it" in page.says()
    page.press("Ask to delete it")
    assert len(asked) == 1


def test_nothing_chosen_or_written_is_said(shell: Shell) -> None:
    kind = DocumentKindScreen(shell.theme, KindProps())
    why_not = WhyNotScreen(shell.theme, WhyNotProps(DocumentKind.PAY_STUB))
    for screen, signal in ((kind, kind.chosen), (why_not, why_not.given)):
        page = Page(shell, screen)
        heard = page.hear(signal)
        screen.primary_button.click()
        assert heard == []
        assert "Please choose one of these." in page.says()
    name = NameDocumentScreen(shell.theme, NameProps())
    page = Page(shell, name)
    heard = page.hear(name.confirmed)
    name.primary_button.click()
    assert (heard, name.line.has_error()) == ([], True)


def test_a_photo_is_taken_only_of_what_is_seen(shell: Shell) -> None:
    screen = PhotoScreen(shell.theme, PhotoProps(DocumentKind.STATE_ID))
    page = Page(shell, screen)
    taken = page.hear(screen.taken)
    page.press("Take the photo")
    assert taken == []
    assert "There is no picture yet." in page.says()
    screen.set_props(PhotoProps(DocumentKind.STATE_ID, CameraState.ON))
    screen.show_sight(SEEN)
    assert "The camera is on" in page.says()
    page.press("Take the photo")
    assert len(taken) == 1


def test_without_a_camera_something_else_is_offered(shell: Shell) -> None:
    screen = PhotoScreen(shell.theme, PhotoProps(DocumentKind.STATE_ID, CameraState.GONE, is_asked_for=True))
    page = Page(shell, screen)
    again, why_not = page.hear(screen.try_again_asked), page.hear(screen.why_not_asked)
    assert "You can show the paper to staff" in page.says()
    assert not screen.picture.isVisible()
    page.press("Try the camera again")
    page.press("Take the photo")
    page.press("Tell my care team that I need help")
    assert (len(again), len(why_not)) == (2, 1)


def test_a_photo_that_was_taken_is_used_or_taken_again(shell: Shell) -> None:
    screen = LookAtPhotoScreen(shell.theme, LookProps(SEEN))
    page = Page(shell, screen)
    used, again = page.hear(screen.used), page.hear(screen.retaken)
    looks, corners = page.hear(screen.look_chosen), page.hear(screen.corners_asked)
    page.press("Take it again")
    page.press("Use this photo")
    page.press("Clear text")
    page.press("Move the corners")
    assert (len(used), len(again), len(corners)) == (1, 1, 1)
    assert looks == [(Look.CLEAR_TEXT,)]


@pytest.mark.parametrize(("mended", "name"), [(Mended.LOOK, "Clear text"), (Mended.TURN, "Turn it")])
def test_keys_go_on_where_the_photo_was_changed(shell: Shell, mended: Mended, name: str) -> None:
    Page(shell, LookAtPhotoScreen(shell.theme, LookProps(SEEN, Look.CLEAR_TEXT, mended)))
    focused = shell.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == name


def test_pages_are_checked_added_and_removed(shell: Shell) -> None:
    props = CheckDocumentProps(DocumentKind.OTHER, (SEEN, SEEN), "Letter from a doctor", ("Demo Agency",))
    screen = CheckDocumentScreen(shell.theme, props)
    page = Page(shell, screen)
    removed, added = page.hear(screen.page_removed), page.hear(screen.page_asked)
    assert "Letter from a doctor" in page.says()
    assert "Demo Agency" in page.says()
    moved = page.hear(screen.page_moved_up)
    page.press("Move page 2 up")
    assert moved == [(1,)]
    page.press("Remove page 2")
    page.press("Add another page")
    assert (removed, len(added)) == ([(1,)], 1)
    screen.set_props(CheckDocumentProps(DocumentKind.OTHER, (SEEN,), "x", has_room=False))
    assert "Add another page" not in page.says()
    assert len([picture for picture in screen.findChildren(Picture) if picture.isVisible()]) == 1


def test_a_picture_keeps_its_shape(shell: Shell) -> None:
    wide = Picture(shell.theme, name="x", most_height=900, pixels=Pixels(200, 100, bytes(60_000)))
    assert wide.heightForWidth(400) == 200
    assert wide.heightForWidth(100_000) == shell.theme.px(900)
    wide.show_pixels(None)
    assert not wide.has_pixels()
