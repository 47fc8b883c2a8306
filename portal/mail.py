"""Outgoing e-mail: put into the database with the thing it tells of, sent after the commit, at least once.

A message is claimed before it is sent: its next try moves on. If the portal dies between sending and noting that, it is
sent again, under the same Message-ID. When it is sent, the words are deleted from the database.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

import structlog
from sqlalchemy import Engine, select, update
from sqlalchemy.orm import Session

from portal.background import Background
from portal.database import reading, transaction
from portal.mail_transport import MailRefused, MailTransport, Message
from portal.models import OutgoingMail

FIRST_WAIT: Final = dt.timedelta(minutes=1)
LONGEST_WAIT: Final = dt.timedelta(hours=1)
_MOST_AT_ONCE: Final = 50

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Delivered:
    """What one look at the waiting messages came to."""

    sent: int
    failed: int


@dataclass(frozen=True, slots=True)
class _Claimed:
    mail_id: str
    message: Message = field(repr=False)


def queue(session: Session, message: Message, *, mail_id: str, now: dt.datetime) -> None:
    """Put a message into the outgoing mail; it leaves after this transaction was committed."""
    session.add(
        OutgoingMail(
            id=mail_id,
            recipient=message.recipient,
            subject=message.subject,
            text=message.text,
            attachment=message.pdf,
            created_at=now,
            next_try_at=now,
        )
    )


def deliver_due(engine: Engine, transport: MailTransport, *, now: dt.datetime) -> Delivered:
    """Send what is due. A message that could not be sent is tried again later, with longer and longer waits."""
    sent = failed = 0
    for mail_id in _due(engine, now):
        claimed = _claim(engine, mail_id, now)
        if claimed is None:
            continue
        try:
            transport.send(claimed.mail_id, claimed.message)
        except MailRefused as refused:
            log.warning("mail_not_sent", mail_id=claimed.mail_id, code=refused.code)
            failed += 1
        else:
            _note_sent(engine, claimed.mail_id, now)
            sent += 1
    return Delivered(sent, failed)


def mail_runner(engine: Engine, transport: MailTransport, *, clock: Callable[[], dt.datetime]) -> Background:
    """Sends mail beside the portal. Its end waits for what is being sent."""

    def look() -> bool:
        delivered = deliver_due(engine, transport, now=clock())
        return delivered.sent + delivered.failed == _MOST_AT_ONCE

    return Background("mail", look)


def _due(engine: Engine, now: dt.datetime) -> list[str]:
    waiting = select(OutgoingMail.id).where(OutgoingMail.sent_at.is_(None), OutgoingMail.next_try_at <= now)
    with reading(engine) as session:
        return list(session.scalars(waiting.order_by(OutgoingMail.next_try_at, OutgoingMail.id).limit(_MOST_AT_ONCE)))


def _claim(engine: Engine, mail_id: str, now: dt.datetime) -> _Claimed | None:
    """None: somebody else was faster."""
    with transaction(engine) as session:
        mail = session.get(OutgoingMail, mail_id, with_for_update=True)
        if mail is None or mail.sent_at is not None or mail.next_try_at > now:
            return None
        mail.next_try_at = now + min(FIRST_WAIT * 2 ** min(mail.tries, 10), LONGEST_WAIT)
        mail.tries += 1
        return _Claimed(mail.id, Message(mail.recipient, mail.subject, mail.text, mail.attachment))


def _note_sent(engine: Engine, mail_id: str, now: dt.datetime) -> None:
    with transaction(engine) as session:
        gone = {"sent_at": now, "recipient": "", "subject": "", "text": "", "attachment": None}
        session.execute(update(OutgoingMail).where(OutgoingMail.id == mail_id).values(gone))
