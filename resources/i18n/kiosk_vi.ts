<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Not invited yet</source>
        <translation>Chưa được mời</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Đã được mời</translation>
    </message>
    <message>
        <source>Has an account</source>
        <translation>Có tài khoản</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Tài khoản đã đóng</translation>
    </message>
</context>
<context>
    <name>AccountClosedScreen</name>
    <message>
        <source>Your account is closed</source>
        <translation>Tài khoản của quý vị đã đóng</translation>
    </message>
    <message>
        <source>Nobody can sign in to it any more.</source>
        <translation>Không ai đăng nhập vào đó được nữa.</translation>
    </message>
</context>
<context>
    <name>AccountDone</name>
    <message>
        <source>Your new password counts from now on</source>
        <translation>Mật khẩu mới của quý vị có hiệu lực từ bây giờ</translation>
    </message>
    <message>
        <source>Your new PIN counts from now on</source>
        <translation>Mã PIN mới của quý vị có hiệu lực từ bây giờ</translation>
    </message>
    <message>
        <source>Your card does not work any more</source>
        <translation>Thẻ của quý vị không dùng được nữa</translation>
    </message>
    <message>
        <source>Were you signed in somewhere else? You are signed out there.</source>
        <translation>Quý vị đang đăng nhập ở nơi khác? Ở đó quý vị đã được đăng xuất.</translation>
    </message>
    <message>
        <source>Please go to staff before you leave. They give you a new card in a minute.</source>
        <translation>Vui lòng gặp nhân viên trước khi đi. Họ cấp thẻ mới cho quý vị trong một phút.</translation>
    </message>
</context>
<context>
    <name>AccountDoneScreen</name>
    <message>
        <source>Back to my account</source>
        <translation>Trở lại tài khoản của tôi</translation>
    </message>
</context>
<context>
    <name>AccountStoppedScreen</name>
    <message>
        <source>This account was closed just now</source>
        <translation>Tài khoản này vừa được đóng</translation>
    </message>
    <message>
        <source>Staff closed it to keep it safe. Nobody can use it any more.</source>
        <translation>Nhân viên đã đóng để giữ an toàn. Không ai dùng được nữa.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Quý vị có thể làm gì</translation>
    </message>
    <message>
        <source>Is it your account? Please talk to staff. They can open it again for you.</source>
        <translation>Đây là tài khoản của quý vị? Vui lòng nói với nhân viên. Họ có thể mở lại cho quý vị.</translation>
    </message>
    <message>
        <source>What you gave before is not lost. Staff look at it first.</source>
        <translation>Những gì quý vị đã đưa trước đây không bị mất. Nhân viên sẽ xem trước.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>You</source>
        <translation>Quý vị</translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation>Một nhân viên</translation>
    </message>
    <message>
        <source>Somebody at a kiosk</source>
        <translation>Một người tại ki-ốt</translation>
    </message>
    <message>
        <source>The portal itself</source>
        <translation>Chính cổng thông tin</translation>
    </message>
    <message>
        <source>Something else was done.</source>
        <translation>Đã làm một việc khác.</translation>
    </message>
    <message>
        <source>Looked at your record.</source>
        <translation>Đã xem hồ sơ của quý vị.</translation>
    </message>
    <message>
        <source>Confirmed your e-mail address.</source>
        <translation>Đã xác nhận địa chỉ email của quý vị.</translation>
    </message>
    <message>
        <source>Looked at your messages.</source>
        <translation>Đã xem tin nhắn của quý vị.</translation>
    </message>
    <message>
        <source>Read your messages.</source>
        <translation>Đã đọc tin nhắn của quý vị.</translation>
    </message>
    <message>
        <source>Looked at your signed papers.</source>
        <translation>Đã xem các giấy tờ quý vị đã ký.</translation>
    </message>
    <message>
        <source>Wrote you a message.</source>
        <translation>Đã viết tin nhắn cho quý vị.</translation>
    </message>
    <message>
        <source>Read your message. It needs no answer.</source>
        <translation>Đã đọc tin nhắn của quý vị. Không cần trả lời.</translation>
    </message>
    <message>
        <source>Looked at the list of your documents.</source>
        <translation>Đã xem danh sách giấy tờ của quý vị.</translation>
    </message>
    <message>
        <source>Opened a document that you gave.</source>
        <translation>Đã mở một giấy tờ quý vị đã đưa.</translation>
    </message>
    <message>
        <source>Looked at a document that you gave.</source>
        <translation>Đã xem một giấy tờ quý vị đã đưa.</translation>
    </message>
    <message>
        <source>Asked you for a document.</source>
        <translation>Đã xin quý vị một giấy tờ.</translation>
    </message>
    <message>
        <source>Needs a document no more.</source>
        <translation>Không còn cần một giấy tờ nữa.</translation>
    </message>
    <message>
        <source>Kept a document that you gave.</source>
        <translation>Đã giữ lại một giấy tờ quý vị đã đưa.</translation>
    </message>
    <message>
        <source>Looked at what you are asked for.</source>
        <translation>Đã xem những gì bạn được yêu cầu.</translation>
    </message>
    <message>
        <source>Asked you for something.</source>
        <translation>Đã xin bạn một thứ.</translation>
    </message>
    <message>
        <source>Needs something no more.</source>
        <translation>Không còn cần một thứ nữa.</translation>
    </message>
    <message>
        <source>Looked at something that you gave.</source>
        <translation>Đã xem một điều bạn đưa.</translation>
    </message>
    <message>
        <source>Took over something that you gave.</source>
        <translation>Đã nhận một điều bạn đưa.</translation>
    </message>
    <message>
        <source>Put something right that you gave.</source>
        <translation>Đã sửa một điều bạn đưa.</translation>
    </message>
    <message>
        <source>Did not take over something that you gave.</source>
        <translation>Không nhận một điều bạn đã đưa.</translation>
    </message>
    <message>
        <source>Checked who you are.</source>
        <translation>Đã kiểm tra quý vị là ai.</translation>
    </message>
    <message>
        <source>Cancelled an appointment with you.</source>
        <translation>Đã hủy một cuộc hẹn với quý vị.</translation>
    </message>
    <message>
        <source>Looked at the results that are shared with you.</source>
        <translation>Đã xem các kết quả được chia sẻ với quý vị.</translation>
    </message>
    <message>
        <source>Shared a result of an assessment with you.</source>
        <translation>Đã chia sẻ với quý vị một kết quả đánh giá.</translation>
    </message>
    <message>
        <source>Took a shared result back.</source>
        <translation>Đã rút lại một kết quả đã chia sẻ.</translation>
    </message>
    <message>
        <source>Invited you to the portal.</source>
        <translation>Đã mời quý vị vào cổng thông tin.</translation>
    </message>
    <message>
        <source>Closed your account.</source>
        <translation>Đã đóng tài khoản của quý vị.</translation>
    </message>
    <message>
        <source>Gave you a new way to sign in.</source>
        <translation>Đã cấp cho quý vị cách đăng nhập mới.</translation>
    </message>
    <message>
        <source>Let you open your account again.</source>
        <translation>Đã cho phép quý vị mở lại tài khoản.</translation>
    </message>
    <message>
        <source>Changed the e-mail address of your account.</source>
        <translation>Đã đổi địa chỉ email của tài khoản quý vị.</translation>
    </message>
    <message>
        <source>Sent what was accepted to HMIS.</source>
        <translation>Đã gửi những gì được chấp nhận đến HMIS.</translation>
    </message>
    <message>
        <source>Brought your record here from HMIS.</source>
        <translation>Đã chuyển hồ sơ của quý vị từ HMIS đến đây.</translation>
    </message>
    <message>
        <source>Brought changes to your record from HMIS.</source>
        <translation>Đã chuyển các thay đổi trong hồ sơ của quý vị từ HMIS.</translation>
    </message>
    <message>
        <source>Used your invitation.</source>
        <translation>Đã dùng lời mời của quý vị.</translation>
    </message>
    <message>
        <source>Set up your account.</source>
        <translation>Đã lập tài khoản của quý vị.</translation>
    </message>
    <message>
        <source>Signed in to your account.</source>
        <translation>Đã đăng nhập vào tài khoản của quý vị.</translation>
    </message>
    <message>
        <source>Changed your password or PIN.</source>
        <translation>Đã đổi mật khẩu hoặc mã PIN của quý vị.</translation>
    </message>
    <message>
        <source>Typed a wrong password or PIN.</source>
        <translation>Đã nhập sai mật khẩu hoặc mã PIN.</translation>
    </message>
    <message>
        <source>Reported your card as lost.</source>
        <translation>Đã báo mất thẻ của quý vị.</translation>
    </message>
    <message>
        <source>Typed a right password or PIN on a phone.</source>
        <translation>Đã nhập đúng mật khẩu hoặc mã PIN trên điện thoại.</translation>
    </message>
    <message>
        <source>Typed the number of the kiosk on a phone.</source>
        <translation>Đã nhập số của ki-ốt trên điện thoại.</translation>
    </message>
    <message>
        <source>Typed a wrong number on a phone.</source>
        <translation>Đã nhập sai số trên điện thoại.</translation>
    </message>
    <message>
        <source>Stopped a sign-in on a phone.</source>
        <translation>Đã dừng một lần đăng nhập trên điện thoại.</translation>
    </message>
    <message>
        <source>Ended a visit.</source>
        <translation>Đã kết thúc một lượt dùng.</translation>
    </message>
    <message>
        <source>Looked at your own pages.</source>
        <translation>Đã xem các trang của chính mình.</translation>
    </message>
    <message>
        <source>Opened a paper that you signed.</source>
        <translation>Đã mở giấy tờ mà quý vị đã ký.</translation>
    </message>
    <message>
        <source>Took a permission back.</source>
        <translation>Đã rút lại một sự cho phép.</translation>
    </message>
    <message>
        <source>Had a copy of a paper e-mailed.</source>
        <translation>Đã yêu cầu gửi bản sao của một giấy qua email.</translation>
    </message>
    <message>
        <source>Gave an answer to a paper.</source>
        <translation>Đã trả lời một giấy tờ.</translation>
    </message>
    <message>
        <source>Had us remember how to show the pages.</source>
        <translation>Đã yêu cầu nhớ cách hiển thị các trang.</translation>
    </message>
    <message>
        <source>Had us forget how to show the pages.</source>
        <translation>Đã yêu cầu quên cách hiển thị các trang.</translation>
    </message>
    <message>
        <source>Wrote a message to the care team.</source>
        <translation>Đã viết tin nhắn cho nhóm chăm sóc.</translation>
    </message>
    <message>
        <source>Gave a document.</source>
        <translation>Đã đưa một giấy tờ.</translation>
    </message>
    <message>
        <source>Deleted a document.</source>
        <translation>Đã xóa một giấy tờ.</translation>
    </message>
    <message>
        <source>Asked to have a document deleted.</source>
        <translation>Đã xin xóa một giấy tờ.</translation>
    </message>
    <message>
        <source>Said why there is no document.</source>
        <translation>Đã cho biết vì sao không có giấy tờ.</translation>
    </message>
    <message>
        <source>Told where you can be found.</source>
        <translation>Đã cho biết có thể tìm quý vị ở đâu.</translation>
    </message>
    <message>
        <source>Removed a place where you can be found.</source>
        <translation>Đã xóa một nơi có thể tìm quý vị.</translation>
    </message>
    <message>
        <source>Booked an appointment.</source>
        <translation>Đã đặt một cuộc hẹn.</translation>
    </message>
    <message>
        <source>Cancelled an appointment.</source>
        <translation>Đã hủy một cuộc hẹn.</translation>
    </message>
    <message>
        <source>Asked to see a result with the care team.</source>
        <translation>Đã xin xem một kết quả cùng nhóm chăm sóc.</translation>
    </message>
    <message>
        <source>Asked to change how you can be reached.</source>
        <translation>Đã yêu cầu đổi cách liên lạc với quý vị.</translation>
    </message>
</context>
<context>
    <name>ActivityScreen</name>
    <message>
        <source>Who looked at or changed your record?</source>
        <translation>Ai đã xem hoặc thay đổi hồ sơ của quý vị?</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Xem cũ hơn</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Ở đây chưa có gì.</translation>
    </message>
    <message>
        <source>The newest is first. Is something not right? Please tell staff.</source>
        <translation>Mới nhất ở trên cùng. Có điều gì không đúng? Vui lòng báo nhân viên.</translation>
    </message>
</context>
<context>
    <name>AgreeScreen</name>
    <message>
        <source>Do you want to sign on this screen?</source>
        <translation>Quý vị có muốn ký trên màn hình này không?</translation>
    </message>
    <message>
        <source>It counts as much as a signature on paper.</source>
        <translation>Chữ ký này có giá trị như chữ ký trên giấy.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cách làm</translation>
    </message>
    <message>
        <source>First you read the paper, one page at a time. Then you say yes or no, and sign.</source>
        <translation>Trước tiên quý vị đọc giấy, từng trang một. Sau đó quý vị nói có hoặc không, rồi ký.</translation>
    </message>
    <message>
        <source>You can stop at any time. Nothing is sent before you sign.</source>
        <translation>Quý vị có thể dừng bất cứ lúc nào. Không có gì được gửi đi trước khi quý vị ký.</translation>
    </message>
    <message>
        <source>You can always get a copy on paper. It costs nothing.</source>
        <translation>Quý vị luôn có thể lấy một bản trên giấy, miễn phí.</translation>
    </message>
    <message>
        <source>I want to sign on paper</source>
        <translation>Tôi muốn ký trên giấy</translation>
    </message>
    <message>
        <source>Yes, on this screen</source>
        <translation>Có, ký trên màn hình này</translation>
    </message>
    <message numerus="yes">
        <source>{title}, version {version}, {language}, %n pages</source>
        <translation>
            <numerusform>{title}, phiên bản {version}, {language}, %n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>This paper is not here in the language of the screen. It is in {language}. Staff can help you read it.</source>
        <translation>Ở đây không có giấy này bằng ngôn ngữ của màn hình. Giấy này bằng {language}. Nhân viên có thể giúp quý vị đọc.</translation>
    </message>
</context>
<context>
    <name>AnswerChoiceScreen</name>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>AnswerDateScreen</name>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Please use numbers. Example: 4 for April.</source>
        <translation>Vui lòng dùng số. Ví dụ: 4 là tháng Tư.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Please type month, day and year.</source>
        <translation>Vui lòng nhập tháng, ngày và năm.</translation>
    </message>
    <message>
        <source>Please type all four digits of the year.</source>
        <translation>Vui lòng nhập đủ bốn chữ số của năm.</translation>
    </message>
    <message>
        <source>There is no such day. Please check month, day and year.</source>
        <translation>Không có ngày này. Vui lòng xem lại tháng, ngày và năm.</translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>What do you answer?</source>
        <translation>Bạn trả lời thế nào?</translation>
    </message>
    <message>
        <source>The client reads your answer in the portal.</source>
        <translation>Khách hàng đọc câu trả lời của bạn trong cổng thông tin.</translation>
    </message>
    <message>
        <source>Older messages are not shown here.</source>
        <translation>Tin nhắn cũ hơn không hiện ở đây.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Câu trả lời của bạn</translation>
    </message>
    <message>
        <source>Needs no answer</source>
        <translation>Không cần trả lời</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Gửi câu trả lời</translation>
    </message>
    <message>
        <source>Choose a sentence to put it into your answer. The client reads {language}.</source>
        <translation>Chọn một câu để đưa vào câu trả lời. Ngôn ngữ của khách hàng: {language}.</translation>
    </message>
    <message>
        <source>It is not there in {language}, so the client gets it in English.</source>
        <translation>Câu này chưa có bằng {language}, nên khách hàng nhận câu tiếng Anh.</translation>
    </message>
    <message>
        <source>There is no room for this sentence. Please make your answer shorter.</source>
        <translation>Không đủ chỗ cho câu này. Xin quý vị viết ngắn lại.</translation>
    </message>
    <message>
        <source>Please write an answer, or choose: Needs no answer.</source>
        <translation>Vui lòng viết câu trả lời, hoặc chọn: Không cần trả lời.</translation>
    </message>
</context>
<context>
    <name>AnswerTime</name>
    <message>
        <source>We do not know yet how long an answer takes.</source>
        <translation>Chúng tôi chưa biết bao lâu sẽ có trả lời.</translation>
    </message>
    <message>
        <source>Usually answers within one hour.</source>
        <translation>Thường trả lời trong vòng một giờ.</translation>
    </message>
    <message>
        <source>Usually answers within one day.</source>
        <translation>Thường trả lời trong vòng một ngày.</translation>
    </message>
    <message numerus="yes">
        <source>Usually answers within %n days.</source>
        <translation>
            <numerusform>Thường trả lời trong vòng %n ngày.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWordsScreen</name>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Chữ cái đầu tên của quý vị</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Câu trả lời của quý vị</translation>
    </message>
    <message>
        <source>Please type the first letters of your names. Example: D. A.</source>
        <translation>Vui lòng nhập các chữ cái đầu của họ tên. Ví dụ: D. A.</translation>
    </message>
    <message>
        <source>This cannot be printed. Use other words.</source>
        <translation>Không in được chữ này. Hãy dùng chữ khác.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>No answer</source>
        <translation>Không trả lời</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation>Vẽ bằng tay</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>Tên đã nhập</translation>
    </message>
</context>
<context>
    <name>AnswersScreen</name>
    <message>
        <source>What you answered</source>
        <translation>Quý vị đã trả lời thế nào</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Câu trả lời của quý vị</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Tôi đã đọc xong</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>Có, tôi đồng ý</translation>
    </message>
    <message>
        <source>No, I do not</source>
        <translation>Không, tôi không đồng ý</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} lúc {time}</translation>
    </message>
    <message>
        <source>In person: {where}</source>
        <translation>Gặp trực tiếp: {where}</translation>
    </message>
    <message>
        <source>By phone: {where}</source>
        <translation>Qua điện thoại: {where}</translation>
    </message>
    <message>
        <source>By phone. They call you.</source>
        <translation>Qua điện thoại. Họ sẽ gọi cho quý vị.</translation>
    </message>
    <message>
        <source>By video: {where}</source>
        <translation>Qua video: {where}</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Qua video</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Với</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách gặp</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Bao lâu</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Điều nên biết</translation>
    </message>
</context>
<context>
    <name>AskScreen</name>
    <message>
        <source>What do you want to ask for?</source>
        <translation>Bạn muốn xin gì?</translation>
    </message>
    <message>
        <source>The client sees it after the next sign-in, and can also say no.</source>
        <translation>Khách hàng thấy sau lần đăng nhập tới, và cũng có thể từ chối.</translation>
    </message>
    <message>
        <source>Please choose one first.</source>
        <translation>Hãy chọn một mục trước.</translation>
    </message>
    <message>
        <source>What you can ask for</source>
        <translation>Những gì bạn có thể xin</translation>
    </message>
    <message>
        <source>Which one, or why</source>
        <translation>Cái nào, hoặc vì sao</translation>
    </message>
    <message>
        <source>Ask the client</source>
        <translation>Xin khách hàng</translation>
    </message>
    <message>
        <source>Where the client can be found</source>
        <translation>Nơi có thể tìm thấy khách hàng</translation>
    </message>
    <message>
        <source>A signature: {paper}</source>
        <translation>Một chữ ký: {paper}</translation>
    </message>
    <message>
        <source>Please say which document you need.</source>
        <translation>Hãy cho biết bạn cần giấy tờ nào.</translation>
    </message>
</context>
<context>
    <name>AskedScreen</name>
    <message>
        <source>Ask for something</source>
        <translation>Xin một thứ</translation>
    </message>
    <message>
        <source>Nothing is asked for now</source>
        <translation>Hiện không yêu cầu gì</translation>
    </message>
    <message>
        <source>What is this client asked for?</source>
        <translation>Khách hàng này được yêu cầu gì?</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Không cần nữa</translation>
    </message>
    <message>
        <source>Not needed any more: {what}</source>
        <translation>Không cần nữa: {what}</translation>
    </message>
    <message>
        <source>A signature: {paper}</source>
        <translation>Một chữ ký: {paper}</translation>
    </message>
    <message>
        <source>Where the client can be found</source>
        <translation>Nơi có thể tìm thấy khách hàng</translation>
    </message>
    <message>
        <source>The client gave one. It waits for your review.</source>
        <translation>Khách hàng đã đưa. Đang chờ bạn xem xét.</translation>
    </message>
    <message>
        <source>The client has not answered yet.</source>
        <translation>Khách hàng chưa trả lời.</translation>
    </message>
    <message>
        <source>The client cannot get it.</source>
        <translation>Khách hàng không lấy được.</translation>
    </message>
    <message>
        <source>The client says that it does not apply.</source>
        <translation>Khách hàng nói điều này không áp dụng.</translation>
    </message>
    <message>
        <source>The client needs help with it.</source>
        <translation>Khách hàng cần giúp việc này.</translation>
    </message>
