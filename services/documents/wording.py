"""The words around a form's text in a signed document, for each language."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from services.documents.facts import Authentication, Decision, Identifier


@dataclass(frozen=True, slots=True)
class Wording:
    """Sentences and labels of one language. Words in braces are filled in."""

    date_pattern: str
    language_name: str
    page_of: str
    footer: str
    author: str
    decision_heading: str
    decisions: Mapping[Decision, str]
    ink_alt: str
    name: str
    signature: str
    drawn: str
    typed: str
    signed_at: str
    valid_until: str
    no_term: str
    record_heading: str
    record_lead: str
    person_heading: str
    client_id: str
    authentication: str
    authentications: Mapping[Authentication, str]
    verification: str
    verified_by: str
    compared: str
    identifiers: Mapping[Identifier, str]
    full_name: str
    text_heading: str
    form: str
    purpose: str
    form_id: str
    version: str
    language: str
    text_sha256: str
    place_heading: str
    site: str
    kiosk: str
    kiosk_clock: str
    clock_offset: str
    clock_unknown: str
    seal_note: str


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
    record_heading="How this was signed",
    record_lead="This page shows who signed, what was signed, where and when.",
    person_heading="The person",
    client_id="Client number in the portal",
    authentication="Signed in",
    authentications=MappingProxyType(
        {
            Authentication.PASSWORD: "With e-mail address and password",
            Authentication.CARD: "With a sign-in card and PIN",
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

SPANISH = Wording(
    date_pattern="d 'de' MMMM 'de' y",
    language_name="Español",
    page_of="Página {page} de {pages}",
    footer="{title} · versión {version}",
    author="Quiosco del portal del cliente",
    decision_heading="La decisión",
    decisions=MappingProxyType(
        {
            Decision.AGREED: "Sí, estoy de acuerdo. He leído este texto y lo acepto.",
            Decision.DECLINED: "No, no estoy de acuerdo. He leído este texto y no lo acepto.",
        }
    ),
    ink_alt="Firma hecha a mano",
    name="Nombre escrito",
    signature="Firma",
    drawn="Dibujada en la pantalla del quiosco",
    typed="Nombre escrito, en lugar de una firma dibujada",
    signed_at="Fecha de la firma",
    valid_until="Válido hasta",
    no_term="No aplica, porque la persona no está de acuerdo",
    record_heading="Cómo se firmó",
    record_lead="Esta página muestra quién firmó, qué firmó, dónde y cuándo.",
    person_heading="La persona",
    client_id="Número de cliente en el portal",
    authentication="Inicio de sesión",
    authentications=MappingProxyType(
        {
            Authentication.PASSWORD: "Con correo electrónico y contraseña",
            Authentication.CARD: "Con tarjeta de acceso y PIN",
        }
    ),
    verification="Identidad verificada por",
    verified_by="{staff}, {agency}\nel {date}",
    compared="Se comparó con el registro",
    identifiers=MappingProxyType(
        {
            Identifier.DATE_OF_BIRTH: "fecha de nacimiento",
            Identifier.PHONE_OR_ADDRESS: "teléfono o dirección",
            Identifier.SSN: "número de Seguro Social",
            Identifier.PHOTO: "foto",
            Identifier.RECENT_SERVICE: "servicios recientes",
            Identifier.HMIS_ID: "número de HMIS",
            Identifier.OTHER: "otros datos del registro",
        }
    ),
    full_name="nombre completo",
    text_heading="El texto",
    form="Formulario",
    purpose="Propósito",
    form_id="Clave del formulario",
    version="Versión",
    language="Idioma",
    text_sha256="Huella digital del texto\n(SHA-256)",
    place_heading="Lugar y hora",
    site="Lugar",
    kiosk="Quiosco",
    kiosk_clock="Hora en el reloj del quiosco",
    clock_offset="Reloj comparado con el portal: {offset} segundos (quiosco menos portal), medido {age} segundos antes",
    clock_unknown="El reloj no se había comparado con el reloj del portal",
    seal_note="El quiosco selló este archivo. Si algo cambia en el archivo, la revisión del sello lo muestra. "
    "El portal confirma con su propio reloj cuándo recibió el archivo.",
)

WORDINGS: Mapping[str, Wording] = MappingProxyType({"en": ENGLISH, "es": SPANISH})
