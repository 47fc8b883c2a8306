"""Vietnamese."""

from portal.web.words.model import Words

VIETNAMESE = Words(
    code="vi",
    portal="Cổng Khách hàng",
    go_on="Tiếp tục",
    not_me="Không phải tôi",
    code_heading="Ki-ốt hiện mã nào?",
    code_lead="Mã ở trên màn hình ki-ốt, bên cạnh mã vuông.",
    code_label="Mã",
    code_why="Tám chữ cái",
    place_heading="Quý vị đang đăng nhập tại:",
    kiosk="Ki-ốt: {kiosk}",
    stand_there="Quý vị có đang đứng trước ki-ốt này không? Nếu không, có thể người khác muốn dùng tài khoản "
    "của quý vị. Khi đó hãy bấm “Không phải tôi”.",
    identifier_label="Địa chỉ email hoặc số thẻ",
    identifier_why="Số thẻ ở dưới mã vuông trên thẻ của quý vị.",
    proof_label="Mật khẩu hoặc mã PIN",
    sign_in="Đăng nhập",
    failed="Không thành công. Vui lòng kiểm tra lại những gì quý vị đã nhập, hoặc nhờ nhân viên giúp.",
    number_heading="Ki-ốt hiện số nào?",
    number_lead="Hãy nhìn ki-ốt. Nhập hai chữ số vào đây.",
    number_label="Số",
    number_warning="Có người nói số này cho quý vị qua điện thoại hoặc tin nhắn? Đừng nhập. Hãy bấm “Không phải tôi”.",
    number_wrong="Đây không phải số trên ki-ốt. Vui lòng nhìn lại.",
    done_heading="Quý vị có thể nhìn lại ki-ốt",
    done_text="Ki-ốt mở tài khoản của quý vị sau vài giây. Quý vị có thể đóng trang này.",
    done_warning="Người đứng trước ki-ốt không phải quý vị? Hãy bấm nút này, và ki-ốt sẽ đóng tài khoản của quý vị.",
    stopped_heading="Đã dừng đăng nhập",
    stopped_text="Không ai vào được tài khoản của quý vị bằng mã này.",
    stopped_advice="Quý vị đã nhập mật khẩu hoặc mã PIN vì người khác yêu cầu? Hãy báo nhân viên và đổi nó.",
    dead_heading="Mã này không dùng được",
    dead_text="Mã đã được dùng, hoặc đã hết giờ. Tại ki-ốt, hãy bấm “Lấy mã mới” và quét mã mới.",
    type_code="Nhập mã",
    stale_heading="Vui lòng quét lại mã",
    stale_text="Trang này đã mở quá lâu. Hoặc trình duyệt này không cho chúng tôi lưu cookie, và chúng tôi cần "
    "nó trong vài phút.",
    wait_heading="Vui lòng chờ một lát",
    wait_text="Đã thử quá nhiều lần. Vui lòng thử lại sau vài phút, hoặc nhờ nhân viên giúp.",
    broken_heading="Cổng thông tin đang có sự cố",
    broken_text="Không phải lỗi của quý vị. Vui lòng thử lại sau một phút.",
)