</context>
<context>
    <name>AwayScreen</name>
    <message>
        <source>What is your last day away?</source>
        <translation>Ngày vắng mặt cuối cùng của quý vị là ngày nào?</translation>
    </message>
    <message>
        <source>Clients see it where they write to you. The team answers them.</source>
        <translation>Khách hàng thấy điều này ở nơi họ viết cho quý vị. Nhóm sẽ trả lời họ.</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Ngày vắng mặt cuối cùng</translation>
    </message>
    <message>
        <source>Please use numbers. Example: 4 for April.</source>
        <translation>Vui lòng dùng số. Ví dụ: 4 là tháng Tư.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Please type today or a later day, within one year. Please type all four digits of the year.</source>
        <translation>Xin nhập hôm nay hoặc một ngày sau đó, trong vòng một năm. Nhập đủ bốn chữ số của năm.</translation>
    </message>
</context>
<context>
    <name>BirthDateScreen</name>
    <message>
        <source>When were you born?</source>
        <translation>Quý vị sinh ngày nào?</translation>
    </message>
    <message>
        <source>So nobody else can use your invitation.</source>
        <translation>Để không ai khác dùng được thư mời của quý vị.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Please use numbers. Example: 4 for April.</source>
        <translation>Vui lòng dùng số. Ví dụ: 4 là tháng Tư.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Please type month, day and year.</source>
        <translation>Vui lòng nhập tháng, ngày và năm.</translation>
    </message>
    <message>
        <source>Please type all four digits of the year. Example: 1971</source>
        <translation>Vui lòng nhập đủ bốn chữ số của năm. Ví dụ: 1971</translation>
    </message>
    <message>
        <source>There is no such day. Please check month, day and year.</source>
        <translation>Không có ngày này. Vui lòng xem lại tháng, ngày và năm.</translation>
    </message>
</context>
<context>
    <name>BookedScreen</name>
    <message>
        <source>Your appointment is booked</source>
        <translation>Cuộc hẹn của quý vị đã được đặt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Tiếp theo là gì</translation>
    </message>
    <message>
        <source>If you cannot come, cancel it here under Messages, or tell staff.</source>
        <translation>Nếu không đến được, hãy hủy ở đây trong mục Tin nhắn, hoặc báo nhân viên.</translation>
    </message>
    <message>
        <source>Nothing of yours stays on this computer when you end your visit.</source>
        <translation>Khi quý vị kết thúc lượt dùng, không có gì của quý vị còn lại trên máy này.</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>Làm việc khác</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>No network now</source>
        <translation>Hiện không có mạng</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>Kết thúc</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Scan this code with your own phone:</source>
        <translation>Dùng điện thoại của quý vị quét mã này:</translation>
    </message>
    <message>
        <source>Square code of {link}</source>
        <translation>Mã vuông của {link}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Quý vị đã viết</translation>
    </message>
    <message>
        <source>On this kiosk, not at the portal yet</source>
        <translation>Trên ki-ốt này, chưa đến cổng thông tin</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Read by your care team</source>
        <translation>Nhóm chăm sóc của quý vị đã đọc</translation>
    </message>
    <message>
        <source>The portal did not take it yet. Staff will look at it.</source>
        <translation>Cổng thông tin chưa nhận. Nhân viên sẽ xem.</translation>
    </message>
</context>
<context>
    <name>BusyPanel</name>
    <message>
        <source>One moment…</source>
        <translation>Xin chờ một chút…</translation>
    </message>
    <message>
        <source>This can take a few seconds.</source>
        <translation>Có thể mất vài giây.</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>Kết thúc</translation>
    </message>
</context>
<context>
    <name>ByNameScreen</name>
    <message>
        <source>Sign with your typed name</source>
        <translation>Ký bằng cách nhập tên</translation>
    </message>
    <message>
        <source>It counts as much as a drawn signature.</source>
        <translation>Cách này có giá trị như chữ ký vẽ tay.</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Họ tên đầy đủ của quý vị</translation>
    </message>
    <message>
        <source>Please tick the box if you mean it.</source>
        <translation>Vui lòng đánh dấu vào ô nếu quý vị đồng ý.</translation>
    </message>
    <message>
        <source>My typed name is my signature.</source>
        <translation>Tên tôi nhập là chữ ký của tôi.</translation>
    </message>
    <message>
        <source>Check and sign</source>
        <translation>Xem lại và ký</translation>
    </message>
    <message>
        <source>Please type your first and last name.</source>
        <translation>Vui lòng nhập họ và tên của quý vị.</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Another program uses the camera right now</source>
        <translation>Một chương trình khác đang dùng máy ảnh</translation>
    </message>
    <message>
        <source>There is no camera here right now</source>
        <translation>Hiện ở đây không có máy ảnh</translation>
    </message>
</context>
<context>
    <name>CameraHint</name>
    <message>
        <source>Hold the whole paper in front of the camera.</source>
        <translation>Giữ cả tờ giấy trước máy ảnh.</translation>
    </message>
    <message>
        <source>Move it so that all four corners are in the picture.</source>
        <translation>Di chuyển để thấy đủ bốn góc trong hình.</translation>
    </message>
    <message>
        <source>Bring it closer to the camera.</source>
        <translation>Đưa lại gần máy ảnh hơn.</translation>
    </message>
    <message>
        <source>Hold it flat, straight in front of the camera.</source>
        <translation>Giữ phẳng, thẳng trước máy ảnh.</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>Xin giữ yên.</translation>
    </message>
    <message>
        <source>It is not sharp yet. Hold it very still.</source>
        <translation>Hình chưa rõ. Xin giữ thật yên.</translation>
    </message>
    <message>
        <source>A lamp shines on it. Turn it a little.</source>
        <translation>Có đèn chiếu vào. Xin xoay một chút.</translation>
    </message>
    <message>
        <source>It is too dark. Turn it to the light.</source>
        <translation>Tối quá. Xin xoay về phía có ánh sáng.</translation>
    </message>
</context>
<context>
    <name>CancelScreen</name>
    <message>
        <source>Do you want to cancel this appointment?</source>
        <translation>Quý vị có muốn hủy cuộc hẹn này không?</translation>
    </message>
    <message>
        <source>That is fine. You still get services.</source>
        <translation>Không sao. Quý vị vẫn nhận được dịch vụ.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Điều gì sẽ xảy ra</translation>
    </message>
    <message>
        <source>Your care team sees that you do not come.</source>
        <translation>Nhóm chăm sóc thấy rằng quý vị không đến.</translation>
    </message>
    <message>
        <source>Somebody else can have this time.</source>
        <translation>Người khác có thể nhận giờ này.</translation>
    </message>
    <message>
        <source>You can book another time.</source>
        <translation>Quý vị có thể đặt giờ khác.</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Có, hủy cuộc hẹn</translation>
    </message>
</context>
<context>
    <name>CannotGive</name>
    <message>
        <source>I can&apos;t get this</source>
        <translation>Tôi không lấy được giấy này</translation>
    </message>
    <message>
        <source>This doesn&apos;t apply to me</source>
        <translation>Việc này không áp dụng cho tôi</translation>
    </message>
    <message>
        <source>I need help getting it</source>
        <translation>Tôi cần giúp để lấy giấy này</translation>
    </message>
    <message>
        <source>Your care team looks for another way.</source>
        <translation>Nhóm chăm sóc của quý vị tìm cách khác.</translation>
    </message>
    <message>
        <source>Your care team looks at it again.</source>
        <translation>Nhóm chăm sóc của quý vị xem lại.</translation>
    </message>
    <message>
        <source>Your care team helps you to get it.</source>
        <translation>Nhóm chăm sóc giúp quý vị lấy giấy này.</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Take your card number with you</source>
        <translation>Hãy mang theo số thẻ của quý vị</translation>
    </message>
    <message>
        <source>This is your card. It is shown only once.</source>
        <translation>Đây là thẻ của quý vị. Thẻ chỉ hiện một lần.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Your sign-in card</source>
        <translation>Thẻ đăng nhập của quý vị</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Số thẻ</translation>
    </message>
    <message>
        <source>Write it down, or take a picture of the square code. You sign in with it and your PIN.</source>
        <translation>Hãy ghi lại số này, hoặc chụp hình mã vuông. Quý vị đăng nhập bằng số thẻ và mã PIN.</translation>
    </message>
    <message>
        <source>Lost it? Staff can give you a new one in a minute.</source>
        <translation>Quý vị bị mất thẻ? Nhân viên có thể cấp thẻ mới trong một phút.</translation>
    </message>
    <message>
        <source>Square code of your card</source>
        <translation>Mã vuông trên thẻ của quý vị</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Tôi đã có số thẻ</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Verify and invite</source>
        <translation>Xác minh và mời</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Mời lại</translation>
    </message>
    <message>
        <source>Give a new sign-in</source>
        <translation>Cấp đăng nhập mới</translation>
    </message>
    <message>
        <source>Open the account again</source>
        <translation>Mở lại tài khoản</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Những gì chúng tôi xin</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Đóng tài khoản</translation>
    </message>
    <message>
        <source>Compare with the record, print a slip</source>
        <translation>So với hồ sơ, in phiếu</translation>
    </message>
    <message>
        <source>A new slip. The old one works no more.</source>
        <translation>Phiếu mới. Phiếu cũ không còn dùng được.</translation>
    </message>
    <message>
        <source>Lost card, PIN, password or phone</source>
        <translation>Mất thẻ, mã PIN, mật khẩu hoặc điện thoại</translation>
    </message>
    <message>
        <source>Verify again first, then a new sign-in</source>
        <translation>Xác minh lại trước, rồi cấp đăng nhập mới</translation>
    </message>
    <message>
        <source>Documents, signatures, a place</source>
        <translation>Giấy tờ, chữ ký, một nơi</translation>
    </message>
    <message>
        <source>Somebody else used it, or the client wants it</source>
        <translation>Người khác đã dùng, hoặc khách hàng muốn vậy</translation>
    </message>
</context>
<context>
    <name>CareTeam</name>
    <message>
        <source>The team of {agency}</source>
        <translation>Nhóm của {agency}</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>Người quản lý hồ sơ</translation>
    </message>
    <message>
        <source>Outreach worker</source>
        <translation>Nhân viên tiếp cận cộng đồng</translation>
    </message>
    <message>
        <source>Housing navigator</source>
        <translation>Người hướng dẫn về nhà ở</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Nhân viên xã hội</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Y tá</translation>
    </message>
    <message>
        <source>It may take a while until somebody reads it.</source>
        <translation>Có thể mất một lúc mới có người đọc.</translation>
    </message>
    <message>
        <source>If you are in danger or in crisis, call {number} or tell staff now.</source>
        <translation>Nếu quý vị đang gặp nguy hiểm hoặc khủng hoảng, hãy gọi {number} hoặc báo nhân viên ngay.</translation>
    </message>
    <message>
        <source>All staff of {agency} who work with you can read it.</source>
        <translation>Mọi nhân viên của {agency} làm việc với quý vị đều có thể đọc.</translation>
    </message>
    <message>
        <source>{name} can read it. Other staff of {agency} can read it too.</source>
        <translation>{name} có thể đọc. Các nhân viên khác của {agency} cũng có thể đọc.</translation>
    </message>
</context>
<context>
    <name>ChangeSecretScreen</name>
    <message>
        <source>Change your PIN</source>
        <translation>Đổi mã PIN của quý vị</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Đổi mật khẩu của quý vị</translation>
    </message>
    <message>
        <source>The PIN that you have now</source>
        <translation>Mã PIN hiện tại</translation>
    </message>
    <message>
        <source>The password that you have now</source>
        <translation>Mật khẩu hiện tại</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Đổi mã PIN của tôi</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Đổi mật khẩu của tôi</translation>
    </message>
    <message>
        <source>Please type the PIN that you have now.</source>
        <translation>Vui lòng nhập mã PIN hiện tại.</translation>
    </message>
    <message>
        <source>Please type the password that you have now.</source>
        <translation>Vui lòng nhập mật khẩu hiện tại.</translation>
    </message>
</context>
<context>
    <name>ChangedScreen</name>
    <message>
        <source>What is new in this paper?</source>
        <translation>Giấy này có gì mới?</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Điểm mới</translation>
    </message>
    <message>
        <source>Nobody has written down what is new. Staff can help you to compare.</source>
        <translation>Chưa có ai ghi ra điểm mới. Nhân viên có thể giúp quý vị so sánh.</translation>
    </message>
    <message>
        <source>Read the paper</source>
        <translation>Đọc giấy</translation>
    </message>
    <message>
        <source>{title}, version {version}, {language}</source>
        <translation>{title}, phiên bản {version}, {language}</translation>
    </message>
    <message>
        <source>You signed version {before}. Its text was changed, so we ask you again.</source>
        <translation>Quý vị đã ký phiên bản {before}. Nội dung đã đổi, nên chúng tôi hỏi lại quý vị.</translation>
    </message>
</context>
<context>
    <name>CheckDocumentScreen</name>
    <message>
        <source>Is everything right?</source>
        <translation>Mọi thứ có đúng không?</translation>
    </message>
    <message>
        <source>Then your care team can see it.</source>
        <translation>Sau đó nhóm chăm sóc của quý vị thấy được.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Ai có thể xem</translation>
    </message>
    <message>
        <source>Add another page</source>
        <translation>Thêm một trang nữa</translation>
    </message>
    <message>
        <source>Give it to my care team</source>
        <translation>Đưa cho nhóm chăm sóc</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Trang {number} trên {count}</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>Bỏ trang này</translation>
    </message>
    <message>
        <source>Remove page {number}</source>
        <translation>Bỏ trang {number}</translation>
    </message>
    <message>
        <source>Move it up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move page {number} up</source>
        <translation>Chuyển trang {number} lên</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Staff look at it before it counts. Nothing is lost.</source>
        <translation>Nhân viên sẽ xem trước khi thay đổi có hiệu lực. Không có gì bị mất.</translation>
    </message>
    <message>
        <source>Until staff have confirmed it, you sign in with the old address.</source>
        <translation>Cho đến khi nhân viên xác nhận, quý vị đăng nhập bằng địa chỉ cũ.</translation>
    </message>
    <message>
        <source>Do you want to remove this?</source>
        <translation>Quý vị có muốn xóa mục này không?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Mọi thứ có đúng không?</translation>
    </message>
    <message>
        <source>The time is yours when the next page says so.</source>
        <translation>Giờ này là của quý vị khi trang sau báo như vậy.</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>Đặt giờ này</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Có, xóa mục này</translation>
    </message>
    <message>
        <source>Tell my care team</source>
        <translation>Báo cho nhóm chăm sóc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Cũ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>Để lại tin nhắn</translation>
    </message>
    <message>
        <source>Say the name of the agency</source>
        <translation>Nói tên cơ quan</translation>
    </message>
    <message>
        <source>Best way</source>
        <translation>Cách tốt nhất</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Then your care team can see it. You can remove it at any time.</source>
        <translation>Sau đó nhóm chăm sóc của quý vị thấy được. Quý vị có thể xóa bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Bao lâu</translation>
    </message>
    <message>
        <source>To find you</source>
        <translation>Để tìm quý vị</translation>
    </message>
    <message>
        <source>After you sign, it goes to the portal. You can go back and change it now.</source>
        <translation>Sau khi quý vị ký, giấy được gửi đến cổng thông tin. Bây giờ quý vị có thể quay lại và sửa.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Câu trả lời của quý vị</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên của quý vị</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Chữ ký của quý vị</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Ký ngay</translation>
    </message>
    <message>
        <source>{version}, {language}</source>
        <translation>{version}, {language}</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>Có, tôi đồng ý</translation>
    </message>
    <message>
        <source>No, I do not</source>
        <translation>Không, tôi không đồng ý</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation>Vẽ bằng tay</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>Tên đã nhập</translation>
    </message>
</context>
<context>
    <name>ChosenClientScreen</name>
    <message>
        <source>What do you want to do for this client?</source>
        <translation>Bạn muốn làm gì cho khách hàng này?</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Quý vị có thể làm gì</translation>
    </message>
    <message>
        <source>{name} · HMIS id {hmis_id} · {account}</source>
        <translation>{name} · Mã HMIS {hmis_id} · {account}</translation>
    </message>
</context>
<context>
    <name>ClosablePanel</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>CloseAccountScreen</name>
    <message>
        <source>Do you want to close your account?</source>
        <translation>Quý vị có muốn đóng tài khoản không?</translation>
    </message>
    <message>
        <source>You decide. You still get services.</source>
        <translation>Quý vị quyết định. Quý vị vẫn nhận được dịch vụ.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Điều gì sẽ xảy ra</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account any more.</source>
        <translation>Không ai đăng nhập vào tài khoản này được nữa.</translation>
    </message>
    <message>
        <source>The papers that you signed still count. You can take a permission back first.</source>
        <translation>Giấy tờ quý vị đã ký vẫn có hiệu lực. Quý vị có thể rút lại sự cho phép trước.</translation>
    </message>
    <message>
        <source>To open it again, staff must check who you are and invite you again.</source>
        <translation>Để mở lại, nhân viên phải kiểm tra quý vị là ai và mời quý vị lần nữa.</translation>
    </message>
    <message>
        <source>Yes, close my account</source>
        <translation>Có, đóng tài khoản của tôi</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>What is the code on your invitation?</source>
        <translation>Mã trên thư mời của quý vị là gì?</translation>
    </message>
    <message>
        <source>So we find the invitation that staff made for you.</source>
        <translation>Để chúng tôi tìm thư mời mà nhân viên đã làm cho quý vị.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>It is on your paper slip and in the e-mail. Large or small letters are the same.</source>
        <translation>Mã nằm trên phiếu giấy và trong email. Chữ hoa hay chữ thường đều được.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>This code is too short. Please type all of it.</source>
        <translation>Mã này quá ngắn. Vui lòng nhập đủ mã.</translation>
    </message>
    <message>
        <source>Please type the code of your invitation.</source>
        <translation>Vui lòng nhập mã trên thư mời của quý vị.</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>The card beside the record</source>
        <translation>Thẻ so với hồ sơ</translation>
    </message>
    <message>
        <source>The card says so. It is not proof that the card is real.</source>
        <translation>Thẻ ghi như vậy. Điều này không chứng minh thẻ là thật.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên đầy đủ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>The card&apos;s last day</source>
        <translation>Ngày hết hạn của thẻ</translation>
    </message>
    <message>
        <source>Tick what is the same</source>
        <translation>Đánh dấu những gì giống nhau</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>A phone number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Địa chỉ email</translation>
    </message>
    <message>
        <source>A place where mail reaches you</source>
        <translation>Nơi quý vị nhận thư</translation>
    </message>
    <message>
        <source>A person you trust</source>
        <translation>Người quý vị tin cậy</translation>
    </message>
    <message>
        <source>Also one that you share</source>
        <translation>Cả số quý vị dùng chung</translation>
    </message>
    <message>
        <source>Also if you read it only now and then</source>
        <translation>Cả khi quý vị chỉ thỉnh thoảng đọc</translation>
    </message>
    <message>
        <source>A home, a post office, or an agency</source>
        <translation>Nhà, bưu điện hoặc cơ quan</translation>
    </message>
    <message>
        <source>Somebody who can pass on a message</source>
        <translation>Người có thể chuyển lời cho quý vị</translation>
    </message>
    <message>
        <source>What is the phone number?</source>
        <translation>Số điện thoại là gì?</translation>
    </message>
    <message>
        <source>What is the e-mail address?</source>
        <translation>Địa chỉ email là gì?</translation>
    </message>
    <message>
        <source>Where does mail reach you?</source>
        <translation>Quý vị nhận thư ở đâu?</translation>
    </message>
    <message>
        <source>Who is it, and what is the number?</source>
        <translation>Người đó là ai, và số điện thoại là gì?</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Địa chỉ email</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Phone number of this person</source>
        <translation>Số điện thoại của người này</translation>
    </message>
    <message>
        <source>With the area code. Example: 408 555 0142</source>
        <translation>Kèm mã vùng. Ví dụ: 408 555 0142</translation>
    </message>
    <message>
        <source>Example: name@example.org</source>
        <translation>Ví dụ: ten@example.org</translation>
    </message>
    <message>
        <source>Example: General Delivery, San Jose, CA 95113</source>
        <translation>Ví dụ: General Delivery, San Jose, CA 95113</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Example: name@example.org</source>
        <translation>Đây không phải là địa chỉ email. Ví dụ: ten@example.org</translation>
    </message>
    <message>
        <source>Please write where mail reaches you.</source>
        <translation>Vui lòng viết nơi quý vị nhận thư.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Nhà</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Nơi làm việc</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Điện thoại di động</translation>
    </message>
    <message>
        <source>For a short time</source>
        <translation>Trong thời gian ngắn</translation>
    </message>
    <message>
        <source>General delivery at a post office</source>
        <translation>Nhận thư tại bưu điện (General Delivery)</translation>
    </message>
    <message>
        <source>At an agency</source>
        <translation>Tại một cơ quan</translation>
    </message>
    <message>
        <source>This number cannot be called. Please type it with the area code. Example: 408 555 0142</source>
        <translation>Không gọi được số này. Vui lòng nhập kèm mã vùng. Ví dụ: 408 555 0142</translation>
    </message>
