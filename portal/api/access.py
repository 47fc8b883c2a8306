"""Who may do what: one row for each operation. The portal does not start with an operation that has no row."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final, Literal

from services.portal.contract import Purpose


class Caller(StrEnum):
    """What a request must come with."""

    NOTHING = "nothing"
    DEVICE = "device"
    ENVELOPE = "envelope"
    SESSION = "session"


class Role(StrEnum):
    """What somebody is at an agency."""

    STAFF = "staff"
    AGENCY_ADMIN = "agency_admin"
    SITE_ADMIN = "site_admin"


class Reach(StrEnum):
    """Whose record an operation can read or change. AGENCY: clients whom the staff's own agency serves."""

    NO_RECORD = "no_record"
    OWN_RECORD = "own_record"
    AGENCY = "agency"


# Who sees a client of the own agency whose record is restricted.
SEES_RESTRICTED: Final = frozenset({Role.AGENCY_ADMIN})


@dataclass(frozen=True, slots=True)
class Access:
    """One row. `roles` matters for purpose staff only. A keep has its effect exactly once; an ask needs the network.

    `is_watch`: the kiosk asks by itself, which does not mean that the person is there.
    """

    caller: Caller
    reach: Reach = field(kw_only=True)
    purposes: frozenset[Purpose] = frozenset()
    roles: frozenset[Role] = frozenset()
    kind: Literal["ask", "keep"] = "ask"
    is_watch: bool = False

    @property
    def is_sign_of_life(self) -> bool:
        """Whether such a request puts the end of an idle session off."""
        return self.kind == "ask" and not self.is_watch


_NOTHING: Final = Access(Caller.NOTHING, reach=Reach.NO_RECORD)
_DEVICE: Final = Access(Caller.DEVICE, reach=Reach.NO_RECORD)
_ENVELOPE: Final = Access(Caller.ENVELOPE, reach=Reach.NO_RECORD)
_ENVELOPE_KEEP: Final = Access(Caller.ENVELOPE, kind="keep", reach=Reach.NO_RECORD)
_ANY_SESSION: Final = Access(Caller.SESSION, frozenset(Purpose), frozenset(Role), reach=Reach.NO_RECORD)
_ACTIVATION: Final = Access(Caller.SESSION, frozenset({Purpose.ACTIVATION}), reach=Reach.OWN_RECORD)
_CLIENT: Final = Access(Caller.SESSION, frozenset({Purpose.CLIENT}), reach=Reach.OWN_RECORD)
_CLIENT_KEEP: Final = Access(Caller.SESSION, frozenset({Purpose.CLIENT}), kind="keep", reach=Reach.OWN_RECORD)
_STAFF: Final = Access(
    Caller.SESSION,
    frozenset({Purpose.STAFF}),
    frozenset({Role.STAFF, Role.AGENCY_ADMIN}),
    reach=Reach.AGENCY,
)

_STAFF_KEEP: Final = replace(_STAFF, kind="keep")
_ADMINS_OF_SITE: Final = Access(
    Caller.SESSION,
    frozenset({Purpose.STAFF}),
    frozenset({Role.AGENCY_ADMIN, Role.SITE_ADMIN}),
    reach=Reach.NO_RECORD,
)
_STAFF_OF_SITE: Final = Access(Caller.SESSION, frozenset({Purpose.STAFF}), frozenset(Role), reach=Reach.NO_RECORD)

