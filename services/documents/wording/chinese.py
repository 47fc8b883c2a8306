"""Chinese, simplified."""

from types import MappingProxyType

from services.documents.facts import Authentication, Decision, Identifier
from services.documents.wording.model import Wording

CHINESE = Wording(
    date_pattern="y年M月d日",
    language_name="简体中文",
    page_of="第 {page} 页，共 {pages} 页",
    footer="{title} · 版本 {version}",
    author="客户门户自助机",
    decision_heading="决定",
    decisions=MappingProxyType(
        {
            Decision.AGREED: "是，我同意。我已阅读这份文件，并接受其内容。",
            Decision.DECLINED: "不，我不同意。我已阅读这份文件，不接受其内容。",
        }
    ),
    ink_alt="手写签名",
    name="输入的姓名",
    signature="签名",
    drawn="在自助机屏幕上手写",
    typed="用输入的姓名代替手写签名",
    signed_at="签名日期",
    valid_until="有效期到",
    no_term="不适用，因为本人没有同意",
    no_end="没有结束日期",
    answers_heading="您的回答",
    no_answer="没有回答",
    record_heading="这份文件怎样签署",
    record_lead="本页说明谁签署了什么、在哪里、什么时候。",
    person_heading="签署人",
    client_id="门户中的客户编号",
    authentication="登录方式",
    authentications=MappingProxyType(
        {
            Authentication.PASSWORD: "用电子邮件地址和密码",
            Authentication.CARD: "用登录卡和 PIN 码",
            Authentication.PHONE_PASSWORD: "在手机上用电子邮件地址和密码",
            Authentication.PHONE_CARD: "在手机上用登录卡和 PIN 码",
        }
    ),
    verification="身份核实人",
    verified_by="{staff}，{agency}\n{date}",
    compared="与档案核对过",
    identifiers=MappingProxyType(
        {
            Identifier.DATE_OF_BIRTH: "出生日期",
            Identifier.PHONE_OR_ADDRESS: "电话号码或地址",
            Identifier.SSN: "社会安全号",
            Identifier.PHOTO: "照片",
            Identifier.RECENT_SERVICE: "最近的服务",
            Identifier.HMIS_ID: "HMIS 编号",
            Identifier.OTHER: "档案中的其他信息",
        }
    ),
    full_name="全名",
    text_heading="文件内容",
    form="表格",
    purpose="用途",
    form_id="表格编号",
    version="版本",
    language="语言",
    text_sha256="内容指纹\n(SHA-256)",
    place_heading="地点和时间",
    site="地点",
    kiosk="自助机",
    kiosk_clock="自助机时钟的时间",
    clock_offset="与门户时钟比较：{offset} 秒（自助机减门户），测于 {age} 秒前",
    clock_unknown="时钟尚未与门户的时钟比较",
    seal_note="自助机已封存这个文件。如果文件有任何改动，检查封印就会发现。门户用自己的时钟确认收到文件的时间。",
)
