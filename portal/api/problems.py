"""Every error as problem details (RFC 9457). No problem ever repeats what was sent."""

from typing import Final

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from services.portal.contract import Problem

MEDIA_TYPE: Final = "application/problem+json"

TITLES: Final = {
    "absence_not_ahead": "The last day away is today or later, within a year.",
    "access_denied": "The sign-in was stopped on the phone.",
    "account_closed": "This account was deactivated.",
    "account_connected": "This client has a portal account already.",
    "account_deactivated": "The account is deactivated. Verify the client again and reinstate it.",
    "activation_failed": "The activation did not work. Staff can help.",
    "authorization_pending": "No phone has signed in yet. Ask again.",
    "answer_missing": "The paper asks for something that was not answered.",
    "answer_not_a_day": "An answer should be a day, and there is no such day.",
    "answer_not_offered": "An answer is not among those to choose from.",
    "answer_too_long": "An answer is longer than its field.",
    "answer_unknown_field": "An answer belongs to no field of this paper, or there are two to one field.",
    "answer_unusable": "An answer holds what cannot be printed, or nothing that counts as initials.",
    "appointment_overlaps": "The client has another appointment at that time.",
    "appointment_unknown": "This client has no such appointment.",
    "asked_already": "The client is asked for this already.",
    "assessed_in_future": "An assessment was done today or before.",
    "assessment_not_shared": "The agency does not allow this assessment's results to be shared.",
    "assessment_unknown": "The agency has no such assessment.",
    "bad_signature": "The signature does not fit.",
    "busy": "The portal is busy. Try again.",
    "call_too_late": "This call came after its time. Staff were not told.",
    "cursor_unknown": "The place to go on from is none of ours. Begin anew.",
    "device_revoked": "This device may not be used any more.",
    "device_unknown": "This device is not enrolled.",
    "email_invalid": "This is not an e-mail address.",
    "email_in_use": "Another client uses this e-mail address.",
    "email_signs_in": "The client signs in with this e-mail address. Another one has to come first.",
    "enrolment_failed": "The code is wrong, used or expired.",
    "etag_changed": "The record was changed in between. Read it again.",
    "etag_missing": "The request needs If-Match.",
    "expired_token": "The code is used, left or expired. Begin anew.",
    "favourites_full": "There are as many favourites as can be kept. Take one out first.",
    "file_active": "The PDF holds something that can act. Only pages are taken.",
    "file_damaged": "The file cannot be read.",
    "file_locked": "The PDF has a password.",
    "file_too_large": "All files of a document together have at most 12 MB.",
    "file_too_many_pages": "The document has too many pages.",
    "file_too_many_pixels": "The picture has too many pixels.",
    "file_unknown_kind": "The file is neither JPEG nor PNG nor PDF.",
    "forbidden": "This session may not do that.",
    "form_unknown": "The portal does not know this text.",
    "had_its_effect": "The portal took this already. Nothing can be destroyed any more.",
    "id_reused": "This id stood on another envelope.",
    "identifier_not_in_record": "An identifier was confirmed that the record does not hold.",
    "internal": "The portal could not do this.",
    "invalid": "The request does not have the right form.",
    "key_invalid": "The device's key or certificate request cannot be used.",
    "nobody_answers": "Nobody at this site answers calls from a kiosk.",
    "no_email": "This account has no e-mail address.",
    "not_revocable": "Only an agreed release of information can be taken back.",
    "not_a_keep": "This operation is not for a kept envelope.",
    "keep_only": "This operation needs a kept envelope.",
    "malformed": "These bytes are not an envelope.",
    "message_unknown": "This thread has no such message.",
    "method_not_allowed": "This resource does not do that.",
    "no_account": "This client has no account.",
    "not_deactivated": "This account is not deactivated.",
    "not_found": "Not found.",
    "not_connected": "This client has no portal account in use.",
    "not_correctable": "There is nothing in it that staff could put right.",
    "not_to_be_signed": "This client cannot sign such a paper now.",
    "not_rejectable": "A client may always take a release of information back.",
    "note_empty": "Say in words what it is about.",
    "number_wanted": "A phone has signed in and asks for the number. Show it, and ask again.",
    "phone_not_offered": "This portal has no address at which phones can sign in.",
    "pin_needed": "Give your PIN again first.",
    "pin_wrong": "This is not your PIN.",
    "programme_unknown": "The agency has no such programme.",
    "proximity_unsupported": "This portal finds nothing by distance. Ask by postcode alone.",
    "range_unknown": "This assessment has no such range.",
    "reason_empty": "The client is told why something is rejected.",
    "replayed": "This request was answered before.",
    "reviewed_already": "Somebody has reviewed this already.",
    "result_unknown": "This client has no such result.",
    "removal_not_asked": "The client has not asked to have this document deleted.",
    "request_unknown": "Nobody asked this client for such a document.",
    "roi_term_missing": "The site has not set how long a release of information lasts.",
    "rule_r7": "The client must be verified again before the account can be used.",
    "run_empty": "The filter means no client.",
    "run_open": "Another run of invitations is not over yet.",
    "run_over": "This run is over.",
    "sealed_only": "This operation is reached through an envelope only.",
    "search_empty": "A name, a date of birth, an HMIS id or a card is needed.",
    "sign_in_failed": "The sign-in did not work. Staff can help.",
    "slow_down": "Asked too soon. Wait five seconds longer from now on.",
    "signature_unknown": "This client has no such paper.",
    "slot_gone": "This time is not offered any more.",
    "slot_out_of_time": "A time that is offered lies in the next 366 days.",
    "slot_overlaps": "Another time that is offered overlaps with it.",
    "slot_taken": "Somebody else has this time.",
    "slot_unknown": "Nobody offers this time to this client.",
    "slot_without_place": "A meeting in person needs a place.",
    "starter_gone": "Who started this run does not work here now. Cancel it and start a new one.",
    "takes_no_messages": "Nobody takes messages in this thread any more.",
    "text_empty": "There are no words in this text.",
    "value_unusable": "What it is corrected to cannot be used.",
    "text_unusable": "A text holds a character that cannot be stored.",
    "thread_unknown": "This client has no such thread.",
    "throttled": "Too many tries. Wait a moment.",
    "too_large": "The request is too large.",
    "unauthorized": "Sign in again.",
    "unsupported_media_type": "The request must be JSON.",
    "wrong_term": "The document names another term than the site's.",
    "wrong_time": "The document names another time of signing.",
}
_BY_STATUS: Final = {404: "not_found", 405: "method_not_allowed", 413: "too_large", 415: "unsupported_media_type"}


