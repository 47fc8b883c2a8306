"""English."""

from types import MappingProxyType

from services.documents.facts import Authentication, Decision, Identifier
from services.documents.wording.model import Wording

ENGLISH = Wording(
    date_pattern="MMMM d, y",
    language_name="English",
    page_of="Page {page} of {pages}",
    footer="{title} · version {version}",
    author="Customer portal kiosk",
    decision_heading="The decision",
    decisions=MappingProxyType(
        {
            Decision.AGREED: "Yes, I agree. I have read this text, and I agree to it.",
            Decision.DECLINED: "No, I do not agree. I have read this text, and I do not agree to it.",
        }
    ),
    ink_alt="Signature drawn by hand",
    name="Name as typed",
    signature="Signature",
    drawn="Drawn on the kiosk's screen",
    typed="Typed name, in place of a drawn signature",
    signed_at="Signed on",
    valid_until="Valid until",
    no_term="Does not apply, because the person did not agree",
    no_end="It has no end date",
    answers_heading="Your answers",
    no_answer="No answer",
    record_heading="How this was signed",
    record_lead="This page shows who signed, what was signed, where and when.",
    person_heading="The person",
    client_id="Client number in the portal",
    authentication="Signed in",
    authentications=MappingProxyType(
        {
            Authentication.PASSWORD: "With e-mail address and password",
            Authentication.CARD: "With a sign-in card and PIN",
            Authentication.PHONE_PASSWORD: "On a phone, with e-mail address and password",
            Authentication.PHONE_CARD: "On a phone, with a sign-in card and PIN",
        }
    ),
    verification="Identity checked by",
    verified_by="{staff}, {agency}\non {date}",
    compared="Compared with the record",
    identifiers=MappingProxyType(
        {
            Identifier.DATE_OF_BIRTH: "date of birth",
            Identifier.PHONE_OR_ADDRESS: "phone number or address",
            Identifier.SSN: "Social Security number",
            Identifier.PHOTO: "photo",
            Identifier.RECENT_SERVICE: "recent services",
            Identifier.HMIS_ID: "HMIS id",
            Identifier.OTHER: "other details in the record",
        }
    ),
    full_name="full name",
    text_heading="The text",
    form="Form",
    purpose="Purpose",
    form_id="Form id",
    version="Version",
    language="Language",
    text_sha256="Fingerprint of the text\n(SHA-256)",
    place_heading="Place and time",
    site="Site",
    kiosk="Kiosk",
    kiosk_clock="Time on the kiosk's clock",
    clock_offset="Clock compared with the portal: {offset} seconds (kiosk minus portal), measured {age} seconds before",
    clock_unknown="The clock had not been compared with the portal's clock",
    seal_note="The kiosk has sealed this file. If anything in the file changes, a check of the seal shows it. "
    "The portal confirms with its own clock when it received the file.",
)