</context>
<context>
    <name>CopyOnItsWayScreen</name>
    <message>
        <source>The portal e-mails you the copy</source>
        <translation>Cổng thông tin gửi bản sao cho quý vị qua email</translation>
    </message>
    <message>
        <source>It can take a few minutes to arrive.</source>
        <translation>Có thể mất vài phút mới đến.</translation>
    </message>
    <message>
        <source>Back to the paper</source>
        <translation>Quay lại giấy này</translation>
    </message>
</context>
<context>
    <name>CornersScreen</name>
    <message>
        <source>Where is the paper?</source>
        <translation>Tờ giấy ở đâu?</translation>
    </message>
    <message>
        <source>Move each corner to a corner of the paper. What is outside is cut off.</source>
        <translation>Kéo mỗi góc đến một góc của tờ giấy. Phần bên ngoài sẽ bị cắt bỏ.</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>Toàn bộ ảnh</translation>
    </message>
    <message>
        <source>Use these corners</source>
        <translation>Dùng các góc này</translation>
    </message>
    <message>
        <source>First corner, top left of the page</source>
        <translation>Góc thứ nhất, trên cùng bên trái của trang</translation>
    </message>
    <message>
        <source>Second corner, top right of the page</source>
        <translation>Góc thứ hai, trên cùng bên phải của trang</translation>
    </message>
    <message>
        <source>Third corner, bottom right of the page</source>
        <translation>Góc thứ ba, dưới cùng bên phải của trang</translation>
    </message>
    <message>
        <source>Fourth corner, bottom left of the page</source>
        <translation>Góc thứ tư, dưới cùng bên trái của trang</translation>
    </message>
</context>
<context>
    <name>CorrectScreen</name>
    <message>
        <source>What is right?</source>
        <translation>Điều gì là đúng?</translation>
    </message>
    <message>
        <source>This counts from now on. The client sees it, with your note.</source>
        <translation>Điều này có giá trị từ bây giờ. Khách hàng thấy nó cùng ghi chú của bạn.</translation>
    </message>
    <message>
        <source>Correct it here</source>
        <translation>Sửa ở đây</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Các loại giấy tờ</translation>
    </message>
    <message>
        <source>Why, in words for the client</source>
        <translation>Vì sao, bằng lời cho khách hàng</translation>
    </message>
    <message>
        <source>Correct and accept</source>
        <translation>Sửa và chấp nhận</translation>
    </message>
    <message>
        <source>Please say what is right.</source>
        <translation>Hãy cho biết điều gì là đúng.</translation>
    </message>
    <message>
        <source>Please tell the client why.</source>
        <translation>Hãy nói cho khách hàng biết vì sao.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>How a date is written: MMMM is the month&apos;s name, d the day, yyyy the year; other letters stand in &apos;…&apos;.</extracomment>
        <translation>d &apos;tháng&apos; M, yyyy</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <extracomment>How a day soon is written: dddd is the weekday, MMMM the month&apos;s name, d the day; other letters stand in &apos;…&apos;.</extracomment>
        <translation>dddd, d &apos;tháng&apos; M</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <extracomment>How a time of day is written: h 12-hour, H 24-hour, mm minutes, AP for AM or PM.</extracomment>
        <translation>H:mm</translation>
    </message>
</context>
<context>
    <name>DeactivateScreen</name>
    <message>
        <source>Why should the account be closed?</source>
        <translation>Vì sao cần đóng tài khoản?</translation>
    </message>
    <message>
        <source>Please choose a reason first.</source>
        <translation>Vui lòng chọn lý do trước.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Sau đó sẽ thế nào</translation>
    </message>
    <message>
        <source>The account ends at once, on every kiosk and phone.</source>
        <translation>Tài khoản chấm dứt ngay, trên mọi ki-ốt và điện thoại.</translation>
    </message>
    <message>
        <source>What was given before stays. It waits for your review.</source>
        <translation>Những gì đã đưa trước đó vẫn còn. Chúng đang chờ bạn xem xét.</translation>
    </message>
    <message>
        <source>To open it again, verify the person again and give a new sign-in (rule R7).</source>
        <translation>Để mở lại, hãy xác minh lại người đó và cấp đăng nhập mới (quy tắc R7).</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Đóng tài khoản</translation>
    </message>
    <message>
        <source>Somebody else used it (rule R6)</source>
        <translation>Người khác đã dùng (quy tắc R6)</translation>
    </message>
    <message>
        <source>The client wants it (rule R8)</source>
        <translation>Khách hàng muốn vậy (quy tắc R8)</translation>
    </message>
</context>
<context>
    <name>DeactivatedScreen</name>
    <message>
        <source>The account is closed</source>
        <translation>Tài khoản đã đóng</translation>
    </message>
    <message>
        <source>Nobody can sign in to it. Who was signed in is told so.</source>
        <translation>Không ai đăng nhập được nữa. Người đang đăng nhập được báo cho biết.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Bạn có thể làm gì bây giờ</translation>
    </message>
    <message>
        <source>Review what clients gave</source>
        <translation>Xem xét những gì khách hàng đưa</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Người tiếp theo</translation>
    </message>
    <message>
        <source>Talk to the client. Look at what was given in the client’s name before you accept it.</source>
        <translation>Hãy nói chuyện với khách hàng. Xem kỹ những gì được đưa dưới tên họ trước khi chấp nhận.</translation>
    </message>
    <message>
        <source>If the client comes back, verify the person again. Then give a new sign-in.</source>
        <translation>Nếu khách hàng quay lại, hãy xác minh lại. Rồi cấp đăng nhập mới.</translation>
    </message>
</context>
<context>
    <name>DecisionScreen</name>
    <message>
        <source>Do you agree to this paper?</source>
        <translation>Quý vị có đồng ý với giấy này không?</translation>
    </message>
    <message>
        <source>Both answers are fine. You get services in both cases.</source>
        <translation>Trả lời thế nào cũng được. Quý vị vẫn nhận được dịch vụ.</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>Có, tôi đồng ý</translation>
    </message>
    <message>
        <source>No, I do not</source>
        <translation>Không, tôi không đồng ý</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Tiếp theo là gì</translation>
    </message>
    <message>
        <source>You sign your answer on the next pages. You can still change it until then.</source>
        <translation>Quý vị ký câu trả lời ở các trang sau. Cho đến lúc đó quý vị vẫn có thể đổi.</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Food</source>
        <translation>Thức ăn</translation>
    </message>
    <message>
        <source>Shelter and housing</source>
        <translation>Chỗ ở và nhà ở</translation>
    </message>
    <message>
        <source>Showers and laundry</source>
        <translation>Tắm rửa và giặt ủi</translation>
    </message>
    <message>
        <source>Doctor and health</source>
        <translation>Bác sĩ và sức khỏe</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Sức khỏe tâm thần</translation>
    </message>
    <message>
        <source>Drugs and alcohol</source>
        <translation>Ma túy và rượu</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>Trợ giúp pháp lý</translation>
    </message>
    <message>
        <source>Jobs and training</source>
        <translation>Việc làm và đào tạo</translation>
    </message>
    <message>
        <source>Money and benefits</source>
        <translation>Tiền và trợ cấp</translation>
    </message>
    <message>
        <source>ID and papers</source>
        <translation>Thẻ ID và giấy tờ</translation>
    </message>
    <message>
        <source>Getting around</source>
        <translation>Đi lại</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Quần áo</translation>
    </message>
    <message>
        <source>Phone and internet</source>
        <translation>Điện thoại và internet</translation>
    </message>
    <message>
        <source>Family and children</source>
        <translation>Gia đình và trẻ em</translation>
    </message>
    <message>
        <source>Closed for some time</source>
        <translation>Đóng cửa một thời gian</translation>
    </message>
    <message>
        <source>Hours not known. Call first.</source>
        <translation>Không rõ giờ mở cửa. Hãy gọi trước.</translation>
    </message>
    <message>
        <source>about {miles} miles away</source>
        <translation>cách khoảng {miles} dặm</translation>
    </message>
    <message>
        <source>about {miles} miles, {minutes} minutes on foot</source>
        <translation>khoảng {miles} dặm, {minutes} phút đi bộ</translation>
    </message>
    <message>
        <source>{day}: {hours}</source>
        <translation>{day}: {hours}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đóng cửa</translation>
    </message>
    <message>
        <source>Ages {youngest} to {oldest}</source>
        <translation>Từ {youngest} đến {oldest} tuổi</translation>
    </message>
    <message>
        <source>Age {youngest} and older</source>
        <translation>Từ {youngest} tuổi trở lên</translation>
    </message>
    <message>
        <source>Up to age {oldest}</source>
        <translation>Đến {oldest} tuổi</translation>
    </message>
    <message>
        <source>Nobody has written when this was checked. Call first.</source>
        <translation>Không ai ghi lại khi nào đã kiểm tra. Hãy gọi trước.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>Đã kiểm tra ngày {day}</translation>
    </message>
    <message>
        <source>This place is closed for good</source>
        <translation>Nơi này đã đóng cửa hẳn</translation>
    </message>
    <message>
        <source>The hours are wrong</source>
        <translation>Giờ mở cửa sai</translation>
    </message>
    <message>
        <source>The phone number is wrong</source>
        <translation>Số điện thoại sai</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <translation>Địa chỉ sai</translation>
    </message>
    <message>
        <source>I went there and they sent me away</source>
        <translation>Tôi đã đến đó và họ không nhận</translation>
    </message>
    <message>
        <source>Something else is wrong</source>
        <translation>Điều khác bị sai</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Đang mở cửa</translation>
    </message>
    <message>
        <source>Open now, until {time}</source>
        <translation>Đang mở cửa, đến {time}</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Đang đóng cửa</translation>
    </message>
    <message>
        <source>Closed now, opens at {time}</source>
        <translation>Đang đóng cửa, mở lúc {time}</translation>
    </message>
    <message>
        <source>Closed now, opens {day} at {time}</source>
        <translation>Đang đóng cửa, mở {day} lúc {time}</translation>
    </message>
    <message>
        <source>from {since}</source>
        <translation>từ {since}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} đến {until}</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Display</source>
        <translation>Hiển thị</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>State ID or driver&apos;s license</source>
        <translation>Thẻ căn cước tiểu bang hoặc bằng lái xe</translation>
    </message>
    <message>
        <source>Social Security card</source>
        <translation>Thẻ An sinh Xã hội</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Giấy khai sinh</translation>
    </message>
    <message>
        <source>Pay stub</source>
        <translation>Phiếu lương</translation>
    </message>
    <message>
        <source>Benefit letter</source>
        <translation>Thư xác nhận trợ cấp</translation>
    </message>
    <message>
        <source>DD-214 (military papers)</source>
        <translation>DD-214 (giấy tờ quân đội)</translation>
    </message>
    <message>
        <source>Proof of disability</source>
        <translation>Giấy chứng nhận khuyết tật</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Thứ khác</translation>
    </message>
</context>
<context>
    <name>DocumentKindScreen</name>
    <message>
        <source>What do you want to add?</source>
        <translation>Quý vị muốn thêm gì?</translation>
    </message>
    <message>
        <source>So your care team knows what it is.</source>
        <translation>Để nhóm chăm sóc biết đó là gì.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Vui lòng chọn một mục.</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Các loại giấy tờ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>Your document</source>
        <translation>Giấy tờ của quý vị</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Trang {number} trên {count}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Ask to delete it</source>
        <translation>Xin xóa</translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Your documents</source>
        <translation>Giấy tờ của quý vị</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Thêm giấy tờ</translation>
    </message>
    <message>
        <source>There is no connection right now. You can still add one. It waits here, and nobody can read it.</source>
        <translation>Hiện không có kết nối. Quý vị vẫn có thể thêm. Giấy tờ chờ ở đây và không ai đọc được.</translation>
    </message>
    <message>
        <source>You have not given one yet. You choose what you give.</source>
        <translation>Quý vị chưa đưa giấy tờ nào. Quý vị chọn đưa gì.</translation>
    </message>
    <message>
        <source>Nothing of them is shown until you open one.</source>
        <translation>Không hiện gì cho đến khi quý vị mở một giấy tờ.</translation>
    </message>
    <message>
        <source>Staff have looked at it and may need it. They decide, and you see it here.</source>
        <translation>Nhân viên đã xem và có thể cần. Nhân viên quyết định, và quý vị thấy kết quả ở đây.</translation>
    </message>
    <message>
        <source>It is deleted. Nobody can see it any more.</source>
        <translation>Đã xóa. Không ai còn xem được nữa.</translation>
    </message>
    <message>
        <source>Who can see them</source>
        <translation>Ai có thể xem</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Mở: {what}</translation>
    </message>
    <message>
        <source>Asked for: {what}</source>
        <translation>Được yêu cầu: {what}</translation>
    </message>
    <message>
        <source>Your care team asks for this</source>
        <translation>Nhóm chăm sóc xin giấy này</translation>
    </message>
    <message>
        <source>Take a photo of it</source>
        <translation>Chụp ảnh giấy này</translation>
    </message>
    <message>
        <source>Take a photo: {what}</source>
        <translation>Chụp ảnh: {what}</translation>
    </message>
    <message>
        <source>I do not have it</source>
        <translation>Tôi không có</translation>
    </message>
    <message>
        <source>I do not have it: {what}</source>
        <translation>Tôi không có: {what}</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>You gave one. Staff look at it.</source>
        <translation>Quý vị đã đưa. Nhân viên sẽ xem.</translation>
    </message>
    <message>
        <source>You said: {answer}</source>
        <translation>Quý vị đã nói: {answer}</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Your account is ready</source>
        <translation>Tài khoản của quý vị đã sẵn sàng</translation>
    </message>
    <message>
        <source>You are signed in now.</source>
        <translation>Quý vị đã đăng nhập.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Tiếp theo là gì</translation>
    </message>
    <message>
        <source>Only you may use this account. Next time, choose Sign in and use what you have just set.</source>
        <translation>Chỉ quý vị được dùng tài khoản này. Lần sau, hãy chọn Đăng nhập và dùng những gì quý vị vừa đặt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>DrawScreen</name>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Sign on the line</source>
        <translation>Ký trên đường kẻ</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>Ký ở đây bằng ngón tay</translation>
    </message>
    <message>
        <source>Your signature goes on the paper you just read, and nowhere else.</source>
        <translation>Chữ ký của quý vị chỉ nằm trên giấy quý vị vừa đọc, không ở nơi nào khác.</translation>
    </message>
    <message>
        <source>Yes, this is my signature</source>
        <translation>Phải, đây là chữ ký của tôi</translation>
    </message>
    <message>
        <source>Check and sign</source>
        <translation>Xem lại và ký</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>I cannot draw: use my typed name</source>
        <translation>Tôi không vẽ được: dùng tên đã nhập</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Làm lại từ đầu</translation>
    </message>
    <message>
        <source>I cannot draw: type my name</source>
        <translation>Tôi không vẽ được: nhập tên tôi</translation>
    </message>
    <message>
        <source>There is nothing on the line yet. Draw your signature, or choose to type your name.</source>
        <translation>Chưa có gì trên đường kẻ. Hãy vẽ chữ ký, hoặc chọn nhập tên.</translation>
    </message>
    <message>
        <source>This is only a small dot. Is it your signature? If not, draw it again.</source>
        <translation>Đây chỉ là một chấm nhỏ. Có phải chữ ký của quý vị không? Nếu không, hãy vẽ lại.</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Find a client</source>
        <translation>Tìm khách hàng</translation>
    </message>
    <message>
        <source>Review what clients gave</source>
        <translation>Xem xét những gì khách hàng đưa</translation>
    </message>
    <message>
        <source>Answer messages</source>
        <translation>Trả lời tin nhắn</translation>
    </message>
    <message>
        <source>What clients are asked for</source>
        <translation>Những gì đã xin khách hàng</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Ki-ốt này</translation>
    </message>
    <message>
        <source>End staff mode</source>
        <translation>Kết thúc chế độ nhân viên</translation>
    </message>
</context>
<context>
    <name>EmailCopyScreen</name>
    <message>
        <source>Do you want a copy by e-mail?</source>
        <translation>Quý vị có muốn nhận bản sao qua email không?</translation>
    </message>
    <message>
        <source>It goes to the e-mail address of your account, and nowhere else.</source>
        <translation>Bản sao được gửi đến địa chỉ email của tài khoản quý vị, không gửi đi nơi nào khác.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Địa chỉ email</translation>
    </message>
    <message>
        <source>E-mail is less private</source>
        <translation>Email kém riêng tư hơn</translation>
    </message>
    <message>
        <source>Who can open your e-mail can read the paper. It has your name and your signature on it.</source>
        <translation>Ai mở được email của quý vị đều đọc được giấy này. Trên giấy có tên và chữ ký của quý vị.</translation>
    </message>
    <message>
        <source>A copy that was e-mailed cannot be called back.</source>
        <translation>Bản sao đã gửi qua email thì không lấy lại được.</translation>
    </message>
    <message>
        <source>Yes, e-mail me a copy</source>
        <translation>Có, gửi bản sao cho tôi</translation>
    </message>
</context>
<context>
    <name>EmailScreen</name>
    <message>
        <source>Is this the person’s e-mail?</source>
        <translation>Đây có phải là email của người này không?</translation>
    </message>
    <message>
        <source>The invitation goes there. It must be the one on the contact tab.</source>
        <translation>Thư mời được gửi đến đó. Địa chỉ này phải là địa chỉ trong mục liên lạc.</translation>
    </message>
    <message>
        <source>E-mail on the contact tab</source>
        <translation>Email trong mục liên lạc</translation>
    </message>
    <message>
        <source>Ask the person. What you change here changes the contact tab.</source>
        <translation>Hãy hỏi người đó. Quý vị đổi ở đây thì mục liên lạc cũng đổi.</translation>
    </message>
    <message>
        <source>Please ask the person, and tick the box if it is right.</source>
        <translation>Vui lòng hỏi người đó, và đánh dấu vào ô nếu đúng.</translation>
    </message>
    <message>
        <source>The person says that this e-mail is right.</source>
        <translation>Người này nói rằng email này đúng.</translation>
    </message>
    <message>
        <source>Verified: invite</source>
        <translation>Đã xác minh: mời</translation>
    </message>
    <message>
        <source>Verified: new sign-in</source>
        <translation>Đã xác minh: đăng nhập mới</translation>
    </message>
    <message>
        <source>Please type the e-mail address of the person.</source>
        <translation>Vui lòng nhập địa chỉ email của người này.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
