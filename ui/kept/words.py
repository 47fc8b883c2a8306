"""What is said of each kind of thing that a person gave us."""

from enum import Enum

from PySide6.QtCore import QCoreApplication


class KeptKind(Enum):
    """What was given."""

    PAPER_AGREED = "paper_agreed"
    PAPER_DECLINED = "paper_declined"
    OTHER_AGREED = "other_agreed"
    REVOCATION = "revocation"
    LOCATION = "location"
    CONTACT = "contact"
    MESSAGE = "message"
    CANCELLATION = "cancellation"
    WISH = "wish"
    DOCUMENT = "document"
    DOCUMENT_ANSWER = "document_answer"


def saved_words(kind: KeptKind) -> str:
    """It is on this kiosk's disk, sealed."""
    return {
        KeptKind.PAPER_AGREED: _paper_saved(),
        KeptKind.PAPER_DECLINED: _paper_saved(),
        KeptKind.OTHER_AGREED: _paper_saved(),
        KeptKind.REVOCATION: QCoreApplication.translate(
            "Kept", "It is safe here that you took your permission back. It goes to the portal as soon as possible."
        ),
        KeptKind.LOCATION: QCoreApplication.translate(
            "Kept", "Your place is safe. It goes to the portal as soon as there is a connection."
        ),
        KeptKind.MESSAGE: QCoreApplication.translate(
            "Kept", "Your message is safe. It goes to the portal as soon as there is a connection."
        ),
        KeptKind.CONTACT: QCoreApplication.translate(
            "Kept", "Your change is safe. It goes to the portal as soon as there is a connection."
        ),
        KeptKind.CANCELLATION: QCoreApplication.translate(
            "Kept",
            "Your message that you cannot come is safe here. It goes to the portal as soon as there is a connection.",
        ),
        KeptKind.WISH: QCoreApplication.translate(
            "Kept", "Your wish is safe. It goes to the portal as soon as there is a connection."
        ),
        KeptKind.DOCUMENT: QCoreApplication.translate(
            "Kept", "Your document is safe. It goes to the portal as soon as there is a connection."
        ),
        KeptKind.DOCUMENT_ANSWER: QCoreApplication.translate(
            "Kept", "Your answer is safe. It goes to the portal as soon as there is a connection."
        ),
    }[kind]


def reached_words(kind: KeptKind) -> str:
    """The portal has signed for it; takes `{day}` and `{time}`."""
    return {
        KeptKind.PAPER_AGREED: _paper_reached(),
        KeptKind.PAPER_DECLINED: _paper_reached(),
        KeptKind.OTHER_AGREED: _paper_reached(),
        KeptKind.REVOCATION: QCoreApplication.translate(
            "Kept", "The portal knows since {day} at {time} that you took your permission back."
        ),
        KeptKind.LOCATION: QCoreApplication.translate("Kept", "Your place reached the portal on {day} at {time}."),
        KeptKind.CONTACT: QCoreApplication.translate("Kept", "Your change reached the portal on {day} at {time}."),
        KeptKind.CANCELLATION: QCoreApplication.translate(
            "Kept", "Your message that you cannot come reached the portal on {day} at {time}."
        ),
        KeptKind.WISH: QCoreApplication.translate("Kept", "Your wish reached the portal on {day} at {time}."),
        KeptKind.MESSAGE: QCoreApplication.translate("Kept", "Your message reached the portal on {day} at {time}."),
        KeptKind.DOCUMENT: QCoreApplication.translate("Kept", "Your document reached the portal on {day} at {time}."),
        KeptKind.DOCUMENT_ANSWER: QCoreApplication.translate(
            "Kept", "Your answer reached the portal on {day} at {time}."
        ),
    }[kind]


