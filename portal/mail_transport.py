"""How a message leaves: by SMTP, or into a folder."""

import os
import smtplib
import ssl
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP as SMTP_LINES
from pathlib import Path
from typing import Final, Protocol

from portal.settings import PortalSettings, SmtpSettings

_TIMEOUT_S: Final = 20


class MailRefused(Exception):
    """The message did not leave. `code` is stable and safe to log; the server's own words may quote the address."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Message:
    """One plain-text e-mail, perhaps with a PDF."""

    recipient: str = field(repr=False)
    subject: str = field(repr=False)
    text: str = field(repr=False)
    pdf: bytes | None = field(default=None, repr=False)


class MailTransport(Protocol):
    """A way out. Raises MailRefused."""

    def send(self, mail_id: str, message: Message) -> None:
        """Send one message; the same id is the same message."""


class FolderTransport:
    """Writes each message as a file ID.eml that only its owner can read."""

    def __init__(self, folder: Path, *, sender: str) -> None:
        self._folder = folder
        self._sender = sender

    def send(self, mail_id: str, message: Message) -> None:
        """Write the file, whole or not at all."""
        path = self._folder / f"{mail_id}.eml"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            draft = path.with_suffix(".draft")
            with open(draft, "wb", opener=_for_owner_only) as file:
                file.write(_as_email(mail_id, message, self._sender).as_bytes(policy=SMTP_LINES))
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
        except OSError:
            raise MailRefused("folder_unusable") from None


class SmtpTransport:
    """Hands each message to a mail server, over TLS only."""

    def __init__(self, settings: SmtpSettings, *, sender: str, context: ssl.SSLContext | None = None) -> None:
        self._settings = settings
        self._sender = sender
        self._context = context or ssl.create_default_context()

    def send(self, mail_id: str, message: Message) -> None:
        """Connect, sign in where a user is set, send, and say goodbye."""
        email = _as_email(mail_id, message, self._sender)
        try:
            with self._connected() as server:
                self._sign_in(server)
                server.send_message(email)
        except smtplib.SMTPAuthenticationError:
            raise MailRefused("sign_in_refused") from None
        except smtplib.SMTPRecipientsRefused:
            raise MailRefused("recipient_refused") from None
        except smtplib.SMTPException:
            raise MailRefused("server_refused") from None
        except OSError:
            raise MailRefused("server_unreachable") from None

    def _connected(self) -> smtplib.SMTP:
        host, port = self._settings.host, self._settings.port
        if self._settings.security == "tls":
            return smtplib.SMTP_SSL(host, port, timeout=_TIMEOUT_S, context=self._context)
        server = smtplib.SMTP(host, port, timeout=_TIMEOUT_S)
        try:
            server.starttls(context=self._context)
        except BaseException:
            server.close()
            raise
        return server

    def _sign_in(self, server: smtplib.SMTP) -> None:
        if self._settings.user is not None and self._settings.password_file is not None:
            server.login(self._settings.user, _first_line(self._settings.password_file))


def _first_line(password_file: Path) -> str:
    try:
        return password_file.read_text(encoding="utf-8").partition("\n")[0]
    except OSError:
        raise MailRefused("password_file_unreadable") from None


def transport_from(settings: PortalSettings) -> MailTransport:
    """SMTP where it is set, else the folder."""
    if settings.smtp is not None:
        return SmtpTransport(settings.smtp, sender=settings.mail_sender)
    return FolderTransport(settings.mail_folder, sender=settings.mail_sender)


def _as_email(mail_id: str, message: Message, sender: str) -> EmailMessage:
    email = EmailMessage()
    email["From"] = sender
    email["To"] = message.recipient
    email["Subject"] = message.subject
    email["Message-ID"] = f"<{mail_id}@{sender.rpartition('@')[2]}>"
    email["Auto-Submitted"] = "auto-generated"
    email.set_content(message.text, charset="utf-8")
    if message.pdf is not None:
        # The name says nothing of the paper or the person.
        email.add_attachment(message.pdf, maintype="application", subtype="pdf", filename="copy.pdf")
    return email


def _for_owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