</context>
<context>
    <name>HeldScreen</name>
    <message>
        <source>What should happen to it?</source>
        <translation>Nên làm gì với nó?</translation>
    </message>
    <message>
        <source>This kiosk cannot read it. It stays here until the portal takes it.</source>
        <translation>Ki-ốt này không đọc được. Nó ở lại đây cho đến khi cổng nhận.</translation>
    </message>
    <message>
        <source>It was sent again. It is still here.</source>
        <translation>Đã gửi lại. Nó vẫn còn ở đây.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Đó là gì</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Đưa ngày</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>Vì sao bị giữ lại</translation>
    </message>
    <message>
        <source>The client knows that it is lost for good.</source>
        <translation>Khách hàng biết rằng nó mất hẳn.</translation>
    </message>
    <message>
        <source>Please talk with the client first, then tick the box.</source>
        <translation>Hãy nói chuyện với khách hàng trước, rồi đánh dấu ô.</translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>What help do you need?</source>
        <translation>Quý vị cần giúp gì?</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>Nhờ một người</translation>
    </message>
    <message>
        <source>I do not need anybody now</source>
        <translation>Bây giờ tôi không cần ai</translation>
    </message>
    <message>
        <source>Kinds of help</source>
        <translation>Các loại trợ giúp</translation>
    </message>
    <message>
        <source>Do you want to talk to a person? Please ask at the desk.</source>
        <translation>Quý vị muốn nói chuyện với một người? Xin hỏi ở bàn tiếp nhận.</translation>
    </message>
    <message>
        <source>Nobody there after a while? Then please ask at the desk.</source>
        <translation>Một lúc sau vẫn chưa có ai? Vậy xin hỏi ở bàn tiếp nhận.</translation>
    </message>
    <message>
        <source>Do you still need somebody? Please ask at the desk, or ask again here.</source>
        <translation>Quý vị vẫn cần người giúp? Xin hỏi ở bàn tiếp nhận, hoặc hỏi lại ở đây.</translation>
    </message>
    <message>
        <source>Staff see which kiosk asks. They do not see who you are or what you do here.</source>
        <translation>Nhân viên thấy ki-ốt nào cần giúp. Họ không thấy quý vị là ai hay quý vị làm gì ở đây.</translation>
    </message>
    <message>
        <source>Ask a person here</source>
        <translation>Nhờ một người ở đây</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Hỏi lại</translation>
    </message>
    <message>
        <source>Staff were told at {time}.</source>
        <translation>Nhân viên đã được báo lúc {time}.</translation>
    </message>
    <message>
        <source>Somebody who works here will come to you.</source>
        <translation>Một người làm việc ở đây sẽ đến chỗ quý vị.</translation>
    </message>
    <message>
        <source>Staff could not be told that you need nobody now. Your call ends by itself at {time}.</source>
        <translation>Không thể báo cho nhân viên rằng quý vị không cần ai nữa. Lời gọi tự kết thúc lúc {time}.</translation>
    </message>
    <message>
        <source>Staff could not be told from here. Please ask at the desk.</source>
        <translation>Không thể báo cho nhân viên từ đây. Xin hỏi ở bàn tiếp nhận.</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Touch the screen to go on.</source>
        <translation>Chạm vào màn hình để tiếp tục.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hello. What would you like to do?</source>
        <translation>Xin chào. Quý vị muốn làm gì?</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>Đọc và ký</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Quý vị có thể làm gì</translation>
    </message>
    <message>
        <source>You can read it now and answer.</source>
        <translation>Quý vị có thể đọc và trả lời ngay.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>See my appointments</source>
        <translation>Xem cuộc hẹn của tôi</translation>
    </message>
    <message>
        <source>You can take a photo of it here, or say that you do not have it.</source>
        <translation>Quý vị có thể chụp ảnh ở đây, hoặc báo là không có.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Your care team asks where they can find you</source>
        <translation>Nhóm chăm sóc hỏi có thể tìm bạn ở đâu</translation>
    </message>
    <message>
        <source>Tell only what is safe for you.</source>
        <translation>Chỉ cho biết điều an toàn cho bạn.</translation>
    </message>
    <message>
        <source>Tell a place</source>
        <translation>Cho biết một nơi</translation>
    </message>
    <message numerus="yes">
        <source>%n new from your care team</source>
        <translation>
            <numerusform>%n tin mới từ nhóm chăm sóc</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to your care team</source>
        <translation>Viết cho nhóm chăm sóc của quý vị</translation>
    </message>
    <message>
        <source>Last told: {day}</source>
        <translation>Lần báo gần nhất: {day}</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Chưa báo</translation>
    </message>
    <message numerus="yes">
        <source>%n ways to reach you</source>
        <translation>
            <numerusform>%n cách liên lạc với quý vị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed papers</source>
        <translation>
            <numerusform>%n giấy đã ký</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Chưa có gì</translation>
    </message>
    <message>
        <source>Food, a bed, a doctor and more</source>
        <translation>Thức ăn, chỗ ngủ, bác sĩ và nhiều nữa</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>Ai có thể xem gì</translation>
    </message>
    <message>
        <source>Your case manager wrote to you</source>
        <translation>Người quản lý hồ sơ đã viết cho quý vị</translation>
    </message>
    <message>
        <source>Your care team wrote to you</source>
        <translation>Nhóm chăm sóc đã viết cho quý vị</translation>
    </message>
    <message>
        <source>You have an appointment today at {time}</source>
        <translation>Quý vị có cuộc hẹn hôm nay lúc {time}</translation>
    </message>
    <message>
        <source>You have an appointment tomorrow at {time}</source>
        <translation>Quý vị có cuộc hẹn ngày mai lúc {time}</translation>
    </message>
    <message>
        <source>Your appointment on {day} at {time} is cancelled</source>
        <translation>Cuộc hẹn của quý vị ({day}, {time}) đã bị hủy</translation>
    </message>
    <message>
        <source>Your care team cancelled it. You can book another time.</source>
        <translation>Nhóm chăm sóc đã hủy. Quý vị có thể đặt giờ khác.</translation>
    </message>
    <message>
        <source>If you cannot come, please cancel.</source>
        <translation>Nếu không đến được, xin hủy cuộc hẹn.</translation>
    </message>
    <message>
        <source>Your care team asks for a document</source>
        <translation>Nhóm chăm sóc xin quý vị một giấy tờ</translation>
    </message>
    <message numerus="yes">
        <source>Your care team asks for %n documents</source>
        <translation>
            <numerusform>Nhóm chăm sóc xin quý vị %n giấy tờ</numerusform>
        </translation>
    </message>
    <message>
        <source>One paper is waiting for you to sign</source>
        <translation>Có một giấy đang chờ quý vị ký</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are waiting for you to sign</source>
        <translation>
            <numerusform>Có %n giấy đang chờ quý vị ký</numerusform>
        </translation>
    </message>
    <message>
        <source>Its text is new since you signed. About 3 minutes.</source>
        <translation>Nội dung đã đổi từ khi quý vị ký. Khoảng 3 phút.</translation>
    </message>
    <message>
        <source>You read it first. Then you say yes or no.</source>
        <translation>Quý vị đọc trước. Sau đó quý vị trả lời có hoặc không.</translation>
    </message>
    <message>
        <source>It says who may see your information. About 3 minutes.</source>
        <translation>Giấy này nói ai được xem thông tin của quý vị. Khoảng 3 phút.</translation>
    </message>
</context>
<context>
    <name>HowLongScreen</name>
    <message>
        <source>How long is this true?</source>
        <translation>Điều này đúng trong bao lâu?</translation>
    </message>
    <message>
        <source>After that, your care team knows that it is old.</source>
        <translation>Sau đó, nhóm chăm sóc biết rằng thông tin này đã cũ.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Vui lòng chọn một mục.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Bao lâu</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>IdentifierScreen</name>
    <message>
        <source>How do you sign in?</source>
        <translation>Quý vị đăng nhập bằng cách nào?</translation>
    </message>
    <message>
        <source>So we know which account to open.</source>
        <translation>Để chúng tôi biết mở tài khoản nào.</translation>
    </message>
    <message>
        <source>E-mail address, user name or card number</source>
        <translation>Địa chỉ email, tên người dùng hoặc số thẻ</translation>
    </message>
    <message>
        <source>You find the card number below the square code of your card.</source>
        <translation>Số thẻ nằm dưới mã vuông trên thẻ của quý vị.</translation>
    </message>
    <message>
        <source>Use my phone</source>
        <translation>Dùng điện thoại của tôi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Please type your e-mail address, user name or card number.</source>
        <translation>Vui lòng nhập địa chỉ email, tên người dùng hoặc số thẻ của quý vị.</translation>
    </message>
</context>
<context>
    <name>InviteRefusedScreen</name>
    <message>
        <source>This person cannot be invited yet</source>
        <translation>Chưa thể mời người này</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Không có gì được gửi đi.</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Người tiếp theo</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Quy tắc {rule}</translation>
    </message>
</context>
<context>
    <name>ItemScreen</name>
    <message>
        <source>Reject</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Given in the portal · {day}</source>
        <translation>Đưa trên cổng · {day}</translation>
    </message>
    <message>
        <source>Given in the portal · {day} · waited on a kiosk</source>
        <translation>Đưa trên cổng · {day} · đã chờ trên ki-ốt</translation>
    </message>
    <message>
        <source>A permission was taken back</source>
        <translation>Một sự cho phép đã được rút lại</translation>
    </message>
    <message>
        <source>Can this be taken over?</source>
        <translation>Có thể nhận điều này không?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Tôi đã xem</translation>
    </message>
    <message>
        <source>This account was closed because somebody else used it. Ask the client first.</source>
        <translation>Tài khoản này đã đóng vì người khác đã dùng. Hãy hỏi khách hàng trước.</translation>
    </message>
    <message>
        <source>Staff changed this after the client had looked. You see both.</source>
        <translation>Nhân viên đã đổi điều này sau khi khách hàng xem. Bạn thấy cả hai.</translation>
    </message>
    <message>
        <source>The client signs in with this address. Accept changes it there too.</source>
        <translation>Khách hàng đăng nhập bằng địa chỉ này. Chấp nhận cũng đổi ở đó.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Trang {number} / {count}</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>It is safe here that you took your permission back. It goes to the portal as soon as possible.</source>
        <translation>Việc quý vị rút lại sự cho phép được lưu an toàn ở đây. Cổng thông tin sẽ nhận ngay khi có thể.</translation>
    </message>
    <message>
        <source>Your place is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Nơi của quý vị đã được lưu an toàn. Thông tin sẽ đến cổng thông tin ngay khi có kết nối.</translation>
    </message>
    <message>
        <source>Your message is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Tin nhắn của quý vị đã được giữ an toàn. Tin sẽ đến cổng thông tin ngay khi có kết nối.</translation>
    </message>
    <message>
        <source>Your change is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Thay đổi của quý vị đã được lưu an toàn. Thông tin sẽ đến cổng thông tin ngay khi có kết nối.</translation>
    </message>
    <message>
        <source>Your message that you cannot come is safe here. It goes to the portal as soon as there is a connection.</source>
        <translation>Tin báo rằng quý vị không đến được đã được giữ an toàn ở đây. Tin sẽ đến cổng thông tin ngay khi có kết nối.</translation>
    </message>
    <message>
        <source>Your wish is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Mong muốn của quý vị đã được giữ an toàn. Nó sẽ đến cổng thông tin ngay khi có kết nối.</translation>
    </message>
    <message>
        <source>Your document is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Giấy tờ của quý vị đã được lưu an toàn. Giấy tờ sẽ đến cổng thông tin ngay khi có kết nối.</translation>
    </message>
    <message>
        <source>Your answer is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Câu trả lời của quý vị đã được lưu an toàn. Trả lời sẽ đến cổng thông tin ngay khi có kết nối.</translation>
    </message>
    <message>
        <source>The portal knows since {day} at {time} that you took your permission back.</source>
        <translation>Cổng thông tin đã biết từ {time} ngày {day} rằng quý vị rút lại sự cho phép.</translation>
    </message>
    <message>
        <source>Your place reached the portal on {day} at {time}.</source>
        <translation>Nơi của quý vị đã đến cổng thông tin ngày {day} lúc {time}.</translation>
    </message>
    <message>
        <source>Your change reached the portal on {day} at {time}.</source>
        <translation>Thay đổi của quý vị đã đến cổng thông tin ngày {day} lúc {time}.</translation>
    </message>
    <message>
        <source>Your message that you cannot come reached the portal on {day} at {time}.</source>
        <translation>Tin báo rằng quý vị không đến được đã đến cổng thông tin ngày {day} lúc {time}.</translation>
    </message>
    <message>
        <source>Your wish reached the portal on {day} at {time}.</source>
        <translation>Mong muốn của quý vị đã đến cổng thông tin ngày {day} lúc {time}.</translation>
    </message>
    <message>
        <source>Your message reached the portal on {day} at {time}.</source>
        <translation>Tin nhắn của quý vị đã đến cổng thông tin vào {day} lúc {time}.</translation>
    </message>
    <message>
        <source>Your document reached the portal on {day} at {time}.</source>
        <translation>Giấy tờ của quý vị đã đến cổng thông tin ngày {day} lúc {time}.</translation>
    </message>
    <message>
        <source>Your answer reached the portal on {day} at {time}.</source>
        <translation>Câu trả lời của quý vị đã đến cổng thông tin ngày {day} lúc {time}.</translation>
    </message>
    <message>
        <source>The portal could not take this yet. It is safe here. Staff will look at it.</source>
        <translation>Cổng thông tin chưa nhận được. Việc này vẫn an toàn ở đây. Nhân viên sẽ xem.</translation>
    </message>
    <message>
        <source>The portal could not take your place yet. It is safe here. Staff will look at it.</source>
        <translation>Cổng thông tin chưa nhận được nơi của quý vị. Thông tin vẫn an toàn ở đây. Nhân viên sẽ xem.</translation>
    </message>
    <message>
        <source>The portal could not take your message yet. It is safe here. Staff will look at it.</source>
        <translation>Cổng thông tin chưa nhận được tin nhắn của quý vị. Tin được giữ an toàn ở đây. Nhân viên sẽ xem.</translation>
    </message>
    <message>
        <source>The portal could not take your change yet. It is safe here. Staff will look at it.</source>
        <translation>Cổng thông tin chưa nhận được thay đổi của quý vị. Thông tin vẫn an toàn ở đây. Nhân viên sẽ xem.</translation>
    </message>
    <message>
        <source>The portal could not cancel it yet. It is safe here. Please tell staff that you cannot come.</source>
        <translation>Cổng thông tin chưa hủy được. Tin báo được giữ an toàn ở đây. Xin báo nhân viên rằng quý vị không đến được.</translation>
    </message>
    <message>
        <source>The portal could not take your wish yet. It is safe here. Staff will look at it.</source>
        <translation>Cổng thông tin chưa nhận được mong muốn của quý vị. Nó được giữ an toàn ở đây. Nhân viên sẽ xem.</translation>
    </message>
    <message>
        <source>The portal could not take your document yet. It is safe here. Staff will look at it.</source>
        <translation>Cổng thông tin chưa nhận được giấy tờ của quý vị. Giấy tờ vẫn an toàn ở đây. Nhân viên sẽ xem.</translation>
    </message>
    <message>
        <source>The portal could not take your answer yet. It is safe here. Staff will look at it.</source>
        <translation>Cổng thông tin chưa nhận được câu trả lời của quý vị. Trả lời vẫn an toàn ở đây. Nhân viên sẽ xem.</translation>
    </message>
    <message>
        <source>The portal did not take this paper: it is not as you signed it.</source>
        <translation>Cổng thông tin không nhận giấy này: giấy không giống như khi quý vị ký.</translation>
    </message>
    <message>
        <source>The portal did not take this: it was damaged on the way.</source>
        <translation>Cổng thông tin không nhận: dữ liệu bị hỏng trên đường đi.</translation>
    </message>
    <message>
        <source>{agency} will see it. You can take it back at any time, here or with staff.</source>
        <translation>{agency} sẽ thấy giấy này. Quý vị có thể rút lại bất cứ lúc nào, tại đây hoặc cùng với nhân viên.</translation>
    </message>
    <message>
        <source>{agency} will see it. You can read it again here at any time.</source>
        <translation>{agency} sẽ thấy giấy này. Quý vị có thể đọc lại ở đây bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Staff at {agency} are told. From now on, the paper gives nobody the right to share.</source>
        <translation>Nhân viên tại {agency} được báo. Từ bây giờ, giấy này không cho ai quyền chia sẻ nữa.</translation>
    </message>
    <message>
        <source>Your care team sees that you do not come. You can book another time under Messages.</source>
        <translation>Nhóm chăm sóc thấy rằng quý vị không đến. Quý vị có thể đặt giờ khác trong mục Tin nhắn.</translation>
    </message>
    <message>
        <source>Your care team sees that you want to look at it together. Talk about it when you meet.</source>
        <translation>Nhóm chăm sóc thấy rằng quý vị muốn cùng xem. Hãy nói về việc này khi gặp nhau.</translation>
    </message>
    <message>
        <source>Your care team looks at it. You see under My documents when they did.</source>
        <translation>Nhóm chăm sóc sẽ xem. Trong mục Giấy tờ của tôi, quý vị thấy họ xem khi nào.</translation>
    </message>
    <message>
        <source>Your care team reads it. They look for what to do next.</source>
        <translation>Nhóm chăm sóc sẽ đọc và tìm cách làm tiếp.</translation>
    </message>
    <message>
        <source>{agency} will see it. It lasts until {until}, unless you take it back sooner.</source>
        <translation>{agency} sẽ thấy giấy này. Giấy có hiệu lực đến ngày {until}, trừ khi quý vị rút lại sớm hơn.</translation>
    </message>
    <message>
        <source>{agency} will see that you said no. You still get services.</source>
        <translation>{agency} sẽ thấy rằng quý vị nói không. Quý vị vẫn nhận được dịch vụ.</translation>
    </message>
    <message>
        <source>Your care team can see it. You can remove it at any time.</source>
        <translation>Nhóm chăm sóc của quý vị thấy được. Quý vị có thể xóa bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Your care team reads it at the portal. The answer comes here, under Messages.</source>
        <translation>Nhóm chăm sóc đọc tin tại cổng thông tin. Trả lời sẽ đến đây, trong mục Tin nhắn.</translation>
    </message>
    <message>
        <source>Staff look at it. Then your care team uses it to reach you.</source>
        <translation>Nhân viên xem trước. Sau đó nhóm chăm sóc dùng để liên lạc với quý vị.</translation>
    </message>
    <message>
        <source>Your signed paper is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Giấy đã ký của quý vị được lưu an toàn. Giấy sẽ đến cổng thông tin ngay khi có kết nối.</translation>
    </message>
    <message>
        <source>Your signed paper reached the portal on {day} at {time}.</source>
        <translation>Giấy đã ký của quý vị đã đến cổng thông tin ngày {day} lúc {time}.</translation>
    </message>
    <message>
        <source>The portal could not take your paper yet. It is safe here. Staff will look at it.</source>
        <translation>Cổng thông tin chưa nhận được giấy của quý vị. Giấy vẫn an toàn ở đây. Nhân viên sẽ xem.</translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>What happens next</source>
        <translation>Tiếp theo là gì</translation>
    </message>
    <message>
        <source>Nothing of yours stays on this computer when you end your visit.</source>
        <translation>Khi quý vị kết thúc lượt dùng, không có gì của quý vị còn lại trên máy này.</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>Làm việc khác</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Saved on this kiosk</source>
        <translation>Đã lưu trên ki-ốt này</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Số tham chiếu</translation>
    </message>
    <message>
        <source>Please tell staff now. They can help you to do it again.</source>
        <translation>Vui lòng báo nhân viên ngay. Họ có thể giúp quý vị làm lại.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>On-screen keyboard</source>
        <translation>Bàn phím trên màn hình</translation>
    </message>
    <message>
        <source>Mark {mark} for the next letter</source>
        <translation>Dấu {mark} cho chữ tiếp theo</translation>
    </message>
    <message>
        <source>Keys {label}</source>
        <translation>Phím {label}</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Chữ hoa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Cất bàn phím</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Dấu cách</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Chữ cái</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Dòng mới</translation>
    </message>
</context>
<context>
    <name>KindScreen</name>
    <message>
        <source>What do you want to add?</source>
        <translation>Quý vị muốn thêm gì?</translation>
    </message>
    <message>
        <source>One way is enough. More ways help if one stops working.</source>
        <translation>Một cách là đủ. Thêm cách khác sẽ có ích nếu một cách không dùng được nữa.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Vui lòng chọn một mục.</translation>
    </message>
    <message>
        <source>Ways to reach you</source>
        <translation>Các cách liên lạc với quý vị</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>tiếng Anh</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>tiếng Tây Ban Nha</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>tiếng Việt</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>tiếng Trung</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>tiếng Philippines</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>The same</source>
        <translation>Giống nhau</translation>
    </message>
    <message>
        <source>Close, but not the same</source>
        <translation>Gần giống, nhưng không giống hẳn</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Khác nhau</translation>
    </message>
    <message>
        <source>Not on the card</source>
        <translation>Không có trên thẻ</translation>
    </message>
    <message>
        <source>Not in the record</source>
        <translation>Không có trong hồ sơ</translation>
    </message>
</context>
<context>
    <name>Location</name>
    <message>
        <source>Here, at this center</source>
        <translation>Ở đây, tại trung tâm này</translation>
    </message>
    <message>
        <source>An address or a place</source>
        <translation>Một địa chỉ hoặc một nơi</translation>
    </message>
    <message>
        <source>Where two streets meet</source>
        <translation>Nơi hai con đường gặp nhau</translation>
    </message>
    <message>
        <source>Near something that people know</source>
        <translation>Gần một chỗ mà mọi người biết</translation>
    </message>
    <message>
        <source>Example: Main Library, second floor</source>
        <translation>Ví dụ: Thư viện chính, tầng hai</translation>
    </message>
    <message>
        <source>Example: First Street and Oak Street</source>
        <translation>Ví dụ: First Street và Oak Street</translation>
    </message>
    <message>
        <source>Example: under the bridge at 5th</source>
        <translation>Ví dụ: dưới cầu ở đường số 5</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Buổi sáng</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>Buổi chiều</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Buổi tối</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Ban đêm</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Ngày nào cũng được</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>Chỉ hôm nay</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Một tuần</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Một tháng</translation>
    </message>
    <message>
        <source>Until I say something else</source>
        <translation>Cho đến khi tôi báo khác</translation>
    </message>
    <message>
        <source>Until you say something else</source>
        <translation>Cho đến khi quý vị báo khác</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Đến ngày {day}</translation>
    </message>
</context>
<context>
    <name>LongField</name>
    <message numerus="yes">
        <source>There is room for %n more letters.</source>
        <translation>
            <numerusform>Còn chỗ cho %n chữ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookAtPhotoScreen</name>
    <message>
        <source>Can you read every word?</source>
        <translation>Quý vị có đọc được mọi chữ không?</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>Ảnh của quý vị</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Cách hiển thị</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Chụp lại</translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation>Xoay hình</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Clear text</source>
        <translation>Chữ rõ</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Đen trắng</translation>
    </message>
    <message>
        <source>If not, take it again. The camera is off now.</source>
        <translation>Nếu không, hãy chụp lại. Máy ảnh đã tắt.</translation>
    </message>
    <message>
        <source>Move the corners</source>
        <translation>Di chuyển các góc</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Dùng ảnh này</translation>
    </message>
