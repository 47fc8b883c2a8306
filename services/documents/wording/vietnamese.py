"""Vietnamese."""

from types import MappingProxyType

from services.documents.facts import Authentication, Decision, Identifier
from services.documents.wording.model import Wording

VIETNAMESE = Wording(
    date_pattern="d 'tháng' M, y",
    language_name="Tiếng Việt",
    page_of="Trang {page} trên {pages}",
    footer="{title} · phiên bản {version}",
    author="Ki-ốt của Cổng Khách hàng",
    decision_heading="Quyết định",
    decisions=MappingProxyType(
        {
            Decision.AGREED: "Có, tôi đồng ý. Tôi đã đọc nội dung này và tôi chấp nhận.",
            Decision.DECLINED: "Không, tôi không đồng ý. Tôi đã đọc nội dung này và tôi không chấp nhận.",
        }
    ),
    ink_alt="Chữ ký vẽ bằng tay",
    name="Tên đã nhập",
    signature="Chữ ký",
    drawn="Vẽ trên màn hình của ki-ốt",
    typed="Tên đã nhập, thay cho chữ ký vẽ tay",
    signed_at="Ngày ký",
    valid_until="Có hiệu lực đến ngày",
    no_term="Không áp dụng, vì người này không đồng ý",
    no_end="Không có ngày hết hạn",
    answers_heading="Câu trả lời của quý vị",
    no_answer="Không trả lời",
    record_heading="Giấy này được ký như thế nào",
    record_lead="Trang này cho biết ai đã ký, ký điều gì, ở đâu và khi nào.",
    person_heading="Người ký",
    client_id="Số khách hàng trong cổng thông tin",
    authentication="Cách đăng nhập",
    authentications=MappingProxyType(
        {
            Authentication.PASSWORD: "Bằng địa chỉ email và mật khẩu",
            Authentication.CARD: "Bằng thẻ đăng nhập và mã PIN",
            Authentication.PHONE_PASSWORD: "Trên điện thoại, bằng địa chỉ email và mật khẩu",
            Authentication.PHONE_CARD: "Trên điện thoại, bằng thẻ đăng nhập và mã PIN",
        }
    ),
    verification="Người kiểm tra danh tính",
    verified_by="{staff}, {agency}\nngày {date}",
    compared="Đã đối chiếu với hồ sơ",
    identifiers=MappingProxyType(
        {
            Identifier.DATE_OF_BIRTH: "ngày sinh",
            Identifier.PHONE_OR_ADDRESS: "số điện thoại hoặc địa chỉ",
            Identifier.SSN: "số An sinh Xã hội",
            Identifier.PHOTO: "ảnh",
            Identifier.RECENT_SERVICE: "dịch vụ gần đây",
            Identifier.HMIS_ID: "mã HMIS",
            Identifier.OTHER: "thông tin khác trong hồ sơ",
        }
    ),
    full_name="họ tên đầy đủ",
    text_heading="Nội dung",
    form="Mẫu đơn",
    purpose="Mục đích",
    form_id="Mã mẫu đơn",
    version="Phiên bản",
    language="Ngôn ngữ",
    text_sha256="Dấu vân tay của nội dung\n(SHA-256)",
    place_heading="Nơi và thời gian",
    site="Địa điểm",
    kiosk="Ki-ốt",
    kiosk_clock="Giờ trên đồng hồ của ki-ốt",
    clock_offset="Đồng hồ so với cổng thông tin: {offset} giây (ki-ốt trừ cổng thông tin), đo {age} giây trước đó",
    clock_unknown="Đồng hồ chưa được so với đồng hồ của cổng thông tin",
    seal_note="Ki-ốt đã niêm phong tệp này. Nếu có gì trong tệp thay đổi, việc kiểm tra niêm phong sẽ cho thấy. "
    "Cổng thông tin xác nhận bằng đồng hồ của mình khi nào đã nhận tệp.",
)
