"""The words on printed slips and cards, for each language."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class SlipWords:
    """Sentences of one language. Words in braces are filled in."""

    date_pattern: str
    slip_title: str
    slip_lead: str
    slip_steps: tuple[str, ...]
    slip_code: str
    slip_expires: str
    slip_keep: str
    card_title: str
    card_use: str
    card_lost: str
    card_never: str
    card_number: str


ENGLISH = SlipWords(
    date_pattern="MMMM d, y",
    slip_title="Your invitation",
    slip_lead="This slip opens your own portal account. Go to a kiosk at {site}.",
    slip_steps=(
        "Touch “I have an invitation”.",
        "Show the square code, or type the code below.",
        "Enter your date of birth. Then choose how to sign in.",
    ),
    slip_code="Your code",
    slip_expires="Use it by {date}.",
    slip_keep="Keep this slip to yourself. If you lose it, tell staff. They give you a new one.",
    card_title="Sign-in card",
    card_use="Show this card to the kiosk's camera. Then type your PIN.",
    card_lost="Lost your card? Tell staff at {site}. They turn it off and give you a new one at once.",
    card_never="Never write your PIN on this card. Staff never ask for it.",
    card_number="Card {number}",
)

SPANISH = SlipWords(
    date_pattern="d 'de' MMMM 'de' y",
    slip_title="Su invitación",
    slip_lead="Este papel abre su propia cuenta del portal. Vaya a un quiosco en {site}.",
    slip_steps=(
        "Toque «Tengo una invitación».",
        "Muestre el código cuadrado o escriba el código de abajo.",
        "Escriba su fecha de nacimiento. Luego elija cómo iniciar sesión.",
    ),
    slip_code="Su código",
    slip_expires="Úselo antes del final del {date}.",
    slip_keep="No comparta este papel. Si lo pierde, avise al personal. Le darán uno nuevo.",
    card_title="Tarjeta de acceso",
    card_use="Muestre esta tarjeta a la cámara del quiosco. Luego escriba su PIN.",
    card_lost="¿Perdió su tarjeta? Avise al personal de {site}. La desactivan y le dan una nueva enseguida.",
    card_never="Nunca escriba su PIN en esta tarjeta. El personal nunca se lo pide.",
    card_number="Tarjeta {number}",
)

VIETNAMESE = SlipWords(
    date_pattern="d 'tháng' M, y",
    slip_title="Thư mời của quý vị",
    slip_lead="Phiếu này mở tài khoản cổng thông tin của riêng quý vị. Hãy đến ki-ốt tại {site}.",
    slip_steps=(
        "Chạm vào “Tôi có thư mời”.",
        "Đưa mã vuông ra, hoặc nhập mã ở dưới.",
        "Nhập ngày sinh. Sau đó chọn cách đăng nhập.",
    ),
    slip_code="Mã của quý vị",
    slip_expires="Dùng trước hết ngày {date}.",
    slip_keep="Hãy giữ phiếu này cho riêng quý vị. Nếu mất, hãy báo nhân viên. Họ sẽ đưa phiếu mới.",
    card_title="Thẻ đăng nhập",
    card_use="Đưa thẻ này trước máy ảnh của ki-ốt. Sau đó nhập mã PIN.",
    card_lost="Mất thẻ? Hãy báo nhân viên tại {site}. Họ khóa thẻ và cấp thẻ mới ngay.",
    card_never="Đừng bao giờ ghi mã PIN lên thẻ này. Nhân viên không bao giờ hỏi mã PIN.",
    card_number="Thẻ {number}",
)

CHINESE = SlipWords(
    date_pattern="y年M月d日",
    slip_title="您的邀请",
    slip_lead="这张邀请单用来开通您自己的门户账户。请到 {site} 的自助机。",
    slip_steps=(
        "触摸“我有邀请”。",
        "出示二维码，或输入下面的代码。",
        "输入您的出生日期，然后选择登录方式。",
    ),
    slip_code="您的代码",
    slip_expires="请在 {date} 结束前使用。",
    slip_keep="请自己保管这张邀请单。如果丢失，请告诉工作人员，他们会给您新的。",
    card_title="登录卡",
    card_use="把这张卡对准自助机的摄像头，然后输入您的 PIN 码。",
    card_lost="卡丢失了？请告诉 {site} 的工作人员。他们会停用它，并马上给您新卡。",
    card_never="绝不要把 PIN 码写在这张卡上。工作人员绝不会问您的 PIN 码。",
    card_number="卡号 {number}",
)

FILIPINO = SlipWords(
    date_pattern="MMMM d, y",
    slip_title="Ang inyong imbitasyon",
    slip_lead="Binubuksan ng slip na ito ang sarili ninyong portal account. Pumunta sa kiosk sa {site}.",
    slip_steps=(
        "Pindutin ang “May imbitasyon ako”.",
        "Ipakita ang parisukat na code, o i-type ang code sa ibaba.",
        "I-type ang petsa ng kapanganakan. Saka piliin kung paano mag-sign in.",
    ),
    slip_code="Ang inyong code",
    slip_expires="Gamitin hanggang {date}.",
    slip_keep="Huwag ipakita ang slip na ito sa iba. Kung mawala, sabihin sa staff. Bibigyan nila kayo ng bago.",
    card_title="Card sa pag-sign in",
    card_use="Ipakita ang card na ito sa camera ng kiosk. Saka i-type ang inyong PIN.",
    card_lost="Nawala ang card? Sabihin sa staff sa {site}. Papatayin nila ito at agad kayong bibigyan ng bago.",
    card_never="Huwag isulat ang PIN sa card na ito. Hindi ito kailanman hihingin ng staff.",
    card_number="Card {number}",
)

WORDS: Mapping[str, SlipWords] = MappingProxyType(
    {"en": ENGLISH, "es": SPANISH, "vi": VIETNAMESE, "zh": CHINESE, "fil": FILIPINO}
)