</context>
<context>
    <name>LostCardScreen</name>
    <message>
        <source>Did you lose your card?</source>
        <translation>Quý vị bị mất thẻ?</translation>
    </message>
    <message>
        <source>Tell us, and nobody else can use it.</source>
        <translation>Hãy báo cho chúng tôi, và không ai khác dùng được thẻ đó.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Điều gì sẽ xảy ra</translation>
    </message>
    <message>
        <source>The card stops working at once, for you too.</source>
        <translation>Thẻ ngừng hoạt động ngay, đối với cả quý vị.</translation>
    </message>
    <message>
        <source>You stay signed in until you end this visit.</source>
        <translation>Quý vị vẫn đăng nhập cho đến khi kết thúc lượt dùng này.</translation>
    </message>
    <message>
        <source>To sign in again, you need a new card. Staff give you one in a minute.</source>
        <translation>Để đăng nhập lại, quý vị cần thẻ mới. Nhân viên cấp thẻ trong một phút.</translation>
    </message>
    <message>
        <source>Yes, my card is lost</source>
        <translation>Đúng, tôi bị mất thẻ</translation>
    </message>
</context>
<context>
    <name>MaskedValue</name>
    <message>
        <source>hidden</source>
        <translation>đã ẩn</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Hide {what}</source>
        <translation>Ẩn {what}</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>Hiện {what}</translation>
    </message>
</context>
<context>
    <name>MethodScreen</name>
    <message>
        <source>How do you want to sign in?</source>
        <translation>Quý vị muốn đăng nhập bằng cách nào?</translation>
    </message>
    <message>
        <source>Staff can change this for you at any time.</source>
        <translation>Nhân viên có thể đổi cho quý vị bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Please choose one of the two ways.</source>
        <translation>Vui lòng chọn một trong hai cách.</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Các cách đăng nhập</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>E-mail and password</source>
        <translation>Email và mật khẩu</translation>
    </message>
    <message>
        <source>You sign in with {email}. Good if you use your e-mail often.</source>
        <translation>Quý vị đăng nhập bằng {email}. Cách này tốt nếu quý vị hay dùng email.</translation>
    </message>
    <message>
        <source>Card and PIN</source>
        <translation>Thẻ và mã PIN</translation>
    </message>
    <message>
        <source>You get a card number and choose a PIN. Good if you have no phone.</source>
        <translation>Quý vị nhận số thẻ và chọn mã PIN. Cách này tốt nếu quý vị không có điện thoại.</translation>
    </message>
</context>
<context>
    <name>MineScreen</name>
    <message>
        <source>Your appointments</source>
        <translation>Các cuộc hẹn của quý vị</translation>
    </message>
    <message>
        <source>There is no connection, so you cannot book a time now. You can still cancel.</source>
        <translation>Không có kết nối nên bây giờ quý vị không đặt giờ được. Quý vị vẫn có thể hủy.</translation>
    </message>
    <message>
        <source>Book a time</source>
        <translation>Đặt giờ</translation>
    </message>
    <message>
        <source>If you cannot come, please cancel. Then somebody else can have the time.</source>
        <translation>Nếu không đến được, xin hủy cuộc hẹn. Khi đó người khác có thể nhận giờ này.</translation>
    </message>
    <message>
        <source>You have no appointment now. You can book a time with your care team.</source>
        <translation>Bây giờ quý vị không có cuộc hẹn. Quý vị có thể đặt giờ với nhóm chăm sóc.</translation>
    </message>
    <message>
        <source>You have no appointment, and no times are offered now. You can write to your care team.</source>
        <translation>Quý vị không có cuộc hẹn và bây giờ không có giờ trống. Quý vị có thể viết cho nhóm chăm sóc.</translation>
    </message>
    <message>
        <source>You have no appointment now.</source>
        <translation>Bây giờ quý vị không có cuộc hẹn.</translation>
    </message>
    <message>
        <source>Cancel this appointment</source>
        <translation>Hủy cuộc hẹn này</translation>
    </message>
    <message>
        <source>Cancel: {when}</source>
        <translation>Hủy: {when}</translation>
    </message>
    <message>
        <source>This is over.</source>
        <translation>Cuộc hẹn này đã qua.</translation>
    </message>
    <message>
        <source>You cancelled this. It is saved here and goes to the portal.</source>
        <translation>Quý vị đã hủy. Việc này được lưu ở đây và sẽ đến cổng thông tin.</translation>
    </message>
    <message>
        <source>You cancelled this.</source>
        <translation>Quý vị đã hủy.</translation>
    </message>
    <message>
        <source>Your care team cancelled this. You do not need to come.</source>
        <translation>Nhóm chăm sóc đã hủy cuộc hẹn này. Quý vị không cần đến.</translation>
    </message>
</context>
<context>
    <name>NameDocumentScreen</name>
    <message>
        <source>What is it?</source>
        <translation>Đó là gì?</translation>
    </message>
    <message>
        <source>A few words are enough. Your care team reads them.</source>
        <translation>Vài từ là đủ. Nhóm chăm sóc sẽ đọc.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Đó là</translation>
    </message>
    <message>
        <source>Example: letter from a doctor</source>
        <translation>Ví dụ: thư của bác sĩ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Please write what it is, in a few words.</source>
        <translation>Vui lòng ghi đó là gì, bằng vài từ.</translation>
    </message>
</context>
<context>
    <name>NameScreen</name>
    <message>
        <source>What is your full name?</source>
        <translation>Họ tên đầy đủ của quý vị là gì?</translation>
    </message>
    <message>
        <source>It stands on the paper next to your signature.</source>
        <translation>Tên nằm trên giấy, bên cạnh chữ ký của quý vị.</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Please type your first and last name.</source>
        <translation>Vui lòng nhập họ và tên của quý vị.</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>New PIN</source>
        <translation>Mã PIN mới</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Nhập lại mã PIN đó</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Nhập lại mật khẩu đó</translation>
    </message>
    <message>
        <source>Please type 6 digits.</source>
        <translation>Vui lòng nhập 6 chữ số.</translation>
    </message>
    <message>
        <source>Please type 15 letters or more. You have {n} now.</source>
        <translation>Vui lòng nhập từ 15 chữ trở lên. Bây giờ có {n} chữ.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Please type this one again.</source>
        <translation>Hai mã PIN không giống nhau. Vui lòng nhập lại mã này.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Please type this one again.</source>
        <translation>Hai mật khẩu không giống nhau. Vui lòng nhập lại mật khẩu này.</translation>
    </message>
    <message>
        <source>6 digits that others cannot guess. You need them each time you use your card.</source>
        <translation>6 chữ số mà người khác không đoán được. Quý vị cần mã này mỗi lần dùng thẻ.</translation>
    </message>
    <message>
        <source>15 letters or more. Three or four words that you remember are good.</source>
        <translation>Từ 15 chữ trở lên. Ba hoặc bốn từ mà quý vị nhớ được là tốt.</translation>
    </message>
</context>
<context>
    <name>NewSecretScreen</name>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Chọn mã PIN</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Chọn mật khẩu</translation>
    </message>
</context>
<context>
    <name>NotVerifiedScreen</name>
    <message>
        <source>Not verified is recorded</source>
        <translation>Đã ghi là chưa xác minh</translation>
    </message>
    <message>
        <source>Nobody was invited.</source>
        <translation>Không ai được mời.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Quý vị có thể làm gì</translation>
    </message>
    <message>
        <source>Ask the person for a paper or a fact that is in the record. Then look them up again.</source>
        <translation>Hãy xin người đó một giấy tờ hoặc một thông tin có trong hồ sơ. Sau đó tìm lại.</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Người tiếp theo</translation>
    </message>
</context>
<context>
    <name>NowScreen</name>
    <message>
        <source>Do you want to see this now, or with your case manager?</source>
        <translation>Quý vị muốn xem bây giờ, hay xem cùng người quản lý hồ sơ?</translation>
    </message>
    <message>
        <source>Both are fine. You can also stop reading at any time.</source>
        <translation>Cách nào cũng được. Quý vị cũng có thể ngừng đọc bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>You asked to see this with your case manager. They can see that you asked.</source>
        <translation>Quý vị đã xin xem cùng người quản lý hồ sơ. Họ thấy được rằng quý vị đã xin.</translation>
    </message>
    <message>
        <source>I want to see it now</source>
        <translation>Tôi muốn xem bây giờ</translation>
    </message>
    <message>
        <source>With my case manager</source>
        <translation>Cùng người quản lý hồ sơ của tôi</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Đây là gì</translation>
    </message>
    <message>
        <source>If you choose your case manager, we tell them that you want to look at it together.</source>
        <translation>Nếu quý vị chọn người quản lý hồ sơ, chúng tôi báo cho họ rằng quý vị muốn cùng xem.</translation>
    </message>
</context>
<context>
    <name>OfferScreen</name>
    <message>
        <source>Print this</source>
        <translation>In trang này</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Giờ mở cửa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Square code for your phone</source>
        <translation>Mã vuông cho điện thoại của quý vị</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code. It opens on your phone.</source>
        <translation>Hướng máy ảnh của điện thoại vào mã. Nó mở trên điện thoại của quý vị.</translation>
    </message>
</context>
<context>
    <name>OnPaperScreen</name>
    <message>
        <source>Please ask staff for the paper</source>
        <translation>Vui lòng xin nhân viên giấy này</translation>
    </message>
    <message>
        <source>Nothing was signed on this screen.</source>
        <translation>Không có gì được ký trên màn hình này.</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Nói thế nào</translation>
    </message>
    <message>
        <source>Go to the desk and say:</source>
        <translation>Hãy đến quầy và nói:</translation>
    </message>
    <message>
        <source>“I would like to sign the release of information on paper.”</source>
        <translation>“Tôi muốn ký giấy cho phép chia sẻ thông tin trên giấy.”</translation>
    </message>
    <message>
        <source>“I would like to sign my form on paper.”</source>
        <translation>“Tôi muốn ký đơn của tôi trên giấy.”</translation>
    </message>
    <message>
        <source>The paper stays on your list here until it is signed.</source>
        <translation>Giấy này vẫn ở trong danh sách của quý vị cho đến khi được ký.</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>Làm việc khác</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>Text of the paper</source>
        <translation>Nội dung của giấy</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Page {number} of {count} · {title}, version {version}, {language}</source>
        <translation>Trang {number} trên {count} · {title}, phiên bản {version}, {language}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>It is printing. Take the paper with you.</source>
        <translation>Đang in. Hãy mang giấy theo.</translation>
    </message>
    <message>
        <source>It is printed. Take the paper with you.</source>
        <translation>Đã in xong. Hãy mang giấy theo.</translation>
    </message>
    <message>
        <source>It could not be printed. What you need still stands here.</source>
        <translation>Không in được. Những gì quý vị cần vẫn còn ở đây.</translation>
    </message>
</context>
<context>
    <name>PaperState</name>
    <message>
        <source>Saved on this kiosk on {signed}. It is on its way to the portal.</source>
        <translation>Đã lưu trên ki-ốt này ngày {signed}. Giấy đang được gửi đến cổng thông tin.</translation>
    </message>
    <message>
        <source>You took it back. That is saved on this kiosk and on its way to the portal.</source>
        <translation>Quý vị đã rút lại. Việc này đã lưu trên ki-ốt này và đang được gửi đến cổng thông tin.</translation>
    </message>
    <message>
        <source>You agreed on {signed}. It lasts until {until}.</source>
        <translation>Quý vị đã đồng ý ngày {signed}. Giấy có hiệu lực đến ngày {until}.</translation>
    </message>
    <message>
        <source>You agreed on {signed}. It ends soon: on {until}.</source>
        <translation>Quý vị đã đồng ý ngày {signed}. Giấy sắp hết hiệu lực: ngày {until}.</translation>
    </message>
    <message>
        <source>You agreed on {signed}. It ended on {until}.</source>
        <translation>Quý vị đã đồng ý ngày {signed}. Giấy đã hết hiệu lực ngày {until}.</translation>
    </message>
    <message>
        <source>You said no on {signed}.</source>
        <translation>Quý vị đã nói không ngày {signed}.</translation>
    </message>
    <message>
        <source>You agreed on {signed}. You took it back on {revoked}.</source>
        <translation>Quý vị đã đồng ý ngày {signed}. Quý vị đã rút lại ngày {revoked}.</translation>
    </message>
    <message>
        <source>You signed on {signed}. Staff did not take this over. Please ask them why.</source>
        <translation>Bạn đã ký ngày {signed}. Nhân viên không nhận. Hãy hỏi họ vì sao.</translation>
    </message>
    <message>
        <source>You agreed on {signed}. It has no end date.</source>
        <translation>Quý vị đã đồng ý ngày {signed}. Giấy không có ngày hết hạn.</translation>
    </message>
    <message>
        <source>You signed on {signed}. A later paper took its place.</source>
        <translation>Quý vị đã ký ngày {signed}. Một giấy sau này đã thay thế.</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Your signed papers</source>
        <translation>Giấy tờ quý vị đã ký</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Ở đây chưa có gì.</translation>
    </message>
    <message>
        <source>Touch a paper to read it, to get a copy, or to take a permission back.</source>
        <translation>Chạm vào một giấy để đọc, lấy bản sao hoặc rút lại sự cho phép.</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Số tham chiếu {reference}</translation>
    </message>
</context>
<context>
    <name>PhoneCodeScreen</name>
    <message>
        <source>Sign in with your phone</source>
        <translation>Đăng nhập bằng điện thoại của quý vị</translation>
    </message>
    <message>
        <source>So nobody here sees what you type.</source>
        <translation>Để không ai ở đây thấy những gì quý vị nhập.</translation>
    </message>
    <message>
        <source>Square code for your phone</source>
        <translation>Mã vuông cho điện thoại của quý vị</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Lấy mã mới</translation>
    </message>
    <message>
        <source>1. Point the camera of your phone at the square code.</source>
        <translation>1. Hướng máy ảnh điện thoại của quý vị vào mã vuông.</translation>
    </message>
    <message>
        <source>2. Sign in on your phone. Then look here again.</source>
        <translation>2. Đăng nhập trên điện thoại. Sau đó nhìn lại đây.</translation>
    </message>
    <message>
        <source>No camera?</source>
        <translation>Không có máy ảnh?</translation>
    </message>
    <message>
        <source>Open this page on your phone:</source>
        <translation>Mở trang này trên điện thoại của quý vị:</translation>
    </message>
    <message>
        <source>Then type this code:</source>
        <translation>Sau đó nhập mã này:</translation>
    </message>
    <message>
        <source>This code works for less than a minute.</source>
        <translation>Mã này dùng được chưa đến một phút nữa.</translation>
    </message>
    <message numerus="yes">
        <source>This code works for about %n more minute(s).</source>
        <translation>
            <numerusform>Mã này dùng được khoảng %n phút nữa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneNumberScreen</name>
    <message>
        <source>Type this number on your phone</source>
        <translation>Nhập số này trên điện thoại của quý vị</translation>
    </message>
    <message>
        <source>So we know that you stand here with your phone.</source>
        <translation>Để chúng tôi biết quý vị đang đứng đây với điện thoại của mình.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Does your phone not ask for a number? Then somebody else used your code. Get a new one.</source>
        <translation>Điện thoại của quý vị không hỏi số? Vậy người khác đã dùng mã của quý vị. Hãy lấy mã mới.</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Lấy mã mới</translation>
    </message>
</context>
<context>
    <name>PhoneOverScreen</name>
    <message>
        <source>Get a new code</source>
        <translation>Lấy mã mới</translation>
    </message>
    <message>
        <source>The sign-in was stopped on the phone</source>
        <translation>Việc đăng nhập đã bị dừng trên điện thoại</translation>
    </message>
    <message>
        <source>This code does not work any more</source>
        <translation>Mã này không còn dùng được</translation>
    </message>
    <message>
        <source>Nobody is signed in. You can try again, or go back to the other ways.</source>
        <translation>Không có ai đăng nhập. Quý vị có thể thử lại, hoặc quay lại các cách khác.</translation>
    </message>
    <message>
        <source>Its time is over, or it was used. You can get a new one.</source>
        <translation>Mã đã hết giờ, hoặc đã được dùng. Quý vị có thể lấy mã mới.</translation>
    </message>
</context>
<context>
    <name>PhotoScreen</name>
    <message>
        <source>What the camera sees</source>
        <translation>Hình máy ảnh đang thấy</translation>
    </message>
    <message>
        <source>Good. Stay like that.</source>
        <translation>Tốt. Xin giữ nguyên như vậy.</translation>
    </message>
    <message>
        <source>There is no picture yet. Please wait a moment.</source>
        <translation>Chưa có hình. Vui lòng chờ một chút.</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Chụp ảnh</translation>
    </message>
    <message>
        <source>Try the camera again</source>
        <translation>Thử lại máy ảnh</translation>
    </message>
    <message>
        <source>Tell my care team that I need help</source>
        <translation>Báo nhóm chăm sóc là tôi cần giúp</translation>
    </message>
    <message>
        <source>You can show the paper to staff, use another kiosk, or come back another day.</source>
        <translation>Quý vị có thể đưa giấy cho nhân viên xem, dùng ki-ốt khác, hoặc trở lại ngày khác.</translation>
    </message>
    <message>
        <source>Show the paper to the camera</source>
        <translation>Đưa giấy trước máy ảnh</translation>
    </message>
    <message>
        <source>Show page {number} to the camera</source>
        <translation>Đưa trang {number} trước máy ảnh</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>Máy ảnh đang bật</translation>
    </message>
    <message>
        <source>The camera starts. Please wait a moment.</source>
        <translation>Máy ảnh đang bật lên. Vui lòng chờ một chút.</translation>
    </message>
    <message>
        <source>The photo is taken by itself. You can press the button too. It is fine if the paper is old.</source>
        <translation>Ảnh được chụp tự động. Quý vị cũng có thể bấm nút. Giấy cũ cũng không sao.</translation>
    </message>
    <message>
        <source>Hold it flat and still. All four corners are in the picture. It is fine if it is old.</source>
        <translation>Giữ giấy phẳng và yên. Cả bốn góc nằm trong hình. Giấy cũ cũng được.</translation>
    </message>
</context>
<context>
    <name>PinAgainScreen</name>
    <message>
        <source>What is your own PIN?</source>
        <translation>Mã PIN của chính bạn là gì?</translation>
    </message>
    <message>
        <source>So nobody else does this while you look away.</source>
        <translation>Để không ai khác làm việc này khi bạn không nhìn.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Đóng tài khoản</translation>
    </message>
    <message>
        <source>Give a new sign-in</source>
        <translation>Cấp đăng nhập mới</translation>
    </message>
    <message>
        <source>Please type your PIN.</source>
        <translation>Vui lòng nhập mã PIN.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Where I can be found</source>
        <translation>Nơi có thể tìm tôi</translation>
    </message>
    <message>
        <source>My contact information</source>
        <translation>Thông tin liên lạc của tôi</translation>
    </message>
    <message>
        <source>My papers and ID</source>
        <translation>Giấy tờ và thẻ ID của tôi</translation>
    </message>
    <message>
        <source>Find help near me</source>
        <translation>Tìm trợ giúp gần tôi</translation>
    </message>
    <message>
        <source>My account and privacy</source>
        <translation>Tài khoản và sự riêng tư</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Where is it?</source>
        <translation>Nơi đó ở đâu?</translation>
    </message>
    <message>
        <source>How do people find you here?</source>
        <translation>Làm sao để tìm quý vị ở đây?</translation>
    </message>
    <message>
        <source>Use your own words. Your care team reads them as you write them.</source>
        <translation>Hãy dùng lời của quý vị. Nhóm chăm sóc đọc đúng như quý vị viết.</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Nơi</translation>
    </message>
    <message>
        <source>What helps to find you? You can leave this empty.</source>
        <translation>Điều gì giúp tìm thấy quý vị? Quý vị có thể để trống.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Please write where it is, in your own words.</source>
        <translation>Vui lòng viết nơi đó ở đâu, bằng lời của quý vị.</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>Customer Portal</source>
        <translation>Cổng Khách hàng</translation>
    </message>
    <message>
        <source>Help line: {number}</source>
        <translation>Đường dây trợ giúp: {number}</translation>
    </message>
    <message>
        <source>If you are in danger or in crisis: {number}</source>
        <translation>Nếu quý vị gặp nguy hiểm hoặc khủng hoảng: {number}</translation>
    </message>
    <message>
        <source>Some of this is not in your language yet. It is in English.</source>
        <translation>Một phần chưa có bằng tiếng của quý vị. Phần đó bằng tiếng Anh.</translation>
    </message>
</context>
<context>
    <name>Printable</name>
    <message>
        <source>This kiosk cannot print {letters}. Please write it another way.</source>
        <translation>Máy này không in được {letters}. Vui lòng viết cách khác.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Question {number} of {count} · {title}</source>
        <translation>Câu hỏi {number} trên {count} · {title}</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Quý vị có thể để trống.</translation>
    </message>
    <message>
        <source>This paper needs an answer here.</source>
        <translation>Giấy này cần câu trả lời ở đây.</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>The screen is off. Touch it, or press Escape, to switch it on.</source>
        <translation>Màn hình đang tắt. Hãy chạm vào, hoặc nhấn Escape, để bật.</translation>
    </message>