def held_words(kind: KeptKind) -> str:
    """The portal did not take it; it is not lost."""
    return {
        KeptKind.PAPER_AGREED: _paper_held(),
        KeptKind.PAPER_DECLINED: _paper_held(),
        KeptKind.OTHER_AGREED: _paper_held(),
        KeptKind.REVOCATION: QCoreApplication.translate(
            "Kept", "The portal could not take this yet. It is safe here. Staff will look at it."
        ),
        KeptKind.LOCATION: QCoreApplication.translate(
            "Kept", "The portal could not take your place yet. It is safe here. Staff will look at it."
        ),
        KeptKind.MESSAGE: QCoreApplication.translate(
            "Kept", "The portal could not take your message yet. It is safe here. Staff will look at it."
        ),
        KeptKind.CONTACT: QCoreApplication.translate(
            "Kept", "The portal could not take your change yet. It is safe here. Staff will look at it."
        ),
        KeptKind.CANCELLATION: QCoreApplication.translate(
            "Kept", "The portal could not cancel it yet. It is safe here. Please tell staff that you cannot come."
        ),
        KeptKind.WISH: QCoreApplication.translate(
            "Kept", "The portal could not take your wish yet. It is safe here. Staff will look at it."
        ),
        KeptKind.DOCUMENT: QCoreApplication.translate(
            "Kept", "The portal could not take your document yet. It is safe here. Staff will look at it."
        ),
        KeptKind.DOCUMENT_ANSWER: QCoreApplication.translate(
            "Kept", "The portal could not take your answer yet. It is safe here. Staff will look at it."
        ),
    }[kind]


def refused_words(kind: KeptKind) -> str:
    """The portal will never take it as it is."""
    if kind in (KeptKind.PAPER_AGREED, KeptKind.PAPER_DECLINED, KeptKind.OTHER_AGREED):
        return QCoreApplication.translate("Kept", "The portal did not take this paper: it is not as you signed it.")
    return QCoreApplication.translate("Kept", "The portal did not take this: it was damaged on the way.")


def next_words(kind: KeptKind) -> str:
    """Who sees it and what they do; takes `{agency}`."""
    return {
        KeptKind.PAPER_AGREED: QCoreApplication.translate(
            "Kept", "{agency} will see it. You can take it back at any time, here or with staff."
        ),
        KeptKind.OTHER_AGREED: QCoreApplication.translate(
            "Kept", "{agency} will see it. You can read it again here at any time."
        ),
        KeptKind.REVOCATION: QCoreApplication.translate(
            "Kept", "Staff at {agency} are told. From now on, the paper gives nobody the right to share."
        ),
        KeptKind.PAPER_DECLINED: QCoreApplication.translate(
            "Kept", "{agency} will see that you said no. You still get services."
        ),
        KeptKind.LOCATION: QCoreApplication.translate(
            "Kept", "Your care team can see it. You can remove it at any time."
        ),
        KeptKind.MESSAGE: QCoreApplication.translate(
            "Kept", "Your care team reads it at the portal. The answer comes here, under Messages."
        ),
        KeptKind.CONTACT: QCoreApplication.translate(
            "Kept", "Staff look at it. Then your care team uses it to reach you."
        ),
        KeptKind.CANCELLATION: QCoreApplication.translate(
            "Kept", "Your care team sees that you do not come. You can book another time under Messages."
        ),
        KeptKind.WISH: QCoreApplication.translate(
            "Kept", "Your care team sees that you want to look at it together. Talk about it when you meet."
        ),
        KeptKind.DOCUMENT: QCoreApplication.translate(
            "Kept", "Your care team looks at it. You see under My documents when they did."
        ),
        KeptKind.DOCUMENT_ANSWER: QCoreApplication.translate(
            "Kept", "Your care team reads it. They look for what to do next."
        ),
    }[kind]


def lasting_words(kind: KeptKind) -> str:
    """As `next_words` for what ends on a day; takes `{agency}` and `{until}`."""
    if kind is KeptKind.PAPER_AGREED:
        return QCoreApplication.translate(
            "Kept", "{agency} will see it. It lasts until {until}, unless you take it back sooner."
        )
    return next_words(kind)


def _paper_saved() -> str:
    return QCoreApplication.translate(
        "Kept", "Your signed paper is safe. It goes to the portal as soon as there is a connection."
    )


def _paper_reached() -> str:
    return QCoreApplication.translate("Kept", "Your signed paper reached the portal on {day} at {time}.")


def _paper_held() -> str:
    return QCoreApplication.translate(
        "Kept", "The portal could not take your paper yet. It is safe here. Staff will look at it."
    )