ACCESS: Final = {
    "enroll_device": _NOTHING,
    "deliver_envelope": _NOTHING,  # the envelope's own signature is checked by the gateway
    "describe_hsds_api": _NOTHING,
    "list_hsds_services": _NOTHING,
    "read_hsds_service": _NOTHING,
    "list_hsds_organizations": _NOTHING,
    "read_hsds_organization": _NOTHING,
    "list_hsds_service_at_locations": _NOTHING,
    "read_hsds_service_at_location": _NOTHING,
    "list_hsds_taxonomies": _NOTHING,
    "read_hsds_taxonomy": _NOTHING,
    "list_hsds_taxonomy_terms": _NOTHING,
    "read_hsds_taxonomy_term": _NOTHING,
    "read_public_bundle": _DEVICE,
    "read_directory": _DEVICE,
    "receive_wipe_receipts": _DEVICE,
    "receive_heartbeat": _DEVICE,
    "start_sign_in": _ENVELOPE,
    "sign_in": _ENVELOPE,
    "start_phone_sign_in": _ENVELOPE,
    "redeem_phone_sign_in": _ENVELOPE,
    "leave_phone_sign_in": _ENVELOPE,
    "check_activation": _ENVELOPE,
    "complete_activation": _ACTIVATION,
    "sign_out": _ANY_SESSION,
    "watch_session": replace(_ANY_SESSION, is_watch=True),
    "read_home": _CLIENT,
    "list_offered_forms": _CLIENT,
    "submit_signature": _CLIENT_KEEP,
    "report_directory_entry": _ENVELOPE_KEEP,
    "list_favourites": _CLIENT,
    "put_favourite": _CLIENT,
    "delete_favourite": _CLIENT,
    "list_signatures": _CLIENT,
    "read_signed_document": _CLIENT,
    "read_signed_paper": _CLIENT,
    "email_copy": _CLIENT,
    "revoke_signature": _CLIENT_KEEP,
    "read_contact_tab": _CLIENT,
    "change_contact": _CLIENT_KEEP,
    "list_locations": _CLIENT,
    "tell_location": _CLIENT_KEEP,
    "remove_location": _CLIENT,
    "list_activity": _CLIENT,
    "list_stays": _CLIENT,
    "read_seen_by": _CLIENT,
    "change_secret": _CLIENT,
    "report_card_loss": _CLIENT,
    "keep_preferences": _CLIENT,
    "forget_preferences": _CLIENT,
    "read_care_team": _CLIENT,
    "list_threads": _CLIENT,
    "read_thread": _CLIENT,
    "say_thread_read": _CLIENT,
    "write_message": _CLIENT_KEEP,
    "list_appointments": _CLIENT,
    "book_appointment": _CLIENT,  # an ask: only the portal can promise a time
    "cancel_appointment": _CLIENT_KEEP,
    "list_results": _CLIENT,
    "read_result": _CLIENT,
    "wish_for_company": _CLIENT_KEEP,
    "list_documents": _CLIENT,
    "read_given_document": _CLIENT,
    "give_document": _CLIENT_KEEP,
    "remove_document": _CLIENT,
    "answer_document_request": _CLIENT_KEEP,
    "deactivate_own_account": _CLIENT,
    "search_clients": _STAFF,
    "read_client": _STAFF,
    "put_contact_email": _STAFF,
    "record_verification": _STAFF,
    "invite_client": _STAFF,
    "deactivate_account": _STAFF,
    "reinstate_account": _STAFF,
    "renew_sign_in": _STAFF,
    "list_programmes": _STAFF,
    "preview_invitation_run": _STAFF,
    "start_invitation_run": _STAFF,
    "list_invitation_runs": _STAFF,
    "read_invitation_run": replace(_STAFF, is_watch=True),
    "pause_invitation_run": _STAFF,
    "continue_invitation_run": _STAFF,
    "cancel_invitation_run": _STAFF,
    "list_refused_clients": _STAFF,
    "give_pin_again": _STAFF,
    "read_desk": _STAFF,
    "list_asked_clients": _STAFF,
    "list_revocations": _STAFF,
    "list_client_signatures": _STAFF,
    "list_client_threads": _STAFF,
    "read_client_thread": _STAFF,
    "answer_client": _STAFF_KEEP,
    "settle_thread": _STAFF,
    "list_inbox": _STAFF,
    "say_away": _STAFF,
    "end_absence": _STAFF,
    "list_client_documents": _STAFF,
    "read_client_document": _STAFF,
    "say_document_looked_at": _STAFF,
    "decide_removal": _STAFF,
    "request_document": _STAFF,
    "read_document_request": _STAFF,
    "close_document_request": _STAFF,
    "call_staff": _ENVELOPE,
    "take_back_help_call": _ENVELOPE,
    "list_help_calls": _STAFF_OF_SITE,
    "answer_help_call": _STAFF_OF_SITE,
    "list_slots": _STAFF,
    "offer_slot": _STAFF,
    "withdraw_slot": _STAFF,
    "destroy_held": _ADMINS_OF_SITE,
    "list_asks": _STAFF,
    "ask_client": _STAFF,
    "withdraw_ask": _STAFF,
    "list_reviews": _STAFF,
    "read_review_item": _STAFF,
    "review": _STAFF,
    "list_client_results": _STAFF,
    "share_result": _STAFF,
    "take_result_back": _STAFF,
}

# Pages for a phone's browser, outside of the REST API: no device and no session. What each may do is decided by what
# the browser brings: a kiosk's code, then a client's secret, then the number and the cookie of that one phone.
PAGES: Final = frozenset(
    {
        "show_phone_page",
        "sign_in_on_phone",
        "show_number_page",
        "give_number",
        "show_done_page",
        "stop_phone_sign_in",
        "show_stopped_page",
    }
)