</context>
<context>
    <name>ReadAloudPanel</name>
    <message>
        <source>Read aloud</source>
        <translation>Đọc to</translation>
    </message>
    <message>
        <source>This kiosk has no voice for this language.</source>
        <translation>Ki-ốt này không có giọng đọc cho ngôn ngữ này.</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>Đọc trang này</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Chậm hơn</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Nhanh hơn</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>To hơn</translation>
    </message>
    <message>
        <source>Screen off while it speaks</source>
        <translation>Tắt màn hình khi đọc</translation>
    </message>
    <message>
        <source>I wear headphones</source>
        <translation>Tôi đang đeo tai nghe</translation>
    </message>
    <message>
        <source>Then it reads your own information too. Nobody else should hear it.</source>
        <translation>Khi đó máy cũng đọc thông tin riêng của quý vị. Không ai khác nên nghe.</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>How you read now</source>
        <translation>Cách quý vị đọc bây giờ</translation>
    </message>
    <message>
        <source>You can change all three at the top of each page.</source>
        <translation>Quý vị có thể đổi cả ba ở đầu mỗi trang.</translation>
    </message>
    <message>
        <source>We remember how you read</source>
        <translation>Chúng tôi nhớ cách quý vị đọc</translation>
    </message>
    <message>
        <source>Remember for next time?</source>
        <translation>Nhớ cho lần sau?</translation>
    </message>
    <message>
        <source>Each kiosk looks like this after you sign in. What you change is remembered too.</source>
        <translation>Mỗi ki-ốt sẽ trông như thế này sau khi quý vị đăng nhập. Những gì quý vị đổi cũng được nhớ.</translation>
    </message>
    <message>
        <source>Then each kiosk looks like this after you sign in.</source>
        <translation>Khi đó mỗi ki-ốt sẽ trông như thế này sau khi quý vị đăng nhập.</translation>
    </message>
    <message>
        <source>Do not remember it any more</source>
        <translation>Không nhớ nữa</translation>
    </message>
    <message>
        <source>Yes, remember it</source>
        <translation>Có, hãy nhớ</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Ngôn ngữ: {name}</translation>
    </message>
    <message>
        <source>Text: normal</source>
        <translation>Chữ: bình thường</translation>
    </message>
    <message>
        <source>Text: large</source>
        <translation>Chữ: lớn</translation>
    </message>
    <message>
        <source>Text: largest</source>
        <translation>Chữ: lớn nhất</translation>
    </message>
    <message>
        <source>Contrast: high</source>
        <translation>Tương phản: cao</translation>
    </message>
    <message>
        <source>Contrast: normal</source>
        <translation>Tương phản: bình thường</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>hidden</source>
        <translation>đã ẩn</translation>
    </message>
    <message>
        <source>button</source>
        <translation>nút</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>ô nhập chữ</translation>
    </message>
    <message>
        <source>tick box</source>
        <translation>ô đánh dấu</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>lựa chọn</translation>
    </message>
    <message>
        <source>place to draw</source>
        <translation>chỗ để vẽ</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>hình</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>đã đánh dấu</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>chưa đánh dấu</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>đã chọn</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
</context>
<context>
    <name>RefusedScreen</name>
    <message>
        <source>We could not open this invitation</source>
        <translation>Chúng tôi không mở được thư mời này</translation>
    </message>
    <message>
        <source>You can check what you typed and try again.</source>
        <translation>Quý vị có thể xem lại những gì đã nhập và thử lại.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Quý vị có thể làm gì</translation>
    </message>
    <message>
        <source>If it still does not work, please talk to a member of staff. They can make a new invitation.</source>
        <translation>Nếu vẫn không được, vui lòng nói với nhân viên. Họ có thể làm thư mời mới.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>RejectScreen</name>
    <message>
        <source>Why can it not be taken over?</source>
        <translation>Vì sao không thể nhận?</translation>
    </message>
    <message>
        <source>The client reads this, in their own language.</source>
        <translation>Khách hàng đọc điều này bằng ngôn ngữ của họ.</translation>
    </message>
    <message>
        <source>Please choose a reason first.</source>
        <translation>Hãy chọn một lý do trước.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Các lý do</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>Bằng lời của bạn, nếu muốn</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Please tell the client why.</source>
        <translation>Hãy nói cho khách hàng biết vì sao.</translation>
    </message>
</context>
<context>
    <name>RemoveScreen</name>
    <message>
        <source>Do you want to have it deleted?</source>
        <translation>Quý vị có muốn xóa không?</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Điều gì sẽ xảy ra</translation>
    </message>
    <message>
        <source>Staff have looked at it and may need it to help you. So they decide.</source>
        <translation>Nhân viên đã xem và có thể cần để giúp quý vị. Vì vậy nhân viên quyết định.</translation>
    </message>
    <message>
        <source>Staff have not looked at it. So it is gone at once, for good.</source>
        <translation>Nhân viên chưa xem. Vì vậy giấy tờ bị xóa ngay và vĩnh viễn.</translation>
    </message>
    <message>
        <source>You see here what they decide. You can also ask them.</source>
        <translation>Quý vị thấy quyết định ở đây. Quý vị cũng có thể hỏi họ.</translation>
    </message>
    <message>
        <source>You can give it again at any time.</source>
        <translation>Quý vị có thể đưa lại bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Ask to delete it</source>
        <translation>Xin xóa</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Có, xóa</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Only places that are open now</source>
        <translation>Chỉ những nơi đang mở cửa</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Xem thêm</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Những gì chúng tôi tìm thấy</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Danh sách của tôi</translation>
    </message>
    <message>
        <source>We found nothing. Try another word, or ask staff.</source>
        <translation>Chúng tôi không tìm thấy gì. Hãy thử từ khác, hoặc hỏi nhân viên.</translation>
    </message>
    <message>
        <source>For “{query}”. Touch one to see more.</source>
        <translation>Cho “{query}”. Chạm vào một mục để xem thêm.</translation>
    </message>
    <message>
        <source>Touch one to see more.</source>
        <translation>Chạm vào một mục để xem thêm.</translation>
    </message>
    <message>
        <source>Places with unknown hours are not shown. Touch one to see more.</source>
        <translation>Những nơi không rõ giờ không được hiện. Chạm vào một nơi để xem thêm.</translation>
    </message>
    <message>
        <source>None of them is open now, as far as we know. Call first, or look again later.</source>
        <translation>Theo chúng tôi biết, bây giờ không nơi nào mở cửa. Hãy gọi trước, hoặc xem lại sau.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Là ai?</translation>
    </message>
    <message numerus="yes">
        <source>%n people were found. Choose one.</source>
        <translation>
            <numerusform>Tìm thấy %n người. Hãy chọn một người.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose a person first.</source>
        <translation>Vui lòng chọn một người trước.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Những người tìm thấy</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>Born {year} · HMIS id {hmis_id} · {account}</source>
        <translation>Sinh năm {year} · Mã HMIS {hmis_id} · {account}</translation>
    </message>
    <message>
        <source>My assessment results</source>
        <translation>Kết quả đánh giá của tôi</translation>
    </message>
    <message>
        <source>Results that staff share with you</source>
        <translation>Kết quả mà nhân viên chia sẻ với quý vị</translation>
    </message>
    <message>
        <source>Staff share nothing here now.</source>
        <translation>Bây giờ nhân viên không chia sẻ gì ở đây.</translation>
    </message>
    <message>
        <source>Staff share these with you. Choose one. The next page does not show it yet.</source>
        <translation>Nhân viên chia sẻ những điều này với quý vị. Hãy chọn một. Trang sau chưa hiện kết quả.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>We could not read it.</source>
        <translation>Chúng tôi không đọc được.</translation>
    </message>
    <message>
        <source>A part of it is missing.</source>
        <translation>Còn thiếu một phần.</translation>
    </message>
    <message>
        <source>We need something else.</source>
        <translation>Chúng tôi cần một thứ khác.</translation>
    </message>
    <message>
        <source>We cannot reach you with it.</source>
        <translation>Chúng tôi không liên lạc được với bạn bằng cách này.</translation>
    </message>
    <message>
        <source>Please talk with us about it.</source>
        <translation>Hãy nói chuyện với chúng tôi về việc này.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Lý do khác</translation>
    </message>
    <message>
        <source>Staff put something right: {note}</source>
        <translation>Nhân viên đã sửa: {note}</translation>
    </message>
    <message>
        <source>Staff did not take this over. {why}</source>
        <translation>Nhân viên không nhận điều này. {why}</translation>
    </message>
</context>
<context>
    <name>ReviewFact</name>
    <message>
        <source>Client</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Đó là gì</translation>
    </message>
    <message>
        <source>The client gave</source>
        <translation>Khách hàng đưa</translation>
    </message>
    <message>
        <source>The client wants this gone</source>
        <translation>Khách hàng muốn bỏ điều này</translation>
    </message>
    <message>
        <source>The client saw</source>
        <translation>Khách hàng đã thấy</translation>
    </message>
    <message>
        <source>In the record now</source>
        <translation>Trong hồ sơ bây giờ</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation>Tên người này</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Điều gì an toàn</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Bao lâu</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Theo lời khách hàng</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>You may leave a message and name the agency.</source>
        <translation>Bạn có thể để lại lời nhắn và nêu tên cơ quan.</translation>
    </message>
    <message>
        <source>You may leave a message. Do not name the agency.</source>
        <translation>Bạn có thể để lại lời nhắn. Đừng nêu tên cơ quan.</translation>
    </message>
    <message>
        <source>Leave no message. You may name the agency.</source>
        <translation>Đừng để lại lời nhắn. Bạn có thể nêu tên cơ quan.</translation>
    </message>
    <message>
        <source>Leave no message, and do not name the agency.</source>
        <translation>Đừng để lại lời nhắn và đừng nêu tên cơ quan.</translation>
    </message>
    <message>
        <source>Agreed on {signed}, taken back on {revoked}</source>
        <translation>Đồng ý ngày {signed}, rút lại ngày {revoked}</translation>
    </message>
    <message>
        <source>Said no on {signed}</source>
        <translation>Nói không ngày {signed}</translation>
    </message>
    <message>
        <source>Signed on {signed}</source>
        <translation>Ký ngày {signed}</translation>
    </message>
</context>
<context>
    <name>ReviewKind</name>
    <message>
        <source>Contact information</source>
        <translation>Thông tin liên lạc</translation>
    </message>
    <message>
        <source>A place where the client can be found</source>
        <translation>Nơi có thể tìm thấy khách hàng</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Một giấy tờ</translation>
    </message>
    <message>
        <source>A signed paper</source>
        <translation>Một giấy đã ký</translation>
    </message>
    <message>
        <source>A permission that was taken back</source>
        <translation>Một sự cho phép đã được rút lại</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Papers to sign</source>
        <translation>Giấy tờ cần ký</translation>
    </message>
    <message>
        <source>My signed papers</source>
        <translation>Giấy tờ tôi đã ký</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Giấy tờ của tôi</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>Ai có thể xem gì</translation>
    </message>
    <message>
        <source>Who looked at my record</source>
        <translation>Ai đã xem hồ sơ của tôi</translation>
    </message>
    <message>
        <source>My programs and stays</source>
        <translation>Các chương trình và nơi ở của tôi</translation>
    </message>
    <message>
        <source>My assessment results</source>
        <translation>Kết quả đánh giá của tôi</translation>
    </message>
    <message>
        <source>Change my password or PIN</source>
        <translation>Đổi mật khẩu hoặc mã PIN</translation>
    </message>
    <message>
        <source>I lost my card</source>
        <translation>Tôi bị mất thẻ</translation>
    </message>
    <message>
        <source>Language and reading</source>
        <translation>Ngôn ngữ và cách đọc</translation>
    </message>
    <message>
        <source>Close my account</source>
        <translation>Đóng tài khoản của tôi</translation>
    </message>
    <message>
        <source>Read first, then say yes or no</source>
        <translation>Đọc trước, rồi trả lời có hoặc không</translation>
    </message>
    <message>
        <source>What you agreed to, and until when</source>
        <translation>Quý vị đã đồng ý điều gì, và đến khi nào</translation>
    </message>
    <message>
        <source>ID, pay stubs, letters: add one with a photo</source>
        <translation>Căn cước, phiếu lương, thư: chụp ảnh để thêm</translation>
    </message>
    <message>
        <source>Agencies, the portal, this kiosk</source>
        <translation>Các cơ quan, cổng thông tin, ki-ốt này</translation>
    </message>
    <message>
        <source>And who changed it, and when</source>
        <translation>Và ai đã thay đổi, khi nào</translation>
    </message>
    <message>
        <source>What your record in HMIS says</source>
        <translation>Những gì hồ sơ HMIS của quý vị ghi</translation>
    </message>
    <message>
        <source>What staff share with you</source>
        <translation>Điều nhân viên chia sẻ với quý vị</translation>
    </message>
    <message>
        <source>You need the one that you have now</source>
        <translation>Quý vị cần cái đang dùng</translation>
    </message>
    <message>
        <source>So that nobody else can use it</source>
        <translation>Để không ai khác dùng được</translation>
    </message>
    <message>
        <source>Remember for next time</source>
        <translation>Nhớ cho lần sau</translation>
    </message>
    <message>
        <source>You can do this at any time</source>
        <translation>Quý vị có thể làm điều này bất cứ lúc nào</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A rule of the programme is not met. Please ask your agency admin.</source>
        <translation>Một quy tắc của chương trình chưa được đáp ứng. Vui lòng hỏi người quản trị của cơ quan.</translation>
    </message>
    <message>
        <source>Identity and contact are verified.</source>
        <translation>Danh tính và liên lạc đã được xác minh.</translation>
    </message>
    <message>
        <source>The name and two identifiers match.</source>
        <translation>Tên và hai thông tin nhận dạng khớp.</translation>
    </message>
    <message>
        <source>The full date of birth is in HMIS.</source>
        <translation>Ngày sinh đầy đủ có trong HMIS.</translation>
    </message>
    <message>
        <source>The e-mail on the contact tab is confirmed.</source>
        <translation>Email trong mục liên lạc đã được xác nhận.</translation>
    </message>
    <message>
        <source>The person is 18 or older.</source>
        <translation>Người này từ 18 tuổi trở lên.</translation>
    </message>
    <message>
        <source>Identity is not verified yet. Compare the record first.</source>
        <translation>Danh tính chưa được xác minh. Hãy đối chiếu hồ sơ trước.</translation>
    </message>
    <message>
        <source>The verification is too old. Compare the record again.</source>
        <translation>Lần xác minh đã quá cũ. Hãy đối chiếu hồ sơ lại.</translation>
    </message>
    <message>
        <source>The contact tab is not confirmed. Ask the person if the e-mail is right.</source>
        <translation>Mục liên lạc chưa được xác nhận. Hãy hỏi người đó email có đúng không.</translation>
    </message>
    <message>
        <source>Two identifiers must match, beside the full name. Ask for one more.</source>
        <translation>Ngoài họ tên đầy đủ, hai thông tin nhận dạng phải khớp. Hãy hỏi thêm một thông tin.</translation>
    </message>
    <message>
        <source>The full name must match. Ask for it, and tick it if it does.</source>
        <translation>Họ tên đầy đủ phải khớp. Hãy hỏi, và đánh dấu nếu khớp.</translation>
    </message>
    <message>
        <source>There is no e-mail on the contact tab. Ask for it on the next page.</source>
        <translation>Mục liên lạc không có email. Hãy hỏi email ở trang sau.</translation>
    </message>
    <message>
        <source>The e-mail on the contact tab is not an address. Correct it on the next page.</source>
        <translation>Email trong mục liên lạc không phải là địa chỉ đúng. Hãy sửa ở trang sau.</translation>
    </message>
    <message>
        <source>The e-mail is not confirmed. Ask the person and confirm it on the next page.</source>
        <translation>Email chưa được xác nhận. Hãy hỏi người đó và xác nhận ở trang sau.</translation>
    </message>
    <message>
        <source>Another account uses this e-mail. Ask the person for another one.</source>
        <translation>Một tài khoản khác dùng email này. Hãy xin người đó một email khác.</translation>
    </message>
    <message>
        <source>The e-mail differs from the one of the portal account. Make both the same.</source>
        <translation>Email khác với email của tài khoản cổng thông tin. Hãy làm cho hai email giống nhau.</translation>
    </message>
    <message>
        <source>There is no date of birth in the record. Add it in HMIS first.</source>
        <translation>Hồ sơ không có ngày sinh. Hãy thêm vào HMIS trước.</translation>
    </message>
    <message>
        <source>The date of birth in HMIS is not marked as full. Correct it in HMIS first.</source>
        <translation>Ngày sinh trong HMIS chưa được đánh dấu là đầy đủ. Hãy sửa trong HMIS trước.</translation>
    </message>
    <message>
        <source>The age is not known. Add the date of birth in HMIS first.</source>
        <translation>Không biết tuổi. Hãy thêm ngày sinh vào HMIS trước.</translation>
    </message>
    <message>
        <source>The person is under 18. Only people of 18 or older can be invited.</source>
        <translation>Người này dưới 18 tuổi. Chỉ có thể mời người từ 18 tuổi trở lên.</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>What is safe for you?</source>
        <translation>Điều gì an toàn cho quý vị?</translation>
    </message>
    <message>
        <source>Somebody else may answer or read it. Tick only what is safe.</source>
        <translation>Người khác có thể trả lời hoặc đọc. Chỉ đánh dấu những gì an toàn.</translation>
    </message>
    <message>
        <source>You may leave a message</source>
        <translation>Có thể để lại tin nhắn</translation>
    </message>
    <message>
        <source>You may say the name of the agency</source>
        <translation>Có thể nói tên cơ quan</translation>
    </message>
    <message>
        <source>This is the best way to reach me</source>
        <translation>Đây là cách tốt nhất để liên lạc với tôi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Hold the card to the camera</source>
        <translation>Đưa thẻ trước máy ảnh</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Hình máy ảnh thấy</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>Máy ảnh đang bật</translation>
    </message>
    <message>
        <source>License or state ID: its back, with the wide barcode.</source>
        <translation>Bằng lái hoặc thẻ tiểu bang: mặt sau, có mã vạch rộng.</translation>
    </message>
    <message>
        <source>Passport: the page with two rows of letters at its foot.</source>
        <translation>Hộ chiếu: trang có hai hàng chữ ở dưới.</translation>
    </message>
    <message>
        <source>Nothing of the card is kept.</source>
        <translation>Không lưu lại gì từ thẻ.</translation>
    </message>
    <message>
        <source>Compare the card with the record by eye.</source>
        <translation>Xin so thẻ với hồ sơ bằng mắt.</translation>
    </message>
    <message>
        <source>Try the camera again</source>
        <translation>Thử lại máy ảnh</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Whom do you want to look up?</source>
        <translation>Quý vị muốn tìm ai?</translation>
    </message>
    <message>
        <source>Only clients of your agency are found. Each look-up is recorded.</source>
        <translation>Chỉ tìm được thân chủ của cơ quan quý vị. Mỗi lần tìm đều được ghi lại.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>or date of birth</source>
        <translation>hoặc ngày sinh</translation>
    </message>
    <message>
        <source>or HMIS id, or the code of a card</source>
        <translation>hoặc mã HMIS, hoặc mã trên thẻ</translation>
    </message>
    <message>
        <source>Nobody was found. Check what you typed, or look for something else.</source>
        <translation>Không tìm thấy ai. Kiểm tra lại những gì đã nhập, hoặc tìm theo cách khác.</translation>
    </message>
    <message>
        <source>Please type month, day and a year of four digits.</source>
        <translation>Vui lòng nhập tháng, ngày và năm bốn chữ số.</translation>
    </message>
    <message>
        <source>Please type one of the three.</source>
        <translation>Vui lòng nhập một trong ba mục.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
</context>
<context>
    <name>SecretScreen</name>
    <message>
        <source>So nobody else can open your account.</source>
        <translation>Để không ai khác mở được tài khoản của quý vị.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>What is your PIN?</source>
        <translation>Mã PIN của quý vị là gì?</translation>
    </message>
    <message>
        <source>What is your password?</source>
        <translation>Mật khẩu của quý vị là gì?</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Please type your PIN.</source>
        <translation>Vui lòng nhập mã PIN của quý vị.</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Vui lòng nhập mật khẩu của quý vị.</translation>
    </message>
</context>
<context>
    <name>SeePaperScreen</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Quý vị muốn làm gì?</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>In giấy này</translation>
    </message>
    <message>
        <source>Your account has no e-mail address, so no copy can be e-mailed.</source>
        <translation>Tài khoản của quý vị không có địa chỉ email nên không gửi bản sao qua email được.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Số tham chiếu</translation>
    </message>
    <message>
        <source>Read this paper</source>
        <translation>Đọc giấy này</translation>
    </message>
    <message>
        <source>E-mail me a copy</source>
        <translation>Gửi bản sao qua email cho tôi</translation>
    </message>
    <message>
        <source>Take this permission back</source>
        <translation>Rút lại sự cho phép này</translation>
    </message>
    <message>
        <source>{version}, {language}</source>
        <translation>{version}, {language}</translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>This is wrong</source>
        <translation>Thông tin này sai</translation>
    </message>
    <message>
        <source>I can be found here</source>
        <translation>Có thể tìm tôi ở đây</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>In trang này</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Cách đến đó</translation>
    </message>
    <message>
        <source>Who can go</source>
        <translation>Ai có thể đến</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Cần mang theo gì</translation>
    </message>
    <message>
        <source>How to get help there</source>
        <translation>Cách nhận trợ giúp ở đó</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ được dùng</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Lối vào và tiện nghi</translation>
    </message>
    <message>
        <source>Web and e-mail</source>
        <translation>Trang web và email</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Giờ mở cửa</translation>
    </message>
    <message>
        <source>Take off my list</source>
        <translation>Bỏ khỏi danh sách của tôi</translation>
    </message>
    <message>
        <source>Put on my list</source>
        <translation>Thêm vào danh sách của tôi</translation>
    </message>
    <message>
        <source>Thank you. This kiosk has saved that this entry is wrong. Somebody will check it.</source>
        <translation>Cảm ơn quý vị. Ki-ốt này đã lưu rằng thông tin này sai. Sẽ có người kiểm tra.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
