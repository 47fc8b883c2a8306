"""What can go wrong, in words that say what to do. Every error of a service ends as one of these."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from ui.theme import Theme
from ui.widgets import Notice, NoticeKind
from ui.words import Words


class Trouble(Enum):
    """One kind of trouble; the words are in `trouble_words`."""

    OFFLINE = "offline"
    SLOW = "slow"
    PAUSED = "paused"
    RESTARTING = "restarting"
    DISK_FULL = "disk_full"
    NOT_SAVED = "not_saved"
    NOT_SEALED = "not_sealed"
    NOT_MADE = "not_made"
    SIGN_IN_FAILED = "sign_in_failed"
    LOCKED = "locked"
    TOO_MANY_TRIES = "too_many_tries"
    SESSION_OVER = "session_over"
    NOT_ALLOWED = "not_allowed"
    NOT_FOUND = "not_found"
    CHANGED_MEANWHILE = "changed_meanwhile"
    EMAIL_INVALID = "email_invalid"
    EMAIL_IN_USE = "email_in_use"
    PHONE_INVALID = "phone_invalid"
    EMAIL_SIGNS_IN = "email_signs_in"
    PASSWORD_SHORT = "password_short"  # noqa: S105 - the name of a trouble
    PASSWORD_LONG = "password_long"  # noqa: S105 - the name of a trouble
    PASSWORD_COMMON = "password_common"  # noqa: S105 - the name of a trouble
    PASSWORD_CLOSE = "password_close"  # noqa: S105 - the name of a trouble
    PIN_SHAPE = "pin_shape"
    PIN_EASY = "pin_easy"
    SECRET_WRONG = "secret_wrong"  # noqa: S105 - the name of a trouble
    SECRET_UNCHANGED = "secret_unchanged"  # noqa: S105 - the name of a trouble
    PIN_NEEDED = "pin_needed"
    RULE_R7 = "rule_r7"
    ACCOUNT_CHANGED = "account_changed"
    NO_ACCOUNT = "no_account"
    NO_TERM = "no_term"
    NO_TEXT = "no_text"
    PORTAL_BROKEN = "portal_broken"
    UNEXPECTED = "unexpected"


def trouble_words(trouble: Trouble) -> str:
    """What happened and what to do now, in the language of the moment."""
    return (_of_the_kiosk() | _of_the_person() | _of_account_care() | _of_what_was_typed())[trouble]


def _of_the_kiosk() -> dict[Trouble, str]:
    return {
        Trouble.OFFLINE: QCoreApplication.translate(
            "Trouble", "This kiosk has no connection right now. Please try again in a few minutes, or ask staff."
        ),
        Trouble.SLOW: QCoreApplication.translate("Trouble", "The portal did not answer in time. Please try again."),
        Trouble.PAUSED: QCoreApplication.translate(
            "Trouble", "The portal does not take anything from this kiosk right now. Please tell staff."
        ),
        Trouble.RESTARTING: QCoreApplication.translate(
            "Trouble", "A part of this kiosk is starting again. Please wait a moment and try again."
        ),
        Trouble.DISK_FULL: QCoreApplication.translate(
            "Trouble", "This kiosk has no room to save anything new. Please tell staff, or use another kiosk."
        ),
        Trouble.NOT_SAVED: QCoreApplication.translate(
            "Trouble", "This was not saved. Please try again. If it happens again, tell staff."
        ),
        Trouble.NOT_SEALED: QCoreApplication.translate(
            "Trouble", "This could not be made safe for sending. So nothing was saved. Please tell staff."
        ),
        Trouble.NOT_MADE: QCoreApplication.translate(
            "Trouble", "The signed paper could not be made. Nothing was saved. Please tell staff."
        ),
        Trouble.NO_TERM: QCoreApplication.translate(
            "Trouble", "This paper cannot be signed here yet. Staff must first set how long it lasts. Please tell them."
        ),
        Trouble.NO_TEXT: QCoreApplication.translate(
            "Trouble", "The text of this paper is not on this kiosk yet. Please ask staff."
        ),
        Trouble.PORTAL_BROKEN: QCoreApplication.translate(
            "Trouble", "The portal has a problem. It is not your fault. Please try again later."
        ),
        Trouble.UNEXPECTED: QCoreApplication.translate(
            "Trouble", "Something went wrong. It is not your fault. Please try again, or ask staff."
        ),
    }


def _of_the_person() -> dict[Trouble, str]:
    return {
        Trouble.SIGN_IN_FAILED: QCoreApplication.translate(
            "Trouble", "That did not work. Please check what you typed and try again."
        ),
        Trouble.LOCKED: QCoreApplication.translate(
            "Trouble", "This sign-in is locked. Staff can give you a new one in a minute."
        ),
        Trouble.TOO_MANY_TRIES: QCoreApplication.translate(
            "Trouble", "Too many tries. Please wait a little and try again, or ask staff."
        ),
        Trouble.SESSION_OVER: QCoreApplication.translate(
            "Trouble", "You are not signed in any more. Please end this visit and sign in again, or ask staff."
        ),
        Trouble.NOT_ALLOWED: QCoreApplication.translate("Trouble", "This sign-in may not do that. Please ask staff."),
        Trouble.NOT_FOUND: QCoreApplication.translate("Trouble", "This was not found. Please go back and try again."),
        Trouble.CHANGED_MEANWHILE: QCoreApplication.translate(
            "Trouble", "Somebody else changed this record just now. Please look at it again before you go on."
        ),
    }


def _of_account_care() -> dict[Trouble, str]:
    return {
        Trouble.PIN_NEEDED: QCoreApplication.translate(
            "Trouble", "Your PIN was too long ago. Please type it again, then go on."
        ),
        Trouble.RULE_R7: QCoreApplication.translate(
            "Trouble", "Rule R7: a closed account opens only after a new check. Please verify the person again now."
        ),
        Trouble.ACCOUNT_CHANGED: QCoreApplication.translate(
            "Trouble", "The account stands differently by now. Please go back and look the client up again."
        ),
        Trouble.NO_ACCOUNT: QCoreApplication.translate(
            "Trouble", "Rules R6 and R8: there is no account to close. Please look the client up again."
        ),
    }


def _of_what_was_typed() -> dict[Trouble, str]:
    return {
        Trouble.EMAIL_INVALID: QCoreApplication.translate(
            "Trouble", "This is not an e-mail address. Example: name@example.org"
        ),
        Trouble.EMAIL_IN_USE: QCoreApplication.translate(
            "Trouble", "Another account uses this e-mail address. Please ask for another one."
        ),
        Trouble.PHONE_INVALID: QCoreApplication.translate(
            "Trouble", "This number cannot be called. Please type it with the area code. Example: 408 555 0142"
        ),
        Trouble.EMAIL_SIGNS_IN: QCoreApplication.translate(
            "Trouble", "The client signs in with this address. Another one has to come first."
        ),
        Trouble.PASSWORD_SHORT: QCoreApplication.translate(
            "Trouble", "This password is too short. Please use 15 letters or more."
        ),
        Trouble.PASSWORD_LONG: QCoreApplication.translate(
            "Trouble", "This password is too long. Please choose a shorter one."
        ),
        Trouble.PASSWORD_COMMON: QCoreApplication.translate(
            "Trouble", "Many people use this password. Please choose another one."
        ),
        Trouble.PASSWORD_CLOSE: QCoreApplication.translate(
            "Trouble", "This password is too close to your name or e-mail. Please choose another one."
        ),
        Trouble.PIN_SHAPE: QCoreApplication.translate("Trouble", "A PIN has 6 digits. Please choose one like that."),
        Trouble.PIN_EASY: QCoreApplication.translate(
            "Trouble", "This PIN is easy to guess. Please choose another one."
        ),
        Trouble.SECRET_WRONG: QCoreApplication.translate("Trouble", "This is not the right one. Please type it again."),
        Trouble.SECRET_UNCHANGED: QCoreApplication.translate(
            "Trouble", "The new one is the same as the old one. Please choose another one."
        ),
    }


class TroubleNotice(Notice):
    """Shows a trouble where there is one, and takes no room where there is none."""

    def __init__(self, theme: Theme) -> None:
        self._trouble: Trouble | None = None
        super().__init__(theme, self._said, kind=NoticeKind.ERROR)
        self.setVisible(False)

    def show_trouble(self, trouble: Trouble | None) -> None:
        """Say this trouble, or nothing."""
        self._trouble = trouble
        self.setVisible(trouble is not None)
        self.retranslate()

    def _said(self) -> str:
        return trouble_words(self._trouble) if self._trouble else ""


def words_of(trouble: Trouble | None) -> Words | None:
    """The words for the error line of a field."""
    return None if trouble is None else lambda: trouble_words(trouble)
