"""A signed paper that was touched on its way: refused by the portal with the reason, wherever it was touched."""

import base64
import re
from collections.abc import Callable
from io import BytesIO

import pytest
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from sqlalchemy import func, select

from portal.database import reading
from portal.models import Signature
from tests.portal.kit import Answer, Kiosk, Kit
from tests.portal.people import client_token, submission
from tests.services.documents.certificates import make_authority

SAMPLES = 60
# What a byte of a sealed PDF can be, and where one of its kind is found.
KINDS: dict[str, Callable[[bytes], int]] = {
    "the header": lambda pdf: pdf.index(b"%PDF-") + 5,
    "an object's number": lambda pdf: re.search(rb"\d+ 0 obj", pdf).start(),  # type: ignore[union-attr]
    "a name in a dictionary": lambda pdf: pdf.index(b"/Type") + 1,
    "packed content": lambda pdf: pdf.index(b"stream") + 40,
    "the evidence": lambda pdf: pdf.index(b"/Keywords") + 15,
    "white space": lambda pdf: pdf.index(b"endobj") + 6,
    "the range that is sealed": lambda pdf: re.search(rb"/ByteRange ?\[ ?\d+ (\d)", pdf).start(1),  # type: ignore[union-attr]
    "the seal": lambda pdf: pdf.rindex(b"/Contents <") + 200,
    "the zeros after the seal": lambda pdf: pdf.index(b">", pdf.rindex(b"/Contents <")) - 2,
    "the end of the seal": lambda pdf: pdf.index(b">", pdf.rindex(b"/Contents <")),
    "where the table begins": lambda pdf: pdf.rindex(b"startxref") + 10,
    "the mark of the end": lambda pdf: pdf.rindex(b"%%EOF") + 3,
}
REASONS = {"document_seal_broken", "document_seal_changed_after", "document_seal_missing", "document_not_a_pdf"}


class Desk:
    """A client who signed, and what the portal says to versions of the paper."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self._token = client_token(kiosk)
        self._body = submission(kiosk)
        self.pdf = base64.b64decode(str(self._body["pdf"]))

    def submit(self, pdf: bytes) -> Answer:
        body = self._body | {"pdf": base64.b64encode(pdf).decode()}
        return self.kiosk.keep("POST", "/v1/signatures", body, token=self._token)

    def flipped(self, at: int) -> Answer:
        return self.submit(self.pdf[:at] + bytes([self.pdf[at] ^ 1]) + self.pdf[at + 1 :])


@pytest.fixture
def desk(kiosk: Kiosk) -> Desk:
    return Desk(kiosk)


def stored(kit: Kit) -> int | None:
    with reading(kit.engine) as db:
        return db.scalar(select(func.count()).select_from(Signature))


def test_every_kind_of_byte_is_guarded(kit: Kit, desk: Desk) -> None:
    taken = {}
    for kind, find in KINDS.items():
        answer = desk.flipped(find(desk.pdf))
        if answer.status != 422 or answer.code not in REASONS:
            taken[kind] = (answer.status, answer.code)
    assert taken == {}
    assert stored(kit) == 0
    assert desk.submit(desk.pdf).status == 201, "the paper itself was good"


def test_a_byte_anywhere_in_the_file_is_guarded(kit: Kit, desk: Desk) -> None:
    size = len(desk.pdf)
    places = sorted({0, size - 1, *range(size // SAMPLES // 2, size, size // SAMPLES)})
    said = {at: desk.flipped(at) for at in places}
    assert {(answer.status, answer.code) for answer in said.values()} <= {(422, reason) for reason in REASONS}
    assert stored(kit) == 0


def test_an_update_after_the_seal_is_refused_as_that(kit: Kit, desk: Desk) -> None:
    writer = IncrementalPdfFileWriter(BytesIO(desk.pdf))
    writer.root["/Lang"] = writer.root["/Lang"]
    writer.update_root()
    out = BytesIO()
    writer.write(out)
    answer = desk.submit(out.getvalue())
    assert (answer.status, answer.code) == (422, "document_seal_changed_after")
    assert stored(kit) == 0


def test_a_paper_sealed_with_the_key_of_another_kiosk_is_refused(kit: Kit, desk: Desk) -> None:
    body = submission(desk.kiosk, signer=kit.kiosk())
    answer = desk.submit(base64.b64decode(str(body["pdf"])))
    assert (answer.status, answer.code) == (422, "document_wrong_signer")


@pytest.mark.parametrize(
    ("whose", "code"),
    [
        ("a stranger's", "document_seal_untrusted"),
        ("another key under the kiosk's certificate", "document_seal_broken"),
    ],
)
def test_a_paper_sealed_by_a_stranger_alone_is_refused_by_its_reason(
    kit: Kit, desk: Desk, monkeypatch: pytest.MonkeyPatch, whose: str, code: str
) -> None:
    stranger = make_authority().kiosk()
    monkeypatch.setattr(desk.kiosk, "seal_key", stranger.key)
    if whose == "a stranger's":
        monkeypatch.setitem(desk.kiosk.enrolled, "certificate_chain_pem", stranger.certificate_pem.decode())
    answer = desk.submit(base64.b64decode(str(submission(desk.kiosk)["pdf"])))
    assert (answer.status, answer.code) == (422, code)
    assert stored(kit) == 0