</context>
<context>
    <name>SlipScreen</name>
    <message>
        <source>The invitation is made</source>
        <translation>Thư mời đã được làm xong</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>It works until {day}.</source>
        <translation>Dùng được đến ngày {day}.</translation>
    </message>
    <message>
        <source>The person chooses I have an invitation, types this code and the date of birth.</source>
        <translation>Người đó chọn Tôi có thư mời, rồi nhập mã này và ngày sinh.</translation>
    </message>
    <message>
        <source>Square code of the invitation</source>
        <translation>Mã vuông của thư mời</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Người tiếp theo</translation>
    </message>
    <message>
        <source>It is on its way to {email}. The code is shown only once.</source>
        <translation>Thư mời đang được gửi đến {email}. Mã chỉ hiện một lần.</translation>
    </message>
</context>
<context>
    <name>StaffHomeScreen</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Bạn muốn làm gì?</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Quý vị có thể làm gì</translation>
    </message>
    <message>
        <source>Verify, invite, help with an account</source>
        <translation>Xác minh, mời, giúp về tài khoản</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait</source>
        <translation>
            <numerusform>%n điều đang chờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients wait for an answer</source>
        <translation>
            <numerusform>%n khách hàng đang chờ trả lời</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not given yet</source>
        <translation>
            <numerusform>%n điều chưa được đưa</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer, camera, what waits here</source>
        <translation>Máy in, máy ảnh, những gì đang chờ ở đây</translation>
    </message>
    <message>
        <source>The next person sees nothing of this</source>
        <translation>Người tiếp theo không thấy gì</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Không có gì đang chờ</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The portal did not take it yet. Staff will look at it.</source>
        <translation>Cổng thông tin chưa nhận. Nhân viên sẽ xem.</translation>
    </message>
    <message>
        <source>Saved on this kiosk. It goes to the portal.</source>
        <translation>Đã lưu trên ki-ốt này. Sẽ đến cổng thông tin.</translation>
    </message>
    <message>
        <source>Received on {day}.</source>
        <translation>Đã nhận ngày {day}.</translation>
    </message>
    <message>
        <source>You asked staff to delete it. They decide.</source>
        <translation>Quý vị đã xin nhân viên xóa. Nhân viên quyết định.</translation>
    </message>
    <message>
        <source>Staff need it, so they keep it. Ask them why.</source>
        <translation>Nhân viên cần nên giữ lại. Hãy hỏi họ lý do.</translation>
    </message>
    <message>
        <source>Staff have not looked at it yet.</source>
        <translation>Nhân viên chưa xem.</translation>
    </message>
    <message>
        <source>Staff looked at it on {day}.</source>
        <translation>Nhân viên đã xem ngày {day}.</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>What do you need?</source>
        <translation>Quý vị cần gì?</translation>
    </message>
    <message>
        <source>This kiosk has no list of places yet. Please ask staff.</source>
        <translation>Ki-ốt này chưa có danh sách các nơi. Vui lòng hỏi nhân viên.</translation>
    </message>
    <message>
        <source>Type what you look for</source>
        <translation>Nhập điều quý vị tìm</translation>
    </message>
    <message>
        <source>Kinds of help</source>
        <translation>Các loại trợ giúp</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Danh sách của tôi</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Please type a word first, or touch one of the kinds of help.</source>
        <translation>Vui lòng nhập một từ trước, hoặc chạm vào một loại trợ giúp.</translation>
    </message>
</context>
<context>
    <name>StateScreen</name>
    <message>
        <source>How is this kiosk?</source>
        <translation>Ki-ốt này thế nào?</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>The way to the portal</source>
        <translation>Đường đến cổng</translation>
    </message>
    <message>
        <source>Saved here, on the way</source>
        <translation>Lưu ở đây, đang gửi</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Chỗ trống trên đĩa</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Máy ảnh</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Đọc to</translation>
    </message>
    <message>
        <source>To call an admin</source>
        <translation>Để gọi quản trị viên</translation>
    </message>
    <message>
        <source>No number is set</source>
        <translation>Chưa có số</translation>
    </message>
    <message numerus="yes">
        <source>%n things were not taken by the portal. Open one to help.</source>
        <translation>
            <numerusform>Cổng không nhận %n mục. Mở một mục để giúp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Giữ lại ở đây</translation>
    </message>
    <message>
        <source>The portal does not know this kiosk any more. Call an admin.</source>
        <translation>Cổng không còn nhận ki-ốt này. Hãy gọi quản trị viên.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>No connection now. What is saved here waits.</source>
        <translation>Hiện không có kết nối. Những gì lưu ở đây sẽ chờ.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Không có gì</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, the oldest since {moment}</source>
        <translation>{count}, cũ nhất từ {moment}</translation>
    </message>
    <message>
        <source>There is a voice. Press Read aloud at the top to hear it.</source>
        <translation>Có giọng đọc. Nhấn Đọc to ở trên để nghe.</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Đủ</translation>
    </message>
    <message>
        <source>Not enough. Nothing new can be saved here.</source>
        <translation>Không đủ. Không thể lưu gì mới ở đây.</translation>
    </message>
</context>
<context>
    <name>StaysScreen</name>
    <message>
        <source>Your programs and stays</source>
        <translation>Các chương trình và nơi ở của quý vị</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Ở đây chưa có gì.</translation>
    </message>
    <message>
        <source>This is what your record in HMIS says. Is something not right? Please tell staff.</source>
        <translation>Đây là những gì hồ sơ HMIS của quý vị ghi. Có điều gì không đúng? Vui lòng báo nhân viên.</translation>
    </message>
    <message>
        <source>Since {since}</source>
        <translation>Từ {since}</translation>
    </message>
    <message>
        <source>From {since} until {until}</source>
        <translation>Từ {since} đến {until}</translation>
    </message>
</context>
<context>
    <name>StillTherePanel</name>
    <message>
        <source>Are you still there?</source>
        <translation>Quý vị còn ở đó không?</translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation>Còn, tiếp tục</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>Kết thúc</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n giây</numerusform>
        </translation>
    </message>
    <message>
        <source>This visit ends in {time}. Then nothing of yours stays here.</source>
        <translation>Lượt dùng này kết thúc sau {time}. Sau đó không có gì của quý vị còn lại ở đây.</translation>
    </message>
</context>
<context>
    <name>TabScreen</name>
    <message>
        <source>How can we reach you?</source>
        <translation>Làm sao để liên lạc với quý vị?</translation>
    </message>
    <message>
        <source>A change is saved on this kiosk. It is on its way to the portal.</source>
        <translation>Một thay đổi đã được lưu trên ki-ốt này. Thay đổi đang được gửi đến cổng thông tin.</translation>
    </message>
    <message>
        <source>Add a way to reach me</source>
        <translation>Thêm cách liên lạc với tôi</translation>
    </message>
    <message>
        <source>There is nothing here yet. Your care team can only reach you in the ways that you tell.</source>
        <translation>Ở đây chưa có gì. Nhóm chăm sóc chỉ liên lạc được với quý vị theo những cách quý vị cho biết.</translation>
    </message>
    <message>
        <source>Your care team sees this. Staff look at every change before it counts.</source>
        <translation>Nhóm chăm sóc thấy thông tin này. Nhân viên xem mọi thay đổi trước khi có hiệu lực.</translation>
    </message>
    <message>
        <source>This is the best way to reach you.</source>
        <translation>Đây là cách tốt nhất để liên lạc với quý vị.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Đổi: {what}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Xóa: {what}</translation>
    </message>
    <message>
        <source>You asked to remove this. Staff will look at it.</source>
        <translation>Quý vị đã yêu cầu xóa mục này. Nhân viên sẽ xem.</translation>
    </message>
    <message>
        <source>New, in place of {before}. Staff will look at it.</source>
        <translation>Mới, thay cho {before}. Nhân viên sẽ xem.</translation>
    </message>
    <message>
        <source>New. Staff will look at it.</source>
        <translation>Mới. Nhân viên sẽ xem.</translation>
    </message>
</context>
<context>
    <name>TakeBackScreen</name>
    <message>
        <source>Do you want to take this permission back?</source>
        <translation>Quý vị có muốn rút lại sự cho phép này không?</translation>
    </message>
    <message>
        <source>You decide. You still get services.</source>
        <translation>Quý vị quyết định. Quý vị vẫn nhận được dịch vụ.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Điều này có nghĩa là gì</translation>
    </message>
    <message>
        <source>From now on, this paper gives nobody the right to share your information.</source>
        <translation>Từ bây giờ, giấy này không cho ai quyền chia sẻ thông tin của quý vị nữa.</translation>
    </message>
    <message>
        <source>Staff are told that you took it back.</source>
        <translation>Nhân viên được báo rằng quý vị đã rút lại.</translation>
    </message>
    <message>
        <source>What it does not undo</source>
        <translation>Điều không thể thay đổi</translation>
    </message>
    <message>
        <source>We cannot take back what other agencies have already seen.</source>
        <translation>Chúng tôi không thể lấy lại những gì các cơ quan khác đã xem.</translation>
    </message>
    <message>
        <source>Your account stays open, and the paper stays on your list.</source>
        <translation>Tài khoản của quý vị vẫn mở, và giấy này vẫn ở trong danh sách.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Có, rút lại</translation>
    </message>
</context>
<context>
    <name>TeamScreen</name>
    <message>
        <source>My care team</source>
        <translation>Nhóm chăm sóc của tôi</translation>
    </message>
    <message>
        <source>No names are shown here yet. You can write to the team, or ask staff.</source>
        <translation>Ở đây chưa hiện tên ai. Quý vị có thể viết cho nhóm, hoặc hỏi nhân viên.</translation>
    </message>
    <message>
        <source>These people work with you.</source>
        <translation>Những người này làm việc với quý vị.</translation>
    </message>
    <message>
        <source>How to reach them: {how}</source>
        <translation>Cách liên lạc: {how}</translation>
    </message>
    <message>
        <source>You can write to them here, under Messages.</source>
        <translation>Quý vị có thể viết cho họ ở đây, trong mục Tin nhắn.</translation>
    </message>
    <message>
        <source>They take no messages here.</source>
        <translation>Họ không nhận tin nhắn ở đây.</translation>
    </message>
</context>
<context>
    <name>TextSizePanel</name>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Thường</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Lớn</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Lớn nhất</translation>
    </message>
</context>
<context>
    <name>ThisKiosk</name>
    <message>
        <source>Works</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Does not work. Check the cable, then test again.</source>
        <translation>Không hoạt động. Kiểm tra dây rồi thử lại.</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>A signed paper</source>
        <translation>Một giấy đã ký</translation>
    </message>
    <message>
        <source>Contact information</source>
        <translation>Thông tin liên lạc</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Một nơi</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Một lời nhắn</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Một giấy tờ</translation>
    </message>
    <message>
        <source>An appointment that was cancelled</source>
        <translation>Một cuộc hẹn đã hủy</translation>
    </message>
    <message>
        <source>A mistake in the directory</source>
        <translation>Một lỗi trong danh bạ</translation>
    </message>
    <message>
        <source>Something that a client gave</source>
        <translation>Một điều khách hàng đưa</translation>
    </message>
    <message>
        <source>The client&apos;s sign-in had ended.</source>
        <translation>Phiên đăng nhập của khách hàng đã hết.</translation>
    </message>
    <message>
        <source>Staff had closed the client&apos;s account before.</source>
        <translation>Nhân viên đã đóng tài khoản của khách hàng trước đó.</translation>
    </message>
    <message>
        <source>The client may not do this any more.</source>
        <translation>Khách hàng không được làm việc này nữa.</translation>
    </message>
    <message>
        <source>Your agency has not set how long a release lasts. An admin sets it, then try again.</source>
        <translation>Cơ quan của bạn chưa đặt thời hạn của giấy. Quản trị viên đặt, rồi thử lại.</translation>
    </message>
    <message>
        <source>The portal has another key and cannot open it.</source>
        <translation>Cổng có khóa khác và không mở được.</translation>
    </message>
    <message>
        <source>It was damaged on this kiosk.</source>
        <translation>Nó bị hỏng trên ki-ốt này.</translation>
    </message>
    <message>
        <source>The portal refused it for good.</source>
        <translation>Cổng đã từ chối hẳn.</translation>
    </message>
</context>
<context>
    <name>ThreadScreen</name>
    <message>
        <source>Your messages</source>
        <translation>Tin nhắn của quý vị</translation>
    </message>
    <message>
        <source>Not for emergencies</source>
        <translation>Không dùng cho trường hợp khẩn cấp</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Viết tin nhắn</translation>
    </message>
    <message>
        <source>Away until {day}. The team reads your messages until then.</source>
        <translation>Vắng mặt đến hết ngày {day}. Đến lúc đó, nhóm đọc tin nhắn của quý vị.</translation>
    </message>
    <message>
        <source>Nobody takes messages here any more. Please choose somebody else.</source>
        <translation>Không còn ai nhận tin nhắn ở đây. Xin chọn người khác.</translation>
    </message>
    <message>
        <source>There is no connection, so older messages are not shown. You can write a new one.</source>
        <translation>Không có kết nối nên không hiện tin nhắn cũ. Quý vị có thể viết tin mới.</translation>
    </message>
    <message>
        <source>Older messages are not shown here.</source>
        <translation>Tin nhắn cũ hơn không hiện ở đây.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Chưa có gì được viết.</translation>
    </message>
</context>
<context>
    <name>ThreadsScreen</name>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Cuộc hẹn</translation>
    </message>
    <message>
        <source>My care team</source>
        <translation>Nhóm chăm sóc của tôi</translation>
    </message>
    <message>
        <source>People and teams</source>
        <translation>Người và nhóm</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n tin nhắn mới</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Không có gì mới</translation>
    </message>
    <message>
        <source>Last message: {day}</source>
        <translation>Tin nhắn cuối: {day}</translation>
    </message>
    <message>
        <source>Takes no messages now</source>
        <translation>Hiện không nhận tin nhắn</translation>
    </message>
    <message>
        <source>There is nobody to write to yet. Please ask staff.</source>
        <translation>Chưa có ai để viết. Xin hỏi nhân viên.</translation>
    </message>
    <message>
        <source>Choose a person or a team to read or write.</source>
        <translation>Chọn một người hoặc một nhóm để đọc hoặc viết.</translation>
    </message>
</context>
<context>
    <name>TimeScreen</name>
    <message>
        <source>Which time is good for you?</source>
        <translation>Giờ nào thuận tiện cho quý vị?</translation>
    </message>
    <message>
        <source>That time is not free any more. Somebody was faster. It is not your fault.</source>
        <translation>Giờ đó không còn trống. Người khác đã nhanh hơn. Đây không phải lỗi của quý vị.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Vui lòng chọn một mục.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Các giờ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>There is no other time now. New times come. You can also write to your care team.</source>
        <translation>Bây giờ không còn giờ khác. Sẽ có giờ mới. Quý vị cũng có thể viết cho nhóm chăm sóc.</translation>
    </message>
    <message>
        <source>These times are free now.</source>
        <translation>Những giờ này hiện còn trống.</translation>
    </message>
    <message>
        <source>{name} offers these times.</source>
        <translation>{name} có những giờ này.</translation>
    </message>
</context>
<context>
    <name>ToSignScreen</name>
    <message>
        <source>No paper is waiting for you</source>
        <translation>Không có giấy nào chờ quý vị</translation>
    </message>
    <message>
        <source>Which paper do you want to read?</source>
        <translation>Quý vị muốn đọc giấy nào?</translation>
    </message>
    <message>
        <source>You find what you signed under “My signed papers”.</source>
        <translation>Giấy tờ quý vị đã ký ở trong mục “Giấy tờ tôi đã ký”.</translation>
    </message>
    <message>
        <source>You read it first. Then you say yes or no. You get services in both cases.</source>
        <translation>Quý vị đọc trước. Sau đó quý vị trả lời có hoặc không. Quý vị vẫn nhận được dịch vụ.</translation>
    </message>