class Refusal(Exception):
    """A refused request. Raised, it undoes what the request had begun; returned to `Call.attempt`, it does not."""

    def __init__(self, status: int, code: str, *, rule: str | None = None, retry_after_s: int | None = None) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.rule = rule
        self.retry_after_s = retry_after_s

    def problem(self) -> Problem:
        """The body of the answer."""
        return Problem(
            type=f"urn:customer-portal:problem:{self.code}",
            title=TITLES.get(self.code, "The request was refused."),
            status=self.status,
            code=self.code,
            rule=self.rule,
            retry_after_s=self.retry_after_s,
        )

    def response(self) -> Response:
        """The answer."""
        headers = {} if self.retry_after_s is None else {"Retry-After": str(self.retry_after_s)}
        return Response(problem_bytes(self.problem()), self.status, headers, MEDIA_TYPE)


def problem_bytes(problem: Problem) -> bytes:
    """The JSON of a problem, without empty members."""
    return problem.model_dump_json(exclude_none=True).encode()


def install(app: FastAPI) -> None:
    """Makes every error of `app` a problem."""
    for kind in (Refusal, RequestValidationError, HTTPException):
        app.add_exception_handler(kind, _answer)


def _answer(_request: Request, error: Exception) -> Response:
    match error:
        case Refusal():
            return error.response()
        case HTTPException():
            return _http(error)
        case _:
            return Refusal(422, "invalid").response()


def _http(error: HTTPException) -> Response:
    code = _BY_STATUS.get(error.status_code, "invalid")
    answer = Refusal(error.status_code, code).response()
    for name, value in (error.headers or {}).items():
        if name.lower() == "allow":
            answer.headers["Allow"] = value
    return answer
