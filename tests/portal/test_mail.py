"""E-mail leaves after the commit, at least once, and its words do not stay in the database."""

import datetime as dt
import email
import email.policy
import socketserver
import ssl
import stat
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email.message import EmailMessage
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from sqlalchemy import Engine, select

from portal import mail
from portal.database import reading, transaction
from portal.mail import Delivered, mail_runner
from portal.mail_texts import copy_message, invitation_message
from portal.mail_transport import FolderTransport, MailRefused, Message, SmtpTransport
from portal.models import OutgoingMail
from portal.settings import SmtpSettings

NOON = dt.datetime(2026, 8, 22, 12, tzinfo=dt.UTC)
MESSAGE = Message("demo.alpha@example.org", "Your code", "Línea uno\nCode: ABCD\n")


@dataclass
class Wire:
    """A way out that can be cut."""

    is_cut: bool = False
    sent: list[str] = field(default_factory=list)
    seen: threading.Event = field(default_factory=threading.Event)

    def send(self, mail_id: str, message: Message) -> None:
        if self.is_cut:
            raise MailRefused("server_unreachable")
        self.sent.append(mail_id)
        self.seen.set()


def queue(engine: Engine, mail_id: str = "m1") -> None:
    with transaction(engine) as session:
        mail.queue(session, MESSAGE, mail_id=mail_id, now=NOON)


def after(**duration: float) -> dt.datetime:
    return NOON + dt.timedelta(**duration)


def test_a_message_is_sent_once_and_its_words_are_gone_then(database: Engine) -> None:
    queue(database)
    wire = Wire()
    assert mail.deliver_due(database, wire, now=NOON) == Delivered(1, 0)
    assert mail.deliver_due(database, wire, now=after(days=9)) == Delivered(0, 0)
    with reading(database) as session:
        row = session.scalars(select(OutgoingMail)).one()
    assert (row.recipient, row.subject, row.text, row.sent_at) == ("", "", "", NOON)


def test_an_attachment_leaves_with_its_message_and_is_gone_then(database: Engine, tmp_path: Path) -> None:
    with transaction(database) as session:
        mail.queue(session, replace(MESSAGE, pdf=b"%PDF-demo"), mail_id="m1", now=NOON)
    mail.deliver_due(database, FolderTransport(tmp_path, sender="portal@example.org"), now=NOON)
    read = email.message_from_bytes((tmp_path / "m1.eml").read_bytes(), policy=email.policy.default)
    (attached,) = read.iter_attachments()  # type: ignore[attr-defined]
    assert (attached.get_content_type(), attached.get_content()) == ("application/pdf", b"%PDF-demo")
    with reading(database) as session:
        assert session.scalars(select(OutgoingMail)).one().attachment is None


@pytest.mark.parametrize("language", ["en", "es", "vi", "zh", "fil", "xx"])
def test_the_copy_says_who_can_read_it_and_names_no_paper_and_nobody(language: str) -> None:
    message = copy_message(language=language, recipient="a@example.org", pdf=b"%PDF", help_line="555-0100")
    assert "555-0100" in message.text
    assert "{" not in message.text
    assert "PDF" in message.text
    assert message.pdf == b"%PDF"


def test_a_message_waits_for_its_transaction(database: Engine) -> None:
    wire = Wire()
    with pytest.raises(ZeroDivisionError), transaction(database) as session:  # noqa: PT012
        mail.queue(session, MESSAGE, mail_id="m1", now=NOON)
        session.flush()
        _ = 1 // 0
    assert mail.deliver_due(database, wire, now=NOON) == Delivered(0, 0)


def test_what_cannot_be_sent_is_tried_again_with_longer_waits(database: Engine) -> None:
    queue(database)
    wire = Wire(is_cut=True)
    waits = []
    now = NOON
    for _ in range(9):
        assert mail.deliver_due(database, wire, now=now) == Delivered(0, 1)
        assert mail.deliver_due(database, wire, now=now) == Delivered(0, 0)
        with reading(database) as session:
            next_try = session.scalars(select(OutgoingMail.next_try_at)).one()
        waits.append(next_try - now)
        now = next_try
    assert waits == sorted(waits)
    assert (waits[0], waits[-1]) == (dt.timedelta(minutes=1), dt.timedelta(hours=1))
    wire.is_cut = False
    assert mail.deliver_due(database, wire, now=now) == Delivered(1, 0)


def test_one_refused_message_does_not_hold_up_the_others(database: Engine) -> None:
    class Picky(Wire):
        def send(self, mail_id: str, message: Message) -> None:
            if mail_id == "bad":
                raise MailRefused("recipient_refused")
            super().send(mail_id, message)

    queue(database, "bad")
    queue(database, "good")
    assert mail.deliver_due(database, Picky(), now=NOON) == Delivered(1, 1)


def test_a_portal_that_dies_while_sending_sends_again(database: Engine) -> None:
    class Dying(Wire):
        def send(self, mail_id: str, message: Message) -> None:
            super().send(mail_id, message)
            raise KeyboardInterrupt

    queue(database)
    first, second = Dying(), Wire()
    with pytest.raises(KeyboardInterrupt):
        mail.deliver_due(database, first, now=NOON)
    assert mail.deliver_due(database, second, now=after(seconds=59)) == Delivered(0, 0)
    assert mail.deliver_due(database, second, now=after(seconds=61)) == Delivered(1, 0)
    assert first.sent == second.sent == ["m1"]


def test_the_runner_sends_when_nudged(database: Engine) -> None:
    wire = Wire()
    runner = mail_runner(database, wire, clock=lambda: NOON)
    runner.start()
    try:
        queue(database)
        runner.nudge()
        assert wire.seen.wait(10)
    finally:
        runner.stop()


