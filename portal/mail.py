"""Outgoing e-mail: put into the database with the thing it tells of, sent after the commit, at least once.

A message is claimed before it is sent: its next try moves on. If the portal dies between sending and noting that, it is
sent again, under the same Message-ID. When it is sent, the words are deleted from the database.
"""

import datetime as dt
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

import structlog
from sqlalchemy import Engine, select, update
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from portal.database import reading, transaction
from portal.mail_transport import MailRefused, MailTransport, Message
from portal.models import OutgoingMail

FIRST_WAIT: Final = dt.timedelta(minutes=1)
LONGEST_WAIT: Final = dt.timedelta(hours=1)
_LOOK_EVERY_S: Final = 15.0
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


class MailRunner:
    """Sends mail beside the portal: looks when nudged and every 15 seconds. `stop` waits for the one being sent."""

    def __init__(self, engine: Engine, transport: MailTransport, *, clock: Callable[[], dt.datetime]) -> None:
        self._engine = engine
        self._transport = transport
        self._clock = clock
        self._look = threading.Event()
        self._is_stopping = False
        self._thread = threading.Thread(target=self._run, name="portal-mail")

    def start(self) -> None:
        """Begin; what waited in the database is sent first."""
        self._look.set()
        self._thread.start()

    def nudge(self) -> None:
        """A message was queued and committed."""
        self._look.set()

    def stop(self) -> None:
        """End the thread."""
        self._is_stopping = True
        self._look.set()
        self._thread.join()

    def _run(self) -> None:
        while True:
            self._look.wait(_LOOK_EVERY_S)
            self._look.clear()
            if self._is_stopping:
                return
            try:
                deliver_due(self._engine, self._transport, now=self._clock())
            except OperationalError:
                log.warning("mail_waits", code="database_unreachable")


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
