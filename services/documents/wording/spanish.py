"""Spanish."""

from types import MappingProxyType

from services.documents.facts import Authentication, Decision, Identifier
from services.documents.wording.model import Wording

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
    no_end="No tiene fecha de fin",
    answers_heading="Sus respuestas",
    no_answer="Sin respuesta",
    record_heading="Cómo se firmó",
    record_lead="Esta página muestra quién firmó, qué firmó, dónde y cuándo.",
    person_heading="La persona",
    client_id="Número de cliente en el portal",
    authentication="Inicio de sesión",
    authentications=MappingProxyType(
        {
            Authentication.PASSWORD: "Con correo electrónico y contraseña",
            Authentication.CARD: "Con tarjeta de acceso y PIN",
            Authentication.PHONE_PASSWORD: "En un teléfono, con correo electrónico y contraseña",
            Authentication.PHONE_CARD: "En un teléfono, con tarjeta de acceso y PIN",
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