def test_a_message_in_the_folder_is_its_owners_only_and_named_by_its_id(tmp_path: Path) -> None:
    folder = tmp_path / "mail"
    transport = FolderTransport(folder, sender="portal@example.org")
    for _ in range(2):
        transport.send("0199-id", MESSAGE)
    (file,) = folder.iterdir()
    assert file.name == "0199-id.eml"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    read = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    assert isinstance(read, EmailMessage)
    assert (read["To"], read["Subject"], read.get_content().replace("\r\n", "\n")) == (
        MESSAGE.recipient,
        "Your code",
        MESSAGE.text,
    )
    assert read["Message-ID"] == "<0199-id@example.org>"


def test_a_folder_that_cannot_be_written_is_a_refusal_without_the_address(tmp_path: Path) -> None:
    (tmp_path / "mail").touch()
    with pytest.raises(MailRefused) as refused:
        FolderTransport(tmp_path / "mail", sender="portal@example.org").send("m1", MESSAGE)
    assert refused.value.code == "folder_unusable"
    assert "example.org" not in repr(refused.value) + repr(MESSAGE)


def test_a_subject_cannot_bring_its_own_header_lines(tmp_path: Path) -> None:
    transport = FolderTransport(tmp_path, sender="portal@example.org")
    with pytest.raises(ValueError, match="linefeed"):
        transport.send("m1", Message("a@example.org", "Hello\r\nBcc: other@example.org", "x"))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "date of birth"),
        ("es", "fecha de nacimiento"),
        ("vi", "ngày sinh"),
        ("zh", "出生日期"),
        ("fil", "kapanganakan"),
        ("xx", "date of birth"),
    ],
)
def test_the_invitation_says_what_to_do(language: str, words: str) -> None:
    message = invitation_message(
        language=language,
        recipient="a@example.org",
        agency_name="Demo Center",
        short_code="ABCD2345",
        expires_on=dt.date(2026, 9, 5),
        help_line="555-0100",
    )
    assert all(part in message.text for part in ("ABCD 2345", "Demo Center", "555-0100", "2026", words))
    assert "Demo Center" not in message.subject
    assert "{" not in message.text


class _SmtpHandler(socketserver.StreamRequestHandler):
    """Just enough of RFC 5321 and STARTTLS."""

    server: "_SmtpServer"

    def handle(self) -> None:
        self._say("220 ready")
        while line := self.rfile.readline().decode().strip():
            match line.split()[0].upper():
                case "EHLO":
                    self._say("250-demo\r\n250 STARTTLS" if not self.server.is_plain else "250 demo")
                case "STARTTLS":
                    self._say("220 go")
                    self.connection = self.server.context.wrap_socket(self.connection, server_side=True)
                    self.rfile, self.wfile = self.connection.makefile("rb"), self.connection.makefile("wb", 0)
                    self.server.used_tls = True
                case "RCPT" if self.server.refuses:
                    self._say("550 demo.alpha@example.org unknown")
                case "DATA":
                    self._say("354 go")
                    while (text := self.rfile.readline()) not in (b".\r\n", b""):
                        self.server.received += text
                    self._say("250 taken")
                case "QUIT":
                    self._say("221 bye")
                    return
                case _:
                    self._say("250 ok")

    def finish(self) -> None:
        super().finish()
        self.connection.close()

    def _say(self, line: str) -> None:
        self.wfile.write(line.encode() + b"\r\n")


class _SmtpServer(socketserver.ThreadingTCPServer):
    daemon_threads = False
    context: ssl.SSLContext
    is_plain = False
    refuses = False
    used_tls = False
    received = b""


@pytest.fixture
def smtp(tmp_path: Path) -> Iterator[tuple[_SmtpServer, ssl.SSLContext]]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = (
        builder.serial_number(1).not_valid_before(dt.datetime(2020, 1, 1)).not_valid_after(dt.datetime(2090, 1, 1))
    )
    names = x509.SubjectAlternativeName([x509.DNSName("localhost")])
    certificate = builder.add_extension(names, critical=False).sign(key, hashes.SHA256())
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (tmp_path / "server.pem").write_bytes(secret + pem)
    server = _SmtpServer(("127.0.0.1", 0), _SmtpHandler)
    server.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.context.load_cert_chain(tmp_path / "server.pem")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server, ssl.create_default_context(cadata=pem.decode())
    server.shutdown()
    thread.join()
    server.server_close()


def transport(server: _SmtpServer, context: ssl.SSLContext) -> SmtpTransport:
    settings = SmtpSettings(host="localhost", port=server.server_address[1])
    return SmtpTransport(settings, sender="portal@example.org", context=context)


def test_a_mail_server_gets_the_message_over_tls(smtp: tuple[_SmtpServer, ssl.SSLContext]) -> None:
    transport(*smtp).send("m1", MESSAGE)
    assert smtp[0].used_tls
    assert b"<m1@example.org>" in smtp[0].received


def test_nothing_goes_to_a_server_without_tls_or_with_a_foreign_certificate(
    smtp: tuple[_SmtpServer, ssl.SSLContext],
) -> None:
    server, context = smtp
    with pytest.raises(MailRefused):
        transport(server, ssl.create_default_context()).send("m1", MESSAGE)
    server.is_plain = True
    with pytest.raises(MailRefused, match="server_refused"):
        transport(server, context).send("m1", MESSAGE)
    assert server.received == b""


def test_a_refused_recipient_is_a_code_without_the_address(smtp: tuple[_SmtpServer, ssl.SSLContext]) -> None:
    smtp[0].refuses = True
    with pytest.raises(MailRefused) as refused:
        transport(*smtp).send("m1", MESSAGE)
    assert str(refused.value) == "recipient_refused"
    assert refused.value.__suppress_context__
