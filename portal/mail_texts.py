"""What the portal writes in its e-mails, in plain words. A language that is missing here is written in English."""

import datetime as dt
from dataclasses import dataclass
from typing import Final

from babel.dates import format_date

from portal.mail_transport import Message

_LONGEST_GROUP: Final = 4


@dataclass(frozen=True, slots=True)
class _Words:
    subject: str
    text: str


# The subject says nothing of homelessness or services: others may see a phone's lock screen.
_INVITATION: Final = {
    "en": _Words(
        subject="Your invitation code",
        text="""Hello,

{agency} invites you to open your account in the Customer Portal.

Your code:  {code}

What to do:
1. Go to the kiosk at {agency}.
2. Touch "I have an invitation".
3. Type the code and your date of birth.

The code works once, until the end of {date}. It does not work without your date of birth.
Please do not give the code to anyone. Our staff will never ask you for it by phone.

You did not expect this? Then do nothing, and please tell us: {help_line}
""",
    ),
    "es": _Words(
        subject="Su código de invitación",
        text="""Hola:

{agency} le invita a abrir su cuenta en el Portal del Cliente.

Su código:  {code}

Qué debe hacer:
1. Vaya al quiosco en {agency}.
2. Toque «Tengo una invitación».
3. Escriba el código y su fecha de nacimiento.

El código sirve una sola vez, hasta el final del {date}. No sirve sin su fecha de nacimiento.
Por favor, no le dé el código a nadie. Nuestro personal nunca se lo pedirá por teléfono.

¿No esperaba este mensaje? Entonces no haga nada y avísenos, por favor: {help_line}
""",
    ),
    "vi": _Words(
        subject="Mã thư mời của quý vị",
        text="""Kính chào quý vị,

{agency} mời quý vị mở tài khoản trong Cổng Khách hàng.

Mã của quý vị:  {code}

Quý vị cần làm gì:
1. Đến ki-ốt tại {agency}.
2. Chạm vào "Tôi có thư mời".
3. Nhập mã và ngày sinh của quý vị.

Mã dùng được một lần, đến hết ngày {date}. Mã không dùng được nếu không có ngày sinh của quý vị.
Vui lòng không đưa mã cho ai. Nhân viên của chúng tôi không bao giờ hỏi mã qua điện thoại.

Quý vị không chờ thư này? Vậy quý vị không cần làm gì, và vui lòng báo cho chúng tôi: {help_line}
""",
    ),
    "zh": _Words(
        subject="您的邀请代码",
        text="""您好：

{agency} 邀请您在客户门户开通账户。

您的代码：  {code}

请这样做：
1. 到 {agency} 的自助机。
2. 触摸“我有邀请”。
3. 输入代码和您的出生日期。

代码只能用一次，有效期到 {date} 结束。没有您的出生日期，代码无法使用。
请不要把代码告诉任何人。我们的工作人员绝不会打电话向您要代码。

您没有在等这封邮件吗？那就什么都不用做，并请告诉我们：{help_line}
""",
    ),
    "fil": _Words(
        subject="Ang code ng inyong imbitasyon",
        text="""Kumusta po,

Iniimbitahan kayo ng {agency} na buksan ang inyong account sa Customer Portal.

Ang inyong code:  {code}

Ano ang gagawin:
1. Pumunta sa kiosk sa {agency}.
2. Pindutin ang "May imbitasyon ako".
3. I-type ang code at ang petsa ng inyong kapanganakan.

Isang beses lang magagamit ang code, hanggang sa katapusan ng {date}. Hindi ito gagana
kung wala ang petsa ng inyong kapanganakan.
Huwag po ninyong ibigay ang code kaninuman. Hindi ito kailanman hihingin sa inyo ng aming staff sa telepono.

Hindi ninyo inaasahan ito? Kung gayon, wala kayong dapat gawin, at sabihin po sa amin: {help_line}
""",
    ),
}


# Neither the subject nor the words say which paper it is: others may see a phone's lock screen.
_COPY: Final = {
    "en": _Words(
        subject="The copy that you asked for",
        text="""Hello,

You asked for a copy of a paper that you signed. It is the PDF with this e-mail.

Anybody who can open this e-mail can read the paper. You can delete the e-mail at any time: the portal keeps the paper.

You did not ask for this? Please tell us: {help_line}
""",
    ),
    "es": _Words(
        subject="La copia que usted pidió",
        text="""Hola:

Usted pidió una copia de un documento que firmó. Es el PDF que viene con este correo.

Quien pueda abrir este correo puede leer el documento. Usted puede borrar el correo en cualquier
momento: el portal guarda el documento.

¿No la pidió? Por favor, avísenos: {help_line}
""",
    ),
    "vi": _Words(
        subject="Bản sao mà quý vị đã yêu cầu",
        text="""Kính chào quý vị,

Quý vị đã yêu cầu bản sao của một giấy tờ mà quý vị đã ký. Đó là tệp PDF kèm theo thư này.

Ai mở được thư này đều đọc được giấy tờ đó. Quý vị có thể xóa thư bất cứ lúc nào: cổng thông tin vẫn giữ giấy tờ.

Quý vị không yêu cầu? Vui lòng báo cho chúng tôi: {help_line}
""",
    ),
    "zh": _Words(
        subject="您要的副本",
        text="""您好：

您要了一份您签过的文件的副本，就是这封邮件所附的 PDF。

能打开这封邮件的人都能看到这份文件。您可以随时删除邮件：门户会保存文件。

不是您要的？请告诉我们：{help_line}
""",
    ),
    "fil": _Words(
        subject="Ang kopyang hiningi ninyo",
        text="""Kumusta po,

Humingi kayo ng kopya ng papel na pinirmahan ninyo. Ito ang PDF na kasama ng email na ito.

Mababasa ang papel ng sinumang makakabukas ng email na ito. Puwede ninyong burahin ang email anumang oras:
nasa portal pa rin ang papel.

Hindi ninyo ito hiningi? Sabihin po sa amin: {help_line}
""",
    ),
}


def copy_message(*, language: str, recipient: str, pdf: bytes, help_line: str) -> Message:
    """A copy of a signed paper by e-mail."""
    words = _COPY.get(language, _COPY["en"])
    return Message(recipient, words.subject, words.text.format(help_line=help_line), pdf)


def invitation_message(
    *, language: str, recipient: str, agency_name: str, short_code: str, expires_on: dt.date, help_line: str
) -> Message:
    """The invitation by e-mail. `expires_on` is the last day on which the code works, by the site's calendar."""
    written_in = language if language in _INVITATION else "en"
    words = _INVITATION[written_in]
    text = words.text.format(
        agency=agency_name,
        code=_grouped(short_code),
        date=format_date(expires_on, "long", locale=written_in),
        help_line=help_line,
    )
    return Message(recipient, words.subject, text)


def _grouped(code: str) -> str:
    plain = code.replace("-", "").replace(" ", "")
    groups = [plain[start : start + _LONGEST_GROUP] for start in range(0, len(plain), _LONGEST_GROUP)]
    return " ".join(groups)
