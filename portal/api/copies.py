"""A copy of a signed paper by e-mail: to the account's own address and to no other."""

from fastapi import APIRouter, Response

from portal import mail
from portal.api.call import Incoming
from portal.api.problems import Refusal
from portal.api.signatures import own_signature
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.identity import throttle
from portal.mail_texts import copy_message
from services.portal.contract.papers import CopyRequest

router = APIRouter(prefix="/signatures", route_class=StrictRoute, tags=["client"])


@router.post("/{signature_id}/copy", status_code=204)
def email_copy(signature_id: str, request: CopyRequest, call: Incoming) -> Response:
    """E-mails the signed PDF to the address that the account has."""
    call.brake(throttle.COPIES_CLIENT, call.run(lambda work: work.client().client_id))
    call.run(lambda work: _send(work, signature_id, request.language))
    call.house.mail_queued()
    return Response(status_code=204)


def _send(work: Work, signature_id: str, language: str) -> None:
    signature, address = own_signature(work, signature_id), work.client().account.email
    if not address:
        raise Refusal(409, "no_email")
    message = copy_message(language=language, recipient=address, pdf=signature.pdf, help_line=work.site.help_line)
    mail.queue(work.db, message, mail_id=work.house.new_id(), now=work.now)
    work.audit("copy_emailed", client_id=signature.client_id, about={"signature": signature.id})