</context>
<context>
    <name>ToldScreen</name>
    <message>
        <source>Where can your case manager find you?</source>
        <translation>Người quản lý hồ sơ có thể tìm quý vị ở đâu?</translation>
    </message>
    <message>
        <source>Who can see this</source>
        <translation>Ai có thể xem</translation>
    </message>
    <message>
        <source>Do you hide from somebody? Then tell only what is safe for you.</source>
        <translation>Quý vị có đang tránh mặt ai không? Nếu có, chỉ cho biết điều gì an toàn cho quý vị.</translation>
    </message>
    <message>
        <source>Tell a place</source>
        <translation>Cho biết một nơi</translation>
    </message>
    <message>
        <source>A new place is saved on this kiosk. It is on its way to the portal.</source>
        <translation>Một nơi mới đã được lưu trên ki-ốt này. Thông tin đang được gửi đến cổng thông tin.</translation>
    </message>
    <message>
        <source>You have not told a place yet. You choose what you tell. Nothing is measured.</source>
        <translation>Quý vị chưa cho biết nơi nào. Quý vị chọn điều muốn cho biết. Không có gì bị theo dõi.</translation>
    </message>
    <message>
        <source>You choose what you tell. Nothing is measured.</source>
        <translation>Quý vị chọn điều muốn cho biết. Không có gì bị theo dõi.</translation>
    </message>
    <message>
        <source>This is where people look for you now</source>
        <translation>Hiện giờ mọi người tìm quý vị ở đây</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Remove {place}</source>
        <translation>Xóa {place}</translation>
    </message>
    <message>
        <source>Told on {day}.</source>
        <translation>Đã báo ngày {day}.</translation>
    </message>
    <message>
        <source>What your result means</source>
        <translation>Kết quả của quý vị có nghĩa gì</translation>
    </message>
    <message>
        <source>It is about which help may fit you.</source>
        <translation>Kết quả này nói về loại giúp đỡ có thể hợp với quý vị.</translation>
    </message>
    <message>
        <source>The agency has not written this in your language yet. Here it is in English.</source>
        <translation>Cơ quan chưa viết điều này bằng ngôn ngữ của quý vị. Đây là bản tiếng Anh.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Điều này có nghĩa là gì</translation>
    </message>
    <message>
        <source>What it does not mean</source>
        <translation>Điều này không có nghĩa gì</translation>
    </message>
    <message>
        <source>How housing help is given</source>
        <translation>Giúp đỡ về nhà ở được trao như thế nào</translation>
    </message>
    <message>
        <source>Agencies in this county give housing help together. This is called coordinated entry.</source>
        <translation>Các cơ quan trong quận này cùng nhau giúp đỡ về nhà ở. Việc này gọi là tiếp nhận phối hợp (coordinated entry).</translation>
    </message>
    <message>
        <source>They ask everybody the same questions. The answers show who needs which help.</source>
        <translation>Họ hỏi mọi người cùng những câu hỏi. Câu trả lời cho thấy ai cần giúp đỡ gì.</translation>
    </message>
    <message>
        <source>There are fewer homes than people who need one. So a result cannot say when, or if, you get one.</source>
        <translation>Số nhà ít hơn số người cần nhà. Vì vậy kết quả không thể nói khi nào quý vị có nhà, hoặc có được nhà hay không.</translation>
    </message>
    <message>
        <source>A result is not everything. What you and your care team know counts too.</source>
        <translation>Kết quả không phải là tất cả. Điều quý vị và nhóm chăm sóc biết cũng được tính đến.</translation>
    </message>
    <message>
        <source>Whom you can talk to</source>
        <translation>Quý vị có thể nói chuyện với ai</translation>
    </message>
    <message>
        <source>Your care team can explain it. You can also tell them if something is not right.</source>
        <translation>Nhóm chăm sóc có thể giải thích. Quý vị cũng có thể báo cho họ nếu có gì không đúng.</translation>
    </message>
    <message>
        <source>Any member of staff of {agency} can explain it.</source>
        <translation>Bất kỳ nhân viên nào của {agency} cũng có thể giải thích.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Độ tương phản</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Đọc to</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Display</source>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation>Che màn hình</translation>
    </message>
    <message>
        <source>Staff mode · locks in {time}</source>
        <translation>Nhân viên · khóa sau {time}</translation>
    </message>
    <message>
        <source>Staff · {time}</source>
        <translation>Nhân viên · {time}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Độ tương phản</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Đọc to</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This kiosk has no connection right now. Please try again in a few minutes, or ask staff.</source>
        <translation>Ki-ốt này hiện không có kết nối. Vui lòng thử lại sau vài phút, hoặc hỏi nhân viên.</translation>
    </message>
    <message>
        <source>The portal did not answer in time. Please try again.</source>
        <translation>Cổng thông tin không trả lời kịp. Vui lòng thử lại.</translation>
    </message>
    <message>
        <source>The portal does not take anything from this kiosk right now. Please tell staff.</source>
        <translation>Cổng thông tin hiện không nhận gì từ ki-ốt này. Vui lòng báo nhân viên.</translation>
    </message>
    <message>
        <source>A part of this kiosk is starting again. Please wait a moment and try again.</source>
        <translation>Một phần của ki-ốt này đang khởi động lại. Vui lòng chờ một chút rồi thử lại.</translation>
    </message>
    <message>
        <source>This kiosk has no room to save anything new. Please tell staff, or use another kiosk.</source>
        <translation>Ki-ốt này không còn chỗ để lưu thêm. Vui lòng báo nhân viên, hoặc dùng ki-ốt khác.</translation>
    </message>
    <message>
        <source>This was not saved. Please try again. If it happens again, tell staff.</source>
        <translation>Chưa lưu được. Vui lòng thử lại. Nếu lại xảy ra, hãy báo nhân viên.</translation>
    </message>
    <message>
        <source>This could not be made safe for sending. So nothing was saved. Please tell staff.</source>
        <translation>Không thể bảo vệ nội dung này để gửi. Vì vậy không có gì được lưu. Vui lòng báo nhân viên.</translation>
    </message>
    <message>
        <source>The signed paper could not be made. Nothing was saved. Please tell staff.</source>
        <translation>Không làm được giấy đã ký. Không có gì được lưu. Vui lòng báo nhân viên.</translation>
    </message>
    <message>
        <source>This paper cannot be signed here yet. Staff must first set how long it lasts. Please tell them.</source>
        <translation>Chưa thể ký giấy này ở đây. Nhân viên phải đặt thời hạn hiệu lực trước. Vui lòng báo họ.</translation>
    </message>
    <message>
        <source>The text of this paper is not on this kiosk yet. Please ask staff.</source>
        <translation>Nội dung của giấy này chưa có trên ki-ốt. Vui lòng hỏi nhân viên.</translation>
    </message>
    <message>
        <source>The portal has a problem. It is not your fault. Please try again later.</source>
        <translation>Cổng thông tin gặp sự cố. Không phải lỗi của quý vị. Vui lòng thử lại sau.</translation>
    </message>
    <message>
        <source>Something went wrong. It is not your fault. Please try again, or ask staff.</source>
        <translation>Đã có trục trặc. Không phải lỗi của quý vị. Vui lòng thử lại, hoặc hỏi nhân viên.</translation>
    </message>
    <message>
        <source>That did not work. Please check what you typed and try again.</source>
        <translation>Không được. Vui lòng xem lại những gì quý vị đã nhập và thử lại.</translation>
    </message>
    <message>
        <source>This sign-in is locked. Staff can give you a new one in a minute.</source>
        <translation>Cách đăng nhập này đã bị khóa. Nhân viên có thể cấp cách mới trong một phút.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a little and try again, or ask staff.</source>
        <translation>Thử quá nhiều lần. Vui lòng chờ một lát rồi thử lại, hoặc hỏi nhân viên.</translation>
    </message>
    <message>
        <source>You are not signed in any more. Please end this visit and sign in again, or ask staff.</source>
        <translation>Quý vị không còn đăng nhập nữa. Xin kết thúc lượt này rồi đăng nhập lại, hoặc hỏi nhân viên.</translation>
    </message>
    <message>
        <source>This sign-in may not do that. Please ask staff.</source>
        <translation>Tài khoản này không được làm việc đó. Vui lòng hỏi nhân viên.</translation>
    </message>
    <message>
        <source>This was not found. Please go back and try again.</source>
        <translation>Không tìm thấy. Vui lòng quay lại và thử lại.</translation>
    </message>
    <message>
        <source>Somebody else changed this record just now. Please look at it again before you go on.</source>
        <translation>Người khác vừa đổi hồ sơ này. Vui lòng xem lại trước khi tiếp tục.</translation>
    </message>
    <message>
        <source>Your PIN was too long ago. Please type it again, then go on.</source>
        <translation>Bạn nhập mã PIN đã lâu. Vui lòng nhập lại rồi tiếp tục.</translation>
    </message>
    <message>
        <source>Rule R7: a closed account opens only after a new check. Please verify the person again now.</source>
        <translation>Quy tắc R7: tài khoản đã đóng chỉ mở lại sau khi kiểm tra mới. Vui lòng xác minh lại người đó.</translation>
    </message>
    <message>
        <source>The account stands differently by now. Please go back and look the client up again.</source>
        <translation>Tình trạng tài khoản đã khác. Vui lòng quay lại và tìm khách hàng lần nữa.</translation>
    </message>
    <message>
        <source>Rules R6 and R8: there is no account to close. Please look the client up again.</source>
        <translation>Quy tắc R6 và R8: không có tài khoản nào để đóng. Vui lòng tìm khách hàng lần nữa.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Example: name@example.org</source>
        <translation>Đây không phải là địa chỉ email. Ví dụ: ten@example.org</translation>
    </message>
    <message>
        <source>Another account uses this e-mail address. Please ask for another one.</source>
        <translation>Một tài khoản khác dùng địa chỉ email này. Vui lòng hỏi địa chỉ khác.</translation>
    </message>
    <message>
        <source>This number cannot be called. Please type it with the area code. Example: 408 555 0142</source>
        <translation>Không gọi được số này. Hãy gõ cả mã vùng. Ví dụ: 408 555 0142</translation>
    </message>
    <message>
        <source>The client signs in with this address. Another one has to come first.</source>
        <translation>Khách hàng đăng nhập bằng địa chỉ này. Trước hết cần một địa chỉ khác.</translation>
    </message>
    <message>
        <source>This password is too short. Please use 15 letters or more.</source>
        <translation>Mật khẩu này quá ngắn. Vui lòng dùng từ 15 chữ trở lên.</translation>
    </message>
    <message>
        <source>This password is too long. Please choose a shorter one.</source>
        <translation>Mật khẩu này quá dài. Vui lòng chọn mật khẩu ngắn hơn.</translation>
    </message>
    <message>
        <source>Many people use this password. Please choose another one.</source>
        <translation>Nhiều người dùng mật khẩu này. Vui lòng chọn mật khẩu khác.</translation>
    </message>
    <message>
        <source>This password is too close to your name or e-mail. Please choose another one.</source>
        <translation>Mật khẩu này quá giống tên hoặc email của quý vị. Vui lòng chọn mật khẩu khác.</translation>
    </message>
    <message>
        <source>A PIN has 6 digits. Please choose one like that.</source>
        <translation>Mã PIN có 6 chữ số. Vui lòng chọn mã như vậy.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Please choose another one.</source>
        <translation>Mã PIN này dễ đoán. Vui lòng chọn mã khác.</translation>
    </message>
    <message>
        <source>This is not the right one. Please type it again.</source>
        <translation>Chưa đúng. Vui lòng nhập lại.</translation>
    </message>
    <message>
        <source>The new one is the same as the old one. Please choose another one.</source>
        <translation>Cái mới giống cái cũ. Vui lòng chọn cái khác.</translation>
    </message>
</context>
<context>
    <name>UnansweredScreen</name>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>Không ai đang chờ trả lời</translation>
    </message>
    <message>
        <source>Whom do you want to answer?</source>
        <translation>Bạn muốn trả lời ai?</translation>
    </message>
    <message>
        <source>All that clients wrote is answered.</source>
        <translation>Mọi tin nhắn của khách hàng đã được trả lời.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients wait. Who waits longest comes first.</source>
        <translation>
            <numerusform>%n khách hàng đang chờ. Người chờ lâu nhất ở trên cùng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue.</source>
        <translation>
            <numerusform>%n người đã quá hạn.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are away until {day}. Clients see that the team reads their messages.</source>
        <translation>Quý vị vắng mặt đến hết ngày {day}. Khách hàng thấy rằng nhóm đọc tin nhắn của họ.</translation>
    </message>
    <message>
        <source>I will be away</source>
        <translation>Tôi sẽ vắng mặt</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Tôi đã trở lại</translation>
    </message>
    <message>
        <source>Wrote to you</source>
        <translation>Đã viết cho bạn</translation>
    </message>
    <message>
        <source>Wrote to {name}, who is away</source>
        <translation>Đã viết cho {name}, người đang vắng mặt</translation>
    </message>
    <message>
        <source>Wrote to {name}</source>
        <translation>Đã viết cho {name}</translation>
    </message>
    <message>
        <source>Wrote to the team</source>
        <translation>Đã viết cho nhóm</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n tin nhắn</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits since {day}</source>
        <translation>Chờ từ {day}</translation>
    </message>
    <message numerus="yes">
        <source>Overdue: waiting for %n hours</source>
        <translation>
            <numerusform>Quá hạn: đã chờ %n giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: waiting for %n days</source>
        <translation>
            <numerusform>Quá hạn: đã chờ %n ngày</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UseScreen</name>
    <message>
        <source>What is it?</source>
        <translation>Đây là gì?</translation>
    </message>
    <message>
        <source>So your care team knows when it works.</source>
        <translation>Để nhóm chăm sóc biết khi nào dùng được.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Vui lòng chọn một mục.</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>Dùng để làm gì</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>Validity</name>
    <message>
        <source>Not passed yet</source>
        <translation>Chưa hết hạn</translation>
    </message>
    <message>
        <source>Passed: the card is old</source>
        <translation>Đã qua: thẻ hết hạn</translation>
    </message>
    <message>
        <source>Not on the card</source>
        <translation>Không có trên thẻ</translation>
    </message>
</context>
<context>
    <name>ValueScreen</name>
    <message>
        <source>So your care team can reach you.</source>
        <translation>Để nhóm chăm sóc có thể liên lạc với quý vị.</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation>Tên của người này</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Now it is {before}.</source>
        <translation>Hiện giờ là {before}.</translation>
    </message>
    <message>
        <source>Please type the name of this person.</source>
        <translation>Vui lòng nhập tên của người này.</translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>Does the person match the record?</source>
        <translation>Người này có khớp với hồ sơ không?</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ tên đầy đủ</translation>
    </message>
    <message>
        <source>Ready to go on</source>
        <translation>Sẵn sàng để tiếp tục</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Chưa sẵn sàng</translation>
    </message>
    <message>
        <source>Scan a license or passport</source>
        <translation>Quét bằng lái hoặc hộ chiếu</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Chưa xác minh</translation>
    </message>
    <message>
        <source>Verified: check e-mail</source>
        <translation>Đã xác minh: xem email</translation>
    </message>
    <message>
        <source>Verify identity · full name and two more · {account}</source>
        <translation>Xác minh danh tính · họ tên đầy đủ và hai thông tin nữa · {account}</translation>
    </message>
    <message>
        <source>{what} matches</source>
        <translation>{what} khớp</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Phone or address</source>
        <translation>Điện thoại hoặc địa chỉ</translation>
    </message>
    <message>
        <source>SSN, last four</source>
        <translation>SSN, bốn số cuối</translation>
    </message>
    <message>
        <source>Recent service</source>
        <translation>Dịch vụ gần đây</translation>
    </message>
    <message>
        <source>HMIS id</source>
        <translation>Mã HMIS</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>On a photo ID that the person shows</source>
        <translation>Trên thẻ ID có ảnh mà người này đưa ra</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Thông tin khác</translation>
    </message>
    <message>
        <source>In the record, and only this person would know it</source>
        <translation>Có trong hồ sơ, và chỉ người này mới biết</translation>
    </message>
    <message>
        <source>Not in the record</source>
        <translation>Không có trong hồ sơ</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>You have not answered this paper yet.</source>
        <translation>Quý vị chưa trả lời giấy này.</translation>
    </message>
    <message>
        <source>Its text is new since you signed.</source>
        <translation>Nội dung đã đổi từ khi quý vị ký.</translation>
    </message>
    <message>
        <source>What you signed ends soon. You can sign again.</source>
        <translation>Giấy quý vị đã ký sắp hết hạn. Quý vị có thể ký lại.</translation>
    </message>
    <message>
        <source>What you signed has ended. You can sign again.</source>
        <translation>Giấy quý vị đã ký đã hết hạn. Quý vị có thể ký lại.</translation>
    </message>
    <message>
        <source>You said no. You can still change your mind.</source>
        <translation>Quý vị đã nói không. Quý vị vẫn có thể đổi ý.</translation>
    </message>
    <message>
        <source>You took it back. You can sign it again.</source>
        <translation>Quý vị đã rút lại. Quý vị có thể ký lại.</translation>
    </message>
    <message>
        <source>Staff could not take it. Please sign it again.</source>
        <translation>Nhân viên không nhận được. Hãy ký lại.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>Nothing waits for a review</source>
        <translation>Không có gì chờ xem xét</translation>
    </message>
    <message>
        <source>What do you want to look at?</source>
        <translation>Bạn muốn xem gì?</translation>
    </message>
    <message>
        <source>All that your clients gave here was looked at.</source>
        <translation>Mọi thứ khách hàng của bạn đưa ở đây đã được xem.</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait. Nothing of them counts before you accept it.</source>
        <translation>
            <numerusform>%n điều đang chờ. Chưa điều nào có giá trị trước khi bạn chấp nhận.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, given in the portal on {day}</source>
        <translation>{what}, đưa trên cổng ngày {day}</translation>
    </message>
    <message>
        <source>It waited on a kiosk before it came here.</source>
        <translation>Nó đã chờ trên ki-ốt trước khi đến đây.</translation>
    </message>
    <message>
        <source>Somebody else used this account. Ask the client first.</source>
        <translation>Người khác đã dùng tài khoản này. Hãy hỏi khách hàng trước.</translation>
    </message>
</context>
<context>
    <name>WayScreen</name>
    <message>
        <source>What kind of place is it?</source>
        <translation>Đó là nơi như thế nào?</translation>
    </message>
    <message>
        <source>So we can ask for it in the right way.</source>
        <translation>Để chúng tôi hỏi cho đúng cách.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Vui lòng chọn một mục.</translation>
    </message>
    <message>
        <source>Kinds of places</source>
        <translation>Các loại nơi</translation>
    </message>
    <message>
        <source>Look in the list of places</source>
        <translation>Tìm trong danh sách nơi giúp đỡ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>This is a demo with people who do not exist. To close it, press Ctrl+C where you started it.</source>
        <translation>Đây là bản trình diễn với những người không có thật. Để đóng, nhấn Ctrl+C ở nơi quý vị đã khởi động.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Tôi có thư mời</translation>
    </message>
    <message>
        <source>Find help near me</source>
        <translation>Tìm trợ giúp gần tôi</translation>
    </message>
    <message>
        <source>Welcome.</source>
        <translation>Xin chào quý vị.</translation>
    </message>
    <message>
        <source>Read and sign your papers here. See what you have signed.</source>
        <translation>Đọc và ký giấy tờ của quý vị tại đây. Xem những gì quý vị đã ký.</translation>
    </message>
    <message>
        <source>This computer is shared.</source>
        <translation>Máy này dùng chung.</translation>
    </message>
    <message>
        <source>When you end your visit, nothing of yours stays on it. If you walk away, it ends by itself.</source>
        <translation>Khi quý vị kết thúc lượt dùng, không có gì của quý vị còn lại trên máy. Nếu quý vị bỏ đi, lượt dùng tự kết thúc.</translation>
    </message>
    <message>
        <source>Your visit is private</source>
        <translation>Lượt dùng của quý vị là riêng tư</translation>
    </message>
</context>
<context>
    <name>WhenScreen</name>
    <message>
        <source>When are you usually there?</source>
        <translation>Quý vị thường ở đó khi nào?</translation>
    </message>
    <message>
        <source>Tick what fits. If it changes a lot, tick nothing.</source>
        <translation>Đánh dấu những gì phù hợp. Nếu hay thay đổi, đừng đánh dấu gì.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>WhoIsAskedScreen</name>
    <message>
        <source>Whom do you want to look at?</source>
        <translation>Bạn muốn xem ai?</translation>
    </message>
    <message>
        <source>Nobody is asked for anything</source>
        <translation>Không ai được yêu cầu gì</translation>
    </message>
    <message>
        <source>Find a client first. Then ask for a document, a signature or a place.</source>
        <translation>Hãy tìm khách hàng trước. Rồi xin giấy tờ, chữ ký hoặc một nơi.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients have not given all that you asked for.</source>
        <translation>
            <numerusform>%n khách hàng chưa đưa đủ những gì bạn xin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things open</source>
        <translation>
            <numerusform>%n điều còn chờ</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>từ {day}</translation>
    </message>
</context>
<context>
    <name>WhoSeesScreen</name>
    <message>
        <source>Who can see what about you?</source>
        <translation>Ai có thể xem gì về quý vị?</translation>
    </message>
    <message>
        <source>Do you want to know more? Ask any member of staff.</source>
        <translation>Quý vị muốn biết thêm? Hãy hỏi bất kỳ nhân viên nào.</translation>
    </message>
    <message>
        <source>The portal</source>
        <translation>Cổng thông tin</translation>
    </message>
    <message>
        <source>It keeps your record. It writes down who looks at it or changes it.</source>
        <translation>Cổng giữ hồ sơ của quý vị. Cổng ghi lại ai xem hoặc thay đổi hồ sơ.</translation>
    </message>
    <message>
        <source>Nobody can see your password or your PIN, not even staff.</source>
        <translation>Không ai xem được mật khẩu hoặc mã PIN của quý vị, kể cả nhân viên.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Ki-ốt này</translation>
    </message>
    <message>
        <source>When you end your visit, it forgets you.</source>
        <translation>Khi quý vị kết thúc lượt dùng, ki-ốt quên quý vị.</translation>
    </message>
    <message>
        <source>What you saved stays locked here until the portal has it. Nobody can open it here.</source>
        <translation>Những gì quý vị đã lưu được khóa ở đây cho đến khi cổng nhận được. Ở đây không ai mở được.</translation>
    </message>
    <message>
        <source>Who looked at my record</source>
        <translation>Ai đã xem hồ sơ của tôi</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Các cơ quan</translation>
    </message>
    <message>
        <source>No agency can see your record now.</source>
        <translation>Hiện không cơ quan nào xem được hồ sơ của quý vị.</translation>
    </message>
    <message>
        <source>Agencies that serve you</source>
        <translation>Các cơ quan phục vụ quý vị</translation>
    </message>
    <message>
        <source>Your record is locked. Only the heads of these agencies can open it.</source>
        <translation>Hồ sơ của quý vị được khóa. Chỉ người phụ trách các cơ quan này mở được.</translation>
    </message>
    <message>
        <source>Their staff can open your record and see what you tell here.</source>
        <translation>Nhân viên của họ có thể mở hồ sơ và xem những gì quý vị cho biết ở đây.</translation>
    </message>
    <message>
        <source>Other agencies cannot open it at this portal.</source>
        <translation>Các cơ quan khác không mở được tại cổng này.</translation>
    </message>
</context>
<context>
    <name>WhyNotScreen</name>
    <message>
        <source>What should your care team know?</source>
        <translation>Nhóm chăm sóc cần biết gì?</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Vui lòng chọn một mục.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Các câu trả lời</translation>
    </message>
    <message>
        <source>Tell my care team</source>
        <translation>Báo cho nhóm chăm sóc</translation>
    </message>
</context>
<context>
    <name>WithScreen</name>
    <message>
        <source>Who do you want to meet?</source>
        <translation>Quý vị muốn gặp ai?</translation>
    </message>
    <message>
        <source>These people of your care team offer times.</source>
        <translation>Những người này trong nhóm chăm sóc có giờ hẹn.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Vui lòng chọn một mục.</translation>
    </message>
    <message>
        <source>People who offer times</source>
        <translation>Những người có giờ hẹn</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>First time: {when}</source>
        <translation>Giờ sớm nhất: {when}</translation>
    </message>
</context>
<context>
    <name>WriteScreen</name>
    <message>
        <source>What do you want to say?</source>
        <translation>Quý vị muốn nói gì?</translation>
    </message>
    <message>
        <source>Not for emergencies</source>
        <translation>Không dùng cho trường hợp khẩn cấp</translation>
    </message>
    <message>
        <source>Your message to {who}</source>
        <translation>Tin nhắn của quý vị cho {who}</translation>
    </message>
    <message>
        <source>Give my message</source>
        <translation>Đưa tin nhắn của tôi</translation>
    </message>
    <message>
        <source>Please write what you want to say.</source>
        <translation>Xin viết điều quý vị muốn nói.</translation>
    </message>
</context>
<context>
    <name>WrongScreen</name>
    <message>
        <source>What is wrong?</source>
        <translation>Điều gì sai?</translation>
    </message>
    <message>
        <source>Please choose what is wrong first.</source>
        <translation>Vui lòng chọn điều gì sai trước.</translation>
    </message>
    <message>
        <source>Tell the people who keep the list</source>
        <translation>Báo cho những người giữ danh sách</translation>
    </message>
    <message>
        <source>{name}. Your name is not told to anybody.</source>
        <translation>{name}. Tên của quý vị không được cho ai biết.</translation>
    </message>
</context>
</TS>
