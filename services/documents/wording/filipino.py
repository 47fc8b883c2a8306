"""Filipino."""

from types import MappingProxyType

from services.documents.facts import Authentication, Decision, Identifier
from services.documents.wording.model import Wording

FILIPINO = Wording(
    date_pattern="MMMM d, y",
    language_name="Filipino",
    page_of="Pahina {page} ng {pages}",
    footer="{title} · bersyon {version}",
    author="Kiosk ng Customer Portal",
    decision_heading="Ang desisyon",
    decisions=MappingProxyType(
        {
            Decision.AGREED: "Oo, sumasang-ayon ako. Nabasa ko ang tekstong ito, at tinatanggap ko ito.",
            Decision.DECLINED: "Hindi ako sumasang-ayon. Nabasa ko ang tekstong ito, at hindi ko ito tinatanggap.",
        }
    ),
    ink_alt="Pirmang iginuhit ng kamay",
    name="Naka-type na pangalan",
    signature="Pirma",
    drawn="Iginuhit sa screen ng kiosk",
    typed="Naka-type na pangalan, kapalit ng pirmang iginuhit",
    signed_at="Petsa ng pagpirma",
    valid_until="May bisa hanggang",
    no_term="Hindi naaangkop, dahil hindi sumang-ayon ang tao",
    no_end="Wala itong petsa ng pagtatapos",
    answers_heading="Ang inyong mga sagot",
    no_answer="Walang sagot",
    record_heading="Paano ito pinirmahan",
    record_lead="Ipinapakita ng pahinang ito kung sino ang pumirma, ano ang pinirmahan, saan at kailan.",
    person_heading="Ang tao",
    client_id="Numero ng kliyente sa portal",
    authentication="Pag-sign in",
    authentications=MappingProxyType(
        {
            Authentication.PASSWORD: "Gamit ang e-mail address at password",
            Authentication.CARD: "Gamit ang card sa pag-sign in at PIN",
            Authentication.PHONE_PASSWORD: "Sa telepono, gamit ang e-mail address at password",
            Authentication.PHONE_CARD: "Sa telepono, gamit ang card sa pag-sign in at PIN",
        }
    ),
    verification="Sumuri ng pagkakakilanlan",
    verified_by="{staff}, {agency}\nnoong {date}",
    compared="Inihambing sa rekord",
    identifiers=MappingProxyType(
        {
            Identifier.DATE_OF_BIRTH: "petsa ng kapanganakan",
            Identifier.PHONE_OR_ADDRESS: "numero ng telepono o address",
            Identifier.SSN: "Social Security number",
            Identifier.PHOTO: "litrato",
            Identifier.RECENT_SERVICE: "mga kamakailang serbisyo",
            Identifier.HMIS_ID: "HMIS id",
            Identifier.OTHER: "iba pang detalye sa rekord",
        }
    ),
    full_name="buong pangalan",
    text_heading="Ang teksto",
    form="Form",
    purpose="Layunin",
    form_id="Id ng form",
    version="Bersyon",
    language="Wika",
    text_sha256="Fingerprint ng teksto\n(SHA-256)",
    place_heading="Lugar at oras",
    site="Lugar",
    kiosk="Kiosk",
    kiosk_clock="Oras sa orasan ng kiosk",
    clock_offset="Orasan kumpara sa portal: {offset} segundo (kiosk bawas portal), sinukat {age} segundo bago nito",
    clock_unknown="Hindi pa naihambing ang orasan sa orasan ng portal",
    seal_note="Sinelyuhan ng kiosk ang file na ito. Kung may mabago sa file, makikita ito kapag sinuri ang selyo. "
    "Kinukumpirma ng portal gamit ang sarili nitong orasan kung kailan nito natanggap ang file.",
)
